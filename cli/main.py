"""The command ``caseledger``."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple

import typer
from typer.core import TyperGroup

from cli import settings, show
from cli.problems import Problem
from domain.ledger.errors import LedgerError

if TYPE_CHECKING:
    from typing import Any


class Noun(NamedTuple):
    """A command of the first level, loaded only when it is asked for.

    Attributes:
        module: Where it is.
        name: What it is called there: a group of commands, or a command.
        says: Its line in the help.
    """

    module: str
    name: str
    says: str


NOUNS: Final = {
    "complaint": Noun("cli.complaint", "app", "Record what happens to a statutory complaint."),
    "representation": Noun("cli.representation", "app", "Record comments, enquiries and members' enquiries."),
    "ombudsman": Noun("cli.ombudsman", "app", "Record what happens to a matter at the Ombudsman."),
    "compliment": Noun("cli.compliment", "app", "Record compliments, and that they were passed on."),
    "data-protection-complaint": Noun(
        "cli.data_protection_complaint", "app", "Record what happens to a data protection complaint."
    ),
    "corporate-complaint": Noun(
        "cli.corporate_complaint", "app", "Record what happens to a corporate complaint, in its two stages."
    ),
    "access-request": Noun("cli.access_request", "app", "Record subject access requests, and see their backlog."),
    "monitoring": Noun("cli.monitoring", "app", "Keep monitoring forms for their year, without case or officer."),
    "case": Noun("cli.case", "app", "Look at one case, and put mistakes right."),
    "worklist": Noun("cli.worklist", "worklist", "What is to be done, soonest first."),
    "report": Noun("cli.report", "app", "Figures for a period, each with its basis."),
    "record": Noun("cli.lines", "record", "Record the events of a file."),
    "law": Noun("cli.law", "law", "The law that the ledger applies, row by row."),
    "policy": Noun("cli.law", "policy", "The authority's own settings."),
    "statistic": Noun("cli.law", "statistic", "Numbers that the ledger cannot count itself."),
    "workflow": Noun("cli.workflow", "workflow", "What may happen when: the table of a procedure."),
    "schema": Noun("cli.workflow", "schema", "The forms of what is stored and printed."),
    "demo": Noun("cli.demo", "demo", "Record two made-up years, and print one beside published figures."),
}


class Nouns(TyperGroup):
    """The first level of commands; help and completion need no more than their names."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - as click calls it
        return list(NOUNS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - likewise
        noun = NOUNS.get(cmd_name)
        if noun is None:
            return None
        found = getattr(import_module(noun.module), noun.name)
        if not isinstance(found, typer.Typer):
            alone = typer.Typer(rich_markup_mode=None, add_completion=False)
            alone.command(cmd_name)(found)
            found = alone
        command = typer.main.get_command(found)
        command.name = cmd_name
        return command

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - likewise
        with formatter.section("Commands"):
            formatter.write_dl([(name, noun.says) for name, noun in NOUNS.items()])


app = typer.Typer(
    cls=Nouns,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="The record of children's social care complaints: every action an event, every figure replayable.",
)


def _version(wanted: bool) -> None:
    if wanted:
        show.out(f"caseledger {settings.version()}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which version.")
    ] = False,
) -> None:
    pass


def main() -> None:
    """Run the command; exit 0 done, 2 the command line was wrong, 1 anything else."""
    stdout = sys.stdout  # click puts another in its place where a pipe has broken
    try:
        try:
            _run()
        finally:
            stdout.flush()
    except BrokenPipeError:
        # Whoever read has seen enough: nothing more is written, nor tried again when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stdout.fileno())
        sys.exit(1)


def _run() -> None:
    try:
        app()
    except (Problem, LedgerError) as problem:
        for line in str(problem).splitlines():
            show.say(f"caseledger: {line}")
        if isinstance(problem, Problem) and problem.hint:
            show.say(f"  {problem.hint}")
        sys.exit(problem.exit_code if isinstance(problem, Problem) else 1)


if __name__ == "__main__":
    main()
