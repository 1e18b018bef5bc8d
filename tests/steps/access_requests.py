"""When and Then of access requests: what one meets with, and what is then so in each of its three regions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from pytest_bdd import given, then, when

from domain.law.rows import NEVER_TEXT
from domain.procedures.access_request import ACCESS_REQUEST
from domain.procedures.access_request.facts import RequestFacts
from domain.procedures.access_request.parts import RedactionFacts, RegulatorFacts, RetrievalFacts
from domain.workflow import Clock
from projections.pauses import (
    if_answered_on,
    notice_if_answered_on,
    other_reading_if_answered_on,
    target_if_answered_on,
)
from tests.steps.access_phrases import meets, phrase
from tests.steps.desk import Desk
from tests.steps.phrases import Told, told
from tests.steps.words import day_or_none

Table = Sequence[Sequence[str]]

LIMITS: Final = {
    "the answer": "access.response",
    "the safe target": "access.safe-target",
    "the answer, by the other reading,": "access.other-reading",
    "the notice of an extension": "access.extension-notice",
}


def facts(desk: Desk) -> RequestFacts:
    """The caseload's columns for the request."""
    return RequestFacts(*ACCESS_REQUEST.facts(desk.file.case, desk.law).case)  # type: ignore[arg-type]


def clock(desk: Desk, words: str) -> Clock:
    found = desk.clock(LIMITS[words])
    assert found is not None, f"there is no time limit for {words}"
    return found


@given(phrase("an access request of {on:Day} meets with {what}"))
@when(phrase("an access request of {on:Day} meets with {what}"))
def it_meets_with(desk: Desk, on: date, what: str) -> None:
    for each in (told(on, "an access request is received"), *meets(what)):
        desk.records([Told(each.on, each.event, each.despite)])


@then(phrase("the rule is {rule}, by {cite}"))
def the_rule_is(desk: Desk, rule: str, cite: str) -> None:
    (first, *_) = clock(desk, "the answer").remarks
    assert (facts(desk).rule, first.cite) == (rule, cite)


@then(phrase("the rule of it is {rule}"))
def the_rule_of_it(desk: Desk, rule: str) -> None:
    assert facts(desk).rule == rule


@then(phrase("the limit for {words} is under {cite}"))
def the_limit_is_under(desk: Desk, words: str, cite: str) -> None:
    found = clock(desk, words).limit
    assert found is not None
    assert found.citation == cite


@then(phrase("the last day for {words} is {due:DayOrNone}"))
def the_last_day_is(desk: Desk, words: str, due: date | None) -> None:
    found = clock(desk, words)
    assert not found.unreckonable
    assert found.due_on == due


@then(phrase("the safe target is {due:Day}"))
def the_target_is(desk: Desk, due: date) -> None:
    assert clock(desk, "the safe target").due_on == due


@then(phrase("as known on {known:Day}, the last day for {words} was {due:Day}"))
def the_last_day_was(desk: Desk, known: date, words: str, due: date) -> None:
    found = desk.as_known_on(known, LIMITS[words])
    assert found is not None
    assert found.due_on == due


@then(phrase("no last day for the answer can be reckoned"))
def it_cannot_be_reckoned(desk: Desk) -> None:
    assert clock(desk, "the answer").state == "unreckonable"
    assert facts(desk).clock == "unreckonable"


@then(phrase("time for {words} starts on {on:Day}"))
def time_starts(desk: Desk, words: str, on: date) -> None:
    assert clock(desk, words).starts_on == on


@then(phrase("time for {words} waits for {what:Code}"))
def time_waits(desk: Desk, words: str, what: str) -> None:
    found = clock(desk, words)
    assert (found.state, found.waiting_for, found.due_on) == ("waiting", what, None)


@then(phrase("there is no other reading of when time starts"))
def no_other_reading(desk: Desk) -> None:
    assert desk.clock("access.other-reading") is None


@then(phrase("verification is complete"))
def verified(desk: Desk) -> None:
    assert facts(desk).verification == "complete"


@then(phrase("verification awaits {what:Code}"))
def verification_awaits(desk: Desk, what: str) -> None:
    assert facts(desk).verification == what


