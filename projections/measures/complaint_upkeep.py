"""The measures of what goes on beside the stages: points that left, learning, costs, referrals to the Ombudsman."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from projections.measures.declared import Measure, Population, same

_POINTS: Final = "known JOIN known_point ON known_point.case_reference = known.case_reference"
_ACTIONS: Final = "known JOIN known_action ON known_action.case_reference = known.case_reference"
_COSTS: Final = "known JOIN known_cost ON known_cost.case_reference = known.case_reference"


def _in_period(day: str) -> str:
    return f"{day} >= :first AND {day} <= :last"


ROUTED: Final = Population(
    "points that were routed in the period to another procedure and have not come back; one that never was of this "
    "procedure is routed by its receipt",
    _in_period("routed_on") + " AND known.not_accepted <> 'impossible'",
    same("elsewhere"),
    source=_POINTS,
)
DISCONTINUED: Final = Population(
    "points of which consideration was discontinued in the period (reg 8), resumed since or not",
    _in_period("known_point.discontinued_on") + " AND known.counted = 1 AND ground <> '' AND standing <> 'elsewhere'",
    {"ground": "ground", "resumed": "CASE WHEN resumed_on < '9999-12-31' THEN 1 ELSE 0 END"},
    source=_POINTS,
)
AGREED: Final = Population(
    "learning actions agreed in the period",
    _in_period("agreed_on"),
    {},
    source=_ACTIONS,
)
ENDED: Final = Population(
    "learning actions that were done, or settled not to be done, in the period, whenever agreed",
    _in_period("action_ended_on"),
    same("state"),
    source=_ACTIONS,
)
OPEN: Final = Population(
    "learning actions that are still to do",
    "state = 'open' AND agreed_on <= :as_at",
    {"overdue": "CASE WHEN due_on < :as_at THEN 1 ELSE 0 END"},
    stock=True,
    source=_ACTIONS,
)
COSTS: Final = Population(
    "costs recorded in the period, in pounds",
    _in_period("paid_on"),
    same("cost_of"),
    source=_COSTS,
    counts="SUM(pence)",
)
REFERRED: Final = Population(
    "complaints first referred to the Ombudsman in the period",
    _in_period("ombudsman_on") + " AND counted = 1",
    {},
)

POPULATIONS: Final[Mapping[str, Population]] = {
    "points_routed": ROUTED,
    "points_discontinued": DISCONTINUED,
    "learning_agreed": AGREED,
    "learning_ended": ENDED,
    "learning_open": OPEN,
    "costs": COSTS,
    "referred": REFERRED,
}

_COST_OF: Final = {
    "investigating-officer": "investigating officers",
    "independent-person": "independent persons",
    "panel": "review panels",
    "other": "other",
}

MEASURES: Final[tuple[Measure, ...]] = (
    Measure("points.routed", "Points routed to another procedure", "points_routed"),
    Measure("points.discontinued", "Points discontinued because of other proceedings (reg 8)", "points_discontinued"),
    Measure(
        "points.discontinued.resumed",
        "Points discontinued: considered afresh since",
        "points_discontinued",
        {"resumed": (1,)},
    ),
    Measure("complaints.referred_to_ombudsman", "Referred to the Ombudsman", "referred"),
    Measure("complaints.learning.agreed", "Learning actions agreed", "learning_agreed"),
    Measure("complaints.learning.done", "Learning actions done", "learning_ended", {"state": ("done",)}),
    Measure("complaints.learning.not_done", "Learning actions not done", "learning_ended", {"state": ("not-done",)}),
    Measure("complaints.learning.open", "Learning actions still to do", "learning_open"),
    Measure("complaints.learning.overdue", "Learning actions overdue", "learning_open", {"overdue": (1,)}),
    Measure("complaints.costs", "Costs, in pounds", "costs", show="pounds"),
    *(
        Measure(
            f"complaints.costs.{code}", f"Costs of {label}, in pounds", "costs", {"cost_of": (code,)}, show="pounds"
        )
        for code, label in _COST_OF.items()
    ),
)

SUMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("complaints.costs", tuple(f"complaints.costs.{code}" for code in _COST_OF)),
)
