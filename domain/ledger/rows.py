"""A row of the ledger as the event that it holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from domain.events.base import Event, LaterVersion
from domain.events.envelope import Recorded
from domain.events.registry import UnknownKind, event_class
from domain.ledger.errors import DamagedEvent, LaterEvent


def bound_to(case: str, number: int, kind: str) -> bytes:
    """What a sealed text is bound to: moved to another event, it does not open."""
    return "\n".join((case, str(number), kind)).encode()


def recorded_from_row(row: Sequence[Any], private: bytes | None = None) -> Recorded:
    """The event of a row in the order of ``schema.COLUMNS``, without what is private unless it is given opened.

    Raises:
        DamagedEvent: what is stored is no event.
        LaterEvent: a newer release stored it.
    """
    try:
        kind: type[Event] = event_class(row[3])
        return Recorded(
            position=row[0],
            case=row[1],
            number=row[2],
            event_id=row[8],
            occurred_on=date.fromisoformat(row[9]),
            occurred_time=time.fromisoformat(row[10]) if row[10] else None,
            recorded_at=row[11],
            recorded_by=row[12],
            causation=row[13],
            corrects=row[14],
            broken=tuple(row[15].split()) if row[15] else (),
            event=kind.from_state(row[5], row[4], private),
        )
    except (UnknownKind, LaterVersion) as error:
        raise LaterEvent(row[1], row[2], str(error)) from error
    except (ValueError, TypeError) as error:
        raise DamagedEvent(row[1], row[2]) from error
