"""Matters at the Ombudsman in the demonstration's story: how many, and what became of them, is as it was published.

Their days, amounts and what they are about are invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, NamedTuple

from domain.events import ombudsman as o
from domain.events.base import Event


class ToComplaint(NamedTuple):
    """The link to a complaint of the story, by its place there: its reference is known once it has been recorded."""

    case: int


class Happened(NamedTuple):
    """Something that happened to a matter.

    Attributes:
        recorded_on: When it was recorded, where that was long afterwards.
    """

    on: date
    event: Event | ToComplaint
    recorded_on: date | None = None


@dataclass(frozen=True, slots=True)
class Agreed:
    """A remedy, and how many days after the date that the Ombudsman set it was evidenced."""

    of: str
    pounds: int | None = None
    late_by: int = -5


@dataclass(frozen=True, slots=True)
class Matter:
    """How a matter goes.

    Attributes:
        outcome: In the words of the Ombudsman's year.
        decided_after: In days from the approach; for one that is investigated, from its being taken up.
        how: How it was upheld.
        taken_up_after: In days from the approach; None where it was not investigated.
        reply_late_by: Days by which the reply to the enquiry was late.
        about: The complaint of the story that it is about, where it is one.
        listed_on: When the Ombudsman's yearly list told of it, where nothing did before.
    """

    on: date
    outcome: str
    decided_after: int
    how: str | None = None
    taken_up_after: int | None = None
    reply_late_by: int = -2
    remedies: tuple[Agreed, ...] = field(default_factory=tuple)
    about: int | None = None
    listed_on: date | None = None


CLOSED, BACK = "closed-after-initial-enquiries", "referred-back"

_UPHELD: Final = {
    0: (Agreed("apology"), Agreed("financial-redress", 250)),
    2: (Agreed("apology"), Agreed("training", late_by=9)),
    4: (Agreed("new-decision"),),
    7: (Agreed("apology"), Agreed("financial-redress", 500), Agreed("procedure-change")),
    9: (Agreed("services-to-person"),),
}
"""Of 2022/23, the five that were upheld, and what was agreed."""

_OTHERWISE: Final = {3: BACK, 5: "invalid-or-incomplete", 10: BACK, 13: "advice-given", 15: BACK}

_NOT_UPHELD, _AWAITING, _NOT_ASSESSED = (1, 6), 20, 22


def _first_year() -> Iterator[Matter]:
    """23 approaches: five upheld, two not; at the year's end one awaited its decision and one its assessment."""
    for number in range(23):
        on = _weekday(date(2022, 4, 5) + timedelta(days=15 * number))
        if number in _UPHELD:
            how = "fault-no-injustice" if number == 4 else "fault-and-injustice"
            late_by = 3 if number == 2 else -2
            yield Matter(on, "upheld", 112, how, 18, late_by, _UPHELD[number])
        elif number in _NOT_UPHELD:
            yield Matter(on, "not-upheld", 98, taken_up_after=21)
        elif number == _AWAITING:
            yield Matter(on, "not-upheld", 140, taken_up_after=30)
        elif number == _NOT_ASSESSED:
            yield Matter(on, CLOSED, 70)
        else:
            yield Matter(on, _OTHERWISE.get(number, CLOSED), 20 + number)


def _second_year() -> Iterator[Matter]:
    """8 approaches: two investigated, of which one upheld and one awaited; two premature; four closed."""
    yield Matter(date(2023, 5, 9), CLOSED, 24)
    yield Matter(date(2023, 6, 19), BACK, 4, about=92)
    yield Matter(date(2023, 8, 2), CLOSED, 31)
    yield Matter(date(2023, 9, 20), BACK, 6, about=112)
    website = (Agreed("apology"), Agreed("financial-redress", 300), Agreed("procedure-change", late_by=2))
    yield Matter(date(2023, 10, 4), "upheld", 112, "fault-and-injustice", 18, remedies=website, about=71)
    yield Matter(date(2023, 11, 14), CLOSED, 27, listed_on=date(2024, 7, 22))
    yield Matter(date(2024, 1, 17), CLOSED, 22)
    yield Matter(date(2024, 2, 9), "not-upheld", 110, taken_up_after=21, about=84)


def matters() -> Iterator[list[Happened]]:
    """What happened to each matter, in order."""
    for matter in (*_first_year(), *_second_year()):
        yield list(_life(matter))


def _life(matter: Matter) -> Iterator[Happened]:
    known_by = o.ApproachNotified(known_by="notice" if matter.listed_on is None else "yearly-list")
    yield Happened(matter.on, known_by, matter.listed_on)
    if matter.about is not None:
        yield Happened(matter.on, ToComplaint(matter.about))
    if matter.taken_up_after is not None:
        yield from _investigation(matter, _after(matter.on, matter.taken_up_after))
        return
    decided_on = _after(matter.on, matter.decided_after)
    decided = o.OmbudsmanDecided(outcome=matter.outcome, at="assessment")
    yield Happened(decided_on, decided, matter.listed_on)
    yield Happened(matter.listed_on or _after(decided_on, 7), o.OmbudsmanCaseClosed(), matter.listed_on)


def _investigation(matter: Matter, taken_up_on: date) -> Iterator[Happened]:
    yield Happened(taken_up_on, o.InvestigationTakenUp())
    reply_by = taken_up_on + timedelta(days=28)
    yield Happened(_after(taken_up_on, 2), o.EnquiryReceived(letter_on=taken_up_on, reply_by=reply_by))
    yield Happened(_after(reply_by, matter.reply_late_by), o.ReplySent())
    draft_on = _after(taken_up_on, matter.decided_after - 28)
    comments_by = draft_on + timedelta(days=14)
    yield Happened(_after(draft_on, 1), o.DraftDecisionReceived(letter_on=draft_on, comments_by=comments_by))
    yield Happened(_after(comments_by, -3), o.CommentsSent())
    decided_on = _after(taken_up_on, matter.decided_after)
    yield Happened(decided_on, o.OmbudsmanDecided(outcome=matter.outcome, at="investigation", upheld_how=matter.how))
    if matter.outcome == "upheld":
        yield Happened(_after(decided_on, 3), o.MonitoringOfficerTold())
        yield from _remedies(matter, decided_on)
    yield Happened(_after(decided_on, 60), o.OmbudsmanCaseClosed())


def _remedies(matter: Matter, decided_on: date) -> Iterator[Happened]:
    agreed_on, due_on = _after(decided_on, 4), decided_on + timedelta(days=28)
    for number, remedy in enumerate(matter.remedies, start=1):
        agreed = o.RemedyAgreed(
            remedy=number,
            of=remedy.of,
            pounds=None if remedy.pounds is None else Decimal(remedy.pounds),
            letter_on=decided_on,
            due_on=due_on,
        )
        yield Happened(agreed_on, agreed)
    for number, remedy in enumerate(matter.remedies, start=1):
        evidenced_on = _after(due_on, remedy.late_by)
        yield Happened(evidenced_on, o.RemedyEvidenced(remedy=number))
    for number, remedy in enumerate(matter.remedies, start=1):
        found = o.ComplianceClosed(remedy=number, compliance="late" if remedy.late_by > 0 else "satisfied")
        yield Happened(_after(due_on, 16), found)


def _after(day: date, days: int) -> date:
    return _weekday(day + timedelta(days=days))


def _weekday(day: date) -> date:
    """The day, or the Monday after it."""
    return day + timedelta(days=(7 - day.weekday()) if day.weekday() > 4 else 0)
