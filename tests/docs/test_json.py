"""Every object that ``--json`` prints is documented, field by field, and is what docs/json.md says."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from cli import settings
from cli.main import app
from tests.docs.transcripts import ROOT

PAGE = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
SCHEMA = re.compile(r"caseledger/[a-z-]+/[0-9]+")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+[+-][0-9]{2}:[0-9]{2}")

Fields = Mapping[str, str]


def documented() -> dict[str, Fields]:
    """The type of each field, by its path, for each heading of the page that has a table."""
    found: dict[str, Fields] = {}
    for section in re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]:
        rows = re.findall(r"^\| `([^`]+)` \| ([^|]+) \|", section, re.MULTILINE)
        assert len({name for name, _ in rows}) == len(rows), section.splitlines()[0]
        found[section.splitlines()[0].strip("`")] = dict(rows)
    return found


DOCUMENTED = documented()
ROW_OF_LAW = DOCUMENTED["A row of law"]
SHARES_ONLY = {"figures[].percent", "figures[].numerator", "figures[].denominator"}


def is_of(kind: str, value: Any) -> bool:
    """Whether ``value`` is what the page calls ``kind``."""
    if " or " in kind and kind != "true or false":
        return any(is_of(one, value) for one in kind.replace("true or false", "truth").split(" or "))
    match kind:
        case "null":
            return value is None
        case "number":
            return isinstance(value, int) and not isinstance(value, bool)
        case "true or false" | "truth":
            return isinstance(value, bool)
        case "text" | "time":
            return isinstance(value, str)
        case "day":
            return isinstance(value, str) and DAY.fullmatch(value) is not None and date.fromisoformat(value) is not None
        case "instant":
            return isinstance(value, str) and INSTANT.fullmatch(value) is not None
        case "object" | "open object":
            return isinstance(value, dict)
        case "list" | "open list":
            return isinstance(value, list)
        case "list of text":
            return isinstance(value, list) and all(isinstance(one, str) for one in value)
        case "row of law":
            return isinstance(value, dict) and not list(wrong_with(value, ROW_OF_LAW))
        case "list of rows of law":
            return isinstance(value, list) and all(is_of("row of law", one) for one in value)
    raise AssertionError(f"the page has no type {kind!r}")


def wrong_with(value: Mapping[str, Any], fields: Fields, within: str = "") -> Iterator[str]:
    """What is not as documented: names that are on one side only, values of another type."""
    here = {path for path in fields if path.startswith(within) and re.fullmatch(r"[\w$]+", path[len(within) :])}
    names = {f"{within}{name}" for name in value}
    for path in sorted((names - here) | (here - names - SHARES_ONLY)):
        yield f"{path} is {'not documented' if path in names else 'not printed'}"
    for name, inner in value.items():
        path = f"{within}{name}"
        if path not in fields:
            continue
        if not is_of(fields[path], inner):
            yield f"{path} is no {fields[path]}: {inner!r}"
        if fields[path].startswith("object") and isinstance(inner, dict):
            yield from wrong_with(inner, fields, f"{path}.")
        if fields[path] == "list":
            for one in inner:
                yield from wrong_with(one, fields, f"{path}[].")


def fields_of(found: Mapping[str, Any]) -> Fields:
    """What the page says of an object: of a case of another procedure than the complaint with the facts it has."""
    fields = DOCUMENTED[found["schema"]]
    if found["schema"] != "caseledger/case/1" or found["procedure"] == "complaint":
        return fields
    heading = {
        "representation": "Facts of a representation",
        "ombudsman": "Facts of a matter at the Ombudsman",
        "monitoring": "Facts of monitoring",
        "compliment": "Facts of a compliment",
        "access-request": "Facts of an access request",
        "data-protection-complaint": "Facts of a data protection complaint",
        "corporate-complaint": "Facts of a corporate complaint",
    }[found["procedure"]]
    facts = {f"facts.{name}": kind for name, kind in DOCUMENTED[heading].items()}
    return {**{path: kind for path, kind in fields.items() if not path.startswith("facts.")}, **facts}


def command(*words: str, said: str = "") -> Result:
    return CliRunner().invoke(app, list(words), input=said)


@pytest.fixture(autouse=True)
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a ledger of the test's own will be, on a day that stands still."""
    _settle(tmp_path, monkeypatch)
    return tmp_path


