"""The rectangles of access requests equal a fold of the raw ledger, wherever it could matter."""

from __future__ import annotations

from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from domain.law.rows import NEVER_TEXT
from domain.procedures.access_request import ACCESS_REQUEST
from projections.caseload import open_caseload
from projections.rectangles import FOREVER
from projections.replay import replay
from tests.properties.caseloads import (
    Told,
    as_rows,
    brought_up_to_date,
    differences,
    everywhere,
    told_and_brought_up,
)
from tests.properties.generating import Step, desk, examples
from tests.properties.requesting import RELEASES, lives

STOPS = st.sets(st.integers(0, 20), max_size=3)


@given(lives(), STOPS)
@examples(120)
def test_rectangles_equal_a_fold_from_nothing_on_every_day_as_known_at_every_moment(
    life: tuple[Step, ...], stops: set[int]
) -> None:
    with desk(releases=RELEASES) as officer:
        *_, caseload = told_and_brought_up(officer, ACCESS_REQUEST, life, stops)
        told = Told.of(officer, ACCESS_REQUEST)
    assert differences(caseload.so, told.so, everywhere(told)) == []


@given(lives(), STOPS)
@examples(60)
def test_a_caseload_brought_up_to_date_now_and_then_equals_one_built_from_nothing(
    life: tuple[Step, ...], stops: set[int]
) -> None:
    with desk(releases=RELEASES) as officer:
        *_, now_and_then = told_and_brought_up(officer, ACCESS_REQUEST, life, stops)
        assert now_and_then == brought_up_to_date(officer, ACCESS_REQUEST, anew=True)


@given(lives(), st.data())
@examples(40)
def test_replay_and_the_caseload_agree(life: tuple[Step, ...], data: st.DataObject) -> None:
    with desk(releases=RELEASES) as officer:
        officer.hears(life)
        told = Told.of(officer, ACCESS_REQUEST)
        held = brought_up_to_date(officer, ACCESS_REQUEST)
        with closing(open_caseload(officer.path)) as caseload:
            for _ in range(5):
                on = data.draw(st.sampled_from(told.days()))
                known_at = data.draw(st.sampled_from(told.moments() or [0]))
                replayed = {case: as_rows(facts) for _, case, facts in replay(caseload, on, known_at)}
                assert replayed == told.so(on, known_at) == held.so(on, known_at)


@given(lives())
@examples(50)
def test_rectangles_never_overlap_and_leave_no_day_out(life: tuple[Step, ...]) -> None:
    with desk(releases=RELEASES) as officer:
        officer.hears(life)
        rows = brought_up_to_date(officer, ACCESS_REQUEST).cases
        moments = Told.of(officer, ACCESS_REQUEST).moments()
    for case in {row.case for row in rows}:
        mine = [row for row in rows if row.case == case]
        for row in mine:
            assert row.from_on < row.to_on
            assert row.known_from < row.known_to <= FOREVER
        for known_at in moments:
            known = sorted((r.from_on, r.to_on) for r in mine if r.known_from <= known_at < r.known_to)
            if known:
                assert [to_on for _, to_on in known] == [*(from_on for from_on, _ in known[1:]), NEVER_TEXT]
