"""What may happen at any stage, in the words of a case file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from domain.events.base import Event
from tests.steps.words import Readers

TYPES: Final[Readers] = {}

PHRASES: Final[dict[str, Callable[..., Event]]] = {}

CLOCKS: Final[dict[str, str]] = {}
"""The time limits, by the words that a scenario has for them."""

ENDINGS: Final[dict[str, str]] = {}
"""What ends them, likewise."""
