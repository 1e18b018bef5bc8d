"""What is so of each time that a complaint is at Stage 2, as the caseload's columns."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from domain.law.book import Law
from domain.procedures.complaint.outcomes import outcomes
from domain.procedures.complaint.stage_two.clocks import clocks, start_of, told_until
from domain.procedures.complaint.stage_two.states import Investigation
from domain.procedures.complaint.states import Complaint
from domain.workflow import Clock, day, elapsed


class StageTwoFacts(NamedTuple):
    """The columns of a consideration at Stage 2. Days are text; numbers of working days are -1 where not known.

    Attributes:
        opened_by: ``requested``, or ``skipped`` where it was agreed to leave Stage 1 out; ``continued`` where it was
            opened in the complaint that the points come from, and is counted there.
        fate: ``responded``, ``begun``, ``awaited`` (not both of independent person and officer are appointed) or
            ``not-progressed`` (it ended before both were).
        state: Of the clock ``stage2.response``.
        due_on: The 25th working day; ``latest_on``: the 65th; ``told_until_on``: the date told by a notice with effect.
        stop_on: When the response had reached all to whom it is owed, or Stage 2 ended otherwise: ``ended_by``.
        verdict: Of a response, one of five: ``within_25``, ``within_notice`` (by the date told in a valid notice),
            ``after_notice`` (but within 65), ``without_notice`` (likewise) and ``beyond_65``; ``without_verdict`` where
            its days cannot be reckoned; empty where there is no response.
        beyond: Working days beyond the 65th at ``stop_on``; 0 when not beyond.
        to_officer: Working days from the request to the officer's appointment; ``to_person``: to the independent
            person's; ``to_begun``: until both were; ``to_start``: to the statutory start; ``to_response``.
        receipt: Whether the receipt of the response was ``told``, ``presumed`` or is ``unknown``; empty before it.
        flags: The ties of the independent person that bar nothing but are shown, separated by spaces.
    """

    investigation: int
    opened_by: str
    requested_on: str
    fate: str
    record_final_on: str
    agreed_on: str
    officer_on: str
    person_on: str
    begun_on: str
    flags: str
    state: str
    waiting_for: str
    start_on: str
    due_on: str
    told_until_on: str
    latest_on: str
    guidance_due_on: str
    guidance_latest_on: str
    stop_on: str
    ended_by: str
    verdict: str
    elapsed: int
    beyond: int
    responded_on: str
    refused_on: str
    receipt: str
    response_received_on: str
    to_officer: int
    to_person: int
    to_begun: int
    to_start: int
    to_response: int
    outcome: str
    outcome_derived: str


def stage_two_facts(case: Complaint, law: Law) -> tuple[StageTwoFacts, ...]:
    """A row for each time at Stage 2 of which a point is left in this procedure; one that is past has its row there."""
    return tuple(_rows(case, law)) if case.investigations else ()


def _rows(case: Complaint, law: Law) -> Iterator[StageTwoFacts]:
    there = {point.second.investigation for point in case.points if point.counted and point.second is not None}
    for investigation in case.investigations:
        if investigation.number in there and not investigation.past:
            yield _row(case, investigation, law)


def _row(case: Complaint, investigation: Investigation, law: Law) -> StageTwoFacts:
    only = case._replace(investigations=(investigation,), responded=None)
    running = {clock.name: clock for clock in clocks(only, law)}
    response, latest = running["stage2.response"], running["stage2.latest"]
    guidance, guidance_latest = running.get("stage2.guidance.response"), running.get("stage2.guidance.latest")
    final = next((record for record in case.records if record.final), None)
    person, officer, begun = investigation.independent_person, investigation.officer, investigation.begun
    responded, received, asked = investigation.responded, investigation.received, investigation.opened.on
    decided = [p.second for p in case.points if p.counted and p.second and p.second.ended]
    printed, derived = outcomes(
        second.ended.outcome for second in decided if second.investigation == investigation.number and second.ended
    )
    late = response.stopped_on is not None and latest.due_on is not None and response.stopped_on > latest.due_on
    return StageTwoFacts(
        investigation=investigation.number,
        opened_by=_opened_by(investigation),
        requested_on=day(asked),
        fate=_fate(investigation),
        record_final_on=day(final.when.on if final else None),
        agreed_on=day(investigation.agreed.on if investigation.agreed else None),
        officer_on=day(officer.when.on if officer else None),
        person_on=day(person.when.on if person else None),
        begun_on=day(begun.on if begun else None),
        flags=" ".join(person.ties) if person else "",
        state=response.state,
        waiting_for=response.waiting_for if response.state == "waiting" else "",
        start_on=day(response.starts_on),
        due_on=day(response.due_on),
        told_until_on=day(told_until(case, investigation, law)),
        latest_on=day(latest.due_on),
        guidance_due_on=day(guidance.due_on if guidance else None),
        guidance_latest_on=day(guidance_latest.due_on if guidance_latest else None),
        stop_on=day(response.stopped_on),
        ended_by=response.stopped_by,
        verdict=_verdict(response, latest, told_until(case, investigation, law)),
        elapsed=elapsed(law, response.starts_on, response.stopped_on),
        beyond=elapsed(law, latest.due_on, response.stopped_on) if late else 0,
        responded_on=day(responded.when.on if responded else None),
        refused_on=day(investigation.refused.on if investigation.refused else None),
        receipt=received.known if received else "unknown" if responded else "",
        response_received_on=day(received.when.on if received and received.known != "unknown" else None),
        to_officer=elapsed(law, asked, officer.when.on if officer else None),
        to_person=elapsed(law, asked, person.when.on if person else None),
        to_begun=elapsed(law, asked, begun.on if begun else None),
        to_start=elapsed(law, asked, start_of(case, investigation).on),
        to_response=elapsed(law, asked, response.stopped_on if response.stopped_by == "response" else None),
        outcome=printed,
        outcome_derived=derived,
    )


def _verdict(response: Clock, latest: Clock, told: date | None) -> str:
    """The five verdicts on a response, never merged (reg 17(3) and (6))."""
    if response.stopped_by != "response":
        return ""
    stop, due, furthest = response.stopped_on, response.due_on, latest.due_on
    if stop is None or due is None or furthest is None:
        return "without_verdict"
    if stop <= due:
        return "within_25"
    if stop > furthest:
        return "beyond_65"
    if told is None:
        return "without_notice"
    return "within_notice" if stop <= told else "after_notice"


def _opened_by(investigation: Investigation) -> str:
    if investigation.continued:
        return "continued"
    return "skipped" if investigation.skipped else "requested"


def _fate(investigation: Investigation) -> str:
    if investigation.responded is not None:
        return "responded"
    if investigation.begun is not None:
        return "begun"
    return "awaited" if investigation.ended is None else "not-progressed"
