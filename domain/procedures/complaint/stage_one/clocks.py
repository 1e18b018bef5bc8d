"""The time limits of Stage 1: when each starts, its last day, and what met it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from domain.law.book import Law
from domain.procedures.complaint.questions import asks_interest, last_day_in_time
from domain.procedures.complaint.stages import (
    LATER,
    Answered,
    Discontinued,
    NotAccepted,
    NotConsidered,
    Resolved,
    Routed,
    Stage,
    Withdrawn,
)
from domain.procedures.complaint.states import Complaint, Receipt
from domain.reckoning import Due, Unreckonable, due, working_days_due
from domain.workflow import Clock, Milestone, Remark, started

STOPPED_BY: Final[dict[type[Stage], str]] = {
    Answered: "response",
    Resolved: "adr",
    Withdrawn: "withdrawn",
    NotConsidered: "not-considered",
    NotAccepted: "not-accepted",
    Discontinued: "discontinued",
    Routed: "routed",
}

LOCAL_FIGURE: Final = Remark(
    "reg 11 says «as soon as possible» and gives no figure; the figure is local", "SI 2006/1738 reg 11"
)


def clocks(case: Complaint, law: Law) -> Iterator[Clock]:
    """The clocks of Stage 1; a complaint has them while a point of it belongs to this procedure."""
    assert case.receipt is not None  # noqa: S101 - the clocks of what has been received
    acknowledged = acknowledgement(case, law)
    if acknowledged is not None:
        yield acknowledged
    if not case.past_stage_one:
        yield stage_one(case, law)
    for point in case.points:
        last = last_day_in_time(case, point, law)
        if last is not None:
            yield Clock(
                "late_gate",
                last.limit,
                starts_on=point.arose_on,
                first_due_on=last.on,
                due_on=last.on,
                stopped_on=case.receipt.when.on,
                stopped_by="representations made",
                remarks=(Remark("the corresponding date a year later is still in time", last.limit.citation),),
                point=point.number,
            )


def stopped_by(case: Complaint) -> str:
    """What ended Stage 1: ``stage-two`` where it was asked for without an answer; empty while Stage 1 is open."""
    ended = case.ended
    if ended is None:
        return ""
    if not isinstance(ended.stage, LATER):
        return STOPPED_BY[type(ended.stage)]
    opened = [each for each in case.investigations if each.opened == ended.since]
    return "skipped" if opened and opened[0].skipped else "stage-two"


def time_has_run_out(case: Complaint, law: Law, on: date) -> bool:
    """Whether the last day of Stage 1 is past on ``on``; so too where it cannot be reckoned, not while it waits."""
    clock = stage_one(case, law)
    return clock.starts_on is not None and (clock.due_on is None or clock.due_on < on)


def acknowledgement(case: Complaint, law: Law) -> Clock | None:
    """From receipt to the written acknowledgement, within the limit of the authority's own policy, if it has one.

    None where it is for the complaint that this one continues to acknowledge, and it had not done so by then.
    """
    assert case.receipt is not None  # noqa: S101 - clocks asks for a receipt
    start = case.begins_on
    policy = law.policy(start)
    limit = None if policy is None else policy.acknowledgement
    if limit is None or not (case.to_acknowledge or case.acknowledgement is not None):
        return None
    stop, met_by = None, ""
    if case.acknowledgement is not None:
        stop, met_by = case.acknowledgement.when.on, "acknowledged"
    elif (ended := case.ended) is not None and isinstance(ended.stage, Withdrawn | Discontinued):
        stop, met_by = ended.since.on, STOPPED_BY[type(ended.stage)]
    last = working_days_due(law, limit, start, limit.value["number"])
    return started("acknowledgement", limit, start, last, last, (LOCAL_FIGURE,), stop, met_by)


class Start(NamedTuple):
    """When Stage 1 starts, or what it waits for, and why."""

    on: date | None
    waiting_for: str
    remarks: list[Remark]


def stage_one_start(case: Complaint, law: Law) -> Start:
    """The start of Stage 1 under reg 14(3) and (4): of several rules that move it, the latest day."""
    assert case.receipt is not None  # noqa: S101 - clocks asks for a receipt
    start, waiting_for = case.begins_on, ""
    if case.afresh is None:
        remarks = [Remark("received by the authority on {}", "SI 2006/1738 reg 14(3)(c)", (start,))]
    else:
        says = "considered afresh from {}: nothing of the time before is left over"
        remarks = [Remark(says, "SI 2006/1738 reg 8(4)", (start,), case.afresh.number)]
    if asks_interest(case, law):
        cite = "SI 2006/1738 reg 14(3)(a)"
        if case.interest is None or not case.interest.sufficient:
            waiting_for = "sufficient-interest"
            remarks.append(Remark("starts when sufficient interest is decided", cite))
        else:
            start = max(start, case.interest.when.on)
            remarks.append(
                Remark("sufficient interest decided on {}", cite, (case.interest.when.on,), case.interest.when.number)
            )
    if case.advocacy.requested is not None:
        advocate = _awaited_advocate(case, case.advocacy.requested, case.receipt, law)
        remarks += advocate.remarks
        waiting_for = waiting_for or advocate.waiting_for
        start = max(start, advocate.on or start)
    if waiting_for:
        return Start(None, waiting_for, remarks)
    for later in case.later_starts:
        cite, days = "SI 2006/1738 reg 14(4)", [later.starts_on]
        last = due(law, "complaint.stage1.response", start)
        if "later-start-not-asked-for" in later.broken:
            says = "a start on {} has no effect: the complainant did not ask for it"
        elif later.starts_on <= start:
            says = "a start on {} has no effect: it is not later"
        elif isinstance(last, Due) and later.when.on > last.on:
            says = "a start on {} has no effect: the time had run out on {}"
            days.append(last.on)
        else:
            start = later.starts_on
            says = "a later start on {} was agreed"
        remarks.append(Remark(says, cite, tuple(days), later.when.number))
    return Start(start, "", remarks)


def _awaited_advocate(case: Complaint, requested: Milestone, receipt: Receipt, law: Law) -> Start:
    """What reg 14(3)(b) makes of a request for an advocate."""
    cite = "SI 2006/1738 reg 14(3)(b)"
    appointed = case.advocacy.appointed
    if requested.on > case.begins_on:
        says = "an advocate asked for after receipt has no effect on the start"
        return Start(None, "", [Remark(says, cite, (), requested.number)])
    basis = law.code("basis", receipt.basis, receipt.when.on)
    if not (receipt.child_directly or (basis is not None and basis.value.get("child"))):
        says = "an advocate is for a child or a care leaver; this complainant's helper has no effect on the start"
        return Start(None, "", [Remark(says, "Children Act 1989 s.26A(1)", (), requested.number)])
    stands = appointed is not None and not appointed.barred
    declined = case.advocacy.declined
    if declined is not None and not (stands and appointed is not None and appointed.when.on <= declined.on):
        return Start(
            None, "", [Remark("there will be no advocate: the start stays with the receipt", cite, (), declined.number)]
        )
    if stands and appointed is not None:
        return Start(
            appointed.when.on,
            "",
            [Remark("advocate appointed on {}", cite, (appointed.when.on,), appointed.when.number)],
        )
    if appointed is None:
        return Start(None, "advocate", [Remark("starts when the advocate who was asked for is appointed", cite)])
    says = "starts when an advocate is appointed; the appointment of {} has no effect, because a bar applied"
    return Start(None, "advocate", [Remark(says, "SI 2004/719 reg 3", (appointed.when.on,), appointed.when.number)])


def stage_one(case: Complaint, law: Law) -> Clock:
    """From the start of Stage 1 to its resolution or response: 10 working days, or 20 at most where it is complex."""
    start, ended = stage_one_start(case, law), case.ended
    stop, ended_by = (None if ended is None else ended.since.on), stopped_by(case)
    if start.on is None:
        return Clock(
            name="stage1.response",
            limit=None,
            starts_on=None,
            waiting_for=start.waiting_for,
            stopped_on=stop,
            stopped_by=ended_by,
            remarks=tuple(start.remarks),
        )
    first = due(law, "complaint.stage1.response", start.on)
    last: Due | Unreckonable = first
    remarks = start.remarks
    if case.extensions and isinstance(first, Due):
        last, moved = _extended(case, law, start.on, first)
        remarks += moved
    limit = first.limit if isinstance(first, Due) else None
    return started("stage1.response", limit, start.on, first, last, tuple(remarks), stop, ended_by)


def _extended(case: Complaint, law: Law, start: date, first: Due) -> tuple[Due | Unreckonable, list[Remark]]:
    """The last day after every extension that has effect, and a remark on each that was made."""
    last: Due | Unreckonable = first
    until, remarks = first.on, list[Remark]()
    furthest = due(law, "complaint.stage1.extension", start)
    for extension in case.extensions:
        said, days = "the extension to {}, decided on {},", [extension.to, extension.when.on]
        if "not-complex" in extension.broken:
            said += " has no effect: complexity is the only ground"
        elif extension.when.on > first.on:
            said += " has no effect: the time had run out on {}"
            days.append(first.on)
        elif extension.to <= until:
            said += " has no effect: it does not lengthen the time"
        elif isinstance(furthest, Unreckonable):
            last = furthest
            said += " cannot be reckoned"
        elif extension.to > furthest.on:
            said += f" has no effect: {furthest.limit.value['number']} working days from the start end on {{}}"
            days.append(furthest.on)
        else:
            last, until = Due(extension.to, furthest.limit), extension.to
            said += " moves the last day"
        remarks.append(Remark(said, "SI 2006/1738 reg 14(5)", tuple(days), extension.when.number))
    return last, remarks
