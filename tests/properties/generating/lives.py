"""Whole lives of complaints: what happened, when it was recorded and corrected, and what was adopted meanwhile.

A life is drawn in sight of what is allowed, and told all the same where it is not: what is refused is simply not
recorded.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Final, get_args

from hypothesis import strategies as st

from domain.events import complaint as e
from domain.events.authority import Named, PolicyAdopted
from domain.events.base import Event
from domain.events.complaint import StageOneEvent
from domain.events.correction import StruckOut
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.states import Complaint
from domain.workflow import CannotBe, Happening
from tests.properties.generating.later import LAW, continuations, of_later_stages
from tests.properties.generating.paths import (
    AWAY_AND_BACK,
    EVERY_KIND,
    GOING_ON,
    LATER,
    MOVING_THE_END,
    MOVING_THE_START,
    PATHS,
    PRELUDES,
)
from tests.properties.generating.stage_one import Opening, Seen, of_stage_one, receipts
from tests.properties.generating.telling import Adopted, Released, Step, Told, private

STARTS: Final = (date(2022, 9, 7), date(2022, 9, 7), date(2022, 12, 9), date(2020, 1, 24))
TIMES: Final = (None, time(9, 30), time(11), time(14, 15))
GAPS: Final = (0, 0, 0, 0, 1, 1, 2, 4, 9)
LAGS: Final = (0, 0, 0, 0, 0, 0, 1, 2, 7, 20)
LONGER_GAPS: Final[Mapping[type[Event], tuple[int, ...]]] = {
    e.StageOneExtended: (*GAPS, 13, 15, 16),
    e.StageTwoRequested: (1, 14, 15, 16, 20, 40),
    e.DelayNotified: (0, 20, 35, 36, 37),
    e.StageTwoResponded: (0, 1, 20, 36, 92),
    e.StageThreeRequested: (0, 1, 27, 28, 29),
    e.PanelMet: (1, 10, 41, 43),
    e.PanelReported: (1, 6, 7, 8),
    e.StageThreeResponded: (1, 20, 21, 22),
    e.ConsiderationResumed: (1, 30, 365, 366),
}
OF_STAGE_ONE: Final = {
    *get_args(StageOneEvent),
    e.ComplaintWithdrawn,
    e.ComplaintReinstated,
    e.WithdrawalConfirmed,
} - {e.StageOneSkipped}


@st.composite
def events(draw: st.DrawFn, kind: type[Event], seen: Seen) -> Event:
    """An event of ``kind``: mostly one that is allowed."""
    if kind is e.ComplaintCompleted:
        return e.ComplaintCompleted()
    return draw(of_stage_one(kind, seen) if kind in OF_STAGE_ONE else of_later_stages(kind, seen))


def breaks_a_rule(event: Event) -> bool:
    """Whether the law gives no power to do it, whatever the case."""
    match event:
        case e.StageOneExtended(because=ground):
            return ground != "complex"
        case e.LaterStartAgreed(asked_by=by):
            return by == "authority"
        case e.AdvocateAppointed(bars=bars):
            return bool(bars)
        case e.StageOneSkipped(agreed_by=by):
            return by != "both"
        case e.IndependentPersonAppointed(ties=ties) | e.PanelMemberAppointed(ties=ties):
            return "officer" in ties
        case e.InvestigatingOfficerAppointed(in_the_line=in_the_line):
            return in_the_line
        case e.StageTwoResponded(independent_person=part):
            return part == "left-out"
        case e.PanelMet(companion_refused=refused):
            return refused
        case e.StageThreeResponded(with_independent_person=together):
            return not together
        case e.ConsiderationDiscontinued(prejudice=prejudice):
            return prejudice is None
    return isinstance(event, e.StageTwoRefused)


def refused(case: Complaint, one: Told) -> bool:
    """Whether what is told would be refused of the case."""
    breaches = COMPLAINT.judge(case, Happening(one.event, one.on, LAW, one.index + 1))
    return any(isinstance(breach, CannotBe) for breach in breaches) or bool(breaches and not one.despite)


def after(case: Complaint, one: Told) -> Complaint:
    """The case after what is told of it; as it was, where that would be refused."""
    if refused(case, one):
        return case
    it = Happening(one.event, one.on, LAW, one.index + 1)
    return COMPLAINT.evolve(case, replace(it, broken=tuple(breach.name for breach in COMPLAINT.judge(case, it))))


@st.composite
def fitting(draw: st.DrawFn, kind: type[Event], seen: Seen) -> Event:
    """An event of ``kind``: where it would be refused, mostly another one, which the law most favours."""
    event = draw(events(kind, seen))
    as_told = Told(0, 0, event, seen.on, seen.on, despite=breaks_a_rule(event))
    if refused(seen.case, as_told) and draw(st.integers(0, 4)):
        return without_trouble(kind, seen.case, seen.on)
    return event


def without_trouble(kind: type[Event], case: Complaint, on: date) -> Event:
    """The event of ``kind`` that the law most favours; the first member of a panel chairs it."""
    event = COMPLAINT.favourable(kind, case, LAW, on)
    if isinstance(event, e.PanelMemberAppointed) and case.review is not None and not case.review.members:
        return event.model_copy(update={"chairs": True})
    return event


def onwards(case: Complaint, on: date, had: Collection[type[Event]]) -> list[type[Event]]:
    """The kinds of which one may happen to the case, each as often as it is to be chosen."""
    kinds: list[type[Event]] = []
    for kind in (row.event for row in COMPLAINT.table if isinstance(case.stage, row.at)):
        if COMPLAINT.judge(case, Happening(COMPLAINT.favourable(kind, case, LAW, on), on, LAW)) == []:
            kinds += [kind] * (12 if kind in GOING_ON and kind not in had else 1)
    return kinds


def had_by(told: Sequence[Told]) -> set[type[Event]]:
    """The kinds of which one is not to be sought again: of a panel's members, once there are three."""
    kinds = [type(one.event) for one in told]
    return {kind for kind in kinds if kind is not e.PanelMemberAppointed or kinds.count(kind) > 2}


