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
from domain.procedures.complaint.moving import declined, end_points, settled, taken_up, told_or_not
from domain.procedures.complaint.stage_three.panel import answered_without_panel, is_panel
from domain.procedures.complaint.stage_three.states import Judged, Member, Postponement, RequestDecision, Review
from domain.procedures.complaint.stage_two.states import Appointed
from domain.procedures.complaint.stages import StageThree
from domain.procedures.complaint.states import AtStageThree, Complaint, Ended, Point
from domain.workflow import Happening, Milestone

OWED_THE_REPORT = ("complainant", "advocate", "independent-person", "others")


NO_RESPONSE = {"no-valid-meeting", "panel-not-reported", "without-independent-person"}
"""The rules of regs 19(2) and 20(3) without which there is no response."""


def evolve(case: Complaint, event: StageThreeEvent, it: Happening[ComplaintEvent]) -> Complaint:
    """The case after ``event``; what was done without power to do it leaves the points and the clocks as they were."""
    when = Milestone(it.on, it.number)
    match event:
        case StageThreeRequested():
            return _requested(case, event, when)
        case PanelReasonsGiven():
            return case.with_review(case.reviews[-1]._replace(reasons=case.reviews[-1].reasons or when))
        case PanelRequestDecided() if case.review is None:
            return case
        case PanelRequestDecided() if "panel-refused" in it.broken:
            void_refusals = case.reviews[-1].void_refusals
            return case.with_review(case.reviews[-1]._replace(void_refusals=(*void_refusals, when)))
        case PanelRequestDecided(accepted=accepted):
            return _decided(case, case.reviews[-1], RequestDecision(accepted, when))
        case PanelMemberAppointed(member=person, ties=ties, chairs=chairs):
            member = Member(Appointed(person, when, ties, "not-independent" not in it.broken), chairs)
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
            return case.with_review(_met(case.reviews[-1], when, stands=is_panel(case, case.reviews[-1])))
        case PanelReported() if not case.reviews[-1].met_stands:
            return case.with_review(case.reviews[-1]._replace(reported=case.reviews[-1].reported or when))
        case PanelReported():
            return _reported(case, event, when)
        case PanelReportReceived():
            return case.with_review(case.reviews[-1]._replace(report_received=case.reviews[-1].report_received or when))
        case StageThreeResponded() if NO_RESPONSE & set(it.broken):
            void = case.reviews[-1].void_responses
            return case.with_review(case.reviews[-1]._replace(void_responses=(*void, when)))
        case StageThreeResponded():
            return _responded(case, event, when)
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
    asked = tuple(p.number for p in case.points if p.may_go_to_stage_three and p.number in (event.points or [p.number]))
    answered = [point.second.investigation for point in case.points if point.number in asked and point.second]
    latest = max(answered, default=len(case.investigations))
    review = Review(len(case.reviews) + 1, latest, when, points=asked, reasons=when if event.reasons_given else None)
    there = AtStageThree(review.number)
    points = tuple(point._replace(third=there) if point.number in asked else point for point in case.points)
    return case._replace(reviews=(*case.reviews, review), points=points).moves_to(StageThree(), when)


def _decided(case: Complaint, before: Review, decision: RequestDecision) -> Complaint:
    """A decision against a panel ends Stage 3; one for it opens it again."""
    review = before._replace(decision=decision)
    case = case.with_review(review)
    if decision.accepted and review.ended_by == "declined":
        return taken_up(end_points(case, declined(case, review), lambda _: None), decision.when)
    if decision.accepted and answered_without_panel(case, review):
        case = case.with_review(review._replace(responded=None))
        return taken_up(end_points(case, _answered(case, review), lambda _: None), decision.when)
    if decision.accepted:
        return case
    return settled(end_points(case, case.open_points, lambda _: Ended("not-considered", decision.when)), decision.when)


def _answered(case: Complaint, review: Review) -> list[int]:
    there = [(p.number, p.third) for p in case.points if p.counted and not p.parted]
    return [
        number
        for number, third in there
        if third and third.review == review.number and third.ended and third.ended.how == "answered"
    ]


def _met(review: Review, when: Milestone, *, stands: bool) -> Review:
    """What was reported of a meeting without effect is not the report of the one that takes its place."""
    void_meetings = review.void_meetings if stands else (*review.void_meetings, when)
    return review._replace(
        met=when, void_meetings=void_meetings, reported=None, report_to_all=None, report_received=None
    )


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
    review = case.reviews[-1]
    return case.with_review(
        review._replace(
            reported=review.reported or when,
            report_to_all=review.report_to_all or (when if all(sent.values()) else None),
            recommendations=event.recommendations,
        )
    )


def _responded(case: Complaint, event: StageThreeResponded, when: Milestone) -> Complaint:
    """The response is there once every point has its outcome."""
    found = {of.point: of.outcome for of in event.outcomes}
    case = end_points(case, found, lambda point: Ended("answered", when, found[point.number]))
    if not case.open_points:
        case = case.with_review(case.reviews[-1]._replace(responded=when))
    case = told_or_not(case, "complainant-of-ombudsman", told=event.ombudsman_explained)
    return settled(case._replace(answered=when, decision_to_notify=True), when)
