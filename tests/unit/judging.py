"""What a rule forbids, as the modules of ``rules`` say it: a guard, an event, and the complaint that it is told of."""

from __future__ import annotations

from typing import Any, NamedTuple

from domain.events.base import Event
from domain.procedures.complaint.states import Complaint
from domain.workflow import CannotBe, Guard, MayNot


class Rule(NamedTuple):
    """A guard in the table, and what it refuses.

    Attributes:
        how: What a refusal is: impossible, or without power in law.
        names: Every refusal that comes of the event, in order; this guard's among them.
    """

    guard: Guard[Any, Any]
    how: type[CannotBe | MayNot]
    event: Event
    on: str
    case: Complaint
    names: tuple[str, ...]


def impossible(guard: Guard[Any, Any], event: Event, on: str, case: Complaint, *names: str) -> Rule:
    return Rule(guard, CannotBe, event, on, case, names)


def without_power(guard: Guard[Any, Any], event: Event, on: str, case: Complaint, *names: str) -> Rule:
    return Rule(guard, MayNot, event, on, case, names)


Allowed = tuple[Event, str, Complaint]
"""An event, its day, and a complaint on which no rule stands in its way."""
