"""The caseload is a pure function of the ledger: brought up to date or built anew it is the same, and replay agrees."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import pytest

from domain.events.authority import PolicyAdopted
from domain.events.base import Event
from domain.events.complaint import (
    AdvocateRequested,
    ComplaintCompleted,
    ComplaintReinstated,
    ComplaintWithdrawn,
    CostRecorded,
    DecisionNotified,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.events.envelope import Proposal, Recorded
from domain.ledger import reading
from domain.ledger.ledger import Ledger
from domain.ledger.reading import end_of
from domain.ledger.schema import COLUMNS
from domain.workflow import CannotBe
from projections.bringing_up import bring_up_to_date
from projections.caseload import is_up_to_date, open_caseload
from tests.ledger.desk import (
    ACKNOWLEDGED,
    BEGUN,
    CASE,
    OFFICER,
    SimulatedClock,
    appointment,
    caseload_rows,
    changed,
    child,
    complaint,
    content,
    go_together,
    looked_up,
    proposed,
    rebuilt,
    recorded,
    replayed,
    response,
    shown,
    struck,
)

OTHER: Final = "2026/0002"
THIRD: Final = "2026/0003"


def april(day: int) -> date:
    return date(2026, 4, day)


def eid(number: int) -> bytes:
    return UUID(int=number).bytes


def happened(number: int, event: Event, on: date, case: str = CASE, at: time | None = None) -> Proposal:
    return proposed(event, on, case, at=at, event_id=eid(number))


def policy(in_force_on: date, days: int) -> PolicyAdopted:
    return PolicyAdopted(in_force_on=in_force_on, authority="Anytown", acknowledgement_working_days=days)


NOTIFIED: Final = DecisionNotified(complainant="told", child="told", others="none-affected")

Step = tuple[Proposal, ...]

PLAIN: Final[tuple[Step, ...]] = (
    (happened(1, complaint(2), april(1)),),
    (happened(2, ACKNOWLEDGED, april(2)),),
    (happened(3, complaint(), april(2), OTHER), happened(4, BEGUN, april(2))),
    (happened(5, response("upheld", "not-upheld"), april(9)),),
    (happened(6, NOTIFIED, april(9)), happened(9, ComplaintCompleted(), april(9))),
    (happened(7, ComplaintWithdrawn(form="oral"), april(9), OTHER),),
    (happened(8, ComplaintReinstated(), april(10), OTHER),),
)

RECORDED_LATE: Final[tuple[Step, ...]] = (
    (happened(1, complaint(basis="child-looked-after"), april(10)),),
    (happened(2, BEGUN, april(13)),),
    (happened(3, ACKNOWLEDGED, april(11)),),
    (happened(4, AdvocateRequested(), april(10)),),
    (happened(5, complaint(), date(2025, 12, 30), OTHER),),
    (happened(6, appointment("ADV-1"), april(12)),),
    (happened(7, response(), april(14)),),
    (happened(8, ACKNOWLEDGED, date(2025, 12, 31), OTHER),),
)

CORRECTED: Final[tuple[Step, ...]] = (
    (happened(1, complaint(), april(7)), happened(2, complaint(), april(8), OTHER)),
    (happened(3, BEGUN, april(9)), happened(4, response(), april(14))),
    (proposed(complaint(channel="email"), april(2), corrects=eid(1)),),
    (
        proposed(complaint(2), april(7), corrects=eid(1)),
        proposed(response("upheld", "upheld"), april(13), corrects=eid(4)),
    ),
    (proposed(complaint(), april(9), corrects=eid(1)), proposed(response(), april(14), corrects=eid(4))),
    (proposed(complaint(basis="care-leaver"), april(1), OTHER, corrects=eid(2)),),
)

STRUCK_OUT: Final[tuple[Step, ...]] = (
    (happened(1, complaint(), april(7)), happened(2, complaint(), april(8), OTHER)),
    (happened(3, ComplaintWithdrawn(form="written"), april(9)),),
    (happened(4, WithdrawalConfirmed(to_advocate="not-relevant"), april(10)),),
    (struck(eid(4), april(14)),),
    (struck(eid(1), april(14)), struck(eid(3), april(14))),
    (struck(eid(2), april(14), OTHER),),
    (proposed(complaint(), april(6), OTHER, corrects=eid(2)),),
    (happened(5, complaint(), april(6), THIRD),),
)

DESPITE: Final[tuple[Step, ...]] = (
    (happened(1, complaint(basis="other-person"), april(1)),),
    (proposed(BEGUN, april(3), despite=True),),
    (
        happened(
            3,
            SufficientInterestDecided(
                sufficient=True, childs_views="considered", complainant_notified=True, child_told="told"
            ),
            april(2),
        ),
    ),
    (happened(4, response(), april(9)),),
    (proposed(ComplaintCompleted(), april(9), despite=True),),
)

POLICY: Final[tuple[Step, ...]] = (
    (happened(1, complaint(), april(1)),),
    (happened(2, complaint(), april(10), OTHER),),
    (
        happened(
            3,
            PolicyAdopted(in_force_on=april(8), authority="Anytown", acknowledgement_working_days=3),
            april(14),
            "authority",
        ),
    ),
    (happened(4, ACKNOWLEDGED, april(13), OTHER),),
    (
        happened(
            5,
            PolicyAdopted(in_force_on=april(1), authority="Anytown", acknowledgement_working_days=5),
            april(14),
            "authority",
        ),
    ),
    (
        happened(
            6,
            PolicyAdopted(in_force_on=april(8), authority="Anytown", acknowledgement_working_days=1),
            april(14),
            "authority",
        ),
        happened(7, ACKNOWLEDGED, april(2)),
    ),
)

TIMED: Final[tuple[Step, ...]] = (
    (happened(1, complaint(), april(7), at=time(9)),),
    (happened(2, BEGUN, april(7), at=time(15)),),
    (happened(3, ACKNOWLEDGED, april(7), at=time(10)),),
    (happened(4, AdvocateRequested(), april(7), at=time(9, 30)),),
    (happened(5, response(), april(8)), happened(6, NOTIFIED, april(8)), happened(7, ComplaintCompleted(), april(8))),
)

SCENARIOS: Final = {
    "plain": PLAIN,
    "recorded late": RECORDED_LATE,
    "corrected": CORRECTED,
    "struck out": STRUCK_OUT,
    "despite": DESPITE,
    "policy": POLICY,
    "timed": TIMED,
}


@pytest.fixture(params=SCENARIOS.values(), ids=list(SCENARIOS))
def steps(request: pytest.FixtureRequest) -> tuple[Step, ...]:
    found: tuple[Step, ...] = request.param
    return found


def up_to_date(path: Path) -> None:
    open_caseload(path).close()


def built_from_zero(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of a caseload that was built at once, in a copy of the ledger."""
    copy = path.with_name("copy.db")
    copy.unlink(missing_ok=True)
    with sqlite3.connect(path) as from_, sqlite3.connect(copy) as to:
        from_.backup(to)
    from_.close()
    to.close()
    assert rebuilt(copy) == len(content(path))
    return caseload_rows(copy)


