"""The last days of an access request that is paused, if the answer came on a day: from its columns alone."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from domain.events import access_request as e
from domain.law.book import Law
from domain.law.rows import released_rows
from domain.reckoning import days_covered, first_uncounted, numbers_covered
from projections.clocklines import clock_lines
from projections.pauses import if_answered_on, target_if_answered_on
from tests.unit.requests import IDENTITY_ASKED, LAW, Told, after, answered, asked, columns, extended, received

IDENTITY: Final = e.IdentityReceived()


@pytest.mark.parametrize(
    ("told", "on", "last", "target"),
    [
        ([asked(1, "2026-06-08")], "2026-06-08", "2026-07-02", "2026-07-01"),
        ([asked(1, "2026-06-08")], "2026-06-17", "2026-07-13", "2026-07-10"),
        ([asked(1, "2026-06-01")], "2026-06-01", "2026-07-01", "2026-07-01"),
        (
            [asked(1, "2026-06-08"), answered(1, "2026-06-17"), asked(2, "2026-06-25")],
            "2026-06-29",
            "2026-07-16",
            "2026-07-14",
        ),
        (
            [asked(1, "2026-06-08"), asked(2, "2026-06-15"), answered(1, "2026-06-17")],
            "2026-06-20",
            "2026-07-14",
            "2026-07-13",
        ),
        (
            [asked(1, "2026-06-08"), asked(2, "2026-06-15"), answered(2, "2026-06-17")],
            "2026-06-20",
            "2026-07-14",
            "2026-07-13",
        ),
        ([extended("2026-06-08"), asked(1, "2026-07-20")], "2026-07-22", "2026-09-04", "2026-09-03"),
        (
            [IDENTITY_ASKED, asked(1, "2026-06-03"), ("2026-06-10", IDENTITY)],
            "2026-06-12",
            "2026-07-13",
            "2026-07-13",
        ),
    ],
)
def test_the_last_day_if_the_requester_answered_today_comes_from_the_columns_alone(
    told: list[Told], on: str, last: str, target: str
) -> None:
    case, day = after(received(), *told), date.fromisoformat(on)
    row = columns(case)._asdict()
    assert row["clock"] == "paused"
    assert (if_answered_on(row, LAW, day), target_if_answered_on(row, LAW, day)) == (last, target)


AUTHORITY: Final[tuple[Told, ...]] = (
    received(asked_by="agent"),
    ("2026-06-02", e.AuthorityRequested()),
    ("2026-06-15", e.AuthorityReceived()),
)


@pytest.mark.parametrize(
    ("told", "on", "notice", "other"),
    [
        ([asked(1, "2026-06-22")], "2026-06-22", "2026-07-02", "2026-07-16"),
        ([asked(1, "2026-06-22")], "2026-06-25", "2026-07-06", "2026-07-20"),
        (
            [asked(1, "2026-06-16"), answered(1, "2026-06-18"), asked(2, "2026-07-01")],
            "2026-07-03",
            "2026-07-07",
            "2026-07-21",
        ),
        ([extended("2026-06-20"), asked(1, "2026-07-01")], "2026-07-03", None, "2026-09-18"),
        ([extended("2026-06-20"), asked(1, "2026-08-08")], "2026-08-17", None, "2026-09-25"),
        ([asked(1, "2026-07-02")], "2026-07-03", None, "2026-07-17"),
    ],
)
def test_the_notice_and_the_other_reading_have_a_last_day_if_answered_today_while_they_are_paused(
    told: list[Told], on: str, notice: str | None, other: str
) -> None:
    case, day = after(*AUTHORITY, *told), date.fromisoformat(on)
    row = columns(case)._asdict()
    lines = {line.name: line for line in clock_lines("access_request", row, {}, LAW, day)}
    assert lines["access.extension-notice"].if_answered_on == notice
    assert lines["access.other-reading"].if_answered_on == other
    assert lines["access.extension-notice"].state == ("paused" if notice else lines["access.extension-notice"].state)
    assert lines["access.other-reading"].paused_since == max(each.asked.on for each in case.questions).isoformat()


def test_beyond_the_calendar_there_is_no_last_day_if_it_were_answered() -> None:
    short = Law(row for row in released_rows() if row.family != "calendar" or row.in_force_on.year < 2027)
    row = columns(after(received("2026-11-30"), asked(1, "2026-12-01")), short)._asdict()
    assert if_answered_on(row, short, date(2026, 12, 1)) == "2026-12-31"
    assert if_answered_on(row, short, date(2026, 12, 2)) is None


def test_the_days_that_a_pause_takes_out_begin_after_the_start() -> None:
    start = date(2026, 6, 8)
    assert first_uncounted(date(2026, 6, 8), start, inclusive=True) == date(2026, 6, 9)
    assert first_uncounted(date(2026, 6, 9), start, inclusive=True) == date(2026, 6, 9)
    assert first_uncounted(date(2026, 6, 9), start, inclusive=False) == date(2026, 6, 10)
    assert first_uncounted(date(2026, 6, 1), start, inclusive=False) == date(2026, 6, 9)
    assert days_covered([(date(2026, 6, 8), date(2026, 6, 17)), (date(2026, 6, 15), date(2026, 6, 20))]) == 13
    assert (numbers_covered([]), numbers_covered([(5, 4)]), numbers_covered([(1, 9), (2, 3), (9, 9)])) == (0, 0, 9)
