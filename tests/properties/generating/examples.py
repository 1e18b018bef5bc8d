"""How many examples a property is held against."""

from __future__ import annotations

from typing import Final

from hypothesis import HealthCheck, settings

TIMES_AS_MANY: Final = 1
"""Raise it for a thorough search: the number of examples of every property is multiplied by it."""


def examples(number: int) -> settings:
    """The same examples on every machine and at every run."""
    return settings(
        max_examples=number * TIMES_AS_MANY,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
