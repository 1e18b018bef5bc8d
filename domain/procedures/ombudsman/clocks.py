"""The time limits on a matter at the Ombudsman: the dates that it set, and those that the law gives for a report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from domain.law.book import Law
from domain.procedures.ombudsman.questions import remedies
from domain.procedures.ombudsman.states import Asked, Matter, Moved, Remedy, Report
from domain.reckoning import Due, Unreckonable, due
from domain.workflow import Clock, Remark, started

THE_OMBUDSMAN: Final = "the Ombudsman"

REPLY, COMMENTS, REMEDY = "ombudsman.reply", "ombudsman.comments", "ombudsman.remedy"


def clocks(matter: Matter, law: Law) -> Iterator[Clock]:
    """The clocks of the matter."""
    if matter.approach is not None and matter.approach.noticed_on is not None:
        yield approach(matter.approach.noticed_on, matter.approach.when.on, law)
    for enquiry in matter.enquiries:
        yield set_by_letter(REPLY, enquiry, f"the reply to enquiry {enquiry.number}")
    for draft in matter.drafts:
        yield set_by_letter(COMMENTS, draft, f"comments on draft {draft.number}")
    for remedy in remedies(matter, law):
        yield set_by_letter(REMEDY, remedy.asked, f"remedy {remedy.asked.number}, {_of(remedy)}")
    if matter.report is not None:
        yield public_notice(matter.report, law)
        yield report_answered(matter.report, law)


def set_by_letter(name: str, asked: Asked, what: str) -> Clock:
    """A date that the Ombudsman set: met or late, and never reckoned."""
    remarks = [
        Remark(f"the letter of {{}} set {{}} for {what}", "", (asked.letter_on, asked.first_by), asked.came.number)
    ]
    for moved in asked.moved:
        remarks.append(Remark("the Ombudsman agreed to {}", "", (moved.until,), moved.when.number))
    return Clock(
        f"{name}.{asked.number}",
        None,
        starts_on=asked.letter_on,
        first_due_on=asked.first_by,
        due_on=asked.by,
        stopped_on=asked.ended.on if asked.ended else None,
        stopped_by=asked.ended_by,
        remarks=tuple(remarks),
        set_by=THE_OMBUDSMAN,
    )


def approach(noticed_on: date, came_on: date, law: Law) -> Clock:
    """Twelve months beginning with the day on which the person first had notice of the matter."""
    last = due(law, "ombudsman.approach", noticed_on)
    cite = last.limit.citation if isinstance(last, Due) else ""
    remarks = (
        Remark("the person first had notice of the matter on {}: that day counts", cite, (noticed_on,)),
        Remark("the Ombudsman may take up what comes later", cite),
    )
    limit = last.limit if isinstance(last, Due) else None
    return started("ombudsman.approach", limit, noticed_on, last, last, remarks, came_on, "approached")


def public_notice(report: Report, law: Law) -> Clock:
    """Two weeks from the receipt of a public report to the notice of it."""
    last = due(law, "ombudsman.public-notice", report.received.on)
    limit = last.limit if isinstance(last, Due) else None
    cite = limit.citation if limit else ""
    remarks = [Remark("the report was received on {}", cite, (report.received.on,), report.received.number)]
    until = copies_open_until(report, law)
    if report.notice is not None and until is not None:
        says = "copies are open to the public from {} to {}"
        remarks.append(Remark(says, cite, (report.notice.copies_open_from, until), report.notice.when.number))
    given = report.notice.when.on if report.notice else None
    stopped_by = "notice-given" if report.notice else ""
    return started("ombudsman.public-notice", limit, report.received.on, last, last, tuple(remarks), given, stopped_by)


def copies_open_until(report: Report, law: Law) -> date | None:
    """The last of the three weeks in which copies of the report are open; None before the notice."""
    if report.notice is None:
        return None
    last = due(law, "ombudsman.copies-open", report.notice.copies_open_from)
    return last.on if isinstance(last, Due) else None


def report_answered(report: Report, law: Law) -> Clock:
    """Three months beginning with the receipt of a public report, or longer if that was agreed in writing."""
    first = due(law, "ombudsman.report-answered", report.received.on)
    limit = first.limit if isinstance(first, Due) else None
    cite = limit.citation if limit else ""
    says = "the report was received on {}: that day counts, and the last day does not roll forward"
    remarks = [Remark(says, cite, (report.received.on,), report.received.number)]
    last: Due | Unreckonable = first
    for moved in report.moved:
        remarks.append(_agreed(moved, cite))
        if moved.in_writing and isinstance(first, Due):
            last = Due(moved.until, first.limit)
    stop = report.answered.on if report.answered else None
    stopped_by = "report-answered" if report.answered else ""
    return started(
        "ombudsman.report-answered", limit, report.received.on, first, last, tuple(remarks), stop, stopped_by
    )


def _agreed(moved: Moved, cite: str) -> Remark:
    says = "longer was agreed in writing: until {}"
    if not moved.in_writing:
        says = "longer, until {}, was agreed, but not in writing: it has no effect"
    return Remark(says, cite, (moved.until,), moved.when.number)


def _of(remedy: Remedy) -> str:
    return remedy.of.replace("-", " ")
