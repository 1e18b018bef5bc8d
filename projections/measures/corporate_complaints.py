"""The measures of corporate complaints: what came, how each stage ended, and what was left out that the Code asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from projections.measures.declared import Measure, Population, flag

_OF: Final = "corporate_complaint"

RECEIVED: Final = Population(
    "corporate complaints received in the period",
    "received_on >= :first AND received_on <= :last AND counted = 1",
    {"with_finding": flag("findings > 0")},
    procedure=_OF,
)
REQUESTED: Final = Population(
    "requests for Stage 2 of a corporate complaint dated in the period, whenever the complaint came",
    "stage2_requested_on >= :first AND stage2_requested_on <= :last AND counted = 1",
    {},
    procedure=_OF,
)


def _ended(part: str, words: str) -> Population:
    """The stages that ended in the period, by whether the response came in time."""
    return Population(
        f"{words} that ended in the period by a response or without one, whenever received; not those withdrawn",
        f"{part}.ended_on >= :first AND {part}.ended_on <= :last AND known.counted = 1 "
        f"AND {part}.ended_by IN ('response', 'stage-two', 'completed')",
        {
            "verdict": f"CASE WHEN {part}.ended_by <> 'response' THEN 'unanswered' "
            f"WHEN response_due_on = '9999-12-31' THEN 'no_limit' "
            f"WHEN response_stop_on <= response_due_on THEN 'in_time' ELSE 'late' END"
        },
        source=f"known JOIN {part} ON {part}.case_reference = known.case_reference",
        procedure=_OF,
    )


POPULATIONS: Final[Mapping[str, Population]] = {
    "corporate_received": RECEIVED,
    "corporate_stage1_ended": _ended("known_stage1", "Stage 1s of corporate complaints"),
    "corporate_stage2_requested": REQUESTED,
    "corporate_stage2_ended": _ended("known_stage2", "Stage 2s of corporate complaints"),
}

VERDICTS: Final = {
    "in_time": "answered in time",
    "late": "answered late",
    "no_limit": "answered without a limit: received before the Code was used, or never acknowledged",
    "unanswered": "not answered",
}


def _stage(number: int) -> tuple[Measure, ...]:
    population, id = f"corporate_stage{number}_ended", f"corporate.stage{number}"
    label = f"Corporate complaints, Stage {number}"
    return (
        Measure(f"{id}.ended", f"{label}: ended", population),
        *(
            Measure(f"{id}.{code}", f"{label}: {says}", population, {"verdict": (code,)})
            for code, says in VERDICTS.items()
        ),
    )


MEASURES: Final[tuple[Measure, ...]] = (
    Measure("corporate.received", "Corporate complaints received", "corporate_received"),
    *_stage(1),
    Measure("corporate.stage2_requested", "Corporate complaints, Stage 2: asked for", "corporate_stage2_requested"),
    *_stage(2),
    Measure(
        "corporate.with_finding",
        "Corporate complaints received of which something was left out that the Code asks for, or came too late",
        "corporate_received",
        {"with_finding": (1,)},
    ),
)

SUMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = tuple(
    (f"corporate.stage{number}.ended", tuple(f"corporate.stage{number}.{code}" for code in VERDICTS))
    for number in (1, 2)
)
