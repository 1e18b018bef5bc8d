"""What is known of a complaint: the stages it has been through, its points, and the milestones that clocks look at."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from domain.events.complaint import Given
from domain.procedures.complaint.stage_three.states import Review
from domain.procedures.complaint.stage_two.states import Investigation, WrittenRecord
from domain.procedures.complaint.stages import ENDED, LATER, OPEN, NotAccepted, Nothing, Routed, Stage
from domain.procedures.complaint.throughout.states import Cost, Discontinuance, LearningAction, Referral
from domain.workflow import Milestone


class Stood(NamedTuple):
    """A stage, the day since which it stood, and the event that led to it."""

    stage: Stage
    since: Milestone


Ending = Literal["answered", "resolved", "withdrawn", "not-considered", "discontinued"]


class Ended(NamedTuple):
    """How a point ended at a stage, when, and what was found of it if it was answered."""

    how: Ending
    when: Milestone
    outcome: str = ""


class LateDecision(NamedTuple):
    """The decision under reg 9(2) on a point."""

    accepted: bool
    when: Milestone


class AtStageTwo(NamedTuple):
    """A point at Stage 2; codes are empty until somebody has reported or decided.

    Attributes:
        investigation: The number of the investigation that it belongs to.
        finding: The investigating officer's.
        view: The independent person's.
        decision: The authority's.
        departs_because: Why the decision departs from the finding.
        departure_noted: Whether it was recorded although it departs without a reason: a finding already.
    """

    investigation: int
    finding: str = ""
    view: str = ""
    decision: str = ""
    departs_because: str = ""
    departure_noted: bool = False
    ended: Ended | None = None


class AtStageThree(NamedTuple):
    """A point at Stage 3.

    Attributes:
        review: The number of the review that it belongs to.
        finding: The panel's.
        ended: With the authority's final response as its outcome.
    """

    review: int
    finding: str = ""
    ended: Ended | None = None


class Point(NamedTuple):
    """A point of the complaint; codes are empty where nothing was said.

    Attributes:
        ended: How it ended at Stage 1.
        routed: When it was last routed to another procedure; None for one that always was of this one.
        discontinued: The latest end by concurrent proceedings, resumed since or not.
        parted: Whether it goes on as a complaint of its own.
        was: Its number in the complaint that it comes from; 0 for one of its own.
    """

    number: int
    function: str = ""
    elsewhere: str = ""
    nature: str = ""
    theme: str = ""
    team: str = ""
    arose_on: date | None = None
    late: LateDecision | None = None
    ended: Ended | None = None
    second: AtStageTwo | None = None
    third: AtStageThree | None = None
    routed: Milestone | None = None
    discontinued: Discontinuance | None = None
    parted: bool = False
    was: int = 0

    @property
    def counted(self) -> bool:
        """Whether it is, or may yet be, in this procedure."""
        return not self.elsewhere

    @property
    def open(self) -> bool:
        """Whether it still waits for an end at the stage it has come to."""
        return self.counted and self.end is None

    @property
    def end(self) -> Ended | None:
        """How it ended at the last stage that it came to; None while it is open there."""
        if self.third is not None:
            return self.third.ended
        return self.ended if self.second is None else self.second.ended

    @property
    def resumable(self) -> bool:
        """Whether it stands discontinued, and does not go on elsewhere."""
        return self.counted and not self.parted and self.end is not None and self.end.how == "discontinued"

    @property
    def withdrawn(self) -> bool:
        """Whether it stands withdrawn, and does not go on elsewhere."""
        return self.counted and not self.parted and self.end is not None and self.end.how == "withdrawn"

    @property
    def may_go_to_stage_two(self) -> bool:
        """Whether Stage 2 may be asked for: it was not withdrawn, left out or taken there before (reg 15(2))."""
        if not self.counted or self.parted or self.second is not None:
            return False
        return self.ended is None or self.ended.how in ("answered", "resolved")

    @property
    def may_go_to_stage_three(self) -> bool:
        """Whether a panel may be asked for: Stage 2 answered it, and no panel has it or had it (reg 18)."""
        answered = self.second is not None and self.second.ended is not None and self.second.ended.how == "answered"
        declined = self.third is not None and self.third.ended is not None and self.third.ended.how == "not-considered"
        return self.counted and not self.parted and answered and (self.third is None or declined)

    def ending(self, ended: Ended | None) -> Point:
        """The point with another end at the last stage that it came to."""
        if self.third is not None:
            return self._replace(third=self.third._replace(ended=ended))
        if self.second is not None:
            return self._replace(second=self.second._replace(ended=ended))
        return self._replace(ended=ended)


class Receipt(NamedTuple):
    """How the complaint came."""

    when: Milestone
    form: str
    channel: str
    basis: str
    through: str
    child_directly: bool
    reached_team_on: date | None


class Acknowledgement(NamedTuple):
    """The first acknowledgement, and for each fact of reg 11 the best that any acknowledgement gave."""

    when: Milestone
    procedure: Given
    advocacy: Given
    assistance: Given
    help_to_obtain_advocate: Given

    @property
    def not_given(self) -> int:
        """How many of the four facts were owed and not given."""
        facts = (self.procedure, self.advocacy, self.assistance, self.help_to_obtain_advocate)
        return facts.count("not-given")


class Interest(NamedTuple):
    """The decision on sufficient interest."""

    sufficient: bool
    notified: bool
    when: Milestone
    broken: tuple[str, ...]


class Appointment(NamedTuple):
    """An advocate's appointment, and whether it was made although a bar applied."""

    when: Milestone
    barred: bool


