"""What is recorded together with an event, in one transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.events.base import Event
    from domain.events.envelope import Proposal
    from domain.ledger.ledger import Ledger


def what_follows(proposal: Proposal, ledger: Ledger) -> list[Proposal]:
    """The proposal; and points of a complaint that must go their own way open a complaint of their own."""
    from domain.procedures.complaint import COMPLAINT
    from domain.procedures.complaint.consequences import following

    file = ledger.case(proposal.case) if proposal.case else None
    return [proposal] if file is None or file.procedure is not COMPLAINT else following(proposal, file)


@dataclass(frozen=True, slots=True)
class Letter:
    """What opens the cases of one letter, by point; what is personal goes with the first.

    Attributes:
        events: What opens them, the case with the points first.
        points: The point of the first that each is about; None for the first itself.
    """

    events: tuple[Event, ...]
    points: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """An event, and what is proposed together with it.

    Attributes:
        follows: All that is proposed, from the event's own proposal and the ledger.
    """

    event: Event
    follows: Callable[[Proposal, Ledger], list[Proposal]] = what_follows
