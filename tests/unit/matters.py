"""Matters at the Ombudsman as the unit tests tell them: events, and a case after them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from domain.events import ombudsman as e
from domain.events.base import Event
from domain.law.book import Law, Policy
from domain.law.rows import released_rows
from domain.procedures.ombudsman import OMBUDSMAN
from domain.procedures.ombudsman.facts import AskedFacts, OmbudsmanFacts, RemedyFacts
from domain.procedures.ombudsman.states import Matter
from domain.workflow import Clock, Happening

POLICY: Final = Policy(
    in_force_on=date(2026, 4, 1), authority="Anyshire", themes={"opening": "Opening hours"}, teams={"east": "East"}
)
LAW: Final = Law(released_rows(), [POLICY])
ON: Final = date(2026, 6, 1)
LATER: Final = ON + timedelta(days=28)

NOTIFIED: Final = e.ApproachNotified()
ENQUIRY: Final = e.EnquiryReceived(letter_on=ON, reply_by=LATER)
DRAFT: Final = e.DraftDecisionReceived(letter_on=ON, comments_by=LATER)
TAKEN_UP: Final = e.InvestigationTakenUp()
UPHELD: Final = e.OmbudsmanDecided(outcome="upheld", at="investigation", upheld_how="fault-and-injustice")
EARLY: Final = e.OmbudsmanDecided(outcome="upheld", at="assessment", upheld_how="at-assessment-by-early-remedy")
NOT_UPHELD: Final = e.OmbudsmanDecided(outcome="not-upheld", at="investigation")
NOT_READY: Final = e.OmbudsmanDecided(outcome="not-ready", at="assessment")
APOLOGY: Final = e.RemedyAgreed(remedy=1, of="apology", letter_on=ON, due_on=LATER)
SATISFIED: Final = e.ComplianceClosed(compliance="satisfied")
REPORT: Final = e.PublicReportReceived()
NOTICE: Final = e.PublicNoticeGiven(copies_open_from=ON)
LAID: Final = e.ReportLaid()
ANSWERED: Final = e.ReportAnswered(action="taken")
FURTHER: Final = e.FurtherReportReceived()
TOLD: Final = e.MonitoringOfficerTold()
CLOSED: Final = e.OmbudsmanCaseClosed()

PATHS: Final[dict[str, tuple[Event, ...]]] = {
    "nothing": (),
    "assessment": (NOTIFIED,),
    "investigation": (NOTIFIED, TAKEN_UP),
    "decided": (NOTIFIED, NOT_READY),
    "closed": (NOTIFIED, NOT_READY, CLOSED),
}
"""How each stage is come to."""


REMEDIED: Final = (NOTIFIED, UPHELD, APOLOGY)
WITH_REPORT: Final = (NOTIFIED, TAKEN_UP, REPORT, UPHELD)
SEEN_TO: Final = (*WITH_REPORT, NOTICE, LAID, ANSWERED, TOLD)


def happening(event: Event, number: int = 1, on: date = ON) -> Happening[Any]:
    return Happening(event, on, LAW, number)


def after(*told: Event, on: date = ON) -> Matter:
    matter = OMBUDSMAN.nothing
    for number, event in enumerate(told, start=1):
        assert OMBUDSMAN.judge(matter, happening(event, number, on)) == []
        matter = OMBUDSMAN.evolve(matter, happening(event, number, on))
    return matter


def columns(matter: Matter) -> OmbudsmanFacts:
    return OmbudsmanFacts(*OMBUDSMAN.facts(matter, LAW).case)  # type: ignore[arg-type]  # made as OmbudsmanFacts


def part(matter: Matter, name: str) -> list[Any]:
    made = RemedyFacts if name == "remedy" else AskedFacts
    rows = OMBUDSMAN.facts(matter, LAW).parts[list(OMBUDSMAN.parts).index(name)]
    return [made(*row) for row in rows]  # type: ignore[arg-type]  # the rows were made as these


def clock(matter: Matter, name: str) -> Clock:
    (found,) = (clock for clock in OMBUDSMAN.clocks(matter, LAW) if clock.name == name)
    return found


def approach(**said: Any) -> e.ApproachNotified:
    return e.ApproachNotified.model_validate(said)


def decided(outcome: str, at: str, how: str | None = None) -> e.OmbudsmanDecided:
    return e.OmbudsmanDecided.model_validate({"outcome": outcome, "at": at, "upheld_how": how})


def remedy(number: int, of: str, **said: Any) -> e.RemedyAgreed:
    fields = {"remedy": number, "of": of, "letter_on": ON, "due_on": LATER}
    return e.RemedyAgreed.model_validate(fields | said)


def longer(of: str, until: date, number: int | None = None) -> e.LongerTimeAgreed:
    return e.LongerTimeAgreed.model_validate({"of": of, "until": until, "number": number})
