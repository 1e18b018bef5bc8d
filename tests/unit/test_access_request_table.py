"""The table of access requests tried whole: every event at every stage, as judge, evolve and the history have it."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Final, get_args

import pytest

from domain.events.access_request import AccessRequestEvent
from domain.events.base import Event
from domain.events.envelope import Recorded
from domain.history import judge
from domain.procedures import procedure_of
from domain.procedures.access_request import ACCESS_REQUEST
from domain.procedures.access_request.stages import AFTER_RECEIPT, AT_WORK, ENDED, Nothing, Stage
from domain.procedures.access_request.states import AccessRequest
from domain.workflow import CannotBe, Refused
from tests.unit.requests import (
    CLOSED,
    FILE_ASKED,
    IDENTITY_ASKED,
    LAPSED,
    LAW,
    REOPENED,
    REVIEW_DONE,
    SCOPED,
    SEARCHED,
    WITHDRAWN,
    Told,
    after,
    happening,
    judged,
    received,
    redacted,
    refused,
    reviewed,
    sent,
)

ON: Final = "2026-06-18"
EVENTS: Final[tuple[type[Event], ...]] = get_args(AccessRequestEvent)
STAGES: Final[tuple[type[Any], ...]] = get_args(Stage)

PATHS: Final[dict[str, tuple[Told, ...]]] = {
    "nothing": (),
    "logged": (received(),),
    "scoped": (received(), SCOPED),
    "retrieving": (received(), SCOPED, FILE_ASKED),
    "collating": (received(), SCOPED, SEARCHED),
    "redacting": (received(), SEARCHED, redacted("2026-06-08")),
    "second-review": (received(), SEARCHED, redacted("2026-06-08"), reviewed("2026-06-09")),
    "approval": (received(), SEARCHED, redacted("2026-06-08"), reviewed("2026-06-09"), REVIEW_DONE),
    "disclosed": (received(), SEARCHED, sent("2026-06-11")),
    "refused": (received(), refused("2026-06-11", "excessive")),
    "withdrawn": (received(), WITHDRAWN),
    "lapsed": (received(), IDENTITY_ASKED, LAPSED),
    "closed": (received(), WITHDRAWN, CLOSED),
}
"""How each stage is come to, by events that no rule forbids."""

STANDING: Final[dict[str, AccessRequest]] = {code: after(*told) for code, told in PATHS.items()}


def recorded(number: int, on: str, event: Event) -> Recorded:
    day = date.fromisoformat(on)
    return Recorded(number, "1001", number, bytes([number]), day, None, number, "OFF-1", None, None, (), event)


def refused_of_the_case(event: Event, on: str, told: tuple[Told, ...]) -> list[Refused]:
    """What judge says of ``event`` after a whole recorded history."""
    before = [recorded(number, *one) for number, one in enumerate(told, start=1)]
    return judge(ACCESS_REQUEST, before, [recorded(len(told) + 1, on, event)], LAW).refused


def test_every_stage_is_come_to_by_events_that_no_rule_forbids() -> None:
    assert {code: case.work.code for code, case in STANDING.items()} == {code: code for code in PATHS}
    assert {type(case.work) for case in STANDING.values()} == set(STAGES)
    for told in PATHS.values():
        for number, (on, event) in enumerate(told):
            assert judged(event, on, after(*told[:number])) == []


@pytest.mark.parametrize("code", PATHS)
@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_every_event_happens_at_the_stages_of_its_row_and_at_no_other(event: type[Event], code: str) -> None:
    row, case = ACCESS_REQUEST.row(event), STANDING[code]
    assert row is not None
    proposed = ACCESS_REQUEST.favourable(event, case, LAW, date.fromisoformat(ON))
    why_not = judged(proposed, ON, case)
    if type(case.work) in row.at:
        assert "out-of-order" not in [why.name for why in why_not]
        then = ACCESS_REQUEST.evolve(case, happening(proposed, ON))
        assert isinstance(then.work, STAGES)
        assert ACCESS_REQUEST.facts(then, LAW).case
    else:
        assert [(type(why), why.name) for why in why_not] == [(CannotBe, "out-of-order")]
    assert refused_of_the_case(proposed, ON, PATHS[code]) == why_not


OPENERS: Final = (
    "identity-requested",
    "authority-requested",
    "fee-charged",
    "clarification-requested",
    "retrieval-requested",
    "third-party-asked",
    "redaction-applied",
    "regulator-complaint-notified",
)
"""What asks for something that another event then answers."""


def favoured(kind: str, case: AccessRequest, on: str) -> Event:
    event = next(event for event in EVENTS if event.kind == kind)
    return ACCESS_REQUEST.favourable(event, case, LAW, date.fromisoformat(on))


@pytest.mark.parametrize("kind", [event.kind for event in EVENTS])
def test_every_event_is_allowed_somewhere_as_the_law_most_favours_it(kind: str) -> None:
    awaiting = after(received(), *(("2026-06-02", favoured(opener, after(received()), ON)) for opener in OPENERS))
    asked = after(received(), FILE_ASKED)
    found = after(received(), FILE_ASKED, ("2026-06-04", favoured("retrieval-ended", asked, ON)))
    tried = (*STANDING.values(), awaiting, found)
    assert [] in [judged(favoured(kind, case, ON), ON, case) for case in tried]


def test_every_event_of_the_procedure_has_one_row() -> None:
    assert sorted(row.event.kind for row in ACCESS_REQUEST.table) == sorted(event.kind for event in EVENTS)
    assert [event.kind for event in EVENTS if procedure_of(event.kind) is not ACCESS_REQUEST] == []


def test_every_row_has_a_stage_and_only_stages_that_there_are() -> None:
    for row in ACCESS_REQUEST.table:
        assert row.at
        assert set(row.at) <= set(STAGES)
        assert len(set(row.at)) == len(row.at)
        assert len(set(row.unless)) == len(row.unless)


def test_only_a_receipt_opens_a_request_and_something_may_happen_at_every_stage() -> None:
    assert [row.event.kind for row in ACCESS_REQUEST.table if Nothing in row.at] == ["access-request-received"]
    assert {stage for row in ACCESS_REQUEST.table for stage in row.at} == set(STAGES)
    assert set(AFTER_RECEIPT) == set(STAGES) - {Nothing}
    assert set(AT_WORK).isdisjoint(ENDED)


def test_stages_have_codes_and_labels_of_their_own() -> None:
    assert len({stage.code for stage in STAGES}) == len({stage.label for stage in STAGES}) == len(STAGES)
    assert [stage.code for stage in STAGES if not re.fullmatch(r"[a-z]+(-[a-z]+)*", stage.code)] == []


@pytest.mark.parametrize(
    ("path", "stage"),
    [
        ("logged", "logged"),
        ("scoped", "scoped"),
        ("retrieving", "retrieving"),
        ("collating", "collating"),
        ("redacting", "redacting"),
        ("second-review", "second-review"),
        ("approval", "approval"),
    ],
)
@pytest.mark.parametrize("end", [WITHDRAWN, LAPSED, refused("2026-06-12", "excessive")], ids=lambda end: end[1].kind)
def test_what_is_taken_up_again_stands_where_the_work_had_come_to(path: str, stage: str, end: Told) -> None:
    for closing in ((), (CLOSED,)):
        case = after(*PATHS[path], end, *closing, REOPENED)
        assert (case.work.code, case.outcome, case.ended, case.answered) == (stage, "", None, None)


def test_what_was_disclosed_stays_disclosed_when_its_file_is_opened_again() -> None:
    case = after(*PATHS["disclosed"], CLOSED, REOPENED)
    assert (case.work.code, case.outcome, case.closed) == ("disclosed", "full", None)
    assert case.answered is not None


def test_a_redaction_after_the_disclosure_changes_no_stage() -> None:
    assert after(*PATHS["disclosed"], redacted(ON)).work.code == "disclosed"
