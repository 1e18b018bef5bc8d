"""Access requests roll forward: where one period ends the next begins, whatever happened and whenever it was told."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.reckoning import months_later
from projections.annual import annual_view
from projections.backlog import Week, backlog, weekly
from projections.caseload import open_caseload
from projections.measures.figures import Period
from tests.properties.generating import Step, Told, desk, examples
from tests.properties.requesting import ENDINGS, RELEASES, lives

LIVES = st.one_of(lives(), lives(paths=ENDINGS), lives(paths=ENDINGS))
MOMENTS = st.sampled_from((1.0, 1.0, 0.8, 0.5))
"""Which of the moments of recording the figures are known at: the last, or one so far on the way to it."""


@contextmanager
def told(life: Sequence[Step], which: float) -> Iterator[tuple[sqlite3.Connection, int]]:
    """The caseload after the life was told, and one of the moments of recording."""
    with desk(releases=RELEASES) as officer:
        officer.hears(life)
        with closing(open_caseload(officer.path)) as caseload:
            moments = [at for (at,) in caseload.execute("SELECT DISTINCT recorded_at FROM stored_events ORDER BY 1")]
            yield caseload, moments[round(which * (len(moments) - 1))] if moments else 0


def days(life: Sequence[Step]) -> tuple[date, date]:
    """The first day and the last of what happened."""
    on = [step.on for step in life if isinstance(step, Told)]
    return min(on), max(on)


def weeks_of(life: Sequence[Step], caseload: sqlite3.Connection, known_at: int) -> list[Week]:
    """Every week in which something happened, and one more."""
    first, last = days(life)
    return list(weekly(caseload, last + timedelta(days=7), known_at, (last - first).days // 7 + 3))


@given(LIVES, MOMENTS)
@examples(60)
def test_what_was_open_what_came_and_what_went_make_what_is_open_in_every_week(
    life: tuple[Step, ...], which: float
) -> None:
    with told(life, which) as (caseload, known_at):
        weeks = weeks_of(life, caseload, known_at)
        assert weeks[0].open_start == 0
        for before, week in pairwise(weeks):
            assert before.open_end == week.open_start
        for week in weeks:
            in_hand = week.open_start + week.received + week.reopened
            assert week.open_end == in_hand - week.answered - week.withdrawn - week.lapsed
            assert week.open_end == backlog(caseload, week.last, known_at).open


@given(LIVES, MOMENTS)
@examples(25)
def test_the_annual_view_adds_up_in_every_month_and_each_begins_where_the_last_one_ended(
    life: tuple[Step, ...], which: float
) -> None:
    with told(life, which) as (caseload, known_at):
        first, last = days(life)
        open_end = 0
        begins = first.replace(day=1)
        while begins <= last:
            ends = months_later(begins, 1)
            view = annual_view(caseload, Period(begins, ends - timedelta(days=1)), None, known_at)
            assert view["access_requests.open_start"].value == open_end
            open_end = int(view["access_requests.open_end"].value or 0)
            begins = ends
