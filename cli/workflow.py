"""The table of a procedure, and the forms of its events."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from cli import kinds, options, show
from cli.problems import WrongUsage
from cli.verbs import command

schema = typer.Typer(no_args_is_help=True, help="The forms of what is stored and printed.", rich_markup_mode=None)


@schema.callback()
def _schema() -> None:
    pass


def workflow(
    procedure: Annotated[
        str, typer.Argument(metavar="PROCEDURE", parser=kinds.name, help="complaint, representation, ombudsman …")
    ],
    mermaid: Annotated[bool, typer.Option("--mermaid", help="As a Mermaid diagram of stages.")] = False,
    as_json: options.AsJson = False,
) -> None:
    """What may happen when: the table that judging, recording late, help and audit all read."""
    from domain.procedures import PROCEDURES, procedure_named
    from projections.workflow_table import diagram, rows

    try:
        found = procedure_named(procedure)
    except KeyError:
        names = ", ".join(known.noun for known in PROCEDURES)
        raise WrongUsage(f"there is no procedure {procedure}; there are: {names}") from None
    if mermaid:
        show.out(diagram(found))
        return
    table = rows(found)
    if as_json:
        plain: list[dict[str, Any]] = [
            {
                "event": row.event,
                "command": command(found.name, row.event),
                "at": list(row.at),
                "unless": list(row.unless),
            }
            for row in table
        ]
        show.as_json({"schema": "caseledger/workflow/1", "procedure": procedure, "rows": plain})
        return
    show.table(
        [[row.event, command(found.name, row.event), ", ".join(row.at), ", ".join(row.unless)] for row in table],
        ("event", "command", "at", "unless"),
    )


@schema.command()
def events(
    as_json: options.AsJson = True,  # noqa: ARG001 - a schema is JSON, asked for or not
) -> None:
    """The JSON Schema of every event, by its kind."""
    from domain.events.registry import KINDS

    show.out(
        json.dumps(
            {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "title": "caseledger events",
                "version": 1,
                "kinds": {
                    kind: {"version": event.schema_version(), "schema": event.model_json_schema()}
                    for kind, event in KINDS.items()
                },
            },
            indent=2,
            ensure_ascii=False,
        )
    )
