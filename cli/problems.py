"""What ends a command early: each with its exit code, and what to do where there is something."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar


class Problem(Exception):
    """Something that the person at the keyboard is told, a line each."""

    exit_code: ClassVar[int] = 1
    hint: str = ""


class WrongUsage(Problem):
    """The command line or a setting was wrong."""

    exit_code = 2


class NoSuchCase(Problem):
    """There is no such case, or nothing of it was so on another day, or known then."""

    def __init__(self, reference: str, *, then: bool = False) -> None:
        if then:
            super().__init__(
                f"nothing of {reference} was so on that day, as known then: check the reference and the day"
            )
        else:
            super().__init__(f"there is no case {reference}: check the reference")


class Finding(Problem):
    """Something is not as it should be."""


class Refusals(Problem):
    """What was proposed was refused, and nothing recorded."""

    def __init__(self, lines: Sequence[str], hint: str = "") -> None:
        super().__init__("\n".join(lines))
        self.hint = hint
