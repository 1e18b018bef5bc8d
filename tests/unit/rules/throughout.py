"""The rules of what may happen at any stage but the end: what each forbids, and what none does."""

from __future__ import annotations

from datetime import date
from typing import Final

from domain.events.complaint import (
    AdrResolved,
    ComplaintReinstated,
    ConcurrentConsiderationEnded,
    DiscontinuanceReviewed,
    LearningActionNotDone,
    PointContinued,
    PointRouted,
    PointsParted,
    StageTwoContinued,
)
from domain.procedures.complaint import points as p
from domain.procedures.complaint.throughout import guards as g
from tests.unit.judging import Allowed, Rule, impossible, without_power
from tests.unit.telling import (
    AFTER_THREE,
    AFTER_TWO,
    AGREED_REFERRAL,
    ANSWERED_TWO,
    AT_ANSWER,
    AT_THREE,
    AT_THREE_REPORTED,
    AT_TWO,
    BY_AUTHORITY,
    BY_COMPLAINANT,
    CONFIRMED,
    DONE,
    HALTED,
    IN_ANSWER,
    IN_ANSWER_TWO,
    IN_STAGE_ONE,
    IN_STAGE_THREE,
    IN_STAGE_TWO,
    INDEPENDENT,
    NEW,
    NOT_DONE,
    NOTIFIED,
    OF_A_PARENT,
    OF_A_POINT_ELSEWHERE,
    OF_ANOTHER_PERSON,
    OF_TWO_POINTS,
    OVER_ADR,
    RECEIVED_ON,
    REINSTATED,
    RESUMED,
    REVIEWED,
    STOPPED,
    TAKEN_BACK,
    TOO_LATE,
    TWO_RECEIVED,
    WITHDRAWN,
    action,
    adjudicated,
    after,
    asked_for_three,
    asked_for_two,
    continued,
    cost,
    court,
    going_on,
    notice,
    parted,
    responded,
    resumed,
    routed,
    routed_back,
    stopped,
    withdrawn,
)

ONE_AWAY: Final = after(TWO_RECEIVED, ("2026-03-30", routed(2)))
ALL_AWAY: Final = after(TWO_RECEIVED, ("2026-03-30", routed(1, 2)))
PROCEEDINGS_OVER: Final = ConcurrentConsiderationEnded(how="completed")
ONE_AWAY_ONE_AT_TWO: Final = after(*IN_STAGE_TWO, ("2026-04-07", routed(2)))
ONE_AWAY_ONE_ANSWERED: Final = after(*IN_STAGE_ONE, ("2026-03-31", routed(2)), ("2026-04-01", responded("upheld")))
ONE_BACK_ONE_AT_TWO: Final = after(
    *IN_STAGE_ONE, ("2026-03-31", withdrawn(2)), ("2026-04-01", responded("upheld")), ("2026-04-02", asked_for_two())
)
ONE_HALTED: Final = after(TWO_RECEIVED, ("2026-04-01", stopped(2)))
ONE_HALTED_ONE_ANSWERED: Final = after(*IN_STAGE_ONE, ("2026-03-31", stopped(2)), ("2026-04-01", responded("upheld")))


ONE_AT_TWO: Final = after(*IN_ANSWER, ("2026-04-02", asked_for_two(1)))
ONE_AT_THREE: Final = after(*IN_ANSWER_TWO, ("2026-05-14", asked_for_three(1)))


def answered_there(on: date, outcome: str = "upheld") -> PointContinued:
    """A point that Stage 1 had answered in the complaint that it comes from."""
    return PointContinued(number=1, was=2, stage_one="answered", stage_one_on=on, stage_one_outcome=outcome)


