"""What is so of an access request, as the caseload's columns: three regions side by side, never one status."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from domain.events.base import Event
from domain.law.book import Law
from domain.procedures.access_request.clocks import authority_counts, clocks, stop_of
from domain.procedures.access_request.parts import parts
from domain.procedures.access_request.states import AccessRequest
from domain.procedures.access_request.timing import (
    Timing,
    base_day,
    ended,
    excluded,
    excluded_before,
    start_of,
    timing,
    version_of,
)
from domain.workflow import Clock, Facts, Milestone, day

NO_CLOCK: Final = Clock(name="", limit=None, starts_on=None)


class RequestFacts(NamedTuple):
    """The columns of a request. Days are text, what has not happened is 9999-12-31; counts are numbers, -1 unknown.

    Attributes:
        stage: Of the work.
        counted: 1, or 0 for a receipt that was struck out or a history that cannot be.
        rule: The version of the time limit, ``SAR-12A``.
        other_clock: By the other reading of an agent's authority: as ``clock``, ``waiting`` while it waits for what
            moves its start, ``none`` where no authority was asked for; the other columns that begin so likewise.
        notice_clock: As ``clock``, of the notice of an extension; ``none`` before the time has started, and where the
            request ended without one.
        verification: ``complete``, or what is awaited: ``identity``, ``fee`` or ``authority``.
        clock: ``not-started``, ``running``, ``paused``, ``stopped`` or ``unreckonable``.
        extended: 1 where an extension has effect; ``extensions``: how many were told, with effect or without;
            ``extension_flaws``: why each other had none, ``second``, ``no-ground``, ``no-reasons`` or ``late``.
        paused_since: The first day of a pause that is open, or of the time where that is later.
        base_on: The last day before any pause, and before it rolled forward: where a pause is open, this and
            ``excluded_before`` are what a due day is reckoned from, if it were answered today.
        excluded_before: Days that do not count, before the open pause; ``safe_excluded_before`` as the safe target
            counts them.
        excluded: Days that do not count, where no pause is open.
        outcome: ``full``, ``part``, ``not-held``, ``refused``, ``withdrawn``, ``lapsed``; empty while open.
        ended_on: When it was answered, withdrawn or lapsed.
        gross: Calendar days from receipt to the end, at least 1; ``net``: without those that do not count and without
            the wait for the start.
        left_out: What the last answer left out: ``exemptions-not-explained``, ``regulator-not-told``,
            ``controller-not-told``, also of a refusal after which it was taken up again; ``kept-back-without-a-line``,
            where the review since has given a page after all; ``answered-while-a-file-was-awaited``, whatever came
            since.
        pages_since: Pages that were found since the answer and are in no account yet.
        approved_on: When what goes out was last approved.
        last_contact_on: When the requester last heard of the request, or made it.
        waiting_consents: Consents asked for and not answered; ``consents_wait_on``: since when the first waits. The
            same of retrievals, since they were last chased, and of reviews.
        regulator_due_on: The first of the days that the regulator set and nobody has met.
        behind: The number of the event behind each milestone.
    """

    stage: str
    counted: int
    received_on: str
    subject_is_child: int
    asked_by: str
    channel: str
    regime: str
    rule: str
    verification: str
    clock: str
    waiting_for: str
    start_on: str
    first_due_on: str
    due_on: str
    safe_due_on: str
    other_clock: str
    other_start_on: str
    other_due_on: str
    other_paused_since: str
    other_base_on: str
    other_excluded_before: int
    notice_clock: str
    notice_due_on: str
    notice_stop_on: str
    extended: int
    extensions: int
    extension_flaws: str
    pauses: int
    paused_since: str
    base_on: str
    excluded_before: int
    safe_excluded_before: int
    excluded: int
    stop_on: str
    stopped_by: str
    answered_on: str
    outcome: str
    ended_on: str
    closed_on: str
    reopened_on: str
    updated_on: str
    last_contact_on: str
    scoped_on: str
    searched_on: str
    approved_on: str
    competence: str
    delay: str
    gross: int
    net: int
    pages_located: int
    pages_released_full: int
    pages_released_redacted: int
    pages_withheld: int
    pages_duplicate: int
    pages_out_of_scope: int
    pages_since: int
    waiting_retrievals: int
    retrievals_wait_on: str
    waiting_consents: int
    consents_wait_on: str
    waiting_reviews: int
    reviews_wait_on: str
    regulator: str
    regulator_due_on: str
    left_out: str
    behind: str


def facts(case: AccessRequest, law: Law) -> Facts:
    """The columns of ``case`` and of its parts."""
    return Facts(_request(case, law), parts(case, law))


def impossible(last: Facts) -> Facts:
    """The facts of a request that cannot be: those of its last possible day, counted nowhere."""
    request = RequestFacts(*last.case)  # type: ignore[arg-type]  # the tuple was made as RequestFacts
    return Facts(request._replace(stage="impossible", counted=0), last.parts)


def struck_out(_opened_by: Event, received_on: date) -> Facts:
    """The facts of a request whose receipt was struck out."""
    request = _request(AccessRequest(), Law())
    return Facts(
        request._replace(stage="struck-out", counted=0, received_on=day(received_on)), parts(AccessRequest(), Law())
    )


def _request(case: AccessRequest, law: Law) -> RequestFacts:
    receipt = case.receipt
    running = {clock.name: clock for clock in clocks(case, law)}
    response, safe = running.get("access.response", NO_CLOCK), running.get("access.safe-target", NO_CLOCK)
    other, notice = running.get("access.other-reading", NO_CLOCK), running.get("access.extension-notice", NO_CLOCK)
    by_policy = authority_counts(case, law)
    found = _timing(case, law, with_authority=by_policy)
    otherwise = _timing(case, law, with_authority=not by_policy) if other.name else None
    stop, stopped_by = stop_of(case)
    sent = case.disclosures[-1].pages if case.disclosures else None
    complaint = next((each for each in case.complaints if each.decided is None), None)
    retrievals = [(each.chased or (each.asked,))[-1].on for each in case.retrievals if each.ended is None]
    consents = [each.asked.on for each in case.consents if not each.answer]
    reviews = [each.applied.on for each in case.redactions if each.reviewed is None]
    milestones: tuple[tuple[str, Milestone | None], ...] = (
        ("received_on", receipt.when if receipt else None),
        ("answered_on", case.answered),
        ("ended_on", stop),
        ("closed_on", case.closed),
        ("reopened_on", case.reopened),
        ("updated_on", case.updated),
        ("scoped_on", case.scoped),
        ("searched_on", case.searched),
        ("approved_on", case.approved),
    )
    return RequestFacts(
        stage=case.work.code,
        counted=int(receipt is not None),
        subject_is_child=int(receipt is not None and receipt.subject_is_child),
        asked_by=receipt.asked_by if receipt else "",
        channel=receipt.channel if receipt else "",
        regime=receipt.regime if receipt else "",
        rule=_version(case, law),
        verification=_verification(case),
        clock=_state(response),
        waiting_for=response.waiting_for if response.state == "waiting" else "",
        start_on=day(response.starts_on),
        first_due_on=day(response.first_due_on),
        due_on=day(response.due_on),
        safe_due_on=day(safe.due_on),
        other_clock=other.state if other.name else "none",
        other_start_on=day(other.starts_on),
        other_due_on=day(other.due_on),
        other_paused_since=day(other.paused_since),
        other_base_on=day(base_day(otherwise, law) if otherwise else None),
        other_excluded_before=excluded_before(otherwise, safe=False) if otherwise else 0,
        notice_clock=_state(notice),
        notice_due_on=day(notice.due_on),
        notice_stop_on=day(notice.stopped_on),
        extended=int(found is not None and found.extended is not None),
        extensions=len(case.extensions),
        extension_flaws=" ".join(found.flaws) if found else "",
        pauses=len(found.pauses) if found else 0,
        paused_since=day(response.paused_since),
        base_on=day(base_day(found, law) if found else None),
        excluded_before=excluded_before(found, safe=False) if found else 0,
        safe_excluded_before=excluded_before(found, safe=True) if found else 0,
        excluded=_excluded(found),
        stop_on=day(stop.on if stop else None),
        stopped_by=stopped_by,
        outcome=case.outcome,
        last_contact_on=day(case.last_contact.on if case.last_contact else None),
        competence=case.competence,
        delay=case.delays[-1] if case.delays else "",
        gross=_gross(case),
        net=_net(case, found),
        pages_located=sent.located if sent else case.pages_known.number,
        pages_released_full=sent.released_full if sent else 0,
        pages_released_redacted=sent.released_redacted if sent else 0,
        pages_withheld=sent.withheld if sent else 0,
        pages_duplicate=sent.duplicate if sent else 0,
        pages_out_of_scope=sent.out_of_scope if sent else 0,
        pages_since=case.pages_known.since if case.answered is not None and case.outcome != "refused" else 0,
        waiting_retrievals=len(retrievals),
        retrievals_wait_on=day(min(retrievals, default=None)),
        waiting_consents=len(consents),
        consents_wait_on=day(min(consents, default=None)),
        waiting_reviews=len(reviews),
        reviews_wait_on=day(min(reviews, default=None)),
        regulator="" if not case.complaints else "open" if complaint else case.complaints[-1].outcome,
        regulator_due_on=day(
            min(
                filter(None, (c.answer_by for c in case.complaints if c.answered is None and c.decided is None)),
                default=None,
            )
        ),
        left_out=" ".join(_left_out(case, law)),
        behind=" ".join([f"{name}={when.number}" for name, when in milestones if when is not None]),
        **{name: day(when.on if when else None) for name, when in milestones},
    )


def _state(clock: Clock) -> str:
    if not clock.name:
        return "none"
    return "not-started" if clock.state == "waiting" else clock.state


def _left_out(case: AccessRequest, law: Law) -> Iterator[str]:
    last = case.disclosures[-1] if case.disclosures else None
    if last is not None and last.pages.released_redacted + last.pages.withheld and not last.explained:
        yield "exemptions-not-explained"
    if last is not None and last.pages.released_redacted + last.pages.withheld > case.pages_in_the_log:
        yield "kept-back-without-a-line"
    if any(each.final and not each.supplementary and each.files_awaited for each in case.disclosures):
        yield "answered-while-a-file-was-awaited"
    if last is not None and not last.regulator_told:
        yield "regulator-not-told"
    untold = [each.ended.on for each in case.closures if not each.controller_told]
    if case.answered is not None and not case.controller_told:
        untold.append(case.answered.on)
    if any(law.row("access.refusal.controller", refused_on) is not None for refused_on in untold):
        yield "controller-not-told"


def _timing(case: AccessRequest, law: Law, *, with_authority: bool) -> Timing | None:
    version = version_of(case, law)
    if version is None:
        return None
    start = start_of(case, law, with_authority=with_authority)
    stop, _ = stop_of(case)
    return None if start.on is None else ended(timing(case, start, version, law), stop.on if stop else None)


def _version(case: AccessRequest, law: Law) -> str:
    version = version_of(case, law)
    return "" if version is None else str(version.value["version"])


def _verification(case: AccessRequest) -> str:
    for name, asked in (("identity", case.identity), ("fee", case.fee), ("authority", case.authority)):
        if asked is not None and asked.awaited:
            return name
    return "complete"


def _excluded(found: Timing | None) -> int:
    if found is None:
        return 0
    days = excluded(found, safe=False, until=None)
    return -1 if days is None else days


def _gross(case: AccessRequest) -> int:
    stop, _ = stop_of(case)
    if stop is None or case.receipt is None:
        return -1
    return max(1, (stop.on - case.receipt.when.on).days)


def _net(case: AccessRequest, found: Timing | None) -> int:
    stop, _ = stop_of(case)
    if stop is None or found is None:
        return -1
    return max(1, (stop.on - found.start).days - _excluded(found))
