"""The time limits on an access request: the statutory one, the target that is never later, and what guidance adds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from domain.law.book import Law
from domain.law.rows import Row
from domain.procedures.access_request.states import AccessRequest, RegulatorComplaint
from domain.procedures.access_request.timing import (
    Start,
    Timing,
    base_day,
    ended,
    excluded,
    for_notice,
    last_day,
    limit_of,
    notice_day,
    notice_limit,
    start_of,
    timing,
    version_of,
)
from domain.reckoning import months_later
from domain.workflow import Clock, Milestone, Remark, started


def clocks(case: AccessRequest, law: Law) -> Iterator[Clock]:
    """The clocks of the request; none for one received before there was a law of ours."""
    version = version_of(case, law)
    if case.receipt is None or version is None:
        return
    by_law = start_of(case, law, with_authority=authority_counts(case, law))
    yield _clock("access.response", case, by_law, version, law)
    yield _clock("access.safe-target", case, by_law, version, law)
    if case.authority is not None:
        other = start_of(case, law, with_authority=not authority_counts(case, law))
        yield _clock("access.other-reading", case, other, version, law)
    if by_law.on is not None:
        yield from _notice(case, by_law, version, law)
    for complaint in case.complaints:
        if complaint.answer_by is not None:
            yield _set_by_the_regulator(complaint, complaint.answer_by)


def authority_counts(case: AccessRequest, law: Law) -> bool:
    """Whether the authority has settled that the evidence of an agent's authority moves the statutory start."""
    policy = None if case.receipt is None else law.policy(case.receipt.when.on)
    return policy is not None and policy.authority_moves_access_start


def stop_of(case: AccessRequest) -> tuple[Milestone | None, str]:
    """The answer, or what else ended the request."""
    if case.answered is not None:
        return case.answered, "refusal" if case.outcome == "refused" else "disclosure"
    if case.ended is not None:
        return case.ended, case.outcome
    return None, ""


def _clock(name: str, case: AccessRequest, start: Start, version: Row, law: Law) -> Clock:
    stop, stopped_by = stop_of(case)
    stopped_on = stop.on if stop else None
    about = (*_of_the_version(case, version, law), *start.remarks)
    if start.on is None:
        return Clock(name, None, None, start.waiting_for, stopped_on=stopped_on, stopped_by=stopped_by, remarks=about)
    safe = name == "access.safe-target"
    lasting = timing(case, start, version, law)
    found = ended(lasting, stopped_on)
    last, limit = last_day(found, law, safe=safe), limit_of(found, law)
    counted = _of_the_count(found, base_day(found, law), version.citation, safe=safe)
    remarks = (*about, *found.remarks, *_of_the_end(lasting, stopped_on), *counted)
    if last is None:
        return Clock(name, limit, found.start, remarks=remarks, paused_since=found.paused_since)
    first = last_day(found._replace(extended=None), law, safe=safe)
    assert first is not None  # noqa: S101 - no pause is open where there is a last day
    return started(name, limit, found.start, first, last, remarks, stopped_on, stopped_by)


def _notice(case: AccessRequest, start: Start, version: Row, law: Law) -> Iterator[Clock]:
    """The time for a notice of extension; none where the request ended without one."""
    lasting = timing(case, start, version, law)
    name, told = "access.extension-notice", lasting.extended.when.on if lasting.extended is not None else None
    ended_without, _ = stop_of(case)
    limit = notice_limit(lasting, law)
    if limit is None or (told is None and ended_without is not None):
        return
    moving = for_notice(lasting, law)
    found = ended(moving, told)
    last, raw = notice_day(found, law), months_later(found.base, limit.value["number"])
    remarks = (
        *_of_the_version(case, version, law),
        *start.remarks,
        *_of_the_notice(lasting, moving, limit),
        *_of_the_end(moving, told),
        *_of_the_count(found, raw, limit.citation, safe=False),
    )
    if last is None:
        yield Clock(name, limit, found.start, remarks=remarks, paused_since=found.paused_since)
        return
    yield started(name, limit, found.start, last, last, remarks, told, "told" if told else "")


def _of_the_notice(lasting: Timing, moving: Timing, limit: Row) -> Iterator[Remark]:
    """What is found of each clarification and each notice, as far as it is of the time for the notice."""
    told = None if lasting.extended is None else lasting.extended.when
    without_effect = [pause.question.asked for pause in lasting.pauses if pause not in moving.pauses]
    by_number = {asked.number: asked for asked in without_effect}
    for remark in lasting.remarks:
        asked = by_number.get(remark.number)
        if asked is not None:
            after = "the notice was given" if told is not None and told < asked else "the last day for the notice"
            says = f"clarification asked for on {{}}, after {after}: it moves nothing of this"
            yield Remark(says, remark.cite, (asked.on,), remark.number)
        elif told is not None and remark.number == told.number:
            yield Remark("extension told on {}, on a ground, with reasons and in time", limit.citation, (told.on,))
        else:
            yield remark


def _of_the_end(lasting: Timing, ended_on: date | None) -> Iterator[Remark]:
    """That no pause outlasts the end, where one would."""
    if ended_on is not None and any(it.until is None or it.until > ended_on for it in lasting.pauses):
        yield Remark("no pause lasts beyond {}, when this ended", "", (ended_on,))


def _of_the_count(found: Timing, base: date, cite: str, *, safe: bool) -> Iterator[Remark]:
    """What the days that do not count come to, from where it would end without them; how the safe target counts."""
    days = excluded(found, safe=safe, until=None)
    if safe and found.version.value["pause"] == "inclusive" and found.pauses:
        yield Remark("the target counts a pause from the day after the question: never later than the law")
    if days:
        says = f"{days} {'day does' if days == 1 else 'days do'} not count: what would end on {{}} ends on {{}}"
        yield Remark(says, cite, (base, base + timedelta(days=days)))


def _of_the_version(case: AccessRequest, version: Row, law: Law) -> tuple[Remark, ...]:
    assert case.receipt is not None  # noqa: S101 - clocks asks for a receipt
    says = f"rule {version.value['version']}, by the day of receipt, {{}}, and for good"
    saving = law.row("access.saving", version.ceases_on)
    return (Remark(says, (saving or version).citation, (case.receipt.when.on,)),)


def _set_by_the_regulator(complaint: RegulatorComplaint, answer_by: date) -> Clock:
    stop, stopped_by = (complaint.answered, "answered") if complaint.answered else (complaint.decided, "decided")
    remark = Remark("the regulator set {}; it is not reckoned", "DPA 2018 s.165", (answer_by,))
    return Clock(
        "access.regulator",
        None,
        complaint.notified.on,
        first_due_on=answer_by,
        due_on=answer_by,
        stopped_on=stop.on if stop else None,
        stopped_by=stopped_by if stop else "",
        remarks=(remark,),
        point=complaint.number,
        of="complaint",
    )
