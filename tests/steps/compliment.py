"""What happens to a compliment, in a case file's words, and where it stands."""

from __future__ import annotations

from pytest_bdd import then

from domain.events.compliment import ComplimentPassedOn, ComplimentReceived
from tests.steps.desk import Desk
from tests.steps.phrases import also, code_of, phrase

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


@then(phrase("the compliment stands {stage}"))
def it_stands(desk: Desk, stage: str) -> None:
    assert desk.file.case.stage.label == stage
