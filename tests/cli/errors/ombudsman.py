"""Errors in matters at the Ombudsman."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Final

from tests.cli.errors.commands import MATTER, NOT_READY, OPEN
from tests.cli.errors.error import Error, Headings, SetUp, told
from tests.cli.office import Office

UPHELD: Final = ("--outcome", "upheld", "--decided-at", "investigation")
APOLOGY: Final = (
    *("ombudsman", "agree-remedy", MATTER, "--of", "apology"),
    *("--letter", "2026-04-13", "--by", "2026-05-11"),
)


def at_the_ombudsman(*decided: str) -> SetUp:
    """A matter at the Ombudsman, decided so if it is said."""

    def so(office: Office) -> AbstractContextManager[object]:
        office.does("ombudsman", "notify", "--on", "2024-02-05")
        if decided:
            office.does("ombudsman", "decide", MATTER, *decided, "--on", "2026-04-13")
        return nullcontext()

    return so


def beside_a_corporate_complaint(office: Office) -> AbstractContextManager[object]:
    office.does("ombudsman", "notify", "--on", "2024-02-05")
    office.does("corporate-complaint", "receive", "--channel", "email", "--on", "2026-04-08")
    return nullcontext()


HEADINGS: Final[Headings] = {
    "Matters at the Ombudsman": (
        Error(
            "a decision in words not yet in use",
            ("ombudsman", "decide", MATTER, *NOT_READY, "--on", "2024-03-28"),
            err=told(
                "refused: OM-2026-0001: the ombudsman-outcome 'not-ready' is in use from 1 April 2024, not on "
                "28 March 2024; on that day it is one of invalid-or-incomplete, "
                "advice-given, referred-back, closed-after-initial-enquiries, not-upheld, upheld (the vocabulary)"
            ),
            code=1,
            given="`OM-2026-0001` is at the Ombudsman",
            so=at_the_ombudsman(),
        ),
        Error(
            "a decision in words no longer in use",
            ("ombudsman", "decide", MATTER, "--outcome", "referred-back", "--decided-at", "assessment"),
            err=told(
                "refused: OM-2026-0001: the ombudsman-outcome 'referred-back' is in use until 31 March 2024, not "
                "on 14 April 2026; on that day it is one of not-upheld, "
                "upheld, not-for-us, not-ready, assessed-and-closed (the vocabulary)"
            ),
            code=1,
            given="`OM-2026-0001` is at the Ombudsman",
            so=at_the_ombudsman(),
        ),
        Error(
            "how what was not upheld was upheld",
            ("ombudsman", "decide", MATTER, *NOT_READY, "--upheld-how", "fault-no-injustice"),
            err=told(
                "refused: OM-2026-0001: the outcome is not-ready: it was not upheld in any way (the procedure)",
            ),
            code=1,
            given="`OM-2026-0001` is at the Ombudsman",
            so=at_the_ombudsman(),
        ),
        Error(
            "a matter that comes back and was not premature",
            (
                *("ombudsman", "decide", MATTER, *UPHELD),
                *("--opens-complaint", "--channel", "email", "--basis", "parent"),
            ),
            err=told("only a premature matter comes back: the outcome is upheld"),
            given="`OM-2026-0001` is at the Ombudsman",
            so=at_the_ombudsman(),
        ),
        Error(
            "a matter that comes back in two ways",
            ("ombudsman", "decide", MATTER, *NOT_READY, "--opens-complaint", "--returns-to", OPEN),
            err=told("it comes back once: give --opens-complaint or --returns-to"),
            given="`OM-2026-0001` is at the Ombudsman",
            so=at_the_ombudsman(),
        ),
        Error(
            "a complaint that comes back and of which too little is said",
            ("ombudsman", "decide", MATTER, *NOT_READY, "--opens-complaint"),
            err=told("--opens-complaint needs --channel and --basis"),
            given="`OM-2026-0001` is at the Ombudsman",
            so=at_the_ombudsman(),
        ),
        Error(
            "a complaint of which something is said, and that does not come back",
            ("ombudsman", "decide", MATTER, *NOT_READY, "--basis", "parent"),
            err=told("what is said of a complaint goes with --opens-complaint or --returns-to"),
            given="`OM-2026-0001` is at the Ombudsman",
            so=at_the_ombudsman(),
        ),
        Error(
            "a complaint to come back to that there is not",
            ("ombudsman", "decide", MATTER, *NOT_READY, "--returns-to", "2026/99"),
            err=told("there is no complaint 2026/99 for it to come back to"),
            given="`OM-2026-0001` is at the Ombudsman",
            so=at_the_ombudsman(),
        ),
        Error(
            "a complaint of another procedure to come back to",
            ("ombudsman", "decide", MATTER, *NOT_READY, "--returns-to", "CO-2026-0001"),
            err=told(
                "CO-2026-0001 is a corporate complaint, and what comes back goes to a statutory complaint: record the "
                "decision without --returns-to, link the newer of OM-2026-0001 and CO-2026-0001 to the older "
                "(caseledger case link), and go on with CO-2026-0001 by its own commands"
            ),
            given="`OM-2026-0001` is at the Ombudsman, and `CO-2026-0001` came to the authority",
            so=beside_a_corporate_complaint,
        ),
        Error(
            "a complaint that comes back before it was decided that it does",
            (
                *("ombudsman", "decide", MATTER, *NOT_READY, "--on", "2026-04-13", "--opens-complaint"),
                *("--channel", "email", "--basis", "parent", "--received", "2026-04-12"),
            ),
            err=told(
                "it comes back after the decision of Mon 13 April 2026, not before, on Sun 12 April 2026: a complaint "
                "that the authority had by then is one to which it comes back (--returns-to)"
            ),
            given="`OM-2026-0001` is at the Ombudsman",
            so=at_the_ombudsman(),
        ),
        Error(
            "a remedy of what was not upheld",
            APOLOGY,
            err=told("refused: OM-2026-0001: the decision is not-ready: there is nothing to remedy (the procedure)"),
            code=1,
            given="`OM-2026-0001` was decided to be not ready",
            so=at_the_ombudsman(*NOT_READY),
        ),
        Error(
            "evidence of a remedy that there is not",
            ("ombudsman", "evidence-remedy", MATTER, "--remedy", "1"),
            err=told("refused: OM-2026-0001: this matter has no remedy 1 (the procedure)"),
            code=1,
            given="`OM-2026-0001` was upheld",
            so=at_the_ombudsman(*UPHELD),
        ),
        Error(
            "a file that is closed before the Monitoring Officer was told",
            ("ombudsman", "close", MATTER),
            err=told(
                "refused: OM-2026-0001: the Monitoring Officer, who reports on it to the authority, has not been told "
                "of the fault that was found (Local Government and Housing Act 1989 s.5(2)(aa))",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
            given="`OM-2026-0001` was upheld",
            so=at_the_ombudsman(*UPHELD),
        ),
    ),
}
