"""The measures of representations that are no complaints: comments, enquiries, members' enquiries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from projections.measures.declared import Measure, Population, same

RECEIVED: Final = Population(
    "representations that are no complaints, received in the period",
    "received_on >= :first AND received_on <= :last AND counted = 1",
    same("sort"),
    procedure="representation",
)
ANSWERED: Final = Population(
    "representations that are no complaints, answered in the period, whenever received",
    "answered_on >= :first AND answered_on <= :last AND counted = 1",
    same("sort"),
    procedure="representation",
)

POPULATIONS: Final[Mapping[str, Population]] = {
    "representations_received": RECEIVED,
    "representations_answered": ANSWERED,
}

_SORTS: Final = {"comment": "comments", "enquiry": "enquiries", "members-enquiry": "members' enquiries"}

MEASURES: Final[tuple[Measure, ...]] = (
    Measure("representations.received", "Representations received that are no complaints", "representations_received"),
    *(
        Measure(
            f"representations.received.{code}",
            f"Representations received: {label}",
            "representations_received",
            {"sort": (code,)},
        )
        for code, label in _SORTS.items()
    ),
    Measure("representations.answered", "Representations answered", "representations_answered"),
)

SUMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("representations.received", tuple(f"representations.received.{code}" for code in _SORTS)),
)
