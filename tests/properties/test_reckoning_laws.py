"""The laws that reckoning keeps on every day of the calendar."""

from __future__ import annotations

from calendar import isleap
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from domain.law.book import Law
from domain.law.rows import released_rows
from domain.reckoning import Due, calendar, corresponding, due, walk
from tests.properties.generating import examples

LAW = Law(released_rows())
CALENDAR = calendar(LAW)
DAYS = st.dates(date(2006, 1, 1), date(2028, 12, 31))
COUNTS = st.integers(1, 100)
LEAP_DAYS = st.integers(1900, 2100).filter(isleap).map(lambda year: date(year, 2, 29))
ANY_DAY = st.one_of(st.dates(date(1, 1, 1), date(9990, 12, 31)), LEAP_DAYS)
ONE_DAY = timedelta(days=1)


def works(day: date) -> bool:
    """Whether ``day`` is a working day, by the words of reg 2 rather than by running counts."""
    return day.weekday() < 5 and day not in LAW.holidays


def counted_by_hand(day: date, working_days: int) -> date:
    while working_days:
        day += ONE_DAY
        working_days -= works(day)
    return day


@given(DAYS, COUNTS)
@examples(300)
def test_counting_on_is_counting_by_hand(day: date, working_days: int) -> None:
    after = CALENDAR.after(day, working_days)
    if after is None:
        assert counted_by_hand(day, working_days) >= CALENDAR.until
    else:
        assert after == counted_by_hand(day, working_days)


@given(DAYS, COUNTS)
@examples(300)
def test_counting_on_and_counting_between_are_inverse(day: date, working_days: int) -> None:
    after = CALENDAR.after(day, working_days)
    assume(after is not None)
    assert after is not None
    assert CALENDAR.between(day, after) == working_days
    assert CALENDAR.between(day, after - ONE_DAY) == working_days - 1
    assert works(after)


@given(DAYS, DAYS, DAYS)
@examples(300)
def test_what_lies_between_two_days_is_what_lies_before_and_after_a_day_between_them(
    one: date, other: date, another: date
) -> None:
    first, middle, last = sorted((one, other, another))
    before, after = CALENDAR.between(first, middle), CALENDAR.between(middle, last)
    assert before is not None
    assert after is not None
    assert CALENDAR.between(first, last) == before + after
    assert CALENDAR.between(last, first) == 0


@given(DAYS, COUNTS, st.integers(0, 40), st.integers(0, 20))
@examples(300)
def test_a_later_start_and_a_longer_limit_never_end_earlier(day: date, number: int, later: int, more: int) -> None:
    early, late = CALENDAR.after(day, number), CALENDAR.after(day + timedelta(later), number + more)
    if late is not None:
        assert early is not None
        assert early <= late
        assert early < late or not more


@given(DAYS, COUNTS)
@examples(300)
def test_a_day_on_which_nobody_works_counts_as_the_last_working_day_before_it(day: date, working_days: int) -> None:
    before = day
    while not works(before):
        before -= ONE_DAY
        assume(before >= date(2006, 1, 1))
    assert CALENDAR.after(day, working_days) == CALENDAR.after(before, working_days)


@given(st.dates(date(2022, 1, 1), date(2022, 12, 31)), st.dates(date(2022, 1, 1), date(2022, 12, 31)), COUNTS)
@examples(100)
def test_one_holiday_more_brings_no_day_forward_and_moves_only_what_spans_it(
    day: date, holiday: date, number: int
) -> None:
    year = LAW.calendar_years[2022]
    days = sorted([*year.value["days"], [holiday.isoformat(), "made up"]])
    one_more = calendar(Law((*LAW.rows, replace(year, announced_on=date(2022, 12, 31), value={"days": days}))))
    before, after = CALENDAR.after(day, number), one_more.after(day, number)
    assert before is not None
    assert after is not None
    spans_it = works(holiday) and day < holiday <= before
    assert after > before if spans_it else after == before


@given(DAYS, COUNTS)
@examples(200)
def test_a_walk_numbers_every_working_day_once_and_says_why_each_other_is_not_counted(day: date, number: int) -> None:
    until = CALENDAR.after(day, number)
    assume(until is not None)
    assert until is not None
    walked = list(walk(LAW, day, until))
    assert [step.day for step in walked] == [day + timedelta(n) for n in range(1, (until - day).days + 1)]
    assert [step.number for step in walked if step.number is not None] == list(range(1, number + 1))
    assert [step.day for step in walked if step.number is not None and not works(step.day)] == []
    assert [step.day for step in walked if (step.number is None) != bool(step.why)] == []


@given(ANY_DAY, st.integers(0, 9))
@examples(300)
def test_the_corresponding_date_is_the_same_day_of_that_month_or_the_28th_of_february(day: date, years: int) -> None:
    found = corresponding(day, years)
    assert (found.year, found.month) == (day.year + years, day.month)
    assert found.day == day.day or (day.month, day.day, found.day) == (2, 29, 28)
    if years:
        assert found < corresponding(day + ONE_DAY, years) or day.day == 28
        assert (found - day).days <= 366 * years


@given(ANY_DAY, ANY_DAY)
@examples(300)
def test_corresponding_dates_keep_the_order_of_the_days(one: date, other: date) -> None:
    assert (one <= other) <= (corresponding(one, 1) <= corresponding(other, 1))


@given(st.dates(date(2006, 9, 1), date(2028, 10, 31)))
@examples(200)
def test_an_extended_limit_ends_after_the_ordinary_one_and_both_on_a_working_day(start: date) -> None:
    ordinary, extended = due(LAW, "complaint.stage1.response", start), due(LAW, "complaint.stage1.extension", start)
    assert isinstance(ordinary, Due)
    assert isinstance(extended, Due)
    assert start < ordinary.on < extended.on
    assert works(ordinary.on)
    assert works(extended.on)
