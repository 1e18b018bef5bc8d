"""Errors in access requests."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Final

from tests.cli.errors.error import Error, Headings, told, usage
from tests.cli.office import Office

ASKED: Final = "AR-2026-0001"
DISCLOSE: Final = ("access-request", "disclose", ASKED, "--regulator-told", "--extent")
A_REQUEST: Final = "an agent's access request has a page taken out by OFF-1, of 20 pages"
TESTED: Final = tuple(
    said
    for test in (
        "type-of-information",
        "duty-of-confidence",
        "steps-to-seek-consent",
        "capacity-to-consent",
        "express-refusal",
    )
    for said in ("--tested", test)
)
REDACT: Final = ("access-request", "redact", ASKED, "--document", "DOC-1", "--page", "4", "--by", "OFF-1")


def an_access_request(office: Office) -> AbstractContextManager[object]:
    """Of an agent, with a page taken out; a letter of 1 April."""
    does = partial(office.does, "access-request")
    does("receive", "--subject", "P-1", "--channel", "letter", "--asked-by", "agent", "--on", "2026-04-01")
    does("complete-search", ASKED, "--pages", "20", "--on", "2026-04-08")
    taken_out = ("--document", "DOC-1", "--page", "3", "--exemption", "adoption", "--by", "OFF-1")
    does("redact", ASKED, *taken_out, "--on", "2026-04-09")
    return nullcontext()


def with_its_lines_upheld(office: Office) -> AbstractContextManager[object]:
    """That request, with two more pages taken out, and every line upheld by OFF-2."""
    an_access_request(office)
    does = partial(office.does, "access-request")
    does("redact", ASKED, *REDACT[3:], "--to-page", "5", "--exemption", "adoption", "--on", "2026-04-09")
    for redaction in ("1", "2"):
        upheld = ("--redaction", redaction, "--by", "OFF-2", "--decision", "upheld")
        does("review-redaction", ASKED, *upheld, "--on", "2026-04-10")
    return nullcontext()


def a_request_just_received(office: Office) -> AbstractContextManager[object]:
    """Nothing has been searched for."""
    office.does("access-request", "receive", "--subject", "P-1", "--channel", "letter", "--on", "2026-04-01")
    return nullcontext()


def an_answered_request(office: Office) -> AbstractContextManager[object]:
    """With all of its 20 pages; five more were found since."""
    a_request_just_received(office)
    does = partial(office.does, "access-request")
    does("complete-search", ASKED, "--pages", "20", "--on", "2026-04-07")
    does("disclose", ASKED, "--extent", "full", "--regulator-told", "--released", "20", "--on", "2026-04-08")
    does("complete-search", ASKED, "--pages", "5", "--on", "2026-04-10")
    return nullcontext()


def complained_of_twice(office: Office) -> AbstractContextManager[object]:
    """The same, and the regulator was complained to twice."""
    an_access_request(office)
    for on in ("2026-04-09", "2026-04-10"):
        office.does("access-request", "regulator-complaint", ASKED, "--on", on)
    return nullcontext()


HEADINGS: Final[Headings] = {
    "Access requests": (
        Error(
            "a clarification answered before it was asked for",
            ("access-request", "clarification-received", ASKED),
            err=told(
                "refused: AR-2026-0001: clarification 1 has not been asked for, or was answered before (the procedure)",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "which of several complaints to the regulator is not said",
            ("access-request", "answer-regulator", ASKED),
            err=told("say which of the regulator's complaints it is with --complaint: 1 and 2 are open"),
            given="the regulator has told of two complaints about an access request",
            so=complained_of_twice,
        ),
        Error(
            "a refusal of access without grounds",
            ("access-request", "refuse", ASKED, "--reasons", "--regulator-told", "--court-told"),
            err=told(
                "refused: AR-2026-0001: a refusal names its grounds: give at least one (the procedure)",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "a refusal of access whose notice leaves out the court",
            (
                "access-request",
                "refuse",
                ASKED,
                "--ground",
                "excessive",
                "--reasons",
                "--regulator-told",
                "--court-not-told",
            ),
            err=told(
                "refused: AR-2026-0001: the notice of refusal leaves out the court (UK GDPR Art 12(4))",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "a reviewer who is the redactor",
            ("access-request", "review-redaction", ASKED, "--redaction", "1", "--by", "OFF-1", "--decision", "upheld"),
            err=told(
                "refused: AR-2026-0001: OFF-1 applied redaction 1: it is reviewed by somebody else (the procedure)",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "a second review by a redactor",
            ("access-request", "complete-review", ASKED, "--by", "OFF-1"),
            err=told(
                "refused: AR-2026-0001: OFF-1 applied redaction 1: the second review is somebody else's (ICO guidance "
                "on the right of access)",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "pages that do not add up",
            (*DISCLOSE, "full", "--released", "19", "--final"),
            err=told(
                "refused: AR-2026-0001: 20 pages were located and 19 are accounted for: each is released in full or "
                "redacted, withheld, a duplicate or out of scope (the procedure)",
                "refused: AR-2026-0001: redaction 1 has not been reviewed by somebody else (the procedure)",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "a supplement that accounts for what is new alone",
            (*DISCLOSE, "full", "--supplementary", "--located", "5", "--released", "5"),
            err=told(
                "refused: AR-2026-0001: 25 pages are known to be held: 20 in the last account, 5 by searches; the "
                "account is of 5: an account is of every page so far, of those sent before too (the procedure)",
            ),
            code=1,
            given="an access request was answered with 20 pages, and five were found since",
            so=an_answered_request,
        ),
        Error(
            "a part of which nobody says whether it was explained",
            (*DISCLOSE, "part", "--released", "18", "--redacted", "2"),
            err=told(
                "of a part, say with --exemptions-explained or --exemptions-not-explained what the reader is told",
            ),
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "an answer in full of no page",
            (*DISCLOSE, "full"),
            err=told(
                "refused: AR-2026-0001: a disclosure called 'full' has pages: where none was located, the answer is "
                "'not-held' (the procedure)",
            ),
            code=1,
            given="an access request has come, and no search is done",
            so=a_request_just_received,
        ),
        Error(
            "a page released in full of which something is taken out",
            (*DISCLOSE, "part", "--exemptions-explained", "--released", "18", "--redacted", "2"),
            err=told(
                "refused: AR-2026-0001: pages that have standing lines in the log: 3; pages redacted, withheld, "
                "duplicate or out of scope: 2: no page of which something is taken out is released in full (the "
                "procedure)",
            ),
            code=1,
            given="an agent's access request of 20 pages has three taken out by OFF-1, upheld by OFF-2",
            so=with_its_lines_upheld,
        ),
        Error(
            "an exemption that is no code",
            (*REDACT, "--exemption", "TP16"),
            err=usage(
                "access-request redact [OPTIONS] {CASE}",
                "Invalid value for '--exemption': 'TP16' is no exemption; write it like third-party, social-work-harm "
                "or adoption",
            ),
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "an exemption that is not in force",
            (*REDACT, "--exemption", "embarrassing"),
            err=told(
                "refused: AR-2026-0001: there is no exemption 'embarrassing'; it is one of third-party, "
                "social-work-harm, social-work-wishes, health-harm, health-wishes, education-harm, "
                "child-abuse, court-report, adoption, send, legal-privilege, proceedings, "
                "complaint-function, public-function, negotiations, management-forecast, reference, "
                "self-incrimination, crime (the vocabulary)",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "an exemption whose tests were not recorded",
            (*REDACT, "--exemption", "social-work-harm", "--tested", "serious-harm"),
            err=told(
                "refused: AR-2026-0001: Social work data: prejudice to social work because of serious "
                "harm: not recorded are prejudice-to-social-work (DPA 2018 Sch 3 para 11)",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "a professional hidden as a third party",
            (*REDACT, "--exemption", "third-party", "--role", "social-worker", *TESTED),
            err=told(
                "refused: AR-2026-0001: A social worker in an official capacity: that disclosure is "
                "reasonable is presumed, unless another exemption applies (DPA 2018 Sch 2 para 17)",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "an exemption that is for a parent alone",
            (*REDACT, "--exemption", "child-abuse", "--tested", "not-in-best-interests"),
            err=told(
                "refused: AR-2026-0001: Child abuse data, where disclosure is not in the child’s best "
                "interests: it does not apply to a request by 'agent' (DPA 2018 Sch 3 para 21)",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "health data withheld without an opinion",
            (*REDACT, "--exemption", "health-harm", "--tested", "serious-harm"),
            err=told(
                "refused: AR-2026-0001: no health professional's opinion after 2025-10-14 says that the "
                "serious harm test is met (DPA 2018 Sch 3 para 6)",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "a fee for what is neither unfounded nor excessive",
            ("access-request", "charge-fee", ASKED, "--pounds", "10", "--because", "wholly-exempt"),
            err=told(
                "refused: AR-2026-0001: a fee may be charged only where the request is manifestly "
                "unfounded or excessive (UK GDPR Art 12(5))",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "what was never asked for",
            ("access-request", "identity-received", ASKED),
            err=told(
                "refused: AR-2026-0001: identity-received: nothing of the kind is awaited (the procedure)",
            ),
            code=1,
            given=A_REQUEST,
            so=an_access_request,
        ),
        Error(
            "an access request before there was a law",
            ("access-request", "receive", "--subject", "P-1", "--channel", "letter", "--on", "2018-05-24"),
            err=told(
                "refused: no law of this procedure was in force on 2018-05-24: a request received before "
                "25 May 2018 stays under the Data Protection Act 1998 (GDPR Art 12(3))",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
        ),
        Error(
            "a data subject by name",
            ("access-request", "receive", "--subject", "Ann Example", "--channel", "letter"),
            err=usage(
                "access-request receive [OPTIONS]",
                "Invalid value for '--subject': 'Ann Example' is no opaque id; write it like ADV-17",
            ),
        ),
        Error(
            "a reference of one's own for a letter that opens several cases",
            (
                "access-request",
                "receive",
                "--subject",
                "P-1",
                "--subject",
                "P-2",
                "--channel",
                "letter",
                "--reference",
                "2026/60",
            ),
            err=told(
                "a reference of your own is for one case; several of one letter have theirs allotted",
            ),
        ),
        Error(
            "what is personal in a list that does not fit the letter",
            (
                "access-request",
                "receive",
                "--subject",
                "P-1",
                "--subject",
                "P-2",
                "--channel",
                "letter",
                "--private",
                "-",
            ),
            err=told(
                "standard input holds neither a JSON object nor a list of 2",
            ),
            stdin='[{"subject": "A."}]',
        ),
    ),
}
