"""An event's id gives its recording an identity: proposed twice it is recorded once, and no other takes its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Final
from uuid import UUID

import pytest

from domain.events.authority import PolicyAdopted, StatisticReported
from domain.events.envelope import Proposal
from domain.ledger.ledger import Ledger
from domain.ledger.recording import Recording
from tests.ledger.desk import (
    ACKNOWLEDGED,
    BEGUN,
    SimulatedClock,
    complaint,
    content,
    explained,
    names,
    proposed,
    recorded,
    refused,
    struck,
)

DAY: Final = date(2026, 4, 1)
FIRST: Final = UUID(int=1).bytes
SECOND: Final = UUID(int=2).bytes
RECEIPT: Final = proposed(complaint(2, words="private"), DAY, event_id=FIRST)
STATISTIC: Final = StatisticReported(
    name="complaints.per_referral",
    value=Decimal("2.50"),
    period_from=date(2025, 4, 1),
    period_to=date(2026, 3, 31),
    source="children-in-need-census",
)

ALIKE: Final = {
    "with something private": RECEIPT,
    "with nothing private": proposed(complaint(), DAY, event_id=FIRST),
    "with a time": proposed(complaint(), DAY, at=time(9, 30), event_id=FIRST),
    "with an allotted reference": proposed(complaint(words="private"), DAY, None, event_id=FIRST),
    "of the policy": proposed(PolicyAdopted(in_force_on=DAY, authority="Anytown"), DAY, "authority", event_id=FIRST),
    "of a statistic": proposed(STATISTIC, DAY, "authority", event_id=FIRST),
}


def recorded_before(ledger: Ledger, *proposals: Proposal) -> Recording:
    recording = ledger.record(proposals)
    assert recording.refused == []
    assert recording.known == len(proposals)
    return recording


@pytest.mark.parametrize("proposal", ALIKE.values(), ids=ALIKE.keys())
def test_the_same_event_recorded_again_changes_nothing(
    ledger: Ledger, clock: SimulatedClock, path: Path, proposal: Proposal
) -> None:
    (first,) = recorded(ledger, proposal)
    before = content(path)
    clock.goes_on(hours=3)
    again = recorded_before(ledger, proposal)
    assert content(path) == before
    (event,) = again.events
    assert event._replace(position=0) == first._replace(position=0)


@pytest.mark.parametrize("proposal", ALIKE.values(), ids=ALIKE.keys())
def test_the_same_event_twice_in_one_batch_is_recorded_once(ledger: Ledger, path: Path, proposal: Proposal) -> None:
    recording = ledger.record([proposal, proposal])
    assert recording.refused == []
    assert recording.known == 1
    assert [row[8] for row in content(path)].count(FIRST) == 1
    assert recording.events[0] == recording.events[1]


def test_the_same_event_is_known_to_another_program(ledger: Ledger, clock: SimulatedClock, path: Path) -> None:
    recorded(ledger, RECEIPT)
    before = content(path)
    with Ledger(path, clock) as other:
        recorded_before(other, RECEIPT)
    assert content(path) == before


def test_the_same_event_is_known_when_its_reference_is_named_the_second_time(ledger: Ledger, path: Path) -> None:
    proposal = ALIKE["with an allotted reference"]
    (first,) = recorded(ledger, proposal)
    before = content(path)
    recorded_before(ledger, replace(proposal, case=first.case))
    assert content(path) == before


def test_the_same_correction_and_the_same_striking_out_are_known(ledger: Ledger, path: Path) -> None:
    recorded(ledger, RECEIPT, proposed(ACKNOWLEDGED, date(2026, 4, 2), event_id=SECOND))
    later = proposed(ACKNOWLEDGED, date(2026, 4, 3), corrects=SECOND, event_id=UUID(int=3).bytes)
    out = replace(struck(SECOND, date(2026, 4, 2)), event_id=UUID(int=4).bytes)
    recorded(ledger, later)
    recorded(ledger, out)
    before = content(path)
    recorded_before(ledger, later)
    recorded_before(ledger, out)
    recorded_before(ledger, later, out)
    assert content(path) == before


def test_the_same_event_is_known_though_it_could_not_be_recorded_any_more(
    ledger: Ledger, clock: SimulatedClock, path: Path
) -> None:
    """It is looked up before anything is judged: now it would be out of order, and in the future of this clock."""
    recorded(ledger, RECEIPT)
    clock.set(2026, 3, 1)
    before = content(path)
    recorded_before(ledger, RECEIPT)
    assert content(path) == before


def test_what_is_new_is_recorded_beside_what_is_known(ledger: Ledger, path: Path) -> None:
    recorded(ledger, RECEIPT)
    before = content(path)
    fresh = proposed(ACKNOWLEDGED, date(2026, 4, 2), event_id=SECOND)
    recording = ledger.record([RECEIPT, fresh, RECEIPT, fresh])
    assert (recording.known, recording.refused) == (3, [])
    assert content(path)[:-1] == before
    assert content(path)[-1][8] == SECOND


DIFFERENT: Final = {
    "another case": replace(RECEIPT, case="2026/0002"),
    "another day": replace(RECEIPT, on=date(2026, 4, 2)),
    "a time": replace(RECEIPT, at=time(9, 30)),
    "another kind": replace(RECEIPT, event=BEGUN),
    "another field": replace(RECEIPT, event=complaint(2, words="private", channel="email")),
    "another private word": replace(RECEIPT, event=complaint(2, words="other")),
    "nothing private": replace(RECEIPT, event=complaint(2)),
    "a correction": proposed(RECEIPT.event, DAY, corrects=SECOND, event_id=FIRST),
    "a reason": replace(RECEIPT, event=explained(RECEIPT.event)),
}


@pytest.mark.parametrize("proposal", DIFFERENT.values(), ids=DIFFERENT.keys())
def test_the_same_id_for_another_event_is_refused(ledger: Ledger, proposal: Proposal) -> None:
    recorded(ledger, RECEIPT)
    assert names(refused(ledger, proposal)) == ["id-already-given"]


@pytest.mark.parametrize("proposal", DIFFERENT.values(), ids=DIFFERENT.keys())
def test_the_same_id_for_another_event_of_the_batch_is_refused(ledger: Ledger, proposal: Proposal) -> None:
    assert names(refused(ledger, RECEIPT, proposal)) == ["id-already-given"]


def test_a_correction_with_the_id_of_an_event_that_corrects_nothing_is_refused(ledger: Ledger) -> None:
    first, second = replace(RECEIPT, event=explained(RECEIPT.event)), proposed(ACKNOWLEDGED, DAY, event_id=SECOND)
    recorded(ledger, first, second)
    assert names(refused(ledger, replace(first, corrects=SECOND))) == ["id-already-given"]
    assert names(refused(ledger, replace(first, corrects=FIRST))) == ["id-already-given"]


def test_the_refusal_names_no_private_word(ledger: Ledger) -> None:
    recorded(ledger, proposed(complaint(words="Jane Doe"), DAY, event_id=FIRST))
    (why,) = refused(ledger, proposed(complaint(words="John Doe"), DAY, event_id=FIRST))
    assert "Doe" not in why.says


def test_two_events_alike_without_an_id_are_two_events(ledger: Ledger) -> None:
    first, second = recorded(ledger, proposed(complaint(), DAY, None), proposed(complaint(), DAY, None))
    assert first.event_id != second.event_id
    assert (first.case, second.case) == ("CC-2026-0001", "CC-2026-0002")
