"""What is so of a corporate complaint, as the caseload's columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from domain.law.book import Law
from domain.procedures.columns import clock_columns, milestone_columns
from domain.procedures.corporate_complaint.clocks import acknowledgement, response
from domain.procedures.corporate_complaint.states import CorporateComplaint, Turn
from domain.procedures.corporate_complaint.timing import timing, under_the_code
from domain.workflow import Facts, day


class CorporateComplaintFacts(NamedTuple):
    """The columns of a corporate complaint. Days are text, what has not happened is 9999-12-31.

    Attributes:
        counted: 1, or 0 if its receipt was struck out or its history cannot be.
        under_code: 1 where the Code has time limits for it, for it was received on or after 1 April 2026.
        ombudsman: Whether the final response gave the Ombudsman's details: ``given``, ``not-given``; else empty.
        findings: How much was found that the Code asks for and was not done.
        behind: The number of the event behind each milestone, ``received_on=1 stage2_requested_on=4``.
    """

    stage: str
    counted: int
    received_on: str
    channel: str
    team: str
    theme: str
    under_code: int
    stage1_responded_on: str
    stage1_outcome: str
    stage2_requested_on: str
    stage2_responded_on: str
    stage2_outcome: str
    ombudsman: str
    withdrawn_on: str
    referred_on: str
    referred_by: str
    completed_on: str
    findings: int
    behind: str


class TurnFacts(NamedTuple):
    """The columns of a stage: its clocks, what ended it and its outcome."""

    opened_on: str
    acknowledgement_state: str
    acknowledgement_start_on: str
    acknowledgement_due_on: str
    acknowledgement_stop_on: str
    acknowledgement_ended_by: str
    response_state: str
    response_waiting_for: str
    response_start_on: str
    response_first_due_on: str
    response_due_on: str
    response_stop_on: str
    response_ended_by: str
    ended_on: str
    ended_by: str
    outcome: str


class ExtensionFacts(NamedTuple):
    """The columns of an extension.

    Attributes:
        of_stage: 1 or 2.
        beyond: Working days from the last day before any extension to the new one; ``most``: how many the Code has it
            be without good reason; -1 where either is not known.
        effect: ``moved`` or ``none``.
        found: ``longer``, ``unexplained``, ``no-ombudsman``, or of one without effect ``too-early``, ``too-late``,
            ``no-longer``; separated by spaces.
    """

    of_stage: int
    told_on: str
    until_on: str
    because: str
    beyond: int
    most: int
    effect: str
    found: str


PARTS: Final = {"stage1": TurnFacts._fields, "stage2": TurnFacts._fields, "extension": ExtensionFacts._fields}
"""The other tables of corporate complaints: a row for Stage 1, for Stage 2, for each extension."""


def facts(case: CorporateComplaint, law: Law) -> Facts:
    """The columns of ``case`` and of its parts."""
    turns = (case.one, case.two)
    extensions = tuple(row for turn in turns if turn is not None for row in _extensions(turn, case, law))
    stages = tuple(() if turn is None else (_turn(turn, case, law),) for turn in turns)
    receipt = case.receipt
    first, second = (turn.response if turn is not None else None for turn in turns)
    milestones = {
        "received_on": receipt.when if receipt else None,
        "stage1_responded_on": first.when if first else None,
        "stage2_requested_on": case.two.opened if case.two else None,
        "stage2_responded_on": second.when if second else None,
        "withdrawn_on": case.withdrawn,
        "referred_on": case.referred,
        "completed_on": case.completed,
    }
    in_code = under_the_code(case, law)
    columns = CorporateComplaintFacts(
        stage=case.stage.code,
        counted=1,
        channel=receipt.channel if receipt else "",
        team=receipt.team if receipt else "",
        theme=receipt.theme if receipt else "",
        under_code=int(in_code),
        stage1_outcome=first.outcome if first else "",
        stage2_outcome=second.outcome if second else "",
        ombudsman=second.ombudsman if second else "",
        referred_by=case.referred_by,
        findings=sum(len(row.found.split()) for row in extensions)
        + int(in_code and second is not None and second.ombudsman == "not-given"),
        **milestone_columns(milestones),
    )
    return Facts(columns, (*stages, extensions))


def _turn(turn: Turn, case: CorporateComplaint, law: Law) -> TurnFacts:
    in_code = under_the_code(case, law)
    acknowledged = acknowledgement(turn, law) if in_code else None
    answered = response(turn, law) if in_code else None
    return TurnFacts(
        opened_on=day(turn.opened.on),
        response_waiting_for=answered.waiting_for if answered is not None else "",
        response_first_due_on=day(answered.first_due_on if answered is not None else None),
        ended_on=day(turn.ended.on if turn.ended is not None else None),
        ended_by=turn.ended_by,
        outcome=turn.response.outcome if turn.response is not None else "",
        **clock_columns("acknowledgement", acknowledged),
        **clock_columns("response", answered),
    )


def _extensions(turn: Turn, case: CorporateComplaint, law: Law) -> Iterator[ExtensionFacts]:
    in_code = under_the_code(case, law)
    for it in timing(turn, law).extensions:
        yield ExtensionFacts(
            of_stage=turn.number,
            told_on=day(it.extension.when.on),
            until_on=day(it.extension.to),
            because=it.extension.because,
            beyond=it.beyond if in_code else -1,
            most=it.most if in_code else -1,
            effect="moved" if in_code and it.moves else "none",
            found=" ".join(it.findings) if in_code else "",
        )
