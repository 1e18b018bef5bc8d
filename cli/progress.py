"""Progress on a terminal, for work that takes long."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress


@contextmanager
def progress(what: str, total: int | None = None) -> Iterator[Callable[[int], None] | None]:
    """Something to tell of each step taken, shown on standard error if that is a terminal; else None."""
    if not sys.stderr.isatty():
        yield None
        return
    bars: list[Progress] = []

    def taken(steps: int) -> None:
        if not bars:
            from rich.console import Console
            from rich.progress import Progress

            bars.append(Progress(console=Console(stderr=True), transient=True))
            bars[0].add_task(what, total=total)
            bars[0].start()
        bars[0].advance(bars[0].task_ids[0], steps)

    try:
        yield taken
    finally:
        for bar in bars:
            bar.stop()
