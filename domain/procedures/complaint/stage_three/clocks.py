"""The time limits of Stage 3, each with the other limb that SI 2020/445 gave it while that was in force."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from domain.law.book import Law
from domain.procedures.complaint.stage_three.practicable import other_limb, saved
from domain.procedures.complaint.stage_three.states import Review
from domain.procedures.complaint.stage_two.states import Investigation
from domain.procedures.complaint.states import Complaint
from domain.reckoning import Due, due
from domain.workflow import Clock, Milestone, Remark, started


class Run(NamedTuple):
    """What a time limit runs between."""

    name: str
    start: date
    stop: Milestone | None
    stopped_by: str
    remarks: tuple[Remark, ...]


def clocks(case: Complaint, law: Law) -> Iterator[Clock]:
    """The clocks of Stage 3, from the Stage 2 response on: of several responses or reviews, by their number."""
    asked = {review.investigation for review in case.reviews}
    answered = [each for each in case.investigations if each.responded is not None or each.number in asked]
    for investigation in answered:
        clock = to_ask(case, investigation, law)
        yield clock._replace(point=investigation.number, of="investigation") if len(answered) > 1 else clock
    for review in case.reviews:
        investigation = case.investigations[review.investigation - 1]
        for run in _runs(review):
            clock = _clock(run, case, investigation, review, law)
            yield clock._replace(point=review.number, of="review") if len(case.reviews) > 1 else clock


def to_ask(case: Complaint, investigation: Investigation, law: Law) -> Clock:
    """From the complainant's receipt of the Stage 2 response to the request for a panel: 20 working days."""
    review = next((each for each in case.reviews if each.investigation == investigation.number), None)
    stop, stopped_by = (None, "") if review is None else (review.requested, "requested")
    received = investigation.received
    if received is None or received.known == "unknown":
        remark = Remark("starts when the complainant receives the Stage 2 response", "SI 2006/1738 reg 18(2)")
        return Clock(
            "stage3.request",
            None,
            None,
            "receipt-of-the-response",
            stopped_on=stop.on if stop else None,
            stopped_by=stopped_by,
            remarks=(remark,),
        )
    says = "the complainant told us that the response came on {}"
    if received.known == "presumed":
        says = "presumed, by local policy, to have come on {}: a presumed day refuses nobody"
    remark = Remark(says, "SI 2006/1738 reg 18(2)", (received.when.on,), received.when.number)
    return _clock(
        Run("stage3.request", received.when.on, stop, stopped_by, (remark,)), case, investigation, review, law
    )


def in_accordance(case: Complaint, law: Law, *, known_by: int = 0) -> bool:
    """Whether the latest request for a panel gave its reasons and is not known to be late (reg 18).

    Lateness is known only from a receipt of which the complainant told; never from a presumed one.

    Args:
        case: The complaint, of which a panel has been asked for.
        law: The law as known.
        known_by: The number of the event by which it was to be known: a receipt that was recorded after it is a fact
            like any other, and makes nothing late that was done before anybody knew; 0 for all that is known.
    """
    review = case.reviews[-1]
    if review.reasons is None:
        return False
    investigation = case.investigations[review.investigation - 1]
    received = investigation.received
    if received is None or received.known != "told" or received.when.number > known_by > 0:
        return True
    clock = to_ask(case._replace(reviews=(review,)), investigation, law)
    return clock.due_on is None or review.requested.on <= clock.due_on or clock.limb == "met"


def _runs(review: Review) -> Iterator[Run]:
    over = (review.ended, review.ended_by) if review.ended is not None and review.ended_by != "response" else (None, "")

    def stopped(met: Milestone | None, by: str) -> tuple[Milestone | None, str]:
        return over if met is None else (met, by)

    asked = review.requested
    remarks = [Remark("a panel was asked for on {}", "SI 2006/1738 reg 19(4)", (asked.on,), asked.number)]
    for refusal in review.void_refusals:
        says = "refused on {}, without power: that has no effect, and the time runs on"
        remarks.append(Remark(says, "SI 2006/1738 reg 19(1)", (refusal.on,), refusal.number))
    for put_off in review.postponements:
        says = f"put off to {{}}, as the {put_off.asked_by} asked: that has no effect on the last day"
        remarks.append(Remark(says, "SI 2006/1738 reg 19(4)", (put_off.to,), put_off.when.number))
    for meeting in review.void_meetings:
        says = "the meeting of {} has no effect: it was no panel of three independent persons"
        remarks.append(Remark(says, "SI 2006/1738 reg 19(2)", (meeting.on,), meeting.number))
    void_responses = [
        Remark(
            "the response of {} has no effect: no panel had met and reported, or it was without the independent person",
            "SI 2006/1738 reg 20(3)",
            (response.on,),
            response.number,
        )
        for response in review.void_responses
    ]
    met = review.met if review.met_stands else None
    if met is None or review.report_received is None:
        remarks += void_responses
    yield Run("stage3.panel", asked.on, *stopped(met, "met"), tuple(remarks))
    if met is not None:
        met_on = Remark("the panel met on {}", "SI 2006/1738 reg 20(2)", (met.on,), met.number)
        yield Run("stage3.report", met.on, *stopped(review.report_to_all, "reported"), (met_on,))
    if met is not None and review.report_received is not None:
        came = review.report_received
        came_on = Remark("the recommendations were received on {}", "SI 2006/1738 reg 20(3)", (came.on,), came.number)
        yield Run("stage3.response", came.on, *stopped(review.responded, "response"), (came_on, *void_responses))


def _clock(run: Run, case: Complaint, investigation: Investigation, review: Review | None, law: Law) -> Clock:
    last = due(law, f"complaint.{run.name}", run.start)
    limb, remarks = "", run.remarks
    if isinstance(last, Due):
        judgements = () if review is None else review.judgements(run.name)
        limb, others = other_limb(last.on, run.stop, judgements, law, saved=saved(case, investigation, last.on, law))
        remarks += others
    stop = None if run.stop is None else run.stop.on
    limit = last.limit if isinstance(last, Due) else None
    return started(run.name, limit, run.start, last, last, remarks, stop, run.stopped_by, limb)
