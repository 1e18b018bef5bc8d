"""What reading commands share: the caseload of the ledger that the settings name, and moments of knowledge."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path

from cli import settings, show
from cli.days import day_of, spoken
from cli.problems import WrongUsage
from cli.progress import progress
from domain.ledger import reading
from domain.ledger.errors import plain_errors
from projections.caseload import open_caseload


@contextmanager
def caseload(database: Path | None) -> Iterator[sqlite3.Connection]:
    """The ledger, its caseload brought up to date; with a progress bar on a terminal if that takes long."""
    path = settings.database(database)
    with progress("Bringing the caseload up to date") as taken:
        opened = open_caseload(path, progress=taken)
    with closing(opened) as ledger, plain_errors(path):
        yield ledger


def known_at(ledger: sqlite3.Connection, text: str | None) -> int:
    """The moment that ``--known-at`` names: an instant, the end of a day in London, or that of a position.

    Raises:
        WrongUsage: it names none.
    """
    if text is None:
        head = reading.moment_of_position(ledger, reading.head(ledger)) or 0
        return max(reading.microseconds(settings.now()), head)
    if re.fullmatch(r"[0-9]{1,12}", text):
        found = reading.moment_of_position(ledger, int(text))
        if found is None:
            raise WrongUsage(f"there is no event at position {text}; the last is {reading.head(ledger)}")
        return found
    if "T" in text:
        day_of(text.partition("T")[0], settings.today())
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise WrongUsage(f"{text!r} is no instant: write it as 2024-03-31T17:30:00+01:00") from None
        return reading.microseconds(moment if moment.tzinfo else moment.replace(tzinfo=reading.LONDON))
    return reading.end_of(day(text))


def day(text: str) -> date:
    """The day that ``text`` names, echoed where it was given in words."""
    found = day_of(text, settings.today())
    if text not in (found.isoformat(), "today"):
        show.say(f"{text}: {spoken(found)}")
    return found
