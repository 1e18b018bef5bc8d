"""Concurrent consideration (reg 8): an end and a fresh beginning, never a pause; and the year in which to resubmit."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest

from domain.events.complaint import ConcurrentConsiderationEnded, LaterStartAgreed, PointContinued
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.facts import CaseFacts
from domain.procedures.complaint.point_facts import PointFacts
from domain.procedures.complaint.states import Complaint
from domain.workflow import Clock
from tests.unit.telling import (
    ACKNOWLEDGED,
    ASKED_FOR_TWO,
    FORMAL,
    LAW,
    NEW,
    RECEIVED,
    RECEIVED_ON,
    RESUMED,
    REVIEWED,
    STOPPED,
    TWENTY_DAYS,
    TWO_RECEIVED,
    WITHDRAWN,
    Told,
    after,
    continued,
    extended,
    going_on,
    happening,
    late,
    names,
    notice,
    point,
    received,
    responded,
    resumed,
    stopped,
)

OVER: Final = ConcurrentConsiderationEnded(how="completed")
NEVER: Final = "9999-12-31"


def clock(case: Complaint, name: str = "stage1.response") -> Clock:
    (found,) = [clock for clock in COMPLAINT.clocks(case, LAW) if clock.name == name]
    return found


def facts(case: Complaint) -> CaseFacts:
    return CaseFacts(*COMPLAINT.facts(case, LAW).case)  # type: ignore[arg-type]  # the tuple was made as CaseFacts


def of_point(case: Complaint, number: int = 1) -> PointFacts:
    return PointFacts(*COMPLAINT.facts(case, LAW).parts[0][number - 1])  # type: ignore[arg-type]  # made as PointFacts


# -- The end -----------------------------------------------------------------------------------------------------------


def test_the_time_of_what_is_not_considered_further_ends_on_that_day() -> None:
    case = after(RECEIVED, ("2026-04-01", STOPPED))
    assert (case.stage.code, clock(case).state) == ("discontinued", "stopped")
    assert (clock(case).stopped_on, clock(case).stopped_by) == (date(2026, 4, 1), "discontinued")
    assert clock(case, "acknowledgement").stopped_by == "discontinued"
    shown = facts(case)
    assert (shown.fate, shown.ended_by, shown.stage1_elapsed, shown.discontinued_on) == (
        "discontinued_before_formal",
        "discontinued",
        3,
        "2026-04-01",
    )
    formal = after(RECEIVED, ("2026-03-30", FORMAL), ("2026-04-01", STOPPED))
    assert (facts(formal).fate, facts(formal).formal_fate) == ("formal", "discontinued_after_start")


def test_of_several_points_only_those_named_end_and_the_time_of_the_others_runs_on() -> None:
    case = after(TWO_RECEIVED, ("2026-04-01", stopped(2)))
    assert (case.stage.code, clock(case).state, clock(case).due_on) == (
        "local-resolution",
        "running",
        date(2026, 4, 14),
    )
    assert (of_point(case, 1).status, of_point(case, 2).status) == ("open", "discontinued")
    assert (of_point(case, 2).ground, of_point(case, 2).review_on) == ("criminal-proceedings", "2026-07-01")


@pytest.mark.parametrize(
    "without_power", [stopped(prejudice=None), stopped(known_by="authority"), stopped(ground="court-or-tribunal")]
)
def test_an_end_without_its_ground_or_its_prejudice_ends_nothing(without_power: Any) -> None:
    case = after(RECEIVED, ("2026-04-01", without_power))
    assert (case.stage.code, clock(case).state, of_point(case).status) == ("local-resolution", "running", "open")


def test_a_review_sets_the_next_or_finds_that_the_prejudice_has_ceased() -> None:
    case = after(RECEIVED, ("2026-04-01", STOPPED), ("2026-07-01", REVIEWED))
    assert of_point(case).review_on == "2026-10-01"
    assert (case.stage.code, of_point(case).status) == ("discontinued", "discontinued")


# -- Afresh ------------------------------------------------------------------------------------------------------------


def test_what_is_resubmitted_starts_stage_1_afresh_and_no_unused_day_survives() -> None:
    """Eight of ten working days were unused: the fresh Stage 1 has ten, not eighteen."""
    case = after(RECEIVED, ("2026-03-31", STOPPED), ("2026-06-01", RESUMED))
    assert (clock(case).starts_on, clock(case).due_on, clock(case).state) == (
        date(2026, 6, 1),
        date(2026, 6, 15),
        "running",
    )
    assert clock(case, "acknowledgement").due_on == date(2026, 6, 4)
    shown = facts(case)
    assert (shown.received_on, shown.afresh_on, shown.fate) == ("2026-03-27", "2026-06-01", "pending")
    assert (shown.counted, shown.opening) == (1, "receipt")


@pytest.mark.parametrize(
    "told",
    [
        pytest.param([("2026-03-30", extended(TWENTY_DAYS))], id="an extension"),
        pytest.param([("2026-03-30", LaterStartAgreed(starts_on=date(2026, 4, 9)))], id="a later start"),
        pytest.param([("2026-03-30", FORMAL)], id="a formal investigation"),
        pytest.param([("2026-03-30", ACKNOWLEDGED)], id="an acknowledgement"),
    ],
)
def test_nothing_of_the_first_stage_1_comes_with_it_however_soon_it_is_taken_up_again(told: list[Told]) -> None:
    case = after(RECEIVED, *told, ("2026-03-31", STOPPED), ("2026-04-01", RESUMED))
    assert clock(case).starts_on == date(2026, 4, 1)
    assert (clock(case).first_due_on, clock(case).due_on) == (date(2026, 4, 17), date(2026, 4, 17))
    assert (facts(case).formal_on, facts(case).acknowledged_on) == (NEVER, NEVER)
    assert clock(case, "acknowledgement").state == "running"
    assert case.stage.code == "local-resolution"


def test_an_extension_of_the_fresh_stage_1_is_held_against_its_own_start() -> None:
    case = after(RECEIVED, ("2026-03-31", STOPPED), ("2026-06-01", RESUMED))
    assert clock(going_on(case, ("2026-06-15", extended(date(2026, 6, 29))))).due_on == date(2026, 6, 29)
    assert clock(going_on(case, ("2026-06-15", extended(date(2026, 6, 30))))).due_on == date(2026, 6, 15)
    assert clock(going_on(case, ("2026-06-16", extended(date(2026, 6, 29))))).due_on == date(2026, 6, 15)


def test_after_a_fresh_stage_1_has_run_out_stage_2_may_be_asked_for_and_not_before() -> None:
    case = after(RECEIVED, ("2026-03-31", STOPPED), ("2026-06-01", RESUMED))
    assert names(ASKED_FOR_TWO, "2026-06-15", case) == ["stage-one-not-over"]
    assert names(ASKED_FOR_TWO, "2026-06-16", case) == []


def test_when_the_authority_finds_that_the_prejudice_has_ceased_it_tells_the_complainant() -> None:
    case = after(RECEIVED, ("2026-04-01", STOPPED), ("2026-06-01", resumed(because="prejudice-ceased", told=False)))
    assert clock(case).starts_on == date(2026, 6, 1)
    assert facts(case).not_told == "complainant-of-resumption"
    assert facts(going_on(case, ("2026-06-02", notice("complainant-of-resumption")))).not_told == ""


def test_a_complaint_that_is_stopped_twice_starts_afresh_twice() -> None:
    case = after(
        RECEIVED, ("2026-03-31", STOPPED), ("2026-06-01", RESUMED), ("2026-06-03", STOPPED), ("2026-09-01", RESUMED)
    )
    assert (clock(case).starts_on, clock(case).due_on) == (date(2026, 9, 1), date(2026, 9, 15))
    assert (of_point(case).discontinued_on, of_point(case).resumed_on) == ("2026-06-03", "2026-09-01")


def test_what_follows_a_fresh_stage_1_is_told_of_it_alone() -> None:
    case = after(
        RECEIVED,
        ("2026-03-30", FORMAL),
        ("2026-03-31", STOPPED),
        ("2026-06-01", RESUMED),
        ("2026-06-02", FORMAL),
        ("2026-06-15", responded("upheld")),
    )
    shown = facts(case)
    assert (shown.stage1_start_on, shown.stage1_stop_on, shown.stage1_elapsed) == ("2026-06-01", "2026-06-15", 10)
    assert (shown.fate, shown.formal_fate, shown.outcome) == ("formal", "investigated", "upheld")


# -- The year to resubmit ----------------------------------------------------------------------------------------------


def resubmitted(over_on: str, on: str, because: Any = "resubmitted") -> Complaint:
    """A complaint of 1 February 2024, discontinued on the 5th, whose proceedings ended on a day; when it came back."""
    return after(("2024-02-01", received()), ("2024-02-05", STOPPED), (over_on, OVER), (on, resumed(because=because)))


@pytest.mark.parametrize(
    ("over_on", "last"),
    [
        ("2025-01-15", "2026-01-15"),
        ("2024-02-29", "2025-02-28"),
        ("2024-02-28", "2025-02-28"),
        ("2024-12-31", "2025-12-31"),
    ],
)
def test_the_year_to_resubmit_ends_on_the_corresponding_day_of_the_end_of_the_proceedings(
    over_on: str, last: str
) -> None:
    case = after(("2024-02-01", received()), ("2024-02-05", STOPPED), (over_on, OVER))
    running = clock(case, "resubmission")
    assert (running.state, running.due_on, running.point) == ("running", date.fromisoformat(last), 1)
    assert of_point(case).resubmit_by_on == last
    assert of_point(resubmitted(over_on, last)).late == "in-time"


@pytest.mark.parametrize(
    ("over_on", "on"), [("2025-01-15", "2026-01-16"), ("2024-02-29", "2025-03-01"), ("2024-02-29", "2027-01-04")]
)
def test_what_is_resubmitted_after_the_year_awaits_the_decision_on_late_representations(over_on: str, on: str) -> None:
    case = resubmitted(over_on, on)
    assert (of_point(case).late, facts(case).late_undecided) == ("undecided", 1)
    assert names(FORMAL, on, case) == ["late-undecided"]
    accepted = going_on(case, (on, late(True, True, True)))
    assert names(FORMAL, on, accepted) == []
    assert clock(accepted).starts_on == date.fromisoformat(on)
    declined = going_on(case, (on, late(False, False, True)))
    assert (declined.stage.code, facts(declined).fate) == ("not-considered", "not_considered")


def test_what_the_authority_takes_up_itself_is_never_late() -> None:
    case = resubmitted("2024-02-29", "2027-01-04", because="prejudice-ceased")
    assert (of_point(case).late, names(FORMAL, "2027-01-04", case)) == ("in-time", [])


def test_while_the_proceedings_are_not_known_to_have_ended_nobody_is_late() -> None:
    case = after(("2024-02-01", received()), ("2024-02-05", STOPPED))
    assert (clock(case, "resubmission").state, clock(case, "resubmission").waiting_for) == (
        "waiting",
        "end-of-the-proceedings",
    )
    again = going_on(case, ("2028-02-07", RESUMED))
    assert (of_point(again).late, clock(again, "resubmission").state) == ("in-time", "not-started")


def test_the_year_of_the_grounds_does_not_apply_to_what_is_resubmitted() -> None:
    """The grounds arose on 26 March 2025, a year and a day before the receipt: reg 9(1) is spent with reg 8(5)."""
    too_late = (RECEIVED_ON, received("parent", point(arose_on=date(2025, 3, 26))))
    case = after(too_late, ("2026-04-01", STOPPED), ("2026-06-01", RESUMED))
    assert (of_point(case).late, facts(case).late_undecided) == ("in-time", 0)
    assert [each.name for each in COMPLAINT.clocks(case, LAW) if each.name == "late_gate"] == []


# -- In a complaint of their own ---------------------------------------------------------------------------------------


def linked(on: str, **of_the_point: Any) -> Complaint:
    stood = {"number": 1, "was": 2, "function": "part-3", "arose_on": date(2020, 1, 1), **of_the_point}
    event = continued(PointContinued(**stood), received_on=date(2024, 2, 1))
    return COMPLAINT.evolve(NEW, happening(event, on))


def test_points_that_are_resubmitted_in_a_complaint_of_their_own_start_afresh_and_are_counted_where_they_came() -> None:
    case = linked("2026-06-01", discontinued_on=date(2024, 2, 5))
    assert (clock(case).starts_on, clock(case).due_on) == (date(2026, 6, 1), date(2026, 6, 15))
    shown = facts(case)
    assert (shown.opening, shown.continues, shown.received_on) == ("continuation", "CC-2025-0007", "2024-02-01")
    assert (shown.fate, of_point(case).late) == ("pending", "in-time")


def test_a_late_resubmission_awaits_its_decision_in_a_complaint_of_its_own_too() -> None:
    stood = {"discontinued_on": date(2024, 2, 5), "proceedings_ended_on": date(2025, 1, 15)}
    assert names(FORMAL, "2026-01-15", linked("2026-01-15", **stood)) == []
    assert names(FORMAL, "2026-01-16", linked("2026-01-16", **stood)) == ["late-undecided"]


@pytest.mark.parametrize("because", ["routed-back", "reinstated"])
def test_points_that_come_back_otherwise_start_with_the_first_receipt(because: Any) -> None:
    stood = PointContinued(number=1, was=2, function="part-3")
    event = continued(stood, because=because, received_on=date(2026, 3, 27))
    case = COMPLAINT.evolve(NEW, happening(event, "2026-06-01"))
    assert (clock(case).starts_on, clock(case).due_on) == (date(2026, 3, 27), date(2026, 4, 14))
    assert names(ASKED_FOR_TWO, "2026-06-01", case) == []
    assert facts(going_on(case, ("2026-06-02", WITHDRAWN))).fate == "withdrawn_before_formal"
