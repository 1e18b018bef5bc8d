"""What may happen to a complaint, and when: the one place that says so."""

from __future__ import annotations

from typing import Final

from domain.events import complaint as e
from domain.procedures.complaint import points as p
from domain.procedures.complaint.stage_one import guards as one
from domain.procedures.complaint.stage_three import guards as three
from domain.procedures.complaint.stage_two import guards as two
from domain.procedures.complaint.stages import (
    AFTER_RECEIPT,
    ENDED,
    LATER,
    LATER_ANSWERED,
    OPEN,
    Answered,
    Completed,
    Discontinued,
    FormalInvestigation,
    LocalResolution,
    NotAccepted,
    NotConsidered,
    Nothing,
    Resolved,
    Routed,
    StageThree,
    StageThreeAnswered,
    StageTwo,
    StageTwoAnswered,
    Withdrawn,
)
from domain.procedures.complaint.states import Complaint
from domain.procedures.complaint.throughout import asking, completion
from domain.procedures.complaint.throughout import guards as g
from domain.workflow import Rows

may = Rows[Complaint]()

GOING_ON: Final = (*OPEN, StageTwo, StageThree)
UNDECIDED: Final = (one.interest_undecided, one.late_undecided)

PERMITTED: Final = (
    # Stage 1
    may(
        e.ComplaintReceived, at=(Nothing,), unless=(one.before_the_regulations, one.unknown_code, one.days_out_of_order)
    ),
    may(e.ComplaintAcknowledged, meets="acknowledgement", at=AFTER_RECEIPT),
    may(
        e.SufficientInterestDecided,
        at=(*OPEN, NotAccepted, Routed, Completed),
        unless=(one.interest_never_asked,),
    ),
    may(
        e.LateRepresentationDecided,
        at=(*OPEN, Answered, Resolved, Withdrawn, NotConsidered, Discontinued, StageTwo, Completed),
        unless=(
            one.late_point_unknown,
            one.point_not_late,
            one.accepted_without_both_limbs,
            one.declined_on_neither_limb,
        ),
    ),
    may(e.AdvocateRequested, at=AFTER_RECEIPT),
    may(e.AdvocateAppointed, at=AFTER_RECEIPT, unless=(one.unknown_bar, one.advocate_barred)),
    may(e.AdvocateDeclined, at=AFTER_RECEIPT, unless=(one.no_advocate_asked_for,)),
    may(e.LaterStartAgreed, within="stage1.response", at=(*OPEN, Routed), unless=(one.later_start_not_asked_for,)),
    may(e.FormalInvestigationBegun, at=(LocalResolution,), unless=UNDECIDED),
    may(e.StageOneExtended, within="stage1.response", at=(*OPEN, Routed), unless=(one.not_complex,)),
    may(
        e.StageOneResponded,
        meets="stage1.response",
        at=(FormalInvestigation,),
        unless=(one.unknown_outcome, one.answered_point_not_open, one.point_unanswered, *UNDECIDED),
    ),
    may(e.AdrResolved, meets="stage1.response", at=OPEN, unless=(p.point_not_open, *UNDECIDED)),
    may(e.ResolutionTermsSent, at=AFTER_RECEIPT, unless=(one.nothing_resolved,)),
    may(e.StageOneSkipped, at=OPEN, unless=(one.skip_not_agreed, *UNDECIDED)),
    # Stage 2
    may(
        e.StageTwoRequested,
        meets="stage2.request",
        at=(
            *OPEN,
            Answered,
            Resolved,
            Withdrawn,
            Discontinued,
            *LATER,
            Completed,
        ),
        unless=(two.nothing_for_stage_two, two.stage_one_not_over, asking.asked_for_apart),
    ),
    may(
        e.StageTwoRefused,
        at=(StageTwo,),
        unless=(two.stage_two_refused,),
        first="what is refused is a request; record that first ('caseledger complaint request-stage-two')",
    ),
    may(
        e.RecordPrepared,
        at=(*OPEN, Answered, Resolved, StageTwo, Completed),
        unless=(two.version_out_of_order, two.record_of_written, two.comments_not_invited),
    ),
    may(e.StatementAgreed, at=(StageTwo,)),
    may(e.IndependentPersonAppointed, at=(StageTwo,), unless=(two.unknown_tie, two.not_independent)),
    may(e.InvestigatingOfficerAppointed, at=(StageTwo,), unless=(two.officer_in_the_line,)),
    may(
        e.InvestigatorReported,
        at=(StageTwo,),
        unless=(two.unknown_finding, two.found_point_not_open, two.no_investigating_officer),
    ),
    may(
        e.IndependentPersonReported,
        at=(StageTwo,),
        unless=(two.unknown_finding, two.found_point_not_open, two.no_independent_person),
    ),
    may(
        e.StageTwoAdjudicated,
        at=(StageTwo,),
        unless=(two.unknown_finding, two.found_point_not_open, two.departure_without_reason, one.late_undecided),
    ),
    may(e.DelayNotified, within="stage2.response", at=(StageTwo,)),
    may(
        e.StageTwoResponded,
        meets="stage2.response",
        at=(StageTwo,),
        unless=(
            two.point_unadjudicated,
            two.departure_without_reason,
            two.no_independent_person,
            two.independent_person_left_out,
        ),
    ),
    may(
        e.StageTwoResponseReceived,
        at=(Withdrawn, Discontinued, StageTwoAnswered, StageThree, StageThreeAnswered, Completed),
        unless=(two.response_not_sent,),
    ),
    # Stage 3
    may(
        e.StageThreeRequested,
        meets="stage3.request",
        at=(Withdrawn, Discontinued, StageTwoAnswered, StageThree, StageThreeAnswered, Completed),
        unless=(three.nothing_for_stage_three, asking.panel_asked_for_apart),
    ),
    may(e.PanelReasonsGiven, at=(StageThree,)),
    may(
        e.PanelRequestDecided,
        at=(StageTwoAnswered, StageThree, StageThreeAnswered, Completed),
        unless=(three.unknown_discretion, three.no_panel_request, three.panel_refused),
    ),
    may(
        e.PanelMemberAppointed,
        at=(StageThree,),
        unless=(
            three.panel_already_met,
            three.unknown_tie,
            three.member_already_appointed,
            three.not_independent,
            three.sat_at_stage_two,
            three.panel_full,
        ),
    ),
    may(e.PanelMemberStoodDown, at=(StageThree,), unless=(three.panel_already_met, three.no_such_member)),
    may(e.PanelPostponed, at=(StageThree,), unless=(three.put_off_to_an_earlier_day,)),
    may(
        e.PanelMet,
        meets="stage3.panel",
        at=(StageThree,),
        unless=(
            three.panel_already_met,
            three.panel_not_three,
            three.panel_request_undecided,
            three.companion_refused,
            three.submissions_refused,
        ),
    ),
    may(
        e.PanelReported,
        meets="stage3.report",
        at=(StageThree,),
        unless=(three.panel_not_met, three.no_valid_meeting, three.unknown_finding, three.found_point_not_open),
    ),
    may(e.PanelReportReceived, at=(StageThree,), unless=(three.report_not_sent, three.no_valid_meeting)),
    may(
        e.StageThreeResponded,
        meets="stage3.response",
        at=(StageThree,),
        unless=(
            three.unknown_finding,
            three.found_point_not_open,
            three.no_valid_meeting,
            three.panel_not_reported,
            three.point_unanswered,
            three.without_independent_person,
        ),
    ),
    may(
        e.PracticabilityJudged,
        at=(StageThree, StageThreeAnswered, Completed),
        unless=(three.no_review, three.not_relaxed),
    ),
    # Throughout
    may(e.ComplaintWithdrawn, at=GOING_ON, unless=(p.point_not_open,)),
    may(e.WithdrawalConfirmed, at=AFTER_RECEIPT, unless=(g.nothing_withdrawn,)),
    may(
        e.ComplaintReinstated,
        at=AFTER_RECEIPT,
        unless=(g.reinstated_point_not_withdrawn, g.reinstated_apart),
    ),
    may(
        e.PointRouted,
        at=AFTER_RECEIPT,
        unless=(g.unknown_routing, g.routed_point_unknown, g.routed_there_already, g.routed_back_apart),
    ),
    may(e.PointsParted, at=AFTER_RECEIPT, unless=(g.unknown_parting, g.parted_point_not_apart)),
    may(e.ComplaintContinued, at=(Nothing,), unless=(g.unknown_code, g.continued_before_receipt)),
    may(
        e.ConsiderationDiscontinued,
        at=GOING_ON,
        unless=(
            p.point_not_open,
            g.unknown_proceedings,
            g.ground_not_made_out,
            g.not_the_complainants_proceedings,
            g.no_prejudice,
            g.review_in_the_past,
        ),
    ),
    may(e.DiscontinuanceReviewed, at=AFTER_RECEIPT, unless=(g.nothing_discontinued, g.review_in_the_past)),
    may(e.ConcurrentConsiderationEnded, at=AFTER_RECEIPT, unless=(g.nothing_discontinued,)),
    may(
        e.ConsiderationResumed,
        meets="resubmission",
        at=(*OPEN, Answered, Resolved, Withdrawn, Discontinued, *LATER, Completed),
        unless=(g.nothing_discontinued, g.resumed_apart),
    ),
    may(e.DecisionNotified, at=AFTER_RECEIPT, unless=(g.nothing_decided,)),
    may(e.NoticeGiven, at=AFTER_RECEIPT, unless=(g.notice_not_owed,)),
    may(e.LearningActionAgreed, at=AFTER_RECEIPT, unless=(g.action_out_of_order, g.due_before_agreed)),
    may(e.LearningActionDone, at=AFTER_RECEIPT, unless=(g.no_such_action,)),
    may(e.LearningActionNotDone, at=AFTER_RECEIPT, unless=(g.no_such_action, g.unknown_reason)),
    may(e.CostRecorded, at=AFTER_RECEIPT, unless=(g.unknown_cost,)),
    may(
        e.OmbudsmanReferred,
        at=AFTER_RECEIPT,
        unless=(g.early_referral_too_early, g.early_referral_not_agreed),
    ),
    may(e.ComplaintCompleted, at=(*ENDED, *LATER_ANSWERED), unless=completion.OUTSTANDING),
)
