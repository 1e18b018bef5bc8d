"""One case on one day: where it stands, its clocks and its parts, from the caseload alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.law.book import Law
from domain.law.rows import NEVER_TEXT
from domain.ledger import reading
from domain.reckoning import calendar
from projections.caseload import parts_of

CLOCKS = (("acknowledgement", "acknowledgement"), ("stage1", "stage1.response"))
"""What the columns of each clock begin with, and the clock's name."""


@dataclass(frozen=True, slots=True)
class ClockLine:
    """A clock on a day.

    Attributes:
        verdict: ``running``, ``overdue``, ``in time``, ``late``, ``waiting``, ``not started`` or ``unreckonable``; a
            clock that was ended by withdrawal or the like is ``ended``.
        working_days: Left until the last day, or beyond it as a negative number; None where that is no question.
    """

    name: str
    state: str
    verdict: str
    starts_on: str | None
    due_on: str | None
    extended: bool
    stopped_on: str | None
    waiting_for: str | None
    working_days: int | None


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """A case as it stood on a day, as known at a moment.

    Attributes:
        procedure: The name of the procedure that it follows.
        facts: The caseload's columns by name, what has not happened as None.
        parts: The same for each row of each part table, by the part's name: ``point``.
        findings: What was done against a rule or left undone.
        stage1_expired_on: The last day of a Stage 1 that ran out of time: from the day after, the complainant may ask
            for Stage 2 (reg 15(2)). None while it has not.
    """

    reference: str
    procedure: str
    as_at: date
    facts: Mapping[str, Any]
    parts: Mapping[str, tuple[Mapping[str, Any], ...]]
    clocks: tuple[ClockLine, ...]
    findings: tuple[str, ...]
    stage1_expired_on: str | None


def case_sheet(ledger: sqlite3.Connection, reference: str, as_at: date, known_at: int) -> CaseSheet | None:
    """The case on ``as_at``, as known at ``known_at``; None when nothing of it was so or known then.

    The ledger's caseload is up to date.
    """
    of = ledger.execute("SELECT procedure FROM caseload_case WHERE case_reference = ?", (reference,)).fetchone()
    rows = _rows(ledger, f"caseload_{of[0]}", reference, as_at, known_at) if of else ()
    if not rows:
        return None
    (procedure,), (facts,) = of, rows
    parts = {
        part: _rows(ledger, f"caseload_{procedure}_{part}", reference, as_at, known_at)
        for part in parts_of(ledger, procedure)
    }
    law = reading.adopted(ledger).law_at(known_at)
    clocks = clock_lines(facts, law, as_at)
    expired = next((clock.due_on for clock in clocks if clock.name == "stage1.response" and _expired(clock)), None)
    return CaseSheet(
        reference=reference,
        procedure=procedure,
        as_at=as_at,
        facts=facts,
        parts=parts,
        clocks=clocks,
        findings=(*_broken(ledger, reference, as_at, known_at), *_left_undone(facts)),
        stage1_expired_on=expired,
    )


def clock_lines(facts: Mapping[str, Any], law: Law, on: date) -> tuple[ClockLine, ...]:
    """The clocks of a case with these facts, on a day; days not yet come may be text or None."""
    lines = []
    for prefix, name in CLOCKS:
        state = facts.get(f"{prefix}_state", "none")
        if state == "none":
            continue
        due, stop = _day(facts[f"{prefix}_due_on"]), _day(facts[f"{prefix}_stop_on"])
        start = _day(facts["stage1_start_on"] if prefix == "stage1" else facts["received_on"])
        met = prefix == "acknowledgement" or facts["ended_by"] in ("response", "adr")
        waiting = (facts["stage1_waiting_for"] if prefix == "stage1" else "") or None
        first = _day(facts["stage1_first_due_on"]) if prefix == "stage1" else due
        lines.append(
            ClockLine(
                name=name,
                state=state,
                verdict=_verdict(state, due, stop, on.isoformat(), met=met),
                starts_on=start,
                due_on=due,
                extended=first != due,
                stopped_on=stop,
                waiting_for=waiting if state == "waiting" else None,
                working_days=_left(law, on, due) if state == "running" else None,
            )
        )
    return tuple(lines)


def _verdict(state: str, due: str | None, stop: str | None, on: str, *, met: bool) -> str:
    if state == "running" and due is not None:
        return "overdue" if on > due else "running"
    if state == "stopped" and due is not None and stop is not None:
        return "ended" if not met else "in time" if stop <= due else "late"
    return state.replace("-", " ")


def _left(law: Law, on: date, due: str | None) -> int | None:
    if due is None:
        return None
    last = date.fromisoformat(due)
    if on <= last:
        return calendar(law).between(on, last)
    beyond = calendar(law).between(last, on)
    return None if beyond is None else -beyond


def _expired(clock: ClockLine) -> bool:
    return clock.verdict == "overdue"


def _day(value: str | None) -> str | None:
    return None if value in (None, NEVER_TEXT) else value


def _rows(
    ledger: sqlite3.Connection, table: str, reference: str, as_at: date, known_at: int
) -> tuple[Mapping[str, Any], ...]:
    """The rows of a table that were so of the case, in the order in which its procedure gives them."""
    on = as_at.isoformat()
    found = ledger.execute(
        f"SELECT * FROM {table} WHERE case_reference = ? "  # noqa: S608 - names of our own tables
        "AND from_on <= ? AND ? < to_on AND known_from <= ? AND ? < known_to ORDER BY rowid",
        (reference, on, on, known_at, known_at),
    )
    names = [column[0] for column in found.description]
    rows = [{n: None if v == NEVER_TEXT else v for n, v in zip(names, row, strict=True)} for row in found]
    for row in rows:
        for rectangle in ("case_reference", "from_on", "to_on", "known_from", "known_to"):
            del row[rectangle]
    return tuple(rows)


def _broken(ledger: sqlite3.Connection, reference: str, as_at: date, known_at: int) -> list[str]:
    """What was recorded despite a rule, a line each."""
    rows = ledger.execute(
        "SELECT originator_version, occurred_on, topic, broken FROM stored_events "
        "WHERE originator_id = ? AND broken <> '' AND occurred_on <= ? AND recorded_at <= ? "
        "ORDER BY originator_version",
        (reference, as_at.isoformat(), known_at),
    )
    return [f"event {n}: {kind} of {on} was recorded despite {broken}" for n, on, kind, broken in rows]


def _left_undone(facts: Mapping[str, Any]) -> list[str]:
    found = []
    if facts.get("facts_not_given"):
        found.append(f"the acknowledgement left out {facts['facts_not_given']} of the four facts of reg 11")
    for notice in facts.get("not_told", "").split():
        who, _, what = notice.partition("-of-")
        found.append(f"the {who} was not told of the {what}")
    if facts["stage"] == "impossible":
        found.append("the history of this case cannot be: correct it")
    return found
