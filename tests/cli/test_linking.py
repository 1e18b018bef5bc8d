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
    return {"case": case, "because": because, "linked_on": on, "newer": newer, "point": None}


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


def test_two_cases_of_one_day_are_not_linked_both_ways(linked: Office) -> None:
    before = linked.events()
    told = linked("case", "link", "CC-2026-0001", "--to", ASKED, "--because", "same-letter")
    assert (told.code, f"{ASKED} is linked to this case" in told.err) == (1, True)
    assert linked.events() == before


def test_an_access_request_shows_its_links_too(office: Office) -> None:
    office.does(
        "access-request", "receive", "--subject", "P-1", "--channel", "email", "--on", "2026-04-07", *SAME_LETTER
    )
    office.does(*ASK, "--linked-to", "AR-2026-0001", "--link-because", "about")
    shown = office.does("case", "show", "AR-2026-0001").lines()
    assert [line for line in shown if line.startswith("linked")] == [
        "linked to CC-2026-0001: same letter, Tue 7 April 2026",
        f"linked from {ASKED}: about, Tue 7 April 2026",
    ]


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


# -- One letter, several cases -----------------------------------------------------------------------------------------

POINTS: Final = ("--point", "function=part-3", "--point", "elsewhere=corporate", "--point", "elsewhere=data-protection")
LETTER: Final = (*RECEIVE, *POINTS, "--on", "2026-04-08")


def test_a_letter_opens_a_case_for_each_point_that_a_procedure_of_ours_takes(office: Office) -> None:
    said = office.does(*LETTER, "--opens-others").lines()

    assert said[:5] == [
        "CC-2026-0003: complaint-received of Wed 8 April 2026 recorded, event 1",
        "CO-2026-0001: corporate-complaint-received of Wed 8 April 2026 recorded, event 1",
        "CO-2026-0001: case-linked of Wed 8 April 2026 recorded, event 2",
        "DC-2026-0001: data-protection-complaint-received of Wed 8 April 2026 recorded, event 1",
        "DC-2026-0001: case-linked of Wed 8 April 2026 recorded, event 2",
    ]
    assert (
        "CO-2026-0001: corporate.stage1.acknowledgement due Wed 15 April 2026 (LGSCO Complaint Handling Code §6)"
        in said
    )
    moments = "SELECT count(DISTINCT recorded_at) FROM stored_events WHERE occurred_on = '2026-04-08'"
    assert looked_up(office.ledger, moments) == [(1,)]
    assert sorted((it["case"], it["point"], it["newer"]) for it in links(office, "CC-2026-0003")) == [
        ("CO-2026-0001", 2, True),
        ("DC-2026-0001", 3, True),
    ]
    assert links(office, "DC-2026-0001") == [
        {**link("CC-2026-0003", newer=False, on="2026-04-08"), "point": 3},
    ]
    assert office.json("case", "show", "CO-2026-0001")["facts"]["channel"] == "letter"


def test_the_point_is_shown_on_both_sides_and_in_the_timeline(office: Office) -> None:
    office.does(*LETTER, "--opens-others", "--reference", "2026/60")
    newer = office.does("case", "show", "CO-2026-0001").lines()
    assert "linked to 2026/60: same letter, point 2 of 2026/60, Wed 8 April 2026" in newer
    older = office.does("case", "show", "2026/60").lines()
    assert "linked from CO-2026-0001: same letter, point 2, Wed 8 April 2026" in older
    assert "      point: 2" in office.does("case", "timeline", "CO-2026-0001").lines()


def test_the_same_letter_twice_opens_its_cases_once(office: Office) -> None:
    once = (*LETTER, "--opens-others", "--id", "7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a")
    office.does(*once)
    held = office.events()
    assert office.json(*once)["recorded_before"] == 5
    assert office.events() == held


def test_what_is_personal_stays_with_the_complaint(office: Office) -> None:
    office.does(*LETTER, "--opens-others", "--private", "-", stdin='{"complainant": "Ann Doe"}')
    assert "Ann Doe" in office.does("case", "timeline", "CC-2026-0003", "--reveal").out
    assert "Ann Doe" not in office.does("case", "timeline", "CO-2026-0001", "--reveal").out


