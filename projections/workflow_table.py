"""The table of a procedure, as rows to print and as a diagram of its stages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from domain.workflow import Procedure


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


def diagram(procedure: Procedure[Any]) -> str:
    """A Mermaid diagram: from each stage the events that may happen there."""
    return "\n".join(_lines(procedure))


def _lines(procedure: Procedure[Any]) -> Iterator[str]:
    yield "flowchart LR"
    stages = list(dict.fromkeys(stage for row in procedure.table for stage in row.at))
    for stage in stages:
        yield f'    {stage.code.replace("-", "_")}["{stage.label}"]'
    for row in procedure.table:
        event = row.event.kind.replace("-", "_")
        yield f'    {event}(["{row.event.kind}"])'
        for stage in row.at:
            yield f"    {stage.code.replace('-', '_')} --> {event}"
