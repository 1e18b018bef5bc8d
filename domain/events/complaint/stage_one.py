"""From the receipt of a complaint to the end of Stage 1 (SI 2006/1738 regs 6 to 15)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from domain.events.base import Code, Day, Event, Frozen, OpaqueId, PointNumber, Private, Words

Given = Literal["given", "not-relevant", "not-given"]
"""Whether a thing that regulation 11 asks for was done, was not relevant to this complainant, or was not done."""


class PointReceived(Frozen):
    """One point of a complaint: what it is about decides the procedure, the outcome and the theme.

    Attributes:
        function: The function complained of, where it is one that this procedure covers.
        elsewhere: The function complained of, where it belongs to another procedure. With neither, not yet decided.
        arose_on: When the grounds arose, as far as known (reg 9(1)).
    """

    number: PointNumber
    function: Code | None = None
    elsewhere: Code | None = None
    nature: Code | None = None
    theme: Code | None = None
    team: Code | None = None
    arose_on: Day | None = None

    @model_validator(mode="after")
    def _belongs_to_one_procedure(self) -> Self:
        if self.function is not None and self.elsewhere is not None:
            raise ValueError("a point is in the procedure (function) or in another (elsewhere), not both")
        return self


class ReceivedPrivate(Private):
    """Who complained, for whom, and in what words."""

    complainant: Words | None = None
    contact: Words | None = None
    child: Words | None = None
    words: Words | None = None


class ComplaintReceived(Event):
    """A representation reached the authority: any officer, any office (regs 6, 14(3)(c)).

    Attributes:
        form: ``oral`` or ``written``; it is the form of the complaint that later decides how Stage 2 starts.
        basis: Who the complainant is in law; each basis has its provision.
        through: ``self``, or who made it on the complainant's behalf.
        child_directly: Whether a child or young person made it in person.
        reached_team_on: When it came to the complaints team, if not on the day that the authority received it.
    """

    kind: ClassVar[str] = "complaint-received"

    form: Literal["oral", "written"]
    channel: Code
    basis: Code
    through: Code = "self"
    child_directly: bool = False
    reached_team_on: Day | None = None
    points: tuple[PointReceived, ...]
    private: ReceivedPrivate | None = None

    @model_validator(mode="after")
    def _points_are_numbered_from_one(self) -> Self:
        if not self.points or [point.number for point in self.points] != list(range(1, len(self.points) + 1)):
            raise ValueError("the points of a complaint are numbered 1, 2, 3 and so on; there is at least one")
        return self


class ComplaintAcknowledged(Event):
    """The written acknowledgement, with the four facts of regulation 11; one not given is a finding."""

    kind: ClassVar[str] = "complaint-acknowledged"

    procedure: Given
    advocacy: Given
    assistance: Given
    help_to_obtain_advocate: Given


class SufficientInterestDecided(Event):
    """Whether «such other person» has sufficient interest in the child's welfare (reg 12).

    Attributes:
        childs_views: ``considered``, or ``not-appropriate`` to take into account (reg 12(2)).
        complainant_notified: Whether told of the decision and, if refused, that no further action will be taken.
        child_told: Whether the child was told, or that was ``not-appropriate``.
    """

    kind: ClassVar[str] = "sufficient-interest-decided"

    sufficient: bool
    childs_views: Literal["considered", "not-appropriate"]
    complainant_notified: bool
    child_told: Literal["told", "not-appropriate", "not-told"]


class LateRepresentationDecided(Event):
    """Whether points made more than a year after their grounds arose are considered (reg 9(2)).

    Attributes:
        points: Those decided.
        not_reasonable_in_time: The conclusion on limb (a): it would not be reasonable to expect it within the year.
        still_effective_and_fair: The conclusion on limb (b): it can still be considered effectively and fairly.
    """

    kind: ClassVar[str] = "late-representation-decided"

    accepted: bool
    not_reasonable_in_time: bool
    still_effective_and_fair: bool
    points: Annotated[tuple[PointNumber, ...], Field(min_length=1)]


class AdvocateRequested(Event):
    """The complainant asked for an advocate under section 26A or 24D."""

    kind: ClassVar[str] = "advocate-requested"


class AdvocatePrivate(Private):
    """The authority's record about an advocate (SI 2004/719 reg 5)."""

    name: Words | None = None
    contact: Words | None = None


