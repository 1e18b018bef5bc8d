"""What holds of the stages of a complaint, whatever happened to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from domain.events.base import Event
from domain.events.complaint import (
    ConsiderationResumed,
    DelayNotified,
    PointRouted,
    StageThreeEvent,
    StageTwoEvent,
)
from domain.history import happening
from domain.law.book import Law
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.facts import CaseFacts
from domain.procedures.complaint.stage_one.clocks import acknowledgement, stage_one
from domain.procedures.complaint.stages import LocalResolution
from domain.procedures.complaint.states import Complaint, Point
from domain.workflow import Clock, Facts, Happening, Milestone
from tests.properties.generating import Step, examples, later_lives, lives, told_to_judge

EVERY_LIFE = st.one_of(lives(), later_lives(), later_lives())
OPEN_AT = {"local-resolution": 1, "formal-investigation": 1, "stage-two": 2, "stage-three": 3}


class Moment(NamedTuple):
    """What one fact of a history did to its case."""

    event: Event
    on: date
    law: Law
    before: Complaint
    after: Complaint


def moments(life: tuple[Step, ...]) -> Iterator[Moment]:
    """Every fact of every case as the life leaves it, in the order of what happened."""
    last = {step.taken.reference: (step.taken, step.law) for step in told_to_judge(life) if step.taken is not None}
    for file, law in last.values():
        case = COMPLAINT.nothing
        for fact in file.facts:
            before, case = case, COMPLAINT.evolve(case, happening(fact, law))
            yield Moment(fact.latest.event, fact.latest.occurred_on, law, before, case)


def come_to(point: Point) -> int:
    """The number of the stage that a point has come to."""
    return 3 if point.third is not None else 2 if point.second is not None else 1


def case_facts(facts: Facts) -> CaseFacts:
    return CaseFacts(*facts.case)  # type: ignore[arg-type]  # the tuple was made as CaseFacts


@given(EVERY_LIFE)
@examples(100)
def test_a_stage_is_open_as_long_as_a_point_that_has_come_to_it_is_and_no_point_is_open_elsewhere(
    life: tuple[Step, ...],
) -> None:
    for moment in moments(life):
        case = moment.after
        open_at = {come_to(point) for point in case.points if point.open}
        if case.stage.code in OPEN_AT:
            assert open_at == {OPEN_AT[case.stage.code]}, moment.event.kind
        elif not case.refused:
            assert open_at == set(), moment.event.kind


@given(EVERY_LIFE)
@examples(100)
def test_what_was_found_of_a_point_at_stage_1_is_never_changed_by_what_happens_at_stage_2_or_3(
    life: tuple[Step, ...],
) -> None:
    for moment in moments(life):
        if isinstance(moment.event, ConsiderationResumed):
            continue
        at_a_later_stage = isinstance(moment.event, StageTwoEvent | StageThreeEvent)
        for before, after in zip(moment.before.points, moment.after.points, strict=False):
            if at_a_later_stage or (before.second is not None and after.second is not None):
                assert after.ended == before.ended, moment.event.kind


@given(EVERY_LIFE)
@examples(100)
def test_every_complaint_that_is_counted_has_one_fate_and_every_formal_one_a_fate_of_its_own(
    life: tuple[Step, ...],
) -> None:
    for moment in moments(life):
        case = case_facts(COMPLAINT.facts(moment.after, moment.law))
        assert (case.fate != "") == (case.counted == 1)
        assert (case.formal_fate != "") == (case.fate == "formal")


def of_a_complaint_received(case: Complaint, on: Milestone) -> Complaint:
    """A complaint as ``case``, of its open points, that is received on that day; what was decided of it stands."""
    assert case.receipt is not None
    return Complaint(
        points=tuple(point for point in case.points if point.open),
        receipt=case.receipt._replace(when=on),
        interest=case.interest,
        advocacy=case.advocacy,
    ).moves_to(LocalResolution(), on)


def days_of(clock: Clock | None) -> Clock | None:
    """The clock without the words of its proof."""
    return None if clock is None else clock._replace(remarks=())


@given(EVERY_LIFE)
@examples(150)
def test_after_a_resumption_stage_1_runs_as_that_of_a_complaint_received_that_day(life: tuple[Step, ...]) -> None:
    for moment in moments(life):
        if not isinstance(moment.event, ConsiderationResumed):
            continue
        assert moment.after.afresh is not None
        fresh = of_a_complaint_received(moment.after, moment.after.afresh)
        assert days_of(stage_one(moment.after, moment.law)) == days_of(stage_one(fresh, moment.law))
        assert days_of(acknowledgement(moment.after, moment.law)) == days_of(acknowledgement(fresh, moment.law))


@given(EVERY_LIFE)
@examples(100)
def test_a_notice_of_delay_moves_neither_the_25th_nor_the_65th_working_day(life: tuple[Step, ...]) -> None:
    for moment in moments(life):
        if isinstance(moment.event, DelayNotified):
            before, after = (
                [days_of(clock) for clock in COMPLAINT.clocks(case, moment.law)]
                for case in (moment.before, moment.after)
            )
            assert before == after


def there_and_back(case: Complaint, point: Point, law: Law, on: date) -> Complaint | None:
    """The case after ``point`` was routed elsewhere and back; None where it cannot join the others again."""
    away = PointRouted(points=(point.number,), elsewhere="corporate", because="found-on-inquiry", complainant_told=True)
    back = PointRouted(
        points=(point.number,), function=point.function, because="routed-in-error", complainant_told=True
    )
    for number, event in enumerate((away, back), start=900):
        it = Happening(event, on, law, number)
        refused = [why.name for why in COMPLAINT.judge(case, it)]
        if refused:
            assert (event, refused) == (back, ["goes-its-own-way"])
            return None
        case = COMPLAINT.evolve(case, it)
    return case


def apart_from_the_notice(facts: Facts) -> tuple[CaseFacts, object]:
    """The facts without the numbers of events, and without the notices: that of the routing is among them."""
    return case_facts(facts)._replace(behind="", not_told=""), facts.parts


@given(EVERY_LIFE)
@examples(100)
def test_a_point_that_is_routed_and_comes_back_before_anything_else_leaves_the_complaint_as_it_was(
    life: tuple[Step, ...],
) -> None:
    for moment in moments(life):
        case, on = moment.after, moment.on + timedelta(days=1)
        for point in case.points:
            if not point.counted or point.parted or not point.function:
                continue
            back = there_and_back(case, point, moment.law, on)
            others = [other for other in case.points if other.counted and other is not point]
            if back is None:
                assert point.open
                assert others
                continue
            before, after = (COMPLAINT.facts(each, moment.law) for each in (case, back))
            assert apart_from_the_notice(before) == apart_from_the_notice(after)
