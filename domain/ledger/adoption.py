"""What of the law, the policy and the statistics a ledger held at each moment; and what a release would add."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from domain.law.book import Law, Statistic, policy_from_plain, statistic_from_plain
from domain.law.rows import Row, row_from_plain
from domain.ledger.errors import DamagedEvent


@dataclass(slots=True)
class Adoptions:
    """The stream ``authority``, folded: the law from each moment at which an adoption changed it.

    Attributes:
        moments: When the law changed, in order: ``recorded_at`` of each adoption.
        laws: The law from each of those moments on.
        statistics: Each report with the moment from which it was known.
    """

    moments: list[int] = field(default_factory=list)
    laws: list[Law] = field(default_factory=list)
    statistics: list[tuple[int, Statistic]] = field(default_factory=list)

    def law_at(self, known_at: int) -> Law:
        """The law as known at ``known_at``; without a row, where nothing had been adopted."""
        found = bisect_right(self.moments, known_at)
        return self.laws[found - 1] if found else Law()

    @property
    def law(self) -> Law:
        """The law as known now."""
        return self.laws[-1] if self.laws else Law()

    def statistic(self, name: str, period_from: date, period_to: date, known_at: int) -> Statistic | None:
        """The last report of ``name`` for exactly that period, as known at ``known_at``; None when there is none."""
        asked = (name, period_from, period_to)
        for known_from, reported in reversed(self.statistics):
            if known_from <= known_at and (reported.name, reported.period_from, reported.period_to) == asked:
                return reported
        return None

    def copy(self) -> Adoptions:
        """The same, to be added to without touching these."""
        return Adoptions([*self.moments], [*self.laws], [*self.statistics])

    def add(self, recorded_at: int, kind: str, stored: bytes | str) -> None:
        """Take in one event of the stream, from its stored fields."""
        fields: dict[str, Any] = json.loads(stored)
        before = self.law
        if kind == "statistic-reported":
            self.statistics.append((recorded_at, statistic_from_plain(fields)))
        elif kind == "law-adopted":
            self._set(recorded_at, Law((*before.rows, *map(row_from_plain, fields["rows"])), before.policies))
        elif kind == "policy-adopted":
            policy = policy_from_plain(fields)
            others = [earlier for earlier in before.policies if earlier.in_force_on != policy.in_force_on]
            self._set(recorded_at, Law(before.rows, [*others, policy]))

    def _set(self, recorded_at: int, law: Law) -> None:
        if self.moments and self.moments[-1] == recorded_at:
            self.laws[-1] = law
        else:
            self.moments.append(recorded_at)
            self.laws.append(law)


AdoptionRow = tuple[int, str, bytes]
"""``recorded_at``, kind and stored fields of an event of the stream ``authority``."""


def adoptions(rows: Iterable[AdoptionRow]) -> Adoptions:
    """The fold of the stream ``authority``, given in the order of recording.

    Raises:
        DamagedEvent: what is stored is no adoption.
    """
    found = Adoptions()
    for number, (recorded_at, kind, state) in enumerate(rows, start=1):
        try:
            found.add(recorded_at, kind, state)
        except (ValueError, TypeError, KeyError) as error:
            raise DamagedEvent("authority", number) from error
    return found


def not_yet_adopted(law: Law, released: Iterable[Row], today: date) -> tuple[Row, ...]:
    """The released rows that ``law`` lacks and that had been announced by ``today``."""
    known = {_identity(row) for row in law.rows}
    return tuple(row for row in released if row.announced_on <= today and _identity(row) not in known)


def _identity(row: Row) -> tuple[str, date, date]:
    return row.id, row.in_force_on, row.announced_on
