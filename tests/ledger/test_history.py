"""The two orders: the ledger's, of recording; a case's, of what happened. Judged on the day, judged again after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import permutations
from typing import Any, Final
from uuid import UUID

import pytest

from domain.events.authority import PolicyAdopted
from domain.events.complaint import (
    AdvocateRequested,
    ComplaintCompleted,
    ComplaintWithdrawn,
    LaterStartAgreed,
    StageOneExtended,
    SufficientInterestDecided,
)
from domain.events.correction import StruckOut
from domain.events.envelope import EventId, Proposal, Recorded
from domain.history import CaseFile, history
from domain.ledger.ledger import Ledger
from domain.ledger.recording import Recording
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.facts import CaseFacts
from domain.procedures.complaint.states import Complaint
from domain.workflow import CannotBe, MayNot
from projections.caseload import open_caseload
from tests.ledger.desk import (
    ACKNOWLEDGED,
    BEGUN,
    CASE,
    SimulatedClock,
    appointment,
    complaint,
    held,
    names,
    proposed,
    recorded,
    refused,
    response,
    struck,
)

WITHDRAWN: Final = ComplaintWithdrawn(form="oral")
SUFFICIENT: Final = SufficientInterestDecided(
    sufficient=True, childs_views="considered", complainant_notified=True, child_told="told"
)


def april(day: int) -> date:
    return date(2026, 4, day)


def facts_of(ledger: Ledger, case: str = CASE) -> CaseFacts:
    """The case's columns on the last day there is, as known now."""
    caseload = open_caseload(ledger.path)
    (row,) = caseload.execute(
        "SELECT * FROM caseload_complaint WHERE case_reference = ? AND to_on = '9999-12-31' AND known_to = 1 << 62",
        (case,),
    )
    caseload.close()
    return CaseFacts(*row[5:])


def kinds(ledger: Ledger, case: str = CASE) -> list[str]:
    """The history of the case by kinds."""
    return [fact.latest.event.kind for fact in history(held(ledger, case))]


def answered(ledger: Ledger) -> list[Recorded]:
    """Received on 1 April, begun on the 2nd, answered on the 8th."""
    return recorded(
        ledger,
        proposed(complaint(), april(1)),
        proposed(BEGUN, april(2)),
        proposed(response(), april(8)),
    )


# -- late recording --------------------------------------------------------------------------------------------------


def test_what_is_recorded_late_is_judged_as_the_case_stood_on_its_day(ledger: Ledger) -> None:
    answered(ledger)
    assert names(refused(ledger, proposed(StageOneExtended(to=april(30)), april(9)))) == ["out-of-order"]
    (late,) = recorded(ledger, proposed(StageOneExtended(to=april(30)), april(3)))
    assert late.number == 4
    assert kinds(ledger) == [
        "complaint-received",
        "formal-investigation-begun",
        "stage-one-extended",
        "stage-one-responded",
    ]
    assert (facts_of(ledger).stage1_due_on, facts_of(ledger).stage) == ("2026-04-30", "answered")


def test_what_is_recorded_late_is_refused_where_the_case_had_not_come_so_far(ledger: Ledger) -> None:
    answered(ledger)
    assert names(refused(ledger, proposed(ACKNOWLEDGED, date(2026, 3, 31)))) == ["out-of-order"]
    assert names(refused(ledger, proposed(ComplaintCompleted(), april(7)))) == ["out-of-order"]


def test_later_facts_are_judged_again_and_one_made_impossible_refuses_what_comes_late(ledger: Ledger) -> None:
    answered(ledger)
    (why,) = refused(ledger, proposed(WITHDRAWN, april(3)))
    assert isinstance(why, CannotBe)
    assert why.name == "out-of-order"
    assert why.says.startswith("then event 3 of 2026-04-08 would break a rule")
    # nor may it be recorded despite that: it cannot be
    assert names(refused(ledger, proposed(WITHDRAWN, april(3), despite=True))) == ["out-of-order"]


def test_a_later_fact_that_would_break_a_rule_of_law_can_be_let_stand_with_a_reason(ledger: Ledger) -> None:
    receipt, *_ = answered(ledger)
    other = proposed(complaint(basis="other-person"), april(1), corrects=receipt.event_id)
    why = refused(ledger, other)
    assert names(why) == ["interest-undecided", "interest-undecided"]
    assert all(isinstance(rule, MayNot) for rule in why)
    (event,) = recorded(ledger, replace(other, despite=True))
    assert event.broken == ("interest-undecided",)
    assert held(ledger)[-1].broken == ("interest-undecided",)


