"""The corporate complaint, in the two stages of the Ombudsman's Complaint Handling Code: guidance, and no law.

states, timing, guards and table, evolve, clocks, facts: in that order, as every procedure.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from domain.events import corporate_complaint as e
from domain.events.base import Event
from domain.law.book import Law
from domain.procedures.columns import impossible, struck_out
from domain.procedures.corporate_complaint.clocks import clocks
from domain.procedures.corporate_complaint.evolve import evolve
from domain.procedures.corporate_complaint.facts import PARTS, CorporateComplaintFacts, facts
from domain.procedures.corporate_complaint.states import CorporateComplaint
from domain.procedures.corporate_complaint.table import PERMITTED
from domain.workflow import Procedure


def favourable(event: type[Event], _case: CorporateComplaint, _law: Law, on: date) -> Event:
    """The ``event`` that would most readily be allowed."""
    said: dict[str, Any] = {}
    if event is e.CorporateComplaintReceived:
        said = {"channel": "letter"}
    elif issubclass(event, e.Extended):
        said = {"to": on, "because": "complexity", "reasons_explained": True, "ombudsman_given": True}
    elif event is e.CorporateStageOneResponded:
        said = {"outcome": "upheld"}
    elif event is e.CorporateStageTwoResponded:
        said = {"outcome": "upheld", "ombudsman_given": True}
    return event.model_validate(said)


CORPORATE_COMPLAINT: Final = Procedure(
    name="corporate_complaint",
    prefix="CO",
    nothing=CorporateComplaint(),
    table=PERMITTED,
    evolve=evolve,
    clocks=clocks,
    facts=facts,
    impossible=impossible(CorporateComplaintFacts._fields),
    struck_out=struck_out(CorporateComplaintFacts._fields, facts(CorporateComplaint(), Law())),
    stage=lambda case: case.stage,
    favourable=favourable,
    case_columns=CorporateComplaintFacts._fields,
    law=("corporate.",),
    parts=PARTS,
)
