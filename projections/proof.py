"""The proof of a due date: its trigger, its limit, each day counted or not, what moved it and what had no effect."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from domain.law.book import Law
from domain.reckoning import Counted, walk
from domain.workflow import Clock


@dataclass(frozen=True, slots=True)
class Proof:
    """How a clock's last day was reached.

    Attributes:
        days: Every day from the one after the start to the last, where the limit counts working days; for one that
            rolls forward, every day from where it would have ended.
    """

    clock: Clock
    days: tuple[Counted, ...]

    def lines(self) -> Iterator[str]:
        """The proof as text, a line for each step and each day."""
        clock = self.clock
        yield clock.name + (f", {clock.of} {clock.point}" if clock.point is not None else "")
        for remark in clock.remarks:
            yield f"  {remark.text}" + (f" ({remark.cite})" if remark.cite else "")
        if clock.starts_on is None:
            yield f"  not started: waiting for {clock.waiting_for.replace('-', ' ')}"
            return
        if clock.limit is not None:
            row = clock.limit
            limit = f"{row.value['number']} {row.value['unit']}{'' if row.value['number'] == 1 else 's'}"
            yield f"  limit: {limit} ({row.citation}, {row.binds}) {row.link}".rstrip()
        if clock.set_by:
            yield f"  set by {clock.set_by}: not reckoned"
        yield f"  {_start(clock)}: {_spoken(clock.starts_on)}"
        if clock.unreckonable:
            yield f"  cannot be reckoned: {clock.unreckonable}"
            return
        if clock.paused_since is not None:
            yield f"  paused since {_spoken(clock.paused_since)}: no last day before the answer"
        if clock.raw_on is not None:
            yield f"  would end: {_spoken(clock.raw_on)}"
        for counted in self.days:
            number = "   -" if counted.number is None else f"{counted.number:>4}"
            mark = _mark(clock, counted.day)
            yield f"  {number}  {_spoken(counted.day)}" + (f"  {counted.why}" if counted.why else "") + mark
        if not self.days and clock.limit is not None and clock.first_due_on not in (None, clock.due_on):
            yield f"  last day before the extension: {_spoken(clock.first_due_on)}"
        if clock.due_on is not None:
            yield f"  last day: {_spoken(clock.due_on)}"
        if clock.stopped_on is not None:
            yield f"  ended: {_spoken(clock.stopped_on)} ({clock.stopped_by}){_beyond(clock)}"

    def plain(self) -> dict[str, Any]:
        """The proof as JSON values."""
        clock = self.clock
        return {
            "clock": clock.name,
            "point": clock.point,
            "state": clock.state,
            "waiting_for": clock.waiting_for or None,
            "starts_on": _iso(clock.starts_on),
            "limit": clock.limit.plain() if clock.limit else None,
            "set_by": clock.set_by or None,
            "first_due_on": _iso(clock.first_due_on),
            "due_on": _iso(clock.due_on),
            "raw_on": _iso(clock.raw_on),
            "paused_since": _iso(clock.paused_since),
            "unreckonable": clock.unreckonable or None,
            "stopped_on": _iso(clock.stopped_on),
            "stopped_by": clock.stopped_by or None,
            "remarks": [{"says": remark.text, "cite": remark.cite} for remark in clock.remarks],
            "days": [{"day": _iso(c.day), "number": c.number, "why_not": c.why or None} for c in self.days],
        }


def proof(clock: Clock, law: Law) -> Proof:
    """The proof of ``clock`` under ``law``."""
    if clock.starts_on is None or clock.due_on is None or clock.limit is None:
        return Proof(clock, ())
    if clock.limit.value["unit"] == "working day":
        return Proof(clock, tuple(walk(law, clock.starts_on, clock.due_on)))
    if clock.raw_on is None:
        return Proof(clock, ())
    return Proof(clock, tuple(walk(law, clock.raw_on - timedelta(days=1), clock.due_on)))


def _mark(clock: Clock, day: date) -> str:
    if day == clock.first_due_on and clock.first_due_on != clock.due_on:
        return "  the last day before the extension"
    return ""


def _start(clock: Clock) -> str:
    """What the first day of a clock is called: day 0, unless the period begins with it or a letter set its end."""
    if clock.set_by:
        return "letter"
    return "first day" if clock.limit is not None and clock.limit.value.get("first_day_counts") else "day 0"


def _beyond(clock: Clock) -> str:
    """How many days after a date that was set it ended; nothing for one that the law reckons."""
    if not clock.set_by or clock.stopped_on is None or clock.due_on is None or clock.stopped_on <= clock.due_on:
        return ""
    days = (clock.stopped_on - clock.due_on).days
    return f", {days} day{'' if days == 1 else 's'} after that date"


def _spoken(day: date) -> str:
    return f"{day:%a} {day.day:>2} {day:%B %Y}"


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
