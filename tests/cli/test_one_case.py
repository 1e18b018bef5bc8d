"""One case through the command: where it stands, what may be done, why, and putting mistakes right."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any, Final

import pytest

from cli.complaint import VERBS
from domain.events.registry import event_class
from domain.procedures.complaint import COMPLAINT
from tests.cli.office import POINT, RECEIVE, Office
from tests.ledger.desk import looked_up

OPEN: Final = "CC-2026-0001"
OVERDUE: Final = "2026/17"
CHILD: Final = "CC-2026-0002"

CLOCK: Final = {
    *("name", "point", "state", "verdict", "starts_on", "due_on", "extended", "stopped_on", "waiting_for"),
    *("working_days", "paused_since", "if_answered_on", "days"),
}


def test_case_show_says_where_the_case_stands(office: Office) -> None:
    shown = office.does("case", "show", OVERDUE).lines()

    assert shown[0] == "2026/17: formal investigation, as at Tue 14 April 2026"
    assert shown[1] == "received Mon 2 March 2026, written, letter; basis parent"
    assert shown[2] == "acknowledgement: in time, due Thu 5 March 2026; ended Wed 4 March 2026"
    assert shown[3] == "stage1.response: overdue, due Mon 16 March 2026, 19 working days beyond it"
    assert shown[5].split() == ["point", "standing", "function", "nature", "theme", "team", "late", "status"]
    assert shown[7].split() == ["1", "statutory", "part-3", "delay", "communication", "east", "in-time", "open"]
    grid = next(number for number, line in enumerate(shown) if line.startswith("point  Stage 1"))
    assert re.split(r"  +", shown[grid]) == [
        *("point", "Stage 1", "investigator", "independent person", "adjudication", "panel", "final response")
    ]
    assert shown[grid + 2].split() == ["1", "open", "-", "-", "-", "-", "-"]
    assert shown[-2] == (
        "Stage 1 ran out of time on Mon 16 March 2026: the complainant or the advocate may ask for Stage 2, and must "
        "be told so (SI 2006/1738 reg 15(2))"
    )
    assert shown[-1] == "finding: the acknowledgement left out 1 of the four facts of reg 11"


def test_case_show_tells_the_same_as_json(office: Office) -> None:
    told = office.json("case", "show", OVERDUE)

    names = "schema case procedure as_at facts clocks points parts links stage1_expired_on findings"
    assert set(told) == set(names.split())
    assert (told["schema"], told["case"], told["as_at"]) == ("caseledger/case/1", OVERDUE, "2026-04-14")
    assert (told["facts"]["stage"], told["facts"]["fate"]) == ("formal-investigation", "formal")
    assert told["facts"]["responded_on"] is None
    assert [clock["name"] for clock in told["clocks"]] == ["acknowledgement", "stage1.response"]
    assert all(set(clock) == CLOCK for clock in told["clocks"])
    assert (told["clocks"][1]["verdict"], told["clocks"][1]["working_days"]) == ("overdue", -19)
    assert [point["point"] for point in told["points"]] == [1, 2]
    assert told["stage1_expired_on"] == "2026-03-16"


@pytest.mark.parametrize(
    ("as_at", "stage", "verdict", "right"),
    [
        ("2026-03-05", "local-resolution", "running", None),
        ("2026-03-06", "formal-investigation", "running", None),
        ("2026-03-16", "formal-investigation", "running", None),
        ("2026-03-17", "formal-investigation", "overdue", "2026-03-16"),
    ],
)
def test_case_show_looks_at_any_day(office: Office, as_at: str, stage: str, verdict: str, right: str | None) -> None:
    told = office.json("case", "show", OVERDUE, "--as-at", as_at)

    assert told["facts"]["stage"] == stage
    assert told["clocks"][1]["verdict"] == verdict
    assert told["stage1_expired_on"] == right


def test_case_due_shows_the_clocks_alone(office: Office) -> None:
    assert office.does("case", "due", OPEN).lines() == [
        "acknowledgement: in time, due Fri 10 April 2026; ended Thu 9 April 2026",
        "stage1.response: running, due Tue 21 April 2026, 5 working days left",
    ]
    told = office.json("case", "due", OPEN)
    assert set(told) == {"schema", "case", "as_at", "clocks", "stage1_expired_on"}
    assert told["schema"] == "caseledger/case-due/1"
    assert told["clocks"] == office.json("case", "show", OPEN)["clocks"]


def test_a_clock_that_waits_says_for_what(office: Office) -> None:
    office.does("complaint", "request-advocate", CHILD, "--on", "2026-04-13")
    office.does(
        "complaint",
        "acknowledge",
        CHILD,
        "--on",
        "2026-04-13",
        "--advocacy",
        "given",
        "--procedure",
        "given",
        "--assistance",
        "given",
        "--help-to-obtain-advocate",
        "given",
    )

    assert office.does("case", "due", CHILD).lines()[1] == "stage1.response: waiting for advocate"
    assert office.json("case", "due", CHILD)["clocks"][1]["waiting_for"] == "advocate"


def test_case_next_lists_what_may_be_done_by_when_and_why_the_rest_may_not(office: Office) -> None:
    shown = office.does("case", "next", OPEN).lines()
    may, may_not = shown.index("May be done now:"), shown.index("May not:")

    assert shown[:may] == ["stage1.response: Tue 21 April 2026"]
    assert [line.split()[1] for line in shown[may + 1 : may_not]] == [
        *("acknowledge", "request-advocate", "appoint-advocate", "agree-start", "investigate", "extend", "resolve"),
        *("skip-stage-one", "withdraw", "route", "discontinue", "agree-action", "record-cost", "refer-ombudsman"),
    ]
    assert "complaint send-terms nothing of this complaint has been resolved by agreement (the procedure)" in [
        " ".join(line.split()) for line in shown[may_not:]
    ]
    cannot = shown.index("Cannot happen in local resolution:")
    assert [verb for line in shown[cannot + 1 :] for verb in line.replace(",", " ").split()] == [
        action["command"].split()[1]
        for action in office.json("case", "next", OPEN)["actions"]
        if [why["rule"] for why in action["why_not"]] == ["out-of-order"]
    ]


@pytest.mark.parametrize("case", [OPEN, OVERDUE, CHILD])
def test_case_next_gives_each_action_the_last_day_of_the_clock_that_the_table_names(office: Office, case: str) -> None:
    told = office.json("case", "next", case)
    shown = office.does("case", "next", case).lines()
    last_days = {clock["clock"]: clock["due_on"] for clock in told["due"]}

    for action in told["actions"]:
        row = COMPLAINT.row(event_class(action["event"]))
        assert row is not None
        assert action["last_day"] == last_days.get(row.meets or row.within)
        if action["may"] and action["last_day"]:
            day = date.fromisoformat(action["last_day"])
            passed = ", which has passed" if day < date(2026, 4, 14) else ""
            (line,) = (line for line in shown if line.split()[:2] == action["command"].split())
            assert line.endswith(f"  by {day:%a} {day.day} {day:%B %Y}{passed}")


def test_case_next_tells_every_verb_and_its_reasons_as_json(office: Office) -> None:
    told = office.json("case", "next", OVERDUE)

    assert set(told) == {"schema", "case", "due", "actions"}
    assert told["schema"] == "caseledger/case-next/1"
    assert told["due"] == [{"clock": "stage1.response", "due_on": "2026-03-16"}]
    assert {action["event"]: action["command"].removeprefix("complaint ") for action in told["actions"]} == VERBS
    for action in told["actions"]:
        assert action["may"] == (not action["why_not"])
        for why in action["why_not"]:
            assert set(why) == {"rule", "cite", "says"}


def test_what_case_next_allows_is_not_refused_and_what_it_forbids_is(office: Office) -> None:
    given = {"extend": ("--to", "today"), "withdraw": ("--form", "oral"), "respond": ("--outcome", "upheld")}
    for action in office.json("case", "next", OPEN)["actions"]:
        verb = VERBS[action["event"]]
        if verb in ("investigate", "resolve", "request-advocate", "send-terms", "complete", "reinstate", *given):
            ran = office("complaint", verb, OPEN, *given.get(verb, ()), "--dry-run")
            assert ran.code == (0 if action["may"] else 1), ran.err


def test_case_why_proves_a_due_date_day_by_day(office: Office) -> None:
    office.does("complaint", "extend", OPEN, "--to", "2026-04-24")
    shown = office.does("case", "why", OPEN, "stage1.response").lines()

    assert shown[0] == "stage1.response"
    assert "  received by the authority on Tue 7 April 2026 (SI 2006/1738 reg 14(3)(c))" in shown
    assert (
        "  limit: 10 working days (SI 2006/1738 reg 14(1), statute) "
        "https://www.legislation.gov.uk/uksi/2006/1738/regulation/14" in shown
    )
    assert "  day 0: Tue  7 April 2026" in shown
    assert "     -  Sat 11 April 2026  Saturday" in shown
    assert "    10  Tue 21 April 2026  the last day before the extension" in shown
    assert shown[-1] == "  last day: Fri 24 April 2026"


def test_case_why_names_the_bank_holidays_that_do_not_count(office: Office) -> None:
    office.does(*RECEIVE, "--on", "2026-04-01", "--reference", "2026/50")
    shown = office.does("case", "why", "2026/50", "stage1.response").lines()

    assert "     -  Fri  3 April 2026  Good Friday" in shown
    assert "     -  Mon  6 April 2026  Easter Monday" in shown


def test_case_why_tells_the_proof_as_json(office: Office) -> None:
    told = office.json("case", "why", OVERDUE, "stage1.response")

    assert set(told) == {"schema", "case", "proofs"}
    (proof,) = told["proofs"]
    assert told["schema"] == "caseledger/proof/1"
    assert (proof["starts_on"], proof["due_on"]) == ("2026-03-02", "2026-03-16")
    assert proof["limit"]["citation"] == "SI 2006/1738 reg 14(1)"
    assert [day["number"] for day in proof["days"] if day["number"]] == list(range(1, 11))
    assert {day["why_not"] for day in proof["days"] if day["number"] is None} == {"Saturday", "Sunday"}


def test_case_why_of_a_clock_on_points_may_ask_for_one(office: Office) -> None:
    office.does(*RECEIVE, "--reference", "2026/50", "--point", POINT, "--point", "arose=2026-02-01")

    assert len(office.json("case", "why", "2026/50", "late_gate")["proofs"]) == 2
    (one,) = office.json("case", "why", "2026/50", "late_gate", "--point", "2")["proofs"]
    assert (one["point"], one["due_on"]) == (2, "2027-02-01")


def test_the_timeline_shows_every_event_in_the_order_it_happened(office: Office) -> None:
    office.does("complaint", "request-advocate", OPEN, "--on", "2026-04-08", "--time", "09:15")
    shown = office.does("case", "timeline", OPEN).lines()

    assert [line for line in shown if not line.startswith("      ")] == [
        "  1 Tue 7 April 2026: complaint-received (recorded 2026-04-14 13:00 by CRT07)",
        "  3 Wed 8 April 2026 09:15: advocate-requested (recorded 2026-04-14 13:00 by CRT07)",
        "  2 Thu 9 April 2026: complaint-acknowledged (recorded 2026-04-14 13:00 by CRT07)",
    ]
    assert "      child_directly: no" in shown
    assert (
        "      points: number 1, function part-3, nature delay, theme communication, team east, arose_on 2026-01-05"
        in shown
    )


def test_a_correction_puts_the_fact_right_and_keeps_the_mistake(office: Office) -> None:
    before = office.does("case", "timeline", OPEN, "--known-at", "7").out
    ran = office.does(
        *("case", "correct", OPEN, "1", "--on", "2026-04-08", "--set", "form=oral"),
        stdin="The letter was dated the 8th.\n",
    )
    assert ran.lines()[0] == "CC-2026-0001: complaint-received of Wed 8 April 2026 recorded, event 3"
    assert "stage1.response due Wed 22 April 2026" in ran.out

    told = office.json("case", "timeline", OPEN)["events"]
    assert [(event["number"], event["stands"], event["corrects"], event["superseded_by"]) for event in told] == [
        (3, True, 1, None),
        (2, True, None, None),
        (1, False, None, 3),
    ]
    assert told[0]["fields"]["form"] == "oral"
    assert office.does("case", "timeline", OPEN, "--known-at", "7").out == before


def test_a_correction_keeps_what_is_personal_and_adds_its_reason(office: Office) -> None:
    office.does(*RECEIVE, "--reference", "2026/50", "--private", "-", stdin='{"words": "Nobody rang."}')
    office.does("case", "correct", "2026/50", "1", "--set", "channel=email", stdin="It was an e-mail.")

    revealed = office.json("case", "timeline", "2026/50", "--reveal")["events"][0]["private"]
    assert revealed == {"words": "Nobody rang.", "reason": "It was an e-mail."}


def test_a_correction_sets_points_from_json(office: Office) -> None:
    points = '[{"number": 1, "theme": "quality-of-service"}, {"number": 2}]'
    office.does("case", "correct", OPEN, "1", "--set", f"points={points}", stdin="Two points.")

    assert office.json("case", "timeline", OPEN)["events"][0]["fields"]["points"] == json.loads(points)


def test_a_dry_run_of_a_correction_records_nothing(office: Office) -> None:
    before = office.events()
    ran = office.does("case", "correct", OPEN, "1", "--on", "2026-04-08", "--dry-run", stdin="It was the 8th.")

    assert "would be recorded" in ran.out
    assert "stage1.response due Wed 22 April 2026" in ran.out
    assert office.events() == before


def test_undo_of_a_first_recording_strikes_it_out(office: Office) -> None:
    ran = office.does("case", "undo", OPEN, "--because", "did-not-happen", stdin="It was never sent.")

    assert ran.lines()[0] == "CC-2026-0001: struck-out of Tue 14 April 2026 recorded, event 3"
    assert office.json("case", "show", OPEN)["facts"]["acknowledged_on"] is None
    assert office.json("case", "timeline", OPEN)["events"][-1]["fields"] == {"because": "did-not-happen"}


def test_undo_of_a_correction_brings_back_what_stood_before(office: Office) -> None:
    office.does("case", "correct", OPEN, "1", "--on", "2026-04-08", "--set", "form=oral", stdin="It was the 8th.")
    office.does("case", "undo", OPEN, stdin="No, it was the 7th.")

    (received, *_) = standing(office, OPEN)
    assert (received["number"], received["on"], received["fields"]["form"]) == (4, "2026-04-07", "written")


def test_undo_goes_on_behind_a_correction_that_was_undone(office: Office) -> None:
    office.does("case", "correct", OPEN, "1", "--on", "2026-04-08", stdin="It was the 8th.")
    office.does("case", "correct", OPEN, "3", "--on", "2026-04-09", stdin="No, the 9th.")
    for _ in range(3):
        office.does("case", "undo", OPEN, stdin="Not so.")
    assert [(event["event"], event["on"]) for event in standing(office, OPEN)] == [("complaint-received", "2026-04-07")]
    office.does("case", "undo", OPEN, stdin="Another authority's case.")
    assert standing(office, OPEN) == []


def standing(office: Office, case: str) -> list[Any]:
    return [event for event in office.json("case", "timeline", case)["events"] if event["stands"]]


def test_undo_again_and_again_empties_the_case(office: Office) -> None:
    for _ in range(3):
        office.does("case", "undo", OVERDUE, stdin="It was another authority's case.")

    assert standing(office, OVERDUE) == []
    assert office.json("case", "show", OVERDUE)["facts"]["stage"] == "struck-out"
    assert office("case", "undo", OVERDUE, stdin="again").code == 2


def test_undo_takes_back_what_was_recorded_together(office: Office) -> None:
    facts = {"procedure": "given", "advocacy": "given", "assistance": "given", "help_to_obtain_advocate": "given"}
    lines = [
        {"event": "complaint-acknowledged", "case": CHILD, "on": "2026-04-13", **facts},
        {"event": "formal-investigation-begun", "case": CHILD, "on": "2026-04-14"},
    ]
    office.does("record", "-", stdin="\n".join(map(json.dumps, lines)))
    ran = office.does("case", "undo", CHILD, stdin="It was meant for another case.")

    assert [line for line in ran.lines() if "struck-out" in line] == [
        "CC-2026-0002: struck-out of Tue 14 April 2026 recorded, event 4",
        "CC-2026-0002: struck-out of Tue 14 April 2026 recorded, event 5",
    ]
    assert [event["number"] for event in standing(office, CHILD)] == [1]
    moments = "SELECT count(DISTINCT recorded_at) FROM stored_events WHERE originator_id = ? AND topic = 'struck-out'"
    assert looked_up(office.ledger, moments, CHILD) == [(1,)]


def test_undo_leaves_alone_what_the_same_file_brought_in_of_other_cases(office: Office) -> None:
    lines = [{"event": "formal-investigation-begun", "case": case, "on": "2026-04-14"} for case in (CHILD, OPEN)]
    office.does("record", "-", stdin="\n".join(map(json.dumps, lines)))
    office.does("case", "undo", CHILD, stdin="It was meant for another case.")
    assert [len(standing(office, case)) for case in (CHILD, OPEN)] == [1, 3]


def test_a_point_that_was_parted_and_the_complaint_that_it_goes_on_in_are_undone_together(office: Office) -> None:
    receive = ("complaint", "receive", "--form", "written", "--channel", "email", "--basis", "parent")
    points = ("--point", "function=part-3", "--point", "elsewhere=corporate")
    office.does(*receive, *points, "--on", "2026-04-01", "--reference", "2026/55")
    office.does("complaint", "investigate", "2026/55", "--on", "2026-04-02")
    office.does("complaint", "respond", "2026/55", "--outcome", "1=upheld", "--on", "2026-04-10")
    back = ("--point", "2", "--to", "part-3", "--because", "routed-in-error", "--told")
    office.does("complaint", "route", "2026/55", *back, "--on", "2026-04-13")
    assert office.json("case", "show", "CC-2026-0003")["facts"]["continues"] == "2026/55"

    office.does("case", "undo", "CC-2026-0003", stdin="It was not.")
    assert office.json("case", "show", "CC-2026-0003")["facts"]["stage"] == "struck-out"
    assert [event["event"] for event in standing(office, "2026/55")][-1] == "stage-one-responded"


def test_a_dry_run_of_undo_records_nothing(office: Office) -> None:
    before = office.events()
    assert "would be recorded" in office.does("case", "undo", OPEN, "--dry-run", stdin="A mistake.").out
    assert office.events() == before


def test_correct_and_undo_tell_the_same_as_json(office: Office) -> None:
    corrected = office.json("case", "correct", OPEN, "2", "--set", "advocacy=not-given", stdin="It was left out.")
    undone = office.json("case", "undo", OPEN, stdin="It was not.")

    assert corrected["schema"] == undone["schema"] == "caseledger/recording/1"
    assert [event["number"] for event in corrected["events"]] == [3]
    assert [(event["number"], event["event"]) for event in undone["events"]] == [(4, "complaint-acknowledged")]
