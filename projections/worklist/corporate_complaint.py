"""What is to be done on corporate complaints, from the row of the stage that is open."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from domain.law.rows import NEVER_TEXT
from projections.clocklines import clock_lines
from projections.worklist.item import Desk, Item, Row

CONDITIONS: Final = {
    "corporate_complaint": "stage = 'impossible'",
    "corporate_complaint_stage1": f"ended_on = '{NEVER_TEXT}'",
    "corporate_complaint_stage2": f"ended_on = '{NEVER_TEXT}'",
}


def of_case(_row: Row, _desk: Desk) -> Iterator[Item]:
    """Nothing of the case as a whole: its stages say what there is."""
    yield from ()


def of_stage(number: int, row: Row, desk: Desk) -> Iterator[Item]:
    """The acknowledgement, and the response."""
    if row["response_state"] == "none":
        why = f"send the Stage {number} response (received before the Code was used: it gives no last day)"
        yield desk.owed(row, f"corporate.stage{number}.response", row["opened_on"], why)
    for clock in clock_lines("corporate_complaint", {}, {f"stage{number}": (row,)}, desk.law, desk.on):
        if clock.name.endswith("acknowledgement"):
            yield from desk.timed(row, clock, f"acknowledge and log Stage {number} (Complaint Handling Code §6)")
        else:
            yield from desk.timed(row, clock, f"send the Stage {number} response (Complaint Handling Code §6)")


OF_TABLE: Final = {
    "corporate_complaint": of_case,
    "corporate_complaint_stage1": partial(of_stage, 1),
    "corporate_complaint_stage2": partial(of_stage, 2),
}
