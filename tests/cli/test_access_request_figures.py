"""Every figure of access requests, held against a ledger that was counted by hand."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import Any, Final

import pytest

from tests.cli.access_requests import REASONS, Group, disclosed, of, records, reference, reviewed, taken_out
from tests.cli.office import Office

UPDATED: Final = ("requester-updated", {"channel": "email"})
TOLD: Final = "regulator-complaint-notified", {"complaint": 1}
SIGNED_OFF: Final = {"tested": ["legal-sign-off"]}

GROUPS: Final = {
    # Received before the year 2026/27
    1: Group(1, "2025-01-15", (("2026-09-30", *UPDATED),)),  # due 17 February 2025
    2: Group(1, "2026-01-12", (("2027-01-31", *UPDATED),)),  # due 12 February 2026
    3: Group(  # due 5 February 2026, open again
        1,
        "2026-01-05",
        (
            ("2026-03-01", "access-request-lapsed", {"because": "identity-not-given", "last_contact_on": "2026-02-01"}),
            ("2026-06-01", "access-request-reopened", {}),
            ("2026-12-31", *UPDATED),
        ),
    ),
    4: Group(  # taken up again and answered, 90 days after the receipt, 80 after the start; due 20 March
        6,
        "2026-02-10",
        (
            ("2026-02-11", "identity-requested", {"because": "unknown-to-us"}),
            ("2026-02-20", "identity-received", {}),
            ("2026-03-02", "access-request-withdrawn", {}),
            ("2026-04-20", "access-request-reopened", {}),
            disclosed("2026-05-11", "full", released_full=10),
        ),
    ),
    5: Group(  # the same, 111 days after the receipt, 101 after the start
        1,
        "2026-02-10",
        (
            ("2026-02-11", "identity-requested", {"because": "unknown-to-us"}),
            ("2026-02-20", "identity-received", {}),
            ("2026-03-02", "access-request-withdrawn", {}),
            ("2026-04-20", "access-request-reopened", {}),
            disclosed("2026-06-01", "full", released_full=10),
        ),
    ),
    6: Group(  # due 16 April, in time; 30 days, 23 after the start
        16,
        "2026-03-09",
        (
            ("2026-03-10", "identity-requested", {"because": "unknown-to-us"}),
            ("2026-03-16", "identity-received", {}),
            disclosed("2026-04-08", "full", released_full=40),
            ("2026-05-01", *TOLD),
            ("2026-09-01", "regulator-decided", {"complaint": 1, "outcome": "upheld"}),
        ),
    ),
    7: Group(  # due 16 April
        2,
        "2026-03-16",
        (
            ("2026-03-20", *TOLD),
            ("2026-04-02", "access-request-withdrawn", {}),
            ("2026-05-05", "regulator-decided", {"complaint": 1, "outcome": "upheld"}),
        ),
    ),
    8: Group(  # due 17 April; left, taken up again and left within the year
        4,
        "2026-03-17",
        (
            ("2026-04-10", "access-request-withdrawn", {}),
            ("2026-04-15", "access-request-reopened", {}),
            ("2026-05-05", "access-request-lapsed", {"because": "fee-not-paid", "last_contact_on": "2026-03-20"}),
        ),
    ),
    # Open at its end
    9: Group(3, "2026-06-01"),  # due 1 July
    10: Group(  # due 4 February 2027: that is no ground
        4,
        "2027-01-04",
        (("2027-01-11", "extension-notified", {"because": "staffing", "reasons_given": True}),),
    ),
    11: Group(5, "2027-02-08", one_letter=True),  # due 8 March 2027
    12: Group(7, "2027-03-15", one_letter=True),  # due 15 April 2027
    13: Group(6, "2026-11-02", (("2026-11-09", "clarification-requested", {"question": 1}),)),
    # Received and answered in it
    14: Group(  # due 1 October, in time; 82 days
        10,
        "2026-07-01",
        (
            ("2026-07-20", "extension-notified", {"because": "complexity", "reasons_given": True}),
            taken_out("2026-09-01", 1, "adoption", (1, 5), 3),
            taken_out("2026-09-01", 2, "legal-privilege", (6, 8), 5, **SIGNED_OFF),
            taken_out("2026-09-01", 3, "reference", (20, 20), 7),
            reviewed("2026-09-02", 1, "upheld"),
            reviewed("2026-09-02", 2, "upheld"),
            reviewed("2026-09-02", 3, "removed"),
            disclosed(
                "2026-09-21", "part", released_full=9, released_redacted=5, withheld=3, duplicate=2, out_of_scope=1
            ),
        ),
    ),
    15: Group(  # due 3 September, late: the extension was too; 63 days
        3,
        "2026-08-03",
        (
            ("2026-09-10", "extension-notified", {"because": "complexity", "reasons_given": True}),
            taken_out("2026-10-01", 1, "adoption", (1, 3), 4),
            reviewed("2026-10-02", 1, "narrowed"),
            disclosed(
                "2026-10-05", "part", released_full=4, released_redacted=2, withheld=1, duplicate=3, out_of_scope=4
            ),
        ),
    ),
    16: Group(  # due 6 October with five days that do not count, in time; 28 days, 23 of them counted
        11,
        "2026-09-01",
        (
            ("2026-09-07", "clarification-requested", {"question": 1}),
            ("2026-09-11", "clarification-received", {"question": 1}),
            disclosed("2026-09-29", "not-held"),
        ),
    ),
    17: Group(  # due 5 November, in time; 21 days
        9,
        "2026-10-05",
        (
            ("2026-10-12", "search-completed", {"pages": 50}),
            ("2026-10-26", "access-refused", {"grounds": ["excessive"], **REASONS}),
        ),
    ),
    18: Group(  # due 12 April 2027, in time; 12 days
        3, "2027-03-10", (disclosed("2027-03-22", "full", released_full=1),)
    ),
    # Received in it and left
    19: Group(12, "2026-05-05", (("2026-05-12", "access-request-withdrawn", {}),)),  # due 5 June
    20: Group(  # due 8 June
        16,
        "2026-05-06",
        (("2026-06-30", "access-request-lapsed", {"because": "fee-not-paid", "last_contact_on": "2026-05-20"}),),
    ),
    # Received and answered afterwards
    21: Group(1, "2027-04-01", (disclosed("2027-04-05", "full", released_full=100),)),
}

COMPLAINED_OF: Final = range(1, 8)
"""The requests of group 4, 5 … that the regulator told of a complaint about, and that it did not uphold."""

COUNTED: Final[dict[str, int | str]] = {
    "received": 3 + 4 + 5 + 7 + 6 + 10 + 3 + 11 + 9 + 3 + 12 + 16,
    "letters": 89 - 4 - 6,
    "completed_of_received": 10 + 3 + 11 + 9 + 3,
    "open_of_received": 3 + 4 + 5 + 7 + 6,
    "withdrawn_of_received": 12,
    "lapsed_of_received": 16,
    "in_time_cohort": "37.1",  # 10 + 11 + 9 + 3 of 89
    "extended": 4 + 10 + 3,
    "extended_valid": 10,
    "extended_valid.share": "58.8",  # 10 of 17
    "in_hand": 24 + 89 + 8,
    "open_start": 1 + 1 + 16 + 2 + 4,
    "received_into_hand": 89,
    "reopened_into_hand": 1 + 6 + 1,
    "completed_in_period": 26 + 13 + 11 + 9,
    "withdrawn": 2 + 12,
    "lapsed": 4 + 16,
    "open_end": 1 + 1 + 1 + 25,
    "paused_end": 6,
    "disclosed_full": 6 + 1 + 16 + 3,
    "refused_part": 10 + 3,
    "not_held": 11,
    "refused_full": 9,
    "overdue_end": 5 + 4 + 3 + 2 + 1,
    "overdue_end.to_1_month": 5,
    "overdue_end.1_to_3_months": 4,
    "overdue_end.3_to_12_months": 3,
    "overdue_end.12_to_24_months": 1 + 1,
    "overdue_end.over_24_months": 1,
    "overdue_end.oldest": "2025-01-15",
    "last_contact_age": "303.0",  # since 1 June 2026
    "in_time_due": "56.8",  # 16 + 10 + 11 + 9 of these and 4 + 3 + 4 + 5 + 3 + 16
    "in_time_closed": 16 + 10 + 11 + 9 + 3,
    "in_time_closed.share": "83.1",  # 49 of 59
    "elapsed_gross.median": "30.0",  # 12 × 3, 21 × 9, 28 × 11, 30 × 16, 63 × 3, 82 × 10, 90 × 6, 111
    "elapsed_gross.p90": "90.0",
    "elapsed_gross.maximum": "111.0",
    "elapsed_net.median": "23.0",  # 12 × 3, 21 × 9, 23 × 27, 63 × 3, 80 × 6, 82 × 10, 101
    "elapsed_net.p90": "82.0",
    "elapsed_net.maximum": "101.0",
    "pages_located": 7 * 10 + 16 * 40 + 10 * 20 + 3 * 14 + 3,
    "pages_released_full": 7 * 10 + 16 * 40 + 10 * 9 + 3 * 4 + 3,
    "pages_released_redacted": 10 * 5 + 3 * 2,
    "pages_withheld": 10 * 3 + 3 * 1,
    "pages_duplicate": 10 * 2 + 3 * 3,
    "pages_out_of_scope": 10 * 1 + 3 * 4,
    "redactions.adoption": 10 * 3 + 3 * 4,
    "redactions.legal-privilege": 10 * 5,
    "ico_complaints": 16 + 7,
    "ico_outcomes.upheld": 16 + 2,
    "ico_outcomes.not-upheld": 7,
    "dp_complaints": 21,
    "ack_in_time": "38.1",  # 8 of 21
}
"""The figures of 2026/27, as at 31 March 2027."""


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office on Tuesday 6 April 2027 that has brought in all of these, and data protection complaints about them."""
    office = Office(tmp_path_factory.mktemp("counted"), datetime(2027, 4, 6, 12, tzinfo=UTC))
    lines = [line for number, group in GROUPS.items() for line in group.lines(number)]
    for one in COMPLAINED_OF:
        case = reference(4, one) if one < 7 else reference(5)
        lines.append(of(case, "2026-06-15", "regulator-complaint-notified", complaint=1))
        lines.append(of(case, "2026-12-01", "regulator-decided", complaint=1, outcome="not-upheld"))
    for one in range(1, 25):
        case = f"2026/90{one:02}"
        lines.append(of(case, "2026-07-01", "data-protection-complaint-received", channel="email"))
        about = reference(20, one % 16 + 1)
        if one <= 21:
            lines.append(of(case, "2026-07-01", "case-linked", to=about, because="about"))
        if one <= 2:
            lines.append(of(case, "2026-07-01", "case-linked", to=reference(19, one), because="about"))
        if one <= 8 or one == 22:
            lines.append(of(case, "2026-07-31", "data-protection-complaint-acknowledged", channel="email"))
    lines.append(of("2026/9022", "2026-07-01", "case-linked", to=reference(20), because="related"))
    lines.append(of("2026/9023", "2026-07-01", "case-linked", to="2026/9022", because="about"))
    records(office, lines)
    return office


