"""What an officer records of a corporate complaint, and what is then shown, found and counted of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import pytest

from cli.corporate_complaint import VERBS
from domain.procedures.corporate_complaint import CORPORATE_COMPLAINT
from tests.cli.office import Office, as_kept_and_as_replayed

NOUN: Final = "corporate-complaint"
COME: Final = (NOUN, "receive", "--channel", "email", "--on", "2026-04-01")
CASE: Final = "CO-2026-0001"
LONGER: Final = ("--because", "complexity", "--reason-explained", "--ombudsman-given")


@pytest.fixture
def at_work(office: Office) -> Office:
    """The office on Monday 20 April 2026: a complaint of 1 April was acknowledged on the 10th."""
    office.now = datetime(2026, 4, 20, 9, tzinfo=UTC)
    office.does(*COME)
    office.does(NOUN, "acknowledge", CASE, "--on", "2026-04-10")
    return office


def verb(office: Office, name: str, on: str, *more: str) -> Any:
    office.now = max(office.now, datetime.fromisoformat(f"{on}T18:00+00:00"))
    return office.does(NOUN, name, CASE, "--on", on, *more).lines()


def items(office: Office) -> list[dict[str, Any]]:
    return [item for item in office.json("worklist")["items"] if item["case"] == CASE]


def to_the_end(office: Office) -> None:
    """An extension of 11 working days, a late response, Stage 2, and no details of the Ombudsman."""
    verb(office, "extend", "2026-04-20", "--to", "2026-05-12", *LONGER)
    verb(office, "respond", "2026-05-13", "--outcome", "not-upheld")
    verb(office, "request-stage-two", "2026-06-01")
    verb(office, "acknowledge-stage-two", "2026-06-08")
    verb(office, "extend-stage-two", "2026-06-15", "--to", "2026-07-10", *LONGER[:3], "--ombudsman-not-given")
    verb(office, "respond-stage-two", "2026-07-06", "--outcome", "upheld", "--ombudsman-not-given")
    verb(office, "refer-ombudsman", "2026-07-20")
    verb(office, "complete", "2026-08-03")


def test_it_gets_a_reference_of_its_own_and_says_what_is_due(office: Office) -> None:
    assert office.does(*COME).lines() == [
        f"{CASE}: corporate-complaint-received of Wed 1 April 2026 recorded, event 1",
        f"{CASE}: corporate.stage1.acknowledgement due Fri 10 April 2026 (LGSCO Complaint Handling Code §6)",
        f"{CASE}: corporate.stage1.response has not started: waiting for acknowledgement",
    ]


def test_every_verb_is_recorded(at_work: Office) -> None:
    to_the_end(at_work)
    other = at_work.json(*COME)["events"][0]["case"]
    at_work.does(NOUN, "withdraw", other)
    told = at_work.json("case", "timeline", CASE)["events"] + at_work.json("case", "timeline", other)["events"]
    assert {event["event"] for event in told} == set(VERBS)


def test_an_extension_says_what_it_moves_and_what_is_found(at_work: Office) -> None:
    assert verb(at_work, "extend", "2026-04-20", "--to", "12 may", *LONGER) == [
        f"{CASE}: corporate-stage-one-extended of Mon 20 April 2026 recorded, event 3",
        f"{CASE}: corporate.stage1.response: the extension to Tue 12 May 2026, told on Mon 20 April 2026, "
        "moves the last day (LGSCO Complaint Handling Code §6.4)",
        f"{CASE}: corporate.stage1.response: finding: it adds 11 working days, more than 10, because of complexity "
        "(LGSCO Complaint Handling Code §6.4)",
        f"{CASE}: corporate.stage1.response due Tue 12 May 2026, extended (LGSCO Complaint Handling Code §6.4)",
    ]


def test_whether_the_reason_and_the_ombudsman_were_told_of_is_always_asked(at_work: Office) -> None:
    ran = at_work(NOUN, "extend", CASE, "--to", "2026-05-01", "--because", "complexity")
    assert ran.code == 2
    assert "--reason-explained" in ran.err


def test_the_sheet_shows_the_findings_with_their_reason_and_the_proof_too(at_work: Office) -> None:
    to_the_end(at_work)
    shown = at_work.json("case", "show", CASE)
    assert shown["findings"] == [
        "the final response did not give the Ombudsman's details (Complaint Handling Code §6)",
        "the extension of Stage 1 to 2026-05-12 is of 11 working days, more than 10, because of complexity (§6.4)",
        "the extension of Stage 2 to 2026-07-10 was told without the Ombudsman's details (§6.5)",
    ]
    assert set(shown["facts"]) == set(CORPORATE_COMPLAINT.case_columns)
    assert {part: len(rows) for part, rows in shown["parts"].items()} == {"stage1": 1, "stage2": 1, "extension": 2}
    assert [(clock["name"], clock["verdict"]) for clock in shown["clocks"]] == [
        ("corporate.stage1.acknowledgement", "in time"),
        ("corporate.stage1.response", "late"),
        ("corporate.stage2.acknowledgement", "in time"),
        ("corporate.stage2.response", "in time"),
    ]
    (proof,) = at_work.json("case", "why", CASE, "corporate.stage2.response")["proofs"]
    assert [it["says"] for it in proof["remarks"] if it["says"].startswith("finding: ")] == [
        "finding: the complainant was not given the Ombudsman's details",
        "finding: the final response did not give the Ombudsman's details",
    ]
    assert f"finding: {shown['findings'][0]}" in at_work.does("case", "show", CASE).lines()


def test_a_late_extension_is_a_finding_and_is_counted(at_work: Office) -> None:
    verb(at_work, "extend", "2026-04-20", "--to", "2026-04-22", *LONGER)
    verb(at_work, "extend", "2026-04-27", "--to", "2026-05-12", *LONGER)
    shown = at_work.json("case", "show", CASE)
    assert shown["findings"] == [
        "the extension of Stage 1 to 2026-04-22 does not lengthen the time (§6.4): it has no effect",
        "the extension of Stage 1 to 2026-05-12 was told after the time had run out (§6.4): it has no effect",
    ]
    figures = {it["id"]: it["value"] for it in at_work.json("report", "annual", "2026/27")["figures"]}
    assert figures["corporate.with_finding"] == 1


def test_the_extension_of_an_older_complaint_is_shown_and_nothing_is_found(office: Office) -> None:
    office.does(NOUN, "receive", "--channel", "email", "--on", "2026-03-31")
    longer = ("--to", "2026-07-31", "--because", "volume", "--reason-not-explained", "--ombudsman-not-given")
    office.does(NOUN, "extend", CASE, "--on", "2026-04-13", *longer)
    shown = office.json("case", "show", CASE)
    assert (shown["clocks"], shown["findings"]) == ([], [])
    assert [row["effect"] for row in shown["parts"]["extension"]] == ["none"]


def test_the_worklist_asks_for_what_the_open_stage_asks(office: Office) -> None:
    office.does(*COME)
    office.now = datetime(2026, 4, 9, 9, tzinfo=UTC)
    (item,) = items(office)
    assert (item["what"], item["due_on"], item["working_days"]) == (
        "corporate.stage1.acknowledgement",
        "2026-04-10",
        1,
    )
    verb(office, "acknowledge", "2026-04-10")
    (item,) = items(office)
    assert (item["what"], item["due_on"], item["since"]) == ("corporate.stage1.response", "2026-04-24", "2026-04-10")
    office.now = datetime(2026, 4, 27, 9, tzinfo=UTC)
    assert (items(office)[0]["overdue"], items(office)[0]["working_days"]) == (True, -1)
    verb(office, "respond", "2026-04-27", "--outcome", "upheld")
    assert items(office) == []
    verb(office, "request-stage-two", "2026-06-01")
    assert [item["what"] for item in items(office)] == ["corporate.stage2.acknowledgement"]
    verb(office, "withdraw", "2026-06-02")
    assert items(office) == []


def test_an_older_complaint_waits_for_its_response_without_a_last_day(office: Office) -> None:
    office.does(NOUN, "receive", "--channel", "email", "--on", "2026-03-31")
    (item,) = items(office)
    assert (item["what"], item["due_on"], item["working_days"]) == ("corporate.stage1.response", None, 8)


def test_case_next_says_by_when(at_work: Office) -> None:
    actions = {action["event"]: action for action in at_work.json("case", "next", CASE)["actions"]}
    assert {kind: action["command"].removeprefix(f"{NOUN} ") for kind, action in actions.items()} == VERBS
    assert actions["corporate-stage-one-responded"]["last_day"] == "2026-04-24"
    (why,) = actions["corporate-complaint-completed"]["why_not"]
    assert why["rule"] == "response-outstanding"


def test_its_figures_follow_from_what_was_recorded(at_work: Office) -> None:
    to_the_end(at_work)
    for received, answered in (("2026-03-31", "2026-05-01"), ("2026-05-01", "2026-05-05")):
        case = at_work.json(NOUN, "receive", "--channel", "email", "--on", received)["events"][0]["case"]
        at_work.does(NOUN, "acknowledge", case, "--on", received)
        at_work.does(NOUN, "respond", case, "--outcome", "upheld", "--on", answered)
    unanswered = at_work.json(*COME)["events"][0]["case"]
    at_work.does(NOUN, "request-stage-two", unanswered, "--on", "2026-06-01")
    withdrawn = at_work.json(*COME)["events"][0]["case"]
    at_work.does(NOUN, "withdraw", withdrawn, "--on", "2026-06-01")

    told = at_work.figures()
    counted = {id: told[id]["value"] for id in told if id.startswith("corporate.") and told[id]["value"]}
    assert counted == {
        "corporate.received": 4,
        "corporate.stage1.ended": 4,
        "corporate.stage1.in_time": 1,
        "corporate.stage1.late": 1,
        "corporate.stage1.no_limit": 1,
        "corporate.stage1.unanswered": 1,
        "corporate.stage2_requested": 2,
        "corporate.stage2.ended": 1,
        "corporate.stage2.in_time": 1,
        "corporate.with_finding": 1,
    }
    behind = at_work.json("report", "annual", "2026/27", "--cases", "corporate.with_finding")
    assert [case["case"] for case in behind["cases"]] == [CASE]


def test_the_caseload_equals_a_replay(at_work: Office) -> None:
    to_the_end(at_work)
    for on in ("2026-04-01", "2026-04-20", "2026-05-13", "2026-06-01", "2026-07-06", "2026-08-03"):
        kept, replayed = as_kept_and_as_replayed(at_work, "corporate_complaint", on)
        assert kept == replayed != {}
