"""What the unit tests tell of a complaint, and how it is judged and believed.

The complaint of these tests reaches the authority on Friday 27 March 2026; Stage 1 is due on Tuesday 14 April, and
could be extended to Tuesday 28 April. Stage 2 is asked for on Thursday 2 April: it is due on Tuesday 12 May, and may be
told to take until Wednesday 8 July. A panel is asked for on Thursday 14 May: it meets by Friday 26 June.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Final

from domain.events import complaint as c
from domain.events.base import Event
from domain.law.book import Law, Policy
from domain.law.rows import released_rows
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.states import Complaint
from domain.workflow import Happening, Refused

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


def happening(event: Event, on: str, broken: tuple[str, ...] = (), number: int = 0) -> Happening[Any]:
    return Happening(event, date.fromisoformat(on), LAW, number, broken)


def judged(event: Event, on: str, case: Complaint) -> list[Refused]:
    return COMPLAINT.judge(case, happening(event, on))


def names(event: Event, on: str, case: Complaint) -> list[str]:
    """The names of the refusals, in order."""
    return [why.name for why in judged(event, on, case)]


def after(*told: Told) -> Complaint:
    """The complaint after what is told, all of it believed; the rules that it broke stand beside it."""
    return going_on(COMPLAINT.nothing, *told)


def going_on(case: Complaint, *told: Told, number: int = 1) -> Complaint:
    """The same, from a complaint that stands somewhere; the events are numbered from ``number``."""
    for following, (on, event) in enumerate(told, start=number):
        assert COMPLAINT.in_order(case, event) is None, f"{event.kind} at {case.stage.code}"
        broken = tuple(why.name for why in judged(event, on, case))
        case = COMPLAINT.evolve(case, happening(event, on, broken, following))
    return case


def believed(case: Complaint, *told: Told, number: int = 101) -> Complaint:
    """The same, of what broke no rule as it was recorded, whatever was found since."""
    for following, (on, event) in enumerate(told, start=number):
        assert COMPLAINT.in_order(case, event) is None, f"{event.kind} at {case.stage.code}"
        case = COMPLAINT.evolve(case, happening(event, on, (), following))
    return case


# -- Stage 1 -----------------------------------------------------------------------------------------------------------


def point(number: int = 1, **more: Any) -> c.PointReceived:
    return c.PointReceived(number=number, **({"function": "part-3"} | more))


def received(basis: str = "parent", *points: c.PointReceived, **more: Any) -> c.ComplaintReceived:
    held = points or (point(1),)
    return c.ComplaintReceived(**{"form": "written", "channel": "letter", "basis": basis, "points": held, **more})


def found(*outcomes: str) -> tuple[c.PointOutcome, ...]:
    """An outcome of point 1, of point 2 and so on."""
    return tuple(c.PointOutcome(point=number, outcome=outcome) for number, outcome in enumerate(outcomes, start=1))


def responded(*outcomes: str) -> c.StageOneResponded:
    return c.StageOneResponded(outcomes=found(*outcomes))


def interest(*, sufficient: bool, notified: bool = True) -> c.SufficientInterestDecided:
    return c.SufficientInterestDecided(
        sufficient=sufficient, childs_views="considered", complainant_notified=notified, child_told="told"
    )


def late(accepted: bool, limb_a: bool, limb_b: bool, *points: int) -> c.LateRepresentationDecided:
    return c.LateRepresentationDecided(
        accepted=accepted, not_reasonable_in_time=limb_a, still_effective_and_fair=limb_b, points=points or (1,)
    )


def extended(to: date) -> c.StageOneExtended:
    return c.StageOneExtended(to=to)


ACKNOWLEDGED: Final = c.ComplaintAcknowledged(
    procedure="given", advocacy="given", assistance="given", help_to_obtain_advocate="given"
)
APPOINTED: Final = c.AdvocateAppointed(advocate="ADV-17", bars=())
BARRED: Final = c.AdvocateAppointed(advocate="ADV-17", bars=("manages-the-service",))
DECLINED: Final = c.AdvocateDeclined(because="declined-by-complainant")
REQUESTED: Final = c.AdvocateRequested()
FORMAL: Final = c.FormalInvestigationBegun()
RESOLVED: Final = c.AdrResolved()
TERMS: Final = c.ResolutionTermsSent(to_advocate="not-relevant")
UNFOUNDED_START: Final = c.LaterStartAgreed(starts_on=date(2026, 4, 9), asked_by="authority")
BUSY: Final = c.StageOneExtended(to=TWENTY_DAYS, because="busy")
SKIPPED: Final = c.StageOneSkipped()

# -- Stage 2 -----------------------------------------------------------------------------------------------------------


def asked_for_two(*points: int, **more: Any) -> c.StageTwoRequested:
    return c.StageTwoRequested(**{"form": "written", "points": points, **more})


def record(version: int, *, invited: bool = True, final: bool = False) -> c.RecordPrepared:
    return c.RecordPrepared(version=version, comments="invited" if invited else "not-invited", final=final)


def independent(*ties: str, person: str = "IP-1") -> c.IndependentPersonAppointed:
    return c.IndependentPersonAppointed(independent_person=person, ties=ties)


def investigated(*outcomes: str) -> c.InvestigatorReported:
    return c.InvestigatorReported(findings=found(*outcomes))


def viewed(*outcomes: str) -> c.IndependentPersonReported:
    return c.IndependentPersonReported(views=found(*outcomes))


def adjudicated(*outcomes: str, because: str | None = None) -> c.StageTwoAdjudicated:
    return c.StageTwoAdjudicated(
        decisions=tuple(
            c.PointDecision(point=of.point, outcome=of.outcome, departs_because=because) for of in found(*outcomes)
        )
    )


def delayed(until: date, **more: Any) -> c.DelayNotified:
    return c.DelayNotified(by_when=until, **more)


def got(known: Any = "told") -> c.StageTwoResponseReceived:
    return c.StageTwoResponseReceived(known=known)


ASKED_FOR_TWO: Final = asked_for_two()
REFUSED_TWO: Final = c.StageTwoRefused()
AGREED: Final = c.StatementAgreed()
INDEPENDENT: Final = independent()
OFFICER: Final = c.InvestigatingOfficerAppointed(officer="IO-1")
ANSWERED_TWO: Final = c.StageTwoResponded(to_advocate="not-relevant", panel_explained=True)
GOT: Final = got()

# -- Stage 3 -----------------------------------------------------------------------------------------------------------


def asked_for_three(*points: int, **more: Any) -> c.StageThreeRequested:
    return c.StageThreeRequested(**{"form": "written", "reasons_given": True, "points": points, **more})


def member(person: str, *ties: str, chairs: bool = False) -> c.PanelMemberAppointed:
    return c.PanelMemberAppointed(member=person, ties=ties, chairs=chairs)


def met(**more: Any) -> c.PanelMet:
    return c.PanelMet(**{"accompanied_by": "both", "independent_person": "heard", **more})


def panel_found(*outcomes: str, **more: Any) -> c.PanelReported:
    told: dict[str, Any] = {"to_complainant": True, "to_advocate": "not-relevant", "to_independent_person": True}
    return c.PanelReported(findings=found(*outcomes), recommendations=1, **(told | more))


def answered_three(*outcomes: str, **more: Any) -> c.StageThreeResponded:
    told: dict[str, Any] = {"with_independent_person": True, "ombudsman_explained": True}
    return c.StageThreeResponded(outcomes=found(*outcomes), **(told | more))


def decided(*, accepted: bool, because: str = "good-reason-for-delay") -> c.PanelRequestDecided:
    return c.PanelRequestDecided(accepted=accepted, because=because)


def practicable(limit: Any = "stage3.panel", *, soon: bool = True) -> c.PracticabilityJudged:
    return c.PracticabilityJudged(limit=limit, as_soon_as_practicable=soon)


ASKED_FOR_THREE: Final = asked_for_three()
WITHOUT_REASONS: Final = asked_for_three(reasons_given=False)
REASONS: Final = c.PanelReasonsGiven()
CHAIR: Final = member("PM-1", chairs=True)
PANEL: Final = (CHAIR, member("PM-2"), member("PM-3"))
STOOD_DOWN: Final = c.PanelMemberStoodDown(member="PM-1")
PUT_OFF: Final = c.PanelPostponed(to=date(2026, 7, 6), asked_by="complainant")
MET: Final = met()
REPORT_CAME: Final = c.PanelReportReceived()

# -- At any stage ------------------------------------------------------------------------------------------------------


def withdrawn(*points: int) -> c.ComplaintWithdrawn:
    return c.ComplaintWithdrawn(form="oral", points=points)


def routed(*points: int, because: str = "function-not-covered", told: bool = True) -> c.PointRouted:
    """To the corporate procedure."""
    return c.PointRouted(points=points or (1,), elsewhere="corporate", because=because, complainant_told=told)


def routed_back(*points: int, because: str = "function-covered", told: bool = True) -> c.PointRouted:
    return c.PointRouted(points=points or (1,), function="part-3", because=because, complainant_told=told)


def stopped(*points: int, **more: Any) -> c.ConsiderationDiscontinued:
    """An end because of criminal proceedings."""
    given: dict[str, Any] = {
        "points": points,
        "ground": "criminal-proceedings",
        "known_by": "notification",
        "proceedings_by": "other",
        "prejudice": "same-facts-in-issue",
        "notice_given": True,
        "review_on": date(2026, 7, 1),
    }
    return c.ConsiderationDiscontinued(**(given | more))


def court(**more: Any) -> c.ConsiderationDiscontinued:
    """An end because of proceedings of which the complainant wrote."""
    known = {"known_by": "complainant-in-writing", "proceedings_by": "complainant"}
    return stopped(ground="court-or-tribunal", **(known | more))


def resumed(*points: int, because: Any = "resubmitted", told: bool = True) -> c.ConsiderationResumed:
    return c.ConsiderationResumed(points=points, because=because, complainant_told=told)


def parted(*points: int, because: Any = "resubmitted") -> c.PointsParted:
    return c.PointsParted(points=points or (1,), because=because)


def continued(*points: c.PointContinued, **more: Any) -> c.ComplaintContinued:
    given: dict[str, Any] = {
        "continues": "CC-2025-0007",
        "because": "resubmitted",
        "received_on": date(2025, 6, 2),
        "form": "written",
        "channel": "letter",
        "basis": "parent",
        "points": points or (c.PointContinued(number=1, function="part-3", was=2),),
    }
    return c.ComplaintContinued(**(given | more))


def notified(**more: Any) -> c.DecisionNotified:
    return c.DecisionNotified(**{"complainant": "told", "child": "told", "others": "none-affected", **more})


def notice(name: str) -> c.NoticeGiven:
    return c.NoticeGiven(notice=name)


def action(number: int = 1) -> c.LearningActionAgreed:
    return c.LearningActionAgreed(action=number, owner="OFF-1", due_on=date(2026, 9, 30))


def cost(of: str = "panel", pounds: str = "500") -> c.CostRecorded:
    return c.CostRecorded(of=of, pounds=Decimal(pounds))


WITHDRAWN: Final = withdrawn()
CONFIRMED: Final = c.WithdrawalConfirmed(to_advocate="not-relevant")
REINSTATED: Final = c.ComplaintReinstated()
STOPPED: Final = stopped()
REVIEWED: Final = c.DiscontinuanceReviewed(still_prejudices=True, next_review_on=date(2026, 10, 1))
RESUMED: Final = resumed()
NOTIFIED: Final = notified()
DONE: Final = c.LearningActionDone(action=1)
NOT_DONE: Final = c.LearningActionNotDone(action=1, because="not-affordable")
BY_COMPLAINANT: Final = c.OmbudsmanReferred(referred_by="complainant")
BY_AUTHORITY: Final = c.OmbudsmanReferred(referred_by="authority")
AGREED_REFERRAL: Final = c.OmbudsmanReferred(referred_by="authority", agreed=True)
COMPLETED: Final = c.ComplaintCompleted()

# -- Complaints that stand somewhere -----------------------------------------------------------------------------------

NEW: Final = COMPLAINT.nothing
RECEIVED: Final[Told] = (RECEIVED_ON, received())
TWO_RECEIVED: Final[Told] = (RECEIVED_ON, received("parent", point(1), point(2)))
IN_STAGE_ONE: Final = (TWO_RECEIVED, ("2026-03-30", FORMAL))
IN_ANSWER: Final = (*IN_STAGE_ONE, ("2026-04-01", responded("not-upheld", "not-upheld")))
IN_STAGE_TWO: Final = (*IN_ANSWER, ("2026-04-02", ASKED_FOR_TWO))
CONSIDERED: Final = (*IN_STAGE_TWO, ("2026-04-09", INDEPENDENT), ("2026-04-10", OFFICER))
ADJUDICATED: Final = (
    *CONSIDERED,
    ("2026-04-27", investigated("upheld", "not-upheld")),
    ("2026-04-28", viewed("upheld", "upheld")),
    ("2026-05-01", adjudicated("upheld", "not-upheld")),
)
IN_ANSWER_TWO: Final = (*ADJUDICATED, ("2026-05-05", ANSWERED_TWO), ("2026-05-06", GOT))
IN_STAGE_THREE: Final = (*IN_ANSWER_TWO, ("2026-05-14", ASKED_FOR_THREE))
SEATED: Final = (*IN_STAGE_THREE, *(("2026-05-20", seat) for seat in PANEL))
HELD: Final = (*SEATED, ("2026-06-15", MET))
REPORTED: Final = (*HELD, ("2026-06-18", panel_found("upheld", "partially-upheld")), ("2026-06-19", REPORT_CAME))
IN_ANSWER_THREE: Final = (*REPORTED, ("2026-07-01", answered_three("upheld", "upheld")))

OF_A_PARENT: Final = after(RECEIVED)
OF_TWO_POINTS: Final = after(TWO_RECEIVED)
OF_ANOTHER_PERSON: Final = after((RECEIVED_ON, received("other-person")))
OF_A_POINT_ELSEWHERE: Final = after((RECEIVED_ON, received("parent", c.PointReceived(number=1, elsewhere="send"))))
IN_TIME: Final = after((RECEIVED_ON, received("parent", point(arose_on=date(2025, 3, 27)))))
TOO_LATE: Final = after((RECEIVED_ON, received("parent", point(arose_on=date(2025, 3, 26)))))
ONE_TOO_LATE: Final = after((RECEIVED_ON, received("parent", point(1), point(2, arose_on=date(2024, 3, 26)))))
FORMALLY: Final = after(*IN_STAGE_ONE)
OVER_ADR: Final = after(RECEIVED, ("2026-03-30", RESOLVED))
TAKEN_BACK: Final = after(RECEIVED, ("2026-03-30", WITHDRAWN))
REFUSED_INTEREST: Final = after((RECEIVED_ON, received("other-person")), ("2026-03-30", interest(sufficient=False)))
FORMALLY_DESPITE: Final = after((RECEIVED_ON, received("other-person")), ("2026-03-30", FORMAL))
FORMALLY_TOO_LATE: Final = after(
    (RECEIVED_ON, received("parent", point(arose_on=date(2025, 3, 26)))), ("2026-03-30", FORMAL)
)
AT_ANSWER: Final = after(*IN_ANSWER)
AT_TWO: Final = after(*IN_STAGE_TWO)
AT_TWO_CONSIDERED: Final = after(*CONSIDERED)
AT_TWO_ADJUDICATED: Final = after(*ADJUDICATED)
AFTER_TWO: Final = after(*IN_ANSWER_TWO)
AT_THREE: Final = after(*IN_STAGE_THREE)
AT_THREE_SEATED: Final = after(*SEATED)
AT_THREE_HELD: Final = after(*HELD)
AT_THREE_REPORTED: Final = after(*REPORTED)
AFTER_THREE: Final = after(*IN_ANSWER_THREE)
HALTED: Final = after(TWO_RECEIVED, ("2026-04-01", STOPPED))
