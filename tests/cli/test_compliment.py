"""What an officer records of a compliment, and what is then shown and counted of it."""

from __future__ import annotations

from typing import Final

import pytest

from cli.compliment import VERBS
from domain.procedures.compliment import COMPLIMENT
from tests.cli.office import Office, as_kept_and_as_replayed

PRAISE: Final = ("compliment", "receive", "--from", "parent", "--channel", "letter")
PRAISED: Final = "CM-2026-0001"


@pytest.fixture
def praised(office: Office) -> Office:
    """The office after a compliment of 8 April 2026, which nobody has passed on yet."""
    office.does(*PRAISE, "--team", "east", "--theme", "communication", "--on", "2026-04-08")
    return office


def test_a_compliment_gets_a_reference_of_its_own(office: Office) -> None:
    assert office.does(*PRAISE).out == f"{PRAISED}: compliment-received of Tue 14 April 2026 recorded, event 1\n"
    assert office.json(*PRAISE)["clocks"] == []


def test_who_it_came_from_is_sealed_and_can_be_revealed(office: Office) -> None:
    office.does(*PRAISE, "--private", "-", stdin='{"contact": "Jane Doe", "words": "Thank you!"}')

    assert b"Jane" not in office.ledger.read_bytes()
    assert "Jane Doe" in office.does("case", "timeline", PRAISED, "--reveal").out


def test_it_stands_on_the_worklist_until_it_is_passed_on(praised: Office) -> None:
    (item,) = [item for item in praised.json("worklist")["items"] if item["case"] == PRAISED]
    assert (item["what"], item["since"], item["due_on"], item["working_days"]) == ("pass-on", "2026-04-08", None, 4)

    praised.does("compliment", "pass-on", PRAISED, "--worker", "WKR-12")
    assert [item for item in praised.json("worklist")["items"] if item["case"] == PRAISED] == []


def test_case_show_tells_what_is_known_of_it(praised: Office) -> None:
    assert praised.does("case", "show", PRAISED).lines() == [
        f"{PRAISED}: received, as at Tue 14 April 2026",
        "giver: parent",
        "received on: Wed 8 April 2026",
        "channel: letter",
        "team: east",
        "theme: communication",
    ]
    shown = praised.json("case", "show", PRAISED)
    assert (shown["procedure"], shown["clocks"], shown["parts"]) == ("compliment", [], {})
    assert set(shown["facts"]) == set(COMPLIMENT.case_columns)


def test_case_next_speaks_of_its_own_verbs(praised: Office) -> None:
    told = praised.json("case", "next", PRAISED)
    assert {action["event"]: action["command"].removeprefix("compliment ") for action in told["actions"]} == VERBS
    assert [action["command"] for action in told["actions"] if action["may"]] == ["compliment pass-on"]


def test_they_are_counted_by_whom_they_came_from(praised: Office) -> None:
    praised.does("compliment", "receive", "--from", "child", "--channel", "app", "--on", "2026-04-09")
    praised.does(*PRAISE, "--on", "2026-03-31")
    praised.does("compliment", "pass-on", PRAISED)
    told = praised.figures()

    counted = {id: figure["value"] for id, figure in told.items() if id.startswith("compliments.")}
    assert {id: n for id, n in counted.items() if n} == {
        "compliments.received": 2,
        "compliments.received.child": 1,
        "compliments.received.parent": 1,
        "compliments.passed_on": 1,
    }
    assert praised.figures("2025/26")["compliments.received"]["value"] == 1
    behind = praised.json("report", "annual", "2026/27", "--cases", "compliments.passed_on")
    assert behind["cases"] == [{"case": PRAISED, "events": {"received_on": 1, "passed_on": 2}}]


def test_small_numbers_of_kinds_of_people_are_left_out_of_what_is_published(praised: Office) -> None:
    published = praised.json("report", "annual", "2026/27", "--suppress-below", "5")["figures"]
    left_out = {figure["id"] for figure in published if figure["suppressed"] and figure["id"].startswith("compl")}
    assert "compliments.received.parent" in left_out
    assert "compliments.received" not in left_out


def test_a_receipt_that_is_struck_out_is_counted_nowhere(praised: Office) -> None:
    praised.does("case", "undo", PRAISED, stdin="Entered twice.")

    assert praised.figures()["compliments.received"]["value"] == 0
    assert PRAISED not in praised.does("worklist").out


def test_the_caseload_equals_a_replay(praised: Office) -> None:
    praised.does("compliment", "pass-on", PRAISED, "--on", "2026-04-10")
    for on in ("2026-04-08", "2026-04-09", "2026-04-10"):
        kept, replayed = as_kept_and_as_replayed(praised, "compliment", on)
        assert kept == replayed != {}
