"""What an officer records of a matter at the Ombudsman, and what is then shown and counted of it."""

from __future__ import annotations

import json
import shlex
from datetime import date
from typing import Any, Final

import pytest

from cli.ombudsman import VERBS
from domain.ledger import reading
from domain.procedures.ombudsman import OMBUDSMAN
from projections.caseload import make_known, make_known_part, open_caseload
from projections.replay import replay
from tests.cli.office import Office
from tests.ledger.desk import looked_up

MATTER: Final = "OM-2026-0001"
NOT_READY: Final = ("--outcome", "not-ready", "--decided-at", "assessment", "--on", "2026-04-13")
OPENS: Final = ("--opens-complaint", "--channel", "email", "--basis", "parent", "--function", "part-3")
ID: Final = ("--id", "7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a")

LIFE: Final[tuple[tuple[str, str, dict[str, Any]], ...]] = (
    (
        "2025-06-02",
        "notify --ombudsman-reference 25-001-234 --noticed 2025-01-06",
        {"known_by": "notice", "ombudsman_reference": "25-001-234", "noticed_on": "2025-01-06"},
    ),
    (
        "2025-06-04",
        "receive-enquiry --letter 2025-06-03 --by 2025-07-01",
        {"letter_on": "2025-06-03", "reply_by": "2025-07-01"},
    ),
    ("2025-06-16", "take-up", {}),
    (
        "2025-06-27",
        "agree-longer --of reply --until 2025-07-08",
        {"of": "reply", "until": "2025-07-08", "in_writing": True},
    ),
    ("2025-07-11", "reply", {}),
    (
        "2025-09-02",
        "receive-draft --letter 2025-09-01 --by 2025-09-15",
        {"letter_on": "2025-09-01", "comments_by": "2025-09-15"},
    ),
    ("2025-09-15", "comment --draft 1", {"draft": 1}),
    (
        "2025-10-01",
        "decide --outcome not-upheld --decided-at investigation",
        {"outcome": "not-upheld", "at": "investigation"},
    ),
    ("2025-10-20", "reopen", {}),
    (
        "2025-11-03",
        "decide --outcome upheld --decided-at investigation --upheld-how fault-and-injustice",
        {"outcome": "upheld", "at": "investigation", "upheld_how": "fault-and-injustice"},
    ),
    (
        "2025-11-04",
        "agree-remedy --of apology --letter 2025-11-03 --by 2025-12-01",
        {"remedy": 1, "of": "apology", "letter_on": "2025-11-03", "due_on": "2025-12-01"},
    ),
    (
        "2025-11-04",
        "agree-remedy --of financial-redress --pounds 350.50 --redress distress --letter 2025-11-03 --by 2025-12-01",
        {
            "remedy": 2,
            "of": "financial-redress",
            "redress": "distress",
            "pounds": "350.50",
            "letter_on": "2025-11-03",
            "due_on": "2025-12-01",
        },
    ),
    ("2025-11-10", "receive-report", {}),
    ("2025-11-26", "give-notice --copies-from 2025-12-01", {"copies_open_from": "2025-12-01"}),
    ("2025-12-03", "evidence-remedy --remedy 1", {"remedy": 1}),
    ("2025-12-10", "tell-monitoring-officer", {}),
    ("2026-01-12", "lay-report", {}),
    ("2026-02-09", "answer-report --action taken", {"action": "taken"}),
    ("2026-02-16", "close-compliance --remedy 1 --compliance late", {"remedy": 1, "compliance": "late"}),
    ("2026-02-16", "close-compliance --compliance not-complied", {"compliance": "not-complied"}),
    ("2026-03-02", "receive-further-report", {}),
    ("2026-03-16", "publish-statement", {}),
    ("2026-04-01", "close", {}),
)
"""A matter from the approach to the end of the file: the day, what is typed, and what of it the event then holds."""


