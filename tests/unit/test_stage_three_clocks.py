"""The clocks of Stage 3: from the complainant's receipt of the Stage 2 response to the authority's own response.

The complainant has the Stage 2 response on Monday 1 June 2026; the chain of these tests ends on Thursday 3 September.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest

from domain.events.base import Event
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.stage_three.facts import StageThreeFacts
from domain.procedures.complaint.states import Complaint
from domain.workflow import Clock
from tests.unit.telling import (
    ANSWERED_TWO,
    ASKED_FOR_THREE,
    INDEPENDENT,
    LAW,
    MET,
    PANEL,
    PUT_OFF,
    REASONS,
    REPORT_CAME,
    SKIPPED,
    STOOD_DOWN,
    STOPPED,
    WITHDRAWN,
    WITHOUT_REASONS,
    Told,
    adjudicated,
    after,
    answered_three,
    believed,
    decided,
    going_on,
    got,
    member,
    names,
    notice,
    panel_found,
    received,
)

NEVER: Final = "9999-12-31"
STAGE_THREE: Final = list(COMPLAINT.parts).index("stage_three")
ANSWERED_AT_TWO: Final = (
    ("2026-04-01", received()),
    ("2026-04-01", SKIPPED),
    ("2026-04-13", INDEPENDENT),
    ("2026-05-20", adjudicated("upheld")),
    ("2026-05-28", ANSWERED_TWO),
)
GOT: Final[Told] = ("2026-06-01", got())
ASKED: Final[Told] = ("2026-06-29", ASKED_FOR_THREE)
SEATED: Final = tuple(("2026-07-06", seat) for seat in PANEL)
HELD: Final[Told] = ("2026-08-05", MET)
REPORTED: Final = (("2026-08-12", panel_found("upheld")), ("2026-08-12", REPORT_CAME))
ANSWERED: Final[Told] = ("2026-09-03", answered_three("upheld"))
CHAIN: Final = (*ANSWERED_AT_TWO, GOT, ASKED, *SEATED, HELD, *REPORTED, ANSWERED)


def clock(case: Complaint, name: str) -> Clock:
    (found,) = [clock for clock in COMPLAINT.clocks(case, LAW) if clock.name == name]
    return found


def facts(case: Complaint) -> StageThreeFacts:
    (row,) = COMPLAINT.facts(case, LAW).parts[STAGE_THREE]
    return StageThreeFacts(*row)  # type: ignore[arg-type]  # the tuple was made as StageThreeFacts


def remarks(case: Complaint, name: str) -> str:
    return "; ".join(remark.text for remark in clock(case, name).remarks)


# -- The chain ---------------------------------------------------------------------------------------------------------


def test_each_time_limit_runs_from_what_the_one_before_it_led_to() -> None:
    """Received 1 June, requested 29 June, met 5 August, recommendations received 12 August, answered 3 September."""
    case = after(*CHAIN)
    limits = {
        name: (clock(case, name).starts_on, clock(case, name).due_on, clock(case, name).stopped_on)
        for name in ("stage3.request", "stage3.panel", "stage3.report", "stage3.response")
    }
    assert limits == {
        "stage3.request": (date(2026, 6, 1), date(2026, 6, 29), date(2026, 6, 29)),
        "stage3.panel": (date(2026, 6, 29), date(2026, 8, 10), date(2026, 8, 5)),
        "stage3.report": (date(2026, 8, 5), date(2026, 8, 12), date(2026, 8, 12)),
        "stage3.response": (date(2026, 8, 12), date(2026, 9, 3), date(2026, 9, 3)),
    }
    shown = facts(case)
    assert (shown.request_due_on, shown.panel_due_on) == ("2026-06-29", "2026-08-10")
    assert (shown.report_due_on, shown.response_due_on) == ("2026-08-12", "2026-09-03")
    assert (shown.requested_on, shown.met_on, shown.report_received_on) == ("2026-06-29", "2026-08-05", "2026-08-12")
    assert (shown.responded_on, shown.ended_on, shown.ended_by) == ("2026-09-03", "2026-09-03", "response")
    assert {shown.request_limb, shown.panel_limb, shown.report_limb, shown.response_limb} == {""}
    assert shown.outcome == "upheld"


@pytest.mark.parametrize(
    ("name", "told", "citation"),
    [
        ("stage3.request", (*ANSWERED_AT_TWO, GOT), "SI 2006/1738 reg 18(2)"),
        ("stage3.panel", (*ANSWERED_AT_TWO, GOT, ASKED), "SI 2006/1738 reg 19(4)"),
        ("stage3.report", (*ANSWERED_AT_TWO, GOT, ASKED, *SEATED, HELD), "SI 2006/1738 reg 20(2)"),
        ("stage3.response", CHAIN[:-1], "SI 2006/1738 reg 20(3)"),
    ],
)
def test_each_time_limit_runs_until_it_is_met_and_cites_its_provision(
    name: str, told: tuple[Told, ...], citation: str
) -> None:
    running = clock(after(*told), name)
    assert (running.state, running.stopped_by) == ("running", "")
    assert running.limit is not None
    assert running.limit.citation == citation


# -- The request -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("known", "asked_on", "shown"),
    [
        pytest.param("told", "2026-06-29", "", id="on the 20th working day after the receipt that was told"),
        pytest.param("told", "2026-06-30", "needed", id="on the day after it"),
        pytest.param("presumed", "2026-06-30", "", id="a presumed receipt refuses nobody"),
        pytest.param("unknown", "2027-06-30", "", id="nor does an unknown one"),
        pytest.param(None, "2027-06-30", "", id="nor one of which nothing was recorded"),
    ],
)
def test_a_request_is_late_only_after_a_receipt_that_the_complainant_told(
    known: str | None, asked_on: str, shown: str
) -> None:
    receipt = [] if known is None else [("2026-06-01", got(known))]
    case = after(*ANSWERED_AT_TWO, *receipt, (asked_on, ASKED_FOR_THREE))
    assert facts(case).decided == shown
    assert case.stage.code == "stage-three"


def test_a_request_without_reasons_needs_a_decision_until_the_reasons_come() -> None:
    case = after(*ANSWERED_AT_TWO, GOT, ("2026-06-10", WITHOUT_REASONS))
    assert facts(case).decided == "needed"
    assert facts(going_on(case, ("2026-06-12", REASONS))).decided == ""
    for accepted, shown in ((True, "accepted"), (False, "declined")):
        assert facts(going_on(case, ("2026-06-12", decided(accepted=accepted)))).decided == shown


@pytest.mark.parametrize("known", ["unknown", None])
def test_the_time_to_ask_waits_for_a_receipt_that_is_known(known: str | None) -> None:
    receipt = [] if known is None else [("2026-06-01", got(known))]
    case = after(*ANSWERED_AT_TWO, *receipt)
    assert (clock(case, "stage3.request").state, clock(case, "stage3.request").waiting_for) == (
        "waiting",
        "receipt-of-the-response",
    )
    assert (facts(case).review, facts(case).request_due_on) == (0, NEVER)
    asked = going_on(case, ASKED)
    assert clock(asked, "stage3.request").state == "not-started"


def test_a_receipt_that_is_told_prevails_over_one_that_was_presumed() -> None:
    case = after(*ANSWERED_AT_TWO, ("2026-06-01", got("presumed")))
    assert clock(case, "stage3.request").due_on == date(2026, 6, 29)
    assert "a presumed day refuses nobody" in remarks(case, "stage3.request")
    told = going_on(case, ("2026-06-04", got()))
    assert clock(told, "stage3.request").due_on == date(2026, 7, 2)


# -- The panel ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        pytest.param([], id="nothing else"),
        pytest.param([("2026-07-06", PUT_OFF)], id="the complainant had it put off"),
        pytest.param([("2026-07-06", decided(accepted=True))], id="it was decided to hold one"),
        pytest.param([("2026-07-06", REASONS)], id="reasons came once more"),
        pytest.param([*SEATED, ("2026-07-08", STOOD_DOWN)], id="a member stood down"),
    ],
)
def test_a_panel_meets_within_30_working_days_of_the_request_whatever_happens(told: list[Told]) -> None:
    case = after(*ANSWERED_AT_TWO, GOT, ASKED, *told)
    assert (clock(case, "stage3.panel").due_on, clock(case, "stage3.panel").state) == (date(2026, 8, 10), "running")


def test_who_had_the_panel_put_off_and_that_it_lengthens_nothing_stands_in_the_proof() -> None:
    case = after(*ANSWERED_AT_TWO, GOT, ASKED, ("2026-07-06", PUT_OFF))
    said = "put off to Mon 6 July 2026, as the complainant asked: that has no effect on the last day"
    assert said in remarks(case, "stage3.panel")


@pytest.mark.parametrize(
    "seats",
    [
        pytest.param((), id="nobody"),
        pytest.param(PANEL[:2], id="two"),
        pytest.param((*PANEL[:2], member("PM-9", "officer")), id="one of them an officer"),
        pytest.param((*PANEL[:2], member("IP-1")), id="one of them the independent person of Stage 2"),
        pytest.param((*PANEL[1:], member("PM-9")), id="none to chair"),
    ],
)
def test_the_meeting_of_what_is_no_panel_of_three_independent_persons_meets_no_time_limit(
    seats: tuple[Event, ...],
) -> None:
    case = after(*ANSWERED_AT_TWO, GOT, ASKED, *(("2026-07-06", seat) for seat in seats), HELD)
    assert (clock(case, "stage3.panel").state, facts(case).panel_stop_on) == ("running", NEVER)
    assert "the meeting of Wed 5 August 2026 has no effect" in remarks(case, "stage3.panel")
    assert facts(case).met_on == NEVER


def test_a_panel_that_meets_after_a_meeting_without_effect_meets_the_time_limit() -> None:
    case = after(*ANSWERED_AT_TWO, GOT, ASKED, *SEATED[:2], ("2026-07-20", MET), SEATED[2], HELD)
    assert (clock(case, "stage3.panel").stopped_on, facts(case).met_on) == (date(2026, 8, 5), "2026-08-05")
    assert clock(case, "stage3.report").starts_on == date(2026, 8, 5)
    assert "the meeting of Mon 20 July 2026 has no effect" in remarks(case, "stage3.panel")


def test_a_member_found_since_not_to_be_independent_unmakes_the_meeting_in_whatever_order_it_is_recorded() -> None:
    """The meeting broke no rule as it was recorded; then the appointment was corrected, as a finding."""
    seated = after(*ANSWERED_AT_TWO, GOT, ASKED, *SEATED[:2], ("2026-07-06", member("PM-3", "officer")))
    found_since = believed(seated, HELD, *REPORTED, ANSWERED)
    for case in (going_on(seated, HELD), found_since):
        assert (clock(case, "stage3.panel").state, facts(case).panel_stop_on) == ("running", NEVER)
        assert "the meeting of Wed 5 August 2026 has no effect" in remarks(case, "stage3.panel")
        assert [each.name for each in COMPLAINT.clocks(case, LAW) if each.name.startswith("stage3")] == [
            "stage3.request",
            "stage3.panel",
        ]
    assert (found_since.stage.code, facts(found_since).responded_on) == ("stage-three-answered", "2026-09-03")
    assert (facts(found_since).met_on, facts(found_since).reported_on) == (NEVER, NEVER)


def test_a_member_found_since_to_have_sat_at_stage_2_unmakes_the_meeting() -> None:
    seats = tuple(("2026-07-06", member(who, chairs=who == "PM-1")) for who in ("PM-1", "PM-2", "IP-1"))
    case = believed(after(*ANSWERED_AT_TWO, GOT, ASKED), *seats, HELD)
    assert (clock(case, "stage3.panel").state, facts(case).members) == ("running", 2)


def test_a_panel_is_held_after_all_where_it_was_found_that_none_had_met() -> None:
    seated = after(*ANSWERED_AT_TWO, GOT, ASKED, *SEATED[:2], ("2026-07-06", member("PM-3", "officer")))
    answered = believed(seated, HELD, *REPORTED, ANSWERED)
    again = going_on(answered, ("2026-09-10", decided(accepted=True)), number=201)
    assert (again.stage.code, again.open_points, facts(again).responded_on) == ("stage-three", (1,), NEVER)
    done = going_on(
        again,
        ("2026-09-11", PANEL[2]),
        ("2026-09-18", MET),
        ("2026-09-21", panel_found("not-upheld")),
        ("2026-09-21", REPORT_CAME),
        ("2026-09-28", answered_three("not-upheld")),
        number=202,
    )
    assert (clock(done, "stage3.panel").stopped_on, facts(done).outcome) == (date(2026, 9, 18), "not-upheld")
    assert clock(done, "stage3.response").stopped_on == date(2026, 9, 28)
    assert names(decided(accepted=True), "2026-09-29", done) == ["no-panel-request"]


def test_what_two_report_and_what_is_answered_to_it_meet_no_time_limit() -> None:
    case = after(*ANSWERED_AT_TWO, GOT, ASKED, *SEATED[:2], HELD, *REPORTED, ANSWERED)
    assert (case.stage.code, case.open_points) == ("stage-three", (1,))
    assert [each.name for each in COMPLAINT.clocks(case, LAW) if each.name.startswith("stage3")] == [
        "stage3.request",
        "stage3.panel",
    ]
    assert "the response of Thu 3 September 2026 has no effect" in remarks(case, "stage3.panel")
    assert (case.not_told, case.points[0].third and case.points[0].third.finding) == ((), "")


def test_ties_that_bar_nothing_are_shown_of_those_who_sit() -> None:
    seats = (PANEL[0], member("PM-2", "former-officer"), member("PM-3", "officer"), member("PM-4", "unmarried-partner"))
    case = after(*ANSWERED_AT_TWO, GOT, ASKED, *(("2026-07-06", seat) for seat in seats))
    assert (facts(case).members, facts(case).flags) == (3, "former-officer unmarried-partner")


# -- The report and the response ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left_out", "notices"),
    [
        pytest.param({"to_complainant": False}, ["complainant"], id="the complainant"),
        pytest.param({"to_advocate": "not-given"}, ["advocate"], id="the advocate"),
        pytest.param({"to_independent_person": False}, ["independent-person"], id="the independent person"),
        pytest.param({"to_others": "not-given"}, ["others"], id="others whom the panel named"),
        pytest.param({"to_complainant": False, "to_others": "not-given"}, ["complainant", "others"], id="two of them"),
    ],
)
def test_a_report_is_sent_once_it_has_gone_to_all_to_whom_it_is_owed(
    left_out: dict[str, Any], notices: list[str]
) -> None:
    case = after(*CHAIN[: CHAIN.index(HELD)], HELD, ("2026-08-07", panel_found("upheld", **left_out)))
    for day, who in enumerate(notices, start=11):
        assert (clock(case, "stage3.report").state, facts(case).report_stop_on) == ("running", NEVER)
        case = going_on(case, (f"2026-08-{day}", notice(f"{who}-of-panel-report")))
    last = date(2026, 8, 10 + len(notices))
    assert (clock(case, "stage3.report").stopped_on, facts(case).reported_on) == (last, "2026-08-07")


def test_a_response_in_which_the_independent_person_had_no_part_has_no_effect() -> None:
    alone = ("2026-08-20", answered_three("not-upheld", with_independent_person=False))
    case = after(*CHAIN[:-1], alone)
    assert case.stage.code == "stage-three"
    assert (clock(case, "stage3.response").state, facts(case).response_stop_on) == ("running", NEVER)
    assert "the response of Thu 20 August 2026 has no effect" in remarks(case, "stage3.response")
    together = going_on(case, ANSWERED)
    assert (clock(together, "stage3.response").stopped_on, facts(together).outcome) == (date(2026, 9, 3), "upheld")


def test_a_request_that_was_declined_with_power_ends_stage_3_and_without_power_changes_nothing() -> None:
    late = after(*ANSWERED_AT_TWO, GOT, ("2026-06-30", ASKED_FOR_THREE), ("2026-07-06", decided(accepted=False)))
    assert (late.stage.code, facts(late).ended_by, facts(late).decided) == (
        "stage-two-answered",
        "declined",
        "declined",
    )
    assert clock(late, "stage3.panel").stopped_on == date(2026, 7, 6)
    after_all = going_on(late, ("2026-07-20", decided(accepted=True)))
    assert (after_all.stage.code, clock(after_all, "stage3.panel").state) == ("stage-three", "running")
    assert clock(after_all, "stage3.panel").due_on == date(2026, 8, 11)
    in_time = after(*ANSWERED_AT_TWO, GOT, ASKED, ("2026-07-06", decided(accepted=False)))
    assert (in_time.stage.code, clock(in_time, "stage3.panel").state) == ("stage-three", "running")
    assert "without power" in remarks(in_time, "stage3.panel")


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        pytest.param([("2026-07-03", decided(accepted=True)), *SEATED], "accepted", id="accepted"),
        pytest.param([("2026-07-03", decided(accepted=True)), *SEATED, HELD], "accepted", id="accepted, and met"),
        pytest.param([*SEATED, HELD], "declined", id="met, though nothing had been decided"),
    ],
)
def test_what_was_to_go_to_a_panel_or_has_been_there_is_declined_without_effect(told: list[Told], shown: str) -> None:
    case = after(*ANSWERED_AT_TWO, GOT, ("2026-06-30", ASKED_FOR_THREE), *told)
    refused = going_on(case, ("2026-08-06", decided(accepted=False)), number=101)
    assert (refused.stage.code, refused.open_points, facts(refused).decided) == ("stage-three", (1,), shown)
    assert clock(refused, "stage3.panel").stopped_on == clock(case, "stage3.panel").stopped_on
    assert "refused on Thu 6 August 2026, without power" in remarks(refused, "stage3.panel")


def test_the_response_is_due_from_the_receipt_of_the_recommendations_and_not_from_the_report() -> None:
    reported = after(*CHAIN[: CHAIN.index(HELD)], HELD, REPORTED[0])
    assert [each.name for each in COMPLAINT.clocks(reported, LAW) if each.name == "stage3.response"] == []
    later = going_on(reported, ("2026-08-14", REPORT_CAME))
    assert clock(later, "stage3.response").due_on == date(2026, 9, 7)


@pytest.mark.parametrize(("event", "ended_by"), [(WITHDRAWN, "withdrawn"), (STOPPED, "discontinued")])
def test_what_ends_stage_3_without_a_response_ends_what_was_still_running(event: Event, ended_by: str) -> None:
    case = after(*CHAIN[: CHAIN.index(HELD)], HELD, ("2026-08-07", event))
    assert (clock(case, "stage3.panel").stopped_on, clock(case, "stage3.panel").stopped_by) == (
        date(2026, 8, 5),
        "met",
    )
    assert (clock(case, "stage3.report").stopped_on, clock(case, "stage3.report").stopped_by) == (
        date(2026, 8, 7),
        ended_by,
    )
