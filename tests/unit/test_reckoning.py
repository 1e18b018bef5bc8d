"""Reckoning, held against the working days and Stage 1's dates that were worked out by hand from the instruments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from domain.law.book import Law
from domain.law.rows import released_rows
from domain.reckoning import Due, Unreckonable, calendar, corresponding, due, walk, working_days_due

LAW = Law(released_rows())
COUNTS = (2, 5, 10, 15, 20, 25, 30, 65)


def days(*texts: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(text) for text in texts)


def on(found: Due | Unreckonable) -> date:
    assert isinstance(found, Due)
    return found.on


WORKING_DAYS = {
    "2026-03-27": days(
        *("2026-03-31", "2026-04-07", "2026-04-14", "2026-04-21"),
        *("2026-04-28", "2026-05-06", "2026-05-13", "2026-07-02"),
    ),
    "2026-03-28": days(
        *("2026-03-31", "2026-04-07", "2026-04-14", "2026-04-21"),
        *("2026-04-28", "2026-05-06", "2026-05-13", "2026-07-02"),
    ),
    "2026-04-02": days(
        *("2026-04-08", "2026-04-13", "2026-04-20", "2026-04-27"),
        *("2026-05-05", "2026-05-12", "2026-05-19", "2026-07-08"),
    ),
    "2026-08-28": days(
        *("2026-09-02", "2026-09-07", "2026-09-14", "2026-09-21"),
        *("2026-09-28", "2026-10-05", "2026-10-12", "2026-11-30"),
    ),
    "2026-12-18": days(
        *("2026-12-22", "2026-12-29", "2027-01-06", "2027-01-13"),
        *("2027-01-20", "2027-01-27", "2027-02-03", "2027-03-24"),
    ),
    "2022-09-16": days(
        *("2022-09-21", "2022-09-26", "2022-10-03", "2022-10-10"),
        *("2022-10-17", "2022-10-24", "2022-10-31", "2022-12-19"),
    ),
}
"""The test vectors: the days that are 2, 5, 10, 15, 20, 25, 30 and 65 working days after day 0."""


@pytest.mark.parametrize("day", WORKING_DAYS)
def test_working_days_are_counted_as_in_the_law_s_table(day: str) -> None:
    found = tuple(calendar(LAW).after(date.fromisoformat(day), count) for count in COUNTS)
    assert found == WORKING_DAYS[day]


@pytest.mark.parametrize("day", WORKING_DAYS)
def test_the_walk_shows_the_count_of_the_law_s_table(day: str) -> None:
    start = date.fromisoformat(day)
    numbered = {step.number: step.day for step in walk(LAW, start, WORKING_DAYS[day][-1]) if step.number is not None}
    assert tuple(numbered[count] for count in COUNTS) == WORKING_DAYS[day]


@pytest.mark.parametrize(
    ("day", "count", "last"),
    [
        ("2024-08-29", 65, "2024-11-28"),  # Ombudsman decision 25 005 179
        ("2026-10-01", 65, "2027-01-05"),  # not 13 weeks
        ("2026-03-02", 25, "2026-04-08"),
        ("2026-03-02", 65, "2026-06-05"),
        ("2026-03-30", 25, "2026-05-07"),
        ("2026-03-27", 25, "2026-05-06"),
        ("2026-06-01", 20, "2026-06-29"),
        ("2026-06-29", 30, "2026-08-10"),
        ("2026-08-05", 5, "2026-08-12"),
        ("2026-08-12", 15, "2026-09-03"),
    ],
)
def test_working_days_are_counted_as_in_the_worked_examples(day: str, count: int, last: str) -> None:
    assert calendar(LAW).after(date.fromisoformat(day), count) == date.fromisoformat(last)


@pytest.mark.parametrize("day", WORKING_DAYS)
def test_stage_one_is_due_10_working_days_from_its_start_and_at_most_20(day: str) -> None:
    start = date.fromisoformat(day)
    assert on(due(LAW, "complaint.stage1.response", start)) == WORKING_DAYS[day][COUNTS.index(10)]
    assert on(due(LAW, "complaint.stage1.extension", start)) == WORKING_DAYS[day][COUNTS.index(20)]


@pytest.mark.parametrize("day", WORKING_DAYS)
@pytest.mark.parametrize(
    ("limit", "working_days"),
    [
        ("complaint.stage2.request", 20),
        ("complaint.stage2.response", 25),
        ("complaint.stage2.notice", 65),
        ("complaint.stage2.guidance.response", 25),
        ("complaint.stage2.guidance.notice", 65),
        ("complaint.stage3.request", 20),
        ("complaint.stage3.panel", 30),
        ("complaint.stage3.report", 5),
        ("complaint.stage3.response", 15),
    ],
)
def test_the_time_limits_of_stages_2_and_3_are_as_in_the_law_s_table(day: str, limit: str, working_days: int) -> None:
    found = due(LAW, limit, date.fromisoformat(day))
    assert on(found) == WORKING_DAYS[day][COUNTS.index(working_days)]


def test_a_limit_names_the_row_that_gives_it() -> None:
    found = due(LAW, "complaint.stage1.response", date(2026, 3, 27))
    assert isinstance(found, Due)
    assert (found.limit.id, found.limit.citation) == ("complaint.stage1.response", "SI 2006/1738 reg 14(1)")


@pytest.mark.parametrize(
    ("arose", "last"),
    [
        ("2025-01-15", "2026-01-15"),
        ("2024-02-29", "2025-02-28"),
        ("2024-02-28", "2025-02-28"),
        ("2023-02-28", "2024-02-28"),
        ("2023-03-01", "2024-03-01"),
        ("2023-12-31", "2024-12-31"),
    ],
)
def test_a_year_ends_on_the_corresponding_date(arose: str, last: str) -> None:
    assert corresponding(date.fromisoformat(arose), 1) == date.fromisoformat(last)
    assert on(due(LAW, "complaint.late_gate", date.fromisoformat(arose))) == date.fromisoformat(last)


def test_from_one_leap_day_to_the_next_are_four_years() -> None:
    assert corresponding(date(2024, 2, 29), 4) == date(2028, 2, 29)


def test_the_day_of_the_state_funeral_counts_as_long_as_it_was_not_known() -> None:
    before = Law(row for row in LAW.rows if row.announced_on < date(2022, 9, 10))
    start = date(2022, 9, 8)
    assert on(due(before, "complaint.stage1.response", start)) == date(2022, 9, 22)
    assert on(due(LAW, "complaint.stage1.response", start)) == date(2022, 9, 23)


def test_beyond_the_calendar_there_is_no_day_and_due_says_why() -> None:
    last = calendar(LAW).until
    assert last == date(2029, 1, 1)
    assert calendar(LAW).after(date(2028, 12, 28), 1) == date(2028, 12, 29)
    assert calendar(LAW).after(date(2028, 12, 28), 2) is None
    assert calendar(LAW).after(last, 1) is None
    assert calendar(LAW).between(date(2028, 12, 28), last) is None
    assert isinstance(due(LAW, "complaint.stage1.response", date(2028, 12, 28)), Unreckonable)
    assert isinstance(due(LAW, "complaint.stage1.response", date(2029, 6, 1)), Unreckonable)


def test_before_the_calendar_there_is_no_day() -> None:
    assert calendar(LAW).after(date(2005, 12, 31), 1) is None
    assert calendar(LAW).between(date(2005, 12, 31), date(2006, 1, 3)) is None
    assert calendar(LAW).after(date(2006, 1, 1), 1) == date(2006, 1, 3)
    row = LAW.row("complaint.stage1.response", date(2010, 1, 1))
    assert row is not None
    assert isinstance(working_days_due(LAW, row, date(2005, 12, 31), 10), Unreckonable)


def test_before_the_regulations_there_is_no_limit() -> None:
    assert isinstance(due(LAW, "complaint.stage1.response", date(2006, 8, 31)), Unreckonable)
    assert on(due(LAW, "complaint.stage1.response", date(2006, 9, 1))) == date(2006, 9, 15)


def test_without_a_calendar_there_is_no_day() -> None:
    law = Law(row for row in LAW.rows if row.family != "calendar")
    assert calendar(law).after(date(2026, 3, 27), 1) is None
    assert isinstance(due(law, "complaint.stage1.response", date(2026, 3, 27)), Unreckonable)


def test_a_year_that_is_missing_ends_the_calendar() -> None:
    law = Law(row for row in LAW.rows if row.id != "calendar.england-and-wales.2026")
    assert calendar(law).until == date(2026, 1, 1)
    assert calendar(law).after(date(2026, 3, 27), 1) is None
    assert calendar(law).after(date(2027, 3, 27), 1) is None


def test_to_the_same_day_or_an_earlier_one_there_are_no_working_days() -> None:
    assert calendar(LAW).between(date(2026, 3, 27), date(2026, 3, 27)) == 0
    assert calendar(LAW).between(date(2026, 3, 27), date(2026, 3, 2)) == 0


def test_a_walk_says_why_a_day_is_not_counted() -> None:
    assert [(step.day.day, step.number, step.why) for step in walk(LAW, date(2026, 4, 2), date(2026, 4, 7))] == [
        (3, None, "Good Friday"),
        (4, None, "Saturday"),
        (5, None, "Sunday"),
        (6, None, "Easter Monday"),
        (7, 1, ""),
    ]


def test_the_version_of_a_limit_is_that_of_the_day_on_which_it_starts() -> None:
    row = LAW.row("complaint.stage1.response", date(2026, 1, 1))
    assert row is not None
    later = replace(row, in_force_on=date(2026, 4, 1), value={"number": 12, "unit": "working day"})
    law = Law((*LAW.rows, later))
    assert on(due(law, "complaint.stage1.response", date(2026, 3, 31))) == date(2026, 4, 16)
    assert on(due(law, "complaint.stage1.response", date(2026, 4, 1))) == date(2026, 4, 21)
