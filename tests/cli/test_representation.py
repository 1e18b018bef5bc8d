"""What an officer records of a representation that is no complaint, and what is then shown and counted of it."""

from __future__ import annotations

from typing import Final

import pytest

from cli.representation import VERBS
from domain.procedures.representation import REPRESENTATION
from tests.cli.office import Office, as_kept_and_as_replayed

ASK: Final = ("representation", "receive", "--sort", "enquiry", "--channel", "phone")
ASKED: Final = "RP-2026-0001"


@pytest.fixture
def asked(office: Office) -> Office:
    """The office after an enquiry of 8 April 2026, of which nobody has taken notice yet."""
    office.does(*ASK, "--team", "east", "--theme", "communication", "--on", "2026-04-08")
    return office


def test_a_representation_gets_a_reference_of_its_own(office: Office) -> None:
    assert office.does(*ASK).out == f"{ASKED}: representation-received of Tue 14 April 2026 recorded, event 1\n"
    assert office.json(*ASK)["clocks"] == []


def test_what_is_personal_is_sealed_and_can_be_revealed(office: Office) -> None:
    words = '{"contact": "Cllr Doe", "words": "When will it open?"}'
    office.does(*ASK, "--private", "-", stdin=words)

    assert b"Doe" not in office.ledger.read_bytes()
    assert "Cllr Doe" in office.does("case", "timeline", ASKED, "--reveal").out


def test_it_stands_on_the_worklist_until_it_is_answered_or_closed(asked: Office) -> None:
    (item,) = [item for item in asked.json("worklist")["items"] if item["case"] == ASKED]
    assert item == {
        "case": ASKED,
        "what": "answer",
        "due_on": None,
        "since": "2026-04-08",
        "working_days": 4,
        "overdue": False,
        "why": "answer the enquiry (no law gives a last day)",
        "rise": 0,
        "last_contact_on": None,
        "days_since_contact": None,
    }

    for verb in ("close", "answer"):
        asked.does("representation", verb, ASKED)
        assert [item for item in asked.json("worklist")["items"] if item["case"] == ASKED] == []


def test_case_show_tells_what_is_known_of_it(asked: Office) -> None:
    assert asked.does("case", "show", ASKED).lines() == [
        f"{ASKED}: received, as at Tue 14 April 2026",
        "sort: enquiry",
        "received on: Wed 8 April 2026",
        "channel: phone",
        "team: east",
        "theme: communication",
    ]
    shown = asked.json("case", "show", ASKED)
    assert (shown["procedure"], shown["clocks"], shown["points"], shown["parts"]) == ("representation", [], [], {})
    assert set(shown["facts"]) == set(REPRESENTATION.case_columns)
    assert asked.does("case", "due", ASKED).out == ""


def test_case_next_speaks_of_its_own_verbs(asked: Office) -> None:
    told = asked.json("case", "next", ASKED)
    assert {action["event"]: action["command"].removeprefix("representation ") for action in told["actions"]} == VERBS
    assert [action["command"] for action in told["actions"] if action["may"]] == [
        "representation answer",
        "representation close",
    ]


def test_a_complaint_has_none_of_its_events(asked: Office) -> None:
    refused = asked("representation", "answer", "CC-2026-0001")
    assert (refused.code, "no event of a complaint" in refused.err) == (1, True)


def test_its_table_is_shown_and_drawn(office: Office) -> None:
    told = office.json("workflow", "representation")
    assert [row["event"] for row in told["rows"]] == [row.event.kind for row in REPRESENTATION.table]
    drawn = office.does("workflow", "representation", "--mermaid").lines()
    assert '    received -->|"representation-answered"| answered' in drawn


def test_they_are_counted_by_their_sort_and_apart_from_complaints(asked: Office) -> None:
    complaints = asked.figures()["complaints.received"]["value"]
    asked.does(*ASK[:3], "members-enquiry", "--channel", "via-member", "--on", "2026-04-09")
    asked.does(*ASK[:3], "comment", "--channel", "app", "--on", "2026-03-31")
    asked.does("representation", "answer", ASKED)
    asked.does("representation", "close", "RP-2026-0002")
    told = asked.figures()

    counted = {id: figure["value"] for id, figure in told.items() if id.startswith("representations.")}
    assert counted == {
        "representations.received": 2,
        "representations.received.comment": 0,
        "representations.received.enquiry": 1,
        "representations.received.members-enquiry": 1,
        "representations.answered": 1,
    }
    assert told["complaints.received"]["value"] == complaints
    of_others = [id for id in told if id.startswith(("complaints.", "points."))]
    assert list(told)[: len(of_others) + len(counted)] == [*of_others, *counted], "they stand after the complaints"
    assert asked.figures("2025/26")["representations.received"]["value"] == 1
    behind = asked.json("report", "annual", "2026/27", "--cases", "representations.answered")
    assert behind["cases"] == [{"case": ASKED, "events": {"received_on": 1, "answered_on": 2}}]


def test_a_receipt_that_is_struck_out_is_counted_nowhere(asked: Office) -> None:
    asked.does("case", "undo", ASKED, stdin="Entered twice.")

    assert asked.figures()["representations.received"]["value"] == 0
    assert ASKED not in asked.does("worklist").out
    assert asked.json("case", "show", ASKED)["facts"]["stage"] == "struck-out"


def test_an_office_without_complaints_gets_its_report(new_office: Office) -> None:
    new_office.does(*ASK)
    told = new_office.figures()

    assert told["representations.received"]["value"] == 1
    assert told["complaints.received"]["value"] == 0
    assert told["complaints.formal.share"]["value"] is None


def test_the_caseload_equals_a_replay(asked: Office) -> None:
    asked.does(*ASK[:3], "comment", "--channel", "app", "--on", "2026-03-31")
    asked.does("representation", "answer", ASKED, "--on", "2026-04-10")
    for on in ("2026-04-01", "2026-04-09", "2026-04-10"):
        kept, replayed = as_kept_and_as_replayed(asked, "representation", on)
        assert kept == replayed != {}
