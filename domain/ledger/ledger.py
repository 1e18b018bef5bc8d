"""The ledger: what records. What is proposed together is judged in order and stored in one transaction, or not."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast
from uuid import UUID, uuid5

from eventsourcing.application import Application
from eventsourcing.persistence import InfrastructureFactory, PersistenceError
from eventsourcing.utils import Environment, EnvType

from domain.events.envelope import JUST_OPENED, Proposal, Recorded
from domain.events.link import CaseLinked
from domain.events.registry import KINDS
from domain.history import CaseFile
from domain.law.book import Law
from domain.law.rows import Row, released_rows
from domain.ledger import reading
from domain.ledger.adoption import Adoptions
from domain.ledger.batch import Batch
from domain.ledger.errors import Damaged, KeysMissing, in_plain_words
from domain.ledger.keys import Keyring, keys_path
from domain.ledger.mapper import LedgerMapper
from domain.ledger.reading import microseconds
from domain.ledger.recording import Abandoned, Recording, together
from domain.ledger.stored import LedgerFactory, LedgerRecorder

Clock = Callable[[], datetime]


class Ledger(Application[str]):
    """An authority's ledger, open for recording.

    Args:
        path: The ledger file; made if it is absent or empty.
        clock: Says what time it is, with a time zone. Demonstrations, generators and tests pass a simulated one.
        wrapping_key: The key that wraps the case keys; without it, the key file holds its own.
        program: The version that stands beside the law it brings.
        released: The rows of law that this release brings.
        wait: Seconds to wait for another program that is writing.

    Raises:
        LedgerError: the file or its keys cannot be used.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        *,
        wrapping_key: bytes | None = None,
        program: str = "development",
        released: Sequence[Row] | None = None,
        wait: int = 10,
    ) -> None:
        self.path = path
        self.clock = clock
        self.program = program
        self.held: tuple[int, Adoptions, date | None] | None = None
        self.released = released_rows() if released is None else tuple(released)
        if keys_path(path).exists() and not (path.exists() and path.stat().st_size):
            raise Damaged(path, f"nothing is in it, but its key file {keys_path(path)} is there")
        reading.prepare(path)
        look = reading.connect(path, wait=wait)
        with self._plain_errors():
            self.id = reading.ledger_id(look)
            empty = reading.head(look) == 0
        look.close()
        self.keyring = Keyring(keys_path(path), self.id, wrapping_key, create=empty)
        with self._plain_errors():
            super().__init__({"SQLITE_DBNAME": f"{path.absolute().as_uri()}?mode=rw", "SQLITE_LOCK_TIMEOUT": str(wait)})

    def construct_env(self, name: str, env: EnvType | None = None) -> Environment:
        """The settings given here and no others: a stray variable of the shell changes nothing."""
        given = {"ORIGINATOR_ID_TYPE": "text", "CREATE_TABLE": "no", **(env or {})}
        return Environment(name, given)

    def construct_factory(self, env: Environment) -> InfrastructureFactory[Any]:
        """Our factory, whose recorder takes its time from the ledger's clock."""
        return LedgerFactory(env, lambda: microseconds(self.clock()))

    def construct_mapper(self) -> LedgerMapper:
        """Our mapper, which seals what is private."""
        return LedgerMapper(self.keyring)

    @property
    def _recorder(self) -> LedgerRecorder:
        return cast(LedgerRecorder, self.recorder)

    @property
    def _mapper(self) -> LedgerMapper:
        return cast(LedgerMapper, self.mapper)

    def record(self, proposals: Iterable[Proposal], *, trial: bool = False) -> Recording:
        """Judge and store ``proposals`` together: all, or on any refusal none.

        Corrections of one case that follow one another are judged together.

        Args:
            proposals: What happened, in the order in which it is to be recorded.
            trial: Judge only, and record nothing.

        Raises:
            LedgerError: the file cannot be written, or its keys are missing.
        """
        recording = Recording()
        try:
            with self.batch() as batch:
                for index, group in together(proposals):
                    batch.add(group, index, recording)
                if recording.refused or trial:
                    raise Abandoned
                batch.write()
        except Abandoned:
            pass
        return recording

    def record_letter(
        self, receipts: Sequence[Proposal], points: Sequence[int | None] = (), *, trial: bool = False
    ) -> Recording:
        """Record the cases that one letter opens: all or none, each after the first linked to it.

        Args:
            receipts: What opens them, in order; a refusal is of the receipt in its place.
            points: The point of the first that each is about, where each is about one.
            trial: Judge only, and record nothing.

        Raises:
            LedgerError: the file cannot be written, or its keys are missing.
        """
        recording = Recording()
        try:
            with self.batch() as batch:
                for index, receipt in enumerate(receipts):
                    batch.add([receipt], index, recording)
                    if recording.refused:
                        raise Abandoned
                    if index:
                        point = points[index] if points else None
                        link = CaseLinked(to=recording.events[0].case, because="same-letter", point=point)
                        named = receipt.event_id and uuid5(UUID(bytes=receipt.event_id), link.because).bytes
                        batch.add([replace(receipt, case=JUST_OPENED, event=link, event_id=named)], index, recording)
                if recording.refused or trial:
                    raise Abandoned
        except Abandoned:
            pass
        return recording

    def adopt_released(self, *, trial: bool = False) -> int:
        """Adopt the law that this release brings, or only see what it would be; how many rows are new."""
        with self._looking() if trial else self.batch() as batch:
            return batch.adopted

    def law(self) -> Law:
        """The law as this ledger now knows it, with what the next recording will adopt."""
        with self._looking() as batch:
            return batch.law

    def case(self, reference: str) -> CaseFile[Any] | None:
        """The file of the case; None when there is none of that reference."""
        with self._looking() as batch:
            return batch.file(reference)

    def revealed(self, reference: str) -> list[Recorded]:
        """The events of the case, by number, with what is private as far as its keys have not been destroyed."""
        return [cast(Recorded, event) for event in self.events.get(reference)]

    def recorded_together(self, reference: str, moment: int) -> list[str]:
        """The other cases that belong with the case by what the recording of ``moment`` touched."""
        refer = {kind: field for kind, event in KINDS.items() if (field := event.refers_to) is not None}
        with self._plain_errors(), closing(reading.connect(self.path)) as look:
            return reading.recorded_together(look, reference, moment, refer)

    @contextmanager
    def _looking(self) -> Iterator[Batch]:
        """A batch that leaves nothing behind."""
        try:
            with self.batch() as batch:
                yield batch
                raise Abandoned
        except Abandoned:
            pass

    @contextmanager
    def batch(self) -> Iterator[Batch]:
        """Record many things under one lock, one moment and one transaction; left by an exception, nothing of it."""
        if not self.keyring.path.exists():
            raise KeysMissing(self.keyring.path)
        with self._plain_errors():
            try:
                with self._recorder.datastore.transaction(commit=True) as cursor:
                    batch = Batch(self, cursor)
                    yield batch
                    batch.write()
            except BaseException:
                self.keyring.forget_unkept()
                raise

    @contextmanager
    def _plain_errors(self) -> Iterator[None]:
        try:
            yield
        except (PersistenceError, sqlite3.Error) as error:
            found = in_plain_words(self.path, error)
            if found is None:
                raise
            raise found from error

    def close(self) -> None:
        """Close the ledger and its keys."""
        super().close()
        self.keyring.close()
