"""The backlog of access requests, and the weekly return."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Annotated, Final

import typer

from cli import kinds, options, settings, show
from cli.days import ago, spoken
from cli.problems import WrongUsage
from cli.reading import caseload, day, known_at

if TYPE_CHECKING:
    from projections.backlog import Backlog, Week


WEEKLY: Final = (
    "open_start",
    "received",
    "reopened",
    "answered",
    "withdrawn",
    "lapsed",
    "open_end",
    "overdue_end",
    "paused_end",
)
"""The numbers of a week, in the order in which the one follows from the others."""


def backlog(
    as_at: Annotated[str, typer.Option("--as-at", parser=kinds.day, metavar="DAY", help="The day.")] = "today",
    weeks: Annotated[
        int | None,
        typer.Option("--weekly", min=1, max=520, metavar="WEEKS", help="Instead, a return of the last so many weeks."),
    ] = None,
    known: options.KnownAt = None,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """What is overdue, oldest first, by age and by the last contact; or the return of the last weeks."""
    from projections import backlog as projection

    with caseload(database) as ledger:
        on, moment = day(as_at), known_at(ledger, known)
        if on > settings.today():
            raise WrongUsage(f"--as-at {on} is in the future: nobody knows yet what will be so")
        if weeks is not None:
            _print_weeks(list(projection.weekly(ledger, on, moment, weeks)), as_json=as_json)
            return
        found = projection.backlog(ledger, on, moment)
    if as_json:
        show.as_json({"schema": "caseledger/backlog/1", **asdict(found), "as_at": on.isoformat()})
    else:
        _print_backlog(found)


def _print_backlog(found: Backlog) -> None:
    from projections.measures.access_requests import BANDS

    show.out(
        f"{spoken(found.as_at)}: {found.open} open, {len(found.overdue)} of them overdue, {found.paused} paused, "
        f"{found.waiting} not started"
    )
    if found.overdue_otherwise:
        show.out(f"not overdue, but so by the other reading of the agent's authority: {found.overdue_otherwise}")
    show.table([[BANDS[name][0], str(number)] for name, number in found.bands.items()], ("overdue by", ""), right=(1,))
    if not found.overdue:
        return
    show.out()
    rows = [
        [
            request.case,
            spoken(date.fromisoformat(request.received_on)),
            spoken(date.fromisoformat(request.due_on)),
            str(request.days_overdue),
            f"{spoken(date.fromisoformat(request.last_contact_on))} ({ago(request.days_since_contact)})",
            request.stage,
            request.delay or "no reason noted",
        ]
        for request in found.overdue
    ]
    show.table(rows, ("case", "received", "due", "days over", "last contact", "work", "delay"), right=(3,))


def _print_weeks(found: list[Week], *, as_json: bool) -> None:
    if as_json:
        weeks = [{**asdict(week), "first": week.first.isoformat(), "last": week.last.isoformat()} for week in found]
        show.as_json({"schema": "caseledger/weekly-return/1", "weeks": weeks})
        return
    rows = [
        [
            f"{week.first:%d %b} to {week.last:%d %b %Y}",
            *(str(getattr(week, name)) for name in WEEKLY),
            week.oldest_received_on or "-",
        ]
        for week in found
    ]
    head = ("week", *(name.replace("_", " ") for name in WEEKLY), "oldest open was received on")
    show.table(rows, head, right=tuple(range(1, 1 + len(WEEKLY))))
