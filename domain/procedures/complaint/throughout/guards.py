"""The rules that stand in the way of what may happen at any stage, each named for its rule and citing it."""

from __future__ import annotations

from typing import Final

from domain.events.complaint import (
    ComplaintContinued,
    ComplaintReinstated,
    ConcurrentConsiderationEnded,
    ConsiderationDiscontinued,
    ConsiderationResumed,
    CostRecorded,
    DecisionNotified,
    DiscontinuanceReviewed,
    LearningActionAgreed,
    LearningActionDone,
    LearningActionNotDone,
    NoticeGiven,
    OmbudsmanReferred,
    PointRouted,
    PointsParted,
    WithdrawalConfirmed,
)
from domain.procedures.complaint.points import OUR_RULE, in_words, none_but
from domain.procedures.complaint.stage_one.guards import codes_of
from domain.procedures.complaint.states import Complaint
from domain.procedures.complaint.throughout.joining import apart, withdrawn_points
from domain.procedures.vocabulary import unknown_among
from domain.workflow import CannotBe, Happening, MayNot

GUIDANCE: Final = "Getting the Best from Complaints (DfES 2006)"


def reinstated_point_not_withdrawn(it: Happening[ComplaintReinstated], case: Complaint) -> CannotBe | None:
    """What is reinstated had been withdrawn."""
    withdrawn = withdrawn_points(case)
    if not withdrawn:
        return CannotBe("nothing-withdrawn", OUR_RULE, "nothing of this complaint has been withdrawn")
    return none_but(it.event.points, withdrawn, "has not been withdrawn")


def nothing_withdrawn(_it: Happening[WithdrawalConfirmed], case: Complaint) -> CannotBe | None:
    """A withdrawal is confirmed after it was made."""
    if case.withdrawal is not None:
        return None
    return CannotBe("nothing-withdrawn", OUR_RULE, "nothing of this complaint has been withdrawn")


def reinstated_apart(it: Happening[ComplaintReinstated], case: Complaint) -> CannotBe | None:
    """A point that was withdrawn at Stage 1 is not taken up in a complaint whose other points have gone further."""
    return _its_own_way(apart(case, it.event.points or withdrawn_points(case), "reinstated"))


def unknown_routing(it: Happening[PointRouted], _case: Complaint) -> CannotBe | None:
    """The procedure, the function and the reason are each of their vocabulary."""
    event = it.event
    codes = (("elsewhere", event.elsewhere), ("function", event.function), ("routing-reason", event.because))
    return unknown_among(codes, it.law, it.on)


def routed_point_unknown(it: Happening[PointRouted], case: Complaint) -> CannotBe | None:
    """A point that is routed exists, and goes on here."""
    there = [point.number for point in case.points if not point.parted]
    return none_but(it.event.points, there, "does not exist, or goes on as a complaint of its own")


def routed_there_already(it: Happening[PointRouted], case: Complaint) -> CannotBe | None:
    """A point is routed to where it is not yet."""
    points = [point for n in it.event.points if (point := case.point(n)) is not None]
    here = [
        point.number
        for point in points
        if (point.elsewhere == it.event.elsewhere if it.event.elsewhere is not None else not point.elsewhere)
    ]
    if not here:
        return None
    return CannotBe("routed-there-already", OUR_RULE, f"{in_words(here)} is there already")


def routed_back_apart(it: Happening[PointRouted], case: Complaint) -> CannotBe | None:
    """A point does not come back to a complaint whose other points have moved on."""
    if it.event.function is None:
        return None
    return _its_own_way(apart(case, it.event.points, "routed-back"))


def unknown_parting(it: Happening[PointsParted], _case: Complaint) -> CannotBe | None:
    """The reason for which a point comes back is of its vocabulary."""
    return unknown_among((("routing-reason", it.event.routing_reason),), it.law, it.on)


