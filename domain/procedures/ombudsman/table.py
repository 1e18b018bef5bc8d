"""What may happen to a matter at the Ombudsman, and when: the one place that says so."""

from __future__ import annotations

from typing import Final

from domain.events import ombudsman as e
from domain.procedures.ombudsman import guards as g
from domain.procedures.ombudsman.states import AFTER_DECISION, Assessment, Decided, Investigation, Matter, Nothing
from domain.workflow import Rows

may = Rows[Matter]()

AWAITING: Final = (Assessment, Investigation)

PERMITTED: Final = (
    may(e.ApproachNotified, at=(Nothing,), unless=(g.before_this_law, g.unknown_code, g.noticed_afterwards)),
    may(e.EnquiryReceived, at=AWAITING, unless=(g.enquiry_days,)),
    may(e.ReplySent, meets="ombudsman.reply", at=AWAITING, unless=(g.nothing_to_reply_to,)),
    may(e.InvestigationTakenUp, at=(Assessment,)),
    may(e.DraftDecisionReceived, at=AWAITING, unless=(g.draft_days,)),
    may(e.CommentsSent, meets="ombudsman.comments", at=AWAITING, unless=(g.nothing_to_comment_on,)),
    may(
        e.OmbudsmanDecided,
        at=AWAITING,
        unless=(
            g.unknown_outcome,
            g.how_of_nothing_upheld,
            g.not_of_the_assessment,
            g.outcome_of_the_assessment,
            g.of_the_assessment_alone,
            g.not_by_early_remedy,
        ),
    ),
    may(e.DecisionReopened, at=AFTER_DECISION),
    may(
        e.RemedyAgreed,
        at=(*AWAITING, Decided),
        unless=(g.remedy_of_nothing_upheld, g.unknown_remedy, g.remedy_out_of_order, g.remedy_days),
    ),
    may(e.RemedyEvidenced, meets="ombudsman.remedy", at=(*AWAITING, *AFTER_DECISION), unless=(g.no_such_remedy,)),
    may(e.ComplianceClosed, at=(*AWAITING, *AFTER_DECISION), unless=(g.no_such_remedy, g.compliance_closed_already)),
    may(e.LongerTimeAgreed, at=(*AWAITING, Decided), unless=(g.no_longer_time,)),
    may(e.PublicReportReceived, at=(Investigation, Decided), unless=(g.report_received_already,)),
    may(
        e.PublicNoticeGiven,
        meets="ombudsman.public-notice",
        at=(Investigation, *AFTER_DECISION),
        unless=(g.no_public_report,),
    ),
    may(e.ReportLaid, at=(Investigation, *AFTER_DECISION), unless=(g.no_public_report,)),
    may(
        e.ReportAnswered,
        meets="ombudsman.report-answered",
        at=(Investigation, *AFTER_DECISION),
        unless=(g.no_public_report, g.report_not_laid),
    ),
    may(e.FurtherReportReceived, at=AFTER_DECISION, unless=(g.no_public_report,)),
    may(e.StatementPublished, at=AFTER_DECISION, unless=(g.no_further_report,)),
    may(e.MonitoringOfficerTold, at=(Investigation, *AFTER_DECISION)),
    may(
        e.OmbudsmanCaseClosed,
        at=(Decided,),
        unless=(g.remedy_outstanding, g.notice_not_given, g.report_not_answered, g.monitoring_officer_not_told),
    ),
)
