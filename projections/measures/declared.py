"""How a figure is declared: of which cases, by which date, counting what; the words are printed with the figures."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

Value = str | int
Show = Literal["count", "longest", "age", "oldest", "median", "mean", "p90", "maximum", "pounds"]

_PART: Final = re.compile(r"\bJOIN known_(\w+)")


@dataclass(frozen=True, slots=True)
class Population:
    """The cases of one procedure that a family of measures counts.

    Attributes:
        words: Which they are, and by which date they belong to the period.
        where: The condition on a row that is known, with ``:first`` and ``:last`` of the period and ``:as_at``.
        columns: What the count is grouped by: a name and the expression for it.
        stock: Whether it is counted as at the period's end rather than as at the day of knowledge.
        at_end: Whether it is what stood at the period's end, so that no later day that is asked for moves it.
        source: The tables it is counted from: ``known``, and ``known_<part>`` for a part table of the procedure.
        counts: What is counted in each group: any aggregate.
        procedure: The procedure's name.
    """

    words: str
    where: str
    columns: Mapping[str, str]
    stock: bool = False
    at_end: bool = False
    source: str = "known"
    counts: str = "COUNT(*)"
    procedure: str = "complaint"

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the part tables that it is counted from."""
        return tuple(dict.fromkeys(_PART.findall(self.source)))


@dataclass(frozen=True, slots=True)
class Measure:
    """A defined count.

    Attributes:
        population: The name of the population it counts.
        where: Which groups of it are counted: for each column, the values.
        label: The words printed for it.
        share_of: The id of the measure that is the denominator of its share; a further figure ``….share`` gives it.
        is_share: Whether the figure itself is the share.
        per: The name of the reported statistic that is the denominator.
        whole: Of what the share is, in words, where the figure itself is one.
        days: The column of days of which the figure is the median, the mean, the 90th percentile or the maximum.
        since: The column of the day from which an age is counted.
        aged: Only those whose age, on the day of counting, is more than so many months and at most so many.
        show: What the figure is; ``longest`` is the longest wait in working days, ``age`` in calendar days, ``oldest``
            the first day itself, ``pounds`` a sum of pence.
        comparable: Whether the sources mean the same by it in every year; where not, no year before is shown.
        vocabulary: The vocabulary whose codes make it up: no year before is shown that had other codes.
    """

    id: str
    label: str
    population: str
    where: Mapping[str, Sequence[Value]] = field(default_factory=dict)
    share_of: str = ""
    is_share: bool = False
    whole: str = "those due"
    per: str = ""
    days: str = ""
    since: str = "received_on"
    aged: tuple[int, int] | None = None
    show: Show = "count"
    comparable: bool = True
    vocabulary: str = ""


@dataclass(frozen=True, slots=True)
class PerCode:
    """A count for each code of a column: those of the authority's policy, where it lists them, and those found.

    Attributes:
        id: What the ids of the measures begin with.
        label: What their labels begin with.
        population: The name of the population that they count.
        column: The column that has the codes.
        vocabulary: Their vocabulary, where it is not called as the column; ``theme`` is the policy's.
        where: Which groups of the population are counted, as in ``Measure``.
    """

    id: str
    label: str
    population: str
    column: str
    vocabulary: str = ""
    where: Mapping[str, Sequence[Value]] = field(default_factory=dict)

    def of(self, code: str, says: str) -> Measure:
        """The measure of ``code``."""
        return Measure(
            f"{self.id}.{code}", f"{self.label}: {says}", self.population, {**self.where, self.column: (code,)}
        )


def same(*names: str) -> dict[str, str]:
    """Columns of those names, to group by."""
    return {name: name for name in names}


def flag(condition: str) -> str:
    """The expression that is 1 where ``condition`` holds, else 0."""
    return f"CASE WHEN {condition} THEN 1 ELSE 0 END"
