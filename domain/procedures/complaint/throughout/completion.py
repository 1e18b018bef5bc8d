"""What may still be outstanding when a complaint is to be completed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from domain.events.complaint import ComplaintCompleted
from domain.procedures.complaint.points import in_words
from domain.procedures.complaint.stage_three.panel import answered_without_panel
from domain.procedures.complaint.states import Complaint
from domain.workflow import Happening, MayNot

NOTICES: Final = {
    "complainant-of-interest": "SI 2006/1738 reg 12",
    "child-of-interest": "SI 2006/1738 reg 12",
    "advocate-of-terms": "SI 2006/1738 reg 15(1)",
    "advocate-of-withdrawal": "SI 2006/1738 reg 7(2)",
    "complainant-of-routing": "SI 2006/1738 regs 3 to 5",
    "complainant-of-discontinuance": "SI 2006/1738 reg 8(3)",
    "complainant-of-resumption": "SI 2006/1738 reg 8(4)",
    "advocate-of-stage-two-response": "SI 2006/1738 reg 17(3)",
    "complainant-of-panel-right": "SI 2006/1738 reg 17(8)",
    "complainant-of-panel-report": "SI 2006/1738 reg 20(2)",
    "advocate-of-panel-report": "SI 2006/1738 reg 20(2)",
    "independent-person-of-panel-report": "SI 2006/1738 reg 20(2)",
    "others-of-panel-report": "SI 2006/1738 reg 20(2)",
    "complainant-of-ombudsman": "SI 2006/1738 reg 20(3)",
    "complainant-of-decision": "Children Act 1989 s.26(7)",
    "child-of-decision": "Children Act 1989 s.26(7)",
    "others-of-decision": "Children Act 1989 s.26(7)",
}
"""The notices that may be owed and left out, each with its provision."""


def acknowledgement_outstanding(_it: Happening[ComplaintCompleted], case: Complaint) -> MayNot | None:
    """A complaint is completed once it was acknowledged; what went to other procedures alone is theirs."""
    if case.acknowledgement is not None or not case.to_acknowledge:
        return None
    if not any(point.counted for point in case.points):
        return None
    return MayNot("acknowledgement-outstanding", "SI 2006/1738 reg 11", "the complaint was never acknowledged")


def confirmation_outstanding(_it: Happening[ComplaintCompleted], case: Complaint) -> MayNot | None:
    """A complaint is completed once its withdrawal was confirmed."""
    if case.withdrawal is None or case.withdrawal.confirmed is not None:
        return None
    return MayNot(
        "confirmation-outstanding", "SI 2006/1738 reg 7(2)", "the withdrawal has not been confirmed in writing"
    )


def terms_outstanding(_it: Happening[ComplaintCompleted], case: Complaint) -> MayNot | None:
    """A complaint is completed once the terms of its resolution were sent."""
    if case.resolution is None or case.resolution.terms_sent is not None:
        return None
    return MayNot(
        "terms-outstanding", "SI 2006/1738 reg 15(1)", "the terms of the resolution have not been sent in writing"
    )


def interest_notice_outstanding(_it: Happening[ComplaintCompleted], case: Complaint) -> MayNot | None:
    """A complaint is completed once a refusal of sufficient interest was notified."""
    if case.interest is None or case.interest.sufficient or case.interest.notified:
        return None
    return MayNot(
        "interest-notice-outstanding",
        "SI 2006/1738 reg 12",
        "the complainant was not told that there is no sufficient interest and that no further action will be taken",
    )


def resumption_outstanding(_it: Happening[ComplaintCompleted], case: Complaint) -> MayNot | None:
    """A complaint is completed once what no longer prejudices other proceedings is considered again."""
    waiting = [p.number for p in case.points if p.resumable and p.discontinued and p.discontinued.review_on is None]
    if not waiting:
        return None
    return MayNot(
        "resumption-outstanding",
        "SI 2006/1738 reg 8(4)",
        f"the prejudice has ceased: {in_words(waiting)} is to be considered afresh ('caseledger complaint resume')",
    )


def decision_notice_outstanding(_it: Happening[ComplaintCompleted], case: Complaint) -> MayNot | None:
    """A complaint is completed once the decision was notified to all to whom that is owed."""
    if not case.decision_to_notify:
        return None
    return MayNot(
        "decision-notice-outstanding",
        "Children Act 1989 s.26(7)",
        "the decision has not been notified to the complainant, the child and others likely to be affected "
        "('caseledger complaint notify-decision')",
    )


def notice_outstanding(_it: Happening[ComplaintCompleted], case: Complaint) -> MayNot | None:
    """A complaint is completed once every notice that was left out was given."""
    owed = [notice for notice in case.not_told if notice != "complainant-of-interest"]
    if not owed:
        return None
    return MayNot(
        "notice-outstanding",
        NOTICES[owed[0]],
        f"{', '.join(owed)} left out: give it ('caseledger complaint give-notice')",
    )


def panel_outstanding(_it: Happening[ComplaintCompleted], case: Complaint) -> MayNot | None:
    """A complaint is completed once the panel that was asked for has met, of three independent persons."""
    if not any(answered_without_panel(case, review) for review in case.reviews):
        return None
    return MayNot(
        "panel-outstanding",
        "SI 2006/1738 reg 19(1)",
        "no panel of three independent persons has met on the request: hold one "
        "('caseledger complaint decide-panel-request --accepted' takes Stage 3 up again)",
    )


OUTSTANDING: Final[tuple[Callable[[Happening[ComplaintCompleted], Complaint], MayNot | None], ...]] = (
    acknowledgement_outstanding,
    confirmation_outstanding,
    terms_outstanding,
    interest_notice_outstanding,
    resumption_outstanding,
    decision_notice_outstanding,
    notice_outstanding,
    panel_outstanding,
)
