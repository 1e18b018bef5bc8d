"""The verbs of Stage 1, each by itself, on a real ledger: what it says, what it records, and what came of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

import pytest

from cli.complaint import VERBS
from domain.events.registry import event_class
from tests.cli.office import POINT, RECEIVE, Office
from tests.ledger.desk import looked_up

LATE: Final = "function=part-3,arose=2024-01-05"
OPEN: Final = "CC-2026-0001"
BEGUN: Final = "2026/17"


class Verb(NamedTuple):
    """A verb, as it is used.

    Attributes:
        before: The commands that lead up to it.
        argv: What is given after the verb.
        fields: What of it the event then holds.
        says: Lines that it prints, beside the one that it was recorded.
    """

    verb: str
    argv: tuple[str, ...]
    fields: dict[str, Any]
    says: tuple[str, ...] = ()
    before: tuple[tuple[str, ...], ...] = ()


OTHER: Final = (*RECEIVE[:-1], "other-person", "--reference", "2026/50", "--point", "function=part-3")
FACTS: Final = {"assistance": "given", "help_to_obtain_advocate": "given", "procedure": "given"}

VERB_BY_VERB: Final = (
    Verb(
        "receive",
        (
            *("--form", "oral", "--channel", "phone", "--basis", "child-looked-after", "--through", "advocate"),
            *("--child-directly", "--on", "2026-04-10", "--reached-team", "2026-04-13", "--reference", "2026/50"),
            *("--point", POINT, "--point", "elsewhere=corporate"),
        ),
        {
            "form": "oral",
            "channel": "phone",
            "basis": "child-looked-after",
            "through": "advocate",
            "child_directly": True,
            "reached_team_on": "2026-04-13",
            "points": [
                {
                    "number": 1,
                    "function": "part-3",
                    "nature": "delay",
                    "theme": "communication",
                    "team": "east",
                    "arose_on": "2026-01-05",
                },
                {"number": 2, "elsewhere": "corporate"},
            ],
        },
        ("2026/50: stage1.response due Fri 24 April 2026 (SI 2006/1738 reg 14(1))",),
    ),
    Verb(
        "acknowledge",
        (
            "CC-2026-0002",
            "--advocacy",
            "not-relevant",
            "--procedure",
            "given",
            "--assistance",
            "given",
            "--help-to-obtain-advocate",
            "given",
        ),
        {"advocacy": "not-relevant", **FACTS},
        ("CC-2026-0002: acknowledgement ended Tue 14 April 2026 (acknowledged), in time",),
    ),
    Verb(
        "decide-interest",
        ("2026/50", "--refused", "--childs-views", "considered", "--not-notified", "--child-told", "told"),
        {"sufficient": False, "childs_views": "considered", "complainant_notified": False, "child_told": "told"},
        before=(OTHER,),
    ),
    Verb(
        "decide-late",
        ("2026/50", "--accepted", "--not-reasonable-in-time", "--still-fair"),
        {"accepted": True, "not_reasonable_in_time": True, "still_effective_and_fair": True, "points": [2]},
        before=((*RECEIVE, "--reference", "2026/50", "--point", POINT, "--point", LATE),),
    ),
    Verb(
        "request-advocate",
        ("CC-2026-0002", "--on", "2026-04-13"),
        {},
        ("CC-2026-0002: stage1.response has not started: waiting for advocate",),
    ),
    Verb("appoint-advocate", (OPEN, "--advocate", "ADV-17", "--no-bar"), {"advocate": "ADV-17", "bars": []}),
    Verb(
        "decline-advocate",
        (OPEN, "--because", "declined-by-complainant"),
        {"because": "declined-by-complainant"},
        before=(("complaint", "request-advocate", OPEN, "--on", "2026-04-07"),),
    ),
    Verb(
        "agree-start",
        (OPEN, "--starts", "20 apr"),
        {"starts_on": "2026-04-20", "asked_by": "complainant"},
        (
            "CC-2026-0001: stage1.response: a later start on Mon 20 April 2026 was agreed (SI 2006/1738 reg 14(4))",
            "CC-2026-0001: stage1.response due Tue 5 May 2026 (SI 2006/1738 reg 14(1))",
        ),
    ),
    Verb("investigate", (OPEN,), {}),
    Verb(
        "extend",
        (OPEN, "--to", "1 may"),
        {"to": "2026-05-01", "because": "complex"},
        (
            "CC-2026-0001: stage1.response: the extension to Fri 1 May 2026, decided on Tue 14 April 2026, "
            "moves the last day (SI 2006/1738 reg 14(5))",
            "CC-2026-0001: stage1.response due Fri 1 May 2026, extended (SI 2006/1738 reg 14(5))",
        ),
    ),
    Verb(
        "respond",
        (BEGUN, "--outcome", "1=upheld", "--outcome", "2=no-finding"),
        {"outcomes": [{"point": 1, "outcome": "upheld"}, {"point": 2, "outcome": "no-finding"}]},
        ("2026/17: stage1.response ended Tue 14 April 2026 (response), late, due Mon 16 March 2026",),
    ),
    Verb("resolve", (BEGUN, "--point", "2"), {"points": [2]}),
    Verb(
        "send-terms",
        (OPEN,),
        {"to_advocate": "not-relevant"},
        ("CC-2026-0001: stage1.response ended Tue 14 April 2026 (adr), in time",),
        before=(("complaint", "resolve", OPEN),),
    ),
    Verb(
        "withdraw",
        (OPEN, "--form", "oral", "--by", "advocate"),
        {"withdrawn_by": "advocate", "form": "oral", "points": []},
    ),
    Verb(
        "confirm-withdrawal",
        (OPEN, "--to-advocate", "given"),
        {"to_advocate": "given"},
        before=(("complaint", "withdraw", OPEN, "--form", "written"),),
    ),
    Verb(
        "reinstate",
        (OPEN,),
        {"points": []},
        ("CC-2026-0001: stage1.response due Tue 21 April 2026 (SI 2006/1738 reg 14(1))",),
        before=(("complaint", "withdraw", OPEN, "--form", "written"),),
    ),
    Verb(
        "complete",
        (BEGUN,),
        {},
        before=(
            ("complaint", "respond", BEGUN, "--outcome", "upheld"),
            (
                *("complaint", "notify-decision", BEGUN, "--complainant", "told"),
                *("--child", "told", "--others", "none-affected"),
            ),
        ),
    ),
)


def kind_of(verb: str) -> str:
    return next(kind for kind, name in VERBS.items() if name == verb)


def last_stored(office: Office) -> tuple[Any, ...]:
    """The last event of the file: its case, number, kind, day, officer, fields."""
    query = (
        "SELECT originator_id, originator_version, topic, occurred_on, recorded_by, state "
        "FROM stored_events ORDER BY rowid DESC LIMIT 1"
    )
    (row,) = looked_up(office.ledger, query)
    return (*row[:-1], json.loads(row[-1]))


@pytest.mark.parametrize("verb", VERB_BY_VERB, ids=[verb.verb for verb in VERB_BY_VERB])
def test_a_verb_records_its_event_and_says_what_is_due(office: Office, verb: Verb) -> None:
    for command in verb.before:
        office.does(*command)
    ran = office.does("complaint", verb.verb, *verb.argv)

    case, number, kind, on, by, fields = last_stored(office)
    assert (kind, by, fields) == (kind_of(verb.verb), "CRT07", verb.fields)
    assert (case, on) == office_case(verb)
    day = datetime.fromisoformat(on)
    assert ran.lines()[0] == f"{case}: {kind} of {day:%a} {day.day} {day:%B %Y} recorded, event {number}"
    assert set(verb.says) <= set(ran.lines()), ran.out


def office_case(verb: Verb) -> tuple[str, str]:
    case = "2026/50" if verb.verb == "receive" else verb.argv[0]
    return case, verb.argv[verb.argv.index("--on") + 1] if "--on" in verb.argv else "2026-04-14"


@pytest.mark.parametrize("verb", VERB_BY_VERB, ids=[verb.verb for verb in VERB_BY_VERB])
def test_a_dry_run_shows_the_same_due_dates_and_records_nothing(office: Office, verb: Verb) -> None:
    for command in verb.before:
        office.does(*command)
    before = office.events()
    tried = office.does("complaint", verb.verb, *verb.argv, "--dry-run")
    assert office.events() == before

    done = office.does("complaint", verb.verb, *verb.argv)
    assert [line.replace(" would be recorded,", " recorded,") for line in tried.lines()] == done.lines()


@pytest.mark.parametrize("verb", VERB_BY_VERB, ids=[verb.verb for verb in VERB_BY_VERB])
def test_a_verb_tells_the_same_as_json(office: Office, verb: Verb) -> None:
    for command in verb.before:
        office.does(*command)
    told = office.json("complaint", verb.verb, *verb.argv)

    assert set(told) == {"schema", "dry_run", "recorded_before", "law_rows_adopted", "events", "clocks"}
    assert (told["schema"], told["dry_run"], told["recorded_before"]) == ("caseledger/recording/1", False, 0)
    case, number, kind, on, by, _ = last_stored(office)
    (event,) = told["events"]
    assert set(event) == {"case", "number", "event", "id", "on", "time", "by", "despite"}
    assert (event["case"], event["number"], event["event"], event["on"]) == (case, number, kind, on)
    assert (event["by"], event["time"], event["despite"]) == (by, None, [])
    for clock in told["clocks"]:
        assert set(clock) == {
            *("case", "clock", "point", "state", "starts_on", "first_due_on", "due_on", "waiting_for"),
        }


def test_json_tells_the_last_day_before_the_extension_beside_the_one_after_it(office: Office) -> None:
    clocks = office.json("complaint", "extend", OPEN, "--to", "2026-05-01")["clocks"]

    (clock,) = [clock for clock in clocks if clock["clock"] == "stage1.response"]
    assert (clock["first_due_on"], clock["due_on"]) == ("2026-04-21", "2026-05-01")


def test_a_complaint_without_points_has_one_that_is_undecided(office: Office) -> None:
    office.does(*RECEIVE)
    assert last_stored(office)[-1]["points"] == [{"number": 1}]


def test_references_are_allotted_one_after_another_within_the_year(office: Office) -> None:
    assert [office.json(*RECEIVE)["events"][0]["case"] for _ in range(2)] == ["CC-2026-0003", "CC-2026-0004"]
    office.now = datetime(2027, 1, 4, 12, tzinfo=UTC)
    assert office.json(*RECEIVE)["events"][0]["case"] == "CC-2027-0001"


def test_the_first_recording_adopts_the_law_and_says_so(new_office: Office) -> None:
    ran = new_office.does(*RECEIVE)

    assert "rows of law were adopted with it" in ran.err
    assert ran.err.endswith(
        "\nno policy is in force on Tue 14 April 2026, so that there is no time limit for the acknowledgement "
        "(caseledger policy adopt)\n"
    )
    assert "acknowledgement" not in ran.out, "without a policy there is no such clock"
    assert "rows of law" not in new_office.does(*RECEIVE).err


def test_the_same_id_records_once(office: Office) -> None:
    again = ("complaint", "request-advocate", OPEN, "--id", "7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a")
    office.does(*again)
    before = office.events()

    assert office.json(*again)["recorded_before"] == 1
    assert "recorded before, event 3" in office.does(*again).lines()[0]
    assert office.events() == before


def test_the_time_of_day_is_kept(office: Office) -> None:
    told = office.json("complaint", "request-advocate", OPEN, "--on", "2026-04-07", "--time", "09:30")
    assert told["events"][0]["time"] == "09:30"


def test_what_the_law_gives_no_power_to_do_is_recorded_despite_it_with_a_reason(office: Office) -> None:
    extend = ("complaint", "extend", OPEN, "--to", "2026-04-30", "--because", "busy")
    refused = office(*extend)
    assert refused.code == 1
    assert refused.err.endswith(
        "  if it happened all the same, record it with --despite and the reason on standard input\n"
    )

    ran = office.does(*extend, "--despite", stdin="The manager decided it.\n")
    assert ran.err == f"{OPEN}: recorded despite not-complex: a finding for ever\n"
    assert "stage1.response due Tue 21 April 2026" in ran.out, "what has no power has no effect"
    assert office.json("case", "show", OPEN)["findings"] == [
        "event 3: stage-one-extended of 2026-04-14 was recorded despite not-complex"
    ]
    revealed = office.json("case", "timeline", OPEN, "--reveal")["events"][-1]
    assert (revealed["despite"], revealed["private"]) == (["not-complex"], {"reason": "The manager decided it."})


def test_what_cannot_be_is_not_recorded_despite_anything(office: Office) -> None:
    before = office.events()
    ran = office("complaint", "respond", OPEN, "--outcome", "upheld", "--despite", stdin="It was sent.")

    assert ran.code == 1
    assert "cannot happen in local resolution" in ran.err
    assert office.events() == before


def test_what_is_personal_comes_from_a_file_and_is_sealed(office: Office) -> None:
    private = {"complainant": "Ann Example", "words": "Nobody ever rang back."}
    told = office.json(*RECEIVE, "--private", office.write("private.json", json.dumps(private)))
    case = told["events"][0]["case"]

    assert revealed(office, case) == private
    assert b"Example" not in office.ledger.read_bytes()
    assert office.json("case", "timeline", case)["events"][0]["private"] is None


def test_what_is_personal_comes_on_standard_input(office: Office) -> None:
    told = office.json(*RECEIVE, "--private", "-", stdin='{"child": "Bo Example"}')
    assert revealed(office, told["events"][0]["case"]) == {"child": "Bo Example"}


def test_the_reason_stands_in_what_is_personal_where_both_come_on_standard_input(office: Office) -> None:
    receive = (*RECEIVE, "--on", "2026-04-10", "--reference", "2026/60", "--point", LATE)
    office.does(*receive)
    given = '{"reason": "It was begun before anyone looked."}'
    ran = office("complaint", "investigate", "2026/60", "--despite", "--private", "-", stdin=given)

    assert ran.code == 0, ran.err
    assert revealed(office, "2026/60", -1) == json.loads(given)


def revealed(office: Office, case: str, event: int = 0) -> Any:
    return office.json("case", "timeline", case, "--reveal")["events"][event]["private"]


@pytest.mark.parametrize(
    ("said", "day", "echo"),
    [
        ("2026-04-13", "2026-04-13", ""),
        ("today", "2026-04-14", ""),
        ("yesterday", "2026-04-13", "yesterday: Mon 13 April 2026\n"),
        ("14 apr", "2026-04-14", "14 apr: Tue 14 April 2026\n"),
        ("15 apr", "2025-04-15", "15 apr: Tue 15 April 2025\n"),
        ("tue 14 april", "2026-04-14", "tue 14 april: Tue 14 April 2026\n"),
        ("Monday, 13 April 2026", "2026-04-13", "Monday, 13 April 2026: Mon 13 April 2026\n"),
        ("29 feb", "2024-02-29", "29 feb: Thu 29 February 2024\n"),
        ("1 sept 2025", "2025-09-01", "1 sept 2025: Mon 1 September 2025\n"),
    ],
)
def test_a_day_is_understood_as_the_latest_that_is_not_in_the_future_and_echoed(
    office: Office, said: str, day: str, echo: str
) -> None:
    ran = office.does(*RECEIVE, "--on", said, "--json")

    assert ran.json["events"][0]["on"] == day
    assert ran.err == echo


def test_the_day_to_which_one_extends_is_the_next_to_come(office: Office) -> None:
    ran = office.does("complaint", "extend", OPEN, "--on", "13 apr", "--to", "2 apr", "--dry-run")

    assert ran.err.splitlines() == ["13 apr: Mon 13 April 2026", "2 apr: Fri 2 April 2027"]


def test_today_is_the_day_in_london(office: Office) -> None:
    office.now = datetime(2026, 4, 14, 23, 30, tzinfo=UTC)
    assert office.json(*RECEIVE)["events"][0]["on"] == "2026-04-15"


def test_every_verb_of_an_event_says_so_in_its_help(office: Office) -> None:
    for kind, verb in VERBS.items():
        assert event_class(kind)
        assert office.does("complaint", verb, "--help").out.startswith(f"Usage: caseledger complaint {verb} ")
