"""What follows from a proposal: a point that must go its own way becomes a linked complaint, in the same recording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid5

from domain.events.base import PointNumber
from domain.events.complaint import (
    ComplaintContinued,
    ComplaintReinstated,
    ConsiderationResumed,
    PartedBecause,
    PointContinued,
    PointRouted,
    PointsParted,
    WordsPrivate,
)
from domain.events.envelope import JUST_OPENED, EventId, Proposal
from domain.events.link import CaseLinked
from domain.history import CaseFile
from domain.procedures.complaint.states import Complaint, Point
from domain.procedures.complaint.throughout.joining import apart, withdrawn_points
from domain.procedures.letters import opened_by


def following(proposal: Proposal, file: CaseFile[Complaint]) -> list[Proposal]:
    """What is recorded together for ``proposal`` on the complaint ``file``: it alone, or what it becomes.

    Points that are taken up again after the others have moved on are parted from them and continued as a complaint of
    their own, whose reference is allotted; those that can join the others are taken up where they are. Both as the
    complaint stood on the day, whenever it is recorded.
    """
    event = proposal.event
    match event:
        case ConsiderationResumed(because=because, points=named):
            case = _as_of(file, proposal.on)
            chosen = named or tuple(point.number for point in case.points if point.resumable)
            return _apart(proposal, file.reference, case, chosen, because, function=None)
        case ComplaintReinstated(points=named):
            case = _as_of(file, proposal.on)
            chosen = named or tuple(withdrawn_points(case))
            return _apart(proposal, file.reference, case, chosen, "reinstated", function=None)
        case PointRouted(points=named, function=str() as function):
            case = _as_of(file, proposal.on)
            return _apart(proposal, file.reference, case, named, "routed-back", function=function)
    return [proposal]


def opening_elsewhere(proposal: Proposal, file: CaseFile[Complaint]) -> list[Proposal]:
    """What opens a case, where its procedure is carried, for each point that ``proposal`` routes elsewhere.

    It came with the complaint, on the same day and by the same channel, and is linked to it by its point.
    """
    routed, receipt = proposal.event, file.case.receipt
    if not isinstance(routed, PointRouted) or receipt is None:
        return []
    points = [point._replace(elsewhere=routed.elsewhere or "") for point in file.case.points]
    beside = [point for point in points if point.number in routed.points]
    together: list[Proposal] = []
    for number, event in opened_by(beside, receipt.channel).items():
        link = CaseLinked(to=file.reference, because="same-letter", point=number)
        opened = replace(proposal, case=None, event=event, on=receipt.when.on, at=None, despite=False)
        together += [
            replace(opened, event_id=_named(proposal, f"{event.kind}-{number}")),
            replace(proposal, case=JUST_OPENED, event=link, event_id=_named(proposal, f"link-{number}"), despite=False),
        ]
    return together


def _named(proposal: Proposal, what: str) -> EventId | None:
    """The id of what follows from ``proposal``, where it has one."""
    return None if proposal.event_id is None else uuid5(UUID(bytes=proposal.event_id), what).bytes


def _as_of(file: CaseFile[Complaint], on: date) -> Complaint:
    """The complaint at the end of a day."""
    so_far = [case for fact, case in zip(file.facts, file.cases, strict=False) if fact.latest.occurred_on <= on]
    return so_far[-1] if so_far else file.procedure.nothing


def _apart(
    proposal: Proposal,
    reference: str,
    case: Complaint,
    chosen: Sequence[PointNumber],
    because: PartedBecause,
    *,
    function: str | None,
) -> list[Proposal]:
    going = apart(case, chosen, because)
    if not going or case.receipt is None or proposal.corrects is not None:
        return [proposal]
    together = tuple(number for number in chosen if number not in going)
    kept = [replace(proposal, event=proposal.event.model_copy(update={"points": together}))] if together else []
    event = proposal.event
    parted = PointsParted(
        points=tuple(going),
        because=because,
        routing_reason=event.because if isinstance(event, PointRouted) else None,
        complainant_told=getattr(event, "complainant_told", True),
        private=event.private if isinstance(event.private, WordsPrivate) else None,
    )
    receipt, interest = case.receipt, case.interest
    acknowledged = case.acknowledgement if because in ("routed-back", "reinstated") else None
    advocacy = case.advocacy
    appointed = advocacy.appointed if advocacy.appointed is not None and not advocacy.appointed.barred else None
    continued = ComplaintContinued(
        continues=reference,
        because=because,
        received_on=receipt.when.on,
        form="oral" if receipt.form == "oral" else "written",
        channel=receipt.channel,
        basis=receipt.basis,
        through=receipt.through,
        child_directly=receipt.child_directly,
        sufficient_interest_on=interest.when.on if interest is not None and interest.sufficient else None,
        acknowledged_on=acknowledged.when.on if acknowledged is not None else None,
        advocate_asked_on=advocacy.requested.on if advocacy.requested is not None else None,
        advocate_appointed_on=appointed.when.on if appointed is not None else None,
        points=tuple(
            _continued(number, point, function)
            for number, point in enumerate((p for p in case.points if p.number in going), start=1)
        ),
    )
    own_id = proposal.event_id if not together else None
    return [
        *kept,
        replace(proposal, event=parted, event_id=None, despite=False),
        replace(proposal, event=continued, case=None, event_id=own_id, despite=False),
    ]


def _continued(number: int, point: Point, function: str | None) -> PointContinued:
    stopped = point.discontinued if point.resumable else None
    return PointContinued(
        number=number,
        was=point.number,
        function=function or point.function or None,
        nature=point.nature or None,
        theme=point.theme or None,
        team=point.team or None,
        arose_on=point.arose_on,
        discontinued_on=stopped.when.on if stopped is not None else None,
        proceedings_ended_on=stopped.over.on if stopped is not None and stopped.over is not None else None,
        late_accepted=point.late is not None and point.late.accepted,
    )
