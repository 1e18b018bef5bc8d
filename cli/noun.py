"""A noun of many verbs: a module for each part of them, loaded when a verb of it is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup


class Part(NamedTuple):
    """Verbs that are loaded together.

    Attributes:
        module: Where they are, within the noun's package.
        title: What they are under in the help.
        verbs: The verb of each event's kind.
    """

    module: str
    title: str
    verbs: dict[str, str]


def noun(package: str, parts: Sequence[Part], says: str) -> typer.Typer:
    """The command of a noun whose verbs are the functions, called like them, in the modules of ``package``."""

    def recorder(part: Part, verb: str) -> Callable[..., None]:
        found: Callable[..., None] = getattr(import_module(f"{package}.{part.module}"), verb.replace("-", "_"))
        return found

    class Verbs(TyperGroup):
        """The verbs; completion needs no more than their names."""

        def __init__(self, **given: Any) -> None:
            super().__init__(**given)
            self.commands.update({verb: TyperCommand(verb) for part in parts for verb in part.verbs.values()})

        def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - as click calls it
            part = next((part for part in parts if cmd_name in part.verbs.values()), None)
            if part is None:
                return None
            alone = typer.Typer(rich_markup_mode=None, add_completion=False)
            alone.command(cmd_name)(recorder(part, cmd_name))
            return typer.main.get_command(alone)

        def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - likewise
            for part in parts:
                verbs = part.verbs.values()
                width = formatter.width - 6 - max(map(len, verbs))
                said = {verb: TyperCommand(verb, help=recorder(part, verb).__doc__) for verb in verbs}
                with formatter.section(part.title):
                    formatter.write_dl([(verb, command.get_short_help_str(width)) for verb, command in said.items()])

    app = typer.Typer(cls=Verbs, no_args_is_help=True, help=says, rich_markup_mode=None)
    app.callback()(_alone)
    return app


def _alone() -> None:
    """So that a noun with a single verb is a noun all the same."""
