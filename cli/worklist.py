"""What is to be done, soonest first."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Annotated

import typer

from cli import kinds, options, show
from cli.days import ago, spoken
from cli.reading import caseload, day, known_at


def worklist(
    on: Annotated[str, typer.Option("--on", parser=kinds.day, metavar="DAY", help="The day.")] = "today",
    overdue: Annotated[bool, typer.Option("--overdue", help="Only what is overdue.")] = False,
    known: options.KnownAt = None,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """What is to be done, soonest first: clocks with working days left, waiting starts, decisions and notices owed.

    Stage 2 rises above the rest at 15, 25, 50, 60 and 65 working days. Of an open access request it says how long ago
    the requester last heard of it.
    """
    from projections.worklist import worklist as made

    with caseload(database) as ledger:
        the_day = day(on)
        items = [item for item in made(ledger, the_day, known_at(ledger, known)) if item.overdue or not overdue]
    if as_json:
        show.as_json(
            {"schema": "caseledger/worklist/1", "on": the_day.isoformat(), "items": [asdict(item) for item in items]}
        )
        return
    if not items:
        show.say(f"nothing is {'overdue' if overdue else 'to be done'} on {spoken(the_day)}")
        return
    rows = [
        [
            item.case,
            item.what,
            spoken(date.fromisoformat(item.due_on)) if item.due_on else "-",
            "" if item.working_days is None else str(item.working_days),
            "overdue" if item.overdue else "",
            f"day {item.rise}" if item.rise else "",
            "" if item.days_since_contact is None else ago(item.days_since_contact),
            item.why,
        ]
        for item in items
    ]
    show.table(rows, ("case", "what", "due", "working days", "overdue", "risen", "last contact", "why"), right=(3,))
