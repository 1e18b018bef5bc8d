"""The worklist says of every open access request how long ago the requester last heard of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

from tests.cli.office import POLICY, Office, copied

AGENT: Final = ("access-request", "receive", "--subject", "P-9", "--channel", "letter", "--asked-by", "agent")
BACKLOG: Final = ("access-request", "backlog")
AGENTS: Final = "2026/109"
ON: Final = "2026-04-14"
RECEIVED: Final = {
    "2026/100": ("running", "2026-04-01"),
    "2026/101": ("told since", "2026-04-01"),
    "2026/102": ("paused", "2026-03-31"),
    "2026/103": ("not started", "2026-04-07"),
    "2026/104": ("overdue", "2026-03-02"),
    "2026/105": ("answered", "2026-04-01"),
    "2026/106": ("received today", "2026-04-14"),
}
SINCE: Final = (
    "update-requester 2026/101 --channel phone --on 2026-04-13",
    "request-clarification 2026/102 --large-volume --on 2026-04-02",
    "request-identity 2026/103 --because unknown-to-us --on 2026-04-08",
    "regulator-complaint 2026/100 --on 2026-04-09",
    "regulator-deadline 2026/100 --answer-by 2026-04-10 --on 2026-04-09",
    "complete-search 2026/105 --pages 0 --on 2026-04-03",
    "disclose 2026/105 --extent not-held --regulator-told --on 2026-04-07",
)
LAST: Final = {
    "2026/100": ("2026-04-01", 13),
    "2026/101": ("2026-04-13", 1),
    "2026/102": ("2026-04-02", 12),
    "2026/103": ("2026-04-08", 6),
    "2026/104": ("2026-03-02", 43),
    "2026/106": ("2026-04-14", 0),
}
"""Of those that are open, the last contact."""


@pytest.fixture(scope="module")
def once(furnished: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("requested")
    copied(furnished, folder)
    office = Office(folder)
    for number, (case, (_, on)) in enumerate(RECEIVED.items()):
        given = ("--reference", case, "--subject", f"P-{number}", "--channel", "letter", "--on", on)
        office.does("access-request", "receive", *given)
    for step in SINCE:
        office.does("access-request", *step.split())
    return office.ledger


@pytest.fixture
def requested(once: Path, tmp_path: Path) -> Office:
    """An office with an access request in every state of its time, on 14 April 2026."""
    copied(once, tmp_path)
    return Office(tmp_path)


def of_requests(office: Office, *argv: str) -> list[Any]:
    return [item for item in office.json("worklist", *argv)["items"] if item["case"] in RECEIVED]


def test_every_open_access_request_has_the_age_of_the_last_contact(requested: Office) -> None:
    items = of_requests(requested)
    assert {item["case"] for item in items} == set(LAST), "all that are open, and none else"
    for item in items:
        assert (item["last_contact_on"], item["days_since_contact"]) == LAST[item["case"]], item


def test_the_requests_are_in_every_state_of_their_time(requested: Office) -> None:
    found = {item["case"]: item for item in of_requests(requested) if item["what"] != "access.regulator"}
    assert [case for case, item in found.items() if item["overdue"]] == ["2026/104"]
    assert found["2026/102"]["what"] == "clarification"
    assert "not started" in found["2026/103"]["why"]
    assert not any("contact" in item["why"] for item in found.values()), "it stands in a column of its own"


def test_what_else_is_to_be_done_on_a_request_has_it_too(requested: Office) -> None:
    overdue = {item["what"]: item for item in of_requests(requested, "--overdue") if item["case"] == "2026/100"}
    assert overdue["access.regulator"]["days_since_contact"] == 13


def test_it_is_printed_in_a_column(requested: Office) -> None:
    head, _, *lines = requested.does("worklist").lines()
    at = head.index("last contact")
    printed = {line.split()[0]: line[at : at + len("last contact")].strip() for line in lines}
    assert {case: printed[case] for case in LAST} == {
        case: f"{days} day{'' if days == 1 else 's'} ago" for case, (_, days) in LAST.items()
    }
    assert printed["CC-2026-0002"] == ""


def test_it_ages_with_the_day_that_is_asked_for_and_is_as_it_was_known(requested: Office) -> None:
    asked = ("worklist", "--on", "2026-04-05")
    (item,) = (item for item in requested.json(*asked)["items"] if item["case"] == "2026/101")
    assert (item["last_contact_on"], item["days_since_contact"]) == ("2026-04-01", 4)
    later = next(item for item in of_requests(requested, "--on", "2026-05-13") if item["case"] == "2026/101")
    assert (later["last_contact_on"], later["days_since_contact"]) == ("2026-04-13", 30)


def test_nothing_but_an_access_request_has_a_last_contact(requested: Office) -> None:
    others = [item for item in requested.json("worklist")["items"] if item["case"] not in RECEIVED]
    assert others
    assert {(item["last_contact_on"], item["days_since_contact"]) for item in others} == {(None, None)}


# -- By both readings of an agent's authority --------------------------------------------------------------------------


def of_an_agent(furnished: Path, folder: Path, *, moves: bool) -> Office:
    """The office on 14 April 2026; of a request of 10 March, authority was asked for the day after."""
    copied(furnished, folder)
    office = Office(folder)
    policy = POLICY.replace("[themes]", f"authority_moves_access_start = {str(moves).lower()}\n\n[themes]")
    office.does("policy", "adopt", office.write("moving.toml", policy))
    office.does(*AGENT, "--reference", AGENTS, "--on", "2026-03-10")
    office.does("access-request", "request-authority", AGENTS, "--on", "2026-03-11")
    return office


def items_of(office: Office, on: str, *argv: str) -> dict[str, tuple[Any, ...]]:
    told = office.json("worklist", "--on", on, *argv)["items"]
    return {it["what"]: (it["due_on"], it["since"], it["overdue"]) for it in told if it["case"] == AGENTS}


@pytest.mark.parametrize("came", [True, False])
def test_the_day_by_the_words_of_the_law_is_shown_where_the_policy_gives_a_later_one(
    furnished: Path, tmp_path: Path, *, came: bool
) -> None:
    office = of_an_agent(furnished, tmp_path, moves=True)
    settled: dict[str, tuple[Any, ...]] = {
        "access.response": (None, "2026-03-10", False),
    }
    if came:
        office.does("access-request", "authority-received", AGENTS, "--on", "2026-03-27")
        settled = {"access.safe-target": ("2026-04-27", "2026-03-27", False)}
    due = "2026-04-10"
    assert items_of(office, due) == settled | {"access.other-reading": (due, "2026-03-10", False)}
    assert office.json(*BACKLOG, "--as-at", due)["overdue_otherwise"] == 0
    assert items_of(office, "2026-04-11") == settled | {"access.other-reading": (due, "2026-03-10", True)}
    assert items_of(office, "2026-04-11", "--overdue") == {"access.other-reading": (due, "2026-03-10", True)}
    backlog = office.json(*BACKLOG, "--as-at", "2026-04-11")
    assert (backlog["overdue"], backlog["overdue_otherwise"]) == ([], 1)
    line = "not overdue, but so by the other reading of the agent's authority: 1"
    assert line in office.does(*BACKLOG, "--as-at", "2026-04-11").lines()
    assert line not in office.does(*BACKLOG, "--as-at", due).lines()


def test_where_the_policy_leaves_the_start_where_the_law_has_it_the_later_day_is_not_shown(
    furnished: Path, tmp_path: Path
) -> None:
    office = of_an_agent(furnished, tmp_path, moves=False)
    answer = {"access.safe-target": ("2026-04-10", "2026-03-10", False)}
    assert items_of(office, "2026-04-10") == answer | {"authority": (None, "2026-03-10", False)}
    office.does("access-request", "authority-received", AGENTS, "--on", "2026-03-27")
    assert items_of(office, "2026-04-10") == answer
    assert office.json(*BACKLOG)["overdue_otherwise"] == 0


def test_while_a_clarification_is_awaited_both_readings_say_what_would_be_due(furnished: Path, tmp_path: Path) -> None:
    office = of_an_agent(furnished, tmp_path, moves=True)
    office.does("access-request", "authority-received", AGENTS, "--on", "2026-03-27")
    office.does("access-request", "request-clarification", AGENTS, "--large-volume", "--on", "2026-04-02")
    assert items_of(office, "2026-04-02") == {"clarification": (None, "2026-04-02", False)}
    (why,) = (it["why"] for it in office.json("worklist", "--on", "2026-04-02")["items"] if it["case"] == AGENTS)
    assert why.endswith(
        "would be 2026-04-28 if that came today, by the other reading of the agent's authority 2026-04-13"
    )


def test_what_waits_for_authority_cites_the_guidance_and_not_the_law(furnished: Path, tmp_path: Path) -> None:
    office = of_an_agent(furnished, tmp_path, moves=True)
    whys = {it["what"]: it["why"] for it in office.json("worklist")["items"] if it["case"] == AGENTS}
    assert whys["access.response"] == "not started: waiting for authority (ICO guidance on the right of access)"
