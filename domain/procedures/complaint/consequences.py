"""What follows from a proposal: a point that must go its own way becomes a linked complaint, in the same recording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.events.base import PointNumber
from domain.events.complaint import (
    ComplaintContinued,
    ComplaintReinstated,
    ConsiderationResumed,
    PartedBecause,
    PointContinued,
    PointRouted,
    PointsParted,
)
from domain.events.envelope import Proposal
from domain.history import CaseFile
from domain.procedures.complaint.states import Complaint, Point
from domain.procedures.complaint.throughout.joining import apart, withdrawn_points


def following(proposal: Proposal, file: CaseFile[Complaint]) -> list[Proposal]:
    """What is recorded together for ``proposal`` on the complaint ``file``: it alone, or what it becomes.

    Points that are taken up again after the others have moved on are parted from them and continued as a complaint of
    their own, whose reference is allotted; those that can join the others are taken up where they are.
    """
    event = proposal.event
    match event:
        case ConsiderationResumed(because=because, points=named):
            chosen = named or tuple(point.number for point in file.case.points if point.resumable)
            return _apart(proposal, file, chosen, because, function=None)
        case ComplaintReinstated(points=named):
            withdrawn = tuple(withdrawn_points(file.case))
            return _apart(proposal, file, named or withdrawn, "reinstated", function=None)
        case PointRouted(points=named, function=str() as function):
            return _apart(proposal, file, named, "routed-back", function=function)
    return [proposal]


def _apart(
    proposal: Proposal,
    file: CaseFile[Complaint],
    chosen: Sequence[PointNumber],
    because: PartedBecause,
    *,
    function: str | None,
) -> list[Proposal]:
    case = file.case
    going = apart(case, chosen, because)
    if not going or case.receipt is None or proposal.corrects is not None:
        return [proposal]
    together = tuple(number for number in chosen if number not in going)
    kept = [replace(proposal, event=proposal.event.model_copy(update={"points": together}))] if together else []
    parted = replace(proposal, event=PointsParted(points=tuple(going), because=because), event_id=None)
    receipt, interest = case.receipt, case.interest
    continued = ComplaintContinued(
        continues=file.reference,
        because=because,
        received_on=receipt.when.on,
        form="oral" if receipt.form == "oral" else "written",
        channel=receipt.channel,
        basis=receipt.basis,
        through=receipt.through,
        child_directly=receipt.child_directly,
        sufficient_interest_on=interest.when.on if interest is not None and interest.sufficient else None,
        points=tuple(
            _continued(number, point, function)
            for number, point in enumerate((p for p in case.points if p.number in going), start=1)
        ),
    )
    opened = replace(proposal, case=None, event=continued, event_id=proposal.event_id if not together else None)
    return [*kept, parted, opened]


def _continued(number: int, point: Point, function: str | None) -> PointContinued:
    return PointContinued(
        number=number,
        was=point.number,
        function=function or point.function or None,
        nature=point.nature or None,
        theme=point.theme or None,
        team=point.team or None,
        arose_on=point.arose_on,
        discontinued_on=point.discontinued.when.on if point.resumable and point.discontinued is not None else None,
    )
