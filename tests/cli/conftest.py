"""An office with a ledger of three complaints, one with none, and a ledger that holds the demonstration."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.office import Office, Ran, copied, furnish


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with a policy and three complaints, made once, to be copied; its caseload is up to date."""
    office = Office(tmp_path_factory.mktemp("furnished"))
    furnish(office)
    return office.ledger


@pytest.fixture
def office(tmp_path: Path, furnished: Path) -> Office:
    """An office at work: a policy, ``CC-2026-0001``, ``2026/17`` and ``CC-2026-0002``."""
    copied(furnished, tmp_path)
    return Office(tmp_path)


@pytest.fixture
def new_office(tmp_path: Path) -> Office:
    """An office on its first day: no ledger, no policy."""
    return Office(tmp_path)


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ran]:
    """The ledger that ``caseledger demo`` made, and what it told."""
    office = Office(tmp_path_factory.mktemp("demonstrated"))
    return office.ledger, office.does("demo")


@pytest.fixture(scope="session")
def demonstrated(told: tuple[Path, Ran]) -> Path:
    """The ledger that ``caseledger demo`` made."""
    return told[0]


@pytest.fixture
def demonstration(tmp_path: Path, demonstrated: Path) -> Office:
    """An office whose ledger is the demonstration's."""
    copied(demonstrated, tmp_path)
    return Office(tmp_path)
