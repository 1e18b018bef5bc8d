"""Nothing in a ledger file is altered, deleted or replaced, whoever asks: tried with plain SQLite on the file."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from domain.ledger.ledger import Ledger
from domain.ledger.schema import COLUMNS
from tests.ledger.desk import ACKNOWLEDGED, CASE, changed, complaint, content, looked_up, proposed, recorded

NAMES: Final = ", ".join(COLUMNS[1:])
MARKS: Final = ", ".join("?" * len(COLUMNS))


@pytest.fixture
def rows(ledger: Ledger, path: Path) -> list[tuple[Any, ...]]:
    """What stands in a ledger of one case with two events; the law is in the row before."""
    recorded(ledger, proposed(complaint(words="a private word"), date(2026, 4, 1)))
    recorded(ledger, proposed(ACKNOWLEDGED, date(2026, 4, 2)))
    return content(path)


def other_than(row: tuple[Any, ...], **values: Any) -> tuple[Any, ...]:
    """A row that agrees with ``row`` in nothing that is unique, except as told."""
    fresh = dict(zip(COLUMNS, row, strict=True)) | {
        "rowid": 1_000,
        "originator_version": 1_000,
        "event_id": bytes(16),
        "state": b"{}",
    }
    return tuple((fresh | values).values())


@pytest.mark.parametrize("column", COLUMNS)
def test_no_column_of_an_event_is_updated(rows: list[tuple[Any, ...]], path: Path, column: str) -> None:
    (of,) = looked_up(path, "SELECT type FROM pragma_table_info('stored_events') WHERE name = ?", column)
    other = {"INTEGER": 77, "TEXT": "other", "BLOB": b"other"}[of[0]]
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        changed(path, f"UPDATE stored_events SET {column} = ? WHERE rowid = 2", other)
    assert content(path) == rows


def test_no_event_is_updated_even_to_what_it_was(rows: list[tuple[Any, ...]], path: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        changed(path, "UPDATE OR REPLACE stored_events SET state = state WHERE rowid = 2")
    assert content(path) == rows


@pytest.mark.parametrize("which", ["", " WHERE rowid = 3", f" WHERE originator_id = '{CASE}'"])
def test_no_event_is_deleted(rows: list[tuple[Any, ...]], path: Path, which: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        changed(path, f"DELETE FROM stored_events{which}")
    assert content(path) == rows


@pytest.mark.parametrize("same", ["rowid", "event_id", "case and number", "all of these"])
@pytest.mark.parametrize("verb", ["INSERT OR REPLACE", "REPLACE", "INSERT", "INSERT OR IGNORE"])
def test_no_event_is_replaced(rows: list[tuple[Any, ...]], path: Path, same: str, verb: str) -> None:
    last = dict(zip(COLUMNS, rows[-1], strict=True))
    alike = {
        "rowid": ["rowid"],
        "event_id": ["event_id"],
        "case and number": ["originator_id", "originator_version"],
        "all of these": ["rowid", "event_id", "originator_id", "originator_version"],
    }[same]
    row = other_than(rows[-1], **{column: last[column] for column in alike})
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        changed(path, f"{verb} INTO stored_events VALUES ({MARKS})", *row)
    assert content(path) == rows


def test_no_event_is_replaced_by_way_of_a_conflict_clause(rows: list[tuple[Any, ...]], path: Path) -> None:
    row = other_than(rows[-1], event_id=rows[-1][COLUMNS.index("event_id")])[1:]
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        changed(
            path,
            f"INSERT INTO stored_events ({NAMES}) VALUES ({MARKS[3:]}) "
            "ON CONFLICT (event_id) DO UPDATE SET state = excluded.state",
            *row,
        )
    assert content(path) == rows


def test_an_event_that_agrees_in_nothing_unique_is_added(rows: list[tuple[Any, ...]], path: Path) -> None:
    changed(path, f"INSERT INTO stored_events VALUES ({MARKS})", *other_than(rows[-1]))
    assert content(path) == [*rows, other_than(rows[-1])]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger_meta SET value = 'another'",
        "UPDATE ledger_meta SET name = 'another'",
        "DELETE FROM ledger_meta",
        "INSERT OR REPLACE INTO ledger_meta VALUES ('id', 'another')",
        "REPLACE INTO ledger_meta VALUES ('id', 'another')",
        "INSERT INTO ledger_meta VALUES ('id', 'another')",
        "INSERT INTO ledger_meta VALUES ('id', 'another') ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    ],
)
def test_the_ledgers_own_id_never_changes(ledger: Ledger, path: Path, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        changed(path, statement)
    assert looked_up(path, "SELECT * FROM ledger_meta") == [("id", ledger.id)]


def test_positions_are_never_given_twice(rows: list[tuple[Any, ...]], path: Path) -> None:
    (definition,) = looked_up(path, "SELECT sql FROM sqlite_master WHERE name = 'stored_events'")
    assert "AUTOINCREMENT" in definition[0]
    assert [row[0] for row in rows] == [1, 2, 3]
