"""Given: what leads to Stage 3. Then: what is so of Stage 3."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Final

import pytest
from pydantic import ValidationError
from pytest_bdd import given, then

from domain.events.complaint import DecisionNotified
from domain.workflow import day
from tests.steps.desk import Desk
from tests.steps.findings import ENDINGS, running
from tests.steps.phrases import Told, phrase, told
from tests.steps.stage_three import judged

MET_BY: Final = {
    "the request for a panel": "requested",
    "the panel's meeting": "met",
    "the panel's report": "reported",
    "the response to the panel": "response",
}

VERDICTS: Final = {
    "late, which awaits judgement": "open",
    "as soon as was practicable": "met",
    "later than was practicable": "not-met",
}

LAST_OF_THE_AMENDMENTS: Final = date(2020, 9, 24)

NOTIFIED: Final = DecisionNotified(complainant="told", child="told", others="none-affected")


def of_each_point(number: int, outcome: str) -> str:
    return ", ".join(f"point {n} {outcome}" for n in range(1, number + 1))


@given(phrase("a complaint that Stage 2 answered on {sent:Day}"))
@given(phrase("a complaint of {number:d} points that Stage 2 answered on {sent:Day}"))
def stage_two_answered(desk: Desk, sent: date, number: int = 1) -> None:
    stage_two_asked_and_answered(desk, sent - timedelta(days=30), sent, number)


@given(phrase("a complaint for which Stage 2 was asked on {asked:Day} and answered on {sent:Day}"))
def stage_two_asked_and_answered(desk: Desk, asked: date, sent: date, number: int = 1) -> None:
    before = asked - timedelta(days=60)
    desk.records([told(before, f"a complaint of {number} points is received")])
    desk.records([told(before, "it is acknowledged")])
    desk.records([told(asked, "Stage 2 is asked for")])
    desk.records([told(sent, "an independent person is appointed")])
    desk.records([told(sent, f"the authority decides {of_each_point(number, 'not upheld')}")])
    desk.records([told(sent, "the Stage 2 response is sent")])


@given(phrase("a complaint that Stage 2 answered on {sent:Day} and that was completed on {completed:Day}"))
def completed_after_stage_two(desk: Desk, sent: date, completed: date) -> None:
    stage_two_answered(desk, sent)
    decision_notified(desk, completed)
    desk.records([told(completed, "the complaint is completed")])


@given(phrase("the decision is notified on {on:Day} to all to whom it is owed"))
def decision_notified(desk: Desk, on: date) -> None:
    desk.records([Told(on, NOTIFIED, False)])


@given(phrase("a complaint for which a panel was asked on {asked:Day}"))
@given(phrase("a complaint of {number:d} points for which a panel was asked on {asked:Day}"))
def panel_asked_for(desk: Desk, asked: date, number: int = 1) -> None:
    stage_two_answered(desk, asked, number)
    desk.records([told(asked, "a panel is asked for")])


@given(phrase("a panel of three is appointed on {on:Day}"))
def panel_appointed(desk: Desk, on: date) -> None:
    for who in ("the chair", "a second member", "a third member"):
        desk.records([told(on, f"{who} of the panel is appointed")])


@given(phrase("a complaint on which a panel met on {met:Day}"))
@given(phrase("a complaint of {number:d} points on which a panel met on {met:Day}"))
def panel_met(desk: Desk, met: date, number: int = 1) -> None:
    asked = met - timedelta(days=28)
    panel_asked_for(desk, asked, number)
    panel_appointed(desk, asked)
    desk.records([told(met, "the panel meets")])


@given(phrase("a complaint on which a panel's recommendations were received on {came:Day}"))
@given(phrase("a complaint of {number:d} points on which a panel's recommendations were received on {came:Day}"))
def panel_reported(desk: Desk, came: date, number: int = 1) -> None:
    panel_met(desk, came - timedelta(days=7), number)
    desk.records([told(came, f"the panel reports {of_each_point(number, 'upheld')}")])
    desk.records([told(came, "the recommendations reach the authority")])


def latest(desk: Desk) -> SimpleNamespace:
    """What the caseload says of the latest panel."""
    rows = desk.part("stage_three")
    assert rows, "Stage 2 has not been answered"
    return rows[-1]


@then(phrase("{what:OfThePanel} came {verdict}"))
def it_came(desk: Desk, what: str, verdict: str) -> None:
    clock = running(desk, what)
    assert clock.stopped_by == MET_BY[what], f"it has not come: {clock.stopped_by}"
    assert clock.stopped_on is not None
    assert clock.due_on is not None
    if verdict == "in time":
        assert clock.stopped_on <= clock.due_on
    else:
        assert clock.stopped_on > clock.due_on
        assert clock.limb == ("" if verdict == "late" else VERDICTS[verdict])


@then(phrase("{what:OfThePanel} is still to come"))
def it_is_still_to_come(desk: Desk, what: str) -> None:
    assert running(desk, what).state == "running"


@then(phrase("{what:OfThePanel} is owed no longer, after {how}"))
def it_is_owed_no_longer(desk: Desk, what: str, how: str) -> None:
    clock = running(desk, what)
    assert (clock.state, clock.stopped_by) == ("stopped", ENDINGS[how])


@then(phrase("on {on:Day} the time for {what:OfThePanel} {has} run out"))
def its_time_has_run_out(desk: Desk, on: date, what: str, has: str) -> None:
    clock = running(desk, what)
    assert clock.state == "running"
    assert clock.due_on is not None
    assert clock.limb == ""
    assert {"has": True, "has not": False}[has] == (on > clock.due_on)


@then(phrase("on {on:Day} {what:OfThePanel} is past its last day, which awaits judgement"))
def its_lateness_awaits_judgement(desk: Desk, on: date, what: str) -> None:
    clock = running(desk, what)
    assert clock.state == "running"
    assert clock.limb == "open" or (clock.limb == "while-in-force" and on <= LAST_OF_THE_AMENDMENTS)
    assert clock.due_on is not None
    assert on > clock.due_on


@then(phrase("once its last day is past, {what:OfThePanel} awaits judgement, under {cite}"))
def lateness_would_await_judgement(desk: Desk, what: str, cite: str) -> None:
    clock = running(desk, what)
    assert clock.limb == ("while-in-force" if cite == "SI 2020/445 reg 6" else "open")
    assert [remark.cite for remark in clock.remarks if remark.cite.startswith("SI 2020/445")] == [cite]


@then(phrase("once its last day is past, {what:OfThePanel} is late"))
def lateness_follows_from_the_days(desk: Desk, what: str) -> None:
    assert running(desk, what).limb == ""


@then(phrase("of {what} nobody can say that it came as soon as was practicable"))
def it_cannot_even_be_said(what: str) -> None:
    with pytest.raises(ValidationError):
        judged(what, True)


@then(phrase("it is {needed} to decide whether a panel is held"))
def decision_is_needed(desk: Desk, needed: str) -> None:
    assert (latest(desk).decided == "needed") == {"needed": True, "not needed": False}[needed]


@then(phrase("{number:d} requests for a panel are on record"))
def requests_on_record(desk: Desk, number: int) -> None:
    rows = [row for row in desk.part("stage_three") if row.review]
    assert [row.review for row in rows] == list(range(1, number + 1))


@then(phrase("the panel has {points:Points} before it"))
def points_before_the_panel(desk: Desk, points: tuple[int, ...]) -> None:
    assert [point.point for point in desk.part("point") if point.stage3_status == "open"] == list(points)


@then(phrase("the panel has {number} independent member"))
@then(phrase("the panel has {number} independent members"))
def independent_members(desk: Desk, number: str) -> None:
    assert ["no", "one", "two", "three"][latest(desk).members] == number


@then(phrase("it is shown of the panel that a member is {tie:PanelTie}"))
def tie_is_shown(desk: Desk, tie: str) -> None:
    assert latest(desk).flags == tie


@then("nothing is shown of the panel's members")
def no_tie_is_shown(desk: Desk) -> None:
    assert latest(desk).flags == ""


@then("at Stage 3 it was found of each point")
def found_at_stage_three(desk: Desk, datatable: Sequence[Sequence[str]]) -> None:
    named = {"point": "point", "by the authority at Stage 2": "decision", "by the panel": "panel"}
    columns = [(named | {"in the final response": "final"})[name] for name in datatable[0]]
    told = [["" if cell == "nothing" else cell.replace(" ", "-") for cell in row] for row in datatable[1:]]
    assert [[str(getattr(point, column)) for column in columns] for point in desk.part("point")] == told


@then(phrase("the outcome of Stage 3 is {derived:Code}, printed as {printed:Code}"))
def outcome_of_stage_three(desk: Desk, derived: str, printed: str) -> None:
    assert (latest(desk).outcome_derived, latest(desk).outcome) == (derived, printed)


@then("the complainant is still to be told how to go to the Ombudsman")
def ombudsman_is_owed(desk: Desk) -> None:
    assert desk.facts.not_told == "complainant-of-ombudsman"


@then("the complainant was told how to go to the Ombudsman")
def ombudsman_was_explained(desk: Desk) -> None:
    assert desk.facts.not_told == ""


@then(phrase("the complaint went to the Ombudsman on {on:Day}"))
def it_went_to_the_ombudsman(desk: Desk, on: date) -> None:
    assert desk.facts.ombudsman_on == day(on)