def test_a_breach_that_the_history_had_already_does_not_count_again(ledger: Ledger) -> None:
    recorded(ledger, proposed(complaint(basis="other-person"), april(1)))
    recorded(ledger, proposed(BEGUN, april(7), despite=True))
    # the investigation stands after each of these, with the breach that it had
    recorded(ledger, proposed(ACKNOWLEDGED, april(2)))
    recorded(ledger, proposed(AdvocateRequested(), april(7), at=time(9)))
    assert [event.broken for event in held(ledger)] == [(), ("interest-undecided",), (), ()]


def test_a_late_decision_can_mend_what_had_been_recorded_despite_a_rule(ledger: Ledger) -> None:
    recorded(ledger, proposed(complaint(basis="other-person"), april(1)))
    recorded(ledger, proposed(BEGUN, april(7), despite=True))
    recorded(ledger, proposed(SUFFICIENT, april(6)))
    recorded(ledger, proposed(response(), april(8)))
    assert facts_of(ledger).stage1_start_on == "2026-04-06"


def test_a_case_that_is_whole_in_any_order_of_recording_ends_the_same(ledger: Ledger) -> None:
    """Acknowledgement, extension and advocate may be recorded in any order after the receipt."""
    seen = set()
    anytime = (
        (ACKNOWLEDGED, april(2)),
        (StageOneExtended(to=april(30)), april(3)),
        (appointment("ADV-1"), april(7)),
        (AdvocateRequested(), april(1)),
    )
    for number, order in enumerate(permutations(anytime)):
        case = f"2026/{number}"
        recorded(ledger, proposed(complaint(basis="child-looked-after"), april(1), case))
        for event, on in order:
            recorded(ledger, proposed(event, on, case))
        seen.add((facts_of(ledger, case)._replace(behind=""), tuple(kinds(ledger, case))))
    assert len(seen) == 1


# -- within a day ----------------------------------------------------------------------------------------------------


def event_at(
    number: int, on: date, at: time | None, corrects: EventId | None = None, what: Any = ACKNOWLEDGED
) -> Recorded:
    return Recorded(
        position=number,
        case=CASE,
        number=number,
        event_id=UUID(int=number).bytes,
        occurred_on=on,
        occurred_time=at,
        recorded_at=number,
        recorded_by="OFF-1",
        causation=None,
        corrects=corrects,
        broken=(),
        event=what,
    )


def numbers(*events: Recorded) -> list[int]:
    """The numbers of the events that the history shows, in its order."""
    return [fact.latest.number for fact in history(events)]


@pytest.mark.parametrize(
    ("times", "order"),
    [
        ((None, None, None), [1, 2, 3]),
        ((time(15), time(10), time(12)), [2, 3, 1]),
        ((time(10), time(10), time(9)), [3, 1, 2]),
        ((None, time(10), time(9)), [1, 3, 2]),
        ((time(15), None, time(10)), [3, 1, 2]),
        ((time(10), None, time(15), None), [1, 2, 3, 4]),
        ((time(15), None, time(10), None), [3, 4, 1, 2]),
        ((None, time(15), None, time(10), None), [1, 4, 5, 2, 3]),
    ],
)
def test_times_order_a_day_and_what_has_none_stands_with_the_last_timed_one_recorded_before(
    times: tuple[time | None, ...], order: list[int]
) -> None:
    assert numbers(*(event_at(n, april(1), at) for n, at in enumerate(times, 1))) == order


def test_days_come_before_times() -> None:
    assert numbers(event_at(1, april(2), time(8)), event_at(2, april(1), time(23)), event_at(3, april(1), None)) == [
        2,
        3,
        1,
    ]


def test_a_correction_keeps_the_place_of_recording_of_the_fact_that_it_replaces() -> None:
    first, second = event_at(1, april(1), None), event_at(2, april(1), None)
    third = event_at(3, april(1), None, corrects=first.event_id)
    assert numbers(first, second, third) == [3, 2]
    assert numbers(first, second, third, event_at(4, april(2), None, corrects=first.event_id)) == [2, 4]


