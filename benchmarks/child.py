"""What is measured in a process of its own: its time after start-up, and how far its memory grew. Prints JSON."""

from __future__ import annotations

import json
import re
import resource
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from time import perf_counter, process_time
from typing import Final

from cli.lines import _record
from cli.recording import open_ledger
from domain.ledger import reading
from projections.annual import annual_view
from projections.bringing_up import bring_up_to_date
from projections.caseload import open_caseload
from projections.measures.figures import Period

STATUS: Final = Path("/proc/self/status")


def batch(ledger: Path, file: Path) -> dict[str, float]:
    """What ``caseledger record FILE`` does, and then the first reading command."""
    contents = file.read_bytes()
    clocks = [(perf_counter(), process_time())]
    with open_ledger(ledger) as opened:
        told = _record(opened, contents, "CRT01", keep_good=False, trial=False)
    clocks.append((perf_counter(), process_time()))
    assert not told["bad"], told["bad"][0]
    open_caseload(ledger).close()
    clocks.append((perf_counter(), process_time()))
    (start, start_cpu), (middle, middle_cpu), (end, end_cpu) = clocks
    reference = bare(contents.splitlines(), ledger.with_suffix(".bare"))
    return {
        "bare": reference,
        "events": told["recorded"],
        "record": middle - start,
        "record_cpu": middle_cpu - start_cpu,
        "caseload": end - middle,
        "caseload_cpu": end_cpu - middle_cpu,
        "both": end - start,
        "both_cpu": end_cpu - start_cpu,
    }


def rebuild(ledger: Path) -> dict[str, float]:
    """The caseload of a ledger that has none."""
    with closing(reading.connect(ledger, writing=True)) as opened:
        before, start, start_cpu = most_memory(), perf_counter(), process_time()
        events = bring_up_to_date(opened)
        end, end_cpu = perf_counter(), process_time()
        most = most_memory()
        states = [state for (state,) in opened.execute("SELECT state FROM stored_events")]
    return {
        "events": events,
        "bare": bare(states, ledger.with_suffix(".bare")),
        "rebuild": end - start,
        "rebuild_cpu": end_cpu - start_cpu,
        "memory": most,
        "before": before,
    }


def annual(ledger: Path) -> dict[str, float]:
    """The annual view of a ledger whose caseload is up to date, and a look at every event of it."""
    with closing(open_caseload(ledger)) as opened:
        start = perf_counter()
        view = annual_view(opened, Period.financial_year(2023), None, reading.end_of(date(2025, 3, 31)))
        made = perf_counter()
        opened.execute("SELECT count(*), sum(length(state)) FROM stored_events").fetchone()
        return {"seconds": made - start, "scan": perf_counter() - made, "figures": len(view.figures)}


def bare(lines: list[bytes], path: Path) -> float:
    """Seconds to do the least that could be done with so many lines: read each as JSON, insert it, and commit once."""
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        start = perf_counter()
        made.execute("CREATE TABLE bare (number INTEGER PRIMARY KEY, names INTEGER, line BLOB)")
        made.execute("BEGIN IMMEDIATE")
        for line in lines:
            made.execute("INSERT INTO bare VALUES (NULL, ?, ?)", (len(json.loads(line)), line))
        made.execute("COMMIT")
        return perf_counter() - start


def most_memory() -> int:
    """The most memory that this process has held so far, in bytes.

    Linux keeps, for ``getrusage``, what the parent held when it started this process: hence its own file first.
    """
    if STATUS.exists():
        found = re.search(r"VmHWM:\s+(\d+) kB", STATUS.read_text())
        assert found is not None
        return int(found[1]) * 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


if __name__ == "__main__":
    tasks: dict[str, Callable[..., dict[str, float]]] = {"batch": batch, "rebuild": rebuild, "annual": annual}
    print(json.dumps(tasks[sys.argv[1]](*map(Path, sys.argv[2:]))))
