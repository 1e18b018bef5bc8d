"""The measures of monitoring: how many forms there are of a year, and what they say; never of a case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from projections.measures.declared import Measure, PerCode, Population, same

_WHOLE_YEARS: Final = "first_on >= :first AND last_on <= :last"

FORMS: Final = Population(
    "monitoring forms recorded for the financial years that lie wholly in the period",
    _WHOLE_YEARS,
    {},
    counts="SUM(forms)",
    procedure="monitoring",
)
CHARACTERISTICS: Final = Population(
    "monitoring forms recorded for the financial years that lie wholly in the period, by what they say",
    _WHOLE_YEARS,
    same("characteristic", "code"),
    source="known JOIN known_characteristic ON known_characteristic.case_reference = known.case_reference",
    counts="SUM(people)",
    procedure="monitoring",
)

POPULATIONS: Final[Mapping[str, Population]] = {
    "monitoring_forms": FORMS,
    "monitoring_characteristics": CHARACTERISTICS,
}

_WORDS: Final = {
    "age-band": "age",
    "gender": "gender",
    "disability": "disability",
    "ethnicity": "ethnicity",
    "sexual-orientation": "sexual orientation",
}

MEASURES: Final[tuple[Measure | PerCode, ...]] = (
    Measure("monitoring.recorded", "Monitoring forms recorded", "monitoring_forms"),
    *(
        PerCode(
            f"monitoring.{characteristic}",
            f"Monitoring, {words}",
            "monitoring_characteristics",
            "code",
            characteristic,
            {"characteristic": (characteristic,)},
        )
        for characteristic, words in _WORDS.items()
    ),
)

SUMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = ()
