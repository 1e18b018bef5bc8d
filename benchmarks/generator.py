"""A generator of ledgers: complaints over some years as they happened and as they were recorded, from a seed.

About nine events a complaint: of those answered, one in ten goes on to Stage 2, and some of these to a panel; some are
discontinued, and points of some are routed elsewhere. About 4 in 100 events are recorded late, behind later events of
their case, and 2 in 100 are corrections. The same arguments give the same events, with the same ids.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from random import Random
from typing import Any, Final, NamedTuple
from uuid import UUID

from benchmarks.life import TEAMS, THEMES, Life, acknowledgement, receipt, response
from benchmarks.steps import WORDS, Step
from domain.events.authority import Named, PolicyAdopted, StatisticReported
from domain.events.base import Event, Private
from domain.events.complaint import (
    ComplaintAcknowledged,
    ComplaintReceived,
    ConsiderationResumed,
    FormalInvestigationBegun,
    ResponsePrivate,
    StageOneResponded,
)
from domain.events.correction import StruckOut
from domain.events.envelope import AUTHORITY, Proposal
from domain.law.book import Law
from domain.law.rows import released_rows
from domain.ledger.ledger import Ledger
from domain.reckoning import Calendar

FIRST: Final = date(2015, 4, 1)
"""The first day of every ledger."""

LATE: Final = 0.13
"""How likely an event is recorded late, of those that nothing later waits for: 4 in 100 of all."""

CORRECTED: Final = 0.17
"""How likely a complaint has something corrected: 2 in 100 of all events."""


class Told(NamedTuple):
    """An event, proposed with its id, and the day on which an officer recorded it."""

    known_on: date
    proposal: Proposal


def told(cases: int, years: int = 10, seed: int = 1) -> list[Told]:
    """``cases`` complaints over ``years`` from 1 April 2015, in the order of recording; what comes after is cut off."""
    until = FIRST.replace(year=FIRST.year + years)
    calendar = Calendar(Law(released_rows()))
    found = list(_of_the_authority(years, seed))
    days = (until - FIRST).days
    for number in range(cases):
        random = Random(f"{seed}/{number}")
        received_on = _weekday(FIRST + timedelta(days=number * days // cases))
        reference = f"{received_on.year}/{number + 1:05d}"
        found += _recorded(random, reference, list(Life(random, received_on, calendar).steps()))
    return sorted((one for one in found if one.known_on < until), key=attrgetter("known_on"))


def under_investigation(cases: int, on: date) -> list[Told]:
    """As many more complaints, received, acknowledged and under investigation on ``on``: each waits for a response."""
    found: list[Told] = []
    for number in range(cases):
        random = Random(f"investigation/{number}")
        life = [Step(on, receipt(random, on, "parent", 2)), Step(on, acknowledgement(random))]
        found += _recorded(random, f"99{number:06d}", [*life, Step(on, FormalInvestigationBegun())], hitches=False)
    return found


def record_into(path: Path, every: Iterable[Told], half: Path | None = None) -> int:
    """Record all of it into a ledger at ``path``, under a simulated clock.

    What is recorded of one case on one day goes into several transactions, as it would if officers recorded it one by
    one; what is recorded of different cases goes together, so that it takes less long.

    Args:
        path: The ledger.
        every: What is recorded, in order.
        half: Where a copy of the ledger goes once half of it is recorded.
    """
    clock = SimulatedClock()
    everything = list(every)
    recorded = 0
    with Ledger(path, clock) as ledger:
        for day, group in groupby(everything, key=attrgetter("known_on")):
            if half is not None and recorded >= len(everything) // 2:
                with ledger.batch():  # nobody writes while it is copied
                    _copy(path, half)
                half = None
            clock.now = datetime.combine(day, time(17), tzinfo=UTC)
            for proposals in _rounds(one.proposal for one in group):
                refused = ledger.record(proposals).refused
                if refused:
                    raise AssertionError(f"the generator made what cannot be recorded: {refused[0]}")
                recorded += len(proposals)
    return recorded


def _rounds(proposals: Iterable[Proposal]) -> list[list[Proposal]]:
    """The proposals in rounds, each with one at most of any case."""
    taken: Counter[str | None] = Counter()
    rounds: list[list[Proposal]] = []
    for proposal in proposals:
        if taken[proposal.case] == len(rounds):
            rounds.append([])
        rounds[taken[proposal.case]].append(proposal)
        taken[proposal.case] += 1
    return rounds


def _copy(path: Path, half: Path) -> None:
    with closing(sqlite3.connect(path)) as whole, closing(sqlite3.connect(half)) as copy:
        whole.backup(copy)


@dataclass
class SimulatedClock:
    """A clock that stands where it is put."""

    now: datetime = field(default_factory=lambda: datetime.combine(FIRST, time(8), tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now


def json_lines(every: Iterable[Told]) -> bytes:
    """The same as a file for ``caseledger record``."""
    return b"".join(json.dumps(_plain(one.proposal), ensure_ascii=False).encode() + b"\n" for one in every)


def _plain(proposal: Proposal) -> dict[str, Any]:
    event = proposal.event
    given: dict[str, Any] = {"event": event.kind}
    if proposal.case != AUTHORITY:
        given["case"] = proposal.case
    given |= {"on": proposal.on.isoformat(), "by": proposal.by}
    if proposal.event_id is not None:
        given["id"] = str(UUID(bytes=proposal.event_id))
    if proposal.corrects is not None:
        given["corrects"] = str(UUID(bytes=proposal.corrects))
    return given | event.model_dump(mode="json", exclude_none=True)


# -- The authority ------------------------------------------------------------------------------------------------


def _of_the_authority(years: int, seed: int) -> Iterator[Told]:
    random = Random(f"{seed}/authority")
    policy = PolicyAdopted(
        in_force_on=FIRST,
        authority="Benchmark Council",
        acknowledgement_working_days=3,
        themes=tuple(Named(code=code, label=code) for code in THEMES),
        teams=tuple(Named(code=code, label=code) for code in TEAMS),
        complete_from=FIRST,
    )
    yield _said(random, FIRST, policy)
    for year in range(FIRST.year, FIRST.year + years - 1):
        reported = StatisticReported(
            name="children_referred",
            value=Decimal(2800 + random.randrange(400)),
            period_from=date(year, 4, 1),
            period_to=date(year + 1, 3, 31),
            source="census",
        )
        yield _said(random, date(year + 1, 6, 1), reported)


def _said(random: Random, on: date, event: Event) -> Told:
    return Told(on, Proposal(AUTHORITY, event, on=on, by="CRT01", event_id=_id(random)))


# -- How it is recorded -------------------------------------------------------------------------------------------


def _recorded(random: Random, reference: str, steps: list[Step], *, hitches: bool = True) -> list[Told]:
    """The complaint as officers record it; without ``hitches`` each event on its day."""
    known_on = steps[0].on
    end = steps[-1].on
    for step in steps:
        step.event_id = _id(random)
        behind = random.choice((0, 0, 0, 1, 2)) if hitches else 0
        if hitches and step.free and random.random() < LATE:
            step.known_on = max(step.on, min(_weekday(step.on + timedelta(days=random.randrange(6, 31))), end))
        else:
            known_on = max(known_on, _weekday(step.on + timedelta(days=behind)))
            step.known_on = known_on
    if hitches and random.random() < CORRECTED:
        steps.append(_correction(random, steps))
    officer = f"CRT{random.randrange(1, 9):02d}"
    return [
        Told(
            step.known_on,
            Proposal(reference, step.event, on=step.on, by=officer, event_id=step.event_id, corrects=step.corrects),
        )
        for step in sorted(steps, key=attrgetter("known_on"))
    ]


def _correction(random: Random, steps: Sequence[Step]) -> Step:
    """Something of the case put right some weeks later: a day, an outcome, a theme, or a letter entered twice."""
    letters = [step for step in steps if isinstance(step.event, ComplaintAcknowledged)]
    answers = [step for step in steps if isinstance(step.event, StageOneResponded)]
    wrong = random.choice([steps[0], letters[-1], *answers])
    on, reason = wrong.on, "It had been entered wrongly."
    event: Event
    if isinstance(wrong.event, ComplaintReceived):
        first, *others = wrong.event.points
        points = (first.model_copy(update={"theme": random.choice(THEMES)}), *others)
        private = wrong.event.private.model_copy(update={"reason": reason}) if wrong.event.private else None
        event = wrong.event.model_copy(update={"points": points, "private": private})
    elif isinstance(wrong.event, StageOneResponded):
        event = response(random, [found.point for found in wrong.event.outcomes])
        event = event.model_copy(update={"private": ResponsePrivate(words=WORDS * 5, reason=reason)})
    elif len(letters) > 1 and not any(isinstance(step.event, ConsiderationResumed) for step in steps):
        event = StruckOut(because="entered-twice", private=Private(reason=reason))
    else:
        on += timedelta(days=1)
        event = wrong.event.model_copy(update={"private": Private(reason=reason)})
    known_on = _weekday(wrong.known_on + timedelta(days=random.randrange(3, 40)))
    return Step(on, event, known_on=known_on, event_id=_id(random), corrects=wrong.event_id)


def _id(random: Random) -> bytes:
    return UUID(int=random.getrandbits(128), version=4).bytes


def _weekday(day: date) -> date:
    """The day, or the Monday after it."""
    return day + timedelta(days=(7 - day.weekday()) if day.weekday() > 4 else 0)
