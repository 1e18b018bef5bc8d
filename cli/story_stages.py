"""What follows Stage 1 in the demonstration's story: who asked for Stage 2, how long it took, which panels met."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from domain.events import complaint as e
from domain.events.base import Event
from domain.reckoning import Calendar

Steps = Iterator[tuple[date, Event]]


@dataclass(frozen=True, slots=True)
class Further:
    """How a complaint goes on after Stage 1; all numbers are of working days.

    Attributes:
        asked_after: From the Stage 1 response to the request for Stage 2.
        taken: From the start of Stage 2 to its response; None where it was withdrawn before it was begun.
        told_after: From the start to the notice of delay; None where none was given.
        told_until: From the start to the date that it told.
        panel_after: From the receipt of the response to the request for a panel; None where none was asked for.
        panel_taken: From that request to the meeting.
        ombudsman: Whether the complainant went to the Ombudsman afterwards.
    """

    asked_after: int
    taken: int | None
    told_after: int | None = None
    told_until: int = 0
    panel_after: int | None = None
    panel_taken: int = 0
    ombudsman: bool = False


FURTHER: Final = {
    12: Further(10, 25),
    28: Further(5, None),
    63: Further(55, 48, told_after=20, told_until=50),
    71: Further(20, 24, panel_after=15, panel_taken=28, ombudsman=True),
    74: Further(9, 60, told_after=24, told_until=45),
    76: Further(8, 52, told_after=22, told_until=55, panel_after=18, panel_taken=30),
    78: Further(6, 25, panel_after=10, panel_taken=27),
    84: Further(15, 64, told_after=25, told_until=64, panel_after=20, panel_taken=34, ombudsman=True),
    91: Further(11, 33),
    97: Further(20, 71, told_after=21, told_until=60),
    105: Further(7, None),
    118: Further(14, 58, told_after=23, told_until=65, panel_after=12, panel_taken=29),
}
"""By the complaint's place in the story; ten of them asked for Stage 2 in 2023/24, four of those received before it."""


def goes_on(case: int, answered: e.StageOneResponded, answered_on: date, oral: bool, calendar: Calendar) -> Steps:
    """What happens after the Stage 1 response; nothing where nobody asked for more."""
    further = FURTHER.get(case)
    if further is None:
        return
    asked_on = _after(calendar, answered_on, further.asked_after)
    yield asked_on, e.StageTwoRequested(form="oral" if case % 2 else "written")
    if further.taken is None:
        yield _after(calendar, asked_on, 3), e.ComplaintWithdrawn(form="oral")
        yield _after(calendar, asked_on, 5), e.WithdrawalConfirmed(to_advocate="not-relevant")
        return
    yield from _stage_two(case, further, further.taken, answered, asked_on, oral, calendar)


