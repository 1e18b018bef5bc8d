"""Line 2: one action recorded as an officer's command does it, against a bare insertion of an equally large row."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time
from itertools import count
from pathlib import Path
from random import Random

from benchmarks.generator import SimulatedClock, Told, record_into, under_investigation
from benchmarks.life import receipt, response
from benchmarks.measuring import Measured, Size, collected, interleaved
from domain.events.envelope import Proposal
from domain.ledger.ledger import Ledger
from domain.ledger.schema import COLUMNS

ON = date(2025, 3, 31)


def waiting(size: Size) -> list[Told]:
    """The open cases that the actions are recorded on."""
    return under_investigation(size.actions + 1, date(2025, 3, 28))


def actions(folder: Path, ledger: Path, size: Size) -> Iterator[Measured]:
    """A response on an open case, and a receipt, which needs a new key; each with what is personal."""
    record_into(ledger, waiting(size))
    clock = SimulatedClock(datetime.combine(ON, time(17), tzinfo=UTC))
    random = Random("actions")
    responses = iter(
        [
            Proposal(told.proposal.case, response(random, (1, 2)), on=ON, by="CRT01")
            for told in waiting(size)
            if told.proposal.event.kind == "complaint-received"
        ]
    )
    receipts = iter(
        [Proposal(None, receipt(random, ON, "parent", 2), on=ON, by="CRT01") for _ in range(size.actions + 1)]
    )
    with Ledger(ledger, clock) as opened, closing(bare_table(folder / "bare.db")) as bare:

        def record(proposals: Iterator[Proposal]) -> Callable[[], None]:
            def one() -> None:
                refused = opened.record([next(proposals)]).refused
                assert not refused, refused

            return one

        for proposals, what in (
            (responses, "a response recorded on an open case: judged, sealed, durable"),
            (receipts, "a receipt recorded: the same, its new key kept first"),
        ):
            row = typical(ledger, "stage-one-responded" if proposals is responses else "complaint-received")
            with collected():
                ours, raw = interleaved(size.actions, record(proposals), insertion(bare, row))
            yield Measured(
                2,
                what,
                raw / ours,
                "× a bare insert",
                0.45,
                details={"ms": round(ours * 1000, 3), "bare_ms": round(raw * 1000, 3), "runs": size.actions},
            )


def bare_table(path: Path) -> sqlite3.Connection:
    """A table with the ledger's columns and nothing else, written as durably: no index, no trigger, no check."""
    made = sqlite3.connect(path, isolation_level=None)
    made.execute("PRAGMA journal_mode = WAL")
    made.execute("PRAGMA synchronous = FULL")
    made.execute(f"CREATE TABLE IF NOT EXISTS bare ({', '.join(COLUMNS[1:])})")
    return made


def typical(ledger: Path, kind: str) -> tuple[object, ...]:
    """A row of that kind of middling length, as the ledger keeps it: what the bare table is given."""
    with closing(sqlite3.connect(ledger)) as look:
        columns = ", ".join(COLUMNS[1:])
        found = look.execute(
            f"SELECT {columns} FROM stored_events WHERE topic = ? ORDER BY length(state) + length(sealed) LIMIT 1 "
            "OFFSET (SELECT count(*) / 2 FROM stored_events WHERE topic = ?)",
            (kind, kind),
        ).fetchone()
    return tuple(found)


def insertion(bare: sqlite3.Connection, row: tuple[object, ...]) -> Callable[[], None]:
    """Insert ``row`` and commit."""
    statement = f"INSERT INTO bare VALUES ({', '.join('?' * len(row))})"
    numbers = count(1)

    def one() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute(statement, (*row[:1], next(numbers), *row[2:]))
        bare.execute("COMMIT")

    return one
