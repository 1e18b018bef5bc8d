"""Monitoring forms: what a complainant said of themselves, kept for the year without case or officer."""

from __future__ import annotations

from typing import Annotated, Final

import typer

from cli import kinds, options
from cli.recording import Moment, event_id, open_ledger
from cli.telling import record_and_tell

app = typer.Typer(
    no_args_is_help=True, help="Keep monitoring forms for their year, without case or officer.", rich_markup_mode=None
)

VERBS: Final = {"characteristics-recorded": "record"}
"""The verb of each event's kind."""


@app.callback()
def _monitoring() -> None:
    pass


@app.command()
def record(
    age_band: Annotated[
        str, typer.Option(parser=kinds.code, metavar="BAND", help="0-4, 5-9, 10-15, 16-17, 18-24 or 25-over.")
    ] = "not-stated",
    gender: Annotated[
        str, typer.Option(parser=kinds.code, metavar="GENDER", help="female, male or other.")
    ] = "not-stated",
    disability: Annotated[
        str, typer.Option(parser=kinds.code, metavar="DISABILITY", help="disabled or not-disabled.")
    ] = "not-stated",
    ethnicity: Annotated[
        str, typer.Option(parser=kinds.code, metavar="ETHNICITY", help="white, mixed, asian, black or other.")
    ] = "not-stated",
    sexual_orientation: Annotated[
        str,
        typer.Option(parser=kinds.code, metavar="ORIENTATION", help="heterosexual, gay-or-lesbian, bisexual or other."),
    ] = "not-stated",
    on: Annotated[
        str,
        typer.Option(
            "--on",
            parser=kinds.day,
            metavar="DAY",
            help="A day of the financial year that it is of; only the year is kept.",
        ),
    ] = "today",
    id: options.Id = None,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """Record a monitoring form. It is kept for its financial year, without case, officer or day."""
    from domain.events.envelope import Proposal
    from domain.events.monitoring import CharacteristicsRecorded
    from domain.ledger.yearly import NOT_KEPT

    form = CharacteristicsRecorded(
        age_band=age_band,
        gender=gender,
        disability=disability,
        ethnicity=ethnicity,
        sexual_orientation=sexual_orientation,
    )
    with open_ledger(database) as ledger:
        proposal = Proposal(case=None, event=form, on=Moment(on).on, by=NOT_KEPT, event_id=event_id(id))
        record_and_tell(ledger, [proposal], trial=dry_run, json_wanted=as_json)
