"""The work before anything is taken out: the search, files from closed stores, the consent of others."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from domain.events.access_request.counts import Number, Pages
from domain.events.access_request.verification import RequestPrivate
from domain.events.base import Code, Day, Event, OpaqueId


class SearchScoped(Event):
    """Where and how it is searched for: what is reasonable and proportionate (Art 15(1A))."""

    kind: ClassVar[str] = "search-scoped"

    systems: Annotated[tuple[Code, ...], Field(min_length=1)]
    from_on: Day | None = None
    to_on: Day | None = None
    private: RequestPrivate | None = None


class RetrievalRequested(Event):
    """A file was asked for from a store of closed cases.

    Attributes:
        retrieval: Its number within the request.
    """

    kind: ClassVar[str] = "retrieval-requested"

    retrieval: Number
    store: Code
    medium: Code


class RetrievalChased(Event):
    """The store was reminded."""

    kind: ClassVar[str] = "retrieval-chased"

    retrieval: Number


class RetrievalEnded(Event):
    """What came of it: ``found`` with its pages, ``not-found``, or ``destroyed`` under a retention rule.

    Attributes:
        pages: How many the file holds; they add to what searches and other files made known.
    """

    kind: ClassVar[str] = "retrieval-ended"

    retrieval: Number
    result: Literal["found", "not-found", "destroyed"]
    pages: Pages = 0


class RetrievalDigitised(Event):
    """A file that was found was made electronic.

    Attributes:
        pages: How many were made so; what is known to be held stays what was found.
    """

    kind: ClassVar[str] = "retrieval-digitised"

    retrieval: Number
    pages: Pages
    legible: bool = True


class SearchCompleted(Event):
    """A search was done; collating begins.

    Attributes:
        pages: How many it located; they add to what earlier searches and the files that were found made known.
    """

    kind: ClassVar[str] = "search-completed"

    pages: Pages


class ThirdPartyAsked(Event):
    """Another person whom the information identifies was asked for consent."""

    kind: ClassVar[str] = "third-party-asked"

    third_party: OpaqueId


class ThirdPartyAnswered(Event):
    """What the other person answered; silence is ``no-answer``."""

    kind: ClassVar[str] = "third-party-answered"

    third_party: OpaqueId
    answer: Literal["given", "refused", "no-answer"]
