"""The rules that stand in the way of an event, each named for its rule and citing it.

A guard returns *cannot be* for what is impossible, *may not* for what the law gives no power to do. What merely comes
too late or goes too far is no guard's business: it is recorded, and the clocks give it no effect.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from domain.events.base import Event
from domain.events.complaint import (
    AdrResolved,
    AdvocateAppointed,
    AdvocateDeclined,
    ComplaintCompleted,
    ComplaintReceived,
    ComplaintReinstated,
    ComplaintWithdrawn,
    FormalInvestigationBegun,
    LateRepresentationDecided,
    LaterStartAgreed,
    ResolutionTermsSent,
    StageOneExtended,
    StageOneResponded,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.law.book import Law
from domain.procedures.complaint.states import Complaint, Point
from domain.procedures.vocabulary import unknown_among
from domain.reckoning import Due, corresponding
from domain.workflow import CannotBe, Happening, MayNot

E = TypeVar("E", bound=Event)
OUR_RULE: Final = "the procedure"


def before_the_regulations(it: Happening[ComplaintReceived], _case: Complaint) -> MayNot | None:
    """No law of this procedure reaches a complaint received before the Regulations were in force."""
    if it.law.row("complaint.procedure", it.on) is not None:
        return None
    return MayNot(
        "before-the-regulations",
        "SI 2006/1738 reg 24(2)",
        f"no law of this procedure was in force on {it.on.isoformat()}: a complaint received before 1 September 2006 "
        "stays under the Regulations of 1991",
    )


def unknown_code(it: Happening[ComplaintReceived], case: Complaint) -> CannotBe | None:
    """Every code is one of a vocabulary in force on the day."""
    if before_the_regulations(it, case) is not None:
        return None  # nor does any vocabulary reach so far back
    event, points = it.event, it.event.points
    said: list[tuple[str, str | None]] = [
        ("basis", event.basis),
        ("channel", event.channel),
        ("through", event.through),
    ]
    for vocabulary in ("function", "elsewhere", "nature", "theme", "team"):
        said += [(vocabulary, getattr(point, vocabulary)) for point in points]
    return unknown_among(said, it.law, it.on)


def unknown_outcome(it: Happening[StageOneResponded], _case: Complaint) -> CannotBe | None:
    """An outcome is one of the vocabulary in force on the day."""
    return unknown_among([("outcome", found.outcome) for found in it.event.outcomes], it.law, it.on)


def unknown_bar(it: Happening[AdvocateAppointed], _case: Complaint) -> CannotBe | None:
    """A bar is one of the five."""
    return unknown_among([("advocate-bar", bar) for bar in it.event.bars], it.law, it.on)


def days_out_of_order(it: Happening[ComplaintReceived], _case: Complaint) -> CannotBe | None:
    """Grounds arise on or before the day of receipt; the team has it on that day or later."""
    reached = it.event.reached_team_on
    if reached is not None and reached < it.on:
        return CannotBe(
            "days-out-of-order",
            OUR_RULE,
            f"the team cannot have had it on {reached.isoformat()}, before the authority received it",
        )
    for point in it.event.points:
        if point.arose_on is not None and point.arose_on > it.on:
            return CannotBe(
                "days-out-of-order",
                OUR_RULE,
                f"the grounds of point {point.number} cannot arise on {point.arose_on.isoformat()}, after the receipt",
            )
    return None


def interest_never_asked(it: Happening[SufficientInterestDecided], case: Complaint) -> MayNot | None:
    """Sufficient interest is asked of «such other person» only."""
    if asks_interest(case, it.law):
        return None
    assert case.receipt is not None  # noqa: S101 - the table asks for a receipt
    return MayNot(
        "interest-never-asked",
        "SI 2006/1738 reg 12",
        f"sufficient interest is never asked of this complainant (basis {case.receipt.basis})",
    )


def interest_undecided(it: Happening[E], case: Complaint) -> MayNot | None:
    """What comes from «such other person» is considered once sufficient interest has been decided."""
    if case.interest is not None or not asks_interest(case, it.law):
        return None
    return MayNot(
        "interest-undecided",
        "SI 2006/1738 reg 12",
        "sufficient interest has not been decided: decide it first ('caseledger complaint decide-interest')",
    )


def late_undecided(it: Happening[E], case: Complaint) -> MayNot | None:
    """A point made after the year is considered only by a recorded decision."""
    named = getattr(it.event, "points", ())
    numbers = [n for n in late_undecided_points(case, it.law) if not named or n in named]
    if not numbers:
        return None
    return MayNot(
        "late-undecided",
        "SI 2006/1738 reg 9(2)",
        f"{_points(numbers)} came more than a year after the grounds arose: decide first whether it is considered "
        "('caseledger complaint decide-late')",
    )


def point_not_late(it: Happening[LateRepresentationDecided], case: Complaint) -> MayNot | None:
    """Only a point that came after the year is for decision."""
    numbers = [n for n in it.event.points if (point := case.point(n)) is not None and not is_late(case, point, it.law)]
    if not numbers:
        return None
    return MayNot(
        "point-not-late",
        "SI 2006/1738 reg 9(1)",
        f"{_points(numbers)} came within a year of its grounds, or they are not known: there is nothing to decide",
    )


def accepted_without_both_limbs(it: Happening[LateRepresentationDecided], _case: Complaint) -> MayNot | None:
    """To accept a late point, both limbs of reg 9(2) are concluded in its favour."""
    event = it.event
    if not event.accepted or (event.not_reasonable_in_time and event.still_effective_and_fair):
        return None
    return MayNot(
        "accepted-without-both-limbs",
        "SI 2006/1738 reg 9(2)",
        "a late point may be considered only where it would not be reasonable to expect it in time and it can still "
        "be considered effectively and fairly",
    )


def declined_on_neither_limb(it: Happening[LateRepresentationDecided], _case: Complaint) -> MayNot | None:
    """To decline a late point, at least one limb of reg 9(2) is concluded against it: never automatically."""
    event = it.event
    if event.accepted or not (event.not_reasonable_in_time and event.still_effective_and_fair):
        return None
    return MayNot(
        "declined-on-neither-limb",
        "SI 2006/1738 reg 9(2)",
        "both limbs are concluded in the complainant's favour: a late point is declined only where at least one fails",
    )


def no_advocate_asked_for(_it: Happening[AdvocateDeclined], case: Complaint) -> CannotBe | None:
    """An advocate is declined after one was asked for."""
    if case.advocacy.requested is not None:
        return None
    return CannotBe("no-advocate-asked-for", OUR_RULE, "no advocate was asked for: record the request first")


def advocate_barred(it: Happening[AdvocateAppointed], case: Complaint) -> MayNot | None:
    """Nobody to whom one of the five bars applies may act as the advocate."""
    if not it.event.bars or unknown_bar(it, case) is not None:
        return None
    return MayNot(
        "advocate-barred",
        "SI 2004/719 reg 3",
        f"this person may not act as the advocate ({', '.join(it.event.bars)})",
    )


def later_start_not_asked_for(it: Happening[LaterStartAgreed], _case: Complaint) -> MayNot | None:
    """A later start is agreed at the complainant's request, never at the authority's."""
    if it.event.asked_by == "complainant":
        return None
    return MayNot(
        "later-start-not-asked-for",
        "SI 2006/1738 reg 14(4)",
        "a later start may be agreed only at the complainant's request",
    )


def not_complex(it: Happening[StageOneExtended], _case: Complaint) -> MayNot | None:
    """Complexity is the only ground on which Stage 1 is extended."""
    row = it.law.row("complaint.stage1.extension", it.on)
    if row is not None and it.event.because == row.value["ground"]:
        return None
    return MayNot(
        "not-complex",
        "SI 2006/1738 reg 14(5)",
        f"Stage 1 may be extended only where the representations are considered complex, not because "
        f"{it.event.because!r}",
    )


def nothing_open(
    it: Happening[FormalInvestigationBegun] | Happening[AdrResolved] | Happening[ComplaintWithdrawn], case: Complaint
) -> CannotBe | None:
    """There is a point in this procedure that still waits for an end."""
    if case.open_points:
        return None
    return CannotBe(
        "nothing-open", OUR_RULE, f"no point of this complaint is open in this procedure: {it.event.kind} needs one"
    )


def point_not_open(it: Happening[AdrResolved] | Happening[ComplaintWithdrawn], case: Complaint) -> CannotBe | None:
    """A point that is resolved or withdrawn is one that is open."""
    return _none_but(it.event.points, case.open_points, "is not open")


def late_point_unknown(it: Happening[LateRepresentationDecided], case: Complaint) -> CannotBe | None:
    """A point that is decided upon exists, and was not ended otherwise."""
    decidable = [p.number for p in case.points if p.open or (p.ended is not None and p.ended.how == "not-considered")]
    return _none_but(it.event.points, decidable, "does not exist, or has ended")


def answered_point_not_open(it: Happening[StageOneResponded], case: Complaint) -> CannotBe | None:
    """A point that is answered is one that is open."""
    return _none_but([found.point for found in it.event.outcomes], case.open_points, "is not open")


def point_unanswered(it: Happening[StageOneResponded], case: Complaint) -> MayNot | None:
    """A response gives each open point its outcome."""
    unanswered = sorted(set(case.open_points) - {found.point for found in it.event.outcomes})
    if not unanswered:
        return None
    return MayNot(
        "point-unanswered",
        "SI 2006/1738 reg 13(2)",
        f"{_points(unanswered)} has no outcome: the outcome of each representation is recorded",
    )


def reinstated_point_not_withdrawn(it: Happening[ComplaintReinstated], case: Complaint) -> CannotBe | None:
    """What is reinstated had been withdrawn."""
    withdrawn = [p.number for p in case.points if p.ended is not None and p.ended.how == "withdrawn"]
    if not withdrawn:
        return CannotBe("nothing-withdrawn", OUR_RULE, "nothing of this complaint has been withdrawn")
    return _none_but(it.event.points, withdrawn, "has not been withdrawn")


def nothing_withdrawn(_it: Happening[WithdrawalConfirmed], case: Complaint) -> CannotBe | None:
    """A withdrawal is confirmed after it was made."""
    if case.withdrawal is not None:
        return None
    return CannotBe("nothing-withdrawn", OUR_RULE, "nothing of this complaint has been withdrawn")


def nothing_resolved(_it: Happening[ResolutionTermsSent], case: Complaint) -> CannotBe | None:
    """The terms of a resolution are sent after it was reached."""
    if case.resolution is not None:
        return None
    return CannotBe("nothing-resolved", OUR_RULE, "nothing of this complaint has been resolved by agreement")


def acknowledgement_outstanding(_it: Happening[ComplaintCompleted], case: Complaint) -> MayNot | None:
    """A complaint is completed once it was acknowledged."""
    if case.acknowledgement is not None:
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


OUTSTANDING: Final[tuple[Callable[[Happening[ComplaintCompleted], Complaint], MayNot | None], ...]] = (
    acknowledgement_outstanding,
    confirmation_outstanding,
    terms_outstanding,
    interest_notice_outstanding,
)


def asks_interest(case: Complaint, law: Law) -> bool:
    """Whether reg 12 asks for a decision on this complainant's sufficient interest."""
    if case.receipt is None:
        return False
    row = law.code("basis", case.receipt.basis, case.receipt.when.on)
    return row is not None and bool(row.value.get("asks_interest"))


