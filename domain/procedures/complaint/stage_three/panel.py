"""Who sits on a panel, whether it is one, and whether one is still owed: read from the complaint, not from rules."""

from __future__ import annotations

from domain.procedures.complaint.stage_three.states import Member, Review
from domain.procedures.complaint.states import Complaint

THREE = 3


def sitting(case: Complaint, review: Review) -> list[Member]:
    """The members of the panel who are independent, none of them the independent person of Stage 2 (reg 19(2), (3))."""
    at_stage_two = {person.person for stage in case.investigations for person in stage.persons}
    return [
        member for member in review.members if member.appointed.stands and member.appointed.person not in at_stage_two
    ]


def chairing(members: list[Member]) -> list[Member]:
    """Those of ``members`` who were appointed to chair."""
    return [member for member in members if member.chairs]


def is_panel(case: Complaint, review: Review) -> bool:
    """Whether three independent persons sit, one of whom chairs."""
    members = sitting(case, review)
    return len(members) == THREE and len(chairing(members)) == 1


def answered_without_panel(case: Complaint, review: Review) -> bool:
    """Whether the authority responded, and it was found since that no panel of three independent persons had met."""
    left = any(point.counted for point in case.points if point.number in review.points)
    return left and review.ended_by == "response" and not review.met_stands
