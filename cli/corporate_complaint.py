"""What an officer records of a corporate complaint: a verb for each event."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import typer

from cli import kinds, options
from cli.recording import Moment, opens, records

app = typer.Typer(
    no_args_is_help=True,
    help="Record what happens to a corporate complaint (the Ombudsman's Complaint Handling Code).",
    rich_markup_mode=None,
)

VERBS = {
    "corporate-complaint-received": "receive",
    "corporate-stage-one-acknowledged": "acknowledge",
    "corporate-stage-one-extended": "extend",
    "corporate-stage-one-responded": "respond",
    "corporate-stage-two-requested": "request-stage-two",
    "corporate-stage-two-acknowledged": "acknowledge-stage-two",
    "corporate-stage-two-extended": "extend-stage-two",
    "corporate-stage-two-responded": "respond-stage-two",
    "corporate-complaint-withdrawn": "withdraw",
    "corporate-ombudsman-referred": "refer-ombudsman",
    "corporate-complaint-completed": "complete",
}
"""The verb of each event's kind."""

Until = Annotated[
    str, typer.Option(parser=kinds.day, metavar="DAY", help="The new last day; without a year, the next to come.")
]
Because = Annotated[
    str | None,
    typer.Option(
        parser=kinds.code,
        metavar="REASON",
        help="Why: complexity, complainant-awaited, another-body-awaited, staff-absence or volume.",
    ),
]
Explained = Annotated[
    bool,
    typer.Option(
        "--reason-explained/--reason-not-explained", help="Whether the reason was explained to the complainant (§6.4)."
    ),
]
Ombudsman = Annotated[
    bool,
    typer.Option(
        "--ombudsman-given/--ombudsman-not-given", help="Whether the complainant was given the Ombudsman's details."
    ),
]
Outcome = Annotated[
    str, typer.Option(parser=kinds.code, metavar="OUTCOME", help="upheld, partly-upheld or not-upheld.")
]


@app.command()
@opens
def receive(channel: options.Channel, team: options.Team = None, theme: options.Theme = None) -> Any:
    """Receive a complaint that no other procedure covers."""
    from domain.events.corporate_complaint import CorporateComplaintReceived

    return CorporateComplaintReceived(channel=channel, team=team, theme=theme)


@app.command()
@records
def acknowledge() -> Any:
    """Note that it was acknowledged and logged: the time for the response runs from here."""
    from domain.events.corporate_complaint import CorporateStageOneAcknowledged

    return CorporateStageOneAcknowledged()


@app.command()
@records
def extend(
    moment: Moment, to: Until, reason_explained: Explained, ombudsman_given: Ombudsman, because: Because = None
) -> Any:
    """Note that the complainant was told of a longer Stage 1; more than 10 working days is a finding (§6.4)."""
    from domain.events.corporate_complaint import CorporateStageOneExtended

    return CorporateStageOneExtended(
        to=moment.day_ahead(to),
        because=because,
        reasons_explained=reason_explained,
        ombudsman_given=ombudsman_given,
    )


@app.command()
@records
def respond(outcome: Outcome) -> Any:
    """Send the Stage 1 response."""
    from domain.events.corporate_complaint import CorporateStageOneResponded

    return CorporateStageOneResponded(outcome=outcome)


@app.command()
@records
def request_stage_two() -> Any:
    """Note that the complainant asked for Stage 2, after the Stage 1 response or without one."""
    from domain.events.corporate_complaint import CorporateStageTwoRequested

    return CorporateStageTwoRequested()


@app.command()
@records
def acknowledge_stage_two() -> Any:
    """Note that the request for Stage 2 was acknowledged and logged."""
    from domain.events.corporate_complaint import CorporateStageTwoAcknowledged

    return CorporateStageTwoAcknowledged()


@app.command()
@records
def extend_stage_two(
    moment: Moment, to: Until, reason_explained: Explained, ombudsman_given: Ombudsman, because: Because = None
) -> Any:
    """Note that the complainant was told of a longer Stage 2; more than 20 working days is a finding."""
    from domain.events.corporate_complaint import CorporateStageTwoExtended

    return CorporateStageTwoExtended(
        to=moment.day_ahead(to),
        because=because,
        reasons_explained=reason_explained,
        ombudsman_given=ombudsman_given,
    )


@app.command()
@records
def respond_stage_two(outcome: Outcome, ombudsman_given: Ombudsman) -> Any:
    """Send the final response, with the Ombudsman's details."""
    from domain.events.corporate_complaint import CorporateStageTwoResponded

    return CorporateStageTwoResponded(outcome=outcome, ombudsman_given=ombudsman_given)


@app.command()
@records
def withdraw() -> Any:
    """Note that the complainant withdrew it."""
    from domain.events.corporate_complaint import CorporateComplaintWithdrawn

    return CorporateComplaintWithdrawn()


@app.command()
@records
def refer_ombudsman(
    by: Annotated[Literal["complainant", "authority"], typer.Option("--by", help="Who went there.")] = "complainant",
) -> Any:
    """Note that it went to the Ombudsman."""
    from domain.events.corporate_complaint import CorporateOmbudsmanReferred

    return CorporateOmbudsmanReferred(referred_by=by)


@app.command()
@records
def complete() -> Any:
    """Close the file; it asks for the response."""
    from domain.events.corporate_complaint import CorporateComplaintCompleted

    return CorporateComplaintCompleted()
