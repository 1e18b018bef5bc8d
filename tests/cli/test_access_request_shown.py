"""What is then shown of an access request: its time, its findings, and what is to be done on it."""

from __future__ import annotations

import shlex
from datetime import datetime
from typing import Any, Final

import pytest

from tests.cli.office import Office

NOUN: Final = "access-request"
CASE: Final = "AR-2026-0001"


def does(office: Office, on: str, said: str, case: str = CASE) -> list[str]:
    """Record it on its day, that evening or later."""
    office.now = max(office.now, datetime.fromisoformat(f"{on}T18:00+00:00"))
    verb, *given = shlex.split(said)
    named = () if verb == "receive" else (case,)
    return office.does(NOUN, verb, *named, *given, "--on", on).lines()


def at(office: Office, on: str) -> Office:
    """The office on the morning of a day."""
    office.now = datetime.fromisoformat(f"{on}T09:00+00:00")
    return office


@pytest.fixture
def june(office: Office) -> Office:
    """The office on Monday 1 June 2026, on which a request came by letter: due on 1 July."""
    does(office, "2026-06-01", "receive --subject P-1 --channel letter")
    return office


# -- Time --------------------------------------------------------------------------------------------------------------


def due(office: Office) -> dict[str, tuple[Any, ...]]:
    clocks = office.json("case", "due", CASE)["clocks"]
    return {it["name"]: (it["verdict"], it["due_on"], it["paused_since"], it["if_answered_on"]) for it in clocks}


def test_while_a_clarification_is_awaited_nothing_is_due_but_what_would_be_if_it_came_today(june: Office) -> None:
    does(june, "2026-06-08", "request-clarification --large-volume")
    lines = [
        "access.response: paused since Mon 8 June 2026, due Mon 13 July 2026 if answered today",
        "access.safe-target: paused since Mon 8 June 2026, due Fri 10 July 2026 if answered today",
        "access.extension-notice: paused since Mon 8 June 2026, due Mon 13 July 2026 if answered today",
    ]
    at(june, "2026-06-17")
    assert june.does("case", "due", CASE).lines() == lines
    assert set(lines) < {*june.does("case", "show", CASE).lines()}
    assert due(june) == {
        "access.response": ("paused", None, "2026-06-08", "2026-07-13"),
        "access.safe-target": ("paused", None, "2026-06-08", "2026-07-10"),
        "access.extension-notice": ("paused", None, "2026-06-08", "2026-07-13"),
    }
    does(june, "2026-06-17", "clarification-received")
    assert {name: last for name, (_, last, *_) in due(june).items()} == {
        "access.response": "2026-07-13",
        "access.safe-target": "2026-07-10",
        "access.extension-notice": "2026-07-13",
    }


def test_every_day_that_it_is_awaited_moves_what_would_be_due(june: Office) -> None:
    does(june, "2026-06-08", "request-clarification --large-volume")
    days = ("2026-06-08", "2026-06-09", "2026-06-10", "2026-06-17", "2026-06-20", "2026-09-01")
    assert [due(at(june, day))["access.response"][3] for day in days] == [
        "2026-07-02",
        "2026-07-03",
        "2026-07-06",  # 4 July is a Saturday
        "2026-07-13",  # so is the 11th
        "2026-07-14",
        "2026-09-25",
    ]


def test_a_second_extension_has_no_effect_and_is_a_finding(june: Office) -> None:
    does(june, "2026-06-10", "extend --because complexity --reasons")
    before = due(june)
    assert before["access.response"][1] == "2026-09-01"
    said = does(june, "2026-06-20", "extend --because number-of-requests --reasons")
    assert said[:2] == [
        f"{CASE}: extension-notified of Sat 20 June 2026 recorded, event 3",
        f"{CASE}: access.response: extension told on Sat 20 June 2026 has no effect: there is one extension "
        "(UK GDPR Art 12A(3))",
    ]
    assert due(june) == before
    finding = "the time was extended a second time (UK GDPR Art 12A(3) and (4)): it has no effect"
    assert june.json("case", "show", CASE)["findings"] == [finding]
    assert f"finding: {finding}" in june.does("case", "show", CASE).lines()


