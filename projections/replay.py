"""Replay, the judge of the caseload: every case folded from the raw ledger, for one day and one moment."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter

from domain.history import CaseFile
from domain.ledger import reading
from domain.ledger.rows import recorded_from_row
from domain.procedures import procedure_of
from domain.workflow import Facts
from projections.rectangles import days


def replay(ledger: sqlite3.Connection, as_at: date, known_at: int) -> Iterator[tuple[str, str, Facts]]:
    """For each case its procedure, its reference and its facts on ``as_at``, as known at ``known_at``."""
    law = reading.adopted(ledger).law_at(known_at)
    rows = reading.rows_by_case(ledger)
    for case, group in groupby(rows, key=itemgetter(1)):
        recorded = [event for row in group if (event := recorded_from_row(row)).recorded_at <= known_at]
        procedure = procedure_of(recorded[0].event.kind) if recorded else None
        if procedure is None:
            continue
        so = [facts for day, facts in days(CaseFile.of(procedure, recorded, law), law) if day <= as_at.isoformat()]
        if so:
            yield procedure.name, case, so[-1]
