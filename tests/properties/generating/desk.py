"""A life told to a real ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from domain.events.envelope import AUTHORITY, Proposal
from domain.law.rows import Row
from domain.ledger.ledger import Ledger
from domain.workflow import Refused
from tests.properties.generating.law import RELEASES
from tests.properties.generating.telling import Adopted, Released, Step, Told, transactions


class SimulatedClock:
    """Five in the afternoon in England of whatever day the story has come to, later at every look."""

    def __init__(self) -> None:
        self.now = datetime(2020, 1, 1, 16, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def goes_on_to(self, day: date) -> None:
        """To ``day``, unless it is that day already."""
        if day > self.now.date():
            self.now = datetime(day.year, day.month, day.day, 16, tzinfo=UTC)


class Desk:
    """An officer with a ledger of her own, to whom a life is told."""

    def __init__(self, path: Path, release: int = 0, releases: Sequence[Sequence[Row]] = RELEASES) -> None:
        self.path = path
        self.releases = releases
        self.clock = SimulatedClock()
        self.ledger = Ledger(path, self.clock, released=releases[release])
        self.accepted: list[Told] = []
        self.refused: list[tuple[int, Refused]] = []

    def tell(self, life: Sequence[Step]) -> Iterator[Step]:
        """Record the life, transaction by transaction; after each comes the step that ended it."""
        for steps in transactions(life):
            self.clock.goes_on_to(steps[0].known_on)
            first = steps[0]
            if isinstance(first, Released):
                self.ledger.close()
                self.ledger = Ledger(self.path, self.clock, released=self.releases[first.release])
                if first.at_once:
                    self.ledger.adopt_released()
            elif isinstance(first, Adopted):
                adopted = Proposal(AUTHORITY, first.event, first.known_on, "OFF-1")
                assert self.ledger.record([adopted]).refused == []
            else:
                told = [step for step in steps if isinstance(step, Told)]
                recording = self.ledger.record([one.proposal for one in told])
                self.refused += [(told[refusal.index].index, refusal.why) for refusal in recording.refused]
                if not recording.refused:
                    self.accepted += told
            yield steps[-1]

    def hears(self, life: Sequence[Step]) -> None:
        """Record the whole life."""
        for _ in self.tell(life):
            pass


@contextmanager
def desk(release: int = 0, releases: Sequence[Sequence[Row]] = RELEASES) -> Iterator[Desk]:
    """A desk whose files are gone afterwards."""
    with TemporaryDirectory(prefix="caseledger-") as folder:
        opened = Desk(Path(folder) / "ledger.db", release, releases)
        try:
            yield opened
        finally:
            opened.ledger.close()
