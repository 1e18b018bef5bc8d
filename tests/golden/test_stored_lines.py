"""The stored form of every event, byte for byte. A line of these files is never changed and never taken out.

A new kind, or a new version of one, adds a line: the test that misses it says which.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, Final

import pytest
from pydantic import ValidationError

from domain.events.base import Event, LaterVersion, Private
from domain.events.registry import KINDS, UnknownKind, event_class
from domain.ledger.keys import Keyring
from domain.ledger.rows import bound_to
from domain.ledger.schema import APPLICATION_ID, COLUMNS, CREATE, FORMAT, canonical_bytes
from tests.golden.later_stages import COMES_BACK, CONTINUED_POINTS_BEFORE
from tests.golden.telling import EVENTS

FOLDER: Final = Path(__file__).parent

OLDER: Final[dict[tuple[str, int], dict[str, Any]]] = {
    ("policy-adopted", 1): {"authority_moves_access_start": False},
    ("case-linked", 1): {"point": None},
    ("discontinuance-reviewed", 1): {"points": ()},
    ("complaint-continued", 1): {"final_record_on": None, "stage_two": None, "points": CONTINUED_POINTS_BEFORE},
}
"""What the line of an older version reads back as, where that differs from the event of today."""

BY_KIND: Final = {event.kind: event for event in EVENTS}


def lines(name: str) -> dict[tuple[str, int], bytes]:
    """The golden lines of a file: kind and schema version, and what is stored."""
    found: dict[tuple[str, int], bytes] = {}
    for line in (FOLDER / name).read_bytes().splitlines():
        kind, version, stored = line.split(b" ", 2)
        key = kind.decode(), int(version)
        assert key not in found, f"{key} stands twice in {name}"
        found[key] = stored
    return found


STATES: Final = lines("stored-events.txt")
PRIVATE: Final = lines("sealed-texts.txt")


def line(event: Event, stored: bytes) -> str:
    return f"{event.kind} {event.schema_version()} {stored.decode()}"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_the_registry_has_its_golden_line(kind: str) -> None:
    assert kind in BY_KIND, f"write one {kind} into telling.py or later_stages.py"
    event = BY_KIND[kind]
    assert type(event) is KINDS[kind]
    assert (kind, event.schema_version()) in STATES, f"add to stored-events.txt: {line(event, event.state())}"


@pytest.mark.parametrize(("kind", "version"), sorted(STATES))
def test_no_kind_that_was_ever_stored_is_forgotten(kind: str, version: int) -> None:
    assert version <= event_class(kind).schema_version()


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_an_event_is_written_exactly_so(event: Event) -> None:
    assert event.state() == STATES[event.kind, event.schema_version()]


@pytest.mark.parametrize(("kind", "version"), sorted(STATES))
def test_what_was_written_reads_back_equal(kind: str, version: int) -> None:
    read = event_class(kind).from_state(STATES[kind, version], version)
    assert read == BY_KIND[kind].model_copy(update={"private": None, **OLDER.get((kind, version), {})})
    assert read.private is None


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_the_golden_event_says_something_in_every_field(event: Event) -> None:
    """So that a field that is renamed, or is given another form, is noticed."""
    for name, field in type(event).model_fields.items():
        if name != "private" and not field.is_required() and (event.kind, name) != ("point-routed", "function"):
            assert getattr(event, name) != field.get_default(), name


def test_a_point_that_comes_back_is_written_exactly_so() -> None:
    """It says its function, where the golden line of its kind says another procedure: never both."""
    written = b'{"points":[2],"function":"part-3","because":"routed-in-error","complainant_told":true}'
    assert COMES_BACK.state() == written
    assert type(COMES_BACK).from_state(written, 1) == COMES_BACK.model_copy(update={"private": None})


@pytest.mark.parametrize("event", [e for e in EVENTS if e.private is not None], ids=lambda event: event.kind)
def test_what_is_sealed_is_written_exactly_so_and_reads_back_equal(event: Event) -> None:
    assert event.private is not None
    written = event.private.model_dump_json(exclude_none=True).encode()
    key = event.kind, event.schema_version()
    assert written == PRIVATE.get(key), f"add to sealed-texts.txt: {line(event, written)}"
    assert type(event).from_state(event.state(), event.schema_version(), PRIVATE[key]) == event


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_with_a_private_part_of_its_own_has_its_golden_text(kind: str) -> None:
    of_its_own = KINDS[kind].model_fields["private"].annotation != Event.model_fields["private"].annotation
    assert not of_its_own or (kind, KINDS[kind].schema_version()) in PRIVATE


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_an_event_of_a_later_version_asks_for_a_newer_program(event: Event) -> None:
    with pytest.raises(LaterVersion, match="install a newer one"):
        type(event).from_state(event.state(), event.schema_version() + 1)
    with pytest.raises(LaterVersion):
        type(event).from_state(event.state(), event.schema_version() + 1, b"{}")


def test_an_event_of_an_unknown_kind_is_told_apart_and_imports_nothing() -> None:
    for kind in ("os:system", "complaint-lost", ""):
        with pytest.raises(UnknownKind):
            event_class(kind)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_a_field_that_no_version_knows_is_refused_without_being_repeated(event: Event) -> None:
    state = json.dumps(json.loads(event.state()) | {"secret": "Jane Doe"}).encode()
    with pytest.raises(ValidationError) as found:
        type(event).from_state(state, event.schema_version())
    assert "Jane Doe" not in str(found.value)


# -- older versions --------------------------------------------------------------------------------------------------


def sugar_becomes_lumps(fields: dict[str, Any]) -> dict[str, Any]:
    return {"lumps": fields["sugar"]}


def milk_is_said(fields: dict[str, Any]) -> dict[str, Any]:
    return fields | {"milk": fields["lumps"] > 1}


class TeaServed(Event):
    """An event that has changed its form twice."""

    kind: ClassVar[str] = "tea-served"
    upcasts: ClassVar[tuple[Callable[[dict[str, Any]], dict[str, Any]], ...]] = (sugar_becomes_lumps, milk_is_said)

    lumps: int
    milk: bool


def test_an_event_of_an_older_version_is_lifted_step_by_step() -> None:
    assert TeaServed.schema_version() == 3
    assert TeaServed.from_state(b'{"sugar":2}', 1) == TeaServed(lumps=2, milk=True)
    assert TeaServed.from_state(b'{"lumps":1}', 2) == TeaServed(lumps=1, milk=False)
    assert TeaServed.from_state(b'{"lumps":1,"milk":true}', 3) == TeaServed(lumps=1, milk=True)
    with pytest.raises(LaterVersion):
        TeaServed.from_state(b'{"lumps":1,"milk":true}', 4)


def test_an_event_of_an_older_version_is_lifted_with_what_is_private() -> None:
    read = TeaServed.from_state(b'{"sugar":0}', 1, b'{"reason":"no sugar left"}')
    assert read == TeaServed(lumps=0, milk=False, private=Private(reason="no sugar left"))


def test_an_event_is_written_in_the_newest_version_only() -> None:
    assert TeaServed(lumps=2, milk=True, private=Private(reason="x")).state() == b'{"lumps":2,"milk":true}'
    with pytest.raises(ValidationError):
        TeaServed.from_state(b'{"sugar":2}', 3)


# -- rows ------------------------------------------------------------------------------------------------------------

ROW_OF_AN_EVENT: Final = (
    7,
    "2026/0001",
    2,
    "stage-one-extended",
    1,
    b'{"to":"2026-05-01","because":"complex"}',
    0,
    None,
    bytes(range(16)),
    "2026-04-03",
    "14:30",
    1_776_168_000_000_000,
    "OFF-1",
    None,
    bytes(range(16, 32)),
    "not-complex",
)


def test_the_columns_of_an_event_and_their_order_never_change() -> None:
    assert COLUMNS == (
        "rowid",
        "originator_id",
        "originator_version",
        "topic",
        "schema_version",
        "state",
        "slot",
        "sealed",
        "event_id",
        "occurred_on",
        "occurred_time",
        "recorded_at",
        "recorded_by",
        "causation",
        "corrects",
        "broken",
    )
    assert (APPLICATION_ID, FORMAT) == (0x63617365, 1)
    positions = [CREATE[0].index(f"    {column} ") for column in COLUMNS]
    assert positions == sorted(positions)


def test_the_bytes_of_a_row_never_change() -> None:
    written = canonical_bytes(ROW_OF_AN_EVENT)
    assert written.startswith(b"\0\0\0\0\0\0\0\x017\0\0\0\0\0\0\0\x092026/0001")
    assert hashlib.sha256(written).hexdigest() == CANONICAL_DIGEST


CANONICAL_DIGEST: Final = "0e0f897c7ae108a382a308340c1c572df301645f0b9110d019b3d30219f43d55"


@pytest.mark.parametrize("index", range(len(ROW_OF_AN_EVENT)))
def test_rows_that_differ_in_one_value_differ_in_their_bytes(index: int) -> None:
    value = ROW_OF_AN_EVENT[index]
    others: list[int | str | bytes | None] = [None, "", b"", "7", 8, b"\xff" * 8]
    for other in others:
        if other == value or (isinstance(value, int) and other == str(value)):
            continue
        row = [*ROW_OF_AN_EVENT[:index], other, *ROW_OF_AN_EVENT[index + 1 :]]
        assert canonical_bytes(row) != canonical_bytes(ROW_OF_AN_EVENT)


def test_values_do_not_run_into_their_neighbours() -> None:
    assert canonical_bytes(("ab", "c")) != canonical_bytes(("a", "bc"))
    assert canonical_bytes((None,)) != canonical_bytes(("",))
    assert canonical_bytes(("a", None)) != canonical_bytes((None, "a"))


# -- the seal --------------------------------------------------------------------------------------------------------


def test_what_the_first_release_sealed_opens(tmp_path: Path) -> None:
    """The form of the seal, of the wrapped key and of what the seal is bound to, as they were on the first day."""
    wrapping_key = bytes(range(32))
    ring = Keyring(tmp_path / "golden.keys", "golden", wrapping_key, create=True)
    file = sqlite3.connect(tmp_path / "golden.keys")
    with file:
        file.execute("INSERT INTO keys VALUES ('2026/0001', 1, 'ADV-17', ?)", (bytes.fromhex(WRAPPED),))
    file.close()
    about = bound_to("2026/0001", 2, "advocate-appointed")
    assert about == b"2026/0001\n2\nadvocate-appointed"
    opened = ring.unseal("2026/0001", 1, about, bytes.fromhex(SEALED))
    ring.close()
    assert opened == PRIVATE["advocate-appointed", 1]


WRAPPED: Final = "c654a3392d5cd8590d68d1bc7dd412ed02700e3e08e439d16fba181235b6635a68b696f8696343eb"
SEALED: Final = (
    "000102030405060708090a0b42679bf0441540e4307bb3bd8f7b3c096ba1286e099a65ad8907cb58d033d3a9b716a1408e47"
    "8a1c3f3f8720d9975fc626b49e6e6df19f4311e792bb"
)
