"""What ends a request otherwise, takes it up again, or follows it: the regulator, the closing of the file."""

from __future__ import annotations

from typing import ClassVar

from domain.events.access_request.counts import Number
from domain.events.base import Code, Day, Event


class AccessRequestWithdrawn(Event):
    """The requester no longer asks."""

    kind: ClassVar[str] = "access-request-withdrawn"


class AccessRequestLapsed(Event):
    """The authority closed it because the requester did not answer; no provision closes a request.

    Attributes:
        last_contact_on: When the requester was last written to.
    """

    kind: ClassVar[str] = "access-request-lapsed"

    because: Code
    last_contact_on: Day


class AccessRequestReopened(Event):
    """It was taken up again, from its first receipt; what was refused is then considered as if it had not been."""

    kind: ClassVar[str] = "access-request-reopened"


class RegulatorComplaintNotified(Event):
    """The regulator told the authority of a complaint about this request."""

    kind: ClassVar[str] = "regulator-complaint-notified"

    complaint: Number


class RegulatorDeadlineSet(Event):
    """The regulator set a day; it is recorded, never reckoned."""

    kind: ClassVar[str] = "regulator-deadline-set"

    complaint: Number
    answer_by: Day


class RegulatorAnswered(Event):
    """The authority answered the regulator."""

    kind: ClassVar[str] = "regulator-answered"

    complaint: Number


class RegulatorDecided(Event):
    """The outcome of the regulator's complaint, of the vocabulary ``regulator-outcome``."""

    kind: ClassVar[str] = "regulator-decided"

    complaint: Number
    outcome: Code


class AccessRequestClosed(Event):
    """The file was closed."""

    kind: ClassVar[str] = "access-request-closed"
