"""Between an event and its row: the kind as topic, JSON as state, what is private sealed apart."""

from __future__ import annotations

from typing import Any, cast

from eventsourcing.persistence import JSONTranscoder, Mapper, StoredEvent

from domain.events.envelope import Recorded
from domain.ledger.keys import Keyring
from domain.ledger.rows import bound_to, recorded_from_row
from domain.ledger.stored import Stored, StoredAt, columns_of


class LedgerMapper(Mapper[str]):
    """Seals and opens with the keys of ``keyring``; events come and go as ``Recorded``."""

    def __init__(self, keyring: Keyring | None) -> None:
        super().__init__(JSONTranscoder())
        self.keyring = keyring

    def to_stored_event(self, domain_event: Any) -> Stored:
        """The row of a recorded event, sealed."""
        recorded = cast(Recorded, domain_event)
        event = recorded.event
        sealed, slot = None, 0
        if event.private is not None and self.keyring is not None:
            person = getattr(event, event.person) if event.person else None
            slot = self.keyring.slot(recorded.case, person)
            text = event.private.model_dump_json(exclude_none=True).encode()
            sealed = self.keyring.seal(
                recorded.case, slot, person, bound_to(recorded.case, recorded.number, event.kind), text
            )
        return Stored(
            originator_id=recorded.case,
            originator_version=recorded.number,
            topic=event.kind,
            state=event.state(),
            schema_version=event.schema_version(),
            slot=slot,
            sealed=sealed,
            event_id=recorded.event_id,
            occurred_on=recorded.occurred_on.isoformat(),
            occurred_time=recorded.occurred_time.isoformat("minutes") if recorded.occurred_time is not None else None,
            recorded_at=recorded.recorded_at,
            recorded_by=recorded.recorded_by,
            causation=recorded.causation,
            corrects=recorded.corrects,
            broken=" ".join(recorded.broken),
        )

    def to_domain_event(self, stored_event: StoredEvent) -> Recorded:
        """The event, with what is private as far as its key is there."""
        stored = cast(StoredAt, stored_event)
        row = (getattr(stored, "id", 0), *columns_of(stored))
        private = None
        if stored.sealed is not None and self.keyring is not None:
            about = bound_to(str(stored.originator_id), stored.originator_version, stored.topic)
            private = self.keyring.unseal(str(stored.originator_id), stored.slot, about, stored.sealed)
        return recorded_from_row(row, private)
