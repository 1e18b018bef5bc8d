"""Which points that are taken up again can join the others, and which go on as a complaint of their own."""

from __future__ import annotations

from collections.abc import Collection

from domain.procedures.complaint.stages import OPEN
from domain.procedures.complaint.states import Complaint, Point


def withdrawn_points(case: Complaint) -> list[int]:
    """The points that may be taken up again after a withdrawal: of this procedure, and not gone on elsewhere."""
    return [p.number for p in case.points if p.counted and not p.parted and p.end and p.end.how == "withdrawn"]


def apart(case: Complaint, chosen: Collection[int], because: str) -> list[int]:
    """Those of the points ``chosen`` that cannot be taken up together with the others, which have moved on.

    A complaint is at one stage at a time. A fresh Stage 1 it has only where no other point was answered, resolved or
    goes on; what is reinstated goes on at its own stage, if none has gone further and that stage was not answered; what
    comes back from another procedure joins Stage 1 while it is open, or goes on where nothing else is left. What had
    ended before it went comes back as it was.
    """
    points = [point for point in case.points if point.number in chosen]
    others = [point for point in case.points if point.counted and point.number not in chosen]
    if because in ("resubmitted", "prejudice-ceased"):
        moved_on = any(point.open or was_answered(point) for point in case.points)
        return [point.number for point in points if moved_on]
    if because == "reinstated":
        deepest = max((_depth(point) for point in (*points, *others)), default=0)
        return [point.number for point in points if _depth(point) < deepest or not _goes_on_there(case, point)]
    again = [point for point in points if point.end is None]
    if isinstance(case.stage, OPEN):
        return [point.number for point in again if _depth(point) > 1]
    if others:
        return [point.number for point in again]
    deepest = max((_depth(point) for point in again), default=0)
    return [point.number for point in again if _depth(point) < deepest or not _goes_on_there(case, point)]


def was_answered(point: Point) -> bool:
    """Whether it was answered or resolved at some stage."""
    ends = (point.ended, point.second and point.second.ended, point.third and point.third.ended)
    return any(ended is not None and ended.how in ("answered", "resolved") for ended in ends)


def _depth(point: Point) -> int:
    """The number of the stage that it has come to."""
    return 3 if point.third is not None else 2 if point.second is not None else 1


def _goes_on_there(case: Complaint, point: Point) -> bool:
    """Whether the time at the stage that it has come to is the latest there, and was not answered."""
    if point.third is not None:
        review = case.reviews[-1]
        return point.third.review == review.number and review.responded is None
    if point.second is not None:
        investigation = case.investigations[-1]
        return point.second.investigation == investigation.number and investigation.responded is None
    return True
