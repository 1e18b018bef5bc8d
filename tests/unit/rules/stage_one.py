"""The rules of Stage 1: what each forbids, and what none does."""

from __future__ import annotations

from datetime import date
from typing import Final

from domain.events.complaint import (
    AdrResolved,
    AdvocateAppointed,
    LaterStartAgreed,
    PointReceived,
    StageOneExtended,
    StageOneSkipped,
)
from domain.procedures.complaint import points as p
from domain.procedures.complaint.stage_one import guards as g
from tests.unit.judging import Allowed, Rule, impossible, without_power
from tests.unit.telling import (
    ACKNOWLEDGED,
    APPOINTED,
    BARRED,
    BUSY,
    DECLINED,
    FORMAL,
    FORMALLY,
    FORMALLY_DESPITE,
    FORMALLY_TOO_LATE,
    IN_TIME,
    NEW,
    OF_A_PARENT,
    OF_ANOTHER_PERSON,
    OF_TWO_POINTS,
    ONE_TOO_LATE,
    OVER_ADR,
    RECEIVED,
    RECEIVED_ON,
    REFUSED_INTEREST,
    REQUESTED,
    RESOLVED,
    SKIPPED,
    STOPPED,
    TAKEN_BACK,
    TERMS,
    TOO_LATE,
    TWENTY_DAYS,
    UNFOUNDED_START,
    after,
    interest,
    late,
    point,
    received,
    responded,
)

IN_FUTURE: Final = received("parent", point(arose_on=date(2026, 3, 28)))

