"""Errors in the ledger and its keys."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Final
from unittest import mock

from domain.ledger.ledger import Ledger
from projections import caseload
from tests.cli.errors.commands import OPEN, RECEIVE, REQUEST
from tests.cli.errors.error import Error, Headings, SetUp, told
from tests.cli.errors.situations import as_somebody, env, everything_is_imported
from tests.cli.office import Office
from tests.ledger.desk import changed


def without(name: str) -> SetUp:
    """A file is gone."""

    def so(office: Office) -> AbstractContextManager[object]:
        (office.folder / name).unlink()
        return nullcontext()

    return so


def ledger_holds(change: Callable[[bytes], bytes]) -> SetUp:
    """Other bytes in the ledger file."""

    def so(office: Office) -> AbstractContextManager[object]:
        office.ledger.write_bytes(change(office.ledger.read_bytes()))
        return nullcontext()

    return so


def an_event_says(what: str) -> SetUp:
    """The receipt of the first case was changed by somebody who knows SQLite, after the year was last read."""

    def so(office: Office) -> AbstractContextManager[object]:
        changed(office.ledger, "DROP TRIGGER never_updated")
        changed(office.ledger, f"UPDATE stored_events SET {what} WHERE rowid = 3")
        return nullcontext()

    return so


def of_a_later_version(office: Office) -> AbstractContextManager[object]:
    ledger = sqlite3.connect(office.ledger)
    ledger.execute("PRAGMA user_version = 9")
    ledger.close()
    return nullcontext()


@contextmanager
def locked(office: Office) -> Iterator[None]:
    """Another program is writing, and we do not wait ten seconds for it."""
    other = sqlite3.connect(office.ledger, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waits = (Ledger.__init__.__kwdefaults__, caseload.open_caseload.__kwdefaults__)
    try:
        with mock.patch.dict(waits[0], wait=1), mock.patch.dict(waits[1], wait=0.1):
            yield
    finally:
        other.close()


@contextmanager
def behind_and_locked(office: Office) -> Iterator[None]:
    """Another program is writing, and the caseload does not hold the last event yet."""
    office.does("complaint", "request-advocate", "CC-2026-0001")
    with locked(office):
        yield


@contextmanager
def read_only(office: Office) -> Iterator[None]:
    """The folder and its files are closed for writing; who is root gives up that power for a while."""
    everything_is_imported(office)
    for path in office.folder.iterdir():
        path.chmod(0o444)
    office.folder.chmod(0o555)
    try:
        with as_somebody():
            yield
    finally:
        office.folder.chmod(0o755)


HEADINGS: Final[Headings] = {
    "The ledger and its keys": (
        Error(
            "no ledger",
            ("worklist",),
            err=told("there is no ledger at ledger.db: record something first, or say where it is with --database"),
            code=1,
            given="there is no ledger.db yet",
            so=without("ledger.db"),
            holds=False,
        ),
        Error(
            "a ledger gone, its keys still there",
            RECEIVE,
            err=told(
                "ledger.db is damaged (nothing is in it, but its key file ledger.db.keys is there): bring "
                "back the latest copy of it from your backups"
            ),
            code=1,
            given="ledger.db is gone, ledger.db.keys is not",
            so=without("ledger.db"),
            holds=False,
        ),
        Error(
            "a folder in place of a ledger",
            ("worklist", "--database", "."),
            err=told(". is a folder: name the ledger file in it, as ledger.db"),
        ),
        Error(
            "a file that is no ledger",
            ("worklist",),
            err=told("ledger.db is not a caseledger ledger: say where the ledger is with --database"),
            code=1,
            given="ledger.db holds a letter",
            so=ledger_holds(lambda _: b"Dear Sir or Madam, " * 99),
            holds=False,
        ),
        Error(
            "a file that is no ledger, to record in",
            REQUEST,
            err=told("ledger.db is not a caseledger ledger: say where the ledger is with --database"),
            code=1,
            given="ledger.db holds a letter",
            so=ledger_holds(lambda _: b"Dear Sir or Madam, " * 99),
            holds=False,
        ),
        Error(
            "a ledger cut short",
            ("worklist",),
            err=told(
                "ledger.db is damaged (database disk image is malformed): bring back the latest copy of it "
                "from your backups"
            ),
            code=1,
            given="the second half of ledger.db is missing",
            so=ledger_holds(lambda whole: whole[: len(whole) // 2]),
            holds=False,
        ),
        Error(
            "a ledger cut short, to record in",
            REQUEST,
            err=told(
                "ledger.db is damaged (database disk image is malformed): bring back the latest copy of it "
                "from your backups"
            ),
            code=1,
            given="the second half of ledger.db is missing",
            so=ledger_holds(lambda whole: whole[: len(whole) // 2]),
            holds=False,
        ),
        Error(
            "an event that somebody changed",
            ("case", "timeline", OPEN),
            err=told(
                "event 1 of CC-2026-0001 is damaged, and nothing can be worked out without it: bring back the latest "
                "copy of the ledger from your backups"
            ),
            code=1,
            given="what is stored of the receipt was changed",
            so=an_event_says("state = CAST('{}' AS BLOB)"),
        ),
        Error(
            "an event that a later version recorded",
            ("case", "timeline", OPEN),
            err=told(
                "event 1 of CC-2026-0001 was recorded by a later version of caseledger (complaint-received was written "
                "in version 9 of its format; this program reads up to 1: install a newer one)"
            ),
            code=1,
            given="a later version recorded the receipt",
            so=an_event_says("schema_version = 9"),
        ),
        Error(
            "a ledger of a later version",
            ("worklist",),
            err=told(
                "ledger.db was made by a later version of caseledger (format 9; this version reads up to "
                "1): install a newer one"
            ),
            code=1,
            given="ledger.db was made by a later version",
            so=of_a_later_version,
        ),
        Error(
            "a ledger of a later version, to record in",
            REQUEST,
            err=told(
                "ledger.db was made by a later version of caseledger (format 9; this version reads up to "
                "1): install a newer one"
            ),
            code=1,
            given="ledger.db was made by a later version",
            so=of_a_later_version,
        ),
        Error(
            "a ledger that is read-only",
            REQUEST,
            err=told("ledger.db is read-only: nothing can be recorded until the file and its folder can be written"),
            code=1,
            given="ledger.db and its folder are closed for writing",
            so=read_only,
        ),
        Error(
            "a ledger that is locked",
            REQUEST,
            err=told("ledger.db is locked by another program that is writing to it: try again when it has finished"),
            code=1,
            given="another program is writing to ledger.db, for longer than one waits",
            so=locked,
        ),
        Error(
            "a ledger that is locked, looked at while its caseload is behind",
            ("worklist",),
            err=told("ledger.db is locked by another program that is writing to it: try again when it has finished"),
            code=1,
            given="another program is writing to ledger.db, for longer than one waits",
            so=behind_and_locked,
        ),
        Error(
            "keys that are missing",
            REQUEST,
            err=told(
                "the key file ledger.db.keys is missing: bring it back from its own backup; until then the "
                "ledger can be read, but nothing recorded or revealed"
            ),
            code=1,
            given="ledger.db.keys is gone",
            so=without("ledger.db.keys"),
        ),
        Error(
            "keys that are missing, to reveal",
            ("case", "timeline", OPEN, "--reveal"),
            err=told(
                "the key file ledger.db.keys is missing: bring it back from its own backup; until then the "
                "ledger can be read, but nothing recorded or revealed"
            ),
            code=1,
            given="ledger.db.keys is gone",
            so=without("ledger.db.keys"),
        ),
        Error(
            "a wrapping key that is none",
            REQUEST,
            err=told("CASELEDGER_KEY: the wrapping key is not base64; give 32 bytes in base64, or leave it unset"),
            given="CASELEDGER_KEY is «secret»",
            so=env(CASELEDGER_KEY="secret"),
        ),
        Error(
            "another wrapping key",
            REQUEST,
            err=told("the key file ledger.db.keys does not fit: CASELEDGER_KEY is not the key it was made with"),
            code=1,
            given="CASELEDGER_KEY is another ledger's",
            so=env(CASELEDGER_KEY="A" * 43 + "="),
        ),
        Error(
            "a demonstration in a ledger that holds events",
            ("demo", "--database", "ledger.db"),
            err=told("ledger.db holds events already: the demonstration needs a file that is absent or empty"),
        ),
    ),
}
