"""What was so of a case: rectangles of days and of knowledge, a pure function of its events and the adoptions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import groupby, zip_longest
from typing import Any, Final, Generic, NamedTuple, TypeVar

from domain.events.correction import StruckOut
from domain.events.envelope import Recorded
from domain.history import CaseFile, Fact
from domain.law.book import Law, Span
from domain.law.rows import NEVER, NEVER_TEXT
from domain.ledger.adoption import Adoptions
from domain.procedures import PROCEDURES
from domain.workflow import Facts, Procedure

T = TypeVar("T")

Columns = tuple[str | int, ...]

FOREVER: Final = 2**62
"""The moment at which what is still known ends."""


class Rectangle(NamedTuple, Generic[T]):
    """``value`` was so on the days ``from_on <= D < to_on``, as known ``known_from <= K < known_to``."""

    from_on: str
    to_on: str
    known_from: int
    known_to: int
    value: T


class Segment(NamedTuple, Generic[T]):
    """``value`` is so from ``from_on`` up to ``to_on``, and has been known so since ``known_from``."""

    from_on: str
    to_on: str
    value: T
    known_from: int


class Slices(Generic[T]):
    """Gathers rectangles as knowledge grows; neighbours that are equal are one."""

    def __init__(self) -> None:
        self._open: list[Segment[T]] = []
        self._done: list[Rectangle[T]] = []

    def append(self, moment: int, day: str, value: T) -> None:
        """From ``moment`` on it is known that ``value`` is so from ``day`` on, the last day so far or later."""
        if not self._open:
            self._open.append(Segment(day, NEVER_TEXT, value, moment))
            return
        last = self._open[-1]
        if value == last.value:
            return
        self._close(last, moment)
        if day != last.from_on:
            self._open[-1] = Segment(last.from_on, day, last.value, moment)
            self._open.append(Segment(day, NEVER_TEXT, value, moment))
        elif len(self._open) > 1 and self._open[-2].value == value:
            before = self._open[-2]
            self._close(before, moment)
            self._open[-2:] = [Segment(before.from_on, NEVER_TEXT, value, moment)]
        else:
            self._open[-1] = Segment(day, NEVER_TEXT, value, moment)

    def show(self, moment: int, values: Iterable[tuple[str, T]]) -> None:
        """From ``moment`` on it is known that each value is so from its day up to the next one's."""
        joined: list[tuple[str, T]] = []
        for day, value in values:
            if not joined or joined[-1][1] != value:
                joined.append((day, value))
        ends = [day for day, _ in joined[1:]] + [NEVER_TEXT]
        standing = {(segment.from_on, segment.to_on): segment for segment in self._open}
        fresh: list[Segment[T]] = []
        for (day, value), end in zip(joined, ends, strict=True):
            known = standing.get((day, end))
            if known is not None and known.value == value:
                fresh.append(standing.pop((day, end)))
            else:
                fresh.append(Segment(day, end, value, moment))
        for segment in standing.values():
            self._close(segment, moment)
        self._open = fresh

    def rectangles(self) -> list[Rectangle[T]]:
        """All of them: those that are still known end at ``FOREVER``."""
        return self._done + [Rectangle(s.from_on, s.to_on, s.known_from, FOREVER, s.value) for s in self._open]

    def _close(self, segment: Segment[T], moment: int) -> None:
        self._done.append(Rectangle(segment.from_on, segment.to_on, segment.known_from, moment, segment.value))


class RowSlices:
    """Gathers the rectangles of a part's rows, each by itself: a row that is added leaves the others as they are."""

    def __init__(self) -> None:
        self._rows: list[Slices[Columns | None]] = []

    def append(self, moment: int, day: str, rows: tuple[Columns, ...]) -> None:
        """As of ``Slices``, for the rows that the part has from ``day`` on."""
        self._rows += [Slices() for _ in rows[len(self._rows) :]]
        for slices, row in zip_longest(self._rows, rows):
            slices.append(moment, day, row)

    def show(self, moment: int, values: Sequence[tuple[str, tuple[Columns, ...]]]) -> None:
        """As of ``Slices``, for the rows that the part has from each day on."""
        most = max(len(rows) for _, rows in values)
        self._rows += [Slices() for _ in range(most - len(self._rows))]
        for at, slices in enumerate(self._rows):
            slices.show(moment, [(day, rows[at] if at < len(rows) else None) for day, rows in values])

    def rectangles(self) -> list[Rectangle[Columns]]:
        """Those in which there is a row."""
        return [
            Rectangle(*rectangle[:4], rectangle.value)
            for slices in self._rows
            for rectangle in slices.rectangles()
            if rectangle.value is not None
        ]


class CaseRectangles(NamedTuple):
    """Everything of a case that the caseload keeps.

    Attributes:
        cases: Of the case's own columns.
        parts: Of the rows of each of its part tables.
        window: The days that its reckoning touches: an adoption that changes none of them changes nothing.
    """

    cases: list[Rectangle[Columns]]
    parts: list[list[Rectangle[Columns]]]
    window: Span


class Change(NamedTuple):
    """An adoption: when it was known, the law from then on, and the days it touches."""

    moment: int
    law: Law
    spans: list[Span]


def changes(adoptions: Adoptions, procedure: Procedure[Any]) -> list[Change]:
    """The adoptions that changed the law, each with the days that it touches of the procedure's cases."""
    befores = (Law(), *adoptions.laws)
    return [
        Change(moment, law, law.differs_from(before, procedure.law))
        for moment, law, before in zip(adoptions.moments, adoptions.laws, befores, strict=False)
    ]


def touches(change: Change, window: Span) -> bool:
    """Whether ``change`` may alter a case whose reckoning lies in ``window``."""
    return any(span.first < window.until and window.first < span.until for span in change.spans)


