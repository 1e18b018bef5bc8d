"""By when an action is to be done: the last day of the clock that it meets, or within which it must come."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from domain.events.base import Event
from domain.workflow import Clock, Rows

may = Rows[None]()

FIRST, DUE, OTHER = date(2026, 4, 21), date(2026, 5, 1), date(2026, 4, 10)


class Done(Event):
    kind: ClassVar[str] = "done"


def clock(
    name: str = "stage1.response", due_on: date | None = DUE, stopped_on: date | None = None, point: int | None = None
) -> Clock:
    return Clock(name, None, date(2026, 4, 7), first_due_on=FIRST, due_on=due_on, stopped_on=stopped_on, point=point)


def test_what_meets_a_clock_is_done_by_its_last_day_extension_and_all() -> None:
    assert may(Done, at=(), meets="stage1.response").last_day([clock()]) == DUE


def test_what_must_come_within_a_clock_is_done_by_its_last_day_before_any_extension() -> None:
    assert may(Done, at=(), within="stage1.response").last_day([clock()]) == FIRST


def test_of_a_clock_on_several_points_the_first_to_run_out_gives_the_day() -> None:
    clocks = [clock("resubmission", DUE, point=1), clock("resubmission", OTHER, point=2), clock("resubmission", None)]
    assert may(Done, at=(), meets="resubmission").last_day(clocks) == OTHER


def test_of_several_clocks_of_a_sort_the_first_to_run_out_gives_the_day() -> None:
    clocks = [clock("ombudsman.remedy.1", DUE), clock("ombudsman.remedy.2", OTHER), clock("ombudsman.remedy", FIRST)]
    assert may(Done, at=(), meets="ombudsman.remedy").last_day(clocks) == OTHER


def test_nothing_gives_a_day_but_a_running_clock_of_that_name() -> None:
    row = may(Done, at=(), meets="stage1.response")
    waiting = Clock("stage1.response", None, None, waiting_for="advocate")
    assert row.last_day([waiting, clock(stopped_on=OTHER), clock("acknowledgement")]) is None
    assert may(Done, at=()).last_day([clock()]) is None