@st.composite
def happened(draw: st.DrawFn, case: int, begins: date, most: int) -> list[Told]:
    """What happened to one complaint: a path that cases take, or none, and whatever else; not yet in order."""
    on = begins + timedelta(days=draw(st.integers(0, 4)))
    path = draw(st.sampled_from(PATHS))[: most - 1]
    goes_on = draw(st.integers(0, 9)) == 9
    opening: Opening = draw(continuations(on)) if goes_on else draw(receipts(on, path))
    prelude = draw(st.sampled_from(PRELUDES)) if draw(st.integers(0, 3)) == 3 else ()
    path = (*prelude, *path)[: most - 1]
    besides = draw(st.lists(st.sampled_from(EVERY_KIND), max_size=max(0, min(4, most - 1 - len(path)))))
    wanders = draw(st.booleans())
    timed = draw(st.booleans())
    told: list[Told] = []
    stood = [COMPLAINT.nothing]
    for kind in (type(opening), *path, *besides):
        among = len(told)
        if wanders and len(prelude) < among <= len(path):
            kind = draw(st.sampled_from(onwards(stood[-1], on + timedelta(days=15), had_by(told))))
        if among > len(path):
            among = draw(st.integers(1, len(told)))
            on = told[among - 1].on + timedelta(days=draw(st.sampled_from(GAPS)))
        elif told:
            gaps = GAPS if among <= len(prelude) else LONGER_GAPS.get(kind, GAPS)
            on += timedelta(days=draw(st.sampled_from(gaps)))
        seen = Seen(on, opening, told[0].on if told else on, stood[among])
        event: Event = opening
        if told:
            easy = among <= len(prelude)
            event = without_trouble(kind, seen.case, on) if easy else draw(fitting(kind, seen))
        despite = draw(st.integers(0, 3)) < (3 if breaks_a_rule(event) else 1)
        if despite or draw(st.booleans()):
            event = private(event)
        at = draw(st.sampled_from(TIMES if told else TIMES[:2])) if timed else None
        told.append(Told(len(told), case, event, on, on, at, despite))
        stood.append(after(stood[-1], told[-1]))
    return told


@st.composite
def lives(draw: st.DrawFn, most: int = 24, cases: int = 3) -> tuple[Step, ...]:
    """Several complaints, told late and out of order, corrected and struck out, while policies and law are adopted."""
    begins = draw(st.sampled_from(STARTS))
    lags = draw(st.sampled_from((LAGS, (0,))))
    told: list[Told] = []
    for case in range(draw(st.integers(1, cases))):
        for one in draw(happened(case, begins, most - len(told) - 3)):
            known_on = one.on + timedelta(days=draw(st.sampled_from(lags)))
            joined = draw(st.sampled_from((False, False, False, False, True)))
            told.append(replace(one, index=len(told), known_on=known_on, joined=joined))
        if len(told) > most // 2:
            break
    told += [replace(one, index=len(told) + more) for more, one in enumerate(draw(corrections(told)))]
    adoptions = draw(adopted(begins))
    ties = {id(step): draw(st.integers(0, 2)) for step in (*told, *adoptions)}
    in_order: list[Step] = sorted([*adoptions, *told], key=lambda step: (step.known_on, ties[id(step)]))
    return tuple(in_order)


