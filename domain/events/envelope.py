"""What the ledger keeps beside an event, in columns: whose, when, when known, by whom, and what it replaces."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import NamedTuple

from domain.events.base import Event

EventId = bytes
"""Sixteen bytes that name an event, as ``uuid.UUID.bytes`` gives them; shown to people in hexadecimal."""

AUTHORITY = "authority"
"""The stream of what the authority adopted and reported: the one that is no case."""


JUST_OPENED = "the case just opened"
"""In a proposal, the case that the proposals before it opened last: its reference has been allotted only then."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """An event proposed for recording: what a command and a line of a file both build.

    Attributes:
        case: The case's reference; None for an opening event whose reference is to be allotted; ``JUST_OPENED``.
        event_id: Gives the recording its identity: proposed twice, it is recorded once.
        corrects: The first event of the fact that this one replaces or strikes out.
        despite: Whether to record it although the law gives no power to do it; ``private.reason`` says why.
        causation: The event that this one follows from.
    """

    case: str | None
    event: Event
    on: date
    by: str
    at: time | None = None
    event_id: EventId | None = None
    corrects: EventId | None = None
    despite: bool = False
    causation: EventId | None = None


class Recorded(NamedTuple):
    """An event as the ledger holds it.

    Attributes:
        position: Its place in the ledger.
        number: Its place in its case, from 1, in the order of recording.
        recorded_at: When it was known: microseconds since 1970 in UTC, the same for all of one transaction.
        broken: The names of the rules that it broke, where it was recorded despite them.
        event: What happened; ``private`` is None unless it was asked for and could be opened.
    """

    position: int
    case: str
    number: int
    event_id: EventId
    occurred_on: date
    occurred_time: time | None
    recorded_at: int
    recorded_by: str
    causation: EventId | None
    corrects: EventId | None
    broken: tuple[str, ...]
    event: Event

    @property
    def originator_id(self) -> str:
        """The case, as the event-sourcing library calls it."""
        return self.case

    @property
    def originator_version(self) -> int:
        """The number in the case, as the event-sourcing library calls it."""
        return self.number
