"""Every rule of the complaint: when it allows, when it refuses and how, and what is recorded without effect.

The complaint of these tests reaches the authority on Friday 27 March 2026; Stage 1 is due on Tuesday 14 April, and
could be extended to Tuesday 28 April.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final, NamedTuple

import pytest
from pydantic import ValidationError

from domain.events.base import Event
from domain.events.complaint import (
    AdrResolved,
    AdvocateAppointed,
    AdvocateDeclined,
    AdvocateRequested,
    ComplaintAcknowledged,
    ComplaintCompleted,
    ComplaintReceived,
    ComplaintReinstated,
    ComplaintWithdrawn,
    FormalInvestigationBegun,
    LateRepresentationDecided,
    LaterStartAgreed,
    PointOutcome,
    PointReceived,
    ResolutionTermsSent,
    StageOneExtended,
    StageOneResponded,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.law.book import Law, Policy
from domain.law.rows import released_rows
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint import guards as g
from domain.procedures.complaint.clocks import acknowledgement, stage_one
from domain.procedures.complaint.states import Complaint
from domain.workflow import CannotBe, Guard, Happening, MayNot, Refused

POLICY: Final = Policy(
    in_force_on=date(2025, 4, 1),
    authority="Anyshire",
    acknowledgement_working_days=3,
    themes={"communication": "Communication"},
    teams={"looked-after-north": "Looked after children, north"},
)
LAW: Final = Law(released_rows(), [POLICY])
RECEIVED_ON: Final = "2026-03-27"
TEN_DAYS, TWENTY_DAYS = date(2026, 4, 14), date(2026, 4, 28)

Told = tuple[str, Event]


def happening(event: Event, on: str, broken: tuple[str, ...] = (), number: int = 1) -> Happening[Any]:
    return Happening(event, date.fromisoformat(on), LAW, number, broken)


def judged(event: Event, on: str, case: Complaint) -> list[Refused]:
    return COMPLAINT.judge(case, happening(event, on))


def after(*told: Told) -> Complaint:
    """The complaint after what is told, all of it believed; the rules that it broke stand beside it."""
    case = COMPLAINT.nothing
    for number, (on, event) in enumerate(told, start=1):
        assert COMPLAINT.in_order(case, event) is None
        broken = tuple(why.name for why in judged(event, on, case))
        case = COMPLAINT.evolve(case, happening(event, on, broken, number))
    return case


def received(basis: str = "parent", *points: PointReceived, **more: Any) -> ComplaintReceived:
    held = points or (PointReceived(number=1, function="part-3"),)
    return ComplaintReceived(**{"form": "written", "channel": "letter", "basis": basis, "points": held, **more})


def point(number: int = 1, **more: Any) -> PointReceived:
    return PointReceived(number=number, **({"function": "part-3"} | more))


def responded(*outcomes: str) -> StageOneResponded:
    """A response with an outcome for point 1, for point 2 and so on."""
    return StageOneResponded(
        outcomes=tuple(PointOutcome(point=number, outcome=outcome) for number, outcome in enumerate(outcomes, start=1))
    )


def interest(*, sufficient: bool, notified: bool = True) -> SufficientInterestDecided:
    return SufficientInterestDecided(
        sufficient=sufficient, childs_views="considered", complainant_notified=notified, child_told="told"
    )


def late(accepted: bool, limb_a: bool, limb_b: bool, *points: int) -> LateRepresentationDecided:
    return LateRepresentationDecided(
        accepted=accepted, not_reasonable_in_time=limb_a, still_effective_and_fair=limb_b, points=points or (1,)
    )


ACKNOWLEDGED: Final = ComplaintAcknowledged(
    procedure="given", advocacy="given", assistance="given", help_to_obtain_advocate="given"
)
APPOINTED: Final = AdvocateAppointed(advocate="ADV-17", bars=())
BARRED: Final = AdvocateAppointed(advocate="ADV-17", bars=("manages-the-service",))
DECLINED: Final = AdvocateDeclined(because="declined-by-complainant")
REQUESTED: Final = AdvocateRequested()
FORMAL: Final = FormalInvestigationBegun()
RESOLVED: Final = AdrResolved()
TERMS: Final = ResolutionTermsSent(to_advocate="not-relevant")
WITHDRAWN: Final = ComplaintWithdrawn(form="oral")
CONFIRMED: Final = WithdrawalConfirmed(to_advocate="not-relevant")
REINSTATED: Final = ComplaintReinstated()
COMPLETED: Final = ComplaintCompleted()
UNFOUNDED_START: Final = LaterStartAgreed(starts_on=date(2026, 4, 9), asked_by="authority")
BUSY: Final = StageOneExtended(to=TWENTY_DAYS, because="busy")

NEW: Final = COMPLAINT.nothing
OF_A_PARENT: Final = after((RECEIVED_ON, received()))
OF_TWO_POINTS: Final = after((RECEIVED_ON, received("parent", point(1), point(2))))
OF_ANOTHER_PERSON: Final = after((RECEIVED_ON, received("other-person")))
OF_A_POINT_ELSEWHERE: Final = after((RECEIVED_ON, received("parent", PointReceived(number=1, elsewhere="send"))))
IN_TIME: Final = after((RECEIVED_ON, received("parent", point(arose_on=date(2025, 3, 27)))))
TOO_LATE: Final = after((RECEIVED_ON, received("parent", point(arose_on=date(2025, 3, 26)))))
ONE_TOO_LATE: Final = after((RECEIVED_ON, received("parent", point(1), point(2, arose_on=date(2024, 3, 26)))))
FORMALLY: Final = after((RECEIVED_ON, received("parent", point(1), point(2))), ("2026-03-30", FORMAL))
OVER_ADR: Final = after((RECEIVED_ON, received()), ("2026-03-30", RESOLVED))
TAKEN_BACK: Final = after((RECEIVED_ON, received()), ("2026-03-30", WITHDRAWN))
REFUSED_INTEREST: Final = after((RECEIVED_ON, received("other-person")), ("2026-03-30", interest(sufficient=False)))

FORMALLY_DESPITE: Final = after((RECEIVED_ON, received("other-person")), ("2026-03-30", FORMAL))
FORMALLY_TOO_LATE: Final = after(
    (RECEIVED_ON, received("parent", point(arose_on=date(2025, 3, 26)))), ("2026-03-30", FORMAL)
)


class Rule(NamedTuple):
    """A guard in the table, and what it refuses.

    Attributes:
        how: What a refusal is: impossible, or without power in law.
        names: Every refusal that comes of the event, in order; this guard's among them.
    """

    guard: Guard[Any, Any]
    how: type[CannotBe | MayNot]
    event: Event
    on: str
    case: Complaint
    names: tuple[str, ...]


FORBIDDEN: Final = (
    Rule(g.before_the_regulations, MayNot, received(channel="letter"), "2006-08-31", NEW, ("before-the-regulations",)),
    Rule(g.unknown_code, CannotBe, received("neighbour"), RECEIVED_ON, NEW, ("unknown-basis",)),
    Rule(g.unknown_code, CannotBe, received(channel="pigeon"), RECEIVED_ON, NEW, ("unknown-channel",)),
    Rule(g.unknown_code, CannotBe, received(through="a-friend"), RECEIVED_ON, NEW, ("unknown-through",)),
    Rule(
        g.unknown_code, CannotBe, received("parent", point(function="part-9")), RECEIVED_ON, NEW, ("unknown-function",)
    ),
    Rule(
        g.unknown_code,
        CannotBe,
        received("parent", PointReceived(number=1, elsewhere="the-council")),
        RECEIVED_ON,
        NEW,
        ("unknown-elsewhere",),
    ),
    Rule(g.unknown_code, CannotBe, received("parent", point(nature="noise")), RECEIVED_ON, NEW, ("unknown-nature",)),
    Rule(g.unknown_code, CannotBe, received("parent", point(theme="noise")), RECEIVED_ON, NEW, ("unknown-theme",)),
    Rule(g.unknown_code, CannotBe, received("parent", point(team="nobody")), RECEIVED_ON, NEW, ("unknown-team",)),
    Rule(
        g.unknown_code,
        CannotBe,
        received("parent", point(theme="communication")),
        "2025-03-31",
        NEW,
        ("unknown-theme",),
    ),
    Rule(
        g.days_out_of_order,
        CannotBe,
        received(reached_team_on=date(2026, 3, 26)),
        RECEIVED_ON,
        NEW,
        ("days-out-of-order",),
    ),
    Rule(
        g.days_out_of_order,
        CannotBe,
        received("parent", point(arose_on=date(2026, 3, 28))),
        RECEIVED_ON,
        NEW,
        ("days-out-of-order",),
    ),
    Rule(
        g.interest_never_asked,
        MayNot,
        interest(sufficient=True),
        "2026-03-30",
        OF_A_PARENT,
        ("interest-never-asked",),
    ),
    Rule(g.late_point_unknown, CannotBe, late(True, True, True, 2), "2026-03-30", TOO_LATE, ("point-not-open",)),
    Rule(g.point_not_late, MayNot, late(True, True, True), "2026-03-30", IN_TIME, ("point-not-late",)),
    Rule(g.point_not_late, MayNot, late(True, True, True), "2026-03-30", OF_A_PARENT, ("point-not-late",)),
    Rule(
        g.accepted_without_both_limbs,
        MayNot,
        late(True, False, True),
        "2026-03-30",
        TOO_LATE,
        ("accepted-without-both-limbs",),
    ),
    Rule(
        g.accepted_without_both_limbs,
        MayNot,
        late(True, True, False),
        "2026-03-30",
        TOO_LATE,
        ("accepted-without-both-limbs",),
    ),
    Rule(
        g.declined_on_neither_limb,
        MayNot,
        late(False, True, True),
        "2026-03-30",
        TOO_LATE,
        ("declined-on-neither-limb",),
    ),
    Rule(
        g.unknown_bar,
        CannotBe,
        AdvocateAppointed(advocate="ADV-17", bars=("is-unkind",)),
        "2026-03-30",
        OF_A_PARENT,
        ("unknown-advocate-bar",),
    ),
    Rule(g.advocate_barred, MayNot, BARRED, "2026-03-30", OF_A_PARENT, ("advocate-barred",)),
    Rule(g.no_advocate_asked_for, CannotBe, DECLINED, "2026-03-30", OF_A_PARENT, ("no-advocate-asked-for",)),
    Rule(
        g.later_start_not_asked_for,
        MayNot,
        UNFOUNDED_START,
        "2026-03-30",
        OF_A_PARENT,
        ("later-start-not-asked-for",),
    ),
    Rule(g.nothing_open, CannotBe, FORMAL, "2026-03-30", OF_A_POINT_ELSEWHERE, ("nothing-open",)),
    Rule(g.nothing_open, CannotBe, RESOLVED, "2026-03-30", OF_A_POINT_ELSEWHERE, ("nothing-open",)),
    Rule(g.nothing_open, CannotBe, WITHDRAWN, "2026-03-30", OF_A_POINT_ELSEWHERE, ("nothing-open",)),
    Rule(g.interest_undecided, MayNot, FORMAL, "2026-03-30", OF_ANOTHER_PERSON, ("interest-undecided",)),
    Rule(g.interest_undecided, MayNot, RESOLVED, "2026-03-30", OF_ANOTHER_PERSON, ("interest-undecided",)),
    Rule(g.interest_undecided, MayNot, responded("upheld"), "2026-04-01", FORMALLY_DESPITE, ("interest-undecided",)),
    Rule(g.late_undecided, MayNot, FORMAL, "2026-03-30", TOO_LATE, ("late-undecided",)),
    Rule(g.late_undecided, MayNot, FORMAL, "2026-03-30", ONE_TOO_LATE, ("late-undecided",)),
    Rule(g.late_undecided, MayNot, RESOLVED, "2026-03-30", TOO_LATE, ("late-undecided",)),
    Rule(g.late_undecided, MayNot, AdrResolved(points=(2,)), "2026-03-30", ONE_TOO_LATE, ("late-undecided",)),
    Rule(g.late_undecided, MayNot, responded("upheld"), "2026-04-01", FORMALLY_TOO_LATE, ("late-undecided",)),
    Rule(g.not_complex, MayNot, BUSY, "2026-03-30", OF_A_PARENT, ("not-complex",)),
    Rule(g.unknown_outcome, CannotBe, responded("upheld", "fine"), "2026-04-01", FORMALLY, ("unknown-outcome",)),
    Rule(
        g.answered_point_not_open,
        CannotBe,
        responded("upheld", "upheld", "upheld"),
        "2026-04-01",
        FORMALLY,
        ("point-not-open",),
    ),
    Rule(g.point_unanswered, MayNot, responded("upheld"), "2026-04-01", FORMALLY, ("point-unanswered",)),
    Rule(g.point_unanswered, MayNot, responded(), "2026-04-01", FORMALLY, ("point-unanswered",)),
    Rule(g.point_not_open, CannotBe, AdrResolved(points=(3,)), "2026-03-30", OF_TWO_POINTS, ("point-not-open",)),
    Rule(
        g.point_not_open,
        CannotBe,
        ComplaintWithdrawn(form="oral", points=(1, 4)),
        "2026-03-30",
        OF_TWO_POINTS,
        ("point-not-open",),
    ),
    Rule(g.nothing_resolved, CannotBe, TERMS, "2026-03-30", OF_A_PARENT, ("nothing-resolved",)),
    Rule(g.nothing_withdrawn, CannotBe, CONFIRMED, "2026-03-30", OF_A_PARENT, ("nothing-withdrawn",)),
    Rule(g.reinstated_point_not_withdrawn, CannotBe, REINSTATED, "2026-03-30", OF_A_PARENT, ("nothing-withdrawn",)),
    Rule(
        g.reinstated_point_not_withdrawn,
        CannotBe,
        ComplaintReinstated(points=(2,)),
        "2026-04-01",
        TAKEN_BACK,
        ("point-not-open",),
    ),
    Rule(
        g.acknowledgement_outstanding,
        MayNot,
        COMPLETED,
        "2026-04-01",
        after((RECEIVED_ON, received()), ("2026-03-30", FORMAL), ("2026-03-31", responded("upheld"))),
        ("acknowledgement-outstanding",),
    ),
    Rule(
        g.confirmation_outstanding,
        MayNot,
        COMPLETED,
        "2026-04-01",
        TAKEN_BACK,
        ("acknowledgement-outstanding", "confirmation-outstanding"),
    ),
    Rule(
        g.terms_outstanding,
        MayNot,
        COMPLETED,
        "2026-04-01",
        OVER_ADR,
        ("acknowledgement-outstanding", "terms-outstanding"),
    ),
    Rule(
        g.interest_notice_outstanding,
        MayNot,
        COMPLETED,
        "2026-04-01",
        after(
            (RECEIVED_ON, received("other-person")),
            (RECEIVED_ON, ACKNOWLEDGED),
            ("2026-03-30", interest(sufficient=False, notified=False)),
        ),
        ("interest-notice-outstanding",),
    ),
)


@pytest.mark.parametrize("rule", FORBIDDEN, ids=lambda rule: f"{rule.guard.__name__}-{rule.event.kind}")
def test_what_a_rule_forbids_is_refused_by_its_name(rule: Rule) -> None:
    refused = judged(rule.event, rule.on, rule.case)
    assert tuple(why.name for why in refused) == rule.names
    mine = rule.guard(happening(rule.event, rule.on), rule.case)
    assert type(mine) is rule.how
    assert mine in refused


def test_every_guard_of_every_row_is_tried() -> None:
    in_the_table = {(row.event, guard) for row in COMPLAINT.table for guard in row.unless}
    assert {(type(rule.event), rule.guard) for rule in FORBIDDEN} == in_the_table


COMPLETE: Final[tuple[tuple[Any, ...], ...]] = (
    ("parent", FORMAL, responded("upheld"), ACKNOWLEDGED),
    ("parent", ACKNOWLEDGED, RESOLVED, TERMS),
    ("parent", ACKNOWLEDGED, WITHDRAWN, CONFIRMED),
    ("other-person", ACKNOWLEDGED, interest(sufficient=False)),
)
"""Lives in which nothing is outstanding: the basis, and what happened on 1 April."""

ALLOWED: Final = (
    (received(), "2006-09-01", NEW),
    (received("foster-parent-usual-limit", through="advocate"), RECEIVED_ON, NEW),
    (received("parent", point(theme="communication", team="looked-after-north")), "2025-04-01", NEW),
    (received("parent", PointReceived(number=1)), RECEIVED_ON, NEW),
    (received("parent", point(arose_on=date(2026, 3, 27)), reached_team_on=date(2026, 3, 27)), RECEIVED_ON, NEW),
    (received("parent", point(arose_on=date(2015, 1, 1))), RECEIVED_ON, NEW),
    (ACKNOWLEDGED, RECEIVED_ON, OF_A_PARENT),
    (ACKNOWLEDGED, "2026-04-01", TAKEN_BACK),
    (interest(sufficient=True), "2026-03-30", OF_ANOTHER_PERSON),
    (interest(sufficient=False), "2026-03-30", OF_ANOTHER_PERSON),
    (interest(sufficient=True), "2026-04-01", REFUSED_INTEREST),
    (late(True, True, True), "2026-03-30", TOO_LATE),
    (late(False, False, True), "2026-03-30", TOO_LATE),
    (late(False, True, False), "2026-03-30", TOO_LATE),
    (late(False, False, False), "2026-03-30", TOO_LATE),
    (late(True, True, True, 2), "2026-03-30", ONE_TOO_LATE),
    (late(True, True, True), "2026-04-01", FORMALLY_TOO_LATE),
    (AdrResolved(points=(1,)), "2026-04-01", ONE_TOO_LATE),
    (REQUESTED, RECEIVED_ON, OF_A_PARENT),
    (APPOINTED, RECEIVED_ON, OF_A_PARENT),
    (DECLINED, "2026-03-30", after((RECEIVED_ON, received()), (RECEIVED_ON, REQUESTED))),
    (LaterStartAgreed(starts_on=date(2026, 4, 9)), "2026-03-30", OF_A_PARENT),
    (FORMAL, RECEIVED_ON, OF_A_PARENT),
    (FORMAL, "2026-03-30", IN_TIME),
    (FORMAL, "2026-03-31", after((RECEIVED_ON, received("other-person")), ("2026-03-30", interest(sufficient=True)))),
    (StageOneExtended(to=TWENTY_DAYS), "2026-03-30", OF_A_PARENT),
    (responded("upheld", "no-finding"), "2026-04-01", FORMALLY),
    (RESOLVED, RECEIVED_ON, OF_A_PARENT),
    (AdrResolved(points=(2,)), "2026-03-30", OF_TWO_POINTS),
    (RESOLVED, "2026-04-01", FORMALLY),
    (TERMS, "2026-04-01", OVER_ADR),
    (WITHDRAWN, RECEIVED_ON, OF_ANOTHER_PERSON),
    (WITHDRAWN, "2026-04-01", TOO_LATE),
    (CONFIRMED, "2026-04-01", TAKEN_BACK),
    (REINSTATED, "2026-04-01", TAKEN_BACK),
    (ComplaintReinstated(points=(1,)), "2026-04-01", TAKEN_BACK),
    *(
        (COMPLETED, "2026-04-02", after((RECEIVED_ON, received(basis)), *[("2026-04-01", event) for event in told]))
        for basis, *told in COMPLETE
    ),
)


@pytest.mark.parametrize(("event", "on", "case"), ALLOWED)
def test_what_no_rule_forbids_may_happen(event: Event, on: str, case: Complaint) -> None:
    assert [why.name for why in judged(event, on, case)] == []


def test_every_event_is_allowed_somewhere() -> None:
    assert {type(event) for event, _, _ in ALLOWED} == {row.event for row in COMPLAINT.table}


def test_all_that_stands_in_the_way_is_said_at_once() -> None:
    case = after((RECEIVED_ON, received("other-person", point(arose_on=date(2020, 1, 1)))))
    assert [why.name for why in judged(FORMAL, "2026-03-30", case)] == ["interest-undecided", "late-undecided"]


def test_what_is_out_of_order_is_said_before_any_rule_of_law_and_alone() -> None:
    assert [why.name for why in judged(BUSY, "2026-04-01", TAKEN_BACK)] == ["out-of-order"]


def test_a_complaint_has_points_numbered_from_one() -> None:
    for numbers in ((), (2,), (1, 3), (2, 1)):
        with pytest.raises(ValidationError):
            ComplaintReceived(
                form="oral", channel="phone", basis="parent", points=tuple(point(number) for number in numbers)
            )


# -- What is recorded and has no effect -------------------------------------------------------------------------------


def clock_of(*told: Told, basis: str = "parent", directly: bool = False) -> tuple[date | None, date | None]:
    """The start and the last day of Stage 1 after what is told of a complaint of 27 March 2026."""
    clock = stage_one(after((RECEIVED_ON, received(basis, child_directly=directly)), *told), LAW)
    return clock.starts_on, clock.due_on


ORDINARY: Final = (date(2026, 3, 27), TEN_DAYS)
EXTENDED: Final = (date(2026, 3, 27), TWENTY_DAYS)


def extended(to: date) -> StageOneExtended:
    return StageOneExtended(to=to)


@pytest.mark.parametrize(
    ("told", "clock"),
    [
        pytest.param([], ORDINARY, id="never extended"),
        pytest.param([("2026-03-30", extended(TWENTY_DAYS))], EXTENDED, id="to the 20th working day"),
        pytest.param([("2026-04-14", extended(TWENTY_DAYS))], EXTENDED, id="decided on the last day"),
        pytest.param([("2026-04-15", extended(TWENTY_DAYS))], ORDINARY, id="decided when the time had run out"),
        pytest.param([("2026-03-30", extended(date(2026, 4, 29)))], ORDINARY, id="beyond the 20th working day"),
        pytest.param([("2026-03-30", extended(TEN_DAYS))], ORDINARY, id="to the day that it was due anyway"),
        pytest.param([("2026-03-30", extended(date(2026, 4, 15)))], (ORDINARY[0], date(2026, 4, 15)), id="one day"),
        pytest.param([("2026-03-30", extended(date(2026, 4, 18)))], (ORDINARY[0], date(2026, 4, 18)), id="a Saturday"),
        pytest.param([("2026-03-30", BUSY)], ORDINARY, id="not complex, and done despite the rule"),
        pytest.param(
            [("2026-03-30", extended(date(2026, 4, 20))), ("2026-04-10", extended(TWENTY_DAYS))], EXTENDED, id="twice"
        ),
        pytest.param(
            [("2026-03-30", extended(TWENTY_DAYS)), ("2026-04-10", extended(date(2026, 4, 20)))],
            EXTENDED,
            id="then to an earlier day",
        ),
        pytest.param(
            [("2026-03-30", extended(date(2026, 4, 20))), ("2026-04-16", extended(TWENTY_DAYS))],
            (ORDINARY[0], date(2026, 4, 20)),
            id="again, within the extension only",
        ),
    ],
)
def test_an_extension_has_effect_in_time_for_complexity_up_to_20_working_days(
    told: list[Told], clock: tuple[date, date]
) -> None:
    assert clock_of(*told) == clock


@pytest.mark.parametrize(
    ("told", "clock"),
    [
        pytest.param(LaterStartAgreed(starts_on=date(2026, 4, 9)), (date(2026, 4, 9), date(2026, 4, 23)), id="later"),
        pytest.param(LaterStartAgreed(starts_on=date(2026, 3, 27)), ORDINARY, id="the same day"),
        pytest.param(LaterStartAgreed(starts_on=date(2026, 3, 2)), ORDINARY, id="earlier"),
        pytest.param(
            LaterStartAgreed(starts_on=date(2026, 3, 28)), (date(2026, 3, 28), TEN_DAYS), id="the Saturday after"
        ),
        pytest.param(UNFOUNDED_START, ORDINARY, id="asked for by the authority, despite the rule"),
    ],
)
def test_a_later_start_has_effect_when_it_is_later_and_the_complainant_asked(
    told: Event, clock: tuple[date, date]
) -> None:
    assert clock_of(("2026-03-30", told)) == clock


def test_a_later_start_has_no_effect_when_the_time_had_run_out() -> None:
    later = LaterStartAgreed(starts_on=date(2026, 4, 20))
    assert clock_of(("2026-04-14", later)) == (date(2026, 4, 20), date(2026, 5, 5))
    assert clock_of(("2026-04-15", later)) == ORDINARY


def test_an_extension_is_held_against_the_start_that_was_agreed() -> None:
    later = ("2026-03-30", LaterStartAgreed(starts_on=date(2026, 4, 9)))
    assert clock_of(later, ("2026-04-23", extended(date(2026, 5, 8)))) == (date(2026, 4, 9), date(2026, 5, 8))
    assert clock_of(later, ("2026-04-24", extended(date(2026, 5, 8)))) == (date(2026, 4, 9), date(2026, 4, 23))
    assert clock_of(later, ("2026-04-23", extended(date(2026, 5, 11)))) == (date(2026, 4, 9), date(2026, 4, 23))


WAITING: Final = (None, None)
FROM_1_APRIL: Final = (date(2026, 4, 1), date(2026, 4, 17))


@pytest.mark.parametrize(
    ("basis", "told", "clock"),
    [
        pytest.param("child-looked-after", [(RECEIVED_ON, REQUESTED)], WAITING, id="asked for at receipt"),
        pytest.param("care-leaver", [(RECEIVED_ON, REQUESTED)], WAITING, id="asked for by a care leaver"),
        pytest.param("parent", [(RECEIVED_ON, REQUESTED)], ORDINARY, id="asked for by a parent"),
        pytest.param("child-looked-after", [("2026-03-30", REQUESTED)], ORDINARY, id="asked for after receipt"),
        pytest.param(
            "child-looked-after", [(RECEIVED_ON, REQUESTED), ("2026-04-01", APPOINTED)], FROM_1_APRIL, id="appointed"
        ),
        pytest.param(
            "child-looked-after", [(RECEIVED_ON, REQUESTED), ("2026-04-01", DECLINED)], ORDINARY, id="declined"
        ),
        pytest.param(
            "child-looked-after", [(RECEIVED_ON, REQUESTED), ("2026-03-30", BARRED)], WAITING, id="one barred, despite"
        ),
        pytest.param(
            "child-looked-after",
            [(RECEIVED_ON, REQUESTED), ("2026-03-30", BARRED), ("2026-04-01", APPOINTED)],
            FROM_1_APRIL,
            id="one barred, then another",
        ),
        pytest.param(
            "child-looked-after",
            [(RECEIVED_ON, REQUESTED), ("2026-04-01", APPOINTED), ("2026-04-09", APPOINTED)],
            FROM_1_APRIL,
            id="a second one later",
        ),
        pytest.param(
            "child-looked-after",
            [(RECEIVED_ON, REQUESTED), ("2026-04-01", APPOINTED), ("2026-04-09", DECLINED)],
            FROM_1_APRIL,
            id="appointed, then declined",
        ),
        pytest.param(
            "child-looked-after",
            [(RECEIVED_ON, REQUESTED), ("2026-04-01", DECLINED), ("2026-04-09", APPOINTED)],
            ORDINARY,
            id="declined, then appointed all the same",
        ),
    ],
)
def test_an_advocate_moves_the_start_when_asked_for_at_receipt_by_a_child_and_not_barred(
    basis: str, told: list[Told], clock: tuple[date | None, date | None]
) -> None:
    assert clock_of(*told, basis=basis) == clock


def test_an_appointment_that_broke_another_rule_than_a_bar_moves_the_start() -> None:
    asked = after((RECEIVED_ON, received("child-looked-after")), (RECEIVED_ON, REQUESTED))
    case = COMPLAINT.evolve(asked, happening(APPOINTED, "2026-04-01", ("interest-undecided",)))
    assert (stage_one(case, LAW).starts_on, stage_one(case, LAW).due_on) == FROM_1_APRIL


def test_a_child_who_complains_in_person_waits_for_the_advocate_whatever_the_basis() -> None:
    assert clock_of((RECEIVED_ON, REQUESTED), basis="foster-parent", directly=True) == WAITING


def test_such_other_person_starts_when_interest_is_decided_and_the_later_of_two_rules_prevails() -> None:
    decided, asked = ("2026-04-01", interest(sufficient=True)), (RECEIVED_ON, REQUESTED)
    assert clock_of(basis="other-person") == WAITING
    assert clock_of(decided, basis="other-person") == FROM_1_APRIL
    both = [asked, decided, ("2026-04-08", APPOINTED)]
    assert clock_of(*both, basis="other-person", directly=True) == (date(2026, 4, 8), date(2026, 4, 22))
    assert clock_of(*both, basis="other-person") == FROM_1_APRIL


def test_a_late_representation_that_is_accepted_starts_at_receipt() -> None:
    too_late = received("parent", point(arose_on=date(2025, 3, 26)))
    clock = stage_one(after((RECEIVED_ON, too_late), ("2026-04-09", late(True, True, True))), LAW)
    assert (clock.starts_on, clock.due_on) == ORDINARY


def test_reinstatement_goes_on_from_the_same_start() -> None:
    case = after((RECEIVED_ON, received()), ("2026-03-30", WITHDRAWN), ("2026-05-01", REINSTATED))
    clock = stage_one(case, LAW)
    assert (clock.starts_on, clock.due_on, clock.stopped_on) == (*ORDINARY, None)


def test_what_was_decided_without_power_to_decide_it_leaves_the_case_as_it_was() -> None:
    for case, event in (
        (OF_A_PARENT, interest(sufficient=False)),
        (IN_TIME, late(False, False, True)),
        (TOO_LATE, late(False, True, True)),
    ):
        broken = tuple(why.name for why in judged(event, "2026-03-30", case))
        assert broken
        assert COMPLAINT.evolve(case, happening(event, "2026-03-30", broken)) == case


def test_interest_once_found_sufficient_is_not_found_again() -> None:
    case = after((RECEIVED_ON, received("other-person")), ("2026-04-01", interest(sufficient=True)))
    again = COMPLAINT.evolve(case, happening(interest(sufficient=True), "2026-04-09"))
    assert (stage_one(again, LAW).starts_on, stage_one(again, LAW).due_on) == FROM_1_APRIL


def test_reinstated_points_do_not_open_what_was_not_accepted() -> None:
    case = after(
        (RECEIVED_ON, received("other-person", point(1), point(2))),
        ("2026-03-28", ComplaintWithdrawn(form="oral", points=(1,))),
        ("2026-03-30", interest(sufficient=False)),
        ("2026-04-01", REINSTATED),
    )
    assert case.stage.code == "not-accepted"


def test_the_acknowledgement_is_due_by_the_authority_s_own_policy_or_not_at_all() -> None:
    clock = acknowledgement(OF_A_PARENT, LAW)
    assert clock is not None
    assert (clock.due_on, clock.limit and clock.limit.binds) == (date(2026, 4, 1), "local policy")
    assert acknowledgement(OF_A_PARENT, Law(released_rows())) is None
