"""What is recorded together with a decision that a matter came too early: it comes back as a complaint, and is linked.

The authority must first have a reasonable opportunity to investigate and reply (s.26(5)).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Literal
from uuid import UUID, uuid5

from domain.events.base import Event
from domain.events.complaint import ComplaintReceived, ComplaintReinstated, StageTwoRequested
from domain.events.envelope import JUST_OPENED, Proposal
from domain.events.link import CaseLinked
from domain.events.ombudsman import OmbudsmanDecided
from domain.history import CaseFile
from domain.law.book import Law
from domain.procedures.complaint.consequences import following
from domain.procedures.complaint.states import Complaint
from domain.procedures.ombudsman.questions import counts_as
from domain.procedures.ombudsman.states import Matter

Again = Literal["stage-two", "reinstated"]
"""How a complaint of ours is taken up again: at Stage 2, or from its withdrawal."""


def comes_back(decided: OmbudsmanDecided, law: Law, on: date) -> bool:
    """Whether a matter so decided comes back; an outcome that the vocabulary lacks is for the guards to refuse."""
    return counts_as(decided.outcome, law, on) in ("premature", "")


def opening(decision: Proposal, receipt: ComplaintReceived, received_on: date) -> list[Proposal]:
    """The decision, the complaint that it opens, and the link between them, which stands in the newer case."""
    assert decision.case is not None  # noqa: S101 - what is decided has a reference
    came_back = CaseLinked(to=decision.case, because="from-the-ombudsman")
    return [
        decision,
        replace(_beside(decision, receipt), case=None, on=received_on),
        replace(_beside(decision, came_back), case=JUST_OPENED, on=received_on),
    ]


def going_back(
    decision: Proposal, matter: CaseFile[Matter], complaint: CaseFile[Complaint], again: Again | None
) -> list[Proposal]:
    """The decision and, with ``again``, what takes the complaint behind it up again as its own procedure allows.

    The link stands in the newer of the two; it is made now where neither had one. The complaint is the newer where it
    came to the authority after it had gone to the Ombudsman.
    """
    together = [decision]
    if not (_linked(matter, complaint.reference) or _linked(complaint, matter.reference)):
        came = CaseLinked(to=matter.reference, because="from-the-ombudsman")
        went = CaseLinked(to=complaint.reference, because="to-the-ombudsman")
        later = complaint.facts[0].latest.occurred_on > matter.facts[0].latest.occurred_on
        together.append(
            replace(_beside(decision, came), case=complaint.reference) if later else _beside(decision, went)
        )
    if again is not None:
        event: Event = StageTwoRequested(form="written") if again == "stage-two" else ComplaintReinstated()
        together += following(replace(_beside(decision, event), case=complaint.reference), complaint)
    return together


def _linked(case: CaseFile[Any], to: str) -> bool:
    links = (fact.latest.event for fact in case.facts)
    return any(isinstance(link, CaseLinked) and link.to == to for link in links)


def _beside(decision: Proposal, event: Event) -> Proposal:
    """``event``, proposed with the decision; its id follows from the decision's, so that it is recorded once."""
    given = decision.event_id
    event_id = None if given is None else uuid5(UUID(bytes=given), event.kind).bytes
    return replace(decision, event=event, at=None, event_id=event_id, despite=False)
