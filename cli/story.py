"""The demonstration's two years, made up to carry the published figures: what happened, and when it was recorded.

Nothing here is drawn by chance: the same story every time. Its counts are those of ``published.toml``; its days,
outcomes of 2022/23, extensions and the like are invented.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal, NamedTuple

from cli.story_access import requests
from cli.story_compliments import compliments
from cli.story_ombudsman import ToComplaint, matters
from cli.story_stages import FURTHER, goes_on, notified
from domain.events.base import Event
from domain.events.complaint import (
    AdrResolved,
    AdvocateAppointed,
    AdvocateRequested,
    ComplaintAcknowledged,
    ComplaintCompleted,
    ComplaintReceived,
    ComplaintWithdrawn,
    FormalInvestigationBegun,
    LateRepresentationDecided,
    PointOutcome,
    PointReceived,
    ReceivedPrivate,
    ResolutionTermsSent,
    StageOneExtended,
    StageOneResponded,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.law.book import Law
from domain.law.rows import released_rows
from domain.reckoning import Calendar

BASES: Final = ("parent", "parent", "child-looked-after", "parent", "care-leaver", "parental-responsibility", "parent")
CHANNELS: Final = ("email", "web-form", "phone", "letter", "email", "in-person")
NATURES: Final = ("quality-of-service", "staff-attitude", "delay", "disputed-decision", "assessment-review")
TEAMS: Final = ("assessment", "children-looked-after", "leaving-care", "family-support")

QUALITY, STAFF, COMMUNICATION = "quality-of-service", "staff-conduct", "communication"

ALIKE_NOT: Final = (
    ("upheld", "not-upheld"),
    ("partially-upheld", "not-upheld"),
    ("upheld", "partially-upheld"),
    ("not-upheld", "no-finding"),
)
"""Outcomes of two points that are not alike: printed as «multiple»."""


OTHERS: Final = {1_000: requests, 2_000: compliments}
"""What else happened in the two years, by the number from which its cases are numbered in the story."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How one complaint goes.

    Attributes:
        fate: ``adr``, ``investigated``, ``withdrawn`` or ``no-interest``.
        themes: A theme for each point.
        outcomes: An outcome for each point, for one that is investigated.
    """

    fate: str
    themes: tuple[str, ...] = (QUALITY,)
    outcomes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Year:
    """The complaints received in a year from 1 April, in order."""

    first: date
    plans: Sequence[Plan] = field(default_factory=tuple)


class Step(NamedTuple):
    """An event of a case.

    Attributes:
        recorded_at: When an officer recorded it.
        case: Which case of the story it belongs to; matters at the Ombudsman come after every complaint.
        order: Its place among the events of that case.
        event: The event, or the link to a complaint of the story.
    """

    recorded_at: datetime
    case: int
    order: int
    on: date
    event: Event | ToComplaint


def years() -> tuple[Year, Year]:
    """2022/23 and 2023/24."""
    return Year(date(2022, 4, 1), _spread(_first_year())), Year(date(2023, 4, 1), _spread(_second_year()))


def steps() -> list[Step]:
    """Every event of the story, in the order of recording."""
    working_days = Calendar(Law(released_rows()))
    found: list[Step] = []
    case = 0
    for year in years():
        for index, plan in enumerate(year.plans):
            received_on = _weekday(year.first + timedelta(days=index * 362 // len(year.plans)))
            for order, (on, event) in enumerate(_life(plan, case, received_on, working_days)):
                found.append(Step(_recorded_at(on, event, case, order), case, order, on, event))
            case += 1
    for first, lives in OTHERS.items():
        for place, life in lives():
            for order, (on, event) in enumerate(life):
                found.append(Step(_recorded_at(on, event, place, order), first + place, order, on, event))
    for matter in matters():
        for order, (on, happened, recorded_on) in enumerate(matter):
            found.append(Step(_recorded_at(recorded_on or on, happened, case, order), case, order, on, happened))
        case += 1
    return sorted(found, key=lambda step: (step.recorded_at, step.case, step.order))


def _first_year() -> list[Plan]:
    """77 received: 10 resolved by agreement, 67 investigated, one of which was withdrawn. The outcomes are invented."""
    alike = ("upheld", "partially-upheld", "not-upheld", "partially-upheld", "no-finding")
    themes = (QUALITY, STAFF, QUALITY, COMMUNICATION, STAFF, QUALITY)
    investigated = [Plan("investigated", (themes[n % 6],), (alike[n % 5],)) for n in range(30)]
    investigated += [Plan("investigated", (QUALITY, themes[n % 6]), ALIKE_NOT[n % 4]) for n in range(36)]
    return [Plan("adr", (themes[n % 6],)) for n in range(10)] + investigated + [Plan("withdrawn")]


def _second_year() -> list[Plan]:
    """75 received: 17 resolved by agreement, 58 investigated, one of them withdrawn; themes and outcomes as printed.

    57 investigated to outcome with 74 hits of a theme: 17 of the 40 with outcomes that are not alike have two themes.
    """
    two = [(QUALITY, STAFF)] * 15 + [(QUALITY, COMMUNICATION)] * 2
    two += [(QUALITY, QUALITY)] * 15 + [(STAFF, STAFF)] * 6 + [(COMMUNICATION, COMMUNICATION)] * 2
    one = [QUALITY] * 10 + [STAFF] * 5 + [COMMUNICATION] * 2
    outcomes = ["upheld"] * 7 + ["partially-upheld"] * 2 + ["not-upheld"] * 6 + ["no-finding"] * 2
    investigated = [Plan("investigated", themes, ALIKE_NOT[n % 4]) for n, themes in enumerate(two)]
    investigated += [Plan("investigated", (theme,), (found,)) for theme, found in zip(one, outcomes, strict=True)]
    others = [Plan("adr", (QUALITY if n % 3 else STAFF,)) for n in range(17)]
    return others + investigated + [Plan("withdrawn"), Plan("no-interest")]


def _spread(plans: Sequence[Plan]) -> tuple[Plan, ...]:
    """The plans in another order, so that each kind is found all over the year."""
    step = 29
    return tuple(plans[(n * step) % len(plans)] for n in range(len(plans)))


def _life(plan: Plan, case: int, received_on: date, calendar: Calendar) -> Iterator[tuple[date, Event]]:
    def after(working_days: int) -> date:
        found = calendar.after(received_on, working_days)
        if found is None:
            raise AssertionError("the story stays within the calendar")
        return found

    late = case % 31 == 7
    asks_for_advocate = case % 13 == 4 and plan.fate == "investigated"
    yield received_on, _receipt(plan, case, received_on, late=late, advocate=asks_for_advocate)
    if asks_for_advocate:
        yield received_on, AdvocateRequested()
    yield after(1 + case % 3), _acknowledgement(case)
    if plan.fate == "no-interest":
        yield (
            after(4),
            SufficientInterestDecided(
                sufficient=False, childs_views="considered", complainant_notified=True, child_told="not-appropriate"
            ),
        )
        return
    if late:
        points = tuple(range(1, len(plan.themes) + 1))
        yield (
            after(2),
            LateRepresentationDecided(
                accepted=True, not_reasonable_in_time=True, still_effective_and_fair=True, points=points
            ),
        )
    if plan.fate == "adr":
        resolved = after(3 + case % 7)
        yield resolved, AdrResolved()
        yield after(10), ResolutionTermsSent(to_advocate="not-relevant")
        yield after(15), ComplaintCompleted()
        return
    waited = 3 if asks_for_advocate else 0
    if asks_for_advocate:
        yield after(3), AdvocateAppointed(advocate=f"ADV-{case}", bars=())
    yield after(3 + waited), FormalInvestigationBegun()
    if plan.fate == "withdrawn":
        yield after(6), ComplaintWithdrawn(form="written")
        yield after(8), WithdrawalConfirmed(to_advocate="not-relevant")
        return
    taken = _working_days_taken(case) + waited
    if taken - waited > 10:
        yield after(8 + waited), StageOneExtended(to=after(18 + waited))
    outcomes = tuple(PointOutcome(point=n, outcome=found) for n, found in enumerate(plan.outcomes, start=1))
    answered = StageOneResponded(outcomes=outcomes)
    yield after(taken), answered
    yield after(taken), notified()
    if case in FURTHER:
        yield from goes_on(case, answered, after(taken), _form(case) == "oral", calendar)
    elif case % 2:
        yield after(taken + 25), ComplaintCompleted()


def _working_days_taken(case: int) -> int:
    """Most within 10 working days, some within an extension to 18, a few late."""
    return (8, 10, 9, 15, 10, 7, 18, 10, 24, 9, 17)[case % 11]


def _receipt(plan: Plan, case: int, received_on: date, *, late: bool, advocate: bool) -> ComplaintReceived:
    basis = BASES[case % len(BASES)]
    if plan.fate == "no-interest":
        basis = "other-person"
    elif advocate:
        basis = "child-looked-after"
    arose_on = received_on - timedelta(days=500 if late else 20 + case)
    return ComplaintReceived(
        form=_form(case),
        channel=CHANNELS[case % 6],
        basis=basis,
        child_directly=basis == "child-looked-after" and case % 2 == 0,
        points=tuple(
            PointReceived(
                number=number,
                function="leaving-care" if basis == "care-leaver" else "part-3",
                nature=NATURES[(case + number) % 5],
                theme=theme,
                team=TEAMS[case % 4],
                arose_on=arose_on,
            )
            for number, theme in enumerate(plan.themes, start=1)
        ),
        private=ReceivedPrivate(words="A made-up complaint of the demonstration."),
    )


def _form(case: int) -> Literal["oral", "written"]:
    return "oral" if CHANNELS[case % 6] in ("phone", "in-person") else "written"


def _acknowledgement(case: int) -> ComplaintAcknowledged:
    return ComplaintAcknowledged(
        procedure="given",
        advocacy="not-given" if case % 19 == 5 else "given",
        assistance="given",
        help_to_obtain_advocate="not-relevant",
    )


def _recorded_at(on: date, event: Event | ToComplaint, case: int, order: int) -> datetime:
    """The afternoon of the day, never at a weekend; some acknowledgements were recorded up to nine days late."""
    days_behind = 3 + case % 7 if isinstance(event, ComplaintAcknowledged) and case % 9 == 2 else 0
    day = _weekday(on + timedelta(days=days_behind))
    return datetime.combine(day, time(16), tzinfo=UTC) + timedelta(minutes=case % 45 + order)


def _weekday(day: date) -> date:
    """The day, or the Monday after it."""
    return day + timedelta(days=(7 - day.weekday()) if day.weekday() > 4 else 0)