PARTED: Final = going_on(ONE_HALTED_ONE_ANSWERED, ("2026-09-01", parted(2)))
HALTED_AT_TWO: Final = after(*IN_STAGE_TWO, ("2026-04-07", STOPPED))
WITHDRAWN_AND_AWAY: Final = after(TWO_RECEIVED, ("2026-03-30", withdrawn(1)), ("2026-03-31", routed(1)))
ONE_BACK_FROM_AN_ANSWERED_TWO: Final = after(
    *IN_STAGE_TWO,
    ("2026-04-07", withdrawn(2)),
    ("2026-04-09", INDEPENDENT),
    ("2026-05-01", adjudicated("upheld")),
    ("2026-05-05", ANSWERED_TWO),
)
HALTED_AT_BOTH: Final = after(
    *IN_STAGE_ONE,
    ("2026-03-31", stopped(2)),
    ("2026-04-01", responded("upheld")),
    ("2026-04-02", asked_for_two()),
    ("2026-04-07", STOPPED),
)
"""Point 1 was answered at Stage 1 and stopped at Stage 2, point 2 at Stage 1."""
AWAY_FROM_BOTH: Final = after(
    *IN_STAGE_TWO,
    ("2026-04-07", routed(2)),
    ("2026-04-09", INDEPENDENT),
    ("2026-05-01", adjudicated("upheld")),
    ("2026-05-05", ANSWERED_TWO),
    ("2026-05-14", asked_for_three()),
    ("2026-05-18", routed(1)),
)
"""Point 1 went elsewhere from Stage 3, point 2 from Stage 2."""
WITHDRAWN_BEFORE_IT_WENT: Final = after(TWO_RECEIVED, ("2026-03-30", withdrawn(2)), ("2026-03-31", routed(1)))
RESOLVED_BEFORE_IT_WENT: Final = after(
    TWO_RECEIVED, ("2026-03-30", AdrResolved(points=(2,))), ("2026-03-31", routed(1))
)
RESOLVED_SINCE: Final = after(TWO_RECEIVED, ("2026-03-30", routed(1)), ("2026-03-31", AdrResolved(points=(2,))))
ANSWERED_AND_GONE: Final = after(
    *IN_STAGE_ONE, ("2026-03-31", stopped(2)), ("2026-04-01", responded("upheld")), ("2026-04-02", routed(1))
)
LEARNING: Final = going_on(AT_ANSWER, ("2026-04-02", action()))
LEARNT: Final = going_on(LEARNING, ("2026-04-07", DONE))
NOT_TOLD: Final = after(TWO_RECEIVED, ("2026-03-30", routed(2, told=False)))

