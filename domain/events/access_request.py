"""The events of a subject access request (UK GDPR Arts 12, 12A and 15; DPA 2018).

NOTE - these classes are the storage format: a field is added with a default and an upcast, never renamed or removed.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from domain.events.base import Code, Day, Event, Frozen, OpaqueId, Private, Words

Number = Annotated[int, Field(ge=1, le=9_999)]
Pages = Annotated[int, Field(ge=0, le=1_000_000)]


class RequestPrivate(Private):
    """Who asks, about whom, and in what words."""

    requester: Words | None = None
    subject: Words | None = None
    contact: Words | None = None
    words: Words | None = None


class AccessRequestReceived(Event):
    """A person asked for the information held about one data subject; a letter for three is three requests.

    Attributes:
        subject: The data subject, as an opaque id; the requester may be another.
        asked_by: Who asks, and by what authority, of the vocabulary ``authority-type``.
        subject_is_child: Whether the subject is a child; never a bar by itself.
        regime: ``part-3`` where the council acted as a competent authority for law enforcement.
    """

    kind: ClassVar[str] = "access-request-received"
    person: ClassVar[str | None] = "subject"

    subject: OpaqueId
    asked_by: Code = "self"
    channel: Code
    subject_is_child: bool = False
    regime: Literal["uk-gdpr", "part-3"] = "uk-gdpr"
    private: RequestPrivate | None = None


class IdentityRequested(Event):
    """Evidence of identity was asked for, because there were reasonable doubts (Art 12(6))."""

    kind: ClassVar[str] = "identity-requested"

    because: Code


class IdentityReceived(Event):
    """The evidence of identity came: time starts from here (Art 12A(2)(b))."""

    kind: ClassVar[str] = "identity-received"


class AuthorityRequested(Event):
    """Evidence was asked for that the requester may act for the subject."""

    kind: ClassVar[str] = "authority-requested"


class AuthorityReceived(Event):
    """The evidence of authority came; that it moves the start is guidance."""

    kind: ClassVar[str] = "authority-received"


class FeeCharged(Event):
    """A reasonable fee was charged for a manifestly unfounded or excessive request (Art 12(5))."""

    kind: ClassVar[str] = "fee-charged"

    pounds: Annotated[Decimal, Field(ge=0, le=100_000, decimal_places=2)]
    because: Code


class FeePaid(Event):
    """The fee was paid: time starts from here (Art 12A(2)(c))."""

    kind: ClassVar[str] = "fee-paid"


class ClarificationRequested(Event):
    """The requester was asked which information or processing the request is about (Art 12A(5)).

    Attributes:
        question: Its number within the request.
        large_volume: Whether a large amount of information is processed about the subject.
    """

    kind: ClassVar[str] = "clarification-requested"

    question: Number
    large_volume: bool = True


class ClarificationReceived(Event):
    """The requester's answer came."""

    kind: ClassVar[str] = "clarification-received"

    question: Number


class ExtensionNotified(Event):
    """The requester was told that the time is extended by two months (Art 12A(3) and (4)).

    Attributes:
        because: The ground: ``complexity`` or ``number-of-requests``; another has no effect.
        reasons_given: Whether the notice states the reasons for the delay.
    """

    kind: ClassVar[str] = "extension-notified"

    because: Code
    reasons_given: bool


class CompetenceAssessed(Event):
    """Whether a child understands what it means to ask: an assessment, never an age."""

    kind: ClassVar[str] = "competence-assessed"

    competent: bool
    by: OpaqueId
    basis: Code


class SearchScoped(Event):
    """Where and how it is searched for: what is reasonable and proportionate (Art 15(1A))."""

    kind: ClassVar[str] = "search-scoped"

    systems: Annotated[tuple[Code, ...], Field(min_length=1)]
    from_on: Day | None = None
    to_on: Day | None = None
    private: RequestPrivate | None = None


class RetrievalRequested(Event):
    """A file was asked for from a store of closed cases.

    Attributes:
        retrieval: Its number within the request.
    """

    kind: ClassVar[str] = "retrieval-requested"

    retrieval: Number
    store: Code
    medium: Code


class RetrievalChased(Event):
    """The store was reminded."""

    kind: ClassVar[str] = "retrieval-chased"

    retrieval: Number


class RetrievalEnded(Event):
    """What came of it: ``found`` with its pages, ``not-found``, or ``destroyed`` under a retention rule."""

    kind: ClassVar[str] = "retrieval-ended"

    retrieval: Number
    result: Literal["found", "not-found", "destroyed"]
    pages: Pages = 0


class RetrievalDigitised(Event):
    """A file that was found was made electronic."""

    kind: ClassVar[str] = "retrieval-digitised"

    retrieval: Number
    pages: Pages
    legible: bool = True


class SearchCompleted(Event):
    """The searches were done; collating begins."""

    kind: ClassVar[str] = "search-completed"

    pages: Pages


class ThirdPartyAsked(Event):
    """Another person whom the information identifies was asked for consent."""

    kind: ClassVar[str] = "third-party-asked"

    third_party: OpaqueId


class ThirdPartyAnswered(Event):
    """What the other person answered; silence is ``no-answer``."""

    kind: ClassVar[str] = "third-party-answered"

    third_party: OpaqueId
    answer: Literal["given", "refused", "no-answer"]


