"""The last day for the notice of an extension, against the rule counted day by day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from domain.events import access_request as e
from domain.events.base import Event
from domain.law.book import Law
from domain.law.rows import released_rows
from domain.procedures.access_request import ACCESS_REQUEST
from domain.reckoning import calendar, months_later
from domain.workflow import Happening
from tests.properties.generating import examples

LAW: Final = Law(released_rows())
ONE_DAY: Final = timedelta(days=1)


class Span(NamedTuple):
    """A clarification, by days after the receipt."""

    asked: int
    answered: int


def spans(last: int) -> st.SearchStrategy[list[Span]]:
    """Clarifications that were asked for up to so many days after the receipt."""
    pairs = st.tuples(st.integers(0, last), st.integers(0, 25))
    return st.lists(pairs.map(lambda it: Span(it[0], it[0] + it[1])), max_size=4)


@given(
    st.dates(date(2026, 2, 5), date(2027, 9, 30)),
    spans(27),
    st.integers(0, 27),
    spans(80),
)
@examples(300)
def test_only_what_was_asked_before_the_notice_moves_its_last_day(
    received: date, asked: list[Span], told: int, since: list[Span]
) -> None:
    """Each day up to the notice that lies in a clarification asked before it is added, and no other."""
    begun = [Span(span.asked, min(span.answered, told)) for span in asked if span.asked <= told]
    later = [Span(span.asked + told + 1, span.answered + told + 1) for span in since]
    happened: list[tuple[date, int, Event]] = []
    for number, span in enumerate([*(s for s in asked if s.asked <= told), *later], start=1):
        happened.append((received + span.asked * ONE_DAY, 0, e.ClarificationRequested(question=number)))
        happened.append((received + span.answered * ONE_DAY, 1, e.ClarificationReceived(question=number)))
    notice = e.ExtensionNotified(because="complexity", reasons_given=True)
    happened.append((received + told * ONE_DAY, 2, notice))
    case = ACCESS_REQUEST.nothing
    receipt = e.AccessRequestReceived(subject="P-1", channel="letter")
    in_order = [(received, -1, receipt), *sorted(happened, key=lambda one: one[:2])]
    for place, (on, _, event) in enumerate(in_order, start=1):
        case = ACCESS_REQUEST.evolve(case, Happening(event, on, LAW, place))
    days = {day for span in begun for day in range(max(span.asked, 1), span.answered + 1)}
    (found,) = (clock for clock in ACCESS_REQUEST.clocks(case, LAW) if clock.name == "access.extension-notice")
    assert found.stopped_on == received + told * ONE_DAY
    assert found.due_on == calendar(LAW).on_or_after(months_later(received, 1) + len(days) * ONE_DAY)
