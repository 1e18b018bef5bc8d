"""What is kept of a consideration at Stage 2."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from domain.workflow import Milestone


class WrittenRecord(NamedTuple):
    """A version of the written record of representations made orally (reg 16)."""

    version: int
    invited: bool
    final: bool
    when: Milestone


class Appointed(NamedTuple):
    """Somebody's appointment.

    Attributes:
        person: An opaque id.
        ties: To the authority, as far as they were told.
        stands: Whether it has effect: not, where the person is not independent.
    """

    person: str
    when: Milestone
    ties: tuple[str, ...] = ()
    stands: bool = True


class DelayNotice(NamedTuple):
    """A notice under reg 17(6).

    Attributes:
        until: The date told.
        complete: Whether it was in writing and gave the reason.
    """

    until: date
    complete: bool
    when: Milestone


class Responded(NamedTuple):
    """The Stage 2 response.

    Attributes:
        to_all: When its notice had reached the complainant and the advocate; None while one owed to the advocate is not
            sent.
        stands: Whether it has effect: not, where there was no independent person.
    """

    when: Milestone
    to_all: Milestone | None
    stands: bool


class Received(NamedTuple):
    """What is known of when the complainant received the response."""

    known: Literal["told", "presumed", "unknown"]
    when: Milestone


class Investigation(NamedTuple):
    """A consideration at Stage 2.

    Attributes:
        number: Its number within the complaint, from 1.
        opened: The request, or the agreement to leave Stage 1 out.
        skipped: Whether it was opened by that agreement.
        oral: Whether the representations had been made orally alone: then it starts with the final written record.
        continued: Whether it was opened in the complaint that the points come from, where it is counted as asked for.
        refused: When the authority refused it all the same.
        response: The last that was sent, whether or not it answered every point.
        ended: When its last point ended, and by what: ``response``, ``withdrawn``, ``discontinued`` or ``routed``.
    """

    number: int
    opened: Milestone
    skipped: bool
    oral: bool
    continued: bool = False
    agreed: Milestone | None = None
    persons: tuple[Appointed, ...] = ()
    officers: tuple[Appointed, ...] = ()
    notices: tuple[DelayNotice, ...] = ()
    refused: Milestone | None = None
    response: Responded | None = None
    received: Received | None = None
    ended: Milestone | None = None
    ended_by: str = ""

    @property
    def responded(self) -> Responded | None:
        """The response, once no point of it is open any more."""
        return self.response if self.ended_by == "response" else None

    @property
    def past(self) -> bool:
        """Whether it was answered in the complaint that its points come from: its time and its figures stand there."""
        return self.continued and self.response is not None and self.response.when.number == self.opened.number

    @property
    def independent_person(self) -> Appointed | None:
        """The first whose appointment stands."""
        return next((person for person in self.persons if person.stands), None)

    @property
    def officer(self) -> Appointed | None:
        """The first investigating officer."""
        return self.officers[0] if self.officers else None

    @property
    def begun(self) -> Milestone | None:
        """When both the independent person and the investigating officer had been appointed."""
        if self.independent_person is None or self.officer is None:
            return None
        return max(self.independent_person.when, self.officer.when)
