"""The stages of the work on an access request; its verification and its clock move independently of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing has been received."""

    code: ClassVar[str] = "nothing"
    label: ClassVar[str] = "before the request was received"


@dataclass(frozen=True, slots=True)
class Logged:
    """It has been received."""

    code: ClassVar[str] = "logged"
    label: ClassVar[str] = "before the search was scoped"


@dataclass(frozen=True, slots=True)
class Scoped:
    """It is known where to search."""

    code: ClassVar[str] = "scoped"
    label: ClassVar[str] = "after the search was scoped"


@dataclass(frozen=True, slots=True)
class Retrieving:
    """Files are asked for from stores of closed cases."""

    code: ClassVar[str] = "retrieving"
    label: ClassVar[str] = "during retrieval"


@dataclass(frozen=True, slots=True)
class Collating:
    """What was found is put together."""

    code: ClassVar[str] = "collating"
    label: ClassVar[str] = "during collation"


@dataclass(frozen=True, slots=True)
class Redacting:
    """What is exempt is taken out."""

    code: ClassVar[str] = "redacting"
    label: ClassVar[str] = "during redaction"


@dataclass(frozen=True, slots=True)
class SecondReview:
    """Somebody else looks at the redactions."""

    code: ClassVar[str] = "second-review"
    label: ClassVar[str] = "during the second review"


@dataclass(frozen=True, slots=True)
class Approval:
    """It waits to be approved, or to be sent."""

    code: ClassVar[str] = "approval"
    label: ClassVar[str] = "awaiting approval"


@dataclass(frozen=True, slots=True)
class Disclosed:
    """The request was answered by disclosure, or nothing was held."""

    code: ClassVar[str] = "disclosed"
    label: ClassVar[str] = "after disclosure"


@dataclass(frozen=True, slots=True)
class Refused:
    """The request was refused."""

    code: ClassVar[str] = "refused"
    label: ClassVar[str] = "after refusal"


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The requester no longer asks."""

    code: ClassVar[str] = "withdrawn"
    label: ClassVar[str] = "after withdrawal"


@dataclass(frozen=True, slots=True)
class Lapsed:
    """It was closed because the requester did not answer."""

    code: ClassVar[str] = "lapsed"
    label: ClassVar[str] = "after it was left to lapse"


@dataclass(frozen=True, slots=True)
class Closed:
    """The file is closed."""

    code: ClassVar[str] = "closed"
    label: ClassVar[str] = "after it was closed"


Stage = (
    Nothing
    | Logged
    | Scoped
    | Retrieving
    | Collating
    | Redacting
    | SecondReview
    | Approval
    | Disclosed
    | Refused
    | Withdrawn
    | Lapsed
    | Closed
)

AT_WORK = (Logged, Scoped, Retrieving, Collating, Redacting, SecondReview, Approval)
AT_WORK_OR_AFTER = (*AT_WORK, Disclosed)
"""Before the answer, or after a disclosure that something found since is to supplement."""
ANSWERED = (Disclosed, Refused)
ENDED = (*ANSWERED, Withdrawn, Lapsed)
AFTER_RECEIPT = (*AT_WORK, *ENDED, Closed)