class AdvocateAppointed(Event):
    """An advocate was appointed, and was asked about the five bars of SI 2004/719 reg 3.

    Attributes:
        advocate: The authority's opaque id for the advocate.
        bars: The bars that apply; none when the advocate may act.
    """

    kind: ClassVar[str] = "advocate-appointed"
    person: ClassVar[str | None] = "advocate"

    advocate: OpaqueId
    bars: tuple[Code, ...]
    private: AdvocatePrivate | None = None


class AdvocateDeclined(Event):
    """There will be no advocate: the complainant no longer wants one, or none is to be appointed."""

    kind: ClassVar[str] = "advocate-declined"

    because: Literal["declined-by-complainant", "not-to-be-appointed"]


class LaterStartAgreed(Event):
    """Stage 1 starts on a later day than the law gives, at the complainant's request (reg 14(4))."""

    kind: ClassVar[str] = "later-start-agreed"

    starts_on: Day
    asked_by: Literal["complainant", "authority"] = "complainant"


class FormalInvestigationBegun(Event):
    """The matter left the team's own hands for a formal Stage 1 investigation."""

    kind: ClassVar[str] = "formal-investigation-begun"


class StageOneExtended(Event):
    """The authority decided to extend Stage 1 to a named day (reg 14(5))."""

    kind: ClassVar[str] = "stage-one-extended"

    to: Day
    because: Code = "complex"


class PointOutcome(Frozen):
    """What was found of one point."""

    point: PointNumber
    outcome: Code


class ResponsePrivate(Private):
    """The response in words."""

    words: Words | None = None


class StageOneResponded(Event):
    """The Stage 1 response was sent, with an outcome for each point."""

    kind: ClassVar[str] = "stage-one-responded"

    outcomes: tuple[PointOutcome, ...]
    private: ResponsePrivate | None = None

    @model_validator(mode="after")
    def _each_point_once(self) -> Self:
        if len({found.point for found in self.outcomes}) != len(self.outcomes):
            raise ValueError("a response gives one outcome for each point")
        return self


class AdrResolved(Event):
    """Points were resolved by agreement, with the team, without a formal outcome (regs 14 and 15(1)).

    Attributes:
        points: Those resolved; none named means every point still open.
    """

    kind: ClassVar[str] = "adr-resolved"

    points: tuple[PointNumber, ...] = ()
    private: ResponsePrivate | None = None


class ResolutionTermsSent(Event):
    """The written terms of a resolution went to the complainant and to the advocate (reg 15(1))."""

    kind: ClassVar[str] = "resolution-terms-sent"

    to_advocate: Given


class StageOneSkipped(Event):
    """Stage 1 is left out, and the matter goes to Stage 2 (reg 14(1)).

    Attributes:
        agreed_by: Who agreed; the Regulations ask for both.
        complaint_in_writing: Whether anything of the complaint had been put in writing: what was made orally alone
            starts Stage 2 with the final written record (reg 17(5)).
    """

    kind: ClassVar[str] = "stage-one-skipped"

    agreed_by: Literal["both", "complainant", "authority"] = "both"
    complaint_in_writing: bool = False


StageOneEvent = (
    ComplaintReceived
    | ComplaintAcknowledged
    | SufficientInterestDecided
    | LateRepresentationDecided
    | AdvocateRequested
    | AdvocateAppointed
    | AdvocateDeclined
    | LaterStartAgreed
    | FormalInvestigationBegun
    | StageOneExtended
    | StageOneResponded
    | AdrResolved
    | ResolutionTermsSent
    | StageOneSkipped
)
