"""Errors in what is personal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.cli.errors.commands import OPEN, RECEIVE
from tests.cli.errors.error import Error, Headings, told
from tests.cli.errors.situations import as_somebody, everything_is_imported, file
from tests.cli.office import Office


@contextmanager
def unreadable(office: Office) -> Iterator[None]:
    """A file that its reader may not open, beside a ledger that anybody may write."""
    everything_is_imported(office)
    private = Path(office.write("words.json", "{}"))
    for path in office.folder.iterdir():
        path.chmod(0o666)
    office.folder.chmod(0o777)
    private.chmod(0)
    with as_somebody():
        yield


HEADINGS: Final[Headings] = {
    "What is personal": (
        Error(
            "a private file that there is not",
            (*RECEIVE, "--private", "words.json"),
            err=told("words.json cannot be read: No such file or directory"),
        ),
        Error(
            "a private file that cannot be read",
            (*RECEIVE, "--private", "words.json"),
            err=told("words.json cannot be read: Permission denied"),
            given="words.json may be read by somebody else only",
            so=unreadable,
        ),
        Error(
            "a private file that is not JSON",
            (*RECEIVE, "--private", "words.json"),
            err=told("words.json is not JSON: Expecting value: line 1 column 1 (char 0)"),
            given="words.json holds «Nobody rang.»",
            so=file("words.json", "Nobody rang."),
        ),
        Error(
            "a private file that holds no object",
            (*RECEIVE, "--private", "words.json"),
            err=told("words.json holds no JSON object"),
            given="words.json holds «[]»",
            so=file("words.json", "[]"),
        ),
        Error(
            "a private field that there is not",
            (*RECEIVE, "--private", "-"),
            err=told("private.colour: there is no such field"),
            stdin='{"colour": "red"}',
        ),
        Error(
            "what is personal and a reason, both on standard input",
            ("complaint", "extend", OPEN, "--to", "2026-04-24", "--despite", "--private", "-"),
            err=told("with --private - and --despite, give the reason as 'reason' in the JSON"),
            stdin="{}",
        ),
    ),
}
