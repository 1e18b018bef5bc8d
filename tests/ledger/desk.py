"""On the desk of the ledger's tests: a clock to set, events to propose, and a look into the file itself."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final, cast

from domain.events.base import Event, Private
from domain.events.complaint import (
    AdvocateAppointed,
    AdvocatePrivate,
    ComplaintAcknowledged,
    ComplaintReceived,
    FormalInvestigationBegun,
    PointOutcome,
    PointReceived,
    ReceivedPrivate,
    StageOneResponded,
)
from domain.events.correction import StruckOut
from domain.events.envelope import EventId, Proposal, Recorded
from domain.ledger import reading
from domain.ledger.ledger import Ledger
from domain.ledger.schema import COLUMNS
from domain.procedures.complaint.facts import CaseFacts
from domain.workflow import Refused
from projections.bringing_up import bring_up_to_date
from projections.caseload import make_known, open_caseload
from projections.replay import replay

ROOT: Final = Path(__file__).parents[2]
CASE: Final = "2026/0001"
OFFICER: Final = "OFF-1"
WHY: Final = Private(reason="entered from the wrong letter")


class SimulatedClock:
    """A clock that stands until it is set."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def set(self, year: int, month: int, day: int, hour: int = 12, minute: int = 0) -> None:
        self.now = datetime(year, month, day, hour, minute, tzinfo=UTC)

    def goes_on(self, **by: int) -> None:
        self.now += timedelta(**by)


ACKNOWLEDGED: Final = ComplaintAcknowledged(
    procedure="given", advocacy="not-relevant", assistance="given", help_to_obtain_advocate="not-given"
)
BEGUN: Final = FormalInvestigationBegun()


def complaint(
    points: int = 1, *, words: str | None = None, of: tuple[PointReceived, ...] = (), **fields: Any
) -> ComplaintReceived:
    """A complaint of a parent with so many points, or these; ``words`` are private."""
    given: dict[str, Any] = {"form": "written", "channel": "letter", "basis": "parent", **fields}
    of = of or tuple(PointReceived(number=n, function="part-3") for n in range(1, points + 1))
    return ComplaintReceived(**given, points=of, private=None if words is None else ReceivedPrivate(words=words))


def response(*outcomes: str) -> StageOneResponded:
    """A response that finds this of point 1, that of point 2."""
    found = tuple(PointOutcome(point=n, outcome=outcome) for n, outcome in enumerate(outcomes or ("upheld",), 1))
    return StageOneResponded(outcomes=found)


def appointment(advocate: str, name: str | None = None) -> AdvocateAppointed:
    """The appointment of ``advocate``; the name is private."""
    return AdvocateAppointed(advocate=advocate, bars=(), private=None if name is None else AdvocatePrivate(name=name))


def explained(event: Event, why: str = "entered from the wrong letter") -> Event:
    """The event with a reason in what is private."""
    private = event.private.model_dump() if event.private is not None else {}
    return type(event).model_validate(event.model_dump() | {"private": private | {"reason": why}})


def proposed(
    event: Event,
    on: date,
    case: str | None = CASE,
    *,
    at: time | None = None,
    event_id: EventId | None = None,
    corrects: EventId | None = None,
    despite: bool = False,
) -> Proposal:
    """``event`` proposed by the officer; a correction and what is recorded despite a rule have their reason."""
    if corrects is not None or despite:
        event = explained(event)
    return Proposal(case, event, on, OFFICER, at, event_id, corrects, despite)


def struck(corrects: EventId, on: date, case: str = CASE) -> Proposal:
    """The striking-out of the fact that ``corrects`` first recorded."""
    return proposed(StruckOut(), on, case, corrects=corrects)


def recorded(ledger: Ledger, *proposals: Proposal) -> list[Recorded]:
    """What the ledger recorded of ``proposals``: all of them."""
    recording = ledger.record(proposals)
    assert recording.refused == []
    assert len(recording.events) == len(proposals)
    return recording.events


def refused(ledger: Ledger, *proposals: Proposal) -> list[Refused]:
    """Why the ledger refused ``proposals``; what it held before, it holds after, and nothing else."""
    before = content(ledger.path)
    recording = ledger.record(proposals)
    assert recording.refused, "nothing was refused"
    assert content(ledger.path) == before
    return [refusal.why for refusal in recording.refused]


def held(ledger: Ledger, case: str = CASE) -> list[Recorded]:
    """The events of the case as the ledger gives them back, with what is private."""
    return [cast(Recorded, ledger.mapper.to_domain_event(event)) for event in ledger.recorder.select_events(case)]


def names(why: list[Refused]) -> list[str]:
    """The rules' names."""
    return [rule.name for rule in why]


def content(path: Path) -> list[tuple[Any, ...]]:
    """Every row of the ledger file, in the order of ``COLUMNS``, by position."""
    return looked_up(path, f"SELECT {', '.join(COLUMNS)} FROM stored_events ORDER BY rowid")


def looked_up(path: Path, query: str, *given: Any) -> list[tuple[Any, ...]]:
    """What plain SQLite finds in a file."""
    file = sqlite3.connect(path)
    try:
        return file.execute(query, given).fetchall()
    finally:
        file.close()


def changed(path: Path, statement: str, *given: Any) -> int:
    """Change a file with plain SQLite; how many rows were changed."""
    file = sqlite3.connect(path)
    try:
        with file:
            return file.execute(statement, given).rowcount
    finally:
        file.close()


def child(what: str, path: Path, *given: str) -> subprocess.Popen[str]:
    """Another program on the ledger at ``path``, waiting to be told to go."""
    command = [sys.executable, "-m", "tests.ledger.child", what, str(path), *given]
    return subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def go_together(children: Sequence[subprocess.Popen[str]]) -> list[list[str]]:
    """Let them all go at once; what each has said, line by line."""
    for other in children:
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n", other.communicate()
    for other in children:
        assert other.stdin is not None
        other.stdin.write("go\n")
        other.stdin.flush()
    said = []
    for other in children:
        out, wrong = other.communicate(timeout=60)
        assert other.returncode == 0, wrong
        said.append(out.splitlines())
    return said


def shown(path: Path, as_at: date, known_at: int) -> dict[str, CaseFacts]:
    """What the caseload says of every complaint on a day, as known at a moment."""
    caseload = open_caseload(path)
    try:
        make_known(caseload, "complaint", as_at.isoformat(), known_at)
        rows = caseload.execute("SELECT * FROM known").fetchall()
    finally:
        caseload.close()
    assert len({row[0] for row in rows}) == len(rows), "two rectangles hold one moment"
    return {row[0]: CaseFacts(*row[5:]) for row in rows}


def replayed(path: Path, as_at: date, known_at: int) -> dict[str, CaseFacts]:
    """What a fold of the raw ledger says of every complaint on a day, as known at a moment."""
    look = reading.connect(path)
    try:
        return {case: CaseFacts(*facts.case) for _, case, facts in replay(look, as_at, known_at)}  # type: ignore[arg-type]
    finally:
        look.close()


def rebuilt(path: Path) -> int:
    """Throw the caseload away and build it from the first event; how many events it took in."""
    writer = reading.connect(path, writing=True)
    try:
        writer.execute("DELETE FROM caseload_position")
        return bring_up_to_date(writer)
    finally:
        writer.close()


def caseload_rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table of the caseload, sorted."""
    tables = looked_up(path, "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'caseload%'")
    return {name: sorted(looked_up(path, f"SELECT * FROM {name}")) for (name,) in tables}
