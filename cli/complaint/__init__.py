"""What an officer records of a complaint: a verb for each event, a module a stage, loaded when a verb of it is used."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from cli.complaint.verbs import PARTS, VERBS, Part

__all__ = ["VERBS", "app"]


class Verbs(TyperGroup):
    """The verbs, each made of the function that is called like it; completion needs no more than their names."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.commands.update({verb: TyperCommand(verb) for verb in VERBS.values()})

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - as click calls it
        part = next((part for part in PARTS if cmd_name in part.verbs.values()), None)
        if part is None:
            return None
        alone = typer.Typer(rich_markup_mode=None, add_completion=False)
        alone.command(cmd_name)(_recorder(part, cmd_name))
        return typer.main.get_command(alone)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - likewise
        for part in PARTS:
            verbs = part.verbs.values()
            width = formatter.width - 6 - max(map(len, verbs))
            says = {verb: TyperCommand(verb, help=_recorder(part, verb).__doc__) for verb in verbs}
            with formatter.section(part.title):
                formatter.write_dl([(verb, command.get_short_help_str(width)) for verb, command in says.items()])


def _recorder(part: Part, verb: str) -> Callable[..., None]:
    found: Callable[..., None] = getattr(import_module(f"cli.complaint.{part.module}"), verb.replace("-", "_"))
    return found


app = typer.Typer(
    cls=Verbs, no_args_is_help=True, help="Record what happens to a statutory complaint.", rich_markup_mode=None
)


@app.callback()
def _complaint() -> None:
    pass
