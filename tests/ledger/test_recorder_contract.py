"""The library's own cases for an application recorder, run against ours. Subscription is not among them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from eventsourcing.persistence import IntegrityError, Notification, StoredEvent
from eventsourcing.tests import persistence as library
from eventsourcing.utils import Environment

from domain.ledger import reading
from domain.ledger.schema import COLUMNS
from domain.ledger.stored import LedgerFactory, LedgerRecorder, Stored
from tests.ledger.desk import content


class PlainEvents(LedgerRecorder):
    """Our recorder for events without an envelope: gives them one, and takes it off again."""

    def insert_events(self, stored_events: Sequence[StoredEvent], **kwargs: Any) -> Sequence[int] | None:
        return super().insert_events([enveloped(stored) for stored in stored_events], **kwargs)

    def select_events(self, originator_id: UUID | str, **bounds: Any) -> Sequence[StoredEvent]:
        return [
            StoredEvent(found.originator_id, found.originator_version, found.topic, found.state)
            for found in super().select_events(originator_id, **bounds)
        ]

    def select_notifications(self, *bounds: Any, **named: Any) -> Sequence[Notification]:
        return [
            Notification(found.originator_id, found.originator_version, found.topic, found.state, found.id)
            for found in super().select_notifications(*bounds, **named)
        ]


def enveloped(plain: StoredEvent) -> Stored:
    return Stored(
        originator_id=plain.originator_id,
        originator_version=plain.originator_version,
        topic=plain.topic,
        state=plain.state,
        schema_version=1,
        slot=0,
        sealed=None,
        event_id=uuid4().bytes,
        occurred_on="2026-04-14",
        occurred_time=None,
        recorded_at=0,
        recorded_by="OFF-1",
        causation=None,
        corrects=None,
        broken="",
    )


class OurRecorder:
    """Makes the recorder that a case of the library asks for, on a file of its own."""

    path: Path

    @pytest.fixture(autouse=True)
    def _on_a_file(self, tmp_path: Path) -> None:
        self.path = tmp_path / "complaints.db"

    def create_recorder(self) -> PlainEvents:
        reading.prepare(self.path)
        settings = {
            "SQLITE_DBNAME": f"{self.path.as_uri()}?mode=rw",
            "SQLITE_LOCK_TIMEOUT": "10",
            "ORIGINATOR_ID_TYPE": "text",
        }
        factory = LedgerFactory(Environment("Ledger", settings), lambda: 1)
        return PlainEvents(factory.datastore, count(1).__next__)

    def new_originator_id(self) -> UUID | str:
        return str(uuid4())


class TestOurRecorderIsAnApplicationRecorder(OurRecorder, library.ApplicationRecorderTestCase[PlainEvents]):
    """``insert_select``, ``performance``, ``concurrent_no_conflicts``, ``concurrent_throughput``."""


class TestOurRecorderDoesNotInterleaveTransactions(OurRecorder, library.NonInterleavingNotificationIDsBaseCase):
    """Two threads that insert a thousand events each get positions that do not mix."""


class TestOurRecorderKeepsTheEnvelope(OurRecorder):
    def test_what_is_inserted_is_selected_with_its_whole_envelope(self) -> None:
        plain = self.create_recorder()
        recorder = LedgerRecorder(plain.datastore, lambda: 5)
        given = enveloped(StoredEvent("2026/0001", 1, "topic", b"{}"))
        assert recorder.insert_events([given]) == [1]
        (found,) = recorder.select_events("2026/0001")
        (notified,) = recorder.select_notifications(None, 10)
        assert found == notified
        for column in COLUMNS[1:]:
            expected = 5 if column == "recorded_at" else getattr(given, column)
            assert getattr(found, column) == expected, column
        assert [row[0] for row in content(self.path)] == [1]

    def test_nothing_of_an_insertion_is_kept_when_its_last_event_conflicts(self) -> None:
        recorder = self.create_recorder()
        first = StoredEvent("2026/0001", 1, "topic", b"{}")
        recorder.insert_events([first])
        before = content(self.path)
        with pytest.raises(IntegrityError):
            recorder.insert_events([StoredEvent("2026/0002", 1, "topic", b"{}"), first])
        assert content(self.path) == before
