"""A complaint that goes on with points of another: what was settled there is, and it stands where they stood."""

from __future__ import annotations

from datetime import date

from domain.events.complaint import ComplaintContinued, PointContinued, StageTwoContinued
from domain.procedures.complaint.moving import end_of_stage_one
from domain.procedures.complaint.stage_two.states import Appointed, Investigation, Received, Responded, WrittenRecord
from domain.procedures.complaint.stages import LocalResolution, Stage, StageTwo, StageTwoAnswered
from domain.procedures.complaint.states import (
    Acknowledgement,
    Advocacy,
    Appointment,
    AtStageTwo,
    Complaint,
    Ended,
    Interest,
    LateDecision,
    Point,
    Receipt,
)
from domain.procedures.complaint.throughout.states import Discontinuance
from domain.workflow import Milestone


def continued(event: ComplaintContinued, when: Milestone) -> Complaint:
    """The complaint that ``event`` opens; what it says of earlier days is known by this one event."""

    def told_of(day: date | None) -> Milestone | None:
        return None if day is None else Milestone(day, when.number)

    decided, acknowledged = told_of(event.sufficient_interest_on), told_of(event.acknowledged_on)
    appointed, final = told_of(event.advocate_appointed_on), told_of(event.final_record_on)
    case = Complaint(
        points=tuple(_point(point, event, when) for point in event.points),
        receipt=Receipt(
            Milestone(event.received_on, when.number),
            event.form,
            event.channel,
            event.basis,
            event.through,
            event.child_directly,
            reached_team_on=None,
        ),
        continues=event.continues,
        past_stage_one=event.stage_two is not None or all(point.stage_one is not None for point in event.points),
        afresh=when if event.because in ("resubmitted", "prejudice-ceased") else None,
        interest=Interest(True, True, decided, ()) if decided else None,
        acknowledgement=Acknowledgement(acknowledged, "given", "given", "given", "given") if acknowledged else None,
        advocacy=Advocacy(told_of(event.advocate_asked_on), Appointment(appointed, False) if appointed else None),
        records=(WrittenRecord(1, True, True, final),) if final else (),
    )
    if not case.past_stage_one:
        return case.moves_to(LocalResolution(), when)
    ends = [point.ended.when for point in case.points if point.ended is not None]
    if ends:
        case = case.moves_to(end_of_stage_one(case), max(ends))
    return case if event.stage_two is None else _at_stage_two(case, event, event.stage_two, when)


def _at_stage_two(case: Complaint, event: ComplaintContinued, stood: StageTwoContinued, when: Milestone) -> Complaint:
    """The case at the Stage 2 to which its points had come, or after its response."""
    asked = Milestone(stood.asked_on, when.number)
    investigation = Investigation(1, asked, stood.skipped, stood.oral, continued=True)
    outcomes = {point.number: point.stage_two_outcome or "" for point in event.points}
    if stood.responded_on is None:
        there = {number: AtStageTwo(1) for number in outcomes}
        stage: Stage = StageTwo()
        since = asked
    else:
        since = Milestone(stood.responded_on, when.number)
        received = Milestone(stood.received_on, when.number) if stood.received_on is not None else None
        investigation = investigation._replace(
            persons=tuple(Appointed(person, asked) for person in stood.independent_persons),
            response=Responded(since, since, stands=bool(stood.independent_persons)),
            received=Received(stood.known, received) if stood.known is not None and received is not None else None,
            ended=since,
            ended_by="response",
        )
        there = {
            number: AtStageTwo(1, decision=outcome, ended=Ended("answered", since, outcome))
            for number, outcome in outcomes.items()
        }
        stage = StageTwoAnswered()
    points = tuple(point._replace(second=there[point.number]) for point in case.points)
    return case._replace(investigations=(investigation,), points=points).moves_to(stage, since)


def _point(point: PointContinued, event: ComplaintContinued, when: Milestone) -> Point:
    discontinued, ended = None, None
    if point.discontinued_on is not None:
        stopped = Milestone(point.discontinued_on, when.number)
        over = Milestone(point.proceedings_ended_on, when.number) if point.proceedings_ended_on else None
        discontinued = Discontinuance(stopped, "", None, over, resumed=when, resubmitted=event.because == "resubmitted")
    if point.stage_one is not None and point.stage_one_on is not None:
        ended = Ended(point.stage_one, Milestone(point.stage_one_on, when.number), point.stage_one_outcome or "")
    return Point(
        number=point.number,
        function=point.function or "",
        nature=point.nature or "",
        theme=point.theme or "",
        team=point.team or "",
        arose_on=point.arose_on,
        late=LateDecision(True, when) if point.late_accepted else None,
        ended=ended,
        discontinued=discontinued,
        was=point.was,
    )
