"""The verbs of redaction: the log of what was taken out, the opinion that it rests on, and the review."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import typer

from cli import kinds
from cli.access_request.options import Officer
from cli.recording import Moment, records


@records
def obtain_health_opinion(
    moment: Moment,
    professional: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="PROFESSION",
            help="doctor, psychiatrist, psychologist, nurse, therapist or other-registered.",
        ),
    ],
    test_met: Annotated[
        bool,
        typer.Option("--test-met/--test-not-met", help="Whether serious harm is likely."),
    ],
    given_on: Annotated[
        str | None,
        typer.Option(
            "--given-on", parser=kinds.day, metavar="DAY", help="The day of the opinion, where it is an earlier one."
        ),
    ] = None,
) -> Any:
    """Note a health professional's opinion, good for six months (DPA 2018 Sch 3 paras 5 and 6)."""
    from domain.events.access_request import HealthOpinionObtained

    return HealthOpinionObtained(
        professional=professional, test_met=test_met, given_on=moment.day(given_on) if given_on else None
    )


@records
def redact(
    next_redaction: int,
    document: Annotated[
        str, typer.Option(parser=kinds.person, metavar="ID", help="The document, as an opaque id, DOC-12.")
    ],
    first: Annotated[int, typer.Option("--page", help="The first page.")],
    exemption: Annotated[
        str,
        typer.Option(
            parser=kinds.exemption,
            metavar="EXEMPTION",
            help="Its code, as third-party, social-work-harm or adoption (caseledger law show --family code).",
        ),
    ],
    by: Officer,
    last: Annotated[int | None, typer.Option("--to-page", help="The last page. [default: the first]")] = None,
    count: Annotated[int, typer.Option(help="How many times something was taken out.")] = 1,
    tested: Annotated[
        list[str] | None,
        typer.Option(
            parser=kinds.exemption_test,
            metavar="TEST",
            help="What was considered and answered, serious-harm …: each exemption asks for its own; again for more.",
        ),
    ] = None,
    role: Annotated[
        str | None,
        typer.Option(
            parser=kinds.third_party_role,
            metavar="ROLE",
            help="In what role another person acted: family, other-person, health-worker, social-worker, "
            "education-worker or court-officer.",
        ),
    ] = None,
) -> Any:
    """Log a redaction by its exemption and the tests made, never what it said (DPA 2018 Schs 2 to 4)."""
    from domain.events.access_request import RedactionApplied

    return RedactionApplied(
        redaction=next_redaction,
        document=document,
        page_from=first,
        page_to=first if last is None else last,
        count=count,
        exemption=exemption,
        tested=tuple(tested or ()),
        role=role,
        applied_by=by,
    )


@records
def review_redaction(
    redaction: Annotated[int, typer.Option(help="Its number within the request.")],
    by: Officer,
    decision: Annotated[Literal["upheld", "narrowed", "removed"], typer.Option(help="What became of it.")],
) -> Any:
    """Review a redaction: somebody else than whoever applied it (DPA 2018 Schs 2 to 4)."""
    from domain.events.access_request import RedactionReviewed

    return RedactionReviewed(redaction=redaction, reviewed_by=by, decision=decision)


@records
def complete_review(by: Officer) -> Any:
    """Note that the second review of the whole was done, by nobody who redacted (UK GDPR Art 15)."""
    from domain.events.access_request import SecondReviewCompleted

    return SecondReviewCompleted(reviewed_by=by)
