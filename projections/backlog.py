"""The backlog of access requests on a day: what is overdue, oldest first, by age; and how it went week by week."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from domain.law.rows import NEVER_TEXT
from domain.reckoning import months_later
from projections.measures.access_requests import BANDS
from projections.measures.counting import Count, Known
from projections.measures.figures import Period


@dataclass(frozen=True, slots=True)
class Overdue:
    """A request whose last day has passed.

    Attributes:
        band: How long ago, as the measures have it: ``1_to_3_months``.
        days_overdue: Calendar days since the last day.
        last_contact_on: When the requester last heard of it; the receipt where never.
        delay: The last reason noted for the delay.
        stage: Of the work.
    """

    case: str
    received_on: str
    due_on: str
    days_overdue: int
    band: str
    last_contact_on: str
    days_since_contact: int
    delay: str
    stage: str


@dataclass(frozen=True, slots=True)
class Backlog:
    """What is open on a day.

    Attributes:
        overdue: The overdue requests, by their receipt, the oldest first; those of one day by reference.
        bands: How many of them are in each age band, in the order of the bands.
        paused: How many open requests wait for a clarification; they are open, and not overdue.
        waiting: How many have not started, because identity, a fee or, by the policy, authority is awaited.
        overdue_otherwise: How many that are not overdue are so by the other reading of an agent's authority.
    """

    as_at: date
    open: int
    overdue: tuple[Overdue, ...]
    bands: Mapping[str, int]
    paused: int
    waiting: int
    overdue_otherwise: int


@dataclass(frozen=True, slots=True)
class Week:
    """A week from Monday to Sunday, by the measures of the annual view: what stood, came, went, and stands at its end.

    Attributes:
        reopened: Closed at the start, and taken up again.
    """

    first: date
    last: date
    open_start: int
    received: int
    reopened: int
    answered: int
    withdrawn: int
    lapsed: int
    open_end: int
    overdue_end: int
    paused_end: int
    oldest_received_on: str | None


def backlog(ledger: sqlite3.Connection, as_at: date, known_at: int) -> Backlog:
    """The backlog on ``as_at``, as known at ``known_at``; the ledger's caseload is up to date."""
    rows = _open(ledger, as_at, known_at)
    overdue = tuple(
        sorted(
            (_overdue(row, as_at) for row in rows if _is_overdue(row, as_at)), key=lambda it: (it.received_on, it.case)
        )
    )
    counted = Counter(request.band for request in overdue)
    return Backlog(
        as_at=as_at,
        open=len(rows),
        overdue=overdue,
        bands={name: counted[name] for name in BANDS},
        paused=sum(row["clock"] == "paused" for row in rows),
        waiting=sum(row["clock"] == "not-started" for row in rows),
        overdue_otherwise=sum(row["other_due_on"] < as_at.isoformat() and not _is_overdue(row, as_at) for row in rows),
    )


def weekly(ledger: sqlite3.Connection, as_at: date, known_at: int, weeks: int) -> Iterator[Week]:
    """The last ``weeks`` whole weeks up to ``as_at``, the earliest first, as the regulator asks to be told."""
    last_sunday = as_at - timedelta(days=(as_at.weekday() + 1) % 7)
    for back in range(weeks - 1, -1, -1):
        last = last_sunday - timedelta(weeks=back)
        first = last - timedelta(days=6)
        count = Count(Known(ledger, known_at), Period(first, last), last, last)
        in_hand = count.groups("access_in_hand")
        yield Week(
            first=first,
            last=last,
            open_start=in_hand.count({"start": ("open_start",)}),
            received=in_hand.count({"start": ("received",)}),
            reopened=in_hand.count({"start": ("reopened",)}),
            answered=in_hand.count({"end": ("completed",)}),
            withdrawn=in_hand.count({"end": ("withdrawn",)}),
            lapsed=in_hand.count({"end": ("lapsed",)}),
            open_end=in_hand.count({"end": ("open_end",)}),
            overdue_end=count.groups("access_overdue").count({}),
            paused_end=in_hand.count({"end": ("open_end",), "paused": (1,)}),
            oldest_received_on=min((row["received_on"] for row in _open(ledger, last, known_at)), default=None),
        )


def _open(ledger: sqlite3.Connection, as_at: date, known_at: int) -> list[Mapping[str, Any]]:
    return _known(ledger, as_at, known_at, f"counted = 1 AND ended_on = '{NEVER_TEXT}'")


def _is_overdue(row: Mapping[str, Any], on: date) -> bool:
    return bool(row["due_on"] < on.isoformat())


def _overdue(row: Mapping[str, Any], as_at: date) -> Overdue:
    due, contact = date.fromisoformat(row["due_on"]), date.fromisoformat(row["last_contact_on"])
    return Overdue(
        case=row["case_reference"],
        received_on=row["received_on"],
        due_on=row["due_on"],
        days_overdue=(as_at - due).days,
        band=next(
            name
            for name, (_, (least, most)) in BANDS.items()
            if months_later(due, least) < as_at <= months_later(due, most)
        ),
        last_contact_on=row["last_contact_on"],
        days_since_contact=(as_at - contact).days,
        delay=row["delay"],
        stage=row["stage"],
    )


def _known(ledger: sqlite3.Connection, as_at: date, known_at: int, condition: str) -> list[Mapping[str, Any]]:
    day = as_at.isoformat()
    found = ledger.execute(
        "SELECT * FROM caseload_access_request "  # noqa: S608 - a condition of our own
        f"WHERE from_on <= ? AND ? < to_on AND known_from <= ? AND ? < known_to AND {condition}",
        (day, day, known_at, known_at),
    )
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]
