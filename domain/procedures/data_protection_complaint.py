"""The data protection complaint (DPA 2018 s.164A): acknowledged in 30 days, answered without undue delay.

states, guards, table, evolve, clocks, facts: in that order, as every procedure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final, NamedTuple, assert_never

from domain.events.base import Event
from domain.events.data_protection_complaint import (
    DataProtectionComplaintAcknowledged,
    DataProtectionComplaintCompleted,
    DataProtectionComplaintEvent,
    DataProtectionComplaintReceived,
    DataProtectionComplaintWithdrawn,
    DataProtectionOutcomeGiven,
    DataProtectionProgressTold,
)
from domain.law.book import Law
from domain.law.rows import Row
from domain.procedures.columns import clock_columns, impossible, milestone_columns, struck_out
from domain.procedures.ends import Completed, Withdrawn
from domain.procedures.vocabulary import known_codes
from domain.reckoning import due
from domain.workflow import (
    Clock,
    Facts,
    Happening,
    MayNot,
    Milestone,
    Procedure,
    Remark,
    Rows,
    started,
)

ACKNOWLEDGEMENT: Final = "dpc.acknowledgement"

# -- States -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing has been received."""

    code: ClassVar[str] = "nothing"
    label: ClassVar[str] = "before the data protection complaint was received"


@dataclass(frozen=True, slots=True)
class Received:
    """It has neither been acknowledged nor answered."""

    code: ClassVar[str] = "received"
    label: ClassVar[str] = "before it was acknowledged"


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """It waits for its outcome."""

    code: ClassVar[str] = "acknowledged"
    label: ClassVar[str] = "after it was acknowledged"


@dataclass(frozen=True, slots=True)
class OutcomeGiven:
    """The complainant knows the outcome."""

    code: ClassVar[str] = "outcome-given"
    label: ClassVar[str] = "after the outcome was given"


Stage = Nothing | Received | Acknowledged | OutcomeGiven | Withdrawn | Completed

OPEN: Final = (Received, Acknowledged)
"""The stages at which its outcome is awaited."""


class Receipt(NamedTuple):
    """How it came."""

    when: Milestone
    channel: str
    represented: bool


class Outcome(NamedTuple):
    """What the complainant was told."""

    when: Milestone
    code: str


class DataProtectionComplaint(NamedTuple):
    """A data protection complaint, and what became of it.

    Attributes:
        told: When the complainant was last told of the progress; ``updates``: how often.
    """

    stage: Stage = Nothing()
    receipt: Receipt | None = None
    acknowledged: Milestone | None = None
    told: Milestone | None = None
    updates: int = 0
    outcome: Outcome | None = None
    withdrawn: Milestone | None = None
    completed: Milestone | None = None


def duties(case: DataProtectionComplaint, law: Law) -> Row | None:
    """The limit for its acknowledgement; None where s.164A's duties are not owed, for it came before they were."""
    return None if case.receipt is None else law.row(ACKNOWLEDGEMENT, case.receipt.when.on)


# -- Guards -----------------------------------------------------------------------------------------------------------

CODES: Final[Mapping[type[Event], Sequence[tuple[str, str]]]] = {
    DataProtectionComplaintReceived: (("channel", "channel"),),
    DataProtectionComplaintAcknowledged: (("channel", "channel"),),
    DataProtectionProgressTold: (("channel", "channel"),),
    DataProtectionOutcomeGiven: (("data-protection-outcome", "outcome"),),
}
"""The vocabularies of an event's fields."""


unknown_code = known_codes(CODES)


def outcome_outstanding(
    it: Happening[DataProtectionComplaintCompleted], case: DataProtectionComplaint
) -> MayNot | None:
    """A complaint of which the duties are owed is completed once its outcome was given, or it was withdrawn."""
    if case.outcome is not None or case.withdrawn is not None or duties(case, it.law) is None:
        return None
    return MayNot(
        "outcome-outstanding", "DPA 2018 s.164A(4)", "the complainant has not been told the outcome of the complaint"
    )


# -- The table --------------------------------------------------------------------------------------------------------

may = Rows[DataProtectionComplaint]()

PERMITTED: Final = (
    may(DataProtectionComplaintReceived, at=(Nothing,), unless=(unknown_code,)),
    may(DataProtectionComplaintAcknowledged, at=(Received,), unless=(unknown_code,), meets=ACKNOWLEDGEMENT),
    may(DataProtectionProgressTold, at=OPEN, unless=(unknown_code,)),
    may(DataProtectionOutcomeGiven, at=OPEN, unless=(unknown_code,)),
    may(DataProtectionComplaintWithdrawn, at=OPEN),
    may(DataProtectionComplaintCompleted, at=(*OPEN, OutcomeGiven, Withdrawn), unless=(outcome_outstanding,)),
)


# -- Evolve -----------------------------------------------------------------------------------------------------------


def evolve(case: DataProtectionComplaint, it: Happening[DataProtectionComplaintEvent]) -> DataProtectionComplaint:
    """The complaint after ``it``."""
    when = Milestone(it.on, it.number)
    match it.event:
        case DataProtectionComplaintReceived() as received:
            receipt = Receipt(when, received.channel, received.represented)
            return DataProtectionComplaint(Received(), receipt)
        case DataProtectionComplaintAcknowledged():
            return case._replace(stage=Acknowledged(), acknowledged=when)
        case DataProtectionProgressTold():
            return case._replace(told=when, updates=case.updates + 1)
        case DataProtectionOutcomeGiven() as given:
            return case._replace(stage=OutcomeGiven(), outcome=Outcome(when, given.outcome))
        case DataProtectionComplaintWithdrawn():
            return case._replace(stage=Withdrawn(), withdrawn=when)
        case DataProtectionComplaintCompleted():
            return case._replace(stage=Completed(), completed=when)
        case _ as never:
            assert_never(never)


