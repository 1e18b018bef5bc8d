"""What can be so beforehand in several groups of errors."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from tests.cli.errors.error import SetUp
from tests.cli.office import Office


def file(name: str, text: str) -> SetUp:
    """A file in the folder."""

    def so(office: Office) -> AbstractContextManager[object]:
        office.write(name, text)
        return nullcontext()

    return so


def env(**variables: str) -> SetUp:
    """Variables of the environment."""

    def so(office: Office) -> AbstractContextManager[object]:
        office.env.update(variables)
        return nullcontext()

    return so


def at_stage_two(office: Office) -> AbstractContextManager[object]:
    office.does("complaint", "request-stage-two", "2026/17", "--form", "oral")
    return nullcontext()


def everything_is_imported(office: Office) -> None:
    """What root's own folders hold cannot be imported as somebody else."""
    office.does("complaint", "request-advocate", "CC-2026-0001", "--dry-run", "--private", "-", stdin="{}")


@contextmanager
def as_somebody() -> Iterator[None]:
    """For a while without the rights of root, if we are."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
