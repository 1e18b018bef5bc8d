"""The reckoning of an access request: its start, the days that do not count, and its last days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from domain.law.book import Law
from domain.law.rows import Row
from domain.procedures.access_request.states import AccessRequest, Asked, ExtensionNotice, Question
from domain.reckoning import Due, Unreckonable, days_covered, first_uncounted, months_later, rolled
from domain.workflow import Milestone, Remark


class Start(NamedTuple):
    """When the time starts, or what it waits for, and why."""

    on: date | None
    waiting_for: str
    remarks: tuple[Remark, ...]


class Pause(NamedTuple):
    """A clarification that stops the time; ``until`` is None while no answer has come."""

    question: Question
    since: date
    until: date | None


class Timing(NamedTuple):
    """What the time limits of a request rest on.

    Attributes:
        version: The rule of the day of receipt, frozen there (SI 2026/82 reg 4), as are the limits of an extension.
        received: The day of receipt.
        base: The day from which the months are counted.
        pauses: The clarifications that count.
        extended: The notice of extension that has effect.
        flaws: Why each other notice has none: ``second``, ``no-ground``, ``no-reasons`` or ``late``.
        remarks: What was found of each clarification and each extension.
    """

    version: Row
    received: date
    start: date
    base: date
    pauses: tuple[Pause, ...]
    extended: ExtensionNotice | None
    flaws: tuple[str, ...]
    remarks: tuple[Remark, ...]

    @property
    def paused_since(self) -> date | None:
        """The first day of the pause that no answer has ended yet, or of the time if later; None while it runs."""
        since = min((pause.since for pause in self.pauses if pause.until is None), default=None)
        return None if since is None else max(since, self.start)


def version_of(case: AccessRequest, law: Law) -> Row | None:
    """The rule in force on the day of receipt; None before there was one."""
    return None if case.receipt is None else law.row("access.response", case.receipt.when.on)


def start_of(case: AccessRequest, law: Law, *, with_authority: bool) -> Start:
    """The latest of the receipt, the identity asked for and the fee charged (Art 12A(2)).

    Args:
        case: The request.
        law: By which the time may have run out before something was asked for: then it moves nothing.
        with_authority: Whether authority asked for moves it too, as guidance has it.
    """
    return _start(case, _ran_out(case, law, with_authority=with_authority), with_authority=with_authority)


def _awaited(case: AccessRequest, *, with_authority: bool) -> Iterator[tuple[str, Asked | None, str]]:
    """What may move the start: its name, the last that was asked of it, and the provision."""
    yield "identity", case.identity, "UK GDPR Art 12(6)"
    yield "fee", case.fee, "UK GDPR Art 12(5)"
    if with_authority:
        yield "authority", case.authority, "ICO guidance on the right of access"


def _ran_out(case: AccessRequest, law: Law, *, with_authority: bool) -> dict[Milestone, date]:
    """Of each asking after the time had run out, by its milestone: the last day as it then stood.

    The earliest is judged first, so that of what came before each all is found, and nothing is judged twice.
    """
    version, found = version_of(case, law), dict[Milestone, date]()
    awaited = _awaited(case, with_authority=with_authority)
    for when in sorted(asked.asked for _, latest, _ in awaited for asked in _and_before(latest)):
        stood = _before(case, when)
        start = _start(stood, found, with_authority=with_authority)
        if version is None or start.on is None:
            continue
        last = last_day(timing(stood, start, version, law), law, until=when.on)
        if isinstance(last, Due) and when.on > last.on:
            found[when] = last.on
    return found


def _start(case: AccessRequest, ran_out: Mapping[Milestone, date], *, with_authority: bool) -> Start:
    assert case.receipt is not None  # noqa: S101 - asked of what has been received
    start, waiting_for = case.receipt.when.on, ""
    remarks = [Remark("received on {}", "", (start,))]
    for name, latest, cite in _awaited(case, with_authority=with_authority):
        for asked in _askings(latest):
            last = ran_out.get(asked.asked)
            if asked.void:
                says = f"the {name} was asked for on {{}} without power to do so: it moves nothing"
                remarks.append(Remark(says, cite, (asked.asked.on,), asked.asked.number))
            elif last is not None:
                says = f"the {name} was asked for on {{}}, after the time had run out on {{}}: it moves nothing"
                remarks.append(Remark(says, cite, (asked.asked.on, last), asked.asked.number))
            elif asked.came is None:
                waiting_for = waiting_for or name
                remarks.append(Remark(f"starts when the {name} comes, asked for on {{}}", cite, (asked.asked.on,)))
            else:
                start = max(start, asked.came.on)
                remarks.append(Remark(f"the {name} came on {{}}", cite, (asked.came.on,), asked.came.number))
    return Start(None if waiting_for else start, waiting_for, tuple(remarks))


def _and_before(latest: Asked | None) -> Iterator[Asked]:
    """Every asking of one thing, the last first."""
    while latest is not None:
        yield latest
        latest = latest.before


def _askings(latest: Asked | None) -> list[Asked]:
    """What was asked for, the earliest first; what was asked again before it came counts once, as asked the last."""
    return [asked for asked in _and_before(latest) if asked is latest or asked.came is not None][::-1]


def _before(case: AccessRequest, when: Milestone) -> AccessRequest:
    """The request as it stood, as far as its time goes, before ``when``."""
    return case._replace(
        identity=_asked_before(case.identity, when),
        authority=_asked_before(case.authority, when),
        fee=_asked_before(case.fee, when),
        questions=tuple(question for question in case.questions if question.asked < when),
        extensions=tuple(notice for notice in case.extensions if notice.when < when),
    )


def _asked_before(latest: Asked | None, when: Milestone) -> Asked | None:
    asked = next((each for each in _and_before(latest) if each.asked < when), None)
    if asked is None or asked.came is None or asked.came < when:
        return asked
    return asked._replace(came=None)


def timing(case: AccessRequest, start: Start, version: Row, law: Law) -> Timing:
    """The pauses that count and the extension that has effect, each judged as things stood on its day."""
    assert case.receipt is not None  # noqa: S101 - asked of what has been received
    assert start.on is not None  # noqa: S101 - reckoned once the time has started
    base = start.on + timedelta(days=1 if version.value.get("day_after") else 0)
    so_far = Timing(version, case.receipt.when.on, start.on, base, (), None, (), ())
    told: list[Question | ExtensionNotice] = [*case.questions, *case.extensions]
    for each in sorted(told, key=lambda it: it.asked if isinstance(it, Question) else it.when):
        if isinstance(each, Question):
            so_far = _with_question(so_far, each, law)
        else:
            so_far = _with_notice(so_far, each, law)
    return so_far


def last_day(timing: Timing, law: Law, *, safe: bool = False, until: date | None = None) -> Due | Unreckonable | None:
    """The last day for the answer; None while a pause is open.

    Args:
        timing: What it rests on.
        law: For the calendar.
        safe: Count a pause from the day after the question, as before Article 12A: never later than the law.
        until: Treat an open pause as answered on that day.
    """
    days = excluded(timing, safe=safe, until=until)
    if days is None:
        return None
    return rolled(law, limit_of(timing, law), base_day(timing, law) + timedelta(days=days))


def notice_day(timing: Timing, law: Law) -> Due | Unreckonable | None:
    """The last day for the notice of an extension; a pause moves it too (Art 12A(5)(b)(ii)).

    Args:
        timing: With the pauses alone that move it, as ``for_notice`` gives them.
        law: For the limit and the calendar.
    """
    row, days = notice_limit(timing, law), excluded(timing, safe=False, until=None)
    if row is None or days is None:
        return None
    return rolled(law, row, months_later(timing.base, row.value["number"]) + timedelta(days=days))


def notice_limit(timing: Timing, law: Law) -> Row | None:
    """The limit for the notice of an extension that the day of receipt gives."""
    return law.row("access.extension-notice", timing.received)


def for_notice(timing: Timing, law: Law) -> Timing:
    """The timing with those pauses alone that move the last day for the notice of an extension.

    They were asked for before the notice was given, and on or before what was then the last day for it.
    """
    told = None if timing.extended is None else timing.extended.when
    counted = timing._replace(pauses=())
    for pause in timing.pauses:
        last = notice_day(counted._replace(pauses=_known_by(counted.pauses, pause.since)), law)
        too_late = isinstance(last, Due) and pause.since > last.on
        if not too_late and (told is None or pause.question.asked < told):
            counted = counted._replace(pauses=(*counted.pauses, pause))
    return counted


def limit_of(timing: Timing, law: Law) -> Row:
    """The limit that the day of receipt gives, extended or not."""
    if timing.extended is None:
        return timing.version
    return law.row("access.extension", timing.received) or timing.version


def base_day(timing: Timing, law: Law) -> date:
    """Where the time would end without a pause, before it rolls forward."""
    return months_later(timing.base, limit_of(timing, law).value["number"])


def excluded(timing: Timing, *, safe: bool, until: date | None) -> int | None:
    """How many days do not count; None while a pause is open that ``until`` does not end."""
    spans = []
    for pause in timing.pauses:
        end = pause.until or until
        if end is None:
            return None
        spans.append((_first(pause.since, timing, safe=safe), end))
    return days_covered(spans)


def excluded_before(timing: Timing, *, safe: bool) -> int:
    """How many days do not count before the first that the open pause takes out; 0 while the time runs."""
    if timing.paused_since is None:
        return 0
    before = _first(timing.paused_since, timing, safe=safe) - timedelta(days=1)
    spans = [(_first(p.since, timing, safe=safe), min(p.until, before)) for p in timing.pauses if p.until is not None]
    return days_covered(spans)


def ended(timing: Timing, on: date | None) -> Timing:
    """The timing of a request that ended on that day, if it did: no pause outlasts it."""
    if on is None:
        return timing
    return timing._replace(pauses=tuple(pause._replace(until=min(pause.until or on, on)) for pause in timing.pauses))


def _first(since: date, timing: Timing, *, safe: bool) -> date:
    inclusive = timing.version.value["pause"] == "inclusive" and not safe
    return first_uncounted(since, timing.start, inclusive=inclusive)


def _with_question(so_far: Timing, question: Question, law: Law) -> Timing:
    asked, pause = question.asked.on, so_far.version.value["pause"]
    cite = "UK GDPR Art 12A(5)" if pause == "inclusive" else so_far.version.citation
    last = last_day(so_far._replace(pauses=_known_by(so_far.pauses, asked)), law)
    why = ""
    if pause == "none":
        why = "has no effect: the rule of the day of receipt knows no pause"
    elif so_far.version.value.get("large_volume_only") and not question.large_volume:
        why = "has no effect: guidance stopped time only where much was held"
    elif isinstance(last, Due) and asked > last.on:
        why = f"has no effect: the time had run out on {_spoken(last.on)}"
    answered = question.answered.on if question.answered else None
    said = "clarification asked for on {}" + (", answered on {}," if answered else ", not answered yet,")
    days = (asked,) if answered is None else (asked, answered)
    if why:
        return so_far._replace(remarks=(*so_far.remarks, Remark(f"{said} {why}", cite, days, question.asked.number)))
    remark = Remark(f"{said} {_takes_out(asked, answered, so_far)}", cite, days, question.asked.number)
    return so_far._replace(pauses=(*so_far.pauses, Pause(question, asked, answered)), remarks=(*so_far.remarks, remark))


def _takes_out(asked: date, answered: date | None, timing: Timing) -> str:
    """What a clarification takes out of the time: neither a day before the start nor the day of the start itself."""
    inclusive = timing.version.value["pause"] == "inclusive"
    if answered is not None and answered < timing.start:
        return "takes out no day: the time had not started"
    if answered == timing.start:
        return "takes out no day: the time starts with that day, and counts from the day after"
    if not inclusive and answered == asked:
        return "takes out no day: it was answered on the day on which it was asked for"
    if asked < timing.start or (inclusive and asked == timing.start):
        return f"stops the time from the day after the {'receipt' if timing.start == timing.received else 'start'}"
    return "stops the time, both days included" if inclusive else "stops the time from the day after"


def _with_notice(so_far: Timing, notice: ExtensionNotice, law: Law) -> Timing:
    row = law.row("access.extension", so_far.received)
    cite = row.citation if row is not None else "UK GDPR Art 12(3)"
    moved = for_notice(so_far._replace(extended=None), law)
    last = notice_day(moved._replace(pauses=_known_by(moved.pauses, notice.when.on)), law)
    flaw, why = "", "moves the last day to three months from the start"
    if row is None or notice.because not in row.value["grounds"]:
        flaw, why = "no-ground", f"has no effect: {notice.because} is no ground"
    elif not notice.reasons_given:
        flaw, why = "no-reasons", "has no effect: it does not state the reasons"
    elif isinstance(last, Due) and notice.when.on > last.on:
        flaw, why = "late", f"has no effect: it was to be given by {_spoken(last.on)}"
    elif so_far.extended is not None:
        flaw, why = "second", "has no effect: there is one extension"
    remark = Remark(f"extension told on {{}} {why}", cite, (notice.when.on,), notice.when.number)
    so_far = so_far._replace(remarks=(*so_far.remarks, remark))
    return so_far._replace(flaws=(*so_far.flaws, flaw)) if flaw else so_far._replace(extended=notice)


def _known_by(pauses: Iterable[Pause], on: date) -> tuple[Pause, ...]:
    """The pauses as they stood on a day: one that was answered on it or later was open, for that day counts to it."""
    return tuple(
        pause._replace(until=pause.until if pause.until is not None and pause.until < on else None) for pause in pauses
    )


def _spoken(day: date) -> str:
    return f"{day:%a} {day.day} {day:%B %Y}"
