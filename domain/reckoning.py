"""The reckoning of time under a law: working days, corresponding dates, and the walk that shows the reckoning."""

from __future__ import annotations

from array import array
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import accumulate, compress
from typing import NamedTuple

from domain.law.book import Law
from domain.law.rows import Row


class Due(NamedTuple):
    """The last day of a time limit, and the row of law that gives it.

    Attributes:
        raw_on: Before it rolled forward to a working day, for a limit that rolls.
    """

    on: date
    limit: Row
    raw_on: date | None = None


class Unreckonable(NamedTuple):
    """Why no day can be given: the calendar ends too early, or no such limit was in force."""

    because: str


class Counted(NamedTuple):
    """One day of a walk: its number if it counts, else why it does not."""

    day: date
    number: int | None
    why: str


class Calendar:
    """Running counts of working days over the years that a law's calendar covers: each question is two look-ups."""

    def __init__(self, law: Law) -> None:
        span = law.calendar_span
        self._first = span.first if span else date.min
        self.until = span.until if span else date.min
        self._base = self._first.toordinal()
        days, holidays = range(self._base, self.until.toordinal()), {day.toordinal() for day in law.holidays}
        works = [(ordinal - 1) % 7 < 5 and ordinal not in holidays for ordinal in days]  # day 1 was a Monday
        self._running = array("i", accumulate(works))
        self._working = array("i", compress(days, works))

    def covers(self, day: date) -> bool:
        """Whether ``day`` lies in the years of the calendar."""
        return self._first <= day < self.until

    def after(self, day: date, working_days: int) -> date | None:
        """The last of the ``working_days`` (1 or more) that follow ``day``, itself not counted.

        None when the count begins or ends outside the calendar.
        """
        if not self.covers(day):
            return None
        index = self._running[day.toordinal() - self._base] + working_days - 1
        return date.fromordinal(self._working[index]) if index < len(self._working) else None

    def on_or_after(self, day: date) -> date | None:
        """``day`` if it is a working day, else the next one; None beyond the calendar."""
        if not self.covers(day):
            return None
        index = self._running[day.toordinal() - self._base]
        if index and self._working[index - 1] == day.toordinal():
            return day
        return date.fromordinal(self._working[index]) if index < len(self._working) else None

    def between(self, day: date, later: date) -> int | None:
        """How many working days follow ``day`` up to and with ``later``; 0 when ``later`` is not later.

        None when either lies outside the calendar.
        """
        if later <= day:
            return 0
        if not (self.covers(day) and self.covers(later)):
            return None
        return self._running[later.toordinal() - self._base] - self._running[day.toordinal() - self._base]


@lru_cache(maxsize=32)
def calendar(law: Law) -> Calendar:
    """The calendar of ``law``; one for each law that is in use."""
    return Calendar(law)


def corresponding(day: date, years: int) -> date:
    """The corresponding date ``years`` later; 29 February corresponds to 28 February in a common year.

    >>> corresponding(date(2024, 2, 29), 1)
    datetime.date(2025, 2, 28)
    """
    return months_later(day, 12 * years)


@lru_cache(maxsize=4096)
def months_later(day: date, months: int) -> date:
    """The date of the same number ``months`` later; the last of its month where that has none of that number.

    >>> months_later(date(2026, 1, 31), 1)
    datetime.date(2026, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))


def financial_year(day: date) -> int:
    """The calendar year in which the financial year of ``day`` begins: 1 April to 31 March.

    >>> financial_year(date(2024, 3, 31))
    2023
    """
    return day.year if day.month >= 4 else day.year - 1


@lru_cache(maxsize=4096)
def due(law: Law, limit: str, start: date) -> Due | Unreckonable:
    """The last day of the time limit ``limit`` that starts on ``start``, under the version in force on that day."""
    row = law.row(limit, start)
    if row is None:
        return Unreckonable(f"no {limit} was in force on {start.isoformat()}")
    if row.value["unit"] == "working day":
        return working_days_due(law, row, start, row.value["number"])
    return rolled(law, row, raw_end(row, start))


def raw_end(row: Row, start: date) -> date:
    """The last day of a limit in days, weeks, months or years from ``start``, before it rolls forward.

    ``start`` is not counted, unless the row says ``first_day_counts``: then the period begins with it.
    """
    number, unit = row.value["number"], row.value["unit"]
    if unit in ("day", "week"):
        end = start + timedelta(days=number * (7 if unit == "week" else 1))
    else:
        end = months_later(start, number * (12 if unit == "year" else 1))
    return end - timedelta(days=1) if row.value.get("first_day_counts") else end


def rolled(law: Law, row: Row, raw: date) -> Due | Unreckonable:
    """``raw``, or where ``row`` says that it ``rolls`` the first working day on or after it."""
    if not row.value.get("rolls"):
        return Due(raw, row)
    on = calendar(law).on_or_after(raw)
    if on is None:
        return Unreckonable(f"the calendar of bank holidays does not reach {raw.isoformat()}")
    return Due(on, row, raw)


def first_uncounted(since: date, start: date, *, inclusive: bool) -> date:
    """The first day that a pause which began on ``since`` takes out of a period in calendar time.

    The day on which the period starts is no part of it, so that a pause can take no more of it than what follows.

    Args:
        since: The day of the question.
        start: The day on which the period starts.
        inclusive: Whether the day of the question is taken out too.
    """
    return max(since if inclusive else since + timedelta(days=1), start + timedelta(days=1))


def numbers_covered(spans: Iterable[tuple[int, int]]) -> int:
    """How many numbers lie in one of ``spans`` or in several, the first and the last of each included.

    >>> numbers_covered([(8, 17), (15, 20), (30, 29)])
    13
    """
    number, reached = 0, None
    for first, last in sorted(spans):
        first = first if reached is None else max(first, reached + 1)
        if last >= first:
            number, reached = number + last - first + 1, last
    return number


def days_covered(spans: Iterable[tuple[date, date]]) -> int:
    """How many days lie in one of ``spans`` or in several, the first and the last of each included."""
    return numbers_covered((first.toordinal(), last.toordinal()) for first, last in spans)


def if_answered(law: Law, row: Row, base: date, excluded_before: int, first: date, on: date) -> Due | Unreckonable:
    """The last day, if the answer that an open pause waits for came ``on`` that day.

    Args:
        law: For the calendar.
        row: The limit.
        base: Where the period would end without any pause, before it rolls forward.
        excluded_before: The days that earlier pauses take out, before ``first``.
        first: The first day that the open pause takes out.
        on: The day of the answer.
    """
    return rolled(law, row, base + timedelta(days=excluded_before + days_covered([(first, on)])))


def working_days_due(law: Law, row: Row, start: date, working_days: int) -> Due | Unreckonable:
    """The last of ``working_days`` after ``start``, for a limit that ``row`` gives."""
    on = calendar(law).after(start, working_days)
    if on is None:
        return Unreckonable(
            f"the calendar of bank holidays does not reach {working_days} working days from {start.isoformat()}"
        )
    return Due(on, row)


def walk(law: Law, start: date, until: date) -> Iterator[Counted]:
    """Every day after ``start`` up to and with ``until``: its number as a working day, or why it is not counted."""
    number = 0
    for ordinal in range(start.toordinal() + 1, until.toordinal() + 1):
        day = date.fromordinal(ordinal)
        if day in law.holidays:
            yield Counted(day, None, law.holidays[day])
        elif day.weekday() >= 5:
            yield Counted(day, None, day.strftime("%A"))
        else:
            number += 1
            yield Counted(day, number, "")