@pytest.mark.parametrize(
    ("on", "said", "finding"),
    [
        ("2026-07-02", "complexity --reasons", "the notice of an extension came out of time"),
        ("2026-07-01", "complexity --no-reasons", "the notice of an extension does not state the reasons"),
        ("2026-07-01", "retrieval --reasons", "the time was extended on what is no ground"),
    ],
)
def test_an_extension_that_is_late_or_lacks_what_it_needs_is_recorded_without_effect(
    june: Office, on: str, said: str, finding: str
) -> None:
    does(june, on, f"extend --because {said}")
    assert [event["event"] for event in june.json("case", "timeline", CASE)["events"]][1:] == ["extension-notified"]
    assert due(june)["access.response"][1] == "2026-07-01"
    assert june.json("case", "show", CASE)["findings"] == [f"{finding} (UK GDPR Art 12A(3) and (4)): it has no effect"]


@pytest.mark.parametrize(
    ("received", "read_on", "cite"),
    [
        ("2020-12-31", "2026-11-22", "UK GDPR Art 12(3)"),
        ("2020-12-31", "2026-11-23", "GDPR Art 12(3)"),
        ("2021-01-01", "2026-11-23", "UK GDPR Art 12(3)"),
    ],
)
def test_an_extension_without_effect_is_cited_by_the_law_of_the_receipt_as_it_was_known(
    office: Office, received: str, read_on: str, cite: str
) -> None:
    """The citation before 2021 was put right on 23 November 2026."""
    at(office, read_on)
    does(office, received, "receive --subject P-1 --channel letter --reference 2020/1")
    does(office, received, "extend --because retrieval --reasons", "2020/1")
    found = f"the time was extended on what is no ground ({cite}): it has no effect"
    assert office.json("case", "show", "2020/1")["findings"] == [found]


def test_an_extension_told_on_the_last_day_with_reasons_moves_the_time_and_nothing_is_found(june: Office) -> None:
    does(june, "2026-07-01", "extend --because number-of-requests --reasons")
    assert due(june)["access.response"][1] == "2026-09-01"
    assert june.json("case", "show", CASE)["findings"] == []


def test_an_answer_that_waited_for_a_file_is_a_finding_for_ever(june: Office) -> None:
    does(june, "2026-06-02", "request-retrieval --store archive --medium paper")
    does(june, "2026-06-10", "disclose --extent not-held --regulator-told")
    finding = "it was answered while a file that had been asked for was awaited"
    assert june.json("case", "show", CASE)["findings"] == [finding]
    does(june, "2026-06-15", "end-retrieval --retrieval 1 --result found --pages 12")
    does(june, "2026-06-16", "digitise-retrieval --retrieval 1 --pages 11 --illegible")
    does(june, "2026-06-17", "disclose --extent full --regulator-told --supplementary --released 12")
    assert june.json("case", "show", CASE)["findings"] == [finding]
    assert f"finding: {finding}" in june.does("case", "show", CASE).lines()
    (file,) = june.json("case", "show", CASE)["parts"]["retrieval"]
    assert (file["found_pages"], file["digitised_pages"], file["legible"]) == (12, 11, 0)


def test_a_pause_moves_the_last_day_for_telling_of_an_extension_too(june: Office) -> None:
    does(june, "2026-06-08", "request-clarification --large-volume")
    does(june, "2026-06-17", "clarification-received")
    does(june, "2026-07-13", "extend --because complexity --reasons")
    assert due(june)["access.response"][1] == "2026-09-11"
    assert june.json("case", "show", CASE)["findings"] == []


