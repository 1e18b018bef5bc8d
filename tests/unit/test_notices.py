"""Notices that were owed and left out stay findings until they are made good."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest

from domain.events.base import Event
from domain.events.complaint import (
    AdrResolved,
    ComplaintReceived,
    ComplaintWithdrawn,
    PointReceived,
    ResolutionTermsSent,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.law.book import Law
from domain.law.rows import released_rows
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.throughout.completion import NOTICES
from domain.workflow import Happening
from tests.unit.rules.completion import WITHOUT
from tests.unit.telling import ADJUDICATED, ANSWERED_TWO, COMPLETED, NOTIFIED, after, going_on, judged, notice

LAW: Final = Law(released_rows())
POINTS: Final = (PointReceived(number=1, function="part-3"),)
RECEIVED: Final = ComplaintReceived(form="written", channel="letter", basis="other-person", points=POINTS)


def left_out(*events: Event) -> str:
    case: Any = COMPLAINT.nothing
    for number, event in enumerate(events, start=1):
        case = COMPLAINT.evolve(case, Happening(event, date(2026, 3, number), LAW, number))
    row = dict(zip(COMPLAINT.case_columns, COMPLAINT.facts(case, LAW).case, strict=True))
    return str(row["not_told"])


def refusal(*, notified: bool, told: Any) -> SufficientInterestDecided:
    return SufficientInterestDecided(
        sufficient=False, childs_views="considered", complainant_notified=notified, child_told=told
    )


def test_an_advocate_who_was_not_sent_the_terms_is_a_finding_until_they_are_sent() -> None:
    resolved = (RECEIVED, AdrResolved(), ResolutionTermsSent(to_advocate="not-given"))
    assert left_out(*resolved) == "advocate-of-terms"
    assert left_out(*resolved, ResolutionTermsSent(to_advocate="given")) == ""


def test_an_advocate_who_was_not_told_of_the_withdrawal_is_a_finding() -> None:
    withdrawn = (RECEIVED, ComplaintWithdrawn(form="written"))
    assert left_out(*withdrawn, WithdrawalConfirmed(to_advocate="not-given")) == "advocate-of-withdrawal"
    assert left_out(*withdrawn, WithdrawalConfirmed(to_advocate="not-relevant")) == ""


def test_a_child_and_a_complainant_who_were_not_told_of_a_refusal_are_findings() -> None:
    assert left_out(RECEIVED, refusal(notified=False, told="not-told")) == "complainant-of-interest child-of-interest"
    assert left_out(RECEIVED, refusal(notified=True, told="not-appropriate")) == ""


PROVISIONS: Final = {
    "SI 2006/1738 reg 7(2)": {"advocate-of-withdrawal"},
    "SI 2006/1738 reg 8(3)": {"complainant-of-discontinuance"},
    "SI 2006/1738 reg 8(4)": {"complainant-of-resumption"},
    "SI 2006/1738 reg 12": {"child-of-interest", "complainant-of-interest"},
    "SI 2006/1738 reg 15(1)": {"advocate-of-terms"},
    "SI 2006/1738 reg 17(3)": {"advocate-of-stage-two-response"},
    "SI 2006/1738 reg 17(8)": {"complainant-of-panel-right"},
    "SI 2006/1738 reg 20(2)": {
        *("complainant-of-panel-report", "advocate-of-panel-report"),
        *("independent-person-of-panel-report", "others-of-panel-report"),
    },
    "SI 2006/1738 reg 20(3)": {"complainant-of-ombudsman"},
    "SI 2006/1738 regs 3 to 5": {"complainant-of-routing"},
    "Children Act 1989 s.26(7)": {"complainant-of-decision", "child-of-decision", "others-of-decision"},
}
"""The notices that each provision asks for."""


def test_each_notice_cites_the_provision_that_asks_for_it() -> None:
    assert {cite: {name for name, of in NOTICES.items() if of == cite} for cite in NOTICES.values()} == PROVISIONS


@pytest.mark.parametrize("name", WITHOUT)
def test_a_notice_that_was_left_out_is_a_finding_and_stands_in_the_way_of_completion_until_it_is_given(
    name: str,
) -> None:
    case = WITHOUT[name]
    assert case.not_told == (name,)
    (refused,) = judged(COMPLETED, "2026-08-04", case)
    assert (refused.name, refused.cite) == ("notice-outstanding", NOTICES[name])
    assert name in refused.says
    given = going_on(case, ("2026-08-04", notice(name)))
    assert given.not_told == ()
    assert judged(COMPLETED, "2026-08-04", given) == []


def test_every_notice_that_may_be_left_out_is_tried() -> None:
    """That of a refusal of interest has a name of its own among what is outstanding."""
    assert {*WITHOUT, "complainant-of-interest"} == {*NOTICES}


def test_what_was_answered_again_is_to_be_notified_again() -> None:
    case = after(*ADJUDICATED, ("2026-05-04", NOTIFIED))
    assert not case.decision_to_notify
    answered = going_on(case, ("2026-05-05", ANSWERED_TWO))
    assert answered.decision_to_notify
    assert not going_on(answered, ("2026-05-06", NOTIFIED)).decision_to_notify


def test_a_decision_is_owed_notice_of_since_the_answer_at_whatever_stage() -> None:
    case = after(*ADJUDICATED, ("2026-05-05", ANSWERED_TWO))
    row = dict(zip(COMPLAINT.case_columns, COMPLAINT.facts(case, LAW).case, strict=True))
    assert (row["decision_to_notify"], row["answered_on"]) == (1, "2026-05-05")
