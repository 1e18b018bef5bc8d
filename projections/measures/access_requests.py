"""The measures of subject access requests: what came, what flowed, what stood, how long it took, what was taken out.

Flow and stock never share a name. What stands, and what flows into and out of it, is counted as at the period's end, so
that the one follows from the other: what was open at the start, or received, is open at the end, or was completed,
withdrawn or left to lapse.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from projections.measures.declared import Measure, PerCode, Population, Show, flag, same

_OF: Final = "access_request"
_NEVER: Final = "'9999-12-31'"
_ANSWERED: Final = "outcome IN ('full', 'part', 'not-held', 'refused')"
_WITHOUT_A_LAST_DAY: Final = "one that was answered while its start was awaited, without a last day, was in time"
_REDACTIONS: Final = "known JOIN known_redaction ON known_redaction.case_reference = known.case_reference"
_REGULATOR: Final = "known JOIN known_regulator ON known_regulator.case_reference = known.case_reference"
_CLOSED_AT_THE_START: Final = (
    "known LEFT JOIN known_closure ON known_closure.case_reference = known.case_reference "
    "AND known_closure.was_ended_on < :first AND known_closure.taken_up_on >= :first"
)
_LETTERS: Final = (
    "known LEFT JOIN known_link ON known_link.case_reference = known.case_reference "
    "AND known_link.because = 'same-letter'"
)
_LATER_OF_ITS_LETTER: Final = (
    "EXISTS (SELECT 1 FROM known_link AS link, known AS older WHERE link.case_reference = known.case_reference "
    "AND link.because = 'same-letter' AND older.case_reference = link.linked_to AND older.counted = 1)"
)

RECEIVED: Final = Population(
    f"access requests received in the period, one a data subject, whatever became of them; {_WITHOUT_A_LAST_DAY}",
    "received_on >= :first AND received_on <= :last AND counted = 1",
    {
        "completed": flag(_ANSWERED),
        "open": flag(f"ended_on = {_NEVER}"),
        "outcome": "outcome",
        "in_time": flag(f"{_ANSWERED} AND answered_on <= due_on"),
        "extension": flag("extensions > 0"),
        "extended": "extended",
    },
    stock=True,
    procedure=_OF,
)
LETTERS: Final = Population(
    "letters that asked for access in the period: several requests of one letter are one",
    f"{RECEIVED.where} AND NOT {_LATER_OF_ITS_LETTER}",
    {},
    stock=True,
    source=_LETTERS,
    counts="COUNT(DISTINCT COALESCE(linked_to, known.case_reference))",
    procedure=_OF,
)
IN_HAND: Final = Population(
    "access requests open at the start of the period, received in it, or taken up again in it; as at its end; "
    f"{_WITHOUT_A_LAST_DAY}",
    "received_on <= :last AND ended_on >= :first AND counted = 1",
    {
        "start": "CASE WHEN received_on >= :first THEN 'received' "
        "WHEN known_closure.case_reference IS NULL THEN 'open_start' ELSE 'reopened' END",
        "end": f"CASE WHEN ended_on > :last THEN 'open_end' WHEN {_ANSWERED} THEN 'completed' ELSE outcome END",
        "outcome": "CASE WHEN ended_on > :last THEN '' ELSE outcome END",
        "paused": flag("clock = 'paused'"),
        "in_time": flag("answered_on <= due_on"),
        "gross": "CASE WHEN ended_on > :last THEN -1 ELSE gross END",
        "net": "CASE WHEN ended_on > :last THEN -1 ELSE net END",
    },
    stock=True,
    at_end=True,
    source=_CLOSED_AT_THE_START,
    procedure=_OF,
)
OVERDUE: Final = Population(
    "access requests open at the period's end whose last day had passed; a paused one has none",
    f"received_on <= :last AND ended_on > :last AND due_on < :as_at AND counted = 1 AND due_on < {_NEVER}",
    same("due_on", "received_on", "last_contact_on"),
    stock=True,
    at_end=True,
    procedure=_OF,
)
DUE: Final = Population(
    "access requests whose final due date falls in the period and has been reached, without those withdrawn or lapsed "
    "by it; an unanswered one counts as late",
    "due_on >= :first AND due_on <= :last AND due_on <= :as_at AND counted = 1 "
    "AND NOT (outcome IN ('withdrawn', 'lapsed') AND ended_on <= due_on)",
    {"in_time": flag(f"{_ANSWERED} AND answered_on <= due_on")},
    stock=True,
    procedure=_OF,
)


_PAGES: Final = {
    "located": "located",
    "released_full": "released in full",
    "released_redacted": "released with redactions",
    "withheld": "withheld",
    "duplicate": "duplicates",
    "out_of_scope": "out of scope",
}
_DISPOSED_OF: Final = " + ".join(f"pages_{name}" for name in _PAGES if name != "located")
_LOCATED: Final = f"CASE WHEN outcome = 'refused' THEN {_DISPOSED_OF} ELSE pages_located END"
"""Of what was refused, only the pages that were sent in part before: what else the search found, nobody disposed of."""


def _pages(name: str) -> Population:
    return Population(
        "pages of access requests answered in the period, by the last disclosure of each",
        "answered_on >= :first AND answered_on <= :last AND counted = 1",
        {},
        stock=True,
        counts=f"SUM({_LOCATED if name == 'located' else f'pages_{name}'})",
        procedure=_OF,
    )


REDACTIONS: Final = Population(
    "redactions, upheld or narrowed by the review, of access requests answered in the period",
    "answered_on >= :first AND answered_on <= :last AND counted = 1 AND decision IN ('upheld', 'narrowed')",
    same("exemption"),
    stock=True,
    source=_REDACTIONS,
    counts="SUM(times)",
    procedure=_OF,
)

REGULATOR_TOLD: Final = Population(
    "complaints to the regulator about access requests, by the day on which the authority was told of them",
    "notified_on >= :first AND notified_on <= :last AND counted = 1",
    {},
    stock=True,
    source=_REGULATOR,
    procedure=_OF,
)
REGULATOR_DECIDED: Final = Population(
    "complaints to the regulator about access requests, by the day of the outcome",
    "decided_on >= :first AND decided_on <= :last AND counted = 1",
    {"outcome": "known_regulator.outcome"},
    stock=True,
    source=_REGULATOR,
    procedure=_OF,
)

POPULATIONS: Final[Mapping[str, Population]] = {
    "access_received": RECEIVED,
    "access_letters": LETTERS,
    "access_in_hand": IN_HAND,
    "access_overdue": OVERDUE,
    "access_due": DUE,
    **{f"access_pages_{name}": _pages(name) for name in _PAGES},
    "access_redactions": REDACTIONS,
    "access_regulator_told": REGULATOR_TOLD,
    "access_regulator_decided": REGULATOR_DECIDED,
}

BANDS: Final = {
    "to_1_month": ("up to 1 month", (0, 1)),
    "1_to_3_months": ("1 to 3 months", (1, 3)),
    "3_to_12_months": ("3 to 12 months", (3, 12)),
    "12_to_24_months": ("12 to 24 months", (12, 24)),
    "over_24_months": ("more than 24 months", (24, 2400)),
}
"""The ages of what is overdue, by the months since its due date."""


def _received(name: str, label: str, **where: tuple[str | int, ...]) -> Measure:
    return Measure(f"access_requests.{name}", f"Access requests received: {label}", "access_received", where)


def _in_hand(name: str, label: str, **where: tuple[str | int, ...]) -> Measure:
    return Measure(f"access_requests.{name}", f"Access requests {label}", "access_in_hand", where)


def _elapsed(column: str, label: str) -> tuple[Measure, ...]:
    """The median, the 90th percentile and the maximum of days to the answer."""
    said: tuple[tuple[Show, str], ...] = (("median", "median"), ("p90", "90th percentile"), ("maximum", "maximum"))
    return tuple(
        Measure(
            f"access_requests.elapsed_{column}.{show}",
            f"Days to the answer, {label}: {words}",
            "access_in_hand",
            {"end": ("completed",)},
            days=column,
            show=show,
        )
        for show, words in said
    )


MEASURES: Final[tuple[Measure | PerCode, ...]] = (
    Measure("access_requests.received", "Access requests received", "access_received"),
    Measure("access_requests.letters", "Letters that asked for access", "access_letters"),
    _received("completed_of_received", "answered by the day of the figure", completed=(1,)),
    _received("open_of_received", "open on the day of the figure", open=(1,)),
    _received("withdrawn_of_received", "withdrawn", outcome=("withdrawn",)),
    _received("lapsed_of_received", "lapsed", outcome=("lapsed",)),
    Measure(
        "access_requests.in_time_cohort",
        "Access requests received: answered in time so far (not a headline)",
        "access_received",
        {"in_time": (1,)},
        is_share=True,
        whole="those received",
    ),
    _received("extended", "an extension was told", extension=(1,)),
    Measure(
        "access_requests.extended_valid",
        "Access requests received: an extension has effect",
        "access_received",
        {"extended": (1,)},
        share_of="access_requests.extended",
    ),
    Measure(
        "access_requests.in_hand", "Access requests open at the start, received, or taken up again", "access_in_hand"
    ),
    _in_hand("open_start", "open at the start of the period", start=("open_start",)),
    _in_hand("received_into_hand", "received since", start=("received",)),
    _in_hand("reopened_into_hand", "closed at the start, and taken up again since", start=("reopened",)),
    _in_hand("completed_in_period", "answered in the period, whenever received", end=("completed",)),
    _in_hand("withdrawn", "withdrawn in the period", end=("withdrawn",)),
    _in_hand("lapsed", "left to lapse in the period", end=("lapsed",)),
    _in_hand("open_end", "open at the end of the period", end=("open_end",)),
    _in_hand("paused_end", "open at the end: the time paused", end=("open_end",), paused=(1,)),
    _in_hand("disclosed_full", "answered in the period in full", outcome=("full",)),
    _in_hand("refused_part", "answered in the period in part", outcome=("part",)),
    _in_hand("not_held", "answered in the period: nothing held", outcome=("not-held",)),
    _in_hand("refused_full", "refused in the period", outcome=("refused",)),
    Measure("access_requests.overdue_end", "Access requests overdue at the end of the period", "access_overdue"),
    *(
        Measure(
            f"access_requests.overdue_end.{name}",
            f"Access requests overdue at the end: {label}",
            "access_overdue",
            since="due_on",
            aged=months,
        )
        for name, (label, months) in BANDS.items()
    ),
    Measure(
        "access_requests.overdue_end.oldest",
        "Access requests overdue at the end: the oldest was received on",
        "access_overdue",
        show="oldest",
    ),
    Measure(
        "access_requests.last_contact_age",
        "Access requests overdue at the end: longest since the last contact, in days",
        "access_overdue",
        since="last_contact_on",
        show="age",
    ),
    Measure(
        "access_requests.in_time_due",
        "Access requests answered in time, of those that fell due",
        "access_due",
        {"in_time": (1,)},
        is_share=True,
    ),
    Measure(
        "access_requests.in_time_closed",
        "Access requests answered in time, of the answers sent (hides the backlog: not a headline)",
        "access_in_hand",
        {"end": ("completed",), "in_time": (1,)},
        share_of="access_requests.completed_in_period",
    ),
    *_elapsed("gross", "from receipt"),
    *_elapsed("net", "without what does not count"),
    *(
        Measure(f"access_requests.pages_{name}", f"Pages {label}", f"access_pages_{name}")
        for name, label in _PAGES.items()
    ),
    PerCode("access_requests.redactions", "Redactions", "access_redactions", "exemption"),
    Measure("access_requests.ico_complaints", "Complaints to the regulator about access", "access_regulator_told"),
    PerCode(
        "access_requests.ico_outcomes",
        "Complaints to the regulator about access, decided",
        "access_regulator_decided",
        "outcome",
        vocabulary="regulator-outcome",
    ),
)

SUMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "access_requests.received",
        (
            "access_requests.completed_of_received",
            "access_requests.open_of_received",
            "access_requests.withdrawn_of_received",
            "access_requests.lapsed_of_received",
        ),
    ),
    (
        "access_requests.in_hand",
        (
            "access_requests.open_start",
            "access_requests.received_into_hand",
            "access_requests.reopened_into_hand",
        ),
    ),
    (
        "access_requests.in_hand",
        (
            "access_requests.completed_in_period",
            "access_requests.withdrawn",
            "access_requests.lapsed",
            "access_requests.open_end",
        ),
    ),
    (
        "access_requests.completed_in_period",
        (
            "access_requests.disclosed_full",
            "access_requests.refused_part",
            "access_requests.not_held",
            "access_requests.refused_full",
        ),
    ),
    ("access_requests.overdue_end", tuple(f"access_requests.overdue_end.{name}" for name in BANDS)),
    (
        "access_requests.pages_located",
        tuple(f"access_requests.pages_{name}" for name in _PAGES if name != "located"),
    ),
)
"""The roll-forward among them: what was in hand is what was answered, withdrawn or lapsed, and what is open."""
