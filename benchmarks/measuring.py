"""What a benchmark finds, and how two things are timed fairly on a machine that has other things to do."""

from __future__ import annotations

import gc
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, Final

ROOT: Final = Path(__file__).parents[1]
IN_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - a folder that is held in memory, where there is one


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured.

    Attributes:
        complaints: In the large ledger, of ten years.
        few: Complaints in the small one, on which an officer works.
        starts: How often each command is started.
        actions: How many actions of each kind are recorded.
        repeats: How often whole ledgers are recorded and rebuilt.
    """

    complaints: int
    few: int
    starts: int
    actions: int
    repeats: int


@dataclass(frozen=True, slots=True)
class Measured:
    """A line of the table.

    Attributes:
        budget: Of house.md; None where there is none.
        at_most: Whether the budget is a ceiling, rather than a floor.
        details: What it was worked out from, for ``--json``.
    """

    number: int
    what: str
    value: float
    unit: str
    budget: float | None = None
    at_most: bool = False
    details: Mapping[str, Any] | None = None

    @property
    def verdict(self) -> str:
        """Whether the budget was met, and by how much it was not."""
        if self.budget is None:
            return "-"
        if self.value <= self.budget if self.at_most else self.value >= self.budget:
            return "met"
        return f"short by {abs(self.value / self.budget - 1):.0%}"

    def text(self) -> str:
        """The line as it is printed."""
        budget = "-" if self.budget is None else f"{'≤' if self.at_most else '≥'} {_number(self.budget)}"
        said = f"{_number(self.value):>7} {self.unit}"
        return f"{self.number}  {self.what:62}  {said:40}  {budget:>8}  {self.verdict}"

    def plain(self) -> dict[str, Any]:
        """The line as JSON values."""
        return {
            "line": self.number,
            "what": self.what,
            "value": self.value,
            "unit": self.unit,
            "budget": self.budget,
            "verdict": self.verdict,
            "details": dict(self.details or {}),
        }


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def interleaved(runs: int, *timed: Callable[[], object]) -> list[float]:
    """The median seconds of each, run by turns ``runs`` times after one turn that does not count."""
    found: list[list[float]] = [[] for _ in timed]
    for turn in range(runs + 1):
        for times, one in zip(found, timed, strict=True):
            started = perf_counter()
            one()
            if turn:
                times.append(perf_counter() - started)
    return [median(times) for times in found]


@contextmanager
def collected() -> Iterator[None]:
    """Begin without garbage of what went before, and without what is there already being looked through again."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@contextmanager
def in_memory(folder: Path) -> Iterator[Path]:
    """A folder in which a ledger is prepared without waiting for a disk, where the machine has one."""
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else folder) as made:
        yield Path(made)


def copied(ledger: Path, to: Path) -> Path:
    """A closed ledger copied to ``to``, with its keys if they are there."""
    for ending in ("", ".keys"):
        source = ledger.with_name(ledger.name + ending)
        if source.exists():
            shutil.copy(source, to.with_name(to.name + ending))
    return to
