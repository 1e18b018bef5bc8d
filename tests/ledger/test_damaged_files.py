"""A file that cannot be used is refused in plain words: which file, what is wrong, what to do; and left as it is."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pytest

from domain.ledger import reading
from domain.ledger.errors import (
    Damaged,
    DamagedEvent,
    LaterEvent,
    LaterFormat,
    LedgerError,
    Locked,
    NoLedger,
    NotALedger,
    ReadOnly,
    WrongKeys,
    plain_errors,
)
from domain.ledger.keys import keys_path
from domain.ledger.ledger import Ledger
from projections.caseload import open_caseload
from tests.ledger.desk import (
    ACKNOWLEDGED,
    SimulatedClock,
    changed,
    child,
    complaint,
    content,
    go_together,
    looked_up,
    proposed,
    recorded,
)

DAY: Final = date(2026, 4, 1)
PAGE: Final = 4096


def opened(path: Path) -> None:
    Ledger(path, SimulatedClock(datetime(2026, 4, 14, 12, tzinfo=UTC))).close()


def read(path: Path) -> None:
    open_caseload(path).close()


@pytest.fixture(params=[opened, read])
def use(request: pytest.FixtureRequest) -> Callable[[Path], None]:
    """To open for recording, and to open for reading: both refuse."""
    found: Callable[[Path], None] = request.param
    return found


@pytest.fixture
def filled(path: Path, clock: SimulatedClock) -> Path:
    """A ledger of a hundred cases, closed; its caseload is up to date."""
    with Ledger(path, clock) as ledger:
        recorded(ledger, *(proposed(complaint(words="private"), DAY, f"2026/{n}") for n in range(1, 101)))
    read(path)
    assert {file.name for file in path.parent.iterdir()} == {path.name, keys_path(path).name}
    return path


def is_refused(use: Callable[[Path], None], path: Path, error: type[LedgerError], *said: str) -> None:
    """``use`` raises ``error``, which names the file and says what to do; the files are what they were."""
    before = {file: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    with pytest.raises(LedgerError) as found:
        use(path)
    assert type(found.value) is error
    for words in (str(path), *said):
        assert words in str(found.value)
    assert "Traceback" not in str(found.value)
    assert {file: file.read_bytes() for file in before} == before


# -- files that are no ledger ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "bytes_", [b"x", b"Case,Received\n2019/0412,2019-04-12\n" * 200, b"\0" * 5000, b"SQLite format 3\0", b"PK\3\4" * 99]
)
def test_a_file_that_is_no_database_is_refused(use: Callable[[Path], None], path: Path, bytes_: bytes) -> None:
    path.write_bytes(bytes_)
    is_refused(use, path, NotALedger, "--database")
    assert not keys_path(path).exists()


def test_another_programs_database_is_refused(use: Callable[[Path], None], path: Path) -> None:
    changed(path, "CREATE TABLE stored_events (originator_id TEXT)")
    is_refused(use, path, NotALedger, "--database")
    assert not keys_path(path).exists()
    assert looked_up(path, "SELECT count(*) FROM sqlite_master") == [(1,)]


def test_a_folder_is_refused(use: Callable[[Path], None], path: Path) -> None:
    path.mkdir()
    with pytest.raises(LedgerError, match=str(path)):
        use(path)
    assert list(path.iterdir()) == []


def test_where_there_is_no_file_reading_says_so_and_makes_none(path: Path) -> None:
    is_refused(read, path, NoLedger, "record something first", "--database")
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("there", [True, False])
def test_an_empty_file_or_none_becomes_a_ledger(path: Path, clock: SimulatedClock, there: bool) -> None:
    path = path.parent / "a folder" / "of its own" / "complaints #1?.db"
    if there:
        path.parent.mkdir(parents=True)
        path.touch()
    with Ledger(path, clock) as ledger:
        recorded(ledger, proposed(complaint(words="private"), DAY, None))
    assert [row[1] for row in content(path)] == ["authority", "CC-2026-0001"]
    assert looked_up(path, "PRAGMA application_id") == [(0x63617365,)]
    assert looked_up(path, "PRAGMA user_version") == [(1,)]
    assert {file.name for file in path.parent.iterdir()} == {path.name, keys_path(path).name}
    read(path)


def test_a_ledger_of_which_only_the_keys_are_left_is_not_begun_anew(filled: Path) -> None:
    filled.write_bytes(b"")
    is_refused(opened, filled, Damaged, "backups", str(keys_path(filled)))
    assert filled.read_bytes() == b""
    filled.unlink()
    is_refused(opened, filled, Damaged, "backups")
    assert not filled.exists()


# -- files that are broken -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kept", [0.02, 0.25, 0.5, 0.75, 0.99])
def test_a_ledger_cut_short_is_refused(use: Callable[[Path], None], filled: Path, kept: float) -> None:
    whole = filled.read_bytes()
    filled.write_bytes(whole[: int(len(whole) * kept)])
    is_refused(use, filled, Damaged, "backups")


@pytest.mark.parametrize("length", [100, 512, PAGE - 1, PAGE, PAGE + 1, -PAGE, -PAGE - 1, -PAGE + 1, -1])
def test_a_ledger_cut_at_an_odd_length_is_refused(use: Callable[[Path], None], filled: Path, length: int) -> None:
    filled.write_bytes(filled.read_bytes()[:length])
    is_refused(use, filled, Damaged, "backups")


@pytest.mark.parametrize("length", [1, 16, 50])
def test_a_ledger_of_which_less_than_its_header_is_left_is_no_ledger(
    use: Callable[[Path], None], filled: Path, length: int
) -> None:
    filled.write_bytes(filled.read_bytes()[:length])
    is_refused(use, filled, NotALedger)


@pytest.mark.parametrize("with_", [b"\0", b"\xff", b"nonsense"])
def test_a_ledger_with_other_bytes_in_its_pages_is_refused(
    use: Callable[[Path], None], filled: Path, with_: bytes
) -> None:
    whole = filled.read_bytes()
    rest = len(whole) - PAGE
    filled.write_bytes(whole[:PAGE] + (with_ * rest)[:rest])
    is_refused(use, filled, Damaged, "backups")


@pytest.mark.parametrize(
    ("what", "error"),
    [
        ("state = CAST('{nonsense' AS BLOB)", DamagedEvent),
        ("""state = CAST('{"form": "sung"}' AS BLOB)""", DamagedEvent),
        ("occurred_on = 'yesterday'", DamagedEvent),
        ("topic = 'complaint-foreseen'", LaterEvent),
        ("schema_version = 99", LaterEvent),
    ],
)
def test_an_event_that_no_release_could_have_stored_is_named(filled: Path, what: str, error: type[LedgerError]) -> None:
    changed(filled, "DROP TRIGGER never_updated")
    assert changed(filled, f"UPDATE stored_events SET {what} WHERE originator_id = '2026/7'") == 1
    changed(filled, "UPDATE caseload_position SET position = position - 100")
    with pytest.raises(error, match="event 1 of 2026/7 "):
        read(filled)
    with (
        Ledger(filled, SimulatedClock(datetime(2026, 5, 1, 12, tzinfo=UTC))) as ledger,
        pytest.raises(error, match="event 1 of 2026/7 "),
    ):
        recorded(ledger, proposed(ACKNOWLEDGED, DAY, "2026/7"))


@pytest.mark.parametrize("state", ["{nonsense", "[]", "{}"])
def test_an_adoption_that_no_release_could_have_stored_is_named(filled: Path, state: str) -> None:
    changed(filled, "DROP TRIGGER never_updated")
    assert (
        changed(filled, "UPDATE stored_events SET state = CAST(? AS BLOB) WHERE originator_id = 'authority'", state)
        == 1
    )
    changed(filled, "UPDATE caseload_position SET position = position - 100")
    with pytest.raises(DamagedEvent, match="event 1 of authority "):
        read(filled)


def test_a_ledger_mended_from_its_copy_goes_on(filled: Path, clock: SimulatedClock) -> None:
    whole = filled.read_bytes()
    filled.write_bytes(whole[: len(whole) // 2])
    is_refused(opened, filled, Damaged)
    for beside in ("-wal", "-shm"):
        filled.with_name(filled.name + beside).unlink(missing_ok=True)
    filled.write_bytes(whole)
    with Ledger(filled, clock) as ledger:
        recorded(ledger, proposed(ACKNOWLEDGED, DAY, "2026/100"))


# -- files of a later version ----------------------------------------------------------------------------------------


def test_a_ledger_made_by_a_later_version_is_refused(use: Callable[[Path], None], filled: Path) -> None:
    changed(filled, "PRAGMA user_version = 2")
    is_refused(use, filled, LaterFormat, "later version", "install a newer one", "format 2", "up to 1")


# -- files that cannot be written ------------------------------------------------------------------------------------


@contextmanager
def closed_for_writing(folder_mode: int, file_mode: int | None) -> Iterator[Path]:
    """A ledger with these rights, in a folder that others can reach."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "complaints.db"
        if file_mode is not None:
            with Ledger(path, SimulatedClock(datetime(2026, 4, 14, 12, tzinfo=UTC))) as ledger:
                recorded(ledger, proposed(complaint(words="private"), DAY, None))
            read(path)
            for file in (path, keys_path(path)):
                file.chmod(file_mode)
        path.parent.chmod(folder_mode)
        try:
            yield path
        finally:
            path.parent.chmod(0o700)


