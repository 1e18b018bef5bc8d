"""Which points that are taken up again can join the others, and which go on as a complaint of their own."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from domain.procedures.complaint.stages import OPEN, StageThree, StageTwo
from domain.procedures.complaint.states import Complaint, Point


def withdrawn_points(case: Complaint) -> list[int]:
    """The points that may be taken up again after a withdrawal: of this procedure, and not gone on elsewhere."""
    return [point.number for point in case.points if point.withdrawn]


def apart(case: Complaint, chosen: Collection[int], because: str) -> list[int]:
    """Those of the points ``chosen`` that cannot be taken up together with the others, which have moved on.

    A complaint is at one stage at a time. A fresh Stage 1 it has only where none has come further or goes on, and Stage
    1 answered or resolved none, one that has left it since included. What is reinstated goes on at its own stage, if
    none has gone further and that stage was not answered. What comes back from another procedure joins the others where
    they stand at the stage that it had come to, or have stood still since it went, or goes on where nothing else is
    left; one that had ended needs nothing that they have left behind.
    """
    points = [point for point in case.points if point.number in chosen and _stands_outside(point, because)]
    others = [point for point in case.points if point.counted and not point.parted and point.number not in chosen]
    if because in ("resubmitted", "prejudice-ceased"):
        further = any(point.second is not None for point in points) or any(other.open for other in others)
        moved_on = further or any(was_answered(point) for point in case.points)
        return [point.number for point in points if moved_on]
    if because == "reinstated":
        deepest = max((_depth(point) for point in (*points, *others)), default=0)
        return [point.number for point in points if _depth(point) < deepest or not _goes_on_there(case, point)]
    again = [point for point in points if point.end is None]
    if others:
        joins = [p for p in again if _stand_there(case, p) or _stood_still(case, p, others)]
        return [point.number for point in again if point not in joins]
    deepest = max((_depth(point) for point in again), default=0)
    return [point.number for point in again if _depth(point) < deepest or not _goes_on_there(case, point)]


def asked_apart(case: Complaint, named: Collection[int], on: date) -> list[int]:
    """Those of the points named for Stage 2, or of all that may go there, that cannot join the others.

    A complaint is at Stage 2 once at a time, for all that was asked for on one day: the time that it takes runs from
    the request (reg 17(4)). It goes there again only where the first time was not answered, so that nobody's right to a
    panel waits for it.
    """
    there = [each for each in case.investigations if each.responded is not None or each.ended is None]
    if all(each.responded is None and each.opened.on == on for each in there):
        return []
    return to_be_asked_for(case, named)


def to_be_asked_for(case: Complaint, named: Collection[int]) -> list[int]:
    """Those of the points named, or of all, that may go to Stage 2 by themselves: Stage 1 has ended for them."""
    return [p.number for p in case.points if p.may_go_to_stage_two and not p.open and (not named or p.number in named)]


def panel_apart(case: Complaint, named: Collection[int]) -> list[int]:
    """Those of the points named for a panel, or of all that may go there, while one has been asked for about others."""
    return may_go_to_a_panel(case, named) if isinstance(case.stage, StageThree) else []


def may_go_to_a_panel(case: Complaint, named: Collection[int]) -> list[int]:
    """Those of the points named, or of all, that may go to a panel."""
    return [p.number for p in case.points if p.may_go_to_stage_three and (not named or p.number in named)]


def was_answered(point: Point) -> bool:
    """Whether it was answered or resolved at some stage."""
    ends = (point.ended, point.second and point.second.ended, point.third and point.third.ended)
    return any(ended is not None and ended.how in ("answered", "resolved") for ended in ends)


def _stands_outside(point: Point, because: str) -> bool:
    """Whether it stands outside in the way from which it would be taken up."""
    if because == "routed-back":
        return bool(point.elsewhere) and not point.parted
    return point.withdrawn if because == "reinstated" else point.resumable


def _stand_there(case: Complaint, point: Point) -> bool:
    """Whether the others stand at the stage that the point had come to, in the same consideration."""
    stages = {1: OPEN, 2: (StageTwo,), 3: (StageThree,)}
    return isinstance(case.stage, stages[_depth(point)]) and _is_latest(case, point)


def _stood_still(case: Complaint, point: Point, others: Collection[Point]) -> bool:
    """Whether no other has ended, or has come further, since the point was routed elsewhere."""
    if point.routed is None or any(_depth(other) > _depth(point) for other in others):
        return False
    ends = (other.end for other in others)
    return _is_latest(case, point) and all(ended is None or ended.when < point.routed for ended in ends)


def _depth(point: Point) -> int:
    """The number of the stage that it has come to."""
    return 3 if point.third is not None else 2 if point.second is not None else 1


def _is_latest(case: Complaint, point: Point) -> bool:
    """Whether the time that the point was at its stage is the latest there."""
    if point.third is not None:
        return point.third.review == len(case.reviews)
    return point.second is None or point.second.investigation == len(case.investigations)


def _goes_on_there(case: Complaint, point: Point) -> bool:
    """Whether the time at the stage that it has come to is the latest there, and was not answered."""
    answered = False
    if point.third is not None:
        answered = case.reviews[-1].responded is not None
    elif point.second is not None:
        answered = case.investigations[-1].responded is not None
    return _is_latest(case, point) and not answered
