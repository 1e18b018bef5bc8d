"""The statutory complaint about children's social care (Children Act 1989; SI 2006/1738).

A folder a stage, and one for what may happen throughout. In each, and here for the whole, the order of every procedure:
states, guards, table, evolve, clocks, facts.
"""

from __future__ import annotations

from typing import Final

from domain.procedures.complaint.clocks import clocks
from domain.procedures.complaint.evolve import evolve
from domain.procedures.complaint.facts import PARTS, CaseFacts, facts, impossible, struck_out
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
    law=("complaint.", "basis."),
    parts=PARTS,
    points=lambda complaint: (point.number for point in complaint.points),
)
