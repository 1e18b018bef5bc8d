"""The statutory complaint about children's social care (Children Act 1989; SI 2006/1738), as far as Stage 1.

states, guards, table, evolve, clocks, facts: in that order, as every procedure.
"""

from __future__ import annotations

from typing import Final

from domain.procedures.complaint.clocks import clocks
from domain.procedures.complaint.evolve import evolve
from domain.procedures.complaint.facts import CaseFacts, PointFacts, facts, impossible, struck_out
from domain.procedures.complaint.favourable import favourable
from domain.procedures.complaint.states import Complaint
from domain.procedures.complaint.table import PERMITTED
from domain.workflow import Procedure

COMPLAINT: Final = Procedure(
    name="complaint",
    prefix="CC",
    nothing=Complaint(),
    table=PERMITTED,
    evolve=evolve,
    clocks=clocks,
    facts=facts,
    impossible=impossible,
    struck_out=struck_out,
    stage=lambda case: case.stage,
    favourable=favourable,
    case_columns=CaseFacts._fields,
    parts={"point": PointFacts._fields},
)
