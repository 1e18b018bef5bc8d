"""What is kept by the year: nothing in the ledger file leads from a monitoring form to a case, an officer or a day."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Final
from uuid import UUID

import pytest

from domain.events.correction import StruckOut
from domain.events.envelope import Proposal
from domain.events.monitoring import CharacteristicsRecorded
from domain.ledger import reading
from domain.ledger.ledger import Ledger
from projections.caseload import make_known, open_caseload
from projections.replay import replay
from tests.ledger.desk import (
    CASE,
    OFFICER,
    SimulatedClock,
    complaint,
    content,
    explained,
    held,
    looked_up,
    names,
    proposed,
    recorded,
    refused,
)

FORM: Final = CharacteristicsRecorded(age_band="10-15", gender="female")
DAY: Final = date(2026, 4, 9)
YEAR: Final = "MO-2026"
ID: Final = UUID(int=7).bytes


def returned(form: CharacteristicsRecorded = FORM, on: date = DAY, case: str | None = None) -> Proposal:
    """A form as an officer would propose it, with all that could tie it to a case."""
    return Proposal(case, form, on, OFFICER, at=time(9, 30), causation=UUID(int=1).bytes)


def envelope(path: Path, case: str = YEAR) -> set[tuple[object, ...]]:
    """What stands beside the events of a stream: day, time, officer, cause."""
    query = "SELECT occurred_on, occurred_time, recorded_by, causation FROM stored_events WHERE originator_id = ?"
    return set(looked_up(path, query, case))


def test_a_form_is_stored_without_case_officer_day_time_or_cause(ledger: Ledger, path: Path) -> None:
    recorded(ledger, proposed(complaint(), DAY))
    (kept,) = recorded(ledger, returned())

    assert (kept.case, kept.number) == (YEAR, 1)
    assert envelope(path) == {("2026-04-01", None, "not-kept", None)}
    row = next(row for row in content(path) if row[1] == YEAR)
    assert not {CASE, OFFICER, DAY.isoformat(), "09:30"} & {value for value in row if isinstance(value, str)}
    assert row[5] == FORM.state()
    assert row[7] is None, "nothing is sealed beside it"


@pytest.mark.parametrize(("on", "stream"), [(date(2025, 3, 31), "MO-2024"), (date(2025, 4, 1), "MO-2025"), (DAY, YEAR)])
def test_a_form_goes_to_the_stream_of_the_financial_year_of_its_day(
    ledger: Ledger, path: Path, on: date, stream: str
) -> None:
    (kept,) = recorded(ledger, returned(on=on))
    assert kept.case == stream
    assert envelope(path, stream) == {(f"{stream[-4:]}-04-01", None, "not-kept", None)}


def test_forms_of_one_year_stand_in_one_stream(ledger: Ledger) -> None:
    kept = recorded(ledger, returned(), returned(on=date(2026, 4, 1)), returned(case=YEAR))
    assert [(event.case, event.number) for event in kept] == [(YEAR, 1), (YEAR, 2), (YEAR, 3)]


def test_no_case_and_no_other_year_takes_a_form(ledger: Ledger) -> None:
    recorded(ledger, proposed(complaint(), DAY))
    for other in (CASE, "2019/0412", "MO-2025", "authority"):
        assert names(refused(ledger, returned(case=other))) == ["kept-by-year"]


def test_a_form_of_a_day_to_come_is_refused_although_its_year_has_begun(ledger: Ledger) -> None:
    assert names(refused(ledger, returned(on=date(2026, 4, 15)))) == ["in-the-future"]


def test_the_same_form_under_one_id_is_recorded_once_whoever_says_so_and_when(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    form = replace(returned(), event_id=ID)
    recorded(ledger, form)
    before = content(path)
    clock.goes_on(hours=3)

    for again in (
        form,
        replace(form, by="OFF-2", at=None),
        replace(form, on=date(2026, 4, 2)),
        replace(form, case=YEAR),
    ):
        recording = ledger.record([again])
        assert (recording.refused, recording.known) == ([], 1)
    assert content(path) == before
    assert names(refused(ledger, replace(form, event=CharacteristicsRecorded()))) == ["id-already-given"]
    assert names(refused(ledger, replace(form, on=date(2025, 4, 2)))) == ["id-already-given"]


def test_a_form_is_put_right_and_struck_out_and_keeps_no_officer_either(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    first, second = recorded(ledger, returned(), returned())
    clock.set(2027, 5, 3)
    right = explained(CharacteristicsRecorded(gender="male"))
    recorded(ledger, Proposal(YEAR, right, DAY, OFFICER, corrects=first.event_id))
    struck = explained(StruckOut())
    recorded(ledger, Proposal(YEAR, struck, date(2027, 5, 3), OFFICER, corrects=second.event_id))

    assert envelope(path) == {("2026-04-01", None, "not-kept", None)}
    file = ledger.case(YEAR)
    assert file is not None
    assert file.case.forms == 1
    assert held(ledger, YEAR)[2].event.private == right.private, "the reason is sealed, and can be opened"


def test_a_correction_does_not_move_a_form_to_another_year(ledger: Ledger) -> None:
    (first,) = recorded(ledger, returned())
    moved = Proposal(YEAR, explained(FORM), date(2025, 5, 1), OFFICER, corrects=first.event_id)
    assert names(refused(ledger, moved)) == ["kept-by-year"]


def test_the_caseload_adds_forms_up_and_equals_a_replay(ledger: Ledger, clock: SimulatedClock, path: Path) -> None:
    recorded(ledger, proposed(complaint(), DAY), returned(), returned(on=date(2025, 5, 1)))
    early = reading.end_of(clock.now.date())
    clock.goes_on(days=1)
    (third,) = recorded(ledger, returned(CharacteristicsRecorded(ethnicity="black")))
    clock.goes_on(days=1)
    recorded(ledger, Proposal(YEAR, explained(StruckOut()), DAY, OFFICER, corrects=third.event_id))
    with closing(open_caseload(path)) as caseload:
        seen = set()
        for known_at in (early, early + 86_400_000_000, early + 2 * 86_400_000_000):
            for on in (date(2025, 3, 31), date(2025, 4, 1), date(2026, 4, 1)):
                make_known(caseload, "monitoring", on.isoformat(), known_at, parts=("characteristic",))
                kept = {row[0]: tuple(row[5:]) for row in caseload.execute("SELECT * FROM known")}
                people = sorted((row[0], *row[5:]) for row in caseload.execute("SELECT * FROM known_characteristic"))
                told = [(case, so) for name, case, so in replay(caseload, on, known_at) if name == "monitoring"]
                assert kept == {case: so.case for case, so in told}
                assert people == sorted((case, *found) for case, so in told for found in so.parts[0])
                seen.add(tuple(sorted(kept)))
        assert seen == {(), ("MO-2025",), ("MO-2025", "MO-2026")}
