"""The command ``caseledger``."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from cli import case, complaint, demo, law, lines, report, settings, show, workflow, worklist
from cli.recording import Refusals
from cli.settings import WrongUsage
from domain.ledger.errors import LedgerError

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="The record of children's social care complaints: every action an event, every figure replayable.",
)
app.add_typer(complaint.app, name="complaint")
app.add_typer(case.app, name="case")
app.command()(worklist.worklist)
app.add_typer(report.app, name="report")
app.add_typer(law.law, name="law")
app.add_typer(law.policy, name="policy")
app.add_typer(law.statistic, name="statistic")
app.command()(lines.record)
app.command()(demo.demo)
app.command()(workflow.workflow)
app.add_typer(workflow.schema, name="schema")


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
    try:
        app()
    except WrongUsage as error:
        show.say(f"caseledger: {error}")
        sys.exit(2)
    except Refusals as error:
        for line in error.lines:
            show.say(f"caseledger: {line}")
        if error.hint:
            show.say(f"  {error.hint}")
        sys.exit(1)
    except (LedgerError, case.NoSuchCase, law.Finding) as error:
        show.say(f"caseledger: {error}")
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)


if __name__ == "__main__":
    main()
