"""The complaint after what happens at Stage 3."""

from __future__ import annotations

from typing import assert_never

from domain.events.complaint import (
    ComplaintEvent,
    PanelMemberAppointed,
    PanelMemberStoodDown,
    PanelMet,
    PanelPostponed,
    PanelReasonsGiven,
    PanelReported,
    PanelReportReceived,
    PanelRequestDecided,
    PracticabilityJudged,
    StageThreeEvent,
    StageThreeRequested,
    StageThreeResponded,
)
from domain.procedures.complaint.moving import end_points, settled, told_or_not
from domain.procedures.complaint.stage_three.states import Judged, Member, Postponement, RequestDecision, Review
from domain.procedures.complaint.stage_two.states import Appointed
from domain.procedures.complaint.stages import StageThree
from domain.procedures.complaint.states import AtStageThree, Complaint, Ended, Point
from domain.workflow import Happening, Milestone

OWED_THE_REPORT = ("complainant", "advocate", "independent-person", "others")


def evolve(case: Complaint, event: StageThreeEvent, it: Happening[ComplaintEvent]) -> Complaint:
    """The case after ``event``; what was done without power to do it leaves the points and the clocks as they were."""
    when = Milestone(it.on, it.number)
    match event:
        case StageThreeRequested():
            return _requested(case, event, when)
        case PanelReasonsGiven():
            return case.with_review(case.reviews[-1]._replace(reasons=case.reviews[-1].reasons or when))
        case PanelRequestDecided(accepted=accepted):
            return case.with_review(case.reviews[-1]._replace(decision=RequestDecision(accepted, when)))
        case PanelMemberAppointed(member=person, ties=ties, chairs=chairs):
            stands = not {"not-independent", "sat-at-stage-two"} & set(it.broken)
            member = Member(Appointed(person, when, ties, stands), chairs)
            return case.with_review(case.reviews[-1]._replace(members=(*case.reviews[-1].members, member)))
        case PanelMemberStoodDown(member=person):
            others = tuple(member for member in case.reviews[-1].members if member.appointed.person != person)
            return case.with_review(case.reviews[-1]._replace(members=others))
        case PanelPostponed(to=to, asked_by=asked_by):
            postponed = Postponement(to, asked_by, when)
            return case.with_review(
                case.reviews[-1]._replace(postponements=(*case.reviews[-1].postponements, postponed))
            )
        case PanelMet():
            return case.with_review(case.reviews[-1]._replace(met=when, met_stands="panel-not-three" not in it.broken))
        case PanelReported():
            return _reported(case, event, when)
        case PanelReportReceived():
            return case.with_review(case.reviews[-1]._replace(report_received=when))
        case StageThreeResponded(outcomes=outcomes):
            found = {of.point: of.outcome for of in outcomes}
            case = end_points(case, case.open_points, lambda p: Ended("answered", when, found.get(p.number, "")))
            stands = "without-independent-person" not in it.broken
            case = case.with_review(case.reviews[-1]._replace(responded=when, responded_stands=stands))
            case = case._replace(answered=when, decision_to_notify=True)
            return settled(told_or_not(case, "complainant-of-ombudsman", told=event.ombudsman_explained), when)
        case PracticabilityJudged() if case.review is None:
            return case
        case PracticabilityJudged(limit=limit, as_soon_as_practicable=practicable):
            review = case.reviews[-1]
            return case.with_review(
                case.reviews[-1]._replace(judged=(*review.judged, (limit, Judged(practicable, when))))
            )
        case _ as never:
            assert_never(never)


def _requested(case: Complaint, event: StageThreeRequested, when: Milestone) -> Complaint:
    reasons = when if event.reasons_given else None
    review = Review(len(case.reviews) + 1, len(case.investigations), when, reasons)

    def there(point: Point) -> Point:
        asked = point.may_go_to_stage_three and (not event.points or point.number in event.points)
        return point._replace(third=AtStageThree(review.number)) if asked else point

    case = case._replace(reviews=(*case.reviews, review), points=tuple(there(point) for point in case.points))
    return case.moves_to(StageThree(), when)


def _reported(case: Complaint, event: PanelReported, when: Milestone) -> Complaint:
    found = {of.point: of.outcome for of in event.findings}

    def after(point: Point) -> Point:
        if point.third is None or point.number not in found:
            return point
        return point._replace(third=point.third._replace(finding=found[point.number]))

    sent = {
        "complainant": event.to_complainant,
        "advocate": event.to_advocate != "not-given",
        "independent-person": event.to_independent_person,
        "others": event.to_others != "not-given",
    }
    case = case._replace(points=tuple(after(point) for point in case.points))
    for who in OWED_THE_REPORT:
        case = told_or_not(case, f"{who}-of-panel-report", told=sent[who])
    return case.with_review(
        case.reviews[-1]._replace(
            reported=when, report_to_all=when if all(sent.values()) else None, recommendations=event.recommendations
        )
    )
