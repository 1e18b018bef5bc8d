"""What is kept of a consideration at Stage 3."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from domain.procedures.complaint.stage_two.states import Appointed
from domain.workflow import Milestone


class Member(NamedTuple):
    """A member of the panel."""

    appointed: Appointed
    chairs: bool


class Postponement(NamedTuple):
    """A meeting that was put off, and who asked."""

    to: date
    asked_by: str
    when: Milestone


class RequestDecision(NamedTuple):
    """Whether a late request, or one without reasons, goes to a panel all the same."""

    accepted: bool
    when: Milestone


class Judged(NamedTuple):
    """What was judged of a time limit that SI 2020/445 relaxed."""

    as_soon_as_practicable: bool
    when: Milestone


class Review(NamedTuple):
    """A consideration at Stage 3.

    Attributes:
        number: Its number within the complaint, from 1.
        investigation: The number of the consideration at Stage 2 that it reviews.
        points: Those it was asked for.
        reasons: When the reasons for dissatisfaction had been given.
        decision: The latest that the authority had power to make.
        void_refusals: Those without effect, because the request was to go to a panel, or a panel had met.
        met: The latest meeting.
        void_meetings: Those without effect, because it was no panel of three independent persons.
        report_to_all: When the report had gone to all to whom it is owed.
        report_received: When the authority received the recommendations.
        void_responses: Those without effect, because the panel had not reported or the independent person had no part.
        judged: By the name of the time limit.
        ended: When its last point ended, and by what: ``response``, ``declined``, ``withdrawn``, ``discontinued`` or
            ``routed``.
    """

    number: int
    investigation: int
    requested: Milestone
    points: tuple[int, ...] = ()
    reasons: Milestone | None = None
    decision: RequestDecision | None = None
    void_refusals: tuple[Milestone, ...] = ()
    members: tuple[Member, ...] = ()
    postponements: tuple[Postponement, ...] = ()
    met: Milestone | None = None
    void_meetings: tuple[Milestone, ...] = ()
    reported: Milestone | None = None
    report_to_all: Milestone | None = None
    report_received: Milestone | None = None
    recommendations: int = 0
    responded: Milestone | None = None
    void_responses: tuple[Milestone, ...] = ()
    judged: tuple[tuple[str, Judged], ...] = ()
    ended: Milestone | None = None
    ended_by: str = ""

    @property
    def accepted(self) -> bool:
        """Whether it was decided that the request goes to a panel."""
        return self.decision is not None and self.decision.accepted

    @property
    def met_stands(self) -> bool:
        """Whether a panel of three independent persons has met."""
        return self.met is not None and self.met not in self.void_meetings

    def judgements(self, limit: str) -> tuple[Judged, ...]:
        """Those of ``limit``, in their order."""
        return tuple(judged for name, judged in self.judged if name == limit)
