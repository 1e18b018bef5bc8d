"""Small numbers left out of what is published, so that nobody can be known by them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from projections.measures.figures import Figure

SUPPRESSIBLE: Final = ("monitoring.", "complaints.basis.", "compliments.received.")
"""What the ids of the figures begin with that say who people are."""

BESIDE: Final = "*"
"""What is printed for a count that is not small, but would give away the one small count beside it."""


def suppressed(figures: Sequence[Figure], below: int) -> tuple[Figure, ...]:
    """The figures, without the counts from 1 to ``below`` - 1 of those that say who people are.

    Where one count of a family would be the only one left out, the rest of its total would give it away: the next
    smallest is left out too. What is left out of a year takes its change with it.
    """
    value = _left_out({figure.id: figure.value for figure in figures}, below)
    prior = _left_out({figure.id: figure.prior for figure in figures}, below)
    return tuple(_without(figure, value.get(figure.id, ""), prior.get(figure.id, "")) for figure in figures)


def _left_out(counts: Mapping[str, int | str | None], below: int) -> dict[str, str]:
    """What is printed in place of each count that is left out."""
    found: dict[str, str] = {}
    numbers = {id: n for id, n in counts.items() if id.startswith(SUPPRESSIBLE) and isinstance(n, int) and n > 0}
    for _, ids in groupby(sorted(numbers, key=_family), key=_family):
        family = list(ids)
        small = [id for id in family if numbers[id] < below]
        found |= dict.fromkeys(small, f"<{below}")
        if len(small) == 1 and len(family) > 1:
            found[min((id for id in family if id not in small), key=lambda id: (numbers[id], id))] = BESIDE
    return found


def _family(id: str) -> str:
    return id.rpartition(".")[0]


def _without(figure: Figure, value: str, prior: str) -> Figure:
    if not (value or prior):
        return figure
    return replace(
        figure,
        value=None if value else figure.value,
        prior=None if prior else figure.prior,
        change=None,
        change_percent=None,
        shown_as=value,
        prior_shown_as=prior,
    )
