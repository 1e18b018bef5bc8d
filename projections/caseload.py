"""The caseload: what was so of every case, on which days, as known when. Reading it loads no more than SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from domain.ledger import reading
from domain.ledger.errors import plain_errors

LAYOUT: Final = "5"
"""The version of the tables and of what fills them: another one, and the caseload is built anew from the events."""

Progress = Callable[[int], None]
"""Told, now and then, how many events have been taken in since it was last told."""


def open_caseload(path: Path, *, wait: float = 10.0, progress: Progress | None = None) -> sqlite3.Connection:
    """A connection for reading the ledger at ``path``, whose caseload has been brought up to date.

    Raises:
        LedgerError: the ledger cannot be read, or not be written while its caseload is behind.
    """
    found = reading.connect(path, wait=wait)
    with plain_errors(path):
        if is_up_to_date(found):
            return found
        found.close()
    writer = reading.connect(path, writing=True, wait=wait)
    with plain_errors(path):
        from projections.bringing_up import bring_up_to_date

        bring_up_to_date(writer, progress)
    return writer


def is_up_to_date(ledger: sqlite3.Connection) -> bool:
    """Whether the caseload holds all that the ledger does, in this release's layout."""
    at = position(ledger)
    return at is not None and at == reading.head(ledger)


def position(ledger: sqlite3.Connection) -> int | None:
    """How far the caseload has come; None when there is none in this release's layout."""
    if not ledger.execute("SELECT 1 FROM sqlite_master WHERE name = 'caseload_position'").fetchone():
        return None
    row = ledger.execute("SELECT position FROM caseload_position WHERE layout = ?", (LAYOUT,)).fetchone()
    return None if row is None else int(row[0])


def parts_of(ledger: sqlite3.Connection, procedure: str) -> tuple[str, ...]:
    """The names of the procedure's part tables, in the order in which it declares them."""
    head = f"caseload_{procedure}_"
    found = ledger.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, ?) = ? ORDER BY rowid",
        (len(head), head),
    )
    return tuple(name.removeprefix(head) for (name,) in found)


def make_known(
    ledger: sqlite3.Connection, procedure: str, as_at: str, known_at: int, parts: Iterable[str] = ()
) -> None:
    """Make the temporary table ``known``: what was so of every case on ``as_at``, as known at ``known_at``.

    Args:
        ledger: The ledger, its caseload up to date.
        procedure: Of which procedure's cases.
        as_at: The day, as text.
        known_at: The moment of knowledge.
        parts: The names of its part tables that are wanted too, each as ``known_<part>``.
    """
    ledger.execute("PRAGMA temp_store = MEMORY")
    _make(ledger, "known", f"caseload_{procedure}", as_at, known_at)
    for part in parts:
        make_known_part(ledger, procedure, as_at, known_at, part)


def make_known_part(ledger: sqlite3.Connection, procedure: str, as_at: str, known_at: int, part: str) -> None:
    """Make the temporary table ``known_<part>`` beside ``known``."""
    _make(ledger, f"known_{part}", f"caseload_{procedure}_{part}", as_at, known_at)


def _make(ledger: sqlite3.Connection, table: str, source: str, as_at: str, known_at: int) -> None:
    ledger.execute(f"DROP TABLE IF EXISTS temp.{table}")
    ledger.execute(
        f"CREATE TEMP TABLE {table} AS SELECT * FROM {source} "  # noqa: S608 - names of our own tables
        "WHERE from_on <= ? AND ? < to_on AND known_from <= ? AND ? < known_to",
        (as_at, as_at, known_at, known_at),
    )
    ledger.execute(f"CREATE INDEX temp.{table}_by_case ON {table} (case_reference)")
