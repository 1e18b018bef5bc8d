"""The ledgers of earlier releases, made by their demonstrations, and the figures that they printed: for ever."""

from __future__ import annotations

import gzip
import json
import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import pytest

from domain.events.access_request import AccessRequestReceived
from domain.events.authority import LawAdopted
from domain.events.complaint import StageTwoRequested
from domain.events.envelope import AUTHORITY
from domain.events.link import CaseLinked
from domain.ledger import reading
from domain.ledger.keys import keys_path
from domain.ledger.ledger import Ledger
from domain.ledger.reading import microseconds
from projections.annual import annual_view
from projections.caseload import LAYOUT, open_caseload
from projections.measures.figures import Period
from tests.ledger.desk import (
    CASE,
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
SAID: Final = (
    *("value", "prior", "prior_published", "prior_note", "change", "change_percent"),
    *("percent", "numerator", "denominator", "as_at"),
)
"""What is said of a figure, beside its words."""
Said = dict[str, dict[str, Any]]
PUT_RIGHT: Final = {"caseload_complaint": {"answered_on"}}
"""Columns of which an earlier release said something wrong: it did not tell of an answer at Stage 2."""


@dataclass(frozen=True)
class Release:
    """An earlier release, by what was kept of it.

    Attributes:
        name: The beginning of the names of its files.
        layout: Of the caseload that it left in the file.
        events: How many its demonstration recorded.
        figures: How many it printed.
        not_yet: Figures of today, or the beginnings of their names, of what it could not record.
    """

    name: str
    layout: str
    events: int
    figures: int
    not_yet: tuple[str, ...]

    def kept(self, what: str) -> bytes:
        return gzip.decompress((KEPT / f"{self.name}{what}.gz").read_bytes())

    @cached_property
    def report(self) -> dict[str, Any]:
        report: dict[str, Any] = json.loads(self.kept("-annual.json"))
        return report

    @property
    def known_at(self) -> int:
        return microseconds(datetime.fromisoformat(self.report["known_at"]))

    @property
    def as_printed(self) -> Said:
        return self.of({figure["id"]: figure for figure in self.report["figures"]})

    def of(self, found: Said) -> Said:
        """What is said of the figures that it had."""
        return {
            figure["id"]: {name: found[figure["id"]].get(name) for name in SAID} for figure in self.report["figures"]
        }


A: Final = Release(
    *("release-a", "1", 806, 64),
    not_yet=(
        "complaints.discontinued_before_formal",
        "complaints.stage2_requested",
        "points.routed",
        "complaints.stage3",
    ),
)
"""Stage 1 of the statutory complaint."""
B: Final = Release(
    *("release-b", "2", 1139, 164),
    not_yet=("ombudsman.", "access_requests.", "compliments.", "dp_complaints.", "corporate."),
)
"""The whole of the statutory complaint."""
DAYS: Final = (date(2022, 9, 30), date(2023, 3, 31), date(2023, 12, 29), date(2024, 3, 31), date(2024, 10, 4))
ANSWERED: Final = (
    "SELECT case_reference FROM caseload_complaint WHERE stage = 'completed' AND ended_by = 'response' "
    "AND form = 'written' AND to_on = '9999-12-31' AND known_to = 1 << 62 ORDER BY case_reference DESC LIMIT 1"
)
"""The last complaint in writing that was answered and whose file is closed: no right is closed by it."""


@pytest.fixture(scope="module", params=(A, B), ids=lambda release: release.name)
def release(request: pytest.FixtureRequest) -> Release:
    found: Release = request.param
    return found


@pytest.fixture(scope="module")
def unpacked(release: Release, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp(release.name) / "northmere.db"
    path.write_bytes(release.kept(".db"))
    keys_path(path).write_bytes(release.kept(".keys"))
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


def figures(path: Path, release: Release) -> Said:
    """What is said today of the figures that the release had."""
    return release.of(every_figure(path, release))


def every_figure(path: Path, release: Release) -> Said:
    with closing(open_caseload(path)) as caseload:
        plain = json.loads(json.dumps(dict(annual_view(caseload, YEAR, None, release.known_at).plain())))
    return {figure["id"]: figure for figure in plain["figures"]}


def last_moment(path: Path) -> int:
    with closing(reading.connect(path)) as ledger:
        moment = reading.moment_of_position(ledger, reading.head(ledger))
    assert moment is not None
    return moment


def test_every_figure_of_an_earlier_release_has_the_value_that_it_printed(path: Path, release: Release) -> None:
    assert len(release.as_printed) == len(release.report["figures"]) == release.figures
    assert figures(path, release) == release.as_printed


def test_every_total_still_has_the_parts_that_it_had_and_they_add_up(path: Path, release: Release) -> None:
    now = every_figure(path, release)
    parts = ("adr_resolved", "withdrawn_before_formal", "not_considered", "formal", "pending")
    assert sum(now[f"complaints.{part}"]["value"] for part in parts) == now["complaints.received"]["value"] == 75
    for beginning in release.not_yet:
        found = {id: figure["value"] for id, figure in now.items() if id.startswith(beginning)}
        assert found
        assert not any(Decimal(value or 0) for value in found.values()), "what it could not record has not happened"


def test_what_an_earlier_release_sealed_opens(path: Path, release: Release, clock: SimulatedClock) -> None:
    assert len(content(path)) == release.events
    with Ledger(path, clock) as ledger:
        private = ledger.revealed("CC-2022-0001")[0].event.private
    assert private is not None
    assert "made-up complaint" in private.model_dump_json()


def test_no_case_of_an_earlier_release_has_become_impossible(path: Path, release: Release) -> None:
    for day in DAYS:
        assert "impossible" not in {facts.stage for facts in shown(path, day, release.known_at).values()}


def test_the_caseload_of_an_earlier_release_is_built_anew_and_is_so_only_once(path: Path, release: Release) -> None:
    events = content(path)
    assert looked_up(path, "SELECT layout, position FROM caseload_position") == [(release.layout, release.events)]
    open_caseload(path).close()
    assert looked_up(path, "SELECT layout, position FROM caseload_position") == [(LAYOUT, release.events)]
    before = caseload_rows(path)
    assert {"caseload_complaint_stage_two", "caseload_access_request"} <= {*before}
    open_caseload(path, progress=lambda _: pytest.fail("it was there already")).close()
    rebuilt(path)
    assert caseload_rows(path) == before
    assert content(path) == events


def test_the_caseload_of_an_earlier_release_says_what_replay_says(path: Path) -> None:
    moments = looked_up(path, "SELECT DISTINCT recorded_at FROM stored_events ORDER BY recorded_at")
    for day in DAYS:
        for (moment,) in (moments[0], moments[len(moments) // 2], moments[-1]):
            assert shown(path, day, moment) == replayed(path, day, moment)


BOUNDS: Final = ("from_on", "to_on", "known_from", "known_to")


def tables(path: Path) -> dict[str, list[str]]:
    """The tables of the file's caseload that say what was so on a day, each with its columns but the bounds."""
    columns = looked_up(
        path,
        "SELECT of.name, its.name FROM sqlite_master of JOIN pragma_table_info(of.name) its "
        "WHERE of.type = 'table' AND of.name LIKE 'caseload%' ORDER BY of.name, its.name",
    )
    named = {table: [column for of, column in columns if of == table] for table, _ in columns}
    return {table: [it for it in names if it not in BOUNDS] for table, names in named.items() if {*BOUNDS} <= {*names}}


def said(path: Path, table: str, columns: list[str], day: date, moment: int) -> list[tuple[dict[str, Any], set[str]]]:
    """What a table of the file's caseload says in these columns, row by row, and the events behind each."""
    rows = looked_up(
        path,
        f"SELECT {', '.join(columns)} FROM {table} WHERE from_on <= ?1 AND ?1 < to_on AND known_from <= ?2 "
        f"AND ?2 < known_to ORDER BY {', '.join(it for it in columns if it != 'behind')}",
        day.isoformat(),
        moment,
    )
    found = [dict(zip(columns, row, strict=True)) for row in rows]
    behind = [{*str(row.pop("behind", "")).split()} for row in found]
    for row, events in zip(found, behind, strict=True):
        for column in PUT_RIGHT.get(table, set()) & row.keys():
            del row[column]
            events -= {event for event in events if event.startswith(f"{column}=")}
    return list(zip(found, behind, strict=True))


def test_what_the_caseload_of_an_earlier_release_said_is_said_today(path: Path, release: Release) -> None:
    moments = looked_up(path, "SELECT DISTINCT recorded_at FROM stored_events ORDER BY recorded_at")
    asked = [
        (table, columns, day, moment)
        for table, columns in tables(path).items()
        for day in DAYS
        for (moment,) in (*moments[40::150], moments[-1])
    ]
    before = [said(path, *at) for at in asked]
    of_cases = [len(rows) for (table, *_), rows in zip(asked, before, strict=True) if table == "caseload_complaint"]
    assert max(of_cases) > 150
    open_caseload(path).close()
    for at, then in zip(asked, before, strict=True):
        now = said(path, *at)
        assert [row for row, _ in now] == [row for row, _ in then]
        assert all(behind <= today for (_, behind), (_, today) in zip(then, now, strict=True))


def test_the_next_recording_adopts_the_law_of_this_release_and_changes_nothing_that_was_known_before(
    path: Path, release: Release, clock: SimulatedClock
) -> None:
    last = last_moment(path)
    known = {day: shown(path, day, last) for day in DAYS}
    with Ledger(path, clock, program="0.2.0") as ledger:
        recording = ledger.record([proposed(complaint(), date(2024, 10, 7), None)])
        assert recording.refused == []
        assert recording.adopted > 50
    adoption, receipt = content(path)[release.events :]
    assert (adoption[1], adoption[3], adoption[11]) == (AUTHORITY, LawAdopted.kind, receipt[11])
    assert adoption[11] > last
    assert {day: shown(path, day, last) for day in DAYS} == known
    assert {day: replayed(path, day, last) for day in DAYS} == known
    assert figures(path, release) == release.as_printed


@pytest.mark.parametrize("release", [A], indirect=True, ids=[A.name])
def test_what_the_first_release_could_not_record_happens_to_its_cases_under_the_law_that_is_adopted_with_it(
    path: Path, release: Release, clock: SimulatedClock
) -> None:
    last = last_moment(path)
    shown(path, DAYS[-1], last)
    (reference,) = looked_up(path, ANSWERED)[0]
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
    assert figures(path, release) == release.as_printed


@pytest.mark.parametrize("release", [B], indirect=True, ids=[B.name])
def test_what_the_second_release_could_not_record_is_opened_from_its_cases_under_the_law_that_is_adopted_with_it(
    path: Path, release: Release, clock: SimulatedClock
) -> None:
    last = last_moment(path)
    shown(path, DAYS[-1], last)
    (older,) = looked_up(path, ANSWERED)[0]
    request, link = AccessRequestReceived(subject="P-1", channel="letter"), CaseLinked(to=older, because="same-letter")
    with Ledger(path, clock) as ledger:
        recorded(ledger, proposed(request, date(2024, 10, 7)), proposed(link, date(2024, 10, 7)))
    open_caseload(path).close()
    due = looked_up(
        path,
        "SELECT r.clock, r.due_on, l.linked_to FROM caseload_access_request r "
        "JOIN caseload_access_request_link l USING (case_reference) "
        "WHERE r.case_reference = ? AND r.known_to = 1 << 62 AND l.known_to = 1 << 62",
        CASE,
    )
    assert due == [("running", "2024-11-07", older)]
    assert shown(path, DAYS[-1], last)[older].stage == "completed"
    assert figures(path, release) == release.as_printed
