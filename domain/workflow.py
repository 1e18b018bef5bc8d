"""What a procedure is: stages, the table of what may happen when, judge, evolve, clocks and facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, ClassVar, Final, Generic, NamedTuple, Protocol, TypeVar

from domain.events.base import Event
from domain.events.link import CaseLinked
from domain.law.book import Law
from domain.law.rows import NEVER_TEXT, Row
from domain.reckoning import Due, Unreckonable, calendar

SHARED: Final = (CaseLinked,)
"""What may happen to a case of any procedure, once it has been opened; it stands in no procedure's own table."""

E = TypeVar("E", bound=Event)
C = TypeVar("C")


@dataclass(frozen=True, slots=True)
class CannotBe:
    """The event is impossible: out of order, in the future, of a point that does not exist. Never recorded.

    Attributes:
        name: The rule's name, kept for ever.
        cite: The provision, or whose rule it is.
        says: What is wrong and what to do, in a sentence without its full stop.
    """

    name: str
    cite: str
    says: str


@dataclass(frozen=True, slots=True)
class MayNot:
    """The law gives no power to do this. Recorded only when the officer says that it was done all the same.

    Attributes are those of ``CannotBe``.
    """

    name: str
    cite: str
    says: str


Refused = CannotBe | MayNot


@dataclass(frozen=True, slots=True)
class Happening(Generic[E]):
    """An event on its day, under the law as the ledger then knew it.

    Attributes:
        number: The event's place in its case.
        broken: The names of the rules that it was recorded despite.
    """

    event: E
    on: date
    law: Law
    number: int = 0
    broken: tuple[str, ...] = ()


class AStage(Protocol):
    """A stage of a procedure: its code in the caseload, and the words that end «it cannot happen …»."""

    code: ClassVar[str]
    label: ClassVar[str]


Guard = Callable[[Happening[E], C], Refused | None]


@dataclass(frozen=True, slots=True)
class May(Generic[C, E]):
    """One row of the table: ``event`` may happen at these stages, unless one of these stands in its way.

    Attributes:
        meets: The clock that it meets, and by whose last day it is therefore done.
        within: The clock within whose time, before any extension, it must be done to have an effect.
        first: What is to be recorded first where it cannot happen.
    """

    event: type[E]
    at: tuple[type[AStage], ...]
    unless: tuple[Guard[E, C], ...] = ()
    meets: str = ""
    within: str = ""
    first: str = ""

    def last_day(self, clocks: Iterable[Clock]) -> date | None:
        """The day by which ``event`` is to be done; None where none of the running ``clocks`` gives one.

        Of a clock that is on several points, the first to run out gives it.
        """
        running = [clock for clock in clocks if clock.state == "running"]
        days = [clock.due_on for clock in running if clock.sort == self.meets]
        days += [clock.first_due_on for clock in running if clock.sort == self.within]
        return min((day for day in days if day is not None), default=None)


class Rows(Generic[C]):
    """``may = Rows[Complaint]()`` writes rows of one table; another event's guard in a row is a type error."""

    def __call__(
        self,
        event: type[E],
        at: tuple[type[AStage], ...],
        unless: tuple[Guard[E, C], ...] = (),
        meets: str = "",
        within: str = "",
        first: str = "",
    ) -> May[C, E]:
        """The row for ``event``."""
        return May(event, at, unless, meets, within, first)


class Milestone(NamedTuple):
    """Something that happened, and the number of the event that says so."""

    on: date
    number: int


class Remark(NamedTuple):
    """A sentence of a proof, with the provision it rests on.

    Attributes:
        says: The sentence; each ``{}`` stands for one of ``days``.
        number: The number of the event that it is about; 0 for the receipt and for the law.
    """

    says: str
    cite: str = ""
    days: tuple[date, ...] = ()
    number: int = 0

    @property
    def text(self) -> str:
        """The sentence with its days written out."""
        return self.says.format(*(f"{day:%a} {day.day} {day:%B %Y}" for day in self.days))


