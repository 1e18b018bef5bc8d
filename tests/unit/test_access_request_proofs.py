"""What the proofs of an access request's time limits say: what is counted, what is not, and which limit applies."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

import pytest

from domain.events import access_request as e
from domain.law.book import Law
from domain.law.rows import released_rows
from projections.proof import proof
from tests.unit.requests import IDENTITY_ASKED, LAW, Told, after, answered, asked, clocks, due, extended, received, sent

IDENTITY: Final = e.IdentityReceived()
NOTICE: Final = "access.extension-notice"


def lines(*told: Told, of: str = "access.response", law: Law = LAW) -> list[str]:
    return [line.strip() for line in proof(clocks(after(*told), law)[of], law).lines()]


def test_a_proof_shows_what_does_not_count_and_what_rolled_forward() -> None:
    found = lines(received(), asked(1, "2026-06-08"), answered(1, "2026-06-17"))
    assert (
        "10 days do not count: what would end on Wed 1 July 2026 ends on Sat 11 July 2026 (UK GDPR Art 12A(1))" in found
    )
    assert found[-4:] == [
        "-  Sat 11 July 2026  Saturday",
        "-  Sun 12 July 2026  Sunday",
        "1  Mon 13 July 2026",
        "last day: Mon 13 July 2026",
    ]
    paused = lines(received(), asked(1, "2026-06-08"))
    assert paused[-1] == "paused since Mon  8 June 2026: no last day before the answer"


@pytest.mark.parametrize(
    ("first", "last", "says", "days"),
    [
        ("2026-06-03", "2026-06-09", "takes out no day: the time had not started", 0),
        (
            "2026-06-03",
            "2026-06-10",
            "takes out no day: the time starts with that day, and counts from the day after",
            0,
        ),
        ("2026-06-03", "2026-06-11", "stops the time from the day after the start", 1),
        ("2026-06-10", "2026-06-12", "stops the time from the day after the start", 2),
        ("2026-06-11", "2026-06-12", "stops the time, both days included", 2),
    ],
)
def test_a_clarification_says_which_days_it_takes_out_of_a_time_that_starts_with_identity(
    first: str, last: str, says: str, days: int
) -> None:
    told = [(first, asked(1, first)[1]), (last, answered(1, last)[1]), ("2026-06-10", IDENTITY)]
    found = lines(received(), IDENTITY_ASKED, *sorted(told, key=lambda one: one[0]))
    (of_it,) = (line for line in found if line.startswith("clarification"))
    assert of_it.endswith(f", {says} (UK GDPR Art 12A(5))")
    counted = [line for line in found if "not count" in line]
    assert [line.split()[0] for line in counted] == ([str(days)] if days else [])


@pytest.mark.parametrize(
    ("on", "first", "last", "says"),
    [
        ("2026-06-01", "2026-06-01", "2026-06-05", "stops the time from the day after the receipt"),
        (
            "2026-06-01",
            "2026-06-01",
            "2026-06-01",
            "takes out no day: the time starts with that day, and counts from the day after",
        ),
        ("2026-06-01", "2026-06-02", "2026-06-02", "stops the time, both days included"),
        ("2026-01-20", "2026-01-20", "2026-01-22", "stops the time from the day after"),
        ("2026-01-20", "2026-01-21", "2026-01-22", "stops the time from the day after"),
        (
            "2026-01-20",
            "2026-01-21",
            "2026-01-21",
            "takes out no day: it was answered on the day on which it was asked for",
        ),
    ],
)
def test_a_clarification_says_which_days_it_takes_out_by_the_rule_of_the_receipt(
    on: str, first: str, last: str, says: str
) -> None:
    (of_it,) = (
        line for line in lines(received(on), asked(1, first), answered(1, last)) if line.startswith("clarification")
    )
    assert f", {says} (" in of_it


def test_a_pause_that_the_answer_ended_is_said_to_end_with_it() -> None:
    told = (received(), asked(1, "2026-06-08"), sent("2026-06-17"), answered(1, "2026-06-30"))
    assert "no pause lasts beyond Wed 17 June 2026, when this ended" in lines(*told)
    told = (received(), asked(1, "2026-06-08"), answered(1, "2026-06-17"), sent("2026-06-17"))
    assert not any(line.startswith("no pause lasts") for line in lines(*told))


def test_a_paused_request_that_is_extended_has_the_limit_that_applies_and_is_paused_since_the_start() -> None:
    told = [received(), IDENTITY_ASKED, asked(1, "2026-06-10"), extended("2026-06-20"), ("2026-08-20", IDENTITY)]
    found = lines(*told)
    assert [line.split(" (")[0] for line in found if line.startswith("limit")] == ["limit: 3 months"]
    assert found[-2:] == [
        "day 0: Thu 20 August 2026",
        "paused since Thu 20 August 2026: no last day before the answer",
    ]
    later = lines(*told[:2], ("2026-06-10", IDENTITY), asked(1, "2026-06-11"))
    assert [line.split(" (")[0] for line in later if line.startswith("limit")] == ["limit: 1 month"]
    assert later[-1] == "paused since Thu 11 June 2026: no last day before the answer"


# -- Of the notice of an extension -------------------------------------------------------------------------------------


def test_the_proof_of_the_notice_is_its_own() -> None:
    told = (
        received(),
        asked(1, "2026-06-08"),
        answered(1, "2026-06-17"),
        extended("2026-06-20"),
        asked(2, "2026-08-08"),
        answered(2, "2026-08-17"),
    )
    assert lines(*told, of=NOTICE) == [
        "access.extension-notice",
        "rule SAR-12A, by the day of receipt, Mon 1 June 2026, and for good (UK GDPR Art 12A(1))",
        "received on Mon 1 June 2026",
        "clarification asked for on Mon 8 June 2026, answered on Wed 17 June 2026, stops the time, both days included "
        "(UK GDPR Art 12A(5))",
        "extension told on Sat 20 June 2026, on a ground, with reasons and in time (UK GDPR Art 12A(4))",
        "clarification asked for on Sat 8 August 2026, after the notice was given: it moves nothing of this "
        "(UK GDPR Art 12A(5))",
        "10 days do not count: what would end on Wed 1 July 2026 ends on Sat 11 July 2026 (UK GDPR Art 12A(4))",
        "limit: 1 month (UK GDPR Art 12A(4), statute) https://www.legislation.gov.uk/ukpga/2025/18/section/76",
        "day 0: Mon  1 June 2026",
        "would end: Sat 11 July 2026",
        "-  Sat 11 July 2026  Saturday",
        "-  Sun 12 July 2026  Sunday",
        "1  Mon 13 July 2026",
        "last day: Mon 13 July 2026",
        "ended: Sat 20 June 2026 (told)",
    ]


def test_a_notice_without_effect_is_in_the_proof_of_its_time_with_what_moved_the_start() -> None:
    found = lines(received(), IDENTITY_ASKED, ("2026-06-10", IDENTITY), extended("2026-07-13"), of=NOTICE)
    assert "the identity came on Wed 10 June 2026 (UK GDPR Art 12(6))" in found
    late = "extension told on Mon 13 July 2026 has no effect: it was to be given by Fri 10 July 2026"
    assert any(line.startswith(late) for line in found)
    assert not any("three months" in line for line in found)


def test_a_notice_given_while_a_question_is_open_ends_the_pause_for_its_own_time() -> None:
    told = (received(), asked(1, "2026-06-08"), extended("2026-06-20"), answered(1, "2026-06-30"))
    found = lines(*told, of=NOTICE)
    assert "no pause lasts beyond Sat 20 June 2026, when this ended" in found
    counted = "13 days do not count: what would end on Wed 1 July 2026 ends on Tue 14 July 2026 (UK GDPR Art 12A(4))"
    assert counted in found


def test_a_paused_notice_has_its_limit_too() -> None:
    found = lines(received(), asked(1, "2026-06-08"), of=NOTICE)
    assert [line.split(" (")[0] for line in found if line.startswith("limit")] == ["limit: 1 month"]
    assert found[-1] == "paused since Mon  8 June 2026: no last day before the answer"


@pytest.mark.parametrize(
    ("on", "last", "says"),
    [
        ("2026-07-01", "2026-07-03", "answered on Thu 2 July 2026, stops the time, both days included"),
        ("2026-07-02", "2026-07-01", "after the last day for the notice: it moves nothing of this"),
    ],
)
def test_what_is_asked_after_the_last_day_for_the_notice_does_not_move_it_though_the_answer_has_longer(
    on: str, last: str, says: str
) -> None:
    row = LAW.row("access.response", date(2026, 6, 1))
    assert row is not None
    law = Law((*released_rows(), replace(row, announced_on=date(2026, 3, 1), value={**row.value, "number": 2})))
    told = (received(), asked(1, on), answered(1, "2026-07-02"))
    assert due(after(*told), NOTICE, law) == last
    assert any(says in line for line in lines(*told, of=NOTICE, law=law))