@then(phrase("time is paused since {since:Day}, and there is no last day"))
def time_is_paused(desk: Desk, since: date) -> None:
    for words in ("the answer", "the safe target", "the notice of an extension"):
        found = clock(desk, words)
        told = words == "the notice of an extension" and found.stopped_by == "told"
        assert told or (found.state, found.paused_since, found.due_on) == ("paused", since, None)
    assert (facts(desk).clock, facts(desk).paused_since) == ("paused", since.isoformat())


@then(phrase("answered on {on:Day}, the last day would be {due:Day}, and the safe target {target:Day}"))
def if_it_were_answered(desk: Desk, on: date, due: date, target: date) -> None:
    row = facts(desk)._asdict()
    assert if_answered_on(row, desk.law, on) == due.isoformat()
    assert target_if_answered_on(row, desk.law, on) == target.isoformat()


@then(phrase("answered on {on:Day}, the notice of an extension would be due on {due:Day}"))
def notice_if_it_were_answered(desk: Desk, on: date, due: date) -> None:
    assert notice_if_answered_on(facts(desk)._asdict(), desk.law, on) == due.isoformat()


@then(phrase("answered on {on:Day}, the answer would be due on {due:Day} by the other reading"))
def other_reading_if_it_were_answered(desk: Desk, on: date, due: date) -> None:
    assert other_reading_if_answered_on(facts(desk)._asdict(), desk.law, on) == due.isoformat()


@then(phrase("{number:d} days do not count"))
@then(phrase("{number:d} day does not count"))
def days_do_not_count(desk: Desk, number: int) -> None:
    assert facts(desk).excluded == number


@then("the clarification has no effect")
def clarification_without_effect(desk: Desk) -> None:
    before, after = desk.clock_before("access.response"), clock(desk, "the answer")
    assert before is not None
    assert (before.state, before.due_on) == (after.state, after.due_on)
    assert "has no effect" in after.remarks[-1].text or "has no effect" in after.remarks[-2].text


@then(phrase("the extension has effect"))
def extension_has_effect(desk: Desk) -> None:
    assert facts(desk).extended == 1
    assert facts(desk).extension_flaws == ""


@then(phrase("the extension has no effect, being {flaw:Code}"))
def extension_without_effect(desk: Desk, flaw: str) -> None:
    before, after = desk.clock_before("access.response"), clock(desk, "the answer")
    assert before is not None
    assert before.due_on == after.due_on
    assert facts(desk).extension_flaws.split()[-1] == flaw


@then(phrase("the request is {stage:Code}"))
def it_stands(desk: Desk, stage: str) -> None:
    assert facts(desk).stage == stage


@then(phrase("it was approved on {on:Day}"))
def it_was_approved(desk: Desk, on: date) -> None:
    row = facts(desk)
    assert row.approved_on == on.isoformat()
    assert f"approved_on={desk.just_recorded().number}" in row.behind.split()


@then("it has not been approved")
def it_was_not_approved(desk: Desk) -> None:
    row = facts(desk)
    assert row.approved_on == NEVER_TEXT
    assert "approved_on" not in row.behind


@then(phrase("it was answered on {on:Day} by {how}, {verdict}"))
def it_was_answered(desk: Desk, on: date, how: str, verdict: str) -> None:
    found = clock(desk, "the answer")
    assert (found.stopped_on, found.stopped_by) == (on, how)
    assert found.due_on is not None
    assert verdict == ("in time" if on <= found.due_on else "late")


@then(phrase("time ended on {on:Day} by {how}"))
def time_ended(desk: Desk, on: date, how: str) -> None:
    found = clock(desk, "the answer")
    assert (found.stopped_on, found.stopped_by) == (on, how)


@then("it is open, and time runs")
def it_is_open(desk: Desk) -> None:
    assert (facts(desk).clock, facts(desk).outcome) == ("running", "")


@then(phrase("it took {gross:d} days, and {net:d} without those that do not count"))
def it_took(desk: Desk, gross: int, net: int) -> None:
    assert (facts(desk).gross, facts(desk).net) == (gross, net)