def test_two_facts_of_a_day_are_told_apart_by_their_times(ledger: Ledger) -> None:
    recorded(ledger, proposed(complaint(), april(1)), proposed(BEGUN, april(2)))
    recorded(ledger, proposed(response(), april(2), at=time(15)))
    assert names(refused(ledger, proposed(StageOneExtended(to=april(30)), april(2), at=time(16)))) == ["out-of-order"]
    recorded(ledger, proposed(StageOneExtended(to=april(30)), april(2), at=time(14)))
    assert facts_of(ledger).stage1_due_on == "2026-04-30"


def test_an_untimed_event_is_judged_where_the_history_will_show_it(ledger: Ledger) -> None:
    """The acknowledgement of 10:00 is recorded after the response of 15:00: what follows untimed stands with it."""
    recorded(
        ledger,
        proposed(complaint(), april(1)),
        proposed(BEGUN, april(2)),
        proposed(response(), april(8), at=time(15)),
        proposed(ACKNOWLEDGED, april(8), at=time(10)),
    )
    completed = proposed(ComplaintCompleted(), april(8))
    recording = ledger.record([completed])
    stands = kinds(ledger)
    assert facts_of(ledger).stage != "impossible", f"the history {stands} was recorded, and cannot be"
    assert [refusal.why.name for refusal in recording.refused] == ["out-of-order"]


def test_a_case_file_that_grew_by_one_event_equals_the_one_read_afresh(ledger: Ledger) -> None:
    for number, times in enumerate(permutations((time(10), time(15), None))):
        case = f"2026/{number}"
        recorded(ledger, proposed(complaint(), april(1), case))
        for at in times:
            proposal = proposed(ACKNOWLEDGED if at is None else AdvocateRequested(), april(2), case, at=at)
            recording = ledger.record([proposal])
            assert recording.refused == []
            grown = recording.files[case]
            afresh: CaseFile[Complaint] = CaseFile.of(COMPLAINT, held(ledger, case), recording.law)
            assert [fact.latest.number for fact in grown.facts] == [fact.latest.number for fact in afresh.facts]
            assert grown.case == afresh.case


# -- corrections -----------------------------------------------------------------------------------------------------


def test_a_correction_replaces_the_fact_in_its_place(ledger: Ledger) -> None:
    receipt, *_ = answered(ledger)
    recorded(ledger, proposed(complaint(channel="email"), date(2026, 3, 31), corrects=receipt.event_id))
    assert kinds(ledger) == ["complaint-received", "formal-investigation-begun", "stage-one-responded"]
    facts = facts_of(ledger)
    assert (facts.channel, facts.received_on, facts.stage) == ("email", "2026-03-31", "answered")
    assert "received_on=4" in facts.behind


def test_corrections_chain_and_each_names_the_first_event(ledger: Ledger) -> None:
    receipt, *_ = answered(ledger)
    for channel in ("email", "phone", "web-form"):
        recorded(ledger, proposed(complaint(channel=channel), april(1), corrects=receipt.event_id))
        assert facts_of(ledger).channel == channel
    assert len(kinds(ledger)) == 3


def test_a_correction_of_a_correction_is_refused(ledger: Ledger) -> None:
    receipt, *_ = answered(ledger)
    (second,) = recorded(ledger, proposed(complaint(channel="email"), april(1), corrects=receipt.event_id))
    for event in (complaint(channel="phone"), StruckOut()):
        assert names(refused(ledger, proposed(event, april(1), corrects=second.event_id))) == ["corrects-a-correction"]


def test_a_fact_is_not_corrected_by_another_kind(ledger: Ledger) -> None:
    receipt, *_ = answered(ledger)
    assert names(refused(ledger, proposed(ACKNOWLEDGED, april(1), corrects=receipt.event_id))) == [
        "corrects-another-kind"
    ]


def test_what_is_corrected_is_an_event_of_the_same_case(ledger: Ledger) -> None:
    receipt, *_ = answered(ledger)
    recorded(ledger, proposed(complaint(), april(1), "2026/0002"))
    nobody = UUID(int=7).bytes
    assert names(refused(ledger, proposed(complaint(), april(1), corrects=nobody))) == ["corrects-nothing"]
    assert names(refused(ledger, struck(nobody, april(1)))) == ["corrects-nothing"]
    other = proposed(complaint(), april(1), "2026/0002", corrects=receipt.event_id)
    assert names(refused(ledger, other)) == ["corrects-nothing"]