def figures(office: Office, period: str, *more: str) -> dict[str, dict[str, Any]]:
    told = office.json("report", "annual", period, *more)["figures"]
    return {it["id"].removeprefix("access_requests."): it for it in told if it["id"].startswith("access_requests.")}


def values(office: Office, period: str) -> dict[str, Any]:
    return {id: figure["value"] for id, figure in figures(office, period).items()}


def cases(office: Office, figure: str, period: str = "2026/27") -> list[str]:
    return [
        it["case"] for it in office.json("report", "annual", period, "--cases", f"access_requests.{figure}")["cases"]
    ]


def test_every_figure_is_what_was_counted_by_hand(counted: Office) -> None:
    assert values(counted, "2026/27") == COUNTED


def test_no_two_of_the_figures_could_be_taken_for_each_other() -> None:
    assert [value for value, times in Counter(COUNTED.values()).items() if times > 1] == [89]


def test_a_share_says_of_how_many_it_is(counted: Office) -> None:
    told = figures(counted, "2026/27")
    assert {id: (it["numerator"], it["denominator"]) for id, it in told.items() if "numerator" in it} == {
        "in_time_cohort": (33, 89),
        "in_time_due": (46, 81),
        "in_time_closed.share": (49, 59),
        "ack_in_time": (8, 21),
        "extended_valid.share": (10, 17),
    }


