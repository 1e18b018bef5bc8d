"""The event that takes a fact out of a case's history; one that replaces a fact is an ordinary event."""

from __future__ import annotations

from typing import ClassVar, Literal

from domain.events.base import Event


class StruckOut(Event):
    """The fact whose first event the envelope names in ``corrects`` is no part of the history."""

    kind: ClassVar[str] = "struck-out"

    because: Literal["entered-in-error", "entered-twice", "wrong-case", "did-not-happen"] = "entered-in-error"
