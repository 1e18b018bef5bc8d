"""Every error of the catalogue is met: its exit code, its words, and that the ledger holds what it held."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from domain.ledger import errors as of_the_ledger
from tests.cli.errors import CATALOGUE, DOCUMENT, ERRORS, Error, document, met
from tests.cli.office import Office, copied


@pytest.fixture
def within_reach(furnished: Path) -> Iterator[Office]:
    """An office in a folder that other users can reach; its ledger is named without its folder."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        copied(furnished, Path(folder))
        yield Office(Path(folder), env={"CASELEDGER_OFFICER": "CRT07", "CASELEDGER_DATABASE": "ledger.db"})


@pytest.mark.parametrize("error", ERRORS, ids=[error.name for error in ERRORS])
def test_an_error_is_told_in_these_words_and_changes_nothing(within_reach: Office, error: Error) -> None:
    came = met(within_reach, error)

    assert came.ran.err == error.err
    assert came.ran.code == error.code
    assert came.after == came.before
    assert "Traceback" not in came.ran.err


def test_no_two_errors_share_a_name() -> None:
    assert len({error.name.casefold() for error in ERRORS}) == len(ERRORS)


def test_every_way_in_which_a_ledgers_files_can_be_wrong_is_in_the_catalogue() -> None:
    words = {
        "NoLedger": "there is no ledger at",
        "NotALedger": "is not a caseledger ledger",
        "LaterFormat": "later version",
        "Locked": "is locked",
        "ReadOnly": "is read-only",
        "Damaged": "is damaged (",
        "DamagedEvent": "is damaged, and nothing",
        "LaterEvent": "recorded by a later version",
        "KeysMissing": "is missing",
        "WrongKeys": "does not fit",
    }
    told = "".join(error.err for error in ERRORS)

    assert {kind.__name__ for kind in of_the_ledger.LedgerError.__subclasses__()} == set(words)
    assert all(said in told for said in words.values())


def test_the_document_of_errors_is_written_from_the_catalogue() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document(), "write it anew with: python -m tests.cli.errors"
    assert all(f"\n## {about}\n" in document() for about in CATALOGUE)


def test_what_an_officer_is_told_begins_with_the_programs_name(within_reach: Office) -> None:
    for error in ERRORS:
        first = error.err.splitlines()[0]
        assert first.startswith(("caseledger: ", "Usage: caseledger ")), error.name
