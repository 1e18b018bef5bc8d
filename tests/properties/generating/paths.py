"""The paths that complaints take: which kinds of event follow which."""

from __future__ import annotations

from typing import Final

from domain.events import complaint as e
from domain.events.base import Event
from domain.procedures.complaint import COMPLAINT

Kinds = tuple[type[Event], ...]
EVERY_KIND: Final = tuple(row.event for row in COMPLAINT.table)

STAGE_ONE: Final[tuple[Kinds, ...]] = (
    (
        e.ComplaintAcknowledged,
        e.FormalInvestigationBegun,
        e.StageOneExtended,
        e.StageOneResponded,
        e.DecisionNotified,
        e.ComplaintCompleted,
    ),
    (
        e.SufficientInterestDecided,
        e.FormalInvestigationBegun,
        e.StageOneResponded,
        e.ComplaintAcknowledged,
        e.ComplaintCompleted,
    ),
    (
        e.AdvocateRequested,
        e.AdvocateAppointed,
        e.LaterStartAgreed,
        e.StageOneExtended,
        e.AdrResolved,
        e.ResolutionTermsSent,
    ),
    (
        e.AdvocateRequested,
        e.AdvocateDeclined,
        e.FormalInvestigationBegun,
        e.StageOneExtended,
        e.StageOneExtended,
    ),
    (e.StageOneExtended, e.FormalInvestigationBegun, e.StageOneExtended, e.LaterStartAgreed, e.StageOneExtended),
    (e.LaterStartAgreed, e.LaterStartAgreed, e.AdvocateAppointed, e.StageOneExtended, e.AdrResolved),
    (e.LateRepresentationDecided, e.FormalInvestigationBegun, e.StageOneResponded),
    (e.LateRepresentationDecided, e.LateRepresentationDecided, e.AdrResolved, e.ResolutionTermsSent),
    (e.AdrResolved, e.ResolutionTermsSent, e.ComplaintAcknowledged, e.ComplaintCompleted),
    (e.FormalInvestigationBegun, e.AdrResolved, e.StageOneResponded, e.ResolutionTermsSent),
    (
        e.ComplaintWithdrawn,
        e.WithdrawalConfirmed,
        e.ComplaintReinstated,
        e.FormalInvestigationBegun,
        e.StageOneResponded,
    ),
    (
        e.FormalInvestigationBegun,
        e.ComplaintWithdrawn,
        e.ComplaintReinstated,
        e.ComplaintWithdrawn,
        e.WithdrawalConfirmed,
    ),
    (
        e.ComplaintAcknowledged,
        e.ComplaintWithdrawn,
        e.WithdrawalConfirmed,
        e.ComplaintCompleted,
        e.ComplaintReinstated,
    ),
    (
        e.ComplaintWithdrawn,
        e.SufficientInterestDecided,
        e.ComplaintReinstated,
        e.SufficientInterestDecided,
        e.AdrResolved,
    ),
    (e.SufficientInterestDecided, e.SufficientInterestDecided, e.ComplaintAcknowledged, e.ComplaintCompleted),
)

TO_STAGE_TWO: Final[Kinds] = (e.FormalInvestigationBegun, e.StageOneResponded, e.StageTwoRequested)
CONSIDERED: Final[Kinds] = (e.IndependentPersonAppointed, e.InvestigatingOfficerAppointed)
ANSWERED_TWO: Final[Kinds] = (e.StageTwoAdjudicated, e.StageTwoResponded)
SEATED: Final[Kinds] = (e.PanelMemberAppointed,) * 3
ANSWERED_THREE: Final[Kinds] = (e.PanelMet, e.PanelReported, e.PanelReportReceived, e.StageThreeResponded)

LATER: Final[tuple[Kinds, ...]] = (
    (
        *TO_STAGE_TWO,
        *CONSIDERED,
        e.InvestigatorReported,
        e.IndependentPersonReported,
        *ANSWERED_TWO,
        e.StageTwoResponseReceived,
    ),
    (
        e.StageOneSkipped,
        e.RecordPrepared,
        e.RecordPrepared,
        e.IndependentPersonAppointed,
        e.DelayNotified,
        *ANSWERED_TWO,
        e.NoticeGiven,
    ),
    (
        e.StageTwoRequested,
        e.StatementAgreed,
        e.StageTwoRefused,
        e.DelayNotified,
        *CONSIDERED,
        e.DelayNotified,
        *ANSWERED_TWO,
        e.NoticeGiven,
        e.DecisionNotified,
        e.ComplaintAcknowledged,
        e.ComplaintCompleted,
    ),
    (
        e.StageOneSkipped,
        e.IndependentPersonAppointed,
        *ANSWERED_TWO,
        e.StageTwoResponseReceived,
        e.StageThreeRequested,
        *SEATED,
        *ANSWERED_THREE,
        e.PracticabilityJudged,
    ),
    (
        e.StageOneSkipped,
        e.IndependentPersonAppointed,
        *ANSWERED_TWO,
        e.StageThreeRequested,
        e.PanelReasonsGiven,
        e.PanelRequestDecided,
        *SEATED,
        e.PanelMemberStoodDown,
        e.PanelMemberAppointed,
        e.PanelPostponed,
        e.PanelMet,
        e.PracticabilityJudged,
    ),
    (
        *TO_STAGE_TWO,
        e.ComplaintWithdrawn,
        e.ComplaintReinstated,
        e.IndependentPersonAppointed,
        *ANSWERED_TWO,
        e.StageThreeRequested,
        e.ComplaintWithdrawn,
        e.ComplaintReinstated,
        e.StageThreeRequested,
    ),
    (
        *TO_STAGE_TWO,
        e.IndependentPersonAppointed,
        *ANSWERED_TWO,
        e.StageTwoRequested,
        e.IndependentPersonAppointed,
        *ANSWERED_TWO,
        e.StageThreeRequested,
        e.StageThreeRequested,
    ),
)

