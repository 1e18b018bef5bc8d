"""What an officer records of a representation that is no complaint: a verb for each event."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from cli import kinds, options
from cli.recording import opens, records

app = typer.Typer(
    no_args_is_help=True, help="Record comments, enquiries and members' enquiries.", rich_markup_mode=None
)

VERBS = {
    "representation-received": "receive",
    "representation-answered": "answer",
    "representation-closed": "close",
}
"""The verb of each event's kind."""


@app.command()
@opens
def receive(
    sort: Annotated[
        str, typer.Option(parser=kinds.code, metavar="SORT", help="What it is: comment, enquiry or members-enquiry.")
    ],
    channel: options.Channel,
    team: options.Team = None,
    theme: options.Theme = None,
) -> Any:
    """Receive a representation that is no complaint: it is counted apart."""
    from domain.events.representation import RepresentationReceived

    return RepresentationReceived(sort=sort, channel=channel, team=team, theme=theme)


@app.command()
@records
def answer() -> Any:
    """Note that it was answered."""
    from domain.events.representation import RepresentationAnswered

    return RepresentationAnswered()


@app.command()
@records
def close() -> Any:
    """Close it without an answer."""
    from domain.events.representation import RepresentationClosed

    return RepresentationClosed()
