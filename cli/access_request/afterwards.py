"""The verbs of what ends a request otherwise, takes it up again, or follows it: the regulator, closing the file."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from cli import kinds
from cli.problems import WrongUsage
from cli.recording import Moment, records

Complaint = Annotated[
    int | None,
    typer.Option(help="The number of the regulator's complaint within the request. [default: the only open one]"),
]


def _open_one(given: int | None, still_open: tuple[int, ...], next_complaint: int) -> int:
    """The complaint that is meant; where none was ever told of, the first, for the ledger to say so.

    Raises:
        WrongUsage: not one alone is open, so that its number is to be given.
    """
    if given is not None:
        return given
    if len(still_open) == 1:
        return still_open[0]
    if next_complaint == 1:
        return 1
    found = f"{' and '.join(map(str, still_open))} are open" if still_open else "none is open"
    raise WrongUsage(f"say which of the regulator's complaints it is with --complaint: {found}")


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
    next_complaint: int,
    undecided_complaints: tuple[int, ...],
    answer_by: Annotated[
        str, typer.Option(parser=kinds.day, metavar="DAY", help="The day that it set; recorded, never reckoned.")
    ],
    complaint: Complaint = None,
) -> Any:
    """Note the day by which the regulator wants an answer (DPA 2018 s.165)."""
    from domain.events.access_request import RegulatorDeadlineSet

    complaint = _open_one(complaint, undecided_complaints, next_complaint)
    return RegulatorDeadlineSet(complaint=complaint, answer_by=moment.day_ahead(answer_by))


@records
def answer_regulator(next_complaint: int, unanswered_complaints: tuple[int, ...], complaint: Complaint = None) -> Any:
    """Answer the regulator (DPA 2018 s.165)."""
    from domain.events.access_request import RegulatorAnswered

    return RegulatorAnswered(complaint=_open_one(complaint, unanswered_complaints, next_complaint))


@records
def regulator_decided(
    next_complaint: int,
    undecided_complaints: tuple[int, ...],
    outcome: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="OUTCOME",
            help="upheld, part-upheld, not-upheld, advice-given or overturned.",
        ),
    ],
    complaint: Complaint = None,
) -> Any:
    """Note the outcome of the regulator's complaint (DPA 2018 s.165)."""
    from domain.events.access_request import RegulatorDecided

    return RegulatorDecided(complaint=_open_one(complaint, undecided_complaints, next_complaint), outcome=outcome)
