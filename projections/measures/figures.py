"""A period, a figure, and the exact arithmetic of percentages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from domain.reckoning import corresponding


@dataclass(frozen=True, slots=True)
class Period:
    """The days from ``first`` to ``last``, both included."""

    first: date
    last: date

    @classmethod
    def financial_year(cls, year: int) -> Period:
        """From 1 April of ``year`` to 31 March of the next."""
        return cls(date(year, 4, 1), date(year + 1, 3, 31))

    def before(self) -> Period:
        """The same days a year earlier; a period that ends with February ends with February."""
        after = self.last + timedelta(days=1)
        return Period(corresponding(self.first, -1), corresponding(after, -1) - timedelta(days=1))

    @property
    def name(self) -> str:
        """``2023/24`` for a financial year, else the two days."""
        if self == Period.financial_year(self.first.year):
            return f"{self.first.year}/{(self.first.year + 1) % 100:02d}"
        return f"{self.first.isoformat()} to {self.last.isoformat()}"


def one_decimal(value: Fraction) -> str:
    """``value`` to one decimal, halves away from zero: -2.55 gives ``-2.6``."""
    tenths = abs(value) * 10
    rounded = int(tenths + Fraction(1, 2))
    sign = "-" if value < 0 and rounded else ""
    return f"{sign}{rounded // 10}.{rounded % 10}"


def pounds(pence: int) -> str:
    """``pence`` as pounds with two decimals.

    >>> pounds(-105)
    '-1.05'
    """
    return f"{'-' if pence < 0 else ''}{abs(pence) // 100}.{abs(pence) % 100:02d}"


def percentage(numerator: int, denominator: int) -> Fraction:
    """``numerator`` per hundred of ``denominator``, exactly."""
    return Fraction(100 * numerator, denominator)


@dataclass(frozen=True, slots=True)
class Share:
    """A numerator of a denominator; without percentage where the denominator is zero or not known."""

    numerator: int
    denominator: int | None

    @property
    def exact(self) -> Fraction | None:
        """The percentage, unrounded."""
        return percentage(self.numerator, self.denominator) if self.denominator else None


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure's value for a period, as known at a moment, beside the year before.

    Attributes:
        value: A count; for a share its percentage as text; for days a number as text; None where there is nothing to
            count from.
        prior: The same for the year before, replayed.
        prior_published: The year before as a source printed it, where one was reported.
        prior_note: Why no prior is given: ``not published`` or ``not comparable``.
        change: From the prior to the value: a number, or for a share points as text.
        change_percent: The change of a count in per cent of the prior, as text.
        basis: What is counted, of what, by which date.
        as_at: The day on which it was so.
        shown_as: What is printed in place of a value that is left out because few people are behind it; else empty.
        prior_shown_as: The same for the prior.
    """

    id: str
    label: str
    value: int | str | None
    prior: int | str | None
    prior_published: int | str | None
    prior_note: str | None
    change: int | str | None
    change_percent: str | None
    basis: str
    as_at: str
    percent: str | None = None
    numerator: int | None = None
    denominator: int | None = None
    is_share: bool = False
    shown_as: str = ""
    prior_shown_as: str = ""

    def plain(self) -> Mapping[str, Any]:
        """The figure as JSON values; the parts of a share only where it is one."""
        fields = asdict(self)
        is_share = fields.pop("is_share")
        fields["suppressed"] = fields.pop("shown_as") != ""
        fields["prior_suppressed"] = fields.pop("prior_shown_as") != ""
        if not is_share:
            for name in ("percent", "numerator", "denominator"):
                del fields[name]
        return fields
