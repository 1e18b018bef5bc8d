"""Stage 3: the review panel (SI 2006/1738 regs 18 to 20)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from domain.events.base import Code, Day, Event, OpaqueId, PointNumber
from domain.events.complaint.stage_one import Given, PointOutcome
from domain.events.complaint.stage_two import Findings, PersonPrivate, ReportPrivate, each_point_once

PanelLimit = Literal["stage3.request", "stage3.panel", "stage3.report", "stage3.response"]
"""The time limits to which SI 2020/445 added another limb."""


class StageThreeRequested(Event):
    """The complainant or the advocate asked for a review panel (reg 18).

    Attributes:
        reasons_given: Whether the request says why the complainant is dissatisfied (reg 18(2)).
        points: Those it is asked for; none named means every point answered at Stage 2.
    """

    kind: ClassVar[str] = "stage-three-requested"

    form: Literal["oral", "written"]
    reasons_given: bool
    requested_by: Literal["complainant", "advocate"] = "complainant"
    points: tuple[PointNumber, ...] = ()


class PanelReasonsGiven(Event):
    """The complainant gave the reasons for dissatisfaction that the request had left out."""

    kind: ClassVar[str] = "panel-reasons-given"


class PanelRequestDecided(Event):
    """Whether a panel is held on a request that came late or without reasons: discretion, recorded, never a rule.

    Attributes:
        because: Of the vocabulary ``discretion``.
    """

    kind: ClassVar[str] = "panel-request-decided"

    accepted: bool
    because: Code


class PanelMemberAppointed(Event):
    """One of the three independent persons of the panel was appointed (reg 19(2)).

    Attributes:
        ties: To the authority, of the vocabulary ``tie``: some bar, some are only shown.
    """

    kind: ClassVar[str] = "panel-member-appointed"
    person: ClassVar[str | None] = "member"

    member: OpaqueId
    ties: tuple[Code, ...]
    chairs: bool = False
    private: PersonPrivate | None = None


class PanelMemberStoodDown(Event):
    """A member will not sit on the panel."""

    kind: ClassVar[str] = "panel-member-stood-down"

    member: OpaqueId


class PanelPostponed(Event):
    """A meeting was put off; the Regulations know no extension, whoever asks.

    Attributes:
        to: The day to which it was put off.
    """

    kind: ClassVar[str] = "panel-postponed"

    to: Day
    asked_by: Literal["complainant", "advocate", "authority", "panel"]


class PanelMet(Event):
    """The panel met.

    Attributes:
        accompanied_by: Who came with the complainant, who may bring the advocate and another person (reg 19(6)).
        companion_refused: Whether one whom the complainant had a right to bring was refused.
        independent_person: Whether the Stage 2 independent person, who may make submissions, was heard (reg 19(5)).
    """

    kind: ClassVar[str] = "panel-met"

    accompanied_by: Literal["nobody", "advocate", "another", "both"]
    companion_refused: bool = False
    independent_person: Literal["heard", "did-not-wish", "refused"]


class PanelReported(Event):
    """The panel's report, a summary and recommendations, was sent (reg 20(1) and (2)).

    Attributes:
        recommendations: How many.
        to_others: Others whom the panel named.
    """

    kind: ClassVar[str] = "panel-reported"

    findings: Findings
    recommendations: Annotated[int, Field(ge=0, le=999)]
    to_complainant: bool
    to_advocate: Given
    to_independent_person: bool
    to_others: Given = "not-relevant"
    private: ReportPrivate | None = None

    @model_validator(mode="after")
    def _each_point_once(self) -> Self:
        each_point_once([found.point for found in self.findings])
        return self


class PanelReportReceived(Event):
    """The authority received the panel's recommendations: its time to respond starts (reg 20(3))."""

    kind: ClassVar[str] = "panel-report-received"


class StageThreeResponded(Event):
    """The authority sent its response and proposals (reg 20(3)).

    Attributes:
        with_independent_person: Whether it was determined together with the Stage 2 independent person.
        ombudsman_explained: Whether it tells how to go to the Ombudsman.
    """

    kind: ClassVar[str] = "stage-three-responded"

    outcomes: Annotated[tuple[PointOutcome, ...], Field(min_length=1)]
    with_independent_person: bool
    ombudsman_explained: bool
    private: ReportPrivate | None = None

    @model_validator(mode="after")
    def _each_point_once(self) -> Self:
        each_point_once([found.point for found in self.outcomes])
        return self


class PracticabilityJudged(Event):
    """Whether what came after a day limit was done as soon as was reasonably practicable (SI 2020/445)."""

    kind: ClassVar[str] = "practicability-judged"

    limit: PanelLimit
    as_soon_as_practicable: bool
    private: ReportPrivate | None = None


StageThreeEvent = (
    StageThreeRequested
    | PanelReasonsGiven
    | PanelRequestDecided
    | PanelMemberAppointed
    | PanelMemberStoodDown
    | PanelPostponed
    | PanelMet
    | PanelReported
    | PanelReportReceived
    | StageThreeResponded
    | PracticabilityJudged
)
