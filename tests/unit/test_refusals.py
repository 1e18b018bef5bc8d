"""The names of refusals and what they cite: a name is kept for ever, and shared only on purpose."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

from domain.law.rows import released_rows
from domain.workflow import CannotBe
from tests.unit.telling import happening, judged
from tests.unit.test_judging import FORBIDDEN

NOT_LAW: Final = {"the procedure", "the vocabulary", "the ledger"}
SHARED: Final = {
    "days-out-of-order": {
        "continued_before_receipt",
        "days_out_of_order",
        "due_before_agreed",
        "review_in_the_past",
    },
    "goes-its-own-way": {
        "asked_for_apart",
        "panel_asked_for_apart",
        "reinstated_apart",
        "resumed_apart",
        "routed_back_apart",
    },
    "nothing-withdrawn": {"nothing_withdrawn", "reinstated_point_not_withdrawn"},
    "point-not-open": {
        "answered_point_not_open",
        "found_point_not_open",
        "late_point_unknown",
        "nothing_discontinued",
        "nothing_for_stage_three",
        "nothing_for_stage_two",
        "parted_point_not_apart",
        "point_not_open",
        "reinstated_point_not_withdrawn",
        "routed_point_unknown",
    },
    "unknown-function": {"unknown_code", "unknown_routing"},
    "unknown-elsewhere": {"unknown_code", "unknown_routing"},
    "unknown-routing-reason": {"unknown_parting", "unknown_routing"},
    "unknown-outcome": {"unknown_code", "unknown_finding", "unknown_outcome"},
}
"""The names that several guards give on purpose: the rule is the same, only the event is another."""

REFUSED: Final = [(rule.guard, why) for rule in FORBIDDEN for why in judged(rule.event, rule.on, rule.case)]
"""Every refusal that the forbidden cases of ``test_judging`` bring about, each beside the guard it was made for."""


def given_by() -> dict[str, set[str]]:
    """For each name of a refusal, the guards that give it; guards of two stages that are called alike are one."""
    names: dict[str, set[str]] = defaultdict(set)
    for rule in FORBIDDEN:
        mine = rule.guard(happening(rule.event, rule.on), rule.case)
        assert mine is not None
        names[mine.name].add(rule.guard.__name__)
    return names


def test_a_refusal_has_a_name_of_its_own_or_shares_it_on_purpose() -> None:
    assert {name: guards for name, guards in given_by().items() if len(guards) > 1} == SHARED


def test_names_of_refusals_are_english_words_joined_by_hyphens() -> None:
    assert [why.name for _, why in REFUSED if not re.fullmatch(r"[a-z]+(-[a-z]+)+", why.name)] == []


def test_a_refusal_of_law_cites_a_provision_that_the_law_data_holds_and_no_other_cites_any() -> None:
    held = {row.citation for row in released_rows()}
    for _, why in REFUSED:
        assert why.cite in (NOT_LAW if isinstance(why, CannotBe) else held), why


def test_a_refusal_is_a_sentence_without_its_full_stop() -> None:
    for _, why in REFUSED:
        assert why.says
        assert not why.says.endswith(".")
        assert why.says == why.says.strip()
