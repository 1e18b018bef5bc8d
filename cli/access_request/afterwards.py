"""The verbs of what ends a request otherwise, takes it up again, or follows it: the regulator, closing the file."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from cli import kinds
from cli.recording import Moment, records

Complaint = Annotated[int, typer.Option(help="The number of the regulator's complaint within the request.")]


@records
def withdraw() -> Any:
    """Note that the requester no longer asks (UK GDPR Art 15)."""
    from domain.events.access_request import AccessRequestWithdrawn

    return AccessRequestWithdrawn()


@records
def lapse(
    moment: Moment,
    because: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="REASON",
            help="clarification-not-given, identity-not-given, authority-not-given or fee-not-paid.",
        ),
    ],
    last_contact: Annotated[
        str, typer.Option(parser=kinds.day, metavar="DAY", help="When the requester was last written to.")
    ],
) -> Any:
    """Close it because the requester did not answer; no provision closes a request (ICO guidance)."""
    from domain.events.access_request import AccessRequestLapsed

    return AccessRequestLapsed(because=because, last_contact_on=moment.day(last_contact))


@records
def reopen() -> Any:
    """Take it up again, from its first receipt (UK GDPR Art 12A(2))."""
    from domain.events.access_request import AccessRequestReopened

    return AccessRequestReopened()


@records
def close() -> Any:
    """Close the file; that answers nothing."""
    from domain.events.access_request import AccessRequestClosed

    return AccessRequestClosed()


@records
def regulator_complaint(next_complaint: int) -> Any:
    """Note that the regulator told of a complaint about this request (DPA 2018 s.165)."""
    from domain.events.access_request import RegulatorComplaintNotified

    return RegulatorComplaintNotified(complaint=next_complaint)


@records
def regulator_deadline(
    moment: Moment,
    answer_by: Annotated[
        str, typer.Option(parser=kinds.day, metavar="DAY", help="The day that it set; recorded, never reckoned.")
    ],
    complaint: Complaint = 1,
) -> Any:
    """Note the day by which the regulator wants an answer (DPA 2018 s.165)."""
    from domain.events.access_request import RegulatorDeadlineSet

    return RegulatorDeadlineSet(complaint=complaint, answer_by=moment.day_ahead(answer_by))


@records
def answer_regulator(complaint: Complaint = 1) -> Any:
    """Answer the regulator (DPA 2018 s.165)."""
    from domain.events.access_request import RegulatorAnswered

    return RegulatorAnswered(complaint=complaint)


@records
def regulator_decided(
    outcome: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="OUTCOME",
            help="upheld, part-upheld, not-upheld, advice-given or overturned.",
        ),
    ],
    complaint: Complaint = 1,
) -> Any:
    """Note the outcome of the regulator's complaint (DPA 2018 s.165)."""
    from domain.events.access_request import RegulatorDecided

    return RegulatorDecided(complaint=complaint, outcome=outcome)
