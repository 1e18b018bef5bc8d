"""How a complaint moves between stages: by the end of its last open point, and by points that are taken up again."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from domain.events.base import Event
from domain.events.complaint import AdrResolved, ComplaintReinstated, StageTwoResponded
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.facts import CaseFacts
from domain.procedures.complaint.point_facts import PointFacts
from domain.procedures.complaint.states import Complaint
from tests.unit.telling import (
    ACKNOWLEDGED,
    AFTER_THREE,
    AFTER_TWO,
    ANSWERED_TWO,
    ASKED_FOR_TWO,
    AT_ANSWER,
    AT_THREE,
    AT_TWO,
    COMPLETED,
    FORMAL,
    GOT,
    IN_STAGE_ONE,
    IN_STAGE_THREE,
    IN_STAGE_TWO,
    INDEPENDENT,
    LAW,
    NOTIFIED,
    OF_A_PARENT,
    RECEIVED,
    RECEIVED_ON,
    REFUSED_INTEREST,
    REINSTATED,
    RESOLVED,
    STOPPED,
    WITHDRAWN,
    Told,
    adjudicated,
    after,
    asked_for_three,
    asked_for_two,
    going_on,
    interest,
    late,
    names,
    notice,
    point,
    received,
    responded,
    routed,
    routed_back,
    stopped,
    withdrawn,
)

NEVER: Final = "9999-12-31"


def facts(case: Complaint) -> CaseFacts:
    return CaseFacts(*COMPLAINT.facts(case, LAW).case)  # type: ignore[arg-type]  # the tuple was made as CaseFacts


def grid(case: Complaint) -> list[PointFacts]:
    return [PointFacts(*row) for row in COMPLAINT.facts(case, LAW).parts[0]]  # type: ignore[arg-type]  # made as such


# -- The end of a stage ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "stage"),
    [
        pytest.param([("2026-03-31", AdrResolved(points=(1,)))], "formal-investigation", id="one is open still"),
        pytest.param([("2026-03-31", AdrResolved(points=(1,))), ("2026-04-01", WITHDRAWN)], "resolved", id="resolved"),
        pytest.param([("2026-03-31", withdrawn(1)), ("2026-04-01", STOPPED)], "discontinued", id="discontinued"),
        pytest.param([("2026-03-31", stopped(1)), ("2026-04-01", WITHDRAWN)], "discontinued", id="in either order"),
        pytest.param([("2026-03-31", withdrawn(1)), ("2026-04-01", routed(2))], "withdrawn", id="the others are gone"),
        pytest.param([("2026-04-01", routed(1, 2))], "routed", id="all are gone"),
        pytest.param(
            [("2026-03-31", withdrawn(2)), ("2026-04-01", responded("upheld"))], "answered", id="one was answered"
        ),
    ],
)
def test_stage_1_ends_with_its_last_open_point_by_an_answer_if_any_was_given(told: list[Told], stage: str) -> None:
    assert after(*IN_STAGE_ONE, *told).stage.code == stage


@pytest.mark.parametrize(
    ("case", "event", "stage"),
    [
        (AT_TWO, WITHDRAWN, "withdrawn"),
        (AT_TWO, STOPPED, "discontinued"),
        (AT_TWO, routed(1, 2), "routed"),
        (AT_TWO, withdrawn(1), "stage-two"),
        (AT_THREE, WITHDRAWN, "withdrawn"),
        (AT_THREE, STOPPED, "discontinued"),
        (AT_THREE, routed(2), "stage-three"),
    ],
)
def test_a_later_stage_ends_with_its_last_open_point(case: Complaint, event: Event, stage: str) -> None:
    assert going_on(case, ("2026-05-18", event)).stage.code == stage


def test_what_went_elsewhere_last_leaves_the_end_of_the_stage_on_the_day_on_which_the_others_ended() -> None:
    case = after(*IN_STAGE_ONE, ("2026-03-31", AdrResolved(points=(1,))), ("2026-04-20", routed(2)))
    assert (case.stage.code, facts(case).ended_on, facts(case).ended_by) == ("resolved", "2026-03-31", "adr")


ONE_LATE: Final = (
    (RECEIVED_ON, received("parent", point(1), point(2, arose_on=date(2024, 1, 2)))),
    ("2026-03-30", late(True, True, True, 2)),
    ("2026-03-30", FORMAL),
)
"""Point 2 came too late, and is considered all the same."""
SECOND_AT_TWO: Final = (
    *ONE_LATE,
    ("2026-04-01", responded("not-upheld", "not-upheld")),
    ("2026-04-02", asked_for_two(1)),
    ("2026-04-09", INDEPENDENT),
    ("2026-05-01", adjudicated("upheld")),
    ("2026-05-05", ANSWERED_TWO),
    ("2026-05-11", asked_for_two(2)),
)
"""Point 1 was answered at Stage 2; point 2 is there now."""


@pytest.mark.parametrize(
    ("event", "stage"),
    [
        (routed(2), "stage-two-answered"),
        (late(False, True, False, 2), "stage-two-answered"),
        (withdrawn(2), "withdrawn"),
        (stopped(2), "discontinued"),
    ],
)
def test_what_stage_2_answered_may_go_to_a_panel_whatever_became_of_a_later_stage_2(event: Event, stage: str) -> None:
    case = going_on(after(*SECOND_AT_TWO), ("2026-05-12", event), number=9)
    assert case.stage.code == stage
    assert names(asked_for_three(1), "2026-05-14", case) == []
    told = going_on(case, ("2026-05-13", GOT), number=10)
    assert [each.received is not None for each in told.investigations] == [True, False]


def test_where_nothing_was_answered_at_stage_2_the_case_falls_back_to_the_end_of_stage_1() -> None:
    case = after(*ONE_LATE, ("2026-04-01", responded("not-upheld", "not-upheld")), ("2026-04-02", asked_for_two(2)))
    for event in (routed(2), late(False, True, False, 2)):
        back = going_on(case, ("2026-04-07", event))
        assert (back.stage.code, facts(back).ended_on, facts(back).ended_by) == ("answered", "2026-04-01", "response")
        assert names(asked_for_two(1), "2026-04-08", back) == []


def test_a_notice_made_good_is_of_the_response_that_was_sent_and_not_of_a_later_stage_2() -> None:
    left_out = StageTwoResponded(to_advocate="not-given", panel_explained=True)
    case = after(*SECOND_AT_TWO[:-2], ("2026-05-05", left_out), SECOND_AT_TWO[-1])
    good = going_on(case, ("2026-05-12", notice("advocate-of-stage-two-response")))
    response = good.investigations[0].response
    assert response is not None
    assert response.to_all is not None
    assert (response.to_all.on, good.investigations[1].response) == (date(2026, 5, 12), None)


# -- Taken up again ----------------------------------------------------------------------------------------------------


def test_a_complaint_whose_interest_is_found_sufficient_after_all_is_taken_up_again() -> None:
    case = going_on(REFUSED_INTEREST, ("2026-04-01", interest(sufficient=True)))
    assert (case.stage.code, facts(case).counted, facts(case).fate) == ("local-resolution", 1, "pending")
    closed = going_on(REFUSED_INTEREST, ("2026-03-31", ACKNOWLEDGED), ("2026-03-31", COMPLETED))
    assert going_on(closed, ("2026-04-01", interest(sufficient=True))).stage.code == "local-resolution"


def test_where_nothing_is_left_to_consider_sufficient_interest_reopens_nothing() -> None:
    told = (
        (RECEIVED_ON, received("other-person", point(1), point(2))),
        ("2026-03-28", withdrawn(1)),
        ("2026-03-30", interest(sufficient=False)),
        ("2026-03-31", routed(2)),
    )
    case = after(*told, ("2026-04-01", interest(sufficient=True)))
    assert (case.stage.code, case.open_points) == ("withdrawn", ())


@pytest.mark.parametrize(
    ("told", "stage"),
    [(IN_STAGE_TWO, "stage-two"), (IN_STAGE_THREE, "stage-three"), (IN_STAGE_ONE, "formal-investigation")],
)
def test_what_is_reinstated_goes_on_at_its_own_stage_from_the_same_start(told: tuple[Told, ...], stage: str) -> None:
    case = after(*told)
    again = going_on(case, ("2026-05-18", WITHDRAWN), ("2026-06-01", REINSTATED))
    assert again.stage.code == stage
    assert list(COMPLAINT.clocks(again, LAW)) == list(COMPLAINT.clocks(case, LAW))
    one = going_on(case, ("2026-05-18", withdrawn(2)), ("2026-06-01", ComplaintReinstated(points=(2,))))
    assert (one.stage.code, one.open_points) == (stage, (1, 2))


def test_what_comes_back_from_another_procedure_stands_where_it_had_stood() -> None:
    closed = going_on(AT_ANSWER, ("2026-04-02", ACKNOWLEDGED), ("2026-04-02", NOTIFIED), ("2026-04-02", COMPLETED))
    for case in (OF_A_PARENT, AT_ANSWER, AT_TWO, AFTER_TWO, AT_THREE, AFTER_THREE, closed):
        numbers = [point.number for point in case.points]
        back = going_on(case, ("2026-08-03", routed(*numbers)), ("2026-08-04", routed_back(*numbers)))
        assert back.stage == case.stage
        assert facts(back)._replace(behind="") == facts(case)._replace(behind="")
        assert grid(back) == grid(case)


def test_what_comes_back_to_one_whose_interest_was_refused_is_not_considered() -> None:
    case = going_on(REFUSED_INTEREST, ("2026-04-01", routed(1)), ("2026-04-02", routed_back(1)))
    assert (case.stage.code, facts(case).not_accepted) == ("not-accepted", "no-sufficient-interest")


# -- The grid: a row a point -------------------------------------------------------------------------------------------


def test_what_was_found_at_each_stage_stands_beside_the_others() -> None:
    first, second = grid(AFTER_THREE)
    assert (first.outcome, first.finding, first.view, first.decision, first.panel, first.final) == (
        "not-upheld",
        "upheld",
        "upheld",
        "upheld",
        "upheld",
        "upheld",
    )
    assert (second.outcome, second.finding, second.view, second.decision, second.panel, second.final) == (
        "not-upheld",
        "not-upheld",
        "upheld",
        "not-upheld",
        "partially-upheld",
        "upheld",
    )
    assert (first.status, first.stage2_status, first.stage3_status) == ("answered", "answered", "answered")
    assert (first.ended_on, first.stage2_ended_on, first.stage3_ended_on) == ("2026-04-01", "2026-05-05", "2026-07-01")
    shown = facts(AFTER_THREE)
    assert (shown.outcome, shown.formal_fate, shown.ended_on, shown.ended_by) == (
        "not-upheld",
        "investigated",
        "2026-04-01",
        "response",
    )


def test_what_goes_to_stage_2_without_an_answer_is_unanswered_at_stage_1() -> None:
    case = after(RECEIVED, ("2026-03-30", FORMAL), ("2026-04-15", ASKED_FOR_TWO))
    assert (grid(case)[0].status, grid(case)[0].stage2_status) == ("unanswered", "open")
    assert (facts(case).fate, facts(case).formal_fate) == ("formal", "unanswered_after_start")
    assert (facts(case).ended_on, facts(case).ended_by) == ("2026-04-15", "stage-two")
    early = after(RECEIVED, ("2026-04-15", ASKED_FOR_TWO))
    assert (facts(early).fate, facts(early).formal_fate) == ("unanswered_before_formal", "")


def test_what_is_open_goes_along_when_stage_2_is_asked_for_another_point() -> None:
    case = after(*IN_STAGE_ONE, ("2026-03-31", AdrResolved(points=(1,))), ("2026-04-15", asked_for_two(1)))
    assert [row.stage2_status for row in grid(case)] == ["open", "open"]


def test_points_that_were_resolved_may_go_to_stage_2_and_stay_resolved_at_stage_1() -> None:
    case = after(RECEIVED, ("2026-03-31", RESOLVED), ("2026-04-01", ASKED_FOR_TWO))
    assert (grid(case)[0].status, grid(case)[0].stage2_status, facts(case).fate) == ("resolved", "open", "adr_resolved")


def test_the_first_request_for_each_later_stage_is_a_milestone_of_the_complaint() -> None:
    shown = facts(AFTER_THREE)
    assert (shown.stage2_requested_on, shown.stage3_requested_on) == ("2026-04-02", "2026-05-14")
    assert (facts(AT_ANSWER).stage2_requested_on, facts(AFTER_TWO).stage3_requested_on) == (NEVER, NEVER)
    assert facts(AT_TWO).stage2_request_due_on == date(2026, 5, 1).isoformat()
