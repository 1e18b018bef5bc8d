"""Given and When: what is so before a complaint, and what is recorded of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from pytest_bdd import given, when

from domain.events.authority import Named, PolicyAdopted
from domain.events.correction import StruckOut
from domain.events.envelope import AUTHORITY, Proposal
from domain.history import history
from tests.steps.desk import OFFICER, Desk
from tests.steps.phrases import Told, phrase, told, told_receipt
from tests.steps.throughout import OFFICERS
from tests.steps.words import day

Table = Sequence[Sequence[str]]


def lines(table: Table) -> dict[str, str]:
    """A table that has a line for each thing it tells: the thing, and what is said of it."""
    told = {line[0]: line[1] for line in table}
    assert len(told) == len(table), "a thing is told twice"
    return told


@given(phrase("today is {on:Day}"))
@when(phrase("today is {on:Day}"))
def the_day_is(desk: Desk, on: date) -> None:
    desk.turns_to(on)


@given("this policy of the authority")
def a_policy_is_adopted(desk: Desk, datatable: Table) -> None:
    said = lines(datatable)
    policy: dict[str, Any] = {"in_force_on": day(said.pop("in force from")), "authority": "Any Council"}
    if (limit := said.pop("acknowledges within", None)) is not None:
        policy["acknowledgement_working_days"] = int(limit.removesuffix(" working days"))
    moves = said.pop("an agent's authority moves the start", "no")
    policy["authority_moves_access_start"] = {"yes": True, "no": False}[moves]
    for names in ("themes", "teams"):
        words = [each for each in said.pop(names, "").split(", ") if each]
        policy[names] = tuple(Named(code=each.replace(" ", "-"), label=each) for each in words)
    if (manager := said.pop("complaints manager", None)) is not None:
        policy["complaints_manager"] = OFFICERS[manager]
    assert not said, f"a policy does not settle {list(said)}"
    desk.propose([Proposal(AUTHORITY, PolicyAdopted(**policy), policy["in_force_on"], OFFICER)])


@given("this chronology")
@when("this chronology")
def all_this_happens(desk: Desk, datatable: Table) -> None:
    for on, what in datatable:
        desk.records([told(day(on), what)])


@given(phrase("on {on:Day} {what}"))
@when(phrase("on {on:Day} {what}"))
def this_happens(desk: Desk, on: date, what: str) -> None:
    desk.records([told(on, what)])


@given("this complaint")
@when("this complaint")
def this_complaint_is_received(desk: Desk, datatable: Table) -> None:
    desk.records([told_receipt(lines(datatable))])


@given("these corrections are made together")
@when("these corrections are made together")
def corrections_are_made(desk: Desk, datatable: Table) -> None:
    facts = {fact.latest.occurred_on: fact for fact in history(desk.file.recorded)}
    made, corrected = [], []
    for was, on, what in datatable:
        fact = facts[day(was)]
        made.append(Told(fact.latest.occurred_on, StruckOut(), False) if what == "struck out" else told(day(on), what))
        corrected.append(fact.first.event_id)
    desk.records(made, corrects=corrected)
