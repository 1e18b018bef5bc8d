"""The stages of a corporate complaint, and what is known of it at each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final, NamedTuple

from domain.procedures.ends import Completed, Withdrawn
from domain.workflow import Milestone


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing has been received."""

    code: ClassVar[str] = "nothing"
    label: ClassVar[str] = "before the corporate complaint was received"


@dataclass(frozen=True, slots=True)
class StageOne:
    """It has not been acknowledged."""

    code: ClassVar[str] = "stage-one"
    label: ClassVar[str] = "before Stage 1 was acknowledged"


@dataclass(frozen=True, slots=True)
class StageOneAcknowledged:
    """It waits for the Stage 1 response."""

    code: ClassVar[str] = "stage-one-acknowledged"
    label: ClassVar[str] = "after Stage 1 was acknowledged"


@dataclass(frozen=True, slots=True)
class StageOneAnswered:
    """The Stage 1 response was sent."""

    code: ClassVar[str] = "stage-one-answered"
    label: ClassVar[str] = "after the Stage 1 response"


@dataclass(frozen=True, slots=True)
class StageTwo:
    """The request for Stage 2 has not been acknowledged."""

    code: ClassVar[str] = "stage-two"
    label: ClassVar[str] = "before Stage 2 was acknowledged"


@dataclass(frozen=True, slots=True)
class StageTwoAcknowledged:
    """It waits for the final response."""

    code: ClassVar[str] = "stage-two-acknowledged"
    label: ClassVar[str] = "after Stage 2 was acknowledged"


@dataclass(frozen=True, slots=True)
class StageTwoAnswered:
    """The final response was sent."""

    code: ClassVar[str] = "stage-two-answered"
    label: ClassVar[str] = "after the Stage 2 response"


Stage = (
    Nothing
    | StageOne
    | StageOneAcknowledged
    | StageOneAnswered
    | StageTwo
    | StageTwoAcknowledged
    | StageTwoAnswered
    | Withdrawn
    | Completed
)

AT_STAGE_ONE: Final = (StageOne, StageOneAcknowledged)
AT_STAGE_TWO: Final = (StageTwo, StageTwoAcknowledged)
OPEN: Final = (*AT_STAGE_ONE, *AT_STAGE_TWO)
"""The stages at which a response is awaited."""

AFTER_RECEIPT: Final = (*OPEN, StageOneAnswered, StageTwoAnswered, Withdrawn, Completed)


class Receipt(NamedTuple):
    """How it came, and what about; codes are empty where nothing was said."""

    when: Milestone
    channel: str
    team: str
    theme: str


class Extension(NamedTuple):
    """What the complainant was told of a longer time; ``because`` is empty where there was no reason."""

    when: Milestone
    to: date
    because: str
    reasons_explained: bool
    ombudsman_given: bool


class Response(NamedTuple):
    """A response, and its outcome.

    Attributes:
        ombudsman: Of the final response, whether it gave the Ombudsman's details: ``given`` or ``not-given``.
    """

    when: Milestone
    outcome: str
    ombudsman: str = ""


class Turn(NamedTuple):
    """Stage 1 or Stage 2 of a complaint.

    Attributes:
        number: 1 or 2.
        opened: The receipt, or the request for Stage 2.
        ended: What ended it; ``ended_by``: ``response``, ``stage-two``, ``withdrawn`` or ``completed``; else empty.
    """

    number: int
    opened: Milestone
    acknowledged: Milestone | None = None
    extensions: tuple[Extension, ...] = ()
    response: Response | None = None
    ended: Milestone | None = None
    ended_by: str = ""


class CorporateComplaint(NamedTuple):
    """A corporate complaint, and what became of it.

    Attributes:
        referred_by: Who went to the Ombudsman first; empty while nobody has.
    """

    stage: Stage = Nothing()
    receipt: Receipt | None = None
    one: Turn | None = None
    two: Turn | None = None
    withdrawn: Milestone | None = None
    referred: Milestone | None = None
    referred_by: str = ""
    completed: Milestone | None = None
