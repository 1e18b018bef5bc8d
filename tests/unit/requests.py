"""Access requests for the unit tests: the law of the release, events, and cases after a history."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from domain.events import access_request as e
from domain.events.base import Event
from domain.law.book import Law, Policy
from domain.law.rows import released_rows
from domain.procedures.access_request import ACCESS_REQUEST
from domain.procedures.access_request.facts import RequestFacts
from domain.procedures.access_request.states import AccessRequest
from domain.workflow import Clock, Happening, Refused

LAW: Final = Law(released_rows())
MOVED_BY_AUTHORITY: Final = Law(
    released_rows(),
    [Policy(in_force_on=date(2018, 1, 1), authority="Anyshire", authority_moves_access_start=True)],
)
RECEIVED_ON: Final = "2026-06-01"

Told = tuple[str, Event]


def happening(event: Event, on: str, number: int = 1, law: Law = LAW) -> Happening[Any]:
    return Happening(event, date.fromisoformat(on), law, number)


def judged(event: Event, on: str, case: AccessRequest) -> list[Refused]:
    return ACCESS_REQUEST.judge(case, happening(event, on))


def after(*told: Told, law: Law = LAW) -> AccessRequest:
    """The request after what is told, all of it believed; each must come in an order that can be."""
    case = ACCESS_REQUEST.nothing
    for number, (on, event) in enumerate(told, start=1):
        assert ACCESS_REQUEST.in_order(case, event) is None, event.kind
        case = ACCESS_REQUEST.evolve(case, happening(event, on, number, law))
    return case


def clocks(case: AccessRequest, law: Law = LAW) -> dict[str, Clock]:
    """The clocks by name; those of the regulator by the number of its complaint."""
    return {c.name if c.point is None else f"{c.name} {c.point}": c for c in ACCESS_REQUEST.clocks(case, law)}


def columns(case: AccessRequest, law: Law = LAW) -> RequestFacts:
    return RequestFacts(*ACCESS_REQUEST.facts(case, law).case)  # type: ignore[arg-type]  # made as RequestFacts


def due(case: AccessRequest, name: str = "access.response", law: Law = LAW) -> str | None:
    on = clocks(case, law)[name].due_on
    return None if on is None else on.isoformat()


def received(on: str = RECEIVED_ON, **said: Any) -> Told:
    return on, e.AccessRequestReceived(**({"subject": "P-1", "channel": "letter"} | said))


def asked(question: int, on: str, *, large_volume: bool = True) -> Told:
    return on, e.ClarificationRequested(question=question, large_volume=large_volume)


def answered(question: int, on: str) -> Told:
    return on, e.ClarificationReceived(question=question)


def extended(on: str, because: str = "complexity", *, reasons: bool = True) -> Told:
    return on, e.ExtensionNotified(because=because, reasons_given=reasons)


def redacted(on: str, number: int = 1, pages: tuple[int, int] = (1, 1), **said: Any) -> Told:
    event = {
        "redaction": number,
        "document": "DOC-1",
        "page_from": pages[0],
        "page_to": pages[1],
        "exemption": "adoption",
        "applied_by": "OFF-1",
        **said,
    }
    return on, e.RedactionApplied.model_validate(event)


def reviewed(on: str, number: int = 1, by: str = "OFF-2", decision: str = "upheld") -> Told:
    event = {"redaction": number, "reviewed_by": by, "decision": decision}
    return on, e.RedactionReviewed.model_validate(event)


def sent(on: str, extent: str = "full", *, located: int = 10, **said: Any) -> Told:
    """A disclosure of so many pages; where nothing is said of their classes, all are released in full."""
    classes = ("released_full", "released_redacted", "withheld", "duplicate", "out_of_scope")
    pages = {name: said.pop(name) for name in classes if name in said} or {"released_full": located}
    return on, e.InformationDisclosed.model_validate({"extent": extent, "pages": {"located": located, **pages}, **said})


def refused(on: str, *grounds: str, **said: Any) -> Told:
    told = dict.fromkeys(("reasons_given", "regulator_told", "court_told", "controller_told"), True)
    return on, e.AccessRefused.model_validate({"grounds": grounds, **told, **said})


IDENTITY_ASKED: Final[Told] = ("2026-06-02", e.IdentityRequested(because="unknown-to-us"))
SCOPED: Final[Told] = ("2026-06-03", e.SearchScoped(systems=("case-files",)))
FILE_ASKED: Final[Told] = ("2026-06-03", e.RetrievalRequested(retrieval=1, store="archive", medium="paper"))
SEARCHED: Final[Told] = ("2026-06-05", e.SearchCompleted(pages=10))
REVIEW_DONE: Final[Told] = ("2026-06-10", e.SecondReviewCompleted(reviewed_by="OFF-2"))
WITHDRAWN: Final[Told] = ("2026-06-12", e.AccessRequestWithdrawn())
LAPSED: Final[Told] = (
    "2026-06-12",
    e.AccessRequestLapsed(because="identity-not-given", last_contact_on=date(2026, 6, 2)),
)
CLOSED: Final[Told] = ("2026-06-15", e.AccessRequestClosed())
REOPENED: Final[Told] = ("2026-06-16", e.AccessRequestReopened())
