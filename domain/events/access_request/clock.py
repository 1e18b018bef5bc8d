"""What moves the time, and what is told while it runs."""

from __future__ import annotations

from typing import ClassVar

from domain.events.access_request.counts import Number
from domain.events.base import Code, Event


class ClarificationRequested(Event):
    """The requester was asked which information or processing the request is about (Art 12A(5)).

    Attributes:
        question: Its number within the request.
        large_volume: Whether a large amount of information is processed about the subject.
    """

    kind: ClassVar[str] = "clarification-requested"

    question: Number
    large_volume: bool = True


class ClarificationReceived(Event):
    """The requester's answer came."""

    kind: ClassVar[str] = "clarification-received"

    question: Number


class ExtensionNotified(Event):
    """The requester was told that the time is extended by two months (Art 12A(3) and (4)).

    Attributes:
        because: The ground: ``complexity`` or ``number-of-requests``; another has no effect.
        reasons_given: Whether the notice states the reasons for the delay.
    """

    kind: ClassVar[str] = "extension-notified"

    because: Code
    reasons_given: bool


class DelayNoted(Event):
    """Why the answer is late, from a list; a reason, and never a ground of extension."""

    kind: ClassVar[str] = "delay-noted"

    because: Code


class RequesterUpdated(Event):
    """The requester was told how far the request has come."""

    kind: ClassVar[str] = "requester-updated"

    channel: Code
