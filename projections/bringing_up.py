"""Bringing the caseload up to date: for each case with events past its position, its rows are made afresh."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from domain.law.book import Span
from domain.ledger import reading
from domain.ledger.rows import recorded_from_row
from domain.procedures import PROCEDURES, procedure_of
from domain.workflow import Procedure
from projections.caseload import LAYOUT, Progress, position
from projections.rectangles import CaseReader, CaseRectangles, LinkFacts, changes

CHUNK: Final = 200
"""How many cases are written at once."""

_RECTANGLE: Final = ("case_reference", "from_on", "to_on", "known_from", "known_to")
_REACH: Final = ("case_reference", "procedure", "first_on", "until_on")


def bring_up_to_date(ledger: sqlite3.Connection, progress: Progress | None = None) -> int:
    """Take into the caseload what has been recorded since; how many events there were.

    One transaction, which reads the position inside: two programs that do it at once do it once.
    """
    ledger.execute("BEGIN IMMEDIATE")
    try:
        at, head = position(ledger), reading.head(ledger)
        if at is None:
            _make_tables(ledger)
            at = 0
        if at < head:
            _take_in(ledger, at, head, progress)
            _make_indexes(ledger)
            ledger.execute("UPDATE caseload_position SET position = ?", (head,))
        ledger.execute("COMMIT")
    except BaseException:
        ledger.execute("ROLLBACK")
        raise
    return head - at


def _take_in(ledger: sqlite3.Connection, at: int, head: int, progress: Progress | None) -> None:
    adopted = reading.adopted(ledger)
    reader = CaseReader(adopted)
    since = reading.moment_of_position(ledger, at) if at else None
    if since is not None:
        for touched in PROCEDURES:
            for change in changes(adopted, touched):
                if change.moment > since:
                    _add_touched(ledger, touched, change.spans)
    rows = reading.rows_by_case(ledger) if at == 0 else _changed_rows(ledger, at, head)
    gc.freeze()
    fresh: list[tuple[Procedure[Any], str, CaseRectangles]] = []
    taken = 0
    for case, group in groupby(rows, key=itemgetter(1)):
        events = [recorded_from_row(row) for row in group]
        procedure = procedure_of(events[0].event.kind)
        if procedure is None:
            continue
        fresh.append((procedure, case, reader.read(procedure, events)))
        taken += len(events)
        if len(fresh) >= CHUNK:
            _write(ledger, fresh, replacing=at > 0)
            if progress is not None:
                progress(taken)
            fresh, taken = [], 0
    _write(ledger, fresh, replacing=at > 0)
    if progress is not None:
        progress(taken)


def _add_touched(ledger: sqlite3.Connection, procedure: Procedure[Any], spans: Sequence[Span]) -> None:
    ledger.execute("CREATE TEMP TABLE IF NOT EXISTS touched (case_reference TEXT PRIMARY KEY)")
    ledger.executemany(
        "INSERT OR IGNORE INTO touched "
        "SELECT case_reference FROM caseload_case WHERE procedure = ? AND first_on < ? AND ? < until_on",
        [(procedure.name, span.until.isoformat(), span.first.isoformat()) for span in spans],
    )


def _changed_rows(ledger: sqlite3.Connection, at: int, head: int) -> Iterator[tuple[Any, ...]]:
    """The rows of the cases with events past ``at``, and of those that an adoption has touched since."""
    ledger.execute("CREATE TEMP TABLE IF NOT EXISTS touched (case_reference TEXT PRIMARY KEY)")
    ledger.execute(
        "INSERT OR IGNORE INTO touched SELECT originator_id FROM stored_events WHERE rowid > ? AND rowid <= ?",
        (at, head),
    )
    cases = [case for (case,) in ledger.execute("SELECT case_reference FROM touched ORDER BY case_reference")]
    ledger.execute("DROP TABLE touched")
    for case in cases:
        if case != reading.AUTHORITY:
            yield from reading.rows_of(ledger, case)


def _write(
    ledger: sqlite3.Connection, fresh: Sequence[tuple[Procedure[Any], str, CaseRectangles]], *, replacing: bool
) -> None:
    for procedure in PROCEDURES:
        mine = [(case, found) for of, case, found in fresh if of is procedure]
        tables = _tables(procedure)
        if replacing:
            for table in (*tables, "caseload_case"):
                ledger.executemany(f"DELETE FROM {table} WHERE case_reference = ?", [(case,) for case, _ in mine])  # noqa: S608 - our own tables
        own, *parts = tables.items()
        _insert(
            ledger,
            *own,
            ((case, *rectangle[:4], *rectangle.value) for case, found in mine for rectangle in found.cases),
        )
        for at, part in enumerate(parts):
            _insert(
                ledger,
                *part,
                ((case, *rectangle[:4], *rectangle.value) for case, found in mine for rectangle in found.parts[at]),
            )
        windows = ((case, procedure.name, f.window.first.isoformat(), f.window.until.isoformat()) for case, f in mine)
        _insert(ledger, "caseload_case", _REACH, windows)


def _tables(procedure: Procedure[Any]) -> dict[str, tuple[str, ...]]:
    """The columns of the procedure's tables: its own first, then those of its parts in their order."""
    own = f"caseload_{procedure.name}"
    declared = {**procedure.parts, "link": LinkFacts._fields}
    parts = {f"{own}_{part}": (*_RECTANGLE, *columns) for part, columns in declared.items()}
    return {own: (*_RECTANGLE, *procedure.case_columns), **parts}


def _insert(ledger: sqlite3.Connection, table: str, columns: Sequence[str], rows: Iterator[tuple[Any, ...]]) -> None:
    ledger.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(columns))})", rows)  # noqa: S608 - our own tables


def _make_tables(ledger: sqlite3.Connection) -> None:
    old = ledger.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'caseload%'").fetchall()
    for (table,) in old:
        ledger.execute(f"DROP TABLE {table}")
    ledger.execute("CREATE TABLE caseload_position (layout TEXT NOT NULL, position INTEGER NOT NULL)")
    ledger.execute("INSERT INTO caseload_position VALUES (?, 0)", (LAYOUT,))
    ledger.execute(
        "CREATE TABLE caseload_case (case_reference TEXT PRIMARY KEY, procedure TEXT, first_on TEXT, until_on TEXT)"
    )
    for procedure in PROCEDURES:
        for table, columns in _tables(procedure).items():
            named = ", ".join(f"{column} NOT NULL" for column in columns)
            ledger.execute(f"CREATE TABLE {table} ({named})")


def _make_indexes(ledger: sqlite3.Connection) -> None:
    for procedure in PROCEDURES:
        for table in _tables(procedure):
            ledger.execute(f"CREATE INDEX IF NOT EXISTS {table}_by_case ON {table} (case_reference)")
            ledger.execute(
                f"CREATE INDEX IF NOT EXISTS {table}_by_time ON {table} (known_to, to_on, from_on, known_from)"
            )
            if table.endswith("_link"):
                ledger.execute(f"CREATE INDEX IF NOT EXISTS {table}_by_older ON {table} (linked_to)")
