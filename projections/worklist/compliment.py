"""What is to be done on compliments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from projections.worklist.item import Desk, Item, Row

CONDITIONS: Final = {"compliment": "stage IN ('received', 'impossible')"}


def of_case(row: Row, desk: Desk) -> Iterator[Item]:
    """The worker is to hear of it."""
    if row["stage"] == "received":
        yield desk.owed(row, "pass-on", row["received_on"], "pass the compliment on to the worker (no law asks for it)")


OF_TABLE: Final = {"compliment": of_case}