def test_brought_up_to_date_after_each_recording_it_equals_one_built_from_zero(
    ledger: Ledger, clock: SimulatedClock, path: Path, steps: tuple[Step, ...]
) -> None:
    for step in steps:
        clock.goes_on(minutes=10)
        recorded(ledger, *step)
        up_to_date(path)
        assert caseload_rows(path) == built_from_zero(path)


def test_brought_up_to_date_once_it_equals_one_brought_up_to_date_after_each_recording(
    ledger: Ledger, clock: SimulatedClock, path: Path, steps: tuple[Step, ...]
) -> None:
    for step in steps[:2]:
        clock.goes_on(minutes=10)
        recorded(ledger, *step)
    up_to_date(path)
    for step in steps[2:]:
        clock.goes_on(minutes=10)
        recorded(ledger, *step)
    up_to_date(path)
    assert caseload_rows(path) == built_from_zero(path)


def test_replay_says_what_the_rectangles_say_on_every_day_as_known_at_every_moment(
    ledger: Ledger, clock: SimulatedClock, path: Path, steps: tuple[Step, ...]
) -> None:
    for step in steps:
        clock.goes_on(minutes=10)
        recorded(ledger, *step)
    moments = sorted({row[COLUMNS.index("recorded_at")] for row in content(path)})
    days = sorted({date.fromisoformat(row[COLUMNS.index("occurred_on")]) for row in content(path)})
    days += [days[0] - timedelta(days=1), date(2026, 4, 30), date(2030, 1, 1)]
    for moment in (*moments, moments[0] - 1, *(m - 1 for m in moments[1:]), end_of(date(2030, 1, 1))):
        for day in days:
            assert shown(path, day, moment) == replayed(path, day, moment), (day, moment)


