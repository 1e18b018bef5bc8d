"""The rules of what is asked for when other points are at that stage, or past it."""

from __future__ import annotations

from domain.events.complaint import StageThreeRequested, StageTwoRequested
from domain.procedures.complaint.points import OUR_RULE, in_words
from domain.procedures.complaint.states import Complaint
from domain.procedures.complaint.throughout.joining import asked_apart, panel_apart
from domain.workflow import CannotBe, Happening


def asked_for_apart(it: Happening[StageTwoRequested], case: Complaint) -> CannotBe | None:
    """Points do not join a Stage 2 that others were taken to on an earlier day, nor follow one that was answered."""
    return _its_own_way(asked_apart(case, it.event.points, it.on), "Stage 2")


def panel_asked_for_apart(it: Happening[StageThreeRequested], case: Complaint) -> CannotBe | None:
    """Points do not join a Stage 3 that others were taken to."""
    return _its_own_way(panel_apart(case, it.event.points), "a panel")


def _its_own_way(numbers: list[int], what: str) -> CannotBe | None:
    if not numbers:
        return None
    return CannotBe(
        "goes-its-own-way",
        OUR_RULE,
        f"{in_words(numbers)} cannot join the others, for which {what} was asked for at another time: it goes on "
        "as a complaint of its own, as the command records by itself; in a file, say 'points-parted' here, and "
        "'complaint-continued' and the request there",
    )
