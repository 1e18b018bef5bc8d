"""The complaint after what may happen at any stage."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import assert_never

from domain.events.complaint import (
    ComplaintCompleted,
    ComplaintContinued,
    ComplaintEvent,
    ComplaintReinstated,
    ComplaintWithdrawn,
    ConcurrentConsiderationEnded,
    ConsiderationDiscontinued,
    ConsiderationResumed,
    CostRecorded,
    DecisionNotified,
    DiscontinuanceReviewed,
    LearningActionAgreed,
    LearningActionDone,
    LearningActionNotDone,
    NoticeGiven,
    OmbudsmanReferred,
    PointRouted,
    PointsParted,
    ThroughoutEvent,
    WithdrawalConfirmed,
)
from domain.procedures.complaint.moving import brought_back, end_points, settled, taken_up, told_or_not, unless_told
from domain.procedures.complaint.stages import (
    OPEN,
    Completed,
    LocalResolution,
    NotAccepted,
    StageThree,
    StageTwo,
)
from domain.procedures.complaint.states import Complaint, Ended, Point, Withdrawal
from domain.procedures.complaint.throughout.continuing import continued
from domain.procedures.complaint.throughout.joining import withdrawn_points
from domain.procedures.complaint.throughout.states import Cost, Discontinuance, LearningAction, Referral
from domain.workflow import Happening, Milestone

GOING_ON = (*OPEN, StageTwo, StageThree)

WITHOUT_POWER = {"ground-not-made-out", "not-the-complainants-proceedings", "no-prejudice"}
"""The rules of reg 8 without which nothing is ended."""


def evolve(case: Complaint, event: ThroughoutEvent, it: Happening[ComplaintEvent]) -> Complaint:
    """The case after ``event``; what was done without power to do it leaves the points and the clocks as they were."""
    when = Milestone(it.on, it.number)
    match event:
        case ComplaintWithdrawn(points=points):
            case = end_points(case, points or case.open_points, lambda _: Ended("withdrawn", when))
            return settled(case._replace(withdrawal=Withdrawal(when)), when)
        case WithdrawalConfirmed(to_advocate=to_advocate):
            case = told_or_not(case, "advocate-of-withdrawal", told=to_advocate != "not-given")
            return case._replace(withdrawal=case.withdrawal and case.withdrawal._replace(confirmed=when))
        case ComplaintReinstated(points=points):
            case = end_points(case, points or withdrawn_points(case), lambda _: None)._replace(reinstated=when)
            refused = case.ended is not None and isinstance(case.ended.stage, NotAccepted)
            return case if refused or isinstance(case.stage, GOING_ON) else taken_up(case, when)
        case PointRouted():
            return _routed(case, event, when)
        case PointsParted():
            return _parted(case, event, when)
        case ComplaintContinued():
            return continued(event, when)
        case ConsiderationDiscontinued() if WITHOUT_POWER & set(it.broken):
            return case
        case ConsiderationDiscontinued():
            return _discontinued(case, event, when)
        case DiscontinuanceReviewed(points=points, next_review_on=next_review_on):
            return _of_discontinued(case, points, lambda each: each._replace(review_on=next_review_on))
        case ConcurrentConsiderationEnded(points=points):
            return _of_discontinued(case, points, lambda each: each._replace(over=when))
        case ConsiderationResumed():
            return _resumed(case, event, when)
        case DecisionNotified():
            case = told_or_not(case, "complainant-of-decision", told=event.complainant == "told")
            case = told_or_not(case, "child-of-decision", told=event.child != "not-told")
            case = told_or_not(case, "others-of-decision", told=event.others != "not-told")
            return case._replace(decision_to_notify=False, decision_notified=when)
        case NoticeGiven(notice=notice):
            return _made_good(told_or_not(case, notice, told=True), notice, when)
        case LearningActionAgreed():
            agreed = LearningAction(event.action, event.owner, event.due_on, when)
            return case._replace(learning=(*case.learning, agreed))
        case LearningActionDone(action=action):
            return _learnt(case, action, when, "")
        case LearningActionNotDone(action=action, because=because):
            return _learnt(case, action, when, because)
        case CostRecorded():
            return case._replace(costs=(*case.costs, Cost(event.of, int(event.pounds * 100), when)))
        case OmbudsmanReferred(referred_by=by):
            return case._replace(referrals=(*case.referrals, Referral(by, when)))
        case ComplaintCompleted():
            return case.moves_to(Completed(), when)
        case _ as never:
            assert_never(never)


def _routed(case: Complaint, event: PointRouted, when: Milestone) -> Complaint:
    def moved(point: Point) -> Point:
        if event.elsewhere is not None:
            return point._replace(elsewhere=event.elsewhere, routed=when)
        return point._replace(elsewhere="", function=event.function or "", routed=None)

    alone = not any(point.counted and not point.parted for point in case.points)
    case = case._replace(points=tuple(moved(p) if p.number in event.points else p for p in case.points))
    case = unless_told(case, "complainant-of-routing", told=event.complainant_told)
    if event.elsewhere is not None:
        return settled(case, when)
    left_open = bool(case.open_points) and not isinstance(case.stage, GOING_ON)
    return brought_back(case, when) if alone or left_open else case


def _parted(case: Complaint, event: PointsParted, when: Milestone) -> Complaint:
    def parted(point: Point) -> Point:
        if point.number not in event.points:
            return point
        again = point.discontinued
        if again is not None and point.resumable:
            again = again._replace(resumed=when, resubmitted=event.because == "resubmitted")
        return point._replace(parted=True, discontinued=again)

    case = case._replace(points=tuple(parted(point) for point in case.points))
    notice = "complainant-of-routing" if event.because == "routed-back" else "complainant-of-resumption"
    return unless_told(case, notice, told=event.complainant_told)


def _discontinued(case: Complaint, event: ConsiderationDiscontinued, when: Milestone) -> Complaint:
    chosen = event.points or case.open_points
    discontinuance = Discontinuance(when, event.ground, event.review_on)
    case = end_points(case, chosen, lambda _: Ended("discontinued", when))
    case = case._replace(
        points=tuple(p._replace(discontinued=discontinuance) if p.number in chosen else p for p in case.points)
    )
    return settled(unless_told(case, "complainant-of-discontinuance", told=event.notice_given), when)


def _of_discontinued(
    case: Complaint, named: Collection[int], change: Callable[[Discontinuance], Discontinuance]
) -> Complaint:
    def changed(point: Point) -> Point:
        meant = point.resumable and (not named or point.number in named)
        return point._replace(discontinued=change(point.discontinued)) if meant and point.discontinued else point

    return case._replace(points=tuple(changed(point) for point in case.points))


def _resumed(case: Complaint, event: ConsiderationResumed, when: Milestone) -> Complaint:
    """Everything of Stage 1 is fresh: nothing of the time that was left, and no extension, comes with it."""
    chosen: Collection[int] = event.points or [point.number for point in case.points if point.resumable]

    def resumed(point: Point) -> Point:
        if point.number not in chosen or point.discontinued is None:
            return point
        again = point.discontinued._replace(resumed=when, resubmitted=event.because == "resubmitted")
        return point._replace(ended=None, second=None, third=None, late=None, discontinued=again)

    fresh = case._replace(
        points=tuple(resumed(point) for point in case.points),
        past_stage_one=False,
        afresh=when,
        acknowledgement=None,
        later_starts=(),
        extensions=(),
        formal=None,
        responded=None,
        resolution=None,
    )
    return unless_told(fresh, "complainant-of-resumption", told=event.complainant_told).moves_to(
        LocalResolution(), when
    )


def _made_good(case: Complaint, notice: str, when: Milestone) -> Complaint:
    """What a notice meets on the day that it is given: a time limit, or what a decision was to be told for."""
    if notice == "complainant-of-interest" and case.interest is not None:
        return case._replace(interest=case.interest._replace(notified=True))
    if notice == "advocate-of-stage-two-response":
        sent = [each for each in case.investigations if each.response is not None]
        if not sent or sent[-1].response is None:
            return case
        return case.with_investigation(sent[-1]._replace(response=sent[-1].response._replace(to_all=when)))
    if notice.endswith("-of-panel-report") and case.review is not None:
        left_out = any(owed.endswith("-of-panel-report") for owed in case.not_told)
        return case if left_out else case.with_review(case.reviews[-1]._replace(report_to_all=when))
    return case


def _learnt(case: Complaint, action: int, when: Milestone, not_done_because: str) -> Complaint:
    return case._replace(
        learning=tuple(
            each._replace(ended=when, not_done_because=not_done_because) if each.number == action else each
            for each in case.learning
        )
    )
