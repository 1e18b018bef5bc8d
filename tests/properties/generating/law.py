"""The law of a ledger, as one release after another brings it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Final

from domain.events.authority import PolicyAdopted
from domain.law.book import Law, Policy, policy_from_plain
from domain.law.rows import Row, released_rows


def _row(id: str) -> Row:
    """The last announced row of ``id`` that this release ships."""
    return [row for row in released_rows() if row.id == id][-1]


FIRST_RELEASE: Final = tuple(
    row for row in released_rows() if row.family != "calendar" or 2020 <= row.in_force_on.year <= 2022
)
"""With the bank holidays of 2020 to 2022 only: what comes near the end of them cannot be reckoned."""

MOVED_HOLIDAY: Final = replace(
    _row("calendar.england-and-wales.2022"),
    announced_on=date(2022, 9, 20),
    value={
        "days": [
            *(day for day in _row("calendar.england-and-wales.2022").value["days"] if day[0] != "2022-12-27"),
            ["2022-09-30", "A holiday made up for these tests"],
            ["2022-12-19", "A holiday moved for these tests"],
        ]
    },
)
NEXT_YEAR: Final = replace(_row("calendar.england-and-wales.2023"), announced_on=date(2022, 12, 21))
LONGER_LIMIT: Final = replace(
    _row("complaint.stage1.response"),
    in_force_on=date(2022, 9, 12),
    announced_on=date(2022, 9, 14),
    value={"number": 12, "unit": "working day"},
)
INTEREST_ASKED: Final = replace(
    _row("basis.foster-parent"),
    in_force_on=date(2022, 9, 6),
    announced_on=date(2022, 9, 16),
    value={**_row("basis.foster-parent").value, "asks_interest": True},
)
TWO_YEARS: Final = replace(
    _row("complaint.late_gate"),
    in_force_on=date(2022, 9, 8),
    announced_on=date(2022, 9, 15),
    value={"number": 2, "unit": "year"},
)
RELEASES: Final = (
    FIRST_RELEASE,
    (*FIRST_RELEASE, MOVED_HOLIDAY, NEXT_YEAR),
    (*FIRST_RELEASE, MOVED_HOLIDAY, NEXT_YEAR, LONGER_LIMIT, INTEREST_ASKED, TWO_YEARS),
)


@lru_cache(maxsize=512)
def law_on(day: date, release: int, adopted: tuple[PolicyAdopted, ...] = ()) -> Law:
    """The law of a ledger that had taken in ``release`` and the policies ``adopted`` by ``day``."""
    policies: dict[date, Policy] = {}
    for event in adopted:
        policies[event.in_force_on] = policy_from_plain(event.model_dump(mode="json"))
    return Law((row for row in RELEASES[release] if row.announced_on <= day), policies.values())
