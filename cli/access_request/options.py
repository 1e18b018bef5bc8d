"""The options that several verbs share."""

from __future__ import annotations

from typing import Annotated

import typer

from cli import kinds

Officer = Annotated[str, typer.Option("--by", parser=kinds.person, metavar="ID", help="Who did it, as an opaque id.")]
Channel = Annotated[
    str,
    typer.Option(
        parser=kinds.code,
        metavar="CHANNEL",
        help="letter, email, phone, in-person, web-form, app, via-advocate, via-member, social-media.",
    ),
]
