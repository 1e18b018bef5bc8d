"""What an officer records of a subject access request, and what is refused."""

from __future__ import annotations

import json
import re
import shlex
from datetime import UTC, datetime
from typing import Any, Final

import pytest
import typer

from cli import kinds
from cli.access_request import VERBS
from domain.law.rows import released_rows
from domain.procedures.access_request import ACCESS_REQUEST
from tests.cli.office import Office, as_kept_and_as_replayed
from tests.ledger.desk import looked_up

NOUN: Final = "access-request"
COME: Final = (NOUN, "receive", "--subject", "P-1", "--channel", "letter")
CASE: Final = "AR-2026-0001"
NOTICE: Final = "--reasons --regulator-told --court-told"
NO_PAGES: Final = {"released_redacted": 0, "withheld": 0, "duplicate": 0, "out_of_scope": 0}
SENT: Final = {
    "final": True,
    "supplementary": False,
    "exemptions_explained": True,
    "regulator_told": True,
    "health_data": False,
}

LIFE: Final[tuple[tuple[str, str, dict[str, Any]], ...]] = (
    (
        "2026-03-03",
        "receive --subject P-31 --channel in-person --asked-by parent --child",
        {
            "subject": "P-31",
            "asked_by": "parent",
            "channel": "in-person",
            "subject_is_child": True,
            "regime": "uk-gdpr",
        },
    ),
    ("2026-03-04", "request-identity --because details-differ", {"because": "details-differ"}),
    ("2026-03-05", "request-authority", {}),
    (
        "2026-03-06",
        "assess-competence --not-competent --by OFF-7 --basis social-worker-view",
        {"competent": False, "assessed_by": "OFF-7", "basis": "social-worker-view"},
    ),
    ("2026-03-09", "identity-received", {}),
    ("2026-03-10", "authority-received", {}),
    ("2026-03-11", "charge-fee --pounds 12.50 --because excessive", {"pounds": "12.50", "because": "excessive"}),
    ("2026-03-12", "fee-paid", {}),
    (
        "2026-03-13",
        "scope-search --system case-files --system microfiche --from 2019-01-01 --to 2024-12-31",
        {"systems": ["case-files", "microfiche"], "from_on": "2019-01-01", "to_on": "2024-12-31"},
    ),
    ("2026-03-16", "request-clarification --no-large-volume", {"question": 1, "large_volume": False}),
    ("2026-03-17", "request-clarification --large-volume", {"question": 2, "large_volume": True}),
    ("2026-03-18", "clarification-received --question 2", {"question": 2}),
    ("2026-03-19", "clarification-received", {"question": 1}),
    (
        "2026-03-20",
        "request-retrieval --store records-centre --medium microfiche",
        {"retrieval": 1, "store": "records-centre", "medium": "microfiche"},
    ),
    ("2026-03-23", "chase-retrieval --retrieval 1", {"retrieval": 1}),
    (
        "2026-03-24",
        "end-retrieval --retrieval 1 --result found --pages 12",
        {"retrieval": 1, "result": "found", "pages": 12},
    ),
    (
        "2026-03-25",
        "digitise-retrieval --retrieval 1 --pages 11 --illegible",
        {"retrieval": 1, "pages": 11, "legible": False},
    ),
    ("2026-03-26", "complete-search --pages 8", {"pages": 8}),
    ("2026-03-27", "ask-third-party --third-party TP-4", {"third_party": "TP-4"}),
    (
        "2026-03-30",
        "third-party-answered --third-party TP-4 --answer refused",
        {"third_party": "TP-4", "answer": "refused"},
    ),
    (
        "2026-03-31",
        "obtain-health-opinion --professional doctor --test-met",
        {"professional": "doctor", "test_met": True},
    ),
    (
        "2026-04-01",
        "redact --document DOC-2 --page 4 --to-page 5 --exemption health-harm --tested serious-harm --count 6 --by R-1",
        {
            "redaction": 1,
            "document": "DOC-2",
            "page_from": 4,
            "page_to": 5,
            "count": 6,
            "exemption": "health-harm",
            "tested": ["serious-harm"],
            "applied_by": "R-1",
        },
    ),
    (
        "2026-04-02",
        "redact --document DOC-2 --page 9 --exemption adoption --by R-1",
        {
            "redaction": 2,
            "document": "DOC-2",
            "page_from": 9,
            "page_to": 9,
            "count": 1,
            "exemption": "adoption",
            "tested": [],
            "applied_by": "R-1",
        },
    ),
    (
        "2026-04-03",
        "review-redaction --redaction 1 --by R-2 --decision narrowed",
        {"redaction": 1, "reviewed_by": "R-2", "decision": "narrowed"},
    ),
    (
        "2026-04-03",
        "review-redaction --redaction 2 --by R-2 --decision upheld",
        {"redaction": 2, "reviewed_by": "R-2", "decision": "upheld"},
    ),
    ("2026-04-07", "complete-review --by R-3", {"reviewed_by": "R-3"}),
    ("2026-04-08", "extend --because complexity --reasons", {"because": "complexity", "reasons_given": True}),
    ("2026-04-09", "note-delay --because retrieval", {"because": "retrieval"}),
    ("2026-04-10", "update-requester --channel phone", {"channel": "phone"}),
    ("2026-04-13", "withdraw", {}),
    ("2026-04-14", "reopen", {}),
    (
        "2026-04-15",
        "lapse --because authority-not-given --last-contact 2026-04-10",
        {"because": "authority-not-given", "last_contact_on": "2026-04-10"},
    ),
    ("2026-04-16", "reopen", {}),
    (
        "2026-04-17",
        f"refuse --ground excessive --ground wholly-exempt {NOTICE}",
        {
            "grounds": ["excessive", "wholly-exempt"],
            "reasons_given": True,
            "regulator_told": True,
            "court_told": True,
            "controller_told": False,
        },
    ),
    ("2026-04-20", "regulator-complaint", {"complaint": 1}),
    ("2026-04-20", "regulator-deadline --answer-by 2026-05-05", {"complaint": 1, "answer_by": "2026-05-05"}),
    ("2026-05-01", "answer-regulator", {"complaint": 1}),
    ("2026-05-11", "regulator-decided --outcome upheld", {"complaint": 1, "outcome": "upheld"}),
    ("2026-05-12", "reopen", {}),
    ("2026-05-13", "approve --by M-1", {"approved_by": "M-1"}),
    (
        "2026-05-14",
        "disclose --extent part --regulator-told --exemptions-explained --partial --located 8 --released 8",
        {"extent": "part", "pages": {"located": 8, "released_full": 8} | NO_PAGES} | SENT | {"final": False},
    ),
    (
        "2026-05-20",
        "disclose --extent part --released 13 --redacted 2 --withheld 1 --duplicate 3 --out-of-scope 1 "
        "--regulator-told --exemptions-not-explained",
        {
            **SENT,
            "extent": "part",
            "pages": {
                "located": 20,
                "released_full": 13,
                "released_redacted": 2,
                "withheld": 1,
                "duplicate": 3,
                "out_of_scope": 1,
            },
            "exemptions_explained": False,
        },
    ),
    ("2026-06-01", "close", {}),
)
"""A request from the receipt to the end of the file: the day, what is typed, and what of it the event then holds."""


