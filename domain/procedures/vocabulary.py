"""The rule that every procedure has of its codes: each is one of a vocabulary in force on the day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from domain.events.base import Event
from domain.law.book import Law
from domain.workflow import CannotBe, Happening


def unknown_among(codes: Iterable[tuple[str, str | None]], law: Law, on: date) -> CannotBe | None:
    """The refusal of the first code that its vocabulary does not have; None when each is known, or left out.

    Args:
        codes: Each vocabulary and the code said of it.
        law: The law, and the authority's policy, which has the vocabularies ``theme`` and ``team``.
        on: The day.
    """
    policy = law.policy(on)
    own: Mapping[str, Mapping[str, str]] = {
        "theme": policy.themes if policy else {},
        "team": policy.teams if policy else {},
    }
    for vocabulary, code in codes:
        if code is None:
            continue
        if vocabulary in own:
            if code not in own[vocabulary]:
                return _unknown(vocabulary, code, list(own[vocabulary]), "the authority's policy", law, on)
        elif law.code(vocabulary, code, on) is None:
            return _unknown(vocabulary, code, law.codes(vocabulary, on), "the law adopted", law, on)
    return None


def known_codes(
    codes: Mapping[type[Event], Iterable[tuple[str, str]]],
) -> Callable[[Happening[Any], object], CannotBe | None]:
    """The guard that every code of an event is one of a vocabulary in force on the day.

    Args:
        codes: Of each event, the vocabularies of its fields: each with the field's name.
    """

    def unknown_code(it: Happening[Any], _case: object) -> CannotBe | None:
        return unknown_among(codes_of(it.event, codes[type(it.event)]), it.law, it.on)

    return unknown_code


def codes_of(event: Event, codes: Iterable[tuple[str, str]]) -> list[tuple[str, str | None]]:
    """Each vocabulary with the code that ``event`` says of it, for ``unknown_among``.

    Args:
        event: The event.
        codes: The vocabularies of its fields: each with the field's name, which may hold one code or several.
    """
    said: list[tuple[str, str | None]] = []
    for vocabulary, name in codes:
        value = getattr(event, name)
        said += [(vocabulary, code) for code in (value if isinstance(value, tuple) else (value,))]
    return said


def _unknown(vocabulary: str, code: str, known: list[str], source: str, law: Law, on: date) -> CannotBe:
    if known:
        hint = f"it is one of {', '.join(known)}"
    else:
        hint = f"{source} has none for that day"
        if source == "the authority's policy":
            hint += ": adopt one with 'caseledger policy adopt FILE'"
    spans = law.in_use(vocabulary, code)
    later, earlier = [it.first for it in spans if it.first > on], [it.until for it in spans if it.until <= on]
    says = f"there is no {vocabulary} {code!r}"
    if later or earlier:
        when = f"from {_spoken(min(later))}" if later else f"until {_spoken(max(earlier) - timedelta(days=1))}"
        says = f"the {vocabulary} {code!r} is in use {when}, not on {_spoken(on)}"
        hint = f"on that day {hint}" if known else hint
    return CannotBe(f"unknown-{vocabulary}", "the vocabulary", f"{says}; {hint}")


def _spoken(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
