"""What may happen to an access request, and when: the one place that says so."""

from __future__ import annotations

from typing import Final

from domain.events import access_request as e
from domain.procedures.access_request import exemptions
from domain.procedures.access_request import guards as g
from domain.procedures.access_request.stages import (
    AFTER_RECEIPT,
    AT_WORK,
    AT_WORK_OR_AFTER,
    ENDED,
    Closed,
    Lapsed,
    Nothing,
    Refused,
    Withdrawn,
)
from domain.procedures.access_request.states import AccessRequest
from domain.workflow import Rows

may = Rows[AccessRequest]()

PERMITTED: Final = (
    may(e.AccessRequestReceived, at=(Nothing,), unless=(g.before_the_regulation, g.unknown_code)),
    # Verification
    may(e.IdentityRequested, at=AT_WORK, unless=(g.unknown_code,)),
    may(e.IdentityReceived, at=AFTER_RECEIPT, unless=(g.not_asked_for,)),
    may(e.AuthorityRequested, at=AT_WORK),
    may(e.AuthorityReceived, at=AFTER_RECEIPT, unless=(g.not_asked_for,)),
    may(e.FeeCharged, at=AT_WORK, unless=(g.unknown_code, g.fee_without_ground)),
    may(e.FeePaid, at=AFTER_RECEIPT, unless=(g.not_asked_for,)),
    may(e.CompetenceAssessed, at=AT_WORK, unless=(g.unknown_code,)),
    # Clock
    may(e.ClarificationRequested, at=AT_WORK, unless=(g.question_out_of_order,)),
    may(e.ClarificationReceived, at=AFTER_RECEIPT, unless=(g.question_not_open,)),
    may(e.ExtensionNotified, at=AT_WORK, unless=(g.unknown_code,), meets="access.extension-notice"),
    # Work
    may(e.SearchScoped, at=AT_WORK_OR_AFTER, unless=(g.unknown_code,)),
    may(e.RetrievalRequested, at=AT_WORK_OR_AFTER, unless=(g.unknown_code, g.retrieval_out_of_order)),
    may(e.RetrievalChased, at=AT_WORK_OR_AFTER, unless=(g.retrieval_not_open,)),
    may(e.RetrievalEnded, at=AFTER_RECEIPT, unless=(g.retrieval_not_open,)),
    may(e.RetrievalDigitised, at=AFTER_RECEIPT, unless=(g.retrieval_not_found,)),
    may(e.SearchCompleted, at=AT_WORK_OR_AFTER),
    may(e.ThirdPartyAsked, at=AT_WORK_OR_AFTER),
    may(e.ThirdPartyAnswered, at=AFTER_RECEIPT, unless=(g.third_party_not_asked,)),
    may(e.HealthOpinionObtained, at=AT_WORK_OR_AFTER, unless=(g.unknown_code, g.opinion_to_come)),
    may(
        e.RedactionApplied,
        at=AT_WORK_OR_AFTER,
        unless=(
            g.unknown_code,
            g.redaction_out_of_order,
            exemptions.exemption_not_tested,
            exemptions.professional_not_protected,
            exemptions.not_for_this_requester,
            exemptions.no_health_opinion,
        ),
    ),
    may(
        e.RedactionReviewed,
        at=AT_WORK_OR_AFTER,
        unless=(g.redaction_unknown, g.reviewed_by_the_redactor),
    ),
    may(e.SecondReviewCompleted, at=AT_WORK_OR_AFTER, unless=(g.second_review_by_a_redactor,)),
    may(e.DisclosureApproved, at=AT_WORK_OR_AFTER),
    may(
        e.InformationDisclosed,
        at=AT_WORK_OR_AFTER,
        unless=(
            g.not_called_a_supplement,
            g.pages_do_not_add_up,
            g.extent_does_not_fit,
            g.redaction_not_reviewed,
            g.page_without_redaction,
            g.redacted_page_released_in_full,
            g.identity_awaited,
            g.authority_awaited,
            exemptions.health_data_without_opinion,
        ),
        meets="access.response",
    ),
    may(
        e.AccessRefused,
        at=AT_WORK,
        unless=(g.refused_without_grounds, g.unknown_code, g.notice_incomplete),
        meets="access.response",
    ),
    may(e.DelayNoted, at=AFTER_RECEIPT, unless=(g.unknown_code,)),
    may(e.RequesterUpdated, at=AFTER_RECEIPT, unless=(g.unknown_code,)),
    may(e.AccessRequestWithdrawn, at=AT_WORK),
    may(e.AccessRequestLapsed, at=AT_WORK, unless=(g.unknown_code, g.days_out_of_order)),
    may(e.AccessRequestReopened, at=(Refused, Withdrawn, Lapsed, Closed)),
    # Afterwards
    may(e.RegulatorComplaintNotified, at=AFTER_RECEIPT, unless=(g.complaint_out_of_order,)),
    may(e.RegulatorDeadlineSet, at=AFTER_RECEIPT, unless=(g.complaint_unknown,)),
    may(e.RegulatorAnswered, at=AFTER_RECEIPT, unless=(g.complaint_unknown,), meets="access.regulator"),
    may(e.RegulatorDecided, at=AFTER_RECEIPT, unless=(g.complaint_unknown, g.unknown_code)),
    may(e.AccessRequestClosed, at=(*ENDED,)),
)
"""Closing a file is no answer: it follows one, or a withdrawal, or a lapse."""
