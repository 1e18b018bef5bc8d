"""Then: what was refused, what is so of the complaint, and what its time limits are."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from pytest_bdd import then

from domain.events.complaint import AdvocateAppointed
from domain.reckoning import calendar
from domain.workflow import CannotBe, Clock, MayNot
from tests.steps import stage_three, stage_two, throughout
from tests.steps.desk import Desk
from tests.steps.phrases import phrase

CLOCKS: Final = (
    {"Stage 1": "stage1.response", "the acknowledgement": "acknowledgement"}
    | stage_two.CLOCKS
    | stage_three.CLOCKS
    | throughout.CLOCKS
)

_OF_STAGE_ONE: Final = {
    "acknowledgement": "acknowledged",
    "agreement": "adr",
    "response": "response",
    "withdrawal": "withdrawn",
    "a decision not to consider it": "not-considered",
    "a refusal of sufficient interest": "not-accepted",
}
ENDINGS: Final = _OF_STAGE_ONE | stage_two.ENDINGS | stage_three.ENDINGS | throughout.ENDINGS


def running(desk: Desk, words: str = "Stage 1") -> Clock:
    clock = desk.clock(CLOCKS[words])
    assert clock is not None, f"{words} has no time limit"
    return clock


@then(phrase("it is refused as {name}, under {cite}"))
def it_may_not_be(desk: Desk, name: str, cite: str) -> None:
    refused = desk.refused()
    assert [(type(why), why.name, why.cite) for why in refused] == [(MayNot, name.replace(" ", "-"), cite)]


@then(phrase("it is impossible: {name}"))
def it_cannot_be(desk: Desk, name: str) -> None:
    assert [why.name for why in desk.refused() if isinstance(why, CannotBe)] == [name.replace(" ", "-")]


@then("it is recorded")
def it_is_recorded(desk: Desk) -> None:
    assert desk.just_recorded().broken == ()


@then(phrase("it is recorded as breaking a rule: {name}"))
def it_breaks_a_rule(desk: Desk, name: str) -> None:
    assert desk.just_recorded().broken == (name.replace(" ", "-"),)


@then(phrase("it is recorded as breaking rules: {names}"))
def it_breaks_rules(desk: Desk, names: str) -> None:
    assert desk.just_recorded().broken == tuple(name.replace(" ", "-") for name in names.split(", "))


@then(phrase("it has no effect, under {cite}"))
def it_has_no_effect(desk: Desk, cite: str) -> None:
    nothing_moves(desk, "Stage 1", cite)


@then(phrase("it has no effect on {words}, under {cite}"))
def nothing_moves(desk: Desk, words: str, cite: str) -> None:
    desk.just_recorded()
    before, after = desk.clock_before(CLOCKS[words]), running(desk, words)
    assert before is not None
    added = [remark for remark in after.remarks if remark not in before.remarks]
    reasons = [remark for remark in added if remark.cite == cite and re.search(r"\bnot?\b", remark.text)]
    assert reasons, f"the proof gives no such reason: {added}"
    for name in ("state", "starts_on", "waiting_for", "first_due_on", "due_on", "stopped_on"):
        assert getattr(after, name) == getattr(before, name), f"it moved {name}"


@then(phrase("Stage 1 starts on {on:Day}"))
def stage_one_starts(desk: Desk, on: date) -> None:
    assert running(desk).starts_on == on


@then(phrase("Stage 1 waits for {what:Code}"))
def stage_one_waits(desk: Desk, what: str) -> None:
    clock = running(desk)
    assert (clock.state, clock.waiting_for) == ("waiting", what.removeprefix("an-"))


@then(phrase("no last day of Stage 1 can be reckoned"))
def stage_one_is_unreckonable(desk: Desk) -> None:
    clock = running(desk)
    assert clock.state == "unreckonable"
    assert clock.due_on is None


@then(phrase("{words} is due on {due:DayOrNone}"))
def it_is_due(desk: Desk, words: str, due: date | None) -> None:
    clock = desk.clock(CLOCKS[words])
    assert clock is None or not clock.unreckonable
    assert (clock and clock.due_on) == due


@then(phrase("as known on {known:Day}, Stage 1 was due on {due:Day}"))
def it_was_known_to_be_due(desk: Desk, known: date, due: date) -> None:
    clock = desk.as_known_on(known, CLOCKS["Stage 1"])
    assert clock is not None
    assert clock.due_on == due


@then(phrase("{words} ended on {on:Day} by {how}, {verdict}"))
def it_ended(desk: Desk, words: str, on: date, how: str, verdict: str) -> None:
    clock = running(desk, words)
    assert (clock.stopped_on, clock.stopped_by) == (on, ENDINGS[how])
    if clock.due_on is None:
        assert (clock.state, verdict) == ("not-started", "before it started")
    else:
        assert verdict == ("in time" if on <= clock.due_on else "late")


@then(phrase("Stage 1 took {elapsed:d} working days, and {from_receipt:d} from receipt"))
def it_took(desk: Desk, elapsed: int, from_receipt: int) -> None:
    assert (desk.facts.stage1_elapsed, desk.facts.stage1_elapsed_from_receipt) == (elapsed, from_receipt)


@then(phrase("on {on:Day} the time for Stage 1 {has} run out"))
def it_has_run_out(desk: Desk, on: date, has: str) -> None:
    clock = running(desk)
    over = clock.stopped_on is None and clock.due_on is not None and on > clock.due_on
    assert {"has": True, "has not": False}[has] == over


@then(phrase("{number:d} of its four facts were owed and not given"))
def facts_not_given(desk: Desk, number: int) -> None:
    assert desk.facts.facts_not_given == number


@then(phrase("point {number:d} could be made until {last:DayOrNone}, and came {verdict}"))
def point_in_time(desk: Desk, number: int, last: date | None, verdict: str) -> None:
    clock = desk.clock("late_gate", number)
    assert (clock and clock.due_on) == last
    assert (
        desk.point(number).late
        == {"in time": "in-time", "late": "undecided", "at a time that is not known to be late": "unknown"}[verdict]
    )


@then(phrase("point {number:d} is {status:Code}"))
def point_is(desk: Desk, number: int, status: str) -> None:
    point = desk.point(number)
    assert status in (point.status, point.outcome)


@then(phrase("the complaint stands {stage}"))
@then(phrase("the representation stands {stage}"))
@then(phrase("the compliment stands {stage}"))
@then(phrase("the data protection complaint stands {stage}"))
@then(phrase("the corporate complaint stands {stage}"))
def it_stands(desk: Desk, stage: str) -> None:
    assert desk.file.case.stage.label == stage


@then(phrase("of it only {words} has a time limit"))
def one_time_limit(desk: Desk, words: str) -> None:
    clocks = desk.file.procedure.clocks(desk.file.case, desk.law)
    assert [clock.name for clock in clocks] == [CLOCKS[words]]


@then("nothing of it has a time limit")
def no_time_limit(desk: Desk) -> None:
    assert list(desk.file.procedure.clocks(desk.file.case, desk.law)) == []


@then(phrase("the complaint counts as {what:Code}"))
def it_counts(desk: Desk, what: str) -> None:
    facts = desk.facts
    assert (facts.counted, facts.not_accepted) == ((1, "") if what == "received" else (0, what))


@then(phrase("its outcome is {derived:Code}, printed as {printed:Code}"))
def its_outcome(desk: Desk, derived: str, printed: str) -> None:
    assert (desk.facts.outcome_derived, desk.facts.outcome) == (derived, printed)


@then(phrase("its {vocabulary} rests on {cite}"))
def it_rests_on(desk: Desk, vocabulary: str, cite: str) -> None:
    used = desk.facts.basis if vocabulary == "basis" else desk.point(1).function
    row = desk.law.code(vocabulary, used, desk.file.facts[0].latest.occurred_on)
    assert row is not None
    assert row.citation == cite


@then(phrase("a record is kept of {number:d} advocates"))
def advocates_of_record(desk: Desk, number: int) -> None:
    kept = [event.event for event in desk.file.recorded if isinstance(event.event, AdvocateAppointed)]
    assert len({appointed.advocate for appointed in kept}) == number


@then(phrase("{number:WorkingDays} after {start:Day} end on {last:Day}"))
@then(phrase("{number:WorkingDays} after {start:Day} ends on {last:Day}"))
def working_days_end(desk: Desk, number: int, start: date, last: date) -> None:
    reckoned = calendar(desk.law)
    assert reckoned.after(start, number) == last
    assert reckoned.between(start, last) == number
