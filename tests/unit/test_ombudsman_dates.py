"""The clocks of a matter at the Ombudsman: what the law gives, and what the Ombudsman set."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from domain.events import ombudsman as e
from domain.procedures.ombudsman import OMBUDSMAN
from projections.proof import proof
from tests.unit.matters import (
    DRAFT,
    ENQUIRY,
    LATER,
    LAW,
    NOTIFIED,
    REMEDIED,
    REPORT,
    TAKEN_UP,
    UPHELD,
    WITH_REPORT,
    after,
    approach,
    clock,
    columns,
    happening,
    longer,
    part,
)


@pytest.mark.parametrize(
    ("received", "notice_by", "answer_by"),
    [
        (date(2025, 7, 7), date(2025, 7, 21), date(2025, 10, 6)),
        (date(2025, 11, 30), date(2025, 12, 14), date(2026, 2, 27)),
        (date(2025, 12, 1), date(2025, 12, 15), date(2026, 2, 28)),
        (date(2025, 9, 25), date(2025, 10, 9), date(2025, 12, 24)),
        (date(2025, 9, 26), date(2025, 10, 10), date(2025, 12, 25)),
    ],
)
def test_the_time_for_a_public_report_begins_with_its_receipt_and_never_rolls(
    received: date, notice_by: date, answer_by: date
) -> None:
    matter = after(NOTIFIED, TAKEN_UP, REPORT, on=received)
    assert clock(matter, "ombudsman.public-notice").due_on == notice_by
    answer = clock(matter, "ombudsman.report-answered")
    assert (answer.starts_on, answer.first_due_on, answer.due_on, answer.raw_on) == (
        received,
        answer_by,
        answer_by,
        None,
    )


def test_longer_time_for_a_report_has_effect_only_in_writing() -> None:
    until = date(2026, 11, 2)
    matter = after(*WITH_REPORT, e.LongerTimeAgreed(of="report", until=until, in_writing=False))
    answer = clock(matter, "ombudsman.report-answered")
    assert answer.due_on == date(2026, 8, 31)
    assert "no effect" in answer.remarks[-1].text
    answer = clock(after(*WITH_REPORT, longer("report", until)), "ombudsman.report-answered")
    assert (answer.first_due_on, answer.due_on) == (date(2026, 8, 31), until)


def test_copies_are_open_for_three_weeks_with_their_first_day() -> None:
    matter = after(*WITH_REPORT, e.PublicNoticeGiven(copies_open_from=date(2025, 7, 21)))
    assert columns(matter).copies_close_on == "2025-08-10"


@pytest.mark.parametrize(
    ("noticed", "last"), [(date(2025, 7, 7), date(2026, 7, 6)), (date(2024, 2, 29), date(2025, 2, 27))]
)
def test_twelve_months_to_go_to_the_ombudsman_begin_with_the_day_of_notice(noticed: date, last: date) -> None:
    for on in (last, last + timedelta(days=1)):
        matter = OMBUDSMAN.evolve(OMBUDSMAN.nothing, happening(approach(noticed_on=noticed), on=on))
        found = clock(matter, "ombudsman.approach")
        assert (found.due_on, found.stopped_on) == (last, on)


def test_a_date_that_the_ombudsman_sets_is_no_row_of_law_and_proves_itself() -> None:
    matter = after(NOTIFIED, e.EnquiryReceived(letter_on=date(2026, 5, 29), reply_by=date(2026, 6, 26)))
    late = OMBUDSMAN.evolve(matter, happening(e.ReplySent(), 3, date(2026, 6, 29)))
    found = clock(late, "ombudsman.reply.1")
    assert (found.limit, found.set_by, found.state) == (None, "the Ombudsman", "stopped")
    assert list(proof(found, LAW).lines()) == [
        "ombudsman.reply.1",
        "  the letter of Fri 29 May 2026 set Fri 26 June 2026 for the reply to enquiry 1",
        "  set by the Ombudsman: not reckoned",
        "  letter: Fri 29 May 2026",
        "  last day: Fri 26 June 2026",
        "  ended: Mon 29 June 2026 (reply), 3 days after that date",
    ]
    assert proof(found, LAW).plain()["set_by"] == "the Ombudsman"
    assert [row.late_by for row in part(late, "enquiry")] == [3]


def test_the_proof_of_a_report_names_its_first_day() -> None:
    shown = list(proof(clock(after(*WITH_REPORT), "ombudsman.report-answered"), LAW).lines())
    assert "  first day: Mon  1 June 2026" in shown
    assert "  last day: Mon 31 August 2026" in shown


@pytest.mark.parametrize(("days", "late_by"), [(-1, 0), (0, 0), (1, 1)])
def test_remedies_are_met_or_late_by_days(days: int, late_by: int) -> None:
    matter = after(*REMEDIED)
    assert [(row.by_on, row.late_by) for row in part(matter, "remedy")] == [(LATER.isoformat(), -1)]
    done = OMBUDSMAN.evolve(matter, happening(e.RemedyEvidenced(remedy=1), 4, LATER + timedelta(days=days)))
    (row,) = part(done, "remedy")
    assert (row.ended_by, row.late_by) == ("evidenced", late_by)


def test_each_enquiry_has_a_clock_of_its_own_and_a_decision_ends_what_was_not_sent() -> None:
    matter = after(NOTIFIED, ENQUIRY, ENQUIRY, DRAFT, e.ReplySent(enquiry=2), UPHELD)
    ends = {found.name: found.stopped_by for found in OMBUDSMAN.clocks(matter, LAW)}
    assert ends == {"ombudsman.reply.1": "decided", "ombudsman.reply.2": "reply", "ombudsman.comments.1": "decided"}
    assert [row.late_by for row in part(matter, "enquiry")] == [-1, 0]


def test_an_agreed_later_date_moves_that_of_the_letter() -> None:
    until = LATER + timedelta(days=7)
    for told, name in (
        ((NOTIFIED, ENQUIRY, longer("reply", until)), "ombudsman.reply.1"),
        ((NOTIFIED, DRAFT, longer("comments", until, 1)), "ombudsman.comments.1"),
        ((*REMEDIED, longer("remedy", until)), "ombudsman.remedy.1"),
    ):
        found = clock(after(*told), name)
        assert (found.first_due_on, found.due_on) == (LATER, until)
