"""The representation that is no complaint: a comment, an enquiry, a member's enquiry; counted apart from complaints.

states, guards, table, evolve, clocks, facts: in that order, as every procedure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final, NamedTuple, assert_never

from domain.events.base import Event
from domain.events.representation import (
    RepresentationAnswered,
    RepresentationClosed,
    RepresentationEvent,
    RepresentationReceived,
)
from domain.law.book import Law
from domain.procedures.columns import impossible, milestone_columns, struck_out
from domain.procedures.vocabulary import known_codes
from domain.workflow import Clock, Facts, Happening, Milestone, Procedure, Rows

# -- States -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing has been received."""

    code: ClassVar[str] = "nothing"
    label: ClassVar[str] = "before the representation was received"


@dataclass(frozen=True, slots=True)
class Received:
    """It waits for an answer."""

    code: ClassVar[str] = "received"
    label: ClassVar[str] = "awaiting an answer"


@dataclass(frozen=True, slots=True)
class Answered:
    """It was answered."""

    code: ClassVar[str] = "answered"
    label: ClassVar[str] = "after the answer"


@dataclass(frozen=True, slots=True)
class Closed:
    """Its file was closed without an answer."""

    code: ClassVar[str] = "closed"
    label: ClassVar[str] = "after it was closed without an answer"


Stage = Nothing | Received | Answered | Closed


class Receipt(NamedTuple):
    """How it came, and what about; codes are empty where nothing was said."""

    when: Milestone
    sort: str
    channel: str
    team: str
    theme: str


class Representation(NamedTuple):
    """A representation, and what became of it."""

    stage: Stage = Nothing()
    receipt: Receipt | None = None
    answered: Milestone | None = None
    closed: Milestone | None = None


# -- Guards -----------------------------------------------------------------------------------------------------------


unknown_code = known_codes(
    {RepresentationReceived: (("sort", "sort"), ("channel", "channel"), ("theme", "theme"), ("team", "team"))}
)


# -- The table --------------------------------------------------------------------------------------------------------

may = Rows[Representation]()

PERMITTED: Final = (
    may(RepresentationReceived, at=(Nothing,), unless=(unknown_code,)),
    may(RepresentationAnswered, at=(Received, Closed)),
    may(RepresentationClosed, at=(Received,)),
)


# -- Evolve -----------------------------------------------------------------------------------------------------------


def evolve(case: Representation, it: Happening[RepresentationEvent]) -> Representation:
    """The representation after ``it``."""
    when = Milestone(it.on, it.number)
    match it.event:
        case RepresentationReceived() as received:
            receipt = Receipt(when, received.sort, received.channel, received.team or "", received.theme or "")
            return Representation(Received(), receipt)
        case RepresentationAnswered():
            return case._replace(stage=Answered(), answered=when)
        case RepresentationClosed():
            return case._replace(stage=Closed(), closed=when)
        case _ as never:
            assert_never(never)


# -- Clocks -----------------------------------------------------------------------------------------------------------


def clocks(_case: Representation, _law: Law) -> Iterator[Clock]:
    """None: no law sets a time for an answer."""
    yield from ()


# -- Facts ------------------------------------------------------------------------------------------------------------


class RepresentationFacts(NamedTuple):
    """The columns of a representation. Days are text, what has not happened is 9999-12-31.

    Attributes:
        counted: 1, or 0 if its receipt was struck out or its history cannot be.
        closed_on: When it was closed without an answer; it may be answered all the same.
        behind: The number of the event behind each milestone, ``received_on=1 answered_on=2``.
    """

    stage: str
    counted: int
    sort: str
    received_on: str
    channel: str
    team: str
    theme: str
    answered_on: str
    closed_on: str
    behind: str


def facts(case: Representation, _law: Law) -> Facts:
    """The columns of ``case``."""
    receipt = case.receipt
    milestones = {
        "received_on": receipt.when if receipt else None,
        "answered_on": case.answered,
        "closed_on": case.closed,
    }
    columns = RepresentationFacts(
        stage=case.stage.code,
        counted=1,
        sort=receipt.sort if receipt else "",
        channel=receipt.channel if receipt else "",
        team=receipt.team if receipt else "",
        theme=receipt.theme if receipt else "",
        **milestone_columns(milestones),
    )
    return Facts(columns)


# -- What the law most favours ----------------------------------------------------------------------------------------


def favourable(event: type[Event], _case: Representation, _law: Law, _on: date) -> Event:
    """The ``event`` that would most readily be allowed."""
    if event is RepresentationReceived:
        return RepresentationReceived(sort="enquiry", channel="letter")
    return event()


REPRESENTATION: Final = Procedure(
    name="representation",
    prefix="RP",
    nothing=Representation(),
    table=PERMITTED,
    evolve=evolve,
    clocks=clocks,
    facts=facts,
    impossible=impossible(RepresentationFacts._fields),
    struck_out=struck_out(RepresentationFacts._fields, facts(Representation(), Law())),
    stage=lambda case: case.stage,
    favourable=favourable,
    case_columns=RepresentationFacts._fields,
)
