"""When the time of an access request starts: held against the rule as it is said, which asks again at every asking."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import cycle, islice
from typing import Final
from unittest import mock

import pytest
from hypothesis import given

from domain.events import access_request as e
from domain.events.base import Event
from domain.law.book import Law
from domain.law.rows import released_rows
from domain.procedures.access_request import ACCESS_REQUEST, timing
from domain.procedures.access_request.states import AccessRequest, Asked
from domain.reckoning import Due
from domain.workflow import Happening, Milestone
from tests.properties.generating import Step, examples
from tests.properties.requesting import lives, states

LAW: Final = Law(released_rows())


# -- The rule as it is said --------------------------------------------------------------------------------------------


def by_the_rule(case: AccessRequest, *, with_authority: bool) -> date | None:
    """The start: of each asking it is asked anew whether the time had run out, whatever was asked of those before."""
    assert case.receipt is not None
    came = [case.receipt.when.on]
    for latest in (case.identity, case.fee, *((case.authority,) if with_authority else ())):
        for asked in askings(latest):
            if asked.void or had_run_out(case, asked, with_authority=with_authority):
                continue
            if asked.came is None:
                return None
            came.append(asked.came.on)
    return max(came)


def askings(latest: Asked | None) -> list[Asked]:
    if latest is None:
        return []
    return [*(asked for asked in askings(latest.before) if asked.came is not None), latest]


def had_run_out(case: AccessRequest, asked: Asked, *, with_authority: bool) -> bool:
    stood = case._replace(
        identity=before(case.identity, asked.asked),
        fee=before(case.fee, asked.asked),
        authority=before(case.authority, asked.asked),
        questions=tuple(question for question in case.questions if question.asked < asked.asked),
        extensions=tuple(notice for notice in case.extensions if notice.when < asked.asked),
    )
    version, start = timing.version_of(case, LAW), by_the_rule(stood, with_authority=with_authority)
    if version is None or start is None:
        return False
    found = timing.timing(stood, timing.Start(start, "", ()), version, LAW)
    last = timing.last_day(found, LAW, until=asked.asked.on)
    return isinstance(last, Due) and asked.asked.on > last.on


def before(asked: Asked | None, when: Milestone) -> Asked | None:
    if asked is None or asked.asked < when:
        late = asked is not None and asked.came is not None and asked.came >= when
        return asked._replace(came=None) if asked is not None and late else asked
    return before(asked.before, when)


# -- Held against it ---------------------------------------------------------------------------------------------------


@given(lives())
@examples(200)
def test_the_start_is_that_of_the_rule(life: tuple[Step, ...]) -> None:
    for file in states(life):
        for with_authority in (False, True):
            found = timing.start_of(file.case, LAW, with_authority=with_authority)
            assert found.on == by_the_rule(file.case, with_authority=with_authority)


ROUNDS: Final[tuple[tuple[Event, Event], ...]] = (
    (e.IdentityRequested(because="unknown-to-us"), e.IdentityReceived()),
    (e.FeeCharged.model_validate({"pounds": 10, "because": "excessive"}), e.FeePaid()),
    (e.AuthorityRequested(), e.AuthorityReceived()),
)


def after_rounds(rounds: int, every: int) -> AccessRequest:
    """A request of which identity, a fee and authority were asked for in turn; each came two days later."""
    on, number = date(2026, 3, 2), 1
    case = evolved(ACCESS_REQUEST.nothing, e.AccessRequestReceived(subject="P-1", channel="letter"), on, number)
    for asked, came in islice(cycle(ROUNDS), rounds):
        on, number = on + timedelta(every), number + 2
        case = evolved(evolved(case, asked, on, number), came, on + timedelta(2), number + 1)
    return case


def evolved(case: AccessRequest, event: Event, on: date, number: int) -> AccessRequest:
    return ACCESS_REQUEST.evolve(case, Happening(event, on, LAW, number))


@pytest.mark.parametrize("every", [0, 3, 30, 40])
def test_of_few_rounds_it_is_what_the_rule_says(every: int) -> None:
    for rounds in range(6):
        case = after_rounds(rounds, every)
        assert timing.start_of(case, LAW, with_authority=True).on == by_the_rule(case, with_authority=True)


@pytest.mark.parametrize(
    ("every", "start"),
    [
        (3, date(2026, 3, 2) + timedelta(30 * 3 + 2)),  # each within the time: the last that came
        (30, date(2026, 3, 2) + timedelta(30 * 30 + 2)),
        (40, date(2026, 3, 2)),  # the first after the month, so that none moves anything
    ],
)
def test_of_thirty_rounds_each_is_judged_once(every: int, start: date) -> None:
    case = after_rounds(30, every)
    with mock.patch.object(timing, "timing", side_effect=timing.timing) as reckoned:
        found = timing.start_of(case, LAW, with_authority=True)
    assert found.on == start
    assert reckoned.call_count <= 30
    assert len(found.remarks) == 31
