"""Every feature file, bound to its steps; and guards, so that none of the law told in them goes unread."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest
from pytest_bdd import scenarios
from pytest_bdd.parser import ScenarioTemplate, Step
from pytest_bdd.scenario import scenario_wrapper_template_registry
from pytest_bdd.utils import registry_get_safe

from domain.law.rows import released_rows
from domain.procedures import PROCEDURES, vocabulary
from domain.procedures.complaint import points, ties

FEATURES: Final = Path(__file__).parent.parent / "features"
CITATIONS: Final = {row.citation for row in released_rows()}

scenarios(".")

BOUND: Final = [
    template
    for bound in list(globals().values())
    if (template := registry_get_safe(scenario_wrapper_template_registry, bound)) is not None
]


def written() -> dict[Path, list[str]]:
    """The names of the scenarios of each feature file, as they stand in it."""
    name = re.compile(r"^ *(?:Scenario(?: Outline)?|Example): *(.*?) *$", re.MULTILINE)
    return {path: name.findall(path.read_text(encoding="utf-8")) for path in sorted(FEATURES.rglob("*.feature"))}


def cited(scenario: ScenarioTemplate) -> list[str]:
    """The provisions with which its rule's description begins, parted by semicolons."""
    assert scenario.rule is not None
    provisions, *_ = re.split(r"(?<!;)\n", scenario.rule.description.strip())
    return re.split(r";\s+", provisions)


def steps_as_run(scenario: ScenarioTemplate) -> list[Step]:
    contexts = [context for examples in scenario.examples for context in examples.as_contexts()] or [{}]
    return [step for context in contexts for step in scenario.render(context).steps]


def modules_of_guards() -> set[ModuleType]:
    """The modules in which the guards of every procedure stand, and those whose refusals they share."""
    guards = [guard for procedure in PROCEDURES for row in procedure.table for guard in row.unless]
    return {sys.modules[guard.__module__] for guard in guards} | {vocabulary, points, ties}


def named_in_guards() -> set[str]:
    """The names of all refusals that the guards can give; one made from a part that varies, as a pattern."""
    names = set()
    for node in (node for module in modules_of_guards() for node in ast.walk(ast.parse(inspect.getsource(module)))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"MayNot", "CannotBe"}:
            parts = node.args[0].values if isinstance(node.args[0], ast.JoinedStr) else [node.args[0]]
            names.add("".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in parts))
    return names


def test_every_feature_file_is_bound_and_no_scenario_is_lost_to_a_namesake() -> None:
    bound = Counter(Path(scenario.feature.filename) for scenario in BOUND)
    assert {path: len(names) for path, names in written().items()} == bound
    assert [name for names in written().values() for name, times in Counter(names).items() if times > 1] == []


@pytest.mark.parametrize("scenario", BOUND, ids=lambda scenario: scenario.name)
def test_every_scenario_stands_under_a_rule_that_cites_a_provision_of_our_law(scenario: ScenarioTemplate) -> None:
    assert set(cited(scenario)) <= CITATIONS


def test_every_provision_of_our_law_is_cited_by_a_rule() -> None:
    assert CITATIONS - {citation for scenario in BOUND for citation in cited(scenario)} == set()


@pytest.mark.parametrize("scenario", [each for each in BOUND if each.examples], ids=lambda scenario: scenario.name)
def test_every_column_of_examples_is_used_or_says_why(scenario: ScenarioTemplate) -> None:
    text = " ".join(
        [scenario.name]
        + [step.name for step in scenario.steps]
        + [str(cell) for step in scenario.steps if step.datatable for row in step.datatable.raw() for cell in row]
    )
    for examples in scenario.examples:
        assert examples.example_params[-1] == "why"
        assert [column for column in examples.example_params[:-1] if f"<{column}>" not in text] == []


@pytest.mark.parametrize("name", sorted(named_in_guards()))
def test_every_refusal_of_a_guard_is_shown_by_a_scenario(name: str) -> None:
    said = re.compile(r"it is (?:refused as|impossible:) ([a-z0-9 ]+)")
    shown = {
        found[1].replace(" ", "-")
        for scenario in BOUND
        for step in steps_as_run(scenario)
        if (found := said.match(step.name))
    }
    assert [each for each in shown if re.fullmatch(name, each)] != []


def test_the_law_is_told_in_no_language_of_machines() -> None:
    machines = re.compile(r"--\w|[{}]|CC-\d|ADV-\d|OFF-\d|\d{4}-\d{2}-\d{2}")
    assert [path.name for path in written() if machines.search(path.read_text(encoding="utf-8"))] == []
