"""What can be wrong with a ledger's files, each said so that the reader knows what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class LedgerError(Exception):
    """A ledger cannot be read or written. The message says which file, what is wrong, and what to do."""


class NoLedger(LedgerError):
    """There is no ledger at the path."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"there is no ledger at {path}: record something first, or say where it is with --database")


class NotALedger(LedgerError):
    """The file is something else."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is not a caseledger ledger: say where the ledger is with --database")


class LaterFormat(LedgerError):
    """A newer release made the file."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            f"{path} was made by a later version of caseledger (format {found}; this version reads up to {known}): "
            "install a newer one"
        )


class Locked(LedgerError):
    """Another program has been writing for longer than one waits."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is locked by another program that is writing to it: try again when it has finished")


class ReadOnly(LedgerError):
    """The file, or its folder, cannot be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is read-only: nothing can be recorded until the file and its folder can be written")


class Damaged(LedgerError):
    """The file is cut short or otherwise broken."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"{path} is damaged ({detail}): bring back the latest copy of it from your backups")


class DamagedEvent(LedgerError):
    """What is stored of an event is not what any event could be."""

    def __init__(self, case: str, number: int) -> None:
        super().__init__(
            f"event {number} of {case} is damaged, and nothing can be worked out without it: "
            "bring back the latest copy of the ledger from your backups"
        )


class LaterEvent(LedgerError):
    """A newer release recorded it."""

    def __init__(self, case: str, number: int, why: str) -> None:
        super().__init__(f"event {number} of {case} was recorded by a later version of caseledger ({why})")


class KeysMissing(LedgerError):
    """The key file is not beside the ledger, so that nothing personal can be sealed or opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"the key file {path} is missing: bring it back from its own backup; "
            "until then the ledger can be read, but nothing recorded or revealed"
        )


class WrongKeys(LedgerError):
    """The key file belongs to another ledger, or the wrapping key is another one."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"the key file {path} does not fit: {why}")


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the file at ``path`` into a ``LedgerError``."""
    try:
        yield
    except sqlite3.Error as error:
        found = in_plain_words(path, error)
        if found is None:
            raise
        raise found from error


def in_plain_words(path: Path, error: BaseException) -> LedgerError | None:
    """The ``LedgerError`` that ``error`` comes down to; None when it is of another sort."""
    says = str(error).lower()
    if "locked" in says or "busy" in says:
        return Locked(path)
    if "readonly" in says or "read-only" in says or "unable to open" in says or "permission" in says:
        return ReadOnly(path)
    if "not a database" in says:
        return NotALedger(path)
    if "malformed" in says or "disk i/o" in says or "corrupt" in says:
        return Damaged(path, str(error))
    return None
