"""What is so of each time that a complaint is at Stage 3, as the caseload's columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from domain.law.book import Law
from domain.procedures.complaint.outcomes import outcomes
from domain.procedures.complaint.stage_three.clocks import clocks, in_accordance
from domain.procedures.complaint.stage_three.panel import sitting
from domain.procedures.complaint.stage_three.states import Review
from domain.procedures.complaint.states import Complaint
from domain.workflow import Clock, day

NO_CLOCK: Final = Clock(name="", limit=None, starts_on=None)


class StageThreeFacts(NamedTuple):
    """The columns of a time at Stage 3, which begins, for its first time limit, with the Stage 2 response.

    Attributes:
        review: Its number; 0 while no panel has been asked for.
        stage2_answered_on: When the Stage 2 response was sent, once it had reached all to whom it is owed.
        decided: ``accepted`` or ``declined``, where that was decided; ``needed`` for a late request, or one without
            reasons, where it was not and no panel has met; else empty.
        members: How many independent persons have been appointed to the panel.
        flags: Their ties that bar nothing but are shown, separated by spaces.
        request_limb: Of the time limit, as ``Clock.limb`` has it; the other three likewise.
    """

    review: int
    stage2_answered_on: str
    requested_on: str
    decided: str
    members: int
    flags: str
    met_on: str
    reported_on: str
    report_received_on: str
    responded_on: str
    ended_on: str
    ended_by: str
    request_state: str
    request_start_on: str
    request_due_on: str
    request_stop_on: str
    request_limb: str
    panel_state: str
    panel_start_on: str
    panel_due_on: str
    panel_stop_on: str
    panel_limb: str
    report_state: str
    report_start_on: str
    report_due_on: str
    report_stop_on: str
    report_limb: str
    response_state: str
    response_start_on: str
    response_due_on: str
    response_stop_on: str
    response_limb: str
    outcome: str
    outcome_derived: str


def stage_three_facts(case: Complaint, law: Law) -> tuple[StageThreeFacts, ...]:
    """A row for each Stage 2 response, and for the panel that was asked for after it."""
    return tuple(_rows(case, law)) if case.investigations else ()


def _rows(case: Complaint, law: Law) -> Iterator[StageThreeFacts]:
    second = {p.second.investigation for p in case.points if p.counted and p.second is not None}
    counted = {p.number for p in case.points if p.counted}
    for investigation in case.investigations:
        reviews = [review for review in case.reviews if review.investigation == investigation.number]
        if investigation.number not in second or (investigation.responded is None and not reviews):
            continue
        there = [review for review in reviews if counted.intersection(review.points)]
        if not there:
            yield _row(case._replace(reviews=()), None, law, investigation.number)
        for review in there:
            yield _row(case._replace(reviews=(review,)), review, law, investigation.number)


def _row(case: Complaint, review: Review | None, law: Law, investigation: int) -> StageThreeFacts:
    only = case._replace(
        investigations=tuple(
            each if each.number == investigation else each._replace(response=None) for each in case.investigations
        )
    )
    running = {clock.name: clock for clock in clocks(only, law)}
    seen: dict[str, str] = {}
    for name in ("request", "panel", "report", "response"):
        clock = running.get(f"stage3.{name}", NO_CLOCK)
        seen |= {
            f"{name}_state": clock.state if clock.name else "none",
            f"{name}_start_on": day(clock.starts_on),
            f"{name}_due_on": day(clock.due_on),
            f"{name}_stop_on": day(clock.stopped_on),
            f"{name}_limb": clock.limb,
        }
    none = Review(0, investigation, requested=case.path[0].since)
    known = review or none
    members = sitting(case, known)
    met = known.met if known.met_stands else None
    response = case.investigations[investigation - 1].responded
    printed, derived = outcomes(
        p.third.ended.outcome
        for p in case.points
        if p.counted and p.third is not None and p.third.review == known.number and p.third.ended is not None
    )
    return StageThreeFacts(
        review=known.number,
        stage2_answered_on=day(response.when.on if response and response.to_all and response.stands else None),
        requested_on=day(review.requested.on if review else None),
        decided=_decided(case, review, law),
        members=len(members),
        flags=" ".join(sorted({tie for member in members for tie in member.appointed.ties})),
        met_on=day(met.on if met else None),
        reported_on=day(known.reported.on if known.reported and met else None),
        report_received_on=day(known.report_received.on if known.report_received and met else None),
        responded_on=day(known.responded.on if known.responded else None),
        ended_on=day(known.ended.on if known.ended else None),
        ended_by=known.ended_by,
        outcome=printed,
        outcome_derived=derived,
        **seen,
    )


def _decided(case: Complaint, review: Review | None, law: Law) -> str:
    if review is None:
        return ""
    if review.decision is not None:
        return "accepted" if review.decision.accepted else "declined"
    if review.void_refusals:
        return "declined"
    return "" if review.met_stands or in_accordance(case, law) else "needed"