def test_a_year_begins_with_what_the_year_before_ended_with(counted: Office) -> None:
    before, year = values(counted, "2025/26"), values(counted, "2026/27")
    assert (before["open_end"], before["open_start"], before["received_into_hand"]) == (24, 1, 31)
    assert (before["lapsed"], before["withdrawn"], before["completed_in_period"]) == (1, 7, 0)
    assert year["open_start"] == before["open_end"]
    in_hand = year["open_start"] + year["received_into_hand"] + year["reopened_into_hand"]
    assert in_hand - year["completed_in_period"] - year["withdrawn"] - year["lapsed"] == year["open_end"]
    assert values(counted, "2027/28")["open_start"] == year["open_end"]


def test_a_figure_leads_to_its_cases_with_the_events_behind_them(counted: Office) -> None:
    assert cases(counted, "reopened_into_hand") == [
        reference(3),
        *(reference(4, one) for one in range(1, 7)),
        reference(5),
    ]
    assert cases(counted, "open_end", "2025/26") == cases(counted, "open_start")
    assert cases(counted, "not_held") == [reference(16, one) for one in range(1, 12)]
    assert cases(counted, "extended_valid") == [reference(14, one) for one in range(1, 11)]
    assert cases(counted, "ico_outcomes.upheld") == [
        *(reference(6, one) for one in range(1, 17)),
        *(reference(7, one) for one in range(1, 3)),
    ]
    assert cases(counted, "dp_complaints") == [f"2026/90{one:02}" for one in range(1, 22)]
    assert len(cases(counted, "in_time_due")) == 46
    behind = counted.json("report", "annual", "2026/27", "--cases", "access_requests.refused_full")["cases"][0]
    assert behind["events"] == {"received_on": 1, "answered_on": 3, "ended_on": 3, "searched_on": 2}


