"""The matter after an event that is believed: no law, no calendar, no clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from domain.events import ombudsman as e
from domain.events.ombudsman import OmbudsmanEvent
from domain.procedures.ombudsman.states import (
    Approach,
    Asked,
    Assessment,
    Closed,
    Decided,
    Decision,
    Investigation,
    Matter,
    Moved,
    Notice,
    Remedy,
    Report,
)
from domain.workflow import Happening, Milestone


def evolve(matter: Matter, it: Happening[OmbudsmanEvent]) -> Matter:
    """The matter after ``it``."""
    event, when = it.event, Milestone(it.on, it.number)
    match event:
        case e.ApproachNotified():
            return Matter(Assessment(), _approach(event, when))
        case e.EnquiryReceived(letter_on=letter_on, reply_by=by):
            asked = Asked(len(matter.enquiries) + 1, letter_on, by, when)
            return matter._replace(enquiries=(*matter.enquiries, asked))
        case e.ReplySent(enquiry=number):
            return matter._replace(enquiries=_ended(matter.enquiries, number, when, "reply"))
        case e.InvestigationTakenUp():
            return matter._replace(stage=Investigation(), taken_up=when)
        case e.DraftDecisionReceived(letter_on=letter_on, comments_by=by):
            asked = Asked(len(matter.drafts) + 1, letter_on, by, when)
            return matter._replace(drafts=(*matter.drafts, asked))
        case e.CommentsSent(draft=number):
            return matter._replace(drafts=_ended(matter.drafts, number, when, "comments"))
        case e.OmbudsmanDecided():
            return _decided(matter, event, when)
        case e.DecisionReopened():
            *earlier, latest = matter.decisions
            again = Assessment() if matter.taken_up is None else Investigation()
            return matter._replace(stage=again, decisions=(*earlier, latest._replace(reopened=when)), closed=None)
        case e.RemedyAgreed():
            return matter._replace(remedies=(*matter.remedies, _remedy(event, when)))
        case e.RemedyEvidenced(remedy=number):
            return _with_remedy(matter, number, lambda of: _evidenced(of, when))
        case e.ComplianceClosed(remedy=number, compliance=compliance):
            return _with_remedy(matter, number, lambda of: _compliance_closed(of, compliance, when))
        case e.LongerTimeAgreed():
            return _moved(matter, event, when)
        case e.PublicReportReceived():
            return matter._replace(report=Report(when))
        case e.MonitoringOfficerTold():
            return matter._replace(monitoring_officer=(*matter.monitoring_officer, when))
        case e.OmbudsmanCaseClosed():
            return matter._replace(stage=Closed(), closed=when)
        case _:
            return matter._replace(report=_of_report(matter.report or Report(when), event, when))


AboutReport = e.PublicNoticeGiven | e.ReportLaid | e.ReportAnswered | e.FurtherReportReceived | e.StatementPublished


def _of_report(report: Report, event: AboutReport, when: Milestone) -> Report:
    match event:
        case e.PublicNoticeGiven(copies_open_from=opened):
            return report._replace(notice=report.notice or Notice(when, opened))
        case e.ReportLaid():
            return report._replace(laid=report.laid or when)
        case e.ReportAnswered():
            return report._replace(answered=report.answered or when)
        case e.FurtherReportReceived():
            return report._replace(further=report.further or when)
        case e.StatementPublished():
            return report._replace(statement=report.statement or when)
        case _ as never:
            assert_never(never)


def _approach(event: e.ApproachNotified, when: Milestone) -> Approach:
    return Approach(
        when,
        event.known_by,
        event.ombudsman_reference or "",
        event.noticed_on,
        event.team or "",
        event.theme or "",
    )


def _ended(asked: tuple[Asked, ...], number: int | None, when: Milestone, by: str) -> tuple[Asked, ...]:
    """Those of ``asked`` with the one of that number, or with none named all that were waiting, ended."""
    return tuple(each.ending(when, by) if number in (None, each.number) else each for each in asked)


def _decided(matter: Matter, event: e.OmbudsmanDecided, when: Milestone) -> Matter:
    """With the decision nothing more is asked; one after an investigation says also that there was one."""
    decision = Decision(event.outcome, event.at, event.upheld_how or "", when)
    taken_up = matter.taken_up
    if taken_up is None and event.at == "investigation":
        taken_up = when
    return matter._replace(
        stage=Decided(),
        taken_up=taken_up,
        decisions=(*matter.decisions, decision),
        enquiries=_ended(matter.enquiries, None, when, "decided"),
        drafts=_ended(matter.drafts, None, when, "decided"),
    )


def _remedy(event: e.RemedyAgreed, when: Milestone) -> Remedy:
    return Remedy(
        Asked(event.remedy, event.letter_on, event.due_on, when),
        event.of,
        event.redress or "",
        None if event.pounds is None else int(100 * event.pounds),
    )


def _with_remedy(matter: Matter, number: int | None, changed: Callable[[Remedy], Remedy]) -> Matter:
    """The matter with the remedy of that number changed, or with none named all of which the file is open."""
    return matter._replace(
        remedies=tuple(
            changed(remedy) if number == remedy.asked.number or (number is None and not remedy.compliance) else remedy
            for remedy in matter.remedies
        )
    )


def _evidenced(remedy: Remedy, when: Milestone) -> Remedy:
    return remedy._replace(asked=remedy.asked.ending(when, "evidenced"), evidenced=remedy.evidenced or when)


def _compliance_closed(remedy: Remedy, compliance: str, when: Milestone) -> Remedy:
    asked = remedy.asked.ending(when, "compliance-closed")
    return remedy._replace(asked=asked, compliance=compliance, compliance_closed=when)


def _moved(matter: Matter, event: e.LongerTimeAgreed, when: Milestone) -> Matter:
    moved = Moved(event.until, event.in_writing, when)
    if event.of == "report":
        report = matter.report or Report(when)
        return matter._replace(report=report._replace(moved=(*report.moved, moved)))
    asked = matter.asked(event.of, event.number)
    if asked is None:
        return matter
    later = asked._replace(moved=(*asked.moved, moved))
    if event.of == "remedy":
        return _with_remedy(matter, asked.number, lambda of: of._replace(asked=later))
    if event.of == "reply":
        return matter._replace(enquiries=_with(matter.enquiries, later))
    return matter._replace(drafts=_with(matter.drafts, later))


def _with(asked: tuple[Asked, ...], changed: Asked) -> tuple[Asked, ...]:
    return tuple(changed if each.number == changed.number else each for each in asked)
