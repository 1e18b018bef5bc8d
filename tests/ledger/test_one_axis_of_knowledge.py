"""``recorded_at`` orders all knowledge: one moment a transaction, each later than the one before, whoever records."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

import pytest

from domain.ledger.ledger import Ledger
from domain.ledger.reading import microseconds
from domain.ledger.schema import COLUMNS
from tests.ledger.desk import (
    ACKNOWLEDGED,
    BEGUN,
    CASE,
    SimulatedClock,
    child,
    complaint,
    content,
    go_together,
    looked_up,
    proposed,
    recorded,
)

DAY = date(2026, 4, 1)
TWO_PROCESSES_RECORD = 25


def moments(path: Path) -> list[int]:
    """The moments in the order of the ledger, each transaction's once."""
    return [moment for moment, _ in groupby(row[COLUMNS.index("recorded_at")] for row in content(path))]


def strictly_increase(path: Path) -> bool:
    return all(before < after for before, after in pairwise(moments(path)))


def test_an_event_is_known_from_the_moment_of_its_recording(ledger: Ledger, clock: SimulatedClock, path: Path) -> None:
    (event,) = recorded(ledger, proposed(complaint(), DAY))
    assert event.recorded_at == microseconds(clock.now)
    assert moments(path) == [microseconds(clock.now)]


@pytest.mark.parametrize(
    "step", [timedelta(0), timedelta(days=-400), timedelta(microseconds=-1), timedelta(microseconds=1)]
)
def test_moments_strictly_increase_whatever_the_clock_does(
    ledger: Ledger, clock: SimulatedClock, path: Path, step: timedelta
) -> None:
    began = clock.now
    for n in range(1, 6):
        recorded(ledger, proposed(complaint(), date(2019, 4, 1), f"2019/{n}"))
        clock.now += step
    assert len(moments(path)) == 5
    assert strictly_increase(path)
    assert moments(path)[0] == microseconds(began)
    assert moments(path)[-1] < microseconds(began) + 10


def test_the_clock_is_followed_again_once_it_has_caught_up(ledger: Ledger, clock: SimulatedClock, path: Path) -> None:
    recorded(ledger, proposed(complaint(), DAY))
    clock.goes_on(hours=-1)
    recorded(ledger, proposed(ACKNOWLEDGED, DAY))
    clock.goes_on(hours=3)
    recorded(ledger, proposed(BEGUN, DAY))
    assert moments(path)[-1] == microseconds(clock.now)
    assert strictly_increase(path)


def test_all_events_of_a_transaction_share_its_moment_with_the_law_adopted_in_it(ledger: Ledger, path: Path) -> None:
    events = recorded(
        ledger,
        proposed(complaint(), DAY),
        proposed(complaint(), DAY, None),
        proposed(ACKNOWLEDGED, DAY),
    )
    rows = content(path)
    assert [row[COLUMNS.index("topic")] for row in rows] == [
        "law-adopted",
        "complaint-received",
        "complaint-received",
        "complaint-acknowledged",
    ]
    assert {row[COLUMNS.index("recorded_at")] for row in rows} == {events[0].recorded_at}
    assert {event.recorded_at for event in events} == {events[0].recorded_at}


def test_a_batch_that_is_written_in_several_goes_has_one_moment(path: Path) -> None:
    ticks = iter(datetime(2026, 4, 14, 12, tzinfo=UTC) + timedelta(seconds=n) for n in range(100))
    with Ledger(path, lambda: next(ticks)) as ledger:
        recorded(ledger, *(proposed(complaint(), DAY, f"2026/{n}") for n in range(1, 1501)))
    assert len(moments(path)) == 1
    assert len(content(path)) == 1501


def test_a_trial_leaves_no_moment_behind(ledger: Ledger, clock: SimulatedClock, path: Path) -> None:
    trial = ledger.record([proposed(complaint(), DAY)], trial=True)
    assert [event.number for event in trial.events] == [1]
    assert content(path) == []
    (event,) = recorded(ledger, proposed(complaint(), DAY))
    assert event.recorded_at == microseconds(clock.now)


@pytest.fixture
def two_processes(path: Path) -> tuple[list[list[list[str]]], list[dict[str, Any]]]:
    """What two processes said that they had recorded together, and the ledger's rows afterwards.

    Their clocks stand still, one an hour behind the other; the shared case is there before they begin.
    """
    with Ledger(path, lambda: datetime(2026, 4, 14, 9, tzinfo=UTC)) as ledger:
        recorded(ledger, proposed(complaint(), DAY))
    said = go_together(
        [
            child("append", path, str(TWO_PROCESSES_RECORD), "7001", "2026-04-14T12:00:00+00:00"),
            child("append", path, str(TWO_PROCESSES_RECORD), "7002", "2026-04-14T11:00:00+00:00"),
        ]
    )
    told = [[json.loads(line) for line in lines] for lines in said]
    return told, [dict(zip(COLUMNS, row, strict=True)) for row in content(path)]


def test_two_processes_that_append_together(
    two_processes: tuple[list[list[list[str]]], list[dict[str, Any]]], path: Path
) -> None:
    told, rows = two_processes
    there = [row["event_id"].hex() for row in rows if row["recorded_at"] > rows[0]["recorded_at"]]

    # nothing is lost, nothing is there that nobody recorded
    assert [len(transactions) for transactions in told] == [TWO_PROCESSES_RECORD] * 2
    assert sorted(there) == sorted(event for by in told for transaction in by for event in transaction)

    # each transaction lies together under a moment of its own, and they strictly increase by position
    by_moment = [[row["event_id"].hex() for row in group] for _, group in groupby(rows, lambda r: r["recorded_at"])]
    assert sorted(by_moment[1:]) == sorted(transaction for by in told for transaction in by)
    assert strictly_increase(path)
    assert [row["rowid"] for row in rows] == list(range(1, len(rows) + 1))

    # allotted references are unique and have no gap
    allotted = [row["originator_id"] for row in rows if row["originator_id"].startswith("CC-")]
    assert allotted == [f"CC-2026-{n:04d}" for n in range(1, 2 * TWO_PROCESSES_RECORD + 1)]

    # a case's numbers have no gap, the shared one's neither
    numbers: dict[str, list[int]] = {}
    for row in rows:
        numbers.setdefault(row["originator_id"], []).append(row["originator_version"])
    assert all(of == list(range(1, len(of) + 1)) for of in numbers.values())
    assert len(numbers[CASE]) == 1 + 2 * TWO_PROCESSES_RECORD

    # what either sealed can be opened: there is one key a case
    keys = looked_up(path.with_name(path.name + ".keys"), "SELECT case_reference FROM keys WHERE slot = 0")
    assert len(keys) == len(set(keys)) == 4 * TWO_PROCESSES_RECORD


def test_programs_that_make_the_ledger_at_once_make_one(tmp_path: Path) -> None:
    for turn in range(2):
        path = tmp_path / f"{turn}.db"
        said = go_together([child("make", path) for _ in range(4)])
        (made,) = looked_up(path, "SELECT value FROM ledger_meta")
        assert said == [[made[0]]] * 4
        assert {row[1] for row in content(path)} == {"authority", *(f"CC-2026-{n:04d}" for n in range(1, 5))}
        assert strictly_increase(path)
