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
    """When fault that the Monitoring Officer reports on was first found, by what stands; None where none was.

    What was upheld at the assessment by an early remedy was not investigated: nothing of it is owed.
    """
    found = [] if matter.report is None else [matter.report.received]
    decision = matter.decision
    if decision is not None and decision.at == "investigation" and group(matter, law) == "upheld":
        found.append(decision.when)
    return min(found, default=None)


def told_of_fault(matter: Matter, law: Law) -> Milestone | None:
    """When the Monitoring Officer was told of the fault that was found: what was told before it was not of it."""
    fault = fault_found(matter, law)
    if fault is None:
        return None
    return next((told for told in matter.monitoring_officer if told.on >= fault.on), None)


def outstanding(matter: Matter) -> tuple[int, ...]:
    """The numbers of the remedies of which the Ombudsman has not closed its file."""
    return tuple(remedy.asked.number for remedy in matter.remedies if not remedy.compliance)
