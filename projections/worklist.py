"""What is to be done, by day: running clocks, waiting starts, decisions and notices that are owed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.law.book import Law
from domain.law.rows import NEVER_TEXT
from domain.ledger import reading
from domain.reckoning import calendar
from projections.caseload import make_known
from projections.casesheet import ClockLine, clock_lines


@dataclass(frozen=True, slots=True)
class Item:
    """Something to do on a case.

    Attributes:
        due_on: The last day, where the law or the policy gives one.
        since: The day from which it has been owed.
        working_days: Left until ``due_on``, negative beyond it; without a last day, how many it has waited.
        overdue: Whether the last day is past.
        why: What to do, with the provision.
    """

    case: str
    what: str
    due_on: str | None
    since: str
    working_days: int | None
    overdue: bool
    why: str

    @property
    def order(self) -> tuple[str, str, str]:
        """Dated things by their last day, then the rest by how long they have been owed."""
        return self.due_on or NEVER_TEXT, self.since, self.case


def worklist(ledger: sqlite3.Connection, on: date, known_at: int) -> list[Item]:
    """What is to be done on ``on``, as known at ``known_at``; the ledger's caseload is up to date."""
    law = reading.adopted(ledger).law_at(known_at)
    items: list[Item] = []
    for procedure, over, items_of in (
        ("complaint", ("completed", "struck-out"), _of_complaint),
        ("representation", ("answered", "closed", "struck-out"), _of_representation),
    ):
        make_known(ledger, procedure, on.isoformat(), known_at)
        found = ledger.execute(f"SELECT * FROM known WHERE stage NOT IN ({', '.join('?' * len(over))})", over)  # noqa: S608 - marks only
        names = [column[0] for column in found.description]
        for row in found:
            facts = dict(zip(names, row, strict=True))
            items += items_of(facts, law, on)
            if facts["stage"] == "impossible":
                why = "the history of this case cannot be: correct it"
                items.append(_owed(facts, law, on, "correct", facts["received_on"], why))
    return sorted(items, key=lambda item: item.order)


def _owed(facts: Mapping[str, Any], law: Law, on: date, what: str, since: str, why: str) -> Item:
    waited = calendar(law).between(date.fromisoformat(since), on)
    return Item(facts["case_reference"], what, None, since, waited, False, why)


def _of_representation(facts: Mapping[str, Any], law: Law, on: date) -> Iterator[Item]:
    if facts["stage"] == "received":
        why = f"answer the {facts['sort'].replace('-', ' ')} (no law gives a last day)"
        yield _owed(facts, law, on, "answer", facts["received_on"], why)


def _of_complaint(facts: Mapping[str, Any], law: Law, on: date) -> Iterator[Item]:
    case, received = facts["case_reference"], facts["received_on"]
    for clock in clock_lines(facts, law, on):
        item = _of_clock(clock, case, received, law, on)
        if item is not None:
            yield item

    def owed(what: str, since: str, why: str) -> Item:
        return _owed(facts, law, on, what, since, why)

    if facts["late_undecided"]:
        yield owed("decide-late", received, "decide whether what came after the year is considered (reg 9(2))")
    if facts["interest"] == "undecided" and facts["stage"] in ("local-resolution", "formal-investigation"):
        yield owed("decide-interest", received, "decide as soon as possible on sufficient interest (reg 12)")
    if facts["withdrawn_on"] != NEVER_TEXT and facts["withdrawal_confirmed_on"] == NEVER_TEXT:
        yield owed("confirm-withdrawal", facts["withdrawn_on"], "confirm the withdrawal in writing (reg 7(2))")
    if facts["adr_on"] != NEVER_TEXT and facts["terms_sent_on"] == NEVER_TEXT:
        yield owed("send-terms", facts["adr_on"], "send the terms of the resolution as soon as possible (reg 15(1))")
    if facts["acknowledgement_state"] == "none" and facts["acknowledged_on"] == NEVER_TEXT and facts["counted"]:
        yield owed("acknowledgement", received, "acknowledge in writing as soon as possible (reg 11)")
    if facts["interest"] == "refused" and "complainant-of-interest" in facts["not_told"]:
        yield owed("decide-interest", facts["interest_on"], "tell the complainant that there is no interest (reg 12)")


def _of_clock(clock: ClockLine, case: str, received: str, law: Law, on: date) -> Item | None:
    if clock.state == "running" and clock.due_on is not None:
        overdue = clock.verdict == "overdue"
        if clock.name == "acknowledgement":
            why = "acknowledge in writing (reg 11; the days are local policy)"
        elif overdue:
            why = "respond; the time has run out: the complainant may ask for Stage 2 and must be told so (reg 15(2))"
        else:
            why = "resolve or respond (reg 14)"
        return Item(case, clock.name, clock.due_on, clock.starts_on or received, clock.working_days, overdue, why)
    since = received
    waited = calendar(law).between(date.fromisoformat(since), on)
    if clock.state == "waiting":
        what = (clock.waiting_for or "").replace("-", " ")
        return Item(case, clock.name, None, since, waited, False, f"not started: waiting for {what} (reg 14(3))")
    if clock.state == "unreckonable" and clock.stopped_on is None:
        return Item(case, clock.name, None, since, waited, False, "the last day cannot be reckoned: see case why")
    return None
