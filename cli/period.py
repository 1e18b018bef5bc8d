"""Periods as they are written: a financial year, or two days."""

from __future__ import annotations

from datetime import date

from cli.settings import WrongUsage
from projections.measures.figures import Period


def period_of(text: str) -> Period:
    """The period that ``text`` names: ``2023/24``, or ``2023-04-01..2023-09-30``.

    Raises:
        WrongUsage: it names none.
    """
    try:
        if "/" in text:
            year = int(text[:4])
            if int(text[5:]) != (year + 1) % 100:
                raise WrongUsage(f"{text!r} is no year: 2023/24 is from 1 April 2023 to 31 March 2024")
            return Period.financial_year(year)
        first, last = (date.fromisoformat(day) for day in text.split(".."))
    except ValueError:
        raise WrongUsage(f"{text!r} is no period: write 2023/24, or 2023-04-01..2023-09-30") from None
    if last < first:
        raise WrongUsage(f"{text!r} ends before it begins")
    return Period(first, last)
