"""The table of a procedure, as rows to print and as a diagram of its stages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final, NamedTuple

from domain.events.base import Event
from domain.law.book import Law
from domain.law.rows import released_rows
from domain.workflow import CannotBe, Facts, Happening, Procedure

ANY_DAY: Final = date(2020, 1, 6)
"""A day for the cases of the diagram; which one makes no difference to the stages."""


TELLING: Final = ("standing", "status", "decision", "report_received_on")
"""How the columns of parts are called that tell where a case can go next."""


class TableRow(NamedTuple):
    """A row of the table.

    Attributes:
        event: The event's kind.
        at: The codes of the stages at which it may happen.
        unless: The names of what may stand in its way.
    """

    event: str
    at: tuple[str, ...]
    unless: tuple[str, ...]


class Move(NamedTuple):
    """An event that leads a case from one stage to another; stages by their codes."""

    before: str
    event: str
    after: str


def rows(procedure: Procedure[Any]) -> list[TableRow]:
    """The table of ``procedure``, in its own order."""
    return [
        TableRow(
            row.event.kind,
            tuple(stage.code for stage in row.at),
            tuple(guard.__name__.replace("_", "-") for guard in row.unless),
        )
        for row in procedure.table
    ]


def moves(procedure: Procedure[Any]) -> list[Move]:
    """Every move of a case of one point from stage to stage.

    They are found by trying: from a case before anything has happened, every event, as the law most favours it and with
    every yes in it a no, is folded in by the procedure's own ``evolve`` unless it cannot be, for as long as that leads
    to a case that differs in its stage, the stage before it or where its points stand.
    """
    law = Law(released_rows())
    found: dict[Move, None] = {}
    seen: set[Any] = set()
    to_try = [(procedure.nothing, "")]
    while to_try:
        case, came_from = to_try.pop()
        before = procedure.stage(case).code
        for event in (event for row in procedure.table for event in _tried(procedure, row.event, case, law)):
            it = Happening(event, ANY_DAY, law)
            if any(isinstance(refused, CannotBe) for refused in procedure.judge(case, it)):
                continue
            then = procedure.after(case, it)
            after = procedure.stage(then).code
            last = came_from
            if after != before:
                found[Move(before, event.kind, after)] = None
                last = before
            differs_in = (last, after, _standing(procedure, procedure.facts(then, law)))
            if differs_in not in seen:
                seen.add(differs_in)
                to_try.append((then, last))
    stages, events = _stages(procedure, found), [row.event.kind for row in procedure.table]
    return sorted(found, key=lambda it: (stages.index(it.before), stages.index(it.after), events.index(it.event)))


def _standing(procedure: Procedure[Any], facts: Facts) -> frozenset[tuple[str | int, ...]]:
    """Where the parts stand, and what was decided of them: who found what, and when, leads nowhere else."""
    return frozenset(
        (part, *(value for name, value in zip(columns, row, strict=True) if name.endswith(TELLING)))
        for (part, columns), rows in zip(procedure.parts.items(), facts.parts, strict=True)
        if any(name.endswith(TELLING) for name in columns)
        for row in rows
    )


def _tried(procedure: Procedure[Any], kind: type[Event], case: Any, law: Law) -> Iterator[Event]:
    favoured = procedure.favourable(kind, case, law, ANY_DAY)
    yield favoured
    yield favoured.model_copy(update={name: not value for name, value in favoured if isinstance(value, bool)})


def _stages(procedure: Procedure[Any], moves: Iterable[Move]) -> list[str]:
    """The codes of the stages, in the order in which the table names them, and then those at which nothing happens."""
    named = (stage.code for row in procedure.table for stage in row.at)
    return list(dict.fromkeys((*named, *(move.after for move in moves))))


def diagram(procedure: Procedure[Any]) -> str:
    """A Mermaid diagram: the stages, and the events that lead a case from one to another."""
    return "\n".join(_lines(procedure))


def _lines(procedure: Procedure[Any]) -> Iterator[str]:
    yield "flowchart TD"
    found = moves(procedure)
    for code in _stages(procedure, found):
        shape = '(["{}"])' if code == procedure.stage(procedure.nothing).code else '["{}"]'
        yield f"    {_id(code)}{shape.format(code.replace('-', ' '))}"
    for before, after in dict.fromkeys((move.before, move.after) for move in found):
        events = "<br/>".join(move.event for move in found if (move.before, move.after) == (before, after))
        yield f'    {_id(before)} -->|"{events}"| {_id(after)}'


def _id(code: str) -> str:
    return code.replace("-", "_")
