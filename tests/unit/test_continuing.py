"""A complaint that goes on with points of another: it stands where they stood, and has nothing over again.

It was received on Friday 27 March 2026 and answered on 1 April; Stage 2 was asked for on Thursday 2 April, so that 25
working days end on Tuesday 12 May. It goes on by itself from Monday 1 June.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest
from pydantic import ValidationError

from domain.events.complaint import ComplaintContinued, PointContinued, StageTwoContinued
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.facts import CaseFacts
from domain.procedures.complaint.point_facts import PointFacts
from domain.procedures.complaint.stage_two.facts import StageTwoFacts
from domain.procedures.complaint.states import Complaint
from tests.unit.telling import (
    ANSWERED_TWO,
    ASKED_FOR_THREE,
    ASKED_FOR_TWO,
    INDEPENDENT,
    LAW,
    NEW,
    OFFICER,
    RESUMED,
    STOPPED,
    adjudicated,
    continued,
    going_on,
    happening,
    member,
    names,
    record,
)

NEVER: Final = "9999-12-31"
ON: Final = "2026-06-01"
ANSWERED: Final = PointContinued(
    number=1, was=2, function="part-3", stage_one="answered", stage_one_on=date(2026, 4, 1), stage_one_outcome="upheld"
)
AT_TWO: Final = StageTwoContinued(asked_on=date(2026, 4, 2))
AFTER_TWO: Final = StageTwoContinued(
    asked_on=date(2026, 4, 2),
    responded_on=date(2026, 5, 5),
    received_on=date(2026, 5, 6),
    known="told",
    independent_persons=("IP-1",),
)


def goes_on(point: PointContinued = ANSWERED, **more: Any) -> Complaint:
    told: dict[str, Any] = {"because": "reinstated", "received_on": date(2026, 3, 27)}
    event = continued(point, **(told | more))
    assert names(event, ON, NEW) == []
    return COMPLAINT.evolve(NEW, happening(event, ON))


def facts(case: Complaint) -> CaseFacts:
    return CaseFacts(*COMPLAINT.facts(case, LAW).case)  # type: ignore[arg-type]  # the tuple was made as CaseFacts


def part(case: Complaint, name: str) -> list[Any]:
    kinds: dict[str, Any] = {"point": PointFacts, "stage_two": StageTwoFacts}
    return [kinds[name](*row) for row in COMPLAINT.facts(case, LAW).parts[list(COMPLAINT.parts).index(name)]]


def clocks(case: Complaint) -> dict[str, date | None]:
    return {clock.name: clock.due_on for clock in COMPLAINT.clocks(case, LAW) if clock.name != "acknowledgement"}


@pytest.mark.parametrize(
    ("point", "stage"),
    [
        (ANSWERED, "answered"),
        (ANSWERED.model_copy(update={"stage_one": "resolved", "stage_one_outcome": None}), "resolved"),
    ],
)
def test_what_had_its_stage_1_has_it_no_second_time(point: PointContinued, stage: str) -> None:
    case = goes_on(point)
    shown = facts(case)
    assert (case.stage.code, clocks(case)) == (stage, {})
    assert (shown.fate, shown.formal_fate, shown.ended_on, shown.ended_by, shown.stage1_state) == (
        "had_stage_one",
        "",
        NEVER,
        "",
        "none",
    )
    assert part(case, "point")[0].status == stage
    asked = going_on(case, ("2026-06-02", ASKED_FOR_TWO))
    assert [(row.opened_by, row.requested_on) for row in part(asked, "stage_two")] == [("requested", "2026-06-02")]
    assert (facts(asked).ended_on, facts(asked).ended_by, facts(asked).fate) == (NEVER, "", "had_stage_one")


def test_one_of_several_that_had_none_has_its_stage_1() -> None:
    event = continued(
        ANSWERED,
        PointContinued(number=2, was=3, function="part-3"),
        because="reinstated",
        received_on=date(2026, 3, 27),
    )
    case = COMPLAINT.evolve(NEW, happening(event, ON))
    assert (case.stage.code, case.open_points) == ("local-resolution", (2,))
    assert clocks(case) == {"stage1.response": date(2026, 4, 14)}


def test_what_stood_at_stage_2_stands_there_from_the_request_of_which_it_was_counted_once() -> None:
    case = goes_on(stage_two=AT_TWO)
    assert (case.stage.code, case.open_points) == ("stage-two", (1,))
    assert clocks(case) == {"stage2.response": date(2026, 5, 12), "stage2.latest": date(2026, 7, 8)}
    (row,) = part(case, "stage_two")
    assert (row.opened_by, row.requested_on, row.fate) == ("continued", "2026-04-02", "awaited")
    answered = going_on(
        case,
        ("2026-06-02", INDEPENDENT),
        ("2026-06-02", OFFICER),
        ("2026-06-08", adjudicated("upheld")),
        ("2026-06-09", ANSWERED_TWO),
    )
    (row,) = part(answered, "stage_two")
    assert (row.verdict, row.stop_on, answered.stage.code) == ("without_notice", "2026-06-09", "stage-two-answered")
    assert part(answered, "point")[0].stage2_ended_on == "2026-06-09"


def test_what_was_taken_to_stage_2_without_an_answer_had_its_stage_1_too() -> None:
    without = PointContinued(number=1, was=2, function="part-3")
    case = goes_on(without, stage_two=StageTwoContinued(asked_on=date(2026, 4, 2), skipped=True))
    assert (case.stage.code, facts(case).fate, "stage1.response" in clocks(case)) == (
        "stage-two",
        "had_stage_one",
        False,
    )
    stopped = going_on(case, ("2026-06-02", STOPPED))
    afresh = going_on(stopped, ("2026-07-01", RESUMED))
    assert (afresh.stage.code, facts(afresh).fate) == ("local-resolution", "pending")
    assert clocks(afresh)["stage1.response"] == date(2026, 7, 15)


def test_an_oral_complaint_goes_on_with_the_final_record_or_awaits_it() -> None:
    oral = AT_TWO.model_copy(update={"oral": True})
    waits = goes_on(form="oral", channel="phone", stage_two=oral)
    assert clocks(waits)["stage2.response"] is None
    assert clocks(going_on(waits, ("2026-06-02", record(1, final=True))))["stage2.response"] == date(2026, 7, 7)
    had = goes_on(form="oral", channel="phone", stage_two=oral, final_record_on=date(2026, 4, 1))
    assert clocks(had)["stage2.response"] == date(2026, 5, 12)
    assert names(record(1), "2026-06-02", had) == ["version-out-of-order"]


def test_what_stage_2_had_answered_may_go_to_a_panel_and_its_answer_is_counted_where_it_was_given() -> None:
    case = goes_on(ANSWERED.model_copy(update={"stage_two_outcome": "not-upheld"}), stage_two=AFTER_TWO)
    assert case.stage.code == "stage-two-answered"
    assert clocks(case) == {"stage3.request": date(2026, 6, 4)}
    assert part(case, "stage_two") == []
    (row,) = part(case, "point")
    assert (row.decision, row.stage2_status, row.stage2_ended_on) == ("not-upheld", "answered", NEVER)
    asked = going_on(case, ("2026-06-04", ASKED_FOR_THREE))
    assert clocks(asked)["stage3.panel"] == date(2026, 7, 16)
    assert names(member("IP-1"), "2026-06-05", asked) == ["sat-at-stage-two"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"stage_one": "answered"},
        {"stage_one_on": "2026-04-01"},
        {"stage_one": "answered", "stage_one_on": "2026-04-01"},
        {"stage_one": "resolved", "stage_one_on": "2026-04-01", "stage_one_outcome": "upheld"},
    ],
)
def test_a_point_says_all_of_how_stage_1_ended_or_nothing(wrong: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        PointContinued.model_validate({"number": 1, "was": 2, **wrong})


@pytest.mark.parametrize(
    ("point", "stage_two"),
    [({}, AFTER_TWO), ({"stage_two_outcome": "upheld"}, AT_TWO), ({"stage_two_outcome": "upheld"}, None)],
)
def test_where_stage_2_was_answered_every_point_has_its_outcome_and_else_none(
    point: dict[str, str], stage_two: StageTwoContinued | None
) -> None:
    told = continued().model_dump() | {"points": [{"number": 1, "was": 2, **point}], "stage_two": stage_two}
    with pytest.raises(ValidationError):
        ComplaintContinued.model_validate(told)


def test_a_receipt_of_the_response_says_how_it_is_known() -> None:
    with pytest.raises(ValidationError):
        StageTwoContinued(asked_on=date(2026, 4, 2), received_on=date(2026, 5, 6))
