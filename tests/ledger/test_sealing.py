"""What is private is sealed under keys of a separate file: the ledger without it tells nothing personal."""

from __future__ import annotations

import base64
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from domain.events.base import Private
from domain.events.complaint import AdrResolved, ResponsePrivate
from domain.events.correction import StruckOut
from domain.events.envelope import Proposal, Recorded
from domain.ledger.errors import KeysMissing, LedgerError, WrongKeys
from domain.ledger.keys import keys_path, wrapping_key_from_text
from domain.ledger.ledger import Ledger
from domain.ledger.schema import COLUMNS
from domain.ledger.stored import columns_of, stored_at
from projections.caseload import open_caseload
from tests.ledger.desk import (
    ACKNOWLEDGED,
    CASE,
    OFFICER,
    SimulatedClock,
    appointment,
    changed,
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

DAY: Final = date(2026, 4, 1)
SECRETS: Final = (
    "Wilhelmina Featherstonehaugh",
    "she was left alone all night",
    "Advocate Ponsonby",
    "a misfiled letterhead",
)
SLOT: Final = COLUMNS.index("slot")
SEALED: Final = COLUMNS.index("sealed")
KEY: Final = bytes(range(32))


def fill(ledger: Ledger) -> list[Recorded]:
    """A case with something private of its own, of two advocates, in a correction; the proposals' events."""
    receipt = complaint(words=SECRETS[1])
    assert receipt.private is not None
    receipt = receipt.model_copy(update={"private": receipt.private.model_copy(update={"complainant": SECRETS[0]})})
    first, *_ = events = recorded(
        ledger,
        proposed(receipt, DAY),
        proposed(appointment("ADV-17", SECRETS[2]), DAY),
        proposed(appointment("ADV-4", SECRETS[2]), DAY),
        proposed(appointment("ADV-17", SECRETS[2]), DAY),
        proposed(ACKNOWLEDGED, DAY),
    )
    return events + recorded(
        ledger, Proposal(CASE, explained(receipt, SECRETS[3]), DAY, OFFICER, corrects=first.event_id)
    )


def opened(ledger: Ledger, number: int, case: str = CASE) -> Recorded:
    """An event as the ledger gives it back, with what is private."""
    return held(ledger, case)[number - 1]


def test_what_was_sealed_comes_back(ledger: Ledger) -> None:
    for event in fill(ledger):
        assert opened(ledger, event.number).event == event.event


def test_nothing_private_stands_in_the_ledgers_bytes(ledger: Ledger, path: Path) -> None:
    fill(ledger)
    open_caseload(path).close()
    files = [path.with_name(path.name + suffix) for suffix in ("", "-wal", ".keys")]
    assert all(file.exists() for file in files)
    everything = b"".join(file.read_bytes() for file in path.parent.iterdir() if file.is_file())
    assert CASE.encode() in everything
    for secret in SECRETS:
        assert secret.encode() not in everything
        assert secret.split()[-1].encode() not in everything
        assert secret.encode("utf-16-le") not in everything
        assert base64.b64encode(secret.encode()).rstrip(b"=")[:-1] not in everything


def test_nothing_private_stands_in_the_ledger_after_it_was_closed(path: Path, clock: SimulatedClock) -> None:
    with Ledger(path, clock) as ledger:
        fill(ledger)
    everything = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert not any(secret.encode() in everything for secret in SECRETS)


def test_equal_words_are_sealed_unlike(ledger: Ledger, path: Path) -> None:
    recorded(ledger, *(proposed(complaint(words="the same"), DAY, f"2026/{n}") for n in range(1, 4)))
    recorded(ledger, *(proposed(appointment("ADV-1", "the same"), DAY, "2026/1") for _ in range(2)))
    sealed = [row[SEALED] for row in content(path) if row[SEALED] is not None]
    assert len(set(sealed)) == 5
    assert len({bytes(blob[:12]) for blob in sealed}) == 5


def test_ledger_and_keys_are_their_owners_alone(ledger: Ledger, path: Path) -> None:
    fill(ledger)
    assert path.stat().st_mode & 0o777 == 0o600
    assert keys_path(path).stat().st_mode & 0o777 == 0o600
    for beside in path.parent.iterdir():
        assert beside.stat().st_mode & 0o077 == 0, beside


def test_the_case_has_slot_0_and_each_person_the_next(ledger: Ledger, path: Path) -> None:
    fill(ledger)
    recorded(
        ledger,
        proposed(complaint(words="another case"), DAY, "2026/0002"),
        proposed(appointment("ADV-4", SECRETS[2]), DAY, "2026/0002"),
    )
    slots = [(row[1], row[SLOT]) for row in content(path) if row[SEALED] is not None]
    assert slots == [(CASE, 0), (CASE, 1), (CASE, 2), (CASE, 1), (CASE, 0), ("2026/0002", 0), ("2026/0002", 1)]
    assert looked_up(keys_path(path), "SELECT case_reference, slot, person FROM keys ORDER BY 1, 2") == [
        (CASE, 0, ""),
        (CASE, 1, "ADV-17"),
        (CASE, 2, "ADV-4"),
        ("2026/0002", 0, ""),
        ("2026/0002", 1, "ADV-4"),
    ]


def test_a_person_keeps_the_slot_when_another_program_goes_on(path: Path, clock: SimulatedClock) -> None:
    with Ledger(path, clock) as ledger:
        fill(ledger)
    with Ledger(path, clock) as ledger:
        recorded(ledger, proposed(appointment("ADV-4", "x"), DAY), proposed(appointment("ADV-5", "x"), DAY))
        assert [row[SLOT] for row in content(path)][-2:] == [2, 3]
        assert opened(ledger, 8).event == appointment("ADV-5", "x")


def test_an_event_with_nothing_private_seals_nothing_and_needs_no_key(ledger: Ledger, path: Path) -> None:
    recorded(ledger, proposed(complaint(), DAY), proposed(appointment("ADV-1"), DAY), proposed(ACKNOWLEDGED, DAY))
    assert all((row[SLOT], row[SEALED]) == (0, None) for row in content(path))
    assert looked_up(keys_path(path), "SELECT count(*) FROM keys") == [(0,)]


@pytest.mark.parametrize(
    "changes", [{"originator_id": "2026/0002"}, {"originator_version": 9}, {"topic": "adr-resolved"}]
)
def test_a_sealed_text_moved_to_another_event_does_not_open(ledger: Ledger, changes: dict[str, str | int]) -> None:
    """The case, the number and the kind are part of the seal."""
    fill(ledger)
    recorded(ledger, proposed(complaint(words="another case"), DAY, "2026/0002"))
    (stored,) = ledger.recorder.select_events(CASE, lte=1)
    row = dict(zip(COLUMNS, (0, *columns_of(stored)), strict=True))  # type: ignore[arg-type]
    with pytest.raises(WrongKeys, match=str(keys_path(ledger.path))):
        ledger.mapper.to_domain_event(stored_at([(row | changes)[column] for column in COLUMNS]))


@pytest.mark.parametrize("at", [0, 11, 12, -1])
def test_a_sealed_text_of_which_a_bit_was_changed_does_not_open(ledger: Ledger, at: int) -> None:
    fill(ledger)
    (stored,) = ledger.recorder.select_events(CASE, lte=1)
    row = [0, *columns_of(stored)]  # type: ignore[arg-type]
    sealed = bytearray(row[SEALED])
    sealed[at] ^= 1
    row[SEALED] = bytes(sealed)
    with pytest.raises(WrongKeys):
        ledger.mapper.to_domain_event(stored_at(row))


def test_a_person_is_not_opened_with_the_key_of_the_case(ledger: Ledger) -> None:
    fill(ledger)
    (stored,) = ledger.recorder.select_events(CASE, gt=1, lte=2)
    row = [0, *columns_of(stored)]  # type: ignore[arg-type]
    assert row[SLOT] == 1
    row[SLOT] = 0
    with pytest.raises(WrongKeys):
        ledger.mapper.to_domain_event(stored_at(row))


def test_the_key_file_holds_the_wrapping_key_where_none_is_given(ledger: Ledger, path: Path) -> None:
    fill(ledger)
    assert {name for (name,) in looked_up(keys_path(path), "SELECT name FROM key_meta")} == {
        "ledger",
        "check",
        "wrapping",
    }


def test_the_key_file_holds_no_wrapping_key_where_one_is_given(path: Path, clock: SimulatedClock) -> None:
    with Ledger(path, clock, wrapping_key=KEY) as ledger:
        fill(ledger)
    assert {name for (name,) in looked_up(keys_path(path), "SELECT name FROM key_meta")} == {"ledger", "check"}
    assert not any(KEY in file.read_bytes() for file in path.parent.iterdir())
    with Ledger(path, clock, wrapping_key=KEY) as ledger:
        assert opened(ledger, 2).event == appointment("ADV-17", SECRETS[2])


def test_the_keys_themselves_are_wrapped(ledger: Ledger, path: Path) -> None:
    fill(ledger)
    wrapped = looked_up(keys_path(path), "SELECT wrapped FROM keys")
    assert {len(key) for (key,) in wrapped} == {40}
    assert len(set(wrapped)) == 3


@pytest.mark.parametrize(
    ("made_with", "opened_with"), [(KEY, bytes(32)), (KEY, None), (None, KEY)], ids=["another", "none", "not its own"]
)
def test_a_wrapping_key_that_does_not_fit_is_refused(
    path: Path, clock: SimulatedClock, made_with: bytes | None, opened_with: bytes | None
) -> None:
    with Ledger(path, clock, wrapping_key=made_with) as ledger:
        fill(ledger)
    before = [file.read_bytes() for file in (path, keys_path(path))]
    with pytest.raises(WrongKeys, match="CASELEDGER_KEY"):
        Ledger(path, clock, wrapping_key=opened_with)
    assert [file.read_bytes() for file in (path, keys_path(path))] == before
    with Ledger(path, clock, wrapping_key=made_with) as ledger:
        assert opened(ledger, 1).event.private is not None


def test_a_wrapping_key_is_32_bytes_in_base64() -> None:
    assert wrapping_key_from_text(base64.b64encode(KEY).decode()) == KEY
    for wrong in ("", "not base64!", base64.b64encode(KEY[1:]).decode(), base64.b64encode(KEY + b"1").decode()):
        with pytest.raises(ValueError, match="wrapping key"):
            wrapping_key_from_text(wrong)


def test_a_damaged_key_is_told_of_and_nothing_is_recorded_with_it(path: Path, clock: SimulatedClock) -> None:
    with Ledger(path, clock) as ledger:
        fill(ledger)
    before = content(path)
    assert changed(keys_path(path), "UPDATE keys SET wrapped = zeroblob(40) WHERE slot = 1") == 1
    with Ledger(path, clock) as ledger:
        private = proposed(complaint(words="private"), DAY, "2026/0002")
        with pytest.raises(WrongKeys, match=f"{keys_path(path)} .* its key for {CASE} is damaged"):
            ledger.record([private, proposed(appointment("ADV-17", "private"), DAY)])
        assert content(path) == before
        # nor is a key kept that was made for what was not recorded
        recorded(ledger, proposed(appointment("ADV-4", "private"), DAY))
        assert looked_up(keys_path(path), "SELECT count(*) FROM keys WHERE case_reference <> ?", CASE) == [(0,)]
        recorded(ledger, private)
        assert opened(ledger, 1, "2026/0002").event == private.event


def test_what_a_destroyed_key_had_sealed_is_gone_and_the_rest_of_the_event_stays(
    path: Path, clock: SimulatedClock
) -> None:
    with Ledger(path, clock) as ledger:
        events = fill(ledger)
    before = content(path)
    assert changed(keys_path(path), "DELETE FROM keys WHERE slot = 1") == 1
    with Ledger(path, clock) as ledger:
        for event in events:
            kept = opened(ledger, event.number)
            of_that_person = getattr(event.event, "advocate", "") == "ADV-17"
            assert kept.event == (event.event.model_copy(update={"private": None}) if of_that_person else event.event)
    assert content(path) == before


def test_a_destroyed_key_changes_nothing_of_the_caseload(path: Path, clock: SimulatedClock) -> None:
    with Ledger(path, clock) as ledger:
        fill(ledger)
        before = rectangles(path)
        assert before
        changed(keys_path(path), "DELETE FROM keys")
        recorded(ledger, proposed(complaint(), DAY, "2026/0002"))
    assert [row for row in rectangles(path) if row[0] == CASE] == before


def rectangles(path: Path) -> list[tuple[object, ...]]:
    caseload = open_caseload(path)
    rows = caseload.execute("SELECT * FROM caseload_complaint").fetchall()
    caseload.close()
    return rows


def lost(path: Path) -> None:
    keys_path(path).unlink()


def emptied(path: Path) -> None:
    keys_path(path).write_bytes(b"")


@pytest.mark.parametrize("mishap", [lost, emptied])
def test_without_its_keys_a_ledger_can_be_read_but_not_recorded_in(
    path: Path, clock: SimulatedClock, mishap: object
) -> None:
    assert callable(mishap)
    with Ledger(path, clock) as ledger:
        fill(ledger)
    before = content(path)
    mishap(path)
    with pytest.raises(KeysMissing, match=str(keys_path(path))):
        Ledger(path, clock)
    assert content(path) == before
    assert [row[0] for row in rectangles(path)] != []
    assert not keys_path(path).exists() or keys_path(path).read_bytes() == b""


def test_recording_stops_when_the_keys_are_lost_while_the_ledger_is_open(ledger: Ledger, path: Path) -> None:
    fill(ledger)
    before = content(path)
    lost(path)
    with pytest.raises(KeysMissing):
        ledger.record([proposed(complaint(words="private"), DAY, None)])
    assert content(path) == before


def test_the_keys_of_another_ledger_are_refused(path: Path, clock: SimulatedClock, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    for each in (path, other):
        with Ledger(each, clock) as ledger:
            fill(ledger)
    keys_path(path).write_bytes(keys_path(other).read_bytes())
    before = content(path)
    with pytest.raises(WrongKeys, match="another ledger"):
        Ledger(path, clock)
    assert content(path) == before


@pytest.mark.parametrize("found", [b"no database at all " * 50, b"SQLite format 3\0"])
def test_a_key_file_that_is_none_is_refused(path: Path, clock: SimulatedClock, found: bytes) -> None:
    with Ledger(path, clock) as ledger:
        fill(ledger)
    keys_path(path).write_bytes(found)
    with pytest.raises(LedgerError, match=str(keys_path(path))):
        Ledger(path, clock)
    assert keys_path(path).read_bytes() == found


@pytest.mark.parametrize("private", [None, ResponsePrivate(), ResponsePrivate(words="words, but no reason")])
def test_a_correction_a_striking_out_and_a_despite_need_a_reason(
    ledger: Ledger, private: ResponsePrivate | None
) -> None:
    (receipt,) = recorded(ledger, proposed(complaint(basis="other-person"), DAY))
    resolved = AdrResolved(private=private)
    unexplained = Private() if private is not None else None
    for proposal in (
        Proposal(CASE, complaint(), DAY, OFFICER, corrects=receipt.event_id),
        Proposal(CASE, StruckOut(private=unexplained), DAY, OFFICER, corrects=receipt.event_id),
        Proposal(CASE, resolved, DAY, OFFICER, despite=True),
    ):
        assert names(refused(ledger, proposal)) == ["no-reason"]
    assert names(refused(ledger, Proposal(CASE, resolved, DAY, OFFICER))) == ["interest-undecided"]


def test_the_reason_is_sealed_with_the_event(ledger: Ledger) -> None:
    (receipt,) = recorded(ledger, proposed(complaint(words="as it was"), DAY))
    recorded(ledger, proposed(complaint(channel="email"), DAY, corrects=receipt.event_id))
    correction = opened(ledger, 2)
    assert correction.corrects == receipt.event_id
    assert correction.event.private is not None
    assert correction.event.private.reason == "entered from the wrong letter"
