"""A matter at the Ombudsman: its table tried whole, and its columns."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Final, get_args

import pytest

from domain.events import ombudsman as e
from domain.events.base import Event
from domain.law.rows import NEVER_TEXT
from domain.procedures import procedure_of
from domain.procedures.ombudsman import OMBUDSMAN
from domain.procedures.ombudsman.facts import OmbudsmanFacts
from domain.procedures.ombudsman.states import Stage
from domain.workflow import CannotBe, Facts
from tests.unit.matters import (
    ANSWERED,
    APOLOGY,
    CLOSED,
    DRAFT,
    EARLY,
    ENQUIRY,
    FURTHER,
    LAID,
    LATER,
    LAW,
    NOT_READY,
    NOT_UPHELD,
    NOTICE,
    NOTIFIED,
    ON,
    PATHS,
    REMEDIED,
    REPORT,
    SATISFIED,
    SEEN_TO,
    TAKEN_UP,
    TOLD,
    UPHELD,
    WITH_REPORT,
    after,
    columns,
    decided,
    happening,
    part,
    remedy,
)

EVENTS: Final[tuple[type[Event], ...]] = get_args(e.OmbudsmanEvent)
STAGES: Final[tuple[type[Any], ...]] = get_args(Stage)

# -- The table ---------------------------------------------------------------------------------------------------------


def test_every_stage_is_come_to() -> None:
    assert {code: after(*told).stage.code for code, told in PATHS.items()} == {code: code for code in PATHS}
    assert {type(after(*told).stage) for told in PATHS.values()} == set(STAGES)
    assert len({stage.code for stage in STAGES}) == len({stage.label for stage in STAGES}) == len(STAGES)


@pytest.mark.parametrize("code", PATHS)
@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_every_event_happens_at_the_stages_of_its_row_and_at_no_other(event: type[Event], code: str) -> None:
    row, matter = OMBUDSMAN.row(event), after(*PATHS[code])
    assert row is not None
    proposed = OMBUDSMAN.favourable(event, matter, LAW, ON)
    refused = OMBUDSMAN.judge(matter, happening(proposed))
    if type(matter.stage) in row.at:
        assert "out-of-order" not in [why.name for why in refused]
        assert isinstance(OMBUDSMAN.evolve(matter, happening(proposed)).stage, STAGES)
    else:
        assert [(type(why), why.name) for why in refused] == [(CannotBe, "out-of-order")]


def test_every_event_of_the_procedure_has_one_row() -> None:
    assert sorted(row.event.kind for row in OMBUDSMAN.table) == sorted(event.kind for event in EVENTS)
    assert [event.kind for event in EVENTS if procedure_of(event.kind) is not OMBUDSMAN] == []


FAVOURED: Final[dict[type[Event], tuple[Event, ...]]] = {
    e.ApproachNotified: (),
    e.EnquiryReceived: (NOTIFIED,),
    e.ReplySent: (NOTIFIED, ENQUIRY),
    e.InvestigationTakenUp: (NOTIFIED,),
    e.DraftDecisionReceived: (NOTIFIED, TAKEN_UP),
    e.CommentsSent: (NOTIFIED, DRAFT),
    e.OmbudsmanDecided: (NOTIFIED, TAKEN_UP),
    e.DecisionReopened: (NOTIFIED, UPHELD),
    e.RemedyAgreed: (NOTIFIED, UPHELD, APOLOGY),
    e.RemedyEvidenced: (NOTIFIED, UPHELD, APOLOGY),
    e.ComplianceClosed: (NOTIFIED, UPHELD, APOLOGY),
    e.LongerTimeAgreed: (NOTIFIED, DRAFT),
    e.PublicReportReceived: (NOTIFIED, UPHELD),
    e.PublicNoticeGiven: WITH_REPORT,
    e.ReportLaid: WITH_REPORT,
    e.ReportAnswered: (*WITH_REPORT, LAID),
    e.FurtherReportReceived: WITH_REPORT,
    e.StatementPublished: (*WITH_REPORT, FURTHER),
    e.MonitoringOfficerTold: (NOTIFIED, UPHELD),
    e.OmbudsmanCaseClosed: (*WITH_REPORT, NOTICE, LAID, ANSWERED, TOLD),
}
"""For each event a history after which it may happen."""


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_what_is_favoured_may_happen(event: type[Event]) -> None:
    matter = after(*FAVOURED[event])
    assert OMBUDSMAN.judge(matter, happening(OMBUDSMAN.favourable(event, matter, LAW, ON))) == []


@pytest.mark.parametrize("of", [(ENQUIRY,), (DRAFT,), (UPHELD, APOLOGY), (TAKEN_UP, REPORT)])
def test_longer_time_is_favoured_for_what_is_still_to_come(of: tuple[Event, ...]) -> None:
    matter = after(NOTIFIED, *of)
    assert OMBUDSMAN.judge(matter, happening(OMBUDSMAN.favourable(e.LongerTimeAgreed, matter, LAW, ON))) == []


# -- What is so --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "fate", "counts_as"),
    [
        ((NOTIFIED,), "not-assessed", ""),
        ((NOTIFIED, TAKEN_UP), "investigated", ""),
        ((NOTIFIED, UPHELD), "investigated", "upheld"),
        ((NOTIFIED, TAKEN_UP, NOT_UPHELD), "investigated", "not-upheld"),
        ((NOTIFIED, TAKEN_UP, decided("assessed-and-closed", "investigation")), "investigated", "closed"),
        ((NOTIFIED, EARLY), "upheld", "upheld"),
        ((NOTIFIED, NOT_READY), "premature", "premature"),
        ((NOTIFIED, decided("not-for-us", "assessment")), "closed", "closed"),
        ((NOTIFIED, EARLY, e.DecisionReopened()), "not-assessed", ""),
        ((NOTIFIED, UPHELD, e.DecisionReopened()), "investigated", ""),
    ],
)
def test_what_becomes_of_an_approach(told: tuple[Event, ...], fate: str, counts_as: str) -> None:
    found = columns(after(*told))
    assert (found.fate, found.counts_as) == (fate, counts_as)


@pytest.mark.parametrize(
    "outcome", ["invalid-or-incomplete", "advice-given", "referred-back", "closed-after-initial-enquiries"]
)
def test_the_words_of_earlier_years_are_counted_with_those_of_later_ones(outcome: str) -> None:
    found = columns(after(NOTIFIED, decided(outcome, "assessment"), on=date(2024, 3, 31)))
    assert found.counts_as == ("premature" if outcome == "referred-back" else "closed")


def test_a_decision_taken_back_is_awaited_again_where_the_matter_stood() -> None:
    assert after(NOTIFIED, NOT_READY, CLOSED, e.DecisionReopened()).stage.code == "assessment"
    again = after(NOTIFIED, UPHELD, TOLD, CLOSED, e.DecisionReopened())
    assert again.stage.code == "investigation"
    found = columns(again)
    assert (found.decided_on, found.outcome, found.reopened_on) == (NEVER_TEXT, "", "2026-06-01")
    assert found.closed_on == NEVER_TEXT
    anew = OMBUDSMAN.evolve(again, happening(NOT_UPHELD, 6))
    assert (columns(anew).outcome, columns(anew).behind.split()[2]) == ("not-upheld", "decided_on=6")


@pytest.mark.parametrize(
    ("told", "owed"),
    [
        ((NOTIFIED, TAKEN_UP), ""),
        ((NOTIFIED, UPHELD), "owed"),
        ((NOTIFIED, decided("upheld", "investigation")), "owed"),
        ((NOTIFIED, EARLY), ""),
        ((NOTIFIED, NOT_UPHELD), ""),
        ((NOTIFIED, TAKEN_UP, REPORT), "owed"),
        ((NOTIFIED, UPHELD, TOLD), "told"),
        ((NOTIFIED, TAKEN_UP, TOLD), ""),
        ((NOTIFIED, UPHELD, TOLD, e.DecisionReopened()), ""),
    ],
)
def test_the_monitoring_officer_is_owed_the_fault_that_was_found(told: tuple[Event, ...], owed: str) -> None:
    assert columns(after(*told)).monitoring_officer == owed


def test_of_two_findings_the_first_that_stands_is_the_one_to_tell_of() -> None:
    matter = after(NOTIFIED, TAKEN_UP, REPORT, TOLD)
    matter = OMBUDSMAN.evolve(matter, happening(UPHELD, 5, LATER))
    found = columns(matter)
    assert (found.fault_on, found.monitoring_officer_on, found.monitoring_officer) == (
        *("2026-06-01", "2026-06-01"),
        "told",
    )


def test_remedies_keep_what_was_agreed_and_what_came_of_it() -> None:
    matter = after(
        *REMEDIED,
        remedy(2, "financial-redress", pounds=Decimal("350.50"), redress="distress"),
        remedy(3, "training"),
        e.RemedyEvidenced(remedy=1),
        e.ComplianceClosed(remedy=2, compliance="not-complied"),
        SATISFIED,
    )
    rows = part(matter, "remedy")
    assert [(row.remedy_of, row.redress, row.pence) for row in rows] == [
        ("apology", "", 0),
        ("financial-redress", "distress", 35050),
        ("training", "", 0),
    ]
    assert [(row.ended_by, row.compliance) for row in rows] == [
        ("evidenced", "satisfied"),
        ("compliance-closed", "not-complied"),
        ("compliance-closed", "satisfied"),
    ]


def test_what_is_done_about_a_report_stands_on_the_first_day_it_was_done() -> None:
    matter = after(*SEEN_TO, FURTHER, e.StatementPublished())
    for event in (NOTICE, LAID, ANSWERED, FURTHER, e.StatementPublished(), TOLD):
        matter = OMBUDSMAN.evolve(matter, happening(event, 20, LATER))
    found = columns(matter)
    days = {found.notice_on, found.laid_on, found.report_answered_on, found.further_report_on, found.statement_on}
    assert days | {found.monitoring_officer_on} == {"2026-06-01"}


def test_what_was_struck_out_or_cannot_be_is_not_counted() -> None:
    gone = OmbudsmanFacts(*OMBUDSMAN.struck_out(NOTIFIED, ON).case)  # type: ignore[arg-type]  # made as OmbudsmanFacts
    assert (gone.stage, gone.counted, gone.received_on) == ("struck-out", 0, "2026-06-01")
    before: Facts = OMBUDSMAN.facts(after(*REMEDIED), LAW)
    cannot = OMBUDSMAN.impossible(before)
    assert OmbudsmanFacts(*cannot.case)[:2] == ("impossible", 0)  # type: ignore[arg-type]  # likewise
    assert cannot.parts == before.parts
    assert len(OMBUDSMAN.struck_out(NOTIFIED, ON).parts) == len(OMBUDSMAN.parts)