AWAY_AND_BACK: Final[tuple[Kinds, ...]] = (
    (e.PointRouted, e.PointRouted, e.FormalInvestigationBegun, e.StageOneResponded, e.PointRouted, e.PointRouted),
    (
        e.StageOneSkipped,
        e.PointRouted,
        e.IndependentPersonAppointed,
        *ANSWERED_TWO,
        e.PointRouted,
        e.PointRouted,
        e.StageThreeRequested,
        e.PointRouted,
        e.PointRouted,
    ),
    (
        e.ConsiderationDiscontinued,
        e.DiscontinuanceReviewed,
        e.ConsiderationResumed,
        e.ComplaintAcknowledged,
        e.FormalInvestigationBegun,
        e.StageOneExtended,
        e.StageOneResponded,
    ),
    (
        e.StageOneExtended,
        e.LaterStartAgreed,
        e.FormalInvestigationBegun,
        e.ConsiderationDiscontinued,
        e.ConsiderationResumed,
        e.LateRepresentationDecided,
        e.AdrResolved,
        e.StageTwoRequested,
    ),
    (
        e.StageOneSkipped,
        e.ConsiderationDiscontinued,
        e.ConsiderationResumed,
        e.StageTwoRequested,
        e.IndependentPersonAppointed,
        e.ConsiderationDiscontinued,
        e.ConsiderationResumed,
    ),
    (
        e.ConsiderationDiscontinued,
        e.FormalInvestigationBegun,
        e.StageOneResponded,
        e.PointsParted,
        e.ConsiderationDiscontinued,
        e.ConsiderationResumed,
        e.StageTwoRequested,
    ),
    (
        e.ComplaintWithdrawn,
        e.FormalInvestigationBegun,
        e.StageOneResponded,
        e.PointsParted,
        e.PointRouted,
        e.StageTwoRequested,
        e.ComplaintReinstated,
        e.SufficientInterestDecided,
    ),
    (
        e.ComplaintAcknowledged,
        e.FormalInvestigationBegun,
        e.StageOneResponded,
        e.LearningActionAgreed,
        e.LearningActionDone,
        e.LearningActionAgreed,
        e.LearningActionNotDone,
        e.CostRecorded,
        e.DecisionNotified,
        e.ComplaintCompleted,
        e.StageTwoRequested,
        e.OmbudsmanReferred,
    ),
)

_AT_TWO: Final[Kinds] = (e.StageOneSkipped, e.IndependentPersonAppointed)
_AFTER_TWO: Final[Kinds] = (*_AT_TWO, *ANSWERED_TWO, e.StageTwoResponseReceived)
_AT_THREE: Final[Kinds] = (*_AFTER_TWO, e.StageThreeRequested, *SEATED)

PRELUDES: Final[tuple[Kinds, ...]] = (
    (),
    (*TO_STAGE_TWO, *CONSIDERED),
    _AT_TWO,
    _AFTER_TWO,
    _AT_THREE,
    (*_AT_THREE, *ANSWERED_THREE[:3]),
    (*_AT_THREE, *ANSWERED_THREE),
)
"""How a complaint may have come, without any trouble, to where its life begins to be drawn."""

PATHS: Final = STAGE_ONE + LATER + AWAY_AND_BACK

GOING_ON: Final[set[type[Event]]] = {
    *TO_STAGE_TWO,
    *CONSIDERED,
    *ANSWERED_TWO,
    *SEATED,
    *ANSWERED_THREE,
    e.StageTwoResponseReceived,
    e.StageThreeRequested,
    e.ConsiderationResumed,
    e.ComplaintReinstated,
}
"""What leads on; chosen more often where a complaint takes no path but wanders."""

MOVING_THE_END: Final[Kinds] = (*(e.StageOneExtended,) * 5, e.LaterStartAgreed)
MOVING_THE_START: Final[Kinds] = (
    *(e.StageOneExtended,) * 3,
    *(e.LaterStartAgreed,) * 4,
    e.AdvocateRequested,
    *(e.AdvocateAppointed,) * 4,
    e.AdvocateDeclined,
    *(e.SufficientInterestDecided,) * 3,
)
