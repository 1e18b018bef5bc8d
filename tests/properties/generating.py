"""Whole lives of complaints: what happened, when it was recorded and corrected, and what was adopted meanwhile.

A life is drawn without asking what is allowed: it is told to the real ledger (``Desk``) or to ``judge`` alone
(``told_to_judge``), and what is refused is simply not recorded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple, get_args

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from domain.events.authority import Named, PolicyAdopted
from domain.events.base import Event
from domain.events.complaint import (
    AdrResolved,
    AdvocateAppointed,
    AdvocateDeclined,
    AdvocateRequested,
    ComplaintAcknowledged,
    ComplaintCompleted,
    ComplaintReceived,
    ComplaintReinstated,
    ComplaintWithdrawn,
    FormalInvestigationBegun,
    Given,
    LateRepresentationDecided,
    LaterStartAgreed,
    PointOutcome,
    PointReceived,
    ResolutionTermsSent,
    StageOneExtended,
    StageOneResponded,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.events.correction import StruckOut
from domain.events.envelope import AUTHORITY, EventId, Proposal, Recorded
from domain.history import CaseFile, Judgement, happening, history
from domain.law.book import Law, Policy, policy_from_plain
from domain.law.rows import Row, released_rows
from domain.ledger.ledger import Ledger
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.states import Complaint
from domain.workflow import CannotBe, Facts, Refused

TIMES_AS_MANY: Final = 1
"""Raise it for a thorough search: the number of examples of every property is multiplied by it."""


def examples(number: int) -> settings:
    """The same examples on every machine and at every run."""
    return settings(
        max_examples=number * TIMES_AS_MANY,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )


# -- The law, as one release after another brings it -------------------------------------------------------------------


def _row(id: str) -> Row:
    """The last announced row of ``id`` that this release ships."""
    return [row for row in released_rows() if row.id == id][-1]


FIRST_RELEASE: Final = tuple(row for row in released_rows() if row.family != "calendar" or row.in_force_on.year == 2022)
"""With the bank holidays of 2022 only: what comes near the year's end cannot be reckoned."""

MOVED_HOLIDAY: Final = replace(
    _row("calendar.england-and-wales.2022"),
    announced_on=date(2022, 9, 20),
    value={
        "days": [
            *(day for day in _row("calendar.england-and-wales.2022").value["days"] if day[0] != "2022-12-27"),
            ["2022-09-30", "A holiday made up for these tests"],
            ["2022-12-19", "A holiday moved for these tests"],
        ]
    },
)
NEXT_YEAR: Final = replace(_row("calendar.england-and-wales.2023"), announced_on=date(2022, 12, 21))
LONGER_LIMIT: Final = replace(
    _row("complaint.stage1.response"),
    in_force_on=date(2022, 9, 12),
    announced_on=date(2022, 9, 14),
    value={"number": 12, "unit": "working day"},
)
INTEREST_ASKED: Final = replace(
    _row("basis.foster-parent"),
    in_force_on=date(2022, 9, 6),
    announced_on=date(2022, 9, 16),
    value={**_row("basis.foster-parent").value, "asks_interest": True},
)
TWO_YEARS: Final = replace(
    _row("complaint.late_gate"),
    in_force_on=date(2022, 9, 8),
    announced_on=date(2022, 9, 15),
    value={"number": 2, "unit": "year"},
)
RELEASES: Final = (
    FIRST_RELEASE,
    (*FIRST_RELEASE, MOVED_HOLIDAY, NEXT_YEAR),
    (*FIRST_RELEASE, MOVED_HOLIDAY, NEXT_YEAR, LONGER_LIMIT, INTEREST_ASKED, TWO_YEARS),
)


@lru_cache(maxsize=512)
def law_on(day: date, release: int, adopted: tuple[PolicyAdopted, ...] = ()) -> Law:
    """The law of a ledger that had taken in ``release`` and the policies ``adopted`` by ``day``."""
    policies: dict[date, Policy] = {}
    for event in adopted:
        policies[event.in_force_on] = policy_from_plain(event.model_dump(mode="json"))
    return Law((row for row in RELEASES[release] if row.announced_on <= day), policies.values())


