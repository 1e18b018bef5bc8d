"""Every rule of the access request: when it allows, when it refuses and how."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from typing import Any, Final, NamedTuple

import pytest
from pydantic import ValidationError

from domain.events import access_request as e
from domain.events.base import Event
from domain.law.rows import released_rows
from domain.procedures.access_request import ACCESS_REQUEST, exemptions
from domain.procedures.access_request import guards as g
from domain.procedures.access_request.states import AccessRequest
from domain.workflow import CannotBe, Guard, MayNot
from tests.unit.requests import (
    FILE_ASKED,
    IDENTITY_ASKED,
    LAPSED,
    REOPENED,
    REVIEW_DONE,
    SCOPED,
    SEARCHED,
    WITHDRAWN,
    Told,
    after,
    answered,
    asked,
    extended,
    happening,
    judged,
    received,
    redacted,
    refused,
    reviewed,
    sent,
)

FIVE: Final = (
    "type-of-information",
    "duty-of-confidence",
    "steps-to-seek-consent",
    "capacity-to-consent",
    "express-refusal",
)
HARM: Final = ("prejudice-to-social-work", "serious-harm")


def opinion(on: str, *, met: bool = True) -> Told:
    return on, e.HealthOpinionObtained(professional="doctor", test_met=met)


def third_party(on: str, role: str | None = None, tested: tuple[str, ...] = FIVE) -> Told:
    return redacted(on, exemption="third-party", tested=tested, role=role)


def second_review(on: str, by: str) -> Told:
    return on, e.SecondReviewCompleted(reviewed_by=by)


def lapsed(on: str, last_contact_on: str, because: str = "identity-not-given") -> Told:
    return on, e.AccessRequestLapsed(because=because, last_contact_on=date.fromisoformat(last_contact_on))


COMPLAINT: Final[Told] = ("2026-06-20", e.RegulatorComplaintNotified(complaint=1))
NEW: Final = ACCESS_REQUEST.nothing
OPEN: Final = after(received())
OF_A_PARENT: Final = after(received(asked_by="parent", subject_is_child=True))
UNVERIFIED: Final = after(received(), IDENTITY_ASKED)
UNAUTHORISED: Final = after(received(asked_by="agent"), ("2026-06-02", e.AuthorityRequested()))
PAUSED: Final = after(received(), asked(1, "2026-06-08"))
ANSWERED: Final = after(received(), asked(1, "2026-06-08"), answered(1, "2026-06-10"))
RETRIEVING: Final = after(received(), FILE_ASKED)
FOUND: Final = after(received(), FILE_ASKED, ("2026-06-05", e.RetrievalEnded(retrieval=1, result="found", pages=12)))
SEARCHED_AND_FOUND: Final = after(
    received(), FILE_ASKED, SEARCHED, ("2026-06-05", e.RetrievalEnded(retrieval=1, result="found", pages=12))
)
SEARCHED_TWICE: Final = after(received(), SEARCHED, SEARCHED)
CONSENT_ASKED: Final = after(received(), ("2026-06-05", e.ThirdPartyAsked(third_party="TP-1")))
REDACTED: Final = after(received(), SEARCHED, redacted("2026-06-08", pages=(3, 5)))
REVIEWED: Final = after(received(), SEARCHED, redacted("2026-06-08", pages=(3, 5)), reviewed("2026-06-09"))
TWO_REDACTORS: Final = after(
    received(), redacted("2026-06-08"), redacted("2026-06-08", 2, applied_by="OFF-3"), reviewed("2026-06-09", 2)
)
ONLY_REDACTED: Final = after(received(), redacted("2026-06-08"), reviewed("2026-06-09"))
REMOVED: Final = after(
    received(), SEARCHED, redacted("2026-06-08", pages=(3, 5)), reviewed("2026-06-09", decision="removed")
)
DISCLOSED: Final = after(received(), sent("2026-06-11"))
FOUND_SINCE: Final = after(received(), SEARCHED, sent("2026-06-11"), ("2026-06-12", e.SearchCompleted(pages=5)))
GIVEN_UP: Final = after(received(), WITHDRAWN)
COMPLAINED_OF: Final = after(received(), COMPLAINT)
WITH_OPINION: Final = after(received("2026-05-01"), opinion("2026-05-24"))
WITH_OLD_OPINION: Final = after(received("2026-05-01"), opinion("2026-05-23"))
WITH_OTHER_OPINION: Final = after(received("2026-05-01"), opinion("2026-06-08", met=False))


class Rule(NamedTuple):
    """A guard in the table, and what it refuses.

    Attributes:
        how: What a refusal is: impossible, or without power in law.
        told: The event, with its day.
        name: The refusal that it gives; the only one that comes of the event.
    """

    guard: Guard[Any, Any]
    how: type[CannotBe | MayNot]
    told: Told
    case: AccessRequest
    name: str


def unknown(told: Told, vocabulary: str, case: AccessRequest = OPEN) -> Rule:
    return Rule(g.unknown_code, CannotBe, told, case, f"unknown-{vocabulary}")


ON: Final = "2026-06-15"

FORBIDDEN: Final = (
    Rule(g.before_the_regulation, MayNot, received("2018-05-24"), NEW, "before-the-regulation"),
    unknown(received(channel="pigeon"), "channel", NEW),
    unknown(received(asked_by="neighbour"), "authority-type", NEW),
    unknown((ON, e.IdentityRequested(because="routine")), "identity-doubt"),
    unknown((ON, e.FeeCharged.model_validate({"pounds": 1, "because": "tiresome"})), "refusal-ground"),
    unknown((ON, e.CompetenceAssessed(competent=True, assessed_by="OFF-1", basis="age")), "competence-basis"),
    unknown(extended(ON, "weather"), "extension-ground"),
    unknown((ON, e.SearchScoped(systems=("case-files", "attic"))), "system"),
    unknown((ON, e.RetrievalRequested(retrieval=1, store="attic", medium="paper")), "store"),
    unknown((ON, e.RetrievalRequested(retrieval=1, store="archive", medium="stone")), "medium"),
    unknown((ON, e.HealthOpinionObtained(professional="healer", test_met=True)), "health-professional"),
    unknown(redacted(ON, exemption="embarrassing"), "exemption"),
    unknown(redacted(ON, tested=("guesswork",)), "exemption-test"),
    unknown(redacted(ON, role="postman"), "third-party-role"),
    unknown(refused(ON, "tiresome"), "refusal-ground"),
    unknown((ON, e.DelayNoted(because="forgotten")), "delay-reason"),
    unknown((ON, e.RequesterUpdated(channel="pigeon")), "channel"),
    unknown(lapsed(ON, "2026-06-02", "tired"), "lapse-reason"),
    unknown(("2026-06-21", e.RegulatorDecided(complaint=1, outcome="shrugged")), "regulator-outcome", COMPLAINED_OF),
    Rule(g.not_asked_for, CannotBe, (ON, e.IdentityReceived()), OPEN, "not-asked-for"),
    Rule(g.not_asked_for, CannotBe, (ON, e.AuthorityReceived()), UNVERIFIED, "not-asked-for"),
    Rule(g.not_asked_for, CannotBe, (ON, e.FeePaid()), OPEN, "not-asked-for"),
    Rule(
        g.fee_without_ground,
        MayNot,
        (ON, e.FeeCharged.model_validate({"pounds": 1, "because": "wholly-exempt"})),
        OPEN,
        "fee-without-ground",
    ),
    Rule(g.question_out_of_order, CannotBe, asked(1, ON), PAUSED, "question-out-of-order"),
    Rule(g.question_not_open, CannotBe, answered(1, ON), OPEN, "question-not-open"),
    Rule(g.question_not_open, CannotBe, answered(1, ON), ANSWERED, "question-not-open"),
    Rule(g.retrieval_out_of_order, CannotBe, (ON, FILE_ASKED[1]), RETRIEVING, "retrieval-out-of-order"),
    Rule(g.retrieval_not_open, CannotBe, (ON, e.RetrievalChased(retrieval=1)), FOUND, "retrieval-not-open"),
    Rule(
        g.retrieval_not_open,
        CannotBe,
        (ON, e.RetrievalEnded(retrieval=1, result="not-found")),
        OPEN,
        "retrieval-not-open",
    ),
    Rule(
        g.retrieval_not_found,
        CannotBe,
        (ON, e.RetrievalDigitised(retrieval=1, pages=1)),
        RETRIEVING,
        "retrieval-not-found",
    ),
    Rule(
        g.third_party_not_asked,
        CannotBe,
        (ON, e.ThirdPartyAnswered(third_party="TP-2", answer="given")),
        CONSENT_ASKED,
        "third-party-not-asked",
    ),
    Rule(g.redaction_out_of_order, CannotBe, redacted(ON), REDACTED, "redaction-out-of-order"),
    Rule(exemptions.exemption_not_tested, MayNot, third_party(ON, tested=FIVE[:4]), OPEN, "exemption-not-tested"),
    Rule(
        exemptions.professional_not_protected,
        MayNot,
        third_party(ON, "social-worker"),
        OPEN,
        "professional-not-protected",
    ),
    Rule(
        exemptions.not_for_this_requester,
        MayNot,
        redacted(ON, exemption="child-abuse", tested=("not-in-best-interests",)),
        OPEN,
        "not-for-this-requester",
    ),
    *(
        Rule(
            exemptions.no_health_opinion,
            MayNot,
            redacted("2026-11-23", exemption="health-harm", tested=("serious-harm",)),
            case,
            "no-health-opinion",
        )
        for case in (OPEN, WITH_OLD_OPINION, WITH_OTHER_OPINION)
    ),
    Rule(g.redaction_unknown, CannotBe, reviewed(ON, 2), REDACTED, "redaction-unknown"),
    Rule(g.reviewed_by_the_redactor, CannotBe, reviewed(ON, by="OFF-1"), REDACTED, "reviewed-by-the-redactor"),
    *(
        Rule(g.second_review_by_a_redactor, MayNot, second_review(ON, "OFF-1"), case, "second-review-by-a-redactor")
        for case in (REDACTED, REVIEWED, TWO_REDACTORS)
    ),
    Rule(
        g.second_review_by_a_redactor, MayNot, second_review(ON, "OFF-3"), TWO_REDACTORS, "second-review-by-a-redactor"
    ),
    Rule(g.pages_do_not_add_up, CannotBe, sent(ON, released_full=9), OPEN, "pages-do-not-add-up"),
    *(
        Rule(g.pages_do_not_add_up, CannotBe, told, case, "pages-do-not-add-up")
        for told, case in (
            (sent(ON, located=9), after(received(), SEARCHED)),
            (sent(ON, "not-held", located=0), after(received(), SEARCHED)),
            (sent(ON), FOUND),
            (sent(ON, located=21), SEARCHED_AND_FOUND),
            (sent(ON, located=19), SEARCHED_TWICE),
            (sent(ON, located=14, supplementary=True), FOUND_SINCE),
            (sent(ON, located=9, supplementary=True), DISCLOSED),
            (sent(ON, "not-held", located=0), after(received(), sent("2026-06-09", located=4, final=False))),
            (sent(ON, located=3, final=False), after(received(), sent("2026-06-09", located=4, final=False))),
        )
    ),
    Rule(g.extent_does_not_fit, CannotBe, sent(ON, "part"), OPEN, "extent-does-not-fit"),
    Rule(g.extent_does_not_fit, CannotBe, sent(ON, "not-held", located=1), OPEN, "extent-does-not-fit"),
    Rule(g.extent_does_not_fit, CannotBe, sent(ON, "full", located=0), OPEN, "extent-does-not-fit"),
    Rule(g.extent_does_not_fit, CannotBe, sent(ON, "full", located=0, final=False), OPEN, "extent-does-not-fit"),
    Rule(
        g.extent_does_not_fit,
        CannotBe,
        sent(ON, "full", released_full=7, withheld=3),
        REVIEWED,
        "extent-does-not-fit",
    ),
    Rule(g.extent_does_not_fit, CannotBe, sent(ON), REVIEWED, "extent-does-not-fit"),
    Rule(g.extent_does_not_fit, CannotBe, sent(ON, "part"), REVIEWED, "extent-does-not-fit"),
    Rule(g.extent_does_not_fit, CannotBe, sent(ON, "not-held", located=0), ONLY_REDACTED, "extent-does-not-fit"),
    Rule(g.redaction_not_reviewed, CannotBe, sent(ON), REDACTED, "redaction-not-reviewed"),
    Rule(
        g.page_without_redaction,
        CannotBe,
        sent(ON, "part", final=False, released_full=9, released_redacted=1),
        REDACTED,
        "page-without-redaction",
    ),
    Rule(
        g.page_without_redaction,
        CannotBe,
        sent(ON, "part", released_full=6, released_redacted=4),
        REVIEWED,
        "page-without-redaction",
    ),
    Rule(
        g.page_without_redaction,
        CannotBe,
        sent(ON, "part", released_full=9, released_redacted=1),
        REMOVED,
        "page-without-redaction",
    ),
    *(
        Rule(
            g.redacted_page_released_in_full,
            CannotBe,
            sent(ON, "part", **pages),
            REVIEWED,
            "redacted-page-released-in-full",
        )
        for pages in (
            {"released_full": 8, "released_redacted": 2},
            {"released_full": 8, "withheld": 1, "duplicate": 1},
            {"released_full": 8, "released_redacted": 1, "out_of_scope": 1},
        )
    ),
    Rule(g.identity_awaited, MayNot, sent(ON), UNVERIFIED, "identity-awaited"),
    Rule(g.authority_awaited, MayNot, sent(ON), UNAUTHORISED, "authority-awaited"),
    Rule(g.not_called_a_supplement, CannotBe, sent(ON, supplementary=True), OPEN, "not-called-a-supplement"),
    Rule(g.not_called_a_supplement, CannotBe, sent(ON), DISCLOSED, "not-called-a-supplement"),
    Rule(
        exemptions.health_data_without_opinion,
        MayNot,
        sent(ON, health_data=True),
        OPEN,
        "health-data-without-opinion",
    ),
    Rule(
        exemptions.health_data_without_opinion,
        MayNot,
        sent(ON, health_data=True),
        WITH_OPINION,
        "health-data-without-opinion",
    ),
    Rule(g.refused_without_grounds, CannotBe, refused(ON), OPEN, "refused-without-grounds"),
    *(
        Rule(g.notice_incomplete, MayNot, refused(ON, "excessive", **{left_out: False}), OPEN, "notice-incomplete")
        for left_out in ("reasons_given", "regulator_told", "court_told")
    ),
    Rule(g.days_out_of_order, CannotBe, lapsed(ON, "2026-05-31"), UNVERIFIED, "days-out-of-order"),
    Rule(g.days_out_of_order, CannotBe, lapsed(ON, "2026-06-16"), UNVERIFIED, "days-out-of-order"),
    Rule(
        g.opinion_to_come,
        CannotBe,
        (ON, e.HealthOpinionObtained(professional="doctor", test_met=True, given_on=date(2026, 6, 16))),
        OPEN,
        "opinion-to-come",
    ),
    Rule(g.complaint_out_of_order, CannotBe, COMPLAINT, COMPLAINED_OF, "complaint-out-of-order"),
    *(
        Rule(g.complaint_unknown, CannotBe, ("2026-06-21", event), COMPLAINED_OF, "complaint-unknown")
        for event in (
            e.RegulatorDeadlineSet(complaint=2, answer_by=date(2026, 7, 1)),
            e.RegulatorAnswered(complaint=2),
            e.RegulatorDecided(complaint=2, outcome="upheld"),
        )
    ),
)


@pytest.mark.parametrize("rule", FORBIDDEN, ids=lambda rule: f"{rule.guard.__name__}-{rule.told[1].kind}")
def test_what_a_rule_forbids_is_refused_by_its_name_and_by_no_other(rule: Rule) -> None:
    on, event = rule.told
    (why,) = judged(event, on, rule.case)
    assert (why.name, type(why)) == (rule.name, rule.how)
    assert rule.guard(happening(event, on), rule.case) == why


def test_every_guard_of_every_row_is_tried() -> None:
    in_the_table = {(row.event, guard) for row in ACCESS_REQUEST.table for guard in row.unless}
    assert {(type(rule.told[1]), rule.guard) for rule in FORBIDDEN} == in_the_table


WITHHELD: Final = redacted("2026-11-23", exemption="health-harm", tested=("serious-harm",))

ALLOWED: Final[tuple[tuple[Told, AccessRequest], ...]] = (
    (received("2018-05-25"), NEW),
    (received(asked_by="corporate-parent", subject_is_child=True, regime="part-3"), NEW),
    (IDENTITY_ASKED, OPEN),
    ((ON, e.IdentityReceived()), UNVERIFIED),
    ((ON, e.IdentityReceived()), after(received(), IDENTITY_ASKED, sent("2026-06-08", "not-held", located=0))),
    ((ON, e.AuthorityRequested()), OPEN),
    ((ON, e.AuthorityReceived()), after(received(), ("2026-06-02", e.AuthorityRequested()))),
    ((ON, e.FeeCharged.model_validate({"pounds": "0", "because": "excessive"})), OPEN),
    (
        (ON, e.FeePaid()),
        after(received(), ("2026-06-02", e.FeeCharged.model_validate({"pounds": 1, "because": "excessive"}))),
    ),
    ((ON, e.CompetenceAssessed(competent=False, assessed_by="OFF-1", basis="social-worker-view")), OF_A_PARENT),
    (asked(2, ON), PAUSED),
    (asked(7, ON), OPEN),
    (answered(1, "2026-06-08"), PAUSED),
    (answered(1, ON), after(received(), asked(1, "2026-06-08"), WITHDRAWN)),
    (extended("2026-12-01", "staffing", reasons=False), OPEN),
    (SCOPED, OPEN),
    (FILE_ASKED, OPEN),
    ((ON, e.RetrievalChased(retrieval=1)), RETRIEVING),
    ((ON, e.RetrievalEnded(retrieval=1, result="destroyed")), RETRIEVING),
    ((ON, e.RetrievalDigitised(retrieval=1, pages=1, legible=False)), FOUND),
    (SEARCHED, OPEN),
    ((ON, e.ThirdPartyAsked(third_party="TP-1")), CONSENT_ASKED),
    ((ON, e.ThirdPartyAnswered(third_party="TP-1", answer="no-answer")), CONSENT_ASKED),
    (opinion(ON), OPEN),
    (redacted(ON), OPEN),
    (redacted(ON), DISCLOSED),
    (third_party(ON, "family"), OPEN),
    (third_party(ON), OPEN),
    (redacted(ON, exemption="social-work-harm", tested=HARM, role="social-worker"), OPEN),
    (redacted(ON, exemption="child-abuse", tested=("not-in-best-interests",)), OF_A_PARENT),
    (WITHHELD, WITH_OPINION),
    (reviewed(ON), REDACTED),
    (reviewed(ON, decision="removed"), REVIEWED),
    (REVIEW_DONE, REVIEWED),
    (second_review(ON, "OFF-1"), OPEN),
    (second_review(ON, "OFF-1"), REMOVED),
    (second_review(ON, "OFF-2"), TWO_REDACTORS),
    ((ON, e.DisclosureApproved(approved_by="OFF-9")), REVIEWED),
    (sent(ON), OPEN),
    (sent(ON, released_full=4, duplicate=3, out_of_scope=3), OPEN),
    (sent(ON, "full", located=1), OPEN),
    (sent(ON), RETRIEVING),
    (sent(ON, "not-held", located=0), UNVERIFIED),
    (sent(ON, "part", released_full=7, released_redacted=2, withheld=1), REVIEWED),
    (sent(ON, "part", released_full=7, released_redacted=1, duplicate=1, out_of_scope=1), REVIEWED),
    (sent(ON, "part", released_full=7, withheld=1, out_of_scope=2), REVIEWED),
    (sent(ON, "part", final=False, released_full=9, withheld=1), REVIEWED),
    (sent(ON, "part", final=False), REDACTED),
    (sent(ON), REMOVED),
    (sent(ON, supplementary=True), DISCLOSED),
    (sent(ON, health_data=True), WITH_OTHER_OPINION),
    (refused(ON, "excessive", "manifestly-unfounded"), OPEN),
    (refused(ON, "excessive", controller_told=False), OPEN),
    ((ON, e.DelayNoted(because="volume")), DISCLOSED),
    ((ON, e.RequesterUpdated(channel="phone")), GIVEN_UP),
    (WITHDRAWN, PAUSED),
    (LAPSED, UNVERIFIED),
    (lapsed(ON, "2026-06-01", "identity-not-given"), UNVERIFIED),
    (lapsed(ON, ON, "clarification-not-given"), PAUSED),
    (lapsed(ON, ON, "authority-not-given"), UNAUTHORISED),
    (
        lapsed(ON, ON, "fee-not-paid"),
        after(received(), ("2026-06-02", e.FeeCharged.model_validate({"pounds": 1, "because": "excessive"}))),
    ),
    (sent(ON), after(received(), SEARCHED)),
    (sent(ON, located=22), SEARCHED_AND_FOUND),
    (sent(ON, located=20), SEARCHED_TWICE),
    (sent(ON, located=15, supplementary=True), FOUND_SINCE),
    (sent(ON, located=4, final=False), after(received(), SEARCHED)),
    (sent(ON, "not-held", located=0), UNAUTHORISED),
    ((ON, e.HealthOpinionObtained(professional="doctor", test_met=True, given_on=date(2026, 5, 1))), OPEN),
    (FILE_ASKED, DISCLOSED),
    (SEARCHED, DISCLOSED),
    (REOPENED, GIVEN_UP),
    (COMPLAINT, DISCLOSED),
    (("2026-06-21", e.RegulatorComplaintNotified(complaint=2)), COMPLAINED_OF),
    (("2026-06-21", e.RegulatorDeadlineSet(complaint=1, answer_by=date(2026, 6, 20))), COMPLAINED_OF),
    (("2026-06-21", e.RegulatorAnswered(complaint=1)), COMPLAINED_OF),
    (("2026-06-21", e.RegulatorDecided(complaint=1, outcome="overturned")), COMPLAINED_OF),
    ((ON, e.AccessRequestClosed()), DISCLOSED),
)


@pytest.mark.parametrize(("told", "case"), ALLOWED, ids=lambda it: it[1].kind if isinstance(it[1], Event) else "")
def test_what_no_rule_forbids_may_happen(told: Told, case: AccessRequest) -> None:
    on, event = told
    assert [why.name for why in judged(event, on, case)] == []


def test_every_event_is_allowed_somewhere() -> None:
    assert {type(event) for (_, event), _ in ALLOWED} == {row.event for row in ACCESS_REQUEST.table}


def test_an_opinion_is_good_for_six_months_that_end_with_the_day_relied_on() -> None:
    on, event = WITHHELD
    for day, good in (("2026-05-24", True), ("2026-05-23", False), ("2026-11-23", True)):
        case = after(received("2026-05-01"), opinion(day))
        assert (judged(event, on, case) == []) == good, day
    at_the_end_of_a_short_month = after(received("2026-02-01"), opinion("2026-03-01"))
    assert judged(event, "2026-08-31", at_the_end_of_a_short_month) == []
    assert judged(event, "2026-08-31", after(received("2026-02-01"), opinion("2026-02-28"))) != []


def test_the_health_gate_opens_one_way_only() -> None:
    for met, may_withhold in ((True, True), (False, False)):
        case = after(received(), opinion("2026-06-08", met=met))
        withheld = judged(redacted(ON, exemption="health-harm", tested=("serious-harm",))[1], ON, case)
        given = judged(sent(ON, health_data=True)[1], ON, case)
        assert ((withheld == []), (given == [])) == (may_withhold, not may_withhold)


def test_all_that_stands_in_the_way_of_a_disclosure_is_said_at_once() -> None:
    case = after(received(), IDENTITY_ASKED, redacted("2026-06-08"))
    names = [why.name for why in judged(sent(ON, "part", released_full=9, health_data=True)[1], ON, case)]
    assert names == [
        "pages-do-not-add-up",
        "extent-does-not-fit",
        "redaction-not-reviewed",
        "identity-awaited",
        "health-data-without-opinion",
    ]


def test_a_refusal_says_what_makes_up_the_pages_that_are_known_to_be_held() -> None:
    for told, case, says in (
        (sent(ON), FOUND, "12 pages are known to be held: 12 in closed files"),
        (sent(ON), SEARCHED_AND_FOUND, "22 pages are known to be held: 10 by searches, 12 in closed files"),
        (
            sent(ON, supplementary=True),
            FOUND_SINCE,
            "15 pages are known to be held: 10 in the last account, 5 by searches",
        ),
    ):
        (why,) = judged(told[1], ON, case)
        assert why.says.startswith(f"{says}; the account is of 10: ")


def test_where_something_was_sent_before_a_refusal_says_that_an_account_is_cumulative() -> None:
    cumulative = "an account is of every page so far, of those sent before too"
    part_sent = after(received(), SEARCHED, sent("2026-06-11", "part", located=4, final=False))
    for told, case, said in (
        (sent(ON, located=5), after(received(), SEARCHED), False),
        (sent(ON, released_full=5), OPEN, False),
        (sent(ON, located=6), part_sent, True),
        (sent(ON, released_full=6), part_sent, True),
        (sent(ON, located=5, supplementary=True), FOUND_SINCE, True),
        (sent(ON, located=15, released_full=5, supplementary=True), FOUND_SINCE, True),
    ):
        (why,) = judged(told[1], ON, case)
        assert why.says.endswith(cumulative) == said, why.says


def test_the_pages_of_a_redaction_go_forward() -> None:
    with pytest.raises(ValidationError, match="the last page comes at or after the first"):
        redacted(ON, pages=(4, 3))


# -- The names and the sources of refusals -----------------------------------------------------------------------------

NOT_LAW: Final = {"the procedure", "the vocabulary"}


def test_a_refusal_has_a_name_of_its_own() -> None:
    given_by: dict[str, set[str]] = defaultdict(set)
    for rule in FORBIDDEN:
        given_by[rule.name].add(rule.guard.__name__)
    assert {name: guards for name, guards in given_by.items() if len(guards) > 1} == {}
    assert [name for name in given_by if not re.fullmatch(r"[a-z]+(-[a-z]+)+", name)] == []


def test_a_refusal_of_law_cites_a_provision_that_the_law_data_holds_and_no_other_cites_any() -> None:
    held = {row.citation for row in released_rows()}
    for rule in FORBIDDEN:
        (why,) = judged(rule.told[1], rule.told[0], rule.case)
        assert why.cite in (NOT_LAW if isinstance(why, CannotBe) else held), why
        assert why.says
        assert not why.says.endswith(".")
