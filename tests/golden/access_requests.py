"""One of each event of an access request, with every field set to something else than when nothing is said."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from domain.events import access_request as e
from domain.events.base import Event, Private

PRIVATE: Final = e.RequestPrivate(
    reason="misread", requester="Zoë Doe", subject="A. Doe", contact="1 High Street", words="Everything, please.\n"
)

EVENTS: Final[tuple[Event, ...]] = (
    e.AccessRequestReceived(
        subject="P-17", asked_by="parent", channel="in-person", subject_is_child=True, regime="part-3", private=PRIVATE
    ),
    e.IdentityRequested(because="details-differ"),
    e.IdentityReceived(),
    e.AuthorityRequested(),
    e.AuthorityReceived(),
    e.FeeCharged(pounds=Decimal("12.50"), because="excessive"),
    e.FeePaid(),
    e.ClarificationRequested(question=2, large_volume=False),
    e.ClarificationReceived(question=2),
    e.ExtensionNotified(because="number-of-requests", reasons_given=False),
    e.CompetenceAssessed(competent=False, assessed_by="OFF-4", basis="social-worker-view"),
    e.SearchScoped(systems=("case-files", "email"), from_on=date(2012, 1, 1), to_on=date(2026, 6, 1), private=PRIVATE),
    e.RetrievalRequested(retrieval=3, store="records-centre", medium="microfiche"),
    e.RetrievalChased(retrieval=3),
    e.RetrievalEnded(retrieval=3, result="found", pages=120),
    e.RetrievalDigitised(retrieval=3, pages=118, legible=False),
    e.SearchCompleted(pages=450),
    e.ThirdPartyAsked(third_party="TP-2"),
    e.ThirdPartyAnswered(third_party="TP-2", answer="no-answer"),
    e.HealthOpinionObtained(professional="doctor", test_met=True, given_on=date(2026, 5, 4)),
    e.RedactionApplied(
        redaction=7,
        document="DOC-12",
        page_from=3,
        page_to=4,
        count=5,
        exemption="third-party",
        tested=("type-of-information", "express-refusal"),
        role="family",
        applied_by="OFF-4",
        private=PRIVATE,
    ),
    e.RedactionReviewed(redaction=7, reviewed_by="OFF-5", decision="narrowed"),
    e.SecondReviewCompleted(reviewed_by="OFF-5"),
    e.DisclosureApproved(approved_by="OFF-6"),
    e.InformationDisclosed(
        extent="part",
        final=False,
        supplementary=True,
        pages=e.PageCount(
            located=450, released_full=400, released_redacted=20, withheld=10, duplicate=15, out_of_scope=5
        ),
        exemptions_explained=False,
        regulator_told=False,
        health_data=True,
        private=PRIVATE,
    ),
    e.AccessRefused(
        grounds=("manifestly-unfounded", "excessive"),
        reasons_given=True,
        regulator_told=False,
        court_told=True,
        controller_told=True,
    ),
    e.DelayNoted(because="redaction-resource"),
    e.RequesterUpdated(channel="email"),
    e.AccessRequestWithdrawn(private=Private(reason="found elsewhere")),
    e.AccessRequestLapsed(because="identity-not-given", last_contact_on=date(2026, 7, 1)),
    e.AccessRequestReopened(),
    e.RegulatorComplaintNotified(complaint=2),
    e.RegulatorDeadlineSet(complaint=2, answer_by=date(2026, 9, 1)),
    e.RegulatorAnswered(complaint=2),
    e.RegulatorDecided(complaint=2, outcome="part-upheld"),
    e.AccessRequestClosed(),
)
