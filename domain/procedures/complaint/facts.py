"""What is so of a complaint, as the caseload's columns: codes, milestones, clocks; nothing that depends on today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from domain.events.base import Event
from domain.events.complaint import ComplaintContinued
from domain.law.book import Law
from domain.law.rows import NEVER_TEXT
from domain.procedures.complaint.outcomes import outcomes
from domain.procedures.complaint.point_facts import PointFacts, point_facts
from domain.procedures.complaint.questions import asks_interest, late_undecided_points
from domain.procedures.complaint.stage_one.clocks import acknowledgement, stage_one, stopped_by
from domain.procedures.complaint.stage_three.facts import StageThreeFacts, stage_three_facts
from domain.procedures.complaint.stage_two.clocks import to_ask
from domain.procedures.complaint.stage_two.facts import StageTwoFacts, stage_two_facts
from domain.procedures.complaint.stages import LATER
from domain.procedures.complaint.states import Complaint, Stood
from domain.procedures.complaint.throughout.facts import ActionFacts, CostFacts, action_facts, cost_facts
from domain.workflow import Clock, Facts, Milestone, day, elapsed

NO_CLOCK: Final = Clock(name="", limit=None, starts_on=None)


class CaseFacts(NamedTuple):
    """The columns of a complaint. Days are text, what has not happened is 9999-12-31; counts are numbers, -1 unknown.

    Attributes:
        counted: 1 if at least one point is, or may yet be, in the statutory procedure and sufficient interest was not
            refused; else 0.
        not_accepted: Why it is not counted; empty when it is.
        fate: ``adr_resolved``, ``withdrawn_before_formal``, ``not_considered``, ``discontinued_before_formal``,
            ``unanswered_before_formal`` (it went to Stage 2 without an answer), ``formal`` or ``pending``;
            ``had_stage_one`` for what continues another where its points had theirs; empty when it is not counted.
        formal_fate: Of a formal one ``investigated``, ``withdrawn_after_start`` (also one of which nothing but declined
            points is left), ``discontinued_after_start``, ``unanswered_after_start`` or ``in_progress``; else empty.
        facts_not_given: How many facts of reg 11 were owed and not given.
        opening: ``receipt``, or ``continuation`` for points that come from another complaint, where they were counted.
        adr_after_formal: 1 if points were resolved by agreement after the formal investigation began.
        not_told: The notices that were owed and left out, ``advocate-of-terms``, separated by spaces.
        late_undecided: How many points await the decision under reg 9(2).
        outcome: The printed form: the outcome that all answered points share, or ``multiple``; empty with none.
        outcome_derived: The outcome worked out over the points; empty with none.
        elapsed: Working days from start to stop.
        elapsed_from_receipt: Working days from receipt to the end of Stage 1.
        behind: The number of the event behind each milestone, ``received_on=1 formal_on=4``; of the second time at a
            later stage, ``stage2_responded_on.2=21``.
    """

    stage: str
    opening: str
    continues: str
    counted: int
    not_accepted: str
    fate: str
    formal_fate: str
    received_on: str
    reached_team_on: str
    form: str
    channel: str
    basis: str
    through: str
    child_directly: int
    acknowledged_on: str
    facts_not_given: int
    interest: str
    interest_on: str
    advocate: str
    advocate_requested_on: str
    advocate_appointed_on: str
    formal_on: str
    responded_on: str
    adr_on: str
    adr_after_formal: int
    terms_sent_on: str
    withdrawn_on: str
    withdrawal_confirmed_on: str
    reinstated_on: str
    completed_on: str
    discontinued_on: str
    afresh_on: str
    stage2_requested_on: str
    stage3_requested_on: str
    ombudsman_on: str
    decision_notified_on: str
    answered_on: str
    decision_to_notify: int
    ended_on: str
    ended_by: str
    not_told: str
    late_undecided: int
    outcome: str
    outcome_derived: str
    acknowledgement_state: str
    acknowledgement_start_on: str
    acknowledgement_due_on: str
    acknowledgement_stop_on: str
    acknowledgement_elapsed: int
    stage1_state: str
    stage1_waiting_for: str
    stage1_start_on: str
    stage1_first_due_on: str
    stage1_due_on: str
    stage1_stop_on: str
    stage1_elapsed: int
    stage1_elapsed_from_receipt: int
    stage2_request_due_on: str
    behind: str


PARTS: Final = {
    "point": PointFacts._fields,
    "stage_two": StageTwoFacts._fields,
    "stage_three": StageThreeFacts._fields,
    "action": ActionFacts._fields,
    "cost": CostFacts._fields,
}
"""The caseload's other tables of complaints: a row a point, a row each time at Stage 2 or 3, an action, a cost."""


