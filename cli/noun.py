"""A noun of many verbs: a module for each part of them, loaded when a verb of it is used."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup


class Part(NamedTuple):
    """Verbs that are loaded together.

    Attributes:
        module: Where they are, within the noun's package.
        title: What they are under in the help; parts may share it.
        verbs: The verb of each event's kind.
    """

    module: str
    title: str
    verbs: dict[str, str]


def noun(package: str, parts: Sequence[Part], says: str, reads: Mapping[str, str] | None = None) -> typer.Typer:
    """The command of a noun whose verbs are functions called like them.

    Args:
        package: Where the modules of ``parts`` are.
        parts: The verbs that record.
        says: Its line in the help.
        reads: The verbs that record nothing, each with its module.
    """
    modules = {verb: f"{package}.{part.module}" for part in parts for verb in part.verbs.values()} | dict(reads or {})
    sections: dict[str, tuple[str, ...]] = {}
    for part in parts:
        sections[part.title] = (*sections.get(part.title, ()), *part.verbs.values())
    sections["Reading"] = tuple(reads or ())

    def function(verb: str) -> Callable[..., None]:
        found: Callable[..., None] = getattr(import_module(modules[verb]), verb.replace("-", "_"))
        return found

    class Verbs(TyperGroup):
        """The verbs; completion needs no more than their names."""

        def __init__(self, **given: Any) -> None:
            super().__init__(**given)
            self.commands.update({verb: TyperCommand(verb) for verb in modules})

        def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - as click calls it
            if cmd_name not in modules:
                return None
            alone = typer.Typer(rich_markup_mode=None, add_completion=False)
            alone.command(cmd_name)(function(cmd_name))
            return typer.main.get_command(alone)

        def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - likewise
            for title, verbs in sections.items():
                if not verbs:
                    continue
                width = formatter.width - 6 - max(map(len, verbs))
                said = {verb: TyperCommand(verb, help=function(verb).__doc__) for verb in verbs}
                with formatter.section(title):
                    formatter.write_dl([(verb, command.get_short_help_str(width)) for verb, command in said.items()])

    app = typer.Typer(cls=Verbs, no_args_is_help=True, help=says, rich_markup_mode=None)
    app.callback()(_alone)
    return app


def _alone() -> None:
    """So that a noun with a single verb is a noun all the same."""
