"""Given, When and Then of monitoring forms: what came back, and what is kept of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from pytest_bdd import given, then, when

from domain.events.base import Event, Private
from domain.events.correction import StruckOut
from domain.events.envelope import Proposal
from domain.events.monitoring import CharacteristicsRecorded
from domain.procedures.monitoring import MONITORING, MonitoringFacts, People
from tests.steps.desk import OFFICER, Desk
from tests.steps.phrases import phrase
from tests.steps.words import code_of

WRONG = Private(reason="the form was read again")


def form(says: str, private: Private | None = None) -> CharacteristicsRecorded:
    """``age band: 10 to 15; gender: female``; or ``nothing``."""
    said: dict[str, Any] = {}
    for each in () if says == "nothing" else says.split("; "):
        name, _, words = each.partition(": ")
        said[name.replace(" ", "_")] = code_of(name.replace(" ", "-"), words)
    return CharacteristicsRecorded(**said, private=private)


@given(phrase("a monitoring form of {on:Day} says {says}"))
@when(phrase("a monitoring form of {on:Day} says {says}"))
def a_form_comes_back(desk: Desk, on: date, says: str) -> None:
    desk.propose([Proposal(None, form(says), on, OFFICER)])


@when(phrase("on {on:Day} a monitoring form with the complaint says {says}"))
def a_form_with_the_complaint(desk: Desk, on: date, says: str) -> None:
    desk.propose([Proposal(desk.file.reference, form(says), on, OFFICER)])


def replaced(desk: Desk, event: Event) -> None:
    wrong = desk.just_recorded()
    desk.propose([Proposal(wrong.case, event, desk.today, OFFICER, corrects=wrong.event_id)])


@when(phrase("that form is put right: it says {says}"))
def a_form_is_put_right(desk: Desk, says: str) -> None:
    replaced(desk, form(says, WRONG))


@when("that form is struck out")
def a_form_is_struck_out(desk: Desk) -> None:
    replaced(desk, StruckOut(private=WRONG))


@then(phrase("it is kept for {first:d}/{_:d}, and of no complaint, officer or day"))
def it_is_kept_for_the_year(desk: Desk, first: int) -> None:
    kept = desk.just_recorded()
    assert (kept.case, kept.recorded_by) == (f"MO-{first}", "not-kept")
    assert (kept.occurred_on, kept.occurred_time, kept.causation) == (date(first, 4, 1), None, None)


@then(phrase("{forms:d} form is kept of {first:d}/{_:d}"))
@then(phrase("{forms:d} forms are kept of {first:d}/{_:d}"))
def this_is_kept(desk: Desk, first: int, forms: int, datatable: Sequence[Sequence[str]]) -> None:
    assert desk.file.reference == f"MO-{first}"
    facts = MONITORING.facts(desk.file.case, desk.law)
    assert MonitoringFacts(*facts.case).forms == forms  # type: ignore[arg-type]  # the tuple was made as MonitoringFacts
    told = {
        People(name.replace(" ", "-"), code_of(name.replace(" ", "-"), words), int(people))
        for name, words, people in datatable
    }
    assert set(facts.parts[0]) == told
