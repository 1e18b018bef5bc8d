"""What a generated complaint is made of: one event after another, on its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from domain.events.base import Event

WORDS: Final = "This is a sentence of a made-up complaint, about as long as people write. "


@dataclass(slots=True)
class Step:
    """An event of a complaint.

    Attributes:
        free: Whether nothing later in the case waits for it, so that it may be recorded late.
    """

    on: date
    event: Event
    free: bool = False
    known_on: date = date.max
    event_id: bytes = b""
    corrects: bytes | None = None
