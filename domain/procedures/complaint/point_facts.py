"""What is so of a point of a complaint, as the caseload's columns."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from domain.law.book import Law
from domain.procedures.complaint.questions import is_late, last_day_to_resubmit
from domain.procedures.complaint.states import Complaint, Point
from domain.workflow import day, events_behind


class PointFacts(NamedTuple):
    """The columns of a point; what was found of it at each stage stands beside the others, and is never overwritten.

    Attributes:
        standing: ``statutory``, ``undecided`` or ``elsewhere``.
        late: ``in-time``, ``unknown``, ``undecided``, ``accepted`` or ``declined`` (regs 8(5) and 9).
        status: ``open``, or how it ended at Stage 1; ``unanswered`` where it went to Stage 2 without an answer;
            ``elsewhere`` for a point of another procedure.
        outcome: Its outcome at Stage 1, if it was answered; else empty.
        routed_on: When it was routed elsewhere; for one that was elsewhere from the start, the receipt.
        discontinued_on: When it was last discontinued (reg 8), resumed since or not.
        proceedings_ended_on: When the proceedings that it was discontinued for ended, as far as known.
        parted: 1 if it goes on as a complaint of its own.
        investigation: The number of its consideration at Stage 2; 0 without one; ``review`` likewise at Stage 3.
        stage2_status: ``open``, or how it ended at Stage 2; empty where it never came there; Stage 3 likewise.
        stage2_ended_on: When; never for one that ended there in the complaint that it comes from, where it is counted.
        finding: The investigating officer's; ``view``: the independent person's; ``decision``: the authority's.
        panel: The panel's finding; ``final``: the authority's final response.
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
    routed_on: str
    discontinued_on: str
    ground: str
    review_on: str
    proceedings_ended_on: str
    resumed_on: str
    resubmit_by_on: str
    parted: int
    investigation: int
    finding: str
    view: str
    decision: str
    departs_because: str
    stage2_status: str
    stage2_ended_on: str
    review: int
    panel: str
    final: str
    stage3_status: str
    stage3_ended_on: str
    behind: str


def point_facts(case: Complaint, point: Point, law: Law) -> PointFacts:
    """The columns of ``point``."""
    second, third, stopped = point.second, point.third, point.discontinued
    past = second is not None and case.investigations[second.investigation - 1].past
    last = last_day_to_resubmit(point, law)
    return PointFacts(
        point=point.number,
        standing="elsewhere" if point.elsewhere else "statutory" if point.function else "undecided",
        function=point.function,
        elsewhere=point.elsewhere,
        nature=point.nature,
        theme=point.theme,
        team=point.team,
        arose_on=day(point.arose_on),
        late=_lateness(case, point, law),
        status=_status(point),
        outcome=point.ended.outcome if point.ended else "",
        ended_on=day(point.ended.when.on if point.ended else None),
        routed_on=day(_routed_on(case, point)),
        discontinued_on=day(stopped.when.on if stopped else None),
        ground=stopped.ground if stopped else "",
        review_on=day(stopped.review_on if stopped and stopped.resumed is None else None),
        proceedings_ended_on=day(stopped.over.on if stopped and stopped.over else None),
        resumed_on=day(stopped.resumed.on if stopped and stopped.resumed else None),
        resubmit_by_on=day(last.on if last else None),
        parted=int(point.parted),
        investigation=second.investigation if second else 0,
        finding=second.finding if second else "",
        view=second.view if second else "",
        decision=second.decision if second else "",
        departs_because=second.departs_because if second else "",
        stage2_status="" if second is None else second.ended.how if second.ended else "open",
        stage2_ended_on=day(second.ended.when.on if second and second.ended and not past else None),
        review=third.review if third else 0,
        panel=third.finding if third else "",
        final=third.ended.outcome if third and third.ended else "",
        stage3_status="" if third is None else third.ended.how if third.ended else "open",
        stage3_ended_on=day(third.ended.when.on if third and third.ended else None),
        behind=events_behind(
            "point",
            ended_on=point.ended.when if point.ended else None,
            routed_on=point.routed if point.elsewhere else None,
            discontinued_on=stopped.when if stopped else None,
            proceedings_ended_on=stopped.over if stopped else None,
            resumed_on=stopped.resumed if stopped else None,
            stage2_ended_on=second.ended.when if second and second.ended else None,
            stage3_ended_on=third.ended.when if third and third.ended else None,
        ),
    )


def _lateness(case: Complaint, point: Point, law: Law) -> str:
    if point.late is not None:
        return "accepted" if point.late.accepted else "declined"
    if is_late(case, point, law):
        return "undecided"
    taken_up_again = point.discontinued is not None and point.discontinued.resumed is not None
    return "in-time" if taken_up_again or point.arose_on is not None else "unknown"


def _status(point: Point) -> str:
    if point.elsewhere and not (point.parted and point.ended is not None):
        return "elsewhere"
    if point.ended is not None:
        return point.ended.how
    return "open" if point.second is None else "unanswered"


def _routed_on(case: Complaint, point: Point) -> date | None:
    if not point.elsewhere or point.parted or case.receipt is None:
        return None
    return point.routed.on if point.routed is not None else case.receipt.when.on
