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
    last_day,
    notice_day,
    start_of,
    timing,
    version_of,
)
from domain.reckoning import Due
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
        yield from _notice(timing(case, by_law, version, law), case, law)
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
    found = ended(timing(case, start, version, law), stopped_on)
    last = last_day(found, law, safe=safe)
    remarks = (*about, *found.remarks, *_of_the_count(found, law, safe=safe))
    if last is None:
        return Clock(name, version, found.start, remarks=remarks, paused_since=found.paused_since)
    first = last_day(found._replace(extended=None), law, safe=safe)
    assert first is not None  # noqa: S101 - no pause is open where there is a last day
    limit = last.limit if isinstance(last, Due) else version
    return started(name, limit, found.start, first, last, remarks, stopped_on, stopped_by)


def _notice(found: Timing, case: AccessRequest, law: Law) -> Iterator[Clock]:
    """The time for a notice of extension; none where the request ended without one."""
    name, told = "access.extension-notice", found.extended.when.on if found.extended is not None else None
    ended_without, _ = stop_of(case)
    if told is None and ended_without is not None:
        return
    last = notice_day(found, law, until=told)
    if last is None:
        yield Clock(name, None, found.start, remarks=found.remarks, paused_since=found.paused_since)
        return
    limit = last.limit if isinstance(last, Due) else None
    yield started(name, limit, found.start, last, last, found.remarks, told, "told" if told else "")


def _of_the_count(found: Timing, law: Law, *, safe: bool) -> tuple[Remark, ...]:
    """What the days that do not count come to, and how the safe target counts them."""
    said = []
    days = excluded(found, safe=safe, until=None)
    inclusive = found.version.value["pause"] == "inclusive"
    if safe and inclusive and found.pauses:
        said.append(Remark("the target counts a pause from the day after the question: never later than the law"))
    if days:
        base = base_day(found, law)
        says = f"{days} {'day does' if days == 1 else 'days do'} not count: what would end on {{}} ends on {{}}"
        said.append(Remark(says, found.version.citation, (base, base + timedelta(days=days))))
    return tuple(said)


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
