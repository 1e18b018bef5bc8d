"""The ledger of the first release, made by its demonstration, and the figures that it printed: both stand for ever."""

from __future__ import annotations

import gzip
import json
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

import pytest

from domain.events.authority import LawAdopted
from domain.events.complaint import StageTwoRequested
from domain.events.envelope import AUTHORITY
from domain.ledger import reading
from domain.ledger.keys import keys_path
from domain.ledger.ledger import Ledger
from domain.ledger.reading import microseconds
from projections.annual import annual_view
from projections.caseload import LAYOUT, open_caseload
from projections.measures.figures import Period
from tests.ledger.desk import (
    SimulatedClock,
    caseload_rows,
    complaint,
    content,
    looked_up,
    proposed,
    rebuilt,
    recorded,
    replayed,
    shown,
)

KEPT: Final = Path(__file__).parent / "ledgers"
YEAR: Final = Period(date(2023, 4, 1), date(2024, 3, 31))
PRINTED: Final[dict[str, Any]] = json.loads(gzip.decompress((KEPT / "release-a-annual.json.gz").read_bytes()))
KNOWN_AT: Final = microseconds(datetime.fromisoformat(PRINTED["known_at"]))
SAID: Final = (
    *("value", "prior", "prior_published", "prior_note", "change", "change_percent"),
    *("percent", "numerator", "denominator", "as_at"),
)
"""What is said of a figure, beside its words."""
EVENTS: Final = 806
DAYS: Final = (date(2022, 9, 30), date(2023, 3, 31), date(2023, 12, 29), date(2024, 3, 31), date(2024, 10, 4))
ANSWERED: Final = (
    "SELECT case_reference FROM caseload_complaint WHERE stage = 'completed' AND ended_by = 'response' "
    "AND form = 'written' AND to_on = '9999-12-31' AND known_to = 1 << 62 ORDER BY case_reference DESC LIMIT 1"
)
"""The last complaint in writing that was answered and whose file is closed: no right is closed by it."""


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("release-a") / "northmere.db"
    path.write_bytes(gzip.decompress((KEPT / "release-a.db.gz").read_bytes()))
    keys_path(path).write_bytes(gzip.decompress((KEPT / "release-a.keys.gz").read_bytes()))
    keys_path(path).chmod(0o600)
    return path


@pytest.fixture
def path(unpacked: Path, tmp_path: Path) -> Path:
    """The ledger, in a file of the test's own."""
    copy = tmp_path / unpacked.name
    shutil.copy(unpacked, copy)
    shutil.copy(keys_path(unpacked), keys_path(copy))
    return copy


@pytest.fixture
def clock() -> SimulatedClock:
    """Noon of the Monday after the last event."""
    return SimulatedClock(datetime(2024, 10, 7, 12, tzinfo=UTC))


def figures(path: Path, known_at: int = KNOWN_AT) -> dict[str, dict[str, Any]]:
    with closing(open_caseload(path)) as caseload:
        plain: dict[str, Any] = json.loads(json.dumps(dict(annual_view(caseload, YEAR, None, known_at).plain())))
    return {figure["id"]: figure for figure in plain["figures"]}


