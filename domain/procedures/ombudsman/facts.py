"""What is so of a matter at the Ombudsman, as the caseload's columns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, NamedTuple

from domain.events.base import Event
from domain.law.book import Law
from domain.procedures.ombudsman.clocks import approach, copies_open_until, public_notice, report_answered
from domain.procedures.ombudsman.questions import (
    counts_on,
    fate,
    fault_found,
    group,
    how_upheld,
    remedies,
    told_of_fault,
)
from domain.procedures.ombudsman.states import Asked, Matter, Remedy, Report
from domain.workflow import Facts, Milestone, day, events_behind


class OmbudsmanFacts(NamedTuple):
    """The columns of a matter at the Ombudsman. Days are text, what has not happened is 9999-12-31.

    Attributes:
        counted: 1, or 0 if the approach was struck out or its history cannot be.
        known_by: ``notice`` or ``yearly-list``.
        received_on: The day of the approach.
        fate: ``investigated`` (taken up, decided or not); what a decision at the assessment is counted as; or
            ``not-assessed``.
        outcome: Of the decision that stands, made on ``decided_on`` at the ``decided_at``; empty while one is awaited.
        counts_as: ``premature``, ``closed``, ``upheld`` or ``not-upheld``, whatever the words of the years.
        upheld_how: Of the vocabulary ``upheld-how``; ``not-recorded`` where it was upheld and nobody said how.
        reopened_on: When the Ombudsman last took a decision back.
        monitoring_officer: ``owed``, ``told`` or, where no fault stands, empty; ``fault_on``: since when it has been
            owed; ``monitoring_officer_on``: when it was told of that fault.
        behind: The number of the event behind each milestone, ``received_on=1 decided_on=4``.
    """

    stage: str
    counted: int
    known_by: str
    ombudsman_reference: str
    received_on: str
    noticed_on: str
    approach_due_on: str
    team: str
    theme: str
    fate: str
    taken_up_on: str
    decided_on: str
    decided_at: str
    outcome: str
    counts_as: str
    upheld_how: str
    reopened_on: str
    report_on: str
    notice_due_on: str
    notice_on: str
    copies_open_on: str
    copies_close_on: str
    laid_on: str
    answer_first_due_on: str
    answer_due_on: str
    report_answered_on: str
    further_report_on: str
    statement_on: str
    monitoring_officer: str
    fault_on: str
    monitoring_officer_on: str
    closed_on: str
    behind: str


class AskedFacts(NamedTuple):
    """The columns of an enquiry, or of a draft.

    Attributes:
        by_on: The date that the Ombudsman set, as it stands; ``first_by_on``: before it agreed to a later one.
        ended_by: ``reply`` or ``comments``; ``decided`` where none came before the decision; empty while it is awaited.
        late_by: Days after that date; 0 in time, -1 while it is awaited or where none came.
    """

    number: int
    letter_on: str
    came_on: str
    first_by_on: str
    by_on: str
    ended_on: str
    ended_by: str
    late_by: int
    behind: str


class RemedyFacts(NamedTuple):
    """The columns of a remedy.

    Attributes:
        remedy_of: What it is, of the vocabulary ``remedy``.
        pence: 0 where it is no payment, or nobody said how much.
        ended_by: ``evidenced``; ``compliance-closed`` where the Ombudsman closed its file without evidence; ``decided``
            where it had been agreed before a decision that did not uphold.
        compliance: ``satisfied``, ``late``, ``not-complied``; empty until the Ombudsman has said.
        counts_on: Since when it has been both agreed and of a matter that was upheld; never while the matter is not.
    """

    remedy: int
    remedy_of: str
    redress: str
    pence: int
    agreed_on: str
    letter_on: str
    first_by_on: str
    by_on: str
    ended_on: str
    ended_by: str
    late_by: int
    compliance: str
    compliance_on: str
    counts_on: str
    behind: str


PARTS: Final = {"enquiry": AskedFacts._fields, "draft": AskedFacts._fields, "remedy": RemedyFacts._fields}
"""The caseload's other tables of matters at the Ombudsman."""


def facts(matter: Matter, law: Law) -> Facts:
    """The columns of ``matter`` and of its parts."""
    return Facts(
        _case_facts(matter, law),
        (
            tuple(_asked_facts("enquiry", asked, "reply") for asked in matter.enquiries),
            tuple(_asked_facts("draft", asked, "comments") for asked in matter.drafts),
            tuple(_remedy_facts(remedy, counts_on(remedy, matter, law)) for remedy in remedies(matter, law)),
        ),
    )


