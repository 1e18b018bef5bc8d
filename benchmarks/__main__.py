"""``python -m benchmarks`` (``make bench``): measures against the budgets, and says by how much any falls short."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.actions import actions
from benchmarks.generator import json_lines, record_into, told
from benchmarks.measuring import Measured, Size, copied, in_memory
from benchmarks.starting import starting
from benchmarks.whole import batches, rebuilding, viewing

QUICK = Size(complaints=60, few=30, starts=2, actions=4, repeats=1)


def measured(size: Size, lines: Sequence[int]) -> Iterator[Measured]:
    """The lines of the table as they are found."""
    with tempfile.TemporaryDirectory(prefix="caseledger-bench-") as made, in_memory(Path(made)) as prepared:
        folder = Path(made)
        few = told(size.few)
        if 1 in lines or 2 in lines:
            record_into(prepared / "few.db", few)
        if 1 in lines:
            case = few[-1].proposal.case or ""
            yield from starting(folder, copied(prepared / "few.db", folder / "read.db"), size, case)
        if 2 in lines:
            yield from actions(folder, copied(prepared / "few.db", folder / "one.db"), size)
        if not {3, 4, 5} & set(lines):
            return
        many = told(size.complaints)
        if 3 in lines:
            (folder / "batch.jsonl").write_bytes(json_lines(many))
            yield from batches(folder, folder / "batch.jsonl", size)
        if 4 in lines or 5 in lines:
            record_into(prepared / "many.db", many, prepared / "half.db")
        if 4 in lines:
            yield from rebuilding(folder, prepared / "many.db", prepared / "half.db", size)
        if 5 in lines:
            yield from viewing(copied(prepared / "many.db", folder / "report.db"), len(many), size)


def main(words: Sequence[str] | None = None) -> None:
    """Print the table, or the same as JSON."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    asked.add_argument("--size", type=int, default=4000, metavar="N", help="complaints, of ten years [default: 4000]")
    asked.add_argument("--only", default="1,2,3,4,5", metavar="LINES", help="the lines wanted, as 1,3")
    asked.add_argument("--quick", action="store_true", help="see only that it works: the numbers mean nothing")
    asked.add_argument("--json", action="store_true", help="print JSON, with what each was worked out from")
    given = asked.parse_args(words)
    size = QUICK if given.quick else Size(given.size, few=max(30, given.size // 8), starts=15, actions=201, repeats=3)
    found: list[Measured] = []
    for one in measured(size, [int(line) for line in given.only.split(",")]):
        found.append(one)
        if not given.json:
            print(one.text(), flush=True)
    if given.json:
        print(json.dumps([one.plain() for one in found], indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
