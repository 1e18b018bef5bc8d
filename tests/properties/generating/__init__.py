"""Whole lives of complaints, drawn at random: to be told to the ledger, or to ``judge`` alone."""

from tests.properties.generating.desk import Desk, desk
from tests.properties.generating.examples import examples
from tests.properties.generating.facts import FromNothing, from_nothing
from tests.properties.generating.judging import Judged, told_to_judge
from tests.properties.generating.law import law_on
from tests.properties.generating.lives import happened, later_lives, lives, lives_of_clocks
from tests.properties.generating.telling import Step, Told

__all__ = [
    "Desk",
    "FromNothing",
    "Judged",
    "Step",
    "Told",
    "desk",
    "examples",
    "from_nothing",
    "happened",
    "later_lives",
    "law_on",
    "lives",
    "lives_of_clocks",
    "told_to_judge",
]
