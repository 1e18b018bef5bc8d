"""What an error of the catalogue is: a name, a way to meet it, its exit code and its exact words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

from tests.cli.office import Office

SetUp = Callable[[Office], AbstractContextManager[object]]
"""Makes something so at the office, for as long as it is met."""


def nothing(_: Office) -> AbstractContextManager[object]:
    return nullcontext()


@dataclass(frozen=True, slots=True)
class Error:
    """An error, and how it is met at the office of the tests.

    Attributes:
        name: What the catalogue calls it.
        argv: What is given to ``caseledger``.
        err: Its standard error, the folder left out of paths.
        code: Its exit code.
        stdin: What comes on standard input.
        given: What is so beforehand, in words; ``""`` for the ordinary ledger.
        so: Makes it so.
        holds: Whether the ledger can still be read by plain SQLite while it is so.
    """

    name: str
    argv: tuple[str, ...]
    err: str
    code: int = 2
    stdin: str = ""
    given: str = ""
    so: SetUp = field(default=nothing)
    holds: bool = True


Headings = Mapping[str, tuple[Error, ...]]
"""Errors by what they are about."""


def told(*lines: str) -> str:
    """What the program itself says; further lines that are set in are hints."""
    return "".join(f"{'' if said.startswith('  ') else 'caseledger: '}{said}\n" for said in lines)


def usage(command: str, wrong: str) -> str:
    """What is said of a command line that cannot be understood."""
    words = command.partition(" [")[0].partition(" {")[0]
    return f"Usage: caseledger {command}\nTry 'caseledger {words} --help' for help.\n\nError: {wrong}\n"