def parted_point_not_apart(it: Happening[PointsParted], case: Complaint) -> CannotBe | None:
    """A point goes its own way once it stands outside, discontinued, withdrawn or elsewhere, or to be taken further."""
    if it.event.because == "stage-two-requested":
        further = [p.number for p in case.points if p.may_go_to_stage_two and not p.open]
        return none_but(it.event.points, further, "may not go to Stage 2 by itself, or is parted already")
    if it.event.because == "stage-three-requested":
        further = [p.number for p in case.points if p.may_go_to_stage_three]
        return none_but(it.event.points, further, "may not go to a panel, or is parted already")
    outside = [p.number for p in case.points if p.resumable or p.withdrawn or (p.elsewhere and not p.parted)]
    return none_but(it.event.points, outside, "is not discontinued, withdrawn or elsewhere, or is parted already")


def unknown_code(it: Happening[ComplaintContinued], _case: Complaint) -> CannotBe | None:
    """Every code is one of a vocabulary in force on the day of the first receipt."""
    found = (("outcome", of) for point in it.event.points for of in (point.stage_one_outcome, point.stage_two_outcome))
    return unknown_among((*codes_of(it.event), *found), it.law, it.event.received_on)


def continued_before_receipt(it: Happening[ComplaintContinued], _case: Complaint) -> CannotBe | None:
    """A complaint is continued on or after the day on which it was received."""
    event = it.event
    first, second = event.received_on, event.stage_two
    told = [day for point in event.points for day in (point.discontinued_on, point.stage_one_on)]
    told += [second.asked_on, second.responded_on, second.received_on] if second is not None else []
    days = [first, *(day for day in told if day is not None)]
    if max(days) > it.on:
        return CannotBe("days-out-of-order", OUR_RULE, f"it cannot go on before {max(days).isoformat()}")
    if min(days) < first:
        says = f"nothing of it can have ended, or gone on, before it was received on {first.isoformat()}"
        return CannotBe("days-out-of-order", OUR_RULE, says)
    return None


def unknown_proceedings(it: Happening[ConsiderationDiscontinued], _case: Complaint) -> CannotBe | None:
    """The ground and the prejudice are each of their vocabulary."""
    codes = (("concurrent-ground", it.event.ground), ("prejudice", it.event.prejudice))
    return unknown_among(codes, it.law, it.on)


def ground_not_made_out(it: Happening[ConsiderationDiscontinued], _case: Complaint) -> MayNot | None:
    """Each ground asks that the authority know of the proceedings in its own way."""
    row = it.law.code("concurrent-ground", it.event.ground, it.on)
    if row is None or it.event.known_by == row.value["known_by"]:
        return None
    return MayNot(
        "ground-not-made-out",
        "SI 2006/1738 reg 8(1)",
        f"this ground asks for more than what is known by {it.event.known_by}: {row.says}",
    )


def not_the_complainants_proceedings(it: Happening[ConsiderationDiscontinued], _case: Complaint) -> MayNot | None:
    """Ground (a) is for proceedings that the complainant takes or intends to take."""
    row = it.law.code("concurrent-ground", it.event.ground, it.on)
    if row is None or row.value.get("proceedings_by", it.event.proceedings_by) == it.event.proceedings_by:
        return None
    return MayNot(
        "not-the-complainants-proceedings",
        "SI 2006/1738 reg 8(1)(a)",
        "ground (a) is for the complainant's own proceedings",
    )


def no_prejudice(it: Happening[ConsiderationDiscontinued], _case: Complaint) -> MayNot | None:
    """Proceedings alone end nothing: the authority decides that considering the points would prejudice them."""
    if it.event.prejudice is not None:
        return None
    return MayNot(
        "no-prejudice",
        "SI 2006/1738 reg 8(1)",
        "it was not decided that considering the points would prejudice the proceedings, and why",
    )


def review_in_the_past(
    it: Happening[ConsiderationDiscontinued] | Happening[DiscontinuanceReviewed], _case: Complaint
) -> CannotBe | None:
    """The day on which it is asked again is not past."""
    event = it.event
    again = event.review_on if isinstance(event, ConsiderationDiscontinued) else event.next_review_on
    if again is None or again >= it.on:
        return None
    says = f"it cannot be asked again on {again.isoformat()}: that is before {it.on.isoformat()}"
    return CannotBe("days-out-of-order", OUR_RULE, says)