class Advocacy(NamedTuple):
    """What became of the wish for an advocate."""

    requested: Milestone | None = None
    appointed: Appointment | None = None
    declined: Milestone | None = None


class LaterStart(NamedTuple):
    """A later start that was agreed."""

    starts_on: date
    when: Milestone
    broken: tuple[str, ...]


class Extension(NamedTuple):
    """A decision to extend Stage 1 to a named day."""

    to: date
    when: Milestone
    broken: tuple[str, ...]


class Withdrawal(NamedTuple):
    """The latest withdrawal, and its confirmation."""

    when: Milestone
    confirmed: Milestone | None = None


class Resolution(NamedTuple):
    """The latest resolution by agreement, and when its terms were sent."""

    when: Milestone
    after_formal: bool
    terms_sent: Milestone | None = None


class Complaint(NamedTuple):
    """The stages that it has been through; it stands at the last.

    Attributes:
        not_told: The notices that were owed and left out, ``advocate-of-terms``.
        continues: The complaint that its points come from; empty for one that was received.
        past_stage_one: Whether its points had their Stage 1 in the complaint that they come from: here it has none.
        afresh: When Stage 1 last started afresh, after consideration had been discontinued.
        answered: When something was last answered, at whatever stage.
        decision_to_notify: Whether something was answered that section 26(7) asks to be notified, and was not since.
    """

    path: tuple[Stood, ...] = ()
    points: tuple[Point, ...] = ()
    receipt: Receipt | None = None
    acknowledgement: Acknowledgement | None = None
    interest: Interest | None = None
    advocacy: Advocacy = Advocacy()
    later_starts: tuple[LaterStart, ...] = ()
    extensions: tuple[Extension, ...] = ()
    formal: Milestone | None = None
    responded: Milestone | None = None
    resolution: Resolution | None = None
    withdrawal: Withdrawal | None = None
    reinstated: Milestone | None = None
    not_told: tuple[str, ...] = ()
    continues: str = ""
    past_stage_one: bool = False
    afresh: Milestone | None = None
    records: tuple[WrittenRecord, ...] = ()
    investigations: tuple[Investigation, ...] = ()
    reviews: tuple[Review, ...] = ()
    answered: Milestone | None = None
    decision_to_notify: bool = False
    decision_notified: Milestone | None = None
    learning: tuple[LearningAction, ...] = ()
    costs: tuple[Cost, ...] = ()
    referrals: tuple[Referral, ...] = ()

    @property
    def stage(self) -> Stage:
        """The stage at which it stands."""
        return self.path[-1].stage if self.path else Nothing()

    @property
    def ended(self) -> Stood | None:
        """How and when Stage 1 ended: by the stage that followed it, completed or not; None while it is open."""
        ended: Stood | None = None
        for stood in reversed(self.path):
            stage = stood.stage
            if isinstance(stage, OPEN):
                break
            of_stage_one = isinstance(stage, ENDED) and not self._undone(stage)
            if isinstance(stage, LATER) or (of_stage_one and (ended is None or isinstance(ended.stage, LATER))):
                ended = stood
        return ended

    def _undone(self, stage: Stage) -> bool:
        """Whether an end of Stage 1 is none any more: points came back, or sufficient interest was decided."""
        if isinstance(stage, Routed):
            return self.goes_on
        return isinstance(stage, NotAccepted) and self.interest is not None and self.interest.sufficient

    @property
    def to_acknowledge(self) -> bool:
        """Whether it is acknowledged here: what goes on from another complaint is acknowledged there, unless afresh."""
        return not self.continues or self.afresh is not None

    @property
    def goes_on(self) -> bool:
        """Whether a point of it is in this procedure, here or as a complaint of its own; its receipt counts here."""
        return any(point.counted or point.parted for point in self.points)

    @property
    def open_points(self) -> tuple[int, ...]:
        """The numbers of the points that wait for an end at the stage they have come to."""
        return tuple(point.number for point in self.points if point.open)

    @property
    def refused(self) -> bool:
        """Whether it was decided that the complainant has no sufficient interest: nothing more is considered."""
        return self.interest is not None and not self.interest.sufficient

    @property
    def begins_on(self) -> date:
        """The day from which Stage 1 counts, before any rule moves its start: receipt, or the day it began afresh."""
        assert self.receipt is not None  # noqa: S101 - asked of what has been received
        return self.receipt.when.on if self.afresh is None else self.afresh.on

    @property
    def investigation(self) -> Investigation | None:
        """The latest consideration at Stage 2."""
        return self.investigations[-1] if self.investigations else None

    @property
    def last_answered(self) -> Investigation | None:
        """The latest consideration at Stage 2 that was answered: what became of another takes nothing from it."""
        return next((each for each in reversed(self.investigations) if each.responded is not None), None)

    @property
    def review(self) -> Review | None:
        """The latest consideration at Stage 3."""
        return self.reviews[-1] if self.reviews else None

    def with_investigation(self, changed: Investigation) -> Complaint:
        """The complaint with another version of one of its investigations."""
        return self._replace(
            investigations=tuple(changed if each.number == changed.number else each for each in self.investigations)
        )

    def with_review(self, changed: Review) -> Complaint:
        """The complaint with another version of its latest review."""
        return self._replace(reviews=(*self.reviews[:-1], changed))

    def point(self, number: int) -> Point | None:
        """The point of that number; None when the complaint has none."""
        return self.points[number - 1] if 1 <= number <= len(self.points) else None

    def moves_to(self, stage: Stage, since: Milestone) -> Complaint:
        """The complaint at its next stage."""
        return self._replace(path=(*self.path, Stood(stage, since)))
