"""What guards, clocks and columns ask of a matter at the Ombudsman, by the law's words for its outcomes."""

from __future__ import annotations

from datetime import date

from domain.law.book import Law
from domain.procedures.ombudsman.states import Matter
from domain.workflow import Milestone


def counts_as(outcome: str, law: Law, on: date) -> str:
    """``premature``, ``closed``, ``upheld`` or ``not-upheld``; empty for an outcome that the day's vocabulary lacks."""
    row = law.code("ombudsman-outcome", outcome, on)
    return "" if row is None else str(row.value["counts_as"])


def group(matter: Matter, law: Law) -> str:
    """What the decision that stands is counted as; empty while one is awaited."""
    decision = matter.decision
    return "" if decision is None else counts_as(decision.outcome, law, decision.when.on)


def fate(matter: Matter, law: Law) -> str:
    """What became of the approach.

    ``investigated`` (taken up, decided or not), what its decision at the assessment is counted as, or ``not-assessed``.
    """
    if matter.taken_up is not None:
        return "investigated"
    return group(matter, law) or "not-assessed"


def fault_found(matter: Matter, law: Law) -> Milestone | None:
    """When fault was found that the Monitoring Officer reports on; None where none was.

    What was upheld at the assessment by an early remedy was not investigated: nothing of it is owed.
    """
    decision = matter.decision
    if decision is not None and group(matter, law) == "upheld":
        how = law.code("upheld-how", decision.how, decision.when.on)
        if how is None or not how.value.get("at_assessment"):
            return decision.when
    return None if matter.report is None else matter.report.received


def outstanding(matter: Matter) -> tuple[int, ...]:
    """The numbers of the remedies of which the Ombudsman has not closed its file."""
    return tuple(remedy.asked.number for remedy in matter.remedies if not remedy.compliance)
