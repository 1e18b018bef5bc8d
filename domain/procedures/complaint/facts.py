"""What is so of a complaint, as the caseload's columns: codes, milestones, clocks; nothing that depends on today."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from domain.law.book import Law
from domain.law.rows import NEVER_TEXT
from domain.procedures.complaint.clocks import STOPPED_BY, acknowledgement, stage_one
from domain.procedures.complaint.guards import asks_interest, is_late, late_undecided_points
from domain.procedures.complaint.states import Complaint, Point
from domain.reckoning import calendar
from domain.workflow import Clock, Facts, day

NO_CLOCK: Final = Clock(name="", limit=None, starts_on=None)


class CaseFacts(NamedTuple):
    """The columns of a complaint. Days are text, what has not happened is 9999-12-31; counts are numbers, -1 unknown.

    Attributes:
        counted: 1 if at least one point is, or may yet be, in the statutory procedure and sufficient interest was not
            refused; else 0.
        not_accepted: Why it is not counted; empty when it is.
        fate: ``adr_resolved``, ``withdrawn_before_formal``, ``not_considered``, ``formal`` or ``pending``; empty when
            it is not counted.
        formal_fate: Of a formal one ``investigated``, ``withdrawn_after_start`` (also one of which nothing but declined
            points is left) or ``in_progress``; else empty.
        facts_not_given: How many facts of reg 11 were owed and not given.
        adr_after_formal: 1 if points were resolved by agreement after the formal investigation began.
        not_told: The notices that were owed and left out, ``advocate-of-terms``, separated by spaces.
        late_undecided: How many points await the decision under reg 9(2).
        outcome: The printed form: the outcome that all answered points share, or ``multiple``; empty with none.
        outcome_derived: The outcome worked out over the points; empty with none.
        elapsed: Working days from start to stop.
        elapsed_from_receipt: Working days from receipt to the end of Stage 1.
        behind: The number of the event behind each milestone, ``received_on=1 formal_on=4``.
    """

    stage: str
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
    ended_on: str
    ended_by: str
    not_told: str
    late_undecided: int
    outcome: str
    outcome_derived: str
    acknowledgement_state: str
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
    behind: str


class PointFacts(NamedTuple):
    """The columns of a point.

    Attributes:
        standing: ``statutory``, ``undecided`` or ``elsewhere``.
        late: ``in-time``, ``unknown``, ``undecided``, ``accepted`` or ``declined`` (reg 9).
        status: ``open``, or how it ended at Stage 1; ``elsewhere`` for a point of another procedure.
        outcome: Its outcome, if it was answered; else empty.
    """

    point: int
    standing: str
    function: str
    elsewhere: str
    nature: str
    theme: str
    team: str
    arose_on: str
    late: str
    status: str
    outcome: str
    ended_on: str


def facts(case: Complaint, law: Law) -> Facts:
    """The columns of ``case`` and of its points."""
    points = tuple(_point_facts(case, point, law) for point in case.points)
    return Facts(_case_facts(case, law), (points,))


def impossible(last: Facts) -> Facts:
    """The facts of a case that cannot be: those of its last possible day, counted nowhere but as impossible."""
    case = CaseFacts(*last.case)  # type: ignore[arg-type]  # the tuple was made as CaseFacts
    return Facts(
        case._replace(stage="impossible", counted=0, not_accepted="impossible", fate="", formal_fate=""), last.parts
    )


def struck_out(received_on: date) -> Facts:
    """The facts of a complaint whose receipt was struck out: it is counted as that, by the day it had stood on."""
    case = _case_facts(Complaint(), Law())
    return Facts(
        case._replace(stage="struck-out", counted=0, not_accepted="struck-out", received_on=day(received_on), fate=""),
        ((),),
    )


def _case_facts(case: Complaint, law: Law) -> CaseFacts:
    receipt, interest, advocacy, withdrawal = case.receipt, case.interest, case.advocacy, case.withdrawal
    resolution, ended = case.resolution, case.ended
    counted_points = receipt is not None and any(point.counted for point in case.points)
    stage1 = stage_one(case, law) if counted_points else NO_CLOCK
    acknowledged = (acknowledgement(case, law) if counted_points else None) or NO_CLOCK
    not_accepted = _not_accepted(case)
    fate = "" if not_accepted else _fate(case)
    outcome, derived = _outcomes(case)
    milestones = (
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
        ("completed_on", case.path[-1].since if case.stage.code == "completed" else None),
        ("ended_on", ended.since if ended else None),
    )
    return CaseFacts(
        stage=case.stage.code,
        counted=0 if not_accepted else 1,
        not_accepted=not_accepted,
        fate=fate,
        formal_fate=_formal_fate(case) if fate == "formal" else "",
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
        ended_by=STOPPED_BY[type(ended.stage)] if ended else "",
        not_told=" ".join(case.not_told),
        late_undecided=len(late_undecided_points(case, law)),
        outcome=outcome,
        outcome_derived=derived,
        acknowledgement_state=acknowledged.state if acknowledged.name else "none",
        acknowledgement_due_on=day(acknowledged.due_on),
        acknowledgement_stop_on=day(acknowledged.stopped_on),
        acknowledgement_elapsed=_between(law, acknowledged.starts_on, acknowledged.stopped_on),
        stage1_state=stage1.state if stage1.name else "none",
        stage1_waiting_for=stage1.waiting_for,
        stage1_start_on=day(stage1.starts_on),
        stage1_first_due_on=day(stage1.first_due_on),
        stage1_due_on=day(stage1.due_on),
        stage1_stop_on=day(stage1.stopped_on),
        stage1_elapsed=_between(law, stage1.starts_on, stage1.stopped_on),
        stage1_elapsed_from_receipt=_between(law, receipt.when.on if receipt else None, stage1.stopped_on),
        behind=" ".join([f"{name}={when.number}" for name, when in milestones if when is not None]),
        **{name: NEVER_TEXT if when is None else when.on.isoformat() for name, when in milestones},
    )


def _not_accepted(case: Complaint) -> str:
    """Why the case is not counted as a complaint received; empty when it is."""
    if case.stage.code == "not-accepted" or (case.interest is not None and not case.interest.sufficient):
        return "no-sufficient-interest"
    if case.receipt is not None and not any(point.counted for point in case.points):
        return "outside-the-procedure"
    return ""


def _fate(case: Complaint) -> str:
    if case.formal is not None:
        return "formal"
    if case.ended is None:
        return "pending"
    return {
        "resolved": "adr_resolved",
        "withdrawn": "withdrawn_before_formal",
        "not-considered": "not_considered",
    }[case.ended.stage.code]


def _formal_fate(case: Complaint) -> str:
    if case.ended is None:
        return "in_progress"
    without_outcome = case.ended.stage.code in ("withdrawn", "not-considered")
    return "withdrawn_after_start" if without_outcome else "investigated"


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


def _outcomes(case: Complaint) -> tuple[str, str]:
    """The printed outcome and the derived one, over the answered points."""
    found = {point.ended.outcome for point in case.points if point.ended is not None and point.ended.outcome}
    if not found:
        return "", ""
    if len(found) == 1:
        alike = next(iter(found))
        return alike, alike
    return "multiple", "partially-upheld" if found & {"upheld", "partially-upheld"} else "not-upheld"


def _between(law: Law, start: date | None, stop: date | None) -> int:
    if start is None or stop is None:
        return -1
    found = calendar(law).between(start, stop)
    return -1 if found is None else found


def _point_facts(case: Complaint, point: Point, law: Law) -> PointFacts:
    if point.late is not None:
        late = "accepted" if point.late.accepted else "declined"
    else:
        late = "unknown" if point.arose_on is None else "undecided" if is_late(case, point, law) else "in-time"
    if point.elsewhere:
        standing, status = "elsewhere", "elsewhere"
    else:
        standing = "statutory" if point.function else "undecided"
        status = point.ended.how if point.ended else "open"
    return PointFacts(
        point.number,
        standing,
        point.function,
        point.elsewhere,
        point.nature,
        point.theme,
        point.team,
        day(point.arose_on),
        late,
        status,
        point.ended.outcome if point.ended else "",
        day(point.ended.when.on if point.ended else None),
    )