def test_what_was_known_at_a_moment_stays_so_whatever_is_recorded_later(
    ledger: Ledger, clock: SimulatedClock, path: Path, steps: tuple[Step, ...]
) -> None:
    days = (april(1), april(9), april(14), date(2026, 5, 30))
    known: dict[int, list[object]] = {}
    for step in steps:
        clock.goes_on(minutes=10)
        moment = recorded(ledger, *step)[0].recorded_at
        known[moment] = [shown(path, day, moment) for day in days]
    for moment, before in known.items():
        assert [shown(path, day, moment) for day in days] == before


def test_more_cases_than_are_written_at_once_are_each_replaced(ledger: Ledger, path: Path) -> None:
    cases = [f"2026/{n}" for n in range(1, 251)]
    recorded(ledger, *(proposed(complaint(), april(1), case) for case in cases))
    up_to_date(path)
    recorded(ledger, *(proposed(ACKNOWLEDGED, april(2), case) for case in cases))
    told: list[int] = []
    open_caseload(path, progress=told.append).close()
    assert sum(told) == 500
    assert len(told) > 1
    assert caseload_rows(path) == built_from_zero(path)


def test_points_are_kept_with_their_case(ledger: Ledger, clock: SimulatedClock, path: Path) -> None:
    for step in PLAIN:
        clock.goes_on(minutes=10)
        recorded(ledger, *step)
    up_to_date(path)
    caseload = open_caseload(path)
    found = caseload.execute(
        "SELECT case_reference, point, status, outcome FROM caseload_complaint_point "
        "WHERE to_on = '9999-12-31' AND known_to = 1 << 62 ORDER BY 1, 2"
    ).fetchall()
    caseload.close()
    assert found == [(CASE, 1, "answered", "upheld"), (CASE, 2, "answered", "not-upheld"), (OTHER, 1, "open", "")]


