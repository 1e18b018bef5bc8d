"""The measures of data protection complaints: acknowledged in time, by outcome, and what is open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from projections.measures.declared import Measure, Population, flag, same

_OF: Final = "data_protection_complaint"
_FELL_DUE: Final = (
    "acknowledgement_due_on >= :first AND acknowledgement_due_on <= :last AND acknowledgement_due_on <= :as_at "
    "AND counted = 1 "
    "AND NOT (acknowledgement_ended_by = 'withdrawn' AND acknowledgement_stop_on <= acknowledgement_due_on)"
)
_IN_TIME: Final = flag(
    "acknowledgement_ended_by IN ('acknowledged', 'outcome') AND acknowledgement_stop_on <= acknowledgement_due_on"
)
_ABOUT_ACCESS: Final = (
    "known JOIN known_link ON known_link.case_reference = known.case_reference "
    "AND known_link.because = 'about' AND known_link.linked_to IN (SELECT case_reference FROM caseload_access_request)"
)

RECEIVED: Final = Population(
    "data protection complaints received in the period",
    "received_on >= :first AND received_on <= :last AND counted = 1",
    {},
    procedure=_OF,
)
DUE: Final = Population(
    "data protection complaints of which the last day for the acknowledgement falls in the period and has been "
    "reached, without those withdrawn by it; an outcome stands for the acknowledgement",
    _FELL_DUE,
    {"in_time": _IN_TIME},
    procedure=_OF,
)
ENDED: Final = Population(
    "data protection complaints that were given an outcome, or ended without one, in the period, whenever received; "
    "days are calendar days from receipt to the outcome",
    "ended_on >= :first AND ended_on <= :last AND counted = 1",
    same("outcome", "outcome_days"),
    procedure=_OF,
)
OPEN: Final = Population(
    "data protection complaints open at the end of the period: neither outcome nor withdrawal",
    "stage IN ('received', 'acknowledged') AND counted = 1",
    same("stage"),
    stock=True,
    procedure=_OF,
)

RECEIVED_ABOUT_ACCESS: Final = Population(
    "data protection complaints received in the period about an access request: linked to it as such",
    RECEIVED.where,
    {},
    source=_ABOUT_ACCESS,
    counts="COUNT(DISTINCT known.case_reference)",
    procedure=_OF,
)
DUE_ABOUT_ACCESS: Final = Population(
    f"{DUE.words}; those about an access request",
    _FELL_DUE,
    {"in_time": _IN_TIME},
    source=_ABOUT_ACCESS,
    counts="COUNT(DISTINCT known.case_reference)",
    procedure=_OF,
)

POPULATIONS: Final[Mapping[str, Population]] = {
    "dp_complaints_received": RECEIVED,
    "dp_complaints_due": DUE,
    "dp_complaints_received_about_access": RECEIVED_ABOUT_ACCESS,
    "dp_complaints_due_about_access": DUE_ABOUT_ACCESS,
    "dp_complaints_ended": ENDED,
    "dp_complaints_open": OPEN,
}

OUTCOMES: Final = {
    "upheld": "upheld",
    "partly-upheld": "partly upheld",
    "not-upheld": "not upheld",
    "withdrawn": "withdrawn",
    "none": "completed without an outcome",
}

_STANDING: Final = {"acknowledged": "acknowledged", "received": "not acknowledged"}

MEASURES: Final[tuple[Measure, ...]] = (
    Measure("dp_complaints.received", "Data protection complaints received", "dp_complaints_received"),
    Measure(
        "dp_complaints.acknowledged_in_time",
        "Data protection complaints acknowledged within 30 days",
        "dp_complaints_due",
        {"in_time": (1,)},
        is_share=True,
    ),
    Measure(
        "access_requests.dp_complaints",
        "Data protection complaints received about access",
        "dp_complaints_received_about_access",
    ),
    Measure(
        "access_requests.ack_in_time",
        "Data protection complaints about access acknowledged within 30 days",
        "dp_complaints_due_about_access",
        {"in_time": (1,)},
        is_share=True,
    ),
    Measure("dp_complaints.outcomes", "Data protection complaints ended", "dp_complaints_ended"),
    *(
        Measure(
            f"dp_complaints.outcomes.{code}",
            f"Data protection complaints ended: {says}",
            "dp_complaints_ended",
            {"outcome": (code,)},
        )
        for code, says in OUTCOMES.items()
    ),
    Measure(
        "dp_complaints.days_to_outcome",
        "Days from receipt to the outcome of a data protection complaint: median",
        "dp_complaints_ended",
        days="outcome_days",
        show="median",
    ),
    Measure("dp_complaints.open_end", "Data protection complaints open at the end of the period", "dp_complaints_open"),
    *(
        Measure(
            f"dp_complaints.open_end.{code}",
            f"Data protection complaints open at the end: {says}",
            "dp_complaints_open",
            {"stage": (code,)},
        )
        for code, says in _STANDING.items()
    ),
)

SUMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("dp_complaints.outcomes", tuple(f"dp_complaints.outcomes.{code}" for code in OUTCOMES)),
    ("dp_complaints.open_end", tuple(f"dp_complaints.open_end.{code}" for code in _STANDING)),
)
