"""What the command shows of the whole ledger: the worklist, the year, the law, the policy, the table, the forms."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, Final

from cli.complaint import VERBS
from domain.events.registry import KINDS
from domain.law.rows import released_rows
from domain.procedures.complaint import COMPLAINT
from tests.cli.office import POLICY, RECEIVE, Office

CHILD: Final = "CC-2026-0002"


def test_the_worklist_shows_what_is_due_soonest_first(office: Office) -> None:
    rows = [line.split("  ")[0] for line in office.does("worklist").lines()[2:]]
    assert rows == ["2026/17", "CC-2026-0002", "CC-2026-0001", "CC-2026-0002"]

    told = office.json("worklist")
    assert (told["schema"], told["on"]) == ("caseledger/worklist/1", "2026-04-14")
    assert [(item["case"], item["what"], item["due_on"], item["working_days"]) for item in told["items"]] == [
        ("2026/17", "stage1.response", "2026-03-16", -19),
        ("CC-2026-0002", "acknowledgement", "2026-04-16", 2),
        ("CC-2026-0001", "stage1.response", "2026-04-21", 5),
        ("CC-2026-0002", "stage1.response", "2026-04-27", 9),
    ]
    assert set(told["items"][0]) == {
        *("case", "what", "due_on", "since", "working_days", "overdue", "why", "rise"),
        *("last_contact_on", "days_since_contact"),
    }


def test_what_is_overdue_says_that_the_complainant_may_ask_for_stage_two(office: Office) -> None:
    (line,) = office.does("worklist", "--overdue").lines()[2:]
    assert line.split("  ")[0] == "2026/17"
    assert "  overdue  " in line
    assert line.endswith(
        "respond; the time has run out: the complainant may ask for Stage 2 and must be told so (reg 15(2))"
    )
    assert [item["overdue"] for item in office.json("worklist", "--overdue")["items"]] == [True]


def test_a_case_that_waits_for_its_start_shows_how_long(office: Office) -> None:
    office.does("complaint", "request-advocate", CHILD, "--on", "2026-04-13")
    waiting = [item for item in office.json("worklist", "--on", "2026-04-20")["items"] if item["due_on"] is None]

    assert [(item["case"], item["since"], item["working_days"]) for item in waiting] == [(CHILD, "2026-04-13", 5)]
    assert waiting[0]["why"] == "not started: waiting for advocate (reg 14(3))"


def test_decisions_and_notices_that_are_owed_stand_on_the_worklist(office: Office) -> None:
    office.does(*RECEIVE, "--reference", "2026/50", "--point", "function=part-3,arose=2024-01-01")
    office.does(*RECEIVE[:-1], "other-person", "--reference", "2026/51")
    office.does("complaint", "resolve", "CC-2026-0001")
    office.does("complaint", "withdraw", "2026/17", "--form", "oral")
    owed = {(item["case"], item["what"]) for item in office.json("worklist")["items"] if item["due_on"] is None}

    assert owed >= {
        ("2026/50", "decide-late"),
        ("2026/51", "decide-interest"),
        ("CC-2026-0001", "send-terms"),
        ("2026/17", "confirm-withdrawal"),
    }


def test_the_worklist_of_another_day_and_of_an_earlier_moment(office: Office) -> None:
    assert office.json("worklist", "--on", "2026-03-16", "--overdue")["items"] == []
    assert office.json("worklist", "--known-at", "2026-04-13")["items"] == []
    empty = office.does("worklist", "--known-at", "2026-04-13")
    assert (empty.out, empty.err) == ("", "nothing is to be done on Tue 14 April 2026\n")


def test_a_moment_may_be_an_instant_a_day_or_a_position(office: Office) -> None:
    office.now = datetime(2026, 4, 15, 9, tzinfo=UTC)
    office.does("complaint", "investigate", "CC-2026-0001", "--on", "2026-04-15")

    def fate(*known: str) -> Any:
        return office.json("case", "show", "CC-2026-0001", *known)["facts"]["fate"]

    assert fate() == "formal"
    assert fate("--known-at", "2026-04-15") == "formal"
    assert fate("--known-at", "2026-04-14") == fate("--known-at", "14 april") == "pending"
    assert fate("--known-at", "8") == "pending"
    assert fate("--known-at", "2026-04-15T09:59:00+01:00") == "pending"
    assert fate("--known-at", "2026-04-15T10:00:01") == "formal", "an instant without a zone is one in London"


def test_the_annual_report_gives_any_two_dates_and_says_what_is_not_comparable(office: Office) -> None:
    told = office.json("report", "annual", "2026-03-01..2026-04-13")
    figures = {figure["id"]: figure for figure in told["figures"]}

    assert told["period"] == {"name": "2026-03-01 to 2026-04-13", "from": "2026-03-01", "to": "2026-04-13"}
    assert (told["authority"], told["demonstration"]) == ("Northmere Council", False)
    assert figures["complaints.received"]["value"] == 3
    assert figures["complaints.received"]["prior_note"] == "not comparable"
    assert figures["complaints.formal.share"]["value"] == "33.3"
    assert figures["complaints.per_referral"]["value"] is None
    shown = office.does("report", "annual", "2026-03-01..2026-04-13").lines()
    assert shown[:3] == [
        "Northmere Council: complaints about children's social care, 2026-03-01 to 2026-04-13",
        "Sun 1 March 2026 to Mon 13 April 2026, as known at 13:00 on Tue 14 April 2026",
        "Complaints manager (reg 10(a)): CM-1",
    ]
    assert "Basis" in shown


def test_without_a_policy_the_annual_report_names_no_authority(new_office: Office) -> None:
    new_office.does(*RECEIVE)
    told = new_office.json("report", "annual", "2026/27")

    assert (told["authority"], told["complaints_manager"], told["demonstration"]) == (None, None, False)


def test_the_annual_report_may_look_at_an_earlier_day(office: Office) -> None:
    told = office.json("report", "annual", "2025/26", "--as-at", "2026-03-05")
    figures = {figure["id"]: figure for figure in told["figures"]}

    assert told["as_at"] == "2026-03-05"
    assert {figure["as_at"] for figure in told["figures"]} == {"2026-03-05"}
    assert (figures["complaints.pending"]["value"], figures["complaints.formal"]["value"]) == (1, 0)


def test_each_thing_behind_a_figure_is_named_with_the_events_behind_it(office: Office) -> None:
    for of, pounds in (("panel", "500"), ("other", "12.50"), ("panel", "80")):
        office.does("complaint", "record-cost", CHILD, "--of", of, "--pounds", pounds)
    behind = ("report", "annual", "2026/27", "--cases", "complaints.costs.panel")
    found = office.json(*behind)["cases"]
    assert [(it["case"], it["events"]["cost.paid_on"]) for it in found] == [(CHILD, 2), (CHILD, 4)]
    assert all(it["events"]["received_on"] == 1 for it in found)


def test_the_cases_behind_a_figure_are_named_with_their_events(office: Office) -> None:
    behind = ("report", "annual", "2025/26", "--cases", "complaints.formal")

    assert office.does(*behind).lines()[2:] == ["2026/17  received_on=1 acknowledged_on=2 formal_on=3"]
    assert office.json(*behind) == {
        "schema": "caseledger/cases-behind/1",
        "figure": "complaints.formal",
        "cases": [{"case": "2026/17", "events": {"received_on": 1, "acknowledged_on": 2, "formal_on": 3}}],
    }


def test_every_count_of_the_report_is_as_long_as_the_list_behind_it(office: Office) -> None:
    asked = ("report", "annual", "2026-03-01..2026-04-13")
    counts = [figure for figure in office.json(*asked)["figures"] if isinstance(figure["value"], int)]

    for figure in counts:
        listed = office.json(*asked, "--cases", figure["id"])["cases"]
        if not figure["id"].startswith("points."):
            assert len(listed) == figure["value"], figure["id"]


def test_children_referred_are_reported_once_and_counted_against(office: Office) -> None:
    ran = office.does(
        *("statistic", "record", "children_referred", "60", "--period", "2026-03-01..2026-04-13"),
        *("--source", "https://northmere.example/returns/2026"),
    )
    assert ran.out == "authority: statistic-reported of Tue 14 April 2026 recorded, event 3\n"

    figures = office.json("report", "annual", "2026-03-01..2026-04-13")["figures"]
    (share,) = [figure for figure in figures if figure["id"] == "complaints.per_referral"]
    assert (share["value"], share["numerator"], share["denominator"]) == ("5.0", 3, 60)


def test_a_dry_run_of_a_statistic_or_a_policy_records_nothing(office: Office) -> None:
    before = office.events()
    year = ("--period", "2025/26", "--source", "minutes-2025-26")
    office.does("statistic", "record", "complaints.received", "80", *year, "--dry-run")
    office.does("policy", "adopt", office.write("policy.toml", POLICY), "--dry-run")

    assert office.events() == before


def test_a_policy_is_adopted_from_its_day_and_gives_the_clock_its_days(office: Office) -> None:
    newer = POLICY.replace("2026-01-01", "2026-04-10").replace("_days = 3", "_days = 5")
    told = office.json("policy", "adopt", office.write("newer.toml", newer))
    assert [event["event"] for event in told["events"]] == ["policy-adopted"]

    assert office.json("case", "due", CHILD)["clocks"][0]["due_on"] == "2026-04-20"
    assert office.json("case", "due", "CC-2026-0001")["clocks"][0]["due_on"] == "2026-04-10"


def test_law_show_gives_each_row_its_citation_and_its_days(office: Office) -> None:
    shown = {line.split()[0]: line for line in office.does("law", "show", "--family", "limit").lines()[2:]}
    assert set(shown) == {row.id for row in released_rows() if row.family == "limit"}
    assert "1 year " in shown["complaint.late_gate"]
    assert "SI 2006/1738 reg 14(1)" in shown["complaint.stage1.response"]

    told = office.json("law", "show")
    assert told["schema"] == "caseledger/law/1"
    assert {row["family"] for row in told["rows"]} == {"limit", "rule", "code", "calendar"}
    assert all(row["citation"] for row in told["rows"])
    assert office.json("law", "show", "--known-at", "2026-04-13")["rows"] == []


def test_law_check_finds_what_is_not_adopted_and_law_adopt_adopts_it(new_office: Office) -> None:
    new_office.now = datetime(2022, 9, 1, 12, tzinfo=UTC)
    new_office.does("law", "adopt")
    assert new_office.does("law", "check").err == ""

    new_office.now = datetime(2022, 9, 20, 12, tzinfo=UTC)
    behind = new_office("law", "check")
    assert behind.code == 1
    assert behind.lines()[1].startswith("not adopted: calendar.england-and-wales.2022, in force from 2022-01-01")
    assert behind.err == "caseledger: rows that are not adopted: 1; adopt them with 'caseledger law adopt'\n"
    assert len(new_office("law", "check", "--json").json["not_adopted"]) == 1

    assert new_office.json("law", "adopt", "--dry-run")["adopted"] == 1
    assert new_office.json("law", "adopt") == {"schema": "caseledger/law-adopt/1", "adopted": 1, "dry_run": False}
    assert new_office.does("law", "adopt").out == "0 rows adopted\n"
    checked = new_office.json("law", "check")
    assert (checked["schema"], checked["not_adopted"], checked["altered"]) == ("caseledger/law-check/1", [], [])


def test_the_table_of_the_procedure_is_shown_whole(office: Office) -> None:
    told = office.json("workflow", "complaint")

    assert told["schema"] == "caseledger/workflow/1"
    assert [row["event"] for row in told["rows"]] == [row.event.kind for row in COMPLAINT.table]
    assert [row["command"] for row in told["rows"]] == [f"complaint {VERBS[row.event.kind]}" for row in COMPLAINT.table]
    shown = office.does("workflow", "complaint").out
    assert all(f"complaint {verb} " in shown for verb in VERBS.values())
    assert "before-the-regulations" in shown


def test_the_table_is_drawn_as_a_diagram(office: Office) -> None:
    drawn = office.does("workflow", "complaint", "--mermaid").lines()

    assert drawn[0].startswith(("flowchart", "stateDiagram"))
    assert any("formal-investigation-begun" in line for line in drawn)


def test_the_forms_of_all_events_are_given_as_json_schema(office: Office) -> None:
    told = office.does("schema", "events").json

    assert told["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert set(told["kinds"]) == set(KINDS)
    assert set(told["kinds"]["stage-one-extended"]["schema"]["properties"]) == {"to", "because", "private"}


def test_looking_needs_no_officer(office: Office) -> None:
    office.env["CASELEDGER_OFFICER"] = ""
    for command in (["worklist"], ["case", "show", CHILD], ["law", "check"], ["report", "annual", "2025/26"]):
        assert office.does(*command).err == ""


def test_json_is_told_with_its_letters_unescaped(office: Office) -> None:
    policy = POLICY.replace("Northmere Council", "Cyngor Ynys Môn")
    office.does("policy", "adopt", office.write("policy.toml", policy))

    shown = office.does("report", "annual", "2025/26", "--json").out
    assert "Cyngor Ynys Môn" in shown
    assert json.loads(shown)["authority"] == "Cyngor Ynys Môn"


def test_a_report_as_at_a_day_to_come_is_refused(office: Office) -> None:
    refused = office("report", "annual", "2026/27", "--as-at", "2027-03-31")
    assert (refused.code, "is in the future" in refused.err) == (2, True)
