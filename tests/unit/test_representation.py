"""The representation that is no complaint: its table tried whole, its one guard, and its columns."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, get_args

import pytest

from domain.events.base import Event
from domain.events.representation import (
    RepresentationAnswered,
    RepresentationClosed,
    RepresentationEvent,
    RepresentationReceived,
)
from domain.law.book import Law, Policy
from domain.law.rows import NEVER_TEXT, released_rows
from domain.procedures import procedure_of
from domain.procedures.representation import (
    REPRESENTATION,
    Representation,
    RepresentationFacts,
    Stage,
    unknown_code,
)
from domain.workflow import CannotBe, Facts, Happening

POLICY: Final = Policy(
    in_force_on=date(2026, 4, 1), authority="Anyshire", themes={"opening": "Opening hours"}, teams={"east": "East"}
)
LAW: Final = Law(released_rows(), [POLICY])
ON: Final = date(2026, 6, 1)
RECEIVED: Final = RepresentationReceived(sort="enquiry", channel="letter", team="east", theme="opening")
ANSWERED, CLOSED = RepresentationAnswered(), RepresentationClosed()
EVENTS: Final[tuple[type[Event], ...]] = get_args(RepresentationEvent)
STAGES: Final[tuple[type[Any], ...]] = get_args(Stage)

PATHS: Final[dict[str, tuple[Event, ...]]] = {
    "nothing": (),
    "received": (RECEIVED,),
    "answered": (RECEIVED, ANSWERED),
    "closed": (RECEIVED, CLOSED),
}
"""How each stage is come to."""


def happening(event: Event, number: int = 1, on: date = ON) -> Happening[Any]:
    return Happening(event, on, LAW, number)


def after(*told: Event) -> Representation:
    case = REPRESENTATION.nothing
    for number, event in enumerate(told, start=1):
        assert REPRESENTATION.judge(case, happening(event, number)) == []
        case = REPRESENTATION.evolve(case, happening(event, number))
    return case


def columns(found: Facts) -> RepresentationFacts:
    assert found.parts == ()
    return RepresentationFacts(*found.case)  # type: ignore[arg-type]  # the tuple was made as RepresentationFacts


def test_every_stage_is_come_to() -> None:
    assert {type(after(*told).stage) for told in PATHS.values()} == set(STAGES)
    assert {code: after(*told).stage.code for code, told in PATHS.items()} == {code: code for code in PATHS}
    assert len({stage.code for stage in STAGES}) == len({stage.label for stage in STAGES}) == len(STAGES)


@pytest.mark.parametrize("code", PATHS)
@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_every_event_happens_at_the_stages_of_its_row_and_at_no_other(event: type[Event], code: str) -> None:
    row, case = REPRESENTATION.row(event), after(*PATHS[code])
    assert row is not None
    proposed = REPRESENTATION.favourable(event, case, LAW, ON)
    refused = REPRESENTATION.judge(case, happening(proposed))
    if type(case.stage) in row.at:
        assert refused == []
        assert isinstance(REPRESENTATION.evolve(case, happening(proposed)).stage, STAGES)
    else:
        assert [(type(why), why.name) for why in refused] == [(CannotBe, "out-of-order")]


def test_every_event_of_the_procedure_has_one_row() -> None:
    assert sorted(row.event.kind for row in REPRESENTATION.table) == sorted(event.kind for event in EVENTS)
    assert [event.kind for event in EVENTS if procedure_of(event.kind) is not REPRESENTATION] == []


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"sort": "rumour"}, "unknown-sort"),
        ({"channel": "fax"}, "unknown-channel"),
        ({"theme": "noise"}, "unknown-theme"),
        ({"team": "west"}, "unknown-team"),
    ],
)
def test_a_code_that_nobody_gave_is_refused(wrong: dict[str, str], name: str) -> None:
    event = RepresentationReceived.model_validate({**RECEIVED.model_dump(), **wrong})
    refused = unknown_code(happening(event), REPRESENTATION.nothing)
    assert refused is not None
    assert (refused.name, refused.cite) == (name, "the vocabulary")


def test_without_a_policy_no_theme_is_known_and_the_refusal_says_how_to_adopt_one() -> None:
    event = RepresentationReceived(sort="comment", channel="letter", theme="opening")
    refused = unknown_code(happening(event, on=date(2026, 3, 31)), REPRESENTATION.nothing)
    assert refused is not None
    assert refused.says.endswith("adopt one with 'caseledger policy adopt FILE'")


def test_its_columns_say_what_was_so() -> None:
    assert columns(REPRESENTATION.facts(after(RECEIVED, CLOSED, ANSWERED), LAW)) == RepresentationFacts(
        stage="answered",
        counted=1,
        sort="enquiry",
        received_on="2026-06-01",
        channel="letter",
        team="east",
        theme="opening",
        answered_on="2026-06-01",
        closed_on="2026-06-01",
        behind="received_on=1 answered_on=3 closed_on=2",
    )


def test_what_was_struck_out_or_cannot_be_is_not_counted() -> None:
    gone = columns(REPRESENTATION.struck_out(ON))
    assert (gone.stage, gone.counted, gone.received_on) == ("struck-out", 0, "2026-06-01")
    cannot = columns(REPRESENTATION.impossible(REPRESENTATION.facts(after(RECEIVED), LAW)))
    assert (cannot.stage, cannot.counted, cannot.sort) == ("impossible", 0, "enquiry")
    assert cannot.answered_on == NEVER_TEXT


def test_it_has_no_clock() -> None:
    assert [*REPRESENTATION.clocks(after(RECEIVED), LAW)] == []
