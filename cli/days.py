"""Days and times as officers write them."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from cli.problems import WrongUsage

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

HOW = "write it as 2026-04-14, '14 apr', 'today' or 'yesterday'"


def spoken(day: date) -> str:
    """``Tue 14 April 2026``."""
    return f"{day:%a} {day.day} {day:%B %Y}"


def ago(days: int) -> str:
    """``107 days ago``."""
    return f"{days} day{'' if days == 1 else 's'} ago"


def day_of(text: str, today: date, *, ahead: bool = False) -> date:
    """The day that ``text`` names.

    Args:
        text: What was written.
        today: What day it is.
        ahead: Whether a day without a year is the next one to come, rather than the latest that is not in the future.

    Raises:
        WrongUsage: it names no day.
    """
    said = text.strip().lower()
    if said == "today":
        return today
    if said == "yesterday":
        return today - timedelta(days=1)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", said):
        return _made(text, int(said[:4]), int(said[5:7]), int(said[8:]))
    found = re.fullmatch(r"(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +)?(\d{1,2}) +([a-z]{3,9})\.?(?: +(\d{4}))?", said)
    if not found or found[3][:3] not in MONTHS:
        raise WrongUsage(f"{text!r} is no day: {HOW}")
    number, month = int(found[2]), MONTHS.index(found[3][:3]) + 1
    day = _made(text, int(found[4]), month, number) if found[4] else _nearest(text, number, month, today, ahead)
    if found[1] and f"{day:%a}".lower() != found[1]:
        raise WrongUsage(f"{text!r} is not so: {day.day} {day:%B %Y} is a {day:%A}; check the day")
    return day


def _nearest(text: str, number: int, month: int, today: date, ahead: bool) -> date:
    """The latest such day that is not in the future, or the next to come; 29 February as many years off as it takes."""
    for years in range(9):
        year = today.year + years if ahead else today.year - years
        try:
            day = date(year, month, number)
        except ValueError:
            continue
        if (day >= today) if ahead else (day <= today):
            return day
    raise WrongUsage(f"{text!r} is no day: {HOW}")


def _made(text: str, year: int, month: int, number: int) -> date:
    if not 1900 <= year < 3000:
        raise WrongUsage(f"{text!r} is no day that a ledger keeps: give a year from 1900 to 2999")
    try:
        return date(year, month, number)
    except ValueError:
        raise WrongUsage(f"{text!r} is no day of the calendar: {HOW}") from None


def time_of(text: str) -> time:
    """The time of day that ``text`` names, ``14:30``.

    Raises:
        WrongUsage: it names none.
    """
    try:
        return datetime.strptime(text.strip(), "%H:%M").time()  # noqa: DTZ007 - a time of day has no zone
    except ValueError:
        raise WrongUsage(f"{text!r} is no time of day: write it as 14:30") from None
