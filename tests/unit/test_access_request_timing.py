"""The time of an access request on both sides of each boundary, and what its columns say of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

import pytest

from domain.events import access_request as e
from domain.law.book import Law
from domain.law.rows import NEVER_TEXT, released_rows
from domain.procedures.access_request import ACCESS_REQUEST
from domain.procedures.access_request.parts import PARTS
from tests.unit.requests import (
    CLOSED,
    IDENTITY_ASKED,
    LAW,
    MOVED_BY_AUTHORITY,
    RECEIVED_ON,
    REOPENED,
    WITHDRAWN,
    Told,
    after,
    answered,
    asked,
    clocks,
    columns,
    due,
    extended,
    received,
    redacted,
    refused,
    reviewed,
    sent,
)

IDENTITY: Final = e.IdentityReceived()
FEE: Final = e.FeeCharged.model_validate({"pounds": 10, "because": "excessive"})


@pytest.mark.parametrize(
    ("on", "rule", "cite"),
    [
        ("2018-05-25", "SAR-2018", "GDPR Art 12(3)"),
        ("2019-08-14", "SAR-2018", "GDPR Art 12(3)"),
        ("2019-08-15", "SAR-2019", "GDPR Art 12(3)"),
        ("2020-10-20", "SAR-2019", "GDPR Art 12(3)"),
        ("2020-10-21", "SAR-2020", "SI 2026/82 reg 4"),
        ("2026-02-04", "SAR-2020", "SI 2026/82 reg 4"),
        ("2026-02-05", "SAR-12A", "UK GDPR Art 12A(1)"),
    ],
)
def test_the_rule_is_that_of_the_day_of_receipt(on: str, rule: str, cite: str) -> None:
    case = after(received(on))
    assert columns(case).rule == rule
    assert clocks(case)["access.response"].remarks[0].cite == cite


def test_what_was_known_before_article_12a_was_made_cites_nothing_later() -> None:
    law = Law(row for row in released_rows() if row.announced_on <= date(2026, 1, 28))
    (first, *_) = clocks(after(received("2026-01-05")), law)["access.response"].remarks
    assert first.cite == "UK GDPR Art 12(3)"


def test_identity_that_comes_after_commencement_takes_neither_limit_nor_extension_from_article_12a() -> None:
    case = after(
        received("2026-02-04"),
        ("2026-02-05", e.IdentityRequested(because="unknown-to-us")),
        ("2026-02-10", IDENTITY),
        extended("2026-03-10"),
    )
    found = clocks(case)
    assert found["access.response"].limit is not None
    assert found["access.response"].limit.citation == "UK GDPR Art 12(3)"
    assert (due(case), due(case, "access.extension-notice")) == ("2026-05-11", "2026-03-10")


def test_before_the_regulation_there_is_no_clock() -> None:
    case = after(received("2018-05-24"))
    assert clocks(case) == {}
    assert (columns(case).clock, columns(case).rule, columns(case).due_on) == ("none", "", NEVER_TEXT)


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ([], RECEIVED_ON),
        ([IDENTITY_ASKED, ("2026-06-08", IDENTITY)], "2026-06-08"),
        ([("2026-06-02", FEE), ("2026-06-09", e.FeePaid())], "2026-06-09"),
        ([IDENTITY_ASKED, ("2026-06-03", FEE), ("2026-06-08", IDENTITY), ("2026-06-09", e.FeePaid())], "2026-06-09"),
        ([IDENTITY_ASKED, ("2026-06-03", FEE), ("2026-06-08", e.FeePaid()), ("2026-06-09", IDENTITY)], "2026-06-09"),
        ([IDENTITY_ASKED], None),
        ([IDENTITY_ASKED, ("2026-06-03", FEE), ("2026-06-08", IDENTITY)], None),
    ],
)
def test_time_starts_with_the_latest_of_what_was_asked_for(told: list[Told], start: str | None) -> None:
    found = clocks(after(received(), *told))["access.response"]
    assert found.starts_on == (start and date.fromisoformat(start))
    assert found.state == ("running" if start else "waiting")


def test_authority_moves_the_start_only_where_the_policy_says_so_and_both_readings_stand() -> None:
    told = (
        received(asked_by="agent"),
        ("2026-06-02", e.AuthorityRequested()),
        ("2026-06-15", e.AuthorityReceived()),
    )
    by_law, moved = after(*told), after(*told, law=MOVED_BY_AUTHORITY)
    assert (due(by_law), due(by_law, "access.other-reading")) == ("2026-07-01", "2026-07-15")
    assert due(moved, law=MOVED_BY_AUTHORITY) == "2026-07-15"
    assert due(moved, "access.other-reading", MOVED_BY_AUTHORITY) == "2026-07-01"


@pytest.mark.parametrize(
    ("told", "last", "target"),
    [
        ([], "2026-07-01", "2026-07-01"),
        ([asked(1, "2026-06-08"), answered(1, "2026-06-08")], "2026-07-02", "2026-07-01"),
        ([asked(1, "2026-06-08"), answered(1, "2026-06-17")], "2026-07-13", "2026-07-10"),
        ([asked(1, "2026-06-01"), answered(1, "2026-06-01")], "2026-07-01", "2026-07-01"),
        ([asked(1, "2026-06-01"), answered(1, "2026-06-05")], "2026-07-06", "2026-07-06"),
        ([asked(1, "2026-07-01"), answered(1, "2026-07-03")], "2026-07-06", "2026-07-03"),
        ([asked(1, "2026-07-02"), answered(1, "2026-07-03")], "2026-07-01", "2026-07-01"),
        ([asked(1, "2026-06-08", large_volume=False), answered(1, "2026-06-17")], "2026-07-13", "2026-07-10"),
    ],
)
def test_the_days_of_a_clarification_do_not_count(told: list[Told], last: str, target: str) -> None:
    case = after(received(), *told)
    assert (due(case), due(case, "access.safe-target")) == (last, target)


def test_a_second_question_is_in_time_because_of_the_first() -> None:
    told = (received(), asked(1, "2026-06-08"), answered(1, "2026-06-17"))
    assert due(after(*told, asked(2, "2026-07-13"), answered(2, "2026-07-14"))) == "2026-07-13", "Sat 11 July and two"
    assert columns(after(*told, asked(2, "2026-07-13"))).clock == "paused"
    assert columns(after(*told, asked(2, "2026-07-14"))).clock == "running"


@pytest.mark.parametrize(("on", "paused"), [("2026-04-10", True), ("2026-04-11", False)])
def test_a_question_that_was_asked_while_another_was_open_stays_in_time_once_that_is_answered(
    on: str, *, paused: bool
) -> None:
    """The month ended on Good Friday, and the last day was Tuesday: of the days since, Easter takes out the first."""
    first = (received("2026-03-03"), asked(1, "2026-04-07"))
    for told in ([asked(2, on), answered(1, "2026-04-10")], [answered(1, "2026-04-10"), asked(2, on)]):
        case = after(*first, *sorted(told, key=lambda one: one[0]))
        assert columns(case).clock == ("paused" if paused else "running")


@pytest.mark.parametrize(
    ("told", "last", "flaws"),
    [
        ([extended("2026-07-01")], "2026-09-01", ""),
        ([extended("2026-07-02")], "2026-07-01", "late"),
        ([extended("2026-06-08", reasons=False)], "2026-07-01", "no-reasons"),
        ([extended("2026-06-08", "retrieval")], "2026-07-01", "no-ground"),
        ([extended("2026-06-08"), extended("2026-06-09")], "2026-09-01", "second"),
        ([extended("2026-06-08", reasons=False), extended("2026-06-09")], "2026-09-01", "no-reasons"),
        ([asked(1, "2026-06-08"), extended("2026-07-31")], None, ""),
        ([asked(1, "2026-06-08"), answered(1, "2026-06-17"), extended("2026-07-13")], "2026-09-11", ""),
        ([asked(1, "2026-06-08"), answered(1, "2026-06-17"), extended("2026-07-14")], "2026-07-13", "late"),
        ([extended("2026-07-02", "retrieval", reasons=False)], "2026-07-01", "no-ground"),
    ],
)
def test_an_extension_has_effect_once_on_a_ground_with_reasons_in_time(
    told: list[Told], last: str | None, flaws: str
) -> None:
    case = after(received(), *told)
    assert due(case) == last
    row = columns(case)
    assert (row.extension_flaws, row.extensions) == (
        flaws,
        sum(event.kind == "extension-notified" for _, event in told),
    )


def test_a_holiday_that_is_announced_moves_what_ends_on_it() -> None:
    case = after(received("2022-08-19"))
    before = Law(row for row in released_rows() if row.announced_on <= date(2022, 9, 9))
    assert (due(case, law=before), due(case)) == ("2022-09-19", "2022-09-20")


def test_beyond_the_calendar_no_last_day_is_given() -> None:
    short = Law(row for row in released_rows() if row.family != "calendar" or row.in_force_on.year < 2027)
    case = after(received("2026-12-01"))
    assert (clocks(case, short)["access.response"].state, columns(case, short).clock) == ("unreckonable",) * 2
    assert due(after(received("2026-11-30")), law=short) == "2026-12-30"


def test_a_limit_that_is_law_later_is_no_law_of_an_earlier_receipt() -> None:
    row = LAW.row("access.response", date(2026, 6, 1))
    assert row is not None
    longer = replace(row, in_force_on=date(2026, 7, 1), value=LONGER)
    law = Law((*released_rows(), longer))
    assert (due(after(received()), law=law), due(after(received("2026-07-01")), law=law)) == (
        "2026-07-01",
        "2026-09-01",
    )


LONGER: Final = {"number": 2, "unit": "month", "rolls": True, "version": "SAR-TEST", "pause": "inclusive"}


# -- Its end -----------------------------------------------------------------------------------------------------------


def test_no_pause_outlasts_the_answer() -> None:
    case = after(received(), asked(1, "2026-06-08"), sent("2026-06-17"), answered(1, "2026-06-30"))
    row = columns(case)
    assert (row.due_on, row.excluded, row.gross, row.net) == ("2026-07-13", 10, 16, 6)
    assert {clock.state for clock in clocks(case).values()} == {"stopped"}


def test_a_request_that_ends_while_it_waits_or_is_paused_has_no_clock_that_goes_on() -> None:
    for told in ([IDENTITY_ASKED], [asked(1, "2026-06-08")]):
        states = {clock.state for clock in clocks(after(received(), *told, WITHDRAWN)).values()}
        assert states <= {"stopped", "not-started"}
    assert columns(after(received(), IDENTITY_ASKED, WITHDRAWN)).clock == "not-started"


def test_a_refusal_that_is_reopened_is_no_answer_any_more() -> None:
    row = columns(after(received(), refused("2026-06-11", "excessive"), REOPENED))
    assert (row.clock, row.outcome, row.answered_on, row.due_on) == ("running", "", NEVER_TEXT, "2026-07-01")
    again = columns(after(received(), refused("2026-06-11", "excessive"), CLOSED, REOPENED, sent("2026-07-02")))
    assert (again.outcome, again.answered_on, again.stopped_by) == ("full", "2026-07-02", "disclosure")


@pytest.mark.parametrize(
    ("told", "left_out"),
    [
        ((refused("2026-06-20", "excessive", controller_told=False), ("2026-06-22", e.AccessRequestReopened())), True),
        ((refused("2026-06-20", "excessive"), ("2026-06-22", e.AccessRequestReopened())), False),
        (
            (
                refused("2026-06-20", "excessive", controller_told=False),
                ("2026-06-22", e.AccessRequestReopened()),
                refused("2026-06-23", "excessive"),
                ("2026-06-24", e.AccessRequestReopened()),
            ),
            True,
        ),
        (
            (
                refused("2026-06-18", "excessive", controller_told=False),
                ("2026-06-22", e.AccessRequestReopened()),
                ("2026-06-23", e.AccessRequestWithdrawn()),
            ),
            False,
        ),
    ],
)
def test_what_a_refusal_left_out_is_a_finding_after_it_is_reopened_too(
    told: tuple[Told, ...], *, left_out: bool
) -> None:
    assert columns(after(received(), *told)).left_out == ("controller-not-told" if left_out else "")


def test_a_day_of_the_regulator_ends_with_the_answer_or_the_decision() -> None:
    told = [
        received(),
        ("2026-06-20", e.RegulatorComplaintNotified(complaint=1)),
        ("2026-06-20", e.RegulatorComplaintNotified(complaint=2)),
        ("2026-06-21", e.RegulatorDeadlineSet(complaint=1, answer_by=date(2026, 8, 31))),
        ("2026-06-21", e.RegulatorDeadlineSet(complaint=2, answer_by=date(2026, 7, 31))),
    ]
    assert (columns(after(*told)).regulator_due_on, columns(after(*told)).regulator) == ("2026-07-31", "open")
    decided = after(*told, ("2026-07-01", e.RegulatorDecided(complaint=2, outcome="advice-given")))
    assert clocks(decided)["access.regulator 2"].stopped_by == "decided"
    assert columns(decided).regulator_due_on == "2026-08-31"
    over = after(
        *told,
        ("2026-07-01", e.RegulatorAnswered(complaint=1)),
        ("2026-07-02", e.RegulatorDecided(complaint=1, outcome="upheld")),
        ("2026-07-03", e.RegulatorDecided(complaint=2, outcome="not-upheld")),
    )
    assert (columns(over).regulator, columns(over).regulator_due_on) == ("not-upheld", NEVER_TEXT)


# -- Its columns -------------------------------------------------------------------------------------------------------


def test_what_was_struck_out_or_cannot_be_is_not_counted() -> None:
    gone = ACCESS_REQUEST.struck_out(received()[1], date(2026, 6, 1))
    assert len(gone.case) == len(ACCESS_REQUEST.case_columns)
    assert gone.parts == ((),) * len(PARTS)
    named = dict(zip(ACCESS_REQUEST.case_columns, gone.case, strict=True))
    assert (named["stage"], named["counted"], named["received_on"]) == ("struck-out", 0, "2026-06-01")
    cannot = ACCESS_REQUEST.impossible(ACCESS_REQUEST.facts(after(received(), redacted("2026-06-08")), LAW))
    assert cannot.case[:2] == ("impossible", 0)
    assert cannot.parts[1] != ()


def test_no_column_is_none_and_every_part_has_its_columns() -> None:
    case = after(received(), redacted("2026-06-08", pages=(3, 5)), reviewed("2026-06-09"))
    found = ACCESS_REQUEST.facts(case, LAW)
    assert None not in found.case
    for columns_of_part, rows in zip(PARTS.values(), found.parts, strict=True):
        assert [len(row) for row in rows] == [len(columns_of_part)] * len(rows)


def test_pages_in_the_log_are_counted_once_and_only_where_something_stays_taken_out() -> None:
    told = [
        received(),
        redacted("2026-06-08", 1, (3, 5)),
        redacted("2026-06-08", 2, (5, 7)),
        redacted("2026-06-08", 3, (1, 2), document="DOC-2"),
        redacted("2026-06-08", 4, (9, 9)),
    ]
    assert after(*told).pages_in_the_log == 0
    looked_at = [
        reviewed("2026-06-09", n, decision=d) for n, d in enumerate(("upheld", "narrowed", "upheld", "removed"), 1)
    ]
    assert after(*told, *looked_at).pages_in_the_log == 7
