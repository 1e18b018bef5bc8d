"""How the tables of the smaller procedures are tried: each stage come to by some events, each event tried at each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Generic, TypeVar

from domain.events.base import Event
from domain.law.book import Law, Policy
from domain.law.rows import released_rows
from domain.workflow import Clock, Happening, Procedure

C = TypeVar("C")

POLICY: Final = Policy(
    in_force_on=date(2018, 4, 1), authority="Anyshire", themes={"opening": "Opening hours"}, teams={"east": "East"}
)
LAW: Final = Law(released_rows(), [POLICY])
ON: Final = date(2026, 7, 1)


def happening(event: Event, number: int = 1, on: date = ON, law: Law = LAW) -> Happening[Any]:
    return Happening(event, on, law, number)


Dated = tuple[date, Event]


def after(procedure: Procedure[C], *told: Event | Dated) -> C:
    """The case after what is told, each thing of which may happen; on one day, where no other is said."""
    case = procedure.nothing
    for number, each in enumerate(told, start=1):
        on, event = each if isinstance(each, tuple) else (ON, each)
        assert procedure.judge(case, happening(event, number, on)) == []
        case = procedure.evolve(case, happening(event, number, on))
    return case


def clocks(procedure: Procedure[Any], *told: Event | Dated) -> dict[str, Clock]:
    """The clocks of the case after what is told, by their names."""
    return {clock.name: clock for clock in procedure.clocks(after(procedure, *told), LAW)}


def columns(procedure: Procedure[Any], *told: Event | Dated) -> dict[str, str | int]:
    """The caseload's columns for the case after what is told."""
    facts = procedure.facts(after(procedure, *told), LAW)
    return dict(zip(procedure.case_columns, facts.case, strict=True))


@dataclass(frozen=True, slots=True)
class Trial(Generic[C]):
    """A procedure to try.

    Attributes:
        events: The events of its table.
        stages: All its stages.
        paths: How each stage is come to, by its code.
    """

    procedure: Procedure[C]
    events: tuple[type[Event], ...]
    stages: tuple[type[Any], ...]
    paths: Mapping[str, tuple[Event, ...]]
