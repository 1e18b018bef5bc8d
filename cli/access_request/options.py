"""The option that several verbs share."""

from __future__ import annotations

from typing import Annotated

import typer

from cli import kinds

Officer = Annotated[str, typer.Option("--by", parser=kinds.person, metavar="ID", help="Who did it, as an opaque id.")]