def test_the_annual_view_prints_where_one_was_refused_after_its_search(office: Office) -> None:
    refused = Group(
        1,
        "2026-03-02",
        (
            ("2026-03-05", "search-completed", {"pages": 50}),
            ("2026-03-10", "access-refused", {"grounds": ["excessive"], **REASONS}),
        ),
    )
    records(office, refused.lines(1))
    assert office.figures("2025/26")["access_requests.pages_located"]["value"] == 0


def test_a_letter_is_one_however_its_requests_were_linked_and_whichever_was_struck_out(office: Office) -> None:
    letter = ("access-request", "receive", "--channel", "letter", "--on", "2026-04-13")
    office.does(*letter, "--subject", "P-1")
    for subject in ("P-2", "P-3"):
        office.does(*letter, "--subject", subject, "--linked-to", "AR-2026-0001", "--link-because", "same-letter")
    assert letters(office) == (3, 1)
    office.does("case", "undo", "AR-2026-0001", stdin="Not in the letter.")
    assert letters(office) == (2, 1)
    office.does("case", "link", "AR-2026-0003", "--to", "AR-2026-0002", "--because", "same-letter")
    assert letters(office) == (2, 1)
    office.does(*letter, "--subject", "P-4")
    office.does("case", "link", "AR-2026-0004", "--to", "AR-2026-0002", "--because", "related")
    assert letters(office) == (3, 2)


