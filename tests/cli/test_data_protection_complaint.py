"""What an officer records of a data protection complaint, and what is then shown and counted of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import pytest

from cli.data_protection_complaint import VERBS
from domain.procedures.data_protection_complaint import DATA_PROTECTION_COMPLAINT
from tests.cli.office import Office, as_kept_and_as_replayed

NOUN: Final = "data-protection-complaint"
COME: Final = (NOUN, "receive", "--channel", "email")
CASE: Final = "DC-2026-0001"


@pytest.fixture
def summer(office: Office) -> Office:
    """The office on Monday 27 July 2026, with a complaint of 1 July that nobody has acknowledged."""
    office.now = datetime(2026, 7, 27, 9, tzinfo=UTC)
    office.does(*COME, "--on", "2026-07-01")
    return office


def items(office: Office, case: str = CASE) -> list[dict[str, Any]]:
    return [item for item in office.json("worklist")["items"] if item["case"] == case]


def test_it_gets_a_reference_of_its_own_and_says_what_is_due(office: Office) -> None:
    office.now = datetime(2026, 7, 27, 9, tzinfo=UTC)
    assert office.does(*COME, "--on", "2026-07-01").lines() == [
        f"{CASE}: data-protection-complaint-received of Wed 1 July 2026 recorded, event 1",
        f"{CASE}: dpc.acknowledgement due Fri 31 July 2026 (DPA 2018 s.164A(3))",
    ]
    assert office.json(*COME, "--on", "2026-06-18")["clocks"] == []


def test_every_verb_is_recorded_and_says_what_it_met(summer: Office) -> None:
    assert summer.does(NOUN, "acknowledge", CASE, "--channel", "email", "--on", "2026-07-02").lines()[-1] == (
        f"{CASE}: dpc.acknowledgement ended Thu 2 July 2026 (acknowledged), in time"
    )
    summer.does(NOUN, "tell-progress", CASE, "--channel", "phone", "--on", "2026-07-20")
    summer.does(NOUN, "give-outcome", CASE, "--outcome", "partly-upheld", "--on", "2026-07-24")
    summer.does(NOUN, "complete", CASE)
    other = summer.json(*COME)["events"][0]["case"]
    summer.does(NOUN, "withdraw", other)
    told = summer.json("case", "timeline", CASE)["events"] + summer.json("case", "timeline", other)["events"]
    assert {event["event"] for event in told} == set(VERBS)


def test_an_outcome_stands_for_the_acknowledgement(summer: Office) -> None:
    assert summer.does(NOUN, "give-outcome", CASE, "--outcome", "upheld").lines()[1:] == [
        f"{CASE}: dpc.acknowledgement: the outcome of Mon 27 July 2026 stands for the acknowledgement "
        "(ICO guidance on data protection complaints)",
        f"{CASE}: dpc.acknowledgement ended Mon 27 July 2026 (outcome), in time",
    ]
    (clock,) = summer.json("case", "due", CASE)["clocks"]
    assert (clock["verdict"], clock["due_on"]) == ("in time", "2026-07-31")


def test_the_worklist_asks_for_the_acknowledgement_and_shows_how_long_the_outcome_is_awaited(summer: Office) -> None:
    acknowledge, outcome = items(summer)
    assert (acknowledge["what"], acknowledge["due_on"], acknowledge["working_days"]) == (
        "dpc.acknowledgement",
        "2026-07-31",
        4,
    )
    assert (outcome["what"], outcome["due_on"], outcome["since"], outcome["working_days"]) == (
        "give-outcome",
        None,
        "2026-07-01",
        18,
    )
    assert outcome["why"].endswith("told of progress not yet (s.164A(5))")

    summer.does(NOUN, "tell-progress", CASE, "--channel", "phone", "--on", "2026-07-20")
    assert items(summer)[1]["why"].endswith("told of progress last on 2026-07-20 (s.164A(5))")
    summer.now = datetime(2026, 8, 3, 9, tzinfo=UTC)
    late = items(summer)[0]
    assert (late["overdue"], late["working_days"]) == (True, -1)
    summer.does(NOUN, "give-outcome", CASE, "--outcome", "not-upheld")
    assert items(summer) == []


def test_one_from_before_the_duties_waits_for_its_outcome_alone(office: Office) -> None:
    office.now = datetime(2026, 7, 27, 9, tzinfo=UTC)
    office.does(*COME, "--on", "2026-06-18")
    (item,) = items(office)
    assert (item["what"], item["due_on"]) == ("give-outcome", None)
    assert "the law sets no duty" in item["why"]
    assert office.does("case", "due", CASE).out == ""


def test_beyond_the_calendar_it_is_asked_for_without_a_last_day(office: Office) -> None:
    office.now = datetime(2028, 12, 30, 9, tzinfo=UTC)
    office.does(*COME)
    acknowledge, _ = items(office, "DC-2028-0001")
    assert (acknowledge["due_on"], acknowledge["what"]) == (None, "dpc.acknowledgement")
    assert acknowledge["why"].endswith("the last day cannot be reckoned: see case why")


def test_case_show_tells_what_is_known_of_it_and_its_clock_once(summer: Office) -> None:
    summer.does(NOUN, "give-outcome", CASE, "--outcome", "upheld", "--on", "2026-07-24")
    assert summer.does("case", "show", CASE).lines() == [
        f"{CASE}: outcome given, as at Mon 27 July 2026",
        "received on: Wed 1 July 2026",
        "channel: email",
        "with the clock of DPA 2018 s.164A",
        "outcome: upheld",
        "outcome on: Fri 24 July 2026",
        "ended on: Fri 24 July 2026",
        "outcome days: 23",
        "dpc.acknowledgement: in time, due Fri 31 July 2026; ended Fri 24 July 2026",
    ]
    shown = summer.json("case", "show", CASE)
    assert shown["procedure"] == NOUN
    assert set(shown["facts"]) == set(DATA_PROTECTION_COMPLAINT.case_columns)


def test_one_that_was_withdrawn_leaves_a_clock_that_is_ended_and_neither_met_nor_late(summer: Office) -> None:
    summer.does(NOUN, "withdraw", CASE)
    (clock,) = summer.json("case", "due", CASE)["clocks"]
    assert (clock["state"], clock["verdict"]) == ("stopped", "ended")


def test_case_next_says_by_when_it_is_acknowledged_and_that_completion_asks_for_the_outcome(summer: Office) -> None:
    actions = {action["event"]: action for action in summer.json("case", "next", CASE)["actions"]}
    assert {kind: action["command"].removeprefix(f"{NOUN} ") for kind, action in actions.items()} == VERBS
    assert actions["data-protection-complaint-acknowledged"]["last_day"] == "2026-07-31"
    assert actions["data-protection-outcome-given"]["last_day"] is None
    (why,) = actions["data-protection-complaint-completed"]["why_not"]
    assert (why["rule"], why["cite"]) == ("outcome-outstanding", "DPA 2018 s.164A(4)")


def test_what_was_completed_without_an_outcome_is_a_finding(summer: Office) -> None:
    assert summer(NOUN, "complete", CASE).code == 1
    summer.does(NOUN, "complete", CASE, "--despite", stdin="The person has died.")
    assert summer.json("case", "show", CASE)["findings"] == [
        "event 2: data-protection-complaint-completed of 2026-07-27 was recorded despite outcome-outstanding"
    ]
    assert items(summer) == []


def test_its_figures_follow_from_what_was_recorded(summer: Office) -> None:
    """Of four whose last day comes in July: two in time, one late, one withdrawn; and one without a last day."""
    summer.does(NOUN, "acknowledge", CASE, "--channel", "email", "--on", "2026-07-02")
    cases = [summer.json(*COME, "--on", day)["events"][0]["case"] for day in ("2026-06-22", "2026-06-23", "2026-06-24")]
    summer.does(NOUN, "give-outcome", cases[0], "--outcome", "upheld", "--on", "2026-07-01")
    summer.does(NOUN, "withdraw", cases[1], "--on", "2026-07-01")
    summer.does(*COME, "--on", "2026-06-18")
    summer.now = datetime(2026, 8, 10, 9, tzinfo=UTC)
    summer.does(NOUN, "give-outcome", cases[2], "--outcome", "not-upheld", "--on", "2026-08-03")

    told = summer.figures()
    counted = {id: told[id]["value"] for id in told if id.startswith("dp_complaints.") and told[id]["value"]}
    assert counted == {
        "dp_complaints.received": 5,
        "dp_complaints.acknowledged_in_time": "66.7",
        "dp_complaints.outcomes": 3,
        "dp_complaints.outcomes.upheld": 1,
        "dp_complaints.outcomes.not-upheld": 1,
        "dp_complaints.outcomes.withdrawn": 1,
        "dp_complaints.days_to_outcome": "24.5",
        "dp_complaints.open_end": 2,
        "dp_complaints.open_end.acknowledged": 1,
        "dp_complaints.open_end.received": 1,
    }
    share = told["dp_complaints.acknowledged_in_time"]
    assert (share["numerator"], share["denominator"]) == (2, 3)
    july = {figure["id"]: figure for figure in summer.json("report", "annual", "2026-07-01..2026-07-31")["figures"]}
    assert july["dp_complaints.received"]["value"] == 1
    assert july["dp_complaints.open_end"]["value"] == 3
    assert july["dp_complaints.outcomes"]["value"] == 2


def test_the_caseload_equals_a_replay(summer: Office) -> None:
    summer.does(NOUN, "acknowledge", CASE, "--channel", "email", "--on", "2026-07-02")
    summer.does(*COME, "--on", "2026-06-18")
    summer.does("case", "link", CASE, "--to", "DC-2026-0002", "--because", "related", "--on", "2026-07-02")
    summer.does(NOUN, "withdraw", CASE, "--on", "2026-07-10")
    for on in ("2026-06-30", "2026-07-01", "2026-07-02", "2026-07-10"):
        kept, replayed = as_kept_and_as_replayed(summer, "data_protection_complaint", on)
        assert kept == replayed != {}
