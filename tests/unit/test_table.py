"""The table says what may happen when, and judge, evolve and the storage format all follow it."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from typing import Any, Final, get_args

import pytest

from domain.events.base import Event
from domain.events.complaint import ComplaintEvent
from domain.events.envelope import Recorded
from domain.history import judge
from domain.law.rows import released_rows
from domain.procedures import procedure_of
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.states import Complaint
from domain.workflow import CannotBe, Refused
from tests.unit.test_judging import (
    ACKNOWLEDGED,
    COMPLETED,
    CONFIRMED,
    FORBIDDEN,
    FORMAL,
    LAW,
    RECEIVED_ON,
    RESOLVED,
    WITHDRAWN,
    Told,
    after,
    happening,
    interest,
    judged,
    late,
    point,
    received,
    responded,
)

ON: Final = "2026-04-10"
EVENTS: Final[tuple[type[Event], ...]] = get_args(ComplaintEvent)
STAGES: Final[tuple[type[Any], ...]] = get_args(Stage)

PATHS: Final[dict[str, tuple[Told, ...]]] = {
    "nothing": (),
    "local-resolution": ((RECEIVED_ON, received()),),
    "formal-investigation": ((RECEIVED_ON, received()), ("2026-03-30", FORMAL)),
    "answered": ((RECEIVED_ON, received()), ("2026-03-30", FORMAL), ("2026-04-01", responded("upheld"))),
    "resolved": ((RECEIVED_ON, received()), ("2026-03-30", RESOLVED)),
    "withdrawn": ((RECEIVED_ON, received()), ("2026-03-30", WITHDRAWN)),
    "not-considered": (
        (RECEIVED_ON, received("parent", point(arose_on=date(2020, 1, 1)))),
        ("2026-03-30", late(False, False, True)),
    ),
    "not-accepted": ((RECEIVED_ON, received("other-person")), ("2026-03-30", interest(sufficient=False))),
    "completed": (
        (RECEIVED_ON, received()),
        ("2026-03-30", ACKNOWLEDGED),
        ("2026-03-30", WITHDRAWN),
        ("2026-03-30", CONFIRMED),
        ("2026-04-01", COMPLETED),
    ),
}
"""How each stage is come to, by events that no rule forbids."""

ENDINGS: Final = ("answered", "resolved", "withdrawn", "not-considered", "not-accepted")

STANDING: Final[dict[str, Complaint]] = {code: after(*told) for code, told in PATHS.items()}


def recorded(number: int, on: str, event: Event) -> Recorded:
    return Recorded(
        number, "1001", number, bytes([number]), date.fromisoformat(on), None, number, "OFF-1", None, None, (), event
    )


def refused_of_the_case(event: Event, on: str, told: tuple[Told, ...]) -> list[Refused]:
    """What judge says of ``event`` after a whole recorded history."""
    before = [recorded(number, *one) for number, one in enumerate(told, start=1)]
    return judge(COMPLAINT, before, [recorded(len(told) + 1, on, event)], LAW).refused


def test_every_stage_is_come_to_by_events_that_no_rule_forbids() -> None:
    assert {code: type(case.stage).code for code, case in STANDING.items()} == {code: code for code in PATHS}
    assert {type(case.stage) for case in STANDING.values()} == set(STAGES)
    for told in PATHS.values():
        for number, (on, event) in enumerate(told):
            assert judged(event, on, after(*told[:number])) == []


@pytest.mark.parametrize("code", PATHS)
@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_every_event_happens_at_the_stages_of_its_row_and_at_no_other(event: type[Event], code: str) -> None:
    row, case = COMPLAINT.row(event), STANDING[code]
    assert row is not None
    proposed = COMPLAINT.favourable(event, case, LAW, date.fromisoformat(ON))
    refused = judged(proposed, ON, case)
    if type(case.stage) in row.at:
        assert "out-of-order" not in [why.name for why in refused]
        assert isinstance(COMPLAINT.evolve(case, happening(proposed, ON)).stage, STAGES)
    else:
        assert [(type(why), why.name) for why in refused] == [(CannotBe, "out-of-order")]
    assert refused_of_the_case(proposed, ON, PATHS[code]) == refused


def test_every_event_of_the_procedure_has_one_row() -> None:
    assert sorted(row.event.kind for row in COMPLAINT.table) == sorted(event.kind for event in EVENTS)
    assert [event.kind for event in EVENTS if procedure_of(event.kind) is not COMPLAINT] == []


def test_every_row_has_a_stage_and_only_stages_that_there_are() -> None:
    for row in COMPLAINT.table:
        assert row.at
        assert set(row.at) <= set(STAGES)
        assert len(set(row.at)) == len(row.at)
        assert len(set(row.unless)) == len(row.unless)


def test_only_a_receipt_opens_a_complaint_and_nothing_comes_back_to_before_it() -> None:
    assert [row.event.kind for row in COMPLAINT.table if Nothing in row.at] == ["complaint-received"]


def test_nothing_is_answered_before_a_formal_investigation_nor_completed_before_it_has_ended() -> None:
    for stages, event in ((("formal-investigation",), responded("upheld")), (ENDINGS, COMPLETED)):
        possible = [code for code, case in STANDING.items() if COMPLAINT.in_order(case, event) is None]
        assert possible == [code for code in PATHS if code in stages]


def test_at_every_stage_something_may_happen() -> None:
    assert {stage for row in COMPLAINT.table for stage in row.at} == set(STAGES)


def test_stages_have_codes_and_labels_of_their_own() -> None:
    assert len({stage.code for stage in STAGES}) == len({stage.label for stage in STAGES}) == len(STAGES)


# -- The names and the sources of refusals -----------------------------------------------------------------------------

NOT_LAW: Final = {"the procedure", "the vocabulary", "the ledger"}
SHARED: Final = {
    "nothing-withdrawn": {"nothing_withdrawn", "reinstated_point_not_withdrawn"},
    "point-not-open": {
        "answered_point_not_open",
        "late_point_unknown",
        "point_not_open",
        "reinstated_point_not_withdrawn",
    },
}
"""The names that several guards give on purpose: the rule is the same, only the event is another."""

REFUSED: Final = [(rule.guard, why) for rule in FORBIDDEN for why in judged(rule.event, rule.on, rule.case)]
"""Every refusal that the forbidden cases of ``test_judging`` bring about, each beside the guard it was made for."""


def given_by() -> dict[str, set[str]]:
    """For each name of a refusal, the guards that give it."""
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