def last_day_in_time(case: Complaint, point: Point, law: Law) -> Due | None:
    """The last day on which the point was in time; None where its grounds or the rule are not known.

    The version of the rule is that of the day on which the representations were made.
    """
    if not point.counted or point.arose_on is None or case.receipt is None:
        return None
    row = law.row("complaint.late_gate", case.receipt.when.on)
    return None if row is None else Due(corresponding(point.arose_on, row.value["number"]), row)


def is_late(case: Complaint, point: Point, law: Law) -> bool:
    """Whether the point was made more than a year after its grounds arose (reg 9(1)); not, where that is unknown."""
    last = last_day_in_time(case, point, law)
    return last is not None and case.receipt is not None and case.receipt.when.on > last.on


def late_undecided_points(case: Complaint, law: Law) -> list[int]:
    """The open points that came too late and await the decision under reg 9(2)."""
    return [point.number for point in case.points if point.open and point.late is None and is_late(case, point, law)]


def _none_but(named: Iterable[int], allowed: Iterable[int], what_is_wrong: str) -> CannotBe | None:
    strangers = sorted(set(named) - set(allowed))
    if not strangers:
        return None
    return CannotBe("point-not-open", OUR_RULE, f"{_points(strangers)} {what_is_wrong}")


def _points(numbers: Iterable[int]) -> str:
    listed = list(numbers)
    return ("point " if len(listed) == 1 else "points ") + ", ".join(map(str, listed))