# -- What is told ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """An event, as an officer tells it.

    Attributes:
        index: Its place among all that is told; gives it its id.
        known_on: The day on which it is told.
        corrects: The index of what it corrects or strikes out.
        joined: Whether it is told in one breath with what was told before.
    """

    index: int
    case: int
    event: Event
    on: date
    known_on: date
    at: time | None = None
    despite: bool = False
    corrects: int | None = None
    joined: bool = False

    @property
    def reference(self) -> str:
        """The case's reference."""
        return f"REF-{1000 + self.case}"

    @property
    def event_id(self) -> EventId:
        """Its id."""
        return id_of(self.index)

    @property
    def proposal(self) -> Proposal:
        """As the ledger takes it."""
        return Proposal(
            self.reference,
            self.event,
            self.on,
            "OFF-1",
            at=self.at,
            event_id=self.event_id,
            corrects=None if self.corrects is None else id_of(self.corrects),
            despite=self.despite,
        )


@dataclass(frozen=True, slots=True)
class Adopted:
    """A policy that the authority adopts."""

    event: PolicyAdopted
    known_on: date


@dataclass(frozen=True, slots=True)
class Released:
    """A release of the program that is put in place; its law is adopted at once, or by the next recording."""

    release: int
    at_once: bool
    known_on: date


Step = Told | Adopted | Released


def id_of(index: int) -> EventId:
    """The id of what is told in that place."""
    return (index + 1).to_bytes(16, "big")


def private(event: Event) -> Event:
    """The event with a reason, and with whatever else is private in its kind."""
    annotation: Any = type(event).model_fields["private"].annotation
    models = [model for model in annotation.__args__ if hasattr(model, "model_fields")]
    kept = {name: "made up for a test" for model in models for name in model.model_fields}
    return type(event).model_validate({**event.model_dump(), "private": kept})


# -- Strategies --------------------------------------------------------------------------------------------------------

Kinds = tuple[type[Event], ...]
BASES: Final = ("parent", "child-looked-after", "care-leaver", "foster-parent", "foster-parent", "other-person")
OUTCOMES: Final = ("upheld", "partially-upheld", "not-upheld", "no-finding")
SOME_POINTS: Final = ((), (), (), (1,), (1,), (2,), (1, 2), (3,))
IN_TIME: Final = (None, None, None, 0, 30, 364, 365, 365)
LATE: Final = (None, 365, 366, 366, 367, 731)
GAPS: Final = (0, 0, 0, 0, 1, 1, 2, 4, 9)
LAGS: Final = (0, 0, 0, 0, 0, 0, 1, 2, 7, 20)
STARTS: Final = (date(2022, 9, 7), date(2022, 9, 7), date(2022, 12, 9))
TIMES: Final = (None, time(9, 30), time(11), time(14, 15))

PATHS: Final[tuple[Kinds, ...]] = (
    (ComplaintAcknowledged, FormalInvestigationBegun, StageOneExtended, StageOneResponded, ComplaintCompleted),
    (SufficientInterestDecided, FormalInvestigationBegun, StageOneResponded, ComplaintAcknowledged, ComplaintCompleted),
    (AdvocateRequested, AdvocateAppointed, LaterStartAgreed, StageOneExtended, AdrResolved, ResolutionTermsSent),
    (AdvocateRequested, AdvocateDeclined, FormalInvestigationBegun, StageOneExtended, StageOneExtended),
    (StageOneExtended, FormalInvestigationBegun, StageOneExtended, LaterStartAgreed, StageOneExtended),
    (LaterStartAgreed, LaterStartAgreed, AdvocateAppointed, StageOneExtended, AdrResolved),
    (LateRepresentationDecided, FormalInvestigationBegun, StageOneResponded),
    (LateRepresentationDecided, LateRepresentationDecided, AdrResolved, ResolutionTermsSent),
    (AdrResolved, ResolutionTermsSent, ComplaintAcknowledged, ComplaintCompleted),
    (FormalInvestigationBegun, AdrResolved, StageOneResponded, ResolutionTermsSent),
    (ComplaintWithdrawn, WithdrawalConfirmed, ComplaintReinstated, FormalInvestigationBegun, StageOneResponded),
    (FormalInvestigationBegun, ComplaintWithdrawn, ComplaintReinstated, ComplaintWithdrawn, WithdrawalConfirmed),
    (ComplaintAcknowledged, ComplaintWithdrawn, WithdrawalConfirmed, ComplaintCompleted, ComplaintReinstated),
    (ComplaintWithdrawn, SufficientInterestDecided, ComplaintReinstated, SufficientInterestDecided, AdrResolved),
    (SufficientInterestDecided, SufficientInterestDecided, ComplaintAcknowledged, ComplaintCompleted),
)
EVERY_KIND: Final = tuple(row.event for row in COMPLAINT.table)


