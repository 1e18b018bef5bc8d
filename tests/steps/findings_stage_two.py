"""Then: what is so of Stage 2."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from types import SimpleNamespace
from typing import Final

from pytest_bdd import then

from domain.workflow import day
from tests.steps.desk import Desk
from tests.steps.findings import running
from tests.steps.phrases import phrase

VERDICTS: Final = {
    "within 25 working days": "within_25",
    "by the day told": "within_notice",
    "after the day told, within 65 working days": "after_notice",
    "beyond 25 working days without a notice": "without_notice",
    "beyond 65 working days": "beyond_65",
}

RECEIPTS: Final = {
    "told by the complainant": "told",
    "presumed": "presumed",
    "unknown": "unknown",
}


def latest(desk: Desk) -> SimpleNamespace:
    """What the caseload says of the latest time at Stage 2."""
    rows = desk.part("stage_two")
    assert rows, "it has not been at Stage 2"
    return rows[-1]


@then(phrase("Stage 2 starts on {on:Day}"))
def stage_two_starts(desk: Desk, on: date) -> None:
    assert latest(desk).start_on == day(on)
    assert running(desk, "Stage 2").starts_on == on


@then("Stage 2 waits for the final written record")
def stage_two_waits(desk: Desk) -> None:
    row = latest(desk)
    assert (row.state, row.waiting_for, row.start_on, row.due_on) == ("waiting", "final-record", day(None), day(None))


@then("Stage 2 has not ended")
def stage_two_goes_on(desk: Desk) -> None:
    row = latest(desk)
    assert (row.state, row.stop_on, running(desk, "Stage 2").stopped_on) == ("running", day(None), None)


@then(phrase("no day later than {on:Day} may be told"))
def latest_that_may_be_told(desk: Desk, on: date) -> None:
    assert latest(desk).latest_on == day(on)


@then(phrase("by guidance Stage 2 is due on {due:Day}, and no day later than {on:Day} may be told"))
@then("by guidance nothing is counted")
def due_by_guidance(desk: Desk, due: date | None = None, on: date | None = None) -> None:
    row = latest(desk)
    assert (row.guidance_due_on, row.guidance_latest_on) == (day(due), day(on))


@then(phrase("guidance advises to ask by {due:DayOrNone}"))
def advised_to_ask(desk: Desk, due: date | None) -> None:
    clock = desk.clock("stage2.request")
    assert desk.facts.stage2_request_due_on == day(due) == day(clock.due_on if clock else None)


@then(phrase("the day told that counts is {on:DayOrNone}"))
def day_that_counts(desk: Desk, on: date | None) -> None:
    assert latest(desk).told_until_on == day(on)


@then(phrase("the response came {verdict}"))
def it_came(desk: Desk, verdict: str) -> None:
    row = latest(desk)
    assert row.ended_by == "response"
    assert row.verdict == VERDICTS[verdict]


@then(phrase("it came {days:WorkingDays} beyond the sixty-fifth"))
def it_came_beyond(desk: Desk, days: int) -> None:
    assert latest(desk).beyond == days


@then(phrase("Stage 2 considers {points:Points}"))
def stage_two_considers(desk: Desk, points: tuple[int, ...]) -> None:
    row = latest(desk)
    assert tuple(p.point for p in desk.part("point") if p.investigation == row.investigation) == points


@then(phrase("the work of Stage 2 began on {on:DayOrNone}"))
def work_began(desk: Desk, on: date | None) -> None:
    assert latest(desk).begun_on == day(on)


@then(phrase("Stage 2 is counted as {fate:Code}"))
def stage_two_is_counted(desk: Desk, fate: str) -> None:
    assert latest(desk).fate == fate


@then(phrase("the independent person is shown to be {ties:Ties}"))
def ties_are_shown(desk: Desk, ties: tuple[str, ...]) -> None:
    assert tuple(latest(desk).flags.split()) == ties


@then("nothing is shown of the independent person")
def no_ties_are_shown(desk: Desk) -> None:
    assert latest(desk).flags == ""


@then("what was found of each point is")
def what_was_found(desk: Desk, datatable: Sequence[Sequence[str]]) -> None:
    named = {
        "point": "point",
        "at Stage 1": "outcome",
        "by the investigating officer": "finding",
        "by the independent person": "view",
        "by the authority": "decision",
    }
    columns = [named[name] for name in datatable[0]]
    told = [["" if cell == "nothing" else cell.replace(" ", "-") for cell in row] for row in datatable[1:]]
    assert [[str(getattr(point, column)) for column in columns] for point in desk.part("point")] == told


@then(phrase("the outcome of Stage 2 is {derived:Code}, printed as {printed:Code}"))
def outcome_of_stage_two(desk: Desk, derived: str, printed: str) -> None:
    row = latest(desk)
    assert (row.outcome_derived, row.outcome) == (derived, printed)


@then(phrase("the receipt of the response is {known}, on {on:DayOrNone}"))
def receipt_of_the_response(desk: Desk, known: str, on: date | None) -> None:
    row = latest(desk)
    assert (row.receipt, row.response_received_on) == (RECEIPTS[known], day(on))


@then("the advocate is still to have the Stage 2 response")
def advocate_is_owed(desk: Desk) -> None:
    assert desk.facts.not_told == "advocate-of-stage-two-response"


@then("the complainant is still to be told of the right to a panel")
def panel_right_is_owed(desk: Desk) -> None:
    assert desk.facts.not_told == "complainant-of-panel-right"


@then("nobody is still to be told")
def nothing_is_owed(desk: Desk) -> None:
    assert desk.facts.not_told == ""


@then(phrase("the time from the asking to the {until} is {days:WorkingDays}"))
def time_from_the_asking(desk: Desk, until: str, days: int) -> None:
    column = {
        "appointment of the investigating officer": "to_officer",
        "appointment of the independent person": "to_person",
        "appointment of both": "to_begun",
        "start": "to_start",
        "response": "to_response",
    }[until]
    assert getattr(latest(desk), column) == days
