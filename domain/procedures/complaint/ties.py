"""Independence (reg 2): which ties to the authority bar a person, and which are only shown."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from domain.law.book import Law
from domain.workflow import MayNot


def bars(ties: Iterable[str], law: Law, on: date) -> MayNot | None:
    """The refusal of a person whom a tie bars; None where every tie is outside the words of regulation 2."""
    barring = [tie for tie in ties if (row := law.code("tie", tie, on)) is not None and row.value.get("bars")]
    if not barring:
        return None
    return MayNot(
        "not-independent",
        "SI 2006/1738 reg 2",
        f"this person is not independent of the authority ({', '.join(barring)})",
    )
