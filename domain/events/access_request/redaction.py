"""The redaction log: what was taken out, on what opinion, and who looked at it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from domain.events.access_request.counts import Number
from domain.events.access_request.verification import RequestPrivate
from domain.events.base import Code, Day, Event, OpaqueId


class HealthOpinionObtained(Event):
    """The opinion of the appropriate health professional on the serious harm test (DPA 2018 Sch 3 paras 5 and 6).

    Attributes:
        given_on: The day of the opinion, which may come before the request; None where it is the day it was obtained.
    """

    kind: ClassVar[str] = "health-opinion-obtained"

    professional: Code
    test_met: bool
    given_on: Day | None = None


class RedactionApplied(Event):
    """Something was taken out of pages of a document; what it said is not kept.

    Attributes:
        redaction: Its number within the request.
        document: The document, as an opaque id.
        exemption: Its code, in the version in force on the day.
        tested: What was considered and answered, of the vocabulary ``exemption-test``: each exemption asks for its own.
        role: In what role the other person acted, of the vocabulary ``third-party-role``.
        applied_by: Who redacted, as an opaque id.
    """

    kind: ClassVar[str] = "redaction-applied"

    redaction: Number
    document: OpaqueId
    page_from: Annotated[int, Field(ge=1, le=1_000_000)]
    page_to: Annotated[int, Field(ge=1, le=1_000_000)]
    count: Annotated[int, Field(ge=1, le=100_000)] = 1
    exemption: Code
    tested: tuple[Code, ...] = ()
    role: Code | None = None
    applied_by: OpaqueId
    private: RequestPrivate | None = None

    @model_validator(mode="after")
    def _pages_go_forward(self) -> Self:
        if self.page_to < self.page_from:
            raise ValueError("the last page comes at or after the first")
        return self


class RedactionReviewed(Event):
    """Somebody else looked at a redaction."""

    kind: ClassVar[str] = "redaction-reviewed"

    redaction: Number
    reviewed_by: OpaqueId
    decision: Literal["upheld", "narrowed", "removed"]


class SecondReviewCompleted(Event):
    """The second review of the whole was done; approval is next."""

    kind: ClassVar[str] = "second-review-completed"

    reviewed_by: OpaqueId
