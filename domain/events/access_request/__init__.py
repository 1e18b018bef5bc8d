"""The events of a subject access request (UK GDPR Arts 12, 12A and 15; DPA 2018).

NOTE - these classes are the storage format: a field is added with a default and an upcast, never renamed or removed.
"""

from __future__ import annotations

from domain.events.access_request.afterwards import (
    AccessRequestClosed,
    AccessRequestLapsed,
    AccessRequestReopened,
    AccessRequestWithdrawn,
    RegulatorAnswered,
    RegulatorComplaintNotified,
    RegulatorDeadlineSet,
    RegulatorDecided,
)
from domain.events.access_request.clock import (
    ClarificationReceived,
    ClarificationRequested,
    DelayNoted,
    ExtensionNotified,
    RequesterUpdated,
)
from domain.events.access_request.disclosure import (
    AccessRefused,
    DisclosureApproved,
    InformationDisclosed,
    PageCount,
)
from domain.events.access_request.redaction import (
    HealthOpinionObtained,
    RedactionApplied,
    RedactionReviewed,
    SecondReviewCompleted,
)
from domain.events.access_request.verification import (
    AccessRequestReceived,
    AuthorityReceived,
    AuthorityRequested,
    CompetenceAssessed,
    FeeCharged,
    FeePaid,
    IdentityReceived,
    IdentityRequested,
    RequestPrivate,
)
from domain.events.access_request.work import (
    RetrievalChased,
    RetrievalDigitised,
    RetrievalEnded,
    RetrievalRequested,
    SearchCompleted,
    SearchScoped,
    ThirdPartyAnswered,
    ThirdPartyAsked,
)

__all__ = [
    "AccessRefused",
    "AccessRequestClosed",
    "AccessRequestEvent",
    "AccessRequestLapsed",
    "AccessRequestReceived",
    "AccessRequestReopened",
    "AccessRequestWithdrawn",
    "AuthorityReceived",
    "AuthorityRequested",
    "ClarificationReceived",
    "ClarificationRequested",
    "CompetenceAssessed",
    "DelayNoted",
    "DisclosureApproved",
    "ExtensionNotified",
    "FeeCharged",
    "FeePaid",
    "HealthOpinionObtained",
    "IdentityReceived",
    "IdentityRequested",
    "InformationDisclosed",
    "PageCount",
    "RedactionApplied",
    "RedactionReviewed",
    "RegulatorAnswered",
    "RegulatorComplaintNotified",
    "RegulatorDeadlineSet",
    "RegulatorDecided",
    "RequestPrivate",
    "RequesterUpdated",
    "RetrievalChased",
    "RetrievalDigitised",
    "RetrievalEnded",
    "RetrievalRequested",
    "SearchCompleted",
    "SearchScoped",
    "SecondReviewCompleted",
    "ThirdPartyAnswered",
    "ThirdPartyAsked",
]

AccessRequestEvent = (
    AccessRequestReceived
    | IdentityRequested
    | IdentityReceived
    | AuthorityRequested
    | AuthorityReceived
    | FeeCharged
    | FeePaid
    | ClarificationRequested
    | ClarificationReceived
    | ExtensionNotified
    | CompetenceAssessed
    | SearchScoped
    | RetrievalRequested
    | RetrievalChased
    | RetrievalEnded
    | RetrievalDigitised
    | SearchCompleted
    | ThirdPartyAsked
    | ThirdPartyAnswered
    | HealthOpinionObtained
    | RedactionApplied
    | RedactionReviewed
    | SecondReviewCompleted
    | DisclosureApproved
    | InformationDisclosed
    | AccessRefused
    | DelayNoted
    | RequesterUpdated
    | AccessRequestWithdrawn
    | AccessRequestLapsed
    | AccessRequestReopened
    | RegulatorComplaintNotified
    | RegulatorDeadlineSet
    | RegulatorAnswered
    | RegulatorDecided
    | AccessRequestClosed
)
