"""How a complaint moves between stages: by the end of its last open point, or by points that are taken up again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from domain.procedures.complaint.stage_three.states import Review
from domain.procedures.complaint.stage_two.states import Investigation
from domain.procedures.complaint.stages import (
    OPEN,
    Answered,
    Discontinued,
    FormalInvestigation,
    LocalResolution,
    NotConsidered,
    Resolved,
    Routed,
    Stage,
    StageThree,
    StageThreeAnswered,
    StageTwo,
    StageTwoAnswered,
    Withdrawn,
)
from domain.procedures.complaint.states import AtStageTwo, Complaint, Ended, Point
from domain.workflow import Milestone


def end_points(case: Complaint, chosen: Collection[int], how: Callable[[Point], Ended | None]) -> Complaint:
    """The case with an end, or none, of the chosen points at the stage that each has come to."""
    return case._replace(points=tuple(p.ending(how(p)) if p.number in chosen else p for p in case.points))


def told_or_not(case: Complaint, notice: str, *, told: bool) -> Complaint:
    """The case with a notice that was owed and left out, or made good."""
    others = tuple(known for known in case.not_told if known != notice)
    return case._replace(not_told=others if told else (*others, notice))


def unless_told(case: Complaint, notice: str, *, told: bool) -> Complaint:
    """The case with a notice that was left out of this letter; one left out of an earlier letter is owed as it was."""
    return case if told else told_or_not(case, notice, told=False)


def settled(case: Complaint, when: Milestone) -> Complaint:
    """The stage ends with its last open point; a complaint of which no point is left in this procedure is routed.

    Where that point was routed elsewhere, the stage ended with the last of those that are left.
    """
    if case.open_points:
        return case
    if not any(point.counted for point in case.points):
        return case if isinstance(case.stage, Routed) else _ended_by(case, "routed", when).moves_to(Routed(), when)
    if isinstance(case.stage, OPEN):
        first = [point.ended for point in case.points if point.counted]
        return case.moves_to(end_of_stage_one(case), _last_of(first, when))
    if isinstance(case.stage, StageTwo):
        there = [p.second.ended for p in case.points if p.counted and _of_latest_investigation(case, p) and p.second]
        return _end_of_later(case, there, StageTwoAnswered(), when)
    if isinstance(case.stage, StageThree):
        there = [p.third.ended for p in case.points if p.counted and _of_latest_review(case, p) and p.third]
        return _end_of_later(case, there, StageThreeAnswered(), when)
    return case


def declined(case: Complaint, review: Review) -> list[int]:
    """The points of ``review`` for which it was decided to hold no panel, and that stand so."""
    return [
        point.number
        for point in case.points
        if point.counted
        and point.third is not None
        and point.third.review == review.number
        and point.third.ended is not None
        and point.third.ended.how == "not-considered"
    ]


def reopened(case: Complaint, when: Milestone) -> Complaint:
    """Stage 1 goes on where it was."""
    return case.moves_to(FormalInvestigation() if case.formal is not None else LocalResolution(), when)


def taken_up(case: Complaint, when: Milestone) -> Complaint:
    """The case at the stage to which its open points had come; the stage goes on where it was."""
    open_points = [point for point in case.points if point.open]
    if any(point.third is not None for point in open_points):
        return case.with_review(case.reviews[-1]._replace(ended=None, ended_by="")).moves_to(StageThree(), when)
    if any(point.second is not None for point in open_points):
        return case.with_investigation(case.investigations[-1]._replace(ended=None, ended_by="")).moves_to(
            StageTwo(), when
        )
    return reopened(case, when)


def brought_back(case: Complaint, when: Milestone) -> Complaint:
    """The case after the first of its points came back from another procedure: where it stood before they had gone."""
    if case.open_points and not case.refused:
        return taken_up(case, when)
    away = max((at for at, stood in enumerate(case.path) if isinstance(stood.stage, Routed)), default=0)
    if not case.path[:away] or (case.refused and not isinstance(case.stage, Routed)):
        return case
    return settled(case._replace(path=(*case.path, case.path[away - 1])), when)


def end_of_stage_one(case: Complaint) -> Stage:
    """By the response if any point was answered, else by agreement, else discontinued, withdrawn or not considered."""
    ways = {point.ended.how for point in case.points if point.counted and point.ended is not None}
    if "answered" in ways:
        return Answered()
    if "resolved" in ways:
        return Resolved()
    if "discontinued" in ways:
        return Discontinued()
    return Withdrawn() if "withdrawn" in ways else NotConsidered()


def to_stage_two(
    case: Complaint, named: Collection[int], when: Milestone, *, skipped: bool, in_writing: bool
) -> Complaint:
    """The case at Stage 2, with the points named and every point that was still open at Stage 1.

    Args:
        case: The complaint.
        named: The points asked for; none named means every point that may go there.
        when: The day of the request, or of the agreement to leave Stage 1 out.
        skipped: Whether it was the agreement.
        in_writing: Whether anything of the representations had been in writing by then.
    """
    chosen = {p.number for p in case.points if p.may_go_to_stage_two and (p.open or not named or p.number in named)}
    if skipped:
        chosen &= set(case.open_points)
    if not isinstance(case.stage, StageTwo):
        oral = case.receipt is not None and case.receipt.form == "oral" and not in_writing
        opened = Investigation(len(case.investigations) + 1, when, skipped, oral)
        case = case._replace(investigations=(*case.investigations, opened)).moves_to(StageTwo(), when)
    there = AtStageTwo(len(case.investigations))
    return case._replace(points=tuple(p._replace(second=there) if p.number in chosen else p for p in case.points))


def _end_of_later(case: Complaint, ends: Sequence[Ended | None], answered: Stage, when: Milestone) -> Complaint:
    """The end of Stage 2 or 3: by the response if any point was answered, else as its points ended.

    Where none of them was answered, withdrawn or discontinued, the case falls back to where its points had come before.
    """
    ways = {ended.how for ended in ends if ended is not None}
    when = _last_of(ends, when)
    if "answered" in ways:
        return _ended_by(case, "response", when).moves_to(answered, when)
    if "not-considered" in ways and isinstance(answered, StageThreeAnswered):
        return _ended_by(case, "declined", when).moves_to(_came_before(case), when)
    if "discontinued" in ways:
        return _ended_by(case, "discontinued", when).moves_to(Discontinued(), when)
    if "withdrawn" in ways:
        return _ended_by(case, "withdrawn", when).moves_to(Withdrawn(), when)
    how = "not-considered" if "not-considered" in ways else "routed"
    return _ended_by(case, how, when).moves_to(_came_before(case), when)


def _came_before(case: Complaint) -> Stage:
    """Where the points had come, over all of them: to an answer at Stage 2, whichever time, else to the end of Stage 1.

    What was answered at an earlier stage may still be taken further, whatever became of the others.
    """
    there = [point.second.ended for point in case.points if point.counted and point.second is not None]
    if any(ended is not None and ended.how == "answered" for ended in there):
        return StageTwoAnswered()
    return end_of_stage_one(case)


def _last_of(ends: Sequence[Ended | None], when: Milestone) -> Milestone:
    return max((ended.when for ended in ends if ended is not None), default=when)


def _ended_by(case: Complaint, how: str, when: Milestone) -> Complaint:
    if isinstance(case.stage, StageTwo):
        return case.with_investigation(case.investigations[-1]._replace(ended=when, ended_by=how))
    if isinstance(case.stage, StageThree):
        return case.with_review(case.reviews[-1]._replace(ended=when, ended_by=how))
    return case


def _of_latest_investigation(case: Complaint, point: Point) -> bool:
    return point.second is not None and point.second.investigation == len(case.investigations)


def _of_latest_review(case: Complaint, point: Point) -> bool:
    return point.third is not None and point.third.review == len(case.reviews)
