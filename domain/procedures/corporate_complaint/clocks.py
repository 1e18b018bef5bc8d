"""The time limits on a corporate complaint: two at each stage, none of which is law."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from domain.law.book import Law
from domain.procedures.corporate_complaint.states import CorporateComplaint, Turn
from domain.procedures.corporate_complaint.timing import CODE, timing, under_the_code
from domain.reckoning import Due, due
from domain.workflow import Clock, Remark, started

NO_DETAILS: Final = "the final response did not give the Ombudsman's details"


def clocks(case: CorporateComplaint, law: Law) -> Iterator[Clock]:
    """The clocks of each stage that was opened; none for a complaint received before the Code was used."""
    if not under_the_code(case, law):
        return
    for turn in (case.one, case.two):
        if turn is not None:
            yield acknowledgement(turn, law)
            yield response(turn, law)


def acknowledgement(turn: Turn, law: Law) -> Clock:
    """From the receipt, or the request for Stage 2, to its acknowledgement; a response stands for it."""
    name, start = f"corporate.stage{turn.number}.acknowledgement", turn.opened.on
    last = due(law, name, start)
    what = "received" if turn.number == 1 else "Stage 2 was asked for"
    stop, by = (turn.acknowledged, "acknowledged") if turn.acknowledged is not None else (turn.ended, turn.ended_by)
    return started(
        name,
        last.limit if isinstance(last, Due) else None,
        start,
        last,
        last,
        (Remark(f"{what} on {{}}", CODE, (start,)),),
        stop.on if stop is not None else None,
        by,
    )


def response(turn: Turn, law: Law) -> Clock:
    """From the acknowledgement to the response."""
    name = f"corporate.stage{turn.number}.response"
    stop = turn.ended.on if turn.ended is not None else None
    found = timing(turn, law)
    told = [remark for judged in found.extensions for remark in judged.remarks]
    if turn.response is not None and turn.response.ombudsman == "not-given":
        told.append(Remark(f"finding: {NO_DETAILS}", CODE, (), turn.response.when.number))
    if turn.acknowledged is None or found.first is None or found.last is None:
        remarks = (Remark("starts when it is acknowledged", CODE), *told)
        return Clock(name, None, None, "acknowledgement", stopped_on=stop, stopped_by=turn.ended_by, remarks=remarks)
    start = turn.acknowledged.on
    begun = Remark("acknowledged on {}", CODE, (start,), turn.acknowledged.number)
    limit = found.first.limit if isinstance(found.first, Due) else None
    return started(name, limit, start, found.first, found.last, (begun, *told), stop, turn.ended_by)
