"""The workflows that cases follow; a procedure is a folder or a module, always in the same order."""

from __future__ import annotations

from typing import Any, Final

from domain.procedures.access_request import ACCESS_REQUEST
from domain.procedures.complaint import COMPLAINT
from domain.procedures.compliment import COMPLIMENT
from domain.procedures.corporate_complaint import CORPORATE_COMPLAINT
from domain.procedures.data_protection_complaint import DATA_PROTECTION_COMPLAINT
from domain.procedures.monitoring import MONITORING
from domain.procedures.ombudsman import OMBUDSMAN
from domain.procedures.representation import REPRESENTATION
from domain.workflow import Procedure

PROCEDURES: Final[tuple[Procedure[Any], ...]] = (
    COMPLAINT,
    REPRESENTATION,
    MONITORING,
    ACCESS_REQUEST,
    COMPLIMENT,
    DATA_PROTECTION_COMPLAINT,
    CORPORATE_COMPLAINT,
    OMBUDSMAN,
)

_BY_KIND: Final[dict[str, Procedure[Any]]] = {row.event.kind: p for p in PROCEDURES for row in p.table}


def procedure_of(kind: str) -> Procedure[Any] | None:
    """The procedure in whose table the event ``kind`` stands; None for the kinds that belong to no case."""
    return _BY_KIND.get(kind)


def procedure_named(name: str) -> Procedure[Any]:
    """The procedure of which ``name`` is the noun: ``access-request``.

    Raises:
        KeyError: there is none of that name.
    """
    return {procedure.noun: procedure for procedure in PROCEDURES}[name]
