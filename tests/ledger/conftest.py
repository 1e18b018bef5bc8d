"""A clock that stands at noon of 14 April 2026, and a ledger in a file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.ledger.ledger import Ledger
from tests.ledger.desk import SimulatedClock


@pytest.fixture
def clock() -> SimulatedClock:
    return SimulatedClock(datetime(2026, 4, 14, 12, tzinfo=UTC))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "complaints.db"


@pytest.fixture
def ledger(path: Path, clock: SimulatedClock) -> Iterator[Ledger]:
    with Ledger(path, clock) as opened:
        yield opened
