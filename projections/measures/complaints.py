"""The measures of complaints: of which cases, by which date, counting what; the words are printed with the figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from projections.measures.declared import Measure, PerCode, Population, Value, flag, same

_IN_PERIOD: Final = "received_on >= :first AND received_on <= :last"
_POINTS: Final = "known JOIN known_point ON known_point.case_reference = known.case_reference"

_CONTINUED_TO_STAGE_TWO: Final = (
    "WITH RECURSIVE gone(reference) AS ("
    "SELECT k.continues FROM known AS k WHERE k.continues <> '' AND k.stage2_requested_on < '9999-12-31' "
    "UNION SELECT k.continues FROM known AS k JOIN gone ON k.case_reference = gone.reference WHERE k.continues <> ''"
    ") SELECT gone.reference FROM gone"
)
"""The complaints of which points went on as a complaint of their own, and that one, or one of it, to Stage 2."""

RECEIVED: Final = Population(
    "complaints whose earliest receipt falls in the period, with at least one point that is, or may yet be, in the "
    "statutory procedure; one that continues another was received once",
    f"{_IN_PERIOD} AND counted = 1 AND opening = 'receipt'",
    {
        **same("fate", "formal_fate", "adr_after_formal", "basis", "child_directly", "outcome", "outcome_derived"),
        "gone_on": flag(f"stage2_requested_on < '9999-12-31' OR known.case_reference IN ({_CONTINUED_TO_STAGE_TWO})"),
    },
)
NOT_COUNTED: Final = Population(
    "receipts of the period that are not counted as complaints received",
    f"{_IN_PERIOD} AND counted = 0 AND opening = 'receipt'",
    same("not_accepted"),
)
ENDED: Final = Population(
    "Stage 1s that ended in the period, whenever received; one that ended while its start was awaited was in time",
    "ended_on >= :first AND ended_on <= :last AND counted = 1",
    {
        **same("ended_by", "stage1_state", "stage1_elapsed", "stage1_elapsed_from_receipt"),
        "in_first": flag("ended_on <= stage1_first_due_on"),
        "in_time": flag("ended_on <= stage1_due_on"),
        "extended": flag("stage1_due_on > stage1_first_due_on"),
    },
)
DUE: Final = Population(
    "Stage 1s whose final due date falls in the period and has been reached, without those withdrawn, declined, "
    "discontinued or left out by it",
    "stage1_due_on >= :first AND stage1_due_on <= :last AND stage1_due_on <= :as_at AND counted = 1 "
    "AND NOT (stage1_stop_on <= stage1_due_on AND ended_by IN "
    "('withdrawn', 'not-considered', 'not-accepted', 'discontinued', 'routed', 'skipped'))",
    {"in_time": flag("stage1_stop_on <= stage1_due_on AND ended_by IN ('response', 'adr')")},
)
WAITING: Final = Population(
    "complaints whose Stage 1 has not started because an advocate or a decision on sufficient interest is awaited",
    "stage1_state = 'waiting' AND counted = 1",
    same("stage1_waiting_for", "received_on"),
    stock=True,
)
POINTS: Final = Population(
    "answered points of complaints received in the period and investigated",
    f"{_IN_PERIOD} AND counted = 1 AND formal_fate = 'investigated' AND status = 'answered'",
    {"outcome": "known_point.outcome"},
    source=_POINTS,
)
THEMES: Final = Population(
    "complaints received in the period and investigated; a theme counts a complaint once, however many points share it",
    f"{_IN_PERIOD} AND counted = 1 AND formal_fate = 'investigated' AND status IN ('answered', 'resolved') "
    "AND theme <> ''",
    same("theme"),
    source=_POINTS,
    counts="COUNT(DISTINCT known.case_reference)",
)

POPULATIONS: Final[Mapping[str, Population]] = {
    "received": RECEIVED,
    "not_counted": NOT_COUNTED,
    "ended": ENDED,
    "due": DUE,
    "waiting": WAITING,
    "points": POINTS,
    "themes": THEMES,
}


def _timeliness(id: str, label: str, where: Mapping[str, Sequence[Value]]) -> tuple[Measure, ...]:
    timed: Mapping[str, Sequence[Value]] = {"stage1_state": ("stopped", "not-started"), **where}
    total = "complaints.stage1.ended"
    return (
        Measure(id, label, "ended", {"ended_by": ("response", "adr"), **timed}, share_of=total),
        Measure(f"{id}.by_response", f"{label}: by response", "ended", {"ended_by": ("response",), **timed}),
        Measure(f"{id}.by_adr", f"{label}: by agreement", "ended", {"ended_by": ("adr",), **timed}),
    )


_BY_EITHER: Final = {"ended_by": ("response", "adr")}

MEASURES: Final[tuple[Measure | PerCode, ...]] = (
    Measure("complaints.received", "Complaints received", "received"),
    Measure("complaints.per_referral", "Complaints received of children referred", "received", per="children_referred"),
    Measure(
        "complaints.adr_resolved",
        "Resolved through alternative dispute resolution, before any formal investigation",
        "received",
        {"fate": ("adr_resolved",)},
        share_of="complaints.received",
    ),
    Measure(
        "complaints.withdrawn_before_formal",
        "Withdrawn before any formal investigation",
        "received",
        {"fate": ("withdrawn_before_formal",)},
    ),
    Measure(
        "complaints.not_considered",
        "Made too late and declined (reg 9(2))",
        "received",
        {"fate": ("not_considered",)},
    ),
    Measure(
        "complaints.discontinued_before_formal",
        "Discontinued because of other proceedings (reg 8), before any formal investigation",
        "received",
        {"fate": ("discontinued_before_formal",)},
    ),
    Measure(
        "complaints.unanswered_before_formal",
        "Gone to Stage 2 without an answer, before any formal investigation",
        "received",
        {"fate": ("unanswered_before_formal",)},
    ),
    Measure(
        "complaints.formal",
        "Progressed to a formal investigation",
        "received",
        {"fate": ("formal",)},
        share_of="complaints.received",
    ),
    Measure("complaints.pending", "Still in local resolution", "received", {"fate": ("pending",)}),
    Measure("complaints.investigated", "Investigated to outcome", "received", {"formal_fate": ("investigated",)}),
    Measure(
        "complaints.withdrawn_after_start",
        "Withdrawn after the investigation began",
        "received",
        {"formal_fate": ("withdrawn_after_start",)},
    ),
    Measure(
        "complaints.discontinued_after_start",
        "Discontinued because of other proceedings (reg 8), after the investigation began",
        "received",
        {"formal_fate": ("discontinued_after_start",)},
    ),
    Measure(
        "complaints.unanswered_after_start",
        "Gone to Stage 2 without an answer, after the investigation began",
        "received",
        {"formal_fate": ("unanswered_after_start",)},
    ),
    Measure("complaints.in_progress", "Under formal investigation", "received", {"formal_fate": ("in_progress",)}),
    Measure(
        "complaints.adr_after_formal",
        "Resolved by agreement after the investigation began (counted as investigated)",
        "received",
        {"adr_after_formal": (1,)},
    ),
    Measure(
        "complaints.made_by_child", "Made by a child or young person in person", "received", {"child_directly": (1,)}
    ),
    Measure(
        "complaints.not_accepted",
        "Not accepted as complaints",
        "not_counted",
        {"not_accepted": ("no-sufficient-interest", "outside-the-procedure")},
    ),
    Measure(
        "complaints.not_accepted.no-sufficient-interest",
        "Not accepted: no sufficient interest (reg 12)",
        "not_counted",
        {"not_accepted": ("no-sufficient-interest",)},
    ),
    Measure(
        "complaints.not_accepted.outside-the-procedure",
        "Not accepted: every point belongs to another procedure",
        "not_counted",
        {"not_accepted": ("outside-the-procedure",)},
    ),
    Measure("complaints.struck_out", "Receipts struck out", "not_counted", {"not_accepted": ("struck-out",)}),
    Measure("complaints.impossible", "Cases whose history cannot be", "not_counted", {"not_accepted": ("impossible",)}),
    Measure("complaints.stage1.ended", "Stage 1 ended by response or agreement", "ended", _BY_EITHER),
    Measure("complaints.stage1.ended.by_response", "Stage 1 ended: by response", "ended", {"ended_by": ("response",)}),
    Measure("complaints.stage1.ended.by_adr", "Stage 1 ended: by agreement", "ended", {"ended_by": ("adr",)}),
    *_timeliness("complaints.stage1.within_10", "Within 10 working days", {"in_first": (1,)}),
    *_timeliness("complaints.stage1.within_extension", "Within an extension", {"in_first": (0,), "in_time": (1,)}),
    *_timeliness("complaints.stage1.late", "Late", {"in_time": (0,)}),
    Measure(
        "complaints.stage1.without_verdict",
        "Not reckonable",
        "ended",
        {**_BY_EITHER, "stage1_state": ("unreckonable",)},
    ),
    Measure("complaints.stage1.extended", "With an extension", "ended", {**_BY_EITHER, "extended": (1,)}),
    Measure("complaints.stage1.withdrawn", "Stage 1 ended by withdrawal", "ended", {"ended_by": ("withdrawn",)}),
    Measure(
        "complaints.stage1.discontinued",
        "Stage 1 ended by a decision not to consider (regs 8 and 9)",
        "ended",
        {"ended_by": ("not-considered", "discontinued")},
    ),
    Measure(
        "complaints.stage1.without_answer",
        "Stage 1 ended by going to Stage 2 without an answer",
        "ended",
        {"ended_by": ("stage-two", "skipped")},
    ),
    Measure(
        "complaints.stage1.working_days.median",
        "Median working days from the start of Stage 1",
        "ended",
        {**_BY_EITHER, "stage1_state": ("stopped",)},
        days="stage1_elapsed",
        show="median",
    ),
    Measure(
        "complaints.stage1.working_days_from_receipt.median",
        "Median working days from receipt",
        "ended",
        {**_BY_EITHER, "stage1_state": ("stopped",)},
        days="stage1_elapsed_from_receipt",
        show="median",
    ),
    Measure("complaints.stage1.in_time_due", "Ended in time, of those due", "due", {"in_time": (1,)}, is_share=True),
    Measure("complaints.stage1.waiting_to_start", "Waiting to start", "waiting"),
    Measure(
        "complaints.stage1.waiting_to_start.longest",
        "Waiting to start: longest, in working days from receipt",
        "waiting",
        show="longest",
    ),
    *(
        Measure(
            f"complaints.stage1.outcome.{name}",
            f"Outcome: {label}",
            "received",
            {"formal_fate": ("investigated",), "outcome": (code,)},
        )
        for name, code, label in (
            ("multiple", "multiple", "multiple (points not alike)"),
            ("upheld", "upheld", "upheld"),
            ("partially-upheld", "partially-upheld", "partially upheld"),
            ("not-upheld", "not-upheld", "not upheld"),
            ("no-outcome", "no-finding", "no outcome"),
            ("by_adr", "", "none, resolved by agreement"),
        )
    ),
    *(
        Measure(
            f"complaints.stage1.outcome_derived.{code}",
            f"Outcome over the points: {label}",
            "received",
            {"formal_fate": ("investigated",), "outcome_derived": (code,)},
        )
        for code, label in (
            ("upheld", "upheld"),
            ("partially-upheld", "partially upheld"),
            ("not-upheld", "not upheld"),
            ("no-finding", "no finding"),
        )
    ),
    *(
        Measure(f"points.outcome.{code}", f"Points {label}", "points", {"outcome": (code,)})
        for code, label in (
            ("upheld", "upheld"),
            ("partially-upheld", "partially upheld"),
            ("not-upheld", "not upheld"),
            ("no-finding", "without finding"),
        )
    ),
    PerCode("complaints.theme", "Theme", "themes", "theme"),
    PerCode("complaints.basis", "Made by", "received", "basis"),
)

SUMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "complaints.received",
        (
            "complaints.adr_resolved",
            "complaints.withdrawn_before_formal",
            "complaints.not_considered",
            "complaints.discontinued_before_formal",
            "complaints.unanswered_before_formal",
            "complaints.formal",
            "complaints.pending",
        ),
    ),
    (
        "complaints.formal",
        (
            "complaints.investigated",
            "complaints.withdrawn_after_start",
            "complaints.discontinued_after_start",
            "complaints.unanswered_after_start",
            "complaints.in_progress",
        ),
    ),
    (
        "complaints.stage1.ended",
        (
            "complaints.stage1.within_10",
            "complaints.stage1.within_extension",
            "complaints.stage1.late",
            "complaints.stage1.without_verdict",
        ),
    ),
    ("complaints.stage1.ended", ("complaints.stage1.ended.by_response", "complaints.stage1.ended.by_adr")),
)
"""Totals and the parts that add up to them: checked whenever they are counted."""
