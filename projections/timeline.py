"""A case as it happened and as it was recorded, with what was corrected, struck out or recorded despite a rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.events.correction import StruckOut
from domain.events.envelope import Recorded
from domain.history import history


@dataclass(frozen=True, slots=True)
class Entry:
    """An event on a case's timeline.

    Attributes:
        stands: Whether it is part of the history as known.
        corrects: The number of the event that it replaces or strikes out.
        superseded_by: The number of the event that replaced or struck it out.
    """

    recorded: Recorded
    stands: bool
    corrects: int | None
    superseded_by: int | None


def timeline(recorded: Sequence[Recorded], known_at: int) -> list[Entry]:
    """The events of a case known at ``known_at``: those that stand in the order they happened, then the others."""
    known = [event for event in recorded if event.recorded_at <= known_at]
    number = {event.event_id: event.number for event in known}
    latest: dict[bytes, int] = {}
    for event in known:
        latest[event.corrects or event.event_id] = event.number
    standing = [fact.latest for fact in history(known)]
    others = [event for event in known if event not in standing]

    def entry(event: Recorded, stands: bool) -> Entry:
        last = latest[event.corrects or event.event_id]
        return Entry(
            recorded=event,
            stands=stands,
            corrects=None if event.corrects is None else number[event.corrects],
            superseded_by=last if last != event.number and not isinstance(event.event, StruckOut) else None,
        )

    return [entry(event, True) for event in standing] + [entry(event, False) for event in others]
