"""What happens to an access request, in the words of those who answer it: each phrase makes the event it tells of."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any, Final

from pytest_bdd import parsers

from domain.events import access_request as e
from domain.events.base import Event
from domain.law.rows import released_rows
from tests.steps import phrases
from tests.steps.phrases import Told, tells
from tests.steps.words import DAY, code_of, day, with_pattern

OFFICERS: Final = {"the redactor": "OFF-11", "somebody else": "OFF-12", "another redactor": "OFF-13"}

NEEDED: Final = {
    row.value["code"]: tuple(row.value["needs"])
    for row in released_rows()
    if row.family == "code" and row.value["vocabulary"] == "exemption"
}
"""The tests that each exemption asks for."""


def of(vocabulary: str, pattern: str = r"[^,;]+?") -> Callable[[str], str]:
    """Reads a word of a vocabulary, as it prints it or as its code in words."""

    @with_pattern(pattern)
    def reads(text: str) -> str:
        return code_of(vocabulary, text)

    return reads


@with_pattern("|".join(OFFICERS))
def officer(text: str) -> str:
    """``the redactor``, ``somebody else``."""
    return OFFICERS[text]


@with_pattern(r"pages? \d+(?: to \d+)?")
def pages(text: str) -> tuple[int, int]:
    """``page 3``, ``pages 3 to 7``."""
    first, *rest = map(int, re.findall(r"\d+", text))
    return first, rest[0] if rest else first


@with_pattern(r".+")
def tests(text: str) -> tuple[str, ...]:
    """What was considered: ``serious harm; prejudice to social work``, ``nothing``."""
    return () if text == "nothing" else tuple(code_of("exemption-test", each) for each in text.split("; "))


@with_pattern(r".+")
def grounds(text: str) -> tuple[str, ...]:
    """Why access is refused: ``excessive; identity was not shown``."""
    return tuple(code_of("refusal-ground", each) for each in text.split("; "))


@with_pattern(r".+")
def systems(text: str) -> tuple[str, ...]:
    """Where it is searched: ``electronic mail; paper files``."""
    return tuple(code_of("system", each) for each in text.split("; "))


@with_pattern(r"(?:\d+ [a-z ]+)(?:, \d+ [a-z ]+)*")
def account(text: str) -> e.PageCount:
    """``10 located, 7 released full, 2 released redacted, 1 duplicate``."""
    said = (each.split(" ", 1) for each in text.split(", "))
    return e.PageCount.model_validate({name.replace(" ", "_"): int(number) for number, name in said})


@with_pattern(r"is met|is not met")
def is_met(text: str) -> bool:
    """Whether a test is met."""
    return text == "is met"


TYPES: Final[dict[str, Callable[[str], Any]]] = {
    **phrases.TYPES,
    "AskedBy": of("authority-type"),
    "Doubt": of("identity-doubt"),
    "Ground": of("extension-ground"),
    "CompetenceBasis": of("competence-basis"),
    "Store": of("store"),
    "Medium": of("medium"),
    "Exemption": of("exemption", r"[a-z ]+?"),
    "Role": of("third-party-role"),
    "FeeGround": of("refusal-ground"),
    "Delay": of("delay-reason"),
    "Lapse": of("lapse-reason"),
    "Outcome": of("regulator-outcome"),
    "Profession": of("health-professional"),
    "Officer": officer,
    "Pages": pages,
    "Tests": tests,
    "Grounds": grounds,
    "Systems": systems,
    "Account": account,
    "IsMet": is_met,
}


def phrase(pattern: str) -> parsers.parse:
    """A phrase with the things of an access request in it."""
    return parsers.parse(pattern, extra_types=TYPES, case_sensitive=True)


def received(asked_by: str = "self", channel: str = "letter", child: bool = False) -> e.AccessRequestReceived:
    """A letter by the data subject, where nothing else is said."""
    return e.AccessRequestReceived(subject="P-1", asked_by=asked_by, channel=channel, subject_is_child=child)


def redacted(
    pages: tuple[int, int],
    document: int,
    number: int,
    exemption: str,
    tests: tuple[str, ...] | None = None,
    role: str | None = None,
    by: str = "OFF-11",
) -> e.RedactionApplied:
    """A line of the log, by the redactor and after every test that is asked for, where nothing else is said."""
    return e.RedactionApplied(
        redaction=number,
        document=f"DOC-{document}",
        page_from=pages[0],
        page_to=pages[1],
        exemption=exemption,
        tested=NEEDED.get(exemption, ()) if tests is None else tests,
        role=role,
        applied_by=by,
    )


def disclosed(extent: str, account: e.PageCount, **said: Any) -> e.InformationDisclosed:
    """A disclosure that answers the request, where nothing else is said."""
    return e.InformationDisclosed.model_validate({"extent": extent, "pages": account, **said})


def refused(grounds: tuple[str, ...] = ("excessive",), **left_out: bool) -> e.AccessRefused:
    """A refusal whose notice tells everything but what is left out."""
    told = dict.fromkeys(("reasons_given", "regulator_told", "court_told", "controller_told"), True)
    return e.AccessRefused.model_validate({"grounds": grounds, **told, **left_out})


TAKES_OUT: Final = "redaction {number:d} takes out {pages:Pages} of document {document:d}, under {exemption:Exemption}"

PHRASES: Final[dict[str, Callable[..., Event]]] = {
    "an access request is received": received,
    "an access request comes by {channel:Channel}": received,
    "an access request is received from {asked_by:AskedBy}": received,
    "an access request about a child is received from {asked_by:AskedBy}": (
        lambda asked_by: received(asked_by, child=True)
    ),
    "evidence of identity is asked for: {because:Doubt}": e.IdentityRequested,
    "the evidence of identity comes": e.IdentityReceived,
    "evidence of authority is asked for": e.AuthorityRequested,
    "the evidence of authority comes": e.AuthorityReceived,
    "a fee of {pounds:d} pounds is charged: {because:FeeGround}": e.FeeCharged,
    "the fee is paid": e.FeePaid,
    "clarification {question:d} is asked for": e.ClarificationRequested,
    "clarification {question:d} is asked for, though little is held": (
        lambda question: e.ClarificationRequested(question=question, large_volume=False)
    ),
    "clarification {question:d} is given": e.ClarificationReceived,
    "an extension is told: {because:Ground}": (
        lambda because: e.ExtensionNotified(because=because, reasons_given=True)
    ),
    "an extension is told without reasons: {because:Ground}": (
        lambda because: e.ExtensionNotified(because=because, reasons_given=False)
    ),
    "the child is found to understand: {basis:CompetenceBasis}": (
        lambda basis: e.CompetenceAssessed(competent=True, assessed_by="OFF-14", basis=basis)
    ),
    "the child is found not to understand: {basis:CompetenceBasis}": (
        lambda basis: e.CompetenceAssessed(competent=False, assessed_by="OFF-14", basis=basis)
    ),
    "it is settled to search {systems:Systems}": e.SearchScoped,
    "file {retrieval:d} is asked for from {store:Store}, on {medium:Medium}": e.RetrievalRequested,
    "the store is reminded of file {retrieval:d}": e.RetrievalChased,
    "file {retrieval:d} is found, {pages:d} pages": (
        lambda retrieval, pages: e.RetrievalEnded(retrieval=retrieval, result="found", pages=pages)
    ),
    "file {retrieval:d} is not found": lambda retrieval: e.RetrievalEnded(retrieval=retrieval, result="not-found"),
    "file {retrieval:d} turns out to have been destroyed": (
        lambda retrieval: e.RetrievalEnded(retrieval=retrieval, result="destroyed")
    ),
    "file {retrieval:d} is digitised, {pages:d} pages": e.RetrievalDigitised,
    "file {retrieval:d} is digitised, {pages:d} pages that cannot be read": (
        lambda retrieval, pages: e.RetrievalDigitised(retrieval=retrieval, pages=pages, legible=False)
    ),
    "the search is complete, {pages:d} pages": e.SearchCompleted,
    "person {number:d} is asked for consent": lambda number: e.ThirdPartyAsked(third_party=f"TP-{number}"),
    "person {number:d} gives consent": lambda number: consent(number, "given"),
    "person {number:d} refuses consent": lambda number: consent(number, "refused"),
    "person {number:d} has not answered and is waited for no longer": lambda number: consent(number, "no-answer"),
    "{professional:Profession} gives the opinion that the serious harm test {test_met:IsMet}": e.HealthOpinionObtained,
    "{professional:Profession} gave the opinion, on {given_on:Day}, that the serious harm test {test_met:IsMet}": (
        e.HealthOpinionObtained
    ),
    TAKES_OUT: redacted,
    f"{TAKES_OUT}, by {{by:Officer}}": redacted,
    f"{TAKES_OUT}, considered: {{tests:Tests}}": redacted,
    f"{TAKES_OUT}, about {{role:Role}}": redacted,
    "redaction {redaction:d} is {decision:Code} by {reviewed_by:Officer}": e.RedactionReviewed,
    "the second review is done": lambda: e.SecondReviewCompleted(reviewed_by="OFF-12"),
    "the second review is done by {reviewed_by:Officer}": e.SecondReviewCompleted,
    "what goes out is approved": lambda: e.DisclosureApproved(approved_by="OFF-15"),
    "everything is sent: {account:Account}": lambda account: disclosed("full", account),
    "part is sent: {account:Account}": lambda account: disclosed("part", account),
    "the answer is that nothing is held": lambda: disclosed("not-held", e.PageCount(located=0)),
    "the answer is that nothing is held, but of {account:Account}": lambda account: disclosed("not-held", account),
    "a first part is sent: {account:Account}": lambda account: disclosed("part", account, final=False),
    "a supplement of everything is sent: {account:Account}": (
        lambda account: disclosed("full", account, supplementary=True)
    ),
    "a supplement is sent: {account:Account}": lambda account: disclosed("part", account, supplementary=True),
    "part is sent, unexplained: {account:Account}": (
        lambda account: disclosed("part", account, exemptions_explained=False)
    ),
    "everything is sent, without a word of the regulator: {account:Account}": (
        lambda account: disclosed("full", account, regulator_told=False)
    ),
    "everything is sent, with health data that the subject does not know: {account:Account}": (
        lambda account: disclosed("full", account, health_data=True)
    ),
    "access is refused: {grounds:Grounds}": refused,
    "access is refused, no ground given": lambda: refused(()),
    "access is refused, the reasons left out": lambda: refused(reasons_given=False),
    "access is refused, the regulator left out": lambda: refused(regulator_told=False),
    "access is refused, the court left out": lambda: refused(court_told=False),
    "access is refused, the complaint to the controller left out": lambda: refused(controller_told=False),
    "a reason for delay is noted: {because:Delay}": e.DelayNoted,
    "the requester is told how far it has come, by {channel:Channel}": e.RequesterUpdated,
    "the request is withdrawn": e.AccessRequestWithdrawn,
    "the request is left to lapse, last contact on {last_contact_on:Day}: {because:Lapse}": e.AccessRequestLapsed,
    "the request is reopened": e.AccessRequestReopened,
    "the request is closed": e.AccessRequestClosed,
    "the regulator tells of complaint {complaint:d}": e.RegulatorComplaintNotified,
    "the regulator wants an answer on complaint {complaint:d} by {answer_by:Day}": e.RegulatorDeadlineSet,
    "the regulator is answered on complaint {complaint:d}": e.RegulatorAnswered,
    "the regulator decides complaint {complaint:d}: {outcome:Outcome}": e.RegulatorDecided,
}
"""What can happen to an access request."""


def consent(number: int, answer: str) -> e.ThirdPartyAnswered:
    """What another person answered."""
    return e.ThirdPartyAnswered.model_validate({"third_party": f"TP-{number}", "answer": answer})


tells({phrase(pattern): make for pattern, make in PHRASES.items()})


MEETS: Final = re.compile(
    rf"(?P<what>identity awaited|fee awaited|clarification) from (?P<first>{DAY}) to (?P<last>{DAY})|"
    rf"extension told on (?P<told>{DAY})"
)


def meets(text: str) -> list[Told]:
    """What a request meets with, in a cell: ``clarification from … to …; extension told on …``; or ``nothing more``."""
    happened: list[tuple[date, Event]] = []
    questions = 0
    for each in text.split("; ") if text != "nothing more" else ():
        found = MEETS.fullmatch(each)
        assert found is not None, f"a request does not meet with {each}"
        if found["told"]:
            happened.append((day(found["told"]), e.ExtensionNotified(because="complexity", reasons_given=True)))
            continue
        questions += found["what"] == "clarification"
        asked, came = {
            "identity awaited": (e.IdentityRequested(because="unknown-to-us"), e.IdentityReceived()),
            "fee awaited": (e.FeeCharged.model_validate({"pounds": 5, "because": "excessive"}), e.FeePaid()),
            "clarification": (
                e.ClarificationRequested(question=max(1, questions)),
                e.ClarificationReceived(question=max(1, questions)),
            ),
        }[found["what"]]
        happened += [(day(found["first"]), asked), (day(found["last"]), came)]
    return [Told(on, event, False) for on, event in sorted(happened, key=lambda one: one[0])]
