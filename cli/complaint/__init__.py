"""What an officer records of a complaint: a verb for each event, a module a stage, loaded when a verb of it is used."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from cli.complaint.verbs import PARTS, VERBS

__all__ = ["VERBS", "app"]


class Verbs(TyperGroup):
    """The verbs; completion and suggestions need no more than their names."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.commands.update({verb: TyperCommand(verb) for verb in VERBS.values()})

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        for part in PARTS:
            if cmd_name in part.verbs.values():
                return _loaded(part.module).get_command(ctx, cmd_name)
        return None

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        for part in PARTS:
            verbs = part.verbs.values()
            width = formatter.width - 6 - max(map(len, verbs))
            with formatter.section(part.title):
                formatter.write_dl([(verb, self.get_command(ctx, verb).get_short_help_str(width)) for verb in verbs])


@cache
def _loaded(module: str) -> Any:
    return typer.main.get_command(import_module(f"cli.complaint.{module}").app)


app = typer.Typer(
    cls=Verbs, no_args_is_help=True, help="Record what happens to a statutory complaint.", rich_markup_mode=None
)


@app.callback()
def _complaint() -> None:
    pass
