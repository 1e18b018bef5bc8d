"""The clocks of Stage 1: what moves the start and the last day, and what is recorded and has no effect.

The complaint of these tests reaches the authority on Friday 27 March 2026; Stage 1 is due on Tuesday 14 April, and
could be extended to Tuesday 28 April.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from domain.events.base import Event
from domain.events.complaint import ComplaintWithdrawn, LaterStartAgreed
from domain.law.book import Law
from domain.law.rows import released_rows
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.stage_one.clocks import acknowledgement, stage_one
from tests.unit.telling import (
    APPOINTED,
    BARRED,
    BUSY,
    DECLINED,
    IN_TIME,
    LAW,
    OF_A_PARENT,
    RECEIVED_ON,
    REINSTATED,
    REQUESTED,
    TEN_DAYS,
    TOO_LATE,
    TWENTY_DAYS,
    UNFOUNDED_START,
    WITHDRAWN,
    Told,
    after,
    extended,
    happening,
    interest,
    judged,
    late,
    point,
    received,
)


def clock_of(*told: Told, basis: str = "parent", directly: bool = False) -> tuple[date | None, date | None]:
    """The start and the last day of Stage 1 after what is told of a complaint of 27 March 2026."""
    clock = stage_one(after((RECEIVED_ON, received(basis, child_directly=directly)), *told), LAW)
    return clock.starts_on, clock.due_on


ORDINARY: Final = (date(2026, 3, 27), TEN_DAYS)
EXTENDED: Final = (date(2026, 3, 27), TWENTY_DAYS)


@pytest.mark.parametrize(
    ("told", "clock"),
    [
        pytest.param([], ORDINARY, id="never extended"),
        pytest.param([("2026-03-30", extended(TWENTY_DAYS))], EXTENDED, id="to the 20th working day"),
        pytest.param([("2026-04-14", extended(TWENTY_DAYS))], EXTENDED, id="decided on the last day"),
        pytest.param([("2026-04-15", extended(TWENTY_DAYS))], ORDINARY, id="decided when the time had run out"),
        pytest.param([("2026-03-30", extended(date(2026, 4, 29)))], ORDINARY, id="beyond the 20th working day"),
        pytest.param([("2026-03-30", extended(TEN_DAYS))], ORDINARY, id="to the day that it was due anyway"),
        pytest.param([("2026-03-30", extended(date(2026, 4, 15)))], (ORDINARY[0], date(2026, 4, 15)), id="one day"),
        pytest.param([("2026-03-30", extended(date(2026, 4, 18)))], (ORDINARY[0], date(2026, 4, 18)), id="a Saturday"),
        pytest.param([("2026-03-30", BUSY)], ORDINARY, id="not complex, and done despite the rule"),
        pytest.param(
            [("2026-03-30", extended(date(2026, 4, 20))), ("2026-04-10", extended(TWENTY_DAYS))], EXTENDED, id="twice"
        ),
        pytest.param(
            [("2026-03-30", extended(TWENTY_DAYS)), ("2026-04-10", extended(date(2026, 4, 20)))],
            EXTENDED,
            id="then to an earlier day",
        ),
        pytest.param(
            [("2026-03-30", extended(date(2026, 4, 20))), ("2026-04-16", extended(TWENTY_DAYS))],
            (ORDINARY[0], date(2026, 4, 20)),
            id="again, within the extension only",
        ),
    ],
)
def test_an_extension_has_effect_in_time_for_complexity_up_to_20_working_days(
    told: list[Told], clock: tuple[date, date]
) -> None:
    assert clock_of(*told) == clock


@pytest.mark.parametrize(
    ("told", "clock"),
    [
        pytest.param(LaterStartAgreed(starts_on=date(2026, 4, 9)), (date(2026, 4, 9), date(2026, 4, 23)), id="later"),
        pytest.param(LaterStartAgreed(starts_on=date(2026, 3, 27)), ORDINARY, id="the same day"),
        pytest.param(LaterStartAgreed(starts_on=date(2026, 3, 2)), ORDINARY, id="earlier"),
        pytest.param(
            LaterStartAgreed(starts_on=date(2026, 3, 28)), (date(2026, 3, 28), TEN_DAYS), id="the Saturday after"
        ),
        pytest.param(UNFOUNDED_START, ORDINARY, id="asked for by the authority, despite the rule"),
    ],
)
def test_a_later_start_has_effect_when_it_is_later_and_the_complainant_asked(
    told: Event, clock: tuple[date, date]
) -> None:
    assert clock_of(("2026-03-30", told)) == clock


def test_a_later_start_has_no_effect_when_the_time_had_run_out() -> None:
    later = LaterStartAgreed(starts_on=date(2026, 4, 20))
    assert clock_of(("2026-04-14", later)) == (date(2026, 4, 20), date(2026, 5, 5))
    assert clock_of(("2026-04-15", later)) == ORDINARY


def test_an_extension_is_held_against_the_start_that_was_agreed() -> None:
    later = ("2026-03-30", LaterStartAgreed(starts_on=date(2026, 4, 9)))
    assert clock_of(later, ("2026-04-23", extended(date(2026, 5, 8)))) == (date(2026, 4, 9), date(2026, 5, 8))
    assert clock_of(later, ("2026-04-24", extended(date(2026, 5, 8)))) == (date(2026, 4, 9), date(2026, 4, 23))
    assert clock_of(later, ("2026-04-23", extended(date(2026, 5, 11)))) == (date(2026, 4, 9), date(2026, 4, 23))


WAITING: Final = (None, None)
FROM_1_APRIL: Final = (date(2026, 4, 1), date(2026, 4, 17))


@pytest.mark.parametrize(
    ("basis", "told", "clock"),
    [
        pytest.param("child-looked-after", [(RECEIVED_ON, REQUESTED)], WAITING, id="asked for at receipt"),
        pytest.param("care-leaver", [(RECEIVED_ON, REQUESTED)], WAITING, id="asked for by a care leaver"),
        pytest.param("parent", [(RECEIVED_ON, REQUESTED)], ORDINARY, id="asked for by a parent"),
        pytest.param("child-looked-after", [("2026-03-30", REQUESTED)], ORDINARY, id="asked for after receipt"),
        pytest.param(
            "child-looked-after", [(RECEIVED_ON, REQUESTED), ("2026-04-01", APPOINTED)], FROM_1_APRIL, id="appointed"
        ),
        pytest.param(
            "child-looked-after", [(RECEIVED_ON, REQUESTED), ("2026-04-01", DECLINED)], ORDINARY, id="declined"
        ),
        pytest.param(
            "child-looked-after", [(RECEIVED_ON, REQUESTED), ("2026-03-30", BARRED)], WAITING, id="one barred, despite"
        ),
        pytest.param(
            "child-looked-after",
            [(RECEIVED_ON, REQUESTED), ("2026-03-30", BARRED), ("2026-04-01", APPOINTED)],
            FROM_1_APRIL,
            id="one barred, then another",
        ),
        pytest.param(
            "child-looked-after",
            [(RECEIVED_ON, REQUESTED), ("2026-04-01", APPOINTED), ("2026-04-09", APPOINTED)],
            FROM_1_APRIL,
            id="a second one later",
        ),
        pytest.param(
            "child-looked-after",
            [(RECEIVED_ON, REQUESTED), ("2026-04-01", APPOINTED), ("2026-04-09", DECLINED)],
            FROM_1_APRIL,
            id="appointed, then declined",
        ),
        pytest.param(
            "child-looked-after",
            [(RECEIVED_ON, REQUESTED), ("2026-04-01", DECLINED), ("2026-04-09", APPOINTED)],
            ORDINARY,
            id="declined, then appointed all the same",
        ),
    ],
)
def test_an_advocate_moves_the_start_when_asked_for_at_receipt_by_a_child_and_not_barred(
    basis: str, told: list[Told], clock: tuple[date | None, date | None]
) -> None:
    assert clock_of(*told, basis=basis) == clock


def test_an_appointment_that_broke_another_rule_than_a_bar_moves_the_start() -> None:
    asked = after((RECEIVED_ON, received("child-looked-after")), (RECEIVED_ON, REQUESTED))
    case = COMPLAINT.evolve(asked, happening(APPOINTED, "2026-04-01", ("interest-undecided",)))
    assert (stage_one(case, LAW).starts_on, stage_one(case, LAW).due_on) == FROM_1_APRIL


def test_a_child_who_complains_in_person_waits_for_the_advocate_whatever_the_basis() -> None:
    assert clock_of((RECEIVED_ON, REQUESTED), basis="foster-parent", directly=True) == WAITING


def test_such_other_person_starts_when_interest_is_decided_and_the_later_of_two_rules_prevails() -> None:
    decided, asked = ("2026-04-01", interest(sufficient=True)), (RECEIVED_ON, REQUESTED)
    assert clock_of(basis="other-person") == WAITING
    assert clock_of(decided, basis="other-person") == FROM_1_APRIL
    both = [asked, decided, ("2026-04-08", APPOINTED)]
    assert clock_of(*both, basis="other-person", directly=True) == (date(2026, 4, 8), date(2026, 4, 22))
    assert clock_of(*both, basis="other-person") == FROM_1_APRIL


def test_a_late_representation_that_is_accepted_starts_at_receipt() -> None:
    too_late = received("parent", point(arose_on=date(2025, 3, 26)))
    clock = stage_one(after((RECEIVED_ON, too_late), ("2026-04-09", late(True, True, True))), LAW)
    assert (clock.starts_on, clock.due_on) == ORDINARY


def test_reinstatement_goes_on_from_the_same_start() -> None:
    case = after((RECEIVED_ON, received()), ("2026-03-30", WITHDRAWN), ("2026-05-01", REINSTATED))
    clock = stage_one(case, LAW)
    assert (clock.starts_on, clock.due_on, clock.stopped_on) == (*ORDINARY, None)


def test_what_was_decided_without_power_to_decide_it_leaves_the_case_as_it_was() -> None:
    for case, event in (
        (OF_A_PARENT, interest(sufficient=False)),
        (IN_TIME, late(False, False, True)),
        (TOO_LATE, late(False, True, True)),
    ):
        broken = tuple(why.name for why in judged(event, "2026-03-30", case))
        assert broken
        assert COMPLAINT.evolve(case, happening(event, "2026-03-30", broken)) == case


def test_interest_once_found_sufficient_is_not_found_again() -> None:
    case = after((RECEIVED_ON, received("other-person")), ("2026-04-01", interest(sufficient=True)))
    again = COMPLAINT.evolve(case, happening(interest(sufficient=True), "2026-04-09"))
    assert (stage_one(again, LAW).starts_on, stage_one(again, LAW).due_on) == FROM_1_APRIL


def test_reinstated_points_do_not_open_what_was_not_accepted() -> None:
    case = after(
        (RECEIVED_ON, received("other-person", point(1), point(2))),
        ("2026-03-28", ComplaintWithdrawn(form="oral", points=(1,))),
        ("2026-03-30", interest(sufficient=False)),
        ("2026-04-01", REINSTATED),
    )
    assert case.stage.code == "not-accepted"


def test_the_acknowledgement_is_due_by_the_authority_s_own_policy_or_not_at_all() -> None:
    clock = acknowledgement(OF_A_PARENT, LAW)
    assert clock is not None
    assert (clock.due_on, clock.limit and clock.limit.binds) == (date(2026, 4, 1), "local policy")
    assert acknowledgement(OF_A_PARENT, Law(released_rows())) is None
