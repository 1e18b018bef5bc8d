"""The compliment: its one guard and its columns."""

from __future__ import annotations

from typing import Final

import pytest

from domain.events.compliment import ComplimentPassedOn, ComplimentReceived
from domain.law.rows import released_rows
from domain.procedures.compliment import COMPLIMENT, ComplimentFacts, unknown_code
from projections.measures.compliments import SUMS
from tests.unit.trying import LAW, after, columns, happening

RECEIVED: Final = ComplimentReceived(giver="member", channel="letter", team="east", theme="opening")


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"giver": "journalist"}, "unknown-giver"),
        ({"channel": "fax"}, "unknown-channel"),
        ({"theme": "noise"}, "unknown-theme"),
        ({"team": "west"}, "unknown-team"),
    ],
)
def test_a_code_that_nobody_gave_is_refused(wrong: dict[str, str], name: str) -> None:
    event = ComplimentReceived.model_validate({**RECEIVED.model_dump(), **wrong})
    refused = unknown_code(happening(event), COMPLIMENT.nothing)
    assert refused is not None
    assert (refused.name, refused.cite) == (name, "the vocabulary")


def test_its_columns_say_what_was_so() -> None:
    told = columns(COMPLIMENT, RECEIVED, ComplimentPassedOn(worker="WKR-1"))
    assert tuple(told.values()) == ComplimentFacts(
        stage="passed-on",
        counted=1,
        giver="member",
        received_on="2026-07-01",
        channel="letter",
        team="east",
        theme="opening",
        passed_on="2026-07-01",
        behind="received_on=1 passed_on=2",
    )


def test_it_has_no_clock() -> None:
    assert [*COMPLIMENT.clocks(after(COMPLIMENT, RECEIVED), LAW)] == []


def test_there_is_a_figure_for_every_kind_of_person_that_the_law_lists() -> None:
    kinds = [row.value["code"] for row in released_rows() if row.value.get("vocabulary") == "giver"]
    ((_, parts),) = SUMS
    assert list(parts) == [f"compliments.received.{kind}" for kind in kinds]
