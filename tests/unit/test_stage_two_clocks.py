"""The clocks of Stage 2: when it starts, what is due by when, and what is told without effect.

Stage 2 is asked for on Monday 2 March 2026, unless it is said otherwise: 25 working days from there end on Wednesday
8 April, and 65 on Friday 5 June.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest

from domain.events.base import Event
from domain.events.complaint import StageTwoResponded
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.facts import CaseFacts
from domain.procedures.complaint.stage_two.facts import StageTwoFacts
from domain.procedures.complaint.states import Complaint
from domain.workflow import Clock
from projections.clocklines import clock_lines
from tests.unit.telling import (
    AGREED,
    ANSWERED_TWO,
    ASKED_FOR_TWO,
    FORMAL,
    INDEPENDENT,
    LAW,
    OFFICER,
    REFUSED_TWO,
    SKIPPED,
    STOPPED,
    WITHDRAWN,
    Told,
    adjudicated,
    after,
    asked_for_three,
    asked_for_two,
    delayed,
    going_on,
    got,
    happening,
    independent,
    notice,
    point,
    received,
    record,
    responded,
    routed,
)

NEVER: Final = "9999-12-31"
ASKED_ON, FIRST, LAST = "2026-03-02", date(2026, 4, 8), date(2026, 6, 5)
IN_WRITING: Final = (
    ("2026-02-02", received()),
    ("2026-02-03", FORMAL),
    ("2026-02-10", responded("not-upheld")),
)
BY_TELEPHONE: Final = (
    ("2026-02-02", received(form="oral", channel="phone")),
    ("2026-02-03", FORMAL),
    ("2026-02-10", responded("not-upheld")),
)
OF_TWO_POINTS: Final = (
    ("2026-02-02", received("parent", point(1), point(2))),
    ("2026-02-03", FORMAL),
    ("2026-02-10", responded("not-upheld", "not-upheld")),
)
STAGE_TWO: Final = list(COMPLAINT.parts).index("stage_two")
ASKED: Final[Told] = (ASKED_ON, ASKED_FOR_TWO)
DECIDED: Final = (("2026-03-03", INDEPENDENT), ("2026-03-04", adjudicated("upheld")))
NOT_TO_THE_ADVOCATE: Final = StageTwoResponded(to_advocate="not-given", panel_explained=True)


def clock(case: Complaint, name: str = "stage2.response") -> Clock:
    (found,) = [clock for clock in COMPLAINT.clocks(case, LAW) if clock.name == name]
    return found


def facts(case: Complaint) -> StageTwoFacts:
    (row,) = COMPLAINT.facts(case, LAW).parts[STAGE_TWO]
    return StageTwoFacts(*row)  # type: ignore[arg-type]  # the tuple was made as StageTwoFacts


def remarks(case: Complaint, name: str = "stage2.response") -> str:
    return "; ".join(remark.text for remark in clock(case, name).remarks)


def due(case: Complaint) -> tuple[date | None, date | None]:
    """The 25th and the 65th working day."""
    return clock(case).due_on, clock(case, "stage2.latest").due_on


# -- The start, and the last days --------------------------------------------------------------------------------------


def test_a_written_complaint_starts_stage_2_with_the_request_and_guidance_counts_from_the_agreed_statement() -> None:
    case = after(*IN_WRITING, ASKED, ("2026-03-30", AGREED))
    assert due(case) == (date(2026, 4, 8), date(2026, 6, 5))
    guided = clock(case, "stage2.guidance.response"), clock(case, "stage2.guidance.latest")
    assert [each.due_on for each in guided] == [date(2026, 5, 7), date(2026, 7, 3)]
    assert [each.limit and each.limit.binds for each in guided] == ["guidance", "guidance"]
    assert clock(case).limit is LAW.row("complaint.stage2.response", date(2026, 3, 2))
    shown = facts(case)
    assert (shown.due_on, shown.latest_on) == ("2026-04-08", "2026-06-05")
    assert (shown.agreed_on, shown.guidance_due_on, shown.guidance_latest_on) == (
        "2026-03-30",
        "2026-05-07",
        "2026-07-03",
    )


def test_an_oral_complaint_starts_stage_2_with_the_final_written_record() -> None:
    case = after(*BY_TELEPHONE, ASKED, ("2026-03-16", record(1)), ("2026-03-27", record(2, final=True)))
    assert due(case) == (date(2026, 5, 6), date(2026, 7, 2))
    agreed = going_on(case, ("2026-03-30", AGREED))
    assert due(agreed) == due(case)
    assert clock(agreed, "stage2.guidance.response").due_on == date(2026, 5, 7)


def test_without_a_final_record_the_stage_2_of_an_oral_complaint_waits_however_many_versions_there_are() -> None:
    case = after(*BY_TELEPHONE, ASKED, ("2026-03-16", record(1)), ("2026-03-27", record(2)))
    for name in ("stage2.response", "stage2.latest"):
        assert clock(case, name).state == "waiting"
        assert clock(case, name).waiting_for == "final-record"
    shown = facts(case)
    assert (shown.state, shown.waiting_for, shown.start_on, shown.due_on) == ("waiting", "final-record", NEVER, NEVER)
    assert (shown.record_final_on, shown.to_start) == (NEVER, -1)


def test_what_is_answered_while_the_final_record_is_awaited_never_started() -> None:
    case = after(*BY_TELEPHONE, ASKED, *DECIDED, ("2026-03-05", ANSWERED_TWO))
    assert (clock(case).state, clock(case).stopped_by) == ("not-started", "response")
    assert (facts(case).state, facts(case).verdict) == ("not-started", "without_verdict")


def test_a_final_record_that_was_there_before_the_request_starts_nothing_before_it() -> None:
    case = after(*BY_TELEPHONE[:1], ("2026-02-05", record(1, final=True)), *BY_TELEPHONE[1:], ASKED)
    assert due(case) == (FIRST, LAST)
    assert "was there already" in remarks(case)
    on_the_day = after(*BY_TELEPHONE, (ASKED_ON, record(1, final=True)), ASKED)
    assert due(on_the_day) == (FIRST, LAST)


@pytest.mark.parametrize("form", ["oral", "written"])
def test_it_is_the_form_of_the_complaint_that_decides_and_never_that_of_the_request(form: str) -> None:
    request = asked_for_two(form=form)
    assert due(after(*IN_WRITING, (ASKED_ON, request))) == (FIRST, LAST)
    assert due(after(*BY_TELEPHONE, (ASKED_ON, request))) == (None, None)


def test_a_complaint_is_oral_only_if_nothing_of_it_was_in_writing_before_the_request() -> None:
    mixed = asked_for_two(complaint_in_writing=True)
    assert due(after(*BY_TELEPHONE, (ASKED_ON, mixed))) == (FIRST, LAST)


def test_where_stage_1_was_left_out_stage_2_starts_with_the_agreement_or_with_the_final_record() -> None:
    assert due(after(*IN_WRITING[:1], (ASKED_ON, SKIPPED))) == (FIRST, LAST)
    by_telephone = after(*BY_TELEPHONE[:1], (ASKED_ON, SKIPPED))
    assert due(by_telephone) == (None, None)
    assert due(going_on(by_telephone, (ASKED_ON, record(1, final=True)))) == (FIRST, LAST)
    assert (facts(by_telephone).opened_by, facts(after(*IN_WRITING, ASKED)).opened_by) == ("skipped", "requested")


@pytest.mark.parametrize(
    ("asked_on", "last"),
    [
        pytest.param("2026-10-01", date(2027, 1, 5), id="not 13 weeks, which are 31 December"),
        pytest.param("2024-08-29", date(2024, 11, 28), id="as the Ombudsman counted in decision 25 005 179"),
        pytest.param("2022-09-16", date(2022, 12, 19), id="over the state funeral"),
        pytest.param("2026-12-18", date(2027, 3, 24), id="over Christmas"),
    ],
)
def test_65_working_days_from_the_request_end_as_counted_by_hand(asked_on: str, last: date) -> None:
    case = after((asked_on, received()), (asked_on, SKIPPED))
    assert clock(case, "stage2.latest").due_on == last


def test_beyond_the_calendar_no_last_day_is_given_and_it_is_said_why() -> None:
    case = after(("2028-11-01", received()), ("2028-11-01", SKIPPED))
    assert clock(case).due_on == date(2028, 12, 6)
    assert clock(case, "stage2.latest").state == "unreckonable"
    assert "does not reach 65 working days" in clock(case, "stage2.latest").unreckonable


# -- Notices under reg 17(6), and the five verdicts --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "until"),
    [
        pytest.param([], None, id="none"),
        pytest.param([("2026-03-16", delayed(date(2026, 5, 1)))], "2026-05-01", id="in time"),
        pytest.param([("2026-04-08", delayed(date(2026, 5, 1)))], "2026-05-01", id="on the 25th working day"),
        pytest.param([("2026-04-09", delayed(date(2026, 5, 1)))], None, id="the day after it"),
        pytest.param([("2026-03-16", delayed(LAST))], "2026-06-05", id="to the 65th working day"),
        pytest.param([("2026-03-16", delayed(date(2026, 6, 6)))], None, id="to the day after it"),
        pytest.param([("2026-03-16", delayed(date(2026, 5, 1), in_writing=False))], None, id="not in writing"),
        pytest.param([("2026-03-16", delayed(date(2026, 5, 1), reason_given=False))], None, id="without the reason"),
        pytest.param(
            [("2026-03-16", delayed(date(2026, 5, 1))), ("2026-03-30", delayed(date(2026, 5, 20)))],
            "2026-05-20",
            id="twice in time",
        ),
        pytest.param(
            [("2026-03-16", delayed(date(2026, 5, 1))), ("2026-04-09", delayed(date(2026, 5, 20)))],
            "2026-05-01",
            id="again when the time had run out",
        ),
        pytest.param(
            [("2026-03-16", delayed(date(2026, 5, 1))), ("2026-03-30", delayed(date(2026, 7, 1)))],
            "2026-05-01",
            id="again beyond the 65th working day",
        ),
    ],
)
def test_a_notice_of_delay_has_effect_complete_in_time_and_within_65_working_days(
    told: list[Told], until: str | None
) -> None:
    case = after(*IN_WRITING, ASKED, *told)
    assert facts(case).told_until_on == (until or NEVER)
    assert due(case) == (FIRST, LAST)
    assert len([remark for remark in clock(case).remarks if remark.cite == "SI 2006/1738 reg 17(6)"]) == len(told)


def test_why_a_notice_has_no_effect_stands_in_the_proof() -> None:
    for on, told, why in (
        ("2026-03-16", delayed(date(2026, 5, 1), in_writing=False), "not in writing, or gave no reason"),
        ("2026-04-09", delayed(date(2026, 5, 1)), "the time had run out"),
        ("2026-03-16", delayed(date(2026, 6, 6)), "65 working days from the start end earlier"),
        ("2026-03-16", delayed(date(2026, 5, 1)), "a duty to tell, which lengthens nothing"),
    ):
        assert why in remarks(after(*IN_WRITING, ASKED, (on, told)))


def test_a_notice_told_before_the_final_record_has_its_effect_once_the_record_starts_the_time() -> None:
    case = after(*BY_TELEPHONE, ASKED, ("2026-03-16", delayed(date(2026, 6, 12))))
    assert facts(case).told_until_on == NEVER
    assert facts(going_on(case, ("2026-03-27", record(1, final=True)))).told_until_on == "2026-06-12"


TO_MAY: Final[Told] = ("2026-03-16", delayed(date(2026, 5, 1)))


@pytest.mark.parametrize(
    ("told", "responded_on", "verdict", "beyond"),
    [
        pytest.param([], "2026-04-08", "within_25", 0, id="on the 25th working day"),
        pytest.param([], "2026-04-09", "without_notice", 0, id="on the day after it, without a notice"),
        pytest.param([], "2026-06-05", "without_notice", 0, id="on the 65th working day, without a notice"),
        pytest.param([], "2026-06-08", "beyond_65", 1, id="on the working day after that"),
        pytest.param([], "2026-06-06", "beyond_65", 0, id="on the Saturday after it"),
        pytest.param([], "2026-06-22", "beyond_65", 11, id="11 working days beyond"),
        pytest.param([TO_MAY], "2026-04-08", "within_25", 0, id="in time, with a notice all the same"),
        pytest.param([TO_MAY], "2026-04-09", "within_notice", 0, id="by the date told"),
        pytest.param([TO_MAY], "2026-05-01", "within_notice", 0, id="on the date told"),
        pytest.param([TO_MAY], "2026-05-02", "after_notice", 0, id="on the day after it"),
        pytest.param([TO_MAY], "2026-06-05", "after_notice", 0, id="on the 65th working day, after the date told"),
        pytest.param([TO_MAY], "2026-06-08", "beyond_65", 1, id="beyond it, whatever was told"),
        pytest.param(
            [("2026-04-09", delayed(date(2026, 5, 1)))], "2026-04-20", "without_notice", 0, id="told too late"
        ),
    ],
)
def test_of_five_verdicts_a_response_has_one(told: list[Told], responded_on: str, verdict: str, beyond: int) -> None:
    case = after(*IN_WRITING, ASKED, *DECIDED, *told, (responded_on, ANSWERED_TWO))
    shown = facts(case)
    assert (shown.verdict, shown.beyond, shown.stop_on, shown.ended_by) == (verdict, beyond, responded_on, "response")
    assert (shown.due_on, shown.latest_on) == ("2026-04-08", "2026-06-05")


# -- What meets the time limit, and what does not ----------------------------------------------------------------------


def test_a_response_that_was_not_sent_to_the_advocate_meets_nothing_until_it_is() -> None:
    case = after(*IN_WRITING, ASKED, *DECIDED, ("2026-04-07", NOT_TO_THE_ADVOCATE))
    assert (clock(case).state, facts(case).stop_on, facts(case).verdict) == ("running", NEVER, "")
    assert (facts(case).fate, facts(case).responded_on) == ("responded", "2026-04-07")
    assert "has not been sent to the advocate" in remarks(case)
    good = going_on(case, ("2026-04-09", notice("advocate-of-stage-two-response")))
    assert (clock(good).stopped_on, clock(good).stopped_by) == (date(2026, 4, 9), "response")
    assert (facts(good).verdict, facts(good).responded_on) == ("without_notice", "2026-04-07")


@pytest.mark.parametrize("to_advocate", ["given", "not-relevant"])
def test_a_response_meets_the_time_limit_once_it_has_reached_all_to_whom_it_is_owed(to_advocate: Any) -> None:
    sent = StageTwoResponded(to_advocate=to_advocate, panel_explained=False)
    case = after(*IN_WRITING, ASKED, *DECIDED, ("2026-04-07", sent))
    assert (clock(case).stopped_on, clock(case, "stage2.latest").stopped_on) == (date(2026, 4, 7), date(2026, 4, 7))


def test_a_response_without_an_independent_person_has_no_effect() -> None:
    for appointed in ((), (("2026-03-03", independent("officer")),)):
        case = after(*IN_WRITING, ASKED, *appointed, DECIDED[1], ("2026-04-07", ANSWERED_TWO))
        assert case.stage.code == "stage-two-answered"
        assert (clock(case).state, clock(case).stopped_on) == ("running", None)
        assert (facts(case).verdict, facts(case).stop_on) == ("", NEVER)
        assert "has no effect: there was no independent person" in remarks(case)


def test_whether_a_response_stands_is_what_is_known_of_the_person_and_not_what_was_when_it_was_recorded() -> None:
    barred = after(*IN_WRITING, ASKED, ("2026-03-03", independent("officer")), DECIDED[1])
    found_later = COMPLAINT.evolve(barred, happening(ANSWERED_TWO, "2026-04-07"))
    assert (clock(found_later).state, facts(found_later).verdict) == ("running", "")
    appointed = after(*IN_WRITING, ASKED, *DECIDED)
    put_right = COMPLAINT.evolve(appointed, happening(ANSWERED_TWO, "2026-04-07", ("no-independent-person",)))
    assert (clock(put_right).stopped_on, facts(put_right).verdict) == (date(2026, 4, 7), "within_25")
    too_late = going_on(
        after(*IN_WRITING, ASKED, DECIDED[1], ("2026-04-07", ANSWERED_TWO)), ("2026-04-08", got("unknown"))
    )
    assert clock(too_late).state == "running"


def test_one_who_is_not_independent_does_not_become_so_by_being_appointed_and_another_may_be() -> None:
    case = after(
        *IN_WRITING,
        ASKED,
        ("2026-03-03", independent("spouse-or-civil-partner", person="IP-1")),
        ("2026-03-09", independent("former-officer", "unmarried-partner", person="IP-2")),
        ("2026-03-10", OFFICER),
        DECIDED[1],
        ("2026-04-07", ANSWERED_TWO),
    )
    shown = facts(case)
    assert (shown.person_on, shown.begun_on, shown.flags) == (
        "2026-03-09",
        "2026-03-10",
        "former-officer unmarried-partner",
    )
    assert shown.verdict == "within_25"


def test_a_refusal_stops_nothing() -> None:
    case = after(*IN_WRITING, ASKED, ("2026-03-09", REFUSED_TWO))
    assert (case.stage.code, clock(case).state, due(case)) == ("stage-two", "running", (FIRST, LAST))
    assert "nothing gives power to refuse, and the time runs on" in remarks(case)
    assert facts(case).refused_on == "2026-03-09"


@pytest.mark.parametrize(("event", "ended_by"), [(WITHDRAWN, "withdrawn"), (STOPPED, "discontinued")])
def test_what_ends_stage_2_without_a_response_ends_its_time(event: Event, ended_by: str) -> None:
    case = after(*IN_WRITING, ASKED, ("2026-03-09", event))
    assert case.stage.code == ended_by
    assert (clock(case).stopped_on, clock(case).stopped_by) == (date(2026, 3, 9), ended_by)
    assert (facts(case).fate, facts(case).verdict) == ("not-progressed", "")


def test_a_stage_2_of_which_every_point_went_elsewhere_is_none_and_the_others_stand_where_they_stood() -> None:
    case = after(*OF_TWO_POINTS, (ASKED_ON, asked_for_two(1)), ("2026-03-09", routed(1)))
    assert case.stage.code == "answered"
    assert COMPLAINT.facts(case, LAW).parts[STAGE_TWO] == ()
    back = going_on(case, ("2026-03-10", asked_for_two(2)))
    assert (back.stage.code, facts(back).investigation, facts(back).requested_on) == ("stage-two", 2, "2026-03-10")


def test_guidance_advises_to_ask_within_20_working_days_and_that_refuses_and_closes_nothing() -> None:
    answered = after(*IN_WRITING)
    advised = clock(answered, "stage2.request")
    assert (advised.due_on, advised.state) == (date(2026, 3, 10), "running")
    assert advised.limit is not None
    assert advised.limit.binds == "guidance"
    late = going_on(answered, ("2027-03-10", ASKED_FOR_TWO))
    assert late.stage.code == "stage-two"
    assert (clock(late, "stage2.request").stopped_on, clock(late, "stage2.request").stopped_by) == (
        date(2027, 3, 10),
        "requested",
    )


# -- How far it came ---------------------------------------------------------------------------------------------------


def test_stage_2_is_begun_once_both_an_independent_person_and_an_officer_are_appointed() -> None:
    case = after(*IN_WRITING, ASKED)
    assert (facts(case).fate, facts(case).begun_on) == ("awaited", NEVER)
    one = going_on(case, ("2026-03-09", OFFICER))
    assert (facts(one).fate, facts(one).begun_on, facts(one).to_officer, facts(one).to_person) == (
        "awaited",
        NEVER,
        5,
        -1,
    )
    both = going_on(one, ("2026-03-16", INDEPENDENT))
    assert (facts(both).fate, facts(both).begun_on) == ("begun", "2026-03-16")
    assert (facts(both).to_person, facts(both).to_begun, facts(both).to_start, facts(both).to_response) == (
        10,
        10,
        0,
        -1,
    )


def test_the_days_are_counted_from_the_request_even_where_the_record_came_later() -> None:
    told = (*DECIDED, ("2026-03-27", record(1, final=True)), ("2026-04-20", ANSWERED_TWO))
    shown = facts(after(*BY_TELEPHONE, ASKED, *told))
    assert (shown.to_start, shown.to_response, shown.elapsed) == (19, 33, 14)
    assert shown.record_final_on == "2026-03-27"


def test_points_that_are_asked_for_later_have_a_time_of_their_own_once_the_first_were_answered() -> None:
    case = after(
        *OF_TWO_POINTS,
        (ASKED_ON, asked_for_two(1)),
        *DECIDED,
        ("2026-04-07", ANSWERED_TWO),
        ("2026-04-08", asked_for_two(2)),
    )
    rows = COMPLAINT.facts(case, LAW).parts[STAGE_TWO]
    first, second = (StageTwoFacts(*row) for row in rows)  # type: ignore[arg-type]  # made as StageTwoFacts
    assert (first.requested_on, first.verdict, first.outcome) == (ASKED_ON, "within_25", "upheld")
    assert (second.requested_on, second.start_on, second.state, second.due_on) == (
        "2026-04-08",
        "2026-04-08",
        "running",
        "2026-05-14",
    )


# -- Two times at Stage 2 ----------------------------------------------------------------------------------------------

AGAIN: Final = (
    *OF_TWO_POINTS,
    (ASKED_ON, asked_for_two(1)),
    ("2026-03-09", WITHDRAWN),
    ("2026-03-16", asked_for_two(2)),
    ("2026-03-17", INDEPENDENT),
    ("2026-03-17", OFFICER),
)
"""Point 1 was withdrawn at Stage 2; point 2 is there now."""


def test_the_clocks_of_several_times_at_stage_2_say_of_which_they_are_and_those_of_one_do_not() -> None:
    named = [clock.in_full for clock in COMPLAINT.clocks(after(*AGAIN), LAW) if clock.name == "stage2.response"]
    assert named == ["stage2.response of investigation 1", "stage2.response of investigation 2"]
    assert clock(after(*IN_WRITING, ASKED)).in_full == "stage2.response"


def test_so_do_the_lines_of_the_caseload() -> None:
    def lines(case: Complaint) -> list[str]:
        parts = COMPLAINT.facts(case, LAW).parts
        rows = [dict(zip(COMPLAINT.parts["stage_two"], row, strict=True)) for row in parts[STAGE_TWO]]
        shown = dict(zip(COMPLAINT.case_columns, COMPLAINT.facts(case, LAW).case, strict=True))
        found = clock_lines("complaint", shown, {"stage_two": rows}, LAW, date(2026, 3, 20))
        return [line.in_full for line in found if line.name == "stage2.response"]

    assert lines(after(*AGAIN)) == ["stage2.response of investigation 1", "stage2.response of investigation 2"]
    assert lines(after(*IN_WRITING, ASKED)) == ["stage2.response"]


def test_the_events_behind_several_times_at_stage_2_are_told_apart_by_their_number() -> None:
    behind = CaseFacts(*COMPLAINT.facts(after(*AGAIN), LAW).case).behind.split()  # type: ignore[arg-type]  # made as such
    assert [each for each in behind if each.startswith("stage2")] == [
        "stage2_requested_on=4",
        "stage2_requested_on.1=4",
        "stage2_requested_on.2=6",
        "stage2_begun_on.2=8",
    ]
    one = CaseFacts(*COMPLAINT.facts(after(*IN_WRITING, ASKED), LAW).case).behind  # type: ignore[arg-type]  # made as such
    assert "stage2_requested_on=4" in one.split()
    assert "stage2_requested_on." not in one


def test_panels_on_one_point_after_another_say_of_which_their_time_is() -> None:
    case = after(
        *OF_TWO_POINTS,
        ASKED,
        *DECIDED[:1],
        ("2026-03-04", adjudicated("upheld", "upheld")),
        ("2026-03-09", ANSWERED_TWO),
        ("2026-03-16", asked_for_three(1)),
        ("2026-03-17", WITHDRAWN),
        ("2026-03-18", asked_for_three(2)),
    )
    named = [clock.in_full for clock in COMPLAINT.clocks(case, LAW) if clock.name.startswith("stage3")]
    assert named == ["stage3.request", "stage3.panel of review 1", "stage3.panel of review 2"]
