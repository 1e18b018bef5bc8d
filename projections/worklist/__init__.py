"""What is to be done, by day: running clocks, waiting starts, decisions and notices that are owed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from typing import Final

from domain.law.rows import NEVER_TEXT
from domain.ledger import reading
from projections.worklist import (
    access_request,
    complaint,
    compliment,
    corporate_complaint,
    data_protection_complaint,
    ombudsman,
    representation,
)
from projections.worklist.item import Desk, Item, Row

__all__ = ["Item", "worklist"]

PROCEDURES: Final = (
    complaint,
    representation,
    ombudsman,
    compliment,
    access_request,
    data_protection_complaint,
    corporate_complaint,
)
"""The modules that say what is to be done on the cases of a procedure, from each of its tables."""


def worklist(ledger: sqlite3.Connection, on: date, known_at: int) -> list[Item]:
    """What is to be done on ``on``, as known at ``known_at``; the ledger's caseload is up to date."""
    desk = Desk(reading.adopted(ledger).law_at(known_at), on)
    items: list[Item] = []
    contacts: dict[str, str] = {}
    for procedure in PROCEDURES:
        for table, items_of in procedure.OF_TABLE.items():
            for row in _rows(ledger, table, procedure.CONDITIONS[table], on, known_at):
                items += items_of(row, desk)
                if row.get("last_contact_on", NEVER_TEXT) != NEVER_TEXT:
                    contacts[row["case_reference"]] = row["last_contact_on"]
                if row.get("stage") == "impossible":
                    why = "the history of this case cannot be: correct it"
                    items.append(desk.owed(row, "correct", row["received_on"], why))
    told = (desk.contacted(item, contacts.get(item.case)) for item in items)
    return sorted(told, key=lambda item: item.order)


def _rows(ledger: sqlite3.Connection, table: str, condition: str, on: date, known_at: int) -> Iterator[Row]:
    day = on.isoformat()
    found = ledger.execute(
        f"SELECT * FROM caseload_{table} "  # noqa: S608 - names and conditions of our own
        f"WHERE from_on <= ? AND ? < to_on AND known_from <= ? AND ? < known_to AND ({condition})",
        (day, day, known_at, known_at),
    )
    names = [column[0] for column in found.description]
    for row in found:
        yield dict(zip(names, row, strict=True))
