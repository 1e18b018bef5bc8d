"""The guards of a matter at the Ombudsman, each on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import pytest

from domain.events import ombudsman as e
from domain.events.base import Event
from domain.law.rows import released_rows
from domain.procedures.ombudsman import OMBUDSMAN, guards
from domain.workflow import CannotBe, MayNot, Refused
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
    NOT_READY,
    NOT_UPHELD,
    NOTICE,
    NOTIFIED,
    ON,
    REMEDIED,
    REPORT,
    SATISFIED,
    SEEN_TO,
    TAKEN_UP,
    TOLD,
    UPHELD,
    WITH_REPORT,
    after,
    approach,
    decided,
    happening,
    longer,
    remedy,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """Something that a rule forbids after ``told``, and what it allows: another event, day or history.

    Attributes:
        allowed: The same event, where none is given.
    """

    name: str
    told: tuple[Event, ...]
    forbidden: Event
    allowed: Event | None = None
    on: date = ON
    allowed_on: date | None = None
    allowed_after: tuple[Event, ...] | None = None


JULY, NEXT_YEAR = date(2026, 7, 1), date(2027, 1, 1)
DAY_BEFORE, DAY_AFTER = ON - timedelta(days=1), ON + timedelta(days=1)
OPEN: Final = (NOTIFIED, TAKEN_UP)

RULES: Final = (
    Rule("before-this-law", (), NOTIFIED, on=date(2008, 3, 31), allowed_on=date(2008, 4, 1)),
    Rule("unknown-theme", (), approach(theme="noise"), approach(theme="opening")),
    Rule("unknown-team", (), approach(team="west"), approach(team="east")),
    Rule("noticed-afterwards", (), approach(noticed_on=DAY_AFTER), approach(noticed_on=ON)),
    Rule("letter-not-yet-written", OPEN, e.EnquiryReceived(letter_on=DAY_AFTER, reply_by=LATER), ENQUIRY),
    Rule(
        "date-before-the-letter",
        OPEN,
        e.EnquiryReceived(letter_on=ON, reply_by=DAY_BEFORE),
        e.EnquiryReceived(letter_on=ON, reply_by=ON),
    ),
    Rule("letter-not-yet-written", OPEN, e.DraftDecisionReceived(letter_on=DAY_AFTER, comments_by=LATER), DRAFT),
    Rule("date-before-the-letter", OPEN, e.DraftDecisionReceived(letter_on=ON, comments_by=DAY_BEFORE), DRAFT),
    Rule("letter-not-yet-written", (NOTIFIED, UPHELD), remedy(1, "apology", letter_on=DAY_AFTER), APOLOGY),
    Rule("date-before-the-letter", (NOTIFIED, UPHELD), remedy(1, "apology", due_on=DAY_BEFORE), APOLOGY),
    Rule("nothing-to-reply-to", OPEN, e.ReplySent(), allowed_after=(*OPEN, ENQUIRY)),
    Rule("nothing-to-reply-to", (*OPEN, ENQUIRY), e.ReplySent(enquiry=2), e.ReplySent(enquiry=1)),
    Rule(
        "nothing-to-reply-to",
        (*OPEN, ENQUIRY, e.ReplySent(), ENQUIRY),
        e.ReplySent(enquiry=1),
        e.ReplySent(enquiry=2),
    ),
    Rule("nothing-to-comment-on", OPEN, e.CommentsSent(), allowed_after=(*OPEN, DRAFT)),
    Rule("nothing-to-comment-on", (*OPEN, DRAFT), e.CommentsSent(draft=2), e.CommentsSent(draft=1)),
    Rule("nothing-to-lengthen", OPEN, longer("reply", LATER), longer("reply", JULY), allowed_after=(*OPEN, ENQUIRY)),
    Rule("nothing-to-lengthen", (*OPEN, ENQUIRY), longer("comments", JULY), longer("reply", JULY)),
    Rule("nothing-to-lengthen", (*OPEN, ENQUIRY), longer("reply", JULY, 2), longer("reply", JULY, 1)),
    Rule(
        "nothing-to-lengthen", (*OPEN, DRAFT, e.CommentsSent()), longer("comments", JULY), allowed_after=(*OPEN, DRAFT)
    ),
    Rule("nothing-to-lengthen", OPEN, longer("report", NEXT_YEAR), allowed_after=(*OPEN, REPORT)),
    Rule("nothing-to-lengthen", (*WITH_REPORT, LAID, ANSWERED), longer("report", NEXT_YEAR), allowed_after=WITH_REPORT),
    Rule("no-longer-time", (*OPEN, ENQUIRY), longer("reply", LATER), longer("reply", LATER + timedelta(days=1))),
    Rule("no-longer-time", REMEDIED, longer("remedy", LATER), longer("remedy", LATER + timedelta(days=1))),
    Rule("no-longer-time", WITH_REPORT, longer("report", date(2026, 8, 31)), longer("report", date(2026, 9, 1))),
    Rule("unknown-ombudsman-outcome", (NOTIFIED,), decided("referred-back", "assessment"), NOT_READY),
    Rule("unknown-ombudsman-outcome", (NOTIFIED,), NOT_READY, on=date(2024, 3, 31), allowed_on=date(2024, 4, 1)),
    Rule(
        "unknown-ombudsman-outcome",
        (NOTIFIED,),
        decided("advice-given", "assessment"),
        on=date(2024, 4, 1),
        allowed_on=date(2024, 3, 31),
    ),
    Rule("unknown-upheld-how", (NOTIFIED,), decided("upheld", "investigation", "somehow"), UPHELD),
    Rule("how-of-nothing-upheld", OPEN, decided("not-upheld", "investigation", "fault-no-injustice"), NOT_UPHELD),
    Rule(
        "taken-up-already",
        OPEN,
        decided("assessed-and-closed", "assessment"),
        decided("assessed-and-closed", "investigation"),
    ),
    Rule(
        "outcome-of-the-assessment",
        (NOTIFIED,),
        decided("assessed-and-closed", "investigation"),
        decided("assessed-and-closed", "assessment"),
    ),
    Rule(
        "outcome-of-the-assessment",
        (NOTIFIED,),
        decided("not-ready", "investigation"),
        decided("not-ready", "investigation"),
        allowed_after=OPEN,
    ),
    Rule("not-by-early-remedy", (NOTIFIED,), decided("upheld", "assessment", "fault-no-injustice"), EARLY),
    Rule("not-of-the-assessment", (NOTIFIED,), decided("not-upheld", "assessment"), NOT_UPHELD),
    Rule(
        "of-the-assessment-alone",
        (NOTIFIED,),
        decided("upheld", "investigation", "at-assessment-by-early-remedy"),
        EARLY,
    ),
    Rule("remedy-of-nothing-upheld", (NOTIFIED, NOT_UPHELD), APOLOGY, allowed_after=(NOTIFIED, EARLY)),
    Rule("remedy-of-nothing-upheld", (NOTIFIED, NOT_READY), APOLOGY, allowed_after=(NOTIFIED,)),
    Rule(
        "nothing-to-lengthen",
        (NOTIFIED, APOLOGY, NOT_READY),
        longer("remedy", JULY),
        allowed_after=(NOTIFIED, APOLOGY, EARLY),
    ),
    Rule("unknown-remedy", (NOTIFIED, UPHELD), remedy(1, "flowers"), remedy(1, "training")),
    Rule(
        "unknown-redress",
        (NOTIFIED, UPHELD),
        remedy(1, "financial-redress", redress="pain"),
        remedy(1, "financial-redress", redress="distress"),
    ),
    Rule(
        "amount-of-no-payment",
        (NOTIFIED, UPHELD),
        remedy(1, "apology", pounds=5),
        remedy(1, "financial-redress", pounds=5),
    ),
    Rule(
        "amount-of-no-payment",
        (NOTIFIED, UPHELD),
        remedy(1, "apology", redress="distress"),
        remedy(1, "financial-redress"),
    ),
    Rule("remedy-out-of-order", REMEDIED, remedy(3, "training"), remedy(2, "training")),
    Rule("no-such-remedy", REMEDIED, e.RemedyEvidenced(remedy=2), e.RemedyEvidenced(remedy=1)),
    Rule(
        "no-such-remedy",
        REMEDIED,
        e.ComplianceClosed(remedy=2, compliance="late"),
        e.ComplianceClosed(remedy=1, compliance="late"),
    ),
    Rule("no-such-remedy", (NOTIFIED, UPHELD), SATISFIED, allowed_after=REMEDIED),
    Rule("no-such-remedy", (NOTIFIED, APOLOGY, NOT_READY), SATISFIED, allowed_after=(NOTIFIED, APOLOGY)),
    Rule(
        "compliance-closed-already",
        (*REMEDIED, SATISFIED),
        e.ComplianceClosed(remedy=1, compliance="late"),
        allowed_after=REMEDIED,
    ),
    Rule("report-received-already", WITH_REPORT, REPORT, allowed_after=(NOTIFIED, UPHELD)),
    Rule("no-public-report", (NOTIFIED, UPHELD), NOTICE, allowed_after=WITH_REPORT),
    Rule("no-public-report", (NOTIFIED, UPHELD), LAID, allowed_after=WITH_REPORT),
    Rule("no-public-report", (NOTIFIED, UPHELD), ANSWERED, allowed_after=(*WITH_REPORT, LAID)),
    Rule("no-public-report", (NOTIFIED, UPHELD), FURTHER, allowed_after=WITH_REPORT),
    Rule("report-not-laid", WITH_REPORT, ANSWERED, allowed_after=(*WITH_REPORT, LAID)),
    Rule("no-further-report", WITH_REPORT, e.StatementPublished(), allowed_after=(*WITH_REPORT, FURTHER)),
    Rule("remedy-outstanding", (NOTIFIED, APOLOGY, EARLY), CLOSED, allowed_after=(NOTIFIED, APOLOGY, NOT_READY)),
    Rule("remedy-outstanding", (*REMEDIED, TOLD), CLOSED, allowed_after=(*REMEDIED, TOLD, SATISFIED)),
    Rule("notice-not-given", (*WITH_REPORT, LAID, ANSWERED, TOLD), CLOSED, allowed_after=SEEN_TO),
    Rule("report-not-answered", (*WITH_REPORT, NOTICE, LAID, TOLD), CLOSED, allowed_after=SEEN_TO),
    Rule("monitoring-officer-not-told", (NOTIFIED, UPHELD), CLOSED, allowed_after=(NOTIFIED, UPHELD, TOLD)),
    Rule("monitoring-officer-not-told", (NOTIFIED, UPHELD), CLOSED, allowed_after=(NOTIFIED, EARLY)),
)

MAY_NOT: Final = {
    "before-this-law": "Local Government Act 1974 s.24A(6)-(7)",
    "report-not-laid": "Local Government Act 1974 s.31(2)",
    "notice-not-given": "Local Government Act 1974 s.30(4)-(5)",
    "report-not-answered": "Local Government Act 1974 s.31(2)",
    "monitoring-officer-not-told": "Local Government and Housing Act 1989 s.5(2)(aa)",
}
"""What the law gives no power to do, with the provision; whatever else is refused cannot be."""


def judged(event: Event, told: tuple[Event, ...], on: date) -> list[Refused]:
    matter = after(*told, on=on) if on.year < 2026 else after(*told)
    return OMBUDSMAN.judge(matter, happening(event, len(told) + 1, on))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_a_rule_forbids_is_refused_by_its_name_alone(rule: Rule) -> None:
    (why,) = judged(rule.forbidden, rule.told, rule.on)
    assert why.name == rule.name
    assert isinstance(why, MayNot if rule.name in MAY_NOT else CannotBe)
    if rule.name in MAY_NOT:
        assert why.cite == MAY_NOT[rule.name]
    assert why.says
    assert why.says == why.says.strip().removesuffix(".")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_is_just_within_a_rule_is_allowed(rule: Rule) -> None:
    told = rule.told if rule.allowed_after is None else rule.allowed_after
    assert judged(rule.allowed or rule.forbidden, told, rule.allowed_on or rule.on) == []


def test_every_guard_of_the_table_has_a_rule_that_meets_it() -> None:
    met = {
        guard.__name__
        for rule in RULES
        for row in OMBUDSMAN.table
        if isinstance(rule.forbidden, row.event)
        for guard in row.unless
        if guard(happening(rule.forbidden, on=rule.on), after(*rule.told, on=rule.on)) is not None
    }
    assert met == {guard.__name__ for row in OMBUDSMAN.table for guard in row.unless}


def test_what_may_not_be_cites_a_provision_that_the_law_holds() -> None:
    assert set(MAY_NOT.values()) <= {row.citation for row in released_rows()}
    assert guards.OUR_RULE == "the procedure"
