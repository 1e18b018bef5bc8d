"""What happened, in the words of a case file: each phrase makes the event that it tells of."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, NamedTuple, TypeVar

from pytest_bdd import parsers

from domain.events.base import Event
from domain.events.complaint import (
    AdrResolved,
    AdvocateAppointed,
    AdvocateDeclined,
    AdvocateRequested,
    ComplaintAcknowledged,
    ComplaintCompleted,
    ComplaintReceived,
    ComplaintReinstated,
    ComplaintWithdrawn,
    FormalInvestigationBegun,
    LateRepresentationDecided,
    LaterStartAgreed,
    PointOutcome,
    PointReceived,
    ResolutionTermsSent,
    StageOneExtended,
    StageOneResponded,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.events.representation import RepresentationAnswered, RepresentationClosed, RepresentationReceived
from domain.law.rows import released_rows

DESPITE: Final = ", despite the rule"
MONTHS: Final = list(calendar.month_name)
DAY: Final = r"[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]+ \d{4}"
POINTS: Final = r"it|the complaint|points? \d+(?:(?:, | and )\d+)*"

LABELS: Final = {
    (row.value["vocabulary"], row.says.casefold()): row.value["code"] for row in released_rows() if row.family == "code"
}
"""The code of every word that a vocabulary prints."""


V = TypeVar("V")


def with_pattern(pattern: str) -> Callable[[Callable[[str], V]], Callable[[str], V]]:
    """Says how a thing is written in a phrase: the parser looks for ``pattern`` on what reads it."""

    def marked(reads: Callable[[str], V]) -> Callable[[str], V]:
        vars(reads)["pattern"] = pattern
        return reads

    return marked


class Told(NamedTuple):
    """Something that happened on a day, and whether despite a rule."""

    on: date
    event: Event
    despite: bool


@with_pattern(DAY)
def day(text: str) -> date:
    """A day written with its weekday, which is checked: ``Fri 27 March 2026``."""
    weekday, number, month, year = text.split()
    found = date(int(year), MONTHS.index(month), int(number))
    assert f"{found:%a}" == weekday, f"{text} was a {found:%A}"
    return found


@with_pattern(f"no day|{DAY}")
def day_or_none(text: str) -> date | None:
    """A day, or ``no day``."""
    return None if text == "no day" else day(text)


def code_of(vocabulary: str, words: str) -> str:
    """The code that a vocabulary prints as ``words``; for words that are in none, the code that they would have."""
    plain = re.sub(r"^(an(?=other )|an? |the )", "", words.casefold())
    found = (LABELS.get((vocabulary, each)) for each in (words.casefold(), plain))
    return next(filter(None, found), plain.replace(" ", "-"))


@with_pattern(r"[A-Za-z0-9 ]+")
def code(text: str) -> str:
    """A code in its own words: ``not given``."""
    return text.replace(" ", "-")


@with_pattern(r".+")
def basis(text: str) -> str:
    """Who complains: ``a parent``; «such other person» is one who must show sufficient interest."""
    return "other-person" if text == "such other person" else code_of("basis", text)


@with_pattern(r"[^,]+?")
def sort(text: str) -> str:
    """What a representation is: ``a member's enquiry``."""
    return code_of("sort", text)


@with_pattern(r"[^,]+")
def channel(text: str) -> str:
    """How it came: ``telephone``."""
    return code_of("channel", text)


@with_pattern(r"[^,]+")
def bar(text: str) -> tuple[str, ...]:
    """Why someone may not be an advocate: ``manages the service complained of``."""
    return (code_of("advocate-bar", text),)


@with_pattern(POINTS)
def points(text: str) -> tuple[int, ...]:
    """``points 1 and 3``; none named means the whole complaint."""
    return tuple(map(int, re.findall(r"\d+", text)))


@with_pattern(r"(?:not )?met")
def met(text: str) -> bool:
    """Whether a limb is met."""
    return text == "met"


@with_pattern(r"orally|in writing")
def form(text: str) -> str:
    """``orally`` or ``in writing``."""
    return "oral" if text == "orally" else "written"


