"""Every figure there is, in the order of printing: one module a procedure declares its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from projections.measures import complaints, monitoring, representations
from projections.measures.declared import Measure, PerCode, Population

POPULATIONS: Final[Mapping[str, Population]] = {
    **complaints.POPULATIONS,
    **representations.POPULATIONS,
    **monitoring.POPULATIONS,
}

MEASURES: Final[tuple[Measure | PerCode, ...]] = (
    *complaints.MEASURES,
    *representations.MEASURES,
    *monitoring.MEASURES,
)

SUMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (*complaints.SUMS, *representations.SUMS)
"""Totals and the parts that add up to them: checked whenever they are counted."""
