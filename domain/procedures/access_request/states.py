"""What is known of an access request, in three regions that move independently: verification, clock and work."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal, NamedTuple, Protocol

from domain.events.access_request import PageCount
from domain.procedures.access_request.stages import Nothing, Stage
from domain.reckoning import numbers_covered
from domain.workflow import Milestone


class Receipt(NamedTuple):
    """How it came."""

    when: Milestone
    subject: str
    asked_by: str
    channel: str
    subject_is_child: bool
    regime: str


class Asked(NamedTuple):
    """Something asked of the requester, and when it came; asked again, it is awaited again.

    Attributes:
        void: Whether the law gave no power to ask for it: then it moves nothing.
        before: The asking before this one.
    """

    asked: Milestone
    came: Milestone | None = None
    void: bool = False
    before: Asked | None = None

    @property
    def awaited(self) -> bool:
        """Whether it has not come, and something turns on it."""
        return self.came is None and not self.void


class Question(NamedTuple):
    """A clarification asked for, and its answer."""

    number: int
    asked: Milestone
    large_volume: bool
    answered: Milestone | None = None


class ExtensionNotice(NamedTuple):
    """A notice that the time is extended."""

    because: str
    reasons_given: bool
    when: Milestone


class Retrieval(NamedTuple):
    """A file asked for from a store.

    Attributes:
        pages: How many were found in it; ``digitised_pages``: how many of these are electronic now, ``legible`` or not.
    """

    number: int
    store: str
    medium: str
    asked: Milestone
    chased: tuple[Milestone, ...] = ()
    ended: Milestone | None = None
    result: Literal["", "found", "not-found", "destroyed"] = ""
    pages: int = 0
    digitised: Milestone | None = None
    digitised_pages: int = 0
    legible: bool = True


class Consent(NamedTuple):
    """What another person answered who was asked for consent; empty while an answer is awaited."""

    third_party: str
    asked: Milestone
    answer: str = ""
    answered: Milestone | None = None


class Opinion(NamedTuple):
    """A health professional's opinion, of the day on which it was given."""

    test_met: bool
    given_on: date


class Redaction(NamedTuple):
    """A line of the redaction log."""

    number: int
    document: str
    page_from: int
    page_to: int
    times: int
    exemption: str
    by: str
    applied: Milestone
    reviewed: Milestone | None = None
    reviewed_by: str = ""
    decision: str = ""

    @property
    def stands(self) -> bool:
        """Whether something stays taken out: it was reviewed, and not removed."""
        return self.decision in ("upheld", "narrowed")


class KnownPages(NamedTuple):
    """The pages that are known to be held, by what made them known: they add up.

    Attributes:
        answered: Those of the last account of a final disclosure, which took in all that was known before it.
        searched: What each search since then located.
        in_files: What each file that was found since then holds.
    """

    answered: int = 0
    searched: int = 0
    in_files: int = 0

    @property
    def number(self) -> int:
        """How many there are."""
        return sum(self)

    @property
    def since(self) -> int:
        """How many are in no account of a final disclosure."""
        return self.searched + self.in_files


class Disclosure(NamedTuple):
    """What was sent, and whether the reader is told what was taken out, and of the regulator.

    Attributes:
        files_awaited: How many files had been asked for and not come by then.
    """

    extent: str
    final: bool
    supplementary: bool
    pages: PageCount
    explained: bool
    regulator_told: bool
    files_awaited: int
    when: Milestone


class RegulatorComplaint(NamedTuple):
    """A complaint to the regulator about the request."""

    number: int
    notified: Milestone
    answer_by: date | None = None
    answered: Milestone | None = None
    outcome: str = ""
    decided: Milestone | None = None


class Closure(NamedTuple):
    """An end that was one no more once the request was taken up again.

    Attributes:
        controller_told: Whether the notice, of a refusal, named the complaint to the controller; True of another end.
    """

    ended: Milestone
    outcome: str
    reopened: Milestone
    controller_told: bool = True


class Numbered(Protocol):
    """What a request may have several of."""

    @property
    def number(self) -> int:
        """Its number within the request."""


def next_number(so_far: Iterable[Numbered]) -> int:
    """The number after all that have been given."""
    return max((each.number for each in so_far), default=0) + 1


class AccessRequest(NamedTuple):
    """A request, by its three regions.

    Attributes:
        identity: Evidence of identity; ``authority`` of authority; ``fee``: the fee. None where it was not asked for.
        work: The stage of the work.
        approved: When what goes out was last approved.
        answered: The final disclosure or the refusal.
        controller_told: Whether the notice of a refusal names the complaint to the controller; True without one.
        ended: What ended it, where that was no answer: withdrawal or lapse.
        closures: The refusals, withdrawals and lapses after which it was taken up again.
        updated: When the requester was last told how far it has come.
        written: When the requester was last written to otherwise: the notice of a refusal, what came before a lapse.
    """

    receipt: Receipt | None = None
    identity: Asked | None = None
    authority: Asked | None = None
    fee: Asked | None = None
    questions: tuple[Question, ...] = ()
    extensions: tuple[ExtensionNotice, ...] = ()
    work: Stage = Nothing()
    scoped: Milestone | None = None
    searched: Milestone | None = None
    pages_known: KnownPages = KnownPages()
    retrievals: tuple[Retrieval, ...] = ()
    consents: tuple[Consent, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    redactions: tuple[Redaction, ...] = ()
    second_review: Milestone | None = None
    approved: Milestone | None = None
    disclosures: tuple[Disclosure, ...] = ()
    answered: Milestone | None = None
    outcome: str = ""
    controller_told: bool = True
    ended: Milestone | None = None
    reopened: Milestone | None = None
    closures: tuple[Closure, ...] = ()
    closed: Milestone | None = None
    competence: str = ""
    delays: tuple[str, ...] = ()
    updated: Milestone | None = None
    written: Milestone | None = None
    complaints: tuple[RegulatorComplaint, ...] = ()

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """The clarifications that the requester has not answered."""
        return tuple(question for question in self.questions if question.answered is None)

    @property
    def last_contact(self) -> Milestone | None:
        """When the requester last heard of the request, or made it: what was asked, told or sent."""
        asked = (each.asked for each in (self.identity, self.authority, self.fee, *self.questions) if each is not None)
        sent = (each.when for each in (self.receipt, *self.extensions, *self.disclosures) if each is not None)
        told = (when for when in (self.updated, self.written, self.answered) if when is not None)
        return max((*asked, *sent, *told), default=None)

    @property
    def pages_in_the_log(self) -> int:
        """How many pages have something taken out, each counted once: what the review removed is given after all."""
        spans: dict[str, list[tuple[int, int]]] = {}
        for each in self.redactions:
            if each.stands:
                spans.setdefault(each.document, []).append((each.page_from, each.page_to))
        return sum(numbers_covered(of_document) for of_document in spans.values())