@with_pattern(r"point \d+ [a-z ]+(?:, point \d+ [a-z ]+)*")
def outcomes(text: str) -> tuple[PointOutcome, ...]:
    """``point 1 upheld, point 2 not upheld``."""
    found = (each.split(" ", 2) for each in text.split(", "))
    return tuple(PointOutcome(point=int(number), outcome=code_of("outcome", words)) for _, number, words in found)


@with_pattern(r"\d+ working days?")
def working_days(text: str) -> int:
    """``1 working day``, ``10 working days``."""
    return int(text.split()[0])


TYPES: Final[dict[str, Callable[[str], Any]]] = {
    "Day": day,
    "DayOrNone": day_or_none,
    "Code": code,
    "Basis": basis,
    "Bar": bar,
    "Sort": sort,
    "Channel": channel,
    "Points": points,
    "Met": met,
    "Form": form,
    "Outcomes": outcomes,
    "WorkingDays": working_days,
}


def phrase(pattern: str) -> parsers.parse:
    """A phrase with the things of a case file in it: ``{on:Day}``, ``{points:Points}``."""
    return parsers.parse(pattern, extra_types=TYPES, case_sensitive=True)


def received(basis: str = "parent", number: int = 1, arose_on: date | None = None, **said: Any) -> ComplaintReceived:
    """A letter about functions under Part 3, where nothing else is said."""
    about = tuple(PointReceived(number=n, function="part-3", arose_on=arose_on) for n in range(1, number + 1))
    return ComplaintReceived(**({"form": "written", "channel": "letter", "basis": basis, "points": about} | said))


def interest(sufficient: bool, told: bool = True) -> SufficientInterestDecided:
    """A decision on sufficient interest, the child's views having been considered."""
    return SufficientInterestDecided(
        sufficient=sufficient,
        childs_views="considered",
        complainant_notified=told,
        child_told="told" if told else "not-told",
    )


def late(accepted: bool, points: tuple[int, ...], a: bool, b: bool) -> LateRepresentationDecided:
    """A decision on late points, with the conclusion on each limb of reg 9(2)."""
    return LateRepresentationDecided(
        accepted=accepted, points=points, not_reasonable_in_time=a, still_effective_and_fair=b
    )


def acknowledged(procedure: str, advocacy: str, assistance: str, help: str) -> ComplaintAcknowledged:
    """An acknowledgement with the four facts of reg 11."""
    facts = {"procedure": procedure, "advocacy": advocacy, "assistance": assistance, "help_to_obtain_advocate": help}
    return ComplaintAcknowledged.model_validate(facts)