def does(office: Office, on: str, said: str, case: str = CASE) -> list[str]:
    verb, *given = shlex.split(said)
    named = () if verb == "receive" else (case,)
    return office.does(NOUN, verb, *named, *given, "--on", on).lines()


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office after the whole of it, on Monday 1 June 2026."""
    office = Office(tmp_path_factory.mktemp("lived"), datetime(2026, 6, 1, 12, tzinfo=UTC))
    for on, said, _ in LIFE:
        does(office, on, said)
    return office


def test_every_verb_is_recorded(lived: Office) -> None:
    assert {event["event"] for event in lived.json("case", "timeline", CASE)["events"]} == set(VERBS)


def test_each_verb_records_its_event_with_what_was_typed(lived: Office) -> None:
    query = f"SELECT topic, occurred_on, state FROM stored_events WHERE originator_id = '{CASE}' ORDER BY rowid"
    stored = [(VERBS[kind], on, json.loads(state)) for kind, on, state in looked_up(lived.ledger, query)]
    assert stored == [(said.split()[0], on, fields) for on, said, fields in LIFE]


def test_it_says_what_is_due_and_what_moves_it(office: Office) -> None:
    office.now = datetime(2026, 6, 1, 12, tzinfo=UTC)
    said = {said.split()[0]: does(office, on, said) for on, said, _ in LIFE[:13]}
    assert said["receive"] == [
        f"{CASE}: access-request-received of Tue 3 March 2026 recorded, event 1",
        f"{CASE}: access.response due Tue 7 April 2026 (UK GDPR Art 12A(1))",
        f"{CASE}: access.safe-target due Tue 7 April 2026 (UK GDPR Art 12A(1))",
        f"{CASE}: access.extension-notice due Tue 7 April 2026 (UK GDPR Art 12A(4))",
    ]
    assert f"{CASE}: access.response has not started: waiting for identity" in said["request-identity"]
    assert f"{CASE}: access.response due Thu 9 April 2026 (UK GDPR Art 12A(1))" in said["identity-received"]
    assert f"{CASE}: access.response has not started: waiting for fee" in said["charge-fee"]
    assert f"{CASE}: access.response due Mon 13 April 2026 (UK GDPR Art 12A(1))" in said["fee-paid"]
    assert said["clarification-received"][1:3] == [
        f"{CASE}: access.response due Thu 16 April 2026 (UK GDPR Art 12A(1))",
        f"{CASE}: access.safe-target due Wed 15 April 2026 (UK GDPR Art 12A(1))",
    ]


def test_one_letter_for_three_subjects_is_three_requests_linked_to_the_first(office: Office) -> None:
    said = office.does(*COME, "--subject", "P-2", "--subject", "P-3", "--on", "2026-04-13").lines()
    recorded = [line for line in said if line.endswith(("event 1", "event 2"))]
    assert recorded == [
        "AR-2026-0001: access-request-received of Mon 13 April 2026 recorded, event 1",
        "AR-2026-0002: access-request-received of Mon 13 April 2026 recorded, event 1",
        "AR-2026-0002: case-linked of Mon 13 April 2026 recorded, event 2",
        "AR-2026-0003: access-request-received of Mon 13 April 2026 recorded, event 1",
        "AR-2026-0003: case-linked of Mon 13 April 2026 recorded, event 2",
    ]
    subjects = [office.json("case", "timeline", f"AR-2026-000{n}")["events"][0]["fields"]["subject"] for n in (1, 2, 3)]
    assert subjects == ["P-1", "P-2", "P-3"]
    links = office.json("case", "show", CASE)["links"]
    assert [(link["case"], link["because"], link["newer"]) for link in links] == [
        ("AR-2026-0002", "same-letter", True),
        ("AR-2026-0003", "same-letter", True),
    ]
    office.does(NOUN, "withdraw", "AR-2026-0002")
    assert [office.json("case", "show", f"AR-2026-000{n}")["facts"]["stage"] for n in (1, 2, 3)] == [
        "logged",
        "withdrawn",
        "logged",
    ]


# -- What is refused ---------------------------------------------------------------------------------------------------


@pytest.fixture
def asked(office: Office) -> Office:
    """An agent asked on 1 April 2026; 20 pages were located, and one was taken out by R-1."""
    does(office, "2026-04-01", "receive --subject P-1 --channel letter --asked-by agent")
    does(office, "2026-04-08", "complete-search --pages 20")
    does(office, "2026-04-09", "redact --document DOC-1 --page 3 --exemption adoption --by R-1")
    return office


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (
            "clarification-received",
            "clarification 1 has not been asked for, or was answered before (the procedure)",
        ),
        (f"refuse {NOTICE}", "a refusal names its grounds: give at least one (the procedure)"),
        (
            "refuse --ground excessive --reasons --regulator-told --court-not-told",
            "the notice of refusal leaves out the court (UK GDPR Art 12(4))",
        ),
        (
            "review-redaction --redaction 1 --by R-1 --decision upheld",
            "R-1 applied redaction 1: it is reviewed by somebody else (the procedure)",
        ),
        (
            "redact --document DOC-1 --page 4 --exemption legal-privilege --by R-1",
            "Legal professional privilege: not recorded are legal-sign-off (DPA 2018 Sch 2 para 19)",
        ),
        (
            "disclose --extent full --regulator-told --located 20 --released 19 --partial",
            "20 pages were located and 19 are accounted for: each is released in full or redacted, withheld, "
            "a duplicate or out of scope (the procedure)",
        ),
        (
            "disclose --extent full --regulator-told --released 20",
            "redaction 1 has not been reviewed by somebody else (the procedure)",
        ),
        ("identity-received", "identity-received: nothing of the kind is awaited (the procedure)"),
        ("end-retrieval --retrieval 1 --result not-found", "retrieval 1 is not awaited (the procedure)"),
        ("regulator-decided --outcome upheld", "the regulator has told of no complaint 1 (the procedure)"),
        (
            "lapse --because fee-not-paid --last-contact 2026-03-31",
            "the last contact lies between the receipt and the lapse (the procedure)",
        ),
    ],
)
def test_what_cannot_be_or_may_not_is_refused_with_its_rule_and_nothing_is_recorded(
    asked: Office, said: str, why: str
) -> None:
    before = asked.events()
    verb, *given = shlex.split(said)
    told = asked(NOUN, verb, CASE, *given)
    assert (told.code, told.out) == (1, "")
    refused = [line for line in told.err.splitlines() if line.startswith("caseledger: ")]
    assert refused == [f"caseledger: refused: {CASE}: {why}"]
    assert asked.events() == before


@pytest.mark.parametrize(
    ("kind", "vocabulary"),
    [
        (kinds.exemption, "exemption"),
        (kinds.exemption_test, "exemption-test"),
        (kinds.third_party_role, "third-party-role"),
    ],
)
def test_the_examples_of_a_code_are_of_its_vocabulary(kind: kinds.Kind, vocabulary: str) -> None:
    with pytest.raises(typer.BadParameter) as refused:
        kind("TP16")
    examples = re.split(r", | or ", refused.value.message.partition("write it like ")[2])
    codes = [row.value for row in released_rows() if row.family == "code"]
    assert set(examples) <= {code["code"] for code in codes if code["vocabulary"] == vocabulary}


def test_an_exemption_that_is_not_in_force_is_refused_with_those_that_are(asked: Office) -> None:
    before = asked.events()
    told = asked(NOUN, "redact", CASE, "--document", "D-1", "--page", "4", "--exemption", "embarrassing", "--by", "R-1")
    assert told.code == 1
    assert f"refused: {CASE}: there is no exemption 'embarrassing'; it is one of third-party, " in told.err
    assert asked.events() == before


def test_a_receipt_before_the_regulation_is_refused_with_the_reason_and_one_of_its_first_day_is_not(
    office: Office,
) -> None:
    before = office.events()
    told = office(*COME, "--on", "2018-05-24")
    assert (told.code, told.out) == (1, "")
    assert "a request received before 25 May 2018 stays under the Data Protection Act 1998 (GDPR Art 12(3))" in told.err
    assert office.events() == before
    assert "access.response due Tue 26 June 2018 (GDPR Art 12(3))" in office.does(*COME, "--on", "2018-05-25").out


def test_where_one_subject_of_a_letter_is_no_opaque_id_no_request_is_recorded(office: Office) -> None:
    before = office.events()
    told = office(*COME, "--subject", "Ann Example")
    assert (told.code, "'Ann Example' is no opaque id" in told.err) == (2, True)
    assert office.events() == before


def test_whether_a_notice_gives_its_reasons_is_always_asked(asked: Office) -> None:
    ran = asked(NOUN, "extend", CASE, "--because", "complexity")
    assert (ran.code, "--reasons" in ran.err) == (2, True)


def test_a_refusal_with_less_than_its_notice_is_recorded_despite_that_and_stays_a_finding(asked: Office) -> None:
    refuse = (NOUN, "refuse", CASE, "--ground", "excessive", "--reasons", "--regulator-told", "--court-not-told")
    asked.does(*refuse, "--despite", stdin="An old form was used.")
    assert asked.json("case", "show", CASE)["findings"] == [
        "event 4: access-refused of 2026-04-14 was recorded despite notice-incomplete"
    ]


def test_what_is_personal_is_sealed_and_can_be_revealed(office: Office) -> None:
    office.does(*COME, "--private", "-", stdin='{"subject": "Ann Doe", "requester": "Joe Doe"}')
    assert b"Doe" not in office.ledger.read_bytes()
    assert "Ann Doe" not in office.does("case", "timeline", CASE).out
    assert "Ann Doe" in office.does("case", "timeline", CASE, "--reveal").out


# -- What is then known of it ------------------------------------------------------------------------------------------


def test_case_next_names_every_verb_and_by_when(asked: Office) -> None:
    actions = {action["event"]: action for action in asked.json("case", "next", CASE)["actions"]}
    assert {kind: action["command"].removeprefix(f"{NOUN} ") for kind, action in actions.items()} == VERBS
    assert actions["information-disclosed"]["last_day"] == "2026-05-01"
    assert actions["extension-notified"]["last_day"] == "2026-05-01"
    assert actions["requester-updated"]["last_day"] is None


def test_the_sheet_holds_every_fact_and_every_part(lived: Office) -> None:
    shown = lived.json("case", "show", CASE)
    assert set(shown["facts"]) == set(ACCESS_REQUEST.case_columns)
    assert {part: len(rows) for part, rows in shown["parts"].items()} == {
        "retrieval": 1,
        "redaction": 2,
        "consent": 1,
        "regulator": 1,
        "closure": 3,
    }
    assert {clock["name"]: clock["verdict"] for clock in shown["clocks"]} == {
        "access.response": "in time",
        "access.safe-target": "in time",
        "access.other-reading": "in time",
        "access.extension-notice": "in time",
        "access.regulator": "in time",
    }
    assert shown["findings"] == ["what was sent does not explain what was taken out, and under which exemption"]


def test_the_caseload_equals_a_replay(lived: Office) -> None:
    for on in dict.fromkeys(on for on, _, _ in LIFE):
        kept, replayed = as_kept_and_as_replayed(lived, "access_request", on)
        assert kept == replayed != {}
