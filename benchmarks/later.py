"""How a generated complaint goes on after Stage 1: an investigation with an independent person, and a panel."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from random import Random
from typing import Final

from benchmarks.steps import WORDS, Step
from domain.events.complaint import (
    CostRecorded,
    DecisionNotified,
    DelayNotified,
    IndependentPersonAppointed,
    IndependentPersonReported,
    InvestigatingOfficerAppointed,
    InvestigatorReported,
    LearningActionAgreed,
    LearningActionDone,
    PanelMemberAppointed,
    PanelMet,
    PanelReported,
    PanelReportReceived,
    PointDecision,
    PointOutcome,
    RecordPrepared,
    ReportPrivate,
    StageThreeRequested,
    StageThreeResponded,
    StageTwoAdjudicated,
    StageTwoRequested,
    StageTwoResponded,
    StageTwoResponseReceived,
    StatementAgreed,
)

After = Callable[[int], date]
"""The day so many working days after the receipt."""

OUTCOMES: Final = ("upheld", "partially-upheld", "not-upheld", "not-upheld", "no-finding")


def stage_two(
    random: Random, after: After, asked: int, taken: int, points: Sequence[int], *, oral: bool
) -> Iterator[Step]:
    """From the request, ``asked`` working days after the receipt, to a response ``taken`` working days later."""
    answered = asked + taken
    findings = found(random, points)
    yield Step(after(asked), StageTwoRequested(form="written", points=tuple(points)))
    if oral:
        yield Step(after(asked + 4), RecordPrepared(version=1, comments="invited", final=True))
    officer = InvestigatingOfficerAppointed(officer=f"IO-{random.randrange(1, 20)}")
    yield Step(after(asked + random.randrange(2, 6)), officer)
    person = f"IP-{random.randrange(1, 20)}"
    ties = ("former-officer",) if random.random() < 0.2 else ()
    yield Step(after(asked + 6), IndependentPersonAppointed(independent_person=person, ties=ties))
    yield Step(after(asked + 8), StatementAgreed(), free=True)
    if taken > 30:
        yield Step(after(asked + 20), DelayNotified(by_when=after(asked + 50)), free=True)
    report = ReportPrivate(words=WORDS * random.randrange(20, 60))
    yield Step(after(answered - 6), InvestigatorReported(findings=findings, private=report))
    yield Step(after(answered - 5), IndependentPersonReported(views=findings))
    yield Step(after(answered - 2), StageTwoAdjudicated(decisions=tuple(decided(random, of) for of in findings)))
    response = ReportPrivate(words=WORDS * random.randrange(8, 20))
    yield Step(after(answered), StageTwoResponded(to_advocate="not-relevant", panel_explained=True, private=response))
    yield Step(after(answered + 1), notified())
    known = "told" if random.random() < 0.7 else "presumed"
    yield Step(after(answered + 2), StageTwoResponseReceived.model_validate({"known": known}))
    yield Step(after(answered + 3), CostRecorded(of="independent-person", pounds=Decimal(random.randrange(300, 2000))))
    if random.random() < 0.5:
        yield Step(after(answered + 4), LearningActionAgreed(action=1, owner="OFF-7", due_on=after(answered + 40)))
        yield Step(after(answered + 5), LearningActionDone(action=1))


def panel(random: Random, after: After, asked: int, points: Sequence[int]) -> Iterator[Step]:
    """From the request for a panel to the authority's response, 50 working days later."""
    findings = found(random, points)
    met = asked + random.randrange(24, 34)
    yield Step(after(asked), StageThreeRequested(form="written", reasons_given=True))
    for place in range(3):
        member = f"PM-{random.randrange(1, 30) * 3 + place}"
        yield Step(after(asked + 8 + place), PanelMemberAppointed(member=member, ties=(), chairs=place == 0))
    yield Step(after(met), PanelMet(accompanied_by="advocate", independent_person="heard"))
    report = PanelReported(
        findings=findings,
        recommendations=random.randrange(5),
        to_complainant=True,
        to_advocate="given",
        to_independent_person=True,
        private=ReportPrivate(words=WORDS * random.randrange(20, 60)),
    )
    yield Step(after(met + 5), report)
    yield Step(after(met + 6), PanelReportReceived())
    outcomes = StageThreeResponded(outcomes=findings, with_independent_person=True, ombudsman_explained=True)
    yield Step(after(asked + 50), outcomes)
    yield Step(after(asked + 50), notified())


def found(random: Random, points: Sequence[int]) -> tuple[PointOutcome, ...]:
    """A finding on each point."""
    return tuple(PointOutcome(point=number, outcome=random.choice(OUTCOMES)) for number in points)


def decided(random: Random, of: PointOutcome) -> PointDecision:
    """The decision on a point, which now and then departs from the finding."""
    if random.random() < 0.1:
        return PointDecision(point=of.point, outcome="partially-upheld", departs_because="new-evidence")
    return PointDecision(point=of.point, outcome=of.outcome)


def notified() -> DecisionNotified:
    """The notice of a decision, to all to whom it is owed."""
    return DecisionNotified(complainant="told", child="told", others="none-affected")
