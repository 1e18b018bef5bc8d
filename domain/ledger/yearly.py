"""What the ledger keeps of a yearly procedure: a stream for each financial year, and neither officer nor day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

from domain.events.envelope import Proposal
from domain.reckoning import financial_year
from domain.workflow import Procedure

NOT_KEPT: Final = "not-kept"
"""What stands in place of the officer."""


def stream_of(procedure: Procedure[Any], on: date) -> str:
    """The reference under which ``procedure`` keeps what happened on ``on``: ``MO-2023`` up to March 2024."""
    return f"{procedure.prefix}-{financial_year(on)}"


def as_kept(proposal: Proposal, stream: str) -> Proposal:
    """The proposal as ``stream`` keeps it: of the first day of the year, by nobody, following from nothing."""
    first_day = date(int(stream.rpartition("-")[2]), 4, 1)
    return replace(proposal, on=first_day, at=None, by=NOT_KEPT, causation=None)
