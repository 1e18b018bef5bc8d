"""The proposal of each event that is most readily allowed: by it ``case next`` tries what may be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from domain.events import ombudsman as e
from domain.events.base import Event
from domain.law.book import Law
from domain.procedures.ombudsman.states import Matter

FAVOURED: Final[dict[type[Event], Callable[[Matter, date], Event]]] = {
    e.EnquiryReceived: lambda _, on: e.EnquiryReceived(letter_on=on, reply_by=on),
    e.DraftDecisionReceived: lambda _, on: e.DraftDecisionReceived(letter_on=on, comments_by=on),
    e.OmbudsmanDecided: lambda matter, _: _upheld(matter),
    e.RemedyAgreed: lambda matter, on: e.RemedyAgreed(
        remedy=len(matter.remedies) + 1, of="apology", letter_on=on, due_on=on
    ),
    e.RemedyEvidenced: lambda matter, _: e.RemedyEvidenced(remedy=_to_evidence(matter)),
    e.ComplianceClosed: lambda *_: e.ComplianceClosed(compliance="satisfied"),
    e.LongerTimeAgreed: lambda matter, _: e.LongerTimeAgreed(of=_awaited(matter), until=date(2999, 12, 31)),
    e.PublicNoticeGiven: lambda _, on: e.PublicNoticeGiven(copies_open_from=on),
    e.ReportAnswered: lambda *_: e.ReportAnswered(action="taken"),
}
"""What each event is proposed with; one that is not here needs nothing said."""


def favourable(event: type[Event], matter: Matter, _law: Law, on: date) -> Event:
    """The ``event`` that would most readily be allowed on ``on``."""
    make: Callable[[Matter, date], Any] | None = FAVOURED.get(event)
    return event() if make is None else make(matter, on)


def _upheld(matter: Matter) -> e.OmbudsmanDecided:
    if matter.taken_up is not None:
        return e.OmbudsmanDecided(outcome="upheld", at="investigation")
    return e.OmbudsmanDecided(outcome="upheld", at="assessment", upheld_how="at-assessment-by-early-remedy")


def _to_evidence(matter: Matter) -> int:
    """The first remedy on which the Ombudsman has not closed its file."""
    return next((each.asked.number for each in matter.remedies if not each.compliance), 1)


def _awaited(matter: Matter) -> Any:
    """Of what longer time may be agreed: the latest of its sort is still to come."""
    for of in ("reply", "comments", "remedy"):
        asked = matter.asked(of, None)
        if asked is not None and asked.ended is None:
            return of
    return "report"
