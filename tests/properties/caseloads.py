"""The caseload as its tables say it, and the raw ledger folded from nothing: the two sides of a comparison."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from domain.events.envelope import Recorded
from domain.ledger import reading
from domain.ledger.adoption import Adoptions
from domain.ledger.rows import recorded_from_row
from domain.workflow import Facts, Procedure
from projections.caseload import open_caseload
from tests.properties.generating import Desk, FromNothing, Step, from_nothing

LONG_AFTER: Final = date(2040, 1, 1)
"""When all is over."""

Columns = tuple[Any, ...]


class Row(NamedTuple):
    """A rectangle of the caseload, as the table keeps it."""

    case: str
    from_on: str
    to_on: str
    known_from: int
    known_to: int
    columns: Columns

    def holds(self, on: date, known_at: int) -> bool:
        return self.from_on <= on.isoformat() < self.to_on and self.known_from <= known_at < self.known_to


def rows_of_table(caseload: sqlite3.Connection, table: str) -> list[Row]:
    """A table of rectangles, in order."""
    rows = caseload.execute(f"SELECT * FROM {table}").fetchall()
    return sorted(Row(row[0], row[1], row[2], row[3], row[4], tuple(row[5:])) for row in rows)


def parts_of(procedure: Procedure[Any]) -> tuple[str, ...]:
    """The names of its part tables; links stand last, as every procedure has them."""
    return *procedure.parts, "link"


So = tuple[list[Columns], ...]
"""What was so of a case: its own row, and the rows of each of its part tables."""


class Caseload(NamedTuple):
    """The caseload, read whole: the rectangles of each of its tables, the cases' own first."""

    tables: tuple[list[Row], ...]

    @property
    def cases(self) -> list[Row]:
        return self.tables[0]

    def so(self, on: date, known_at: int) -> dict[str, So]:
        """What it says was so on a day, as known at a moment."""
        return Caseload(tuple([row for row in rows if row.holds(on, known_at)] for rows in self.tables)).by_case()

    def by_case(self) -> dict[str, So]:
        """Of each case its rows in each table."""
        said: dict[str, So] = defaultdict(lambda: tuple([] for _ in self.tables))
        for which, rows in enumerate(self.tables):
            for row in rows:
                said[row.case][which].append(row.columns)
        return {case: tuple(sorted(rows) for rows in so) for case, so in said.items()}


def brought_up_to_date(officer: Desk, procedure: Procedure[Any], *, anew: bool = False) -> Caseload:
    """The caseload after a reading command; ``anew`` with everything in it forgotten."""
    cases = f"caseload_{procedure.name}"
    tables = cases, *(f"{cases}_{part}" for part in parts_of(procedure))
    if anew:
        with closing(sqlite3.connect(officer.path)) as file:
            file.execute("DROP TABLE IF EXISTS caseload_position")
            file.commit()
    with closing(open_caseload(officer.path)) as caseload:
        return Caseload(tuple(rows_of_table(caseload, table) for table in tables))


class Told(NamedTuple):
    """The raw ledger: each case's events, and the law at every moment."""

    procedure: Procedure[Any]
    cases: dict[str, list[Recorded]]
    adopted: Adoptions
    folds: dict[tuple[str, int, int], FromNothing]

    @classmethod
    def of(cls, officer: Desk, procedure: Procedure[Any]) -> Told:
        with closing(reading.connect(officer.path)) as ledger:
            cases: dict[str, list[Recorded]] = defaultdict(list)
            for row in reading.rows_by_case(ledger):
                cases[row[1]].append(recorded_from_row(row))
            return cls(procedure, dict(cases), reading.adopted(ledger), {})

    def moments(self) -> list[int]:
        """Each recording and adoption, and the moment before it."""
        at = {event.recorded_at for events in self.cases.values() for event in events} | {*self.adopted.moments}
        return sorted({moment - before for moment in at for before in (0, 1)})

    def days(self) -> list[date]:
        """The day of each event, the one before and the one after, and one long afterwards."""
        on = {event.occurred_on for events in self.cases.values() for event in events}
        return sorted({day + timedelta(days=near) for day in on for near in (-1, 0, 1)} | {LONG_AFTER})

    def so(self, on: date, known_at: int) -> dict[str, So]:
        """What was so, folded from nothing."""
        at = bisect_right(self.adopted.moments, known_at)
        said = {}
        for case in self.cases:
            facts = self._folded(case, known_at, at).on(on)
            if facts is not None:
                said[case] = as_rows(facts)
        return said

    def _folded(self, case: str, known_at: int, adoptions: int) -> FromNothing:
        """The case as known then, folded once for as long as nothing more was known."""
        known = [event for event in self.cases[case] if event.recorded_at <= known_at]
        key = case, len(known), adoptions
        if key not in self.folds:
            law = self.adopted.law_at(known_at)
            self.folds[key] = from_nothing(self.procedure, known, law) if known else FromNothing([], [])
        return self.folds[key]


def as_rows(facts: Facts) -> So:
    """The facts as ``Caseload.so`` gives them."""
    return [facts.case], *(sorted(rows) for rows in facts.parts)


def differences(
    first: Callable[[date, int], object], second: Callable[[date, int], object], points: Iterable[tuple[date, int]]
) -> list[tuple[date, int]]:
    """Where two views differ."""
    return [(on, known_at) for on, known_at in points if first(on, known_at) != second(on, known_at)]


def everywhere(told: Told) -> list[tuple[date, int]]:
    """Every day at every moment that could matter."""
    return [(on, known_at) for known_at in told.moments() for on in told.days()]


def told_and_brought_up(
    officer: Desk, procedure: Procedure[Any], life: Sequence[Step], stops: Iterable[int]
) -> Iterator[Caseload]:
    """The caseload after each step at which the officer stops to look, and at the end."""
    for number, _ in enumerate(officer.tell(life)):
        if number in stops:
            yield brought_up_to_date(officer, procedure)
    yield brought_up_to_date(officer, procedure)