@st.composite
def receipts(draw: st.DrawFn, on: date, path: Kinds = ()) -> ComplaintReceived:
    """A complaint of one to three points, whose grounds arose about a year before, or were never dated.

    Mostly of a complainant and of points to whom the events of ``path`` can happen.
    """
    asked = SufficientInterestDecided in path
    points = []
    for number in range(1, draw(st.sampled_from((1, 1, 2, 2, 3))) + 1):
        where = draw(st.sampled_from(("part-3", "part-3", "leaving-care", "undecided", "elsewhere")))
        ago = draw(st.sampled_from(LATE if LateRepresentationDecided in path else IN_TIME))
        points.append(
            PointReceived(
                number=number,
                function=where if where in ("part-3", "leaving-care") else None,
                elsewhere="send" if where == "elsewhere" else None,
                nature=draw(st.sampled_from((None, "delay"))),
                arose_on=None if ago is None else on - timedelta(days=ago),
            )
        )
    return ComplaintReceived(
        form=draw(st.sampled_from(("oral", "written"))),
        channel="letter",
        basis=draw(st.sampled_from(BASES + ("other-person",) * 9 if asked else BASES)),
        child_directly=draw(st.booleans()),
        reached_team_on=draw(st.sampled_from((None, on, on + timedelta(days=2)))),
        points=tuple(points),
    )


@st.composite
def events(draw: st.DrawFn, kind: type[Event], on: date, receipt: ComplaintReceived, received_on: date) -> Event:
    """An event of ``kind`` on a complaint that came as ``receipt``: mostly one that is allowed."""
    now_and_then = st.integers(0, 4).map(lambda number: number == 4)
    if kind is ComplaintReceived:
        return draw(receipts(on))
    if kind is ComplaintAcknowledged:
        given_or_not = st.sampled_from(get_args(Given))
        return ComplaintAcknowledged(
            procedure=draw(given_or_not),
            advocacy=draw(given_or_not),
            assistance="given",
            help_to_obtain_advocate=draw(given_or_not),
        )
    if kind is SufficientInterestDecided:
        return SufficientInterestDecided(
            sufficient=draw(st.booleans()),
            childs_views="considered",
            complainant_notified=draw(st.booleans()),
            child_told="told",
        )
    if kind is LateRepresentationDecided:
        late = tuple(p.number for p in receipt.points if p.arose_on and (on - p.arose_on).days > 365) or (1,)
        accepted = draw(st.booleans())
        limb = draw(now_and_then) != accepted
        return LateRepresentationDecided(
            accepted=accepted,
            not_reasonable_in_time=limb,
            still_effective_and_fair=True,
            points=draw(st.sampled_from((late, late, late, (1,), (1, 2)))),
        )
    if kind is AdvocateAppointed:
        bars = ("manages-the-service",) if draw(now_and_then) else ()
        return AdvocateAppointed(advocate=draw(st.sampled_from(("ADV-1", "ADV-2"))), bars=bars)
    if kind is AdvocateDeclined:
        return AdvocateDeclined(because="declined-by-complainant")
    if kind is LaterStartAgreed:
        days = draw(st.sampled_from((-5, 0, 1, 3, 10)))
        starts_on = on + timedelta(days=days)
        if draw(now_and_then):
            return LaterStartAgreed(starts_on=starts_on, asked_by="authority")
        return LaterStartAgreed(starts_on=starts_on)
    if kind is StageOneExtended:
        days = draw(st.sampled_from((9, 14, 15, 18, 20, 23, 23, 26, 27, 28, 28, 29, 60)))
        because = "busy" if draw(now_and_then) else "complex"
        return StageOneExtended(to=received_on + timedelta(days=days), because=because)
    if kind is StageOneResponded:
        counted = [point.number for point in receipt.points if point.elsewhere is None]
        left_out = draw(st.sampled_from((0, 0, 0, 1, 2)))
        return StageOneResponded(
            outcomes=tuple(
                PointOutcome(point=number, outcome=draw(st.sampled_from(OUTCOMES)))
                for number in counted
                if number != left_out
            )
        )
    if kind is ResolutionTermsSent:
        return ResolutionTermsSent(to_advocate="not-relevant")
    if kind is WithdrawalConfirmed:
        return WithdrawalConfirmed(to_advocate="given")
    if kind in (AdrResolved, ComplaintWithdrawn, ComplaintReinstated):
        named = draw(st.sampled_from(SOME_POINTS))
        if kind is ComplaintWithdrawn:
            return ComplaintWithdrawn(form="oral", points=named)
        return AdrResolved(points=named) if kind is AdrResolved else ComplaintReinstated(points=named)
    return kind()


