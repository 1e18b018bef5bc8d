"""What a command asks of its case before it can build the event: a name each, given to whoever builds."""

from __future__ import annotations

from collections.abc import Callable, Set
from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from domain.law.book import Law
    from domain.ledger.ledger import Ledger
    from domain.procedures.access_request.states import AccessRequest
    from domain.procedures.complaint.states import Complaint


def open_points(case: Complaint, _law: Law, _on: date) -> tuple[int, ...]:
    """The points that wait for an end at the stage where the complaint stands."""
    return case.open_points


def late_points(case: Complaint, law: Law, _on: date) -> tuple[int, ...]:
    """The points that came too late and await the decision under reg 9(2)."""
    from domain.procedures.complaint.questions import late_undecided_points

    return tuple(late_undecided_points(case, law))


def covered(_case: Complaint, law: Law, on: date) -> tuple[str, ...]:
    """The functions that this procedure covers, by their codes."""
    return tuple(law.codes("function", on))


def has_advocate(case: Complaint, _law: Law, _on: date) -> bool:
    """Whether an advocate was appointed."""
    return case.advocacy.appointed is not None


def next_version(case: Complaint, _law: Law, _on: date) -> int:
    """The number of the next version of the written record."""
    return len(case.records) + 1


def next_action(case: Complaint, _law: Law, _on: date) -> int:
    """The number of the next learning action."""
    return len(case.learning) + 1


def next_question(case: AccessRequest, _law: Law, _on: date) -> int:
    """The number of the next clarification."""
    from domain.procedures.access_request.states import next_number

    return next_number(case.questions)


def open_question(case: AccessRequest, _law: Law, _on: date) -> int:
    """The clarification that waits for an answer: the first, or 1 where none does, for the ledger to say so."""
    return case.open_questions[0].number if case.open_questions else 1


def next_retrieval(case: AccessRequest, _law: Law, _on: date) -> int:
    """The number of the next retrieval."""
    from domain.procedures.access_request.states import next_number

    return next_number(case.retrievals)


def next_redaction(case: AccessRequest, _law: Law, _on: date) -> int:
    """The number of the next line of the redaction log."""
    from domain.procedures.access_request.states import next_number

    return next_number(case.redactions)


def next_complaint(case: AccessRequest, _law: Law, _on: date) -> int:
    """The number of the next complaint to the regulator."""
    from domain.procedures.access_request.states import next_number

    return next_number(case.complaints)


def undecided_complaints(case: AccessRequest, _law: Law, _on: date) -> tuple[int, ...]:
    """The complaints to the regulator that it has not decided."""
    return tuple(complaint.number for complaint in case.complaints if complaint.decided is None)


def unanswered_complaints(case: AccessRequest, _law: Law, _on: date) -> tuple[int, ...]:
    """Of these, those on which the regulator has no answer yet."""
    return tuple(each.number for each in case.complaints if each.decided is None and each.answered is None)


def pages_to_account_for(case: AccessRequest, _law: Law, _on: date) -> int:
    """How many pages are known to be held."""
    dealt_with = case.disclosures[-1].pages.located if case.disclosures else 0
    return max(case.pages_known.number, dealt_with)


class Asked(NamedTuple):
    """Something that can be asked of a case of the procedure of that noun."""

    procedure: str
    answer: Callable[[Any, Law, date], Any]


KNOWN: Final[dict[str, Asked]] = {
    asked.__name__: Asked(procedure, asked)
    for procedure, functions in (
        ("complaint", (open_points, late_points, covered, has_advocate, next_version, next_action)),
        (
            "access-request",
            (
                *(next_question, open_question, next_retrieval, next_redaction, next_complaint),
                *(undecided_complaints, unanswered_complaints, pages_to_account_for),
            ),
        ),
    )
    for asked in functions
}
"""What can be asked, by the name under which it is given."""


def known(ledger: Ledger, reference: str | None, names: Set[str], on: date) -> dict[str, Any]:
    """What ``names`` ask of the case as it stands; of one of another procedure, as before anything was received."""
    from domain.procedures import procedure_named

    file = ledger.case(reference) if reference else None
    law = ledger.law()
    found = {}
    for name in names:
        procedure = procedure_named(KNOWN[name].procedure)
        case = file.case if file is not None and file.procedure is procedure else procedure.nothing
        found[name] = KNOWN[name].answer(case, law, on)
    return found