class Clock(NamedTuple):
    """A time limit on a case, derived from its history and the law.

    Attributes:
        name: ``stage1.response``, as the law names it.
        limit: The row of law that gives the limit; None while the limit cannot be known.
        starts_on: Day 0; None while the start is awaited.
        waiting_for: What the start waits for.
        first_due_on: The last day before any extension; None when there is none or it cannot be reckoned.
        due_on: The last day.
        paused_since: The first day of a pause that is open: until it ends there is no last day.
        raw_on: The last day before it rolled forward to a working day; None for a limit that does not roll.
        set_by: Who set the last day, where no row of law gives it and nothing reckons it: ``the Ombudsman``.
        unreckonable: Why no last day can be given; empty when one can.
        stopped_on: When it was met or ended; None while it runs.
        stopped_by: What met or ended it.
        remarks: What moved the start or the last day, and what was found to have no effect, with why.
        point: The point that it is on, where it is on one; or the number of what else ``of`` says.
        of: What ``point`` is the number of.
        limb: ``open`` where the law accepts also what was done as soon as practicable, and nobody has judged that yet;
            ``while-in-force`` likewise, but only for what is done while that law is in force, by a clock that runs yet;
            ``met`` or ``not-met`` once it was judged; empty where the days alone count.
    """

    name: str
    limit: Row | None
    starts_on: date | None
    waiting_for: str = ""
    first_due_on: date | None = None
    due_on: date | None = None
    unreckonable: str = ""
    stopped_on: date | None = None
    stopped_by: str = ""
    remarks: tuple[Remark, ...] = ()
    point: int | None = None
    limb: str = ""
    raw_on: date | None = None
    paused_since: date | None = None
    set_by: str = ""
    of: str = "point"

    @property
    def in_full(self) -> str:
        """Its name, and of which point it is: ``resubmission of point 2``."""
        return self.name if self.point is None else f"{self.name} of {self.of} {self.point}"

    @property
    def sort(self) -> str:
        """Its name, without the number with which it ends where a case has several: ``ombudsman.reply``."""
        head, _, number = self.name.rpartition(".")
        return head if number.isdecimal() else self.name

    @property
    def state(self) -> str:
        """``waiting``, ``running``, ``paused``, ``stopped``, ``unreckonable``; ``not-started``: over before it did."""
        if self.starts_on is None:
            return "waiting" if self.stopped_on is None else "not-started"
        if self.unreckonable:
            return "unreckonable"
        if self.paused_since is not None:
            return "paused"
        return "running" if self.stopped_on is None else "stopped"


def started(
    name: str,
    limit: Row | None,
    start: date,
    first: Due | Unreckonable,
    last: Due | Unreckonable,
    remarks: tuple[Remark, ...],
    stop: date | None,
    stopped_by: str,
    limb: str = "",
) -> Clock:
    """A clock that has started on ``start``; ``first`` is its last day before any extension."""
    due_on, raw_on, unreckonable = (last.on, last.raw_on, "") if isinstance(last, Due) else (None, None, last.because)
    return Clock(
        name=name,
        limit=limit,
        starts_on=start,
        first_due_on=first.on if isinstance(first, Due) else None,
        due_on=due_on,
        unreckonable=unreckonable,
        stopped_on=stop,
        stopped_by=stopped_by,
        remarks=remarks,
        limb=limb,
        raw_on=raw_on,
    )


class Facts(NamedTuple):
    """What is so of a case on a day: the caseload's columns, codes, numbers and days as text, none of them None.

    Attributes:
        case: Its own row.
        parts: The rows of each of the procedure's part tables, in the order in which it declares them.
    """

    case: tuple[str | int, ...]
    parts: tuple[tuple[tuple[str | int, ...], ...], ...] = ()


def day(value: date | None) -> str:
    """A day as the caseload keeps it: what has not happened stands on the last day there is."""
    return NEVER_TEXT if value is None else value.isoformat()


def events_behind(part: str, **milestones: Milestone | None) -> str:
    """The number of the event behind each milestone of a part that has come, ``cost.paid_on=9``."""
    return " ".join(f"{part}.{name}={when.number}" for name, when in milestones.items() if when is not None)


