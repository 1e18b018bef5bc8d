"""What every scenario works at: an officer's desk, on a ledger of its own; and one check that is made at every step."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Step

from domain.ledger.keys import keys_path
from domain.ledger.ledger import Ledger
from tests.steps.desk import Desk, noon

pytest_plugins = [
    "tests.steps.recording",
    "tests.steps.findings",
    "tests.steps.findings_stage_two",
    "tests.steps.findings_stage_three",
    "tests.steps.findings_throughout",
    "tests.steps.monitoring",
    "tests.steps.ombudsman",
    "tests.steps.linking",
    "tests.steps.compliment",
    "tests.steps.data_protection_complaint",
    "tests.steps.corporate_complaint",
    "tests.steps.access_requests",
]


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Callable[[date], Path]:
    """A ledger file that has adopted the law as it was known on a day, to be copied; made once for each day."""
    folder = tmp_path_factory.mktemp("prepared")

    def of(today: date) -> Path:
        path = folder / f"{today.isoformat()}.db"
        if not path.exists():
            ledger = Ledger(path, lambda: noon(today))
            ledger.adopt_released()
            ledger.close()
        return path

    return of


@pytest.fixture
def desk(tmp_path: Path, prepared: Callable[[date], Path]) -> Iterator[Desk]:
    """An officer's desk, on a ledger that holds the law and nothing else."""

    def opened(today: date, clock: Callable[[], Any]) -> Ledger:
        path = tmp_path / "ledger.db"
        template = prepared(today)
        shutil.copy(template, path)
        shutil.copy(keys_path(template), keys_path(path))
        return Ledger(path, clock)

    at_work = Desk(opened)
    yield at_work
    at_work.close()


@pytest.hookimpl
def pytest_bdd_before_step_call(step: Step, step_func: Callable[..., Any], step_func_args: dict[str, Any]) -> None:
    """A table or a text that its step does not ask for would be ignored without a word."""
    for given, name in ((step.datatable, "datatable"), (step.docstring, "docstring")):
        assert given is None or name in step_func_args, f"{step_func.__name__} does not read the {name} of: {step.name}"
