"""How the things of a case file are written in a phrase: days, points, outcomes, codes in their own words."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date
from typing import Any, Final, TypeVar

from domain.events.complaint import PointOutcome
from domain.law.rows import released_rows

MONTHS: Final = list(calendar.month_name)
DAY: Final = r"[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]+ \d{4}"
POINTS: Final = r"it|the complaint|points? \d+(?:(?:, | and )\d+)*"

LABELS: Final = {
    (row.value["vocabulary"], row.says.casefold()): row.value["code"] for row in released_rows() if row.family == "code"
}
"""The code of every word that a vocabulary prints."""


V = TypeVar("V")


def with_pattern(pattern: str) -> Callable[[Callable[[str], V]], Callable[[str], V]]:
    """Says how a thing is written in a phrase: the parser looks for ``pattern`` on what reads it."""

    def marked(reads: Callable[[str], V]) -> Callable[[str], V]:
        vars(reads)["pattern"] = pattern
        return reads

    return marked


@with_pattern(DAY)
def day(text: str) -> date:
    """A day written with its weekday, which is checked: ``Fri 27 March 2026``."""
    weekday, number, month, year = text.split()
    found = date(int(year), MONTHS.index(month), int(number))
    assert f"{found:%a}" == weekday, f"{text} was a {found:%A}"
    return found


@with_pattern(f"no day|{DAY}")
def day_or_none(text: str) -> date | None:
    """A day, or ``no day``."""
    return None if text == "no day" else day(text)


def code_of(vocabulary: str, words: str) -> str:
    """The code that a vocabulary prints as ``words``; for words that are in none, the code that they would have."""
    plain = re.sub(r"^(an(?=other )|an? |the )", "", words.casefold())
    found = (LABELS.get((vocabulary, each)) for each in (words.casefold(), plain))
    return next(filter(None, found), plain.replace(" ", "-"))


@with_pattern(r"[A-Za-z0-9 ]+")
def code(text: str) -> str:
    """A code in its own words: ``not given``."""
    return text.replace(" ", "-")


@with_pattern(r".+")
def basis(text: str) -> str:
    """Who complains: ``a parent``; «such other person» is one who must show sufficient interest."""
    return "other-person" if text == "such other person" else code_of("basis", text)


@with_pattern(r"[^,]+?")
def sort(text: str) -> str:
    """What a representation is: ``a member's enquiry``."""
    return code_of("sort", text)


@with_pattern(r"[^,]+")
def channel(text: str) -> str:
    """How it came: ``telephone``."""
    return code_of("channel", text)


@with_pattern(r"[^,]+")
def bar(text: str) -> tuple[str, ...]:
    """Why someone may not be an advocate: ``manages the service complained of``."""
    return (code_of("advocate-bar", text),)


@with_pattern(POINTS)
def points(text: str) -> tuple[int, ...]:
    """``points 1 and 3``; none named means the whole complaint."""
    return tuple(map(int, re.findall(r"\d+", text)))


@with_pattern(r"(?:not )?met")
def met(text: str) -> bool:
    """Whether a limb is met."""
    return text == "met"


@with_pattern(r"orally|in writing")
def form(text: str) -> str:
    """``orally`` or ``in writing``."""
    return "oral" if text == "orally" else "written"


@with_pattern(r"point \d+ [a-z ]+(?:, point \d+ [a-z ]+)*")
def outcomes(text: str) -> tuple[PointOutcome, ...]:
    """``point 1 upheld, point 2 not upheld``."""
    found = (each.split(" ", 2) for each in text.split(", "))
    return tuple(PointOutcome(point=int(number), outcome=code_of("outcome", words)) for _, number, words in found)


@with_pattern(r"\d+ working days?")
def working_days(text: str) -> int:
    """``1 working day``, ``10 working days``."""
    return int(text.split()[0])


Readers = dict[str, Callable[[str], Any]]

TYPES: Final[Readers] = {
    "Day": day,
    "DayOrNone": day_or_none,
    "Code": code,
    "Basis": basis,
    "Bar": bar,
    "Sort": sort,
    "Channel": channel,
    "Points": points,
    "Met": met,
    "Form": form,
    "Outcomes": outcomes,
    "WorkingDays": working_days,
}
"""What each kind of thing that may stand in a phrase is read by: ``{on:Day}``, ``{points:Points}``."""
