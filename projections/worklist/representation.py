"""What is to be done on representations that are no complaints."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from projections.worklist.item import Desk, Item, Row

CONDITIONS: Final = {"representation": "stage NOT IN ('answered', 'closed', 'struck-out')"}


def of_case(row: Row, desk: Desk) -> Iterator[Item]:
    """An answer, for which no law gives a last day."""
    if row["stage"] == "received":
        why = f"answer the {row['sort'].replace('-', ' ')} (no law gives a last day)"
        yield desk.owed(row, "answer", row["received_on"], why)


OF_TABLE: Final = {"representation": of_case}
