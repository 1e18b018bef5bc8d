"""The verbs of time: clarification, extension, reasons for delay, and what the requester is told meanwhile."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from cli import kinds
from cli.options import Channel
from cli.recording import records


@records
def request_clarification(
    next_question: int,
    large_volume: Annotated[
        bool,
        typer.Option(
            "--large-volume/--no-large-volume",
            help="Whether much is held about the subject; before 5 February 2026 nothing else stopped time.",
        ),
    ],
) -> Any:
    """Ask which information the request is about: the days until the answer do not count (UK GDPR Art 12A(5))."""
    from domain.events.access_request import ClarificationRequested

    return ClarificationRequested(question=next_question, large_volume=large_volume)


@records
def clarification_received(
    open_question: int,
    question: Annotated[
        int | None, typer.Option(help="Its number within the request. [default: the first that is open]")
    ] = None,
) -> Any:
    """Note the answer to a clarification: time runs on from the day after (UK GDPR Art 12A(5))."""
    from domain.events.access_request import ClarificationReceived

    return ClarificationReceived(question=open_question if question is None else question)


@records
def extend(
    because: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="GROUND",
            help="complexity or number-of-requests; retrieval, redaction and staffing are no grounds in law.",
        ),
    ],
    reasons: Annotated[
        bool, typer.Option("--reasons/--no-reasons", help="Whether the notice states the reasons for the delay.")
    ],
) -> Any:
    """Tell the requester that the time is extended by two months, once and in time (UK GDPR Art 12A(3) and (4))."""
    from domain.events.access_request import ExtensionNotified

    return ExtensionNotified(because=because, reasons_given=reasons)


@records
def note_delay(
    because: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="REASON",
            help="retrieval, volume, redaction-resource, staffing, third-party-consent, health-opinion, "
            "system-failure or other-recorded.",
        ),
    ],
) -> Any:
    """Note why the answer is late: a reason, never a ground of extension (ICO guidance)."""
    from domain.events.access_request import DelayNoted

    return DelayNoted(because=because)


@records
def update_requester(channel: Channel) -> Any:
    """Note that the requester was told how far the request has come (ICO guidance)."""
    from domain.events.access_request import RequesterUpdated

    return RequesterUpdated(channel=channel)