# -- Clocks -----------------------------------------------------------------------------------------------------------


def clocks(case: DataProtectionComplaint, law: Law) -> Iterator[Clock]:
    """The acknowledgement, for which the outcome stands as well; none for what came before 19 June 2026."""
    limit = duties(case, law)
    if case.receipt is None or limit is None:
        return
    start = case.receipt.when.on
    remarks = [Remark("received on {}; that day is not counted", "DPA 2018 s.205(2)", (start,))]
    stop, stopped_by = case.acknowledged, "acknowledged"
    if stop is None and case.outcome is not None:
        stop, stopped_by = case.outcome.when, "outcome"
        says = "the outcome of {} stands for the acknowledgement"
        remarks.append(Remark(says, "ICO guidance on data protection complaints", (stop.on,), stop.number))
    elif stop is None and case.withdrawn is not None:
        stop, stopped_by = case.withdrawn, "withdrawn"
    elif stop is None:
        stop, stopped_by = case.completed, "completed" if case.completed is not None else ""
    last = due(law, ACKNOWLEDGEMENT, start)
    yield started(
        ACKNOWLEDGEMENT, limit, start, last, last, tuple(remarks), stop.on if stop is not None else None, stopped_by
    )


# -- Facts ------------------------------------------------------------------------------------------------------------


class DataProtectionComplaintFacts(NamedTuple):
    """The columns of a data protection complaint. Days are text, what has not happened is 9999-12-31.

    Attributes:
        counted: 1, or 0 if its receipt was struck out or its history cannot be.
        represented: 1 where somebody else made it for the person.
        statutory: 1 where the duties of s.164A are owed, for it was received on or after 19 June 2026.
        told_on: When the complainant was last told of the progress; ``updates``: how often.
        outcome: What was given, or ``withdrawn``; ``none`` where it was completed without either; empty while open.
        ended_on: When the outcome was given, or what else ended it.
        outcome_days: Calendar days from receipt to the outcome; -1 without one.
        behind: The number of the event behind each milestone, ``received_on=1 acknowledged_on=2``.
    """

    stage: str
    counted: int
    received_on: str
    channel: str
    represented: int
    statutory: int
    acknowledged_on: str
    told_on: str
    updates: int
    outcome: str
    outcome_on: str
    withdrawn_on: str
    completed_on: str
    ended_on: str
    outcome_days: int
    acknowledgement_state: str
    acknowledgement_start_on: str
    acknowledgement_due_on: str
    acknowledgement_stop_on: str
    acknowledgement_ended_by: str
    behind: str


def facts(case: DataProtectionComplaint, law: Law) -> Facts:
    """The columns of ``case``."""
    receipt, outcome = case.receipt, case.outcome
    milestones = {
        "received_on": receipt.when if receipt else None,
        "acknowledged_on": case.acknowledged,
        "told_on": case.told,
        "outcome_on": outcome.when if outcome else None,
        "withdrawn_on": case.withdrawn,
        "completed_on": case.completed,
        "ended_on": (outcome.when if outcome else None) or case.withdrawn or case.completed,
    }
    columns = DataProtectionComplaintFacts(
        stage=case.stage.code,
        counted=1,
        channel=receipt.channel if receipt else "",
        represented=int(receipt is not None and receipt.represented),
        statutory=int(duties(case, law) is not None),
        updates=case.updates,
        outcome=_outcome(case),
        outcome_days=(outcome.when.on - receipt.when.on).days if outcome and receipt else -1,
        **clock_columns("acknowledgement", next(clocks(case, law), None)),
        **milestone_columns(milestones),
    )
    return Facts(columns)


def _outcome(case: DataProtectionComplaint) -> str:
    if case.outcome is not None:
        return case.outcome.code
    if case.withdrawn is not None:
        return "withdrawn"
    return "none" if case.completed is not None else ""


# -- What the law most favours ----------------------------------------------------------------------------------------


def favourable(event: type[Event], _case: DataProtectionComplaint, _law: Law, _on: date) -> Event:
    """The ``event`` that would most readily be allowed."""
    if event in (
        DataProtectionComplaintReceived,
        DataProtectionComplaintAcknowledged,
        DataProtectionProgressTold,
    ):
        return event.model_validate({"channel": "letter"})
    return event.model_validate({"outcome": "upheld"} if event is DataProtectionOutcomeGiven else {})


DATA_PROTECTION_COMPLAINT: Final = Procedure(
    name="data_protection_complaint",
    prefix="DC",
    nothing=DataProtectionComplaint(),
    table=PERMITTED,
    evolve=evolve,
    clocks=clocks,
    facts=facts,
    impossible=impossible(DataProtectionComplaintFacts._fields),
    struck_out=struck_out(DataProtectionComplaintFacts._fields, facts(DataProtectionComplaint(), Law())),
    stage=lambda case: case.stage,
    favourable=favourable,
    case_columns=DataProtectionComplaintFacts._fields,
    law=("dpc.",),
)
