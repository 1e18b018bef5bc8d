"""A corporate complaint after what happened to it."""

from __future__ import annotations

from typing import assert_never

from domain.events import corporate_complaint as e
from domain.procedures.corporate_complaint import states as s
from domain.procedures.corporate_complaint.states import CorporateComplaint, Extension, Receipt, Response, Turn
from domain.procedures.ends import Completed, Withdrawn
from domain.workflow import Happening, Milestone


def evolve(case: CorporateComplaint, it: Happening[e.CorporateComplaintEvent]) -> CorporateComplaint:
    """The complaint after ``it``."""
    when = Milestone(it.on, it.number)
    match it.event:
        case e.CorporateComplaintReceived() as received:
            receipt = Receipt(when, received.channel, received.team or "", received.theme or "")
            return CorporateComplaint(s.StageOne(), receipt, Turn(1, when))
        case e.CorporateStageOneAcknowledged() | e.CorporateStageTwoAcknowledged():
            return _acknowledged(case, when)
        case e.CorporateStageOneExtended() | e.CorporateStageTwoExtended() as extended:
            return _extended(case, extended, when)
        case e.CorporateStageOneResponded() as responded:
            answered = _ended(case, when, "response", Response(when, responded.outcome))
            return answered._replace(stage=s.StageOneAnswered())
        case e.CorporateStageTwoRequested():
            before = _ended(case, when, "stage-two")
            return before._replace(stage=s.StageTwo(), two=Turn(2, when), completed=None)
        case e.CorporateStageTwoResponded() as responded:
            given = "given" if responded.ombudsman_given else "not-given"
            answered = _ended(case, when, "response", Response(when, responded.outcome, given))
            return answered._replace(stage=s.StageTwoAnswered())
        case e.CorporateComplaintWithdrawn():
            return _ended(case, when, "withdrawn")._replace(stage=Withdrawn(), withdrawn=when)
        case e.CorporateOmbudsmanReferred() as referred:
            first = case.referred is None
            return case._replace(referred=when, referred_by=referred.referred_by) if first else case
        case e.CorporateComplaintCompleted():
            return _ended(case, when, "completed")._replace(stage=Completed(), completed=when)
        case _ as never:
            assert_never(never)


def _acknowledged(case: CorporateComplaint, when: Milestone) -> CorporateComplaint:
    if case.two is not None:
        return case._replace(stage=s.StageTwoAcknowledged(), two=case.two._replace(acknowledged=when))
    assert case.one is not None  # noqa: S101 - the table asks for a receipt
    return case._replace(stage=s.StageOneAcknowledged(), one=case.one._replace(acknowledged=when))


def _extended(case: CorporateComplaint, event: e.Extended, when: Milestone) -> CorporateComplaint:
    told = Extension(when, event.to, event.because or "", event.reasons_explained, event.ombudsman_given)
    if case.two is not None:
        return case._replace(two=case.two._replace(extensions=(*case.two.extensions, told)))
    assert case.one is not None  # noqa: S101 - the table asks for a receipt
    return case._replace(one=case.one._replace(extensions=(*case.one.extensions, told)))


def _ended(case: CorporateComplaint, when: Milestone, by: str, response: Response | None = None) -> CorporateComplaint:
    """The complaint after its stage ended; as it was, where none is open."""
    if case.two is not None and case.two.ended is None:
        return case._replace(two=case.two._replace(ended=when, ended_by=by, response=response))
    if case.one is not None and case.one.ended is None:
        return case._replace(one=case.one._replace(ended=when, ended_by=by, response=response))
    return case