def facts(case: Complaint, law: Law) -> Facts:
    """The columns of ``case`` and of its parts."""
    return Facts(
        _case_facts(case, law),
        (
            tuple(point_facts(case, point, law) for point in case.points),
            stage_two_facts(case, law),
            stage_three_facts(case, law),
            action_facts(case),
            cost_facts(case),
        ),
    )


def impossible(last: Facts) -> Facts:
    """The facts of a case that cannot be: those of its last possible day, counted nowhere but as impossible."""
    case = CaseFacts(*last.case)  # type: ignore[arg-type]  # the tuple was made as CaseFacts
    return Facts(
        case._replace(stage="impossible", counted=0, not_accepted="impossible", fate="", formal_fate=""), last.parts
    )


def struck_out(opened_by: Event, received_on: date) -> Facts:
    """The facts of a complaint whose receipt was struck out: it is counted as that, by the day it had stood on.

    Of one that was continued from another, nothing had been received.
    """
    continues = ""
    if isinstance(opened_by, ComplaintContinued):
        continues, received_on = opened_by.continues, opened_by.received_on
    case = _case_facts(Complaint(continues=continues), Law())
    return Facts(
        case._replace(stage="struck-out", counted=0, not_accepted="struck-out", received_on=day(received_on), fate=""),
        tuple(() for _ in PARTS),
    )


def _case_facts(case: Complaint, law: Law) -> CaseFacts:
    receipt, interest, advocacy, withdrawal = case.receipt, case.interest, case.advocacy, case.withdrawal
    resolution, ended = case.resolution, None if case.past_stage_one else case.ended
    points_here = receipt is not None and any(point.counted for point in case.points)
    counted_points = points_here or (case.goes_on and ended is not None)
    stage1 = stage_one(case, law) if counted_points and not case.past_stage_one else NO_CLOCK
    acknowledged = (acknowledgement(case, law) if counted_points else None) or NO_CLOCK
    not_accepted = _not_accepted(case)
    fate = "" if not_accepted else _fate(case)
    outcome, derived = outcomes(p.ended.outcome for p in case.points if p.counted and p.ended is not None)
    advised = to_ask(case, law) if points_here else None
    milestones: tuple[tuple[str, Milestone | None], ...] = (
        ("received_on", receipt.when if receipt else None),
        ("acknowledged_on", case.acknowledgement.when if case.acknowledgement else None),
        ("interest_on", interest.when if interest else None),
        ("advocate_requested_on", advocacy.requested),
        ("advocate_appointed_on", advocacy.appointed.when if advocacy.appointed else None),
        ("formal_on", case.formal),
        ("responded_on", case.responded),
        ("adr_on", resolution.when if resolution else None),
        ("terms_sent_on", resolution.terms_sent if resolution else None),
        ("withdrawn_on", withdrawal.when if withdrawal else None),
        ("withdrawal_confirmed_on", withdrawal.confirmed if withdrawal else None),
        ("reinstated_on", case.reinstated),
        ("discontinued_on", max((p.discontinued.when for p in case.points if p.discontinued), default=None)),
        ("afresh_on", case.afresh),
        ("stage2_requested_on", _first_at_stage_two(case)),
        ("stage3_requested_on", _first_at_stage_three(case)),
        ("ombudsman_on", case.referrals[0].when if case.referrals else None),
        ("answered_on", case.answered),
        ("decision_notified_on", case.decision_notified),
        ("completed_on", case.path[-1].since if case.stage.code == "completed" else None),
        ("ended_on", ended.since if ended else None),
    )
    return CaseFacts(
        stage=case.stage.code,
        opening="continuation" if case.continues else "receipt",
        continues=case.continues,
        counted=0 if not_accepted else 1,
        not_accepted=not_accepted,
        fate=fate,
        formal_fate=_formal_fate(ended) if fate == "formal" else "",
        reached_team_on=day((receipt.reached_team_on or receipt.when.on) if receipt else None),
        form=receipt.form if receipt else "",
        channel=receipt.channel if receipt else "",
        basis=receipt.basis if receipt else "",
        through=receipt.through if receipt else "",
        child_directly=int(receipt is not None and receipt.child_directly),
        facts_not_given=case.acknowledgement.not_given if case.acknowledgement else 0,
        interest=_interest(case, law),
        advocate=_advocate(case),
        adr_after_formal=int(resolution is not None and resolution.after_formal),
        decision_to_notify=int(case.decision_to_notify),
        ended_by=stopped_by(case) if ended is not None else "",
        not_told=" ".join(case.not_told),
        late_undecided=len(late_undecided_points(case, law)),
        outcome=outcome,
        outcome_derived=derived,
        acknowledgement_state=acknowledged.state if acknowledged.name else "none",
        acknowledgement_start_on=day(acknowledged.starts_on),
        acknowledgement_due_on=day(acknowledged.due_on),
        acknowledgement_stop_on=day(acknowledged.stopped_on),
        acknowledgement_elapsed=elapsed(law, acknowledged.starts_on, acknowledged.stopped_on),
        stage1_state=stage1.state if stage1.name else "none",
        stage1_waiting_for=stage1.waiting_for,
        stage1_start_on=day(stage1.starts_on),
        stage1_first_due_on=day(stage1.first_due_on),
        stage1_due_on=day(stage1.due_on),
        stage1_stop_on=day(stage1.stopped_on),
        stage1_elapsed=elapsed(law, stage1.starts_on, stage1.stopped_on),
        stage1_elapsed_from_receipt=elapsed(law, receipt.when.on if receipt else None, stage1.stopped_on),
        stage2_request_due_on=day(advised.due_on if advised else None),
        behind=" ".join([f"{name}={when.number}" for name, when in (*milestones, *_beside(case)) if when is not None]),
        **{name: NEVER_TEXT if when is None else when.on.isoformat() for name, when in milestones},
    )


