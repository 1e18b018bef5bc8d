"""Stage 2, in the words of a case file."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, Literal

from domain.events.base import Event
from domain.events.complaint import (
    DelayNotified,
    Given,
    IndependentPersonAppointed,
    IndependentPersonReported,
    InvestigatingOfficerAppointed,
    InvestigatorReported,
    NoticeGiven,
    PointDecision,
    RecordPrepared,
    StageOneSkipped,
    StageTwoAdjudicated,
    StageTwoRefused,
    StageTwoRequested,
    StageTwoResponded,
    StageTwoResponseReceived,
    StatementAgreed,
)
from tests.steps.words import LABELS, Readers, code_of, outcomes, with_pattern

TIES: Final = {label.partition(":")[0]: code for (vocabulary, label), code in LABELS.items() if vocabulary == "tie"}
"""The code of every tie to the authority, by what it is."""


@with_pattern(r"[^,]+")
def ties(text: str) -> tuple[str, ...]:
    """What ties a person to the authority: ``a former officer; an officer of another authority``."""
    return tuple(TIES.get(each, code_of("tie", each)) for each in text.split("; "))


@with_pattern(r"point \d+ .+")
def decisions(text: str) -> tuple[PointDecision, ...]:
    """``point 1 upheld, point 2 not upheld because evidence came after the report``."""
    decided = []
    for each in re.split(r", (?=point \d)", text):
        found, _, reason = each.partition(" because ")
        ((number, outcome),) = [(of.point, of.outcome) for of in outcomes(found)]
        because = code_of("departure", reason) if reason else None
        decided.append(PointDecision(point=number, outcome=outcome, departs_because=because))
    return tuple(decided)


TYPES: Final[Readers] = {"Ties": ties, "Decisions": decisions}


def requested(form: Literal["oral", "written"] = "written", **said: Any) -> StageTwoRequested:
    """A letter of the complainant, where nothing else is said."""
    return StageTwoRequested(form=form, **said)


def responded(to_advocate: Given = "not-relevant", **said: Any) -> StageTwoResponded:
    """A response to a complainant who has no advocate, with the right to a panel, where nothing else is said."""
    return StageTwoResponded(**({"to_advocate": to_advocate, "panel_explained": True} | said))


IN_WRITING: Final = "part of the complaint having been put in writing"
SENT_BY: Final = "that the response will be sent by {by_when:Day}"

PHRASES: Final[dict[str, Callable[..., Event]]] = {
    "it is agreed to leave Stage 1 out": StageOneSkipped,
    f"it is agreed to leave Stage 1 out, {IN_WRITING}": lambda: StageOneSkipped(complaint_in_writing=True),
    "the {agreed_by:Code} alone leaves Stage 1 out": StageOneSkipped,
    "Stage 2 is asked for": requested,
    "Stage 2 is asked for on {points:Points}": requested,
    "Stage 2 is asked for {form:Form}": requested,
    "Stage 2 is asked for {form:Form} by the {requested_by:Code}": requested,
    f"Stage 2 is asked for {{form:Form}}, {IN_WRITING}": lambda form: requested(form, complaint_in_writing=True),
    "Stage 2 is refused": StageTwoRefused,
    "version {version:d} of the written record is prepared, and comments on it are invited": (
        lambda version: RecordPrepared(version=version, comments="invited")
    ),
    "version {version:d} of the written record is prepared": (
        lambda version: RecordPrepared(version=version, comments="not-invited")
    ),
    "version {version:d} of the written record is produced as the final one": (
        lambda version: RecordPrepared(version=version, comments="not-invited", final=True)
    ),
    "the statement of complaint is agreed": StatementAgreed,
    "an independent person is appointed": lambda: IndependentPersonAppointed(independent_person="IP-1", ties=()),
    "another independent person is appointed": lambda: IndependentPersonAppointed(independent_person="IP-2", ties=()),
    "an independent person is appointed who is {ties:Ties}": (
        lambda ties: IndependentPersonAppointed(independent_person="IP-3", ties=ties)
    ),
    "an investigating officer is appointed": lambda: InvestigatingOfficerAppointed(officer="IO-1"),
    "another investigating officer is appointed": lambda: InvestigatingOfficerAppointed(officer="IO-2"),
    "an investigating officer is appointed from the line of management of those complained of": (
        lambda: InvestigatingOfficerAppointed(officer="IO-3", in_the_line=True)
    ),
    "the investigating officer finds {findings:Outcomes}": InvestigatorReported,
    "the independent person's view is {views:Outcomes}": IndependentPersonReported,
    "the authority decides {decisions:Decisions}": StageTwoAdjudicated,
    f"the complainant is told {{form:Form}}, with the reason, {SENT_BY}": (
        lambda form, by_when: DelayNotified(by_when=by_when, in_writing=form == "written")
    ),
    f"the complainant is told {{form:Form}}, without a reason, {SENT_BY}": (
        lambda form, by_when: DelayNotified(by_when=by_when, in_writing=form == "written", reason_given=False)
    ),
    "the Stage 2 response is sent": responded,
    "the Stage 2 response is sent to the complainant and the advocate": lambda: responded("given"),
    "the Stage 2 response is sent to the complainant and not to the advocate": lambda: responded("not-given"),
    "the Stage 2 response is sent to the advocate": lambda: NoticeGiven(notice="advocate-of-stage-two-response"),
    "the Stage 2 response is sent, and says nothing of a panel": lambda: responded(panel_explained=False),
    "the complainant is told of the right to a panel": lambda: NoticeGiven(notice="complainant-of-panel-right"),
    "the Stage 2 response is sent, the independent person left out of the discussions": (
        lambda: responded(independent_person="left-out")
    ),
    "the Stage 2 response is sent, there having been no discussions": (
        lambda: responded(independent_person="no-discussions")
    ),
    "the complainant says that the Stage 2 response has come": lambda: StageTwoResponseReceived(known="told"),
    "the Stage 2 response is presumed to have come": lambda: StageTwoResponseReceived(known="presumed"),
    "it is noted that nobody knows when the Stage 2 response came": (lambda: StageTwoResponseReceived(known="unknown")),
}

CLOCKS: Final[dict[str, str]] = {"Stage 2": "stage2.response"}
"""The time limits, by the words that a scenario has for them."""

ENDINGS: Final[dict[str, str]] = {"a request for Stage 2": "stage-two", "an agreement to leave it out": "skipped"}
"""What ends them, likewise."""
