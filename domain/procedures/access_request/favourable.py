"""The proposal of each event that the law most favours: by it ``case next`` tries what may be done on a request."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from domain.events import access_request as e
from domain.events.base import Event
from domain.law.book import Law
from domain.procedures.access_request.states import AccessRequest, next_number

Make = Callable[[AccessRequest, date], dict[str, Any]]


def _kept_back(case: AccessRequest) -> dict[str, Any]:
    """A disclosure that fits the log of redactions, and leaves none of the pages known to be held out."""
    redacted = case.pages_in_the_log
    before = case.disclosures[-1].pages if case.disclosures else None
    located = max(redacted, case.pages_known.number, before.located if before is not None else 0)
    extent = "part" if redacted else "full" if located else "not-held"
    pages = {"located": located, "released_redacted": redacted, "released_full": located - redacted}
    return {"extent": extent, "pages": pages, "supplementary": case.answered is not None}


def _awaited(case: AccessRequest) -> int:
    return next((each.number for each in case.retrievals if each.ended is None), 1)


def _unreviewed(case: AccessRequest) -> int:
    return next((each.number for each in case.redactions if each.reviewed is None), 1)


FAVOURED: Final[dict[type[Event], Make]] = {
    e.AccessRequestReceived: lambda _c, _d: {"subject": "P-1", "channel": "letter"},
    e.IdentityRequested: lambda _c, _d: {"because": "unknown-to-us"},
    e.FeeCharged: lambda _c, _d: {"pounds": "10", "because": "excessive"},
    e.ClarificationRequested: lambda c, _d: {"question": next_number(c.questions)},
    e.ClarificationReceived: lambda c, _d: {"question": c.open_questions[0].number if c.open_questions else 1},
    e.ExtensionNotified: lambda _c, _d: {"because": "complexity", "reasons_given": True},
    e.CompetenceAssessed: lambda _c, _d: {"competent": True, "assessed_by": "OFF-1", "basis": "discussed-with-child"},
    e.SearchScoped: lambda _c, _d: {"systems": ("case-files",)},
    e.RetrievalRequested: lambda c, _d: {
        "retrieval": next_number(c.retrievals),
        "store": "records-centre",
        "medium": "paper",
    },
    e.RetrievalChased: lambda c, _d: {"retrieval": _awaited(c)},
    e.RetrievalEnded: lambda c, _d: {"retrieval": _awaited(c), "result": "found", "pages": 1},
    e.RetrievalDigitised: lambda c, _d: {
        "retrieval": next((each.number for each in c.retrievals if each.result == "found"), 1),
        "pages": 1,
    },
    e.SearchCompleted: lambda _c, _d: {"pages": 1},
    e.ThirdPartyAsked: lambda _c, _d: {"third_party": "TP-1"},
    e.ThirdPartyAnswered: lambda c, _d: {
        "third_party": c.consents[0].third_party if c.consents else "TP-1",
        "answer": "given",
    },
    e.HealthOpinionObtained: lambda _c, _d: {"professional": "doctor", "test_met": True},
    e.RedactionApplied: lambda c, _d: {
        "redaction": next_number(c.redactions),
        "document": "DOC-1",
        "page_from": 1,
        "page_to": 1,
        "exemption": "adoption",
        "applied_by": "OFF-1",
    },
    e.RedactionReviewed: lambda c, _d: {"redaction": _unreviewed(c), "reviewed_by": "OFF-999", "decision": "upheld"},
    e.SecondReviewCompleted: lambda _c, _d: {"reviewed_by": "OFF-999"},
    e.DisclosureApproved: lambda _c, _d: {"approved_by": "OFF-3"},
    e.InformationDisclosed: lambda c, _d: _kept_back(c),
    e.AccessRefused: lambda _c, _d: {
        "grounds": ("excessive",),
        "reasons_given": True,
        "regulator_told": True,
        "court_told": True,
        "controller_told": True,
    },
    e.DelayNoted: lambda _c, _d: {"because": "volume"},
    e.RequesterUpdated: lambda _c, _d: {"channel": "letter"},
    e.AccessRequestLapsed: lambda _c, d: {"because": "clarification-not-given", "last_contact_on": d},
    e.RegulatorComplaintNotified: lambda c, _d: {"complaint": next_number(c.complaints)},
    e.RegulatorDeadlineSet: lambda _c, d: {"complaint": 1, "answer_by": d},
    e.RegulatorAnswered: lambda _c, _d: {"complaint": 1},
    e.RegulatorDecided: lambda _c, _d: {"complaint": 1, "outcome": "upheld"},
}
"""What each event is proposed with; one that is not here needs nothing said."""


def favourable(event: type[Event], case: AccessRequest, law: Law, on: date) -> Event:  # noqa: ARG001 - as every procedure's
    """The ``event`` that the law would most readily allow on ``on``."""
    make = FAVOURED.get(event)
    return event.model_validate(make(case, on)) if make is not None else event()
