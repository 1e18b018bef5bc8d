"""An officer's desk: what the steps of every scenario work at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from types import SimpleNamespace
from typing import Any, Final

from cli.options import LinkReason
from domain.events.base import Private
from domain.events.envelope import AUTHORITY, JUST_OPENED, Proposal, Recorded
from domain.events.link import CaseLinked
from domain.history import CaseFile
from domain.law.book import Law
from domain.law.rows import Row
from domain.ledger import reading
from domain.ledger.ledger import Ledger
from domain.ledger.recording import Recording
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.consequences import following
from domain.procedures.complaint.facts import CaseFacts
from domain.procedures.complaint.point_facts import PointFacts
from domain.workflow import Clock, Refused
from tests.steps.phrases import Told

OFFICER: Final = "OFF-1"
LONG_AFTER: Final = date(2026, 12, 31)
"""The day of every scenario that does not say which day it is."""


def noon(day: date) -> datetime:
    """Midday on ``day``."""
    return datetime.combine(day, time(12), UTC)


class Desk:
    """One case on a real ledger, under a clock that a scenario sets: a complaint, until another opens.

    What was last recorded may have been refused; whoever goes on without naming the refusal is stopped.

    Args:
        opened: Opens a ledger of the desk's own, which holds the law as known on a day.
    """

    def __init__(self, opened: Callable[[date, Callable[[], datetime]], Ledger]) -> None:
        self._opened = opened
        self._ledger: Ledger | None = None
        self._unnamed: list[Refused] = []
        self.today = LONG_AFTER
        self.last = Recording()
        self.held_before = 0
        self._file: CaseFile[Any] = CaseFile.empty(COMPLAINT, "")
        self._linked: CaseFile[Any] | None = None
        self.before = self._file

    @property
    def ledger(self) -> Ledger:
        """The ledger, opened when it is first needed."""
        if self._ledger is None:
            self._ledger = self._opened(self.today, lambda: noon(self.today))
        return self._ledger

    def turns_to(self, day: date) -> None:
        """It is ``day`` now; the law that was announced in the meantime is adopted."""
        self.today = day
        if self._ledger is not None:
            self._ledger.adopt_released()

    def records(self, told: Sequence[Told], *, corrects: Sequence[bytes | None] = (None,)) -> None:
        """Propose what happened, all of it together."""
        proposals = []
        for (on, event, despite), corrected in zip(told, corrects, strict=True):
            if despite or corrected is not None:
                words = type(event).model_fields["private"].annotation
                kept = next(kind for kind in (*getattr(words, "__args__", ()), Private) if kind is not type(None))
                event = event.model_copy(update={"private": kept(reason="so the file shows")})
            case = self._file.reference or None
            proposals.append(Proposal(case, event, on, OFFICER, corrects=corrected, despite=despite))
        self.propose(proposals)

    def opens_beside(self, told: Told, because: LinkReason) -> None:
        """Open a case of its own, linked to the one that lies on the desk; it lies there then."""
        link = CaseLinked(to=self.file.reference, because=because)
        self.propose([Proposal(None, told.event, told.on, OFFICER), Proposal(JUST_OPENED, link, told.on, OFFICER)])

    def opens_by_letter(self, receipts: Sequence[Proposal], points: Sequence[int | None]) -> None:
        """Open the cases of one letter, of which the first has the points; it lies on the desk then."""
        self._nothing_is_refused()
        self.before, self.held_before = self._file, self.held
        self.last = self.ledger.record_letter(receipts, points)
        self._unnamed = [refusal.why for refusal in self.last.refused]
        self._file = self.last.files[self.last.events[0].case]

    def of(self, reference: str) -> CaseFile[Any]:
        """The file of another case."""
        found = self.ledger.case(reference)
        assert found is not None, f"there is no case {reference}"
        return found

    def propose(self, proposals: Sequence[Proposal]) -> None:
        """Record ``proposals``, after making sure that what came before them was not refused."""
        self._nothing_is_refused()
        self.before, self.held_before = self._file, self.held
        self.last = self.ledger.record([each for proposal in proposals for each in self._following(proposal)])
        self._unnamed = [refusal.why for refusal in self.last.refused]
        for reference, file in self.last.files.items():
            if reference == AUTHORITY or self.last.refused:
                continue
            if file.procedure is COMPLAINT and file.case.continues == self._file.reference != "":
                self._linked = file
            else:
                self._file = file

    def _following(self, proposal: Proposal) -> list[Proposal]:
        """What is recorded together for the proposal: it alone, or a linked complaint besides."""
        if self._file.procedure is not COMPLAINT or proposal.case != self._file.reference:
            return [proposal]
        return following(proposal, self._file)

    @property
    def has_linked(self) -> bool:
        """Whether points of the complaint go on as a linked complaint."""
        return self._linked is not None

    def turns_to_the_linked(self) -> None:
        """From here on the complaint is the linked one."""
        self._nothing_is_refused()
        if self._linked is not None:
            self._file, self._linked = self._linked, None
        assert self._file.case.continues, "there is no linked complaint"

    @contextmanager
    def looking_at_the_linked(self) -> Iterator[None]:
        """For as long as it lasts, the complaint is the linked one."""
        held = self._file, self._linked
        self.turns_to_the_linked()
        yield
        self._file, self._linked = held

    @property
    def held(self) -> int:
        """How many events the ledger holds."""
        return self.ledger.recorder.max_notification_id() or 0

    def refused(self) -> list[Refused]:
        """Every rule that stood in the way of what was last proposed; nothing of it was recorded."""
        self._unnamed = []
        assert self.held == self.held_before, "it was refused, and something was recorded all the same"
        return [refusal.why for refusal in self.last.refused]

    def just_recorded(self) -> Recorded:
        """The last event of what was last recorded."""
        self._nothing_is_refused()
        assert self.held == self.held_before + len(self.last.events)
        return self.last.events[-1]

    @property
    def file(self) -> CaseFile[Any]:
        """The case as recorded, and as it stands."""
        self._nothing_is_refused()
        assert self._file.recorded, "nothing has been received"
        assert self._file.possible, "the history of the case cannot be"
        return self._file

    @property
    def law(self) -> Law:
        """The law that the ledger has adopted."""
        return self.ledger.law()

    def clock(self, name: str, point: int | None = None) -> Clock | None:
        """A time limit on the case; None when the case has no such limit."""
        return clock_of(self.file, self.law, name, point)

    def clock_before(self, name: str) -> Clock | None:
        """The same, before what was last recorded."""
        return clock_of(self.before, self.law, name)

    def as_known_on(self, day: date, name: str) -> Clock | None:
        """A time limit on the case, from what had been recorded and adopted by the end of ``day``."""
        known_at = reading.end_of(day)
        with self.ledger.batch() as batch:
            law = batch.adoptions.law_at(known_at)
        recorded = [event for event in self.file.recorded if event.recorded_at <= known_at]
        return clock_of(CaseFile.of(self.file.procedure, recorded, law), law, name)

    @property
    def facts(self) -> CaseFacts:
        """The caseload's columns for the complaint."""
        return CaseFacts(*COMPLAINT.facts(self.file.case, self.law).case)  # type: ignore[arg-type]

    def point(self, number: int) -> PointFacts:
        """The caseload's columns for a point of it."""
        points = COMPLAINT.facts(self.file.case, self.law).parts[list(COMPLAINT.parts).index("point")]
        return PointFacts(*points[number - 1])  # type: ignore[arg-type]

    def part(self, name: str) -> list[SimpleNamespace]:
        """The rows of one of the caseload's part tables for the case, by their columns' names."""
        rows = COMPLAINT.facts(self.file.case, self.law).parts[list(COMPLAINT.parts).index(name)]
        return [SimpleNamespace(**dict(zip(COMPLAINT.parts[name], row, strict=True))) for row in rows]

    def close(self) -> None:
        """Leave the desk: nothing was refused unnoticed, no clock asked for law that its procedure does not name."""
        if self._ledger is not None:
            for file in (self._file, *([self._linked] if self._linked is not None else [])):
                asks_only_what_is_named(file, self.law)
            self._ledger.close()
        self._nothing_is_refused()

    def _nothing_is_refused(self) -> None:
        unnamed, self._unnamed = self._unnamed, []
        assert not unnamed, f"it was refused, which the scenario does not say: {unnamed}"


