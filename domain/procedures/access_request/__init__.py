"""The subject access request (UK GDPR Arts 12, 12A and 15; DPA 2018): verification, clock and work side by side.

stages, states, guards, table, evolve, clocks, facts: in that order, as every procedure.
"""

from __future__ import annotations

from typing import Final

from domain.procedures.access_request.clocks import clocks
from domain.procedures.access_request.evolve import evolve
from domain.procedures.access_request.facts import RequestFacts, facts, impossible, struck_out
from domain.procedures.access_request.favourable import favourable
from domain.procedures.access_request.parts import PARTS
from domain.procedures.access_request.states import AccessRequest
from domain.procedures.access_request.table import PERMITTED
from domain.workflow import Procedure

ACCESS_REQUEST: Final = Procedure(
    name="access_request",
    prefix="AR",
    nothing=AccessRequest(),
    table=PERMITTED,
    evolve=evolve,
    clocks=clocks,
    facts=facts,
    impossible=impossible,
    struck_out=struck_out,
    stage=lambda case: case.work,
    favourable=favourable,
    case_columns=RequestFacts._fields,
    law=("access.", "exemption."),
    parts=PARTS,
)