def of_release_a(found: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """What is said of the figures that release A had."""
    return {figure["id"]: {name: found[figure["id"]].get(name) for name in SAID} for figure in PRINTED["figures"]}


AS_PRINTED: Final = of_release_a({figure["id"]: figure for figure in PRINTED["figures"]})


def last_moment(path: Path) -> int:
    with closing(reading.connect(path)) as ledger:
        moment = reading.moment_of_position(ledger, reading.head(ledger))
    assert moment is not None
    return moment


def test_every_figure_of_the_first_release_has_the_value_that_it_printed(path: Path) -> None:
    assert len(AS_PRINTED) == len(PRINTED["figures"]) > 50
    assert of_release_a(figures(path)) == AS_PRINTED


def test_every_total_still_has_the_parts_that_it_had_and_they_add_up(path: Path) -> None:
    now, parts = figures(path), ("adr_resolved", "withdrawn_before_formal", "not_considered", "formal", "pending")
    assert sum(now[f"complaints.{part}"]["value"] for part in parts) == now["complaints.received"]["value"] == 75
    for id in ("complaints.discontinued_before_formal", "complaints.stage2_requested", "points.routed"):
        assert now[id]["value"] == 0, "what release A could not record has not happened"


def test_what_the_first_release_sealed_opens(path: Path, clock: SimulatedClock) -> None:
    assert len(content(path)) == EVENTS
    with Ledger(path, clock) as ledger:
        private = ledger.revealed("CC-2022-0001")[0].event.private
    assert private is not None
    assert "made-up complaint" in private.model_dump_json()


def test_no_case_of_the_first_release_has_become_impossible(path: Path) -> None:
    for day in DAYS:
        assert "impossible" not in {facts.stage for facts in shown(path, day, KNOWN_AT).values()}


def test_the_caseload_of_the_first_release_is_built_anew_and_is_so_only_once(path: Path) -> None:
    events = content(path)
    assert looked_up(path, "SELECT layout, position FROM caseload_position") == [("1", EVENTS)]
    open_caseload(path).close()
    assert looked_up(path, "SELECT layout, position FROM caseload_position") == [(LAYOUT, EVENTS)]
    before = caseload_rows(path)
    assert "caseload_complaint_stage_two" in before
    open_caseload(path, progress=lambda _: pytest.fail("it was there already")).close()
    rebuilt(path)
    assert caseload_rows(path) == before
    assert content(path) == events


def test_the_caseload_of_the_first_release_says_what_replay_says(path: Path) -> None:
    moments = looked_up(path, "SELECT DISTINCT recorded_at FROM stored_events ORDER BY recorded_at")
    for day in DAYS:
        for (moment,) in (moments[0], moments[len(moments) // 2], moments[-1]):
            assert shown(path, day, moment) == replayed(path, day, moment)


def said_by_release_a(path: Path, day: date, known_at: int) -> dict[str, dict[str, Any]]:
    """What its own caseload, which it left behind in the file, says of each case."""
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        rows = file.execute(
            "SELECT * FROM caseload_complaint WHERE from_on <= :on AND :on < to_on AND known_from <= :at "
            "AND :at < known_to",
            {"on": day.isoformat(), "at": known_at},
        ).fetchall()
    own = ("from_on", "to_on", "known_from", "known_to", "case_reference")
    return {row["case_reference"]: {name: row[name] for name in {*dict(row)} - {*own}} for row in rows}


def test_what_the_caseload_of_the_first_release_said_of_a_case_is_said_of_it_today(path: Path) -> None:
    moments = looked_up(path, "SELECT DISTINCT recorded_at FROM stored_events ORDER BY recorded_at")
    asked = [(day, moment) for day in DAYS for (moment,) in (*moments[40::150], moments[-1])]
    before = {at: said_by_release_a(path, *at) for at in asked}
    assert max(map(len, before.values())) > 150
    for at, cases in before.items():
        now = {case: facts._asdict() for case, facts in shown(path, *at).items()}
        assert now.keys() == cases.keys()
        for case, said in cases.items():
            assert {*said.pop("behind").split()} <= {*now[case]["behind"].split()}
            assert {name: now[case][name] for name in said} == said


def test_the_next_recording_adopts_the_law_of_this_release_and_changes_nothing_that_was_known_before(
    path: Path, clock: SimulatedClock
) -> None:
    last = last_moment(path)
    known = {day: shown(path, day, last) for day in DAYS}
    clock.set(2024, 10, 7)
    with Ledger(path, clock, program="0.2.0") as ledger:
        recording = ledger.record([proposed(complaint(), date(2024, 10, 7), None)])
        assert recording.refused == []
        assert recording.adopted > 50
    adoption, receipt = content(path)[EVENTS:]
    assert (adoption[1], adoption[3], adoption[11]) == (AUTHORITY, LawAdopted.kind, receipt[11])
    assert adoption[11] > last
    assert {day: shown(path, day, last) for day in DAYS} == known
    assert {day: replayed(path, day, last) for day in DAYS} == known
    assert of_release_a(figures(path)) == AS_PRINTED


def test_what_the_first_release_could_not_record_happens_to_its_cases_under_the_law_that_is_adopted_with_it(
    path: Path, clock: SimulatedClock
) -> None:
    last = last_moment(path)
    shown(path, DAYS[-1], last)
    (reference,) = looked_up(path, ANSWERED)[0]
    clock.set(2024, 10, 7)
    with Ledger(path, clock) as ledger:
        (requested,) = recorded(ledger, proposed(StageTwoRequested(form="written"), date(2024, 10, 7), reference))
    now = shown(path, date(2024, 10, 7), requested.recorded_at)[reference]
    assert (now.stage, now.stage2_requested_on) == ("stage-two", "2024-10-07")
    due = looked_up(
        path,
        "SELECT state, due_on, latest_on FROM caseload_complaint_stage_two "
        "WHERE case_reference = ? AND known_to = 1 << 62",
        reference,
    )
    assert due == [("running", "2024-11-11", "2025-01-09")]
    before = shown(path, date(2024, 10, 7), last)[reference]
    assert (before.stage, before.stage2_requested_on, before.stage2_request_due_on) == (
        "completed",
        "9999-12-31",
        "9999-12-31",
    )
    assert of_release_a(figures(path)) == AS_PRINTED
