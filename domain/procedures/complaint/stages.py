"""The stages of a complaint, in the order in which it may come to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


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
class Discontinued:
    """Every point that was left is not considered, because that would prejudice other proceedings (reg 8)."""

    code: ClassVar[str] = "discontinued"
    label: ClassVar[str] = "after consideration was discontinued"


@dataclass(frozen=True, slots=True)
class Routed:
    """No point is left in this procedure."""

    code: ClassVar[str] = "routed"
    label: ClassVar[str] = "after every point went to another procedure"


@dataclass(frozen=True, slots=True)
class StageTwo:
    """Stage 2: consideration with an independent person."""

    code: ClassVar[str] = "stage-two"
    label: ClassVar[str] = "at Stage 2"


@dataclass(frozen=True, slots=True)
class StageTwoAnswered:
    """Stage 2 ended with a response."""

    code: ClassVar[str] = "stage-two-answered"
    label: ClassVar[str] = "after the Stage 2 response"


@dataclass(frozen=True, slots=True)
class StageThree:
    """Stage 3: a panel was asked for."""

    code: ClassVar[str] = "stage-three"
    label: ClassVar[str] = "at Stage 3"


@dataclass(frozen=True, slots=True)
class StageThreeAnswered:
    """Stage 3 ended with the authority's response."""

    code: ClassVar[str] = "stage-three-answered"
    label: ClassVar[str] = "after the Stage 3 response"


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
    | Discontinued
    | Routed
    | StageTwo
    | StageTwoAnswered
    | StageThree
    | StageThreeAnswered
    | Completed
)

OPEN = (LocalResolution, FormalInvestigation)
LATER = (StageTwo, StageTwoAnswered, StageThree, StageThreeAnswered)
LATER_ANSWERED = (StageTwoAnswered, StageThreeAnswered)
ENDED = (Answered, Resolved, Withdrawn, NotConsidered, NotAccepted, Discontinued, Routed)
AFTER_RECEIPT = (*OPEN, *ENDED, *LATER, Completed)
