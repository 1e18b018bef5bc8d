"""Recording under the write lock: judged in order, one moment for all of it, written in chunks, committed as one."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, cast
from uuid import UUID, uuid4

from eventsourcing.sqlite import SQLiteCursor

from domain.events.authority import AuthorityEvent, LawAdopted, LawRow
from domain.events.correction import StruckOut
from domain.events.envelope import AUTHORITY, JUST_OPENED, EventId, Proposal, Recorded
from domain.events.link import CaseLinked
from domain.history import CaseFile
from domain.law.book import Law
from domain.ledger.adoption import Adoptions, adoptions, not_yet_adopted
from domain.ledger.linking import wrong_link
from domain.ledger.mapper import LedgerMapper
from domain.ledger.reading import LONDON
from domain.ledger.recording import Recording, Refusal
from domain.ledger.rows import recorded_from_row
from domain.ledger.stored import LedgerRecorder, StoredAt, columns_of
from domain.ledger.yearly import as_kept, stream_of
from domain.procedures import procedure_of
from domain.workflow import CannotBe, Procedure

if TYPE_CHECKING:
    from domain.ledger.ledger import Ledger

GIVEN_REFERENCE: Final = re.compile(r"(?:REF-)?[0-9]{2,12}(?:[-/][0-9]{1,12}){0,3}")
"""References that officers give: digits, so that no name and no initials can stand in one."""

HELD_CASES: Final = 5_000
"""How many case files a batch keeps at hand."""

CHUNK: Final = 1_000
"""After how many events a batch writes."""


class Batch:
    """Recording under the write lock."""

    def __init__(self, ledger: Ledger, cursor: SQLiteCursor) -> None:
        self._ledger = ledger
        self._recorder = cast(LedgerRecorder, ledger.recorder)
        self._mapper = cast(LedgerMapper, ledger.mapper)
        self._cursor = cursor
        self._files: OrderedDict[str, CaseFile[Any]] = OrderedDict()
        self._allotted: dict[str, int] = {}
        self._waiting: list[Recorded] = []
        self._ids: dict[EventId, Recorded] = {}
        self._just_opened: str | None = None
        now = ledger.clock()
        self.now = now.astimezone(LONDON)
        self.moment = self._recorder.next_moment(cursor)
        self.adoptions, self._authority = self._read_authority()
        self.adopted = self._adopt_released()

    @property
    def law(self) -> Law:
        """The law as this ledger now knows it."""
        return self.adoptions.law

    def add(self, group: Sequence[Proposal], index: int, recording: Recording) -> None:
        """Judge ``group`` (one proposal, or corrections of one case), and take it in unless it is refused.

        Args:
            group: The proposals.
            index: The place of the first among all proposals.
            recording: Where the events and the refusals go.
        """
        recording.adopted, recording.law = self.adopted, self.law
        if recording.refused and self._opened_nothing(group[0]):
            return
        fresh: list[Recorded] = []
        file: CaseFile[Any] | None = None
        for offset, proposed in enumerate(group):
            given = replace(proposed, case=self._just_opened) if proposed.case == JUST_OPENED else proposed
            proposal = self._as_kept(given)
            refused, known = self._looked_up(proposal)
            if known is not None:
                if known.number == 1:
                    self._just_opened = known.case
                recording.known += 1
                recording.events.append(known)
                continue
            refused = refused or self._out_of_bounds(given)
            if refused is None and proposal.case == AUTHORITY and isinstance(proposal.event, AuthorityEvent):
                recording.events.append(self._take_authority(proposal))
                continue
            if refused is None:
                found = self._file_of(proposal)
                if isinstance(found, CannotBe):
                    refused = found
                else:
                    file = found
            if refused is not None or file is None:
                why = refused or CannotBe("unknown-case", "the ledger", "there is no such case")
                recording.refused.append(Refusal(index + offset, proposal.case or "", why))
                return
            fresh.append(self._recorded(proposal, file.reference, len(file.recorded) + len(fresh) + 1))
        if file is not None and fresh:
            self._judge(file, fresh, group, index, recording)

    def file(self, case: str) -> CaseFile[Any] | None:
        """The file of ``case``, with what this batch has taken in; None when there is no such case."""
        if case in self._files:
            self._files.move_to_end(case)
            return self._files[case]
        stored = self._recorder.events_of(self._cursor, case)
        if not stored or case == AUTHORITY:
            return None
        self._files[case] = _case_file(stored, self.law)
        return self._files[case]

    def write(self) -> None:
        """Write what has been taken in: the keys first, then the events."""
        if not self._waiting:
            return
        stored = [self._mapper.to_stored_event(event) for event in self._waiting]
        self._ledger.keyring.keep()
        self._recorder._insert_events(self._cursor, stored, recorded_at=self.moment)
        self._waiting.clear()

    def _judge(
        self, file: CaseFile[Any], fresh: list[Recorded], group: Sequence[Proposal], index: int, recording: Recording
    ) -> None:
        judgement = file.judge(fresh, self.law)
        cannot = [why for why in judgement.refused if isinstance(why, CannotBe)]
        despite = all(proposal.despite for proposal in group)
        if cannot or (judgement.refused and not despite):
            recording.refused += [Refusal(index, file.reference, why) for why in judgement.refused]
            return
        taken = [event._replace(broken=judgement.broken.get(event.event_id, ())) for event in fresh]
        file = file.after(taken, judgement)
        self._files[file.reference] = file
        recording.files[file.reference] = file
        recording.events += taken
        self._take(taken)

    def _take(self, events: Sequence[Recorded]) -> None:
        self._waiting += events
        for event in events:
            self._ids[event.event_id] = event
        if len(self._waiting) >= CHUNK:
            self.write()
            self._ids.clear()
            while len(self._files) > HELD_CASES:
                self._files.popitem(last=False)

    def _opened_nothing(self, proposal: Proposal) -> bool:
        """Whether it is of the case just opened, and what was to open that was refused: nothing more is to be said."""
        if proposal.case != JUST_OPENED:
            return False
        return self._just_opened is None or self.file(self._just_opened) is None

    def _looked_up(self, proposal: Proposal) -> tuple[CannotBe | None, Recorded | None]:
        """Whether an event of that id is there already: the same, which is well, or another."""
        if proposal.event_id is None:
            return None, None
        known = self._ids.get(proposal.event_id)
        if known is None:
            stored = self._recorder.event_of_id(self._cursor, proposal.event_id)
            if stored is None:
                return None, None
            known = self._mapper.to_domain_event(stored)
        same = (
            proposal.case in (None, known.case)
            and proposal.event == known.event
            and (proposal.on, proposal.at) == (known.occurred_on, known.occurred_time)
            and proposal.corrects == known.corrects
        )
        if same:
            return None, known
        says = (
            f"the id {UUID(bytes=proposal.event_id)} was given to another event, number {known.number} of {known.case}"
        )
        return CannotBe("id-already-given", "the ledger", says), None

    def _out_of_bounds(self, proposal: Proposal) -> CannotBe | None:
        """What no ledger records, whatever the case."""
        if proposal.case == AUTHORITY and proposal.corrects is not None:
            says = "what was adopted or reported is not corrected: adopt or report it again, and the later one stands"
            return CannotBe("corrects-the-authority", "the ledger", says)
        today = self.now.date()
        later_today = proposal.on == today and proposal.at is not None and proposal.at > self.now.time()
        if (proposal.on > today or later_today) and not isinstance(proposal.event, AuthorityEvent):
            when = f"{proposal.on.isoformat()}" + (f" at {proposal.at:%H:%M}" if later_today else "")
            says = f"{when} is in the future: an event is recorded once it has happened"
            return CannotBe("in-the-future", "the ledger", says)
        unexplained = proposal.event.private is None or proposal.event.private.reason is None
        if (proposal.corrects is not None or proposal.despite) and unexplained:
            what = "a correction" if proposal.corrects is not None else "what is recorded despite a rule"
            says = f"{what} needs a reason: give it on standard input (private.reason in a file)"
            return CannotBe("no-reason", "the ledger", says)
        return None

    def _as_kept(self, proposal: Proposal) -> Proposal:
        """The proposal without what its procedure does not keep; a striking-out is its case's procedure's."""
        procedure = procedure_of(proposal.event.kind)
        if procedure is None and isinstance(proposal.event, StruckOut) and proposal.case is not None:
            file = self.file(proposal.case)
            return as_kept(proposal, file.reference) if file is not None and file.procedure.yearly else proposal
        if procedure is None or not procedure.yearly:
            return proposal
        return as_kept(proposal, stream_of(procedure, proposal.on))

    def _file_of_year(self, procedure: Procedure[Any], proposal: Proposal) -> CaseFile[Any] | CannotBe:
        """The stream of the proposal's year, which is given no other reference: least of all that of a case."""
        stream = stream_of(procedure, proposal.on)
        if proposal.case not in (None, stream):
            says = (
                f"{proposal.event.kind} is kept in {stream}, not in {proposal.case}: leave the reference out; what "
                "stands in the wrong year is struck out and recorded again"
            )
            return CannotBe("kept-by-year", "the ledger", says)
        return self.file(stream) or CaseFile.empty(procedure, stream)

    def _file_of(self, proposal: Proposal) -> CaseFile[Any] | CannotBe:
        """The file of the proposal's case, or an empty one where the event opens it."""
        refers_to = type(proposal.event).refers_to
        if refers_to is not None and self.file(to := getattr(proposal.event, refers_to)) is None:
            return CannotBe("unknown-case", "the ledger", f"there is no case {to} to refer to")
        if refers_to is not None and to == proposal.case:
            return CannotBe("refers-to-itself", "the ledger", f"{to} does not refer to itself: name the other case")
        procedure = procedure_of(proposal.event.kind)
        if procedure is not None and procedure.yearly:
            return self._file_of_year(procedure, proposal)
        opens = procedure is not None and procedure.in_order(procedure.nothing, proposal.event) is None
        if proposal.case is None:
            if procedure is None or not opens:
                return CannotBe("no-case", "the ledger", f"{proposal.event.kind} needs the reference of its case")
            self._just_opened = self._allot(procedure.prefix)
            return CaseFile.empty(procedure, self._just_opened)
        file = self.file(proposal.case)
        if file is None:
            if not opens or procedure is None:
                return CannotBe("unknown-case", "the ledger", f"there is no case {proposal.case}")
            if not GIVEN_REFERENCE.fullmatch(proposal.case):
                says = (
                    f"{proposal.case!r} cannot be given as a reference: give digits, as in 2019/0412 or REF-20190412, "
                    "or none, and one is allotted"
                )
                return CannotBe("reference-not-opaque", "the ledger", says)
            return CaseFile.empty(procedure, proposal.case)
        if refers_to is not None and file.procedure.yearly:
            says = f"{proposal.case} keeps forms of a year, none of which is known to belong to a case"
            return CannotBe("kept-by-year", "the ledger", says)
        if procedure is not None and procedure is not file.procedure:
            says = f"{proposal.event.kind} is no event of {file.procedure.in_words}"
            return CannotBe("another-procedure", "the ledger", says)
        if isinstance(proposal.event, CaseLinked) and (older := self.file(proposal.event.to)) is not None:
            return wrong_link(proposal.event, older, file, proposal.corrects) or file
        return file

    def _allot(self, prefix: str) -> str:
        """The next reference of the year: the highest allotted, and one."""
        head = f"{prefix}-{self.now.year}-"
        if head not in self._allotted:
            self._cursor.execute(
                "SELECT max(CAST(substr(originator_id, ?) AS INTEGER)) FROM stored_events "
                "WHERE originator_id > ? AND originator_id < ? AND originator_version = 1",
                (len(head) + 1, head, head[:-1] + "."),
            )
            (highest,) = self._cursor.fetchone()
            self._allotted[head] = highest or 0
        self._allotted[head] += 1
        return f"{head}{self._allotted[head]:04d}"

    def _recorded(self, proposal: Proposal, case: str, number: int) -> Recorded:
        return Recorded(
            position=2**62 + number,
            case=case,
            number=number,
            event_id=proposal.event_id or uuid4().bytes,
            occurred_on=proposal.on,
            occurred_time=proposal.at,
            recorded_at=self.moment,
            recorded_by=proposal.by,
            causation=proposal.causation,
            corrects=proposal.corrects,
            broken=(),
            event=proposal.event,
        )

    def _read_authority(self) -> tuple[Adoptions, int]:
        """The stream ``authority``, read again only where it has grown."""
        self._cursor.execute(
            "SELECT coalesce(max(originator_version), 0) FROM stored_events WHERE originator_id = ?", (AUTHORITY,)
        )
        (count,) = self._cursor.fetchone()
        if self._ledger.held is None or self._ledger.held[0] != count:
            self._cursor.execute(
                "SELECT recorded_at, topic, state FROM stored_events WHERE originator_id = ? "
                "ORDER BY originator_version",
                (AUTHORITY,),
            )
            self._ledger.held = (count, adoptions(tuple(row) for row in self._cursor.fetchall()), None)
        return self._ledger.held[1], count

    def _adopt_released(self) -> int:
        """Adopt the rows of this release that had been announced by today and are not adopted yet."""
        today = self.now.date()
        assert self._ledger.held is not None  # noqa: S101 - the stream has just been read
        count, held, complete_on = self._ledger.held
        if complete_on == today:
            return 0
        rows = not_yet_adopted(self.law, self._ledger.released, today)
        if not rows:
            self._ledger.held = (count, held, today)
            return 0
        event = LawAdopted(program=self._ledger.program, rows=tuple(LawRow.model_validate(row.plain()) for row in rows))
        self._take_authority(Proposal(AUTHORITY, event, on=self.now.date(), by="caseledger"))
        return len(rows)

    def _take_authority(self, proposal: Proposal) -> Recorded:
        self._authority += 1
        self.adoptions = self.adoptions.copy()
        recorded = self._recorded(proposal, AUTHORITY, self._authority)
        self.adoptions.add(self.moment, proposal.event.kind, proposal.event.state())
        self._take([recorded])
        return recorded


def _case_file(stored: Sequence[StoredAt], law: Law) -> CaseFile[Any]:
    recorded = [recorded_from_row((event.id, *columns_of(event))) for event in stored]
    procedure = procedure_of(recorded[0].event.kind)
    assert procedure is not None  # noqa: S101 - a case's first event opened it
    return CaseFile.of(procedure, recorded, law)
