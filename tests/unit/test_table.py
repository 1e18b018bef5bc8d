"""The table says what may happen when, and judge, evolve and the storage format all follow it."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, get_args

import pytest

from domain.events.base import Event
from domain.events.complaint import ComplaintEvent
from domain.events.envelope import Recorded
from domain.history import judge
from domain.procedures import procedure_of
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.stages import ENDED, LATER_ANSWERED, Nothing, Stage
from domain.procedures.complaint.states import Complaint
from domain.workflow import CannotBe, Refused
from tests.unit.telling import (
    ACKNOWLEDGED,
    COMPLETED,
    CONFIRMED,
    FORMAL,
    IN_ANSWER,
    IN_ANSWER_THREE,
    IN_ANSWER_TWO,
    IN_STAGE_THREE,
    IN_STAGE_TWO,
    LAW,
    RECEIVED,
    RECEIVED_ON,
    RESOLVED,
    STOPPED,
    WITHDRAWN,
    Told,
    adjudicated,
    after,
    answered_three,
    happening,
    interest,
    judged,
    late,
    point,
    received,
    responded,
    routed,
)

ON: Final = "2026-08-03"
EVENTS: Final[tuple[type[Event], ...]] = get_args(ComplaintEvent)
STAGES: Final[tuple[type[Any], ...]] = get_args(Stage)

PATHS: Final[dict[str, tuple[Told, ...]]] = {
    "nothing": (),
    "local-resolution": (RECEIVED,),
    "formal-investigation": (RECEIVED, ("2026-03-30", FORMAL)),
    "answered": IN_ANSWER,
    "resolved": (RECEIVED, ("2026-03-30", RESOLVED)),
    "withdrawn": (RECEIVED, ("2026-03-30", WITHDRAWN)),
    "not-considered": (
        (RECEIVED_ON, received("parent", point(arose_on=date(2020, 1, 1)))),
        ("2026-03-30", late(False, False, True)),
    ),
    "not-accepted": ((RECEIVED_ON, received("other-person")), ("2026-03-30", interest(sufficient=False))),
    "discontinued": (RECEIVED, ("2026-03-30", STOPPED)),
    "routed": (RECEIVED, ("2026-03-30", routed())),
    "stage-two": IN_STAGE_TWO,
    "stage-two-answered": IN_ANSWER_TWO,
    "stage-three": IN_STAGE_THREE,
    "stage-three-answered": IN_ANSWER_THREE,
    "completed": (
        RECEIVED,
        ("2026-03-30", ACKNOWLEDGED),
        ("2026-03-30", WITHDRAWN),
        ("2026-03-30", CONFIRMED),
        ("2026-04-01", COMPLETED),
    ),
}
"""How each stage is come to, by events that no rule forbids."""

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
        evolved = COMPLAINT.evolve(case, happening(proposed, ON))
        assert isinstance(evolved.stage, STAGES)
        assert len(COMPLAINT.facts(evolved, LAW).case) == len(COMPLAINT.case_columns)
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


def test_only_a_receipt_or_what_goes_on_from_one_opens_a_complaint_and_nothing_comes_back_to_before_it() -> None:
    opening = [row for row in COMPLAINT.table if Nothing in row.at]
    assert [row.event.kind for row in opening] == ["complaint-received", "complaint-continued"]
    assert [row.at for row in opening] == [(Nothing,), (Nothing,)]


@pytest.mark.parametrize(
    ("event", "stages"),
    [
        pytest.param(responded("upheld"), {"formal-investigation"}, id="answered at Stage 1"),
        pytest.param(adjudicated("upheld"), {"stage-two"}, id="decided at Stage 2"),
        pytest.param(answered_three("upheld"), {"stage-three"}, id="answered at Stage 3"),
        pytest.param(COMPLETED, {stage.code for stage in (*ENDED, *LATER_ANSWERED)}, id="completed"),
    ],
)
def test_a_stage_is_answered_from_within_it_and_a_complaint_completed_once_its_stage_has_ended(
    event: Event, stages: set[str]
) -> None:
    assert {code for code, case in STANDING.items() if COMPLAINT.in_order(case, event) is None} == stages


def test_at_every_stage_something_may_happen() -> None:
    assert {stage for row in COMPLAINT.table for stage in row.at} == set(STAGES)


def test_stages_have_codes_and_labels_of_their_own() -> None:
    assert len({stage.code for stage in STAGES}) == len({stage.label for stage in STAGES}) == len(STAGES)
