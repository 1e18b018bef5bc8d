"""Counting: one GROUP BY for each population, the same text for any engine; the rest is exact arithmetic here."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from domain.reckoning import months_later
from projections.caseload import make_known, make_known_part
from projections.measures.declared import Measure, PerCode, Population, Value
from projections.measures.figures import Period
from projections.measures.registry import POPULATIONS

WorkingDays = Callable[[date, date], int | None]
"""Working days after one day up to another; None beyond the calendar."""


@dataclass(frozen=True, slots=True)
class Groups:
    """A population, counted by its columns."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    def chosen(self, where: Mapping[str, Sequence[Value]]) -> Iterator[tuple[Any, ...]]:
        """The groups whose columns have the values that ``where`` names; the count stands last."""
        tests = [(self.columns.index(column), values) for column, values in where.items()]
        return (row for row in self.rows if all(row[at] in values for at, values in tests))

    def count(self, where: Mapping[str, Sequence[Value]]) -> int:
        """How many are in those groups."""
        return sum(row[-1] for row in self.chosen(where))

    def aged(self, column: str, months: tuple[int, int], on: date, where: Mapping[str, Sequence[Value]]) -> int:
        """How many, of those groups, are more than ``months[0]`` and at most ``months[1]`` months past on ``on``."""
        at, (least, most) = self.columns.index(column), months
        days = ((date.fromisoformat(row[at]), row[-1]) for row in self.chosen(where))
        return sum(count for day, count in days if months_later(day, least) < on <= months_later(day, most))

    def days(self, column: str, where: Mapping[str, Sequence[Value]], show: str) -> Fraction | None:
        """The median, the mean or the maximum of ``column`` over those groups, exactly; None when they are empty."""
        at = self.columns.index(column)
        histogram = sorted((row[at], row[-1]) for row in self.chosen(where) if row[at] >= 0)
        total = sum(count for _, count in histogram)
        if not total:
            return None
        if show == "maximum":
            return Fraction(histogram[-1][0])
        if show == "p90":
            return Fraction(_nth(histogram, -(-total * 9 // 10) - 1))
        if show == "mean":
            return Fraction(sum(days * count for days, count in histogram), total)
        return Fraction(_nth(histogram, (total - 1) // 2) + _nth(histogram, total // 2), 2)


def _nth(histogram: Sequence[tuple[int, int]], n: int) -> int:
    """The value at place ``n``, from 0, of a sorted histogram."""
    for value, count in histogram:
        if n < count:
            return value
        n -= count
    raise IndexError(n)


class Known:
    """The caseload as known at one moment.

    The tables of what was so on a day are made once for all populations of a procedure and a day that come in a row.
    """

    def __init__(self, ledger: sqlite3.Connection, known_at: int) -> None:
        self._ledger = ledger
        self._known_at = known_at
        self._made: tuple[str, date] | None = None
        self._parts: set[str] = set()

    def on(self, day: date, population: Population) -> sqlite3.Connection:
        """The ledger, the tables that ``population`` is counted from holding what was so on ``day``."""
        of, on = population.procedure, day.isoformat()
        if self._made != (of, day):
            make_known(self._ledger, of, on, self._known_at)
            self._made, self._parts = (of, day), set()
        for part in population.parts:
            if part not in self._parts:
                make_known_part(self._ledger, of, on, self._known_at, part)
                self._parts.add(part)
        return self._ledger


def _telling(ledger: sqlite3.Connection, population: Population) -> Iterator[str]:
    """The part tables that it is counted from and that say which events are behind their rows."""
    for part in population.parts:
        described = ledger.execute(f"SELECT * FROM known_{part} LIMIT 0").description  # noqa: S608 - our own tables
        if "behind" in {name for name, *_ in described}:
            yield f"known_{part}"


class Count:
    """What was so for one period, as known at one moment: every population, counted when first asked for.

    Args:
        known: The caseload, as known at the moment.
        period: The days that it is of.
        as_at: The day on which it was so; None for each measure's own default: the day of the knowledge for complaints,
            the period's end, or that day where it comes first, for stocks.
        known_on: The day of the knowledge.
        stock_as_at: The day for stocks, where it is another than ``as_at``.
    """

    def __init__(
        self, known: Known, period: Period, as_at: date | None, known_on: date, *, stock_as_at: date | None = None
    ) -> None:
        self._known = known
        self._period = period
        self._as_at = as_at
        self._known_on = known_on
        self._stock_as_at = stock_as_at or as_at
        self._groups: dict[str, Groups] = {}

    def as_at(self, population: str) -> date:
        """The day on which ``population`` is counted."""
        if not POPULATIONS[population].stock:
            return self._as_at or self._known_on
        at_end = min(self._period.last, self._stock_as_at or self._known_on)
        return at_end if POPULATIONS[population].at_end else self._stock_as_at or at_end

    def groups(self, population: str) -> Groups:
        """The groups of ``population``."""
        if population not in self._groups:
            self._groups[population] = self._count(population)
        return self._groups[population]

    def codes(self, declared: PerCode) -> set[str]:
        """The codes that ``declared`` finds in its population."""
        groups = self.groups(declared.population)
        at = groups.columns.index(declared.column)
        return {row[at] for row in groups.chosen(declared.where)}

    def cases(self, measure: Measure) -> list[tuple[str, str]]:
        """The cases that ``measure`` counts, each with the numbers of the events behind its milestones.

        What stands in a part table is given thing by thing, with the events behind it too.
        """
        population = POPULATIONS[measure.population]
        ledger = self._known.on(self.as_at(measure.population), population)
        told = " || ' ' || ".join(("known.behind", *(f"{part}.behind" for part in _telling(ledger, population))))
        chosen = "".join(
            f" AND {population.columns[column]} IN ({', '.join(f':{column}{n}' for n in range(len(values)))})"
            for column, values in measure.where.items()
        )
        given = {f"{column}{n}": value for column, values in measure.where.items() for n, value in enumerate(values)}
        text = (
            f"SELECT DISTINCT known.case_reference, {told} FROM {population.source} "  # noqa: S608 - our own text
            f"WHERE {population.where}{chosen}"
        )
        return sorted(ledger.execute(text, {**self._given(measure.population), **given}))

    def _count(self, name: str) -> Groups:
        population: Population = POPULATIONS[name]
        expressions = ", ".join(population.columns.values())
        named = "".join(f"{expression} AS {column}, " for column, expression in population.columns.items())
        text = (
            f"SELECT {named}{population.counts} AS n FROM {population.source} "  # noqa: S608 - our own text
            f"WHERE {population.where}" + (f" GROUP BY {expressions}" if expressions else "")
        )
        rows = self._known.on(self.as_at(name), population).execute(text, self._given(name)).fetchall()
        return Groups(tuple(population.columns), tuple(row for row in rows if row[-1] is not None))

    def _given(self, population: str) -> dict[str, str]:
        return {
            "first": self._period.first.isoformat(),
            "last": self._period.last.isoformat(),
            "as_at": self.as_at(population).isoformat(),
        }
