"""Points named in an event, and what is said of those that it may not name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeVar

from domain.events.base import Event
from domain.procedures.complaint.states import Complaint
from domain.workflow import CannotBe, Happening

E = TypeVar("E", bound=Event)

OUR_RULE: Final = "the procedure"


def point_not_open(it: Happening[E], case: Complaint) -> CannotBe | None:
    """A point that the event names is one that is open."""
    return none_but(getattr(it.event, "points", ()), case.open_points, "is not open")


def none_but(named: Iterable[int], allowed: Iterable[int], what_is_wrong: str) -> CannotBe | None:
    """The refusal of a point that is named and not allowed."""
    strangers = sorted(set(named) - set(allowed))
    if not strangers:
        return None
    return CannotBe("point-not-open", OUR_RULE, f"{in_words(strangers)} {what_is_wrong}")


def in_words(numbers: Iterable[int]) -> str:
    """``point 1``, or ``points 1, 2``."""
    listed = list(numbers)
    return ("point " if len(listed) == 1 else "points ") + ", ".join(map(str, listed))
