"""What happened, in the words of a case file: each phrase makes the event that it tells of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, NamedTuple

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
    PointReceived,
    ResolutionTermsSent,
    StageOneExtended,
    StageOneResponded,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.events.representation import RepresentationAnswered, RepresentationClosed, RepresentationReceived
from tests.steps import stage_three, stage_two, throughout, words
from tests.steps.words import Readers, basis, code_of, day, form

DESPITE: Final = ", despite the rule"


class Told(NamedTuple):
    """Something that happened on a day, and whether despite a rule."""

    on: date
    event: Event
    despite: bool


TYPES: Final[Readers] = words.TYPES | stage_two.TYPES | stage_three.TYPES | throughout.TYPES


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


_STAGE_ONE: Final[dict[str, Callable[..., Event]]] = {
    "a complaint is received": received,
    "a complaint is received from {basis:Basis}": received,
    "a complaint of {number:d} points is received": received,
    "a complaint is made by telephone": lambda: received(form="oral", channel="phone"),
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

PHRASES: Final = _STAGE_ONE | stage_two.PHRASES | stage_three.PHRASES | throughout.PHRASES
"""What can happen to a case, in a case file's words."""

_PARSERS: Final = {phrase(pattern): make for pattern, make in PHRASES.items()}


def also(phrases: Mapping[str, Callable[..., Event]]) -> None:
    """Take in what another module of steps can say."""
    tells({phrase(pattern): make for pattern, make in phrases.items()})


def tells(more: Mapping[parsers.parse, Callable[..., Event]]) -> None:
    """As ``also``, for phrases with things of their own in them."""
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