def nothing_discontinued(
    it: Happening[DiscontinuanceReviewed] | Happening[ConcurrentConsiderationEnded] | Happening[ConsiderationResumed],
    case: Complaint,
) -> CannotBe | None:
    """What is reviewed or resumed had been discontinued, and so had that whose proceedings end."""
    stopped = [point.number for point in case.points if point.resumable]
    if not stopped:
        return CannotBe("nothing-discontinued", OUR_RULE, "no point of this complaint stands discontinued")
    return none_but(getattr(it.event, "points", ()), stopped, "does not stand discontinued")


def resumed_apart(it: Happening[ConsiderationResumed], case: Complaint) -> CannotBe | None:
    """A point is not resumed in a complaint whose other points have moved on."""
    named = it.event.points or [point.number for point in case.points if point.resumable]
    return _its_own_way(apart(case, named, it.event.because))


def nothing_decided(_it: Happening[DecisionNotified], case: Complaint) -> CannotBe | None:
    """A decision is notified after one was given."""
    if case.decision_to_notify or case.decision_notified is not None:
        return None
    return CannotBe("nothing-decided", OUR_RULE, "nothing of this complaint has been answered")


def notice_not_owed(it: Happening[NoticeGiven], case: Complaint) -> CannotBe | None:
    """A notice is made good that was left out."""
    if it.event.notice in case.not_told:
        return None
    if not case.not_told:
        return CannotBe("notice-not-owed", OUR_RULE, "no notice of this complaint was left out")
    owed = ", ".join(case.not_told)
    return CannotBe("notice-not-owed", OUR_RULE, f"{it.event.notice} was not left out; left out were: {owed}")


def action_out_of_order(it: Happening[LearningActionAgreed], case: Complaint) -> CannotBe | None:
    """Actions are numbered 1, 2, 3 and so on."""
    following = len(case.learning) + 1
    if it.event.action == following:
        return None
    return CannotBe("action-out-of-order", OUR_RULE, f"the next action of this complaint is number {following}")


def due_before_agreed(it: Happening[LearningActionAgreed], _case: Complaint) -> CannotBe | None:
    """The day by which an action is to be done is not past when it is agreed."""
    due_on = it.event.due_on
    if due_on >= it.on:
        return None
    says = f"it cannot be due on {due_on.isoformat()}: that is before it was agreed, on {it.on.isoformat()}"
    return CannotBe("days-out-of-order", OUR_RULE, says)


def no_such_action(
    it: Happening[LearningActionDone] | Happening[LearningActionNotDone], case: Complaint
) -> CannotBe | None:
    """An action that ends had been agreed, and had not ended."""
    if any(each.number == it.event.action and each.ended is None for each in case.learning):
        return None
    return CannotBe("no-such-action", OUR_RULE, f"no action {it.event.action} of this complaint is still to do")


def unknown_reason(it: Happening[LearningActionNotDone], _case: Complaint) -> CannotBe | None:
    """A reason is one of the vocabulary."""
    return unknown_among((("not-done-because", it.event.because),), it.law, it.on)


def unknown_cost(it: Happening[CostRecorded], _case: Complaint) -> CannotBe | None:
    """A cost is of one of the kinds of the vocabulary."""
    return unknown_among((("cost", it.event.of),), it.law, it.on)


def early_referral_too_early(it: Happening[OmbudsmanReferred], case: Complaint) -> MayNot | None:
    """The authority refers early after a sound Stage 2."""
    sound = any(each.responded is not None and each.responded.stands for each in case.investigations)
    if it.event.referred_by == "complainant" or sound:
        return None
    return MayNot(
        "early-referral-too-early",
        GUIDANCE,
        "Stage 2 has not been answered: an early referral follows a sound Stage 2",
    )


def early_referral_not_agreed(it: Happening[OmbudsmanReferred], case: Complaint) -> MayNot | None:
    """Before the panel's part is over, the authority refers by agreement."""
    over = case.review is not None and case.review.responded is not None
    if it.event.referred_by == "complainant" or it.event.agreed or over:
        return None
    return MayNot("early-referral-not-agreed", GUIDANCE, "the complainant has not agreed to an early referral")


def _its_own_way(numbers: list[int]) -> CannotBe | None:
    if not numbers:
        return None
    return CannotBe(
        "goes-its-own-way",
        OUR_RULE,
        f"{in_words(numbers)} cannot join the others, which have moved on: part it and continue it as a complaint of "
        "its own",
    )