@then(phrase("the outcome is {outcome:Code}"))
def the_outcome_is(desk: Desk, outcome: str) -> None:
    assert facts(desk).outcome == outcome


@then(phrase("the answer leaves out nothing"))
def nothing_left_out(desk: Desk) -> None:
    assert facts(desk).left_out == ""


@then(phrase("it is a finding that the answer leaves out what it owes: {what:Code}"))
def left_out(desk: Desk, what: str) -> None:
    assert facts(desk).left_out == what


@then(phrase("the last contact was on {on:Day}"))
def last_contact(desk: Desk, on: date) -> None:
    assert facts(desk).last_contact_on == on.isoformat()


@then(phrase("the reason for delay is {reason:Code}"))
def reason_for_delay(desk: Desk, reason: str) -> None:
    assert facts(desk).delay == reason


@then(phrase("the child's competence is {found:Code}"))
def competence(desk: Desk, found: str) -> None:
    assert facts(desk).competence == found


@then(phrase("{files:d} files, {consents:d} consents and {reviews:d} reviews are awaited"))
def awaited(desk: Desk, files: int, consents: int, reviews: int) -> None:
    row = facts(desk)
    assert (row.waiting_retrievals, row.waiting_consents, row.waiting_reviews) == (files, consents, reviews)


@then("the files are")
def the_files_are(desk: Desk, datatable: Table) -> None:
    retrievals, *_ = ACCESS_REQUEST.facts(desk.file.case, desk.law).parts
    found = [RetrievalFacts(*row) for row in retrievals]  # type: ignore[arg-type]
    said = [[str(row.retrieval), row.result.replace("-", " "), str(row.found_pages), str(row.chased)] for row in found]
    assert said == [list(line) for line in datatable]


@then("what was made electronic is")
def what_was_made_electronic(desk: Desk, datatable: Table) -> None:
    retrievals, *_ = ACCESS_REQUEST.facts(desk.file.case, desk.law).parts
    found = [RetrievalFacts(*row) for row in retrievals]  # type: ignore[arg-type]
    words = {1: "legible", 0: "illegible"}
    said = [
        [str(row.retrieval), str(row.found_pages), str(row.digitised_pages), words[row.legible]]
        for row in found
        if row.digitised_pages >= 0
    ]
    assert said == [list(line) for line in datatable]


@then(phrase("{number:d} pages are known to be held"))
def pages_known(desk: Desk, number: int) -> None:
    assert desk.file.case.pages_known.number == number


@then("the log says")
def the_log_says(desk: Desk, datatable: Table) -> None:
    _, redactions, *_ = ACCESS_REQUEST.facts(desk.file.case, desk.law).parts
    found = [RedactionFacts(*row) for row in redactions]  # type: ignore[arg-type]
    said = [
        [
            str(row.redaction),
            f"{row.page_from} to {row.page_to}",
            row.exemption.replace("-", " "),
            row.decision or "not reviewed",
        ]
        for row in found
    ]
    assert said == [list(line) for line in datatable]


@then(phrase("redaction {number:d} is under the exemption in force from {since:Day}"))
def version_of_the_exemption(desk: Desk, number: int, since: date) -> None:
    _, redactions, *_ = ACCESS_REQUEST.facts(desk.file.case, desk.law).parts
    (row,) = [row for row in (RedactionFacts(*each) for each in redactions) if row.redaction == number]  # type: ignore[arg-type]
    assert row.exemption_from == since.isoformat()


@then("the regulator's complaints are")
def the_complaints_are(desk: Desk, datatable: Table) -> None:
    *_, complaints, _ = ACCESS_REQUEST.facts(desk.file.case, desk.law).parts
    found = [RegulatorFacts(*row) for row in complaints]  # type: ignore[arg-type]
    said = [
        [str(row.complaint), _none(row.answer_by_on), _none(row.stop_on), row.outcome.replace("-", " ")]
        for row in found
    ]
    expected = [[number, _none_of(due), _none_of(stop), outcome] for number, due, stop, outcome in datatable]
    assert said == expected


def _none(text: str) -> str:
    return "" if text.startswith("9999") else text


def _none_of(words: str) -> str:
    on = day_or_none(words)
    return "" if on is None else on.isoformat()