def _settle(folder: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setenv(settings.DATABASE, str(folder / "ledger.db"))
    patch.setenv(settings.OFFICER, "CRT07")
    for name in (settings.KEY, settings.OFFICER_PATTERN):
        patch.delenv(name, raising=False)
    patch.setattr(settings, "now", lambda: datetime(2026, 6, 1, 9, tzinfo=UTC))


REQUESTED: tuple[tuple[str, ...], ...] = (
    ("receive", "--subject", "P-1", "--channel", "email", "--on", "2026-05-11", "--reference", "2026/09"),
    ("request-authority", "2026/09", "--on", "2026-05-12"),
    ("request-clarification", "2026/09", "--large-volume", "--on", "2026-05-13"),
    ("request-retrieval", "2026/09", "--store", "archive", "--medium", "paper", "--on", "2026-05-13"),
    ("ask-third-party", "2026/09", "--third-party", "TP-1", "--on", "2026-05-13"),
    ("regulator-complaint", "2026/09", "--on", "2026-05-18"),
    ("regulator-deadline", "2026/09", "--answer-by", "2026-06-15", "--on", "2026-05-18"),
)
"""An access request that is paused, with everything awaited that can be."""


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three complaints (corrected, awaited, with a broken rule), an enquiry, a matter at the Ombudsman, a form."""
    folder = tmp_path_factory.mktemp("recorded")
    point = ("--form", "written", "--channel", "email", "--point", "function=part-3,nature=delay")
    receive = ("complaint", "receive", "--on", "2026-05-11", *point, "--reference")
    acknowledged = (
        "--on",
        "2026-05-12",
        "--advocacy",
        "not-given",
        "--procedure",
        "given",
        "--assistance",
        "given",
        "--help-to-obtain-advocate",
        "given",
    )
    with pytest.MonkeyPatch.context() as patch:
        _settle(folder, patch)
        for words, said in (
            ((*receive, "2026/01", "--basis", "parent"), ""),
            (("complaint", "acknowledge", "2026/01", *acknowledged), ""),
            (("complaint", "investigate", "2026/01", "--on", "2026-05-12", "--time", "09:30"), ""),
            (("complaint", "extend", "2026/01", "--on", "2026-05-13", "--to", "2026-06-05"), ""),
            (("complaint", "respond", "2026/01", "--on", "2026-05-20", "--outcome", "upheld"), ""),
            (
                ("case", "correct", "2026/01", "5", "--set", 'outcomes=[{"point":1,"outcome":"not-upheld"}]'),
                "Mistyped.",
            ),
            ((*receive, "2026/02", "--basis", "other-person"), ""),
            ((*receive, "2026/03", "--basis", "parent"), ""),
            (
                (
                    "complaint",
                    "agree-start",
                    "2026/03",
                    "--starts",
                    "2026-06-01",
                    "--asked-by",
                    "authority",
                    "--despite",
                ),
                "?",
            ),
            (
                ("representation", "receive", "--sort", "enquiry", "--channel", "email", "--reference", "2026/04"),
                "",
            ),
            (("ombudsman", "notify", "--on", "2026-05-11", "--reference", "2026/08"), ""),
            (
                (
                    *("ombudsman", "receive-enquiry", "2026/08"),
                    *("--on", "2026-05-12", "--letter", "2026-05-11", "--by", "2026-06-08"),
                ),
                "",
            ),
            (("monitoring", "record", "--gender", "female"), ""),
            (("data-protection-complaint", "receive", "--channel", "email", "--reference", "2026/06"), ""),
            (("corporate-complaint", "receive", "--channel", "email", "--reference", "2026/07"), ""),
            (("compliment", "receive", "--from", "child", "--channel", "app", "--reference", "2026/05"), ""),
            *((("access-request", *words), "") for words in REQUESTED),
        ):
            assert command(*words, said=said).exit_code == 0, words
    return folder


@pytest.fixture
def three_complaints(recorded: Path, empty: Path) -> None:
    """The ledger holds them."""
    shutil.copytree(recorded, empty, dirs_exist_ok=True)


COMMANDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("annual-report", ("report", "annual", "2026/27")),
    ("annual-report", ("report", "annual", "2026/27", "--suppress-below", "5")),
    ("annual-report", ("report", "annual", "2026-04-01..2026-05-31", "--as-at", "2026-05-31")),
    ("case", ("case", "show", "2026/01")),
    ("case", ("case", "show", "2026/02")),
    ("case", ("case", "show", "2026/03")),
    ("case", ("case", "show", "2026/04")),
    ("case", ("case", "show", "2026/08")),
    ("case", ("case", "show", "MO-2026")),
    ("case", ("case", "show", "2026/05")),
    ("case", ("case", "show", "2026/06")),
    ("case", ("case", "show", "2026/07")),
    ("case", ("case", "show", "2026/09")),
    ("case-due", ("case", "due", "2026/01")),
    ("case-due", ("case", "due", "2026/02")),
    ("case-due", ("case", "due", "2026/09")),
    ("case-next", ("case", "next", "2026/01")),
    ("case-next", ("case", "next", "2026/02")),
    ("case-next", ("case", "next", "2026/09")),
    ("backlog", ("access-request", "backlog")),
    ("weekly-return", ("access-request", "backlog", "--weekly", "3")),
    ("cases-behind", ("report", "annual", "2026/27", "--cases", "complaints.received")),
    ("law", ("law", "show")),
    ("law-adopt", ("law", "adopt")),
    ("law-check", ("law", "check")),
    ("proof", ("case", "why", "2026/01", "stage1.response")),
    ("proof", ("case", "why", "2026/02", "stage1.response")),
    ("proof", ("case", "why", "2026/08", "ombudsman.reply.1")),
    ("proof", ("case", "why", "2026/09", "access.response")),
    ("proof", ("case", "why", "2026/09", "access.extension-notice")),
    ("recording", ("complaint", "investigate", "2026/03", "--dry-run")),
    (
        "recording",
        (
            "complaint",
            "acknowledge",
            "2026/02",
            "--time",
            "10:00",
            "--advocacy",
            "given",
            "--procedure",
            "given",
            "--assistance",
            "given",
            "--help-to-obtain-advocate",
            "given",
        ),
    ),
    ("recording", ("statistic", "record", "children_referred", "3003", "--period", "2025/26", "--source", "minutes")),
    ("timeline", ("case", "timeline", "2026/01")),
    ("timeline", ("case", "timeline", "2026/01", "--reveal")),
    ("worklist", ("worklist",)),
    ("workflow", ("workflow", "complaint")),
    ("workflow", ("workflow", "access-request")),
)


def test_every_schema_in_the_source_is_documented_and_the_other_way_round() -> None:
    sources = [file for folder in ("cli", "projections") for file in (ROOT / folder).rglob("*.py")]
    said = {name for file in sources for name in SCHEMA.findall(file.read_text(encoding="utf-8"))}
    assert said == {name for name in DOCUMENTED if SCHEMA.fullmatch(name)}


def test_every_schema_is_printed_by_a_command_of_these_tests() -> None:
    elsewhere = {"caseledger/demo/1", "caseledger/record/1"}
    assert {f"caseledger/{name}/1" for name, _ in COMMANDS} | elsewhere == {
        name for name in DOCUMENTED if SCHEMA.fullmatch(name)
    }


@pytest.mark.parametrize(("name", "words"), COMMANDS, ids=lambda it: it if isinstance(it, str) else " ".join(it))
def test_what_a_command_prints_is_as_documented(name: str, words: tuple[str, ...], three_complaints: None) -> None:
    result = command(*words, "--json")
    assert result.exit_code == 0, result.stderr
    found = json.loads(result.stdout)
    assert found["schema"] == f"caseledger/{name}/1"
    assert list(wrong_with(found, fields_of(found))) == []


def test_what_record_prints_is_as_documented_also_of_a_bad_line() -> None:
    line = {"event": "complaint-received", "on": "2026-05-11", "form": "oral", "channel": "phone", "basis": "parent"}
    good = json.dumps({**line, "points": [{"number": 1}]})
    for said in (good, f"{good}\n{json.dumps(line)}\n"):
        found = json.loads(command("record", "-", "--json", said=said).stdout)
        assert list(wrong_with(found, DOCUMENTED[found["schema"]])) == []
    assert [bad["line"] for bad in found["bad"]] == [2]


def test_what_the_demonstration_prints_is_as_documented() -> None:
    result = command("demo", "--json")
    assert result.exit_code == 0, result.stderr
    found = json.loads(result.stdout)
    assert found["schema"] == "caseledger/demo/1"
    assert list(wrong_with(found, DOCUMENTED["caseledger/demo/1"])) == []
    report = {name: kind for name, kind in found.items() if name not in ("ledger", "marks")}
    assert list(wrong_with(report, DOCUMENTED["caseledger/annual-report/1"])) == []
    assert set(found["marks"]) == {figure["id"] for figure in found["figures"]}
    for mark in found["marks"].values():
        assert mark == "made up for the demonstration" or set(mark) == {"published", "source"}


def test_the_schema_of_events_is_as_documented() -> None:
    found = json.loads(command("schema", "events").stdout)
    assert list(wrong_with(found, DOCUMENTED["The schema of events"])) == []


def test_a_field_that_is_missing_or_of_another_type_would_be_found() -> None:
    fields = {"one": "text", "two": "list", "two[].three": "number or null"}
    assert list(wrong_with({"one": "a", "two": [{"three": None}]}, fields)) == []
    assert list(wrong_with({"one": 1, "two": [{"four": 1}]}, fields)) == [
        "one is no text: 1",
        "two[].four is not documented",
        "two[].three is not printed",
    ]
