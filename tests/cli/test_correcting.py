"""Corrections of an access request: who redacted and reviewed, whom it is about, which document, how many pages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest

from tests.cli.office import Office, copied

WHY: Final = "Read again."
LIFE: Final = (
    "receive --subject P-1 --channel letter --asked-by agent --on 2026-03-02 --private -",
    "request-authority {} --on 2026-03-03",
    "authority-received {} --on 2026-03-04",
    "complete-search {} --pages 20 --on 2026-03-09",
    "redact {} --document D-1 --page 3 --exemption adoption --by RED-1 --on 2026-03-10",
    "review-redaction {} --redaction 1 --by REV-1 --decision upheld --on 2026-03-11",
    "disclose {} --extent part --regulator-told --exemptions-explained --released 19 --redacted 1 --on 2026-03-12",
)
RECEIPT, REDACTION, REVIEW, DISCLOSURE = "1", "5", "6", "7"


@pytest.fixture(scope="module")
def once(furnished: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A ledger with an answered request, a page redacted, made once, to be copied; and the request's reference."""
    folder = tmp_path_factory.mktemp("answered")
    copied(furnished, folder)
    office, (first, *rest) = Office(folder), LIFE
    private = json.dumps({"subject": "Ann Example"})
    case: str = office.json("access-request", *first.split(), stdin=private)["events"][0]["case"]
    for step in rest:
        office.does("access-request", *step.format(case).split())
    return office.ledger, case


@pytest.fixture
def answered(once: tuple[Path, str], tmp_path: Path) -> tuple[Office, str]:
    """An office that has answered a request with a page redacted, and the reference of the request."""
    copied(once[0], tmp_path)
    return Office(tmp_path), once[1]


def fields(office: Office, case: str, corrected: str) -> dict[str, Any]:
    """The fields of what stands of an event now, by its first number."""
    told = {event["number"]: event for event in office.json("case", "timeline", case)["events"]}
    now = told[int(corrected)]
    while now["superseded_by"]:
        now = told[now["superseded_by"]]
    found: dict[str, Any] = now["fields"]
    return found


def test_a_line_of_the_log_is_not_lengthened_over_pages_that_the_answer_gives_in_full(
    answered: tuple[Office, str],
) -> None:
    office, case = answered
    before = office.events()
    ran = office("case", "correct", case, REDACTION, "--set", "page_to=12", stdin=WHY)
    assert (ran.code, ran.out) == (1, "")
    assert "no page of which something is taken out is released in full" in ran.err
    assert office.events() == before


@pytest.mark.parametrize(
    ("event", "said", "field", "value"),
    [
        (REDACTION, "applied_by=RED-2", "applied_by", "RED-2"),
        (REDACTION, "document=D-9", "document", "D-9"),
        (REDACTION, "count=12", "count", 12),
        (REDACTION, 'tested=["type-of-information"]', "tested", ["type-of-information"]),
        (REVIEW, "reviewed_by=REV-2", "reviewed_by", "REV-2"),
        (RECEIPT, "subject=P-7", "subject", "P-7"),
        (RECEIPT, "subject_is_child=true", "subject_is_child", True),
        (DISCLOSURE, "regulator_told=false", "regulator_told", False),
    ],
)
def test_ids_codes_numbers_and_what_is_so_or_not_are_corrected(
    answered: tuple[Office, str], event: str, said: str, field: str, value: Any
) -> None:
    office, case = answered
    before = fields(office, case, event)
    office.does("case", "correct", case, event, "--set", said, stdin=WHY)

    assert before.get(field) != value
    assert fields(office, case, event) == {**before, field: value}


def test_the_pages_of_a_disclosure_are_corrected_as_an_object(answered: tuple[Office, str]) -> None:
    office, case = answered
    said = '{"located":20,"released_full":18,"released_redacted":1,"duplicate":1}'
    office.does("case", "correct", case, DISCLOSURE, "--set", f"pages={said}", stdin=WHY)
    pages = fields(office, case, DISCLOSURE)["pages"]

    assert {name: number for name, number in pages.items() if number} == json.loads(said)
    facts = office.json("case", "show", case)["facts"]
    assert (facts["pages_released_full"], facts["pages_duplicate"]) == (18, 1)


def test_pages_that_do_not_add_up_are_refused_in_a_correction_as_in_a_disclosure(
    answered: tuple[Office, str],
) -> None:
    office, case = answered
    ran = office("case", "correct", case, DISCLOSURE, "--set", 'pages={"located": 20, "withheld": 3}', stdin=WHY)
    assert ran.code == 1
    assert "refused" in ran.err


def test_a_redactor_is_not_corrected_to_the_reviewer(answered: tuple[Office, str]) -> None:
    office, case = answered
    ran = office("case", "correct", case, REDACTION, "--set", "applied_by=REV-1", stdin=WHY)
    assert ran.code == 1
    assert "refused" in ran.err


def test_what_is_personal_goes_with_the_subject_to_whom_it_is_corrected(answered: tuple[Office, str]) -> None:
    office, case = answered
    office.does("case", "correct", case, RECEIPT, "--set", "subject=P-7", stdin=WHY)
    receipt = office.json("case", "timeline", case, "--reveal")["events"]
    assert [event["private"] for event in receipt if event["stands"] and event["fields"].get("subject")] == [
        {"subject": "Ann Example", "reason": WHY}
    ]


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (RECEIPT, "subject=Ann Example"),
        (RECEIPT, "subject=Ann"),
        (REDACTION, "applied_by=Mrs Example"),
        (REDACTION, "document=the letter of 3 May"),
        (DISCLOSURE, 'pages={"located": "Ann Example"}'),
    ],
)
def test_names_and_words_are_no_argument_and_nothing_is_recorded(
    answered: tuple[Office, str], event: str, said: str
) -> None:
    office, case = answered
    before = office.events()
    ran = office("case", "correct", case, event, "--set", said, stdin=WHY)

    assert (ran.code, ran.out) == (2, "")
    assert "names and other words are no argument" in ran.err
    assert "is no field" not in ran.err
    assert office.events() == before
