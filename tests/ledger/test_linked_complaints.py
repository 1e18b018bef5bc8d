"""A point that must go its own way: both recordings are one transaction, and what was received once is counted once."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

import pytest

from domain.events.base import Event
from domain.events.complaint import (
    ComplaintWithdrawn,
    ConsiderationDiscontinued,
    ConsiderationResumed,
    PointRouted,
    StageTwoRequested,
)
from domain.events.envelope import Proposal, Recorded
from domain.ledger.ledger import Ledger
from domain.ledger.reading import end_of
from domain.procedures.complaint.consequences import following
from projections.annual import annual_view
from projections.caseload import open_caseload
from projections.measures.figures import Period
from tests.ledger.desk import (
    BEGUN,
    CASE,
    SimulatedClock,
    complaint,
    content,
    looked_up,
    names,
    proposed,
    recorded,
    replayed,
    response,
    shown,
)

LINKED: Final = "CC-2026-0001"
JUNE: Final = date(2026, 6, 1)
YEAR: Final = Period.financial_year(2026)
STOPPED: Final = ConsiderationDiscontinued(
    points=(2,),
    ground="criminal-proceedings",
    known_by="notification",
    proceedings_by="other",
    prejudice="same-facts-in-issue",
    notice_given=True,
    review_on=date(2026, 7, 1),
)
AWAY: Final = PointRouted(points=(2,), elsewhere="corporate", because="found-on-inquiry", complainant_told=True)
BACK: Final = PointRouted(points=(2,), function="part-3", because="routed-in-error", complainant_told=True)
RESUMED: Final = ConsiderationResumed(because="resubmitted")
ANSWERED: Final = response("upheld")


@pytest.fixture
def clock() -> SimulatedClock:
    """Noon of 1 June 2026."""
    return SimulatedClock(datetime(2026, 6, 1, 12, tzinfo=UTC))


def moved_on(ledger: Ledger, left: Event) -> None:
    """A complaint of two points: the second leaves, and the first is answered."""
    recorded(
        ledger,
        proposed(complaint(2), date(2026, 4, 1)),
        proposed(BEGUN, date(2026, 4, 2)),
        proposed(left, date(2026, 4, 3)),
        proposed(ANSWERED, date(2026, 4, 10)),
    )


def what_follows(ledger: Ledger, event: Event, on: date = JUNE) -> list[Proposal]:
    file = ledger.case(CASE)
    assert file is not None
    return following(proposed(event, on), file)


def figures(path: Path) -> dict[str, Any]:
    with closing(open_caseload(path)) as caseload:
        view = annual_view(caseload, YEAR, None, end_of(JUNE))
    return {figure.id: figure.value for figure in view.figures}


RECEIVED_PARTS: Final = (
    *("adr_resolved", "withdrawn_before_formal", "not_considered", "discontinued_before_formal"),
    *("unanswered_before_formal", "formal", "pending"),
)


@pytest.mark.parametrize(("left", "taken_up"), [(STOPPED, RESUMED), (AWAY, BACK)], ids=["reg 8", "routing"])
def test_the_parting_and_the_complaint_that_goes_on_are_one_transaction(
    ledger: Ledger, path: Path, clock: SimulatedClock, left: Event, taken_up: Event
) -> None:
    moved_on(ledger, left)
    clock.goes_on(hours=1)
    proposals = what_follows(ledger, taken_up)
    parted, opened = recorded(ledger, *proposals)
    assert (parted.case, parted.event.kind) == (CASE, "points-parted")
    assert (opened.case, opened.number, opened.event.kind) == (LINKED, 1, "complaint-continued")
    assert parted.recorded_at == opened.recorded_at
    assert [row[1] for row in content(path)[-2:]] == [CASE, LINKED]
    before = shown(path, JUNE, parted.recorded_at - 1)
    after = shown(path, JUNE, parted.recorded_at)
    assert before.keys() == {CASE}
    assert after.keys() == {CASE, LINKED}
    assert after == replayed(path, JUNE, parted.recorded_at)
    assert (after[LINKED].continues, after[LINKED].opening, after[LINKED].stage) == (
        CASE,
        "continuation",
        "local-resolution",
    )
    assert (after[CASE].fate, after[CASE].outcome) == (before[CASE].fate, before[CASE].outcome) == ("formal", "upheld")
    assert looked_up(
        path,
        "SELECT point, parted FROM caseload_complaint_point WHERE case_reference = ? AND to_on = '9999-12-31' "
        "AND known_to = 1 << 62 ORDER BY 1",
        CASE,
    ) == [(1, 0), (2, 1)]


def test_where_the_one_cannot_be_recorded_neither_is(ledger: Ledger, path: Path) -> None:
    moved_on(ledger, STOPPED)
    parted, opened = what_follows(ledger, RESUMED)
    assert opened.event.kind == "complaint-continued"
    wrong = opened.event.model_copy(update={"basis": "neighbour"})
    before = content(path)
    recording = ledger.record([parted, Proposal(None, wrong, opened.on, opened.by)])
    assert names([refusal.why for refusal in recording.refused]) == ["unknown-basis"]
    assert content(path) == before
    recording = ledger.record([Proposal(parted.case, parted.event, date(2026, 6, 2), parted.by), opened])
    assert names([refusal.why for refusal in recording.refused]) == ["in-the-future"]
    assert content(path) == before


def test_what_was_parted_cannot_be_taken_up_again_where_it_was(ledger: Ledger) -> None:
    moved_on(ledger, STOPPED)
    recorded(ledger, *what_follows(ledger, RESUMED))
    (again,) = what_follows(ledger, ConsiderationResumed(because="resubmitted", points=(2,)))
    assert again.event == ConsiderationResumed(because="resubmitted", points=(2,))
    assert names([refusal.why for refusal in ledger.record([again]).refused]) == ["nothing-discontinued"]


@pytest.mark.parametrize(("left", "taken_up"), [(STOPPED, RESUMED), (AWAY, BACK)], ids=["reg 8", "routing"])
def test_what_goes_on_in_a_complaint_of_its_own_is_counted_as_received_once(
    ledger: Ledger, path: Path, left: Event, taken_up: Event
) -> None:
    moved_on(ledger, left)
    before = figures(path)
    recorded(ledger, *what_follows(ledger, taken_up))
    after = figures(path)
    assert before["complaints.received"] == after["complaints.received"] == 1
    for counted in (before, after):
        assert sum(counted[f"complaints.{part}"] for part in RECEIVED_PARTS) == 1
        assert counted["complaints.formal"] == counted["complaints.investigated"] == 1
    assert after["complaints.not_accepted"] == before["complaints.not_accepted"] == 0


def events_of(ledger: Ledger, reference: str, *events: tuple[Event, date]) -> list[Recorded]:
    return recorded(ledger, *(proposed(event, on, reference) for event, on in events))


def test_a_complaint_that_goes_on_has_a_stage_1_of_its_own_that_is_timed_and_no_receipt_of_its_own(
    ledger: Ledger, path: Path, clock: SimulatedClock
) -> None:
    moved_on(ledger, STOPPED)
    recorded(ledger, *what_follows(ledger, RESUMED))
    clock.set(2026, 6, 12)
    events_of(ledger, LINKED, (BEGUN, date(2026, 6, 2)), (response("not-upheld"), date(2026, 6, 12)))
    facts = shown(path, date(2026, 6, 12), end_of(date(2026, 6, 12)))
    assert (facts[LINKED].stage1_start_on, facts[LINKED].stage1_stop_on, facts[LINKED].stage1_elapsed) == (
        "2026-06-01",
        "2026-06-12",
        9,
    )
    with closing(open_caseload(path)) as caseload:
        view = annual_view(caseload, YEAR, None, end_of(date(2026, 6, 12)))
    assert (view["complaints.received"].value, view["complaints.stage1.ended"].value) == (1, 2)


def test_whoever_withdraws_what_goes_on_withdraws_nothing_of_the_complaint_that_it_came_from(
    ledger: Ledger, path: Path
) -> None:
    moved_on(ledger, STOPPED)
    recorded(ledger, *what_follows(ledger, RESUMED))
    events_of(ledger, LINKED, (ComplaintWithdrawn(form="oral"), JUNE))
    facts = shown(path, JUNE, end_of(JUNE))
    assert (facts[LINKED].stage, facts[CASE].stage) == ("withdrawn", "answered")


def test_stage_2_asked_for_on_two_days_is_counted_by_each_of_them(
    ledger: Ledger, path: Path, clock: SimulatedClock
) -> None:
    """Point 1 is taken there on 31 March, point 2 on 1 April, in the next year; Stage 1 was had once for both."""
    recorded(
        ledger,
        proposed(complaint(2), date(2026, 3, 2)),
        proposed(BEGUN, date(2026, 3, 3)),
        proposed(response("upheld", "not-upheld"), date(2026, 3, 10)),
        proposed(StageTwoRequested(form="oral", points=(1,)), date(2026, 3, 31)),
    )
    clock.goes_on(hours=1)
    events = recorded(ledger, *what_follows(ledger, StageTwoRequested(form="oral", points=(2,)), date(2026, 4, 1)))
    assert [(event.case, event.event.kind) for event in events] == [
        (CASE, "points-parted"),
        (LINKED, "complaint-continued"),
        (LINKED, "stage-two-requested"),
    ]
    known_at = events[-1].recorded_at
    after = shown(path, JUNE, known_at)
    assert after == replayed(path, JUNE, known_at)
    assert [(after[case].stage, after[case].fate) for case in (CASE, LINKED)] == [
        ("stage-two", "formal"),
        ("stage-two", "had_stage_one"),
    ]
    with closing(open_caseload(path)) as caseload:
        for year, counted in ((2025, [1, 1, 1]), (2026, [0, 0, 1])):
            view = annual_view(caseload, Period.financial_year(year), None, end_of(JUNE))
            found = ("complaints.received", "complaints.stage1.ended", "complaints.stage2_requested")
            assert [view[figure].value for figure in found] == counted
