"""Monitoring: its table tried whole, its guard, and how forms add up."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, get_args

import pytest

from domain.events.monitoring import CharacteristicsRecorded
from domain.law.book import Law
from domain.law.rows import NEVER_TEXT, released_rows
from domain.procedures import PROCEDURES, procedure_of
from domain.procedures.monitoring import (
    CHARACTERISTICS,
    MONITORING,
    MonitoringFacts,
    People,
    Stage,
    Year,
    said,
    unknown_code,
)
from domain.reckoning import financial_year
from domain.workflow import Facts, Happening
from projections.workflow_table import moves

LAW: Final = Law(released_rows())
ON: Final = date(2026, 4, 1)
EMPTY: Final = CharacteristicsRecorded()
GIRL: Final = CharacteristicsRecorded(age_band="10-15", gender="female")
STAGES: Final[tuple[type[Any], ...]] = get_args(Stage)


def happening(form: CharacteristicsRecorded, on: date = ON) -> Happening[CharacteristicsRecorded]:
    return Happening(form, on, LAW, 1)


def after(*forms: CharacteristicsRecorded) -> Year:
    year = MONITORING.nothing
    for form in forms:
        assert MONITORING.judge(year, happening(form)) == []
        year = MONITORING.evolve(year, happening(form))
    return year


def columns(found: Facts) -> MonitoringFacts:
    return MonitoringFacts(*found.case)  # type: ignore[arg-type]  # the tuple was made as MonitoringFacts


def test_a_form_may_be_recorded_at_every_stage() -> None:
    (row,) = MONITORING.table
    assert set(row.at) == set(STAGES) == {type(after().stage), type(after(EMPTY).stage)}
    assert procedure_of(EMPTY.kind) is MONITORING
    assert len({stage.code for stage in STAGES}) == len({stage.label for stage in STAGES}) == len(STAGES)


def test_only_monitoring_is_kept_by_the_year() -> None:
    assert [procedure.name for procedure in PROCEDURES if procedure.yearly] == ["monitoring"]


def test_every_field_of_a_form_is_a_characteristic_with_a_vocabulary() -> None:
    assert set(dict(said(EMPTY))) == set(CHARACTERISTICS)
    assert {name.replace("_", "-") for name in CharacteristicsRecorded.model_fields} == {*CHARACTERISTICS, "private"}
    for characteristic in CHARACTERISTICS:
        codes = LAW.codes(characteristic, ON)
        assert codes[-1] == "not-stated"
        assert len(codes) > 2


@pytest.mark.parametrize("characteristic", CHARACTERISTICS)
def test_a_code_that_is_on_no_list_is_refused(characteristic: str) -> None:
    form = CharacteristicsRecorded.model_validate({characteristic.replace("-", "_"): "unheard-of"})
    refused = unknown_code(happening(form), MONITORING.nothing)
    assert refused is not None
    assert refused.name == f"unknown-{characteristic}"


def test_forms_add_up_in_any_order() -> None:
    year = after(GIRL, EMPTY, GIRL)
    assert year == after(EMPTY, GIRL, GIRL)
    assert year.forms == 3
    assert People("age-band", "10-15", 2) in year.people
    assert People("age-band", "not-stated", 1) in year.people
    for characteristic in CHARACTERISTICS:
        assert sum(of.people for of in year.people if of.characteristic == characteristic) == 3


def test_its_columns_are_the_days_of_the_year_and_lead_to_no_event() -> None:
    year = columns(MONITORING.facts(after(GIRL), LAW))
    assert year == MonitoringFacts("kept", 1, "2026-04-01", "2027-03-31", 1, "")
    assert columns(MONITORING.facts(after(), LAW)).first_on == NEVER_TEXT


def test_a_year_of_which_every_form_was_struck_out_counts_none() -> None:
    gone = MONITORING.struck_out(GIRL, ON)
    assert columns(gone) == MonitoringFacts("struck-out", 0, "2026-04-01", "2027-03-31", 0, "")
    assert gone.parts == ((),)


def test_no_history_of_forms_is_impossible_and_none_has_a_clock() -> None:
    last = MONITORING.facts(after(GIRL), LAW)
    assert MONITORING.impossible(last) == last
    assert [*MONITORING.clocks(after(GIRL), LAW)] == []


def test_its_diagram_ends_although_forms_add_up_without_end() -> None:
    assert [tuple(move) for move in moves(MONITORING)] == [("nothing", "characteristics-recorded", "kept")]


@pytest.mark.parametrize(
    ("on", "year"),
    [
        (date(2024, 3, 31), 2023),
        (date(2024, 4, 1), 2024),
        (date(2024, 12, 31), 2024),
        (date(2025, 1, 1), 2024),
        (date(2024, 2, 29), 2023),
    ],
)
def test_a_financial_year_begins_on_1_april(on: date, year: int) -> None:
    assert financial_year(on) == year
