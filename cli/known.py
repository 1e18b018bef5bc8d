"""What a command asks of its case before it can build the event: a name each, given to whoever builds."""

from __future__ import annotations

from collections.abc import Callable, Set
from datetime import date
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from domain.law.book import Law
    from domain.ledger.ledger import Ledger
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


KNOWN: Final[dict[str, Callable[[Complaint, Law, date], Any]]] = {
    asked.__name__: asked for asked in (open_points, late_points, covered, has_advocate, next_version, next_action)
}
"""What can be asked, by the name under which it is given."""


def known(ledger: Ledger, reference: str | None, names: Set[str], on: date) -> dict[str, Any]:
    """What ``names`` ask of the complaint as it stands; of what is none, as before anything was received."""
    from domain.procedures.complaint import COMPLAINT

    file = ledger.case(reference) if reference else None
    case = file.case if file is not None and file.procedure is COMPLAINT else COMPLAINT.nothing
    law = ledger.law()
    return {name: KNOWN[name](case, law, on) for name in names}
