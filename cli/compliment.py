"""What an officer records of a compliment: a verb for each event."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from cli import kinds, options
from cli.recording import opens, records

app = typer.Typer(no_args_is_help=True, help="Record compliments, and that they were passed on.", rich_markup_mode=None)

VERBS = {"compliment-received": "receive", "compliment-passed-on": "pass-on"}
"""The verb of each event's kind."""


@app.command()
@opens
def receive(
    giver: Annotated[
        str,
        typer.Option(
            "--from",
            parser=kinds.code,
            metavar="GIVER",
            help="Who it came from, as a kind: child, parent, carer, relative, professional, member, other.",
        ),
    ],
    channel: options.Channel,
    team: options.Team = None,
    theme: options.Theme = None,
) -> Any:
    """Receive a compliment; its words and whose they are go into --private."""
    from domain.events.compliment import ComplimentReceived

    return ComplimentReceived(giver=giver, channel=channel, team=team, theme=theme)


@app.command()
@records
def pass_on(
    worker: Annotated[
        str | None,
        typer.Option(parser=kinds.person, metavar="ID", help="The worker, an opaque id, where it is known who."),
    ] = None,
) -> Any:
    """Note that it was passed on to the worker, or to the team."""
    from domain.events.compliment import ComplimentPassedOn

    return ComplimentPassedOn(worker=worker)
