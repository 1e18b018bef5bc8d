"""The data protection complaint: its guards, its one clock on both sides of each boundary, and its columns."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest

from domain.events.base import Event
from domain.events.data_protection_complaint import (
    DataProtectionComplaintAcknowledged,
    DataProtectionComplaintCompleted,
    DataProtectionComplaintReceived,
    DataProtectionComplaintWithdrawn,
    DataProtectionOutcomeGiven,
    DataProtectionProgressTold,
)
from domain.law.book import Law
from domain.law.rows import released_rows
from domain.procedures.data_protection_complaint import (
    DATA_PROTECTION_COMPLAINT,
    DataProtectionComplaintFacts,
    outcome_outstanding,
    unknown_code,
)
from domain.workflow import Clock, MayNot
from projections.measures.data_protection_complaints import OUTCOMES
from projections.proof import proof
from tests.unit.trying import LAW, after, clocks, columns, happening

CAME: Final = DataProtectionComplaintReceived(channel="web-form")
ACKNOWLEDGED: Final = DataProtectionComplaintAcknowledged(channel="email")
TOLD: Final = DataProtectionProgressTold(channel="email")
UPHELD: Final = DataProtectionOutcomeGiven(outcome="upheld")
WITHDRAWN: Final = DataProtectionComplaintWithdrawn()
COMPLETED: Final = DataProtectionComplaintCompleted()

JULY: Final = date(2026, 7, 1)
LAST: Final = date(2026, 7, 31)
BEFORE: Final = date(2026, 6, 18)


def clock(*told: tuple[date, Event]) -> Clock:
    (found,) = clocks(DATA_PROTECTION_COMPLAINT, *told).values()
    return found


@pytest.mark.parametrize(
    ("received", "raw", "due"),
    [
        ("2026-06-19", "2026-07-19", "2026-07-20"),
        ("2026-07-01", "2026-07-31", "2026-07-31"),
        ("2026-07-02", "2026-08-01", "2026-08-03"),
        ("2026-08-01", "2026-08-31", "2026-09-01"),
        ("2026-11-25", "2026-12-25", "2026-12-29"),
        ("2026-12-02", "2027-01-01", "2027-01-04"),
        ("2027-02-24", "2027-03-26", "2027-03-30"),
    ],
)
def test_it_is_acknowledged_in_30_days_rolled_forward_once(received: str, raw: str, due: str) -> None:
    found = clock((date.fromisoformat(received), CAME))
    assert (found.name, found.state) == ("dpc.acknowledgement", "running")
    assert (str(found.raw_on), str(found.due_on)) == (raw, due)
    assert found.first_due_on == found.due_on
    assert found.limit is not None
    assert (found.limit.citation, found.limit.binds) == ("DPA 2018 s.164A(3)", "statute")


def test_before_the_duties_there_is_no_clock() -> None:
    assert clocks(DATA_PROTECTION_COMPLAINT, (BEFORE, CAME)) == {}
    assert clocks(DATA_PROTECTION_COMPLAINT, (BEFORE, CAME), (JULY, ACKNOWLEDGED), (JULY, UPHELD)) == {}


def test_beyond_the_calendar_no_last_day_can_be_reckoned() -> None:
    found = clock((date(2028, 12, 30), CAME))
    assert (found.state, found.due_on) == ("unreckonable", None)


@pytest.mark.parametrize(
    ("told", "stopped_on", "stopped_by"),
    [
        (((JULY, ACKNOWLEDGED),), JULY, "acknowledged"),
        (((LAST, UPHELD),), LAST, "outcome"),
        (((JULY, ACKNOWLEDGED), (LAST, UPHELD)), JULY, "acknowledged"),
        (((LAST, WITHDRAWN),), LAST, "withdrawn"),
        (((JULY, ACKNOWLEDGED), (LAST, WITHDRAWN)), JULY, "acknowledged"),
        (((JULY, TOLD),), None, ""),
        (((LAST, UPHELD), (LAST, COMPLETED)), LAST, "outcome"),
        (((LAST, WITHDRAWN), (LAST, COMPLETED)), LAST, "withdrawn"),
    ],
)
def test_what_ends_it(told: tuple[tuple[date, Event], ...], stopped_on: date | None, stopped_by: str) -> None:
    found = clock((JULY, CAME), *told)
    assert (found.stopped_on, found.stopped_by) == (stopped_on, stopped_by)


def test_completing_it_all_the_same_ends_the_clock_and_does_not_meet_it() -> None:
    case = after(DATA_PROTECTION_COMPLAINT, (JULY, CAME))
    case = DATA_PROTECTION_COMPLAINT.evolve(case, happening(COMPLETED, 2, LAST))
    (found,) = DATA_PROTECTION_COMPLAINT.clocks(case, LAW)
    assert (found.stopped_on, found.stopped_by) == (LAST, "completed")


def test_the_proof_shows_that_the_day_of_receipt_is_not_counted_and_how_the_last_day_rolled() -> None:
    lines = list(proof(clock((date(2026, 11, 25), CAME)), LAW).lines())
    assert lines == [
        "dpc.acknowledgement",
        "  received on Wed 25 November 2026; that day is not counted (DPA 2018 s.205(2))",
        "  limit: 30 days (DPA 2018 s.164A(3), statute) https://www.legislation.gov.uk/ukpga/2025/18/section/103",
        "  day 0: Wed 25 November 2026",
        "  would end: Fri 25 December 2026",
        "     -  Fri 25 December 2026  Christmas Day",
        "     -  Sat 26 December 2026  Saturday",
        "     -  Sun 27 December 2026  Sunday",
        "     -  Mon 28 December 2026  Boxing Day (substitute day)",
        "     1  Tue 29 December 2026",
        "  last day: Tue 29 December 2026",
    ]


def test_the_proof_says_that_an_outcome_stands_for_the_acknowledgement() -> None:
    lines = list(proof(clock((JULY, CAME), (LAST, UPHELD)), LAW).lines())
    says = "the outcome of Fri 31 July 2026 stands for the acknowledgement (ICO guidance on data protection complaints)"
    assert f"  {says}" in lines


@pytest.mark.parametrize("event", [CAME, ACKNOWLEDGED, TOLD], ids=lambda event: event.kind)
def test_a_channel_that_nobody_knows_is_refused(event: Event) -> None:
    wrong = event.model_copy(update={"channel": "pigeon"})
    refused = unknown_code(happening(wrong), DATA_PROTECTION_COMPLAINT.nothing)
    assert refused is not None
    assert (refused.name, refused.cite) == ("unknown-channel", "the vocabulary")


def test_an_outcome_that_nobody_knows_is_refused() -> None:
    wrong = DataProtectionOutcomeGiven(outcome="dismissed")
    refused = unknown_code(happening(wrong), DATA_PROTECTION_COMPLAINT.nothing)
    assert refused is not None
    assert refused.name == "unknown-data-protection-outcome"
    assert refused.says.endswith("it is one of upheld, partly-upheld, not-upheld")


@pytest.mark.parametrize(
    ("told", "refused"),
    [
        (((JULY, CAME),), True),
        (((JULY, CAME), (JULY, ACKNOWLEDGED)), True),
        (((JULY, CAME), (LAST, UPHELD)), False),
        (((JULY, CAME), (LAST, WITHDRAWN)), False),
        (((BEFORE, CAME),), False),
        (((date(2026, 6, 19), CAME),), True),
    ],
)
def test_completion_asks_for_the_outcome_where_it_is_owed(told: tuple[tuple[date, Event], ...], refused: bool) -> None:
    case = after(DATA_PROTECTION_COMPLAINT, *told)
    found = outcome_outstanding(happening(COMPLETED, on=LAST), case)
    assert (found is not None) == refused
    if found is not None:
        assert isinstance(found, MayNot)
        assert (found.name, found.cite) == ("outcome-outstanding", "DPA 2018 s.164A(4)")


def test_its_columns_say_what_was_so() -> None:
    told = columns(
        DATA_PROTECTION_COMPLAINT,
        (JULY, DataProtectionComplaintReceived(channel="letter", represented=True)),
        (date(2026, 7, 6), TOLD),
        (date(2026, 7, 7), ACKNOWLEDGED),
        (date(2026, 7, 20), TOLD),
        (LAST, UPHELD),
        (date(2026, 8, 3), COMPLETED),
    )
    assert tuple(told.values()) == DataProtectionComplaintFacts(
        stage="completed",
        counted=1,
        received_on="2026-07-01",
        channel="letter",
        represented=1,
        statutory=1,
        acknowledged_on="2026-07-07",
        told_on="2026-07-20",
        updates=2,
        outcome="upheld",
        outcome_on="2026-07-31",
        withdrawn_on="9999-12-31",
        completed_on="2026-08-03",
        ended_on="2026-07-31",
        outcome_days=30,
        acknowledgement_state="stopped",
        acknowledgement_start_on="2026-07-01",
        acknowledgement_due_on="2026-07-31",
        acknowledgement_stop_on="2026-07-07",
        acknowledgement_ended_by="acknowledged",
        behind="received_on=1 acknowledged_on=3 told_on=4 outcome_on=5 completed_on=6 ended_on=5",
    )


@pytest.mark.parametrize(
    ("told", "outcome", "ended_on", "days"),
    [
        ((), "", "9999-12-31", -1),
        (((LAST, WITHDRAWN),), "withdrawn", "2026-07-31", -1),
        (((LAST, WITHDRAWN), (date(2026, 8, 3), COMPLETED)), "withdrawn", "2026-07-31", -1),
        (((JULY, UPHELD),), "upheld", "2026-07-01", 0),
    ],
)
def test_how_it_ended(told: tuple[tuple[date, Event], ...], outcome: str, ended_on: str, days: int) -> None:
    found: dict[str, Any] = columns(DATA_PROTECTION_COMPLAINT, (JULY, CAME), *told)
    assert (found["outcome"], found["ended_on"], found["outcome_days"]) == (outcome, ended_on, days)


def test_one_from_before_the_duties_that_was_completed_without_an_outcome_says_so() -> None:
    found = columns(DATA_PROTECTION_COMPLAINT, (BEFORE, CAME), (LAST, COMPLETED))
    assert (found["outcome"], found["ended_on"], found["statutory"]) == ("none", "2026-07-31", 0)
    assert (found["acknowledgement_state"], found["acknowledgement_due_on"]) == ("none", "9999-12-31")


def test_there_is_a_figure_for_every_outcome_that_the_law_lists() -> None:
    law = Law(released_rows())
    assert set(law.codes("data-protection-outcome", LAST)) | {"withdrawn", "none"} == set(OUTCOMES)