@pytest.mark.parametrize(
    ("folder_mode", "file_mode"),
    [(0o555, 0o444), (0o777, 0o444), (0o555, 0o666), (0o555, None)],
    ids=["both", "the files", "the folder", "the folder, and no ledger yet"],
)
def test_what_cannot_be_written_is_said_to_be_read_only(folder_mode: int, file_mode: int | None) -> None:
    with closed_for_writing(folder_mode, file_mode) as path:
        before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
        ((recording, reading_),) = go_together([child("powerless", path)])
        assert {name: (path.parent / name).read_bytes() for name in before} == before
        assert path.exists() == (file_mode is not None)
        what, came_of_it, says = json.loads(recording)
        assert (what, came_of_it) == ("record", ReadOnly.__name__)
        assert str(path) in says
        assert "until the file and its folder can be written" in says
        what, came_of_it, says = json.loads(reading_)
        assert what == "read"
        assert came_of_it in ("done", ReadOnly.__name__, NoLedger.__name__)
        assert came_of_it == "done" or str(path) in says


def test_what_a_user_may_write_is_written() -> None:
    """The same attempts, where nothing is closed: the refusals above have their reason in the rights alone."""
    with closed_for_writing(0o777, 0o666) as path:
        before = len(content(path))
        (said,) = go_together([child("powerless", path)])
        assert [json.loads(line)[:2] for line in said] == [["record", "done"], ["read", "done"]]
        assert len(content(path)) == before + 1


