"""The compliments of the demonstration's story: 50 of 2023/24, as printed, and some of the year before, invented.

Nothing here is drawn by chance. Who they came from, about what and when they were passed on is invented for both years.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from domain.events.base import Correspondence, Event
from domain.events.compliment import ComplimentPassedOn, ComplimentReceived

RECEIVED: Final = {2022: 46, 2023: 50}
"""How many came in the year from 1 April."""

GIVERS: Final = ("parent", "professional", "child", "parent", "carer", "relative", "professional", "parent", "member")
CHANNELS: Final = ("email", "letter", "phone", "email", "in-person", "web-form")
THEMES: Final = ("quality-of-service", "communication", None)
TEAMS: Final = ("family-support", "assessment", "children-looked-after", "leaving-care", None)


def compliments() -> Iterator[tuple[int, list[tuple[date, Event]]]]:
    """Each compliment by its place in the story, with what happened to it."""
    place = 0
    for year, number in RECEIVED.items():
        for index in range(number):
            received_on = date(year, 4, 1) + timedelta(days=index * 357 // number)
            yield place, list(_life(place, received_on))
            place += 1


def _life(place: int, received_on: date) -> Iterator[tuple[date, Event]]:
    yield (
        received_on,
        ComplimentReceived(
            giver="other" if place % 31 == 9 else GIVERS[place % 9],
            channel="via-member" if GIVERS[place % 9] == "member" else CHANNELS[place % 6],
            team=TEAMS[place % 5],
            theme=THEMES[place % 3],
            private=Correspondence(words="A made-up compliment of the demonstration."),
        ),
    )
    passed_on = received_on + timedelta(days=1 + place % 6)
    yield passed_on, ComplimentPassedOn(worker=f"WKR-{place % 40 + 1}" if place % 4 else None)
