"""Monitoring forms: recorded without case or officer, counted by the year, and small numbers left out."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import pytest

from domain.procedures.monitoring import MONITORING
from tests.cli.office import RECEIVE, Office
from tests.ledger.desk import looked_up

FORM: Final = ("monitoring", "record", "--age-band", "10-15", "--gender", "female")
KEPT: Final = "MO-2025"
"""Of the days before 1 April 2026."""


@pytest.fixture
def monitored(office: Office) -> Office:
    """The office after six forms of 2025/26: five girls of 10 to 15, and one of which nothing is stated."""
    for _ in range(5):
        office.does(*FORM, "--on", "2026-03-02")
    office.does("monitoring", "record", "--on", "2025-04-01")
    return office


def figures(office: Office, *argv: str, period: str = "2025/26") -> dict[str, Any]:
    return {figure["id"]: figure for figure in office.json("report", "annual", period, *argv)["figures"]}


def values(office: Office, *argv: str, period: str = "2025/26") -> dict[str, Any]:
    told = figures(office, *argv, period=period)
    return {id: figure["value"] for id, figure in told.items() if id.startswith("monitoring.")}


def test_a_form_is_recorded_by_nobody_and_says_so(office: Office) -> None:
    office.env["CASELEDGER_OFFICER"] = ""
    ran = office.does(*FORM)

    assert ran.out == "MO-2026: characteristics-recorded of Wed 1 April 2026 recorded, event 1\n"
    (event,) = office.json(*FORM, "--dry-run")["events"]
    assert (event["case"], event["on"], event["time"], event["by"]) == ("MO-2026", "2026-04-01", None, "not-kept")
    assert len(office.events()) == 9, "a trial records nothing"


def test_an_officer_who_is_set_all_the_same_is_not_kept(office: Office) -> None:
    office.does(*FORM, "--on", "2026-04-13")

    query = "SELECT occurred_on, recorded_by FROM stored_events WHERE originator_id = 'MO-2026'"
    assert looked_up(office.ledger, query) == [("2026-04-01", "not-kept")]


def test_the_help_says_what_is_not_kept(office: Office) -> None:
    help = " ".join(office.does("monitoring", "record", "--help").out.split())
    assert "It is kept for its financial year, without case, officer or day" in help


def test_the_same_form_twice_is_recorded_once(office: Office) -> None:
    id = ("--id", "7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a")
    office.does(*FORM, *id)
    assert "recorded before" in office.does(*FORM, *id, "--on", "2026-04-02").out


def test_a_code_that_is_on_no_list_is_refused(office: Office) -> None:
    refused = office("monitoring", "record", "--age-band", "7")
    assert refused.code == 1
    assert "it is one of 0-4, 5-9, 10-15, 16-17, 18-24, 25-over, not-stated" in refused.err


def test_a_file_of_events_cannot_tie_a_form_to_a_case(office: Office) -> None:
    line = '{"event": "characteristics-recorded", "on": "2026-04-13", "gender": "male"%s}\n'
    tied = office("record", office.write("tied.jsonl", line % ', "case": "CC-2026-0001"'))
    assert (tied.code, "is kept in MO-2026, not in CC-2026-0001" in tied.err) == (1, True)

    office.does("record", office.write("untied.jsonl", line % ""))
    query = "SELECT originator_id, occurred_on, recorded_by FROM stored_events ORDER BY rowid DESC LIMIT 1"
    assert looked_up(office.ledger, query) == [("MO-2026", "2026-04-01", "not-kept")]


def test_forms_are_counted_for_whole_financial_years(monitored: Office) -> None:
    assert values(monitored) == {
        "monitoring.recorded": 6,
        "monitoring.age-band.10-15": 5,
        "monitoring.age-band.not-stated": 1,
        "monitoring.gender.female": 5,
        "monitoring.gender.not-stated": 1,
        "monitoring.disability.not-stated": 6,
        "monitoring.ethnicity.not-stated": 6,
        "monitoring.sexual-orientation.not-stated": 6,
    }
    assert values(monitored, period="2025-04-01..2026-04-14")["monitoring.recorded"] == 6
    for part in ("2025-04-02..2026-03-31", "2025-04-01..2026-03-30"):
        assert values(monitored, period=part) == {"monitoring.recorded": 0}
    assert list(figures(monitored))[-8:] == list(values(monitored)), "they stand last"


def test_two_years_are_counted_together_and_beside_one_another(monitored: Office) -> None:
    monitored.now = datetime(2027, 4, 1, 12, tzinfo=UTC)
    monitored.does("monitoring", "record", "--age-band", "0-4", "--on", "2026-12-01")

    assert values(monitored, period="2025-04-01..2027-03-31")["monitoring.recorded"] == 7
    told = figures(monitored, period="2026/27")
    ages = [id for id in told if id.startswith("monitoring.age-band.")]
    assert ages == [f"monitoring.age-band.{code}" for code in ("0-4", "10-15", "not-stated")], "in their own order"
    assert (told[ages[0]]["value"], told[ages[0]]["prior"]) == (1, 0)
    assert (told[ages[1]]["value"], told[ages[1]]["prior"]) == (0, 5)


def test_no_figure_of_monitoring_leads_to_an_event(monitored: Office) -> None:
    behind = ("report", "annual", "2025/26", "--cases", "monitoring.gender.female")
    assert monitored.json(*behind)["cases"] == [{"case": KEPT, "events": {}}]


def test_a_year_of_forms_can_be_looked_at_and_put_right(monitored: Office) -> None:
    shown = monitored.does("case", "show", KEPT).lines()
    assert shown[:4] == [
        f"{KEPT}: kept, as at Tue 14 April 2026",
        "first on: Tue 1 April 2025",
        "last on: Tue 31 March 2026",
        "forms: 6",
    ]
    assert "age-band            10-15       5" in shown
    assert set(monitored.json("case", "show", KEPT)["facts"]) == set(MONITORING.case_columns)
    assert [row["command"] for row in monitored.json("case", "next", KEPT)["actions"]] == ["monitoring record"]

    monitored.does("case", "undo", KEPT, stdin="It was no form of ours.")
    monitored.does("case", "correct", KEPT, "1", "--set", "gender=male", stdin="Read again.")
    told = values(monitored)
    assert [told[f"monitoring.{what}"] for what in ("recorded", "gender.female", "gender.male")] == [5, 4, 1]
    events = monitored.json("case", "timeline", KEPT)["events"]
    assert {(event["on"], event["by"]) for event in events} == {("2025-04-01", "not-kept")}


def test_nothing_of_it_is_to_be_done(monitored: Office) -> None:
    assert KEPT not in monitored.does("worklist").out


def test_small_numbers_are_left_out_of_what_is_published(monitored: Office) -> None:
    monitored.does(*RECEIVE, "--on", "2026-03-03")
    told = figures(monitored, "--suppress-below", "5")

    age = told["monitoring.age-band.not-stated"]
    assert (age["value"], age["suppressed"], age["change"], age["change_percent"]) == (None, True, None, None)
    assert (told["monitoring.age-band.10-15"]["value"], told["monitoring.age-band.10-15"]["suppressed"]) == (None, True)
    assert (told["monitoring.recorded"]["value"], told["monitoring.recorded"]["suppressed"]) == (6, False)
    assert (told["complaints.basis.parent"]["value"], told["complaints.basis.parent"]["suppressed"]) == (None, True)
    assert told["complaints.received"]["value"] == 2

    shown = monitored.does("report", "annual", "2025/26", "--suppress-below", "5").out
    (line,) = [line for line in shown.splitlines() if line.startswith("Monitoring, age: Not stated")]
    assert line.split()[4] == "<5"
    assert "<5 stands for a count of at least 1" in shown
    assert monitored.json("report", "annual", "2025/26", "--suppress-below", "5")["suppressed_below"] == 5


def test_nothing_is_left_out_unless_it_is_asked_for(monitored: Office) -> None:
    told = monitored.json("report", "annual", "2025/26")
    assert told["suppressed_below"] is None
    assert not any(figure["suppressed"] or figure["prior_suppressed"] for figure in told["figures"])
    assert "stands for a count" not in monitored.does("report", "annual", "2025/26").out