def breaks_a_rule(event: Event) -> bool:
    """Whether the law gives no power to do it, whatever the case."""
    match event:
        case StageOneExtended(because=ground):
            return ground != "complex"
        case LaterStartAgreed(asked_by=by):
            return by == "authority"
        case AdvocateAppointed(bars=bars):
            return bool(bars)
    return False


@st.composite
def happened(draw: st.DrawFn, case: int, begins: date, most: int) -> list[Told]:
    """What happened to one complaint: a path that cases take and whatever else, indexed from 0, not yet in order."""
    on = begins + timedelta(days=draw(st.integers(0, 4)))
    path = draw(st.sampled_from(PATHS))[: most - 1]
    receipt = draw(receipts(on, path))
    besides = draw(st.lists(st.sampled_from(EVERY_KIND), max_size=max(0, min(4, most - 1 - len(path)))))
    timed = draw(st.booleans())
    told: list[Told] = []
    for kind in (ComplaintReceived, *path, *besides):
        if told:
            on += timedelta(days=draw(st.sampled_from((*GAPS, 13, 15, 16) if kind is StageOneExtended else GAPS)))
        if len(told) == len(path) + 1:
            on = told[0].on + timedelta(days=draw(st.integers(0, 12)))
        event = receipt if not told else draw(events(kind, on, receipt, told[0].on))
        despite = draw(st.integers(0, 3)) < (3 if breaks_a_rule(event) else 1)
        if despite or draw(st.booleans()):
            event = private(event)
        at = draw(st.sampled_from(TIMES if told else TIMES[:2])) if timed else None
        told.append(Told(len(told), case, event, on, on, at, despite))
    return told


