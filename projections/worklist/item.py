"""Something to do on a case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from domain.law.book import Law
from domain.law.rows import NEVER_TEXT
from domain.reckoning import calendar
from projections.clocklines import ClockLine

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Item:
    """Something to do on a case.

    Attributes:
        due_on: The last day, where the law or the policy gives one.
        since: The day from which it has been owed.
        working_days: Left until ``due_on``, negative beyond it; without a last day, how many it has waited.
        overdue: Whether the last day is past.
        why: What to do, with the provision.
        rise: Of Stage 2, the last of 15, 25, 50, 60 and 65 working days that has been reached; else 0.
        last_contact_on: Of an open access request, when the requester last heard of it; the receipt where never.
        days_since_contact: Calendar days since then.
    """

    case: str
    what: str
    due_on: str | None
    since: str
    working_days: int | None
    overdue: bool
    why: str
    rise: int = 0
    last_contact_on: str | None = None
    days_since_contact: int | None = None

    @property
    def order(self) -> tuple[int, str, str, str]:
        """What has risen furthest, then dated things by their last day, the rest by how long they have been owed."""
        return -self.rise, self.due_on or NEVER_TEXT, self.since, self.case


class Desk:
    """Makes the items of one day.

    Args:
        law: The law as known.
        on: The day.
    """

    def __init__(self, law: Law, on: date) -> None:
        self.law = law
        self.on = on

    def owed(self, row: Row, what: str, since: str, why: str, rise: int = 0) -> Item:
        """Something without a last day."""
        return Item(row["case_reference"], what, None, since, self.waited(since), False, why, rise)

    def dated(self, row: Row, what: str, since: str, due_on: str, why: str) -> Item:
        """Something with a last day that no time limit gives."""
        last = date.fromisoformat(due_on)
        days = calendar(self.law)
        if self.on <= last:
            return Item(row["case_reference"], what, due_on, since, days.between(self.on, last), False, why)
        beyond = days.between(last, self.on)
        return Item(row["case_reference"], what, due_on, since, None if beyond is None else -beyond, True, why)

    def timed(self, row: Row, clock: ClockLine, why: str) -> Iterator[Item]:
        """What a running clock asks for; what cannot be reckoned is asked for without a last day."""
        if clock.starts_on is None or clock.stopped_on is not None:
            return
        if clock.state == "unreckonable":
            yield self.owed(row, clock.name, clock.starts_on, f"{why}; the last day cannot be reckoned: see case why")
        elif clock.due_on is not None:
            case, overdue = row["case_reference"], clock.verdict == "overdue"
            yield Item(case, clock.name, clock.due_on, clock.starts_on, clock.working_days, overdue, why)

    def contacted(self, item: Item, last_on: str | None) -> Item:
        """The item with the age of the last contact, where there is one to tell."""
        if last_on is None:
            return item
        return replace(item, last_contact_on=last_on, days_since_contact=(self.on - date.fromisoformat(last_on)).days)

    def waited(self, since: str) -> int | None:
        """Working days since a day; None beyond the calendar."""
        return calendar(self.law).between(date.fromisoformat(since), self.on)