def test_where_an_agents_authority_is_awaited_both_readings_are_shown(june: Office) -> None:
    does(june, "2026-06-02", "request-authority")
    assert due(june)["access.response"][:2] == ("running", "2026-07-01")
    assert due(june)["access.other-reading"][:2] == ("waiting", None)
    does(june, "2026-06-15", "authority-received")
    assert due(june)["access.other-reading"][:2] == ("running", "2026-07-15")


def test_while_a_clarification_is_awaited_every_reading_has_what_would_be_due_if_it_came_today(june: Office) -> None:
    does(june, "2026-06-02", "request-authority")
    does(june, "2026-06-15", "authority-received")
    does(june, "2026-06-22", "request-clarification --large-volume")
    assert {name: said[2:] for name, said in due(at(june, "2026-06-25")).items()} == {
        "access.response": ("2026-06-22", "2026-07-06"),
        "access.safe-target": ("2026-06-22", "2026-07-06"),
        "access.other-reading": ("2026-06-22", "2026-07-20"),
        "access.extension-notice": ("2026-06-22", "2026-07-06"),
    }


def test_a_redaction_keeps_the_version_of_the_exemption_that_it_was_made_under(office: Office) -> None:
    """The word investigation was added to paragraph 2 on 5 February 2026."""
    does(office, "2026-01-20", "receive --subject P-1 --channel letter")
    for on in ("2026-02-04", "2026-02-05"):
        does(
            office, on, "redact --document D-1 --page 1 --exemption crime --tested prejudice-to-crime-purposes --by R-1"
        )
    rows = office.json("case", "show", CASE)["parts"]["redaction"]
    assert [row["exemption_from"] for row in rows] == ["2018-05-25", "2026-02-05"]


# -- What is to be done ------------------------------------------------------------------------------------------------


def items(office: Office) -> dict[str, tuple[Any, ...]]:
    """Of each thing to be done on the request: by when, since when, how many working days, whether it is overdue."""
    found = [it for it in office.json("worklist")["items"] if it["case"] == CASE]
    assert len({it["what"] for it in found}) == len(found)
    return {it["what"]: (it["due_on"], it["since"], it["working_days"], it["overdue"]) for it in found}


def why(office: Office, what: str) -> str:
    (says,) = (it["why"] for it in office.json("worklist")["items"] if (it["case"], it["what"]) == (CASE, what))
    assert isinstance(says, str)
    return says


def test_the_answer_is_worked_by_the_target_with_the_laws_last_day_beside_it(june: Office) -> None:
    does(june, "2026-06-08", "request-clarification --large-volume")
    does(june, "2026-06-17", "clarification-received")
    assert items(june) == {"access.safe-target": ("2026-07-10", "2026-06-01", 17, False)}
    assert why(june, "access.safe-target") == (
        "answer by this target; the law's last day is 2026-07-13; "
        "an extension is to be told, with reasons, by 2026-07-13"
    )
    at(june, "2026-07-13")
    assert items(june) == {"access.safe-target": ("2026-07-10", "2026-06-01", -1, False)}
    assert why(june, "access.safe-target").startswith(
        "answer by this target; the law's last day is 2026-07-13; the target has passed"
    )


def test_once_it_is_overdue_it_says_so_and_the_age_of_the_last_contact_stands_beside(june: Office) -> None:
    at(june, "2026-07-02")
    assert items(june) == {"access.safe-target": ("2026-07-01", "2026-06-01", -1, True)}
    assert why(june, "access.safe-target") == "answer; the law's last day, 2026-07-01, has passed"
    assert "31 days ago" in june.does("worklist", "--overdue").out
    does(june, "2026-07-05", "update-requester --channel email")
    assert "1 day ago" in at(june, "2026-07-06").does("worklist").out
    does(june, "2026-07-06", "disclose --extent not-held --regulator-told")
    assert items(june) == {}