def _case_facts(matter: Matter, law: Law) -> OmbudsmanFacts:
    came, decision, report = matter.approach, matter.decision, matter.report
    fault = fault_found(matter, law)
    told = told_of_fault(matter, law)
    milestones: dict[str, Milestone | None] = {
        "received_on": came.when if came else None,
        "taken_up_on": matter.taken_up,
        "decided_on": decision.when if decision else None,
        "reopened_on": next((each.reopened for each in reversed(matter.decisions) if each.reopened), None),
        "report_on": report.received if report else None,
        "notice_on": report.notice.when if report and report.notice else None,
        "laid_on": report.laid if report else None,
        "report_answered_on": report.answered if report else None,
        "further_report_on": report.further if report else None,
        "statement_on": report.statement if report else None,
        "monitoring_officer_on": told,
        "closed_on": matter.closed,
    }
    noticed_on = came.noticed_on if came else None
    return OmbudsmanFacts(
        stage=matter.stage.code,
        counted=1,
        known_by=came.known_by if came else "",
        ombudsman_reference=came.reference if came else "",
        noticed_on=day(noticed_on),
        approach_due_on=day(approach(noticed_on, noticed_on, law).due_on if noticed_on else None),
        team=came.team if came else "",
        theme=came.theme if came else "",
        fate=fate(matter, law),
        decided_at=decision.at if decision else "",
        outcome=decision.outcome if decision else "",
        counts_as=group(matter, law),
        upheld_how=how_upheld(matter, law),
        monitoring_officer="told" if told else "owed" if fault else "",
        fault_on=day(fault.on if fault else None),
        behind=" ".join(f"{name}={when.number}" for name, when in milestones.items() if when is not None),
        **{name: day(when.on if when is not None else None) for name, when in milestones.items()},
        **_of_report(report, law),
    )


def _of_report(report: Report | None, law: Law) -> Mapping[str, str]:
    """The columns of the clocks of a public report."""
    answer = report_answered(report, law) if report else None
    return {
        "notice_due_on": day(public_notice(report, law).due_on if report else None),
        "copies_open_on": day(report.notice.copies_open_from if report and report.notice else None),
        "copies_close_on": day(copies_open_until(report, law) if report else None),
        "answer_first_due_on": day(answer.first_due_on if answer else None),
        "answer_due_on": day(answer.due_on if answer else None),
    }


def _asked_facts(part: str, asked: Asked, met_by: str) -> AskedFacts:
    return AskedFacts(
        number=asked.number,
        letter_on=day(asked.letter_on),
        came_on=day(asked.came.on),
        first_by_on=day(asked.first_by),
        by_on=day(asked.by),
        ended_on=day(asked.ended.on if asked.ended else None),
        ended_by=asked.ended_by,
        late_by=_late_by(asked, met_by),
        behind=events_behind(part, came_on=asked.came, ended_on=asked.ended),
    )


def _remedy_facts(remedy: Remedy, counted_from: date | None) -> RemedyFacts:
    asked = remedy.asked
    return RemedyFacts(
        remedy=asked.number,
        remedy_of=remedy.of,
        redress=remedy.redress,
        pence=remedy.pence or 0,
        agreed_on=day(asked.came.on),
        letter_on=day(asked.letter_on),
        first_by_on=day(asked.first_by),
        by_on=day(asked.by),
        ended_on=day(asked.ended.on if asked.ended else None),
        ended_by=asked.ended_by,
        late_by=_late_by(asked, "evidenced"),
        compliance=remedy.compliance,
        compliance_on=day(remedy.compliance_closed.on if remedy.compliance_closed else None),
        counts_on=day(counted_from),
        behind=events_behind(
            "remedy", agreed_on=asked.came, ended_on=asked.ended, compliance_on=remedy.compliance_closed
        ),
    )


def _late_by(asked: Asked, met_by: str) -> int:
    if asked.ended is None or asked.ended_by != met_by:
        return -1
    return max(0, (asked.ended.on - asked.by).days)


def impossible(last: Facts) -> Facts:
    """The facts of a matter that cannot be: those of its last possible day, counted nowhere."""
    columns = OmbudsmanFacts(*last.case)  # type: ignore[arg-type]  # the tuple was made as OmbudsmanFacts
    return Facts(columns._replace(stage="impossible", counted=0), last.parts)


def struck_out(_opened_by: Event, received_on: date) -> Facts:
    """The facts of a matter of which the approach was struck out, by the day it had stood on."""
    columns = OmbudsmanFacts(*facts(Matter(), Law()).case)  # type: ignore[arg-type]  # likewise
    return Facts(columns._replace(stage="struck-out", counted=0, received_on=day(received_on)), ((),) * len(PARTS))
