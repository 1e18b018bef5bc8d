"""What follows from a proposal: a point that must go its own way becomes a linked complaint, in the same recording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final
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
    StageThreeRequested,
    StageTwoContinued,
    StageTwoRequested,
    WordsPrivate,
)
from domain.events.envelope import JUST_OPENED, EventId, Proposal
from domain.events.link import CaseLinked
from domain.history import CaseFile
from domain.procedures.complaint.states import AtStageTwo, Complaint, Point
from domain.procedures.complaint.throughout.joining import (
    apart,
    asked_apart,
    may_go_to_a_panel,
    panel_apart,
    to_be_asked_for,
    withdrawn_points,
)
from domain.procedures.letters import opened_by


def following(proposal: Proposal, file: CaseFile[Complaint]) -> list[Proposal]:
    """What is recorded together for ``proposal`` on the complaint ``file``: it alone, or what it becomes.

    Points that are taken up again after the others have moved on, or taken further at another time than they, are
    parted from them and continued as a complaint of their own, whose reference is allotted; those that can join the
    others are taken up where they are. Both as the complaint stood on the day, whenever it is recorded; but a
    request for Stage 2 or a panel that is recorded late leaves what others were taken to afterwards as it is.
    """
    event, case = proposal.event, _as_of(file, proposal.on)
    if case.receipt is None or proposal.corrects is not None:
        return [proposal]
    match event:
        case ConsiderationResumed(because=because, points=named):
            chosen = named or tuple(point.number for point in case.points if point.resumable)
            return _parting(proposal, file.reference, case, chosen, apart(case, chosen, because), because)
        case ComplaintReinstated(points=named):
            chosen = named or tuple(withdrawn_points(case))
            return _parting(proposal, file.reference, case, chosen, apart(case, chosen, "reinstated"), "reinstated")
        case PointRouted(points=named, function=str()):
            going = apart(case, named, "routed-back")
            return _parting(proposal, file.reference, case, named, going, "routed-back")
        case StageTwoRequested(points=named):
            chosen = named or tuple(point.number for point in case.points if point.may_go_to_stage_two)
            later = any(each.opened.on > proposal.on for each in file.case.investigations)
            going = to_be_asked_for(case, chosen) if later else asked_apart(case, chosen, proposal.on)
            return _parting(proposal, file.reference, case, chosen, going, "stage-two-requested")
        case StageThreeRequested(points=named):
            chosen = named or tuple(point.number for point in case.points if point.may_go_to_stage_three)
            later = any(each.requested.on > proposal.on for each in file.case.reviews)
            going = may_go_to_a_panel(case, chosen) if later else panel_apart(case, chosen)
            return _parting(proposal, file.reference, case, chosen, going, "stage-three-requested")
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


def _parting(
    proposal: Proposal,
    reference: str,
    case: Complaint,
    chosen: Sequence[PointNumber],
    going: Sequence[int],
    because: PartedBecause,
) -> list[Proposal]:
    """What is recorded together where, of the points ``chosen``, those ``going`` cannot join the others.

    What is asked for is asked for in the complaint that goes on with them.
    """
    if not going:
        return [proposal]
    event, own_id = proposal.event, proposal.event_id
    together = tuple(number for number in chosen if number not in going)
    proposals = [replace(proposal, event=event.model_copy(update={"points": together}))] if together else []
    for group in _standing_alike(case, going, because):
        parted = PointsParted(
            points=tuple(group),
            because=because,
            routing_reason=event.because if isinstance(event, PointRouted) else None,
            complainant_told=getattr(event, "complainant_told", True),
            private=event.private if isinstance(event.private, WordsPrivate) else None,
        )
        continued = _continuation(reference, case, group, because, getattr(event, "function", None))
        given = own_id if not proposals else None
        asked = isinstance(event, StageTwoRequested | StageThreeRequested)
        proposals += [
            replace(proposal, event=parted, event_id=None, despite=False),
            replace(proposal, event=continued, case=None, event_id=None if asked else given, despite=False),
        ]
        if asked:
            request = event.model_copy(update={"points": ()})
            proposals.append(replace(proposal, event=request, case=JUST_OPENED, event_id=given))
    return proposals


def _standing_alike(case: Complaint, going: Sequence[int], because: PartedBecause) -> list[list[int]]:
    """The points ``going``, by where they stand: those that came as far, in one consideration, go on together."""
    alike: dict[tuple[int, bool], list[int]] = {}
    for point in case.points:
        if point.number in going:
            there = point.second if because in _CARRIED_ON else None
            stands = (0, False) if there is None else (there.investigation, _answered(there))
            alike.setdefault(stands, []).append(point.number)
    return list(alike.values())


_CARRIED_ON: Final = ("routed-back", "reinstated", "stage-two-requested", "stage-three-requested")
"""Why points go their own way that keep what they had come to; what is considered again starts afresh (reg 8(4))."""


def _continuation(
    reference: str, case: Complaint, going: Sequence[int], because: PartedBecause, function: str | None
) -> ComplaintContinued:
    """The complaint that goes on with the points ``going``, and with what was settled of it where they come from."""
    receipt, interest, advocacy, afresh = case.receipt, case.interest, case.advocacy, because not in _CARRIED_ON
    assert receipt is not None  # noqa: S101 - what is parted was received
    acknowledged = None if afresh else case.acknowledgement
    appointed = advocacy.appointed if advocacy.appointed is not None and not advocacy.appointed.barred else None
    final = next((record for record in case.records if record.final), None)
    points = [point for point in case.points if point.number in going]
    second = None if afresh else points[0].second
    return ComplaintContinued(
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
        final_record_on=final.when.on if final is not None and not afresh else None,
        stage_two=_stage_two(case, second) if second is not None else None,
        points=tuple(
            _continued(number, point, function, afresh=afresh) for number, point in enumerate(points, start=1)
        ),
    )


def _stage_two(case: Complaint, there: AtStageTwo) -> StageTwoContinued:
    """The Stage 2 to which the points had come; it was answered where it answered them, whatever became of others."""
    investigation = case.investigations[there.investigation - 1]
    stood = StageTwoContinued(asked_on=investigation.opened.on, skipped=investigation.skipped, oral=investigation.oral)
    if not _answered(there) or there.ended is None:
        return stood
    received = investigation.received
    told = received is not None and received.known != "unknown"
    return stood.model_copy(
        update={
            "responded_on": there.ended.when.on,
            "received_on": received.when.on if received is not None and told else None,
            "known": received.known if received is not None and told else None,
            "independent_persons": tuple(person.person for person in investigation.persons),
        }
    )


def _answered(there: AtStageTwo) -> bool:
    return there.ended is not None and there.ended.how == "answered"


def _continued(number: int, point: Point, function: str | None, *, afresh: bool) -> PointContinued:
    stopped = point.discontinued if point.resumable else None
    ended = point.ended if point.ended is not None and point.ended.how in ("answered", "resolved") else None
    ended = None if afresh else ended
    second = None if afresh or point.second is None or not _answered(point.second) else point.second.ended
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
        stage_one=None if ended is None else "answered" if ended.how == "answered" else "resolved",
        stage_one_on=ended.when.on if ended is not None else None,
        stage_one_outcome=(ended.outcome or None) if ended is not None else None,
        stage_two_outcome=second.outcome if second is not None else None,
    )