@st.composite
def corrections(draw: st.DrawFn, told: list[Told]) -> list[Told]:
    """What was told of the complaints and is struck out, moved to another day, or replaced."""
    corrected: list[Told] = []
    stood: dict[int, Complaint] = {}
    standing: dict[int, Complaint] = {}
    for one in told:
        stood[one.index] = standing.get(one.case, COMPLAINT.nothing)
        standing[one.case] = after(stood[one.index], one)
    for _ in range(draw(st.integers(0, 4))):
        wrong = told[draw(st.integers(0, len(told) - 1)) // draw(st.sampled_from((1, 2)))]
        on = wrong.on + timedelta(days=draw(st.sampled_from((-3, -1, 0, 0, 1, 5))))
        opened = next(one for one in told if one.case == wrong.case)
        assert isinstance(opened.event, Opening)
        right = draw(st.sampled_from(("strike", "move", "replace")))
        event: Event = StruckOut() if right == "strike" else wrong.event
        if right == "replace":
            event = draw(events(type(wrong.event), Seen(on, opened.event, opened.on, stood[wrong.index])))
        known_on = max(wrong.known_on, on) + timedelta(days=draw(st.sampled_from((0, 0, 3, 12))))
        corrected.append(
            Told(
                0,
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
    return corrected


@st.composite
def adopted(draw: st.DrawFn, begins: date) -> list[Step]:
    """The policies that are adopted, and the releases of the program that are put in place."""
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
    return adoptions


@st.composite
def lives_of_clocks(draw: st.DrawFn) -> tuple[Step, ...]:
    """One complaint, to which little happens but what may move the start or the last day of Stage 1, told in order."""
    on = draw(st.sampled_from(STARTS)) + timedelta(days=draw(st.integers(0, 4)))
    release = Released(draw(st.integers(0, 2)), at_once=True, known_on=on)
    kinds = draw(st.sampled_from((MOVING_THE_END, MOVING_THE_START)))
    path = draw(st.lists(st.sampled_from(kinds), min_size=2, max_size=8))
    receipt = draw(receipts(on, tuple(path)))
    told = [Told(0, 0, receipt, on, on)]
    case = after(COMPLAINT.nothing, told[0])
    for kind in path:
        if kind is not e.AdvocateRequested:
            on += timedelta(days=draw(st.sampled_from((0, 1, 3, 5, 10, 16))))
        told.append(in_order(len(told), draw(events(kind, Seen(on, receipt, told[0].on, case))), on))
        case = after(case, told[-1])
    return (release, *told)


@st.composite
def later_lives(draw: st.DrawFn) -> tuple[Step, ...]:
    """One complaint that wanders on as far as it may, told in order."""
    on = draw(st.sampled_from((date(2020, 1, 24), date(2022, 3, 9)))) + timedelta(days=draw(st.integers(0, 4)))
    opening: Opening = draw(receipts(on))
    told = [Told(0, 0, opening, on, on)]
    case = after(COMPLAINT.nothing, told[0])
    for kind in draw(st.sampled_from(PRELUDES)):
        on += timedelta(days=draw(st.sampled_from((0, 1, 5))))
        one = in_order(len(told), without_trouble(kind, case, on), on)
        if not refused(case, one):
            told.append(one)
            case = after(case, one)
    path = draw(st.sampled_from(((), *LATER, *AWAY_AND_BACK)))
    for at in range(draw(st.sampled_from((6, 12, 18)))):
        wanders = at >= len(path) or COMPLAINT.in_order(case, COMPLAINT.favourable(path[at], case, LAW, on)) is not None
        kind = draw(st.sampled_from(onwards(case, on + timedelta(days=15), had_by(told)))) if wanders else path[at]
        on += timedelta(days=draw(st.sampled_from(LONGER_GAPS.get(kind, GAPS))))
        told.append(in_order(len(told), draw(fitting(kind, Seen(on, opening, told[0].on, case))), on))
        case = after(case, told[-1])
    return tuple(told)


def in_order(index: int, event: Event, on: date) -> Told:
    """An event told on its day; one that breaks a rule is told despite it."""
    despite = breaks_a_rule(event)
    return Told(index, 0, private(event) if despite else event, on, on, despite=despite)
