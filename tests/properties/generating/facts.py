"""What is so, without any of the short cuts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from domain.events.envelope import Recorded
from domain.history import happening, history
from domain.law.book import Law
from domain.workflow import Facts, Procedure
from projections.rectangles import with_links


class FromNothing(NamedTuple):
    """A case folded from nothing: its facts from each day on, and the days."""

    days: list[date]
    facts: list[Facts]

    def on(self, as_at: date) -> Facts | None:
        """The facts on a day; None where the case had not yet begun."""
        at = bisect_right(self.days, as_at)
        return self.facts[at - 1] if at else None


def from_nothing(procedure: Procedure[Any], recorded: Sequence[Recorded], law: Law) -> FromNothing:
    """The facts of a case after each day on which something happened to it."""
    survived = history(recorded)
    if not survived:
        opened_on = min(event.occurred_on for event in recorded)
        return FromNothing([opened_on], [with_links(procedure.struck_out(recorded[0].event, opened_on), ())])
    case, days, facts = procedure.nothing, list[date](), list[Facts]()
    for at, fact in enumerate(survived):
        assert procedure.in_order(case, fact.latest.event) is None
        case = procedure.evolve(case, happening(fact, law))
        if at + 1 == len(survived) or survived[at + 1].latest.occurred_on > fact.latest.occurred_on:
            days.append(fact.latest.occurred_on)
            facts.append(with_links(procedure.facts(case, law), survived[: at + 1]))
    return FromNothing(days, facts)
