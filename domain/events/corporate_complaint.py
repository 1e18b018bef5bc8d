"""The events of a corporate complaint, in the two stages of the Ombudsman's Complaint Handling Code.

NOTE - these classes are the storage format: a field is added with a default and an upcast, never renamed or removed.
"""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import model_validator

from domain.events.base import Code, Correspondence, Day, Event


class CorporateComplaintReceived(Event):
    """A complaint about a service came that no other procedure covers.

    Attributes:
        team: The team that it is about, where it is about one.
        theme: What it is about, in the authority's own words.
    """

    kind: ClassVar[str] = "corporate-complaint-received"

    channel: Code
    team: Code | None = None
    theme: Code | None = None
    private: Correspondence | None = None


class Extended(Event):
    """The complainant was told that a response takes longer (§6.4, §6.5).

    Attributes:
        to: The new last day.
        because: The reason, of the vocabulary ``corporate-extension``; None where there was none.
        reasons_explained: Whether the reason was explained to the complainant.
        ombudsman_given: Whether the complainant was given the Ombudsman's details.
    """

    to: Day
    because: Code | None = None
    reasons_explained: bool
    ombudsman_given: bool

    @model_validator(mode="after")
    def _a_reason_is_explained(self) -> Self:
        if self.reasons_explained and self.because is None:
            raise ValueError("where a reason was explained, say which with --because (because in a file)")
        return self


class CorporateStageOneAcknowledged(Event):
    """The complaint was acknowledged and logged."""

    kind: ClassVar[str] = "corporate-stage-one-acknowledged"


class CorporateStageOneExtended(Extended):
    """The complainant was told that the Stage 1 response takes longer."""

    kind: ClassVar[str] = "corporate-stage-one-extended"


class CorporateStageOneResponded(Event):
    """The Stage 1 response was sent.

    Attributes:
        outcome: Of the vocabulary ``corporate-outcome``.
    """

    kind: ClassVar[str] = "corporate-stage-one-responded"

    outcome: Code
    private: Correspondence | None = None


class CorporateStageTwoRequested(Event):
    """The complainant asked for Stage 2, after the Stage 1 response or without one."""

    kind: ClassVar[str] = "corporate-stage-two-requested"

    private: Correspondence | None = None


class CorporateStageTwoAcknowledged(Event):
    """The request for Stage 2 was acknowledged and logged."""

    kind: ClassVar[str] = "corporate-stage-two-acknowledged"


class CorporateStageTwoExtended(Extended):
    """The complainant was told that the Stage 2 response takes longer."""

    kind: ClassVar[str] = "corporate-stage-two-extended"


class CorporateStageTwoResponded(Event):
    """The final response was sent.

    Attributes:
        outcome: Of the vocabulary ``corporate-outcome``.
        ombudsman_given: Whether it gives the Ombudsman's details.
    """

    kind: ClassVar[str] = "corporate-stage-two-responded"

    outcome: Code
    ombudsman_given: bool
    private: Correspondence | None = None


class CorporateComplaintWithdrawn(Event):
    """The complainant no longer complains."""

    kind: ClassVar[str] = "corporate-complaint-withdrawn"


class CorporateOmbudsmanReferred(Event):
    """The complaint went to the Ombudsman."""

    kind: ClassVar[str] = "corporate-ombudsman-referred"

    referred_by: Literal["complainant", "authority"] = "complainant"


class CorporateComplaintCompleted(Event):
    """Nothing is left to do, and the file was closed."""

    kind: ClassVar[str] = "corporate-complaint-completed"


CorporateComplaintEvent = (
    CorporateComplaintReceived
    | CorporateStageOneAcknowledged
    | CorporateStageOneExtended
    | CorporateStageOneResponded
    | CorporateStageTwoRequested
    | CorporateStageTwoAcknowledged
    | CorporateStageTwoExtended
    | CorporateStageTwoResponded
    | CorporateComplaintWithdrawn
    | CorporateOmbudsmanReferred
    | CorporateComplaintCompleted
)
