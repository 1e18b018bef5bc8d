"""Receipts, and what is told at Stage 1: mostly what is allowed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple, get_args

from hypothesis import strategies as st

from domain.events.base import Event
from domain.events.complaint import (
    AdrResolved,
    AdvocateAppointed,
    AdvocateDeclined,
    ComplaintAcknowledged,
    ComplaintContinued,
    ComplaintReceived,
    ComplaintReinstated,
    ComplaintWithdrawn,
    Given,
    LateRepresentationDecided,
    LaterStartAgreed,
    PointOutcome,
    PointReceived,
    ResolutionTermsSent,
    StageOneExtended,
    StageOneResponded,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.procedures.complaint.states import Complaint
from tests.properties.generating.paths import Kinds

Opening = ComplaintReceived | ComplaintContinued

BASES: Final = ("parent", "child-looked-after", "care-leaver", "foster-parent", "foster-parent", "other-person")
OUTCOMES: Final = ("upheld", "partially-upheld", "not-upheld", "no-finding")
SOME_POINTS: Final = ((), (), (), (1,), (1,), (2,), (1, 2), (3,))
IN_TIME: Final = (None, None, None, 0, 30, 364, 365, 365)
LATE: Final = (None, 365, 366, 366, 367, 731)


@st.composite
def receipts(draw: st.DrawFn, on: date, path: Kinds = ()) -> ComplaintReceived:
    """A complaint of one to three points, whose grounds arose about a year before, or were never dated.

    Mostly of a complainant and of points to whom the events of ``path`` can happen.
    """
    asked = SufficientInterestDecided in path
    points = []
    for number in range(1, draw(st.sampled_from((1, 1, 2, 2, 3))) + 1):
        where = draw(st.sampled_from(("part-3", "part-3", "leaving-care", "undecided", "elsewhere")))
        ago = draw(st.sampled_from(LATE if LateRepresentationDecided in path else IN_TIME))
        points.append(
            PointReceived(
                number=number,
                function=where if where in ("part-3", "leaving-care") else None,
                elsewhere="send" if where == "elsewhere" else None,
                nature=draw(st.sampled_from((None, "delay"))),
                arose_on=None if ago is None else on - timedelta(days=ago),
            )
        )
    return ComplaintReceived(
        form=draw(st.sampled_from(("oral", "written"))),
        channel="letter",
        basis=draw(st.sampled_from(BASES + ("other-person",) * 9 if asked else BASES)),
        child_directly=draw(st.booleans()),
        reached_team_on=draw(st.sampled_from((None, on, on + timedelta(days=2)))),
        points=tuple(points),
    )


class Seen(NamedTuple):
    """What an event is drawn in sight of.

    Attributes:
        on: Its day.
        opening: How the complaint was opened.
        opened_on: When.
        case: As it stands, as far as what was told so far is allowed.
    """

    on: date
    opening: Opening
    opened_on: date
    case: Complaint

    @property
    def begins_on(self) -> date:
        """The day from which Stage 1 counts."""
        return self.opened_on if self.case.receipt is None else self.case.begins_on

    @property
    def open_points(self) -> tuple[int, ...]:
        """The points that wait for an answer, or those that there are."""
        return self.case.open_points or tuple(p.number for p in self.opening.points if p.elsewhere is None)


NOW_AND_THEN: Final = st.integers(0, 4).map(lambda number: number == 4)


@st.composite
def of_stage_one(draw: st.DrawFn, kind: type[Event], seen: Seen) -> Event:
    """An event of ``kind``, one of Stage 1 or of withdrawal: mostly one that is allowed."""
    on = seen.on
    if kind is ComplaintReceived:
        return draw(receipts(on))
    if kind is ComplaintAcknowledged:
        given_or_not = st.sampled_from(get_args(Given))
        return ComplaintAcknowledged(
            procedure=draw(given_or_not),
            advocacy=draw(given_or_not),
            assistance="given",
            help_to_obtain_advocate=draw(given_or_not),
        )
    if kind is SufficientInterestDecided:
        return SufficientInterestDecided(
            sufficient=draw(st.booleans()),
            childs_views="considered",
            complainant_notified=draw(st.booleans()),
            child_told="told",
        )
    if kind is LateRepresentationDecided:
        late = tuple(p.number for p in seen.opening.points if p.arose_on and (on - p.arose_on).days > 365) or (1,)
        accepted = draw(st.booleans())
        limb = draw(NOW_AND_THEN) != accepted
        return LateRepresentationDecided(
            accepted=accepted,
            not_reasonable_in_time=limb,
            still_effective_and_fair=True,
            points=draw(st.sampled_from((late, late, late, (1,), (1, 2)))),
        )
    if kind is AdvocateAppointed:
        bars = ("manages-the-service",) if draw(NOW_AND_THEN) else ()
        return AdvocateAppointed(advocate=draw(st.sampled_from(("ADV-1", "ADV-2"))), bars=bars)
    if kind is AdvocateDeclined:
        return AdvocateDeclined(because="declined-by-complainant")
    if kind is LaterStartAgreed:
        days = draw(st.sampled_from((-5, 0, 1, 3, 10)))
        starts_on = on + timedelta(days=days)
        if draw(NOW_AND_THEN):
            return LaterStartAgreed(starts_on=starts_on, asked_by="authority")
        return LaterStartAgreed(starts_on=starts_on)
    if kind is StageOneExtended:
        days = draw(st.sampled_from((9, 14, 15, 18, 20, 23, 23, 26, 27, 28, 28, 29, 60)))
        because = "busy" if draw(NOW_AND_THEN) else "complex"
        return StageOneExtended(to=seen.begins_on + timedelta(days=days), because=because)
    if kind is StageOneResponded:
        left_out = draw(st.sampled_from((0, 0, 0, 1, 2)))
        return StageOneResponded(
            outcomes=tuple(
                PointOutcome(point=number, outcome=draw(st.sampled_from(OUTCOMES)))
                for number in seen.open_points
                if number != left_out
            )
        )
    if kind is ResolutionTermsSent:
        return ResolutionTermsSent(to_advocate="not-relevant")
    if kind is WithdrawalConfirmed:
        return WithdrawalConfirmed(to_advocate="given")
    if kind in (AdrResolved, ComplaintWithdrawn, ComplaintReinstated):
        named = draw(st.sampled_from(SOME_POINTS))
        if kind is ComplaintWithdrawn:
            return ComplaintWithdrawn(form="oral", points=named)
        return AdrResolved(points=named) if kind is AdrResolved else ComplaintReinstated(points=named)
    return kind()
