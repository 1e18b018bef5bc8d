"""Recording from a file: an event a line, all of them or none, each bad line by its number."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest

from cli.lines import LONGEST, OURS
from domain.events.registry import KINDS
from tests.cli.office import Office
from tests.ledger.desk import looked_up

CHILD: Final = "CC-2026-0002"
FACTS: Final = {"procedure": "given", "advocacy": "given", "assistance": "given", "help_to_obtain_advocate": "given"}
FORM: Final = {"form": "written", "channel": "letter", "basis": "parent"}


def line(event: str, case: str | None = CHILD, on: str | None = "2026-04-14", **fields: Any) -> str:
    given = {"event": event, "case": case, "on": on, **fields}
    return json.dumps({name: value for name, value in given.items() if value is not None})


RECEIVED: Final = line(
    "complaint-received", "2026/40", "2026-04-10", **FORM, points=[{"number": 1, "theme": "communication"}]
)
ACKNOWLEDGED: Final = line("complaint-acknowledged", "2026/40", "2026-04-13", **FACTS)
REQUESTED: Final = line("advocate-requested")
GOOD: Final = f"{RECEIVED}\n\n{ACKNOWLEDGED}\n"
NOT_JSON: Final = "{"


def test_a_file_is_recorded_in_its_order(office: Office) -> None:
    ran = office.does("record", office.write("events.jsonl", GOOD))

    assert (ran.out, ran.err) == ("2 events recorded, 0 recorded before\n", "")
    rows = "SELECT originator_id, topic, occurred_on, recorded_by FROM stored_events ORDER BY rowid DESC LIMIT 2"
    assert looked_up(office.ledger, rows) == [
        ("2026/40", "complaint-acknowledged", "2026-04-13", "CRT07"),
        ("2026/40", "complaint-received", "2026-04-10", "CRT07"),
    ]


def test_the_same_file_twice_adds_nothing(office: Office) -> None:
    office.does("record", "-", stdin=GOOD)
    before = office.events()
    ran = office.does("record", office.write("again.jsonl", GOOD))

    assert ran.out == "0 events recorded, 2 recorded before\n"
    assert office.events() == before


def test_what_a_file_came_to_is_told_as_json(office: Office) -> None:
    assert office.json("record", "-", stdin=GOOD) == {
        "schema": "caseledger/record/1",
        "dry_run": False,
        "recorded": 2,
        "recorded_before": 0,
        "bad": [],
    }


def test_a_dry_run_of_a_file_records_nothing(office: Office) -> None:
    before = office.events()

    assert office.does("record", "-", "--dry-run", stdin=GOOD).out == "2 events would be recorded, 0 recorded before\n"
    assert office.events() == before


def test_one_bad_line_and_nothing_of_the_file_is_recorded(office: Office) -> None:
    before = office.events()
    ran = office("record", "-", stdin=f"{GOOD}{NOT_JSON}\n")

    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "caseledger: line 4: it is not JSON\ncaseledger: 1 bad line; nothing was recorded\n"
    assert office.events() == before


def test_bad_lines_are_told_as_json_too(office: Office) -> None:
    ran = office("record", "-", "--json", stdin=f"{GOOD}{NOT_JSON}\n")

    assert ran.code == 1
    assert (ran.json["recorded"], ran.json["bad"]) == (0, [{"line": 4, "why": "it is not JSON"}])


def test_the_good_lines_may_be_kept(office: Office) -> None:
    file = f"{RECEIVED}\n{NOT_JSON}\n{ACKNOWLEDGED}\n"
    ran = office("record", "-", "--keep-good", stdin=file)
    assert (ran.code, ran.out) == (1, "2 events recorded, 0 recorded before\n")
    assert ran.err == "caseledger: line 2: it is not JSON\ncaseledger: 1 bad line\n"
    before = office.events()

    again = office("record", "-", "--keep-good", stdin=file)
    assert again.out == "0 events recorded, 2 recorded before\n"
    assert office.events() == before


def test_what_depends_on_a_bad_line_is_bad_as_well(office: Office) -> None:
    late = RECEIVED.replace("communication", "rudeness")
    ran = office("record", "-", "--keep-good", stdin=f"{late}\n{ACKNOWLEDGED}\n{REQUESTED}\n")

    assert ran.out == "1 event recorded, 0 recorded before\n"
    assert ran.err.splitlines()[0].startswith("caseledger: line 1: there is no theme 'rudeness'")
    assert ran.err.splitlines()[1].startswith("caseledger: line 2: there is no case 2026/40")


BAD: Final[dict[str, tuple[str | bytes, str]]] = {
    "no JSON": (NOT_JSON, "it is not JSON"),
    "no text": (b"\xff\xfe\x00", "it is not JSON"),
    "too deep": ("[" * 100_000, "it is not JSON"),
    "a number that no day is": (line("stage-one-extended", to=1e308), "to: it is no day: write it as 2026-04-14"),
    "too long": (line("advocate-requested", x="y" * LONGEST), "it is longer than 1048576 bytes"),
    "no object": ("[1]", "it is no JSON object with the event's kind under 'event'"),
    "no kind": ('{"case": "2026/17"}', "it is no JSON object with the event's kind under 'event'"),
    "unknown kind": (line("stage-two-begun"), "there is no event 'stage-two-begun' in this version of the program"),
    "fields that are missing": (
        line("complaint-acknowledged", procedure="given", advocacy="given"),
        "assistance: it is missing; help_to_obtain_advocate: it is missing",
    ),
    "a field that there is not": (line("advocate-requested", colour="red"), "colour: there is no such field"),
    "a code that is none of the words": (
        line("complaint-received", "2026/40", **{**FORM, "form": "sung"}, points=[{"number": 1}]),
        "form: it must be 'oral' or 'written'",
    ),
    "a name where a code belongs": (
        line("stage-one-extended", to="2026-04-24", because="Ann Example"),
        "because: it is not of the form ^[a-z0-9]+(-[a-z0-9]+)*$",
    ),
    "no day": (line("advocate-requested", on=None), "the day is missing: give it under 'on', as 2026-04-14"),
    "a day in words": (line("advocate-requested", on="14 apr"), "'14 apr' is no day: write it as 2026-04-14"),
    "a day that there is not": (
        line("advocate-requested", on="2026-02-29"),
        "'2026-02-29' is no day: write it as 2026-04-14",
    ),
    "a day in the future": (
        line("advocate-requested", on="2026-04-15"),
        "2026-04-15 is in the future: an event is recorded once it has happened (the ledger)",
    ),
    "no time of day": (line("advocate-requested", time="25:00"), "'25:00' is no time of day: write it as 14:30"),
    "an order that cannot be": (
        line("stage-one-responded", outcomes=[{"point": 1, "outcome": "upheld"}]),
        "stage-one-responded cannot happen in local resolution (the procedure)",
    ),
    "before the receipt": (
        line("advocate-requested", on="2026-04-01"),
        "advocate-requested cannot happen before the complaint was received (the procedure)",
    ),
    "what the law gives no power to do": (
        line("later-start-agreed", starts_on="2026-04-24", asked_by="authority"),
        "a later start may be agreed only at the complainant's request (SI 2006/1738 reg 14(4))",
    ),
    "an unknown theme": (
        line("complaint-received", "2026/40", **FORM, points=[{"number": 1, "theme": "rudeness"}]),
        "there is no theme 'rudeness'; it is one of communication, quality-of-service (the vocabulary)",
    ),
    "an unknown case": (line("advocate-requested", "2026/99"), "there is no case 2026/99 (the ledger)"),
    "no case": (
        line("advocate-requested", None),
        "advocate-requested needs the reference of its case (the ledger)",
    ),
    "a case that is no text": (line("advocate-requested", case=7), "case is no text"),  # type: ignore[arg-type]
    "a case with half a letter": ('{"event": "advocate-requested", "case": "\\ud800"}', "case is no text"),
    "a name as a reference": (
        line("complaint-received", "Ann Example", **FORM, points=[{"number": 1}]),
        "'Ann Example' cannot be given as a reference: give digits, as in 2019/0412 or REF-20190412, or none, and one "
        "is allotted (the ledger)",
    ),
    "a bad UUID": (line("advocate-requested", id="7f0c"), "id is no UUID"),
    "a bad UUID of what is corrected": (line("advocate-requested", corrects="first"), "corrects is no UUID"),
    "an officer by name": (
        line("advocate-requested", by="Ann Example"),
        "an officer is named by an opaque id of the pattern [A-Z]{2,4}[0-9]{2,6}, such as CRT07, not by name "
        "(the pattern is set with CASELEDGER_OFFICER_PATTERN)",
    ),
    "despite in words": (line("advocate-requested", despite="yes"), "despite must be true or false"),
    "despite without a reason": (
        line("stage-one-extended", to="2026-04-24", because="busy", despite=True),
        "what is recorded despite a rule needs a reason: give it on standard input (private.reason in a file) "
        "(the ledger)",
    ),
    "a correction without a reason": (
        line("advocate-requested", corrects="7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a"),
        "a correction needs a reason: give it on standard input (private.reason in a file) (the ledger)",
    ),
    "a correction of nothing": (
        line("struck-out", corrects="7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a", private={"reason": "why"}),
        "the case has no event of that id to correct (the ledger)",
    ),
    "what is personal in the wrong place": (
        line("advocate-requested", private={"words": "…"}),
        "private.words: there is no such field",
    ),
    "law": (
        line("law-adopted", program="1", rows=[]),
        "law is adopted from a release, with 'caseledger law adopt', not from a file",
    ),
    "a period that ends before it begins": (
        line(
            *("statistic-reported", None),
            name="children_referred",
            value="7",
            source="minutes",
            period_from="2026-04-01",
            period_to="2025-03-31",
        ),
        "a period ends on or after the day that it begins",
    ),
    "a number that is none": (
        line(
            *("statistic-reported", None),
            name="children_referred",
            value="NaN",
            source="minutes",
            period_from="2025-04-01",
            period_to="2026-03-31",
        ),
        "value: it is no number",
    ),
}


@pytest.mark.parametrize("bad", BAD)
def test_a_bad_line_is_reported_with_its_number_and_why(office: Office, bad: str) -> None:
    text, why = BAD[bad]
    given = text if isinstance(text, bytes) else text.encode()
    before = office.events()
    ran = office("record", "-", stdin=b"\n".join([RECEIVED.replace("2026/40", "2026/41").encode(), given, b""]))

    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"caseledger: line 2: {why}\ncaseledger: 1 bad line; nothing was recorded\n"
    assert office.events() == before


def test_no_more_than_a_hundred_bad_lines_are_told(office: Office) -> None:
    ran = office("record", "-", stdin=f"{NOT_JSON}\n" * 120)

    assert len(ran.err.splitlines()) == 101
    assert ran.err.endswith("caseledger: 120 bad lines (20 not shown); nothing was recorded\n")


def test_a_line_has_its_own_time_officer_and_id(office: Office) -> None:
    id = "7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a"
    office.does("record", "-", stdin=line("advocate-requested", time="09:30", by="CRT09", id=id))

    last = office.json("case", "timeline", CHILD)["events"][-1]
    assert (last["id"], last["time"], last["by"]) == (id, "09:30", "CRT09")


def test_the_same_id_with_another_content_is_refused(office: Office) -> None:
    id = "7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a"
    office.does("record", "-", stdin=line("advocate-requested", id=id))
    ran = office("record", "-", stdin=line("advocate-requested", on="2026-04-13", id=id))

    assert ran.code == 1
    assert "was given to another event, number 2 of CC-2026-0002" in ran.err


def test_what_is_personal_on_a_line_is_sealed(office: Office) -> None:
    points = [{"number": 1}]
    private = {"complainant": "Ann Example"}
    office.does("record", "-", stdin=line("complaint-received", "2026/40", **FORM, points=points, private=private))

    assert b"Example" not in office.ledger.read_bytes()
    assert office.json("case", "timeline", "2026/40", "--reveal")["events"][0]["private"] == private


def test_a_line_recorded_despite_a_rule_is_a_finding(office: Office) -> None:
    extended = line(
        "stage-one-extended", to="2026-04-24", because="busy", despite=True, private={"reason": "It was decided."}
    )
    office.does("record", "-", stdin=extended)

    assert office.json("case", "timeline", CHILD)["events"][-1]["despite"] == ["not-complex"]


def first_id(office: Office, case: str) -> str:
    return str(office.json("case", "timeline", case)["events"][0]["id"])


def test_a_line_corrects_or_strikes_out_the_event_that_it_names(office: Office) -> None:
    why = {"reason": "The letter was misread."}
    received = line(
        *("complaint-received", CHILD, "2026-04-12"),
        **{**FORM, "basis": "child-looked-after", "channel": "via-advocate"},
        points=[{"number": 1}],
        corrects=first_id(office, CHILD),
        private=why,
    )
    office.does("record", "-", stdin=received)
    assert office.json("case", "show", CHILD)["facts"]["received_on"] == "2026-04-12"

    office.does("record", "-", stdin=line("struck-out", "2026/17", corrects=last_id(office, "2026/17"), private=why))
    assert office.json("case", "show", "2026/17")["facts"]["stage"] == "local-resolution"


def last_id(office: Office, case: str) -> str:
    return str(office.json("case", "timeline", case)["events"][-1]["id"])


def test_corrections_that_go_together_are_refused_together_each_by_its_number(office: Office) -> None:
    ids = [event["id"] for event in office.json("case", "timeline", "2026/17")["events"]]
    why = {"reason": "Another authority's."}
    lines = [
        line("struck-out", "2026/17", corrects=ids[2], private=why),
        line("struck-out", "2026/17", corrects=ids[1]),
        REQUESTED,
    ]
    before = len(office.events())
    ran = office("record", "-", "--keep-good", stdin="\n".join(lines))

    assert ran.out == "1 event recorded, 0 recorded before\n"
    assert ran.err.splitlines() == [
        "caseledger: line 1: it was refused together with line 2: corrections of one case go together",
        "caseledger: line 2: a correction needs a reason: give it on standard input (private.reason in a file) "
        "(the ledger)",
        "caseledger: 2 bad lines",
    ]
    assert len(office.events()) == before + 1


def test_the_policy_and_statistics_may_stand_in_a_file(office: Office) -> None:
    lines = [
        line("policy-adopted", None, in_force_on="2026-04-01", authority="Southmere", themes=[]),
        line(
            *("statistic-reported", None),
            name="complaints.received",
            value="80",
            source="minutes-2024-25",
            period_from="2024-04-01",
            period_to="2025-03-31",
        ),
    ]
    office.does("record", "-", stdin="\n".join(lines))
    report = office.json("report", "annual", "2026/27")
    assert report["authority"] == "Southmere"

    received = office.json("report", "annual", "2025/26")["figures"][0]
    assert (received["id"], received["prior_published"]) == ("complaints.received", 80)


def test_an_empty_file_records_nothing(office: Office) -> None:
    before = office.events()
    for empty in ("", "\n \n"):
        assert office.does("record", "-", stdin=empty).out == "0 events recorded, 0 recorded before\n"
    assert office.events() == before


def test_lines_may_end_as_on_other_machines(office: Office) -> None:
    file = b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()
    assert office.does("record", "-", stdin=file).out == "2 events recorded, 0 recorded before\n"


def test_no_event_has_a_field_with_a_name_of_the_envelope() -> None:
    for kind, event in KINDS.items():
        assert set(event.model_fields) & set(OURS) == {"private"}, kind
