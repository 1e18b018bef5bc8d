"""What happens to a compliment, in a case file's words."""

from __future__ import annotations

from domain.events.compliment import ComplimentPassedOn, ComplimentReceived
from tests.steps.phrases import also
from tests.steps.words import code_of

also(
    {
        "a compliment is received from {giver} by {channel:Channel}": (
            lambda giver, channel: ComplimentReceived(giver=code_of("giver", giver), channel=channel)
        ),
        "a compliment on {theme:Code} is received for {team:Code}": (
            lambda theme, team: ComplimentReceived(giver="parent", channel="letter", theme=theme, team=team)
        ),
        "the compliment is passed on": ComplimentPassedOn,
        "the compliment is passed on to worker {number:d}": (lambda number: ComplimentPassedOn(worker=f"WKR-{number}")),
    }
)
