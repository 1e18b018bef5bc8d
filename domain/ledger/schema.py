"""The tables of a ledger file, and the bytes of a row that a seal will hash. Kept for as long as the ledger is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

APPLICATION_ID: Final = 0x63_61_73_65
"""``case``: what SQLite keeps in the header of a file to say whose it is."""

FORMAT: Final = 1
"""The version of these tables, kept as SQLite's ``user_version``."""

COLUMNS: Final = (
    "rowid",
    "originator_id",
    "originator_version",
    "topic",
    "schema_version",
    "state",
    "slot",
    "sealed",
    "event_id",
    "occurred_on",
    "occurred_time",
    "recorded_at",
    "recorded_by",
    "causation",
    "corrects",
    "broken",
)
"""The columns of an event, in the order of the table: position, case, number, kind, then the rest of the envelope.

``recorded_at`` is microseconds since 1970, UTC; ``broken`` the names of broken rules, separated by spaces; ``slot`` the
key that seals ``sealed``: 0 the case's, others a person's within it.
"""

EVENTS_TABLE: Final = """
CREATE TABLE IF NOT EXISTS stored_events (
    rowid INTEGER PRIMARY KEY AUTOINCREMENT,
    originator_id TEXT NOT NULL,
    originator_version INTEGER NOT NULL,
    topic TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    state BLOB NOT NULL,
    slot INTEGER NOT NULL,
    sealed BLOB,
    event_id BLOB NOT NULL UNIQUE,
    occurred_on TEXT NOT NULL,
    occurred_time TEXT,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    causation BLOB,
    corrects BLOB,
    broken TEXT NOT NULL,
    UNIQUE (originator_id, originator_version)
) STRICT
"""

GUARDS: Final = (
    """
    CREATE TRIGGER IF NOT EXISTS never_updated BEFORE UPDATE ON stored_events
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: nothing in it is altered'); END
    """,
    """
    CREATE TRIGGER IF NOT EXISTS never_deleted BEFORE DELETE ON stored_events
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: nothing in it is deleted'); END
    """,
    """
    CREATE TRIGGER IF NOT EXISTS never_replaced BEFORE INSERT ON stored_events
    WHEN EXISTS (SELECT 1 FROM stored_events WHERE rowid = NEW.rowid)
        OR EXISTS (SELECT 1 FROM stored_events WHERE event_id = NEW.event_id)
        OR EXISTS (
            SELECT 1 FROM stored_events
            WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        )
    BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: the ledger is append-only, nothing in it is replaced'); END
    """,
)
"""SQLite lets INSERT OR REPLACE pass triggers on deletion: hence the third."""

META_TABLE: Final = "CREATE TABLE IF NOT EXISTS ledger_meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"

META_GUARDS: Final = (
    """
    CREATE TRIGGER IF NOT EXISTS meta_never_updated BEFORE UPDATE ON ledger_meta
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: nothing in it is altered'); END
    """,
    """
    CREATE TRIGGER IF NOT EXISTS meta_never_deleted BEFORE DELETE ON ledger_meta
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: nothing in it is deleted'); END
    """,
    """
    CREATE TRIGGER IF NOT EXISTS meta_never_replaced BEFORE INSERT ON ledger_meta
    WHEN EXISTS (SELECT 1 FROM ledger_meta WHERE name = NEW.name)
    BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: the ledger is append-only, nothing in it is replaced'); END
    """,
)

CREATE: Final = (EVENTS_TABLE, *GUARDS, META_TABLE, *META_GUARDS)


def canonical_bytes(row: Sequence[int | str | bytes | None]) -> bytes:
    """The bytes of an event's row, in the order of ``COLUMNS``: each value's length in eight bytes, then the value.

    Numbers are written in decimal, text in UTF-8; what is absent has the length 2**64 - 1 and no bytes. Two different
    rows never give the same bytes.
    """
    parts: list[bytes] = []
    for value in row:
        if value is None:
            parts.append(b"\xff" * 8)
            continue
        written = value if isinstance(value, bytes) else str(value).encode()
        parts += (len(written).to_bytes(8, "big"), written)
    return b"".join(parts)
