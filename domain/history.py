"""The two orders of a case: events as they were recorded, and the facts that survive in the order they happened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import itemgetter
from typing import Any, Generic, NamedTuple, TypeVar

from domain.events.correction import StruckOut
from domain.events.envelope import EventId, Recorded
from domain.law.book import Law
from domain.workflow import CannotBe, Happening, MayNot, Procedure, Refused

C = TypeVar("C")


class Fact(NamedTuple):
    """A thing that happened, in its latest version.

    Attributes:
        first: The event that first said so; corrections name it.
        latest: The event that says it now.
    """

    first: Recorded
    latest: Recorded


def history(recorded: Sequence[Recorded]) -> list[Fact]:
    """The facts that survive corrections and strikings-out, by the day they happened, then time, then recording.

    A fact without a time stands, on its day, with the last timed fact that was recorded before it.
    """
    facts: dict[EventId, Fact] = {}
    for event in recorded:
        if event.corrects is None:
            facts[event.event_id] = Fact(event, event)
        else:
            facts[event.corrects] = Fact(facts[event.corrects].first, event)
    standing = [fact for fact in facts.values() if not isinstance(fact.latest.event, StruckOut)]
    standing.sort(key=lambda fact: (fact.latest.occurred_on, fact.first.position))
    if not any(fact.latest.occurred_time for fact in standing):
        return standing
    ordered: list[tuple[date, str, int, Fact]] = []
    for index, fact in enumerate(standing):
        on, at = fact.latest.occurred_on, fact.latest.occurred_time
        if at is not None:
            time = at.isoformat()
        else:
            time = ordered[-1][1] if ordered and ordered[-1][0] == on else ""
        ordered.append((on, time, index, fact))
    return [fact for *_, fact in sorted(ordered, key=itemgetter(0, 1, 2))]


def corrected_too_early(recorded: Sequence[Recorded], event: Recorded) -> CannotBe | None:
    """Why ``event`` cannot correct what it names; None when it can, or corrects nothing."""
    if event.corrects is None:
        if isinstance(event.event, StruckOut):
            return CannotBe("nothing-struck-out", "the ledger", "a striking-out names the event that it strikes out")
        return None
    named = next((earlier for earlier in recorded if earlier.event_id == event.corrects), None)
    if named is None:
        return CannotBe("corrects-nothing", "the ledger", "the case has no event of that id to correct")
    if named.corrects is not None:
        return CannotBe(
            "corrects-a-correction",
            "the ledger",
            f"event {named.number} is itself a correction; name the first event of the fact",
        )
    if not isinstance(event.event, StruckOut | type(named.event)):
        return CannotBe(
            "corrects-another-kind",
            "the ledger",
            f"a {named.event.kind} is corrected by another {named.event.kind}, or struck out",
        )
    return None


class Judgement(NamedTuple, Generic[C]):
    """What a proposal would break.

    Attributes:
        refused: Every rule that would be broken and was not broken before, each with the number of its event.
        broken: For each proposed event, the names of the rules that the law gives no power to break; those that it
            makes a later fact break stand with the last proposed.
        case: The case after it all, when nothing is impossible; else the last that was possible.
        cases: The case after each fact of the history, when nothing is impossible; else empty.
    """

    refused: list[Refused]
    broken: dict[EventId, tuple[str, ...]]
    case: C
    cases: tuple[C, ...] = ()


def happening(fact: Fact, law: Law) -> Happening[Any]:
    """``fact`` on its day."""
    latest = fact.latest
    return Happening(latest.event, latest.occurred_on, law, latest.number, latest.broken)


def fold(procedure: Procedure[C], facts: Sequence[Fact], law: Law, known: Sequence[C] = ()) -> tuple[C, ...]:
    """The case after each fact, as long as the table allows it: a shorter result than ``facts`` is impossible there.

    Args:
        procedure: What the case follows.
        facts: Its history.
        law: The law; no state depends on it.
        known: The case after each of the first facts, as far as it is known already.
    """
    cases = [*known]
    case = cases[-1] if cases else procedure.nothing
    for fact in facts[len(cases) :]:
        if procedure.in_order(case, fact.latest.event) is not None:
            break
        case = procedure.after(case, happening(fact, law))
        cases.append(case)
    return tuple(cases)


def judge(
    procedure: Procedure[C],
    recorded: Sequence[Recorded],
    proposed: Sequence[Recorded],
    law: Law,
    known: Sequence[C] = (),
) -> Judgement[C]:
    """Whether ``proposed`` may join ``recorded``: each judged on its day, and every later fact judged again after it.

    Corrections proposed together are judged together. Only a breach that the history did not already have counts.

    Args:
        procedure: What the case follows.
        recorded: Its events so far.
        proposed: What is to join them.
        law: The law as the ledger knows it.
        known: The case after each of the first facts of ``recorded``, as far as it is known already.
    """
    for index, event in enumerate(proposed):
        impossible = corrected_too_early([*recorded, *proposed[:index]], event)
        if impossible is not None:
            return Judgement([impossible], {}, procedure.nothing)
    before, after = history(recorded), history([*recorded, *proposed])
    same = _alike(before, after)
    cases = [*fold(procedure, after[:same], law, known[:same])]
    case = cases[-1] if cases else procedure.nothing
    if len(cases) < same:
        return Judgement([_still_impossible(after[len(cases)])], {}, case)
    ours = {event.event_id for event in proposed}
    judged_again = any(fact.latest.event_id not in ours for fact in after[same:])
    already = _breaches(procedure, before[same:], law, case) if judged_again else {}
    refused: list[Refused] = []
    broken: dict[EventId, tuple[str, ...]] = {}
    caused: list[str] = []
    for fact in after[same:]:
        it = happening(fact, law)
        breaches = procedure.judge(case, it)
        mine = fact.latest.event_id in ours
        if not mine:
            had = already.get(fact.latest.event_id, frozenset())
            breaches = [_of_a_later(fact, breach) for breach in breaches if breach.name not in had]
            caused += [breach.name for breach in breaches if isinstance(breach, MayNot)]
        elif breaches:
            broken[fact.latest.event_id] = tuple(breach.name for breach in breaches if isinstance(breach, MayNot))
            it = Happening(it.event, it.on, law, it.number, broken[fact.latest.event_id])
        refused += breaches
        if any(isinstance(breach, CannotBe) for breach in breaches):
            return Judgement(refused, broken, case)
        if not mine and procedure.in_order(case, it.event) is not None:
            return Judgement([*refused, _still_impossible(fact)], broken, case)
        case = procedure.after(case, it)
        cases.append(case)
    if caused:
        last = proposed[-1].event_id
        broken[last] = tuple(dict.fromkeys((*broken.get(last, ()), *caused)))
    return Judgement(refused, broken, case, tuple(cases))


class CaseFile(NamedTuple, Generic[C]):
    """A case as recorded, and as it stands after each of its facts.

    Attributes:
        facts: The history of ``recorded``.
        cases: The case after each of ``facts``, up to the last that is possible.
    """

    procedure: Procedure[C]
    reference: str
    recorded: tuple[Recorded, ...] = ()
    facts: tuple[Fact, ...] = ()
    cases: tuple[C, ...] = ()

    @property
    def case(self) -> C:
        """The case after the last of its facts that is possible."""
        return self.cases[-1] if self.cases else self.procedure.nothing

    @property
    def possible(self) -> bool:
        """Whether all of its facts are."""
        return len(self.cases) == len(self.facts)

    @classmethod
    def empty(cls, procedure: Procedure[C], reference: str) -> CaseFile[C]:
        """The file of a case of which nothing has been recorded."""
        return cls(procedure, reference)

    @classmethod
    def of(cls, procedure: Procedure[C], recorded: Sequence[Recorded], law: Law) -> CaseFile[C]:
        """The file of the case of which ``recorded`` are the events."""
        return cls.empty(procedure, recorded[0].case).joined(recorded, law)

    def joined(self, events: Sequence[Recorded], law: Law) -> CaseFile[C]:
        """The file after ``events``, wherever in its history they stand; the states before them are kept."""
        recorded = (*self.recorded, *events)
        facts = tuple(history(recorded))
        cases = fold(self.procedure, facts, law, self.cases[: _alike(self.facts, facts)])
        return CaseFile(self.procedure, self.reference, recorded, facts, cases)

    def appended(self, events: Sequence[Recorded], law: Law) -> CaseFile[C] | None:
        """The file after ``events`` of one day that come last and are in order; None where it is not as simple."""
        if not self.possible or any(event.occurred_on != events[0].occurred_on for event in events):
            return None
        file = self
        for event in events:
            case = file.case
            if not file._comes_last([event]) or self.procedure.in_order(case, event.event) is not None:
                return None
            file = file._with(event, self.procedure.after(case, happening(Fact(event, event), law)))
        return file

    def judge(self, proposed: Sequence[Recorded], law: Law) -> Judgement[C]:
        """As ``judge``, but at once where the proposal comes last."""
        if not (self.possible and self._comes_last(proposed)):
            return judge(self.procedure, self.recorded, proposed, law, self.cases)
        (event,), case = proposed, self.case
        it = happening(Fact(event, event), law)
        breaches = self.procedure.judge(case, it)
        if any(isinstance(breach, CannotBe) for breach in breaches):
            return Judgement(breaches, {}, case)
        broken = tuple(breach.name for breach in breaches)
        if broken:
            it = Happening(it.event, it.on, law, it.number, broken)
        case = self.procedure.after(case, it)
        return Judgement(breaches, {event.event_id: broken}, case, (*self.cases, case))

    def after(self, taken: Sequence[Recorded], judgement: Judgement[C]) -> CaseFile[C]:
        """The file after ``taken``, which ``judgement`` allowed."""
        if self._comes_last(taken):
            return self._with(taken[0], judgement.case)
        recorded = (*self.recorded, *taken)
        return CaseFile(self.procedure, self.reference, recorded, tuple(history(recorded)), judgement.cases)

    def _with(self, event: Recorded, case: C) -> CaseFile[C]:
        """The file with an event that stands after every other, and the case after it."""
        recorded, facts = (*self.recorded, event), (*self.facts, Fact(event, event))
        return CaseFile(self.procedure, self.reference, recorded, facts, (*self.cases, case))

    def _comes_last(self, proposed: Sequence[Recorded]) -> bool:
        """Whether it is one new fact that stands after every other; then nothing else needs judging again.

        Without a time it stands with the fact recorded last of its day, which need not be the last of that day.
        """
        if len(proposed) != 1 or proposed[0].corrects is not None or isinstance(proposed[0].event, StruckOut):
            return False
        if not self.facts:
            return not self.recorded
        last, event = self.facts[-1], proposed[0]
        if event.occurred_on != last.latest.occurred_on:
            return event.occurred_on > last.latest.occurred_on
        of_that_day = [fact.first.position for fact in self.facts if fact.latest.occurred_on == event.occurred_on]
        return event.occurred_time is None and last.first.position == max(of_that_day)


def _alike(before: Sequence[Fact], after: Sequence[Fact]) -> int:
    """How many facts two histories have alike before they differ."""
    same = 0
    while same < len(before) and same < len(after) and before[same] == after[same]:
        same += 1
    return same


def _breaches(procedure: Procedure[C], facts: Sequence[Fact], law: Law, case: C) -> dict[EventId, frozenset[str]]:
    """The names of the rules that each fact breaks as the history stands."""
    found: dict[EventId, frozenset[str]] = {}
    for fact in facts:
        it = happening(fact, law)
        breaches = procedure.judge(case, it)
        found[fact.latest.event_id] = frozenset(breach.name for breach in breaches)
        if procedure.in_order(case, it.event) is not None:
            break
        case = procedure.after(case, it)
    return found


def _of_a_later(fact: Fact, breach: Refused) -> Refused:
    says = f"then event {fact.latest.number} of {fact.latest.occurred_on.isoformat()} would break a rule: {breach.says}"
    return type(breach)(breach.name, breach.cite, says)


def _still_impossible(fact: Fact) -> CannotBe:
    return CannotBe(
        "history-impossible",
        "the procedure",
        f"the case is impossible from event {fact.latest.number} of {fact.latest.occurred_on.isoformat()}: "
        "correct that first",
    )