def test_one_that_is_paused_or_has_not_started_asks_for_what_it_waits_for(june: Office) -> None:
    does(june, "2026-06-03", "request-identity --because unknown-to-us")
    assert items(june) == {"access.response": (None, "2026-06-01", 2, False)}
    assert why(june, "access.response") == "not started: waiting for identity (UK GDPR Art 12A(2))"
    does(june, "2026-06-05", "identity-received")
    does(june, "2026-06-08", "request-clarification --large-volume")
    at(june, "2026-06-10")
    assert items(june) == {"clarification": (None, "2026-06-08", 2, False)}
    assert why(june, "clarification").endswith("; the law's last day would be 2026-07-08 if that came today")


def test_what_was_approved_is_to_be_sent_and_is_shown_so(june: Office) -> None:
    def work() -> str:
        (line,) = (line for line in june.does("case", "show", CASE).lines() if line.startswith("work: "))
        return line

    does(june, "2026-06-08", "complete-search --pages 10")
    does(june, "2026-06-10", "complete-review --by R-2")
    assert "approved" not in why(june, "access.safe-target")
    assert work() == "work: approval"
    assert june.json("case", "show", CASE)["facts"]["approved_on"] is None
    does(june, "2026-06-12", "approve --by M-1")
    assert why(june, "access.safe-target").endswith("; approved on 2026-06-12, to be sent")
    assert work() == "work: approval, approved on Fri 12 June 2026"
    assert june.json("case", "show", CASE)["facts"]["approved_on"] == "2026-06-12"
    at(june, "2026-07-02")
    assert why(june, "access.safe-target") == (
        "answer; the law's last day, 2026-07-01, has passed; approved on 2026-06-12, to be sent"
    )
    does(june, "2026-07-03", "disclose --extent full --regulator-told --released 10")
    assert items(june) == {}
    assert work() == "work: disclosed, approved on Fri 12 June 2026, disclosed in full on Fri 3 July 2026"


def test_what_is_found_after_the_answer_is_to_be_sent_too(june: Office) -> None:
    does(june, "2026-06-02", "request-retrieval --store records-centre --medium paper")
    does(june, "2026-06-05", "complete-search --pages 10")
    does(june, "2026-06-08", "disclose --extent full --regulator-told --released 10")
    assert items(june) == {"retrievals": (None, "2026-06-02", 4, False)}
    does(june, "2026-06-09", "end-retrieval --retrieval 1 --result found --pages 12")
    assert items(june) == {"supplement": (None, "2026-06-08", 1, False)}
    assert why(june, "supplement") == "send a supplement: 12 pages were found since the answer"
    does(june, "2026-06-10", "disclose --extent full --regulator-told --supplementary --released 22")
    assert items(june) == {}


def test_what_others_owe_is_shown_since_the_one_that_has_waited_longest(june: Office) -> None:
    does(june, "2026-06-02", "ask-third-party --third-party TP-1")
    does(june, "2026-06-03", "ask-third-party --third-party TP-2")
    does(june, "2026-06-04", "request-retrieval --store archive --medium paper")
    does(june, "2026-06-05", "request-retrieval --store supplier --medium audio")
    for page, on in enumerate(("2026-06-08", "2026-06-09"), 1):
        does(june, on, f"redact --document DOC-1 --page {page} --exemption adoption --by R-1")
    waiting = {what: since for what, (_, since, *_) in items(june).items() if what != "access.safe-target"}
    assert waiting == {"consents": "2026-06-02", "retrievals": "2026-06-04", "reviews": "2026-06-08"}
    assert why(june, "consents").startswith("2 consents asked for and not answered")
    assert why(june, "retrievals") == "chase the stores: 2 files asked for and not come"
    assert why(june, "reviews").startswith("2 redactions to be looked at")

    does(june, "2026-06-10", "chase-retrieval --retrieval 1")
    does(june, "2026-06-10", "third-party-answered --third-party TP-1 --answer no-answer")
    does(june, "2026-06-10", "review-redaction --redaction 1 --by R-2 --decision upheld")
    waiting = {what: since for what, (_, since, *_) in items(june).items() if what != "access.safe-target"}
    assert waiting == {"consents": "2026-06-03", "retrievals": "2026-06-05", "reviews": "2026-06-09"}
    assert why(june, "consents").startswith("1 consent asked for")

    does(june, "2026-06-11", "end-retrieval --retrieval 1 --result destroyed")
    does(june, "2026-06-11", "end-retrieval --retrieval 2 --result found --pages 3")
    does(june, "2026-06-11", "third-party-answered --third-party TP-2 --answer given")
    does(june, "2026-06-11", "review-redaction --redaction 2 --by R-2 --decision removed")
    assert set(items(june)) == {"access.safe-target"}