FORBIDDEN: Final[tuple[Rule, ...]] = (
    impossible(p.point_not_open, withdrawn(1, 4), "2026-03-30", OF_TWO_POINTS, "point-not-open"),
    impossible(p.point_not_open, withdrawn(2), "2026-04-02", ONE_HALTED, "point-not-open"),
    impossible(p.point_not_open, stopped(1, 4), "2026-03-30", OF_TWO_POINTS, "point-not-open"),
    impossible(p.point_not_open, stopped(2), "2026-04-02", ONE_AWAY, "point-not-open"),
    impossible(g.nothing_withdrawn, CONFIRMED, "2026-03-30", OF_A_PARENT, "nothing-withdrawn"),
    impossible(g.reinstated_point_not_withdrawn, REINSTATED, "2026-03-30", OF_A_PARENT, "nothing-withdrawn"),
    impossible(
        g.reinstated_point_not_withdrawn, ComplaintReinstated(points=(2,)), "2026-04-01", TAKEN_BACK, "point-not-open"
    ),
    impossible(g.reinstated_apart, REINSTATED, "2026-04-07", ONE_BACK_ONE_AT_TWO, "goes-its-own-way"),
    impossible(
        g.reinstated_apart, ComplaintReinstated(points=(2,)), "2026-04-07", ONE_BACK_ONE_AT_TWO, "goes-its-own-way"
    ),
    impossible(g.reinstated_point_not_withdrawn, REINSTATED, "2026-04-01", WITHDRAWN_AND_AWAY, "nothing-withdrawn"),
    impossible(g.reinstated_apart, REINSTATED, "2026-05-07", ONE_BACK_FROM_AN_ANSWERED_TWO, "goes-its-own-way"),
    impossible(
        g.unknown_routing,
        PointRouted(points=(1,), elsewhere="the-council", because="found-on-inquiry", complainant_told=True),
        "2026-03-30",
        OF_A_PARENT,
        "unknown-elsewhere",
    ),
    impossible(
        g.unknown_routing,
        PointRouted(points=(1,), function="part-9", because="found-on-inquiry", complainant_told=True),
        "2026-03-31",
        ALL_AWAY,
        "unknown-function",
    ),
    impossible(g.unknown_routing, routed(because="tiresome"), "2026-03-30", OF_A_PARENT, "unknown-routing-reason"),
    impossible(g.routed_point_unknown, routed(2), "2026-03-30", OF_A_PARENT, "point-not-open"),
    impossible(g.routed_point_unknown, routed(2), "2026-09-02", PARTED, "point-not-open"),
    impossible(g.routed_there_already, routed(1, 2), "2026-03-31", ONE_AWAY, "routed-there-already"),
    impossible(g.routed_there_already, routed_back(1), "2026-03-31", ONE_AWAY, "routed-there-already"),
    impossible(g.routed_back_apart, routed_back(2), "2026-04-08", ONE_AWAY_ONE_ANSWERED, "goes-its-own-way"),
    impossible(g.routed_back_apart, routed_back(1, 2), "2026-05-20", AWAY_FROM_BOTH, "goes-its-own-way"),
    impossible(g.routed_back_apart, routed_back(2), "2026-05-20", AWAY_FROM_BOTH, "goes-its-own-way"),
    impossible(g.parted_point_not_apart, parted(1), "2026-03-30", OF_A_PARENT, "point-not-open"),
    *(
        impossible(g.parted_point_not_apart, parted(number, because=because), "2026-05-18", case, "point-not-open")
        for number, because, case in (
            (1, "stage-two-requested", ONE_AT_TWO),
            (2, "stage-three-requested", ONE_AT_TWO),
            (1, "stage-two-requested", OF_A_PARENT),
            (1, "stage-three-requested", ONE_AT_THREE),
            (2, "stage-two-requested", ONE_AT_THREE),
            (2, "stage-two-requested", going_on(ONE_AT_TWO, ("2026-04-07", parted(2, because="stage-two-requested")))),
        )
    ),
    impossible(
        g.unknown_parting,
        PointsParted(points=(2,), because="routed-back", routing_reason="tiresome"),
        "2026-04-02",
        ONE_AWAY_ONE_ANSWERED,
        "unknown-routing-reason",
    ),
    impossible(g.parted_point_not_apart, parted(1), "2026-09-02", PARTED, "point-not-open"),
    impossible(g.parted_point_not_apart, parted(2), "2026-09-02", PARTED, "point-not-open"),
    impossible(g.parted_point_not_apart, parted(1), "2026-04-02", OVER_ADR, "point-not-open"),
    impossible(g.unknown_code, continued(basis="neighbour"), RECEIVED_ON, NEW, "unknown-basis"),
    impossible(g.unknown_code, continued(channel="pigeon"), RECEIVED_ON, NEW, "unknown-channel"),
    impossible(g.unknown_code, continued(through="a-friend"), RECEIVED_ON, NEW, "unknown-through"),
    impossible(
        g.unknown_code,
        continued(PointContinued(number=1, was=1, function="part-9")),
        RECEIVED_ON,
        NEW,
        "unknown-function",
    ),
    impossible(
        g.unknown_code,
        continued(PointContinued(number=1, was=1, theme="communication"), received_on=date(2025, 3, 31)),
        RECEIVED_ON,
        NEW,
        "unknown-theme",
    ),
    impossible(
        g.continued_before_receipt,
        continued(received_on=date(2026, 3, 28)),
        RECEIVED_ON,
        NEW,
        "days-out-of-order",
    ),
    impossible(
        g.continued_before_receipt,
        continued(PointContinued(number=1, was=1, discontinued_on=date(2026, 3, 28))),
        RECEIVED_ON,
        NEW,
        "days-out-of-order",
    ),
    impossible(
        g.continued_before_receipt,
        continued(answered_there(date(2026, 3, 28))),
        RECEIVED_ON,
        NEW,
        "days-out-of-order",
    ),
    impossible(
        g.continued_before_receipt,
        continued(answered_there(date(2025, 6, 1))),
        RECEIVED_ON,
        NEW,
        "days-out-of-order",
    ),
    impossible(
        g.continued_before_receipt,
        continued(stage_two=StageTwoContinued(asked_on=date(2026, 3, 28))),
        RECEIVED_ON,
        NEW,
        "days-out-of-order",
    ),
    impossible(
        g.unknown_code,
        continued(answered_there(date(2026, 3, 2), "fair")),
        RECEIVED_ON,
        NEW,
        "unknown-outcome",
    ),
    impossible(
        g.unknown_proceedings, stopped(ground="a-feeling"), "2026-04-01", OF_A_PARENT, "unknown-concurrent-ground"
    ),
    impossible(
        g.unknown_proceedings, stopped(prejudice="inconvenient"), "2026-04-01", OF_A_PARENT, "unknown-prejudice"
    ),
    *(
        without_power(
            g.ground_not_made_out,
            stopped(ground=ground, known_by=known_by, proceedings_by="complainant"),
            "2026-04-01",
            OF_A_PARENT,
            "ground-not-made-out",
        )
        for ground, known_by in (
            ("court-or-tribunal", "complainant-orally"),
            ("court-or-tribunal", "notification"),
            ("court-or-tribunal", "authority"),
            ("disciplinary", "notification"),
            ("criminal-investigation", "authority"),
            ("criminal-investigation", "complainant-in-writing"),
            ("criminal-proceedings", "authority"),
        )
    ),
    *(
        without_power(
            g.not_the_complainants_proceedings,
            court(proceedings_by=by),
            "2026-04-01",
            OF_A_PARENT,
            "not-the-complainants-proceedings",
        )
        for by in ("authority", "other")
    ),
    without_power(g.no_prejudice, stopped(prejudice=None), "2026-04-01", OF_A_PARENT, "no-prejudice"),
    impossible(g.review_in_the_past, STOPPED, "2026-07-02", OF_A_PARENT, "days-out-of-order"),
    impossible(g.review_in_the_past, REVIEWED, "2026-10-02", HALTED, "days-out-of-order"),
    impossible(g.nothing_discontinued, REVIEWED, "2026-06-01", OF_A_PARENT, "nothing-discontinued"),
    impossible(
        g.nothing_discontinued,
        DiscontinuanceReviewed(points=(1,), still_prejudices=False),
        "2026-07-01",
        ONE_HALTED,
        "point-not-open",
    ),
    impossible(
        g.nothing_discontinued,
        REVIEWED,
        "2026-09-02",
        PARTED,
        "nothing-discontinued",
    ),
    impossible(g.nothing_discontinued, RESUMED, "2026-06-01", OF_A_PARENT, "nothing-discontinued"),
    impossible(g.nothing_discontinued, PROCEEDINGS_OVER, "2026-06-01", OF_A_PARENT, "nothing-discontinued"),
    impossible(g.nothing_discontinued, resumed(1, 3), "2026-06-01", HALTED, "point-not-open"),
    impossible(g.resumed_apart, RESUMED, "2026-06-01", ONE_HALTED, "goes-its-own-way"),
    impossible(g.resumed_apart, RESUMED, "2026-06-01", ONE_HALTED_ONE_ANSWERED, "goes-its-own-way"),
    impossible(g.resumed_apart, resumed(1), "2026-06-01", HALTED_AT_TWO, "goes-its-own-way"),
    impossible(g.resumed_apart, resumed(2), "2026-06-01", HALTED_AT_BOTH, "goes-its-own-way"),
    impossible(
        g.resumed_apart,
        resumed(2),
        "2026-06-02",
        going_on(HALTED_AT_BOTH, ("2026-06-01", parted(1))),
        "goes-its-own-way",
    ),
    impossible(g.resumed_apart, resumed(2), "2026-06-02", ANSWERED_AND_GONE, "goes-its-own-way"),
    impossible(g.routed_back_apart, routed_back(1), "2026-04-01", RESOLVED_SINCE, "goes-its-own-way"),
    impossible(g.nothing_decided, NOTIFIED, "2026-03-30", OF_A_PARENT, "nothing-decided"),
    impossible(g.nothing_decided, NOTIFIED, "2026-04-01", OVER_ADR, "nothing-decided"),
    impossible(g.notice_not_owed, notice("complainant-of-routing"), "2026-04-01", ONE_AWAY, "notice-not-owed"),
    impossible(g.notice_not_owed, notice("advocate-of-terms"), "2026-04-01", NOT_TOLD, "notice-not-owed"),
    impossible(g.action_out_of_order, action(2), "2026-04-02", AT_ANSWER, "action-out-of-order"),
    impossible(g.action_out_of_order, action(1), "2026-04-07", LEARNING, "action-out-of-order"),
    impossible(g.due_before_agreed, action(), "2026-10-01", AT_ANSWER, "days-out-of-order"),
    impossible(g.no_such_action, DONE, "2026-04-02", AT_ANSWER, "no-such-action"),
    impossible(g.no_such_action, DONE, "2026-04-08", LEARNT, "no-such-action"),
    impossible(g.no_such_action, NOT_DONE, "2026-04-08", LEARNT, "no-such-action"),
    impossible(
        g.unknown_reason,
        LearningActionNotDone(action=1, because="forgot"),
        "2026-04-07",
        LEARNING,
        "unknown-not-done-because",
    ),
    impossible(g.unknown_cost, cost("biscuits"), "2026-04-07", OF_A_PARENT, "unknown-cost"),
    without_power(g.early_referral_too_early, AGREED_REFERRAL, "2026-04-07", AT_TWO, "early-referral-too-early"),
    without_power(
        g.early_referral_too_early,
        BY_AUTHORITY,
        "2026-04-07",
        AT_ANSWER,
        "early-referral-too-early",
        "early-referral-not-agreed",
    ),
    without_power(g.early_referral_not_agreed, BY_AUTHORITY, "2026-05-07", AFTER_TWO, "early-referral-not-agreed"),
    without_power(
        g.early_referral_not_agreed, BY_AUTHORITY, "2026-06-30", AT_THREE_REPORTED, "early-referral-not-agreed"
    ),
)