class HealthOpinionObtained(Event):
    """The opinion of the appropriate health professional on the serious harm test (DPA 2018 Sch 3 paras 5 and 6)."""

    kind: ClassVar[str] = "health-opinion-obtained"

    professional: Code
    test_met: bool


class RedactionApplied(Event):
    """Something was taken out of pages of a document; what it said is not kept.

    Attributes:
        redaction: Its number within the request.
        document: The document, as an opaque id.
        exemption: Its code, in the version in force on the day.
        tested: What was considered and answered, of the vocabulary ``exemption-test``: each exemption asks for its own.
        role: In what role the other person acted, of the vocabulary ``third-party-role``.
        by: Who redacted, as an opaque id.
    """

    kind: ClassVar[str] = "redaction-applied"

    redaction: Number
    document: OpaqueId
    page_from: Annotated[int, Field(ge=1, le=1_000_000)]
    page_to: Annotated[int, Field(ge=1, le=1_000_000)]
    count: Annotated[int, Field(ge=1, le=100_000)] = 1
    exemption: Code
    tested: tuple[Code, ...] = ()
    role: Code | None = None
    by: OpaqueId
    private: RequestPrivate | None = None

    @model_validator(mode="after")
    def _pages_go_forward(self) -> Self:
        if self.page_to < self.page_from:
            raise ValueError("the last page comes at or after the first")
        return self


class RedactionReviewed(Event):
    """Somebody else looked at a redaction."""

    kind: ClassVar[str] = "redaction-reviewed"

    redaction: Number
    by: OpaqueId
    decision: Literal["upheld", "narrowed", "removed"]


class SecondReviewCompleted(Event):
    """The second review of the whole was done; approval is next."""

    kind: ClassVar[str] = "second-review-completed"

    by: OpaqueId


class DisclosureApproved(Event):
    """What goes out was approved."""

    kind: ClassVar[str] = "disclosure-approved"

    by: OpaqueId


class PageCount(Frozen):
    """Every page located, in one class each."""

    located: Pages
    released_full: Pages = 0
    released_redacted: Pages = 0
    withheld: Pages = 0
    duplicate: Pages = 0
    out_of_scope: Pages = 0

    @property
    def accounted_for(self) -> int:
        """The pages of all classes together."""
        return self.released_full + self.released_redacted + self.withheld + self.duplicate + self.out_of_scope


class InformationDisclosed(Event):
    """Information was sent.

    Attributes:
        extent: ``full``; ``part``, with redactions or withheld pages; ``not-held``, which is a full answer.
        final: Whether the request is answered by it; a partial disclosure on the way is not.
        exemptions_explained: Whether the reader is told what was taken out and under which exemption.
    """

    kind: ClassVar[str] = "information-disclosed"

    extent: Literal["full", "part", "not-held"]
    final: bool = True
    supplementary: bool = False
    pages: PageCount
    exemptions_explained: bool = True
    regulator_told: bool = True
    private: RequestPrivate | None = None


class AccessRefused(Event):
    """The request was refused (Art 12(4) and (5)).

    Attributes:
        grounds: Of the vocabulary ``refusal-ground``.
        reasons_given: Whether the notice gives the reasons; ``regulator_told`` and ``court_told`` of the complaint to
            the regulator and of the court; ``controller_told`` of the complaint to the controller.
    """

    kind: ClassVar[str] = "access-refused"

    grounds: tuple[Code, ...]
    reasons_given: bool
    regulator_told: bool
    court_told: bool
    controller_told: bool = False


class DelayNoted(Event):
    """Why the answer is late, from a list; a reason, and never a ground of extension."""

    kind: ClassVar[str] = "delay-noted"

    because: Code


class RequesterUpdated(Event):
    """The requester was told how far the request has come."""

    kind: ClassVar[str] = "requester-updated"

    channel: Code


class AccessRequestWithdrawn(Event):
    """The requester no longer asks."""

    kind: ClassVar[str] = "access-request-withdrawn"


class AccessRequestLapsed(Event):
    """The authority closed it because the requester did not answer; no provision closes a request.

    Attributes:
        last_contact_on: When the requester was last written to.
    """

    kind: ClassVar[str] = "access-request-lapsed"

    because: Code
    last_contact_on: Day


class AccessRequestReopened(Event):
    """It was taken up again, from its first receipt; what was refused is then considered as if it had not been."""

    kind: ClassVar[str] = "access-request-reopened"


class RegulatorComplaintNotified(Event):
    """The regulator told the authority of a complaint about this request."""

    kind: ClassVar[str] = "regulator-complaint-notified"

    complaint: Number


class RegulatorDeadlineSet(Event):
    """The regulator set a day; it is recorded, never reckoned."""

    kind: ClassVar[str] = "regulator-deadline-set"

    complaint: Number
    answer_by: Day


class RegulatorAnswered(Event):
    """The authority answered the regulator."""

    kind: ClassVar[str] = "regulator-answered"

    complaint: Number


class RegulatorDecided(Event):
    """The outcome of the regulator's complaint, of the vocabulary ``regulator-outcome``."""

    kind: ClassVar[str] = "regulator-decided"

    complaint: Number
    outcome: Code


class AccessRequestClosed(Event):
    """The file was closed."""

    kind: ClassVar[str] = "access-request-closed"


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