class AskedLaw(Law):
    """A law that remembers the ids of the rows that it was asked for."""

    def __init__(self, law: Law) -> None:
        super().__init__(law.rows, law.policies)
        self.asked: set[str] = set()

    def row(self, id: str, on: date) -> Row | None:
        self.asked.add(id)
        return super().row(id, on)

    def code(self, vocabulary: str, code: str, on: date) -> Row | None:
        self.asked.add(f"{vocabulary}.{code}")
        return super().code(vocabulary, code, on)


def asks_only_what_is_named(file: CaseFile[Any], law: Law) -> None:
    """Whether the clocks and the facts of the case ask for no row of law but those that its procedure names.

    An adoption of other rows leaves the case's rectangles as they are.
    """
    asked = AskedLaw(law)
    for case in file.cases:
        file.procedure.facts(case, asked)
        list(file.procedure.clocks(case, asked))
    named = file.procedure.law
    assert not [id for id in asked.asked if not id.startswith(named)], f"{file.procedure.name} names {named}"


def clock_of(file: CaseFile[Any], law: Law, name: str, point: int | None = None) -> Clock | None:
    """The last of that name: that of the latest time at a stage."""
    clocks = [
        clock
        for clock in file.procedure.clocks(file.case, law)
        if clock.name == name and point == (clock.point if clock.of == "point" else None)
    ]
    return clocks[-1] if clocks else None
