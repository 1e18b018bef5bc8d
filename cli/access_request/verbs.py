"""The names of the verbs: whoever needs no more than these loads no command."""

from __future__ import annotations

from typing import Final

from cli.noun import Part

PARTS: Final = (
    Part(
        "verification",
        "Receipt and verification",
        {
            "access-request-received": "receive",
            "identity-requested": "request-identity",
            "identity-received": "identity-received",
            "authority-requested": "request-authority",
            "authority-received": "authority-received",
            "fee-charged": "charge-fee",
            "fee-paid": "fee-paid",
            "competence-assessed": "assess-competence",
        },
    ),
    Part(
        "clock",
        "Time",
        {
            "clarification-requested": "request-clarification",
            "clarification-received": "clarification-received",
            "extension-notified": "extend",
            "delay-noted": "note-delay",
            "requester-updated": "update-requester",
        },
    ),
    Part(
        "work",
        "Search, retrieval and consents",
        {
            "search-scoped": "scope-search",
            "retrieval-requested": "request-retrieval",
            "retrieval-chased": "chase-retrieval",
            "retrieval-ended": "end-retrieval",
            "retrieval-digitised": "digitise-retrieval",
            "search-completed": "complete-search",
            "third-party-asked": "ask-third-party",
            "third-party-answered": "third-party-answered",
        },
    ),
    Part(
        "redaction",
        "Redaction and review",
        {
            "health-opinion-obtained": "obtain-health-opinion",
            "redaction-applied": "redact",
            "redaction-reviewed": "review-redaction",
            "second-review-completed": "complete-review",
        },
    ),
    Part(
        "disclosure",
        "The answer",
        {
            "disclosure-approved": "approve",
            "information-disclosed": "disclose",
            "access-refused": "refuse",
        },
    ),
    Part(
        "afterwards",
        "Other ends, and afterwards",
        {
            "access-request-withdrawn": "withdraw",
            "access-request-lapsed": "lapse",
            "access-request-reopened": "reopen",
            "regulator-complaint-notified": "regulator-complaint",
            "regulator-deadline-set": "regulator-deadline",
            "regulator-answered": "answer-regulator",
            "regulator-decided": "regulator-decided",
            "access-request-closed": "close",
        },
    ),
)

VERBS: Final = {kind: verb for part in PARTS for kind, verb in part.verbs.items()}
"""The verb of each event's kind."""
