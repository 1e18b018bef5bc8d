"""Lines 3 to 5: whole ledgers, each in a process of its own: recorded from a file, rebuilt, reported."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.measuring import ROOT, Measured, Size, copied


def child(*words: str | Path) -> dict[str, Any]:
    """What ``benchmarks.child`` found; its errors are shown, and nothing of it is a terminal."""
    done = subprocess.run(
        (sys.executable, "-m", "benchmarks.child", *words), cwd=ROOT, check=False, capture_output=True, text=True
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def batches(folder: Path, file: Path, size: Size) -> Iterator[Measured]:
    """A file recorded, and its caseload made."""
    found = [child("batch", folder / f"batch-{number}.db", file) for number in range(size.repeats)]
    lines = f"batch of {found[0]['events']:,} lines"
    yield _rate(3, f"{lines}: JSON line → judge → seal → ledger", found, "record", 20_000)
    yield _rate(3, f"{lines}: then its caseload", found, "caseload", None)
    yield _rate(3, f"{lines}: both together", found, "both", 15_000)


def rebuilding(folder: Path, whole: Path, half: Path, size: Size) -> Iterator[Measured]:
    """The caseload from zero, for ledgers recorded day by day."""
    found: dict[str, list[dict[str, Any]]] = {"half": [], "whole": []}
    for number in range(size.repeats):
        for name, ledger in (("half", half), ("whole", whole)):
            found[name].append(child("rebuild", copied(ledger, folder / f"{name}-{number}.db")))
    events = found["whole"][0]["events"]
    yield _rate(4, f"caseload rebuilt, {events:,} events recorded day by day", found["whole"], "rebuild", 25_000)
    most = {name: median(one["memory"] for one in every) for name, every in found.items()}
    grown = {name: median(one["memory"] - one["before"] for one in every) for name, every in found.items()}
    yield Measured(
        4,
        "the most memory that it held",
        most["whole"] / most["half"],
        "× that of half the events",
        1.1,
        at_most=True,
        details={
            "whole_mb": round(most["whole"] / 1e6, 1),
            "half_mb": round(most["half"] / 1e6, 1),
            "whole_growth_mb": round(grown["whole"] / 1e6, 1),
            "half_growth_mb": round(grown["half"] / 1e6, 1),
        },
    )


def viewing(ledger: Path, events: int, size: Size) -> Iterator[Measured]:
    """The annual view of a ledger of ten years."""
    child("annual", ledger)
    found = [child("annual", ledger) for _ in range(max(3, size.repeats))]
    seconds, scan = (median(one[name] for one in found) for name in ("seconds", "scan"))
    what = f"annual view, ten years, {events:,} events, after start-up"
    yield Measured(5, what, seconds * 1000, "ms", 50, at_most=True, details={"figures": found[0]["figures"]})
    yield Measured(5, "the same", seconds / scan, "× a look at every event", details={"scan_ms": round(scan * 1000, 2)})


def _rate(number: int, what: str, found: Sequence[dict[str, Any]], name: str, budget: float | None) -> Measured:
    """Events a second; how busy the machine was shows in the ratio to a bare loop over the same lines."""
    events = found[0]["events"]
    seconds, computing = (median(one[which] for one in found) for which in (name, f"{name}_cpu"))
    ratio = median(one["bare"] / one[name] for one in found)
    details = {
        "events": events,
        "seconds": round(seconds, 3),
        "seconds_of_computing": round(computing, 3),
        "speed_of_bare": round(ratio, 4),
    }
    return Measured(number, what, events / seconds, f"events/s ({ratio:.3f} of bare)", budget, details=details)
