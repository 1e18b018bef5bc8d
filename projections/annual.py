"""The annual view: every figure of a period beside the same of the year before, replayed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Any

from domain.law.book import Law, Policy
from domain.ledger import reading
from domain.ledger.adoption import Adoptions
from domain.reckoning import calendar
from projections.measures.counting import Count, Known
from projections.measures.declared import Measure, PerCode
from projections.measures.figures import Figure, Period, Share, one_decimal, pounds
from projections.measures.registry import MEASURES, POPULATIONS, SUMS
from projections.measures.suppression import suppressed

SCHEMA = "caseledger/annual-report/1"

NOT_PUBLISHED = "not published"
NOT_COMPARABLE = "not comparable"


@dataclass(frozen=True, slots=True)
class AnnualView:
    """What a committee is told of a period.

    Attributes:
        as_at: The day asked for; None where each measure took its own.
        known_at: The moment of knowledge.
        complaints_manager: The officer designated under reg 10(a), as an opaque id.
        figures: In the order of printing.
        demonstration: Whether the cases are made up.
        suppressed_below: Below which number counts of people are left out; None where none is.
    """

    authority: str
    period: Period
    as_at: date | None
    known_at: int
    complaints_manager: str | None
    demonstration: bool
    figures: tuple[Figure, ...]
    suppressed_below: int | None = None

    def suppressing(self, below: int) -> AnnualView:
        """The view as it may be published: without the small counts that say who people are."""
        return replace(self, figures=suppressed(self.figures, below), suppressed_below=below)

    def plain(self) -> Mapping[str, Any]:
        """The view as JSON values, in the form that ``SCHEMA`` names."""
        return {
            "schema": SCHEMA,
            "authority": self.authority or None,
            "period": {
                "name": self.period.name,
                "from": self.period.first.isoformat(),
                "to": self.period.last.isoformat(),
            },
            "as_at": self.as_at.isoformat() if self.as_at else None,
            "known_at": reading.instant(self.known_at).isoformat(),
            "complaints_manager": self.complaints_manager,
            "demonstration": self.demonstration,
            "suppressed_below": self.suppressed_below,
            "figures": [figure.plain() for figure in self.figures],
        }

    def __getitem__(self, id: str) -> Figure:
        return next(figure for figure in self.figures if figure.id == id)


class PartsDoNotAddUp(Exception):
    """The parts of a total do not add up to it: a mistake in the program, which must never be printed."""


def annual_view(ledger: sqlite3.Connection, period: Period, as_at: date | None, known_at: int) -> AnnualView:
    """The annual view of ``period``, from a ledger whose caseload is up to date.

    Args:
        ledger: The ledger.
        period: The days that it is of.
        as_at: The day on which it was so; None for each measure's own default.
        known_at: The moment of knowledge, in microseconds since 1970.

    Raises:
        PartsDoNotAddUp: some parts do not add up to their total.
    """
    return _Annual(ledger, period, as_at, known_at).view()


def cases_of(
    ledger: sqlite3.Connection, period: Period, as_at: date | None, known_at: int, id: str
) -> list[tuple[str, str]]:
    """The cases behind the figure ``id``, each with the numbers of the events behind its milestones.

    Raises:
        KeyError: there is no such figure.
    """
    annual = _Annual(ledger, period, as_at, known_at)
    measures = {measure.id: measure for measure in annual.measures}
    return annual.now.cases(measures[id.removesuffix(".share")])


class _Annual:
    def __init__(self, ledger: sqlite3.Connection, period: Period, as_at: date | None, known_at: int) -> None:
        self.adopted: Adoptions = reading.adopted(ledger)
        self.law: Law = self.adopted.law_at(known_at)
        self.policy: Policy | None = self.law.policy(period.last)
        self.period, self.before, self.as_at, self.known_at = period, period.before(), as_at, known_at
        known_on = reading.instant(known_at).date()
        known = Known(ledger, known_at)
        self.now = Count(known, period, as_at, known_on)
        year_earlier = None if as_at is None else Period(as_at, as_at).before().first
        self.then = Count(known, self.before, as_at, known_on, stock_as_at=year_earlier)
        every = [(count, name) for count in (self.now, self.then) for name in POPULATIONS]
        for count, name in sorted(every, key=lambda it: (POPULATIONS[it[1]].procedure, it[0].as_at(it[1]))):
            count.groups(name)
        self.measures = self._measures()

    def view(self) -> AnnualView:
        for count in (self.now, self.then):
            _check_sums(count, {measure.id: measure for measure in self.measures})
        figures: list[Figure] = []
        for measure in self.measures:
            figures.append(self._figure(measure))
            if measure.share_of:
                figures.append(self._share_figure(measure))
        return AnnualView(
            authority=self.policy.authority if self.policy else "",
            period=self.period,
            as_at=self.as_at,
            known_at=self.known_at,
            complaints_manager=self.policy.complaints_manager if self.policy else None,
            demonstration=self.policy.demonstration if self.policy else False,
            figures=tuple(figures),
        )

    def _measures(self) -> Sequence[Measure]:
        found: list[Measure] = []
        for declared in MEASURES:
            found += self._per_code(declared) if isinstance(declared, PerCode) else (declared,)
        return found

    def _per_code(self, declared: PerCode) -> Iterator[Measure]:
        """The measures of the codes that the policy lists, in its order, and of the others that are found."""
        vocabulary = declared.vocabulary or declared.column
        listed = dict(self.policy.themes) if self.policy and vocabulary == "theme" else {}
        for code, says in listed.items():
            yield declared.of(code, says)
        order = self.law.codes(vocabulary, self.period.last)
        found = {*self.now.codes(declared), *self.then.codes(declared)} - {*listed}
        for code in sorted(found, key=lambda code: (order.index(code) if code in order else len(order), code)):
            known = self.law.code(vocabulary, code, self.period.last)
            yield declared.of(code, known.says if known else code.replace("-", " "))

    def _figure(self, measure: Measure) -> Figure:
        if measure.days or measure.show in ("longest", "age"):
            return self._days_figure(measure)
        if measure.show == "oldest":
            return self._oldest_figure(measure)
        now, then = (counted(measure, count) for count in (self.now, self.then))
        if measure.per:
            shares = [
                Share(n, self._reported(measure.per, period)) for n, period in ((now, self.period), (then, self.before))
            ]
            return self._of_shares(measure, measure.id, measure.label, shares[0], shares[1], "children referred")
        if measure.is_share:
            totals = [count.groups(measure.population).count({}) for count in (self.now, self.then)]
            return self._of_shares(
                measure, measure.id, measure.label, Share(now, totals[0]), Share(then, totals[1]), measure.whole
            )
        note = self._note(measure)
        change = None if note else now - then
        if measure.show == "pounds":
            return self._pounds_figure(measure, now, then, note)
        return Figure(
            id=measure.id,
            label=measure.label,
            value=now,
            prior=None if note else then,
            prior_published=self._published(measure.id, whole=True),
            prior_note=note,
            change=change,
            change_percent=one_decimal(Fraction(100 * change, then)) if change is not None and then else None,
            basis=self._basis(measure),
            as_at=self.now.as_at(measure.population).isoformat(),
        )

    def _pounds_figure(self, measure: Measure, now: int, then: int, note: str | None) -> Figure:
        return Figure(
            id=measure.id,
            label=measure.label,
            value=pounds(now),
            prior=None if note else pounds(then),
            prior_published=self._published(measure.id, whole=False),
            prior_note=note,
            change=None if note else pounds(now - then),
            change_percent=None if note or not then else one_decimal(Fraction(100 * (now - then), then)),
            basis=self._basis(measure),
            as_at=self.now.as_at(measure.population).isoformat(),
        )

    def _share_figure(self, measure: Measure) -> Figure:
        of = next(other for other in self.measures if other.id == measure.share_of)
        now, then = (
            Share(count.groups(measure.population).count(measure.where), count.groups(of.population).count(of.where))
            for count in (self.now, self.then)
        )
        label = f"{measure.label}, of «{of.label}»"
        return self._of_shares(measure, f"{measure.id}.share", label, now, then, f"«{of.label}»")

    def _of_shares(self, measure: Measure, id: str, label: str, now: Share, then: Share, whole: str) -> Figure:
        note = self._note(measure, id)
        value = None if now.exact is None else one_decimal(now.exact)
        prior = None if note or then.exact is None else one_decimal(then.exact)
        points = None
        if now.exact is not None and then.exact is not None and not note:
            points = one_decimal(now.exact - then.exact)
        return Figure(
            id=id,
            label=label,
            value=value,
            prior=prior,
            prior_published=self._published(id, whole=False),
            prior_note=note,
            change=points,
            change_percent=None,
            basis=f"per cent of {whole}; {self._basis(measure)}",
            as_at=self.now.as_at(measure.population).isoformat(),
            percent=value,
            numerator=now.numerator,
            denominator=now.denominator,
            is_share=True,
        )

    def _days_figure(self, measure: Measure) -> Figure:
        now, then = (self._days(measure, count) for count in (self.now, self.then))
        note = self._note(measure)
        return Figure(
            id=measure.id,
            label=measure.label,
            value=None if now is None else one_decimal(now),
            prior=None if then is None or note else one_decimal(then),
            prior_published=self._published(measure.id, whole=False),
            prior_note=note,
            change=None if now is None or then is None or note else one_decimal(now - then),
            change_percent=None,
            basis=self._basis(measure),
            as_at=self.now.as_at(measure.population).isoformat(),
        )

    def _days(self, measure: Measure, count: Count) -> Fraction | None:
        groups = count.groups(measure.population)
        if measure.days:
            return groups.days(measure.days, measure.where, measure.show)
        at = groups.columns.index(measure.since)
        until = count.as_at(measure.population)
        first = (date.fromisoformat(row[at]) for row in groups.chosen(measure.where))
        ages: Iterator[int | None]
        if measure.show == "age":
            ages = ((until - day).days for day in first)
        else:
            ages = (calendar(self.law).between(day, until) for day in first)
        return max((Fraction(age) for age in ages if age is not None), default=None)

    def _oldest_figure(self, measure: Measure) -> Figure:
        """The first of the days from which ages are counted."""
        now, then = (
            min((row[groups.columns.index(measure.since)] for row in groups.chosen(measure.where)), default=None)
            for groups in (count.groups(measure.population) for count in (self.now, self.then))
        )
        note = self._note(measure)
        return Figure(
            id=measure.id,
            label=measure.label,
            value=now,
            prior=None if note else then,
            prior_published=self._published(measure.id, whole=False),
            prior_note=note,
            change=None,
            change_percent=None,
            basis=self._basis(measure),
            as_at=self.now.as_at(measure.population).isoformat(),
        )

    def _basis(self, measure: Measure) -> str:
        return POPULATIONS[measure.population].words

    def _reported(self, name: str, period: Period) -> int | None:
        found = self.adopted.statistic(name, period.first, period.last, self.known_at)
        return None if found is None else int(Fraction(found.value))

    def _published(self, id: str, *, whole: bool) -> int | str | None:
        found = self.adopted.statistic(id, self.before.first, self.before.last, self.known_at)
        if found is None:
            return None
        return int(found.value) if whole and found.value.isdecimal() else found.value

    def _note(self, measure: Measure, id: str = "") -> str | None:
        """Why the year before is not shown for ``id``, which is the measure's own or its share's; None when it is."""
        policy = self.policy
        if not (measure.comparable and self._same_codes(measure.vocabulary)):
            return NOT_COMPARABLE
        if policy is not None and policy.demonstration:
            return None if self._published(id or measure.id, whole=False) is not None else NOT_PUBLISHED
        if policy is not None and policy.complete_from is not None:
            return NOT_COMPARABLE if self.before.first < policy.complete_from else None
        return None if self._anything_before else NOT_COMPARABLE

    @cached_property
    def _anything_before(self) -> bool:
        """Whether anything at all was counted of the year before."""
        of_the_period = (name for name, population in POPULATIONS.items() if not population.stock)
        return any(self.then.groups(name).count({}) for name in of_the_period)

    def _same_codes(self, vocabulary: str) -> bool:
        """Whether ``vocabulary`` had the same codes in both years; none named is the same."""
        now, then = (self.law.codes(vocabulary, period.last) for period in (self.period, self.before))
        return set(now) == set(then)


def counted(measure: Measure, count: Count) -> int:
    """What ``measure`` counts, of ``count``."""
    groups = count.groups(measure.population)
    if measure.aged is None:
        return groups.count(measure.where)
    return groups.aged(measure.since, measure.aged, count.as_at(measure.population), measure.where)


def _check_sums(count: Count, measures: Mapping[str, Measure]) -> None:
    for total, parts in SUMS:
        whole = counted(measures[total], count)
        added = sum(counted(measures[part], count) for part in parts)
        if whole != added:
            raise PartsDoNotAddUp(f"{total} is {whole}, but its parts {', '.join(parts)} add up to {added}")