FORBIDDEN: Final[tuple[Rule, ...]] = (
    without_power(g.before_the_regulations, received(), "2006-08-31", NEW, "before-the-regulations"),
    impossible(g.unknown_code, received("neighbour"), RECEIVED_ON, NEW, "unknown-basis"),
    impossible(g.unknown_code, received(channel="pigeon"), RECEIVED_ON, NEW, "unknown-channel"),
    impossible(g.unknown_code, received(through="a-friend"), RECEIVED_ON, NEW, "unknown-through"),
    impossible(g.unknown_code, received("parent", point(function="part-9")), RECEIVED_ON, NEW, "unknown-function"),
    impossible(
        g.unknown_code,
        received("parent", PointReceived(number=1, elsewhere="the-council")),
        RECEIVED_ON,
        NEW,
        "unknown-elsewhere",
    ),
    impossible(g.unknown_code, received("parent", point(nature="noise")), RECEIVED_ON, NEW, "unknown-nature"),
    impossible(g.unknown_code, received("parent", point(theme="noise")), RECEIVED_ON, NEW, "unknown-theme"),
    impossible(g.unknown_code, received("parent", point(team="nobody")), RECEIVED_ON, NEW, "unknown-team"),
    impossible(g.unknown_code, received("parent", point(theme="communication")), "2025-03-31", NEW, "unknown-theme"),
    impossible(g.days_out_of_order, received(reached_team_on=date(2026, 3, 26)), RECEIVED_ON, NEW, "days-out-of-order"),
    impossible(g.days_out_of_order, IN_FUTURE, RECEIVED_ON, NEW, "days-out-of-order"),
    without_power(g.interest_never_asked, interest(sufficient=True), "2026-03-30", OF_A_PARENT, "interest-never-asked"),
    impossible(g.late_point_unknown, late(True, True, True, 2), "2026-03-30", TOO_LATE, "point-not-open"),
    impossible(
        g.late_point_unknown,
        late(True, True, True),
        "2026-04-02",
        after((RECEIVED_ON, received("parent", point(arose_on=date(2025, 3, 26)))), ("2026-04-01", STOPPED)),
        "point-not-open",
    ),
    without_power(g.point_not_late, late(True, True, True), "2026-03-30", IN_TIME, "point-not-late"),
    without_power(g.point_not_late, late(True, True, True), "2026-03-30", OF_A_PARENT, "point-not-late"),
    without_power(
        g.accepted_without_both_limbs,
        late(True, False, True),
        "2026-03-30",
        TOO_LATE,
        "accepted-without-both-limbs",
    ),
    without_power(
        g.accepted_without_both_limbs,
        late(True, True, False),
        "2026-03-30",
        TOO_LATE,
        "accepted-without-both-limbs",
    ),
    without_power(
        g.declined_on_neither_limb, late(False, True, True), "2026-03-30", TOO_LATE, "declined-on-neither-limb"
    ),
    impossible(
        g.unknown_bar,
        AdvocateAppointed(advocate="ADV-17", bars=("is-unkind",)),
        "2026-03-30",
        OF_A_PARENT,
        "unknown-advocate-bar",
    ),
    without_power(g.advocate_barred, BARRED, "2026-03-30", OF_A_PARENT, "advocate-barred"),
    impossible(g.no_advocate_asked_for, DECLINED, "2026-03-30", OF_A_PARENT, "no-advocate-asked-for"),
    without_power(g.later_start_not_asked_for, UNFOUNDED_START, "2026-03-30", OF_A_PARENT, "later-start-not-asked-for"),
    without_power(g.interest_undecided, FORMAL, "2026-03-30", OF_ANOTHER_PERSON, "interest-undecided"),
    without_power(g.interest_undecided, RESOLVED, "2026-03-30", OF_ANOTHER_PERSON, "interest-undecided"),
    without_power(g.interest_undecided, SKIPPED, "2026-03-30", OF_ANOTHER_PERSON, "interest-undecided"),
    without_power(g.interest_undecided, responded("upheld"), "2026-04-01", FORMALLY_DESPITE, "interest-undecided"),
    without_power(g.late_undecided, FORMAL, "2026-03-30", TOO_LATE, "late-undecided"),
    without_power(g.late_undecided, FORMAL, "2026-03-30", ONE_TOO_LATE, "late-undecided"),
    without_power(g.late_undecided, RESOLVED, "2026-03-30", TOO_LATE, "late-undecided"),
    without_power(g.late_undecided, AdrResolved(points=(2,)), "2026-03-30", ONE_TOO_LATE, "late-undecided"),
    without_power(g.late_undecided, SKIPPED, "2026-03-30", ONE_TOO_LATE, "late-undecided"),
    without_power(g.late_undecided, responded("upheld"), "2026-04-01", FORMALLY_TOO_LATE, "late-undecided"),
    without_power(g.not_complex, BUSY, "2026-03-30", OF_A_PARENT, "not-complex"),
    impossible(g.unknown_outcome, responded("upheld", "fine"), "2026-04-01", FORMALLY, "unknown-outcome"),
    impossible(
        g.answered_point_not_open, responded("upheld", "upheld", "upheld"), "2026-04-01", FORMALLY, "point-not-open"
    ),
    without_power(g.point_unanswered, responded("upheld"), "2026-04-01", FORMALLY, "point-unanswered"),
    without_power(g.point_unanswered, responded(), "2026-04-01", FORMALLY, "point-unanswered"),
    impossible(p.point_not_open, AdrResolved(points=(3,)), "2026-03-30", OF_TWO_POINTS, "point-not-open"),
    impossible(g.nothing_resolved, TERMS, "2026-03-30", OF_A_PARENT, "nothing-resolved"),
    without_power(
        g.skip_not_agreed, StageOneSkipped(agreed_by="complainant"), "2026-03-30", OF_A_PARENT, "skip-not-agreed"
    ),
    without_power(
        g.skip_not_agreed, StageOneSkipped(agreed_by="authority"), "2026-03-30", OF_A_PARENT, "skip-not-agreed"
    ),
)

ALLOWED: Final[tuple[Allowed, ...]] = (
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
    (DECLINED, "2026-03-30", after(RECEIVED, (RECEIVED_ON, REQUESTED))),
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
    (SKIPPED, RECEIVED_ON, OF_A_PARENT),
    (SKIPPED, "2026-04-01", FORMALLY),
)
