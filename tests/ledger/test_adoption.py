"""The law is what the ledger has adopted: with a recording, from that moment on, never for what was known before."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest

from domain.events.authority import Named, PolicyAdopted, StatisticReported
from domain.events.complaint import PointReceived
from domain.law.rows import Row, released_rows, row_from_plain
from domain.ledger import reading
from domain.ledger.adoption import Adoptions
from domain.ledger.ledger import Ledger
from domain.ledger.reading import end_of
from domain.ledger.schema import COLUMNS
from tests.ledger.desk import (
    ACKNOWLEDGED,
    BEGUN,
    CASE,
    SimulatedClock,
    caseload_rows,
    complaint,
    content,
    names,
    proposed,
    rebuilt,
    recorded,
    refused,
    replayed,
    response,
    shown,
)

STATE: Final = COLUMNS.index("state")
FIFTH: Final = date(2022, 9, 5)
DUE_AS_FIRST_KNOWN: Final = "2022-09-19"
DUE_ONCE_THE_BANK_HOLIDAY_WAS_KNOWN: Final = "2022-09-20"


def adopted(path: Path) -> list[list[Row]]:
    """The rows of each adoption of law, in order."""
    return [
        [row_from_plain(kept) for kept in json.loads(row[STATE])["rows"]]
        for row in content(path)
        if row[3] == "law-adopted"
    ]


def adoptions(path: Path) -> Adoptions:
    look = reading.connect(path)
    try:
        return reading.adopted(look)
    finally:
        look.close()


def due(path: Path, as_at: date, known_at: int, case: str = CASE) -> str:
    """The last day of Stage 1 as the caseload shows it, which replay confirms."""
    of_caseload, of_replay = shown(path, as_at, known_at)[case], replayed(path, as_at, known_at)[case]
    assert of_caseload == of_replay
    return of_caseload.stage1_due_on


# -- the law that a release brings -----------------------------------------------------------------------------------


def test_the_first_recording_adopts_every_row_announced_by_then(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    recording = ledger.record([proposed(complaint(), date(2026, 4, 1))])
    (rows,) = adopted(path)
    assert recording.adopted == len(rows)
    assert rows == [row for row in released_rows() if row.announced_on <= clock.now.date()]
    (event, *_) = content(path)
    assert (event[1], event[2], event[12]) == ("authority", 1, "caseledger")
    assert json.loads(event[STATE])["program"] == "development"


def test_nothing_more_is_adopted_the_second_time(ledger: Ledger, clock: SimulatedClock, path: Path) -> None:
    recorded(ledger, proposed(complaint(), date(2026, 4, 1)))
    clock.goes_on(hours=1)
    assert ledger.record([proposed(ACKNOWLEDGED, date(2026, 4, 2))]).adopted == 0
    assert ledger.adopt_released() == 0
    with Ledger(path, clock, program="1.2.3") as another:
        assert another.adopt_released() == 0
        assert another.record([proposed(BEGUN, date(2026, 4, 2))]).adopted == 0
    assert len(adopted(path)) == 1


def test_the_law_can_be_adopted_without_recording_anything_else(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    assert ledger.adopt_released() == len([row for row in released_rows() if row.announced_on <= clock.now.date()])
    assert [row[3] for row in content(path)] == ["law-adopted"]
    assert ledger.adopt_released() == 0


def test_a_trial_and_a_refusal_adopt_nothing(ledger: Ledger, path: Path) -> None:
    trial = ledger.record([proposed(complaint(), date(2026, 4, 1))], trial=True)
    assert trial.adopted > 0
    refused(ledger, proposed(response(), date(2026, 4, 1)))
    assert content(path) == []
    assert ledger.record([proposed(complaint(), date(2026, 4, 1))]).adopted == trial.adopted


def test_every_year_as_far_as_announced_is_in_the_law_of_that_day(ledger: Ledger, clock: SimulatedClock) -> None:
    """A clock of 2014 knows no calendar of 2022, and reckons by what it has."""
    clock.set(2014, 6, 2)
    recorded(ledger, proposed(complaint(), date(2014, 6, 2)))
    law = adoptions(ledger.path).law
    assert all(row.announced_on <= date(2014, 6, 2) for row in law.rows)
    assert law.calendar_span is not None
    assert law.calendar_span.until < date(2022, 1, 1)
    assert due(ledger.path, date(2014, 6, 2), end_of(date(2014, 6, 2))) == "2014-06-16"


# -- 19 September 2022 -----------------------------------------------------------------------------------------------


@pytest.fixture
def before_it_was_announced(ledger: Ledger, clock: SimulatedClock) -> int:
    """The moment of a complaint of 5 September 2022, recorded on the 9th."""
    clock.set(2022, 9, 9)
    (event,) = recorded(ledger, proposed(complaint(), FIFTH))
    return event.recorded_at


def holiday_known(path: Path) -> list[bool]:
    return [date(2022, 9, 19) in law.holidays for law in adoptions(path).laws]


def test_a_clock_of_9_september_2022_does_not_know_the_bank_holiday(before_it_was_announced: int, path: Path) -> None:
    assert holiday_known(path) == [False]
    assert due(path, FIFTH, before_it_was_announced) == DUE_AS_FIRST_KNOWN


def test_the_first_recording_from_the_10th_on_adopts_it_and_nothing_else(
    ledger: Ledger, clock: SimulatedClock, before_it_was_announced: int, path: Path
) -> None:
    clock.set(2022, 9, 10, hour=9)
    recorded(ledger, proposed(complaint(), date(2022, 9, 9), None))
    _, (row,) = adopted(path)
    assert (row.id, row.announced_on) == ("calendar.england-and-wales.2022", date(2022, 9, 10))
    assert holiday_known(path) == [False, True]


def test_the_day_of_the_announcement_begins_at_midnight_in_london(
    ledger: Ledger, clock: SimulatedClock, before_it_was_announced: int, path: Path
) -> None:
    clock.set(2022, 9, 9, hour=22, minute=59)
    assert ledger.adopt_released() == 0
    clock.set(2022, 9, 9, hour=23, minute=0)
    assert ledger.adopt_released() == 1


@pytest.mark.parametrize("with_", ["another case", "the case itself", "nothing", "the case, on its first day"])
def test_a_complaint_of_the_5th_is_due_a_day_later_from_the_adoption_on_only(
    ledger: Ledger, clock: SimulatedClock, before_it_was_announced: int, path: Path, with_: str
) -> None:
    assert due(path, FIFTH, before_it_was_announced) == DUE_AS_FIRST_KNOWN
    clock.set(2022, 9, 12)
    if with_ == "another case":
        recorded(ledger, proposed(complaint(), date(2022, 9, 12), None))
    elif with_ == "the case itself":
        recorded(ledger, proposed(ACKNOWLEDGED, date(2022, 9, 12)))
    elif with_ == "the case, on its first day":
        recorded(ledger, proposed(ACKNOWLEDGED, FIFTH))
    else:
        assert ledger.adopt_released() == 1
    adoption = content(path)[-1][COLUMNS.index("recorded_at")]
    days = (FIFTH, date(2022, 9, 9), date(2022, 9, 11), date(2022, 9, 12), date(2022, 9, 19), date(2023, 1, 1))
    assert {due(path, day, adoption) for day in days} == {DUE_ONCE_THE_BANK_HOLIDAY_WAS_KNOWN}
    assert {due(path, day, end_of(date(2030, 1, 1))) for day in days} == {DUE_ONCE_THE_BANK_HOLIDAY_WAS_KNOWN}
    assert {due(path, day, adoption - 1) for day in days} == {DUE_AS_FIRST_KNOWN}
    assert {due(path, day, before_it_was_announced) for day in days} == {DUE_AS_FIRST_KNOWN}

    # built from zero, with all of it known, the caseload has the same rows
    before = caseload_rows(path)
    assert rebuilt(path) == len(content(path))
    assert caseload_rows(path) == before


def test_what_was_answered_on_the_19th_was_in_time_as_known_before_and_is_so_still(
    ledger: Ledger, clock: SimulatedClock, before_it_was_announced: int, path: Path
) -> None:
    recorded(ledger, proposed(BEGUN, date(2022, 9, 6)))
    clock.set(2022, 9, 20)
    recorded(ledger, proposed(response(), date(2022, 9, 20)))
    facts = shown(path, date(2022, 9, 20), end_of(date(2022, 9, 20)))[CASE]
    assert (facts.stage1_due_on, facts.stage1_stop_on, facts.stage1_elapsed) == ("2022-09-20", "2022-09-20", 10)
    assert facts == replayed(path, date(2022, 9, 20), end_of(date(2022, 9, 20)))[CASE]


# -- a later release -------------------------------------------------------------------------------------------------


def test_a_row_that_a_release_adds_changes_nothing_that_was_known_before(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    recorded(ledger, proposed(complaint(), date(2026, 4, 1)), proposed(complaint(), date(2026, 4, 13), "2026/0002"))
    (first,) = {row[COLUMNS.index("recorded_at")] for row in content(path)}
    days = [date(2026, 4, 1), date(2026, 4, 14), date(2026, 6, 1)]
    before = [shown(path, day, first) for day in days]

    response_limit = next(row for row in released_rows() if row.id == "complaint.stage1.response")
    later = replace(
        response_limit,
        in_force_on=date(2026, 4, 10),
        announced_on=date(2026, 4, 9),
        value={"number": 5, "unit": "working day"},
    )
    clock.goes_on(hours=1)
    with Ledger(path, clock, released=[*released_rows(), later], program="2.0") as newer:
        (event,) = recorded(newer, proposed(complaint(), date(2026, 4, 14), "2026/0003"))
    assert adopted(path)[1:] == [[later]]

    assert [shown(path, day, first) for day in days] == before
    assert [shown(path, day, event.recorded_at - 1) for day in days] == before
    assert [replayed(path, day, first) for day in days] == before
    now = shown(path, date(2026, 4, 14), event.recorded_at)
    assert now == replayed(path, date(2026, 4, 14), event.recorded_at)
    # received before the new row was in force, and after it
    assert now[CASE] == before[1][CASE]
    assert (before[1]["2026/0002"].stage1_due_on, now["2026/0002"].stage1_due_on) == ("2026-04-27", "2026-04-20")
    assert now["2026/0003"].stage1_due_on == "2026-04-21"


def test_an_older_release_goes_on_in_a_ledger_of_a_newer_one(ledger: Ledger, clock: SimulatedClock, path: Path) -> None:
    """It adopts nothing, takes nothing back, and applies what was adopted."""
    added = replace(released_rows()[0], id="complaint.of-a-later-release", announced_on=date(2026, 4, 14))
    with Ledger(path, clock, released=[*released_rows(), added]) as newer:
        assert newer.adopt_released() > 1
    recorded(ledger, proposed(complaint(), date(2026, 4, 1)))
    assert len(adopted(path)) == 1
    assert added in adoptions(path).law.rows


# -- the authority's policy ------------------------------------------------------------------------------------------


def policy(in_force_on: date, days: int | None, **more: Any) -> PolicyAdopted:
    return PolicyAdopted(in_force_on=in_force_on, authority="Anytown", acknowledgement_working_days=days, **more)


def test_a_policy_for_a_later_day_supersedes_from_that_day_on(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    recorded(
        ledger,
        proposed(policy(date(2026, 1, 1), 3), date(2026, 4, 14), "authority"),
        proposed(policy(date(2026, 4, 10), 5), date(2026, 4, 14), "authority"),
        proposed(policy(date(2026, 5, 1), None), date(2026, 4, 14), "authority"),
        proposed(complaint(), date(2025, 12, 31), "2026/01"),
        proposed(complaint(), date(2026, 4, 9), "2026/02"),
        proposed(complaint(), date(2026, 4, 10), "2026/03"),
    )
    clock.set(2026, 5, 1)
    recorded(ledger, proposed(complaint(), date(2026, 5, 1), "2026/04"))
    now = end_of(date(2026, 5, 1))
    facts = shown(path, date(2026, 5, 1), now)
    assert facts == replayed(path, date(2026, 5, 1), now)
    assert [(of.acknowledgement_state, of.acknowledgement_due_on) for _, of in sorted(facts.items())] == [
        ("none", "9999-12-31"),
        ("running", "2026-04-14"),
        ("running", "2026-04-17"),
        ("none", "9999-12-31"),
    ]


def test_a_policy_adopted_again_for_the_same_day_supersedes_from_then_on(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    first, _ = recorded(
        ledger,
        proposed(policy(date(2026, 1, 1), 3), date(2026, 4, 14), "authority"),
        proposed(complaint(), date(2026, 4, 9)),
    )
    assert shown(path, date(2026, 4, 9), first.recorded_at)[CASE].acknowledgement_due_on == "2026-04-14"
    clock.goes_on(hours=1)
    (second,) = recorded(ledger, proposed(policy(date(2026, 1, 1), 4), date(2026, 4, 14), "authority"))
    for moment, expected in ((first.recorded_at, "2026-04-14"), (second.recorded_at, "2026-04-15")):
        facts = shown(path, date(2026, 4, 9), moment)[CASE]
        assert facts == replayed(path, date(2026, 4, 9), moment)[CASE]
        assert facts.acknowledgement_due_on == expected
    assert len(adoptions(path).law.policies) == 1
    assert len(adoptions(path).law_at(first.recorded_at).policies) == 1


def test_a_policy_may_be_adopted_before_the_day_on_which_it_comes_into_force(ledger: Ledger, path: Path) -> None:
    recorded(ledger, proposed(policy(date(2026, 6, 1), 3), date(2026, 6, 1), "authority"))
    law = adoptions(path).law
    assert law.policy(date(2026, 5, 31)) is None
    assert law.policy(date(2026, 6, 1)) is not None


def test_the_authoritys_own_words_are_those_of_the_policy_of_the_day(ledger: Ledger) -> None:
    theme = Named(code="buses", label="Buses")
    recorded(ledger, proposed(policy(date(2026, 4, 10), 3, themes=(theme,)), date(2026, 4, 14), "authority"))
    themed = complaint(of=(PointReceived(number=1, theme="buses"),))
    assert names(refused(ledger, proposed(themed, date(2026, 4, 9)))) == ["unknown-theme"]
    recorded(ledger, proposed(themed, date(2026, 4, 10)))


# -- statistics ------------------------------------------------------------------------------------------------------


def reported(value: str, name: str = "children_referred", year: int = 2023) -> StatisticReported:
    return StatisticReported(
        name=name,
        value=Decimal(value),
        period_from=date(year, 4, 1),
        period_to=date(year + 1, 3, 31),
        source="children-in-need-census",
    )


def test_of_a_statistic_the_last_report_wins_and_an_earlier_knowledge_has_the_earlier_one(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    on = date(2026, 4, 14)
    (first,) = recorded(ledger, proposed(reported("3003"), on, "authority"))
    clock.goes_on(hours=1)
    second, *_ = recorded(
        ledger,
        proposed(reported("3001"), on, "authority"),
        proposed(reported("7", "complaints.received"), on, "authority"),
        proposed(reported("2800", year=2022), on, "authority"),
    )
    known = adoptions(path)

    def value(known_at: int, name: str = "children_referred", year: int = 2023) -> str | None:
        found = known.statistic(name, date(year, 4, 1), date(year + 1, 3, 31), known_at)
        return None if found is None else found.value

    assert value(first.recorded_at - 1) is None
    assert value(first.recorded_at) == value(second.recorded_at - 1) == "3003"
    assert value(second.recorded_at) == "3001"
    assert value(second.recorded_at, "complaints.received") == "7"
    assert value(second.recorded_at, year=2022) == "2800"
    assert value(first.recorded_at, year=2022) is None
    assert known.statistic("children_referred", date(2023, 4, 1), date(2023, 12, 31), second.recorded_at) is None


def test_a_statistic_of_two_reports_in_one_transaction_is_the_later(ledger: Ledger, path: Path) -> None:
    on = date(2026, 4, 14)
    first, _ = recorded(ledger, proposed(reported("1"), on, "authority"), proposed(reported("2"), on, "authority"))
    found = adoptions(path).statistic("children_referred", date(2023, 4, 1), date(2024, 3, 31), first.recorded_at)
    assert found is not None
    assert found.value == "2"


def test_a_statistic_touches_no_case(ledger: Ledger, clock: SimulatedClock, path: Path) -> None:
    recorded(ledger, proposed(complaint(), date(2026, 4, 1)))
    shown(path, date(2026, 4, 14), end_of(date(2026, 4, 14)))
    before = caseload_rows(path)
    clock.goes_on(hours=1)
    recorded(ledger, proposed(reported("3003"), date(2026, 4, 14), "authority"))
    shown(path, date(2026, 4, 14), end_of(date(2026, 4, 14)))
    after = caseload_rows(path)
    assert before.pop("caseload_position") != after.pop("caseload_position")
    assert after == before
