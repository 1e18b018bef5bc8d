"""The caseload's rectangles equal a fold of the raw ledger on every day and at every moment that could matter."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date, timedelta
from typing import Any, NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from domain.events.envelope import Recorded
from domain.law.rows import NEVER_TEXT
from domain.ledger import reading
from domain.ledger.adoption import Adoptions
from domain.ledger.rows import recorded_from_row
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.facts import CaseFacts
from domain.workflow import Facts
from projections.caseload import make_known, open_caseload
from projections.rectangles import FOREVER
from projections.replay import replay
from tests.properties.generating import Desk, FromNothing, Step, desk, examples, from_nothing, lives

LONG_AFTER = date(2024, 1, 1)
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
    rows = caseload.execute(f"SELECT * FROM {table}").fetchall()
    return sorted(Row(row[0], row[1], row[2], row[3], row[4], tuple(row[5:])) for row in rows)


TABLES = ("caseload_complaint", *(f"caseload_complaint_{part}" for part in COMPLAINT.parts))
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


def brought_up_to_date(officer: Desk, *, anew: bool = False) -> Caseload:
    if anew:
        with closing(sqlite3.connect(officer.path)) as file:
            file.execute("DROP TABLE IF EXISTS caseload_position")
            file.commit()
    with closing(open_caseload(officer.path)) as caseload:
        return Caseload(tuple(rows_of_table(caseload, table) for table in TABLES))


class Told(NamedTuple):
    """The raw ledger: each case's events, and the law at every moment."""

    cases: dict[str, list[Recorded]]
    adopted: Adoptions
    folds: dict[tuple[str, int, int], FromNothing]

    @classmethod
    def of(cls, officer: Desk) -> Told:
        with closing(reading.connect(officer.path)) as ledger:
            cases: dict[str, list[Recorded]] = defaultdict(list)
            for row in reading.rows_by_case(ledger):
                cases[row[1]].append(recorded_from_row(row))
            return cls(dict(cases), reading.adopted(ledger), {})

    def moments(self) -> list[int]:
        """Each recording and adoption, and the moment before it."""
        at = {event.recorded_at for events in self.cases.values() for event in events} | {*self.adopted.moments}
        return sorted({moment - before for moment in at for before in (0, 1)})

    def days(self) -> list[date]:
        """The day of each event, the one before and the one after, and one when all is long over."""
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
            self.folds[key] = from_nothing(known, self.adopted.law_at(known_at)) if known else FromNothing([], [])
        return self.folds[key]


def as_rows(facts: Facts) -> So:
    return [facts.case], *(sorted(rows) for rows in facts.parts)


def differences(
    first: Callable[[date, int], object], second: Callable[[date, int], object], points: Iterable[tuple[date, int]]
) -> list[tuple[date, int]]:
    return [(on, known_at) for on, known_at in points if first(on, known_at) != second(on, known_at)]


def everywhere(told: Told) -> list[tuple[date, int]]:
    return [(on, known_at) for known_at in told.moments() for on in told.days()]


def told_and_brought_up(officer: Desk, life: Sequence[Step], stops: Iterable[int]) -> Iterator[Caseload]:
    """The caseload after each step at which the officer stops to look, and at the end."""
    for number, _ in enumerate(officer.tell(life)):
        if number in stops:
            yield brought_up_to_date(officer)
    yield brought_up_to_date(officer)


STOPS = st.sets(st.integers(0, 20), max_size=3)


@given(lives(), STOPS)
@examples(150)
def test_rectangles_equal_a_fold_from_nothing_on_every_day_as_known_at_every_moment(
    life: tuple[Step, ...], stops: set[int]
) -> None:
    with desk() as officer:
        *_, caseload = told_and_brought_up(officer, life, stops)
        told = Told.of(officer)
    assert differences(caseload.so, told.so, everywhere(told)) == []


