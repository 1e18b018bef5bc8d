"""One event of each kind of Stages 2 and 3 and of what may happen at any stage, saying something in every field."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from domain.events import complaint as c
from domain.events.base import Event

PERSON: Final = c.PersonPrivate(reason="misspelt", name="Sam Doe", contact="sam@example.org")
REPORT: Final = c.ReportPrivate(reason="page missing", words="Nobody rang back.\nThat was “wrong”.")
WORDS: Final = c.WordsPrivate(reason="unclear", words="It is about a school’s plan.")
FOUND: Final = (
    c.PointOutcome(point=1, outcome="upheld"),
    c.PointOutcome(point=3, outcome="no-finding"),
)

STAGE_TWO: Final[tuple[Event, ...]] = (
    c.StageOneSkipped(agreed_by="complainant", complaint_in_writing=True),
    c.StageTwoRequested(form="oral", requested_by="advocate", points=(1, 3), complaint_in_writing=True),
    c.StageTwoRefused(),
    c.RecordPrepared(version=2, comments="invited", final=True, private=REPORT),
    c.StatementAgreed(),
    c.IndependentPersonAppointed(independent_person="IP-7", ties=("former-officer", "member"), private=PERSON),
    c.InvestigatingOfficerAppointed(officer="IO-8", in_the_line=True, private=PERSON),
    c.InvestigatorReported(findings=FOUND, private=REPORT),
    c.IndependentPersonReported(views=FOUND, private=REPORT),
    c.StageTwoAdjudicated(
        decisions=(
            c.PointDecision(point=1, outcome="not-upheld", departs_because="new-evidence"),
            c.PointDecision(point=3, outcome="no-finding"),
        ),
        private=REPORT,
    ),
    c.DelayNotified(by_when=date(2026, 6, 5), in_writing=False, reason_given=False, private=REPORT),
    c.StageTwoResponded(
        to_advocate="not-given", panel_explained=True, independent_person="no-discussions", private=REPORT
    ),
    c.StageTwoResponseReceived(known="presumed"),
)

STAGE_THREE: Final[tuple[Event, ...]] = (
    c.StageThreeRequested(form="written", reasons_given=True, requested_by="advocate", points=(1,)),
    c.PanelReasonsGiven(),
    c.PanelRequestDecided(accepted=True, because="good-reason-for-delay"),
    c.PanelMemberAppointed(member="PM-9", ties=("unmarried-partner",), chairs=True, private=PERSON),
    c.PanelMemberStoodDown(member="PM-9"),
    c.PanelPostponed(to=date(2026, 8, 5), asked_by="complainant"),
    c.PanelMet(accompanied_by="both", companion_refused=True, independent_person="did-not-wish"),
    c.PanelReported(
        findings=FOUND,
        recommendations=4,
        to_complainant=True,
        to_advocate="not-given",
        to_independent_person=True,
        to_others="given",
        private=REPORT,
    ),
    c.PanelReportReceived(),
    c.StageThreeResponded(outcomes=FOUND, with_independent_person=True, ombudsman_explained=True, private=REPORT),
    c.PracticabilityJudged(limit="stage3.panel", as_soon_as_practicable=True, private=REPORT),
)

CONTINUED_POINTS_BEFORE: Final = (
    c.PointContinued(
        number=1,
        function="part-3",
        nature="delay",
        theme="quality-of-service",
        team="team-1",
        arose_on=date(2026, 1, 5),
        was=2,
        discontinued_on=date(2026, 4, 9),
        proceedings_ended_on=date(2026, 6, 1),
        late_accepted=True,
    ),
    c.PointContinued(number=2, was=3),
)
"""The points of a complaint that goes on, as they were written before it was said how far they had come."""

THROUGHOUT: Final[tuple[Event, ...]] = (
    c.PointRouted(
        points=(2, 3), elsewhere="corporate", because="found-on-inquiry", complainant_told=True, private=WORDS
    ),
    c.PointsParted(
        points=(1, 2),
        because="routed-back",
        routing_reason="routed-in-error",
        complainant_told=False,
        private=WORDS,
    ),
    c.ComplaintContinued(
        continues="CC-2026-0042",
        because="routed-back",
        received_on=date(2026, 3, 27),
        form="oral",
        channel="phone",
        basis="other-person",
        through="advocate",
        child_directly=True,
        sufficient_interest_on=date(2026, 3, 30),
        acknowledged_on=date(2026, 3, 31),
        advocate_asked_on=date(2026, 3, 28),
        advocate_appointed_on=date(2026, 4, 1),
        final_record_on=date(2026, 5, 4),
        stage_two=c.StageTwoContinued(
            asked_on=date(2026, 4, 30),
            skipped=True,
            oral=True,
            responded_on=date(2026, 6, 8),
            received_on=date(2026, 6, 10),
            known="told",
            independent_persons=("IP-1",),
        ),
        points=(
            CONTINUED_POINTS_BEFORE[0].model_copy(
                update={
                    "stage_one": "answered",
                    "stage_one_on": date(2026, 4, 27),
                    "stage_one_outcome": "upheld",
                    "stage_two_outcome": "not-upheld",
                }
            ),
            CONTINUED_POINTS_BEFORE[1].model_copy(update={"stage_two_outcome": "no-finding"}),
        ),
    ),
    c.ConsiderationDiscontinued(
        points=(1,),
        ground="court-or-tribunal",
        known_by="complainant-in-writing",
        proceedings_by="complainant",
        prejudice="same-facts-in-issue",
        notice_given=True,
        review_on=date(2026, 7, 1),
        private=WORDS,
    ),
    c.DiscontinuanceReviewed(points=(2,), still_prejudices=True, next_review_on=date(2026, 10, 1)),
    c.ConcurrentConsiderationEnded(points=(1,), how="completed"),
    c.ConsiderationResumed(points=(1,), because="resubmitted", complainant_told=False),
    c.DecisionNotified(complainant="told", child="not-of-sufficient-understanding", others="none-affected"),
    c.NoticeGiven(notice="advocate-of-stage-two-response"),
    c.LearningActionAgreed(action=2, owner="OFF-9", due_on=date(2026, 9, 30), private=WORDS),
    c.LearningActionDone(action=2),
    c.LearningActionNotDone(action=1, because="not-affordable"),
    c.CostRecorded(of="independent-person", pounds=Decimal("412.50"), paid_to="IP-7"),
    c.OmbudsmanReferred(referred_by="authority", agreed=True),
)

COMES_BACK: Final = c.PointRouted(
    points=(2,), function="part-3", because="routed-in-error", complainant_told=True, private=WORDS
)
"""The other way in which a point is routed: it has a function where the one above has another procedure."""

LATER_STAGES: Final = (*STAGE_TWO, *STAGE_THREE, *THROUGHOUT)
