"""The verbs of the receipt and of verification: identity, authority, a fee; and a child's competence."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import typer

from cli import kinds
from cli.access_request.options import Officer
from cli.options import Channel
from cli.recording import opens, records


@opens
def receive(
    subject: Annotated[
        list[str],
        typer.Option(
            parser=kinds.person,
            metavar="ID",
            help="The data subject, as an opaque id, P-1; again for each subject of one letter.",
        ),
    ],
    channel: Channel,
    asked_by: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="AUTHORITY",
            help="Who asks: self, parent, agent, attorney, deputy, court or corporate-parent.",
        ),
    ] = "self",
    child: Annotated[bool, typer.Option("--child", help="The subject is a child; that is never a bar.")] = False,
    regime: Annotated[
        Literal["uk-gdpr", "part-3"],
        typer.Option(help="part-3 where the authority acted for law enforcement; the dates are the same."),
    ] = "uk-gdpr",
) -> Any:
    """Receive a request (UK GDPR Art 15): a letter for three subjects is three requests, linked."""
    from domain.events.access_request import AccessRequestReceived

    return [
        AccessRequestReceived(subject=each, channel=channel, asked_by=asked_by, subject_is_child=child, regime=regime)
        for each in subject
    ]


@records
def request_identity(
    because: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="DOUBT",
            help="The reasonable doubt: unknown-to-us, details-differ, third-party-channel or other-recorded.",
        ),
    ],
) -> Any:
    """Ask for evidence of identity, where there are reasonable doubts (UK GDPR Art 12(6))."""
    from domain.events.access_request import IdentityRequested

    return IdentityRequested(because=because)


@records
def identity_received() -> Any:
    """Note that the evidence of identity came: time starts from here (UK GDPR Art 12A(2))."""
    from domain.events.access_request import IdentityReceived

    return IdentityReceived()


@records
def request_authority() -> Any:
    """Ask for evidence that the requester may act for the subject (ICO guidance)."""
    from domain.events.access_request import AuthorityRequested

    return AuthorityRequested()


@records
def authority_received() -> Any:
    """Note that the evidence of authority came; it moves the start by guidance only (see the policy)."""
    from domain.events.access_request import AuthorityReceived

    return AuthorityReceived()


@records
def charge_fee(
    pounds: Annotated[str, typer.Option(parser=kinds.pounds, metavar="POUNDS", help="How much.")],
    because: Annotated[
        str, typer.Option(parser=kinds.code, metavar="GROUND", help="manifestly-unfounded or excessive.")
    ],
) -> Any:
    """Charge a reasonable fee for what is manifestly unfounded or excessive (UK GDPR Art 12(5))."""
    from domain.events.access_request import FeeCharged

    return FeeCharged.model_validate({"pounds": pounds, "because": because})


@records
def fee_paid() -> Any:
    """Note that the fee was paid: time starts from here (UK GDPR Art 12A(2))."""
    from domain.events.access_request import FeePaid

    return FeePaid()


@records
def assess_competence(
    competent: Annotated[
        bool, typer.Option("--competent/--not-competent", help="Whether the child understands what it is to ask.")
    ],
    by: Officer,
    basis: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="BASIS",
            help="discussed-with-child, social-worker-view, advocate-view or other-recorded.",
        ),
    ],
) -> Any:
    """Assess whether a child understands what it means to ask: never by an age (ICO guidance)."""
    from domain.events.access_request import CompetenceAssessed

    return CompetenceAssessed(competent=competent, assessed_by=by, basis=basis)
