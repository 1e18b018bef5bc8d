"""How it came, and what was asked for before the time could start: identity, authority, a fee; a child's competence."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from domain.events.base import Code, Event, OpaqueId, Private, Words


class RequestPrivate(Private):
    """Who asks, about whom, and in what words."""

    requester: Words | None = None
    subject: Words | None = None
    contact: Words | None = None
    words: Words | None = None


class AccessRequestReceived(Event):
    """A person asked for the information held about one data subject; a letter for three is three requests.

    Attributes:
        subject: The data subject, as an opaque id; the requester may be another.
        asked_by: Who asks, and by what authority, of the vocabulary ``authority-type``.
        subject_is_child: Whether the subject is a child; never a bar by itself.
        regime: ``part-3`` where the council acted as a competent authority for law enforcement.
    """

    kind: ClassVar[str] = "access-request-received"
    person: ClassVar[str | None] = "subject"

    subject: OpaqueId
    asked_by: Code = "self"
    channel: Code
    subject_is_child: bool = False
    regime: Literal["uk-gdpr", "part-3"] = "uk-gdpr"
    private: RequestPrivate | None = None


class IdentityRequested(Event):
    """Evidence of identity was asked for, because there were reasonable doubts (Art 12(6))."""

    kind: ClassVar[str] = "identity-requested"

    because: Code


class IdentityReceived(Event):
    """The evidence of identity came: time starts from here (Art 12A(2)(b))."""

    kind: ClassVar[str] = "identity-received"


class AuthorityRequested(Event):
    """Evidence was asked for that the requester may act for the subject."""

    kind: ClassVar[str] = "authority-requested"


class AuthorityReceived(Event):
    """The evidence of authority came; that it moves the start is guidance."""

    kind: ClassVar[str] = "authority-received"


class FeeCharged(Event):
    """A reasonable fee was charged for a manifestly unfounded or excessive request (Art 12(5))."""

    kind: ClassVar[str] = "fee-charged"

    pounds: Annotated[Decimal, Field(ge=0, le=100_000, decimal_places=2)]
    because: Code


class FeePaid(Event):
    """The fee was paid: time starts from here (Art 12A(2)(c))."""

    kind: ClassVar[str] = "fee-paid"


class CompetenceAssessed(Event):
    """Whether a child understands what it means to ask: an assessment, never an age."""

    kind: ClassVar[str] = "competence-assessed"

    competent: bool
    assessed_by: OpaqueId
    basis: Code
