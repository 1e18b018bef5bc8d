"""The backlog of access requests, and the weekly return."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any, Final

import pytest

from tests.cli.access_requests import REASONS, Group, disclosed, records, reference
from tests.cli.office import Office

BACKLOG: Final = ("access-request", "backlog")
BANDS: Final = ("to_1_month", "1_to_3_months", "3_to_12_months", "12_to_24_months", "over_24_months")
What = tuple[str, dict[str, Any]]

REFUSED: Final[What] = ("access-refused", {"grounds": ["excessive"], **REASONS})
REOPENED: Final[What] = ("access-request-reopened", {})
WITHDRAWN: Final[What] = ("access-request-withdrawn", {})


def lapsed(last_contact: str) -> What:
    return "access-request-lapsed", {"because": "fee-not-paid", "last_contact_on": last_contact}


@pytest.fixture
def later(office: Office) -> Office:
    """The office on Wednesday 31 May 2028."""
    office.now = datetime(2028, 5, 31, 12, tzinfo=UTC)
    return office


# -- What is overdue ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "band"),
    [
        ("2026-04-08", "to_1_month"),
        ("2026-05-07", "to_1_month"),
        ("2026-05-08", "1_to_3_months"),
        ("2026-07-07", "1_to_3_months"),
        ("2026-07-08", "3_to_12_months"),
        ("2027-04-07", "3_to_12_months"),
        ("2027-04-08", "12_to_24_months"),
        ("2028-04-07", "12_to_24_months"),
        ("2028-04-08", "over_24_months"),
    ],
)
def test_a_month_is_over_on_the_day_after_the_same_date(later: Office, on: str, band: str) -> None:
    """Of a request that was due on 7 April 2026."""
    records(later, Group(1, "2026-03-06").lines(1))
    told = later.json(*BACKLOG, "--as-at", on)
    assert told["bands"] == {name: int(name == band) for name in BANDS}
    assert told["overdue"][0]["band"] == band
    assert told["overdue"][0]["days_overdue"] == (date.fromisoformat(on) - date(2026, 4, 7)).days
    year = later.json("report", "annual", f"2026-04-01..{on}", "--as-at", on)["figures"]
    figures = {it["id"].rpartition(".")[2]: it["value"] for it in year if ".overdue_end." in it["id"]}
    assert {name: figures[name] for name in BANDS} == told["bands"]


def test_the_last_day_itself_is_in_time(later: Office) -> None:
    records(later, Group(1, "2026-03-06").lines(1))
    assert later.json(*BACKLOG, "--as-at", "2026-04-07")["overdue"] == []


def test_a_month_from_the_31st_is_over_after_the_last_day_of_a_shorter_one(later: Office) -> None:
    """Of a request that was due on 31 March 2026: a month over on the 30th of April, and no longer."""
    records(later, Group(1, "2026-02-28", (("2026-03-02", "clarification-requested", {"question": 1}),)).lines(1))
    assert later.json(*BACKLOG)["overdue"] == []
    later.does("access-request", "clarification-received", reference(1), "--on", "2026-03-04")
    (request,) = later.json(*BACKLOG, "--as-at", "2026-04-30")["overdue"]
    assert (request["due_on"], request["band"]) == ("2026-03-31", "to_1_month")
    assert later.json(*BACKLOG, "--as-at", "2026-05-01")["overdue"][0]["band"] == "1_to_3_months"


@pytest.fixture
def busy(later: Office) -> Office:
    """The office on Thursday 16 July 2026: three overdue, one paused, one not started, one in time, two ended."""
    later.now = datetime(2026, 7, 16, 12, tzinfo=UTC)
    groups = {
        1: Group(2, "2026-05-05", (("2026-06-10", "requester-updated", {"channel": "email"}),)),
        2: Group(
            1,
            "2026-02-09",
            (("2026-03-02", "delay-noted", {"because": "staffing"}), ("2026-03-03", "search-completed", {"pages": 9})),
        ),
        3: Group(1, "2026-01-05", (("2026-02-04", "clarification-requested", {"question": 1}),)),
        4: Group(1, "2026-01-06", (("2026-01-07", "identity-requested", {"because": "unknown-to-us"}),)),
        5: Group(1, "2026-07-01"),
        6: Group(1, "2026-01-07", (disclosed("2026-07-15", "not-held"),)),
        7: Group(1, "2026-01-08", (("2026-07-16", *WITHDRAWN),)),
    }
    records(later, [line for number, group in groups.items() for line in group.lines(number)])
    return later


def test_the_oldest_comes_first_with_its_last_contact_and_the_reason_noted(busy: Office) -> None:
    first, *rest = busy.does(*BACKLOG).lines()
    assert first == "Thu 16 July 2026: 6 open, 3 of them overdue, 1 paused, 1 not started"
    assert [re.split("  +", line) for line in rest if line and not line.startswith("-")] == [
        ["overdue by"],
        ["up to 1 month", "0"],
        ["1 to 3 months", "2"],
        ["3 to 12 months", "1"],
        ["12 to 24 months", "0"],
        ["more than 24 months", "0"],
        ["case", "received", "due", "days over", "last contact", "work", "delay"],
        [
            *("2026/0201", "Mon 9 February 2026", "Mon 9 March 2026", "129"),
            *("Mon 9 February 2026 (157 days ago)", "collating", "staffing"),
        ],
        *(
            [
                *(case, "Tue 5 May 2026", "Fri 5 June 2026", "41"),
                *("Wed 10 June 2026 (36 days ago)", "logged", "no reason noted"),
            ]
            for case in ("2026/0101", "2026/0102")
        ),
    ]


def test_those_of_one_day_come_by_their_references_whichever_was_worked_on_last(busy: Office) -> None:
    before = busy.json(*BACKLOG)["overdue"]
    busy.does("access-request", "note-delay", "2026/0101", "--because", "volume")
    assert [it["case"] for it in busy.json(*BACKLOG)["overdue"]] == [it["case"] for it in before]


def test_as_json_it_says_the_same(busy: Office) -> None:
    told = busy.json(*BACKLOG)
    assert {name: told[name] for name in ("schema", "as_at", "open", "paused", "waiting", "overdue_otherwise")} == {
        "schema": "caseledger/backlog/1",
        "as_at": "2026-07-16",
        "open": 6,
        "paused": 1,
        "waiting": 1,
        "overdue_otherwise": 0,
    }
    assert told["bands"] == dict(zip(BANDS, (0, 2, 1, 0, 0), strict=True))
    assert told["overdue"][0] == {
        "case": "2026/0201",
        "received_on": "2026-02-09",
        "due_on": "2026-03-09",
        "days_overdue": 129,
        "band": "3_to_12_months",
        "last_contact_on": "2026-02-09",
        "days_since_contact": 157,
        "delay": "staffing",
        "stage": "collating",
    }
    assert [request["case"] for request in told["overdue"]] == ["2026/0201", "2026/0101", "2026/0102"]


def test_one_that_is_paused_is_open_and_is_not_overdue_until_its_answer_has_come(busy: Office) -> None:
    assert busy.json(*BACKLOG, "--as-at", "2026-02-04")["paused"] == 1
    busy.does("access-request", "clarification-received", reference(3), "--on", "2026-07-15")
    told = busy.json(*BACKLOG)
    assert (told["open"], told["paused"], len(told["overdue"])) == (6, 0, 3)
    busy.now = datetime(2026, 7, 17, 12, tzinfo=UTC)
    assert [it["due_on"] for it in busy.json(*BACKLOG)["overdue"] if it["case"] == reference(3)] == ["2026-07-16"]


def test_one_that_waits_for_identity_has_not_started_and_is_not_overdue(busy: Office) -> None:
    busy.does("access-request", "identity-received", reference(4), "--on", "2026-07-16")
    told = busy.json(*BACKLOG)
    assert (told["open"], told["waiting"], len(told["overdue"])) == (6, 0, 3)


def test_a_day_before_shows_what_was_open_then(busy: Office) -> None:
    told = busy.json(*BACKLOG, "--as-at", "2026-07-14")
    assert (told["open"], [it["case"] for it in told["overdue"]]) == (
        8,
        ["2026/0601", "2026/0701", "2026/0201", "2026/0101", "2026/0102"],
    )


def test_where_nothing_is_overdue_no_request_is_listed(office: Office) -> None:
    assert office.does(*BACKLOG).lines()[0] == "Tue 14 April 2026: 0 open, 0 of them overdue, 0 paused, 0 not started"
    assert "case" not in office.does(*BACKLOG).out


def test_what_was_not_known_on_a_day_is_not_in_its_backlog(busy: Office) -> None:
    busy.now += timedelta(days=4)
    busy.does("access-request", "receive", "--subject", "P-9", "--channel", "letter", "--on", "2026-05-11")
    assert len(busy.json(*BACKLOG, "--as-at", "2026-07-16")["overdue"]) == 4
    assert len(busy.json(*BACKLOG, "--as-at", "2026-07-16", "--known-at", "2026-07-16")["overdue"]) == 3
    assert len(busy.json(*BACKLOG, "--as-at", "2026-07-16", "--known-at", "2026-07-15")["overdue"]) == 0
    (week,) = busy.json(*BACKLOG, "--weekly", "1", "--known-at", "2026-07-16")["weeks"]
    assert (week["last"], week["overdue_end"]) == ("2026-07-19", 3)


@pytest.mark.parametrize("more", [(), ("--weekly", "2")])
def test_a_day_in_the_future_is_refused(busy: Office, more: tuple[str, ...]) -> None:
    told = busy(*BACKLOG, "--as-at", "2026-07-17", *more)
    assert (told.code, told.out) == (2, "")
    assert "--as-at 2026-07-17 is in the future: nobody knows yet what will be so" in told.err


# -- Week by week ------------------------------------------------------------------------------------------------------

NUMBERS: Final = (
    *("open_start", "received", "reopened", "answered", "withdrawn", "lapsed"),
    *("open_end", "overdue_end", "paused_end"),
)

WEEKS: Final = {
    1: Group(1, "2026-05-26"),  # open all the time, due on Friday 26 June
    2: Group(2, "2026-05-27", (("2026-06-02", *REFUSED), ("2026-06-10", *REOPENED))),
    3: Group(3, "2026-06-01", (("2026-06-07", *WITHDRAWN), ("2026-06-15", *REOPENED), ("2026-06-21", *REFUSED))),
    4: Group(4, "2026-06-03", (("2026-06-08", *lapsed("2026-06-03")), ("2026-06-24", *REOPENED))),
    5: Group(5, "2026-06-09", (("2026-06-10", *WITHDRAWN), ("2026-06-12", *REOPENED))),  # within one week
    6: Group(6, "2026-06-14", (("2026-06-16", "clarification-requested", {"question": 1}),)),
    7: Group(7, "2026-06-18", (disclosed("2026-06-28", "not-held"),)),
}
RETURN: Final = (
    # first, start, received, reopened, answered, withdrawn, lapsed, end, overdue, paused, oldest
    ("2026-05-25", 0, 3, 0, 0, 0, 0, 3, 0, 0, "2026-05-26"),
    ("2026-06-01", 3, 7, 0, 2, 3, 0, 5, 0, 0, "2026-05-26"),
    ("2026-06-08", 5, 11, 2, 0, 0, 4, 14, 0, 0, "2026-05-26"),
    ("2026-06-15", 14, 7, 3, 3, 0, 0, 21, 0, 6, "2026-05-26"),
    ("2026-06-22", 21, 0, 4, 7, 0, 0, 18, 1, 6, "2026-05-26"),
)


@pytest.fixture
def returning(office: Office) -> Office:
    """The office on Wednesday 1 July 2026, after five weeks."""
    office.now = datetime(2026, 7, 1, 12, tzinfo=UTC)
    records(office, [line for number, group in WEEKS.items() for line in group.lines(number)])
    return office


def test_each_week_is_what_was_counted_by_hand(returning: Office) -> None:
    told = returning.json(*BACKLOG, "--weekly", "5")
    assert told["schema"] == "caseledger/weekly-return/1"
    found = [(it["first"], *(it[name] for name in NUMBERS), it["oldest_received_on"]) for it in told["weeks"]]
    assert tuple(found) == RETURN


def test_each_week_follows_from_what_came_and_went_and_the_next_one_from_it(returning: Office) -> None:
    weeks = returning.json(*BACKLOG, "--weekly", "7", "--as-at", "2026-06-30")["weeks"]
    for week in weeks:
        in_hand = week["open_start"] + week["received"] + week["reopened"]
        assert in_hand - week["answered"] - week["withdrawn"] - week["lapsed"] == week["open_end"]
        assert week["open_end"] == returning.json(*BACKLOG, "--as-at", week["last"])["open"]
    for before, week in pairwise(weeks):
        assert before["open_end"] == week["open_start"]
        assert date.fromisoformat(week["first"]) - date.fromisoformat(before["last"]) == timedelta(days=1)


def test_a_week_is_told_once_its_sunday_has_come(returning: Office) -> None:
    last = [
        returning.json(*BACKLOG, "--weekly", "1", "--as-at", on)["weeks"][0]["last"]
        for on in ("2026-06-27", "2026-06-28", "2026-06-29")
    ]
    assert last == ["2026-06-21", "2026-06-28", "2026-06-28"]


def test_as_text_the_weeks_are_the_same(returning: Office) -> None:
    head, _, *rows = returning.does(*BACKLOG, "--weekly", "6").lines()
    assert [name.strip() for name in head.split("  ") if name.strip()] == [
        "week",
        *(name.replace("_", " ") for name in NUMBERS),
        "oldest open was received on",
    ]
    assert rows[0].split() == ["18", "May", "to", "24", "May", "2026", *["0"] * 9, "-"]
    for row, (first, *numbers, oldest) in zip(rows[1:], RETURN, strict=True):
        monday = date.fromisoformat(first)
        days = f"{monday:%d %b} to {monday + timedelta(days=6):%d %b %Y}"
        assert (row[: len(days)], row[len(days) :].split()) == (days, [*map(str, numbers), oldest])


def test_a_return_of_no_weeks_is_refused(returning: Office) -> None:
    assert returning(*BACKLOG, "--weekly", "0").code == 2
