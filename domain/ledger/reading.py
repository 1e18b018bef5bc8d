"""Reading a ledger file with nothing but SQLite: what reading commands need, and moments of knowledge."""

from __future__ import annotations

import json
import os
import sqlite3
import uuid
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from domain.ledger.adoption import Adoptions, adoptions
from domain.ledger.errors import Damaged, LaterFormat, NoLedger, NotALedger, ReadOnly, plain_errors
from domain.ledger.schema import APPLICATION_ID, COLUMNS, CREATE, FORMAT

LONDON: Final = ZoneInfo("Europe/London")
AUTHORITY: Final = "authority"
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

_SELECT: Final = f"SELECT {', '.join(COLUMNS)} FROM stored_events"  # noqa: S608 - our own columns


def microseconds(moment: datetime) -> int:
    """Microseconds from 1970 to ``moment``, which has a time zone."""
    return (moment - EPOCH) // timedelta(microseconds=1)


def instant(moment: int) -> datetime:
    """The instant that ``microseconds`` gave, in London time."""
    return (EPOCH + timedelta(microseconds=moment)).astimezone(LONDON)


def end_of(day: date) -> int:
    """The last microsecond of ``day`` in London."""
    after = day + timedelta(days=1)
    return microseconds(datetime(after.year, after.month, after.day, tzinfo=LONDON)) - 1


def prepare(path: Path) -> None:
    """Make an empty ledger at ``path`` if there is no file or an empty one; check one that is there.

    Raises:
        LedgerError: it is something else, of a later format, or cannot be written.
    """
    if path.exists() and path.stat().st_size:
        connect(path).close()
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError:
        raise ReadOnly(path) from None
    with plain_errors(path):
        made = sqlite3.connect(path, isolation_level=None)
        made.execute("BEGIN IMMEDIATE")
        made.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        made.execute(f"PRAGMA user_version = {FORMAT}")
        for statement in CREATE:
            made.execute(statement)
        if not made.execute("SELECT 1 FROM ledger_meta WHERE name = 'id'").fetchone():
            made.execute("INSERT INTO ledger_meta VALUES ('id', ?)", (str(uuid.uuid4()),))
        made.execute("COMMIT")
        made.close()


def connect(path: Path, *, writing: bool = False, wait: float = 10.0) -> sqlite3.Connection:
    """A connection to the ledger at ``path``, after checking that it is one and that this release can read it.

    Raises:
        LedgerError: there is none, it is something else, of a later format, or damaged.
    """
    if not path.exists() or (path.is_file() and not path.stat().st_size):
        raise NoLedger(path)
    with plain_errors(path):
        mode = "rw" if writing else "ro"
        found = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=wait)
        (whose,) = found.execute("PRAGMA application_id").fetchone()
        (form,) = found.execute("PRAGMA user_version").fetchone()
        (page,) = found.execute("PRAGMA page_size").fetchone()
    if whose != APPLICATION_ID:
        found.close()
        raise NotALedger(path)
    if form > FORMAT:
        found.close()
        raise LaterFormat(path, form, FORMAT)
    if path.stat().st_size % page and not _has_log(path):
        found.close()
        raise Damaged(path, "it was cut short")
    return found


def _has_log(path: Path) -> bool:
    """Whether what a program that was stopped had last written stands in SQLite's log: it is whole once taken in."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def ledger_id(ledger: sqlite3.Connection) -> str:
    """The ledger's own id, given when it was made."""
    (found,) = ledger.execute("SELECT value FROM ledger_meta WHERE name = 'id'").fetchone()
    return str(found)


def head(ledger: sqlite3.Connection) -> int:
    """The position of the last event; 0 in an empty ledger."""
    (found,) = ledger.execute("SELECT coalesce(max(rowid), 0) FROM stored_events").fetchone()
    return int(found)


def moment_of_position(ledger: sqlite3.Connection, position: int) -> int | None:
    """When the event at ``position`` was known; None where there is none."""
    row = ledger.execute("SELECT recorded_at FROM stored_events WHERE rowid = ?", (position,)).fetchone()
    return None if row is None else int(row[0])


def adopted(ledger: sqlite3.Connection) -> Adoptions:
    """The law, policies and statistics of the ledger, at every moment."""
    return adoptions(
        ledger.execute(
            "SELECT recorded_at, topic, state FROM stored_events WHERE originator_id = ? ORDER BY originator_version",
            (AUTHORITY,),
        )
    )


def rows_of(ledger: sqlite3.Connection, case: str) -> list[tuple[Any, ...]]:
    """The rows of a case's events, by number."""
    query = f"{_SELECT} WHERE originator_id = ? ORDER BY originator_version"
    return ledger.execute(query, (case,)).fetchall()


def recorded_together(ledger: sqlite3.Connection, case: str, moment: int, refer: Mapping[str, str]) -> list[str]:
    """The other cases that the recording of ``moment`` touched and that belong with ``case``, directly or through them.

    A file brings in many cases at once that have nothing to do with each other: only those that refer to one another
    belong together.

    Args:
        ledger: The ledger.
        case: The case.
        moment: When it was recorded: the same for all of one recording.
        refer: Of each kind of event that refers to another case, the field that does.
    """
    touched = "SELECT DISTINCT originator_id FROM stored_events WHERE recorded_at = ? AND originator_id <> ?"
    found = [row[0] for row in ledger.execute(touched, (moment, AUTHORITY))]
    beside: dict[str, set[str]] = {each: set() for each in found}
    named = ledger.execute(
        f"SELECT originator_id, topic, state FROM stored_events WHERE originator_id IN ({touched}) "  # noqa: S608
        f"AND topic IN ({', '.join('?' * len(refer))})",
        (moment, AUTHORITY, *refer),
    )
    for newer, kind, state in named:
        older = json.loads(state)[refer[kind]]
        if older in beside:
            beside[newer].add(older)
            beside[older].add(newer)
    reached, waiting = {case}, [case]
    while waiting:
        fresh = beside.get(waiting.pop(), set()) - reached
        reached |= fresh
        waiting += fresh
    return [each for each in found if each in reached and each != case]


def rows_by_case(ledger: sqlite3.Connection) -> Iterator[tuple[Any, ...]]:
    """The rows of every case's events, case by case, each by number."""
    query = f"{_SELECT} WHERE originator_id <> ? ORDER BY originator_id, originator_version"
    yield from ledger.execute(query, (AUTHORITY,))
