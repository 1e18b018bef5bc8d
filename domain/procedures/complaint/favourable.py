"""The proposal of each event that the law most favours: by it ``case next`` tries what may be done on a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final, NamedTuple

from domain.events import complaint as e
from domain.events.base import Event
from domain.law.book import Law
from domain.procedures.complaint.questions import late_undecided_points
from domain.procedures.complaint.states import Complaint


class Seen(NamedTuple):
    """What a proposal is made from."""

    case: Complaint
    law: Law
    on: date


def _found(seen: Seen) -> tuple[e.PointOutcome, ...]:
    """Every open point upheld; the first point where none is open, so that there is something to refuse."""
    return tuple(e.PointOutcome(point=n, outcome="upheld") for n in seen.case.open_points or (1,))


def _unfinished_action(seen: Seen) -> int:
    return next((action.number for action in seen.case.learning if action.ended is None), 1)


def _outside(seen: Seen, *, elsewhere: bool) -> tuple[int, ...]:
    points = (p for p in seen.case.points if not p.parted and (bool(p.elsewhere) if elsewhere else p.resumable))
    return tuple(point.number for point in points)


def _continued(seen: Seen) -> e.ComplaintContinued:
    return e.ComplaintContinued(
        continues="CC-2020-0001",
        because="routed-back",
        received_on=seen.on,
        form="written",
        channel="letter",
        basis="parent",
        points=(e.PointContinued(number=1, was=1),),
    )


def _routed(seen: Seen) -> e.PointRouted:
    here = seen.case.open_points or tuple(point.number for point in seen.case.points if point.counted)
    if here:
        return e.PointRouted(
            points=here[:1], elsewhere="corporate", because="function-not-covered", complainant_told=True
        )
    back = _outside(seen, elsewhere=True) or (1,)
    return e.PointRouted(points=back[:1], function="part-3", because="function-covered", complainant_told=True)


FAVOURED: Final[dict[type[Event], Callable[[Seen], Event]]] = {
    e.ComplaintReceived: lambda _: e.ComplaintReceived(
        form="written", channel="letter", basis="parent", points=(e.PointReceived(number=1),)
    ),
    e.ComplaintAcknowledged: lambda _: e.ComplaintAcknowledged(
        procedure="given", advocacy="given", assistance="given", help_to_obtain_advocate="given"
    ),
    e.SufficientInterestDecided: lambda _: e.SufficientInterestDecided(
        sufficient=True, childs_views="considered", complainant_notified=True, child_told="told"
    ),
    e.LateRepresentationDecided: lambda seen: e.LateRepresentationDecided(
        accepted=True,
        not_reasonable_in_time=True,
        still_effective_and_fair=True,
        points=tuple(late_undecided_points(seen.case, seen.law)) or (1,),
    ),
    e.AdvocateAppointed: lambda _: e.AdvocateAppointed(advocate="ADV-1", bars=()),
    e.AdvocateDeclined: lambda _: e.AdvocateDeclined(because="declined-by-complainant"),
    e.LaterStartAgreed: lambda seen: e.LaterStartAgreed(starts_on=seen.on),
    e.StageOneExtended: lambda seen: e.StageOneExtended(to=seen.on),
    e.StageOneResponded: lambda seen: e.StageOneResponded(outcomes=_found(seen)),
    e.ResolutionTermsSent: lambda _: e.ResolutionTermsSent(to_advocate="not-relevant"),
    e.StageTwoRequested: lambda _: e.StageTwoRequested(form="written"),
    e.RecordPrepared: lambda seen: e.RecordPrepared(version=len(seen.case.records) + 1, comments="invited"),
    e.IndependentPersonAppointed: lambda _: e.IndependentPersonAppointed(independent_person="IP-1", ties=()),
    e.InvestigatingOfficerAppointed: lambda _: e.InvestigatingOfficerAppointed(officer="IO-1"),
    e.InvestigatorReported: lambda seen: e.InvestigatorReported(findings=_found(seen)),
    e.IndependentPersonReported: lambda seen: e.IndependentPersonReported(views=_found(seen)),
    e.StageTwoAdjudicated: lambda seen: e.StageTwoAdjudicated(
        decisions=tuple(
            e.PointDecision(point=n, outcome=_finding(seen.case, n) or "upheld") for n in seen.case.open_points or (1,)
        )
    ),
    e.DelayNotified: lambda seen: e.DelayNotified(by_when=seen.on),
    e.StageTwoResponded: lambda _: e.StageTwoResponded(to_advocate="not-relevant", panel_explained=True),
    e.StageTwoResponseReceived: lambda _: e.StageTwoResponseReceived(known="told"),
    e.StageThreeRequested: lambda _: e.StageThreeRequested(form="written", reasons_given=True),
    e.PanelRequestDecided: lambda _: e.PanelRequestDecided(accepted=True, because="serious-matter"),
    e.PanelMemberAppointed: lambda seen: e.PanelMemberAppointed(
        member=f"PM-{sum(len(review.members) for review in seen.case.reviews) + 1}", ties=()
    ),
    e.PanelMemberStoodDown: lambda seen: e.PanelMemberStoodDown(member=_member(seen.case)),
    e.PanelPostponed: lambda seen: e.PanelPostponed(to=seen.on, asked_by="complainant"),
    e.PanelMet: lambda _: e.PanelMet(accompanied_by="both", independent_person="heard"),
    e.PanelReported: lambda seen: e.PanelReported(
        findings=_found(seen),
        recommendations=1,
        to_complainant=True,
        to_advocate="not-relevant",
        to_independent_person=True,
    ),
    e.StageThreeResponded: lambda seen: e.StageThreeResponded(
        outcomes=_found(seen), with_independent_person=True, ombudsman_explained=True
    ),
    e.PracticabilityJudged: lambda _: e.PracticabilityJudged(limit="stage3.panel", as_soon_as_practicable=True),
    e.ComplaintWithdrawn: lambda _: e.ComplaintWithdrawn(form="written"),
    e.WithdrawalConfirmed: lambda _: e.WithdrawalConfirmed(to_advocate="not-relevant"),
    e.PointRouted: _routed,
    e.PointsParted: lambda seen: e.PointsParted(
        points=_outside(seen, elsewhere=False) or _outside(seen, elsewhere=True) or (1,), because="prejudice-ceased"
    ),
    e.ComplaintContinued: _continued,
    e.ConsiderationDiscontinued: lambda seen: e.ConsiderationDiscontinued(
        ground="criminal-proceedings",
        known_by="notification",
        proceedings_by="other",
        prejudice="same-facts-in-issue",
        notice_given=True,
        review_on=seen.on,
    ),
    e.DiscontinuanceReviewed: lambda seen: e.DiscontinuanceReviewed(still_prejudices=True, next_review_on=seen.on),
    e.ConcurrentConsiderationEnded: lambda _: e.ConcurrentConsiderationEnded(how="completed"),
    e.ConsiderationResumed: lambda _: e.ConsiderationResumed(because="resubmitted"),
    e.DecisionNotified: lambda _: e.DecisionNotified(complainant="told", child="told", others="told"),
    e.NoticeGiven: lambda seen: e.NoticeGiven(notice=seen.case.not_told[0] if seen.case.not_told else "none"),
    e.LearningActionAgreed: lambda seen: e.LearningActionAgreed(
        action=len(seen.case.learning) + 1, owner="OFF-1", due_on=seen.on
    ),
    e.LearningActionDone: lambda seen: e.LearningActionDone(action=_unfinished_action(seen)),
    e.LearningActionNotDone: lambda seen: e.LearningActionNotDone(
        action=_unfinished_action(seen), because="no-longer-needed"
    ),
    e.CostRecorded: lambda _: e.CostRecorded.model_validate({"of": "panel", "pounds": "0"}),
    e.OmbudsmanReferred: lambda _: e.OmbudsmanReferred(referred_by="complainant"),
}
"""What each event is proposed with; one that is not here needs nothing said."""


def favourable(event: type[Event], case: Complaint, law: Law, on: date) -> Event:
    """The ``event`` that the law would most readily allow on ``on``."""
    make: Callable[[Seen], Any] | None = FAVOURED.get(event)
    return event() if make is None else make(Seen(case, law, on))


def _finding(case: Complaint, number: int) -> str:
    point = case.point(number)
    return point.second.finding if point is not None and point.second is not None else ""


def _member(case: Complaint) -> str:
    return case.review.members[0].appointed.person if case.review is not None and case.review.members else "PM-1"
