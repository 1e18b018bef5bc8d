"""The events of a representation that is no complaint: a comment, an enquiry, a member's enquiry.

NOTE - these classes are the storage format: a field is added with a default and an upcast, never renamed or removed.
"""

from __future__ import annotations

from typing import ClassVar

from domain.events.base import Code, Correspondence, Event


class RepresentationReceived(Event):
    """Something about a service reached the authority that criticises nothing, or that a member asked.

    Attributes:
        sort: What it is: ``comment``, ``enquiry`` or ``members-enquiry``.
        team: The team that it is about, where it is about one.
        theme: What it is about, in the authority's own words.
    """

    kind: ClassVar[str] = "representation-received"

    sort: Code
    channel: Code
    team: Code | None = None
    theme: Code | None = None
    private: Correspondence | None = None


class RepresentationAnswered(Event):
    """The authority answered."""

    kind: ClassVar[str] = "representation-answered"


class RepresentationClosed(Event):
    """The authority closed its file without an answer: none was asked for, or none could be given."""

    kind: ClassVar[str] = "representation-closed"


RepresentationEvent = RepresentationReceived | RepresentationAnswered | RepresentationClosed