# -- files that others are writing -----------------------------------------------------------------------------------


@contextmanager
def another_writer(path: Path) -> Iterator[None]:
    """Another program that has begun to write."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def test_a_ledger_locked_by_another_writer_says_so_and_records_when_that_is_over(
    filled: Path, clock: SimulatedClock
) -> None:
    before = content(filled)
    with Ledger(filled, clock, wait=1) as ledger:
        with another_writer(filled):
            for attempt in (lambda: ledger.record([proposed(ACKNOWLEDGED, DAY, "2026/1")]), ledger.adopt_released):
                with pytest.raises(Locked, match="try again when it has finished") as found:
                    attempt()
                assert str(filled) in str(found.value)
        assert content(filled) == before
        recorded(ledger, proposed(ACKNOWLEDGED, DAY, "2026/1"))


def test_reading_goes_on_while_another_writes(filled: Path) -> None:
    with another_writer(filled):
        open_caseload(filled, wait=0).close()


def test_a_caseload_that_is_behind_waits_for_a_writer_only_so_long(filled: Path, clock: SimulatedClock) -> None:
    with Ledger(filled, clock) as ledger:
        recorded(ledger, proposed(ACKNOWLEDGED, DAY, "2026/1"))
        with another_writer(filled), pytest.raises(Locked, match=str(filled)):
            open_caseload(filled, wait=0.01)
    caseload = open_caseload(filled)
    assert caseload.execute("SELECT count(*) FROM caseload_complaint WHERE acknowledged_on = ?", [str(DAY)]).fetchall()
    caseload.close()


def test_an_error_of_the_program_is_not_taken_for_one_of_the_file(filled: Path) -> None:
    look = reading.connect(filled)
    with pytest.raises(sqlite3.OperationalError, match="no such table"), plain_errors(filled):
        look.execute("SELECT * FROM nowhere")
    look.close()


def test_keys_beside_a_new_ledger_at_another_place_are_told_apart(filled: Path, clock: SimulatedClock) -> None:
    other = filled.with_name("other.db")
    Ledger(other, clock).close()
    keys_path(other).write_bytes(keys_path(filled).read_bytes())
    is_refused(opened, other, WrongKeys, "another ledger")
