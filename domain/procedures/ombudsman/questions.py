"""What guards, clocks and columns ask of a matter at the Ombudsman, by the law's words for its outcomes."""

from __future__ import annotations

from datetime import date

from domain.law.book import Law
from domain.procedures.ombudsman.states import Matter, Remedy
from domain.workflow import Milestone


def counts_as(outcome: str, law: Law, on: date) -> str:
    """``premature``, ``closed``, ``upheld`` or ``not-upheld``; empty for an outcome that the day's vocabulary lacks."""
    row = law.code("ombudsman-outcome", outcome, on)
    return "" if row is None else str(row.value["counts_as"])


def group(matter: Matter, law: Law) -> str:
    """What the decision that stands is counted as; empty while one is awaited."""
    decision = matter.decision
    return "" if decision is None else counts_as(decision.outcome, law, decision.when.on)


def how_upheld(matter: Matter, law: Law) -> str:
    """How it was upheld: ``not-recorded`` where nobody said so; empty where it was not."""
    decision = matter.decision
    if decision is None or group(matter, law) != "upheld":
        return ""
    return decision.how or "not-recorded"


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


def remedies(matter: Matter, law: Law) -> tuple[Remedy, ...]:
    """The remedies, those agreed before the decision too; one that did not uphold ends what was still to come."""
    decision = matter.decision
    if decision is None or group(matter, law) == "upheld":
        return matter.remedies
    return tuple(each._replace(asked=each.asked.ending(decision.when, "decided")) for each in matter.remedies)


def counts_on(remedy: Remedy, matter: Matter, law: Law) -> date | None:
    """The day from which a remedy counts: agreed, and what it puts right upheld for the first time.

    None where the matter does not count as upheld.
    """
    if group(matter, law) != "upheld":
        return None
    upheld = (each.when.on for each in matter.decisions if counts_as(each.outcome, law, each.when.on) == "upheld")
    return max(remedy.asked.came.on, next(upheld))


def outstanding(matter: Matter, law: Law) -> tuple[int, ...]:
    """The numbers of the remedies of which the Ombudsman has not closed its file, and still may."""
    waiting = (each for each in remedies(matter, law) if not each.compliance and each.asked.ended_by != "decided")
    return tuple(each.asked.number for each in waiting)
