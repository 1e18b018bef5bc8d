"""Every rule of the complaint: when it refuses and how, and when it allows; ``rules`` has them, a module a stage."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from pydantic import ValidationError

from domain.events.base import Event
from domain.events.complaint import ComplaintReceived, StageTwoRefused
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.states import Complaint
from tests.unit.judging import Allowed, Rule
from tests.unit.rules import completion, stage_one, stage_three, stage_two, throughout
from tests.unit.telling import (
    AFTER_TWO,
    AT_ANSWER,
    BUSY,
    FORMAL,
    FORMALLY,
    RECEIVED_ON,
    REFUSED_TWO,
    TAKEN_BACK,
    after,
    happening,
    judged,
    names,
    point,
    received,
)

MODULES: Final = (stage_one, stage_two, stage_three, throughout, completion)
FORBIDDEN: Final[tuple[Rule, ...]] = tuple(rule for module in MODULES for rule in module.FORBIDDEN)
ALLOWED: Final[tuple[Allowed, ...]] = tuple(case for module in MODULES for case in module.ALLOWED)


@pytest.mark.parametrize("rule", FORBIDDEN, ids=lambda rule: f"{rule.guard.__name__}-{rule.event.kind}")
def test_what_a_rule_forbids_is_refused_by_its_name(rule: Rule) -> None:
    refused = judged(rule.event, rule.on, rule.case)
    assert tuple(why.name for why in refused) == rule.names
    mine = rule.guard(happening(rule.event, rule.on), rule.case)
    assert type(mine) is rule.how
    assert mine in refused


def test_every_guard_of_every_row_is_tried() -> None:
    in_the_table = {(row.event, guard) for row in COMPLAINT.table for guard in row.unless}
    assert {(type(rule.event), rule.guard) for rule in FORBIDDEN} == in_the_table


@pytest.mark.parametrize(("event", "on", "case"), ALLOWED)
def test_what_no_rule_forbids_may_happen(event: Event, on: str, case: Complaint) -> None:
    assert names(event, on, case) == []


def test_every_event_is_allowed_somewhere_but_the_refusal_that_never_is() -> None:
    assert {type(event) for event, _, _ in ALLOWED} == {row.event for row in COMPLAINT.table} - {StageTwoRefused}


def test_all_that_stands_in_the_way_is_said_at_once() -> None:
    case = after((RECEIVED_ON, received("other-person", point(arose_on=date(2020, 1, 1)))))
    assert names(FORMAL, "2026-03-30", case) == ["interest-undecided", "late-undecided"]


def test_what_is_out_of_order_is_said_before_any_rule_of_law_and_alone() -> None:
    assert names(BUSY, "2026-04-01", TAKEN_BACK) == ["out-of-order"]


@pytest.mark.parametrize("case", [FORMALLY, AT_ANSWER, AFTER_TWO])
def test_a_refusal_of_stage_2_says_that_the_request_is_recorded_first(case: Complaint) -> None:
    (why,) = judged(REFUSED_TWO, "2026-05-07", case)
    assert (why.name, "record that first ('caseledger complaint request-stage-two')" in why.says) == (
        "out-of-order",
        True,
    )


def test_a_complaint_has_points_numbered_from_one() -> None:
    for numbers in ((), (2,), (1, 3), (2, 1)):
        with pytest.raises(ValidationError):
            ComplaintReceived(
                form="oral", channel="phone", basis="parent", points=tuple(point(number) for number in numbers)
            )
