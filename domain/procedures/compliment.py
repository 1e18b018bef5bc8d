"""The compliment: received and passed on; no law gives it a time limit.

states, guards, table, evolve, clocks, facts: in that order, as every procedure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final, NamedTuple, assert_never

from domain.events.base import Event
from domain.events.compliment import ComplimentEvent, ComplimentPassedOn, ComplimentReceived
from domain.law.book import Law
from domain.procedures.columns import impossible, milestone_columns, struck_out
from domain.procedures.vocabulary import known_codes
from domain.workflow import Clock, Facts, Happening, Milestone, Procedure, Rows

# -- States -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing has been received."""

    code: ClassVar[str] = "nothing"
    label: ClassVar[str] = "before the compliment was received"


@dataclass(frozen=True, slots=True)
class Received:
    """The worker has not heard of it."""

    code: ClassVar[str] = "received"
    label: ClassVar[str] = "before it was passed on"


@dataclass(frozen=True, slots=True)
class PassedOn:
    """The worker has heard of it."""

    code: ClassVar[str] = "passed-on"
    label: ClassVar[str] = "after it was passed on"


Stage = Nothing | Received | PassedOn


class Receipt(NamedTuple):
    """Who it came from, how, and what about; codes are empty where nothing was said."""

    when: Milestone
    giver: str
    channel: str
    team: str
    theme: str


class Compliment(NamedTuple):
    """A compliment, and whether the worker heard of it."""

    stage: Stage = Nothing()
    receipt: Receipt | None = None
    passed_on: Milestone | None = None


# -- Guards -----------------------------------------------------------------------------------------------------------

unknown_code = known_codes(
    {ComplimentReceived: (("giver", "giver"), ("channel", "channel"), ("theme", "theme"), ("team", "team"))}
)


# -- The table --------------------------------------------------------------------------------------------------------

may = Rows[Compliment]()

PERMITTED: Final = (
    may(ComplimentReceived, at=(Nothing,), unless=(unknown_code,)),
    may(ComplimentPassedOn, at=(Received,)),
)


# -- Evolve -----------------------------------------------------------------------------------------------------------


def evolve(case: Compliment, it: Happening[ComplimentEvent]) -> Compliment:
    """The compliment after ``it``."""
    when = Milestone(it.on, it.number)
    match it.event:
        case ComplimentReceived() as received:
            receipt = Receipt(when, received.giver, received.channel, received.team or "", received.theme or "")
            return Compliment(Received(), receipt)
        case ComplimentPassedOn():
            return case._replace(stage=PassedOn(), passed_on=when)
        case _ as never:
            assert_never(never)


# -- Clocks -----------------------------------------------------------------------------------------------------------


def clocks(_case: Compliment, _law: Law) -> Iterator[Clock]:
    """None: a compliment asks for no answer."""
    yield from ()


# -- Facts ------------------------------------------------------------------------------------------------------------


class ComplimentFacts(NamedTuple):
    """The columns of a compliment. Days are text, what has not happened is 9999-12-31.

    Attributes:
        counted: 1, or 0 if its receipt was struck out or its history cannot be.
        passed_on: The day on which it was passed on.
        behind: The number of the event behind each milestone, ``received_on=1 passed_on=2``.
    """

    stage: str
    counted: int
    giver: str
    received_on: str
    channel: str
    team: str
    theme: str
    passed_on: str
    behind: str


def facts(case: Compliment, _law: Law) -> Facts:
    """The columns of ``case``."""
    receipt = case.receipt
    columns = ComplimentFacts(
        stage=case.stage.code,
        counted=1,
        giver=receipt.giver if receipt else "",
        channel=receipt.channel if receipt else "",
        team=receipt.team if receipt else "",
        theme=receipt.theme if receipt else "",
        **milestone_columns({"received_on": receipt.when if receipt else None, "passed_on": case.passed_on}),
    )
    return Facts(columns)


# -- What the law most favours ----------------------------------------------------------------------------------------


def favourable(event: type[Event], _case: Compliment, _law: Law, _on: date) -> Event:
    """The ``event`` that would most readily be allowed."""
    if event is ComplimentReceived:
        return ComplimentReceived(giver="parent", channel="letter")
    return event()


COMPLIMENT: Final = Procedure(
    name="compliment",
    prefix="CM",
    nothing=Compliment(),
    table=PERMITTED,
    evolve=evolve,
    clocks=clocks,
    facts=facts,
    impossible=impossible(ComplimentFacts._fields),
    struck_out=struck_out(ComplimentFacts._fields, facts(Compliment(), Law())),
    stage=lambda case: case.stage,
    favourable=favourable,
    case_columns=ComplimentFacts._fields,
)
