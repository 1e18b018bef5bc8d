"""Errors in what a complaint's events name: cases, points, codes and people."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Final

from tests.cli.errors.commands import OPEN, RECEIVE, REQUEST
from tests.cli.errors.error import Error, Headings, told, usage
from tests.cli.errors.panels import PANELS
from tests.cli.errors.situations import at_stage_two
from tests.cli.office import Office

ID: Final = "7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a"


def with_an_advocate(office: Office) -> AbstractContextManager[object]:
    office.does("complaint", "appoint-advocate", "CC-2026-0001", "--advocate", "ADV-17", "--no-bar")
    return nullcontext()


def recorded_under_the_id(office: Office) -> AbstractContextManager[object]:
    office.does("complaint", "request-advocate", "CC-2026-0001", "--id", ID)
    return nullcontext()


HEADINGS: Final[Headings] = {
    "References, points and codes": (
        Error(
            "an unknown case",
            ("complaint", "investigate", "CC-2026-9999"),
            err=told("refused: CC-2026-9999: there is no case CC-2026-9999 (the ledger)"),
            code=1,
        ),
        Error(
            "an unknown case, looked at",
            ("case", "show", "CC-2026-9999"),
            err=told("there is no case CC-2026-9999: check the reference"),
            code=1,
        ),
        Error(
            "a case before it was received",
            ("case", "show", OPEN, "--as-at", "2026-01-01"),
            err=told("nothing of CC-2026-0001 was so on that day, as known then: check the reference and the day"),
            code=1,
        ),
        Error(
            "a case before it was known",
            ("case", "timeline", OPEN, "--known-at", "2026-04-13"),
            err=told("nothing of CC-2026-0001 was so on that day, as known then: check the reference and the day"),
            code=1,
        ),
        Error(
            "a name where a reference belongs",
            ("case", "show", "Ann Example"),
            err=usage(
                "case show [OPTIONS] {CASE}",
                "Invalid value for 'CASE': 'Ann Example' is no reference; write it like CC-2026-0042",
            ),
        ),
        Error(
            "initials as a reference of one's own",
            (*RECEIVE, "--reference", "AE-1"),
            err=usage(
                "complaint receive [OPTIONS]",
                "Invalid value for '--reference': 'AE-1' is no reference that can be given; write it like "
                "2019/0412 or REF-20190412",
            ),
        ),
        Error(
            "an allotted reference given as one's own",
            (*RECEIVE, "--reference", "CC-2026-0099"),
            err=usage(
                "complaint receive [OPTIONS]",
                "Invalid value for '--reference': 'CC-2026-0099' is no reference that can be given; write "
                "it like 2019/0412 or REF-20190412",
            ),
        ),
        Error(
            "an unknown basis",
            (*RECEIVE[:-1], "uncle"),
            err=told(
                "refused: there is no basis 'uncle'; it is one of child-looked-after, child-in-need, "
                "parent, parental-responsibility, foster-parent, other-person, adoption-person, "
                "adoption-other, special-guardianship-child, special-guardian, special-guardianship-other, "
                "special-guardianship-applicant, care-leaver, foster-parent-usual-limit (the vocabulary)"
            ),
            code=1,
        ),
        Error(
            "an unknown theme",
            (*RECEIVE, "--point", "theme=rudeness"),
            err=told(
                "refused: there is no theme 'rudeness'; it is one of communication, quality-of-service (the vocabulary)"
            ),
            code=1,
        ),
        Error(
            "what no point has",
            (*RECEIVE, "--point", "colour=red"),
            err=usage(
                "complaint receive [OPTIONS]",
                "Invalid value for '--point': 'colour=red' is no point; write it like "
                "function=part-3,nature=delay,theme=communication,arose=2026-01-03",
            ),
        ),
        Error(
            "a point of two procedures",
            (*RECEIVE, "--point", "function=part-3,elsewhere=send"),
            err=told("a point is in the procedure (function) or in another (elsewhere), not both"),
        ),
        Error(
            "a point that does not exist",
            ("complaint", "withdraw", OPEN, "--form", "oral", "--point", "7"),
            err=told("refused: CC-2026-0001: point 7 is not open (the procedure)"),
            code=1,
        ),
        Error(
            "an unknown outcome",
            ("complaint", "respond", "2026/17", "--outcome", "supported"),
            err=told(
                "refused: 2026/17: there is no outcome 'supported'; it is one of upheld, partially-upheld, "
                "not-upheld, no-finding (the vocabulary)"
            ),
            code=1,
        ),
        Error(
            "what is no outcome",
            ("complaint", "respond", "2026/17", "--outcome", "one=upheld"),
            err=usage(
                "complaint respond [OPTIONS] {CASE}",
                "Invalid value for '--outcome': 'one=upheld' is no outcome; write it like 1=upheld",
            ),
        ),
        Error(
            "an advocate by name",
            ("complaint", "appoint-advocate", OPEN, "--advocate", "Mary", "--no-bar"),
            err=usage(
                "complaint appoint-advocate [OPTIONS] {CASE}",
                "Invalid value for '--advocate': 'Mary' is no opaque id; write it like ADV-17",
            ),
        ),
        Error(
            "an advocate whose bars were not asked about",
            ("complaint", "appoint-advocate", OPEN, "--advocate", "ADV-17"),
            err=told("say which bar applies with --bar, or that none does with --no-bar"),
        ),
        Error(
            "an independent person whose ties were not asked about",
            ("complaint", "appoint-independent-person", OPEN, "--independent-person", "IP-4"),
            err=told("say which tie to the authority there is with --tie, or that there is none with --no-tie"),
        ),
        Error(
            "an independent person who is not",
            (
                *("complaint", "appoint-independent-person", "2026/17"),
                *("--independent-person", "IP-4", "--tie", "spouse-or-civil-partner"),
            ),
            given="Stage 2 has been asked for",
            so=at_stage_two,
            err=told(
                "refused: 2026/17: this person is not independent of the authority (spouse-or-civil-partner) "
                "(SI 2006/1738 reg 2)",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
        ),
        Error(
            "a procedure that a point cannot be routed to",
            (*("complaint", "route", OPEN, "--point", "1", "--to", "planning"), "--because", "function-not-covered"),
            err=told(
                "refused: CC-2026-0001: there is no elsewhere 'planning'; it is one of section-47, "
                "child-protection-conference, court-report, send, fostering-adoption-approval, adult-care, corporate, "
                "staff-grievance, data-protection, other-body (the vocabulary)"
            ),
            code=1,
        ),
        Error(
            "a departure on a point that is not decided",
            ("complaint", "adjudicate", OPEN, "--outcome", "1=upheld", "--departs", "2=new-evidence"),
            err=told("--departs is about point 2, on which nothing is decided: give its --outcome too"),
        ),
        Error(
            "a departure without its point",
            ("complaint", "adjudicate", OPEN, "--outcome", "upheld", "--departs", "new-evidence"),
            err=usage(
                "complaint adjudicate [OPTIONS] {CASE}",
                "Invalid value for '--departs': 'new-evidence' is no departure; write it like 1=new-evidence",
            ),
        ),
        Error(
            "a response that may be owed to an advocate",
            ("complaint", "respond-stage-two", OPEN, "--panel-explained"),
            given="an advocate was appointed",
            so=with_an_advocate,
            err=told(
                "an advocate was appointed: say with --to-advocate whether it was given to the advocate too",
            ),
        ),
        Error(
            "a confirmation that may be owed to an advocate",
            ("complaint", "confirm-withdrawal", OPEN),
            given="an advocate was appointed",
            so=with_an_advocate,
            err=told(
                "an advocate was appointed: say with --to-advocate whether it was given to the advocate too",
            ),
        ),
        Error(
            "terms that may be owed to an advocate",
            ("complaint", "send-terms", OPEN),
            given="an advocate was appointed",
            so=with_an_advocate,
            err=told(
                "an advocate was appointed: say with --to-advocate whether it was given to the advocate too",
            ),
        ),
        *PANELS,
        Error(
            "a discontinuance that is not followed up",
            ("complaint", "review-discontinuance", OPEN, "--still-prejudices"),
            err=told("while it still prejudices the proceedings, there is a next day of review"),
        ),
        Error(
            "an amount that is none",
            ("complaint", "record-cost", OPEN, "--of", "panel", "--pounds", "1,200"),
            err=usage(
                "complaint record-cost [OPTIONS] {CASE}",
                "Invalid value for '--pounds': '1,200' is no amount in pounds; write it like 1234.50",
            ),
        ),
        Error(
            "a choice that there is not",
            (*RECEIVE[:3], "sung", *RECEIVE[4:]),
            err=usage(
                "complaint receive [OPTIONS]", "Invalid value for '--form': 'sung' is not one of 'oral', 'written'."
            ),
        ),
        Error(
            "an option left out",
            ("complaint", "respond", OPEN),
            err=usage("complaint respond [OPTIONS] {CASE}", "Missing option '--outcome'."),
        ),
        Error(
            "an id that is none",
            (*REQUEST, "--id", "17"),
            err=usage(
                "complaint request-advocate [OPTIONS] {CASE}",
                "Invalid value for '--id': '17' is no UUID; write it like 7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a",
            ),
        ),
        Error(
            "an id that another event has",
            ("complaint", "investigate", OPEN, "--id", ID),
            err=told(
                "refused: CC-2026-0001: the id 7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a was given to "
                "another event, number 3 of CC-2026-0001 (the ledger)"
            ),
            code=1,
            given="an event of that id is on the ledger",
            so=recorded_under_the_id,
        ),
    ),
}
