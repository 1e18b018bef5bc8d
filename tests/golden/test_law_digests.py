"""Every row of law that was ever released, by its digest: a row is superseded by another one, never edited or lost."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from domain.events.authority import LawRow
from domain.law.book import Law
from domain.law.rows import Row, released_rows, row_from_plain
from domain.ledger.adoption import not_yet_adopted

FILE: Final = Path(__file__).parent / "law-digests.txt"
RELEASED: Final = {(row.id, row.in_force_on.isoformat(), row.announced_on.isoformat()): row for row in released_rows()}


def golden() -> dict[tuple[str, str, str], str]:
    """The digest of each row, by its id, the day it is in force, and the day it was announced."""
    found = {}
    for line in FILE.read_text().splitlines():
        row_id, in_force_on, announced_on, digest = line.split(" ")
        key = row_id, in_force_on, announced_on
        assert key not in found, f"{key} stands twice"
        found[key] = digest
    return found


def test_no_released_row_is_lost() -> None:
    assert set(golden()) - set(RELEASED) == set()


def test_no_released_row_is_changed() -> None:
    kept = golden()
    changed = [key for key, row in RELEASED.items() if key in kept and kept[key] != row.digest()]
    assert changed == [], "a row is superseded by one with a later day of announcement, never edited"


def test_a_new_row_is_added_to_the_file() -> None:
    new = [" ".join((*key, RELEASED[key].digest())) for key in RELEASED if key not in golden()]
    assert new == [], "add these lines to law-digests.txt:\n" + "\n".join(new)


def test_rows_are_told_apart_by_id_and_days() -> None:
    """By these the ledger knows which rows it has adopted."""
    counted = Counter((row.id, row.in_force_on, row.announced_on) for row in released_rows())
    assert [row for row, times in counted.items() if times > 1] == []


def test_the_digest_of_a_row_never_changes() -> None:
    row = Row(
        id="complaint.stage1.response",
        family="limit",
        in_force_on=date(2006, 9, 1),
        announced_on=date(2006, 9, 1),
        citation="SI 2006/1738 reg 14(1)",
        link="https://www.legislation.gov.uk/uksi/2006/1738/regulation/14",
        binds="statute",
        says="Représentations are resolved within 10 working days «of the start date».",
        value={"number": 10, "unit": "working day"},
    )
    assert row.digest() == "ee017e734e336096bc756fd79aaec9d92bb2b0f9ee09e6dd1417844e839b3e5d"
    others: dict[str, Any] = dict.fromkeys(("id", "family", "citation", "link", "binds", "says", "note"), "other")
    others |= dict.fromkeys(("in_force_on", "announced_on", "ceases_on"), date(2007, 1, 1))
    for field, other in others.items():
        assert replace(row, **{field: other}).digest() != row.digest()
    assert replace(row, value={"number": 10, "unit": "day"}).digest() != row.digest()


@pytest.mark.parametrize("key", sorted(RELEASED), ids=" ".join)
def test_a_row_keeps_its_digest_through_the_ledger(key: tuple[str, str, str]) -> None:
    """Adopted as an event's field, stored as JSON and read again, it is the same row."""
    row = RELEASED[key]
    kept = LawRow.model_validate(row.plain()).model_dump(mode="json")
    assert row_from_plain(kept) == row
    assert row_from_plain(kept).digest() == row.digest()


def test_a_row_that_was_adopted_is_not_adopted_again() -> None:
    law = Law(row_from_plain(row.plain()) for row in released_rows())
    assert not_yet_adopted(law, released_rows(), date.max) == ()
