"""The ledger of every release still reads, and the figures that it gave then are the figures that it gives now."""

from __future__ import annotations

import gzip
import json
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

import pytest

from domain.events.complaint import ComplaintAcknowledged
from domain.events.envelope import Proposal
from domain.ledger import reading
from domain.ledger.keys import keys_path
from domain.ledger.ledger import Ledger
from projections.annual import annual_view
from projections.caseload import open_caseload
from projections.measures.figures import Period

KEPT: Final = Path(__file__).parent / "ledgers"
LATER: Final = datetime(2026, 12, 1, 12, tzinfo=UTC)
SHOWN: Final = ("value", "prior", "prior_published", "prior_note", "change", "change_percent", "percent")
"""What is printed of a figure beside its words and its day."""


def unpacked(name: str) -> bytes:
    return gzip.decompress((KEPT / name).read_bytes())


@pytest.fixture
def ledger_of_a(tmp_path: Path) -> Path:
    """The demonstration as release 0.1.0 recorded it, with its key file."""
    path = tmp_path / "a.db"
    path.write_bytes(unpacked("release-a.db.gz"))
    keys_path(path).write_bytes(unpacked("release-a.keys.gz"))
    return path


def as_told_then() -> dict[str, Any]:
    told: dict[str, Any] = json.loads(unpacked("release-a-annual.json.gz"))
    return told


def view(path: Path, known_at: int | None = None) -> dict[str, dict[str, Any]]:
    with closing(open_caseload(path)) as ledger:
        moment = known_at or reading.moment_of_position(ledger, reading.head(ledger)) or 0
        found = annual_view(ledger, Period.financial_year(2023), None, moment)
    return {figure.id: dict(figure.plain()) for figure in found.figures}


def shown(figure: dict[str, Any]) -> dict[str, Any]:
    return {name: figure.get(name) for name in SHOWN}


def test_every_figure_of_the_first_release_stands(ledger_of_a: Path) -> None:
    now = view(ledger_of_a)
    then = {figure["id"]: figure for figure in as_told_then()["figures"]}
    assert len(then) > 60
    assert {id: shown(now[id]) for id in then} == {id: shown(figure) for id, figure in then.items()}


def test_it_is_recorded_in_as_before_and_what_was_known_stays(ledger_of_a: Path) -> None:
    with closing(open_caseload(ledger_of_a)) as looked:
        known_then = reading.moment_of_position(looked, reading.head(looked)) or 0
    before = view(ledger_of_a, known_then)
    given = ComplaintAcknowledged(
        procedure="given", advocacy="given", assistance="given", help_to_obtain_advocate="given"
    )
    with Ledger(ledger_of_a, lambda: LATER) as ledger:
        recording = ledger.record([Proposal("CC-2022-0001", given, date(2026, 12, 1), "CRT01")])
        assert (recording.refused, recording.adopted > 0) == ([], True)
        assert ledger.law().row("complaint.stage2.response", date(2026, 12, 1)) is not None
    assert view(ledger_of_a, known_then) == before


def test_what_was_sealed_opens(ledger_of_a: Path) -> None:
    with Ledger(ledger_of_a, lambda: LATER) as ledger:
        private = ledger.revealed("CC-2022-0001")[0].event.private
    assert private is not None
    assert "made-up complaint" in private.model_dump_json()
