"""The caseload's rectangles equal a fold of the raw ledger on every day and at every moment that could matter."""

from __future__ import annotations

from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from domain.law.rows import NEVER_TEXT
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.facts import CaseFacts
from projections.caseload import make_known, open_caseload
from projections.rectangles import FOREVER
from projections.replay import replay
from tests.properties.caseloads import (
    Caseload,
    Told,
    as_rows,
    brought_up_to_date,
    differences,
    everywhere,
    parts_of,
    rows_of_table,
    told_and_brought_up,
)
from tests.properties.generating import Step, desk, examples, lives

STOPS = st.sets(st.integers(0, 20), max_size=3)


@given(lives(), STOPS)
@examples(150)
def test_rectangles_equal_a_fold_from_nothing_on_every_day_as_known_at_every_moment(
    life: tuple[Step, ...], stops: set[int]
) -> None:
    with desk() as officer:
        *_, caseload = told_and_brought_up(officer, COMPLAINT, life, stops)
        told = Told.of(officer, COMPLAINT)
    assert differences(caseload.so, told.so, everywhere(told)) == []


@given(lives(), STOPS)
@examples(60)
def test_a_caseload_brought_up_to_date_now_and_then_equals_one_built_from_nothing(
    life: tuple[Step, ...], stops: set[int]
) -> None:
    with desk() as officer:
        *_, now_and_then = told_and_brought_up(officer, COMPLAINT, life, stops)
        assert now_and_then == brought_up_to_date(officer, COMPLAINT, anew=True)


@given(lives(), st.data())
@examples(50)
def test_replay_and_what_is_known_of_the_caseload_agree(life: tuple[Step, ...], data: st.DataObject) -> None:
    with desk() as officer:
        officer.hears(life)
        told = Told.of(officer, COMPLAINT)
        with closing(open_caseload(officer.path)) as caseload:
            for _ in range(5):
                on, known_at = (
                    data.draw(st.sampled_from(told.days())),
                    data.draw(st.sampled_from(told.moments() or [0])),
                )
                replayed = {case: as_rows(facts) for _, case, facts in replay(caseload, on, known_at)}
                assert replayed == told.so(on, known_at)
                make_known(caseload, "complaint", on.isoformat(), known_at, parts=parts_of(COMPLAINT))
                tables = ("known", *(f"known_{part}" for part in parts_of(COMPLAINT)))
                known = Caseload(tuple(rows_of_table(caseload, table) for table in tables))
                assert known.by_case() == replayed


@given(lives(), STOPS)
@examples(60)
def test_what_was_known_at_an_earlier_moment_never_changes(life: tuple[Step, ...], stops: set[int]) -> None:
    with desk() as officer:
        seen: list[tuple[int, Told, Caseload]] = []
        for caseload in told_and_brought_up(officer, COMPLAINT, life, stops):
            told = Told.of(officer, COMPLAINT)
            for until, earlier, before in seen:
                past = [(on, known_at) for on, known_at in everywhere(earlier) if known_at <= until]
                assert differences(before.so, caseload.so, past) == []
            seen.append((max(told.moments(), default=0), told, caseload))


@given(lives())
@examples(60)
def test_rectangles_never_overlap_and_leave_no_day_out(life: tuple[Step, ...]) -> None:
    with desk() as officer:
        officer.hears(life)
        caseload = brought_up_to_date(officer, COMPLAINT)
        moments = Told.of(officer, COMPLAINT).moments()
    one_a_day = [caseload.cases, [row for row in caseload.tables[1] if row.columns[0] == 1]]
    for case in {row.case for row in caseload.cases}:
        for rows in one_a_day:
            mine = [row for row in rows if row.case == case]
            for row in mine:
                assert row.from_on < row.to_on
                assert row.known_from < row.known_to <= FOREVER
            for known_at in moments:
                known = sorted((r.from_on, r.to_on) for r in mine if r.known_from <= known_at < r.known_to)
                if known:
                    assert [to_on for _, to_on in known] == [*(from_on for from_on, _ in known[1:]), NEVER_TEXT]
                else:
                    begun = min(row.known_from for row in caseload.cases if row.case == case)
                    assert known_at < begun or rows is one_a_day[1]


@given(lives())
@examples(60)
def test_every_counted_case_has_one_fate_and_every_formal_one_one_formal_fate(life: tuple[Step, ...]) -> None:
    with desk() as officer:
        officer.hears(life)
        rows = brought_up_to_date(officer, COMPLAINT).cases
    for row in rows:
        has_one_fate(CaseFacts(*row.columns))


FATES = {
    "adr_resolved",
    "discontinued_before_formal",
    "formal",
    "not_considered",
    "pending",
    "unanswered_before_formal",
    "withdrawn_before_formal",
}
FORMAL_FATES = {
    "discontinued_after_start",
    "in_progress",
    "investigated",
    "unanswered_after_start",
    "withdrawn_after_start",
}


def has_one_fate(case: CaseFacts) -> None:
    assert case.counted in (0, 1)
    assert (case.counted == 0) == (case.not_accepted != "")
    assert case.fate in (FATES if case.counted else {""})
    assert case.formal_fate in (FORMAL_FATES if case.fate == "formal" else {""})
    assert len(COMPLAINT.case_columns) == len(case)