def _stage_two(
    case: int,
    further: Further,
    taken: int,
    answered: e.StageOneResponded,
    asked_on: date,
    oral: bool,
    calendar: Calendar,
) -> Steps:
    yield _after(calendar, asked_on, 2), e.InvestigatingOfficerAppointed(officer=f"IO-{case}")
    starts_on = asked_on
    if oral:
        yield _after(calendar, asked_on, 2), e.RecordPrepared(version=1, comments="invited")
        starts_on = _after(calendar, asked_on, 4)
        yield starts_on, e.RecordPrepared(version=2, comments="invited", final=True)
    ties = ("former-officer",) if case == FORMER_OFFICER else ()
    person = e.IndependentPersonAppointed(independent_person=f"IP-{case}", ties=ties)
    yield _after(calendar, asked_on, 5), person
    yield _after(calendar, asked_on, 9), e.StatementAgreed()
    dated: list[tuple[date, Event]] = []
    if further.told_after is not None:
        until = _after(calendar, starts_on, further.told_until)
        dated.append((_after(calendar, starts_on, further.told_after), e.DelayNotified(by_when=until)))
    findings = tuple(
        e.PointOutcome(point=found.point, outcome=_further_found(found.outcome)) for found in answered.outcomes
    )
    dated.append((_after(calendar, starts_on, taken - 5), e.InvestigatorReported(findings=findings)))
    dated.append((_after(calendar, starts_on, taken - 4), e.IndependentPersonReported(views=findings)))
    decisions = tuple(e.PointDecision(point=found.point, outcome=found.outcome) for found in findings)
    dated.append((_after(calendar, starts_on, taken - 1), e.StageTwoAdjudicated(decisions=decisions)))
    yield from sorted(dated, key=lambda it: it[0])
    responded_on = _after(calendar, starts_on, taken)
    yield responded_on, e.StageTwoResponded(to_advocate="not-relevant", panel_explained=True)
    yield responded_on, notified()
    yield responded_on, _cost("investigating-officer", 1_850 + 10 * case)
    yield responded_on, _cost("independent-person", 920 + 5 * case)
    received_on = _after(calendar, responded_on, 2)
    yield received_on, e.StageTwoResponseReceived(known="told" if case % 2 else "presumed")
    due_on = _after(calendar, responded_on, 40)
    yield received_on, e.LearningActionAgreed(action=1, owner=f"OFF-{case % 7 + 1}", due_on=due_on)
    if further.panel_after is None:
        yield due_on, e.LearningActionDone(action=1)
        return
    yield from _stage_three(case, further, findings, _after(calendar, received_on, further.panel_after), calendar)


def _stage_three(
    case: int, further: Further, findings: tuple[e.PointOutcome, ...], asked_on: date, calendar: Calendar
) -> Steps:
    yield asked_on, e.StageThreeRequested(form="written", reasons_given=True)
    appointed_on = _after(calendar, asked_on, 8)
    for seat in (1, 2, 3):
        yield appointed_on, e.PanelMemberAppointed(member=f"PM-{case}{seat}", ties=(), chairs=seat == 1)
    met_on = _after(calendar, asked_on, further.panel_taken)
    yield met_on, e.PanelMet(accompanied_by="nobody", independent_person="heard")
    reported_on = _after(calendar, met_on, 4)
    yield (
        reported_on,
        e.PanelReported(
            findings=findings,
            recommendations=2,
            to_complainant=True,
            to_advocate="not-relevant",
            to_independent_person=True,
        ),
    )
    yield reported_on, e.PanelReportReceived()
    yield reported_on, _cost("panel", 1_240)
    yield reported_on, e.LearningActionNotDone(action=1, because="done-otherwise")
    responded_on = _after(calendar, reported_on, 13)
    yield (
        responded_on,
        e.StageThreeResponded(outcomes=findings, with_independent_person=True, ombudsman_explained=True),
    )
    yield responded_on, notified()
    if further.ombudsman:
        yield _after(calendar, responded_on, 30), e.OmbudsmanReferred(referred_by="complainant")
    yield _after(calendar, responded_on, 35), e.ComplaintCompleted()


FORMER_OFFICER: Final = 76
"""The complaint whose independent person had once been an officer: accepted, and shown."""


def notified() -> e.DecisionNotified:
    """The notice of a decision under section 26(7), to all to whom it is owed."""
    return e.DecisionNotified(complainant="told", child="told", others="none-affected")


def _cost(of: str, pounds: int) -> e.CostRecorded:
    return e.CostRecorded.model_validate({"of": of, "pounds": pounds})


def _further_found(outcome: str) -> str:
    """A point not upheld at Stage 1 was, at Stage 2, partially so; the others stayed as they were."""
    return "partially-upheld" if outcome in ("not-upheld", "no-finding") else outcome


def _after(calendar: Calendar, day: date, working_days: int) -> date:
    found = calendar.after(day, working_days)
    if found is None:
        raise AssertionError("the story stays within the calendar")
    return found
