"""The bank holidays that this release ships, held against two independent lists of them."""

import socket
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final, NoReturn

import holidays
import pytest
from govuk_bank_holidays.bank_holidays import BankHolidays  # type: ignore[import-untyped, unused-ignore]

from domain.law.rows import Row, released_rows

FIRST_YEAR: Final = 2006
LAST_YEAR: Final = 2028
FIRST_YEAR_AT_GOVUK: Final = 2012
FUNERAL: Final = date(2022, 9, 19)
FUNERAL_ANNOUNCED: Final = date(2022, 9, 10)

ANNOUNCED_CHANGES: Final = (
    (date(2010, 11, 23), {date(2011, 4, 29)}, set[date]()),
    (date(2010, 1, 5), {date(2012, 6, 4), date(2012, 6, 5)}, {date(2012, 5, 28)}),
    (date(2019, 6, 7), {date(2020, 5, 8)}, {date(2020, 5, 4)}),
    (date(2020, 11, 12), {date(2022, 6, 2), date(2022, 6, 3)}, {date(2022, 5, 30)}),
    (FUNERAL_ANNOUNCED, {FUNERAL}, set[date]()),
    (date(2022, 11, 6), {date(2023, 5, 8)}, set[date]()),
)
"""The day of each announcement, the days it added and the days it took away, in the order of the holidays."""


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise AssertionError("a test of the calendar reached for the network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


def rows_by_year() -> dict[int, list[Row]]:
    """The rows of each year, in the order in which they are shipped."""
    by_year: dict[int, list[Row]] = {}
    for row in released_rows():
        if row.family == "calendar":
            by_year.setdefault(row.in_force_on.year, []).append(row)
    return by_year


def last_announced() -> dict[int, Row]:
    """Of each year, the row that prevails once everything has been announced."""
    return {year: max(rows, key=lambda row: row.announced_on) for year, rows in rows_by_year().items()}


def names_by_day(row: Row) -> dict[date, str]:
    return {date.fromisoformat(day): name for day, name in row.value["days"]}


def weekdays(first_year: int, last_year: int) -> list[date]:
    first = date(first_year, 1, 1)
    every_day = (first + timedelta(days=n) for n in range((date(last_year + 1, 1, 1) - first).days))
    return [day for day in every_day if day.weekday() < 5]


def changes() -> list[tuple[Row, Row]]:
    """Each further row of a year, after the row that it supersedes."""
    return [pair for rows in rows_by_year().values() for pair in pairwise(rows)]


def test_every_weekday_from_2006_to_2028_agrees_with_the_holidays_package() -> None:
    shipped = {day for row in last_announced().values() for day in names_by_day(row)}
    independent = holidays.country_holidays("GB", subdiv="ENG", years=range(FIRST_YEAR, LAST_YEAR + 1))

    assert [day for day in weekdays(FIRST_YEAR, LAST_YEAR) if (day in shipped) != (day in independent)] == []


def test_every_weekday_from_2012_to_2028_agrees_with_the_list_of_govuk_by_name_too() -> None:
    listed = BankHolidays(use_cached_holidays=True).get_holidays(division=BankHolidays.ENGLAND_AND_WALES)
    at_govuk = {
        holiday["date"]: holiday["title"].replace("\u2019", "'")
        + (f" ({holiday['notes'].lower()})" if holiday["notes"] == "Substitute day" else "")
        for holiday in listed
    }
    shipped = {day: name for row in last_announced().values() for day, name in names_by_day(row).items()}

    days = weekdays(FIRST_YEAR_AT_GOVUK, LAST_YEAR)
    assert {day: shipped[day] for day in days if day in shipped} == {
        day: at_govuk[day] for day in days if day in at_govuk
    }


def test_reaching_for_the_network_fails_loudly() -> None:
    with pytest.raises(AssertionError, match="reached for the network"):
        BankHolidays()
    with pytest.raises(AssertionError, match="reached for the network"), socket.socket() as unconnected:
        unconnected.connect(("127.0.0.1", 9))


def test_no_row_has_a_saturday_or_a_sunday() -> None:
    days = [day for rows in rows_by_year().values() for row in rows for day in names_by_day(row)]

    assert [day for day in days if day.weekday() >= 5] == []


def test_the_days_of_every_row_are_sorted_and_unique() -> None:
    for rows in rows_by_year().values():
        for row in rows:
            days = [day for day, _ in row.value["days"]]
            assert days == sorted(set(days)), row.id


def test_the_years_are_contiguous_from_2006_to_2028() -> None:
    assert list(rows_by_year()) == list(range(FIRST_YEAR, LAST_YEAR + 1))


def test_every_row_is_in_force_for_the_one_year_that_its_id_and_its_days_name() -> None:
    for year, rows in rows_by_year().items():
        for row in rows:
            assert row.id == f"calendar.england-and-wales.{year}"
            assert (row.in_force_on, row.ceases_on) == (date(year, 1, 1), date(year + 1, 1, 1)), row.id
            assert {day.year for day in names_by_day(row)} == {year}, row.id


def test_the_first_row_of_every_year_was_announced_two_years_before() -> None:
    for year, rows in rows_by_year().items():
        assert rows[0].announced_on == date(year - 2, 1, 1), rows[0].id


def test_each_further_row_is_announced_after_the_one_before_it_and_before_the_holidays_it_adds() -> None:
    for before, after in changes():
        added = names_by_day(after).keys() - names_by_day(before).keys()
        assert before.announced_on < after.announced_on < min(added), after.id


def test_the_further_rows_are_those_of_the_announced_changes_and_change_nothing_else() -> None:
    shipped = [
        (
            after.announced_on,
            names_by_day(after).keys() - names_by_day(before).keys(),
            names_by_day(before).keys() - names_by_day(after).keys(),
        )
        for before, after in changes()
    ]

    assert shipped == list(ANNOUNCED_CHANGES)


def test_the_day_of_the_state_funeral_is_unknown_to_rows_announced_before_10_september_2022() -> None:
    knowing = {row.announced_on for row in rows_by_year()[2022] if FUNERAL in names_by_day(row)}

    assert min(knowing) == FUNERAL_ANNOUNCED
