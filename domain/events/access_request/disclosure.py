"""The answer: what was sent, with every page accounted for, or a refusal."""

from __future__ import annotations

from typing import ClassVar, Literal

from domain.events.access_request.counts import Pages
from domain.events.access_request.verification import RequestPrivate
from domain.events.base import Code, Event, Frozen, OpaqueId


class DisclosureApproved(Event):
    """What goes out was approved."""

    kind: ClassVar[str] = "disclosure-approved"

    approved_by: OpaqueId


class PageCount(Frozen):
    """Every page located, in one class each."""

    located: Pages
    released_full: Pages = 0
    released_redacted: Pages = 0
    withheld: Pages = 0
    duplicate: Pages = 0
    out_of_scope: Pages = 0

    @property
    def released(self) -> int:
        """The pages that were sent, whole or with redactions."""
        return self.released_full + self.released_redacted

    @property
    def accounted_for(self) -> int:
        """The pages of all classes together."""
        return self.released_full + self.released_redacted + self.withheld + self.duplicate + self.out_of_scope


class InformationDisclosed(Event):
    """Information was sent.

    Attributes:
        extent: ``full``; ``part``, with redactions or withheld pages; ``not-held``, which is a full answer.
        final: Whether the request is answered by it; a partial disclosure on the way is not.
        pages: The account of every page dealt with so far: that of the last disclosure is the request's.
        health_data: Whether it gives data concerning health that the subject does not know already.
        exemptions_explained: Whether the reader is told what was taken out and under which exemption.
    """

    kind: ClassVar[str] = "information-disclosed"

    extent: Literal["full", "part", "not-held"]
    final: bool = True
    supplementary: bool = False
    pages: PageCount
    exemptions_explained: bool = True
    regulator_told: bool = True
    health_data: bool = False
    private: RequestPrivate | None = None


class AccessRefused(Event):
    """The request was refused (Art 12(4) and (5)).

    Attributes:
        grounds: Of the vocabulary ``refusal-ground``.
        reasons_given: Whether the notice gives the reasons; ``regulator_told`` and ``court_told`` of the complaint to
            the regulator and of the court; ``controller_told`` of the complaint to the controller.
    """

    kind: ClassVar[str] = "access-refused"

    grounds: tuple[Code, ...]
    reasons_given: bool
    regulator_told: bool
    court_told: bool
    controller_told: bool = False
