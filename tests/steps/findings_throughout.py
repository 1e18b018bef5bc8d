"""Then: what is so of points that leave and come back, of notices, learning and costs; and when a year is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from pytest_bdd import given, then, when

from domain.events.envelope import Proposal
from domain.ledger import reading
from projections.annual import AnnualView, annual_view
from projections.caseload import open_caseload
from projections.measures.figures import Period
from tests.steps.desk import OFFICER, Desk
from tests.steps.findings import running
from tests.steps.phrases import Told, phrase, told
from tests.steps.recording import Table, lines
from tests.steps.throughout import OFFICERS, told_continuation, told_discontinuance
from tests.steps.words import code_of, day, day_or_none, points

MEASURES: Final = {
    "complaint received": "complaints.received",
    "complaints received": "complaints.received",
    "complaint outside the procedure": "complaints.not_accepted.outside-the-procedure",
    "complaints outside the procedure": "complaints.not_accepted.outside-the-procedure",
    "complaint answered within ten working days": "complaints.stage1.within_10",
    "complaints answered within ten working days": "complaints.stage1.within_10",
    "complaint answered within a valid extension": "complaints.stage1.within_extension",
    "complaint answered late": "complaints.stage1.late",
    "request for Stage 2": "complaints.stage2_requested",
    "access requests received": "access_requests.received",
    "access requests open": "access_requests.open_of_received",
    "access request withdrawn": "access_requests.withdrawn_of_received",
    "letter that asks for access": "access_requests.letters",
    "letters that ask for access": "access_requests.letters",
    "response of Stage 2": "complaints.stage2.responded",
    "requests for a panel": "complaints.stage3_requested",
    "requests for Stage 2": "complaints.stage2_requested",
}


@when("this decision under regulation 8")
def a_decision_under_regulation_8(desk: Desk, datatable: Table) -> None:
    said = lines(datatable)
    on, made = day(said.pop("decided on")), said.pop("made", "")
    assert made in ("", "despite the rule")
    desk.records([Told(on, told_discontinuance(said), bool(made))])


@when("this continuation of it as another complaint")
def a_continuation(desk: Desk, datatable: Table) -> None:
    said = lines(datatable)
    on = day(said.pop("continued on"))
    desk.propose([Proposal(None, told_continuation(desk.file.reference, said), on, OFFICER)])


@given("this chronology of the linked complaint")
@when("this chronology of the linked complaint")
def all_this_happens_to_the_linked_complaint(desk: Desk, datatable: Table) -> None:
    desk.turns_to_the_linked()
    for on, what in datatable:
        desk.records([told(day(on), what)])


def of_the_linked(desk: Desk) -> dict[str, Callable[[str], bool]]:
    """What may be said of a linked complaint, in a table."""
    case = desk.file.case
    return {
        "its points": lambda words: tuple(point.was for point in case.points) == points(words),
        "first received on": lambda words: desk.facts.received_on == day(words).isoformat(),
        "Stage 1 starts on": lambda words: running(desk).starts_on == day(words),
        "Stage 1 waits for": lambda words: running(desk).waiting_for == words,
        "Stage 1 is due on": lambda words: running(desk).due_on == day_or_none(words),
        "Stage 1": lambda words: (
            (desk.facts.fate, desk.clock("stage1.response"), words) == ("had_stage_one", None, "was had before")
        ),
        "Stage 2 starts on": lambda words: running(desk, "Stage 2").starts_on == day(words),
        "Stage 2 is due on": lambda words: running(desk, "Stage 2").due_on == day(words),
        "the panel meets by": lambda words: running(desk, "the panel's meeting").due_on == day(words),
        "it stands": lambda words: case.stage.label == words,
        "its point": lambda words: desk.point(1).late == {"in time": "in-time", "late": "undecided"}[words],
        "about": lambda words: desk.point(1).function == code_of("function", words),
    }


@then("it goes on as a linked complaint")
def a_linked_complaint(desk: Desk, datatable: Table) -> None:
    with desk.looking_at_the_linked():
        answers = of_the_linked(desk)
        wrong = {name: words for name, words in lines(datatable).items() if not answers[name](words)}
        assert not wrong, f"of the linked complaint it is not so: {wrong}"


@then("no linked complaint is opened")
def no_linked_complaint(desk: Desk) -> None:
    desk.just_recorded()
    assert not desk.has_linked


@then(phrase("point {number:d} left the procedure on {on:DayOrNone}"))
def point_left(desk: Desk, number: int, on: date | None) -> None:
    kept = desk.point(number)
    assert (kept.routed_on, kept.standing == "elsewhere") == (_day(on), on is not None)


@then(phrase("point {number:d} goes on by itself"))
def point_is_parted(desk: Desk, number: int) -> None:
    assert desk.point(number).parted == 1


@then(phrase("the answered points are {numbers:Points}"))
def answered_points(desk: Desk, numbers: Sequence[int]) -> None:
    rows = desk.part("point")
    assert tuple(row.point for row in rows if row.standing != "elsewhere" and row.status == "answered") == numbers


@then(phrase("point {number:d} may be resubmitted until {last:DayOrNone}"))
def may_be_resubmitted(desk: Desk, number: int, last: date | None) -> None:
    clock = desk.clock("resubmission", number)
    assert clock is not None, f"point {number} is not discontinued"
    assert clock.due_on == last
    assert desk.point(number).resubmit_by_on == _day(last)
    assert clock.waiting_for == ("end-of-the-proceedings" if last is None else "")


@then(phrase("point {number:d} was resubmitted {verdict}"))
def was_resubmitted(desk: Desk, number: int, verdict: str) -> None:
    clock = desk.clock("resubmission", number)
    assert clock is not None
    assert clock.stopped_by == "resubmitted"
    assert desk.point(number).late == {"in time": "in-time", "late": "undecided"}[verdict]


@then(phrase("point {number:d} is to be reviewed on {on:DayOrNone}"))
def to_be_reviewed(desk: Desk, number: int, on: date | None) -> None:
    assert desk.point(number).review_on == _day(on)


@then(phrase("of point {number:d} nothing is left to be considered at Stage {stage:d}"))
def ended_at(desk: Desk, number: int, stage: int) -> None:
    kept = desk.point(number)
    assert {2: kept.stage2_status, 3: kept.stage3_status}[stage] == "discontinued"


@then(phrase("notice is owed to {notice:Notice}"))
def notice_is_owed(desk: Desk, notice: str) -> None:
    assert notice in desk.facts.not_told.split()


@then("no notice is owed")
def no_notice_is_owed(desk: Desk) -> None:
    assert (desk.facts.not_told, desk.facts.decision_to_notify) == ("", 0)


@then("the decision has not been notified yet")
def decision_is_to_notify(desk: Desk) -> None:
    assert desk.facts.decision_to_notify == 1


@then("these are the actions")
def the_actions(desk: Desk, datatable: Table) -> None:
    states = {"still to do": "open", "done": "done", "not done": "not-done"}
    told_of = [
        (int(number), OFFICERS[owner], _day(day(due)), states[state], _day(day_or_none(ended)))
        for number, owner, due, state, ended in datatable[1:]
    ]
    assert told_of == [(a.action, a.owner, a.due_on, a.state, a.action_ended_on) for a in desk.part("action")]


@then(phrase("action {number:d} was not done, because {reason:NotDone}"))
def action_not_done(desk: Desk, number: int, reason: str) -> None:
    assert desk.part("action")[number - 1].not_done_because == reason


@then(phrase("in all {pounds:Pounds} was paid for {of:Cost}"))
def paid_in_all(desk: Desk, pounds: str, of: str) -> None:
    pence = sum(row.pence for row in desk.part("cost") if row.cost_of == of)
    assert f"{pence // 100}.{pence % 100:02d}" == pounds


def view(desk: Desk, last: date) -> AnnualView:
    """The annual view of the year to ``last``, as known at the end of today."""
    desk.just_recorded()
    ledger = open_caseload(desk.ledger.path)
    try:
        return annual_view(ledger, Period.financial_year(last.year - 1), None, reading.end_of(desk.today))
    finally:
        ledger.close()


@then(phrase("the annual view of the year to {last:Day} counts {number:d} {what}"))
def annual_view_counts(desk: Desk, last: date, number: int, what: str) -> None:
    found = view(desk, last)
    assert found.period.last == last
    assert found[MEASURES[what]].value == number


@then(phrase("the annual view of the year to {last:Day} names {officer:Officer} as the complaints manager"))
def annual_view_names(desk: Desk, last: date, officer: str) -> None:
    assert view(desk, last).complaints_manager == officer


@then(phrase("the annual view of the year to {last:Day} names nobody as the complaints manager"))
def annual_view_names_nobody(desk: Desk, last: date) -> None:
    assert view(desk, last).complaints_manager is None


def _day(on: date | None) -> str:
    """A day as the caseload keeps it."""
    return "9999-12-31" if on is None else on.isoformat()
