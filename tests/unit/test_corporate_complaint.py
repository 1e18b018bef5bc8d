"""The corporate complaint: its clocks on both sides of each boundary, its extensions, its guards and its columns."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest
from pydantic import ValidationError

from domain.events.base import Event
from domain.events.corporate_complaint import (
    CorporateComplaintCompleted,
    CorporateComplaintReceived,
    CorporateComplaintWithdrawn,
    CorporateOmbudsmanReferred,
    CorporateStageOneAcknowledged,
    CorporateStageOneExtended,
    CorporateStageOneResponded,
    CorporateStageTwoAcknowledged,
    CorporateStageTwoExtended,
    CorporateStageTwoRequested,
    CorporateStageTwoResponded,
)
from domain.law.rows import released_rows
from domain.procedures.corporate_complaint import CORPORATE_COMPLAINT
from domain.procedures.corporate_complaint.facts import CorporateComplaintFacts, ExtensionFacts, TurnFacts
from domain.procedures.corporate_complaint.table import nothing_to_review, response_outstanding, unknown_code
from domain.workflow import CannotBe, Clock, MayNot
from projections.proof import proof
from tests.unit.trying import LAW, after, clocks, columns, happening

Told = tuple[date, Event]


def on(text: str, event: Event) -> Told:
    return date.fromisoformat(text), event


CAME: Final = on("2026-04-01", CorporateComplaintReceived(channel="email"))
ACKNOWLEDGED: Final = on("2026-04-10", CorporateStageOneAcknowledged())
ANSWERED: Final = on("2026-04-24", CorporateStageOneResponded(outcome="not-upheld"))
ASKED: Final = on("2026-06-01", CorporateStageTwoRequested())
AGAIN: Final = on("2026-06-08", CorporateStageTwoAcknowledged())
WITHDRAWN: Final = on("2026-04-13", CorporateComplaintWithdrawn())
OLD: Final = on("2026-03-31", CorporateComplaintReceived(channel="email"))


def put_off(told_on: str, to: str, **otherwise: object) -> Told:
    said = {"because": "complexity", "reasons_explained": True, "ombudsman_given": True, **otherwise}
    return on(told_on, CorporateStageOneExtended.model_validate({"to": to, **said}))


def clock(name: str, *told: Told) -> Clock:
    return clocks(CORPORATE_COMPLAINT, *told)[f"corporate.{name}"]


def findings(found: Clock) -> list[str]:
    return [it.text.removeprefix("finding: ") for it in found.remarks if it.text.startswith("finding: ")]


@pytest.mark.parametrize(
    ("received", "due"),
    [
        ("2026-04-01", "2026-04-10"),
        ("2026-04-04", "2026-04-13"),
        ("2026-06-01", "2026-06-08"),
        ("2026-12-18", "2026-12-29"),
    ],
)
def test_each_stage_is_acknowledged_within_five_working_days(received: str, due: str) -> None:
    first = clock("stage1.acknowledgement", on(received, CorporateComplaintReceived(channel="email")))
    second = clock("stage2.acknowledgement", CAME, on(received, CorporateStageTwoRequested()))
    assert str(first.due_on) == str(second.due_on) == due
    assert first.limit is not None
    assert (first.limit.citation, first.limit.binds) == ("LGSCO Complaint Handling Code §6", "guidance")


@pytest.mark.parametrize(
    ("acknowledged", "one", "two"),
    [
        ("2026-04-10", "2026-04-24", "2026-05-11"),
        ("2026-04-02", "2026-04-20", "2026-05-05"),
        ("2026-08-28", "2026-09-14", "2026-09-28"),
        ("2026-12-18", "2027-01-06", "2027-01-20"),
    ],
)
def test_the_response_is_counted_from_the_acknowledgement(acknowledged: str, one: str, two: str) -> None:
    first = clock("stage1.response", CAME, on(acknowledged, CorporateStageOneAcknowledged()))
    asked = on("2026-04-01", CorporateStageTwoRequested())
    second = clock("stage2.response", CAME, asked, on(acknowledged, CorporateStageTwoAcknowledged()))
    assert (str(first.due_on), str(second.due_on)) == (one, two)


def test_before_the_acknowledgement_the_response_waits() -> None:
    waiting = clock("stage1.response", CAME)
    assert (waiting.state, waiting.waiting_for, waiting.due_on) == ("waiting", "acknowledgement", None)
    over = clock("stage1.response", CAME, ANSWERED)
    assert (over.state, over.stopped_by) == ("not-started", "response")


def test_before_the_code_was_used_there_is_no_clock_at_any_stage() -> None:
    assert clocks(CORPORATE_COMPLAINT, OLD) == {}
    assert clocks(CORPORATE_COMPLAINT, OLD, ACKNOWLEDGED, ANSWERED, ASKED, AGAIN) == {}


def test_beyond_the_calendar_nothing_can_be_reckoned() -> None:
    late = on("2028-12-28", CorporateComplaintReceived(channel="email"))
    acknowledged = on("2028-12-29", CorporateStageOneAcknowledged())
    found = clocks(CORPORATE_COMPLAINT, late, acknowledged, put_off("2028-12-30", "2029-02-01"))
    assert {it.state for it in found.values()} == {"unreckonable"}
    assert "there is no last day to move" in found["corporate.stage1.response"].remarks[-1].text


@pytest.mark.parametrize(
    ("told", "acknowledgement", "response"),
    [
        ((ACKNOWLEDGED,), "acknowledged", ""),
        ((ACKNOWLEDGED, ANSWERED), "acknowledged", "response"),
        ((ANSWERED,), "response", "response"),
        ((WITHDRAWN,), "withdrawn", "withdrawn"),
        ((ACKNOWLEDGED, WITHDRAWN), "acknowledged", "withdrawn"),
        ((ASKED,), "stage-two", "stage-two"),
        ((ACKNOWLEDGED, ANSWERED, ASKED), "acknowledged", "response"),
    ],
)
def test_what_ends_the_clocks_of_stage_one(told: tuple[Told, ...], acknowledgement: str, response: str) -> None:
    found = clocks(CORPORATE_COMPLAINT, CAME, *told)
    assert found["corporate.stage1.acknowledgement"].stopped_by == acknowledgement
    assert found["corporate.stage1.response"].stopped_by == response


@pytest.mark.parametrize(
    ("to", "says"),
    [
        ("2026-04-27", []),
        ("2026-05-11", []),
        ("2026-05-12", ["it adds 11 working days, more than 10, because of complexity"]),
    ],
)
def test_an_extension_of_stage_one_adds_ten_working_days_without_a_finding(to: str, says: list[str]) -> None:
    found = clock("stage1.response", CAME, ACKNOWLEDGED, put_off("2026-04-20", to))
    assert (str(found.first_due_on), str(found.due_on)) == ("2026-04-24", to)
    assert findings(found) == says


@pytest.mark.parametrize(("to", "number"), [("2026-08-03", 0), ("2026-08-04", 1)])
def test_an_extension_of_stage_two_adds_twenty(to: str, number: int) -> None:
    event = CorporateStageTwoExtended.model_validate(
        {"to": to, "because": "volume", "reasons_explained": True, "ombudsman_given": True}
    )
    found = clock("stage2.response", CAME, ANSWERED, ASKED, AGAIN, (date(2026, 6, 15), event))
    assert (str(found.first_due_on), str(found.due_on)) == ("2026-07-06", to)
    assert findings(found) == ["it adds 21 working days, more than 20, because of volume"] * number


def test_what_is_left_out_of_an_extension_is_found_and_moves_the_last_day_all_the_same() -> None:
    bare = put_off("2026-04-20", "2026-05-12", because=None, reasons_explained=False, ombudsman_given=False)
    found = clock("stage1.response", CAME, ACKNOWLEDGED, bare)
    assert str(found.due_on) == "2026-05-12"
    assert findings(found) == [
        "it adds 11 working days, more than 10, without a reason",
        "the reason was not explained to the complainant",
        "the complainant was not given the Ombudsman's details",
    ]
    assert {it.cite for it in found.remarks if it.text.startswith("finding: ")} == {
        "LGSCO Complaint Handling Code §6.4",
        "LGSCO Complaint Handling Code §6.5",
    }


@pytest.mark.parametrize(
    ("told", "why", "code"),
    [
        ((put_off("2026-04-07", "2026-06-02"), ACKNOWLEDGED), "the time had not started", "too-early"),
        ((ACKNOWLEDGED, put_off("2026-04-27", "2026-06-02")), "the time had run out on Fri 24 April 2026", "too-late"),
        ((ACKNOWLEDGED, put_off("2026-04-20", "2026-04-24")), "it does not lengthen the time", "no-longer"),
        ((ACKNOWLEDGED, put_off("2026-04-20", "2026-04-17")), "it does not lengthen the time", "no-longer"),
    ],
)
def test_an_extension_without_effect_is_a_finding(told: tuple[Told, ...], why: str, code: str) -> None:
    found = clock("stage1.response", CAME, *told)
    assert str(found.due_on) == "2026-04-24"
    (says,) = findings(found)
    assert says.endswith("and has no effect")
    *_, (row,) = CORPORATE_COMPLAINT.facts(after(CORPORATE_COMPLAINT, CAME, *told), LAW).parts
    assert row[-2:] == ("none", code)
    assert columns(CORPORATE_COMPLAINT, CAME, *told)["findings"] == 1
    assert any(it.text.endswith(f"has no effect: {why}") for it in found.remarks)


def test_within_the_longer_time_it_may_be_extended_again_and_the_days_are_counted_together() -> None:
    first, second = put_off("2026-04-24", "2026-05-01"), put_off("2026-05-01", "2026-05-15", because="volume")
    found = clock("stage1.response", CAME, ACKNOWLEDGED, first, second)
    assert str(found.due_on) == "2026-05-15"
    assert findings(found) == ["it adds 14 working days, more than 10, because of volume"]
    again = clock("stage1.response", CAME, ACKNOWLEDGED, first, put_off("2026-05-05", "2026-05-15"))
    assert str(again.due_on) == "2026-05-01"


def test_a_final_response_without_the_ombudsmans_details_is_a_finding() -> None:
    final = on("2026-07-06", CorporateStageTwoResponded(outcome="upheld", ombudsman_given=False))
    found = clock("stage2.response", CAME, ANSWERED, ASKED, AGAIN, final)
    assert findings(found) == ["the final response did not give the Ombudsman's details"]


def test_the_proof_marks_the_last_day_before_the_extension_and_shows_the_finding() -> None:
    found = clock("stage1.response", CAME, ACKNOWLEDGED, put_off("2026-04-20", "2026-05-12"))
    lines = list(proof(found, LAW).lines())
    assert "    10  Fri 24 April 2026  the last day before the extension" in lines
    assert lines[-1] == "  last day: Tue 12 May 2026"
    assert any(line.startswith("  finding: it adds 11 working days") for line in lines)


def test_a_reason_that_was_explained_is_given() -> None:
    with pytest.raises(ValidationError, match="say which with --because"):
        put_off("2026-04-20", "2026-05-12", because=None)


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        (CorporateComplaintReceived(channel="fax"), "unknown-channel"),
        (CorporateComplaintReceived(channel="email", theme="noise"), "unknown-theme"),
        (CorporateComplaintReceived(channel="email", team="west"), "unknown-team"),
        (CorporateStageOneResponded(outcome="resolved"), "unknown-corporate-outcome"),
        (CorporateStageTwoResponded(outcome="resolved", ombudsman_given=True), "unknown-corporate-outcome"),
        (put_off("2026-04-20", "2026-05-12", because="rain")[1], "unknown-corporate-extension"),
    ],
)
def test_a_code_that_nobody_gave_is_refused(wrong: Event, name: str) -> None:
    refused = unknown_code(happening(wrong), CORPORATE_COMPLAINT.nothing)
    assert refused is not None
    assert (type(refused), refused.name) == (CannotBe, name)


COMPLETED: Final = CorporateComplaintCompleted()


@pytest.mark.parametrize(
    ("told", "refused"),
    [
        ((CAME,), True),
        ((CAME, ACKNOWLEDGED), True),
        ((CAME, ANSWERED), False),
        ((CAME, ANSWERED, ASKED), True),
        ((CAME, WITHDRAWN), False),
        ((OLD,), False),
    ],
)
def test_completion_asks_for_the_response(told: tuple[Told, ...], refused: bool) -> None:
    found = response_outstanding(happening(COMPLETED), after(CORPORATE_COMPLAINT, *told))
    assert (found is not None) == refused
    if found is not None:
        assert isinstance(found, MayNot)
        assert (found.name, found.cite) == ("response-outstanding", "LGSCO Complaint Handling Code §6")


@pytest.mark.parametrize(
    ("told", "refused"),
    [
        ((CAME,), False),
        ((CAME, ANSWERED), False),
        ((CAME, ANSWERED, (date(2026, 5, 22), COMPLETED)), False),
        ((CAME, WITHDRAWN, (date(2026, 5, 22), COMPLETED)), True),
        ((CAME, ANSWERED, ASKED, AGAIN), True),
    ],
)
def test_there_is_one_review_of_what_was_not_withdrawn(told: tuple[Told, ...], refused: bool) -> None:
    found = nothing_to_review(happening(ASKED[1]), after(CORPORATE_COMPLAINT, *told))
    assert (found is not None) == refused


def test_its_columns_say_what_was_so() -> None:
    told = (
        on("2026-04-01", CorporateComplaintReceived(channel="email", team="east", theme="opening")),
        ACKNOWLEDGED,
        put_off("2026-04-20", "2026-05-12", ombudsman_given=False),
        on("2026-05-13", CorporateStageOneResponded(outcome="not-upheld")),
        ASKED,
        on("2026-06-30", CorporateOmbudsmanReferred()),
        on("2026-07-01", CorporateOmbudsmanReferred(referred_by="authority")),
        on("2026-07-06", CorporateStageTwoResponded(outcome="partly-upheld", ombudsman_given=False)),
        on("2026-08-03", COMPLETED),
    )
    assert tuple(columns(CORPORATE_COMPLAINT, *told).values()) == CorporateComplaintFacts(
        stage="completed",
        counted=1,
        received_on="2026-04-01",
        channel="email",
        team="east",
        theme="opening",
        under_code=1,
        stage1_responded_on="2026-05-13",
        stage1_outcome="not-upheld",
        stage2_requested_on="2026-06-01",
        stage2_responded_on="2026-07-06",
        stage2_outcome="partly-upheld",
        ombudsman="not-given",
        withdrawn_on="9999-12-31",
        referred_on="2026-06-30",
        referred_by="complainant",
        completed_on="2026-08-03",
        findings=3,
        behind="received_on=1 stage1_responded_on=4 stage2_requested_on=5 stage2_responded_on=8 referred_on=6 "
        "completed_on=9",
    )
    one, two, extensions = CORPORATE_COMPLAINT.facts(after(CORPORATE_COMPLAINT, *told), LAW).parts
    assert one == (
        TurnFacts(
            opened_on="2026-04-01",
            acknowledgement_state="stopped",
            acknowledgement_start_on="2026-04-01",
            acknowledgement_due_on="2026-04-10",
            acknowledgement_stop_on="2026-04-10",
            acknowledgement_ended_by="acknowledged",
            response_state="stopped",
            response_waiting_for="",
            response_start_on="2026-04-10",
            response_first_due_on="2026-04-24",
            response_due_on="2026-05-12",
            response_stop_on="2026-05-13",
            response_ended_by="response",
            ended_on="2026-05-13",
            ended_by="response",
            outcome="not-upheld",
        ),
    )
    assert [TurnFacts(*row).response_state for row in two] == ["not-started"]  # type: ignore[arg-type]
    assert extensions == (
        ExtensionFacts(1, "2026-04-20", "2026-05-12", "complexity", 11, 10, "moved", "longer no-ombudsman"),
    )


def test_of_one_from_before_the_code_nothing_is_found() -> None:
    told = (OLD, ACKNOWLEDGED, put_off("2026-04-20", "2026-06-30", ombudsman_given=False), ASKED)
    final = on("2026-07-06", CorporateStageTwoResponded(outcome="upheld", ombudsman_given=False))
    found: dict[str, Any] = columns(CORPORATE_COMPLAINT, *told, final)
    assert (found["under_code"], found["findings"]) == (0, 0)
    one, _, extensions = CORPORATE_COMPLAINT.facts(after(CORPORATE_COMPLAINT, *told), LAW).parts
    assert extensions == (ExtensionFacts(1, "2026-04-20", "2026-06-30", "complexity", -1, -1, "none", ""),)
    assert [TurnFacts(*row).response_state for row in one] == ["none"]  # type: ignore[arg-type]


def test_every_row_of_the_code_is_guidance() -> None:
    rows = [row for row in released_rows() if row.id.startswith("corporate")]
    assert len(rows) > 10
    assert {row.binds for row in rows} == {"guidance"}
