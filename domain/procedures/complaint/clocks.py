"""The time limits on a complaint, stage by stage."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from domain.law.book import Law
from domain.procedures.complaint.questions import last_day_to_resubmit
from domain.procedures.complaint.stage_one import clocks as stage_one
from domain.procedures.complaint.stage_three import clocks as stage_three
from domain.procedures.complaint.stage_two import clocks as stage_two
from domain.procedures.complaint.states import Complaint
from domain.workflow import Clock, Remark

RESUBMISSION: Final = "SI 2006/1738 reg 8(5)"


def clocks(case: Complaint, law: Law) -> Iterator[Clock]:
    """The clocks of the case; none for a case of which no point belongs to this procedure.

    Where its points go on elsewhere alone, what is left is how its Stage 1 ended.
    """
    if case.receipt is None or not case.goes_on:
        return
    if not any(point.counted for point in case.points):
        if case.ended is not None and not case.past_stage_one:
            yield from stage_one.clocks(case, law)
        return
    yield from stage_one.clocks(case, law)
    yield from to_resubmit(case, law)
    if case.investigations or case.responded is not None:
        yield from stage_two.clocks(case, law)
        yield from stage_three.clocks(case, law)


def to_resubmit(case: Complaint, law: Law) -> Iterator[Clock]:
    """For each discontinued point, the year in which it may be resubmitted: it waits for the other proceedings' end."""
    for point in case.points:
        if not point.counted or point.discontinued is None:
            continue
        over, again = point.discontinued.over, point.discontinued.resumed
        last = last_day_to_resubmit(point, law)
        remark = Remark("starts when the other proceedings are discontinued or completed", RESUBMISSION)
        if over is not None:
            says = "the other proceedings ended on {}; the corresponding date a year later is still in time"
            remark = Remark(says, RESUBMISSION, (over.on,), over.number)
        yield Clock(
            "resubmission",
            last.limit if last else None,
            starts_on=over.on if over else None,
            waiting_for="" if over else "end-of-the-proceedings",
            first_due_on=last.on if last else None,
            due_on=last.on if last else None,
            stopped_on=again.on if again else None,
            stopped_by="" if again is None else "resubmitted" if point.discontinued.resubmitted else "prejudice-ceased",
            remarks=(remark,),
            point=point.number,
        )
