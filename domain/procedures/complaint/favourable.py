"""The proposal of each event that the law most favours: by it ``case next`` tries what may be done on a case."""

from __future__ import annotations

from datetime import date

from domain.events.base import Event
from domain.events.complaint import (
    AdrResolved,
    AdvocateAppointed,
    AdvocateDeclined,
    ComplaintAcknowledged,
    ComplaintReceived,
    ComplaintWithdrawn,
    LateRepresentationDecided,
    LaterStartAgreed,
    PointOutcome,
    PointReceived,
    ResolutionTermsSent,
    StageOneExtended,
    StageOneResponded,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.law.book import Law
from domain.procedures.complaint.guards import late_undecided_points
from domain.procedures.complaint.states import Complaint


def favourable(event: type[Event], case: Complaint, law: Law, on: date) -> Event:
    """The ``event`` that the law would most readily allow on ``on``."""
    if event is ComplaintReceived:
        return ComplaintReceived(form="written", channel="letter", basis="parent", points=(PointReceived(number=1),))
    if event is ComplaintAcknowledged:
        return ComplaintAcknowledged(
            procedure="given", advocacy="given", assistance="given", help_to_obtain_advocate="given"
        )
    if event is SufficientInterestDecided:
        return SufficientInterestDecided(
            sufficient=True, childs_views="considered", complainant_notified=True, child_told="told"
        )
    if event is LateRepresentationDecided:
        return LateRepresentationDecided(
            accepted=True,
            not_reasonable_in_time=True,
            still_effective_and_fair=True,
            points=tuple(late_undecided_points(case, law)) or (1,),
        )
    if event is AdvocateAppointed:
        return AdvocateAppointed(advocate="ADV-1", bars=())
    if event is AdvocateDeclined:
        return AdvocateDeclined(because="declined-by-complainant")
    if event is LaterStartAgreed:
        return LaterStartAgreed(starts_on=on)
    if event is StageOneExtended:
        return StageOneExtended(to=on)
    if event is StageOneResponded:
        return StageOneResponded(outcomes=tuple(PointOutcome(point=n, outcome="upheld") for n in case.open_points))
    if event is AdrResolved:
        return AdrResolved()
    if event is ResolutionTermsSent:
        return ResolutionTermsSent(to_advocate="not-relevant")
    if event is ComplaintWithdrawn:
        return ComplaintWithdrawn(form="written")
    if event is WithdrawalConfirmed:
        return WithdrawalConfirmed(to_advocate="not-relevant")
    return event()
