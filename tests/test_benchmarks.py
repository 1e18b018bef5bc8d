"""The benchmarks run, and measure something real: no time is asserted here."""

import json
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

from benchmarks.generator import Told, json_lines, record_into, told
from projections.caseload import open_caseload

ROOT = Path(__file__).parents[1]


def test_every_line_of_the_table_is_measured_and_set_against_its_budget() -> None:
    command = (sys.executable, "-m", "benchmarks", "--quick", "--json")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    lines = json.loads(done.stdout)

    assert Counter(line["line"] for line in lines) == {1: 4, 2: 2, 3: 3, 4: 2, 5: 2}
    assert all(line["value"] > 0 for line in lines)
    assert all((line["verdict"] == "-") == (line["budget"] is None) for line in lines)


def test_a_generated_ledger_holds_no_case_that_cannot_be(tmp_path: Path) -> None:
    every = told(120, years=2)
    recorded = record_into(tmp_path / "ledger.db", every, tmp_path / "half.db")

    with closing(open_caseload(tmp_path / "ledger.db")) as ledger:
        stages = {stage for (stage,) in ledger.execute("SELECT DISTINCT stage FROM caseload_complaint")}
        (cases,) = ledger.execute("SELECT count(DISTINCT case_reference) FROM caseload_complaint").fetchone()
    with closing(sqlite3.connect(tmp_path / "half.db")) as half:
        (earlier,) = half.execute("SELECT count(*) FROM stored_events").fetchone()

    assert recorded == len(every)
    assert recorded // 2 <= earlier < recorded
    assert cases == 120
    assert {"completed", "answered"} <= stages
    assert not {"impossible", "struck-out"} & stages


def test_what_is_generated_is_the_same_every_time_and_comes_in_the_order_of_recording() -> None:
    every = told(200)
    kinds = Counter(one.proposal.event.kind for one in every)
    corrections = sum(one.proposal.corrects is not None for one in every)

    assert json_lines(every) == json_lines(told(200))
    assert json_lines(every) != json_lines(told(200, seed=2))
    assert [one.known_on for one in every] == sorted(one.known_on for one in every)
    assert 7 < len(every) / 200 < 10
    assert 0.01 < corrections / len(every) < 0.04
    assert 0.02 < late(every) < 0.06
    assert kinds["policy-adopted"] == 1
    assert kinds["statistic-reported"] == 9


def late(every: Sequence[Told]) -> float:
    """The share of events that were recorded after something that happened later in the same case."""
    latest: dict[str | None, date] = {}
    found = 0
    for _, proposal in every:
        if proposal.corrects is None:
            found += latest.get(proposal.case, date.min) > proposal.on
            latest[proposal.case] = max(latest.get(proposal.case, date.min), proposal.on)
    return found / len(every)
