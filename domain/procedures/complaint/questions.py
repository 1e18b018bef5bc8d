"""What the law asks of a complaint: sufficient interest, lateness, and what awaits decision."""

from __future__ import annotations

from domain.law.book import Law
from domain.procedures.complaint.states import Complaint, Point
from domain.reckoning import Due, corresponding


def asks_interest(case: Complaint, law: Law) -> bool:
    """Whether reg 12 asks for a decision on this complainant's sufficient interest."""
    if case.receipt is None:
        return False
    row = law.code("basis", case.receipt.basis, case.receipt.when.on)
    return row is not None and bool(row.value.get("asks_interest"))


def last_day_in_time(case: Complaint, point: Point, law: Law) -> Due | None:
    """The last day on which the point was in time; None where its grounds or the rule are not known.

    The version of the rule is that of the day on which the representations were made. Once they have been taken up
    again, reg 9(1) does not apply (reg 8(5)).
    """
    if not point.counted or point.arose_on is None or case.receipt is None or _taken_up_again(point):
        return None
    row = law.row("complaint.late_gate", case.receipt.when.on)
    return None if row is None else Due(corresponding(point.arose_on, row.value["number"]), row)


def last_day_to_resubmit(point: Point, law: Law) -> Due | None:
    """The last day on which a discontinued point may be resubmitted (reg 8(5)).

    The year runs from the end of the other proceedings: None while they are not known to have ended.
    """
    if point.discontinued is None or point.discontinued.over is None:
        return None
    over_on = point.discontinued.over.on
    row = law.row("complaint.resubmission", over_on)
    return None if row is None else Due(corresponding(over_on, row.value["number"]), row)


def is_late(case: Complaint, point: Point, law: Law) -> bool:
    """Whether the point came after its year: of its grounds (reg 9(1)) or, resubmitted, of reg 8(5).

    Not, where that is unknown. What came too late for regulation 8(5) is for decision under regulation 9(2), as our
    reading is.
    """
    again = point.discontinued
    if again is not None and again.resumed is not None:
        last = last_day_to_resubmit(point, law)
        return again.resubmitted and last is not None and again.resumed.on > last.on
    last = last_day_in_time(case, point, law)
    return last is not None and case.receipt is not None and case.receipt.when.on > last.on


def _taken_up_again(point: Point) -> bool:
    return point.discontinued is not None and point.discontinued.resumed is not None


def late_undecided_points(case: Complaint, law: Law) -> list[int]:
    """The open points that came too late and await the decision under reg 9(2)."""
    return [point.number for point in case.points if point.open and point.late is None and is_late(case, point, law)]
