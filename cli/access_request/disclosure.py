"""The verbs of the answer: what was sent, with every page accounted for, or a refusal with its notice."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import typer

from cli import kinds
from cli.access_request.options import Officer
from cli.problems import WrongUsage
from cli.recording import records


@records
def approve(by: Officer) -> Any:
    """Approve what goes out (UK GDPR Art 15)."""
    from domain.events.access_request import DisclosureApproved

    return DisclosureApproved(approved_by=by)


@records
def disclose(
    pages_to_account_for: int,
    extent: Annotated[
        Literal["full", "part", "not-held"],
        typer.Option(
            help="full: of at least one page; part: something was redacted or withheld; not-held: a full answer, "
            "with no pages."
        ),
    ],
    regulator_told: Annotated[
        bool, typer.Option("--regulator-told/--regulator-not-told", help="Whether it tells of the regulator.")
    ],
    located: Annotated[
        int | None,
        typer.Option(
            help="The pages dealt with so far, those sent before among them: the account is cumulative. [default: all "
            "that are known to be held; of a part, those told of]"
        ),
    ] = None,
    released: Annotated[int, typer.Option(help="Pages released in full.")] = 0,
    redacted: Annotated[int, typer.Option(help="Pages released with redactions.")] = 0,
    withheld: Annotated[int, typer.Option(help="Pages withheld.")] = 0,
    duplicate: Annotated[int, typer.Option(help="Pages that are duplicates.")] = 0,
    out_of_scope: Annotated[int, typer.Option(help="Pages that are out of scope.")] = 0,
    final: Annotated[
        bool, typer.Option("--final/--partial", help="Whether it answers the request, or is a part on the way.")
    ] = True,
    supplementary: Annotated[
        bool,
        typer.Option(
            "--supplementary", help="It adds to an answer given before; its account is of the pages of that answer too."
        ),
    ] = False,
    explained: Annotated[
        bool | None,
        typer.Option(
            "--exemptions-explained/--exemptions-not-explained",
            help="Whether the reader is told what was taken out, and under which exemption; to be said of a part.",
        ),
    ] = None,
    health_data: Annotated[
        bool,
        typer.Option("--health-data", help="It gives data concerning health that the subject does not know already."),
    ] = False,
) -> Any:
    """Send information, every page so far accounted for (UK GDPR Art 15); «not held» is a full answer."""
    from domain.events.access_request import InformationDisclosed, PageCount

    if extent == "part" and explained is None:
        raise WrongUsage(
            "of a part, say with --exemptions-explained or --exemptions-not-explained what the reader is told"
        )
    if located is None:
        of_the_part = released + redacted + withheld + duplicate + out_of_scope
        located = 0 if extent == "not-held" else pages_to_account_for if final else of_the_part
    return InformationDisclosed(
        extent=extent,
        final=final,
        supplementary=supplementary,
        pages=PageCount(
            located=located,
            released_full=released,
            released_redacted=redacted,
            withheld=withheld,
            duplicate=duplicate,
            out_of_scope=out_of_scope,
        ),
        exemptions_explained=explained is not False,
        regulator_told=regulator_told,
        health_data=health_data,
    )


@records
def refuse(
    reasons: Annotated[bool, typer.Option("--reasons/--no-reasons", help="Whether the notice gives the reasons.")],
    regulator_told: Annotated[
        bool,
        typer.Option("--regulator-told/--regulator-not-told", help="Whether it tells of complaining to the regulator."),
    ],
    court_told: Annotated[
        bool, typer.Option("--court-told/--court-not-told", help="Whether it tells of going to court.")
    ],
    ground: Annotated[
        list[str] | None,
        typer.Option(
            parser=kinds.code,
            metavar="GROUND",
            help="manifestly-unfounded, excessive, subject-deceased, wholly-exempt or identity-not-shown; again for "
            "more.",
        ),
    ] = None,
    controller_told: Annotated[
        bool,
        typer.Option(
            "--controller-told/--controller-not-told",
            help="Whether it tells of complaining to the authority itself (DPA 2018 s.164A, from 19 June 2026).",
        ),
    ] = False,
) -> Any:
    """Refuse the request, on grounds and with the required notice (UK GDPR Art 12(4) and (5))."""
    from domain.events.access_request import AccessRefused

    return AccessRefused(
        grounds=tuple(ground or ()),
        reasons_given=reasons,
        regulator_told=regulator_told,
        court_told=court_told,
        controller_told=controller_told,
    )
