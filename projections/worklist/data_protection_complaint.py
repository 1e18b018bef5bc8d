"""What is to be done on data protection complaints."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from domain.law.rows import NEVER_TEXT
from projections.clocklines import clock_lines
from projections.worklist.item import Desk, Item, Row

CONDITIONS: Final = {"data_protection_complaint": "stage IN ('received', 'acknowledged', 'impossible')"}


def of_case(row: Row, desk: Desk) -> Iterator[Item]:
    """The acknowledgement by its last day, and the outcome, for which no law gives one."""
    if row["stage"] == "impossible":
        return
    for clock in clock_lines("data_protection_complaint", row, {}, desk.law, desk.on):
        yield from desk.timed(row, clock, "acknowledge its receipt (DPA 2018 s.164A(3)), or give the outcome by then")
    yield desk.owed(row, "give-outcome", row["received_on"], _outcome(row))


def _outcome(row: Row) -> str:
    if not row["statutory"]:
        return "give the outcome (received before 19 June 2026: the law sets no duty)"
    told = "not yet" if row["told_on"] == NEVER_TEXT else f"last on {row['told_on']}"
    return f"give the outcome without undue delay (DPA 2018 s.164A(4)); told of progress {told} (s.164A(5))"


OF_TABLE: Final = {"data_protection_complaint": of_case}
