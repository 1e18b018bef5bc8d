"""What may happen to a complaint, and when: the one place that says so."""

from __future__ import annotations

from typing import Final

from domain.events.complaint import (
    AdrResolved,
    AdvocateAppointed,
    AdvocateDeclined,
    AdvocateRequested,
    ComplaintAcknowledged,
    ComplaintCompleted,
    ComplaintReceived,
    ComplaintReinstated,
    ComplaintWithdrawn,
    FormalInvestigationBegun,
    LateRepresentationDecided,
    LaterStartAgreed,
    ResolutionTermsSent,
    StageOneExtended,
    StageOneResponded,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.procedures.complaint import guards as g
from domain.procedures.complaint.states import (
    AFTER_RECEIPT,
    ENDED,
    OPEN,
    Answered,
    Complaint,
    Completed,
    FormalInvestigation,
    LocalResolution,
    NotAccepted,
    NotConsidered,
    Nothing,
    Resolved,
    Withdrawn,
)
from domain.workflow import Rows

may = Rows[Complaint]()

PERMITTED: Final = (
    may(ComplaintReceived, at=(Nothing,), unless=(g.before_the_regulations, g.unknown_code, g.days_out_of_order)),
    may(ComplaintAcknowledged, at=AFTER_RECEIPT),
    may(SufficientInterestDecided, at=(*OPEN, NotAccepted, Completed), unless=(g.interest_never_asked,)),
    may(
        LateRepresentationDecided,
        at=(*OPEN, Answered, Resolved, Withdrawn, NotConsidered, Completed),
        unless=(
            g.late_point_unknown,
            g.point_not_late,
            g.accepted_without_both_limbs,
            g.declined_on_neither_limb,
        ),
    ),
    may(AdvocateRequested, at=AFTER_RECEIPT),
    may(AdvocateAppointed, at=AFTER_RECEIPT, unless=(g.unknown_bar, g.advocate_barred)),
    may(AdvocateDeclined, at=AFTER_RECEIPT, unless=(g.no_advocate_asked_for,)),
    may(LaterStartAgreed, at=OPEN, unless=(g.later_start_not_asked_for,)),
    may(
        FormalInvestigationBegun,
        at=(LocalResolution,),
        unless=(g.nothing_open, g.interest_undecided, g.late_undecided),
    ),
    may(StageOneExtended, at=OPEN, unless=(g.not_complex,)),
    may(
        StageOneResponded,
        at=(FormalInvestigation,),
        unless=(
            g.unknown_outcome,
            g.answered_point_not_open,
            g.point_unanswered,
            g.interest_undecided,
            g.late_undecided,
        ),
    ),
    may(
        AdrResolved,
        at=OPEN,
        unless=(g.nothing_open, g.point_not_open, g.interest_undecided, g.late_undecided),
    ),
    may(ResolutionTermsSent, at=AFTER_RECEIPT, unless=(g.nothing_resolved,)),
    may(ComplaintWithdrawn, at=OPEN, unless=(g.nothing_open, g.point_not_open)),
    may(WithdrawalConfirmed, at=AFTER_RECEIPT, unless=(g.nothing_withdrawn,)),
    may(ComplaintReinstated, at=AFTER_RECEIPT, unless=(g.reinstated_point_not_withdrawn,)),
    may(ComplaintCompleted, at=ENDED, unless=g.OUTSTANDING),
)
