"""The time limits of Stage 2: the statutory ones, and beside them those that guidance counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from domain.law.book import Law
from domain.procedures.complaint.stage_two.states import DelayNotice, Investigation
from domain.procedures.complaint.states import Complaint
from domain.reckoning import Due, due
from domain.workflow import Clock, Milestone, Remark, started

RECORD_STARTS = "SI 2006/1738 reg 17(5)"
RIGHT = "SI 2006/1738 reg 15(2)"


class Start(NamedTuple):
    """When Stage 2 starts, and why; not yet, while the final record of an oral complaint is awaited."""

    on: date | None
    remark: Remark


def clocks(case: Complaint, law: Law) -> Iterator[Clock]:
    """The clocks of Stage 2, of each time that the complaint has been there: of several, by their number."""
    advised = to_ask(case, law)
    if advised is not None:
        yield advised
    here = [investigation for investigation in case.investigations if not investigation.past]
    for investigation in here:
        for clock in _of(case, investigation, law):
            yield clock._replace(point=investigation.number, of="investigation") if len(here) > 1 else clock


def _of(case: Complaint, investigation: Investigation, law: Law) -> Iterator[Clock]:
    yield response(case, investigation, law)
    yield _latest(case, investigation, law)
    if investigation.agreed is not None:
        yield from _guidance(investigation, investigation.agreed, law)


def start_of(case: Complaint, investigation: Investigation) -> Start:
    """The start under reg 17(4); for representations made orally, with the final written record (reg 17(5))."""
    opened = investigation.opened
    if not investigation.oral:
        says = "agreed on {} to leave Stage 1 out" if investigation.skipped else "Stage 2 asked for on {}"
        return Start(opened.on, Remark(says, "SI 2006/1738 reg 17(4)", (opened.on,), opened.number))
    final = next((record for record in case.records if record.final), None)
    if final is None:
        return Start(None, Remark("made orally: starts when the final written record is produced", RECORD_STARTS))
    if final.when.on < opened.on:
        says = "made orally, and the final written record was there already: starts on {}"
        return Start(opened.on, Remark(says, RECORD_STARTS, (opened.on,), opened.number))
    says = "made orally: the final written record was produced on {}"
    return Start(final.when.on, Remark(says, RECORD_STARTS, (final.when.on,), final.when.number))


def response(case: Complaint, investigation: Investigation, law: Law) -> Clock:
    """From the start of Stage 2 to its response: 25 working days, which no notice lengthens."""
    return _statutory("stage2.response", "complaint.stage2.response", case, investigation, law)


def told_until(case: Complaint, investigation: Investigation, law: Law) -> date | None:
    """The date told by the last notice under reg 17(6) that has effect; None where none has."""
    start = start_of(case, investigation).on
    if start is None:
        return None
    found = [notice.until for notice, why in _notices(investigation, start, law) if not why]
    return found[-1] if found else None


def _latest(case: Complaint, investigation: Investigation, law: Law) -> Clock:
    """To the day by which a response may be told to be sent at the latest: 65 working days from the start."""
    return _statutory("stage2.latest", "complaint.stage2.notice", case, investigation, law)


def _statutory(name: str, limit: str, case: Complaint, investigation: Investigation, law: Law) -> Clock:
    start, because = start_of(case, investigation)
    stop, stopped_by = _stop(investigation)
    if start is None:
        return Clock(name, None, None, "final-record", stopped_on=stop, stopped_by=stopped_by, remarks=(because,))
    last = due(law, limit, start)
    remarks = [because]
    if name == "stage2.response":
        remarks += _remarks(investigation, start, law)
    row = last.limit if isinstance(last, Due) else None
    return started(name, row, start, last, last, tuple(remarks), stop, stopped_by)


def _stop(investigation: Investigation) -> tuple[date | None, str]:
    """The response once its notice has reached all to whom it is owed, or another end of Stage 2."""
    responded, ended = investigation.responded, investigation.ended
    if responded is not None and ended is not None:
        to_all = responded.to_all if responded.stands else None
        return (None, "") if to_all is None else (max(to_all, ended).on, "response")
    return (None, "") if ended is None else (ended.on, investigation.ended_by)


def _remarks(investigation: Investigation, start: date, law: Law) -> Iterator[Remark]:
    for notice, why in _notices(investigation, start, law):
        said = "told on {} that the response will have been sent by {}"
        says = f"{said}; {why}" if why else f"{said}: a duty to tell, which lengthens nothing"
        yield Remark(says, "SI 2006/1738 reg 17(6)", (notice.when.on, notice.until), notice.when.number)
    responded = investigation.responded
    if responded is not None and not responded.stands:
        says = "the response of {} has no effect: there was no independent person"
        yield Remark(says, "SI 2006/1738 reg 17(2)", (responded.when.on,), responded.when.number)
    elif responded is not None and responded.to_all is None:
        says = "the response of {} has not been sent to the advocate"
        yield Remark(says, "SI 2006/1738 reg 17(3)", (responded.when.on,), responded.when.number)
    if investigation.refused is not None:
        says = "the refusal of {} has no effect: nothing gives power to refuse, and the time runs on"
        yield Remark(says, "SI 2006/1738 reg 17(1)", (investigation.refused.on,), investigation.refused.number)


def _notices(investigation: Investigation, start: date, law: Law) -> Iterator[tuple[DelayNotice, str]]:
    """Each notice under reg 17(6), and why it has no effect; empty where it has."""
    first, furthest = due(law, "complaint.stage2.response", start), due(law, "complaint.stage2.notice", start)
    for notice in investigation.notices:
        if not notice.complete:
            why = "it has no effect: it was not in writing, or gave no reason"
        elif isinstance(first, Due) and notice.when.on > first.on:
            why = "it has no effect: the time had run out"
        elif isinstance(furthest, Due) and notice.until > furthest.on:
            why = f"it has no effect: {furthest.limit.value['number']} working days from the start end earlier"
        else:
            why = ""
        yield notice, why


def _guidance(investigation: Investigation, agreed: Milestone, law: Law) -> Iterator[Clock]:
    """What guidance counts, from the statement that the complainant agreed; compliance is by the others."""
    stop, stopped_by = _stop(investigation)
    cite = "Getting the Best from Complaints (DfES 2006)"
    remark = Remark("the statement of complaint was agreed on {}", cite, (agreed.on,), agreed.number)
    for name in ("response", "latest"):
        row = f"complaint.stage2.guidance.{'notice' if name == 'latest' else name}"
        last = due(law, row, agreed.on)
        limit = last.limit if isinstance(last, Due) else None
        yield started(f"stage2.guidance.{name}", limit, agreed.on, last, last, (remark,), stop, stopped_by)


def to_ask(case: Complaint, law: Law) -> Clock | None:
    """What guidance advises for asking for Stage 2; it refuses nothing and closes nothing."""
    if case.responded is None or law.row("complaint.stage2.request", case.responded.on) is None:
        return None
    last = due(law, "complaint.stage2.request", case.responded.on)
    asked = next((each.opened for each in case.investigations if each.opened > case.responded), None)
    remark = Remark("the Regulations give no limit: a later request goes to Stage 2 all the same", RIGHT)
    return started(
        "stage2.request",
        last.limit if isinstance(last, Due) else None,
        case.responded.on,
        last,
        last,
        (remark,),
        asked.on if asked else None,
        "requested" if asked else "",
    )
