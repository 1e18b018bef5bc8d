"""Cases that belong together: linked as the newer is opened or afterwards, and shown from both sides."""

from __future__ import annotations

from typing import Any, Final, get_args

import pytest

from cli.options import LinkReason
from domain.events.link import CaseLinked
from tests.cli.office import RECEIVE, Office
from tests.ledger.desk import looked_up

ASK: Final = ("representation", "receive", "--sort", "enquiry", "--channel", "letter", "--on", "2026-04-07")
SAME_LETTER: Final = ("--linked-to", "CC-2026-0001", "--link-because", "same-letter")
ASKED: Final = "RP-2026-0001"


@pytest.fixture
def linked(office: Office) -> Office:
    """The office after the letter of CC-2026-0001 turned out to ask something, too."""
    office.does(*ASK, *SAME_LETTER)
    return office


def links(office: Office, case: str, *more: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = office.json("case", "show", case, *more)["links"]
    return found


def link(case: str, *, newer: bool, because: str = "same-letter", on: str = "2026-04-07") -> dict[str, Any]:
    return {"case": case, "because": because, "linked_on": on, "newer": newer}


def test_the_reasons_of_the_command_are_those_of_the_event() -> None:
    assert get_args(CaseLinked.model_fields["because"].annotation) == get_args(LinkReason)


def test_a_case_is_opened_and_linked_in_one_transaction(office: Office) -> None:
    assert office.does(*ASK, *SAME_LETTER).lines() == [
        f"{ASKED}: representation-received of Tue 7 April 2026 recorded, event 1",
        f"{ASKED}: case-linked of Tue 7 April 2026 recorded, event 2",
    ]
    moments = looked_up(
        office.ledger, f"SELECT DISTINCT recorded_at FROM stored_events WHERE originator_id = '{ASKED}'"
    )
    assert len(moments) == 1


def test_a_case_with_a_reference_of_the_officers_own_is_linked(office: Office) -> None:
    office.does(*ASK, "--reference", "2026/99", *SAME_LETTER)
    assert links(office, "2026/99") == [link("CC-2026-0001", newer=False)]


def test_a_complaint_is_linked_to_what_is_none(linked: Office) -> None:
    linked.does(*RECEIVE, "--on", "2026-04-08", "--linked-to", ASKED, "--link-because", "about")
    assert links(linked, "CC-2026-0003") == [link(ASKED, newer=False, because="about", on="2026-04-08")]


def test_a_dry_run_links_nothing(office: Office) -> None:
    before = office.events()
    assert office.does(*ASK, *SAME_LETTER, "--dry-run").out.count("would be recorded") == 2
    assert office.events() == before


def test_what_is_recorded_twice_is_linked_once(office: Office) -> None:
    once = (*ASK, *SAME_LETTER, "--id", "7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a")
    office.does(*once)
    held = office.events()
    assert office.json(*once)["recorded_before"] == 2
    assert office.events() == held


def test_where_the_older_case_is_not_nothing_is_opened(office: Office) -> None:
    before = office.events()
    assert office(*ASK, "--linked-to", "CC-2026-0999", "--link-because", "same-letter").code == 1
    assert office.events() == before


def test_both_cases_show_the_link(linked: Office) -> None:
    assert links(linked, ASKED) == [link("CC-2026-0001", newer=False)]
    assert links(linked, "CC-2026-0001") == [link(ASKED, newer=True)]
    assert links(linked, "CC-2026-0002") == []
    assert "linked to CC-2026-0001: same letter, Tue 7 April 2026" in linked.does("case", "show", ASKED).lines()
    assert f"linked from {ASKED}: same letter, Tue 7 April 2026" in linked.does("case", "show", "CC-2026-0001").lines()


def test_a_case_is_linked_afterwards(linked: Office) -> None:
    linked.does("case", "link", ASKED, "--to", "2026/17", "--because", "related", "--on", "2026-04-10")
    assert links(linked, ASKED) == [
        link("CC-2026-0001", newer=False),
        link("2026/17", newer=False, because="related", on="2026-04-10"),
    ]
    assert links(linked, ASKED, "--as-at", "2026-04-09") == [link("CC-2026-0001", newer=False)]
    assert links(linked, "2026/17", "--as-at", "2026-04-09") == []


def test_the_same_link_twice_is_refused(linked: Office) -> None:
    again = ("case", "link", ASKED, "--to", "CC-2026-0001", "--because")
    before = linked.events()
    told = linked(*again, "same-letter")
    assert (told.code, "it is linked to CC-2026-0001 already, as same-letter" in told.err) == (1, True)
    assert linked.events() == before
    linked.does(*again, "related")
    assert [it["because"] for it in links(linked, ASKED)] == ["same-letter", "related"]


def test_a_link_is_corrected_to_what_no_other_says(linked: Office) -> None:
    linked.does("case", "link", ASKED, "--to", "CC-2026-0001", "--because", "related")
    told = linked("case", "correct", ASKED, "3", "--set", "because=same-letter", stdin="Both.")
    assert (told.code, "it is linked to CC-2026-0001 already" in told.err) == (1, True)
    linked.does("case", "correct", ASKED, "3", "--on", "2026-04-08", stdin="Seen later.")


def test_a_link_stands_in_the_newer_case(office: Office) -> None:
    office.does(*ASK[:-1], "2026-04-08")
    before = office.events()
    told = office("case", "link", "CC-2026-0001", "--to", ASKED, "--because", "related")
    assert told.code == 1
    assert f"{ASKED} began on 2026-04-08, this case on 2026-04-07: a link stands in the newer case" in told.err
    assert office.events() == before
    office.does("case", "link", ASKED, "--to", "CC-2026-0001", "--because", "related")


def test_a_link_moves_no_clock_and_no_stage(office: Office) -> None:
    def so() -> Any:
        return {**office.json("case", "show", "CC-2026-0001"), "links": []}

    before = so()
    office.does("case", "link", "CC-2026-0001", "--to", "2026/17", "--because", "related")
    assert so() == before


def test_a_link_that_was_wrong_is_corrected_or_struck_out(linked: Office) -> None:
    linked.does("case", "correct", ASKED, "2", "--set", "because=about", stdin="It came alone.")
    assert links(linked, "CC-2026-0001") == [link(ASKED, newer=True, because="about")]

    linked.does("case", "undo", ASKED, stdin="It came alone.")
    assert links(linked, ASKED) == [link("CC-2026-0001", newer=False)]


def test_a_case_that_is_undone_is_linked_to_nothing(linked: Office) -> None:
    linked.does("case", "undo", ASKED, stdin="Entered twice.")
    assert linked.json("case", "show", ASKED)["facts"]["stage"] == "struck-out"
    assert links(linked, "CC-2026-0001") == []


def test_a_point_that_goes_on_as_a_complaint_of_its_own_is_linked_too(office: Office) -> None:
    point = ("--point", "was=1,function=part-3")
    office.does(
        *("complaint", "continue-points", "--continues", "2026/17", "--because", "routed-back"),
        *("--received", "2026-03-02", "--form", "written", "--channel", "letter", "--basis", "parent", *point),
        *("--on", "2026-04-08"),
    )
    assert links(office, "2026/17") == [link("CC-2026-0003", newer=True, because="routed-back", on="2026-04-08")]
