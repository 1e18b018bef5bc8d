"""Monitoring: the age, gender, disability, ethnicity and sexual orientation of those who complain, year by year.

A case of it is a financial year; the ledger keeps neither officer nor day of a form. states, guards, table, evolve,
clocks, facts: in that order, as every procedure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final, NamedTuple

from domain.events.base import Event
from domain.events.monitoring import CharacteristicsRecorded
from domain.law.book import Law
from domain.procedures.vocabulary import unknown_among
from domain.reckoning import financial_year
from domain.workflow import CannotBe, Clock, Facts, Happening, Procedure, Rows, day

CHARACTERISTICS: Final = ("age-band", "gender", "disability", "ethnicity", "sexual-orientation")
"""What a form asks for: each a vocabulary, and a field of the event."""


def said(form: CharacteristicsRecorded) -> Iterator[tuple[str, str]]:
    """Each characteristic, with the code that the form gives."""
    for characteristic in CHARACTERISTICS:
        yield characteristic, getattr(form, characteristic.replace("-", "_"))


# -- States -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Nothing:
    """No form of the year is kept."""

    code: ClassVar[str] = "nothing"
    label: ClassVar[str] = "before any form of the year"


@dataclass(frozen=True, slots=True)
class Kept:
    """Forms of the year are kept."""

    code: ClassVar[str] = "kept"
    label: ClassVar[str] = "with forms of the year"


Stage = Nothing | Kept


class People(NamedTuple):
    """How many forms give a code of a characteristic."""

    characteristic: str
    code: str
    people: int


class Year(NamedTuple):
    """The forms of a financial year, added up."""

    stage: Stage = Nothing()
    first_on: date | None = None
    forms: int = 0
    people: tuple[People, ...] = ()


# -- Guards -----------------------------------------------------------------------------------------------------------


def unknown_code(it: Happening[CharacteristicsRecorded], _year: Year) -> CannotBe | None:
    """Every code is one of a vocabulary in force on the first day of the year."""
    return unknown_among(said(it.event), it.law, it.on)


# -- The table --------------------------------------------------------------------------------------------------------

may = Rows[Year]()

PERMITTED: Final = (may(CharacteristicsRecorded, at=(Nothing, Kept), unless=(unknown_code,)),)


# -- Evolve -----------------------------------------------------------------------------------------------------------


def evolve(year: Year, it: Happening[CharacteristicsRecorded]) -> Year:
    """The year with one more form."""
    people = {(of.characteristic, of.code): of.people for of in year.people}
    for key in said(it.event):
        people[key] = people.get(key, 0) + 1
    return Year(Kept(), it.on, year.forms + 1, tuple(People(*key, number) for key, number in sorted(people.items())))


# -- Clocks -----------------------------------------------------------------------------------------------------------


def clocks(_year: Year, _law: Law) -> Iterator[Clock]:
    """None."""
    yield from ()


# -- Facts ------------------------------------------------------------------------------------------------------------


class MonitoringFacts(NamedTuple):
    """The columns of a year.

    Attributes:
        counted: 1, or 0 if every form of it was struck out.
        first_on: Its first day, 1 April.
        last_on: Its last, 31 March.
        forms: How many forms are kept.
        behind: Empty: no figure leads to one form.
    """

    stage: str
    counted: int
    first_on: str
    last_on: str
    forms: int
    behind: str


def facts(year: Year, _law: Law) -> Facts:
    """The columns of ``year``, and a row for each code that a form gives."""
    return Facts(_columns(year.stage.code, year.first_on, year.forms), (year.people,))


def _columns(stage: str, first_on: date | None, forms: int) -> MonitoringFacts:
    last_on = None if first_on is None else date(financial_year(first_on) + 1, 3, 31)
    return MonitoringFacts(stage, int(forms > 0), day(first_on), day(last_on), forms, "")


def impossible(last: Facts) -> Facts:
    """As they were: nothing that a year may hold rules out a form."""
    return last


def struck_out(_opened_by: Event, first_on: date) -> Facts:
    """The facts of a year of which every form was struck out."""
    return Facts(_columns("struck-out", first_on, 0), ((),))


# -- What the law most favours ----------------------------------------------------------------------------------------


def favourable(event: type[Event], _year: Year, _law: Law, _on: date) -> Event:
    """The ``event`` that would most readily be allowed: a form that was returned empty."""
    return event()


MONITORING: Final = Procedure(
    name="monitoring",
    prefix="MO",
    nothing=Year(),
    table=PERMITTED,
    evolve=evolve,
    clocks=clocks,
    facts=facts,
    impossible=impossible,
    struck_out=struck_out,
    stage=lambda year: year.stage,
    favourable=favourable,
    case_columns=MonitoringFacts._fields,
    parts={"characteristic": People._fields},
    yearly=True,
)
