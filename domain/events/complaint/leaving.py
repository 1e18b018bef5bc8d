"""Points that leave a complaint and come back: withdrawn, routed, not considered, parted from the rest."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from domain.events.base import CaseReference, Code, Day, Event, Frozen, OpaqueId, PointNumber, Private, Words
from domain.events.complaint.stage_one import Given, PointReceived

PartedBecause = Literal[
    "resubmitted", "prejudice-ceased", "routed-back", "reinstated", "stage-two-requested", "stage-three-requested"
]


class ComplaintWithdrawn(Event):
    """The complainant or the advocate withdrew, orally or in writing (reg 7(1)).

    Attributes:
        points: Those withdrawn; none named means every point still open.
    """

    kind: ClassVar[str] = "complaint-withdrawn"

    withdrawn_by: Literal["complainant", "advocate"] = "complainant"
    form: Literal["oral", "written"]
    points: tuple[PointNumber, ...] = ()


class WithdrawalConfirmed(Event):
    """The authority wrote to confirm the withdrawal (reg 7(2))."""

    kind: ClassVar[str] = "withdrawal-confirmed"

    to_advocate: Given


class ComplaintReinstated(Event):
    """Withdrawn points were taken up again at the complainant's wish.

    Attributes:
        points: Those taken up; none named means every point that had been withdrawn.
    """

    kind: ClassVar[str] = "complaint-reinstated"

    points: tuple[PointNumber, ...] = ()


class WordsPrivate(Private):
    """What was written or agreed, in words."""

    words: Words | None = None


class PointRouted(Event):
    """Points go to the procedure they belong to, or come back to this one; the complainant is told, with the reason.

    Attributes:
        elsewhere: The procedure they belong to; None where they come back.
        function: The function complained of, which this procedure covers; None where they go.
        because: The reason, of the vocabulary ``routing-reason``.
    """

    kind: ClassVar[str] = "point-routed"

    points: Annotated[tuple[PointNumber, ...], Field(min_length=1)]
    elsewhere: Code | None = None
    function: Code | None = None
    because: Code
    complainant_told: bool
    private: WordsPrivate | None = None

    @model_validator(mode="after")
    def _goes_one_way(self) -> Self:
        if (self.function is None) == (self.elsewhere is None):
            raise ValueError("a point goes to another procedure (elsewhere) or comes back to this one (function)")
        return self


class PointsParted(Event):
    """Points go on as a complaint of their own, because the others have moved on without them.

    Attributes:
        because: Consideration is resumed (reg 8), they come back from another procedure or from a withdrawal, or a
            stage is asked for at which, or past which, the others are.
        routing_reason: Why they come back from another procedure, of the vocabulary ``routing-reason``.
        complainant_told: Whether the complainant was told that they come back, or are considered afresh.
    """

    kind: ClassVar[str] = "points-parted"
    upcasts = (lambda fields: fields,)  # the second version added that a further stage is asked for

    points: Annotated[tuple[PointNumber, ...], Field(min_length=1)]
    because: PartedBecause
    routing_reason: Code | None = None
    complainant_told: bool = True
    private: WordsPrivate | None = None


class PointContinued(PointReceived):
    """A point that goes on in a complaint of its own.

    Attributes:
        was: Its number in the complaint that it comes from.
        discontinued_on: When its consideration was discontinued, if it was.
        proceedings_ended_on: When the proceedings ended because of which it was, as far as known: from there runs the
            year to resubmit it.
        late_accepted: Whether it was decided to consider it although it came too late (reg 9(2)).
        stage_one: How Stage 1 had ended for it there; None where that is open, starts afresh or was left out.
        stage_one_on: When it did.
        stage_one_outcome: What was found of it then.
        stage_two_outcome: What the authority decided of it at Stage 2, where that answered it there.
    """

    was: PointNumber
    discontinued_on: Day | None = None
    proceedings_ended_on: Day | None = None
    late_accepted: bool = False
    stage_one: Literal["answered", "resolved"] | None = None
    stage_one_on: Day | None = None
    stage_one_outcome: Code | None = None
    stage_two_outcome: Code | None = None

    @model_validator(mode="after")
    def _stage_one_ended_on_a_day(self) -> Self:
        if (self.stage_one is None) != (self.stage_one_on is None):
            raise ValueError("a point of which Stage 1 had ended says how and on which day")
        if (self.stage_one == "answered") != (self.stage_one_outcome is not None):
            raise ValueError("a point that was answered at Stage 1 has its outcome, and no other has")
        return self


class StageTwoContinued(Frozen):
    """The Stage 2 to which points had come in the complaint that they come from.

    Attributes:
        asked_on: When it was asked for, or agreed to leave Stage 1 out.
        skipped: Whether it was that agreement.
        oral: Whether the representations had been made orally alone: then it starts with the final written record.
        responded_on: When it was answered, where it was: then a panel may be asked for.
        received_on: When the complainant received the response, as ``known``.
        independent_persons: Who had been appointed; they may not sit on a panel (reg 19(3)).
    """

    asked_on: Day
    skipped: bool = False
    oral: bool = False
    responded_on: Day | None = None
    received_on: Day | None = None
    known: Literal["told", "presumed"] | None = None
    independent_persons: tuple[OpaqueId, ...] = ()

    @model_validator(mode="after")
    def _known_where_received(self) -> Self:
        if (self.received_on is None) != (self.known is None):
            raise ValueError("a response that was received says on which day, and how that is known")
        return self


class ComplaintContinued(Event):
    """Opens a complaint with points that come from another one; it was received once, and is counted there.

    Attributes:
        continues: The complaint that the points come from.
        because: Resumed points start a fresh Stage 1; for the others it starts with the first receipt, or had ended.
        received_on: When the representations were first received.
        sufficient_interest_on: When sufficient interest was decided, where it was.
        acknowledged_on: When the complaint was acknowledged; what is resumed is acknowledged afresh.
        advocate_asked_on: When an advocate was asked for.
        advocate_appointed_on: When one was appointed who may act.
        final_record_on: When the final written record of what was made orally was produced.
        stage_two: The Stage 2 to which the points had come: it goes on here, unless it was answered.
    """

    kind: ClassVar[str] = "complaint-continued"
    upcasts = (lambda fields: fields,)  # the second version added how far the points had come, which was not said
    refers_to: ClassVar[str | None] = "continues"

    continues: CaseReference
    because: PartedBecause
    received_on: Day
    form: Literal["oral", "written"]
    channel: Code
    basis: Code
    through: Code = "self"
    child_directly: bool = False
    sufficient_interest_on: Day | None = None
    acknowledged_on: Day | None = None
    advocate_asked_on: Day | None = None
    advocate_appointed_on: Day | None = None
    final_record_on: Day | None = None
    stage_two: StageTwoContinued | None = None
    points: Annotated[tuple[PointContinued, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _points_are_numbered_from_one(self) -> Self:
        if [point.number for point in self.points] != list(range(1, len(self.points) + 1)):
            raise ValueError("the points of a complaint are numbered 1, 2, 3 and so on")
        return self

    @model_validator(mode="after")
    def _an_answer_of_stage_two_is_of_every_point(self) -> Self:
        answered = self.stage_two is not None and self.stage_two.responded_on is not None
        if any((point.stage_two_outcome is not None) != answered for point in self.points):
            raise ValueError("where Stage 2 was answered, each point has its outcome there, and else none has")
        return self


class ConsiderationDiscontinued(Event):
    """Points are not, or no longer, considered because that would prejudice other proceedings (reg 8): an end.

    Attributes:
        points: Those that end; none named means every point still open.
        ground: Which proceedings, of the vocabulary ``concurrent-ground``.
        known_by: How the authority knows of them: ground (a) asks for the complainant's own written statement, (c) and
            (d) for a notification.
        proceedings_by: Who takes or would take them.
        prejudice: Why considering the points would prejudice them, of the vocabulary ``prejudice``; None where that was
            not decided.
        notice_given: Whether the complainant was told in writing, with the reasons and the proceedings (reg 8(3)).
        review_on: The day on which it will be asked whether the prejudice lasts.
    """

    kind: ClassVar[str] = "consideration-discontinued"

    points: tuple[PointNumber, ...] = ()
    ground: Code
    known_by: Literal["complainant-in-writing", "complainant-orally", "notification", "authority"]
    proceedings_by: Literal["complainant", "authority", "other"]
    prejudice: Code | None = None
    notice_given: bool
    review_on: Day
    private: WordsPrivate | None = None


class DiscontinuanceReviewed(Event):
    """It was asked whether considering the discontinued points would still prejudice the proceedings.

    Attributes:
        points: Those of which it was asked; none named means every discontinued point.
        next_review_on: When it will be asked again; None where the prejudice has ceased.
    """

    kind: ClassVar[str] = "discontinuance-reviewed"
    upcasts = (lambda fields: fields,)  # the second version added points, which were all

    points: tuple[PointNumber, ...] = ()
    still_prejudices: bool
    next_review_on: Day | None = None

    @model_validator(mode="after")
    def _is_followed_up(self) -> Self:
        if self.still_prejudices and self.next_review_on is None:
            raise ValueError("while it still prejudices the proceedings, there is a next day of review")
        return self


class ConcurrentConsiderationEnded(Event):
    """The proceedings because of which points are not considered were discontinued or completed (reg 8(5)).

    Attributes:
        points: Those whose proceedings they are; none named means every discontinued point.
    """

    kind: ClassVar[str] = "concurrent-consideration-ended"

    points: tuple[PointNumber, ...] = ()
    how: Literal["discontinued", "completed"]


class ConsiderationResumed(Event):
    """Discontinued points are considered again, from the start: a fresh Stage 1 (reg 8(4) and (5)).

    Attributes:
        points: Those that are; none named means every discontinued point.
        because: ``resubmitted`` by the complainant, or the authority found that ``prejudice-ceased``.
        complainant_told: Whether the complainant was told that consideration starts afresh.
    """

    kind: ClassVar[str] = "consideration-resumed"

    points: tuple[PointNumber, ...] = ()
    because: Literal["resubmitted", "prejudice-ceased"]
    complainant_told: bool = True


LeavingEvent = (
    ComplaintWithdrawn
    | WithdrawalConfirmed
    | ComplaintReinstated
    | PointRouted
    | PointsParted
    | ComplaintContinued
    | ConsiderationDiscontinued
    | DiscontinuanceReviewed
    | ConcurrentConsiderationEnded
    | ConsiderationResumed
)