class FactsOf:
    """The facts of the states of one case, each worked out once while the law stays the same."""

    def __init__(self, procedure: Procedure[Any]) -> None:
        self._procedure = procedure
        self._law: Law | None = None
        self._known: dict[int, tuple[Any, Facts]] = {}

    def __call__(self, case: Any, law: Law) -> Facts:
        """The facts of ``case``, which is held, so that no other state is taken for it."""
        if law is not self._law:
            self._law, self._known = law, {}
        found = self._known.get(id(case))
        if found is None:
            found = self._known[id(case)] = (case, self._procedure.facts(case, law))
        return found[1]


class CaseReader:
    """Makes the rectangles of one case after another.

    Args:
        adoptions: The law at every moment.
    """

    def __init__(self, adoptions: Adoptions) -> None:
        self._moments = adoptions.moments
        self._changes = {procedure.name: changes(adoptions, procedure) for procedure in PROCEDURES}

    def read(self, procedure: Procedure[Any], recorded: Sequence[Recorded]) -> CaseRectangles:
        """The rectangles of the case of which ``recorded`` are the events, by number."""
        cases: Slices[Columns] = Slices()
        parts = [RowSlices() for _ in (*procedure.parts, "link")]
        file: CaseFile[Any] = CaseFile.empty(procedure, recorded[0].case)
        facts_of = FactsOf(procedure)
        adopted = self._changes[procedure.name]
        at = bisect_right(self._moments, recorded[0].recorded_at)
        law = adopted[at - 1].law if at else Law()
        for moment, group in groupby(recorded, key=lambda event: event.recorded_at):
            touched = False
            while at < len(adopted) and adopted[at].moment <= moment:
                change = adopted[at]
                law = change.law
                if file.recorded and touches(change, window(file, law)):
                    touched = change.moment == moment
                    if not touched:
                        _show(cases, parts, change.moment, file, law, facts_of)
                at += 1
            events = list(group)
            appended = None if touched else file.appended(events, law)
            if appended is not None:
                file = appended
                facts = with_links(facts_of(file.case, law), file.facts)
                day = events[-1].occurred_on.isoformat()
                cases.append(moment, day, facts.case)
                for slices, rows in zip(parts, facts.parts, strict=True):
                    slices.append(moment, day, rows)
            else:
                file = file.joined(events, law)
                _show(cases, parts, moment, file, law, facts_of)
        reach = window(file, law)
        for change in adopted[at:]:
            if touches(change, reach):
                law = change.law
                _show(cases, parts, change.moment, file, law, facts_of)
                reach = window(file, law)
        return CaseRectangles(cases.rectangles(), [slices.rectangles() for slices in parts], reach)


def _show(
    cases: Slices[Columns],
    parts: Sequence[RowSlices],
    moment: int,
    file: CaseFile[Any],
    law: Law,
    facts_of: FactsOf,
) -> None:
    shown = list(days(file, law, facts_of))
    cases.show(moment, [(day, facts.case) for day, facts in shown])
    for at, slices in enumerate(parts):
        slices.show(moment, [(day, facts.parts[at]) for day, facts in shown])


def days(file: CaseFile[Any], law: Law, facts_of: FactsOf | None = None) -> Iterable[tuple[str, Facts]]:
    """What is so of the case from each day on which something happened to it."""
    procedure = file.procedure
    facts_of = facts_of or FactsOf(procedure)
    if not file.facts:
        receipts = [event for event in file.recorded if not isinstance(event.event, StruckOut)]
        opened = [event for event in receipts if receipts[0].event_id in (event.event_id, event.corrects)][-1]
        facts = procedure.struck_out(opened.event, opened.occurred_on)
        return [(opened.occurred_on.isoformat(), with_links(facts, ()))]
    shown: dict[str, Facts] = {}
    last_of_day = {fact.latest.occurred_on: place for place, fact in enumerate(file.facts[: len(file.cases)], start=1)}
    for day, place in last_of_day.items():
        shown[day.isoformat()] = with_links(facts_of(file.cases[place - 1], law), file.facts[:place])
    if not file.possible:
        possible = len(file.cases)
        broken_on = file.facts[possible].latest.occurred_on.isoformat()
        impossible = procedure.impossible(facts_of(file.case, law))
        shown[broken_on] = with_links(impossible, file.facts[:possible])
    return shown.items()


class LinkFacts(NamedTuple):
    """The columns of a link, which stands in the newer of two cases; every procedure has this part table.

    Attributes:
        point: The point of the older case that the newer is about; 0 where it is about no one point.
    """

    linked_to: str
    because: str
    linked_on: str
    point: int


def with_links(facts: Facts, history: Sequence[Fact]) -> Facts:
    """``facts`` with, as the last of its parts, the cases that ``history`` refers to."""
    links = tuple(
        LinkFacts(
            linked_to=getattr(event, event.refers_to),
            because=getattr(event, "because", ""),
            linked_on=fact.latest.occurred_on.isoformat(),
            point=getattr(event, "point", None) or 0,
        )
        for fact in history
        if (event := fact.latest.event).refers_to is not None
    )
    return Facts(facts.case, (*facts.parts, links))


def window(file: CaseFile[Any], law: Law) -> Span:
    """From the first day of the case to the last day that a clock reaches; without end while one cannot be reckoned."""
    first = min(event.occurred_on for event in file.recorded)
    until = max(event.occurred_on for event in file.recorded)
    for clock in file.procedure.clocks(file.case, law):
        if clock.state == "not-started":
            continue
        if clock.due_on is None:
            return Span(first, NEVER)
        until = max(until, clock.due_on, clock.stopped_on or clock.due_on)
    return Span(first, until + timedelta(days=1))
