"""What an officer records of a data protection complaint: a verb for each event."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from cli import kinds, options
from cli.recording import opens, records

app = typer.Typer(
    no_args_is_help=True,
    help="Record what happens to a data protection complaint (DPA 2018 s.164A).",
    rich_markup_mode=None,
)

VERBS = {
    "data-protection-complaint-received": "receive",
    "data-protection-complaint-acknowledged": "acknowledge",
    "data-protection-progress-told": "tell-progress",
    "data-protection-outcome-given": "give-outcome",
    "data-protection-complaint-withdrawn": "withdraw",
    "data-protection-complaint-completed": "complete",
}
"""The verb of each event's kind."""


@app.command()
@opens
def receive(
    channel: options.Channel,
    represented: Annotated[
        bool, typer.Option("--represented", help="Somebody else made it for the person whose data it is about (s.187).")
    ] = False,
) -> Any:
    """Receive a data protection complaint, by any channel; about an access request: --linked-to (s.164A(1), (2))."""
    from domain.events.data_protection_complaint import DataProtectionComplaintReceived

    return DataProtectionComplaintReceived(channel=channel, represented=represented)


@app.command()
@records
def acknowledge(channel: options.Channel) -> Any:
    """Note that its receipt was acknowledged, and how (s.164A(3))."""
    from domain.events.data_protection_complaint import DataProtectionComplaintAcknowledged

    return DataProtectionComplaintAcknowledged(channel=channel)


@app.command()
@records
def tell_progress(channel: options.Channel) -> Any:
    """Note that the complainant was told how far it has come (s.164A(5))."""
    from domain.events.data_protection_complaint import DataProtectionProgressTold

    return DataProtectionProgressTold(channel=channel)


@app.command()
@records
def give_outcome(
    outcome: Annotated[
        str, typer.Option(parser=kinds.code, metavar="OUTCOME", help="upheld, partly-upheld or not-upheld.")
    ],
) -> Any:
    """Note that the complainant was told the outcome (s.164A(4)); it stands for an acknowledgement not yet sent."""
    from domain.events.data_protection_complaint import DataProtectionOutcomeGiven

    return DataProtectionOutcomeGiven(outcome=outcome)


@app.command()
@records
def withdraw() -> Any:
    """Note that the complainant withdrew it."""
    from domain.events.data_protection_complaint import DataProtectionComplaintWithdrawn

    return DataProtectionComplaintWithdrawn()


@app.command()
@records
def complete() -> Any:
    """Close the file; it asks for the outcome."""
    from domain.events.data_protection_complaint import DataProtectionComplaintCompleted

    return DataProtectionComplaintCompleted()
