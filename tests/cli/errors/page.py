"""The page of the documentation that is written from the catalogue."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import Final

from tests.cli.errors.catalogue import CATALOGUE
from tests.cli.errors.error import Error
from tests.cli.office import ROOT

DOCUMENT: Final = ROOT / "docs" / "errors.md"


def document() -> str:
    """The catalogue as a document."""
    return "\n".join(_document()) + "\n"


def _document() -> Iterator[str]:
    yield "# What can go wrong, and what caseledger says"
    yield ""
    yield "Each of these is met by a test (`tests/cli/test_errors.py`); this page is written from the same table, with"
    yield "`python -m tests.cli.errors`. Errors go to standard error. The exit code is 2 where the command line,"
    yield "a setting or a file given to it was wrong, and 1 otherwise: what was proposed was refused, there is a"
    yield "finding, or the ledger or its keys cannot be used. None of them changes what the ledger holds."
    yield ""
    yield "The examples are met on Tuesday 14 April 2026, on a ledger with two complaints: `CC-2026-0001`, received on"
    yield "7 April and acknowledged, and `2026/17`, of two points, under formal investigation."
    for about, errors in CATALOGUE.items():
        yield f"\n## {about}"
        for error in errors:
            yield from _entry(error)


def _entry(error: Error) -> Iterator[str]:
    yield f"\n### {error.name[0].upper()}{error.name[1:]}"
    if error.given:
        yield f"\nWhere {error.given}:"
    yield "\n```console"
    yield f"$ {_before(error.stdin)}caseledger {shlex.join(error.argv)}"
    yield error.err.rstrip("\n").expandtabs(4)
    yield "```"
    yield f"\nExit code {error.code}."


def _before(stdin: str) -> str:
    if not stdin:
        return ""
    shown = stdin if len(stdin) < 200 else f"{stdin[:70]} … {len(stdin)} characters …"
    return f"echo {shlex.quote(shown)} | "
