"""The rules that stand in the way of an event at Stage 1, each named for its rule and citing it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from domain.events.base import Event
from domain.events.complaint import (
    AdvocateAppointed,
    AdvocateDeclined,
    ComplaintContinued,
    ComplaintReceived,
    LateRepresentationDecided,
    LaterStartAgreed,
    ResolutionTermsSent,
    StageOneExtended,
    StageOneResponded,
    StageOneSkipped,
    SufficientInterestDecided,
)
from domain.procedures.complaint.points import OUR_RULE, in_words, none_but
from domain.procedures.complaint.questions import asks_interest, is_late, late_undecided_points
from domain.procedures.complaint.states import Complaint
from domain.procedures.vocabulary import unknown_among
from domain.workflow import CannotBe, Happening, MayNot

E = TypeVar("E", bound=Event)


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
    return unknown_among(codes_of(it.event), it.law, it.on)


def codes_of(opening: ComplaintReceived | ComplaintContinued) -> Iterator[tuple[str, str | None]]:
    """Each vocabulary, and the code that an opening event says of it."""
    yield from (("basis", opening.basis), ("channel", opening.channel), ("through", opening.through))
    for vocabulary in ("function", "elsewhere", "nature", "theme", "team"):
        yield from ((vocabulary, getattr(point, vocabulary)) for point in opening.points)


def unknown_outcome(it: Happening[StageOneResponded], _case: Complaint) -> CannotBe | None:
    """An outcome is one of the vocabulary in force on the day."""
    return unknown_among((("outcome", found.outcome) for found in it.event.outcomes), it.law, it.on)


def unknown_bar(it: Happening[AdvocateAppointed], _case: Complaint) -> CannotBe | None:
    """A bar is one of the five."""
    return unknown_among((("advocate-bar", bar) for bar in it.event.bars), it.law, it.on)


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
        f"{in_words(numbers)} came more than a year after the grounds arose: decide first whether it is considered "
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
        f"{in_words(numbers)} came within a year of its grounds, or they are not known: there is nothing to decide",
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


def late_point_unknown(it: Happening[LateRepresentationDecided], case: Complaint) -> CannotBe | None:
    """A point that is decided upon exists, and was not ended otherwise."""
    decidable = [
        p.number
        for p in case.points
        if p.third is None and (p.open or (p.end is not None and p.end.how == "not-considered"))
    ]
    return none_but(it.event.points, decidable, "does not exist, or has ended")


def answered_point_not_open(it: Happening[StageOneResponded], case: Complaint) -> CannotBe | None:
    """A point that is answered is one that is open."""
    return none_but([found.point for found in it.event.outcomes], case.open_points, "is not open")


def point_unanswered(it: Happening[StageOneResponded], case: Complaint) -> MayNot | None:
    """A response gives each open point its outcome."""
    unanswered = sorted(set(case.open_points) - {found.point for found in it.event.outcomes})
    if not unanswered:
        return None
    return MayNot(
        "point-unanswered",
        "SI 2006/1738 reg 13(2)",
        f"{in_words(unanswered)} has no outcome: the outcome of each representation is recorded",
    )


def nothing_resolved(_it: Happening[ResolutionTermsSent], case: Complaint) -> CannotBe | None:
    """The terms of a resolution are sent after it was reached."""
    if case.resolution is not None:
        return None
    return CannotBe("nothing-resolved", OUR_RULE, "nothing of this complaint has been resolved by agreement")


def skip_not_agreed(it: Happening[StageOneSkipped], _case: Complaint) -> MayNot | None:
    """Stage 1 is left out where both agree."""
    if it.event.agreed_by == "both":
        return None
    return MayNot(
        "skip-not-agreed",
        "SI 2006/1738 reg 14(1)",
        "Stage 1 may be left out only where the complainant and the authority agree to it",
    )
