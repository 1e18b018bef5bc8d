"""Two cases that belong together: the second opened beside the first, and what is so of both."""

from __future__ import annotations

from datetime import date

from pytest_bdd import given, then, when

from domain.events.access_request import AccessRequestReceived
from domain.events.envelope import Proposal
from domain.events.link import CaseLinked
from domain.history import CaseFile
from tests.steps.desk import OFFICER, Desk, clock_of
from tests.steps.findings import CLOCKS
from tests.steps.phrases import phrase, told


def link(desk: Desk) -> CaseLinked:
    (found,) = [fact.latest.event for fact in desk.file.facts if isinstance(fact.latest.event, CaseLinked)]
    return found


def other(desk: Desk) -> CaseFile[object]:
    """The case to which the one on the desk is linked."""
    return desk.of(link(desk).to)


@given(phrase("an access request of {on:Day}"))
def an_access_request(desk: Desk, on: date) -> None:
    desk.propose([Proposal(None, AccessRequestReceived(subject="P-1", channel="email"), on, OFFICER)])


@when(phrase("the letter of {on:Day} opens a second case: {what}"))
def the_letter_opens_another(desk: Desk, on: date, what: str) -> None:
    desk.opens_beside(told(on, what), "same-letter")


@when(phrase("about that, on {on:Day}, {what}"))
def another_is_about_it(desk: Desk, on: date, what: str) -> None:
    desk.opens_beside(told(on, what), "about")


@then(phrase("the two cases are linked as {because:Code}"))
def they_are_linked(desk: Desk, because: str) -> None:
    assert link(desk).because == because
    assert other(desk).reference != desk.file.reference
    moments = {event.recorded_at for event in desk.file.recorded}
    assert len(moments) == 1, "the case and its link are recorded together"


@then(phrase("in the other case {words} is due on {due:Day}"))
def it_is_due_there(desk: Desk, words: str, due: date) -> None:
    clock = clock_of(other(desk), desk.law, CLOCKS[words])
    assert clock is not None
    assert clock.due_on == due