def test_a_striking_out_names_what_it_strikes_out(ledger: Ledger) -> None:
    answered(ledger)
    assert names(refused(ledger, proposed(StruckOut(), april(1), despite=True))) == ["nothing-struck-out"]


def test_a_correction_is_judged_on_its_day_like_any_event(ledger: Ledger) -> None:
    receipt, begun, answer = answered(ledger)
    early = proposed(response(), april(1), corrects=answer.event_id)
    assert names(refused(ledger, early)) == ["out-of-order"]
    wrong = proposed(response("upheld", "upheld"), april(8), corrects=answer.event_id)
    assert names(refused(ledger, wrong)) == ["point-not-open"]
    late = proposed(BEGUN, april(9), corrects=begun.event_id)
    assert names(refused(ledger, late)) == ["out-of-order"]
    assert receipt.number == 1


def test_corrections_proposed_together_are_judged_together_though_each_alone_is_refused(ledger: Ledger) -> None:
    """The complaint had two points, and both were answered: neither the receipt nor the response can come first."""
    receipt, _, answer = answered(ledger)
    two_points = proposed(complaint(2), april(1), corrects=receipt.event_id)
    two_outcomes = proposed(response("upheld", "not-upheld"), april(8), corrects=answer.event_id)
    assert names(refused(ledger, two_points)) == ["point-unanswered"]
    assert names(refused(ledger, two_outcomes)) == ["point-not-open"]
    for order in ((two_points, two_outcomes), (two_outcomes, two_points)):
        trial = ledger.record(order, trial=True)
        assert trial.refused == []
    recorded(ledger, two_points, two_outcomes)
    assert (facts_of(ledger).outcome, facts_of(ledger).stage) == ("multiple", "answered")


def test_a_case_entered_in_the_wrong_week_is_moved_whole(ledger: Ledger) -> None:
    receipt, begun, answer = answered(ledger)
    moved = [
        proposed(complaint(), date(2026, 3, 25), corrects=receipt.event_id),
        proposed(BEGUN, date(2026, 3, 26), corrects=begun.event_id),
        proposed(response(), date(2026, 3, 31), corrects=answer.event_id),
    ]
    # alone, the investigation would begin before the receipt, the response come before it
    assert names(refused(ledger, moved[1])) == ["out-of-order"]
    assert names(refused(ledger, moved[2])) == ["out-of-order"]
    recorded(ledger, *reversed(moved))
    facts = facts_of(ledger)
    assert (facts.received_on, facts.formal_on, facts.responded_on) == ("2026-03-25", "2026-03-26", "2026-03-31")


def test_corrections_of_two_cases_are_each_judged_with_their_own(ledger: Ledger) -> None:
    receipt, _, answer = answered(ledger)
    (other,) = recorded(ledger, proposed(complaint(), april(1), "2026/0002"))
    elsewhere = proposed(complaint(channel="email"), april(1), "2026/0002", corrects=other.event_id)
    two_points = proposed(complaint(2), april(1), corrects=receipt.event_id)
    two_outcomes = proposed(response("upheld", "not-upheld"), april(8), corrects=answer.event_id)
    recorded(ledger, elsewhere, two_points, two_outcomes)
    assert (facts_of(ledger).outcome, facts_of(ledger, "2026/0002").channel) == ("multiple", "email")


def test_a_receipt_is_not_struck_out_while_later_facts_stand(ledger: Ledger) -> None:
    receipt, *_ = answered(ledger)
    assert names(refused(ledger, struck(receipt.event_id, april(1)))) == ["out-of-order"]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_case_is_struck_out_whole_in_any_order(ledger: Ledger, order: tuple[int, ...]) -> None:
    events = answered(ledger)
    recorded(ledger, *(struck(events[n].event_id, april(14)) for n in order))
    assert kinds(ledger) == []
    facts = facts_of(ledger)
    assert (facts.stage, facts.counted, facts.received_on) == ("struck-out", 0, "2026-04-01")


def test_facts_are_struck_out_from_the_last_to_the_first_one_by_one(ledger: Ledger) -> None:
    for event in reversed(answered(ledger)):
        recorded(ledger, struck(event.event_id, april(14)))
    assert facts_of(ledger).stage == "struck-out"


