"""The request after an event that is believed: no law, no calendar, no clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from domain.events import access_request as e
from domain.procedures.access_request.stages import (
    AT_WORK,
    Approval,
    Closed,
    Collating,
    Disclosed,
    Lapsed,
    Logged,
    Redacting,
    Refused,
    Retrieving,
    Scoped,
    SecondReview,
    Stage,
    Withdrawn,
)
from domain.procedures.access_request.states import (
    AccessRequest,
    Asked,
    Closure,
    Consent,
    Disclosure,
    ExtensionNotice,
    KnownPages,
    Opinion,
    Question,
    Receipt,
    Redaction,
    RegulatorComplaint,
    Retrieval,
)
from domain.workflow import Happening, Milestone


def evolve(case: AccessRequest, it: Happening[e.AccessRequestEvent]) -> AccessRequest:
    """The case after ``it``."""
    when = Milestone(it.on, it.number)
    match it.event:
        case e.AccessRequestReceived() as received:
            receipt = Receipt(
                when,
                received.subject,
                received.asked_by,
                received.channel,
                received.subject_is_child,
                received.regime,
            )
            return AccessRequest(receipt=receipt, work=Logged())
        case e.IdentityRequested():
            return case._replace(identity=Asked(when, before=case.identity))
        case e.IdentityReceived():
            return case._replace(identity=case.identity and case.identity._replace(came=when))
        case e.AuthorityRequested():
            return case._replace(authority=Asked(when, before=case.authority))
        case e.AuthorityReceived():
            return case._replace(authority=case.authority and case.authority._replace(came=when))
        case e.FeeCharged():
            return case._replace(fee=Asked(when, void="fee-without-ground" in it.broken, before=case.fee))
        case e.FeePaid():
            return case._replace(fee=case.fee and case.fee._replace(came=when))
        case e.ClarificationRequested(question=number, large_volume=large):
            return case._replace(questions=(*case.questions, Question(number, when, large)))
        case e.ClarificationReceived(question=number):
            questions = tuple(q._replace(answered=when) if q.number == number else q for q in case.questions)
            return case._replace(questions=questions)
        case e.ExtensionNotified(because=because, reasons_given=reasons):
            return case._replace(extensions=(*case.extensions, ExtensionNotice(because, reasons, when)))
        case e.CompetenceAssessed(competent=competent):
            return case._replace(competence="competent" if competent else "not-competent")
        case e.SearchScoped():
            return _forward(case._replace(scoped=when), Scoped())
        case e.RetrievalRequested(retrieval=number, store=store, medium=medium):
            retrieval = Retrieval(number, store, medium, when)
            return _forward(case._replace(retrievals=(*case.retrievals, retrieval)), Retrieving())
        case e.RetrievalChased() | e.RetrievalDigitised() as told:
            return _retrieved(case, told, when)
        case e.RetrievalEnded(result=result, pages=pages) as told:
            known = case.pages_known
            if result == "found":
                known = known._replace(in_files=known.in_files + pages)
            return _retrieved(case._replace(pages_known=known), told, when)
        case e.SearchCompleted(pages=pages):
            known = case.pages_known._replace(searched=case.pages_known.searched + pages)
            return _forward(case._replace(searched=when, pages_known=known), Collating())
        case e.ThirdPartyAsked(third_party=person):
            others = tuple(consent for consent in case.consents if consent.third_party != person)
            return case._replace(consents=(*others, Consent(person, when)))
        case e.ThirdPartyAnswered(third_party=person, answer=answer):
            answered = tuple(
                consent._replace(answer=answer, answered=when) if consent.third_party == person else consent
                for consent in case.consents
            )
            return case._replace(consents=answered)
        case e.HealthOpinionObtained(test_met=met, given_on=given_on):
            return case._replace(opinions=(*case.opinions, Opinion(met, given_on or it.on)))
        case e.RedactionApplied():
            return _forward(case._replace(redactions=(*case.redactions, _redaction(it.event, when))), Redacting())
        case e.RedactionReviewed(redaction=number, reviewed_by=by, decision=decision):
            reviewed = tuple(
                r._replace(reviewed=when, reviewed_by=by, decision=decision) if r.number == number else r
                for r in case.redactions
            )
            return _forward(case._replace(redactions=reviewed), SecondReview())
        case e.SecondReviewCompleted():
            return _forward(case._replace(second_review=when), Approval())
        case e.DisclosureApproved():
            return case._replace(approved=when)
        case e.InformationDisclosed():
            return _disclosed(case, it.event, when)
        case e.AccessRefused(controller_told=told_of_controller):
            refused = case._replace(controller_told=told_of_controller, written=when)
            return refused._replace(answered=when, outcome="refused", work=Refused())
        case e.DelayNoted(because=because):
            return case._replace(delays=(*case.delays, because))
        case e.RequesterUpdated():
            return case._replace(updated=when)
        case e.AccessRequestWithdrawn():
            return case._replace(ended=when, outcome="withdrawn", work=Withdrawn())
        case e.AccessRequestLapsed(last_contact_on=last_contact_on):
            written = max(filter(None, (case.written, Milestone(last_contact_on, it.number))))
            return case._replace(ended=when, outcome="lapsed", work=Lapsed(), written=written)
        case e.AccessRequestReopened():
            return _reopened(case._replace(closed=None, reopened=when), when)
        case e.RegulatorComplaintNotified(complaint=number):
            return case._replace(complaints=(*case.complaints, RegulatorComplaint(number, when)))
        case e.RegulatorDeadlineSet(complaint=number, answer_by=day):
            return _complaint(case, number, lambda c: c._replace(answer_by=day, answered=None))
        case e.RegulatorAnswered(complaint=number):
            return _complaint(case, number, lambda c: c._replace(answered=c.answered or when))
        case e.RegulatorDecided(complaint=number, outcome=outcome):
            return _complaint(case, number, lambda c: c._replace(outcome=outcome, decided=when))
        case e.AccessRequestClosed():
            return case._replace(closed=when, work=Closed())
        case _ as never:
            assert_never(never)


def _forward(case: AccessRequest, stage: Stage) -> AccessRequest:
    """The case at ``stage``, unless its work has come further or has ended: a look back undoes nothing."""
    now = type(case.work)
    if now not in AT_WORK or AT_WORK.index(now) >= AT_WORK.index(type(stage)):
        return case
    return case._replace(work=stage)


OfRetrieval = e.RetrievalChased | e.RetrievalEnded | e.RetrievalDigitised


def _retrieved(case: AccessRequest, told: OfRetrieval, when: Milestone) -> AccessRequest:
    return case._replace(
        retrievals=tuple(_told(r, told, when) if r.number == told.retrieval else r for r in case.retrievals)
    )


def _told(retrieval: Retrieval, told: OfRetrieval, when: Milestone) -> Retrieval:
    match told:
        case e.RetrievalChased():
            return retrieval._replace(chased=(*retrieval.chased, when))
        case e.RetrievalEnded(result=result, pages=pages):
            return retrieval._replace(ended=when, result=result, pages=pages)
        case e.RetrievalDigitised(pages=pages, legible=legible):
            return retrieval._replace(digitised=when, digitised_pages=pages, legible=legible)


def _redaction(applied: e.RedactionApplied, when: Milestone) -> Redaction:
    return Redaction(
        applied.redaction,
        applied.document,
        applied.page_from,
        applied.page_to,
        applied.count,
        applied.exemption,
        applied.applied_by,
        when,
    )


def _disclosed(case: AccessRequest, sent: e.InformationDisclosed, when: Milestone) -> AccessRequest:
    disclosure = Disclosure(
        sent.extent,
        sent.final,
        sent.supplementary,
        sent.pages,
        sent.exemptions_explained,
        sent.regulator_told,
        sum(each.ended is None for each in case.retrievals),
        when,
    )
    case = case._replace(disclosures=(*case.disclosures, disclosure))
    if sent.final:
        case = case._replace(pages_known=KnownPages(answered=sent.pages.located))
    if not sent.final or case.answered is not None:
        return case
    return case._replace(answered=when, outcome=sent.extent, work=Disclosed())


def _reopened(case: AccessRequest, when: Milestone) -> AccessRequest:
    """What was disclosed stays an answer; a refusal, a withdrawal or a lapse, taken up again, is an end no more."""
    if case.outcome in ("full", "part", "not-held"):
        return case._replace(work=Disclosed())
    afresh = case._replace(ended=None, answered=None, outcome="", controller_told=True)
    ended = case.answered or case.ended
    if ended is None:
        return afresh._replace(work=_where_it_was(case))
    closure = Closure(ended, case.outcome, when, case.controller_told)
    return afresh._replace(closures=(*case.closures, closure), work=_where_it_was(case))


def _where_it_was(case: AccessRequest) -> Stage:
    """The furthest stage that the work had come to."""
    if case.second_review is not None:
        return Approval()
    if any(redaction.reviewed is not None for redaction in case.redactions):
        return SecondReview()
    if case.redactions:
        return Redacting()
    if case.searched is not None:
        return Collating()
    if case.retrievals:
        return Retrieving()
    return Scoped() if case.scoped is not None else Logged()


def _complaint(
    case: AccessRequest, number: int, change: Callable[[RegulatorComplaint], RegulatorComplaint]
) -> AccessRequest:
    return case._replace(complaints=tuple(change(c) if c.number == number else c for c in case.complaints))
