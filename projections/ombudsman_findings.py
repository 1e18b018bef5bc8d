"""What is to be seen of a matter at the Ombudsman: what came after its date, was not carried out, or is still owed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]


def of(facts: Row, parts: Mapping[str, Sequence[Row]]) -> Iterator[str]:
    """The findings on a matter with these facts; what has not happened is None."""
    if _after(facts["received_on"], facts["approach_due_on"]):
        yield (
            f"the approach came after {facts['approach_due_on']}, the end of the twelve months (s.26B), which the "
            "Ombudsman may disapply"
        )
    if facts["upheld_how"] == "not-recorded":
        yield f"how it was upheld on {facts['decided_on']} is not recorded"
    for part, what in (("enquiry", "the reply to enquiry"), ("draft", "comments on draft")):
        for row in parts.get(part, ()):
            yield from _late(f"{what} {row['number']}", row)
            if row["ended_by"] == "decided":
                yield f"{what} {row['number']}: none was sent before the decision"
    for row in parts.get("remedy", ()):
        name = f"remedy {row['remedy']}, {row['remedy_of'].replace('-', ' ')}"
        yield from _late(name, row)
        if row["compliance"] == "not-complied":
            yield f"{name}, was not carried out, as the Ombudsman found"
        elif row["compliance"] == "late":
            yield f"{name}, was carried out late, as the Ombudsman found"
    yield from _of_report(facts)
    if facts["monitoring_officer"] == "owed":
        yield f"the Monitoring Officer has not been told of the fault found on {facts['fault_on']} (s.5(2)(aa))"


def _after(day: str | None, due_on: str | None) -> bool:
    """Whether a thing was done after its last day; not, where either is unknown."""
    return day is not None and due_on is not None and day > due_on


def _of_report(facts: Row) -> Iterator[str]:
    if _after(facts["notice_on"], facts["notice_due_on"]):
        yield f"public notice of the report was given after {facts['notice_due_on']} (s.30(4)-(5))"
    if _after(facts["report_answered_on"], facts["answer_due_on"]):
        yield f"the Ombudsman was told of the action on the report after {facts['answer_due_on']} (s.31(2))"


def _late(what: str, row: Row) -> Iterator[str]:
    days = row["late_by"]
    if days > 0:
        yield f"{what}: {days} day{'' if days == 1 else 's'} after {row['by_on']}, the date that the Ombudsman set"