PHRASES: Final[dict[str, Callable[..., Event]]] = {
    "a complaint is received": received,
    "a complaint is received from {basis:Basis}": received,
    "a complaint of {number:d} points is received": received,
    "a complaint is received of what arose on {arose_on:Day}": received,
    "it is acknowledged": lambda: acknowledged("given", "not-relevant", "given", "not-relevant"),
    "it is acknowledged, procedure {procedure:Code}, advocacy {advocacy:Code}, assistance {assistance:Code}, "
    "help to obtain an advocate {help:Code}": acknowledged,
    "sufficient interest is found": lambda: interest(True),
    "sufficient interest is refused": lambda: interest(False),
    "sufficient interest is refused, and nobody is told": lambda: interest(False, told=False),
    "it is decided to consider {points:Points}, limb (a) {a:Met} and limb (b) {b:Met}": (
        lambda points, a, b: late(True, points, a, b)
    ),
    "it is decided not to consider {points:Points}, limb (a) {a:Met} and limb (b) {b:Met}": (
        lambda points, a, b: late(False, points, a, b)
    ),
    "an advocate is asked for": AdvocateRequested,
    "an advocate is appointed": lambda: AdvocateAppointed(advocate="ADV-1", bars=()),
    "another advocate is appointed": lambda: AdvocateAppointed(advocate="ADV-2", bars=()),
    "an advocate is appointed who {bar:Bar}": lambda bar: AdvocateAppointed(advocate="ADV-3", bars=bar),
    "the complainant declines an advocate": lambda: AdvocateDeclined(because="declined-by-complainant"),
    "it is settled that no advocate will be appointed": lambda: AdvocateDeclined(because="not-to-be-appointed"),
    "a later start on {starts_on:Day} is agreed at the {asked_by:Code}'s request": LaterStartAgreed,
    "the formal investigation begins": FormalInvestigationBegun,
    "Stage 1 is extended to {to:Day}": StageOneExtended,
    "Stage 1 is extended to {to:Day} because of {because:Code}": StageOneExtended,
    "the response finds {outcomes:Outcomes}": StageOneResponded,
    "{points:Points} is resolved by agreement": AdrResolved,
    "{points:Points} are resolved by agreement": AdrResolved,
    "the terms are sent to the complainant": lambda: ResolutionTermsSent(to_advocate="not-relevant"),
    "the terms are sent to the complainant and the advocate": lambda: ResolutionTermsSent(to_advocate="given"),
    "{points:Points} is withdrawn": lambda points: ComplaintWithdrawn(form="written", points=points),
    "{points:Points} is withdrawn {form:Form} by the {withdrawn_by:Code}": ComplaintWithdrawn,
    "the withdrawal is confirmed in writing": lambda: WithdrawalConfirmed(to_advocate="not-relevant"),
    "{points:Points} is reinstated": ComplaintReinstated,
    "the complaint is completed": ComplaintCompleted,
    "{sort:Sort} is received by {channel:Channel}": RepresentationReceived,
    "{sort:Sort} about {theme:Code} is received for {team:Code}": (
        lambda sort, theme, team: RepresentationReceived(sort=sort, channel="letter", theme=theme, team=team)
    ),
    "it is answered": RepresentationAnswered,
    "it is closed without an answer": RepresentationClosed,
}
"""What can happen to a case, in a case file's words."""

_PARSERS: Final = {phrase(pattern): make for pattern, make in PHRASES.items()}


def tells(more: Mapping[parsers.parse, Callable[..., Event]]) -> None:
    """Let what ``more`` tells happen too."""
    _PARSERS.update(more)


def told(on: date, what: str) -> Told:
    """What ``what`` says happened on ``on``."""
    plain = what.removesuffix(DESPITE)
    made = [make(**parser.parse_arguments(plain)) for parser, make in _PARSERS.items() if parser.is_matching(plain)]
    assert len(made) == 1, f"{len(made)} phrases say: {plain}"
    return Told(on, made[0], what != plain)


POINT_SAYS: Final = ("function", "elsewhere", "nature", "theme", "team", "arose on")


def told_receipt(lines: dict[str, str]) -> Told:
    """A receipt of which lines tell what matters; a point's facts are parted by semicolons."""
    said: dict[str, Any] = {}
    about: list[PointReceived] = []
    on = day(lines["received on"])
    for name, value in lines.items():
        if name == "from":
            said["basis"] = basis(value)
        elif name == "made":
            made, _, by = value.partition(", by ")
            said |= {"form": form(made), "channel": code_of("channel", by)}
        elif name == "made through":
            said["through"] = code_of("through", value)
        elif name == "made by a child in person":
            said["child_directly"] = {"yes": True, "no": False}[value]
        elif name == "reached the team on":
            said["reached_team_on"] = day(value)
        elif name != "received on":
            assert name == f"point {len(about) + 1}", f"a receipt has no line {name}"
            about.append(_point(len(about) + 1, value))
    if about:
        said["points"] = tuple(about)
    return Told(on, received(**said), despite=False)


def _point(number: int, says: str) -> PointReceived:
    fields: dict[str, Any] = {"number": number}
    for each in says.split("; "):
        name, _, words = each.partition(": ")
        assert name in POINT_SAYS or each == "not yet decided", f"of a point nothing is said by {each}"
        if name == "arose on":
            fields["arose_on"] = day(words)
        elif words:
            fields[name] = code_of(name, words)
    return PointReceived(**fields)
