"""What a complaint can be: the stages it has been through, its points, and the milestones that clocks look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal, NamedTuple

from domain.events.complaint import Given
from domain.workflow import Milestone


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing has been received."""

    code: ClassVar[str] = "nothing"
    label: ClassVar[str] = "before the complaint was received"


@dataclass(frozen=True, slots=True)
class LocalResolution:
    """Stage 1, in the team's own hands."""

    code: ClassVar[str] = "local-resolution"
    label: ClassVar[str] = "in local resolution"


@dataclass(frozen=True, slots=True)
class FormalInvestigation:
    """Stage 1, under formal investigation."""

    code: ClassVar[str] = "formal-investigation"
    label: ClassVar[str] = "under formal investigation"


@dataclass(frozen=True, slots=True)
class Answered:
    """Stage 1 ended with a response."""

    code: ClassVar[str] = "answered"
    label: ClassVar[str] = "after the Stage 1 response"


@dataclass(frozen=True, slots=True)
class Resolved:
    """Stage 1 ended with every remaining point resolved by agreement."""

    code: ClassVar[str] = "resolved"
    label: ClassVar[str] = "after resolution by agreement"


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The complainant withdrew what was still open."""

    code: ClassVar[str] = "withdrawn"
    label: ClassVar[str] = "after withdrawal"


@dataclass(frozen=True, slots=True)
class NotConsidered:
    """Every point came too late and was declined (reg 9(2))."""

    code: ClassVar[str] = "not-considered"
    label: ClassVar[str] = "after it was decided not to consider it"


@dataclass(frozen=True, slots=True)
class NotAccepted:
    """The authority decided that the complainant has no sufficient interest (reg 12)."""

    code: ClassVar[str] = "not-accepted"
    label: ClassVar[str] = "after sufficient interest was refused"


@dataclass(frozen=True, slots=True)
class Completed:
    """The file is closed; no right is."""

    code: ClassVar[str] = "completed"
    label: ClassVar[str] = "after completion"


Stage = (
    Nothing
    | LocalResolution
    | FormalInvestigation
    | Answered
    | Resolved
    | Withdrawn
    | NotConsidered
    | NotAccepted
    | Completed
)

OPEN = (LocalResolution, FormalInvestigation)
ENDED = (Answered, Resolved, Withdrawn, NotConsidered, NotAccepted)
AFTER_RECEIPT = (*OPEN, *ENDED, Completed)


class Stood(NamedTuple):
    """A stage, the day since which it stood, and the event that led to it."""

    stage: Stage
    since: Milestone


Ending = Literal["answered", "resolved", "withdrawn", "not-considered"]


class Ended(NamedTuple):
    """How a point ended at Stage 1, when, and what was found of it if it was answered."""

    how: Ending
    when: Milestone
    outcome: str = ""


class LateDecision(NamedTuple):
    """The decision under reg 9(2) on a point."""

    accepted: bool
    when: Milestone


class Point(NamedTuple):
    """A point of the complaint; codes are empty where nothing was said."""

    number: int
    function: str = ""
    elsewhere: str = ""
    nature: str = ""
    theme: str = ""
    team: str = ""
    arose_on: date | None = None
    late: LateDecision | None = None
    ended: Ended | None = None

    @property
    def counted(self) -> bool:
        """Whether it is, or may yet be, in this procedure."""
        return not self.elsewhere

    @property
    def open(self) -> bool:
        """Whether it still waits for an end in this procedure."""
        return self.counted and self.ended is None


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
    """The stages that it has been through; it stands at the last."""

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

    @property
    def stage(self) -> Stage:
        """The stage at which it stands."""
        return self.path[-1].stage if self.path else Nothing()

    @property
    def ended(self) -> Stood | None:
        """How and when Stage 1 ended, completed or not; None while it is open."""
        for stood in reversed(self.path):
            if isinstance(stood.stage, ENDED):
                return stood
            if isinstance(stood.stage, OPEN):
                return None
        return None

    @property
    def open_points(self) -> tuple[int, ...]:
        """The numbers of the points that wait for an end."""
        return tuple(point.number for point in self.points if point.open)

    def point(self, number: int) -> Point | None:
        """The point of that number; None when the complaint has none."""
        return self.points[number - 1] if 1 <= number <= len(self.points) else None

    def moves_to(self, stage: Stage, since: Milestone) -> Complaint:
        """The complaint at its next stage."""
        return self._replace(path=(*self.path, Stood(stage, since)))
