"""The events of a compliment: it came, and the worker heard of it.

NOTE - these classes are the storage format: a field is added with a default and an upcast, never renamed or removed.
"""

from __future__ import annotations

from typing import ClassVar

from domain.events.base import Code, Correspondence, Event, OpaqueId


class ComplimentReceived(Event):
    """Somebody praised a service or a worker.

    Attributes:
        giver: Who it came from, as a kind of the vocabulary ``giver``; never a name.
        team: The team that it is about, where it is about one.
        theme: What it is about, in the authority's own words.
    """

    kind: ClassVar[str] = "compliment-received"

    giver: Code
    channel: Code
    team: Code | None = None
    theme: Code | None = None
    private: Correspondence | None = None


class ComplimentPassedOn(Event):
    """The compliment was passed on to the worker, or to the team.

    Attributes:
        worker: The worker, as an opaque id, where it is known who was meant.
    """

    kind: ClassVar[str] = "compliment-passed-on"

    worker: OpaqueId | None = None


ComplimentEvent = ComplimentReceived | ComplimentPassedOn