def test_a_row_that_is_added_to_a_part_leaves_the_others_as_they_are(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    """So that a log of many lines grows by a line at a time, and not by all of them each time."""
    recorded(ledger, *PLAIN[0])
    for number in range(1, 31):
        clock.goes_on(minutes=10)
        recorded(ledger, proposed(CostRecorded(of="panel", pounds=Decimal(number)), april(2), CASE))
    up_to_date(path)
    assert looked_up(path, "SELECT count(*), count(DISTINCT cost) FROM caseload_complaint_cost") == [(30, 30)]


def test_where_nothing_was_recorded_there_is_nothing_to_do(ledger: Ledger, path: Path) -> None:
    recorded(ledger, *PLAIN[0])
    writer = reading.connect(path, writing=True)
    assert not is_up_to_date(writer)
    assert bring_up_to_date(writer) == 2
    assert is_up_to_date(writer)
    assert bring_up_to_date(writer) == 0
    writer.close()


def test_an_empty_ledger_has_an_empty_caseload(ledger: Ledger, path: Path) -> None:
    assert shown(path, april(14), end_of(april(14))) == {}
    assert caseload_rows(path)["caseload_complaint"] == []


def test_one_recording_touches_the_rows_of_its_own_cases_only(ledger: Ledger, path: Path) -> None:
    recorded(ledger, *PLAIN[0], happened(3, complaint(), april(2), OTHER))
    up_to_date(path)
    before = looked_up(path, "SELECT rowid, * FROM caseload_complaint WHERE case_reference = ?", OTHER)
    recorded(ledger, *PLAIN[1])
    up_to_date(path)
    assert looked_up(path, "SELECT rowid, * FROM caseload_complaint WHERE case_reference = ?", OTHER) == before


def of_another_layout(path: Path) -> None:
    changed(path, "UPDATE caseload_position SET layout = 'of another release'")


def of_other_columns(path: Path) -> None:
    of_another_layout(path)
    changed(path, "ALTER TABLE caseload_complaint ADD COLUMN mood TEXT")
    changed(path, "CREATE TABLE caseload_of_yore (case_reference TEXT)")


def without_a_table(path: Path) -> None:
    changed(path, "DROP TABLE caseload_complaint_point")
    of_another_layout(path)


def lost(path: Path) -> None:
    for (table,) in looked_up(path, "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'caseload%'"):
        changed(path, f"DROP TABLE {table}")


@pytest.mark.parametrize("mishap", [of_another_layout, of_other_columns, without_a_table, lost])
def test_a_caseload_of_another_layout_is_built_anew(
    ledger: Ledger, clock: SimulatedClock, path: Path, mishap: Callable[[Path], None]
) -> None:
    for step in CORRECTED:
        clock.goes_on(minutes=10)
        recorded(ledger, *step)
    up_to_date(path)
    before = caseload_rows(path)
    events = content(path)
    mishap(path)
    assert caseload_rows(path) != before
    up_to_date(path)
    assert caseload_rows(path) == before
    assert content(path) == events


def test_a_bringing_up_that_is_broken_off_leaves_the_caseload_as_it_was(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    recorded(ledger, *PLAIN[0])
    up_to_date(path)
    before = caseload_rows(path)
    recorded(ledger, *PLAIN[1])

    def broken_off(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        open_caseload(path, progress=broken_off)
    assert caseload_rows(path) == before
    up_to_date(path)
    assert caseload_rows(path) == built_from_zero(path)


def test_programs_that_bring_it_up_to_date_at_once_do_it_once(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    recorded(ledger, *(proposed(complaint(), april(1), f"2026/{n}") for n in range(1, 301)))
    said = go_together([child("caseload", path) for _ in range(3)])
    assert sorted(int(line) for (line,) in said) == [0, 0, 301]
    assert caseload_rows(path) == built_from_zero(path)


def slipped_in(ledger: Ledger, event: Event, on: date, case: str = CASE) -> int:
    """Record ``event`` without judging it, as a defect of an earlier release might have; when it was known."""
    number = len(ledger.recorder.select_events(case)) + 1
    raw = Recorded(0, case, number, UUID(int=900 + number).bytes, on, None, 0, OFFICER, None, None, (), event)
    ledger.recorder.insert_events([ledger.mapper.to_stored_event(raw)])
    moment: int = content(ledger.path)[-1][COLUMNS.index("recorded_at")]
    return moment


def test_a_history_that_cannot_be_makes_its_case_impossible_from_there_and_leaves_others_alone(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    recorded(ledger, happened(1, complaint(), april(1)), happened(2, complaint(), april(1), OTHER))
    up_to_date(path)
    clock.goes_on(minutes=10)
    moment = slipped_in(ledger, response(), april(8))
    up_to_date(path)
    clock.goes_on(minutes=10)
    (later,) = recorded(ledger, happened(3, BEGUN, april(9), OTHER))

    assert shown(path, april(7), moment)[CASE].stage == "local-resolution"
    for day in (april(8), april(9), date(2027, 1, 1)):
        facts = shown(path, day, moment)[CASE]
        assert (facts.stage, facts.counted, facts.not_accepted, facts.fate) == ("impossible", 0, "impossible", "")
        assert facts.received_on == "2026-04-01"
        assert shown(path, day, moment - 1)[CASE].stage == "local-resolution"
        assert shown(path, day, later.recorded_at)[CASE].stage == "impossible"
    assert shown(path, april(9), later.recorded_at)[OTHER].stage == "formal-investigation"
    assert caseload_rows(path) == built_from_zero(path)
    for known_at in (moment - 1, moment, later.recorded_at):
        for day in (april(1), april(7), april(8), april(14)):
            assert shown(path, day, known_at) == replayed(path, day, known_at)


def test_nothing_more_is_recorded_in_a_case_that_cannot_be_until_it_is_corrected(ledger: Ledger, path: Path) -> None:
    recorded(ledger, happened(1, complaint(), april(1)))
    slipped_in(ledger, response(), april(8))
    recording = ledger.record([happened(3, ACKNOWLEDGED, april(9))])
    assert [refusal.why.name for refusal in recording.refused] == ["history-impossible"]
    assert isinstance(recording.refused[0].why, CannotBe)
    recorded(ledger, struck(UUID(int=902).bytes, april(14)))
    recorded(ledger, happened(4, ACKNOWLEDGED, april(9)))
    assert shown(path, april(14), end_of(april(14)))[CASE].stage == "local-resolution"


def test_an_impossible_case_is_mended_by_what_had_been_missing(ledger: Ledger, path: Path) -> None:
    recorded(ledger, happened(1, complaint(), april(1)))
    moment = slipped_in(ledger, response(), april(8))
    assert shown(path, april(14), moment)[CASE].stage == "impossible"
    (mended,) = recorded(ledger, happened(3, BEGUN, april(2)))
    assert shown(path, april(14), mended.recorded_at)[CASE].stage == "answered"
    assert shown(path, april(14), moment)[CASE].stage == "impossible"


def test_a_case_whose_first_fact_cannot_be_is_impossible_from_its_first_day(ledger: Ledger, path: Path) -> None:
    ledger.adopt_released()
    moment = slipped_in(ledger, BEGUN, april(8))
    facts = shown(path, april(8), moment)[CASE]
    assert (facts.stage, facts.counted) == ("impossible", 0)
    assert shown(path, april(7), moment) == {}
    assert shown(path, april(8), moment) == replayed(path, april(8), moment)