def test_a_fact_struck_out_is_brought_back_by_a_correction_of_it(ledger: Ledger) -> None:
    _, _, answer = answered(ledger)
    recorded(ledger, struck(answer.event_id, april(14)))
    assert facts_of(ledger).stage == "formal-investigation"
    recorded(ledger, proposed(response("not-upheld"), april(9), corrects=answer.event_id))
    assert (facts_of(ledger).stage, facts_of(ledger).outcome) == ("answered", "not-upheld")


# -- despite ---------------------------------------------------------------------------------------------------------


def test_what_the_law_gives_no_power_to_do_is_recorded_when_it_was_done_all_the_same(ledger: Ledger) -> None:
    recorded(ledger, proposed(complaint(), april(1)))
    extension = proposed(StageOneExtended(to=april(30), because="staff-on-leave"), april(2))
    (why,) = refused(ledger, extension)
    assert isinstance(why, MayNot)
    assert why.name == "not-complex"
    (event,) = recorded(ledger, proposed(extension.event, april(2), despite=True))
    assert event.broken == ("not-complex",)


def test_what_was_done_despite_the_rule_that_would_move_a_clock_has_no_effect_on_it(ledger: Ledger) -> None:
    recorded(ledger, proposed(complaint(), april(1)))
    before = facts_of(ledger)
    recorded(ledger, proposed(StageOneExtended(to=april(30), because="staff-on-leave"), april(2), despite=True))
    recorded(ledger, proposed(LaterStartAgreed(starts_on=april(13), asked_by="authority"), april(2), despite=True))
    after = facts_of(ledger)
    assert (after.stage1_start_on, after.stage1_due_on) == (before.stage1_start_on, before.stage1_due_on)
    recorded(ledger, proposed(StageOneExtended(to=april(30)), april(2)))
    assert facts_of(ledger).stage1_due_on == "2026-04-30"


def test_despite_names_no_rule_where_none_is_broken(ledger: Ledger) -> None:
    (event,) = recorded(ledger, proposed(complaint(), april(1), despite=True))
    assert event.broken == ()


@pytest.mark.parametrize(
    ("event", "on", "rule"),
    [
        (ComplaintCompleted(), april(2), "out-of-order"),
        (complaint(), april(2), "out-of-order"),
        (ComplaintWithdrawn(form="oral", points=(2,)), april(2), "point-not-open"),
        (ACKNOWLEDGED, april(15), "in-the-future"),
    ],
)
def test_what_cannot_be_is_not_recorded_despite_anything(ledger: Ledger, event: Any, on: date, rule: str) -> None:
    recorded(ledger, proposed(complaint(), april(1)))
    assert names(refused(ledger, proposed(event, on, despite=True))) == [rule]


def test_all_refusals_are_given_at_once(ledger: Ledger) -> None:
    recorded(ledger, proposed(complaint(basis="other-person"), april(1)))
    recorded(ledger, proposed(BEGUN, april(2), despite=True))
    assert names(refused(ledger, proposed(response("perhaps"), april(8)))) == ["unknown-outcome", "interest-undecided"]


# -- what no ledger records ------------------------------------------------------------------------------------------


def test_a_case_that_is_not_there_is_unknown(ledger: Ledger) -> None:
    assert names(refused(ledger, proposed(ACKNOWLEDGED, april(1), "2026/0404"))) == ["unknown-case"]
    assert names(refused(ledger, proposed(ACKNOWLEDGED, april(1), None))) == ["no-case"]
    assert names(refused(ledger, proposed(StruckOut(), april(1), None, corrects=bytes(16)))) == ["no-case"]


@pytest.mark.parametrize(
    "reference", ["2019/0412", "REF-20190412", "20190412", "2019-04-12", "2019/04/12-1", "REF-2019/0412", "12"]
)
def test_references_of_digits_are_accepted(ledger: Ledger, reference: str) -> None:
    (event,) = recorded(ledger, proposed(complaint(), april(1), reference))
    assert event.case == reference


