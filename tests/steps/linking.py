"""Two cases that belong together: the second opened beside the first, and what is so of both."""

from __future__ import annotations

import re
from datetime import date

from pytest_bdd import given, then, when

from domain.events.access_request import AccessRequestReceived
from domain.events.complaint import ComplaintReceived, PointReceived, PointRouted
from domain.events.corporate_complaint import CorporateComplaintReceived
from domain.events.envelope import JUST_OPENED, Proposal
from domain.events.link import CaseLinked
from domain.history import CaseFile
from domain.procedures.complaint.consequences import opening_elsewhere
from domain.procedures.letters import opened_by
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


@when(phrase("a letter of {on:Day} has points for this procedure, {second:Elsewhere} and {third:Elsewhere}"))
def a_letter_of_three_points(desk: Desk, on: date, second: str, third: str) -> None:
    points = (
        PointReceived(number=1, function="part-3"),
        PointReceived(number=2, elsewhere=second),
        PointReceived(number=3, elsewhere=third),
    )
    receipt = ComplaintReceived(form="written", channel="letter", basis="parent", points=points)
    others = opened_by(points, receipt.channel)
    receipts = [Proposal(None, event, on, OFFICER) for event in (receipt, *others.values())]
    desk.opens_by_letter(receipts, (None, *others))


@given(phrase("a letter of {on:Day} asks for access about {persons}"))
@when(phrase("a letter of {on:Day} asks for access about {persons}"))
def a_letter_about_several(desk: Desk, on: date, persons: str) -> None:
    about = (AccessRequestReceived(subject=subject, channel="letter") for subject in subjects(persons))
    receipts = [Proposal(None, event, on, OFFICER) for event in about]
    desk.opens_by_letter(receipts, (None,) * len(receipts))


def subjects(persons: str) -> list[str]:
    """``persons 1, 2 and 3`` as the opaque ids of data subjects."""
    return [f"P-{number}" for number in re.findall(r"\d+", persons)]


def requests_of_the_letter(desk: Desk) -> list[CaseFile[object]]:
    """The access requests that the letter opened, in its order."""
    return [desk.of(event.case) for event in desk.last.events if isinstance(event.event, AccessRequestReceived)]


@then(phrase("it opened an access request about {persons}"))
def it_opened_a_request_each(desk: Desk, persons: str) -> None:
    receipts = [event.event for event in desk.last.events if isinstance(event.event, AccessRequestReceived)]
    assert [receipt.subject for receipt in receipts] == subjects(persons)
    assert len({file.reference for file in requests_of_the_letter(desk)}) == len(receipts)


@then(phrase("the others are linked to the first as {because:Code}"))
def the_others_are_linked(desk: Desk, because: str) -> None:
    first, *others = (file.reference for file in requests_of_the_letter(desk))
    links = [(event.case, event.event) for event in desk.last.events if isinstance(event.event, CaseLinked)]
    assert [(case, link.to, link.because) for case, link in links] == [(case, first, because) for case in others]


@then(phrase("the last day for the answer is {due:Day} in each"))
def it_is_due_in_each(desk: Desk, due: date) -> None:
    found = [clock_of(file, desk.law, "access.response") for file in requests_of_the_letter(desk)]
    assert [clock and clock.due_on for clock in found] == [due] * len(found)


@when(phrase("point {number:d} opens a case of its own on {on:Day}, routed to {elsewhere:Elsewhere}"))
def a_point_opens_a_case(desk: Desk, number: int, on: date, elsewhere: str) -> None:
    routed = PointRouted(points=(number,), elsewhere=elsewhere, because="found-on-inquiry", complainant_told=True)
    proposal = Proposal(desk.file.reference, routed, on, OFFICER)
    desk.propose([proposal, *opening_elsewhere(proposal, desk.file)])


@when(phrase("a corporate complaint of the same letter is linked to point {number:d} of it"))
def linked_by_a_point(desk: Desk, number: int) -> None:
    on = desk.file.recorded[0].occurred_on
    link = CaseLinked(to=desk.file.reference, because="same-letter", point=number)
    opened = Proposal(None, CorporateComplaintReceived(channel="letter"), on, OFFICER)
    desk.propose([opened, Proposal(JUST_OPENED, link, on, OFFICER)])


def opened_for_points(desk: Desk) -> dict[int, CaseFile[object]]:
    """The cases that the letter opened besides, by the point of each."""
    links = [event for event in desk.last.events if isinstance(event.event, CaseLinked)]
    assert {event.event.to for event in links if isinstance(event.event, CaseLinked)} == {desk.file.reference}
    return {event.event.point or 0: desk.of(event.case) for event in links if isinstance(event.event, CaseLinked)}


@then(phrase("the letter opened {first} for point {one:d} and {second} for point {two:d}"))
def the_letter_opened(desk: Desk, first: str, one: int, second: str, two: int) -> None:
    found = {point: file.procedure.in_words for point, file in opened_for_points(desk).items()}
    assert found == {one: first, two: second}


@then(phrase("each of them was received on {on:Day}"))
def each_was_received(desk: Desk, on: date) -> None:
    assert {file.recorded[0].occurred_on for file in opened_for_points(desk).values()} == {on}


@then(phrase("the link is of point {number:d}"))
def the_link_is_of(desk: Desk, number: int) -> None:
    assert link(desk).point == number


@then(phrase("in the other case {words} is due on {due:Day}"))
def it_is_due_there(desk: Desk, words: str, due: date) -> None:
    clock = clock_of(other(desk), desk.law, CLOCKS[words])
    assert clock is not None
    assert clock.due_on == due