def test_a_letter_for_three_is_one_and_is_undone_as_a_whole(office: Office) -> None:
    subjects = ("--subject", "P-1", "--subject", "P-2", "--subject", "P-3")
    office.does("access-request", "receive", "--channel", "letter", "--on", "2026-04-13", *subjects)
    assert letters(office) == (3, 1)
    office.does("case", "undo", "AR-2026-0002", stdin="A letter for another authority.")
    assert letters(office) == (0, 0)


def test_a_letter_is_undone_as_a_whole_where_a_correction_of_one_request_was_undone_before(office: Office) -> None:
    subjects = ("--subject", "P-1", "--subject", "P-2")
    office.does("access-request", "receive", "--channel", "letter", "--on", "2026-04-13", *subjects)
    office.does("case", "correct", "AR-2026-0001", "1", "--on", "2026-04-09", stdin="The 9th.")
    told = office("case", "undo", "AR-2026-0002", stdin="Another authority's.")
    assert (told.code, "caseledger case undo AR-2026-0001" in told.err) == (1, True)
    office.does("case", "undo", "AR-2026-0001", stdin="No, the 13th.")
    office.does("case", "undo", "AR-2026-0002", stdin="Another authority's.")
    assert letters(office) == (0, 0)


def test_a_letter_that_complains_and_asks_for_access_is_a_letter_that_asks_for_access(office: Office) -> None:
    of_the_letter = ("--linked-to", "CC-2026-0001", "--link-because", "same-letter", "--on", "2026-04-13")
    for subject in ("P-1", "P-2"):
        office.does("access-request", "receive", "--channel", "letter", "--subject", subject, *of_the_letter)
    assert letters(office) == (2, 1)


def letters(office: Office) -> tuple[int, int]:
    """How many requests were received, and in how many letters."""
    told = values(office, "2026/27")
    return told["received"], told["letters"]


# -- What their words say ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("as_at", "completed"), [("2026-04-10", 0), ("2026-04-11", 1)])
def test_how_many_were_answered_is_said_by_the_day_of_the_figure(office: Office, as_at: str, completed: int) -> None:
    """The period ends with March; that of those received in it one was answered is so from 11 April on."""
    records(office, Group(1, "2026-03-20", (disclosed("2026-04-11", "not-held"),)).lines(1))
    told = figures(office, "2026-03-01..2026-03-31", "--as-at", as_at)
    for name, label in (("completed", "answered by the day of the figure"), ("open", "open on the day of the figure")):
        assert told[f"{name}_of_received"]["label"] == f"Access requests received: {label}"
    found = told["completed_of_received"]
    assert (found["value"], found["as_at"]) == (completed, as_at)
    assert "period's end" not in found["basis"]


def test_an_answer_sent_while_identity_was_awaited_counts_as_in_time_and_the_basis_says_so(office: Office) -> None:
    ask = ("access-request", "receive", "--subject", "P-1", "--channel", "letter", "--on", "2026-03-02")
    office.does(*ask)
    asked = ("access-request", "request-identity", "AR-2026-0001", "--because", "unknown-to-us", "--on", "2026-03-03")
    office.does(*asked)
    answer = (
        "access-request",
        "disclose",
        "AR-2026-0001",
        "--extent",
        "not-held",
        "--regulator-told",
        "--on",
        "2026-04-13",
    )
    office.does(*answer, "--despite", stdin="Sent before anybody had looked.")
    told = figures(office, "2026-03-01..2026-04-30")
    assert (told["in_time_cohort"]["numerator"], told["in_time_closed"]["value"]) == (1, 1)
    assert told["in_time_due"]["denominator"] == 0
    for name in ("in_time_cohort", "in_time_closed"):
        assert (
            "one that was answered while its start was awaited, without a last day, was in time"
            in (told[name]["basis"])
        )
