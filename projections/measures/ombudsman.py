"""The measures of matters at the Ombudsman.

What was upheld is no part of what was investigated: it may be upheld at the assessment, by an early remedy.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from projections.measures.declared import Measure, PerCode, Population, flag, same

OUTCOMES: Final = "ombudsman-outcome"


def _in_period(day: str) -> str:
    return f"{day} >= :first AND {day} <= :last"


def _part(name: str) -> str:
    return f"known JOIN known_{name} ON known_{name}.case_reference = known.case_reference"


APPROACHES: Final = Population(
    "approaches to the Ombudsman of the period, those too of which only its yearly list told, as they stood at the "
    "period's end",
    f"{_in_period('received_on')} AND counted = 1",
    same("fate", "counts_as", "upheld_how", "known_by"),
    stock=True,
    procedure="ombudsman",
)
AWAITING: Final = Population(
    "matters at the Ombudsman that it has not decided, whenever the approach came",
    "stage IN ('assessment', 'investigation') AND counted = 1",
    same("stage"),
    stock=True,
    procedure="ombudsman",
)
DECIDED: Final = Population(
    "matters that the Ombudsman decided in the period, whenever the approach came; of decisions taken back, the latest",
    f"{_in_period('decided_on')} AND counted = 1",
    same("counts_as", "decided_at"),
    procedure="ombudsman",
)
REPLIES: Final = Population(
    "replies sent in the period to enquiries of the Ombudsman, held against the dates that it set",
    f"{_in_period('ended_on')} AND ended_by = 'reply' AND counted = 1",
    {"in_time": flag("late_by = 0")},
    source=_part("enquiry"),
    procedure="ombudsman",
)
REMEDIES: Final = Population(
    "remedies agreed in the period, or agreed before and their matter upheld in it, of matters that count as upheld at "
    "its end, whenever the approach came",
    f"{_in_period('counts_on')} AND counted = 1",
    same("remedy_of"),
    stock=True,
    source=_part("remedy"),
    procedure="ombudsman",
)
REDRESS: Final = Population(
    "the amounts, in pounds, of remedies agreed in the period, or agreed before and their matter upheld in it, of "
    "matters that count as upheld at its end",
    f"{_in_period('counts_on')} AND counted = 1",
    {},
    stock=True,
    source=_part("remedy"),
    counts="SUM(pence)",
    procedure="ombudsman",
)
COMPLIANCE: Final = Population(
    "remedies on which the Ombudsman closed its file in the period, whenever agreed",
    f"{_in_period('compliance_on')} AND counted = 1",
    same("compliance"),
    source=_part("remedy"),
    procedure="ombudsman",
)
OVERDUE: Final = Population(
    "remedies that are still to be carried out after the date that the Ombudsman set",
    "ended_on = '9999-12-31' AND by_on < :as_at AND counted = 1",
    {},
    stock=True,
    source=_part("remedy"),
    procedure="ombudsman",
)
REPORTS: Final = Population(
    "public reports of the Ombudsman received in the period",
    f"{_in_period('report_on')} AND counted = 1",
    {},
    procedure="ombudsman",
)

POPULATIONS: Final[Mapping[str, Population]] = {
    "ombudsman_approaches": APPROACHES,
    "ombudsman_awaiting": AWAITING,
    "ombudsman_decided": DECIDED,
    "ombudsman_replies": REPLIES,
    "ombudsman_remedies": REMEDIES,
    "ombudsman_redress": REDRESS,
    "ombudsman_compliance": COMPLIANCE,
    "ombudsman_overdue": OVERDUE,
    "ombudsman_reports": REPORTS,
}

_APPROACHES, _DECIDED = "ombudsman_approaches", "ombudsman_decided"

MEASURES: Final[tuple[Measure | PerCode, ...]] = (
    Measure("ombudsman.received", "Approaches to the Ombudsman", _APPROACHES),
    Measure(
        "ombudsman.received.known_from_list",
        "Approaches to the Ombudsman: known from its yearly list alone",
        _APPROACHES,
        {"known_by": ("yearly-list",)},
    ),
    Measure(
        "ombudsman.assessed",
        "Assessed by the Ombudsman",
        _APPROACHES,
        {"fate": ("investigated", "premature", "closed", "upheld")},
        comparable=False,
    ),
    Measure("ombudsman.not_assessed", "Not assessed yet", _APPROACHES, {"fate": ("not-assessed",)}),
    Measure(
        "ombudsman.investigated",
        "Investigations taken up, decided or not",
        _APPROACHES,
        {"fate": ("investigated",)},
    ),
    Measure(
        "ombudsman.premature",
        "Premature, and left to the authority to investigate",
        _APPROACHES,
        {"fate": ("premature",)},
        vocabulary=OUTCOMES,
    ),
    Measure(
        "ombudsman.closed",
        "Closed by the Ombudsman: out of its jurisdiction, or after initial enquiries",
        _APPROACHES,
        {"fate": ("closed",)},
        vocabulary=OUTCOMES,
    ),
    Measure(
        "ombudsman.upheld_at_assessment",
        "Upheld at the assessment, by an early remedy",
        _APPROACHES,
        {"fate": ("upheld",)},
    ),
    Measure("ombudsman.upheld", "Upheld by the Ombudsman", _APPROACHES, {"counts_as": ("upheld",)}),
    PerCode(
        "ombudsman.upheld_how",
        "Upheld by the Ombudsman",
        _APPROACHES,
        "upheld_how",
        "upheld-how",
        {"counts_as": ("upheld",)},
    ),
    Measure("ombudsman.not_upheld", "Not upheld by the Ombudsman", _APPROACHES, {"counts_as": ("not-upheld",)}),
    Measure(
        "ombudsman.awaiting",
        "Investigations of the Ombudsman that await its decision",
        "ombudsman_awaiting",
        {"stage": ("investigation",)},
    ),
    Measure(
        "ombudsman.awaiting_assessment",
        "Matters that await the Ombudsman's assessment",
        "ombudsman_awaiting",
        {"stage": ("assessment",)},
    ),
    Measure("ombudsman.decided", "Decided by the Ombudsman in the period", _DECIDED),
    *(
        Measure(
            f"ombudsman.decided.{name}",
            f"Decided by the Ombudsman in the period: {label}",
            _DECIDED,
            {"counts_as": (code,)},
            vocabulary=vocabulary,
        )
        for name, code, label, vocabulary in (
            ("premature", "premature", "premature", OUTCOMES),
            ("closed", "closed", "closed", OUTCOMES),
            ("upheld", "upheld", "upheld", ""),
            ("not_upheld", "not-upheld", "not upheld", ""),
        )
    ),
    Measure(
        "ombudsman.investigations_completed",
        "Investigations that the Ombudsman completed in the period, as it counts them",
        _DECIDED,
        {"decided_at": ("investigation",)},
    ),
    Measure("ombudsman.replies", "Replies to the Ombudsman's enquiries", "ombudsman_replies"),
    Measure("ombudsman.replies.in_time", "Replies by the date that it set", "ombudsman_replies", {"in_time": (1,)}),
    Measure("ombudsman.replies.late", "Replies after that date", "ombudsman_replies", {"in_time": (0,)}),
    Measure("ombudsman.remedies", "Remedies agreed", "ombudsman_remedies"),
    PerCode("ombudsman.remedies", "Remedy", "ombudsman_remedies", "remedy_of", "remedy"),
    Measure("ombudsman.redress", "Financial redress agreed, in pounds", "ombudsman_redress", show="pounds"),
    Measure("ombudsman.compliance", "Remedies on which the Ombudsman closed its file", "ombudsman_compliance"),
    *(
        Measure(f"ombudsman.compliance.{name}", f"Remedies: {label}", "ombudsman_compliance", {"compliance": (code,)})
        for name, code, label in (
            ("satisfied", "satisfied", "the Ombudsman was satisfied"),
            ("late", "late", "carried out late"),
            ("not_complied", "not-complied", "not carried out"),
        )
    ),
    Measure("ombudsman.remedies_overdue", "Remedies overdue", "ombudsman_overdue"),
    Measure("ombudsman.public_reports", "Public reports", "ombudsman_reports"),
)

SUMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("ombudsman.received", ("ombudsman.assessed", "ombudsman.not_assessed")),
    (
        "ombudsman.assessed",
        ("ombudsman.investigated", "ombudsman.premature", "ombudsman.closed", "ombudsman.upheld_at_assessment"),
    ),
    (
        "ombudsman.decided",
        tuple(f"ombudsman.decided.{name}" for name in ("premature", "closed", "upheld", "not_upheld")),
    ),
    ("ombudsman.replies", ("ombudsman.replies.in_time", "ombudsman.replies.late")),
    (
        "ombudsman.compliance",
        tuple(f"ombudsman.compliance.{name}" for name in ("satisfied", "late", "not_complied")),
    ),
)
