"""The clocks of a case on a day, from the caseload's columns alone: where each stands, and what is left of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.law.book import Law
from domain.law.rows import NEVER_TEXT
from domain.reckoning import calendar
from projections.clock_columns import CLOCKS, Columns, Row


@dataclass(frozen=True, slots=True)
class ClockLine:
    """A clock on a day.

    Attributes:
        verdict: ``running``, ``overdue``, ``in time``, ``late``, ``waiting``, ``not started``, ``paused`` or
            ``unreckonable``; a clock that was ended by withdrawal or the like is ``ended``; one by which nobody owes
            anything is ``past``; one of which what was practicable is to be judged after its last day is ``for
            judgement``.
        working_days: Left until the last day, or beyond it as a negative number; None where that is no question.
        days: The same in calendar days, for a date that somebody set and for a limit in weeks or months of a matter at
            the Ombudsman; where one was met late, by how many.
        point: The point that it is on, where it is on one; or the number of what else ``in_full`` says.
        paused_since: The first day of a pause that is open.
        if_answered_on: The last day, if the answer that the pause waits for came on the day.
    """

    name: str
    state: str
    verdict: str
    starts_on: str | None
    due_on: str | None
    extended: bool
    stopped_on: str | None
    waiting_for: str | None
    working_days: int | None
    point: int | None = None
    paused_since: str | None = None
    if_answered_on: str | None = None
    days: int | None = None

    @property
    def in_full(self) -> str:
        """Its name, and of which point it is, or of what else: ``resubmission of point 2``."""
        if self.point is None:
            return self.name
        of = {"access.regulator": "complaint", "stage2": "investigation", "stage3": "review"}
        return f"{self.name} of {of.get(self.name) or of.get(self.name.partition('.')[0], 'point')} {self.point}"


def clock_lines(
    procedure: str, facts: Row, parts: Mapping[str, Sequence[Row]], law: Law, on: date
) -> tuple[ClockLine, ...]:
    """The clocks of a case with these facts, on a day; days not yet come may be text or None."""
    found: list[ClockLine] = []
    for columns in CLOCKS.get(procedure, ()):
        rows = parts.get(columns.part, ()) if columns.part else (facts,)
        for row in rows:
            found += _lines(columns, row, law, on, several=len(rows) > 1)
    return tuple(found)


def clock_line(name: str, row: Row, law: Law, on: date) -> ClockLine | None:
    """The clock ``name`` from the row that it stands in; None where that has none."""
    columns = next(columns for clocks in CLOCKS.values() for columns in clocks if columns.name == name)
    return next(_lines(columns, row, law, on), None)


def _lines(columns: Columns, row: Row, law: Law, on: date, *, several: bool = False) -> Iterator[ClockLine]:
    start, due, stop = (_day(row[column]) for column in (columns.start, columns.due, columns.stop))
    state = row[columns.state] if columns.state else _state(start, due, stop)
    if state == "none":
        return
    waiting_for = row[columns.waiting] if columns.waiting else ""
    if state == "not-started" and waiting_for and stop is None:
        state = "waiting"
    first = _day(row[columns.first]) if columns.first else due
    met = columns.met is None or row[columns.met[0]] in columns.met[1]
    limb = row[columns.limb] if columns.limb else ""
    paused = state == "paused"
    yield ClockLine(
        name=f"{columns.name}.{row[columns.number]}" if columns.number else columns.name,
        state=state,
        verdict=_verdict(columns, state, due, stop, on.isoformat(), _limb(limb, law, on), met=met),
        starts_on=start,
        due_on=due,
        extended=first != due,
        stopped_on=stop,
        waiting_for=waiting_for or None if state == "waiting" else None,
        working_days=_left(law, on, due) if state == "running" and not columns.by_days else None,
        point=(row[columns.apart] or None) if columns.apart and (several or not columns.of_several) else None,
        paused_since=_day(row[columns.paused]) if columns.paused and paused else None,
        if_answered_on=columns.if_answered(row, law, on) if columns.if_answered and paused else None,
        days=_days_left(on, due, stop, met=met) if columns.by_days else None,
    )


def _state(start: str | None, due: str | None, stop: str | None) -> str:
    """The state of a clock that has none of its own: it is there once its last day is."""
    if start is None or due is None:
        return "none"
    return "running" if stop is None else "stopped"


def _verdict(columns: Columns, state: str, due: str | None, stop: str | None, on: str, limb: str, *, met: bool) -> str:
    if state not in ("running", "stopped") or due is None:
        return state.replace("-", " ")
    if state == "stopped" and not met:
        return "ended"
    day = on if state == "running" or stop is None else stop
    if day <= due:
        return "running" if state == "running" else "in time"
    if limb == "open":
        return "for judgement"
    if state == "running":
        return "past" if columns.complainants or columns.power else "overdue"
    return "in time" if limb == "met" else "late"


def _limb(limb: str, law: Law, on: date) -> str:
    """The limb on a day: one that is there while SI 2020/445 is in force is open then, and gone afterwards."""
    if limb != "while-in-force":
        return limb
    return "" if law.row("complaint.practicable", on) is None else "open"


def _left(law: Law, on: date, due: str | None) -> int | None:
    if due is None:
        return None
    last = date.fromisoformat(due)
    if on <= last:
        return calendar(law).between(on, last)
    beyond = calendar(law).between(last, on)
    return None if beyond is None else -beyond


def _days_left(on: date, due: str | None, stop: str | None, *, met: bool) -> int | None:
    """Calendar days until the last day, or beyond it as a negative number; none of what ended in time, or unmet."""
    if due is None or (stop is not None and (stop <= due or not met)):
        return None
    return (date.fromisoformat(due) - (on if stop is None else date.fromisoformat(stop))).days


def _day(value: str | None) -> str | None:
    return None if value in (None, NEVER_TEXT) else value
