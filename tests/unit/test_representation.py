"""The representation that is no complaint: its one guard and its columns."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from domain.events.representation import RepresentationAnswered, RepresentationClosed, RepresentationReceived
from domain.procedures.representation import REPRESENTATION, RepresentationFacts, unknown_code
from tests.unit.trying import LAW, after, columns, happening

RECEIVED: Final = RepresentationReceived(sort="enquiry", channel="letter", team="east", theme="opening")


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
    refused = unknown_code(happening(event, on=date(2018, 3, 31)), REPRESENTATION.nothing)
    assert refused is not None
    assert refused.says.endswith("adopt one with 'caseledger policy adopt FILE'")


def test_its_columns_say_what_was_so() -> None:
    told = columns(REPRESENTATION, RECEIVED, RepresentationClosed(), RepresentationAnswered())
    assert tuple(told.values()) == RepresentationFacts(
        stage="answered",
        counted=1,
        sort="enquiry",
        received_on="2026-07-01",
        channel="letter",
        team="east",
        theme="opening",
        answered_on="2026-07-01",
        closed_on="2026-07-01",
        behind="received_on=1 answered_on=3 closed_on=2",
    )


def test_it_has_no_clock() -> None:
    assert [*REPRESENTATION.clocks(after(REPRESENTATION, RECEIVED), LAW)] == []
