"""Small numbers left out: which, what is printed in their place, and what else would give them away."""

from __future__ import annotations

from typing import Final

from projections.measures.figures import Figure
from projections.measures.suppression import suppressed


def figure(id: str, value: int | str | None, prior: int | None = 10) -> Figure:
    change = value - prior if isinstance(value, int) and prior is not None else None
    return Figure(id, id, value, prior, None, None, change, "0.0", "basis", "2026-04-01")


def shown(*figures: Figure, below: int = 5) -> dict[str, tuple[object, str]]:
    """Each figure's value, and what is printed in its place."""
    return {one.id: (one.value, one.shown_as) for one in suppressed(figures, below)}


MANY: Final = figure("complaints.basis.parent", 40)


def test_counts_from_one_to_below_the_number_are_left_out_and_zero_is_not() -> None:
    ids = "abcdef"
    told = shown(*(figure(f"monitoring.gender.{id}", n) for id, n in zip(ids, (0, 1, 4, 5, 6, 50), strict=True)))
    assert [told[f"monitoring.gender.{id}"] for id in ids] == [
        (0, ""),
        (None, "<5"),
        (None, "<5"),
        (5, ""),
        (6, ""),
        (50, ""),
    ]


def test_only_what_says_who_people_are_is_left_out() -> None:
    told = shown(figure("complaints.received", 1), figure("complaints.basis.parent", 1), figure("points.outcome.x", 2))
    assert [id for id, (_, instead) in told.items() if instead] == ["complaints.basis.parent"]


def test_one_small_count_takes_the_next_smallest_of_its_family_with_it() -> None:
    told = shown(
        figure("complaints.basis.parent", 40),
        figure("complaints.basis.care-leaver", 3),
        figure("complaints.basis.foster-parent", 9),
        figure("complaints.basis.child-in-need", 0),
        figure("monitoring.gender.male", 6),
    )
    assert told == {
        "complaints.basis.parent": (40, ""),
        "complaints.basis.care-leaver": (None, "<5"),
        "complaints.basis.foster-parent": (None, "*"),
        "complaints.basis.child-in-need": (0, ""),
        "monitoring.gender.male": (6, ""),
    }


def test_two_small_counts_hide_one_another() -> None:
    told = shown(MANY, figure("complaints.basis.care-leaver", 3), figure("complaints.basis.foster-parent", 4))
    assert [instead for _, instead in told.values()] == ["", "<5", "<5"]


def test_the_year_before_is_left_out_by_itself_and_takes_the_change_with_it() -> None:
    before, beside = suppressed([figure("monitoring.gender.male", 20, 2), figure("monitoring.gender.female", 30, 9)], 5)
    assert (before.value, before.shown_as) == (20, "")
    assert (before.prior, before.prior_shown_as) == (None, "<5")
    assert (before.change, before.change_percent) == (None, None)
    assert (beside.prior, beside.prior_shown_as, beside.change) == (None, "*", None)
    assert before.plain()["suppressed"] is False
    assert before.plain()["prior_suppressed"] is True


def test_what_is_no_count_stays() -> None:
    unknown = figure("monitoring.recorded", None, None)
    assert suppressed([unknown], 5) == (unknown,)
    assert unknown.plain()["suppressed"] is False
