"""The measures of Stages 2 and 3: requests, verdicts, working days, outcomes; by the day of what they count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from projections.measures.declared import Measure, Population, Value, flag, same

_TWO: Final = "known JOIN known_stage_two ON known_stage_two.case_reference = known.case_reference"
_THREE: Final = "known JOIN known_stage_three ON known_stage_three.case_reference = known.case_reference"
_POINTS: Final = "known JOIN known_point ON known_point.case_reference = known.case_reference"

_DAYS: Final = {
    "to_officer": ("to_officer", "the appointment of the investigating officer"),
    "to_person": ("to_independent_person", "the appointment of the independent person"),
    "to_begun": ("to_commencement", "commencement (both appointed)"),
    "to_start": ("to_start", "the statutory start date (reg 17(4) and (5))"),
    "to_response": ("to_response", "the response"),
}
"""The columns of working days from the request, what each is called in an id, and in words."""


def _in_period(day: str) -> str:
    return f"{day} >= :first AND {day} <= :last AND known.counted = 1"


REQUESTED: Final = Population(
    "requests for Stage 2, or agreements to leave Stage 1 out, dated in the period, whenever the complaint came; one "
    "that goes on in a linked complaint was asked for once, and a complaint that is asked about on several days counts "
    "on each",
    _in_period("known_stage_two.requested_on") + " AND opened_by <> 'continued'",
    {
        **same("opened_by", *_DAYS),
        "fate": "known_stage_two.fate",
        "received_in_period": flag("known.received_on >= :first AND known.received_on <= :last"),
    },
    source=_TWO,
)
BEGUN: Final = Population(
    "Stage 2s of which the independent person and the investigating officer had both been appointed in the period; one "
    "that goes on in a linked complaint was begun, or not, in the first",
    _in_period("begun_on") + " AND opened_by <> 'continued'",
    {},
    source=_TWO,
)
RESPONDED: Final = Population(
    "Stage 2s of which the response had been sent in the period to all to whom it is owed, whenever asked for",
    _in_period("stop_on") + " AND known_stage_two.ended_by = 'response'",
    {
        **same("verdict", "beyond"),
        "outcome": "known_stage_two.outcome",
        "outcome_derived": "known_stage_two.outcome_derived",
    },
    source=_TWO,
)
PANELS_REQUESTED: Final = Population(
    "requests for a review panel dated in the period",
    _in_period("known_stage_three.requested_on"),
    {},
    source=_THREE,
)


def _in_time(clock: str) -> str:
    return (
        f"CASE WHEN {clock}_stop_on = '9999-12-31' OR {clock}_state = 'unreckonable' THEN 'without_verdict' "
        f"WHEN {clock}_stop_on <= {clock}_due_on OR {clock}_limb = 'met' THEN 'in_time' "
        f"WHEN {clock}_limb = 'open' THEN 'for_judgement' ELSE 'late' END"
    )


PANELS: Final = Population(
    "review panels that met in the period, whenever asked for",
    _in_period("met_on"),
    {"verdict": _in_time("panel")},
    source=_THREE,
)
STAGE_THREE_RESPONDED: Final = Population(
    "Stage 3 responses sent in the period, whenever the panel met",
    _in_period("known_stage_three.responded_on"),
    {
        "verdict": _in_time("response"),
        "outcome": "known_stage_three.outcome",
        "outcome_derived": "known_stage_three.outcome_derived",
    },
    source=_THREE,
)
STAGE_TWO_POINTS: Final = Population(
    "points answered at Stage 2 in the period",
    _in_period("stage2_ended_on") + " AND stage2_status = 'answered' AND standing <> 'elsewhere'",
    same("finding", "view", "decision"),
    source=_POINTS,
)
STAGE_THREE_POINTS: Final = Population(
    "points answered at Stage 3 in the period",
    _in_period("stage3_ended_on") + " AND stage3_status = 'answered' AND standing <> 'elsewhere'",
    same("panel", "final"),
    source=_POINTS,
)

POPULATIONS: Final[Mapping[str, Population]] = {
    "stage2_requested": REQUESTED,
    "stage2_begun": BEGUN,
    "stage2_responded": RESPONDED,
    "stage2_points": STAGE_TWO_POINTS,
    "stage3_requested": PANELS_REQUESTED,
    "stage3_panels": PANELS,
    "stage3_responded": STAGE_THREE_RESPONDED,
    "stage3_points": STAGE_THREE_POINTS,
}

_OUTCOMES: Final = {
    "upheld": "upheld",
    "partially-upheld": "partially upheld",
    "not-upheld": "not upheld",
    "no-finding": "no finding",
}

_VERDICTS: Final = {
    "within_25": "within 25 working days",
    "within_notice": "by the date told in a valid notice",
    "after_notice": "after the date told, within 65 working days",
    "without_notice": "beyond 25 working days without a valid notice",
    "beyond_65": "beyond 65 working days",
    "without_verdict": "not reckonable",
}

_IN_TIME: Final = {
    "in_time": "in time, or judged as soon as practicable",
    "late": "late",
    "for_judgement": "after the day limit, to be judged (SI 2020/445)",
    "without_verdict": "without a verdict",
}


def _counts(
    id: str, label: str, population: str, column: str, codes: Mapping[str, str], **more: Sequence[Value]
) -> tuple[Measure, ...]:
    """A count for each code of a column."""
    return tuple(
        Measure(f"{id}.{code}", f"{label}: {says}", population, {column: (code,), **more})
        for code, says in codes.items()
    )


MEASURES: Final[tuple[Measure, ...]] = (
    Measure(
        "complaints.stage2_requested",
        "Stage 2 requested, or Stage 1 left out by agreement",
        "stage2_requested",
        share_of="complaints.received",
    ),
    Measure(
        "complaints.stage2_requested.received_in_period",
        "Stage 2 requested: of complaints received in the period",
        "stage2_requested",
        {"received_in_period": (1,)},
    ),
    Measure(
        "complaints.stage2_requested.received_earlier",
        "Stage 2 requested: of complaints received earlier",
        "stage2_requested",
        {"received_in_period": (0,)},
    ),
    Measure(
        "complaints.stage2_requested.stage1_skipped",
        "Stage 1 left out by agreement",
        "stage2_requested",
        {"opened_by": ("skipped",)},
    ),
    Measure("complaints.stage2_begun", "Stage 2 begun: independent person and officer both appointed", "stage2_begun"),
    Measure(
        "complaints.stage2_requested.responded",
        "Stage 2 requested: answered since",
        "stage2_requested",
        {"fate": ("responded",)},
    ),
    Measure(
        "complaints.stage2_requested.begun",
        "Stage 2 requested: begun, not answered",
        "stage2_requested",
        {"fate": ("begun",)},
    ),
    Measure(
        "complaints.stage2_requested.awaited",
        "Stage 2 requested: not yet begun",
        "stage2_requested",
        {"fate": ("awaited",)},
    ),
    Measure(
        "complaints.stage2_not_progressed",
        "Stage 2 requested: ended before it was begun",
        "stage2_requested",
        {"fate": ("not-progressed",)},
    ),
    Measure(
        "complaints.stage2_cohort",
        "Of those received, gone on to Stage 2",
        "received",
        {"gone_on": (1,)},
        share_of="complaints.received",
    ),
    Measure("complaints.stage2.responded", "Stage 2 answered", "stage2_responded"),
    *_counts("complaints.stage2", "Stage 2 answered", "stage2_responded", "verdict", _VERDICTS),
    *(
        Measure(
            f"complaints.stage2.beyond_65.working_days.{show}",
            f"Stage 2 beyond 65 working days: {show} of the working days beyond",
            "stage2_responded",
            {"verdict": ("beyond_65",)},
            days="beyond",
            show=show,
        )
        for show in ("mean", "maximum")
    ),
    *(
        Measure(
            f"complaints.stage2.working_days_{name}.{show}",
            f"Working days from the Stage 2 request to {says}: {show}",
            "stage2_requested",
            days=column,
            show=show,
        )
        for column, (name, says) in _DAYS.items()
        for show in ("median", "maximum")
    ),
    *_counts(
        "complaints.stage2.outcome",
        "Stage 2 outcome",
        "stage2_responded",
        "outcome",
        {"multiple": "multiple (points not alike)", **_OUTCOMES},
    ),
    *_counts(
        "complaints.stage2.outcome_derived",
        "Stage 2 outcome over the points",
        "stage2_responded",
        "outcome_derived",
        _OUTCOMES,
    ),
    *_counts("points.stage2.finding", "Points at Stage 2, investigator", "stage2_points", "finding", _OUTCOMES),
    *_counts("points.stage2.view", "Points at Stage 2, independent person", "stage2_points", "view", _OUTCOMES),
    *_counts("points.stage2.decision", "Points at Stage 2, decision", "stage2_points", "decision", _OUTCOMES),
    Measure("complaints.stage3_requested", "Review panel requested", "stage3_requested"),
    Measure("complaints.stage3_panels", "Review panels that met", "stage3_panels"),
    *_counts("complaints.stage3_panels", "Review panels that met", "stage3_panels", "verdict", _IN_TIME),
    Measure("complaints.stage3_responded", "Stage 3 answered", "stage3_responded"),
    *_counts("complaints.stage3_responded", "Stage 3 answered", "stage3_responded", "verdict", _IN_TIME),
    *_counts(
        "complaints.stage3.outcome_derived",
        "Stage 3 outcome over the points",
        "stage3_responded",
        "outcome_derived",
        _OUTCOMES,
    ),
    *_counts("points.stage3.panel", "Points at Stage 3, panel", "stage3_points", "panel", _OUTCOMES),
    *_counts("points.stage3.final", "Points at Stage 3, final response", "stage3_points", "final", _OUTCOMES),
)


def _parts(total: str, *parts: str) -> tuple[str, tuple[str, ...]]:
    return total, parts


SUMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    _parts(
        "complaints.stage2_requested",
        "complaints.stage2_requested.received_in_period",
        "complaints.stage2_requested.received_earlier",
    ),
    _parts(
        "complaints.stage2_requested",
        "complaints.stage2_requested.responded",
        "complaints.stage2_requested.begun",
        "complaints.stage2_requested.awaited",
        "complaints.stage2_not_progressed",
    ),
    _parts("complaints.stage2.responded", *(f"complaints.stage2.{verdict}" for verdict in _VERDICTS)),
    _parts("complaints.stage3_panels", *(f"complaints.stage3_panels.{verdict}" for verdict in _IN_TIME)),
    _parts("complaints.stage3_responded", *(f"complaints.stage3_responded.{verdict}" for verdict in _IN_TIME)),
)