@given(lives(), STOPS)
@examples(60)
def test_a_caseload_brought_up_to_date_now_and_then_equals_one_built_from_nothing(
    life: tuple[Step, ...], stops: set[int]
) -> None:
    with desk() as officer:
        *_, now_and_then = told_and_brought_up(officer, life, stops)
        assert now_and_then == brought_up_to_date(officer, anew=True)


@given(lives(), st.data())
@examples(50)
def test_replay_and_what_is_known_of_the_caseload_agree(life: tuple[Step, ...], data: st.DataObject) -> None:
    with desk() as officer:
        officer.hears(life)
        told = Told.of(officer)
        with closing(open_caseload(officer.path)) as caseload:
            for _ in range(5):
                on, known_at = (
                    data.draw(st.sampled_from(told.days())),
                    data.draw(st.sampled_from(told.moments() or [0])),
                )
                replayed = {case: as_rows(facts) for _, case, facts in replay(caseload, on, known_at)}
                assert replayed == told.so(on, known_at)
                make_known(caseload, "complaint", on.isoformat(), known_at, parts=COMPLAINT.parts)
                tables = ("known", *(f"known_{part}" for part in COMPLAINT.parts))
                known = Caseload(tuple(rows_of_table(caseload, table) for table in tables))
                assert known.by_case() == replayed


@given(lives(), STOPS)
@examples(60)
def test_what_was_known_at_an_earlier_moment_never_changes(life: tuple[Step, ...], stops: set[int]) -> None:
    with desk() as officer:
        seen: list[tuple[int, Told, Caseload]] = []
        for caseload in told_and_brought_up(officer, life, stops):
            told = Told.of(officer)
            for until, earlier, before in seen:
                past = [(on, known_at) for on, known_at in everywhere(earlier) if known_at <= until]
                assert differences(before.so, caseload.so, past) == []
            seen.append((max(told.moments(), default=0), told, caseload))


@given(lives())
@examples(60)
def test_rectangles_never_overlap_and_leave_no_day_out(life: tuple[Step, ...]) -> None:
    with desk() as officer:
        officer.hears(life)
        caseload = brought_up_to_date(officer)
        moments = Told.of(officer).moments()
    one_a_day = [caseload.cases, [row for row in caseload.tables[1] if row.columns[0] == 1]]
    for case in {row.case for row in caseload.cases}:
        for rows in one_a_day:
            mine = [row for row in rows if row.case == case]
            for row in mine:
                assert row.from_on < row.to_on
                assert row.known_from < row.known_to <= FOREVER
            for known_at in moments:
                known = sorted((r.from_on, r.to_on) for r in mine if r.known_from <= known_at < r.known_to)
                if known:
                    assert [to_on for _, to_on in known] == [*(from_on for from_on, _ in known[1:]), NEVER_TEXT]
                else:
                    begun = min(row.known_from for row in caseload.cases if row.case == case)
                    assert known_at < begun or rows is one_a_day[1]


@given(lives())
@examples(60)
def test_every_counted_case_has_one_fate_and_every_formal_one_one_formal_fate(life: tuple[Step, ...]) -> None:
    with desk() as officer:
        officer.hears(life)
        rows = brought_up_to_date(officer).cases
    for row in rows:
        has_one_fate(CaseFacts(*row.columns))


FATES = {
    "adr_resolved",
    "discontinued_before_formal",
    "formal",
    "not_considered",
    "pending",
    "unanswered_before_formal",
    "withdrawn_before_formal",
}
FORMAL_FATES = {
    "discontinued_after_start",
    "in_progress",
    "investigated",
    "unanswered_after_start",
    "withdrawn_after_start",
}


def has_one_fate(case: CaseFacts) -> None:
    assert case.counted in (0, 1)
    assert (case.counted == 0) == (case.not_accepted != "")
    assert case.fate in (FATES if case.counted else {""})
    assert case.formal_fate in (FORMAL_FATES if case.fate == "formal" else {""})
    assert len(COMPLAINT.case_columns) == len(case)
