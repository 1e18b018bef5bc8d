"""How one complaint goes, from a seed: its receipt, its letters, and one of the ways in which Stage 1 ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from benchmarks.later import notified, panel, stage_two
from benchmarks.steps import WORDS, Step
from domain.events.complaint import (
    AdrResolved,
    AdvocateAppointed,
    AdvocateDeclined,
    AdvocateRequested,
    ComplaintAcknowledged,
    ComplaintCompleted,
    ComplaintReceived,
    ComplaintReinstated,
    ComplaintWithdrawn,
    ConsiderationDiscontinued,
    ConsiderationResumed,
    DiscontinuanceReviewed,
    FormalInvestigationBegun,
    LateRepresentationDecided,
    LaterStartAgreed,
    PointOutcome,
    PointReceived,
    PointRouted,
    ReceivedPrivate,
    ResolutionTermsSent,
    ResponsePrivate,
    StageOneExtended,
    StageOneResponded,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.reckoning import Calendar

THEMES: Final = ("quality-of-service", "staff-conduct", "communication")
TEAMS: Final = ("assessment", "children-looked-after", "leaving-care", "family-support")
BASES: Final = ("parent", "parent", "parent", "child-looked-after", "care-leaver", "parental-responsibility")
CHANNELS: Final = ("email", "email", "web-form", "phone", "letter", "in-person")
NATURES: Final = ("quality-of-service", "staff-attitude", "delay", "disputed-decision", "assessment-review")
OUTCOMES: Final = ("upheld", "partially-upheld", "not-upheld", "not-upheld", "no-finding")
FATES: Final = ("investigated",) * 15 + ("adr",) * 4 + ("withdrawn",)
STOPPED: Final = 0.03
"""How likely an investigation is discontinued because of other proceedings (reg 8)."""

ROUTED: Final = 0.08
"""How likely a point of several goes to another procedure."""

GONE_ON: Final = 0.1
"""How likely Stage 2 is asked for after an answer; ``GONE_ON_TO_A_PANEL``: Stage 3 after that."""

GONE_ON_TO_A_PANEL: Final = 0.25
WORKING_DAYS_AT_STAGE_TWO: Final = (24, 25, 25, 38, 52, 65, 80)
WORKING_DAYS_TAKEN: Final = (10, 10, 10, 10, 12, 14, 16, 18, 20, 23, 31)


@dataclass
class Life:
    """How one complaint goes."""

    random: Random
    received_on: date
    calendar: Calendar

    def after(self, working_days: int) -> date:
        """The day so many working days after the receipt."""
        found = self.calendar.after(self.received_on, working_days) if working_days else self.received_on
        assert found is not None, "the generator stays within the calendar"
        return found

    def steps(self) -> Iterator[Step]:
        """What happens to it, in order."""
        chance = self.random.random
        fate = self.random.choice(FATES)
        basis = "other-person" if chance() < 0.08 else self.random.choice(BASES)
        points = self.random.choices((1, 2, 3), (40, 35, 25))[0]
        late = chance() < 0.04
        received = receipt(self.random, self.received_on, basis, points, late=late)
        yield Step(self.received_on, received)
        advocate = chance() < 0.5
        if advocate:
            yield Step(self.received_on, AdvocateRequested())
        yield Step(self.after(self.random.choice((1, 2, 2, 3, 4))), acknowledgement(self.random), free=True)
        if late:
            accepted = chance() < 0.7
            yield Step(self.after(4), late_decision(accepted, points))
            if not accepted:
                yield Step(self.after(20), ComplaintCompleted())
                return
        if basis == "other-person":
            sufficient = chance() < 0.8
            yield Step(self.after(4), interest(sufficient))
            if not sufficient:
                yield Step(self.after(20), ComplaintCompleted())
                return
        if advocate:
            appointed = chance() < 0.85
            event = AdvocateAppointed(advocate=f"ADV-{self.random.randrange(1, 40)}", bars=())
            declined = AdvocateDeclined(because="declined-by-complainant")
            yield Step(self.after(5), event if appointed else declined, free=True)
        if chance() < 0.15:
            yield Step(self.after(5), LaterStartAgreed(starts_on=self.after(8)), free=True)
        if fate == "adr":
            yield from self._resolved()
        elif fate == "withdrawn":
            yield from self._withdrawn(points)
        elif chance() < STOPPED:
            yield from self._stopped_by_proceedings(points)
        else:
            yield from self._investigated(points, oral=received.form == "oral")

    def _resolved(self) -> Iterator[Step]:
        days = self.random.randrange(6, 13)
        yield Step(self.after(days), AdrResolved())
        yield Step(self.after(days + 2), ResolutionTermsSent(to_advocate="not-relevant"))
        yield Step(self.after(days + 10), ComplaintCompleted())

    def _withdrawn(self, points: int) -> Iterator[Step]:
        yield Step(self.after(6), FormalInvestigationBegun())
        yield Step(self.after(9), ComplaintWithdrawn(form="written"))
        yield Step(self.after(11), WithdrawalConfirmed(to_advocate="not-relevant"))
        if self.random.random() < 0.2:
            yield Step(self.after(14), ComplaintReinstated())
            yield Step(self.after(22), response(self.random, range(1, points + 1)))
            yield Step(self.after(23), notified())
        yield Step(self.after(30), ComplaintCompleted())

    def _stopped_by_proceedings(self, points: int) -> Iterator[Step]:
        yield Step(self.after(6), FormalInvestigationBegun())
        yield Step(self.after(8), discontinued(self.after(28)))
        yield Step(self.after(28), DiscontinuanceReviewed(still_prejudices=True, next_review_on=self.after(60)))
        if self.random.random() < 0.6:
            yield Step(self.after(55), ConsiderationResumed(because="resubmitted"))
            yield Step(self.after(57), acknowledgement(self.random), free=True)
            yield Step(self.after(60), FormalInvestigationBegun())
            yield Step(self.after(68), response(self.random, range(1, points + 1)))
            yield Step(self.after(69), notified())
        yield Step(self.after(90), ComplaintCompleted())

    def _investigated(self, points: int, *, oral: bool) -> Iterator[Step]:
        chance = self.random.random
        yield Step(self.after(6), FormalInvestigationBegun())
        if chance() < 0.25:
            yield Step(self.after(7), acknowledgement(self.random), free=True)
        open_points = list(range(1, points + 1))
        if len(open_points) > 1 and chance() < ROUTED:
            yield Step(self.after(7), routed(open_points.pop()))
        if len(open_points) > 1 and chance() < 0.25:
            yield Step(self.after(8), AdrResolved(points=(open_points.pop(),)))
            yield Step(self.after(9), ResolutionTermsSent(to_advocate="given"))
        if len(open_points) > 1 and chance() < 0.2:
            yield Step(self.after(9), ComplaintWithdrawn(form="oral", points=(open_points.pop(),)))
            yield Step(self.after(10), WithdrawalConfirmed(to_advocate="given"))
        days = self.random.choice(WORKING_DAYS_TAKEN)
        if days > 10:
            yield Step(self.after(9), StageOneExtended(to=self.after(15)), free=True)
        if days > 15:
            yield Step(self.after(14), StageOneExtended(to=self.after(20)), free=True)
        yield Step(self.after(days), response(self.random, open_points))
        yield Step(self.after(days), notified())
        last = days
        if chance() < GONE_ON:
            asked = days + self.random.randrange(3, 15)
            taken = self.random.choice(WORKING_DAYS_AT_STAGE_TWO)
            yield from stage_two(self.random, self.after, asked, taken, open_points, oral=oral)
            last = asked + taken
            if chance() < GONE_ON_TO_A_PANEL:
                yield from panel(self.random, self.after, last + 10, open_points)
                last += 60
        if chance() < 0.85:
            yield Step(self.after(last + 20), ComplaintCompleted())


def receipt(random: Random, on: date, basis: str, points: int, *, late: bool = False) -> ComplaintReceived:
    """How a complaint comes."""
    channel = random.choice(CHANNELS)
    return ComplaintReceived(
        form="oral" if channel in ("phone", "in-person") else "written",
        channel=channel,
        basis=basis,
        child_directly=basis == "child-looked-after" and random.random() < 0.3,
        points=tuple(
            PointReceived(
                number=number,
                function="leaving-care" if basis == "care-leaver" else "part-3",
                nature=random.choice(NATURES),
                theme=random.choice(THEMES),
                team=random.choice(TEAMS),
                arose_on=on - timedelta(days=500 if late else random.randrange(5, 300)),
            )
            for number in range(1, points + 1)
        ),
        private=ReceivedPrivate(
            complainant="A made-up person", contact="nobody@example.org", words=WORDS * random.randrange(2, 8)
        ),
    )


def acknowledgement(random: Random) -> ComplaintAcknowledged:
    """A letter that may leave something out."""
    return ComplaintAcknowledged(
        procedure="given",
        advocacy="not-given" if random.random() < 0.06 else "given",
        assistance="given",
        help_to_obtain_advocate="not-relevant",
    )


def late_decision(accepted: bool, points: int) -> LateRepresentationDecided:
    """What is decided of a complaint that came after the year."""
    return LateRepresentationDecided(
        accepted=accepted,
        not_reasonable_in_time=accepted,
        still_effective_and_fair=True,
        points=tuple(range(1, points + 1)),
    )


def interest(sufficient: bool) -> SufficientInterestDecided:
    """What is decided of another person's interest."""
    return SufficientInterestDecided(
        sufficient=sufficient, childs_views="considered", complainant_notified=True, child_told="told"
    )


def routed(point: int) -> PointRouted:
    """A point that belongs to another procedure."""
    return PointRouted(points=(point,), elsewhere="send", because="found-on-inquiry", complainant_told=True)


def discontinued(review_on: date) -> ConsiderationDiscontinued:
    """What ends a complaint that would prejudice proceedings."""
    return ConsiderationDiscontinued(
        ground="criminal-proceedings",
        known_by="notification",
        proceedings_by="other",
        prejudice="same-facts-in-issue",
        notice_given=True,
        review_on=review_on,
    )


def response(random: Random, points: Iterable[int]) -> StageOneResponded:
    """A response to those points."""
    return StageOneResponded(
        outcomes=tuple(PointOutcome(point=number, outcome=random.choice(OUTCOMES)) for number in points),
        private=ResponsePrivate(words=WORDS * random.randrange(4, 12)),
    )
