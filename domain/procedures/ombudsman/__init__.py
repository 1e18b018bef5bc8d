"""A matter at the Local Government and Social Care Ombudsman (Local Government Act 1974, Part 3).

In the order of every procedure: states, guards, table, evolve, clocks, facts.
"""

from __future__ import annotations

from typing import Final

from domain.procedures.ombudsman.clocks import clocks
from domain.procedures.ombudsman.evolve import evolve
from domain.procedures.ombudsman.facts import PARTS, OmbudsmanFacts, facts, impossible, struck_out
from domain.procedures.ombudsman.favourable import favourable
from domain.procedures.ombudsman.states import Matter
from domain.procedures.ombudsman.table import PERMITTED
from domain.workflow import Procedure

OMBUDSMAN: Final = Procedure(
    name="ombudsman",
    prefix="OM",
    nothing=Matter(),
    table=PERMITTED,
    evolve=evolve,
    clocks=clocks,
    facts=facts,
    impossible=impossible,
    struck_out=struck_out,
    stage=lambda matter: matter.stage,
    favourable=favourable,
    case_columns=OmbudsmanFacts._fields,
    law=("ombudsman.", "ombudsman-outcome."),
    parts=PARTS,
    called="a matter at the Ombudsman",
)
