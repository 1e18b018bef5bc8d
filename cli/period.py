"""Periods as they are written: a financial year, or two days."""

from __future__ import annotations

from datetime import date

from cli.problems import WrongUsage
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
            period = Period.financial_year(year)
        else:
            period = Period(*(date.fromisoformat(day) for day in text.split("..")))
        period.before()
    except (ValueError, OverflowError):
        raise WrongUsage(f"{text!r} is no period: write 2023/24, or 2023-04-01..2023-09-30") from None
    if period.last < period.first:
        raise WrongUsage(f"{text!r} ends before it begins: write the earlier day first")
    return period