ALLOWED: Final[tuple[Allowed, ...]] = (
    (routed_back(2), "2026-04-08", ONE_AWAY_ONE_AT_TWO),
    (PROCEEDINGS_OVER, "2026-06-01", HALTED),
    (WITHDRAWN, RECEIVED_ON, OF_ANOTHER_PERSON),
    (WITHDRAWN, "2026-04-01", TOO_LATE),
    (withdrawn(2), "2026-04-07", AT_TWO),
    (WITHDRAWN, "2026-05-18", AT_THREE),
    (CONFIRMED, "2026-04-01", TAKEN_BACK),
    (REINSTATED, "2026-04-01", TAKEN_BACK),
    (ComplaintReinstated(points=(1,)), "2026-04-01", TAKEN_BACK),
    (REINSTATED, "2026-04-10", after(*IN_STAGE_TWO, ("2026-04-07", withdrawn(2)))),
    (REINSTATED, "2026-04-10", after(*IN_STAGE_TWO, ("2026-04-07", WITHDRAWN))),
    (REINSTATED, "2026-05-20", after(*IN_STAGE_THREE, ("2026-05-18", WITHDRAWN))),
    (routed(), RECEIVED_ON, OF_A_PARENT),
    (routed(1, 2, told=False), "2026-04-07", AT_TWO),
    (routed(2), "2026-05-18", AT_THREE),
    (routed(1), "2026-05-07", AFTER_TWO),
    (routed(2), "2026-06-01", HALTED),
    (
        PointRouted(points=(2,), elsewhere="send", because="clarified-by-complainant", complainant_told=True),
        "2026-03-31",
        ONE_AWAY,
    ),
    (routed_back(2), "2026-03-31", ONE_AWAY),
    (routed_back(1, because="routed-in-error"), "2026-03-31", ALL_AWAY),
    (routed_back(1), "2026-04-01", OF_A_POINT_ELSEWHERE),
    (routed_back(1), "2026-05-20", AWAY_FROM_BOTH),
    (routed_back(1), "2026-04-01", WITHDRAWN_BEFORE_IT_WENT),
    (routed_back(1), "2026-04-01", RESOLVED_BEFORE_IT_WENT),
    (routed_back(1), "2026-06-02", ANSWERED_AND_GONE),
    (parted(2), "2026-09-01", ONE_HALTED_ONE_ANSWERED),
    (parted(2, because="stage-two-requested"), "2026-04-07", ONE_AT_TWO),
    (parted(2, because="stage-three-requested"), "2026-05-18", ONE_AT_THREE),
    (parted(2, because="routed-back"), "2026-09-01", ONE_AWAY_ONE_AT_TWO),
    (parted(2, because="reinstated"), "2026-09-01", ONE_BACK_ONE_AT_TWO),
    (parted(1, 2), "2026-09-01", HALTED_AT_BOTH),
    (parted(2, because="reinstated"), "2026-09-01", ONE_BACK_FROM_AN_ANSWERED_TWO),
    (continued(), RECEIVED_ON, NEW),
    (continued(PointContinued(number=1, was=1, discontinued_on=date(2026, 3, 27))), RECEIVED_ON, NEW),
    (continued(answered_there(date(2026, 3, 27))), RECEIVED_ON, NEW),
    (continued(answered_there(date(2025, 6, 2))), RECEIVED_ON, NEW),
    (continued(stage_two=StageTwoContinued(asked_on=date(2026, 3, 27))), RECEIVED_ON, NEW),
    (continued(received_on=date(2026, 3, 27)), RECEIVED_ON, NEW),
    (STOPPED, RECEIVED_ON, OF_TWO_POINTS),
    (STOPPED, "2026-07-01", OF_TWO_POINTS),
    (court(), RECEIVED_ON, OF_TWO_POINTS),
    (stopped(ground="disciplinary", known_by="authority", proceedings_by="authority"), RECEIVED_ON, OF_TWO_POINTS),
    (stopped(ground="criminal-investigation"), "2026-04-07", AT_TWO),
    (stopped(2, notice_given=False), "2026-05-18", AT_THREE),
    (REVIEWED, "2026-07-01", HALTED),
    (REVIEWED, "2026-10-01", HALTED),
    (DiscontinuanceReviewed(points=(2,), still_prejudices=False), "2026-07-01", HALTED),
    (DiscontinuanceReviewed(still_prejudices=False), "2027-07-01", HALTED_AT_TWO),
    (REVIEWED, "2026-07-01", ONE_HALTED),
    (RESUMED, "2026-07-01", HALTED),
    (RESUMED, "2029-07-01", HALTED),
    (resumed(2, because="prejudice-ceased", told=False), "2026-07-01", HALTED),
    (NOTIFIED, "2026-04-02", AT_ANSWER),
    (NOTIFIED, "2026-04-07", AT_TWO),
    (notice("complainant-of-routing"), "2026-04-01", NOT_TOLD),
    (action(), RECEIVED_ON, OF_A_PARENT),
    (action(), "2026-09-30", AT_ANSWER),
    (action(2), "2026-04-08", LEARNT),
    (DONE, "2026-04-07", LEARNING),
    (NOT_DONE, "2026-04-07", LEARNING),
    (cost(), "2026-04-07", AT_TWO),
    (cost("investigating-officer", "0.01"), "2026-04-07", AFTER_THREE),
    (BY_COMPLAINANT, RECEIVED_ON, OF_A_PARENT),
    (AGREED_REFERRAL, "2026-05-07", AFTER_TWO),
    (AGREED_REFERRAL, "2026-05-18", AT_THREE),
    (BY_AUTHORITY, "2026-07-02", AFTER_THREE),
)
