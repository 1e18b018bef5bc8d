"""One case on one day: where it stands, its clocks and its parts, from the caseload alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from domain.law.book import Law
from domain.law.rows import NEVER_TEXT
from domain.ledger import reading
from projections import ombudsman_findings
from projections.caseload import parts_of
from projections.clocklines import ClockLine, clock_lines


@dataclass(frozen=True, slots=True)
class Link:
    """A link between the case and another.

    Attributes:
        case: The other one.
        newer: Whether the other one is the newer of the two, in which the link stands.
        point: The point of the older case that the newer is about; None where it is about no one point.
    """

    case: str
    because: str
    linked_on: str
    newer: bool
    point: int | None = None


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """A case as it stood on a day, as known at a moment.

    Attributes:
        procedure: The name of the procedure that it follows.
        facts: The caseload's columns by name, what has not happened as None.
        parts: The same for each row of each part table, by the part's name: ``point``.
        links: The older cases that it was linked to, then the newer ones that were linked to it.
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
    links: tuple[Link, ...]
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
    older = (
        Link(row["linked_to"], row["because"], row["linked_on"], newer=False, point=row["point"] or None)
        for row in parts.pop("link", ())
    )
    law = reading.adopted(ledger).law_at(known_at)
    clocks = clock_lines(procedure, facts, parts, law, as_at)
    overdue = (clock.due_on for clock in clocks if clock.name == "stage1.response" and clock.verdict == "overdue")
    return CaseSheet(
        reference=reference,
        procedure=procedure,
        as_at=as_at,
        facts=facts,
        parts=parts,
        clocks=clocks,
        links=(*older, *_newer(ledger, reference, as_at, known_at)),
        findings=(
            *_broken(ledger, reference, as_at, known_at),
            *_left_undone(facts, law),
            *_of_parts(parts),
            *(ombudsman_findings.of(facts, parts) if procedure == "ombudsman" else ()),
        ),
        stage1_expired_on=next(overdue, None),
    )


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


def _newer(ledger: sqlite3.Connection, reference: str, as_at: date, known_at: int) -> Iterator[Link]:
    """The newer cases that are linked to this one, whatever procedure they follow."""
    on = as_at.isoformat()
    tables = ledger.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'caseload!_%!_link' ESCAPE '!' "
        "ORDER BY rowid"
    ).fetchall()
    for (table,) in tables:
        found = ledger.execute(
            f"SELECT case_reference, because, linked_on, point FROM {table} WHERE linked_to = ? "  # noqa: S608 - our own table
            "AND from_on <= ? AND ? < to_on AND known_from <= ? AND ? < known_to ORDER BY linked_on, case_reference",
            (reference, on, on, known_at, known_at),
        )
        for case, because, linked_on, point in found:
            yield Link(case, because, linked_on, newer=True, point=point or None)


def _broken(ledger: sqlite3.Connection, reference: str, as_at: date, known_at: int) -> list[str]:
    """What was recorded despite a rule, a line each."""
    rows = ledger.execute(
        "SELECT originator_version, occurred_on, topic, broken FROM stored_events "
        "WHERE originator_id = ? AND broken <> '' AND occurred_on <= ? AND recorded_at <= ? "
        "ORDER BY originator_version",
        (reference, as_at.isoformat(), known_at),
    )
    return [f"event {n}: {kind} of {on} was recorded despite {broken}" for n, on, kind, broken in rows]


_FLAWS: Final = {
    "second": "the time was extended a second time",
    "no-ground": "the time was extended on what is no ground",
    "no-reasons": "the notice of an extension does not state the reasons",
    "late": "the notice of an extension came out of time",
}

_LEFT_OUT: Final = {
    "exemptions-not-explained": "what was sent does not explain what was taken out, and under which exemption",
    "kept-back-without-a-line": "pages are kept back without a line in the redaction log: supplement the answer",
    "answered-while-a-file-was-awaited": "it was answered while a file that had been asked for was awaited",
    "regulator-not-told": "what was sent does not tell of the complaint to the regulator",
    "controller-not-told": "the notice of refusal does not tell of the complaint to the controller (DPA 2018 s.164A)",
}


def _left_undone(facts: Mapping[str, Any], law: Law) -> list[str]:
    found = []
    if facts.get("facts_not_given"):
        found.append(f"the acknowledgement left out {facts['facts_not_given']} of the four facts of reg 11")
    for notice in facts.get("not_told", "").split():
        who, _, what = notice.partition("-of-")
        found.append(f"the {who} was not told of the {what}")
    if facts.get("under_code") and facts["ombudsman"] == "not-given":
        found.append("the final response did not give the Ombudsman's details (Complaint Handling Code §6)")
    if facts.get("extension_flaws"):
        row = law.row("access.extension", date.fromisoformat(facts["received_on"]))
        cite = "UK GDPR Art 12A(3) and (4)" if facts["rule"] == "SAR-12A" or row is None else row.citation
        found += [f"{_FLAWS[flaw]} ({cite}): it has no effect" for flaw in facts["extension_flaws"].split()]
    found += [_LEFT_OUT[what] for what in facts.get("left_out", "").split()]
    if facts["stage"] == "impossible":
        found.append("the history of this case cannot be: correct it")
    return found


def _of_parts(parts: Mapping[str, tuple[Mapping[str, Any], ...]]) -> list[str]:
    """What is to be seen of Stages 2 and 3: refusals, departures, ties that bar nobody, what was not done."""
    found = []
    for row in parts.get("stage_two", ()):
        if row["refused_on"]:
            found.append(f"Stage 2 was refused on {row['refused_on']}, which nothing gives power to do (reg 17(1))")
        if row["flags"]:
            found.append(f"the independent person of Stage 2 is accepted and shown: {row['flags']} (reg 2)")
    for row in parts.get("stage_three", ()):
        if row["flags"]:
            found.append(f"a member of the panel is accepted and shown: {row['flags']} (reg 2)")
        if row["decided"] == "declined":
            found.append("the request for a panel was declined")
    for row in parts.get("point", ()):
        if row.get("departs_because"):
            says = f"the decision on point {row['point']} departs from the investigator's finding"
            found.append(f"{says}: {row['departs_because']}")
    for row in parts.get("extension", ()):
        found += _of_extension(row)
    for row in parts.get("action", ()):
        if row["state"] == "not-done":
            found.append(f"learning action {row['action']} was not done: {row['not_done_because']}")
    return found


def _of_extension(row: Mapping[str, Any]) -> list[str]:
    """What the Complaint Handling Code asks of an extension of a complaint, and was not done or not in time."""
    because = row["because"].replace("-", " ")
    says = {
        "longer": f"is of {row['beyond']} working days, more than {row['most']}, "
        + (f"because of {because} (§6.4)" if because else "without a reason (§6.4)"),
        "unexplained": "was told without explaining the reason (§6.4)",
        "no-ombudsman": "was told without the Ombudsman's details (§6.5)",
        "too-early": "was told before the time had started (§6.4): it has no effect",
        "too-late": "was told after the time had run out (§6.4): it has no effect",
        "no-longer": "does not lengthen the time (§6.4): it has no effect",
    }
    what = f"the extension of Stage {row['of_stage']} to {row['until_on']}"
    return [f"{what} {says[found]}" for found in row["found"].split()]
