"""What the clocks of a complaint can never do, whatever happened to it."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from domain.law.book import Law
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.stage_one.clocks import stage_one
from domain.procedures.complaint.states import Complaint, Extension
from domain.reckoning import Due, calendar, due
from domain.workflow import Clock
from tests.properties.generating import Step, examples, later_lives, lives, lives_of_clocks, told_to_judge

LIVES = st.one_of(lives(), lives_of_clocks(), lives_of_clocks())
EVERY_LIFE = st.one_of(lives(), lives_of_clocks(), later_lives(), later_lives())


def started(life: tuple[Step, ...]) -> list[tuple[Complaint, Law, Clock, date]]:
    """Every state of the life in which Stage 1 has started, with its clock and its start."""
    states = [
        (step.taken.case, step.law, stage_one(step.taken.case, step.law))
        for step in told_to_judge(life)
        if step.taken is not None and any(point.counted for point in step.taken.case.points)
    ]
    return [(case, law, clock, clock.starts_on) for case, law, clock in states if clock.starts_on is not None]


def furthest(law: Law, start: date) -> date | None:
    """20 working days from the start; None where that cannot be reckoned."""
    found = due(law, "complaint.stage1.extension", start)
    return found.on if isinstance(found, Due) else None


def without_effect(extension: Extension, clock: Clock, law: Law, start: date) -> bool:
    """Whether the Regulations give this extension no effect, whatever others were made."""
    last = furthest(law, start)
    assert clock.first_due_on is not None
    return (
        "not-complex" in extension.broken
        or extension.when.on > clock.first_due_on
        or extension.to <= clock.first_due_on
        or (last is not None and extension.to > last)
    )


def same_clock(one: Clock, other: Clock) -> bool:
    """Whether they are alike but for what is remarked."""
    return one._replace(remarks=()) == other._replace(remarks=())


@given(lives_of_clocks())
@examples(400)
def test_an_extension_without_effect_changes_nothing(life: tuple[Step, ...]) -> None:
    for case, law, clock, start in started(life):
        if clock.first_due_on is None:
            continue
        idle = [extension for extension in case.extensions if without_effect(extension, clock, law, start)]
        kept = tuple(extension for extension in case.extensions if extension not in idle)
        assert same_clock(clock, stage_one(case._replace(extensions=kept), law))
        assert len(clock.remarks) >= len(case.extensions)


@given(lives_of_clocks())
@examples(400)
def test_the_last_day_is_the_first_or_the_latest_day_to_which_it_was_extended_with_effect(
    life: tuple[Step, ...],
) -> None:
    for case, law, clock, start in started(life):
        if clock.first_due_on is None or furthest(law, start) is None:
            continue
        to = [extension.to for extension in case.extensions if not without_effect(extension, clock, law, start)]
        assert clock.due_on == max([clock.first_due_on, *to])


@given(LIVES)
@examples(200)
def test_the_last_day_is_never_before_the_first_nor_beyond_20_working_days_from_the_start(
    life: tuple[Step, ...],
) -> None:
    for _, law, clock, start in started(life):
        if clock.due_on is None:
            assert clock.unreckonable
            continue
        assert clock.first_due_on is not None
        assert start < clock.first_due_on <= clock.due_on
        row = law.row("complaint.stage1.response", start)
        assert row is not None
        assert calendar(law).between(start, clock.first_due_on) == row.value["number"]
        elapsed = calendar(law).between(start, clock.due_on)
        assert elapsed is not None
        assert elapsed <= 20


def days_before_any_agreement(case: Complaint, law: Law) -> list[date]:
    """The days on which Stage 1 may start under reg 14(3), where it waits for nothing more."""
    assert case.receipt is not None
    days = [case.begins_on]
    basis = law.code("basis", case.receipt.basis, case.receipt.when.on)
    assert basis is not None
    if basis.value.get("asks_interest"):
        assert case.interest is not None
        assert case.interest.sufficient
        days.append(case.interest.when.on)
    requested, appointed, declined = case.advocacy.requested, case.advocacy.appointed, case.advocacy.declined
    asked_by_then = requested is not None and requested.on <= case.begins_on
    if asked_by_then and (basis.value.get("child") or case.receipt.child_directly):
        if appointed is not None and not appointed.barred and (declined is None or appointed.when.on <= declined.on):
            days.append(appointed.when.on)
        else:
            assert declined is not None
    return days


@given(LIVES)
@examples(200)
def test_stage_one_starts_on_the_latest_of_the_days_that_can_move_it(life: tuple[Step, ...]) -> None:
    for case, law, _, start in started(life):
        expected = max(days_before_any_agreement(case, law))
        for later in case.later_starts:
            first = due(law, "complaint.stage1.response", expected)
            in_time = not isinstance(first, Due) or later.when.on <= first.on
            if in_time and "later-start-not-asked-for" not in later.broken:
                expected = max(expected, later.starts_on)
        assert start == expected


@given(LIVES)
@examples(200)
def test_a_later_start_that_is_not_later_or_was_not_asked_for_changes_nothing(life: tuple[Step, ...]) -> None:
    for case, law, clock, _ in started(life):
        earliest = max(days_before_any_agreement(case, law))
        kept = tuple(
            later
            for later in case.later_starts
            if "later-start-not-asked-for" not in later.broken and later.starts_on > earliest
        )
        assert same_clock(clock, stage_one(case._replace(later_starts=kept), law))


@given(EVERY_LIFE)
@examples(300)
def test_each_clock_runs_stops_waits_or_is_unreckonable_and_says_which(life: tuple[Step, ...]) -> None:
    for step in told_to_judge(life):
        if step.taken is None:
            continue
        for clock in COMPLAINT.clocks(step.taken.case, step.law):
            assert (clock.starts_on is None) == (clock.waiting_for != "")
            assert (clock.stopped_on is None) == (clock.stopped_by == "")
            assert (clock.due_on is None) == bool(clock.waiting_for or clock.unreckonable)
            over = clock.stopped_on is not None
            if clock.waiting_for:
                assert clock.state == ("not-started" if over else "waiting")
            elif not clock.unreckonable:
                assert clock.state == ("stopped" if over else "running")
            else:
                assert clock.state == "unreckonable"
            assert [remark.text for remark in clock.remarks if "{" in remark.text] == []