def test_a_point_that_is_routed_later_opens_a_case_that_came_when_the_complaint_did(office: Office) -> None:
    office.does(*LETTER)
    route = ("complaint", "route", "CC-2026-0003", "--point", "3", "--point", "1", "--because", "found-on-inquiry")
    office.does(*route, "--to", "corporate", "--opens-case", "--on", "2026-04-10")

    assert [(it["case"], it["point"], it["linked_on"]) for it in links(office, "CC-2026-0003")] == [
        ("CO-2026-0001", 1, "2026-04-10"),
        ("CO-2026-0002", 3, "2026-04-10"),
    ]
    assert office.json("case", "show", "CO-2026-0001")["facts"]["received_on"] == "2026-04-08"
    assert [point["elsewhere"] for point in office.json("case", "show", "CC-2026-0003")["points"]] == ["corporate"] * 3


def test_what_was_routed_and_what_it_opened_are_undone_together(office: Office) -> None:
    office.does(*LETTER)
    route = ("complaint", "route", "CC-2026-0003", "--point", "1", "--because", "found-on-inquiry")
    office.does(*route, "--to", "data-protection", "--opens-case", "--on", "2026-04-10")
    office.does("case", "undo", "DC-2026-0001", stdin="It was not.")
    assert office.json("case", "show", "CC-2026-0003")["points"][0]["elsewhere"] == ""


def test_where_one_of_them_is_refused_none_is_opened(office: Office) -> None:
    before = office.events()
    ran = office(*RECEIVE, "--point", "elsewhere=corporate,theme=noise", "--opens-others", "--on", "2026-04-08")
    assert (ran.code, "there is no theme 'noise'" in ran.err) == (1, True)
    route = ("complaint", "route", "CC-2026-0001", "--point", "7", "--because", "found-on-inquiry")
    assert office(*route, "--to", "corporate", "--opens-case").code == 1
    assert office.events() == before


@pytest.mark.parametrize(
    ("argv", "code", "says"),
    [
        (
            (*RECEIVE, "--opens-others"),
            2,
            "no point is for a procedure that caseledger carries: corporate or data-prot",
        ),
        (
            (
                *("complaint", "route", "CC-2026-0001", "--point", "1", "--because", "found-on-inquiry"),
                *("--to", "send", "--opens-case"),
            ),
            2,
            "send is no procedure in which caseledger can open a case: corporate or data-protection",
        ),
        ((*ASK, *SAME_LETTER, "--link-point", "9"), 1, "CC-2026-0001 has no point 9 to link it by"),
        ((*ASK, "--link-point", "1"), 2, "--linked-to and --link-because go together"),
    ],
)
def test_what_has_no_such_point_or_procedure_is_told(
    office: Office, argv: tuple[str, ...], code: int, says: str
) -> None:
    before = office.events()
    ran = office(*argv)
    assert (ran.code, says in ran.err) == (code, True), ran.err
    assert office.events() == before


def test_a_case_without_points_is_linked_by_none(linked: Office) -> None:
    ran = linked(*RECEIVE, "--on", "2026-04-08", "--linked-to", ASKED, "--link-because", "about", "--link-point", "1")
    assert (ran.code, f"{ASKED} has no point 1" in ran.err) == (1, True)


def test_a_point_is_named_when_a_case_is_opened_or_afterwards(linked: Office) -> None:
    linked.does(*ASK, *SAME_LETTER, "--link-point", "1")
    linked.does("case", "link", ASKED, "--to", "CC-2026-0001", "--because", "same-letter", "--point", "1")
    assert [it["point"] for it in links(linked, ASKED)] == [None, 1]
    assert [it["point"] for it in links(linked, "RP-2026-0002")] == [1]
    again = linked("case", "link", ASKED, "--to", "CC-2026-0001", "--because", "same-letter", "--point", "1")
    assert (again.code, "already, as same-letter, of point 1" in again.err) == (1, True)