@st.composite
def lives(draw: st.DrawFn, most: int = 22, cases: int = 3) -> tuple[Step, ...]:
    """Several complaints, told late and out of order, corrected and struck out, while policies and law are adopted."""
    begins = draw(st.sampled_from(STARTS))
    told: list[Told] = []
    for case in range(draw(st.integers(1, cases))):
        for one in draw(happened(case, begins, most - len(told) - 3)):
            known_on = one.on + timedelta(days=draw(st.sampled_from(LAGS)))
            joined = draw(st.sampled_from((False, False, False, False, True)))
            told.append(replace(one, index=len(told), known_on=known_on, joined=joined))
        if len(told) > most // 2:
            break
    opened = {one.case: one for one in reversed(told) if isinstance(one.event, ComplaintReceived)}
    for _ in range(draw(st.integers(0, 4))):
        wrong = told[draw(st.integers(0, len(told) - 1)) // draw(st.sampled_from((1, 2)))]
        if wrong.corrects is not None:
            continue
        on = wrong.on + timedelta(days=draw(st.sampled_from((-3, -1, 0, 0, 1, 5))))
        receipt = opened[wrong.case].event
        assert isinstance(receipt, ComplaintReceived)
        right = draw(st.sampled_from(("strike", "move", "replace")))
        event: Event = StruckOut()
        if right != "strike":
            event = (
                wrong.event if right == "move" else draw(events(type(wrong.event), on, receipt, opened[wrong.case].on))
            )
        known_on = max(wrong.known_on, on) + timedelta(days=draw(st.sampled_from((0, 0, 3, 12))))
        told.append(
            Told(
                len(told),
                wrong.case,
                private(event),
                known_on if right == "strike" else on,
                known_on,
                wrong.at if right == "move" else None,
                draw(st.booleans()),
                wrong.index,
                draw(st.booleans()),
            )
        )
    adoptions: list[Step] = []
    for _ in range(draw(st.integers(0, 2))):
        event = PolicyAdopted(
            in_force_on=begins + timedelta(days=draw(st.sampled_from((-60, -60, 3, 8)))),
            authority="Anyshire",
            acknowledgement_working_days=draw(st.sampled_from((None, 2, 3, 5))),
            themes=(Named(code="communication", label="Communication"),),
        )
        adoptions.append(Adopted(event, begins + timedelta(days=draw(st.integers(0, 30)))))
    for release in sorted(draw(st.sets(st.sampled_from((1, 2))))):
        earlier = adoptions[-1].known_on if adoptions and isinstance(adoptions[-1], Released) else begins
        known_on = earlier + timedelta(days=draw(st.integers(1, 30)))
        adoptions.append(Released(release, draw(st.booleans()), known_on))
    ties = {id(step): draw(st.integers(0, 2)) for step in (*told, *adoptions)}
    in_order: list[Step] = sorted([*adoptions, *told], key=lambda step: (step.known_on, ties[id(step)]))
    return tuple(in_order)


MOVING_THE_END: Final[Kinds] = (*(StageOneExtended,) * 5, LaterStartAgreed)
MOVING_THE_START: Final[Kinds] = (
    *(StageOneExtended,) * 3,
    *(LaterStartAgreed,) * 4,
    AdvocateRequested,
    *(AdvocateAppointed,) * 4,
    AdvocateDeclined,
    *(SufficientInterestDecided,) * 3,
)


@st.composite
def lives_of_clocks(draw: st.DrawFn) -> tuple[Step, ...]:
    """One complaint, to which little happens but what may move the start or the last day of Stage 1, told in order."""
    on = draw(st.sampled_from(STARTS)) + timedelta(days=draw(st.integers(0, 4)))
    release = Released(draw(st.integers(0, 2)), at_once=True, known_on=on)
    kinds = draw(st.sampled_from((MOVING_THE_END, MOVING_THE_START)))
    path = draw(st.lists(st.sampled_from(kinds), min_size=2, max_size=8))
    receipt = draw(receipts(on, tuple(path)))
    told = [Told(0, 0, receipt, on, on)]
    for index, kind in enumerate(path, start=1):
        if kind is not AdvocateRequested:
            on += timedelta(days=draw(st.sampled_from((0, 1, 3, 5, 10, 16))))
        event = draw(events(kind, on, receipt, told[0].on))
        despite = breaks_a_rule(event)
        told.append(Told(index, 0, private(event) if despite else event, on, on, despite=despite))
    return (release, *told)


def transactions(life: Sequence[Step]) -> Iterator[list[Step]]:
    """The steps as they are recorded: what is joined to the one before it, on the same day, goes with it."""
    group: list[Step] = []
    for step in life:
        before = group[-1] if group else None
        if isinstance(step, Told) and step.joined and isinstance(before, Told) and before.known_on == step.known_on:
            group.append(step)
            continue
        if group:
            yield group
        group = [step]
    if group:
        yield group


# -- Told to judge alone -----------------------------------------------------------------------------------------------


class Judged(NamedTuple):
    """What one proposal, or several corrections together, came to.

    Attributes:
        file: The case before.
        proposed: What was proposed.
        law: The law as it was then known.
        judgement: What ``CaseFile.judge`` said.
        taken: The case afterwards; None where it was refused.
    """

    file: CaseFile[Complaint]
    proposed: tuple[Recorded, ...]
    law: Law
    judgement: Judgement[Complaint]
    taken: CaseFile[Complaint] | None


def told_to_judge(life: Sequence[Step]) -> Iterator[Judged]:
    """The life told to ``CaseFile.judge`` and nothing else, in transactions as a ledger has them."""
    files: dict[str, CaseFile[Complaint]] = {}
    release, policies, position = 0, tuple[PolicyAdopted, ...](), 0
    for moment, steps in enumerate(transactions(life), start=1):
        held, refused = dict(files), False
        law = law_on(steps[0].known_on, release, policies)
        for group in _judged_together(steps):
            first = group[0]
            if isinstance(first, Released):
                release = first.release
            if isinstance(first, Adopted):
                policies = (*policies, first.event)
            if not isinstance(first, Told):
                continue
            file = held.get(first.reference) or CaseFile.empty(COMPLAINT, first.reference)
            if not file.recorded and (len(group) > 1 or not isinstance(first.event, ComplaintReceived)):
                refused = True
                continue
            told = [one for one in group if isinstance(one, Told)]
            proposed = tuple(
                Recorded(
                    position + number,
                    file.reference,
                    len(file.recorded) + number,
                    one.event_id,
                    one.on,
                    one.at,
                    moment,
                    "OFF-1",
                    None,
                    one.proposal.corrects,
                    (),
                    one.event,
                )
                for number, one in enumerate(told, start=1)
            )
            judgement = file.judge(proposed, law)
            cannot = any(isinstance(why, CannotBe) for why in judgement.refused)
            if cannot or (judgement.refused and not all(one.despite for one in told)):
                yield Judged(file, proposed, law, judgement, None)
                refused = True
                continue
            position += len(proposed)
            taken = tuple(one._replace(broken=judgement.broken.get(one.event_id, ())) for one in proposed)
            held[file.reference] = file.after(taken, judgement)
            yield Judged(file, proposed, law, judgement, held[file.reference])
        if not refused:
            files = held


def _judged_together(steps: Sequence[Step]) -> Iterator[list[Step]]:
    group: list[Step] = []
    for step in steps:
        before = group[-1] if group else None
        if (
            isinstance(step, Told)
            and isinstance(before, Told)
            and step.corrects is not None
            and before.corrects is not None
            and step.case == before.case
        ):
            group.append(step)
            continue
        if group:
            yield group
        group = [step]
    yield group


# -- Told to the ledger ------------------------------------------------------------------------------------------------


class SimulatedClock:
    """Five in the afternoon in England of whatever day the story has come to, later at every look."""

    def __init__(self) -> None:
        self.now = datetime(2022, 1, 1, 16, tzinfo=UTC)

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


# -- What is so, without any of the short cuts -------------------------------------------------------------------------


def so_on(recorded: Sequence[Recorded], law: Law, as_at: date) -> Facts | None:
    """The facts of a case on a day, folded from nothing; None where it had not yet begun."""
    survived = history(recorded)
    if not survived:
        opened_on = min(event.occurred_on for event in recorded)
        return COMPLAINT.struck_out(opened_on) if opened_on <= as_at else None
    case, begun = COMPLAINT.nothing, False
    for fact in survived:
        if fact.latest.occurred_on <= as_at:
            assert COMPLAINT.in_order(case, fact.latest.event) is None
            case, begun = COMPLAINT.evolve(case, happening(fact, law)), True
    return COMPLAINT.facts(case, law) if begun else None
