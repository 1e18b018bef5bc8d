"""What the time, the pages and the log of an access request can never do, whatever happened to it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final, NamedTuple

from hypothesis import assume, given
from hypothesis import strategies as st

from domain.events import access_request as e
from domain.events.base import Event
from domain.events.envelope import Recorded
from domain.history import CaseFile, happening
from domain.procedures.access_request import ACCESS_REQUEST
from domain.procedures.access_request.facts import RequestFacts
from domain.procedures.access_request.states import AccessRequest
from domain.procedures.access_request.timing import last_day, start_of, timing, version_of
from domain.reckoning import Due, calendar, months_later
from domain.workflow import Clock, Happening
from projections.pauses import (
    if_answered_on,
    notice_if_answered_on,
    other_reading_if_answered_on,
    target_if_answered_on,
)
from tests.properties.generating import Step, examples
from tests.properties.requesting import LAW, lives, states

RECEIPTS: Final = st.dates(date(2018, 5, 25), date(2027, 12, 31))
ONE_DAY: Final = timedelta(days=1)


class Span(NamedTuple):
    """A clarification, by days after the receipt."""

    asked: int
    answered: int


SPANS: Final = st.lists(
    st.tuples(st.integers(0, 27), st.integers(0, 25)).map(lambda it: Span(it[0], it[0] + it[1])), max_size=4
)
"""Clarifications, all of them asked within the shortest month."""


def clocks(case: AccessRequest) -> dict[str, Clock]:
    return {clock.name: clock for clock in ACCESS_REQUEST.clocks(case, LAW) if clock.point is None}


def columns(case: AccessRequest) -> RequestFacts:
    return RequestFacts(*ACCESS_REQUEST.facts(case, LAW).case)  # type: ignore[arg-type]  # made as RequestFacts


def told(received: date, happened: list[tuple[date, Event]]) -> AccessRequest:
    """The request after what happened, in the order in which it is given."""
    case = ACCESS_REQUEST.nothing
    receipt = e.AccessRequestReceived(subject="P-1", channel="letter")
    for number, (on, event) in enumerate([(received, receipt), *happened], start=1):
        case = evolved(case, event, on, number)
    return case


def evolved(case: AccessRequest, event: Event, on: date, number: int) -> AccessRequest:
    it: Happening[Any] = Happening(event, on, LAW, number)
    return ACCESS_REQUEST.evolve(case, it)


def clarified(received: date, spans: list[Span]) -> list[tuple[date, Event]]:
    """The questions and the answers, in the order of days; on one day, as they are numbered."""
    happened: list[tuple[date, Event]] = []
    for number, span in enumerate(spans, start=1):
        happened.append((received + timedelta(span.asked), e.ClarificationRequested(question=number)))
        happened.append((received + timedelta(span.answered), e.ClarificationReceived(question=number)))
    return sorted(happened, key=lambda one: one[0])


def by_hand(received: date, spans: list[Span]) -> tuple[date, date]:
    """The last day and the safe target, day by day, by the words of the rule."""
    rule = LAW.row("access.response", received)
    assert rule is not None
    kind = rule.value["pause"]
    start = received + (ONE_DAY if rule.value.get("day_after") else timedelta())
    found = []
    for first in (0 if kind == "inclusive" else 1, 1):
        out = {
            received + timedelta(n)
            for span in spans
            if kind != "none"
            for n in range(span.asked + first, span.answered + 1)
            if n > 0
        }
        day = months_later(start, 1) + timedelta(len(out))
        while day.weekday() >= 5 or day in LAW.holidays:
            day += ONE_DAY
        found.append(day)
    return found[0], found[1]


# -- The time ----------------------------------------------------------------------------------------------------------


@given(RECEIPTS, SPANS)
@examples(300)
def test_the_last_day_and_the_target_are_those_counted_by_hand(received: date, spans: list[Span]) -> None:
    found = clocks(told(received, clarified(received, spans)))
    last, target = by_hand(received, spans)
    assert (found["access.response"].due_on, found["access.safe-target"].due_on) == (last, target)
    assert found["access.extension-notice"].due_on == last
    assert target <= last


@given(RECEIPTS, SPANS, st.randoms(use_true_random=False))
@examples(200)
def test_pauses_in_any_order_of_recording_give_one_date(received: date, spans: list[Span], chance: Any) -> None:
    in_order = clarified(received, spans)
    expected = clocks(told(received, in_order))["access.response"].due_on
    shuffled = list(in_order)
    chance.shuffle(shuffled)
    receipt = e.AccessRequestReceived(subject="P-1", channel="letter")
    recorded = [
        Recorded(n, "1", n, bytes([n]), on, None, n, "OFF-1", None, None, (), event)
        for n, (on, event) in enumerate([(received, receipt), *shuffled], start=1)
    ]
    of_one_day: dict[date, list[Event]] = {}
    for on, event in shuffled:
        of_one_day.setdefault(on, []).append(event)
    assume(all(_asked_before_answered(events) for events in of_one_day.values()))
    file = CaseFile.of(ACCESS_REQUEST, recorded, LAW)
    assert file.possible
    assert clocks(file.case)["access.response"].due_on == expected


def _asked_before_answered(events: list[Event]) -> bool:
    """Whether no answer of a day was recorded before its question of the same day."""
    answered: set[int] = set()
    for event in events:
        if isinstance(event, e.ClarificationReceived):
            answered.add(event.question)
        elif isinstance(event, e.ClarificationRequested) and event.question in answered:
            return False
    return True


@given(RECEIPTS, SPANS)
@examples(200)
def test_questions_recorded_in_any_order_are_taken_by_judge(received: date, spans: list[Span]) -> None:
    """The later known may be the earlier asked: each pair is recorded after the one that followed it."""
    pairs = sorted(enumerate(spans, start=1), key=lambda one: -one[1].asked)
    receipt = e.AccessRequestReceived(subject="P-1", channel="letter")
    happened: list[tuple[date, Event]] = [(received, receipt)]
    for number, span in pairs:
        happened.append((received + timedelta(span.asked), e.ClarificationRequested(question=number)))
        happened.append((received + timedelta(span.answered), e.ClarificationReceived(question=number)))
    file = CaseFile.empty(ACCESS_REQUEST, "1")
    for number, (on, event) in enumerate(happened, start=1):
        one = Recorded(number, "1", number, bytes([number]), on, None, number, "OFF-1", None, None, (), event)
        judgement = file.judge([one], LAW)
        assert judgement.refused == []
        file = file.after([one], judgement)
    assert clocks(file.case)["access.response"].due_on == by_hand(received, spans)[0]


@given(RECEIPTS, SPANS, st.integers(0, 27), st.integers(0, 25))
@examples(200)
def test_a_pause_never_shortens_a_deadline(received: date, spans: list[Span], asked: int, lasted: int) -> None:
    before = clocks(told(received, clarified(received, spans)))
    after = clocks(told(received, clarified(received, [*spans, Span(asked, asked + lasted)])))
    for name in ("access.response", "access.safe-target", "access.extension-notice"):
        first, then = before[name].due_on, after[name].due_on
        assert first is not None
        assert then is not None
        assert first <= then <= first + timedelta(days=lasted + 1 + 6)


@given(RECEIPTS, SPANS)
@examples(200)
def test_the_last_day_is_a_working_day_a_month_or_more_after_the_receipt(received: date, spans: list[Span]) -> None:
    due = clocks(told(received, clarified(received, spans)))["access.response"].due_on
    assert due is not None
    assert due >= months_later(received, 1)
    assert calendar(LAW).on_or_after(due) == due


# -- Whole lives -------------------------------------------------------------------------------------------------------


def same_clock(one: Clock, other: Clock) -> bool:
    """Whether they are alike but for what is remarked."""
    return one._replace(remarks=()) == other._replace(remarks=())


@given(lives())
@examples(300)
def test_an_extension_without_effect_changes_nothing(life: tuple[Step, ...]) -> None:
    for file in states(life):
        case = file.case
        row = columns(case)
        flaws = row.extension_flaws.split()
        if row.start_on.startswith("9999") or row.rule == "":
            continue
        assert len(flaws) + row.extended == len(case.extensions)
        version = version_of(case, LAW)
        assert version is not None
        with_effect = timing(case, start_of(case, LAW, with_authority=False), version, LAW).extended
        for number, notice in enumerate(case.extensions):
            if notice == with_effect:
                continue
            others = (*case.extensions[:number], *case.extensions[number + 1 :])
            without = case._replace(extensions=others)
            if columns(without).extended == row.extended and len(columns(without).extension_flaws.split()) < len(flaws):
                for name, clock in clocks(case).items():
                    assert same_clock(clock, clocks(without)[name]), notice


@given(lives())
@examples(300)
def test_the_target_is_never_later_than_the_law(life: tuple[Step, ...]) -> None:
    for file in states(life):
        row = columns(file.case)
        assert row.safe_due_on <= row.due_on
        assert row.first_due_on <= row.due_on or row.due_on.startswith("9999")


@given(lives())
@examples(300)
def test_every_page_of_every_disclosure_is_accounted_for_and_what_is_kept_back_has_its_lines(
    life: tuple[Step, ...],
) -> None:
    for file in states(life):
        case = file.case
        for sent in case.disclosures:
            assert sent.pages.located == sent.pages.accounted_for
        last = file.recorded[-1].event
        if isinstance(last, e.InformationDisclosed):
            kept_back = last.pages.released_redacted + last.pages.withheld
            lines = {
                (each.document, page)
                for each in case.redactions
                if each.decision in ("upheld", "narrowed")
                for page in range(each.page_from, each.page_to + 1)
            }
            assert kept_back <= len(lines) == case.pages_in_the_log
        if isinstance(last, e.InformationDisclosed) and last.final:
            assert [each.number for each in case.redactions if each.reviewed is None] == []
            assert len(lines) <= kept_back + last.pages.duplicate + last.pages.out_of_scope
            assert (last.pages.located == 0) == (last.extent == "not-held")
        row = columns(case)
        classes = (
            row.pages_released_full,
            row.pages_released_redacted,
            row.pages_withheld,
            row.pages_duplicate,
            row.pages_out_of_scope,
        )
        assert sum(classes) == (row.pages_located if case.disclosures else 0)


@given(lives())
@examples(300)
def test_no_answer_leaves_out_a_page_that_a_search_a_file_or_an_answer_before_it_made_known(
    life: tuple[Step, ...],
) -> None:
    for file in states(life):
        known = 0
        for fact in file.facts:
            event = fact.latest.event
            if isinstance(event, e.RetrievalEnded):
                known += event.pages if event.result == "found" else 0
            elif isinstance(event, e.SearchCompleted):
                known += event.pages
            elif isinstance(event, e.InformationDisclosed) and event.final:
                assert event.pages.located >= known
                known = event.pages.located
        assert file.case.pages_known.number == known


@given(lives())
@examples(300)
def test_every_redaction_has_its_line_and_none_was_reviewed_by_the_redactor(life: tuple[Step, ...]) -> None:
    for file in states(life):
        applied = [one.event for one in file.recorded if isinstance(one.event, e.RedactionApplied)]
        _, log, *_ = ACCESS_REQUEST.facts(file.case, LAW).parts
        rows = [dict(zip(ACCESS_REQUEST.parts["redaction"], row, strict=True)) for row in log]
        assert [row["redaction"] for row in rows] == [event.redaction for event in applied]
        assert len({row["redaction"] for row in rows}) == len(rows)
        for row in rows:
            assert row["by"] != row["reviewed_by"]
            assert (row["reviewed_on"] < "9999") == (row["decision"] != "") == (row["reviewed_by"] != "")  # type: ignore[operator]


@given(lives(), st.integers(0, 60))
@examples(300)
def test_the_last_day_if_answered_today_is_the_domains_own_and_comes_true(life: tuple[Step, ...], later: int) -> None:
    for file in states(life):
        case, row = file.case, columns(file.case)
        if row.clock != "paused":
            continue
        on = file.recorded[-1].occurred_on + timedelta(days=later)
        version = version_of(case, LAW)
        assert version is not None
        found = timing(case, start_of(case, LAW, with_authority=False), version, LAW)
        for safe, from_columns in ((False, if_answered_on), (True, target_if_answered_on)):
            last = last_day(found, LAW, safe=safe, until=on)
            expected = last.on.isoformat() if isinstance(last, Due) else None
            assert from_columns(row._asdict(), LAW, on) == expected
        for question in case.open_questions:
            answer = e.ClarificationReceived(question=question.number)
            case = evolved(case, answer, on, 999)
        answered = columns(case)
        assert answered.due_on == (if_answered_on(row._asdict(), LAW, on) or "9999-12-31")
        if row.notice_clock == "paused":
            assert answered.notice_due_on == (notice_if_answered_on(row._asdict(), LAW, on) or "9999-12-31")
        if row.other_clock == "paused":
            assert answered.other_due_on == (other_reading_if_answered_on(row._asdict(), LAW, on) or "9999-12-31")


WORK: Final = (
    e.SearchScoped,
    e.RetrievalRequested,
    e.RetrievalChased,
    e.RetrievalEnded,
    e.RetrievalDigitised,
    e.SearchCompleted,
    e.ThirdPartyAsked,
    e.ThirdPartyAnswered,
    e.HealthOpinionObtained,
    e.RedactionApplied,
    e.RedactionReviewed,
    e.SecondReviewCompleted,
    e.DisclosureApproved,
    e.DelayNoted,
    e.CompetenceAssessed,
    e.RequesterUpdated,
)


@given(lives())
@examples(200)
def test_the_regions_move_independently(life: tuple[Step, ...]) -> None:
    """Without any of the work, verification and every clock are what they were."""
    for file in states(life):
        case = ACCESS_REQUEST.nothing
        for fact in file.facts:
            if not isinstance(fact.latest.event, WORK):
                case = ACCESS_REQUEST.evolve(case, happening(fact, LAW))
        assert list(ACCESS_REQUEST.clocks(case, LAW)) == list(ACCESS_REQUEST.clocks(file.case, LAW))
        assert columns(case).verification == columns(file.case).verification
        assert columns(case).outcome == columns(file.case).outcome


@given(lives())
@examples(200)
def test_each_clock_is_in_one_state_and_says_what_belongs_to_it(life: tuple[Step, ...]) -> None:
    for file in states(life):
        for clock in ACCESS_REQUEST.clocks(file.case, LAW):
            assert (clock.starts_on is None) == (clock.waiting_for != "")
            assert (clock.due_on is None) == bool(clock.waiting_for or clock.unreckonable or clock.paused_since)
            assert clock.paused_since is None or clock.stopped_on is None
            assert clock.state in ("waiting", "running", "paused", "stopped", "not-started", "unreckonable")
            assert [remark.text for remark in clock.remarks if "{" in remark.text] == []
        row = columns(file.case)
        assert (row.clock == "stopped") <= (row.stopped_by != "")
        assert (row.outcome != "") == (not row.ended_on.startswith("9999"))
        assert (row.outcome in ("full", "part", "not-held", "refused")) == (not row.answered_on.startswith("9999"))
        assert (row.gross == -1) == row.ended_on.startswith("9999")
        assert row.net <= row.gross


@given(lives())
@examples(100)
def test_a_receipt_keeps_its_rule_whatever_happens(life: tuple[Step, ...]) -> None:
    for before, after in pairwise(states(life)):
        assert columns(before.case).rule == columns(after.case).rule
