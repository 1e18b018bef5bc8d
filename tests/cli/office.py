"""The office of the command's tests: a folder with a ledger in it, a clock that stands, and the command as one call."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final
from unittest import mock

from cli import main, settings
from domain.ledger import reading
from domain.ledger.keys import keys_path
from domain.procedures import procedure_named
from projections.caseload import make_known, open_caseload
from projections.replay import replay
from tests.ledger.desk import content

ROOT: Final = Path(__file__).parents[2]
NOW: Final = datetime(2026, 4, 14, 12, tzinfo=UTC)
"""Tuesday 14 April 2026, 13:00 in London."""

POLICY: Final = """\
in_force_on = 2026-01-01
authority = "Northmere Council"
acknowledgement_working_days = 3
complaints_manager = "CM-1"

[themes]
communication = "Communication"
quality-of-service = "Quality of service"

[teams]
east = "East"
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its standard output, read as JSON."""
        return json.loads(self.out)

    def lines(self) -> list[str]:
        return self.out.splitlines()


@dataclass
class Office:
    """A folder with ``ledger.db``, and ``caseledger`` run in it as ``caseledger`` would be: the process is our own.

    Attributes:
        now: What time it is for the command.
        env: The variables of the environment that the command sees, beside the machine's own without ours.
    """

    folder: Path
    now: datetime = NOW
    env: dict[str, str] = field(default_factory=lambda: {"CASELEDGER_OFFICER": "CRT07"})

    def __post_init__(self) -> None:
        self.env.setdefault("CASELEDGER_DATABASE", str(self.ledger))
        self.env.setdefault("XDG_DATA_HOME", str(self.folder / "data"))

    @property
    def ledger(self) -> Path:
        return self.folder / "ledger.db"

    def __call__(self, *argv: str, stdin: str | bytes = "") -> Ran:
        """Run ``caseledger`` with these arguments."""
        out, err = io.StringIO(), io.StringIO()
        given = stdin.encode() if isinstance(stdin, str) else stdin
        code = 0
        with self._as_seen(argv, given), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                main.main()
            except SystemExit as end:
                code = end.code if isinstance(end.code, int) else int(end.code is not None)
        return Ran(code, out.getvalue(), err.getvalue())

    def does(self, *argv: str, stdin: str | bytes = "") -> Ran:
        """Run what must succeed."""
        ran = self(*argv, stdin=stdin)
        assert ran.code == 0, ran.err
        return ran

    def json(self, *argv: str, stdin: str | bytes = "") -> Any:
        """Run what must succeed with ``--json``; its answer."""
        return self.does(*argv, "--json", stdin=stdin).json

    def figures(self, period: str = "2026/27") -> dict[str, Any]:
        """The figures of the annual view of a period, by their ids."""
        return {figure["id"]: figure for figure in self.json("report", "annual", period)["figures"]}

    def write(self, name: str, text: str | bytes) -> str:
        """A file in the folder; its path, to be given to the command."""
        path = self.folder / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return str(path)

    def events(self) -> list[tuple[Any, ...]]:
        """Every event that the ledger file holds."""
        return content(self.ledger)

    @contextlib.contextmanager
    def _as_seen(self, argv: tuple[str, ...], stdin: bytes) -> Iterator[None]:
        with (
            mock.patch.object(sys, "argv", ["caseledger", *argv]),
            mock.patch.object(sys.modules["__main__"], "__package__", None),  # or help names the module run by Python
            mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")),
            mock.patch.object(settings, "now", return_value=self.now),
            mock.patch.dict(os.environ, environment(self.env), clear=True),
        ):
            yield


def as_kept_and_as_replayed(office: Office, procedure: str, on: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Every case of a procedure with its parts on a day: as the caseload keeps it, and folded from the ledger."""
    known_at = reading.end_of(office.now.date())
    names = (*procedure_named(procedure.replace("_", "-")).parts, "link")
    caseload = open_caseload(office.ledger)
    try:
        make_known(caseload, procedure, on, known_at, names)
        parts: dict[str, list[list[Any]]] = {}
        for at, name in enumerate(names):
            for row in caseload.execute(f"SELECT * FROM known_{name} ORDER BY rowid"):
                parts.setdefault(row[0], [[] for _ in names])[at].append(tuple(row[5:]))
        kept = {
            row[0]: (tuple(row[5:]), tuple(map(tuple, parts.get(row[0], [()] * len(names)))))
            for row in caseload.execute("SELECT * FROM known")
        }
        found = replay(caseload, date.fromisoformat(on), known_at)
        replayed = {case: (tuple(facts.case), facts.parts) for name, case, facts in found if name == procedure}
    finally:
        caseload.close()
    return kept, replayed


def environment(ours: Mapping[str, str]) -> dict[str, str]:
    """The machine's environment, with no variable of the command's but ``ours``; as wide as a terminal."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CASELEDGER", "_CASELEDGER"))}
    return {**kept, "COLUMNS": "120", **ours}


def program(*argv: str, env: Mapping[str, str], stdin: str = "") -> Ran:
    """The command as another process, at the machine's own time."""
    ran = subprocess.run(
        [sys.executable, "-m", "cli.main", *argv],
        cwd=ROOT,
        env=environment(env),
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return Ran(ran.returncode, ran.stdout, ran.stderr)


def copied(template: Path, folder: Path) -> None:
    """Put a copy of the ledger ``template`` and of its keys into ``folder``."""
    shutil.copy(template, folder / "ledger.db")
    shutil.copy(keys_path(template), keys_path(folder / "ledger.db"))


RECEIVE: Final = ("complaint", "receive", "--form", "written", "--channel", "letter", "--basis", "parent")
POINT: Final = "function=part-3,nature=delay,theme=communication,team=east,arose=2026-01-05"


def furnish(office: Office) -> None:
    """A policy, and three complaints: one acknowledged, one under formal investigation, one just received."""
    office.does("policy", "adopt", office.write("policy.toml", POLICY))
    office.does(*RECEIVE, "--on", "2026-04-07", "--point", POINT)
    office.does(
        "complaint",
        "acknowledge",
        "CC-2026-0001",
        "--on",
        "2026-04-09",
        "--advocacy",
        "given",
        "--procedure",
        "given",
        "--assistance",
        "given",
        "--help-to-obtain-advocate",
        "given",
    )
    office.does(
        *RECEIVE, "--on", "2026-03-02", "--point", POINT, "--point", "function=part-3", "--reference", "2026/17"
    )
    office.does(
        "complaint",
        "acknowledge",
        "2026/17",
        "--on",
        "2026-03-04",
        "--advocacy",
        "not-given",
        "--procedure",
        "given",
        "--assistance",
        "given",
        "--help-to-obtain-advocate",
        "given",
    )
    office.does("complaint", "investigate", "2026/17", "--on", "2026-03-06")
    office.does(*RECEIVE, "--on", "2026-04-13", "--basis", "child-looked-after", "--channel", "via-advocate")
