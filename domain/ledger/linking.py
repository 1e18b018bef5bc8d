"""What the ledger asks of a link between two cases: one that is new, in the newer of the two."""

from __future__ import annotations

from typing import Any

from domain.events.envelope import EventId
from domain.events.link import CaseLinked
from domain.history import CaseFile
from domain.workflow import CannotBe


def wrong_link(
    link: CaseLinked, older: CaseFile[Any], newer: CaseFile[Any], corrects: EventId | None
) -> CannotBe | None:
    """Why ``newer`` cannot be linked to ``older``: no such point, linked already, or itself the older of the two.

    Args:
        link: The link.
        older: The case that it names.
        newer: The case in which it is to stand.
        corrects: The first event of the link that it corrects, where it corrects one.
    """
    if link.point is not None and link.point not in older.procedure.points(older.case):
        return CannotBe("no-such-point", "the ledger", f"{link.to} has no point {link.point} to link it by")
    others = (fact.latest.event for fact in newer.facts if fact.first.event_id != corrects)
    if any(isinstance(each, CaseLinked) and each.state() == link.state() for each in others):
        return CannotBe(
            "linked-already", "the ledger", f"it is linked to {link.to} already, as {link.because}{_of(link)}"
        )
    for fact in older.facts:
        event = fact.latest.event
        if event.refers_to is not None and getattr(event, event.refers_to) == newer.reference:
            says = f"{link.to} is linked to this case: a link stands in one of the two, and both show it"
            return CannotBe("linked-the-other-way", "the ledger", says)
    if not (older.facts and newer.facts):
        return None
    began, opened = (file.facts[0].latest.occurred_on for file in (older, newer))
    if began <= opened:
        return None
    says = f"{link.to} began on {began}, this case on {opened}: a link stands in the newer case, so link that to this"
    return CannotBe("linked-to-a-newer-case", "the ledger", says)


def _of(link: CaseLinked) -> str:
    return "" if link.point is None else f", of point {link.point}"
