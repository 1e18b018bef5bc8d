"""The other limb of SI 2020/445: what was done as soon as was reasonably practicable, for how long, and as judged.

The amendments were in force from 24 April to 24 September 2020. A time limit whose last day fell in those days is met
also by what was done in them as soon as was reasonably practicable. What was done later it covers, and a later last day
has that limb at all, only where the saving keeps the amendments: for representations that were considered at Stage 2 in
the days that it names. A limit that had passed before the amendments is not revived.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from domain.law.book import Law
from domain.law.rows import Row
from domain.procedures.complaint.stage_three.states import Judged
from domain.procedures.complaint.stage_two.clocks import start_of
from domain.procedures.complaint.stage_two.states import Investigation
from domain.procedures.complaint.states import Complaint
from domain.workflow import Milestone, Remark

AMENDED = "complaint.practicable"
AS_SOON = "or as soon as is reasonably practicable"


def saved(case: Complaint, investigation: Investigation, last_day: date, law: Law) -> Row | None:
    """The saving, where the representations were considered at Stage 2 in the days that it names; else None."""
    saving = law.row(f"{AMENDED}.saved", last_day)
    if saving is None:
        return None
    begun = start_of(case, investigation).on or investigation.opened.on
    over_on = investigation.ended.on if investigation.ended is not None else date.max
    first, last = date.fromisoformat(saving.value["from"]), date.fromisoformat(saving.value["to"])
    return saving if begun <= last and over_on >= first else None


def other_limb(
    last_day: date, done: Milestone | None, judgements: Sequence[Judged], law: Law, *, saved: Row | None
) -> tuple[str, tuple[Remark, ...]]:
    """The limb of a time limit, as ``Clock.limb`` has it, and what the proof says of it.

    Args:
        last_day: The day limit.
        done: What stopped the clock; None while it runs.
        judgements: Those of the time limit, in their order.
        law: The law as known.
        saved: The saving, where it keeps the amendments for this case.
    """
    amended = law.row(AMENDED, last_day)
    row = amended or saved
    if row is None:
        return "", ()
    until = None if amended is None else amended.ceases_on - timedelta(days=1)
    if until is not None and saved is not None and (done is None or done.on > until):
        row, until = saved, None
    if until is not None and done is not None and done.on > until:
        says = "what was as soon as is reasonably practicable met it until {}; nothing keeps that for what came later"
        return "", (Remark(says, row.citation, (until,)),)
    limb, remarks = "open", [Remark(f"{AS_SOON}: after the last day it is for judgement", row.citation)]
    if until is not None and done is None:
        says = f"{AS_SOON} by {{}}: after the last day it is for judgement until then"
        limb, remarks = "while-in-force", [Remark(says, row.citation, (until,))]
    for judged in judgements:
        limb_of_it, says = _of(judged, done)
        limb = limb_of_it or limb
        remarks.append(Remark(says, row.citation, (judged.when.on,), judged.when.number))
    return limb, tuple(remarks)


def _of(judged: Judged, done: Milestone | None) -> tuple[str, str]:
    """What a judgement makes of the limb, and how the proof says it.

    That it came as soon as was practicable is judged of what has come; what is too late already, comes later still.
    """
    if not judged.as_soon_as_practicable:
        return "not-met", "judged on {}: not as soon as was practicable"
    if done is None or done.on > judged.when.on:
        return "", "judged on {} before it had come: that has no effect, and it is to be judged once it has"
    return "met", "judged on {}: as soon as was practicable"
