"""The events of a data protection complaint (DPA 2018 s.164A).

A complaint that comes back after its outcome is received anew, with days of its own, and linked to the first.

NOTE - these classes are the storage format: a field is added with a default and an upcast, never renamed or removed.
"""

from __future__ import annotations

from typing import ClassVar

from domain.events.base import Code, Correspondence, Event


class DataProtectionComplaintReceived(Event):
    """A person complained of an infringement in connection with their own personal data.

    An access request that it is about is named by a link.

    Attributes:
        represented: Whether somebody else made it for the person (s.187).
    """

    kind: ClassVar[str] = "data-protection-complaint-received"

    channel: Code
    represented: bool = False
    private: Correspondence | None = None


class DataProtectionComplaintAcknowledged(Event):
    """Its receipt was acknowledged (s.164A(3)).

    Attributes:
        channel: How: kept with the day of it.
    """

    kind: ClassVar[str] = "data-protection-complaint-acknowledged"

    channel: Code


class DataProtectionProgressTold(Event):
    """The complainant was told how far it has come (s.164A(5))."""

    kind: ClassVar[str] = "data-protection-progress-told"

    channel: Code


class DataProtectionOutcomeGiven(Event):
    """The complainant was told the outcome (s.164A(4)).

    Attributes:
        outcome: Of the vocabulary ``data-protection-outcome``.
    """

    kind: ClassVar[str] = "data-protection-outcome-given"

    outcome: Code
    private: Correspondence | None = None


class DataProtectionComplaintWithdrawn(Event):
    """The complainant no longer complains."""

    kind: ClassVar[str] = "data-protection-complaint-withdrawn"


class DataProtectionComplaintCompleted(Event):
    """Nothing is left to do, and the file was closed."""

    kind: ClassVar[str] = "data-protection-complaint-completed"


DataProtectionComplaintEvent = (
    DataProtectionComplaintReceived
    | DataProtectionComplaintAcknowledged
    | DataProtectionProgressTold
    | DataProtectionOutcomeGiven
    | DataProtectionComplaintWithdrawn
    | DataProtectionComplaintCompleted
)
