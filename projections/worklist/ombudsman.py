"""What is to be done on matters at the Ombudsman: by the dates that it set, and by those of a public report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from domain.law.rows import NEVER_TEXT
from projections.worklist.item import Desk, Item, Row

AWAITED: Final = f"ended_on = '{NEVER_TEXT}'"

CONDITIONS: Final = {
    "ombudsman": "stage NOT IN ('closed', 'struck-out')",
    "ombudsman_enquiry": AWAITED,
    "ombudsman_draft": AWAITED,
    "ombudsman_remedy": AWAITED,
}
"""Of each table of the caseload, which rows may have something to do."""


def of_case(row: Row, desk: Desk) -> Iterator[Item]:
    """Of a public report, and of fault that was found."""
    received = row["report_on"]
    if received != NEVER_TEXT:
        if row["notice_on"] == NEVER_TEXT:
            why = "give public notice of the report, and have copies open for three weeks (s.30(4)-(5))"
            yield _by(row, "ombudsman.public-notice", row["notice_due_on"], why, desk)
        if row["laid_on"] == NEVER_TEXT:
            yield desk.owed(row, "lay-report", received, "lay the report before the authority (s.31(2))")
        if row["report_answered_on"] == NEVER_TEXT:
            why = "tell the Ombudsman of the action taken or proposed (s.31(2))"
            yield _by(row, "ombudsman.report-answered", row["answer_due_on"], why, desk)
    if row["monitoring_officer"] == "owed":
        why = "tell the Monitoring Officer of the fault that was found (s.5(2)(aa))"
        yield desk.owed(row, "tell-monitoring-officer", row["fault_on"], why)


def _by(row: Row, what: str, due_on: str, why: str, desk: Desk) -> Item:
    """What a report asks for; without a last day, where no law in force gives one."""
    if due_on == NEVER_TEXT:
        return desk.owed(row, what, row["report_on"], why)
    return desk.dated(row, what, row["report_on"], due_on, why)


def of_enquiry(row: Row, desk: Desk) -> Iterator[Item]:
    """Of an enquiry."""
    why = f"reply to the Ombudsman's enquiry {row['number']}, by the date that it set"
    yield desk.dated(row, f"ombudsman.reply.{row['number']}", row["came_on"], row["by_on"], why)


def of_draft(row: Row, desk: Desk) -> Iterator[Item]:
    """Of a draft decision."""
    why = f"comment on the Ombudsman's draft {row['number']}, by the date that it set"
    yield desk.dated(row, f"ombudsman.comments.{row['number']}", row["came_on"], row["by_on"], why)


def of_remedy(row: Row, desk: Desk) -> Iterator[Item]:
    """Of a remedy."""
    what = row["remedy_of"].replace("-", " ")
    why = f"carry out remedy {row['remedy']}, {what}, and send the Ombudsman the evidence, by the date that it set"
    yield desk.dated(row, f"ombudsman.remedy.{row['remedy']}", row["agreed_on"], row["by_on"], why)


OF_TABLE: Final = {
    "ombudsman": of_case,
    "ombudsman_enquiry": of_enquiry,
    "ombudsman_draft": of_draft,
    "ombudsman_remedy": of_remedy,
}