def elapsed(law: Law, start: date | None, stop: date | None) -> int:
    """Working days from one day to another as the caseload keeps them: -1 where either is missing or unreckonable."""
    if start is None or stop is None:
        return -1
    found = calendar(law).between(start, stop)
    return -1 if found is None else found


@dataclass(frozen=True)
class Procedure(Generic[C]):
    """A workflow that cases follow.

    Attributes:
        name: ``access_request``: also in the names of its tables, and of the module of its commands.
        prefix: What allotted references begin with, ``CC``.
        nothing: A case before anything has happened.
        table: What may happen when; the one place that says so.
        evolve: The case after an event that is believed.
        clocks: The time limits on a case.
        facts: The caseload's columns for a case.
        impossible: The facts of a case whose history cannot be, from the facts of its last possible day.
        struck_out: The facts of a case of which nothing is left, from the event that had opened it, and its day.
        stage: The stage at which a case stands.
        favourable: The proposal that the law most favours, by which ``case next`` tries what may be done.
        law: What the ids of the rows begin with by which its clocks and facts are reckoned, beside the calendar and the
            policy; the adoption of any other row touches none of its cases.
        parts: The columns of each table beside the case's own, by its name: ``point``.
        yearly: Whether its cases are financial years, of which the ledger keeps neither officer nor day.
        points: The numbers of the points that a case has.
        called: What a case of it is called, where its name does not say: ``a matter at the Ombudsman``.
    """

    name: str
    prefix: str
    nothing: C
    table: tuple[May[C, Any], ...]
    evolve: Callable[[C, Happening[Any]], C]
    clocks: Callable[[C, Law], Iterator[Clock]]
    facts: Callable[[C, Law], Facts]
    impossible: Callable[[Facts], Facts]
    struck_out: Callable[[Event, date], Facts]
    stage: Callable[[C], AStage]
    favourable: Callable[[type[Event], C, Law, date], Event]
    case_columns: tuple[str, ...]
    law: tuple[str, ...] = ()
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    yearly: bool = False
    points: Callable[[C], Iterable[int]] = lambda _: ()
    called: str = ""

    @property
    def noun(self) -> str:
        """The noun of its commands, and its name wherever people read it: ``access-request``."""
        return self.name.replace("_", "-")

    @property
    def in_words(self) -> str:
        """A case of it: ``a complaint``, ``an access request``."""
        if self.called:
            return self.called
        words = self.name.replace("_", " ")
        return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"

    @cached_property
    def _rows(self) -> dict[type[Event], May[C, Any]]:
        return {row.event: row for row in self.table}

    def row(self, event: type[Event]) -> May[C, Any] | None:
        """The table's row for ``event``; None when it is no event of this procedure."""
        return self._rows.get(event)

    def after(self, case: C, it: Happening[Any]) -> C:
        """The case after ``it``; a link changes nothing of it."""
        return case if isinstance(it.event, SHARED) else self.evolve(case, it)

    def in_order(self, case: C, event: Event) -> CannotBe | None:
        """Why the table rules ``event`` out at the stage where ``case`` stands; None when it does not."""
        row = self.row(type(event))
        stage = self.stage(case)
        if row is not None and isinstance(stage, row.at):
            return None
        if isinstance(event, SHARED) and not isinstance(stage, type(self.stage(self.nothing))):
            return None
        if row is not None and isinstance(self.stage(self.nothing), row.at):
            says = f"{event.kind} has happened already: the case stands {stage.label}"
            return CannotBe("out-of-order", "the procedure", says)
        first = f": {row.first}" if row is not None and row.first else ""
        return CannotBe("out-of-order", "the procedure", f"{event.kind} cannot happen {stage.label}{first}")

    def judge(self, case: C, it: Happening[Any]) -> list[Refused]:
        """Every rule that ``it`` would break, the table before the guards; none when it may happen."""
        out_of_order = self.in_order(case, it.event)
        if out_of_order is not None:
            return [out_of_order]
        row = self.row(type(it.event))
        if row is None:
            return []
        return [refused for stands_in_the_way in row.unless if (refused := stands_in_the_way(it, case)) is not None]
