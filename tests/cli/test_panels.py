"""What the command says of panels: on the worklist, of what was recorded, and of what was found since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pytest

from tests.cli.office import Office

CASE: Final = "2025/9"
RECEIVE: Final = "--form written --channel letter --basis parent --point function=part-3"
Told = tuple[str, str]


def at_two(begun: str, answered: str) -> tuple[Told, ...]:
    """A complaint that was at Stage 2 from one day to another."""
    return (
        (
            begun,
            "acknowledge {} --procedure given --assistance given --advocacy not-relevant "
            "--help-to-obtain-advocate not-relevant",
        ),
        (begun, "investigate {}"),
        (begun, "respond {} --outcome not-upheld"),
        (begun, "request-stage-two {} --form written"),
        (begun, "appoint-independent-person {} --independent-person IP-1 --no-tie"),
        (begun, "appoint-investigator {} --investigator IO-1"),
        (answered, "adjudicate {} --outcome not-upheld"),
        (answered, "respond-stage-two {} --panel-explained"),
    )


def seats(on: str, number: int = 3) -> tuple[Told, ...]:
    return tuple(
        (on, f"appoint-panel-member {{}} --member PM-{n} --no-tie{' --chairs' if n == 1 else ''}")
        for n in range(1, number + 1)
    )


ASK: Final = "request-panel {} --form written --reasons"
MEET: Final = "panel-met {} --accompanied-by nobody --independent-person heard"
REPORTED: Final = (
    "panel-reported {} --outcome upheld --recommendations 1 --to-complainant --to-independent-person",
    "panel-report-received {}",
)
RESPOND: Final = "respond-stage-three {} --outcome upheld --with-independent-person --ombudsman-explained"


def lived(office: Office, told: Sequence[Told], *, despite: Sequence[str] = ()) -> None:
    """Record what happened after a receipt on the first of the days; what is named in ``despite``, despite a rule."""
    office.does("complaint", "receive", *RECEIVE.split(), "--reference", CASE, "--on", told[0][0])
    for on, said in told:
        ways = (["--despite"], "So the file shows.") if said in despite else ([], "")
        office.does("complaint", *said.format(CASE).split(), "--on", on, *ways[0], stdin=ways[1])


def owed(office: Office, on: str) -> dict[str, tuple[str | None, bool]]:
    """What is on the worklist of a day: of each, its last day and whether that is past."""
    items = office.json("worklist", "--on", on)["items"]
    return {item["what"]: (item["due_on"], item["overdue"]) for item in items if item["case"] == CASE}


def verdict(office: Office, clock: str, on: str) -> str:
    clocks = office.json("case", "due", CASE, "--as-at", on)["clocks"]
    found: str = next(each["verdict"] for each in clocks if each["name"] == clock)
    return found


IN_MAY: Final = at_two("2025-03-03", "2025-05-01")
ASKED: Final = (*IN_MAY, ("2025-05-02", "response-received {} --known told"), ("2025-05-12", ASK))


def test_a_panel_is_owed_until_three_have_met_whatever_two_reported(office: Office) -> None:
    after_two = (("2025-06-02", MEET), *(("2025-06-04", said) for said in REPORTED), ("2025-06-20", RESPOND))
    lived(office, (*ASKED, *seats("2025-05-13", 2), *after_two), despite=(MEET, *REPORTED, RESPOND))
    assert owed(office, "2025-12-01")["stage3.panel"] == ("2025-06-24", True)
    assert not {"stage3.report", "stage3.response"} & owed(office, "2025-12-01").keys()
    refused = office("complaint", "complete", CASE, "--on", "2025-12-01")
    assert "cannot happen at Stage 3" in refused.err


def test_a_panel_is_owed_after_the_file_was_closed_where_a_member_is_found_not_to_be_independent(
    office: Office,
) -> None:
    held = (*seats("2025-05-13"), ("2025-06-02", MEET), *(("2025-06-04", said) for said in REPORTED))
    ended = (
        ("2025-06-20", RESPOND),
        ("2025-06-20", "notify-decision {} --complainant told --child told --others none-affected"),
        ("2025-06-23", "complete {}"),
    )
    lived(office, (*ASKED, *held, *ended))
    assert owed(office, "2025-12-01") == {}
    appointment = next(
        event["number"]
        for event in office.json("case", "timeline", CASE)["events"]
        if event["event"] == "panel-member-appointed"
    )
    found = ("case", "correct", CASE, str(appointment), "--set", 'ties=["spouse-or-civil-partner"]')
    refused = office(*found, stdin="The register of interests shows it.")
    assert "would break a rule" in refused.err
    office.does(*found, "--despite", stdin="The register of interests shows it.")
    figures = office.figures("2025/26")
    verdicts = ("in_time", "late", "without_verdict")
    assert [figures[f"complaints.stage3_responded.{it}"]["value"] for it in verdicts] == [0, 0, 1]
    items = office.json("worklist", "--on", "2025-12-01")["items"]
    assert [(item["what"], item["due_on"], item["overdue"]) for item in items if item["case"] == CASE] == [
        ("stage3.panel", "2025-06-24", True)
    ]
    office.does(
        "complaint", "decide-panel-request", CASE, "--accepted", "--because", "other-recorded", "--on", "2025-12-02"
    )
    assert office.json("case", "show", CASE)["facts"]["stage"] == "stage-three"


def test_what_may_still_be_practicable_is_to_be_held_and_to_be_judged(office: Office) -> None:
    saved = (*at_two("2020-06-01", "2020-07-03"), ("2020-11-02", ASK))
    lived(office, saved)
    assert owed(office, "2020-12-14")["stage3.panel"] == ("2020-12-14", False)
    assert "judge-practicable" not in owed(office, "2020-12-14")
    for_both = owed(office, "2020-12-15")
    assert {"stage3.panel", "judge-practicable"} <= for_both.keys()
    said = office.does(
        "complaint", *f"judge-practicable {CASE} --limit stage3.panel --practicable".split(), "--on", "2020-12-15"
    )
    assert "before it had come: that has no effect" in said.out
    assert owed(office, "2020-12-16") == for_both
    office.does(
        "complaint", *f"judge-practicable {CASE} --limit stage3.panel --not-practicable".split(), "--on", "2020-12-17"
    )
    assert owed(office, "2020-12-18")["stage3.panel"] == ("2020-12-14", True)
    assert "judge-practicable" not in owed(office, "2020-12-18")


def test_without_the_saving_what_is_still_to_come_is_overdue_from_25_september_2020(office: Office) -> None:
    lived(office, (*at_two("2020-01-06", "2020-03-09"), ("2020-03-11", ASK)))
    assert [verdict(office, "stage3.panel", day) for day in ("2020-04-24", "2020-04-27")] == [
        "running",
        "for judgement",
    ]
    assert [verdict(office, "stage3.panel", day) for day in ("2020-09-24", "2020-09-25")] == [
        "for judgement",
        "overdue",
    ]
    assert ("judge-practicable" in owed(office, "2020-09-24"), "judge-practicable" in owed(office, "2020-09-25")) == (
        True,
        False,
    )
    assert owed(office, "2020-09-25")["stage3.panel"] == ("2020-04-24", True)


def test_without_the_saving_a_request_after_24_september_2020_is_past(office: Office) -> None:
    lived(office, (*at_two("2020-01-06", "2020-03-20"), ("2020-03-25", "response-received {} --known told")))
    assert [verdict(office, "stage3.request", day) for day in ("2020-09-24", "2020-09-25")] == [
        "for judgement",
        "past",
    ]


@pytest.mark.parametrize(
    ("met", "says"),
    [
        ("2020-09-24", "(met), for judgement whether as soon as was practicable, due Fri 24 April 2020"),
        ("2020-09-25", "(met), late, due Fri 24 April 2020"),
    ],
)
def test_what_came_after_the_last_day_is_said_as_case_due_says_it(office: Office, met: str, says: str) -> None:
    lived(office, (*at_two("2020-01-06", "2020-03-09"), ("2020-03-11", ASK), *seats("2020-03-16")))
    assert says in office.does("complaint", *MEET.format(CASE).split(), "--on", met).out
    assert verdict(office, "stage3.panel", met) == says.split(", ")[1].removesuffix(
        " whether as soon as was practicable"
    )


def test_nobody_is_asked_for_the_receipt_of_the_stage_2_response_once_stage_3_was_answered(office: Office) -> None:
    lived(office, (*IN_MAY, ("2025-05-12", ASK), *seats("2025-05-13")))
    assert "response-received" in owed(office, "2025-05-13")
    for on, said in (("2025-06-02", MEET), *(("2025-06-04", said) for said in REPORTED), ("2025-06-20", RESPOND)):
        assert "response-received" in owed(office, on)
        office.does("complaint", *said.format(CASE).split(), "--on", on)
    assert "response-received" not in owed(office, "2025-06-20")
