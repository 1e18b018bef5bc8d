"""What a request has several of, as tables of the caseload: retrievals, redactions, consents, complaints, closures."""

from __future__ import annotations

from typing import Final, NamedTuple

from domain.law.book import Law
from domain.procedures.access_request.states import AccessRequest, Redaction
from domain.workflow import Milestone, day, events_behind


class RetrievalFacts(NamedTuple):
    """The columns of a retrieval.

    Attributes:
        found_pages: How many were found; ``digitised_pages``: how many were made electronic, -1 before it.
        legible: 1 where these can be read, 0 where they cannot, -1 before it.
    """

    retrieval: int
    store: str
    medium: str
    asked_on: str
    chased: int
    chased_on: str
    result: str
    found_on: str
    found_pages: int
    digitised_on: str
    digitised_pages: int
    legible: int
    behind: str


class RedactionFacts(NamedTuple):
    """The columns of a line of the redaction log; nothing of what was taken out.

    Attributes:
        exemption_from: The day from which the version of the exemption that it was taken out under is in force.
        by: Who took it out, as an opaque id; ``reviewed_by``: who looked at it.
    """

    redaction: int
    document: str
    page_from: int
    page_to: int
    times: int
    exemption: str
    exemption_from: str
    by: str
    applied_on: str
    reviewed_by: str
    reviewed_on: str
    decision: str
    behind: str


class ConsentFacts(NamedTuple):
    """The columns of a consent that another person was asked for; ``answer`` is ``awaited`` until there is one."""

    third_party: str
    asked_on: str
    answer: str
    answered_on: str
    behind: str


class RegulatorFacts(NamedTuple):
    """The columns of a complaint to the regulator; ``stop_on``: when its day was met, or overtaken by its decision."""

    complaint: int
    notified_on: str
    answer_by_on: str
    answered_on: str
    stop_on: str
    outcome: str
    decided_on: str
    behind: str


class ClosureFacts(NamedTuple):
    """The columns of an end after which the request was taken up again: closed from one day, open from another."""

    was_ended_on: str
    was_outcome: str
    taken_up_on: str


PARTS: Final = {
    "retrieval": RetrievalFacts._fields,
    "redaction": RedactionFacts._fields,
    "consent": ConsentFacts._fields,
    "regulator": RegulatorFacts._fields,
    "closure": ClosureFacts._fields,
}
"""The other tables of access requests: a row for each of what a request may have several of."""

Rows = tuple[tuple[str | int, ...], ...]


def parts(case: AccessRequest, law: Law) -> tuple[Rows, ...]:
    """The rows of each table, in the order in which the tables are declared."""
    return (
        _retrievals(case),
        tuple(_redaction(each, law) for each in case.redactions),
        _consents(case),
        _complaints(case),
        tuple(ClosureFacts(_on(each.ended), each.outcome, _on(each.reopened)) for each in case.closures),
    )


def _on(when: Milestone | None) -> str:
    return day(when.on if when is not None else None)


def _retrievals(case: AccessRequest) -> Rows:
    return tuple(
        RetrievalFacts(
            each.number,
            each.store,
            each.medium,
            _on(each.asked),
            len(each.chased),
            _on(each.chased[-1] if each.chased else None),
            each.result or "awaited",
            _on(each.ended),
            each.pages,
            _on(each.digitised),
            each.digitised_pages if each.digitised else -1,
            int(each.legible) if each.digitised else -1,
            events_behind(
                "retrieval",
                asked_on=each.asked,
                chased_on=each.chased[-1] if each.chased else None,
                found_on=each.ended,
                digitised_on=each.digitised,
            ),
        )
        for each in case.retrievals
    )


def _redaction(each: Redaction, law: Law) -> RedactionFacts:
    exemption = law.code("exemption", each.exemption, each.applied.on)
    return RedactionFacts(
        each.number,
        each.document,
        each.page_from,
        each.page_to,
        each.times,
        each.exemption,
        day(exemption.in_force_on if exemption is not None else None),
        each.by,
        _on(each.applied),
        each.reviewed_by,
        _on(each.reviewed),
        each.decision,
        events_behind("redaction", applied_on=each.applied, reviewed_on=each.reviewed),
    )


def _consents(case: AccessRequest) -> Rows:
    return tuple(
        ConsentFacts(
            each.third_party,
            _on(each.asked),
            each.answer or "awaited",
            _on(each.answered),
            events_behind("consent", asked_on=each.asked, answered_on=each.answered),
        )
        for each in case.consents
    )


def _complaints(case: AccessRequest) -> Rows:
    return tuple(
        RegulatorFacts(
            each.number,
            _on(each.notified),
            day(each.answer_by),
            _on(each.answered),
            _on(each.answered or each.decided),
            each.outcome,
            _on(each.decided),
            events_behind("regulator", notified_on=each.notified, answered_on=each.answered, decided_on=each.decided),
        )
        for each in case.complaints
    )
