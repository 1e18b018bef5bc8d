"""Another program that uses the same ledger: started by the tests, told when to go, telling what it has done.

``python -m tests.ledger.child append PATH COUNT NAME NOW``: records COUNT transactions; prints the ids of each.
``python -m tests.ledger.child make PATH``: opens the ledger, which may not be there yet; prints its id.
``python -m tests.ledger.child pour PATH NAME``: records batches without end; prints the number of each once committed.
``python -m tests.ledger.child caseload PATH``: brings the caseload up to date; prints how many events it took in.
``python -m tests.ledger.child powerless PATH``: without the rights of root, opens, records and reads; prints what
    comes of each.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from domain.events.complaint import AdvocateRequested
from domain.events.envelope import Proposal
from domain.ledger import reading
from domain.ledger.errors import LedgerError, Locked
from domain.ledger.ledger import Ledger
from projections.bringing_up import bring_up_to_date
from projections.caseload import open_caseload
from tests.ledger.desk import ACKNOWLEDGED, BEGUN, CASE, complaint, proposed, response

DAY = date(2026, 4, 1)


def told_to_go() -> None:
    print("ready", flush=True)
    sys.stdin.readline()


def append(path: Path, many: int, name: str, now: datetime) -> None:
    """A case of its own, an allotted one, and an event of the shared case, in each transaction."""
    told_to_go()
    with Ledger(path, lambda: now) as ledger:
        for n in range(1, many + 1):
            own = f"{name}/{n}"
            recording = ledger.record(
                [
                    proposed(complaint(words="private"), DAY, own),
                    proposed(complaint(words="private"), DAY, None),
                    proposed(ACKNOWLEDGED, DAY, own),
                    proposed(AdvocateRequested(), DAY, CASE),
                ]
            )
            assert recording.refused == []
            print(json.dumps([event.event_id.hex() for event in recording.events]), flush=True)


def make(path: Path) -> None:
    """The first who come may be asked to try again: SQLite does not wait for a lock when it turns to its log."""
    told_to_go()
    while True:
        try:
            with Ledger(path, lambda: datetime(2026, 4, 14, 12, tzinfo=UTC)) as ledger:
                recording = ledger.record([proposed(complaint(words="private"), DAY, None)])
                assert recording.refused == []
                print(ledger.id, flush=True)
            return
        except Locked:
            continue


def poured(batch: int) -> Iterator[Proposal]:
    """A batch of 300 cases of four events each, so long that it is written in more than one go."""
    for n in range(1, 301):
        case = f"{batch}/{n}"
        yield proposed(complaint(words="private"), DAY, case)
        yield proposed(ACKNOWLEDGED, DAY, case)
        yield proposed(BEGUN, DAY, case)
        yield proposed(response(), DAY, case)


def pour(path: Path, name: str) -> None:
    """One batch after another, each told of after it was committed."""
    told_to_go()
    with Ledger(path, lambda: datetime(2026, 4, 14, 12, tzinfo=UTC)) as ledger:
        for batch in count(int(name)):
            recording = ledger.record(poured(batch))
            assert recording.refused == []
            print(batch, flush=True)


def caseload(path: Path) -> None:
    told_to_go()
    writer = reading.connect(path, writing=True)
    print(bring_up_to_date(writer), flush=True)
    writer.close()


def powerless(path: Path) -> None:
    """What a user to whom files are closed is told: root, whom nothing is closed to, becomes nobody first."""

    def record(ledger_path: Path) -> None:
        with Ledger(ledger_path, lambda: datetime.combine(DAY, time(12), UTC)) as ledger:
            ledger.record([proposed(complaint(words="private"), DAY, None)])

    def read(ledger_path: Path) -> None:
        open_caseload(ledger_path).close()

    with TemporaryDirectory() as rehearsal:  # loads what nobody may not
        record(Path(rehearsal) / "complaints.db")
        read(Path(rehearsal) / "complaints.db")
    told_to_go()
    if os.geteuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    for attempt in (record, read):
        try:
            attempt(path)
            came_of_it, says = "done", ""
        except LedgerError as error:
            came_of_it, says = type(error).__name__, str(error)
        print(json.dumps([attempt.__name__, came_of_it, says]), flush=True)


if __name__ == "__main__":
    what, where, *rest = sys.argv[1:]
    if what == "append":
        append(Path(where), int(rest[0]), rest[1], datetime.fromisoformat(rest[2]))
    elif what == "make":
        make(Path(where))
    elif what == "pour":
        pour(Path(where), rest[0])
    elif what == "caseload":
        caseload(Path(where))
    else:
        powerless(Path(where))
