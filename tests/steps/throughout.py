"""What may happen at any stage, in the words of a case file."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any, Final

from domain.events.base import Event
from domain.events.complaint import (
    ComplaintContinued,
    ConcurrentConsiderationEnded,
    ConsiderationDiscontinued,
    ConsiderationResumed,
    CostRecorded,
    DecisionNotified,
    DiscontinuanceReviewed,
    LearningActionAgreed,
    LearningActionDone,
    LearningActionNotDone,
    NoticeGiven,
    PointContinued,
    PointRouted,
    PointsParted,
    ResolutionTermsSent,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from tests.steps.words import Readers, basis, code_of, day, points, with_pattern

OFFICERS: Final = {
    "the team manager": "OFF-21",
    "the head of service": "OFF-22",
    "the head of customer relations": "OFF-23",
}
"""Officers, whom a record knows by a number that means nothing outside the authority."""

NOTICES: Final = {
    "the complainant, of sufficient interest": "complainant-of-interest",
    "the child, of sufficient interest": "child-of-interest",
    "the advocate, of the terms": "advocate-of-terms",
    "the advocate, of the withdrawal": "advocate-of-withdrawal",
    "the complainant, of the routing": "complainant-of-routing",
    "the complainant, of the discontinuance": "complainant-of-discontinuance",
    "the complainant, that consideration starts afresh": "complainant-of-resumption",
    "the advocate, of the Stage 2 response": "advocate-of-stage-two-response",
    "the complainant, of the right to a panel": "complainant-of-panel-right",
    "the complainant, of the panel's report": "complainant-of-panel-report",
    "the advocate, of the panel's report": "advocate-of-panel-report",
    "the independent person, of the panel's report": "independent-person-of-panel-report",
    "the others, of the panel's report": "others-of-panel-report",
    "the complainant, of the Ombudsman": "complainant-of-ombudsman",
    "the complainant, of the decision": "complainant-of-decision",
    "the child, of the decision": "child-of-decision",
    "the others affected, of the decision": "others-of-decision",
}
"""The notices that may be owed and left out: to whom, and of what."""

GROUNDS: Final = {
    "court proceedings": "court-or-tribunal",
    "disciplinary proceedings": "disciplinary",
    "a criminal investigation": "criminal-investigation",
    "criminal proceedings": "criminal-proceedings",
}
KNOWN: Final = {
    "court-or-tribunal": ("complainant-in-writing", "complainant"),
    "disciplinary": ("authority", "authority"),
    "criminal-investigation": ("notification", "other"),
    "criminal-proceedings": ("notification", "other"),
}
"""How each ground is usually made out: how the authority knows of the proceedings, and whose they are."""

REVIEW: Final = date(2026, 9, 1)
"""The day of review, where a phrase does not say it."""


@with_pattern("|".join(GROUNDS))
def ground(text: str) -> str:
    """Other proceedings: ``criminal proceedings``."""
    return GROUNDS[text]


@with_pattern(r"[^,]+")
def elsewhere(text: str) -> str:
    """Another procedure: ``another service of the authority``."""
    return code_of("elsewhere", text)


@with_pattern(r"[^,]+")
def function(text: str) -> str:
    """A function of the authority: ``part 3``."""
    return code_of("function", text)


@with_pattern(r"[^,]+")
def reason(text: str) -> str:
    """Why a point is routed: ``it had been routed in error``."""
    return code_of("routing-reason", text)


@with_pattern(r".+")
def not_done(text: str) -> str:
    """Why an action is not done: ``it is no longer needed``."""
    return code_of("not-done-because", text)


@with_pattern(r"[^,]+")
def cost(text: str) -> str:
    """What was paid for: ``the investigating officer``."""
    return code_of("cost", text)


@with_pattern("|".join(OFFICERS))
def officer(text: str) -> str:
    """An officer, by the office held."""
    return OFFICERS[text]


@with_pattern(r"the [a-z ]+, (?:of|that) [A-Za-z0-9' ]+?")
def notice(text: str) -> str:
    """A notice, by the person to whom it is owed and by what it tells."""
    return NOTICES[text]


@with_pattern(r"£[\d,]+(?:\.\d\d)?")
def pounds(text: str) -> str:
    """An amount of money: ``£1,250.50``."""
    return re.sub("[£,]", "", text)


@with_pattern(r"found|refused")
def found(text: str) -> bool:
    """Whether there is sufficient interest."""
    return text == "found"


@with_pattern(r"discontinued|completed")
def ended_how(text: str) -> Any:
    """How proceedings end."""
    return text


def routed(points: tuple[int, ...], elsewhere: str, because: str = "function-not-covered", told: bool = True) -> Event:
    """Points that go to another procedure, as the complainant is told."""
    return PointRouted(points=points, elsewhere=elsewhere, because=because, complainant_told=told)


def back(
    points: tuple[int, ...], function: str = "part-3", because: str = "routed-in-error", told: bool = True
) -> Event:
    """Points that come back from another procedure, as the complainant is told."""
    return PointRouted(points=points, function=function, because=because, complainant_told=told)


def discontinued(points: tuple[int, ...], ground: str, review_on: date = REVIEW, told: bool = True) -> Event:
    """Points not considered further because of other proceedings: the ground made out, the prejudice decided."""
    known_by, proceedings_by = KNOWN[ground]
    return ConsiderationDiscontinued.model_validate(
        {
            "points": points,
            "ground": ground,
            "known_by": known_by,
            "proceedings_by": proceedings_by,
            "prejudice": "same-facts-in-issue",
            "notice_given": told,
            "review_on": review_on,
        }
    )


def notified(complainant: str, child: str, others: str) -> Event:
    """The notice of the decision, to each to whom it may be owed."""
    return DecisionNotified.model_validate({"complainant": complainant, "child": child, "others": others})


def decided_of_interest(sufficient: bool, complainant_told: bool = True, child_told: bool = True) -> Event:
    """A decision on sufficient interest, of which somebody was not told."""
    return SufficientInterestDecided(
        sufficient=sufficient,
        childs_views="considered",
        complainant_notified=complainant_told,
        child_told="told" if child_told else "not-told",
    )


PHRASES: Final[dict[str, Callable[..., Event]]] = {
    "{points:Points} is routed to {elsewhere:Elsewhere}": routed,
    "{points:Points} are routed to {elsewhere:Elsewhere}": routed,
    "{points:Points} is routed to {elsewhere:Elsewhere}, because {because:Reason}": routed,
    "{points:Points} is routed to {elsewhere:Elsewhere}, and the complainant is not told": (
        lambda points, elsewhere: routed(points, elsewhere, told=False)
    ),
    "{points:Points} comes back": back,
    "{points:Points} come back": back,
    "{points:Points} comes back, because {because:Reason}": back,
    "{points:Points} comes back, about {function:Function}": back,
    "{points:Points} comes back, and the complainant is not told": lambda points: back(points, told=False),
    "consideration of {points:Points} ends because of {ground:Ground}": discontinued,
    "consideration of {points:Points} ends because of {ground:Ground}, and the complainant is not told": (
        lambda points, ground: discontinued(points, ground, told=False)
    ),
    "consideration of {points:Points} ends because of {ground:Ground}, to be reviewed on {review_on:Day}": discontinued,
    "the review finds that the prejudice lasts, and the next is on {next_review_on:Day}": (
        lambda next_review_on: DiscontinuanceReviewed(still_prejudices=True, next_review_on=next_review_on)
    ),
    "the review finds that the prejudice has ceased": lambda: DiscontinuanceReviewed(still_prejudices=False),
    "the review finds that the prejudice to {points:Points} has ceased": (
        lambda points: DiscontinuanceReviewed(points=points, still_prejudices=False)
    ),
    "the other proceedings are {how:EndedHow}": ConcurrentConsiderationEnded,
    "the proceedings about {points:Points} are {how:EndedHow}": ConcurrentConsiderationEnded,
    "{points:Points} is resubmitted": lambda points: ConsiderationResumed(points=points, because="resubmitted"),
    "{points:Points} are resubmitted": lambda points: ConsiderationResumed(points=points, because="resubmitted"),
    "the authority finds that the prejudice to {points:Points} has ceased": (
        lambda points: ConsiderationResumed(points=points, because="prejudice-ceased")
    ),
    "the authority finds that the prejudice has ceased": lambda: ConsiderationResumed(because="prejudice-ceased"),
    "the authority finds that the prejudice has ceased, and the complainant is not told": (
        lambda: ConsiderationResumed(because="prejudice-ceased", complainant_told=False)
    ),
    "{points:Points} is parted from the others": lambda points: PointsParted(points=points, because="reinstated"),
    "{points:Points} is parted from the others, because {reason:Reason}": (
        lambda points, reason: PointsParted(points=points, because="routed-back", routing_reason=reason)
    ),
    "the withdrawal is confirmed in writing, and not to the advocate": (
        lambda: WithdrawalConfirmed(to_advocate="not-given")
    ),
    "sufficient interest is {found:Found}, and the complainant is not told": (
        lambda found: decided_of_interest(found, complainant_told=False)
    ),
    "sufficient interest is {found:Found}, and the child is not told": (
        lambda found: decided_of_interest(found, child_told=False)
    ),
    "the terms are sent to the complainant, and not to the advocate": lambda: ResolutionTermsSent(
        to_advocate="not-given"
    ),
    "the decision is notified": lambda: notified("told", "told", "none-affected"),
    "the decision is notified, the complainant {complainant:Code}, the child {child:Code}, others {others:Code}": (
        notified
    ),
    "notice is given to {notice:Notice}": NoticeGiven,
    "action {action:d} is agreed for {owner:Officer}, by {due_on:Day}": LearningActionAgreed,
    "action {action:d} is done": LearningActionDone,
    "action {action:d} will not be done, because {because:NotDone}": LearningActionNotDone,
    "{pounds:Pounds} is paid for {of:Cost}": lambda pounds, of: CostRecorded(of=of, pounds=pounds),
}

TYPES: Final[Readers] = {
    "Cost": cost,
    "Elsewhere": elsewhere,
    "EndedHow": ended_how,
    "Found": found,
    "Function": function,
    "Ground": ground,
    "NotDone": not_done,
    "Notice": notice,
    "Officer": officer,
    "Pounds": pounds,
    "Reason": reason,
}

CLOCKS: Final[dict[str, str]] = {}
"""The time limits, by the words that a scenario has for them."""

ENDINGS: Final[dict[str, str]] = {"concurrent proceedings": "discontinued", "routing": "routed"}
"""What ends them, likewise."""

KNOWN_BY: Final = {
    "the complainant's own words, in writing": "complainant-in-writing",
    "the complainant's own words, spoken": "complainant-orally",
    "notification": "notification",
    "the authority's own records": "authority",
}


def told_discontinuance(lines: dict[str, str]) -> Event:
    """A decision under regulation 8 of which lines tell what matters."""
    decided = discontinued((), "criminal-proceedings").model_dump() | {"private": None}
    for name, value in lines.items():
        if name == "of":
            decided["points"] = points(value)
        elif name == "ground":
            decided["ground"] = code_of("concurrent-ground", value)
        elif name == "known by":
            decided["known_by"] = KNOWN_BY[value]
        elif name == "proceedings of":
            decided["proceedings_by"] = value.removeprefix("the ").replace("someone else", "other")
        else:
            assert name == "prejudice", f"a decision under regulation 8 has no line {name}"
            decided["prejudice"] = None if value == "not decided" else code_of("prejudice", value)
    return ConsiderationDiscontinued.model_validate(decided)


def told_continuation(of: str, lines: dict[str, str]) -> Event:
    """A complaint that goes on with a point of the complaint ``of``; lines tell what matters."""
    point = PointContinued(number=1, was=2, function=code_of("function", lines.get("function", "part 3")))
    return ComplaintContinued(
        continues=of,
        because="routed-back",
        received_on=day(lines["first received on"]),
        form="written",
        channel="letter",
        basis=basis(lines.get("from", "a parent")),
        points=(point,),
    )
