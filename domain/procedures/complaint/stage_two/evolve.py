"""The complaint after what happens at Stage 2."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import assert_never

from domain.events.complaint import (
    ComplaintEvent,
    DelayNotified,
    IndependentPersonAppointed,
    IndependentPersonReported,
    InvestigatingOfficerAppointed,
    InvestigatorReported,
    RecordPrepared,
    StageTwoAdjudicated,
    StageTwoEvent,
    StageTwoRefused,
    StageTwoRequested,
    StageTwoResponded,
    StageTwoResponseReceived,
    StatementAgreed,
)
from domain.procedures.complaint.moving import end_points, settled, to_stage_two, told_or_not
from domain.procedures.complaint.stage_two.states import Appointed, DelayNotice, Received, Responded, WrittenRecord
from domain.procedures.complaint.states import AtStageTwo, Complaint, Ended, Point
from domain.workflow import Happening, Milestone

KNOWN = ("unknown", "presumed", "told")
"""How well the receipt of a response may be known, from the least on."""


def evolve(case: Complaint, event: StageTwoEvent, it: Happening[ComplaintEvent]) -> Complaint:
    """The case after ``event``; what was done without power to do it leaves the points and the clocks as they were."""
    when = Milestone(it.on, it.number)
    match event:
        case StageTwoRequested() if "stage-one-not-over" in it.broken:
            return case
        case StageTwoRequested(points=points, complaint_in_writing=in_writing):
            return to_stage_two(case, points, when, skipped=False, in_writing=in_writing)
        case StageTwoRefused():
            return case.with_investigation(case.investigations[-1]._replace(refused=when))
        case RecordPrepared(version=version, comments=comments, final=final):
            record = WrittenRecord(version, comments == "invited", final, when)
            return case._replace(records=(*case.records, record))
        case StatementAgreed():
            return case.with_investigation(case.investigations[-1]._replace(agreed=when))
        case IndependentPersonAppointed(independent_person=person, ties=ties):
            return _with_person(case, Appointed(person, when, ties, "not-independent" not in it.broken))
        case InvestigatingOfficerAppointed(officer=officer):
            investigation = case.investigations[-1]
            return case.with_investigation(
                case.investigations[-1]._replace(officers=(*investigation.officers, Appointed(officer, when)))
            )
        case InvestigatorReported(findings=findings):
            found = {of.point: of.outcome for of in findings}
            return _at_stage_two(case, found, lambda there, number: there._replace(finding=found[number]))
        case IndependentPersonReported(views=views):
            seen = {of.point: of.outcome for of in views}
            return _at_stage_two(case, seen, lambda there, number: there._replace(view=seen[number]))
        case StageTwoAdjudicated(decisions=decisions):
            decided = {of.point: of for of in decisions}
            noted = "departure-without-reason" in it.broken
            return _at_stage_two(
                case,
                decided,
                lambda there, number: there._replace(
                    decision=decided[number].outcome,
                    departs_because=decided[number].departs_because or "",
                    departure_noted=noted,
                ),
            )
        case DelayNotified(by_when=until, in_writing=in_writing, reason_given=reason_given):
            notice = DelayNotice(until, in_writing and reason_given, when)
            return case.with_investigation(
                case.investigations[-1]._replace(notices=(*case.investigations[-1].notices, notice))
            )
        case StageTwoResponded():
            return _responded(case, event, when)
        case StageTwoResponseReceived(known=known):
            answered = case.last_answered or case.investigation
            if answered is None:
                return case
            received = _better_known(answered.received, Received(known, when))
            return case.with_investigation(answered._replace(received=received))
        case _ as never:
            assert_never(never)


def _better_known(before: Received | None, now: Received) -> Received:
    """What the complainant told prevails over what was presumed, and that over what is not known."""
    if before is None or KNOWN.index(now.known) >= KNOWN.index(before.known):
        return now
    return before


def _with_person(case: Complaint, appointed: Appointed) -> Complaint:
    return case.with_investigation(
        case.investigations[-1]._replace(persons=(*case.investigations[-1].persons, appointed))
    )


def _at_stage_two(
    case: Complaint, chosen: Container[int], changed: Callable[[AtStageTwo, int], AtStageTwo]
) -> Complaint:
    def after(point: Point) -> Point:
        if point.second is None or point.number not in chosen:
            return point
        return point._replace(second=changed(point.second, point.number))

    return case._replace(points=tuple(after(point) for point in case.points))


def _responded(case: Complaint, event: StageTwoResponded, when: Milestone) -> Complaint:
    """It answers the points that were decided; one that was not, against the rule, is open still, and the time runs.

    Whether there was an independent person is what is known now of who was appointed, whenever that was put right.
    """

    def answered(point: Point) -> Ended:
        return Ended("answered", when, point.second.decision if point.second is not None else "")

    to_advocate = event.to_advocate != "not-given"
    decided = {point.number for point in case.points if point.open and point.second and point.second.decision}
    case = end_points(case, decided, answered)
    if decided:
        case = case._replace(answered=when, decision_to_notify=True)
    investigation = case.investigations[-1]
    response = Responded(when, when if to_advocate else None, stands=investigation.independent_person is not None)
    case = case.with_investigation(investigation._replace(response=response))
    case = told_or_not(case, "advocate-of-stage-two-response", told=to_advocate)
    case = told_or_not(case, "complainant-of-panel-right", told=event.panel_explained)
    return settled(case, when)
