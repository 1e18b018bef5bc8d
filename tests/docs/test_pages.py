"""What README.md and docs/ say is so: commands are run, tables compared with the code, links followed."""

from __future__ import annotations

import json
import re
import tomllib
from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest

from cli import lines, settings
from domain.events.authority import PolicyAdopted
from domain.events.base import Event
from domain.events.registry import KINDS
from projections.measures.declared import Measure, Show
from projections.measures.registry import MEASURES
from tests.docs import generate
from tests.docs.transcripts import ROOT, fenced, printed, typed

PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
AGAIN = "write it anew with: python -m tests.docs.generate"


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def fields_of(page: str) -> list[str]:
    """The names in the first column of the first table whose head is ``field`` or ``name``."""
    found = re.search(r"^\| (?:field|name|variable) \|.*\n\| --- .*\n((?:\|.*\n)+)", page, re.MULTILINE)
    assert found is not None
    return re.findall(r"`([A-Za-z_]+)`", " ".join(row.split("|")[1] for row in found[1].splitlines()))


@pytest.mark.parametrize("page", generate.pages(), ids=lambda page: page.name)
def test_what_is_generated_is_up_to_date(page: Path) -> None:
    written = page.read_text(encoding="utf-8")
    assert generate.up_to_date(written) == written, AGAIN


@pytest.mark.parametrize("name", ["README.md", "docs/policy.md", "docs/record.md"])
def test_every_command_prints_what_the_page_says(name: str, tmp_path: Path) -> None:
    page = text(name)
    for command, said in zip(typed(page), printed(page, tmp_path), strict=True):
        assert said == command.printed, f"{command.command}\n{AGAIN}"


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        ("complaints.received", "all"),
        ("complaints.costs", "sum in pounds"),
        ("complaints.costs.panel", "sum in pounds where `cost_of` is `panel`"),
        ("complaints.stage2.beyond_65.working_days.mean", "mean of `beyond` where `verdict` is `beyond_65`"),
        ("complaints.stage2.beyond_65.working_days.maximum", "maximum of `beyond` where `verdict` is `beyond_65`"),
        ("complaints.stage2.working_days_to_officer.median", "median of `to_officer`"),
        ("access_requests.elapsed_net.p90", "90th percentile of `net` where `end` is `completed`"),
        ("complaints.stage1.waiting_to_start.longest", "longest time since `received_on`, in working days"),
        ("access_requests.last_contact_age", "longest time since `last_contact_on`, in days"),
        ("access_requests.overdue_end.oldest", "earliest `received_on`"),
        ("access_requests.overdue_end.1_to_3_months", "so many months have passed since `due_on`"),
    ],
)
def test_the_page_of_measures_says_what_each_figure_is(figure: str, said: str) -> None:
    (row,) = re.findall(rf"^\| `{re.escape(figure)}` \|.*$", text("docs/measures.md"), re.MULTILINE)
    assert [cell.strip() for cell in row.split(" | ")][3] == said


def test_every_figure_of_days_says_of_which_column_and_what_it_is_of_them() -> None:
    assert set(generate.SHOWN) == set(get_args(Show))
    of_days = [it for it in MEASURES if isinstance(it, Measure) and it.days]
    assert {it.show for it in of_days} == {"median", "mean", "p90", "maximum"}
    for it in of_days:
        assert it.id.endswith(f".{it.show}") or it.show == "median", it.id


def test_no_other_page_has_commands_that_nothing_types() -> None:
    """Those of errors.md are met by ``tests/cli/test_errors.py``, which writes the page."""
    assert {page.name for page in PAGES if typed(page.read_text(encoding="utf-8"))} == {
        "README.md",
        "errors.md",
        "policy.md",
        "record.md",
    }


def test_the_page_of_errors_is_written_from_its_catalogue_alone() -> None:
    assert "errors.md" not in {page.name for page in generate.pages()}


def test_the_readme_opens_with_the_two_commands() -> None:
    assert fenced(text("README.md"), "sh").split("\n")[:2] == ["make demo", "make test"]


def test_the_readme_names_every_environment_variable_that_is_read() -> None:
    source = (ROOT / "cli" / "settings.py").read_text(encoding="utf-8")
    read = re.findall(r"environ(?:\.get\(|\[)([A-Z_]+|\"[A-Z_]+\")", source)
    assert read
    names = {name.strip('"') if '"' in name else getattr(settings, name) for name in read}
    assert set(fields_of(text("README.md").partition("## Settings and exit codes")[2])) == names


def test_the_policy_page_lists_every_field_of_a_policy() -> None:
    assert set(fields_of(text("docs/policy.md"))) == set(PolicyAdopted.model_fields) - set(Event.model_fields)


def test_the_example_of_a_policy_gives_every_field() -> None:
    assert set(tomllib.loads(fenced(text("docs/policy.md"), "toml"))) == set(fields_of(text("docs/policy.md")))


def test_the_page_on_records_lists_every_name_that_a_line_may_have() -> None:
    assert set(fields_of(text("docs/record.md"))) == set(lines.OURS)


def test_the_example_of_a_record_is_an_event_a_line() -> None:
    for line in fenced(text("docs/record.md"), "jsonl").splitlines():
        assert json.loads(line)["event"] in KINDS


def test_the_longest_line_is_as_long_as_the_page_says() -> None:
    assert f"{lines.LONGEST:,} bytes" in text("docs/record.md")


def test_every_place_in_the_code_that_a_word_names_is_there() -> None:
    page = text("docs/words.md")
    rows = [row.split("|") for row in page.splitlines() if row.startswith("| ") and "---" not in row]
    places = [place for row in rows for place in re.findall(r"`([^`]+)`", row[3])]
    assert len(places) > 40
    for place in places:
        if "/" in place:
            assert (ROOT / place).is_file(), place
        else:
            module, _, name = place.rpartition(".")
            assert hasattr(import_module(module), name), place


def test_every_word_is_explained_once() -> None:
    words = re.findall(r"^\| ([a-z ]+) \|", text("docs/words.md"), re.MULTILINE)
    said = [word for word in words if word != "word"]
    assert len(said) == len(set(said))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_within_the_repository_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?://)([^)#]*)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_page_names_a_folder_of_the_machine_that_it_was_written_on(page: Path) -> None:
    written = page.read_text(encoding="utf-8")
    assert str(ROOT) not in written
    assert not re.search(r"(?:^|[\s`\"'=(])/(?:home|root|tmp|work|Users)/", written)
