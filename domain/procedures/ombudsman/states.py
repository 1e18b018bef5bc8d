"""What a matter at the Ombudsman is: its stages, the dates that the Ombudsman set, decisions, remedies, a report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, NamedTuple

from domain.workflow import Milestone


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nobody has gone to the Ombudsman."""

    code: ClassVar[str] = "nothing"
    label: ClassVar[str] = "before anybody went to the Ombudsman"


@dataclass(frozen=True, slots=True)
class Assessment:
    """The Ombudsman assesses whether to investigate."""

    code: ClassVar[str] = "assessment"
    label: ClassVar[str] = "awaiting the Ombudsman's assessment"


@dataclass(frozen=True, slots=True)
class Investigation:
    """The Ombudsman investigates."""

    code: ClassVar[str] = "investigation"
    label: ClassVar[str] = "under the Ombudsman's investigation"


@dataclass(frozen=True, slots=True)
class Decided:
    """The Ombudsman has decided; there may be remedies and a report to see to."""

    code: ClassVar[str] = "decided"
    label: ClassVar[str] = "after the Ombudsman's decision"


@dataclass(frozen=True, slots=True)
class Closed:
    """The authority has closed its file."""

    code: ClassVar[str] = "closed"
    label: ClassVar[str] = "after the file was closed"


Stage = Nothing | Assessment | Investigation | Decided | Closed

AFTER_DECISION = (Decided, Closed)


class Approach(NamedTuple):
    """How it became known, and what about; codes are empty where nothing was said."""

    when: Milestone
    known_by: str
    reference: str
    noticed_on: date | None
    team: str
    theme: str


class Moved(NamedTuple):
    """A later date that was agreed."""

    until: date
    in_writing: bool
    when: Milestone


class Asked(NamedTuple):
    """A date that the Ombudsman set, and what became of it.

    Attributes:
        number: That of the enquiry, the draft or the remedy; the name of its clock ends with it.
        letter_on: The date of the letter that set it.
        first_by: The date that it set.
        came: When the authority had it.
        ended: When it was met, or nothing was asked any more.
        ended_by: What met it, or ended it otherwise: ``decided``, ``compliance-closed``.
    """

    number: int
    letter_on: date
    first_by: date
    came: Milestone
    moved: tuple[Moved, ...] = ()
    ended: Milestone | None = None
    ended_by: str = ""

    @property
    def by(self) -> date:
        """The date as it stands."""
        return self.moved[-1].until if self.moved else self.first_by

    def ending(self, when: Milestone, by: str) -> Asked:
        """The same, ended by ``by``; what has ended stays as it is."""
        return self if self.ended is not None else self._replace(ended=when, ended_by=by)


class Decision(NamedTuple):
    """A decision, and whether the Ombudsman took it back.

    Attributes:
        how: How it was upheld; empty where it was not, or that is not known.
    """

    outcome: str
    at: str
    how: str
    when: Milestone
    reopened: Milestone | None = None


class Remedy(NamedTuple):
    """Something that puts right what was upheld.

    Attributes:
        pence: None where it is no payment, or nobody said how much.
        compliance: ``satisfied``, ``late`` or ``not-complied``; empty until the Ombudsman has said.
    """

    asked: Asked
    of: str
    redress: str
    pence: int | None
    evidenced: Milestone | None = None
    compliance: str = ""
    compliance_closed: Milestone | None = None


class Notice(NamedTuple):
    """The public notice of a report, and from when copies were open."""

    when: Milestone
    copies_open_from: date


class Report(NamedTuple):
    """A public report, and what was done about it; each the first time that it was."""

    received: Milestone
    moved: tuple[Moved, ...] = ()
    notice: Notice | None = None
    laid: Milestone | None = None
    answered: Milestone | None = None
    further: Milestone | None = None
    statement: Milestone | None = None


class Matter(NamedTuple):
    """A matter at the Ombudsman.

    Attributes:
        monitoring_officer: Each time that the Monitoring Officer was told: of which fault the days say.
    """

    stage: Stage = Nothing()
    approach: Approach | None = None
    enquiries: tuple[Asked, ...] = ()
    drafts: tuple[Asked, ...] = ()
    taken_up: Milestone | None = None
    decisions: tuple[Decision, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    report: Report | None = None
    monitoring_officer: tuple[Milestone, ...] = ()
    closed: Milestone | None = None

    @property
    def decision(self) -> Decision | None:
        """The decision that stands; None while one is awaited."""
        latest = self.decisions[-1] if self.decisions else None
        return latest if latest is not None and latest.reopened is None else None

    def asked(self, of: str, number: int | None) -> Asked | None:
        """The ``reply``, ``comments`` or ``remedy`` of that number that was asked for; with none named, the latest."""
        every = {
            "reply": self.enquiries,
            "comments": self.drafts,
            "remedy": tuple(remedy.asked for remedy in self.remedies),
        }[of]
        at = len(every) if number is None else number
        return every[at - 1] if 1 <= at <= len(every) else None

    def remedy(self, number: int) -> Remedy | None:
        """The remedy of that number; None when there is none."""
        return self.remedies[number - 1] if 1 <= number <= len(self.remedies) else None
