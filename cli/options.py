"""The options that many commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from cli import kinds

Database = Annotated[
    Path | None,
    typer.Option("--database", help="The ledger file. [default: CASELEDGER_DATABASE, or the platform's data folder]"),
]
Officer = Annotated[
    str | None, typer.Option("--officer", help="Who records: an opaque id. [default: CASELEDGER_OFFICER]")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON (see docs/json.md).")]
KnownAt = Annotated[
    str | None,
    typer.Option(
        "--known-at",
        parser=kinds.moment,
        metavar="MOMENT",
        help="As known at an instant, at the end of a day, or at a position. [default: now]",
    ),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would come of it, and record nothing.")]
Reference = Annotated[
    str, typer.Argument(metavar="CASE", parser=kinds.reference, help="The case's reference, CC-2026-0042.")
]
GivenReference = Annotated[
    str | None,
    typer.Option(
        "--reference",
        parser=kinds.given_reference,
        metavar="REFERENCE",
        help="A reference of your own, digits as in 2019/0412. [default: allotted]",
    ),
]
Channel = Annotated[
    str,
    typer.Option(
        parser=kinds.code,
        metavar="CHANNEL",
        help="letter, email, phone, in-person, web-form, app, via-advocate, via-member, social-media.",
    ),
]
Team = Annotated[
    str | None, typer.Option(parser=kinds.code, metavar="TEAM", help="The team that it is about, by the policy.")
]
Theme = Annotated[
    str | None, typer.Option(parser=kinds.code, metavar="THEME", help="What it is about, by the policy's themes.")
]
On = Annotated[
    str,
    typer.Option(
        "--on", parser=kinds.day, metavar="DAY", help="The day it happened: 2026-04-14, '14 apr', today, yesterday."
    ),
]
At = Annotated[
    str | None,
    typer.Option("--time", parser=kinds.time, metavar="TIME", help="The time of day, 14:30, where it matters."),
]
Despite = Annotated[
    bool,
    typer.Option(
        "--despite", help="It happened although the law gives no power; the reason is read from standard input."
    ),
]
LinkReason = Literal["same-letter", "from-the-ombudsman", "to-the-ombudsman", "about", "related"]
LinkedTo = Annotated[
    str | None,
    typer.Option(
        "--linked-to",
        parser=kinds.reference,
        metavar="CASE",
        help="An older case that it belongs with: each keeps its own clocks.",
    ),
]
LinkBecause = Annotated[
    LinkReason | None, typer.Option("--link-because", help="Why it belongs with the case of --linked-to.")
]
LinkPoint = Annotated[
    int | None, typer.Option("--link-point", help="The point of the case of --linked-to that it is about.")
]
OlderPoint = Annotated[int | None, typer.Option("--point", help="The point of the older case that it is about.")]
OlderCase = Annotated[
    str, typer.Option("--to", parser=kinds.reference, metavar="CASE", help="The older case that it belongs with.")
]
BelongsBecause = Annotated[LinkReason, typer.Option("--because", help="Why they belong together.")]
PrivateFile = Annotated[
    Path | None,
    typer.Option("--private", help="A JSON file of what is personal, or - for standard input; sealed as it is stored."),
]
Id = Annotated[
    str | None,
    typer.Option(
        "--id", parser=kinds.uuid, metavar="UUID", help="A UUID for the event: recorded twice, it counts once."
    ),
]