@pytest.mark.parametrize(
    "reference",
    [
        "Smith",
        "J Smith",
        "JS-2019",
        "2019-JS",
        "2019/0412 Smith",
        "js2019",
        "REF-JS",
        "CC-2026-0001",
        "REF-",
        "1",
        "",
        " 2019/0412",
        "2019/0412\n",
        "\uff12\uff10\uff11\uff19",
        "2019//0412",
        "2019/0412/1/2/3",
        "0" * 13,
        "AUTHORITY",
    ],
)
def test_references_in_which_a_name_or_initials_could_stand_are_refused(ledger: Ledger, reference: str) -> None:
    assert names(refused(ledger, proposed(complaint(), april(1), reference))) == ["reference-not-opaque"]


def test_no_case_is_called_authority_and_the_authoritys_stream_takes_no_event_of_a_case(ledger: Ledger) -> None:
    recorded(ledger, proposed(complaint(), april(1)))
    for event in (complaint(), ACKNOWLEDGED, StruckOut()):
        refused(ledger, proposed(event, april(1), "authority", despite=True))
    refused(ledger, proposed(PolicyAdopted(in_force_on=april(1), authority="Anytown"), april(1), CASE))
    refused(ledger, proposed(PolicyAdopted(in_force_on=april(1), authority="Anytown"), april(1), None))


def test_an_allotted_reference_cannot_be_taken_beforehand(ledger: Ledger) -> None:
    refused(ledger, proposed(complaint(), april(1), "CC-2026-0001"))
    (event,) = recorded(ledger, proposed(complaint(), april(1), None))
    assert event.case == "CC-2026-0001"
    (known,) = recorded(ledger, proposed(ACKNOWLEDGED, april(1), "CC-2026-0001"))
    assert known.number == 2


def test_references_are_allotted_by_the_year_of_recording_in_london(ledger: Ledger, clock: SimulatedClock) -> None:
    assert allotted(ledger, date(2025, 12, 31)) == "CC-2026-0001"
    clock.now = datetime(2026, 12, 31, 23, 59, tzinfo=UTC)
    assert allotted(ledger, date(2026, 12, 31)) == "CC-2026-0002"
    clock.now = datetime(2027, 1, 1, 0, 0, tzinfo=UTC)
    assert allotted(ledger, date(2026, 12, 31)) == "CC-2027-0001"


def allotted(ledger: Ledger, on: date) -> str:
    (event,) = recorded(ledger, proposed(complaint(), on, None))
    return event.case


def test_a_day_in_the_future_is_refused(ledger: Ledger) -> None:
    assert names(refused(ledger, proposed(complaint(), april(15)))) == ["in-the-future"]
    recorded(ledger, proposed(complaint(), april(14)))


def test_a_time_later_today_is_refused(ledger: Ledger) -> None:
    """It is noon in UTC, one o'clock of British Summer Time."""
    assert names(refused(ledger, proposed(complaint(), april(14), at=time(13, 1)))) == ["in-the-future"]
    recorded(ledger, proposed(complaint(), april(14), at=time(13, 0)))
    recorded(ledger, proposed(complaint(), april(13), "2026/0002", at=time(23, 59)))


@pytest.mark.parametrize(
    ("now", "today"),
    [
        (datetime(2026, 6, 30, 22, 59, tzinfo=UTC), date(2026, 6, 30)),
        (datetime(2026, 6, 30, 23, 0, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 12, 30, 23, 30, tzinfo=UTC), date(2026, 12, 30)),
        (datetime(2026, 12, 31, 0, 0, tzinfo=UTC), date(2026, 12, 31)),
    ],
)
def test_the_day_changes_at_midnight_in_london(
    ledger: Ledger, clock: SimulatedClock, now: datetime, today: date
) -> None:
    clock.now = now
    tomorrow = date.fromordinal(today.toordinal() + 1)
    assert names(refused(ledger, proposed(complaint(), tomorrow))) == ["in-the-future"]
    recorded(ledger, proposed(complaint(), today))


def trial(ledger: Ledger, *proposals: Proposal) -> Recording:
    return ledger.record(proposals, trial=True)


def test_a_trial_judges_as_a_recording_does(ledger: Ledger) -> None:
    answered(ledger)
    assert trial(ledger, proposed(ACKNOWLEDGED, april(3))).refused == []
    assert [refusal.why.name for refusal in trial(ledger, proposed(BEGUN, april(9))).refused] == ["out-of-order"]
    assert len(kinds(ledger)) == 3
