"""The measures of compliments: how many, from whom, and how many were passed on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from projections.measures.declared import Measure, Population, same

RECEIVED: Final = Population(
    "compliments received in the period",
    "received_on >= :first AND received_on <= :last AND counted = 1",
    same("giver"),
    procedure="compliment",
)
PASSED_ON: Final = Population(
    "compliments passed on to the worker in the period, whenever received",
    "passed_on >= :first AND passed_on <= :last AND counted = 1",
    {},
    procedure="compliment",
)

POPULATIONS: Final[Mapping[str, Population]] = {"compliments_received": RECEIVED, "compliments_passed_on": PASSED_ON}

_GIVERS: Final = {
    "child": "children and young people",
    "parent": "parents",
    "carer": "carers",
    "relative": "relatives",
    "professional": "professionals",
    "member": "members and MPs",
    "other": "others",
}

MEASURES: Final[tuple[Measure, ...]] = (
    Measure("compliments.received", "Compliments received", "compliments_received"),
    *(
        Measure(
            f"compliments.received.{code}",
            f"Compliments received from {says}",
            "compliments_received",
            {"giver": (code,)},
        )
        for code, says in _GIVERS.items()
    ),
    Measure("compliments.passed_on", "Compliments passed on", "compliments_passed_on"),
)

SUMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("compliments.received", tuple(f"compliments.received.{code}" for code in _GIVERS)),
)