def _beside(case: Complaint) -> Iterator[tuple[str, Milestone | None]]:
    """The milestones of each Stage 2 and Stage 3, whose days stand in tables of their own: of several, by their number.

    A request for Stage 2 or a panel is here only where there were several: the first is a milestone of the complaint.
    """
    here = [investigation for investigation in case.investigations if not investigation.past]
    for each in here:
        number = f".{each.number}" if len(here) > 1 else ""
        if number:
            yield f"stage2_requested_on{number}", each.opened
        yield f"stage2_begun_on{number}", each.begun
        yield f"stage2_responded_on{number}", each.responded.when if each.responded else None
    for review in case.reviews:
        number = f".{review.number}" if len(case.reviews) > 1 else ""
        if number:
            yield f"stage3_requested_on{number}", review.requested
        yield f"panel_met_on{number}", review.met
        yield f"stage3_responded_on{number}", review.responded


def _not_accepted(case: Complaint) -> str:
    """Why the case is not counted as a complaint received; empty when it is."""
    if case.stage.code == "not-accepted" or case.refused:
        return "no-sufficient-interest"
    if case.receipt is not None and not case.goes_on:
        return "outside-the-procedure"
    return ""


def _fate(case: Complaint) -> str:
    if case.past_stage_one:
        return "had_stage_one"
    if case.formal is not None:
        return "formal"
    ended = case.ended
    if ended is None:
        return "pending"
    if isinstance(ended.stage, LATER):
        return "unanswered_before_formal"
    return {
        "resolved": "adr_resolved",
        "withdrawn": "withdrawn_before_formal",
        "not-considered": "not_considered",
        "discontinued": "discontinued_before_formal",
    }[ended.stage.code]


def _formal_fate(ended: Stood | None) -> str:
    if ended is None:
        return "in_progress"
    if isinstance(ended.stage, LATER):
        return "unanswered_after_start"
    without_outcome = {"withdrawn": "withdrawn_after_start", "not-considered": "withdrawn_after_start"}
    return {**without_outcome, "discontinued": "discontinued_after_start"}.get(ended.stage.code, "investigated")


def _first_at_stage_two(case: Complaint) -> Milestone | None:
    """The first request, or agreement to leave Stage 1 out, of which a point is left in this procedure."""
    there = {point.second.investigation for point in case.points if point.counted and point.second is not None}
    return next((each.opened for each in case.investigations if each.number in there), None)


def _first_at_stage_three(case: Complaint) -> Milestone | None:
    """The first request for a panel of which a point is left in this procedure."""
    counted = {point.number for point in case.points if point.counted}
    return next((each.requested for each in case.reviews if counted.intersection(each.points)), None)


def _interest(case: Complaint, law: Law) -> str:
    if case.interest is not None:
        return "sufficient" if case.interest.sufficient else "refused"
    return "undecided" if asks_interest(case, law) else "not-asked"


def _advocate(case: Complaint) -> str:
    advocacy = case.advocacy
    if advocacy.appointed is not None:
        return "appointed"
    if advocacy.declined is not None:
        return "declined"
    return "none" if advocacy.requested is None else "requested"
