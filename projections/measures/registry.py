"""Every figure there is, in the order of printing: one module a procedure declares its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from projections.measures import (
    access_requests,
    complaint_stages,
    complaint_upkeep,
    complaints,
    monitoring,
    representations,
)
from projections.measures.declared import Measure, PerCode, Population

_ALL: Final = (complaints, complaint_stages, complaint_upkeep, representations, access_requests, monitoring)

POPULATIONS: Final[Mapping[str, Population]] = {
    name: population for declared in _ALL for name, population in declared.POPULATIONS.items()
}

MEASURES: Final[tuple[Measure | PerCode, ...]] = tuple(measure for declared in _ALL for measure in declared.MEASURES)

SUMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = tuple(added for declared in _ALL for added in declared.SUMS)
"""Totals and the parts that add up to them: checked whenever they are counted."""
