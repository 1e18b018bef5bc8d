"""The library's recorder with our envelope: columns, one moment a transaction, guards, writers that lock first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final, cast
from uuid import UUID

from eventsourcing.persistence import Notification, StoredEvent
from eventsourcing.sqlite import (
    SQLiteApplicationRecorder,
    SQLiteConnection,
    SQLiteConnectionPool,
    SQLiteCursor,
    SQLiteDatastore,
    SQLiteFactory,
    SQLiteTransaction,
)
from eventsourcing.utils import Environment

from domain.ledger.schema import COLUMNS, CREATE


@dataclass(frozen=True)
class Stored(StoredEvent):
    """An event in the form of its columns, without its position."""

    schema_version: int
    slot: int
    sealed: bytes | None
    event_id: bytes
    occurred_on: str
    occurred_time: str | None
    recorded_at: int
    recorded_by: str
    causation: bytes | None
    corrects: bytes | None
    broken: str


@dataclass(frozen=True)
class StoredAt(Stored, Notification):
    """A stored event with its position, as the notification log gives it."""


_NAMES: Final = COLUMNS[1:]
_SELECT: Final = f"SELECT {', '.join(COLUMNS)} FROM stored_events"  # noqa: S608 - our own columns
_INSERT: Final = f"INSERT INTO stored_events ({', '.join(_NAMES)}) VALUES ({', '.join('?' * len(_NAMES))})"  # noqa: S608 - likewise


class ImmediateTransaction(SQLiteTransaction):
    """The library's transaction, beginning with BEGIN IMMEDIATE where it will commit."""

    def __enter__(self) -> SQLiteCursor:
        cursor = self.connection.cursor()
        cursor.execute("BEGIN IMMEDIATE" if self.commit else "BEGIN")
        return cursor


class ImmediateConnection(SQLiteConnection):
    """A connection whose writers take the lock before they read, so that what they read stays so."""

    @contextmanager
    def transaction(self, *, commit: bool) -> Iterator[SQLiteCursor]:
        """As the library's, with our transactions."""
        with ImmediateTransaction(self, commit=commit) as cursor:
            yield cursor


class ImmediatePool(SQLiteConnectionPool):
    """The library's pool, giving connections whose writers lock first."""

    def _create_connection(self) -> SQLiteConnection:
        made = super()._create_connection()
        return ImmediateConnection(made._sqlite_conn, max_age=self.max_age)


class LedgerRecorder(SQLiteApplicationRecorder):
    """Keeps events with their envelope.

    Args:
        datastore: The library's.
        moment: The clock: microseconds since 1970, UTC.
    """

    def __init__(self, datastore: SQLiteDatastore, moment: Callable[[], int]) -> None:
        super().__init__(datastore)
        self.moment = moment

    def construct_create_table_statements(self) -> list[str]:
        """The ledger's own tables and guards."""
        return list(CREATE)

    def next_moment(self, cursor: SQLiteCursor) -> int:
        """The moment of a transaction: now, or just after the last one if the clock has not gone on."""
        cursor.execute("SELECT recorded_at FROM stored_events ORDER BY rowid DESC LIMIT 1")
        last = cursor.fetchone()
        return max(self.moment(), last[0] + 1 if last else 1)

    def _insert_events(
        self, c: SQLiteCursor, stored_events: Sequence[StoredEvent], *, recorded_at: int | None = None, **_: Any
    ) -> Sequence[int] | None:
        if not stored_events:
            return []
        moment = recorded_at or self.next_moment(c)
        for stored in stored_events:
            c.execute(_INSERT, columns_of(cast(Stored, stored), moment))
        last = c.lastrowid
        return list(range(last - len(stored_events) + 1, last + 1))

    def select_events(
        self,
        originator_id: UUID | str,
        *,
        gt: int | None = None,
        lte: int | None = None,
        desc: bool = False,
        limit: int | None = None,
    ) -> Sequence[StoredEvent]:
        """The events of a case, by number."""
        with self.datastore.transaction(commit=False) as c:
            return self.events_of(c, str(originator_id), gt=gt, lte=lte, desc=desc, limit=limit)

    def events_of(
        self,
        cursor: SQLiteCursor,
        case: str,
        *,
        gt: int | None = None,
        lte: int | None = None,
        desc: bool = False,
        limit: int | None = None,
    ) -> list[StoredAt]:
        """``select_events`` within a transaction that has begun."""
        cursor.execute(
            f"{_SELECT} WHERE originator_id = ? AND originator_version > ? AND originator_version <= ? "
            f"ORDER BY originator_version {'DESC' if desc else 'ASC'} LIMIT ?",
            (case, -(2**62) if gt is None else gt, 2**62 if lte is None else lte, -1 if limit is None else limit),
        )
        return [stored_at(row) for row in cursor.fetchall()]

    def event_of_id(self, cursor: SQLiteCursor, event_id: bytes) -> StoredAt | None:
        """The event of that id; None when there is none."""
        cursor.execute(f"{_SELECT} WHERE event_id = ?", (event_id,))
        row = cursor.fetchone()
        return None if row is None else stored_at(row)

    def select_notifications(
        self,
        start: int | None,
        limit: int,
        stop: int | None = None,
        topics: Sequence[str] = (),
        *,
        inclusive_of_start: bool = True,
    ) -> Sequence[Notification]:
        """Events by position."""
        first = -1 if start is None else start if inclusive_of_start else start + 1
        statement, given = f"{_SELECT} WHERE rowid >= ? AND rowid <= ?", [first, 2**62 if stop is None else stop]
        if topics:
            statement += f" AND topic IN ({','.join('?' * len(topics))})"
        with self.datastore.transaction(commit=False) as c:
            c.execute(f"{statement} ORDER BY rowid LIMIT ?", (*given, *topics, limit))
            return [stored_at(row) for row in c.fetchall()]


def columns_of(stored: Stored, recorded_at: int | None = None) -> tuple[Any, ...]:
    """The columns of ``stored`` in the table's order, without the position; at its own moment unless one is given."""
    return (
        str(stored.originator_id),
        stored.originator_version,
        stored.topic,
        stored.schema_version,
        stored.state,
        stored.slot,
        stored.sealed,
        stored.event_id,
        stored.occurred_on,
        stored.occurred_time,
        stored.recorded_at if recorded_at is None else recorded_at,
        stored.recorded_by,
        stored.causation,
        stored.corrects,
        stored.broken,
    )


def stored_at(row: Sequence[Any]) -> StoredAt:
    """The event that a row of the table holds."""
    return StoredAt(
        id=row[0],
        originator_id=row[1],
        originator_version=row[2],
        topic=row[3],
        schema_version=row[4],
        state=row[5],
        slot=row[6],
        sealed=row[7],
        event_id=row[8],
        occurred_on=row[9],
        occurred_time=row[10],
        recorded_at=row[11],
        recorded_by=row[12],
        causation=row[13],
        corrects=row[14],
        broken=row[15],
    )


class LedgerFactory(SQLiteFactory):
    """Makes the recorder and a datastore whose writers lock first."""

    def __init__(self, env: Environment, moment: Callable[[], int]) -> None:
        super().__init__(env)
        self._moment = moment
        pool = self.datastore.pool
        self.datastore.pool = ImmediatePool(db_name=pool.db_name, lock_timeout=pool.lock_timeout)
        pool.close()

    def application_recorder(self) -> LedgerRecorder:
        """Our recorder; its tables are made when the file is."""
        return LedgerRecorder(self.datastore, self._moment)
