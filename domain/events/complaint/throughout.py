"""What may happen to a complaint at any stage: points that leave, notices, learning, costs, the end."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from domain.events.base import Code, Day, Event, OpaqueId
from domain.events.complaint.leaving import LeavingEvent, WordsPrivate

ActionNumber = Annotated[int, Field(ge=1, le=999)]

Pounds = Annotated[Decimal, Field(ge=0, le=10_000_000, decimal_places=2)]


class DecisionNotified(Event):
    """The written notice of decision, reasons and action under section 26(7)(b), to all whom it is owed.

    Attributes:
        child: Owed to the child who has sufficient understanding.
        others: Owed to such others as are likely to be affected.
    """

    kind: ClassVar[str] = "decision-notified"

    complainant: Literal["told", "not-told"]
    child: Literal["told", "is-the-complainant", "not-of-sufficient-understanding", "not-practicable", "not-told"]
    others: Literal["told", "none-affected", "not-practicable", "not-told"]


class NoticeGiven(Event):
    """A notice that had been owed and left out was given after all.

    Attributes:
        notice: Which: as ``case show`` names it, ``advocate-of-stage-two-response``.
    """

    kind: ClassVar[str] = "notice-given"

    notice: Code


class LearningActionAgreed(Event):
    """Something is to be improved because of the complaint.

    Attributes:
        action: Its number within the complaint.
        owner: Who is to do it, as an opaque id.
    """

    kind: ClassVar[str] = "learning-action-agreed"

    action: ActionNumber
    owner: OpaqueId
    due_on: Day
    private: WordsPrivate | None = None


class LearningActionDone(Event):
    """What was to be improved has been."""

    kind: ClassVar[str] = "learning-action-done"

    action: ActionNumber


class LearningActionNotDone(Event):
    """What was to be improved will not be, and why, of the vocabulary ``not-done-because``."""

    kind: ClassVar[str] = "learning-action-not-done"

    action: ActionNumber
    because: Code


class CostRecorded(Event):
    """What the procedure cost, in pounds.

    Attributes:
        of: What for, of the vocabulary ``cost``.
        paid_to: Who was paid, as an opaque id, where it was one person.
    """

    kind: ClassVar[str] = "cost-recorded"

    of: Code
    pounds: Pounds
    paid_to: OpaqueId | None = None


class OmbudsmanReferred(Event):
    """The complaint went to the Local Government and Social Care Ombudsman.

    Attributes:
        agreed: Whether the complainant and the authority agreed to refer it early.
    """

    kind: ClassVar[str] = "ombudsman-referred"

    referred_by: Literal["complainant", "authority"]
    agreed: bool = False


class ComplaintCompleted(Event):
    """The authority closed its file; no right of the complainant is closed by it."""

    kind: ClassVar[str] = "complaint-completed"


ThroughoutEvent = (
    LeavingEvent
    | DecisionNotified
    | NoticeGiven
    | LearningActionAgreed
    | LearningActionDone
    | LearningActionNotDone
    | CostRecorded
    | OmbudsmanReferred
    | ComplaintCompleted
)
