"""What is kept of what may happen at any stage."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from domain.workflow import Milestone


class Discontinuance(NamedTuple):
    """The end of a point by concurrent proceedings, and whether it has been taken up again.

    Attributes:
        review_on: When it is asked whether the prejudice lasts; None once it was found to have ceased.
        over: When the other proceedings were discontinued or completed, as far as known.
        resumed: When the point was taken up again.
        resubmitted: Whether by the complainant, within a year or late; else by the authority.
    """

    when: Milestone
    ground: str
    review_on: date | None
    over: Milestone | None = None
    resumed: Milestone | None = None
    resubmitted: bool = False


class LearningAction(NamedTuple):
    """Something to be improved.

    Attributes:
        ended: When it was done, or it was settled that it will not be.
        not_done_because: Empty where it was done, or is still to do.
    """

    number: int
    owner: str
    due_on: date
    agreed: Milestone
    ended: Milestone | None = None
    not_done_because: str = ""


class Cost(NamedTuple):
    """What was paid, in pence."""

    of: str
    pence: int
    when: Milestone


class Referral(NamedTuple):
    """A referral to the Ombudsman."""

    by: str
    when: Milestone
