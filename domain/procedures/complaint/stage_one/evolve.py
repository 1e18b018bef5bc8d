"""The complaint after what happens at Stage 1."""

from __future__ import annotations

from typing import assert_never

from domain.events.complaint import (
    AdrResolved,
    AdvocateAppointed,
    AdvocateDeclined,
    AdvocateRequested,
    ComplaintAcknowledged,
    ComplaintEvent,
    ComplaintReceived,
    FormalInvestigationBegun,
    Given,
    LateRepresentationDecided,
    LaterStartAgreed,
    ResolutionTermsSent,
    StageOneEvent,
    StageOneExtended,
    StageOneResponded,
    StageOneSkipped,
    SufficientInterestDecided,
)
from domain.procedures.complaint.moving import end_points, settled, taken_up, to_stage_two, told_or_not
from domain.procedures.complaint.stages import FormalInvestigation, LocalResolution, NotAccepted, Routed, StageTwo
from domain.procedures.complaint.states import (
    Acknowledgement,
    Appointment,
    Complaint,
    Ended,
    Extension,
    Interest,
    LateDecision,
    LaterStart,
    Point,
    Receipt,
    Resolution,
)
from domain.workflow import Happening, Milestone


def evolve(case: Complaint, event: StageOneEvent, it: Happening[ComplaintEvent]) -> Complaint:
    """The case after ``event``; what was done without power to do it leaves the points and the clocks as they were."""
    when = Milestone(it.on, it.number)
    match event:
        case ComplaintReceived() as received:
            return _received(received, when)
        case ComplaintAcknowledged() as acknowledged:
            return case._replace(acknowledgement=_acknowledged(case.acknowledgement, acknowledged, when))
        case SufficientInterestDecided() if "interest-never-asked" in it.broken:
            return case
        case SufficientInterestDecided(sufficient=True) if case.interest is not None and case.interest.sufficient:
            return case
        case SufficientInterestDecided() as decided:
            refused = case.ended is not None and isinstance(case.ended.stage, NotAccepted)
            case = case._replace(interest=Interest(decided.sufficient, decided.complainant_notified, when, it.broken))
            case = told_or_not(case, "complainant-of-interest", told=decided.complainant_notified)
            case = told_or_not(case, "child-of-interest", told=decided.child_told != "not-told")
            if not decided.sufficient:
                return case.moves_to(NotAccepted(), when)
            return settled(taken_up(case, when), when) if refused else case
        case LateRepresentationDecided() as late:
            if not late.accepted and {"point-not-late", "declined-on-neither-limb"} & set(it.broken):
                return case
            return _late_decided(case, late, when)
        case AdvocateRequested():
            return case._replace(advocacy=case.advocacy._replace(requested=case.advocacy.requested or when))
        case AdvocateAppointed():
            appointment = Appointment(when, "advocate-barred" in it.broken)
            return case._replace(advocacy=case.advocacy._replace(appointed=_first_unbarred(case, appointment)))
        case AdvocateDeclined():
            return case._replace(advocacy=case.advocacy._replace(declined=when))
        case LaterStartAgreed(starts_on=starts_on):
            return case._replace(later_starts=(*case.later_starts, LaterStart(starts_on, when, it.broken)))
        case FormalInvestigationBegun():
            return case._replace(formal=when).moves_to(FormalInvestigation(), when)
        case StageOneExtended(to=to):
            return case._replace(extensions=(*case.extensions, Extension(to, when, it.broken)))
        case StageOneResponded(outcomes=outcomes):
            found = {of.point: of.outcome for of in outcomes}
            case = end_points(case, found, lambda point: Ended("answered", when, found[point.number]))
            return settled(case._replace(responded=when, answered=when, decision_to_notify=True), when)
        case AdrResolved(points=points):
            case = end_points(case, points or case.open_points, lambda _: Ended("resolved", when))
            after_formal = isinstance(case.stage, FormalInvestigation)
            return settled(case._replace(resolution=Resolution(when, after_formal)), when)
        case ResolutionTermsSent(to_advocate=to_advocate):
            case = told_or_not(case, "advocate-of-terms", told=to_advocate != "not-given")
            return case._replace(resolution=case.resolution and case.resolution._replace(terms_sent=when))
        case StageOneSkipped() if "skip-not-agreed" in it.broken:
            return case
        case StageOneSkipped(complaint_in_writing=in_writing):
            return to_stage_two(case, (), when, skipped=True, in_writing=in_writing)
        case _ as never:
            assert_never(never)


def _received(received: ComplaintReceived, when: Milestone) -> Complaint:
    receipt = Receipt(
        when,
        received.form,
        received.channel,
        received.basis,
        received.through,
        received.child_directly,
        received.reached_team_on,
    )
    points = tuple(
        Point(
            number=point.number,
            function=point.function or "",
            elsewhere=point.elsewhere or "",
            nature=point.nature or "",
            theme=point.theme or "",
            team=point.team or "",
            arose_on=point.arose_on,
        )
        for point in received.points
    )
    case = Complaint(points=points, receipt=receipt)
    return case.moves_to(LocalResolution() if case.open_points else Routed(), when)


def _acknowledged(before: Acknowledgement | None, now: ComplaintAcknowledged, when: Milestone) -> Acknowledgement:
    fresh = Acknowledgement(when, now.procedure, now.advocacy, now.assistance, now.help_to_obtain_advocate)
    if before is None:
        return fresh
    return Acknowledgement(
        before.when,
        _better(before.procedure, fresh.procedure),
        _better(before.advocacy, fresh.advocacy),
        _better(before.assistance, fresh.assistance),
        _better(before.help_to_obtain_advocate, fresh.help_to_obtain_advocate),
    )


def _better(earlier: Given, later: Given) -> Given:
    return earlier if later == "not-given" else later


def _late_decided(case: Complaint, late: LateRepresentationDecided, when: Milestone) -> Complaint:
    decision = LateDecision(late.accepted, when)
    declined = None if late.accepted else Ended("not-considered", when)
    points = tuple(p._replace(late=decision).ending(declined) if p.number in late.points else p for p in case.points)
    case = case._replace(points=points)
    if case.ended is None or isinstance(case.stage, StageTwo):
        return settled(case, when)
    refused = isinstance(case.ended.stage, NotAccepted)
    return taken_up(case, when) if case.open_points and not refused else case


def _first_unbarred(case: Complaint, appointment: Appointment) -> Appointment:
    """The appointment that counts: the first made under no bar, else the first."""
    standing = case.advocacy.appointed
    return appointment if standing is None or (standing.barred and not appointment.barred) else standing
