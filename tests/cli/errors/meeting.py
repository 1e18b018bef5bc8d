"""Meeting an error: what came of it, and what the ledger held before and after."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from tests.cli.errors.error import Error
from tests.cli.office import Office, Ran


@dataclass(frozen=True, slots=True)
class Met:
    """What came of meeting an error, and what the ledger file held just before and just after."""

    ran: Ran
    before: object
    after: object


def met(office: Office, error: Error) -> Met:
    """Meet ``error`` at ``office``."""
    with contextlib.chdir(office.folder), error.so(office):
        before = _held(office.ledger, error)
        ran = office(*error.argv, stdin=error.stdin)
        return Met(ran, before, _held(office.ledger, error))


def _held(ledger: Path, error: Error) -> object:
    """The events of the file; its bytes where it is no whole ledger, None where there is none."""
    if not ledger.exists():
        return None
    if not error.holds:
        return ledger.read_bytes()
    try:
        return _events(ledger, "mode=ro")
    except sqlite3.OperationalError:  # nobody may write beside it, so that nobody does
        return _events(ledger, "immutable=1")


def _events(ledger: Path, how: str) -> object:
    with contextlib.closing(sqlite3.connect(f"{ledger.as_uri()}?{how}", uri=True)) as opened:
        return opened.execute("SELECT * FROM stored_events ORDER BY rowid").fetchall()
