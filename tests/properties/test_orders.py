"""Every order of recording that is accepted at each step gives one history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import islice

from hypothesis import assume, given
from hypothesis import strategies as st

from domain.events.envelope import Recorded
from domain.history import CaseFile, history
from domain.ledger import reading
from domain.ledger.rows import recorded_from_row
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.facts import CaseFacts
from domain.procedures.complaint.states import Complaint
from domain.workflow import CannotBe, Facts
from tests.properties.generating import Desk, Told, desk, examples, happened, law_on

TOLD_ON = date(2032, 2, 1)
LAW = law_on(TOLD_ON, 1)
"""Known whole from the beginning: what is told on that day."""

MOST_ORDERS = 120
MOST_ATTEMPTS = 2_000


@st.composite
def proposals(draw: st.DrawFn) -> list[Told]:
    """A case's proposals in the order in which they happened: on each day all at times of their own, or none timed."""
    told = sorted(draw(happened(0, date(2022, 12, 9), 8)), key=lambda one: one.on)
    timed = {on: draw(st.booleans()) for on in dict.fromkeys(one.on for one in told)}
    return [
        replace(one, index=index, known_on=TOLD_ON, at=time(9, index) if timed[one.on] else None)
        for index, one in enumerate(told)
    ]


def taken(file: CaseFile[Complaint], one: Told) -> CaseFile[Complaint] | None:
    """The case after ``one`` is recorded last; None where it is refused, as what refers to a case not told here is."""
    number = len(file.recorded) + 1
    if type(one.event).refers_to is not None:
        return None
    if number == 1 and COMPLAINT.in_order(COMPLAINT.nothing, one.event) is not None:
        return None
    proposed = Recorded(
        number, one.reference, number, one.event_id, one.on, one.at, number, "OFF-1", None, None, (), one.event
    )
    judgement = file.judge([proposed], LAW)
    if any(isinstance(why, CannotBe) for why in judgement.refused) or (judgement.refused and not one.despite):
        return None
    return file.after([proposed._replace(broken=judgement.broken.get(one.event_id, ()))], judgement)


def every_order(
    remaining: Sequence[Told], draw_first: Sequence[int]
) -> Iterator[tuple[list[Told], CaseFile[Complaint]]]:
    """Each order of recording that is accepted at each step, with the case it leads to; untimed ones of a day in order.

    An order in which an event breaks other rules is left out: what was recorded despite a rule keeps that for ever, and
    has the effect that the rule would give it only once it is corrected.

    Args:
        remaining: What is to be recorded, in an order that is accepted.
        draw_first: Which comes first among equals, so that a part of the orders is a fair sample.
    """
    attempts = 0
    broken = {one.event_id: one.broken for one in told_in_order(remaining).recorded}

    def onwards(
        file: CaseFile[Complaint], before: list[Told], left: list[Told]
    ) -> Iterator[tuple[list[Told], CaseFile[Complaint]]]:
        nonlocal attempts
        if not left:
            yield before, file
        for one in sorted(left, key=lambda one: draw_first[(one.index + len(before)) % len(draw_first)]):
            if one.at is None and any(other.on == one.on and other.index < one.index for other in left):
                continue
            attempts += 1
            if attempts > MOST_ATTEMPTS:
                return
            after = taken(file, one)
            if after is not None and after.recorded[-1].broken == broken[one.event_id]:
                yield from onwards(after, [*before, one], [other for other in left if other is not one])

    yield from onwards(CaseFile.empty(COMPLAINT, remaining[0].reference), [], list(remaining))


def told_in_order(told: Sequence[Told]) -> CaseFile[Complaint]:
    """The case when each is told on its day, and what is refused is left out."""
    file = CaseFile.empty(COMPLAINT, told[0].reference)
    for one in told:
        file = taken(file, one) or file
    return file


def accepted_in_order(told: Sequence[Told]) -> list[Told]:
    """Those that are recorded when each is told on its day."""
    recorded = {one.event_id for one in told_in_order(told).recorded}
    return [one for one in told if one.event_id in recorded]


def content(recorded: Sequence[Recorded]) -> list[tuple[object, ...]]:
    """The history by what it says: events with their days and times."""
    return [
        (fact.latest.occurred_on, fact.latest.occurred_time, fact.latest.event.kind, fact.latest.event.state())
        for fact in history(recorded)
    ]


def apart_from_numbers(facts: Facts) -> tuple[object, ...]:
    """The facts without the numbers of the events behind them: these are the order of recording."""
    parts = [
        [dict(zip(columns, row, strict=True)) | {"behind": ""} for row in rows]
        for columns, rows in zip(COMPLAINT.parts.values(), facts.parts, strict=True)
    ]
    return CaseFacts(*facts.case)._replace(behind=""), parts  # type: ignore[arg-type]


def facts_of(recorded: Sequence[Recorded]) -> tuple[object, ...]:
    return apart_from_numbers(COMPLAINT.facts(CaseFile.of(COMPLAINT, recorded, LAW).case, LAW))


def in_ledger(officer: Desk, told: Sequence[Told]) -> list[Recorded]:
    """What the ledger holds of the case after it has all been told, one by one."""
    officer.hears([replace(one, joined=False) for one in told])
    assert officer.refused == []
    look = reading.connect(officer.path)
    try:
        return [recorded_from_row(row) for row in reading.rows_of(look, told[0].reference)]
    finally:
        look.close()


@given(proposals(), st.permutations(range(9)))
@examples(100)
def test_every_order_that_is_accepted_at_each_step_gives_one_history_and_one_case(
    told: list[Told], draw_first: list[int]
) -> None:
    accepted = accepted_in_order(told)
    assume(len(accepted) > 2)
    outcomes = []
    for _, file in islice(every_order(accepted, draw_first), MOST_ORDERS):
        outcome = content(file.recorded), apart_from_numbers(COMPLAINT.facts(file.case, LAW))
        if outcome not in outcomes:
            outcomes.append(outcome)
    assert len(outcomes) == 1


@given(proposals(), st.permutations(range(9)), st.integers(1, 40))
@examples(40)
def test_the_ledger_holds_one_history_whatever_the_order_in_which_it_was_told(
    told: list[Told], draw_first: list[int], skip: int
) -> None:
    accepted = accepted_in_order(told)
    assume(len(accepted) > 2)
    *_, (another, _) = islice(every_order(accepted, draw_first), skip)
    assume(another != accepted)
    with desk(1) as one, desk(1) as other:
        first, second = in_ledger(one, accepted), in_ledger(other, another)
    assert content(first) == content(second)
    assert facts_of(first) == facts_of(second)


@given(proposals(), st.integers(0, 400))
@examples(40)
def test_nothing_that_is_so_of_a_case_depends_on_the_day_on_which_it_is_told(told: list[Told], later: int) -> None:
    accepted = accepted_in_order(told)
    assume(accepted)
    with desk(1) as at_once, desk(1) as afterwards:
        first = in_ledger(at_once, accepted)
        second = in_ledger(afterwards, [replace(one, known_on=TOLD_ON + timedelta(later)) for one in accepted])
    assert [(one.number, one.event, one.broken) for one in first] == [
        (one.number, one.event, one.broken) for one in second
    ]
    assert COMPLAINT.facts(CaseFile.of(COMPLAINT, first, LAW).case, LAW) == COMPLAINT.facts(
        CaseFile.of(COMPLAINT, second, LAW).case, LAW
    )
