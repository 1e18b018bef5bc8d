"""What is recorded together is recorded whole or not at all; what was acknowledged survives the program's death."""

from __future__ import annotations

import sqlite3
import subprocess
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import pytest
from eventsourcing.persistence import PersistenceError

from domain.ledger.batch import Batch
from domain.ledger.ledger import Ledger
from domain.ledger.recording import Recording
from projections.caseload import open_caseload
from tests.ledger.desk import (
    ACKNOWLEDGED,
    BEGUN,
    CASE,
    SimulatedClock,
    appointment,
    child,
    complaint,
    content,
    held,
    looked_up,
    names,
    proposed,
    recorded,
    refused,
    response,
)

DAY: Final = date(2026, 4, 1)
EVENTS_IN_A_BATCH: Final = 1_200


def keys(path: Path) -> list[tuple[object, ...]]:
    return looked_up(path.with_name(path.name + ".keys"), "SELECT * FROM keys ORDER BY 1, 2")


def test_one_refused_proposal_among_many_records_nothing_and_keeps_no_key(ledger: Ledger, path: Path) -> None:
    recorded(ledger, proposed(complaint(words="private"), DAY))
    before = keys(path)
    why = refused(
        ledger,
        proposed(complaint(words="private"), DAY, "2026/2"),
        proposed(appointment("ADV-1", "private"), DAY),
        proposed(complaint(words="private"), DAY, None),
        proposed(response(), DAY, "2026/2"),
        proposed(ACKNOWLEDGED, DAY, "2026/2"),
    )
    assert names(why) == ["out-of-order"]
    assert keys(path) == before
    # nor are the keys of what was refused kept with what comes after it
    recorded(ledger, proposed(complaint(words="private"), DAY, "2026/3"))
    assert [key[:3] for key in keys(path)] == [(CASE, 0, ""), ("2026/3", 0, "")]


def test_every_refusal_is_given_with_the_place_of_its_proposal(ledger: Ledger, path: Path) -> None:
    recording = ledger.record(
        [
            proposed(complaint(), DAY),
            proposed(BEGUN, DAY, "2026/2"),
            proposed(ACKNOWLEDGED, date(2026, 4, 15)),
            proposed(BEGUN, DAY),
            proposed(complaint(), DAY, "Smith"),
        ]
    )
    assert [(refusal.index, refusal.case, refusal.why.name) for refusal in recording.refused] == [
        (1, "2026/2", "unknown-case"),
        (2, CASE, "in-the-future"),
        (4, "Smith", "reference-not-opaque"),
    ]
    assert content(path) == []


def test_the_law_is_not_adopted_with_what_is_refused(ledger: Ledger, path: Path) -> None:
    refused(ledger, proposed(response(), DAY))
    assert content(path) == []


def test_after_a_refusal_the_next_recording_takes_its_place(ledger: Ledger, path: Path) -> None:
    refused(ledger, proposed(complaint(words="private"), DAY, None), proposed(response(), DAY, "2026/2"))
    (event,) = recorded(ledger, proposed(complaint(words="private"), DAY, None))
    assert (event.case, event.number) == ("CC-2026-0001", 1)
    (opened,) = held(ledger, "CC-2026-0001")
    assert opened == event._replace(position=opened.position)


def test_a_batch_that_an_error_leaves_records_nothing_even_where_it_had_begun_to_write(
    ledger: Ledger, path: Path
) -> None:
    recorded(ledger, proposed(complaint(), DAY))
    before = content(path)

    def fails(batch: Batch) -> None:
        for n in range(1, 1_201):
            batch.add([proposed(complaint(), DAY, f"2026/{n + 1}")], n, Recording())
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), ledger.batch() as batch:
        fails(batch)
    assert content(path) == before


def test_a_recording_of_which_the_last_row_conflicts_leaves_the_file_as_it_was(ledger: Ledger, path: Path) -> None:
    recorded(ledger, proposed(complaint(), DAY))
    before = content(path)

    def goes_wrong(batch: Batch) -> None:
        batch.add([proposed(ACKNOWLEDGED, DAY)], 0, Recording())
        batch._waiting.append(batch._waiting[-1])

    with pytest.raises(PersistenceError, match="UNIQUE"), ledger.batch() as batch:
        goes_wrong(batch)
    assert content(path) == before
    recorded(ledger, proposed(ACKNOWLEDGED, DAY))


@pytest.mark.parametrize("seconds", [0.0, 0.02, 0.05, 0.09, 0.14, 0.2])
def test_what_was_acknowledged_survives_a_kill_and_no_half_batch_is_there(path: Path, seconds: float) -> None:
    """The program is killed so long after it told of its second batch: in the midst of a later one."""
    acknowledged = killed(path, "101", seconds)
    rows = content(path)
    by_batch = Counter(str(row[1]).split("/")[0] for row in rows if row[3] != "law-adopted")
    assert set(acknowledged) <= set(by_batch), "an acknowledged batch is lost"
    assert len(by_batch) <= len(acknowledged) + 1, "more is there than was being recorded"
    assert set(by_batch.values()) == {EVENTS_IN_A_BATCH}, "a batch is there by half"
    assert [row[0] for row in rows] == list(range(1, len(rows) + 1))

    # the file opens and records again, seals and opens, also in a case recorded before the kill
    with Ledger(path, SimulatedClock(datetime(2026, 4, 14, 13, tzinfo=UTC))) as ledger:
        recorded(ledger, proposed(complaint(words="after the kill"), DAY, None))
        for case in (f"{acknowledged[-1]}/300", "CC-2026-0001"):
            assert held(ledger, case)[0].event.private is not None
    reading = open_caseload(path)
    (cases,) = reading.execute("SELECT count(DISTINCT case_reference) FROM caseload_complaint").fetchone()
    reading.close()
    assert cases == 300 * len(by_batch) + 1


def killed(path: Path, first: str, seconds: float) -> list[str]:
    """What a program had told of when it was killed."""
    with child("pour", path, first) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
        other.stdin.write("go\n")
        other.stdin.flush()
        told = [other.stdout.readline().strip(), other.stdout.readline().strip()]
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(seconds)
        other.kill()
        told += other.stdout.read().split()
    assert other.returncode == -9
    return told


def test_a_ledger_left_by_a_kill_can_be_copied_with_its_log(path: Path, tmp_path: Path) -> None:
    """What was acknowledged may still stand in the log: a copy of both files holds it all."""
    acknowledged = killed(path, "101", 0.05)
    copy = tmp_path / "copy.db"
    for suffix in ("", "-wal"):
        copy.with_name(copy.name + suffix).write_bytes(path.with_name(path.name + suffix).read_bytes())
    file = sqlite3.connect(copy)
    assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    held = {case.split("/")[0] for (case,) in file.execute("SELECT originator_id FROM stored_events WHERE rowid > 1")}
    file.close()
    assert set(acknowledged) <= held