def does(office: Office, on: str, said: str, case: str = MATTER) -> list[str]:
    verb, *given = shlex.split(said)
    named = () if verb == "notify" else (case,)
    return office.does("ombudsman", verb, *named, *given, "--on", on).lines()


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office after the whole of it."""
    office = Office(tmp_path_factory.mktemp("lived"))
    for on, said, _ in LIFE:
        does(office, on, said)
    return office


def test_every_verb_is_tried() -> None:
    assert {said.split()[0] for _, said, _ in LIFE} == set(VERBS.values())


def test_each_verb_records_its_event(lived: Office) -> None:
    query = f"SELECT topic, occurred_on, state FROM stored_events WHERE originator_id = '{MATTER}' ORDER BY rowid"
    stored = [(VERBS[kind], on, json.loads(state)) for kind, on, state in looked_up(lived.ledger, query)]
    assert stored == [(said.split()[0], on, fields) for on, said, fields in LIFE]


def test_what_is_recorded_says_when_what_is_due_and_who_set_it(office: Office) -> None:
    said = {verb: does(office, on, verb) for on, verb, _ in LIFE[:5]}

    assert said[LIFE[1][1]] == [
        f"{MATTER}: ombudsman-enquiry-received of Wed 4 June 2025 recorded, event 2",
        f"{MATTER}: ombudsman.reply.1: the letter of Tue 3 June 2025 set Tue 1 July 2025 for the reply to enquiry 1",
        f"{MATTER}: ombudsman.reply.1 due Tue 1 July 2025 (set by the Ombudsman)",
    ]
    assert f"{MATTER}: ombudsman.reply.1 due Tue 8 July 2025, extended (set by the Ombudsman)" in said[LIFE[3][1]]
    assert (
        said["reply"][-1]
        == f"{MATTER}: ombudsman.reply.1 ended Fri 11 July 2025 (reply), 3 days late, due Tue 8 July 2025"
    )


def test_case_show_tells_its_clocks_its_parts_and_its_findings(lived: Office) -> None:
    shown = lived.json("case", "show", MATTER)

    assert shown["facts"]["stage"] == "closed"
    assert {clock["name"]: clock["verdict"] for clock in shown["clocks"]} == {
        "ombudsman.approach": "in time",
        "ombudsman.reply.1": "late",
        "ombudsman.comments.1": "in time",
        "ombudsman.remedy.1": "late",
        "ombudsman.remedy.2": "ended",
        "ombudsman.public-notice": "late",
        "ombudsman.report-answered": "in time",
    }
    assert [row["pence"] for row in shown["parts"]["remedy"]] == [0, 35050]
    assert shown["findings"] == [
        "the reply to enquiry 1: 3 days after 2025-07-08, the date that the Ombudsman set",
        "remedy 1, apology: 2 days after 2025-12-01, the date that the Ombudsman set",
        "remedy 1, apology, was carried out late, as the Ombudsman found",
        "remedy 2, financial redress, was not carried out, as the Ombudsman found",
        "public notice of the report was given after 2025-11-24 (s.30(4)-(5))",
    ]
    assert set(shown["facts"]) == set(OMBUDSMAN.case_columns)
    printed = lived.does("case", "show", MATTER).lines()
    assert "copies close on: Sun 21 December 2025" in printed
    late = "ombudsman.reply.1: late, due Tue 8 July 2025 (extended), 3 days beyond it; ended Fri 11 July 2025"
    assert late in printed


@pytest.mark.parametrize(
    ("on", "clock", "said"),
    [
        ("2025-07-01", "reply.1", "running, due Tue 8 July 2025 (extended), 7 days left"),
        ("2025-07-07", "reply.1", "running, due Tue 8 July 2025 (extended), 1 day left"),
        ("2025-07-08", "reply.1", "running, due Tue 8 July 2025 (extended), 0 days left"),
        ("2025-07-09", "reply.1", "overdue, due Tue 8 July 2025 (extended), 1 day beyond it"),
        ("2025-09-16", "comments.1", "in time, due Mon 15 September 2025; ended Mon 15 September 2025"),
        ("2025-11-10", "public-notice", "running, due Mon 24 November 2025, 14 days left"),
        ("2025-11-26", "public-notice", "late, due Mon 24 November 2025, 2 days beyond it; ended Wed 26 November 2025"),
        ("2025-11-10", "report-answered", "running, due Mon 9 February 2026, 91 days left"),
        ("2026-02-16", "remedy.2", "ended, due Mon 1 December 2025; ended Mon 16 February 2026"),
    ],
)
def test_the_ombudsmans_dates_are_counted_in_days(lived: Office, on: str, clock: str, said: str) -> None:
    assert f"ombudsman.{clock}: {said}" in lived.does("case", "due", MATTER, "--as-at", on).lines()


def test_case_show_prints_its_parts_by_name_and_no_numbers_that_are_not_known(lived: Office) -> None:
    printed = lived.does("case", "show", MATTER, "--as-at", "2025-12-10").lines()
    at = printed.index("Remedies")
    assert [" ".join(line.split()) for line in (printed[at + 1], *printed[at + 3 : at + 5])] == [
        "remedy what pounds for agreed letter of first by by ended how days late compliance closed",
        "1 apology 2025-11-04 2025-11-03 2025-12-01 2025-12-01 2025-12-03 evidenced 2",
        "2 financial-redress 350.50 distress 2025-11-04 2025-11-03 2025-12-01 2025-12-01",
    ]
    assert {"Enquiries of the Ombudsman", "Draft decisions"} < set(printed)
    assert not any("-1" in line.split() for line in printed)


def test_the_proof_of_a_report_answered_later_by_agreement_shows_the_day_of_the_law(asked: Office) -> None:
    does(asked, "2026-04-08", "take-up")
    does(asked, "2026-04-09", "receive-report")
    does(asked, "2026-04-10", "agree-longer --of report --until 2026-09-01")
    lines = asked.does("case", "why", MATTER, "ombudsman.report-answered").lines()
    assert lines[-2:] == ["  last day before the extension: Wed  8 July 2026", "  last day: Tue  1 September 2026"]


@pytest.mark.parametrize(
    ("given", "hinted"),
    [(NOT_READY, True), ((*NOT_READY, *OPENS), False), ((*NOT_READY, "--returns-to", "2026/17"), False)],
)
def test_a_premature_decision_with_which_nothing_comes_back_says_how_it_does(
    asked: Office, given: tuple[str, ...], hinted: bool
) -> None:
    told = asked.does("ombudsman", "decide", MATTER, *given)
    assert (f"--linked-to {MATTER} --link-because from-the-ombudsman" in told.err) == hinted


def test_of_one_that_went_with_a_complaint_nothing_is_hinted(asked: Office) -> None:
    asked.does("case", "link", MATTER, "--to", "2026/17", "--because", "to-the-ombudsman")
    assert "came too early" not in asked.does("ombudsman", "decide", MATTER, *NOT_READY).err


def test_of_one_that_is_closed_nothing_is_hinted(asked: Office) -> None:
    not_for_us = ("--outcome", "not-for-us", "--decided-at", "assessment")
    assert "came too early" not in asked.does("ombudsman", "decide", MATTER, *not_for_us).err


def test_what_is_owed_on_the_day_is_on_the_worklist(lived: Office) -> None:
    def items(on: str) -> list[tuple[str, str | None, bool]]:
        told = lived.json("worklist", "--on", on)["items"]
        return [(item["what"], item["due_on"], item["overdue"]) for item in told]

    assert items("2025-06-30") == [("ombudsman.reply.1", "2025-07-08", False)]
    assert items("2025-07-09") == [("ombudsman.reply.1", "2025-07-08", True)]
    assert items("2025-09-10") == [("ombudsman.comments.1", "2025-09-15", False)]
    assert items("2025-11-12") == [
        ("ombudsman.public-notice", "2025-11-24", False),
        ("ombudsman.remedy.1", "2025-12-01", False),
        ("ombudsman.remedy.2", "2025-12-01", False),
        ("ombudsman.report-answered", "2026-02-09", False),
        ("tell-monitoring-officer", None, False),
        ("lay-report", None, False),
    ]
    assert items("2026-02-10") == [("ombudsman.remedy.2", "2025-12-01", True)]
    assert items("2026-04-14") == []


def test_what_is_still_owed_is_a_finding(office: Office) -> None:
    does(office, "2025-06-02", "notify --noticed 2024-06-02")
    does(office, "2025-06-04", "receive-enquiry --letter 2025-06-03 --by 2025-07-01")
    does(office, "2025-06-20", "decide --outcome upheld --decided-at investigation")
    assert office.json("case", "show", MATTER)["findings"] == [
        "the approach came after 2025-06-01, the end of the twelve months (s.26B), which the Ombudsman may disapply",
        "how it was upheld on 2025-06-20 is not recorded",
        "the reply to enquiry 1: none was sent before the decision",
        "the Monitoring Officer has not been told of the fault found on 2025-06-20 (s.5(2)(aa))",
    ]


def test_late_comments_and_a_late_answer_to_a_report_are_findings(new_office: Office) -> None:
    for on, said in (
        ("2025-01-06", "notify"),
        ("2025-01-07", "take-up"),
        ("2025-02-03", "receive-draft --letter 2025-02-03 --by 2025-02-17"),
        ("2025-02-18", "comment"),
        ("2025-07-07", "receive-report"),
        ("2025-07-14", "give-notice --copies-from 2025-07-14"),
        ("2025-07-15", "tell-monitoring-officer"),
        ("2025-09-01", "lay-report"),
        ("2025-10-07", "answer-report --action taken"),
    ):
        does(new_office, on, said)
    assert new_office.json("case", "show", MATTER)["findings"] == [
        "comments on draft 1: 1 day after 2025-02-17, the date that the Ombudsman set",
        "the Ombudsman was told of the action on the report after 2025-10-06 (s.31(2))",
    ]


def test_a_date_that_was_set_is_proved_by_its_letter(lived: Office) -> None:
    assert lived.does("case", "why", MATTER, "ombudsman.reply.1").lines() == [
        "ombudsman.reply.1",
        "  the letter of Tue 3 June 2025 set Tue 1 July 2025 for the reply to enquiry 1",
        "  the Ombudsman agreed to Tue 8 July 2025",
        "  set by the Ombudsman: not reckoned",
        "  letter: Tue  3 June 2025",
        "  last day: Tue  8 July 2025",
        "  ended: Fri 11 July 2025 (reply), 3 days after that date",
    ]
    (proved,) = lived.json("case", "why", MATTER, "ombudsman.report-answered")["proofs"]
    assert (proved["starts_on"], proved["due_on"], proved["set_by"]) == ("2025-11-10", "2026-02-09", None)


def test_case_next_says_by_when(office: Office) -> None:
    for on, said, _ in LIFE[:2]:
        does(office, on, said)
    told = {action["command"]: action for action in office.json("case", "next", MATTER)["actions"]}
    assert set(told) == {f"ombudsman {verb}" for verb in VERBS.values()}
    assert told["ombudsman reply"]["may"]
    assert not told["ombudsman close"]["may"]


def test_its_table_is_shown_and_drawn(office: Office) -> None:
    told = office.json("workflow", "ombudsman")
    assert [row["event"] for row in told["rows"]] == [row.event.kind for row in OMBUDSMAN.table]
    drawn = office.does("workflow", "ombudsman", "--mermaid").lines()
    assert '    assessment -->|"ombudsman-investigation-taken-up"| investigation' in drawn
    assert '    decided -->|"ombudsman-case-closed"| closed' in drawn


EARLY: Final = "decide --outcome upheld --decided-at assessment --upheld-how at-assessment-by-early-remedy"

# -- A premature matter comes back -------------------------------------------------------------------------------------


@pytest.fixture
def asked(office: Office) -> Office:
    """The office after an approach of 7 April 2026."""
    does(office, "2026-04-07", "notify")
    return office


def links(office: Office) -> list[tuple[Any, ...]]:
    query = "SELECT originator_id, json_extract(state, '$.to'), json_extract(state, '$.because') FROM stored_events "
    return looked_up(office.ledger, query + "WHERE topic = 'case-linked'")


def test_a_premature_matter_comes_back_and_opens_a_complaint(asked: Office) -> None:
    said = asked.does("ombudsman", "decide", MATTER, *NOT_READY, *OPENS, "--received", "2026-04-14").lines()

    assert said[:4] == [
        f"{MATTER}: ombudsman-decided of Mon 13 April 2026 recorded, event 2",
        "CC-2026-0003: complaint-received of Tue 14 April 2026 recorded, event 1",
        "CC-2026-0003: case-linked of Tue 14 April 2026 recorded, event 2",
        "CC-2026-0003: acknowledgement due Fri 17 April 2026 (policy of Northmere Council)",
    ]
    assert links(asked) == [("CC-2026-0003", MATTER, "from-the-ombudsman")]


def test_recorded_twice_it_opens_one_complaint(asked: Office) -> None:
    asked.does("ombudsman", "decide", MATTER, *NOT_READY, *OPENS, *ID)
    before = asked.events()
    again = asked.does("ombudsman", "decide", MATTER, *NOT_READY, *OPENS, *ID)
    assert "recorded before" in again.out
    assert asked.events() == before


def test_a_dry_run_opens_nothing(asked: Office) -> None:
    before = asked.events()
    asked.does("ombudsman", "decide", MATTER, *NOT_READY, *OPENS, "--dry-run")
    assert asked.events() == before


def test_it_comes_back_to_a_complaint_that_was_withdrawn(asked: Office) -> None:
    asked.does("complaint", "withdraw", "CC-2026-0001", "--form", "oral", "--on", "2026-04-10")
    asked.does("ombudsman", "decide", MATTER, *NOT_READY, "--returns-to", "CC-2026-0001", "--again", "reinstated")

    assert asked.json("case", "show", "CC-2026-0001")["facts"]["stage"] == "local-resolution"
    assert links(asked) == [(MATTER, "CC-2026-0001", "to-the-ombudsman")]


OPENED: Final = "CC-2026-0003"


def stages(office: Office, *cases: str) -> list[str]:
    return [office.json("case", "show", case)["facts"]["stage"] for case in cases]


@pytest.mark.parametrize("undone", [MATTER, OPENED])
def test_what_came_back_and_the_decision_are_undone_together_from_either_side(asked: Office, undone: str) -> None:
    asked.does("ombudsman", "decide", MATTER, *NOT_READY, *OPENS)
    asked.does("case", "undo", undone, stdin="It is of another matter.")

    assert stages(asked, MATTER, OPENED) == ["assessment", "struck-out"]
    struck_out = "SELECT count(*), count(DISTINCT recorded_at) FROM stored_events WHERE topic = 'struck-out'"
    assert looked_up(asked.ledger, struck_out) == [(3, 1)]


@pytest.mark.parametrize(
    ("gone_on", "on_with", "undone"),
    [
        (OPENED, ("complaint", "investigate", OPENED), MATTER),
        (MATTER, ("ombudsman", "reopen", MATTER), OPENED),
    ],
)
def test_what_went_on_since_stands_and_nothing_is_undone(
    asked: Office, gone_on: str, on_with: tuple[str, ...], undone: str
) -> None:
    asked.does("ombudsman", "decide", MATTER, *NOT_READY, *OPENS)
    asked.does(*on_with)
    before = asked.events()
    told = asked("case", "undo", undone, stdin="It is of another matter.")

    assert (told.code, f"{gone_on} was recorded together with it, and has gone on: event 3, " in told.err) == (1, True)
    assert f"case undo {gone_on}" in told.err
    assert asked.events() == before


def test_a_matter_and_the_complaint_that_it_went_back_to_are_undone_together(asked: Office) -> None:
    asked.does("case", "link", MATTER, "--to", "CC-2026-0001", "--because", "to-the-ombudsman", "--on", "2026-04-08")
    asked.does("complaint", "withdraw", "CC-2026-0001", "--form", "oral", "--on", "2026-04-10")
    asked.does("ombudsman", "decide", MATTER, *NOT_READY, "--returns-to", "CC-2026-0001", "--again", "reinstated")
    asked.does("case", "undo", "CC-2026-0001", stdin="It was not.")
    assert stages(asked, MATTER, "CC-2026-0001") == ["assessment", "withdrawn"]


def test_a_complaint_that_came_after_the_approach_is_the_newer_and_has_the_link(asked: Office) -> None:
    received = ("--form", "written", "--channel", "email", "--basis", "parent", "--on", "2026-04-09")
    asked.does("complaint", "receive", *received)
    asked.does("ombudsman", "decide", MATTER, *NOT_READY, "--returns-to", OPENED)
    assert links(asked) == [(OPENED, MATTER, "from-the-ombudsman")]
    asked.does("ombudsman", "reopen", MATTER, "--on", "2026-04-14")
    asked.does("ombudsman", "decide", MATTER, *NOT_READY[:-1], "2026-04-14", "--returns-to", OPENED)
    assert len(links(asked)) == 1


def test_a_complaint_of_another_procedure_goes_on_by_its_own_commands(asked: Office) -> None:
    asked.does("corporate-complaint", "receive", "--channel", "email", "--on", "2026-04-08")
    told = asked("ombudsman", "decide", MATTER, *NOT_READY, "--returns-to", "CO-2026-0001")
    assert told.code == 2
    assert "CO-2026-0001 is a corporate complaint" in told.err
    assert "link the newer of OM-2026-0001 and CO-2026-0001 to the older (caseledger case link)" in told.err


def test_a_matter_that_was_linked_with_the_complaint_is_not_linked_again(asked: Office) -> None:
    asked.does("case", "link", MATTER, "--to", "2026/17", "--because", "about")
    asked.does("ombudsman", "decide", MATTER, *NOT_READY[:-1], "2026-04-14", "--returns-to", "2026/17")
    assert links(asked) == [(MATTER, "2026/17", "about")]


def test_it_comes_back_to_stage_two(asked: Office) -> None:
    asked.does("ombudsman", "decide", MATTER, *NOT_READY, "--returns-to", "2026/17", "--again", "stage-two")
    assert asked.json("case", "show", "2026/17")["facts"]["stage"] == "stage-two"


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ((*NOT_READY, *OPENS, "--returns-to", "2026/17"), "it comes back once"),
        ((*NOT_READY, *OPENS, "--received", "2026-04-12"), "it comes back after the decision of Mon 13 April 2026"),
        ((*NOT_READY, "--opens-complaint"), "--opens-complaint needs --channel and --basis"),
        ((*NOT_READY, "--channel", "email"), "goes with --opens-complaint or --returns-to"),
        ((*NOT_READY, "--again", "reinstated"), "goes with --opens-complaint or --returns-to"),
        ((*NOT_READY, "--returns-to", "2026/99"), "there is no complaint 2026/99"),
        ((*NOT_READY, "--returns-to", MATTER), f"{MATTER} is a matter at the Ombudsman, and what comes back goes to"),
        (
            ("--outcome", "not-for-us", "--decided-at", "assessment", *OPENS),
            "only a premature matter comes back: the outcome is not-for-us",
        ),
        (
            ("--outcome", "upheld", "--decided-at", "investigation", "--returns-to", "2026/17"),
            "only a premature matter comes back: the outcome is upheld",
        ),
    ],
)
def test_what_does_not_go_together_is_told(asked: Office, given: tuple[str, ...], says: str) -> None:
    before = asked.events()
    told = asked("ombudsman", "decide", MATTER, *given)
    assert (told.code, says in told.err) == (2, True), told.err
    assert asked.events() == before


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (("--outcome", "referred-back", "--decided-at", "assessment"), "in use until 31 March 2024"),
        (("--outcome", "referred-back", "--decided-at", "assessment", *OPENS), "in use until 31 March 2024"),
        ((*NOT_READY, "--returns-to", "CC-2026-0001", "--again", "reinstated"), "has been withdrawn"),
        ((*NOT_READY, *OPENS[:3], "--basis", "neighbour"), "there is no basis 'neighbour'"),
        ((*NOT_READY, *OPENS, "--theme", "noise"), "there is no theme 'noise'"),
    ],
)
def test_where_a_part_is_refused_nothing_is_recorded(asked: Office, given: tuple[str, ...], says: str) -> None:
    before = asked.events()
    told = asked("ombudsman", "decide", MATTER, *given)
    assert (told.code, says in told.err) == (1, True), told.err
    assert told.err.count("refused: ") == 1
    assert asked.events() == before


@pytest.mark.parametrize(
    ("said", "says"),
    [
        (
            ("agree-remedy", "--of", "apology", "--letter", "2026-04-13", "--by", "2026-05-11"),
            "there is nothing to remedy",
        ),
        (("evidence-remedy", "--remedy", "1"), "this matter has no remedy 1"),
    ],
)
def test_a_remedy_of_nothing_is_refused(asked: Office, said: tuple[str, ...], says: str) -> None:
    asked.does("ombudsman", "decide", MATTER, *NOT_READY)
    told = asked("ombudsman", said[0], MATTER, *said[1:])
    assert (told.code, says in told.err) == (1, True), told.err


def test_a_complaint_has_no_remedies_of_the_ombudsman(office: Office) -> None:
    refused = office(
        *("ombudsman", "agree-remedy", "CC-2026-0001", "--of", "apology"),
        *("--letter", "2026-04-13", "--by", "2026-05-11"),
    )
    assert (refused.code, "no event of a complaint" in refused.err) == (1, True)


def test_what_is_personal_is_sealed_and_can_be_revealed(asked: Office) -> None:
    asked.does("ombudsman", "notify", "--private", "-", stdin='{"complainant": "Ann Doe"}')
    assert b"Ann Doe" not in asked.ledger.read_bytes()
    assert "Ann Doe" in asked.does("case", "timeline", "OM-2026-0002", "--reveal").out


# -- Figures -----------------------------------------------------------------------------------------------------------


def figures(office: Office, period: str) -> dict[str, Any]:
    return {figure["id"]: figure for figure in office.json("report", "annual", period)["figures"]}


def test_they_are_counted_as_they_stood_at_the_end_of_the_period(lived: Office) -> None:
    told = figures(lived, "2025/26")
    counted = {id: figure["value"] for id, figure in told.items() if id.startswith("ombudsman.")}

    assert {id: value for id, value in counted.items() if value not in (0, "0.00")} == {
        "ombudsman.received": 1,
        "ombudsman.assessed": 1,
        "ombudsman.investigated": 1,
        "ombudsman.upheld": 1,
        "ombudsman.upheld_how.fault-and-injustice": 1,
        "ombudsman.decided": 1,
        "ombudsman.decided.upheld": 1,
        "ombudsman.investigations_completed": 1,
        "ombudsman.replies": 1,
        "ombudsman.replies.late": 1,
        "ombudsman.remedies": 2,
        "ombudsman.remedies.apology": 1,
        "ombudsman.remedies.financial-redress": 1,
        "ombudsman.redress": "350.50",
        "ombudsman.compliance": 2,
        "ombudsman.compliance.late": 1,
        "ombudsman.compliance.not_complied": 1,
        "ombudsman.public_reports": 1,
    }
    assert told["ombudsman.awaiting"]["as_at"] == "2026-03-31"


@pytest.mark.parametrize(
    ("on", "awaiting", "overdue"),
    [("2025-08-01", 1, 0), ("2025-10-01", 0, 0), ("2025-10-31", 1, 0), ("2025-12-01", 0, 0), ("2025-12-02", 0, 2)],
)
def test_what_is_awaited_is_where_they_stand_on_the_day(lived: Office, on: str, awaiting: int, overdue: int) -> None:
    told = lived.json("report", "annual", "2025/26", "--as-at", on)["figures"]
    found = {figure["id"]: figure["value"] for figure in told}
    assert (found["ombudsman.awaiting"], found["ombudsman.remedies_overdue"]) == (awaiting, overdue)


def counted(office: Office, period: str, *names: str) -> list[Any]:
    told = figures(office, period)
    return [told[f"ombudsman.{name}"]["value"] for name in names]


def test_an_investigation_that_is_awaited_is_no_assessment_that_is(new_office: Office) -> None:
    does(new_office, "2025-06-02", "notify")
    does(new_office, "2025-06-03", "notify")
    assert counted(new_office, "2025/26", "awaiting", "awaiting_assessment") == [0, 2]
    does(new_office, "2025-06-16", "take-up")
    assert counted(new_office, "2025/26", "awaiting", "awaiting_assessment") == [1, 1]


def test_an_assessment_that_is_completed_is_no_investigation_that_is(new_office: Office) -> None:
    for case, decided_at in ((MATTER, "assessment"), ("OM-2026-0002", "investigation")):
        does(new_office, "2025-06-02", "notify")
        does(new_office, "2025-06-30", f"decide --outcome upheld --decided-at {decided_at}", case)
    assert counted(new_office, "2025/26", "decided", "investigations_completed") == [2, 1]


def test_a_public_report_is_counted_in_the_year_in_which_it_was_received(lived: Office) -> None:
    assert [counted(lived, period, "public_reports") for period in ("2024/25", "2025/26", "2026/27")] == [[0], [1], [0]]


def test_upheld_at_the_assessment_is_no_part_of_what_was_investigated(new_office: Office) -> None:
    does(new_office, "2025-06-02", "notify --known-by yearly-list")
    does(
        new_office,
        "2025-06-30",
        "decide --outcome upheld --decided-at assessment --upheld-how at-assessment-by-early-remedy",
    )
    told = figures(new_office, "2025/26")
    names = ("upheld", "upheld_at_assessment", "investigated", "assessed", "received.known_from_list")
    assert [told[f"ombudsman.{name}"]["value"] for name in names] == [1, 1, 0, 1, 1]


def test_what_was_upheld_nobody_said_how_is_counted_so_and_followed_to_its_cases(new_office: Office) -> None:
    does(new_office, "2025-06-02", "notify")
    does(new_office, "2025-06-30", "decide --outcome upheld --decided-at investigation")
    told = figures(new_office, "2025/26")
    assert {id: told[id]["value"] for id in told if id.startswith("ombudsman.upheld_how.")} == {
        "ombudsman.upheld_how.not-recorded": 1
    }
    assert told["ombudsman.upheld_how.not-recorded"]["label"] == "Upheld by the Ombudsman: not recorded"
    behind = new_office.json("report", "annual", "2025/26", "--cases", "ombudsman.upheld_how.not-recorded")["cases"]
    assert [row["case"] for row in behind] == [MATTER]


def remedied(office: Office, period: str) -> list[Any]:
    told = figures(office, period)
    return [told[f"ombudsman.{name}"]["value"] for name in ("remedies", "redress")]


def test_an_early_remedy_is_counted_in_the_year_in_which_the_matter_is_upheld(new_office: Office) -> None:
    does(new_office, "2025-02-03", "notify")
    does(
        new_office, "2025-03-03", "agree-remedy --of financial-redress --pounds 50 --letter 2025-03-03 --by 2025-04-01"
    )
    does(new_office, "2025-04-07", EARLY)
    assert [remedied(new_office, period) for period in ("2024/25", "2025/26")] == [[0, "0.00"], [1, "50.00"]]


def test_a_year_keeps_its_remedies_when_the_decision_is_taken_back_in_the_next(new_office: Office) -> None:
    does(new_office, "2025-02-03", "notify")
    does(new_office, "2025-03-03", EARLY)
    does(
        new_office, "2025-03-04", "agree-remedy --of financial-redress --pounds 50 --letter 2025-03-03 --by 2025-04-01"
    )
    does(new_office, "2025-04-07", "reopen")
    assert remedied(new_office, "2024/25") == [1, "50.00"]
    does(new_office, "2025-06-02", "decide --outcome assessed-and-closed --decided-at assessment")
    assert [remedied(new_office, period) for period in ("2024/25", "2025/26")] == [[1, "50.00"], [0, "0.00"]]
    does(new_office, "2025-07-01", "reopen")
    does(new_office, "2025-08-01", EARLY)
    assert [remedied(new_office, period) for period in ("2024/25", "2025/26")] == [[1, "50.00"], [0, "0.00"]]


def test_figures_in_other_words_than_the_year_before_are_not_compared(new_office: Office) -> None:
    for on, outcome in (("2024-02-05", "referred-back"), ("2025-02-03", "not-ready"), ("2026-02-02", "not-ready")):
        does(new_office, on, "notify")
        case = f"OM-2026-{int(on[3]) - 3:04d}"
        does(new_office, on, f"decide --outcome {outcome} --decided-at assessment", case)
    notes = {
        period: (told["ombudsman.premature"]["prior"], told["ombudsman.premature"]["prior_note"])
        for period in ("2024/25", "2025/26")
        if (told := figures(new_office, period))
    }
    assert notes == {"2024/25": (None, "not comparable"), "2025/26": (1, None)}
    assert figures(new_office, "2025/26")["ombudsman.assessed"]["prior_note"] == "not comparable"


def test_each_figure_leads_to_its_cases(lived: Office) -> None:
    behind = lived.json("report", "annual", "2025/26", "--cases", "ombudsman.remedies.apology")["cases"]
    assert [row["case"] for row in behind] == [MATTER]
    assert behind[0]["events"]["decided_on"] == 10


def test_an_approach_that_is_struck_out_is_counted_nowhere(asked: Office) -> None:
    assert figures(asked, "2026/27")["ombudsman.received"]["value"] == 1
    asked.does("case", "undo", MATTER, stdin="Another authority's.")
    assert figures(asked, "2026/27")["ombudsman.received"]["value"] == 0
    assert asked.json("case", "show", MATTER)["facts"]["stage"] == "struck-out"


def test_the_caseload_equals_a_replay(lived: Office) -> None:
    caseload = open_caseload(lived.ledger)
    try:
        known_at = reading.end_of(date(2026, 4, 14))
        for on, _, _ in LIFE:
            make_known(caseload, "ombudsman", on, known_at)
            kept = {row[0]: tuple(row[5:]) for row in caseload.execute("SELECT * FROM known")}
            replayed = {
                case: facts
                for name, case, facts in replay(caseload, date.fromisoformat(on), known_at)
                if name == "ombudsman"
            }
            assert kept == {case: facts.case for case, facts in replayed.items()}
            for place, part in enumerate(OMBUDSMAN.parts):
                make_known_part(caseload, "ombudsman", on, known_at, part)
                rows = sorted(tuple(row[5:]) for row in caseload.execute(f"SELECT * FROM known_{part}"))
                assert rows == sorted(replayed[MATTER].parts[place])
    finally:
        caseload.close()
