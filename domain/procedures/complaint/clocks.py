"""The time limits on a complaint, stage by stage."""

from __future__ import annotations

from collections.abc import Iterator

from domain.law.book import Law
from domain.procedures.complaint.questions import last_day_to_resubmit
from domain.procedures.complaint.stage_one import clocks as stage_one
from domain.procedures.complaint.stage_three import clocks as stage_three
from domain.procedures.complaint.stage_two import clocks as stage_two
from domain.procedures.complaint.states import Complaint
from domain.workflow import Clock, Remark


def clocks(case: Complaint, law: Law) -> Iterator[Clock]:
    """The clocks of the case; none for a case of which no point belongs to this procedure."""
    if case.receipt is None or not any(point.counted for point in case.points):
        return
    yield from stage_one.clocks(case, law)
    yield from to_resubmit(case, law)
    if case.investigations or case.responded is not None:
        yield from stage_two.clocks(case, law)
        yield from stage_three.clocks(case, law)


def to_resubmit(case: Complaint, law: Law) -> Iterator[Clock]:
    """For each discontinued point, the year in which it may be resubmitted (reg 8(5))."""
    for point in case.points:
        last = last_day_to_resubmit(point, law) if point.counted else None
        if last is None or point.discontinued is None:
            continue
        again = point.discontinued.resumed
        yield Clock(
            "resubmission",
            last.limit,
            starts_on=point.discontinued.when.on,
            first_due_on=last.on,
            due_on=last.on,
            stopped_on=again.on if again else None,
            stopped_by="" if again is None else "resubmitted" if point.discontinued.resubmitted else "prejudice-ceased",
            remarks=(Remark("the corresponding date a year later is still in time", last.limit.citation),),
            point=point.number,
        )
