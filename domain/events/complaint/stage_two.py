"""Stage 2: consideration with an independent person (SI 2006/1738 regs 15(2), 16 and 17)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from domain.events.base import Code, Day, Event, Frozen, OpaqueId, PointNumber, Private, Words
from domain.events.complaint.stage_one import Given, PointOutcome


class PersonPrivate(Private):
    """Who someone is."""

    name: Words | None = None
    contact: Words | None = None


class ReportPrivate(Private):
    """A record, a report or a response in words."""

    words: Words | None = None


Findings = Annotated[tuple[PointOutcome, ...], Field(min_length=1)]
"""What was found, once for each point."""


def each_point_once(points: list[int]) -> None:
    """Raise ValueError when a point is named twice."""
    if len(set(points)) != len(points):
        raise ValueError("each point is named once")


class StageTwoRequested(Event):
    """The complainant or the advocate asked for Stage 2: orally or in writing, in no set form, with no reasons.

    Attributes:
        points: Those it is asked for; none named means every point that may go there.
        complaint_in_writing: Whether anything of the complaint had been put in writing before this request. What was
            made orally alone starts with the final written record (reg 17(5)).
    """

    kind: ClassVar[str] = "stage-two-requested"

    form: Literal["oral", "written"]
    requested_by: Literal["complainant", "advocate"] = "complainant"
    points: tuple[PointNumber, ...] = ()
    complaint_in_writing: bool = False


class StageTwoRefused(Event):
    """The authority refused Stage 2; the Regulations give it no power to (reg 17(1))."""

    kind: ClassVar[str] = "stage-two-refused"


class RecordPrepared(Event):
    """A version of the written record of representations made orally (reg 16).

    Attributes:
        comments: Whether the complainant's comments on it were invited.
        final: Whether the authority produced it as the final one: from then on it is the representations.
    """

    kind: ClassVar[str] = "record-prepared"

    version: Annotated[int, Field(ge=1, le=99)]
    comments: Literal["invited", "not-invited"]
    final: bool = False
    private: ReportPrivate | None = None


class StatementAgreed(Event):
    """The complainant agreed the statement of complaint: from here guidance counts."""

    kind: ClassVar[str] = "statement-agreed"


class IndependentPersonAppointed(Event):
    """An independent person was appointed (reg 17(2)), after asking what ties there are to the authority (reg 2).

    Attributes:
        ties: Of the vocabulary ``tie``: some bar, some are only shown.
    """

    kind: ClassVar[str] = "independent-person-appointed"
    person: ClassVar[str | None] = "independent_person"

    independent_person: OpaqueId
    ties: tuple[Code, ...]
    private: PersonPrivate | None = None


class InvestigatingOfficerAppointed(Event):
    """An investigating officer was appointed, as guidance advises.

    Attributes:
        in_the_line: Whether the officer manages, or is managed with, those complained of.
    """

    kind: ClassVar[str] = "investigating-officer-appointed"
    person: ClassVar[str | None] = "officer"

    officer: OpaqueId
    in_the_line: bool = False
    private: PersonPrivate | None = None


class InvestigatorReported(Event):
    """The investigating officer reported, with a finding on each point."""

    kind: ClassVar[str] = "investigator-reported"

    findings: Findings
    private: ReportPrivate | None = None

    @model_validator(mode="after")
    def _each_point_once(self) -> Self:
        each_point_once([found.point for found in self.findings])
        return self


class IndependentPersonReported(Event):
    """The independent person reported, with a view of each point."""

    kind: ClassVar[str] = "independent-person-reported"

    views: Findings
    private: ReportPrivate | None = None

    @model_validator(mode="after")
    def _each_point_once(self) -> Self:
        each_point_once([view.point for view in self.views])
        return self


class PointDecision(Frozen):
    """What the authority decided of one point.

    Attributes:
        departs_because: Why it departs from the investigator's finding, of the vocabulary ``departure``.
    """

    point: PointNumber
    outcome: Code
    departs_because: Code | None = None


class StageTwoAdjudicated(Event):
    """The authority decided on each point, having regard to the findings."""

    kind: ClassVar[str] = "stage-two-adjudicated"

    decisions: Annotated[tuple[PointDecision, ...], Field(min_length=1)]
    private: ReportPrivate | None = None

    @model_validator(mode="after")
    def _each_point_once(self) -> Self:
        each_point_once([decision.point for decision in self.decisions])
        return self


class DelayNotified(Event):
    """The complainant was told that Stage 2 takes longer, why, and when the response will be sent by (reg 17(6)).

    Attributes:
        by_when: The date told.
    """

    kind: ClassVar[str] = "delay-notified"

    by_when: Day
    in_writing: bool = True
    reason_given: bool = True
    private: ReportPrivate | None = None


class StageTwoResponded(Event):
    """The notice of the response was sent to the complainant and the advocate (reg 17(3)).

    Attributes:
        to_advocate: A notice that was owed to the advocate and not given leaves the time limit unmet.
        panel_explained: Whether it tells of the right to a panel, and how to ask for one (reg 17(8)).
        independent_person: Whether the independent person took part in the discussions on it (reg 17(7)).
    """

    kind: ClassVar[str] = "stage-two-responded"

    to_advocate: Given
    panel_explained: bool
    independent_person: Literal["took-part", "no-discussions", "left-out"] = "took-part"
    private: ReportPrivate | None = None


class StageTwoResponseReceived(Event):
    """The complainant has the Stage 2 response: from then on a panel may be asked for (reg 18(2)).

    Attributes:
        known: ``told`` by the complainant; ``presumed``, by the authority's own policy; or ``unknown``.
    """

    kind: ClassVar[str] = "stage-two-response-received"

    known: Literal["told", "presumed", "unknown"]


StageTwoEvent = (
    StageTwoRequested
    | StageTwoRefused
    | RecordPrepared
    | StatementAgreed
    | IndependentPersonAppointed
    | InvestigatingOfficerAppointed
    | InvestigatorReported
    | IndependentPersonReported
    | StageTwoAdjudicated
    | DelayNotified
    | StageTwoResponded
    | StageTwoResponseReceived
)