def test_the_day_that_the_regulator_set_is_shown_until_it_is_answered_though_the_request_is(june: Office) -> None:
    does(june, "2026-06-10", "disclose --extent not-held --regulator-told")
    does(june, "2026-06-15", "regulator-complaint")
    assert items(june) == {}
    does(june, "2026-06-15", "regulator-deadline --answer-by 2026-06-26")
    assert items(june) == {"access.regulator": ("2026-06-26", "2026-06-15", 9, False)}
    assert why(june, "access.regulator") == "answer the regulator on its complaint 1 (DPA 2018 s.165)"
    assert items(at(june, "2026-06-29")) == {"access.regulator": ("2026-06-26", "2026-06-15", -1, True)}
    does(june, "2026-06-29", "answer-regulator")
    assert items(june) == {}
    assert june.json("case", "due", CASE)["clocks"][-1]["verdict"] == "late"


def test_the_worklist_names_the_target_as_the_case_does(june: Office) -> None:
    does(june, "2026-06-08", "request-clarification --large-volume")
    does(june, "2026-06-17", "clarification-received")
    ((name, (due_on, since, working_days, _)),) = items(june).items()
    (clock,) = (it for it in june.json("case", "due", CASE)["clocks"] if it["name"] == name)
    assert (clock["due_on"], clock["starts_on"], clock["working_days"]) == (due_on, since, working_days)


# -- Of several complaints to the regulator ----------------------------------------------------------------------------


def test_what_is_said_of_the_regulator_is_of_the_only_complaint_that_is_open(june: Office) -> None:
    for on in ("2026-06-10", "2026-06-11"):
        does(june, on, "regulator-complaint")
    does(june, "2026-06-12", "answer-regulator --complaint 1")
    does(june, "2026-06-13", "answer-regulator")
    does(june, "2026-06-14", "regulator-decided --complaint 1 --outcome upheld")
    does(june, "2026-06-15", "regulator-deadline --answer-by 2026-06-26")
    does(june, "2026-06-16", "regulator-decided --outcome not-upheld")
    rows = june.json("case", "show", CASE)["parts"]["regulator"]
    assert [(row["complaint"], row["answer_by_on"], row["outcome"]) for row in rows] == [
        (1, None, "upheld"),
        (2, "2026-06-26", "not-upheld"),
    ]


@pytest.mark.parametrize(
    "verb", ["answer-regulator", "regulator-deadline --answer-by 2026-06-26", "regulator-decided --outcome upheld"]
)
def test_where_not_one_complaint_alone_is_open_its_number_is_asked_for(june: Office, verb: str) -> None:
    for on in ("2026-06-10", "2026-06-11"):
        does(june, on, "regulator-complaint")
    which = "caseledger: say which of the regulator's complaints it is with --complaint: "
    asked = (NOUN, *verb.split(), "--on", "2026-06-12")
    told = june(*asked[:2], CASE, *asked[2:])
    assert (told.code, told.out, told.err) == (2, "", f"{which}1 and 2 are open\n")
    for complaint in ("1", "2"):
        does(june, "2026-06-12", f"regulator-decided --complaint {complaint} --outcome upheld")
    told = june(*asked[:2], CASE, *asked[2:])
    assert (told.code, told.out, told.err) == (2, "", f"{which}none is open\n")
