"""The one place that prints: data on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from cli.problems import WrongUsage


def out(line: str = "") -> None:
    """A line of data."""
    print(line)


def say(line: str) -> None:
    """A line for the person at the keyboard."""
    print(line, file=sys.stderr)


def as_json(value: Any) -> None:
    """A value as JSON."""
    print(json.dumps(value, indent=2, ensure_ascii=False))


def table(rows: Sequence[Sequence[str]], head: Sequence[str] = (), *, right: Iterable[int] = ()) -> None:
    """Rows in columns as wide as what stands in them; the columns ``right`` are set to the right."""
    every = [list(map(str, row)) for row in ([head] if head else [])] + [list(map(str, row)) for row in rows]
    if not every:
        return
    widths = [max(len(row[at]) for row in every) for at in range(len(every[0]))]
    to_the_right = set(right)
    for number, row in enumerate(every):
        cells = [
            cell.rjust(width) if at in to_the_right else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())
        if head and number == 0:
            print("  ".join("-" * width for width in widths))


def asked(question: str) -> str:
    """What is said on standard input: asked for on a terminal, read to its end otherwise."""
    try:
        if sys.stdin.isatty():
            say(question)
            return sys.stdin.readline().strip()
        return sys.stdin.read().strip()
    except UnicodeDecodeError:
        raise WrongUsage("what came on standard input is not text in UTF-8") from None
