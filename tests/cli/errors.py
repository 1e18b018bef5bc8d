"""The catalogue of errors: each has a name, a way to meet it, its exit code and its exact words.

One test meets them all, and holds that none changes what the ledger knows. ``docs/errors.md`` is written from this
table: ``python -m tests.cli.errors``.
"""

from __future__ import annotations

import contextlib
import json
import os
import shlex
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final
from unittest import mock

from domain.ledger.keys import keys_path
from domain.ledger.ledger import Ledger
from domain.procedures import PROCEDURES
from projections import caseload
from tests.cli.office import ROOT, Office, Ran
from tests.ledger.desk import changed

DOCUMENT: Final = ROOT / "docs" / "errors.md"

SetUp = Callable[[Office], AbstractContextManager[object]]


def nothing(_: Office) -> AbstractContextManager[object]:
    return nullcontext()


@dataclass(frozen=True, slots=True)
class Error:
    """An error, and how it is met at the office of the tests.

    Attributes:
        name: What the catalogue calls it.
        argv: What is given to ``caseledger``.
        err: Its standard error, the folder left out of paths.
        code: Its exit code.
        stdin: What comes on standard input.
        given: What is so beforehand, in words; ``""`` for the ordinary ledger.
        so: Makes it so.
        holds: Whether the ledger can still be read by plain SQLite while it is so.
    """

    name: str
    argv: tuple[str, ...]
    err: str
    code: int = 2
    stdin: str = ""
    given: str = ""
    so: SetUp = field(default=nothing)
    holds: bool = True


# -- What can be so beforehand -----------------------------------------------------------------------------------------


def file(name: str, text: str) -> SetUp:
    """A file in the folder."""

    def so(office: Office) -> AbstractContextManager[object]:
        office.write(name, text)
        return nullcontext()

    return so


def env(**variables: str) -> SetUp:
    """Variables of the environment."""

    def so(office: Office) -> AbstractContextManager[object]:
        office.env.update(variables)
        return nullcontext()

    return so


def ledger_holds(change: Callable[[bytes], bytes]) -> SetUp:
    """Other bytes in the ledger file."""

    def so(office: Office) -> AbstractContextManager[object]:
        office.ledger.write_bytes(change(office.ledger.read_bytes()))
        return nullcontext()

    return so


def without(name: str) -> SetUp:
    """A file is gone."""

    def so(office: Office) -> AbstractContextManager[object]:
        (office.folder / name).unlink()
        return nullcontext()

    return so


def of_a_later_version(office: Office) -> AbstractContextManager[object]:
    ledger = sqlite3.connect(office.ledger)
    ledger.execute("PRAGMA user_version = 9")
    ledger.close()
    return nullcontext()


@contextmanager
def locked(office: Office) -> Iterator[None]:
    """Another program is writing, and we do not wait ten seconds for it."""
    other = sqlite3.connect(office.ledger, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waits = (Ledger.__init__.__kwdefaults__, caseload.open_caseload.__kwdefaults__)
    try:
        with mock.patch.dict(waits[0], wait=1), mock.patch.dict(waits[1], wait=0.1):
            yield
    finally:
        other.close()


@contextmanager
def behind_and_locked(office: Office) -> Iterator[None]:
    """Another program is writing, and the caseload does not hold the last event yet."""
    office.does("complaint", "request-advocate", "CC-2026-0001")
    with locked(office):
        yield


def at_stage_two(office: Office) -> AbstractContextManager[object]:
    office.does("complaint", "request-stage-two", "2026/17", "--form", "oral")
    return nullcontext()


def of_a_panel(office: Office, steps: str, member: str = "--no-tie") -> None:
    """Record on 2026/17, from the request for Stage 2 on, a panel of which the third member is so; then ``steps``."""
    at_stage_two(office)
    told = f"""
        appoint-independent-person {{}} --independent-person IP-4 --no-tie
        adjudicate {{}} --outcome not-upheld
        respond-stage-two {{}} --panel-explained
        request-panel {{}} --form written --reasons
        appoint-panel-member {{}} --member PM-1 --no-tie --chairs
        appoint-panel-member {{}} --member PM-2 --no-tie
        appoint-panel-member {{}} --member PM-3 {member}
        {steps}
    """
    for said in told.strip().splitlines():
        ways = "The register of interests shows it." if "--despite" in said else ""
        office.does("complaint", *said.format("2026/17").split(), stdin=ways)


DESPITE: Final = "  if it happened all the same, record it with --despite and the reason on standard input"
MEETING: Final = "panel-met {} --accompanied-by nobody --independent-person heard"


def two_have_met(office: Office) -> AbstractContextManager[object]:
    of_a_panel(office, f"{MEETING} --despite", "--tie officer --despite")
    return nullcontext()


def a_panel_is_to_meet(office: Office) -> AbstractContextManager[object]:
    of_a_panel(office, "")
    return nullcontext()


def a_panel_has_met(office: Office) -> AbstractContextManager[object]:
    of_a_panel(office, MEETING)
    return nullcontext()


def found_since_to_be_no_panel(office: Office) -> AbstractContextManager[object]:
    given = "--procedure given --assistance given --advocacy not-relevant --help-to-obtain-advocate not-relevant"
    steps = (
        MEETING,
        "panel-reported {} --outcome upheld --recommendations 1 --to-complainant --to-independent-person",
        "panel-report-received {}",
        "respond-stage-three {} --outcome upheld --with-independent-person --ombudsman-explained",
        "notify-decision {} --complainant told --child told --others none-affected",
        f"acknowledge {{}} {given}",
    )
    of_a_panel(office, "\n".join(steps))
    events = office.json("case", "timeline", "2026/17")["events"]
    third = [str(event["number"]) for event in events if event["event"] == "panel-member-appointed"][-1]
    found = ("case", "correct", "2026/17", third, "--set", 'ties=["officer"]', "--despite")
    office.does(*found, stdin="The register of interests shows it.")
    return nullcontext()


def with_an_advocate(office: Office) -> AbstractContextManager[object]:
    office.does("complaint", "appoint-advocate", "CC-2026-0001", "--advocate", "ADV-17", "--no-bar")
    return nullcontext()


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


def everything_is_imported(office: Office) -> None:
    """What root's own folders hold cannot be imported as somebody else."""
    office.does("complaint", "request-advocate", "CC-2026-0001", "--dry-run", "--private", "-", stdin="{}")


def an_event_says(what: str) -> SetUp:
    """The receipt of the first case was changed by somebody who knows SQLite, after the year was last read."""

    def so(office: Office) -> AbstractContextManager[object]:
        changed(office.ledger, "DROP TRIGGER never_updated")
        changed(office.ledger, f"UPDATE stored_events SET {what} WHERE rowid = 3")
        return nullcontext()

    return so


@contextmanager
def as_somebody() -> Iterator[None]:
    """For a while without the rights of root, if we are."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@contextmanager
def read_only(office: Office) -> Iterator[None]:
    """The folder and its files are closed for writing; who is root gives up that power for a while."""
    everything_is_imported(office)
    for path in office.folder.iterdir():
        path.chmod(0o444)
    office.folder.chmod(0o555)
    try:
        with as_somebody():
            yield
    finally:
        office.folder.chmod(0o755)


@contextmanager
def unreadable(office: Office) -> Iterator[None]:
    """A file that its reader may not open, beside a ledger that anybody may write."""
    everything_is_imported(office)
    private = Path(office.write("words.json", "{}"))
    for path in office.folder.iterdir():
        path.chmod(0o666)
    office.folder.chmod(0o777)
    private.chmod(0)
    with as_somebody():
        yield


def recorded_under_the_id(office: Office) -> AbstractContextManager[object]:
    office.does("complaint", "request-advocate", "CC-2026-0001", "--id", ID)
    return nullcontext()


def all_undone(office: Office) -> AbstractContextManager[object]:
    for _ in range(2):
        office.does("case", "undo", "CC-2026-0001", stdin="A mistake.")
    return nullcontext()


def before_the_funeral(office: Office) -> AbstractContextManager[object]:
    """A ledger of its own that has adopted the law of 1 September 2022; it is 20 September."""
    for path in (office.ledger, keys_path(office.ledger)):
        path.unlink()
    office.now = datetime(2022, 9, 1, 12, tzinfo=UTC)
    office.does("law", "adopt")
    office.now = datetime(2022, 9, 20, 12, tzinfo=UTC)
    return nullcontext()


def at_the_ombudsman(*decided: str) -> SetUp:
    """A matter at the Ombudsman, decided so if it is said."""

    def so(office: Office) -> AbstractContextManager[object]:
        office.does("ombudsman", "notify", "--on", "2024-02-05")
        if decided:
            office.does("ombudsman", "decide", MATTER, *decided, "--on", "2026-04-13")
        return nullcontext()

    return so


def linked(office: Office) -> AbstractContextManager[object]:
    office.does("case", "link", "CC-2026-0001", "--to", "2026/17", "--because", "related")
    return nullcontext()


def beside_a_corporate_complaint(office: Office) -> AbstractContextManager[object]:
    office.does("ombudsman", "notify", "--on", "2024-02-05")
    office.does("corporate-complaint", "receive", "--channel", "email", "--on", "2026-04-08")
    return nullcontext()


def come_back_and_gone_on(office: Office) -> AbstractContextManager[object]:
    """A premature matter came back as a complaint, which is investigated by now."""
    office.does("ombudsman", "notify", "--on", "2026-04-07")
    complaint = ("--opens-complaint", "--channel", "email", "--basis", "parent", "--function", "part-3")
    office.does("ombudsman", "decide", MATTER, *NOT_READY, *complaint, "--on", "2026-04-13")
    office.does("complaint", "investigate", "CC-2026-0003")
    return nullcontext()


def a_form(office: Office) -> AbstractContextManager[object]:
    """A monitoring form of this year."""
    office.does("monitoring", "record", "--gender", "female")
    return nullcontext()


def a_data_protection_complaint(office: Office) -> AbstractContextManager[object]:
    """One of 1 July 2026; it is 3 August."""
    office.now = datetime(2026, 8, 3, 9, tzinfo=UTC)
    came = ("data-protection-complaint", "receive", "--channel", "email", "--on", "2026-07-01")
    office.does(*came, "--reference", "2026/31")
    return nullcontext()


def a_corporate_complaint(office: Office) -> AbstractContextManager[object]:
    """One of 1 April 2026; and another, which is completed."""
    came = ("corporate-complaint", "receive", "--channel", "email", "--on", "2026-04-01", "--reference")
    for case in ("2026/41", "2026/42"):
        office.does(*came, case)
    for verb in (
        "request-stage-two 2026/42",
        "respond-stage-two 2026/42 --outcome upheld --ombudsman-given",
        "complete 2026/42",
    ):
        office.does("corporate-complaint", *verb.split(), "--on", "2026-04-10")
    return nullcontext()


# -- The catalogue -----------------------------------------------------------------------------------------------------

RECEIVE: Final = ("complaint", "receive", "--form", "written", "--channel", "letter", "--basis", "parent")
ENQUIRY: Final = ("representation", "receive", "--sort", "enquiry", "--channel", "email")
OPEN: Final = "CC-2026-0001"
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
REQUEST: Final = ("complaint", "request-advocate", OPEN)
MATTER: Final = "OM-2026-0001"
NOT_READY: Final = ("--outcome", "not-ready", "--decided-at", "assessment")
UPHELD: Final = ("--outcome", "upheld", "--decided-at", "investigation")
APOLOGY: Final = (
    *("ombudsman", "agree-remedy", MATTER, "--of", "apology"),
    *("--letter", "2026-04-13", "--by", "2026-05-11"),
)
ID: Final = "7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a"


def told(*lines: str) -> str:
    """What the program itself says; further lines that are set in are hints."""
    return "".join(f"{'' if said.startswith('  ') else 'caseledger: '}{said}\n" for said in lines)


def usage(command: str, wrong: str) -> str:
    """What is said of a command line that cannot be understood."""
    words = command.partition(" [")[0].partition(" {")[0]
    return f"Usage: caseledger {command}\nTry 'caseledger {words} --help' for help.\n\nError: {wrong}\n"


def line(event: str, **fields: object) -> str:
    return json.dumps({"event": event, "case": OPEN, "on": "2026-04-14", **fields})


CATALOGUE: Final[dict[str, tuple[Error, ...]]] = {
    "Days and times": (
        Error(
            "a day that there is not",
            (*RECEIVE, "--on", "2026-02-30"),
            err=told(
                "'2026-02-30' is no day of the calendar: write it as 2026-04-14, '14 apr', 'today' or 'yesterday'"
            ),
        ),
        Error(
            "a day that there is not, in words",
            (*RECEIVE, "--on", "30 feb"),
            err=told("'30 feb' is no day: write it as 2026-04-14, '14 apr', 'today' or 'yesterday'"),
        ),
        Error(
            "what is no day",
            (*RECEIVE, "--on", "last week"),
            err=usage(
                "complaint receive [OPTIONS]",
                "Invalid value for '--on': 'last week' is no day; write it like 2026-04-14, '14 apr', "
                "today or yesterday",
            ),
        ),
        Error(
            "a wrong weekday",
            (*RECEIVE, "--on", "mon 14 april"),
            err=told("'mon 14 april' is not so: 14 April 2026 is a Tuesday; check the day"),
        ),
        Error(
            "a year that no ledger keeps",
            (*RECEIVE, "--on", "0026-04-14"),
            err=told("'0026-04-14' is no day that a ledger keeps: give a year from 1900 to 2999"),
        ),
        Error(
            "a day in the future",
            (*RECEIVE, "--on", "2026-04-15"),
            err=told("refused: 2026-04-15 is in the future: an event is recorded once it has happened (the ledger)"),
            code=1,
        ),
        Error(
            "a time in the future",
            (*RECEIVE, "--time", "23:59"),
            err=told(
                "refused: 2026-04-14 at 23:59 is in the future: an event is recorded once it has happened (the ledger)"
            ),
            code=1,
        ),
        Error(
            "a time of day that there is not",
            (*RECEIVE, "--time", "25:00"),
            err=told("'25:00' is no time of day: write it as 14:30"),
        ),
        Error(
            "what is no time of day",
            (*RECEIVE, "--time", "noon"),
            err=usage(
                "complaint receive [OPTIONS]", "Invalid value for '--time': 'noon' is no time; write it like 14:30"
            ),
        ),
    ),
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
        Error(
            "a panel declined that has met",
            ("complaint", "decide-panel-request", "2026/17", "--declined", "--because", "no-good-reason"),
            err=told(
                "refused: 2026/17: a request in time and with reasons goes to a panel: the Regulations give no power "
                "to refuse (SI 2006/1738 reg 19(1))",
                DESPITE,
            ),
            code=1,
            given="a panel of three has met",
            so=a_panel_has_met,
        ),
        Error(
            "a meeting put off to an earlier day",
            ("complaint", "postpone-panel", "2026/17", "--to", "2026-04-13", "--asked-by", "complainant"),
            err=told(
                "refused: 2026/17: the new day, 2026-04-13, is before the day on which the meeting was put off "
                "(the procedure)"
            ),
            code=1,
            given="a panel of three is to meet",
            so=a_panel_is_to_meet,
        ),
        Error(
            "a member who stands down after the panel met",
            ("complaint", "stand-down-panel-member", "2026/17", "--member", "PM-1"),
            err=told("refused: 2026/17: the panel has met already (the procedure)"),
            code=1,
            given="a panel of three has met",
            so=a_panel_has_met,
        ),
        Error(
            "a report of what was no panel",
            (
                *("complaint", "panel-reported", "2026/17", "--outcome", "upheld", "--recommendations", "1"),
                *("--to-complainant", "--to-independent-person"),
            ),
            err=told(
                "refused: 2026/17: what met on 2026-04-14 was no panel of three independent persons, one of whom "
                "chairs: the panel is still to meet (SI 2006/1738 reg 19(2))",
                DESPITE,
            ),
            code=1,
            given="a panel met of which one member is an officer",
            so=two_have_met,
        ),
        Error(
            "a complaint completed while a panel is owed",
            ("complaint", "complete", "2026/17"),
            err=told(
                "refused: 2026/17: no panel of three independent persons has met on the request: hold one "
                "('caseledger complaint decide-panel-request --accepted' takes Stage 3 up again) "
                "(SI 2006/1738 reg 19(1))",
                DESPITE,
            ),
            code=1,
            given="the authority responded, and it was found since that a member of the panel is an officer",
            so=found_since_to_be_no_panel,
        ),
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
    "Data protection and corporate complaints": (
        Error(
            "a data protection complaint completed without an outcome",
            ("data-protection-complaint", "complete", "2026/31"),
            err=told(
                "refused: 2026/31: the complainant has not been told the outcome of the complaint (DPA 2018 s.164A(4))",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
            given="a data protection complaint of 1 July 2026, on 3 August",
            so=a_data_protection_complaint,
        ),
        Error(
            "an outcome of a data protection complaint that is not on the list",
            ("data-protection-complaint", "give-outcome", "2026/31", "--outcome", "dismissed"),
            err=told(
                "refused: 2026/31: there is no data-protection-outcome 'dismissed'; "
                "it is one of upheld, partly-upheld, not-upheld (the vocabulary)"
            ),
            code=1,
            given="a data protection complaint of 1 July 2026, on 3 August",
            so=a_data_protection_complaint,
        ),
        Error(
            "a corporate complaint completed without a response",
            ("corporate-complaint", "complete", "2026/41"),
            err=told(
                "refused: 2026/41: the complainant has not been sent the response (LGSCO Complaint Handling Code §6)",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
            given="a corporate complaint of 1 April 2026",
            so=a_corporate_complaint,
        ),
        Error(
            "a second Stage 2 of a corporate complaint",
            ("corporate-complaint", "request-stage-two", "2026/42"),
            err=told(
                "refused: 2026/42: Stage 2 has been asked for: there is no stage after it (the procedure)",
            ),
            code=1,
            given="another, completed after Stage 2",
            so=a_corporate_complaint,
        ),
        Error(
            "an extension of a corporate complaint with a reason that is explained and not given",
            (
                *("corporate-complaint", "extend", "2026/41", "--to", "2026-05-01"),
                *("--reason-explained", "--ombudsman-given"),
            ),
            err=told("where a reason was explained, say which with --because (because in a file)"),
            given="a corporate complaint of 1 April 2026",
            so=a_corporate_complaint,
        ),
    ),
    "Links between cases": (
        Error(
            "a link to a case that there is not",
            (*ENQUIRY, "--linked-to", "CC-2026-9999", "--link-because", "same-letter"),
            err=told("refused: the case just opened: there is no case CC-2026-9999 to refer to (the ledger)"),
            code=1,
        ),
        Error(
            "a link that stands already",
            ("case", "link", OPEN, "--to", "2026/17", "--because", "related"),
            err=told("refused: CC-2026-0001: it is linked to 2026/17 already, as related (the ledger)"),
            code=1,
            given="`CC-2026-0001` is linked to `2026/17` as related",
            so=linked,
        ),
        Error(
            "a link in the older of two cases",
            ("case", "link", "2026/17", "--to", OPEN, "--because", "related"),
            err=told(
                "refused: 2026/17: CC-2026-0001 began on 2026-04-07, this case on 2026-03-02: a link stands in the "
                "newer case, so link that to this (the ledger)"
            ),
            code=1,
        ),
        Error(
            "a link without its reason",
            (*ENQUIRY, "--linked-to", OPEN),
            err=told("--linked-to and --link-because go together: which case it belongs with, and why"),
        ),
        Error(
            "the reason of a link that goes nowhere",
            (*ENQUIRY, "--link-because", "about"),
            err=told("--linked-to and --link-because go together: which case it belongs with, and why"),
        ),
        Error(
            "a case linked to itself",
            ("case", "link", OPEN, "--to", OPEN, "--because", "about"),
            err=told("refused: CC-2026-0001: CC-2026-0001 does not refer to itself: name the other case (the ledger)"),
            code=1,
        ),
        Error(
            "a case linked before it was received",
            ("case", "link", OPEN, "--to", "2026/17", "--because", "related", "--on", "2026-04-01"),
            err=told(
                "refused: CC-2026-0001: case-linked cannot happen before the complaint was received (the procedure)",
                "  what may be done now, and why the rest may not: caseledger case next CC-2026-0001",
            ),
            code=1,
        ),
        Error(
            "the forms of a year linked to a case",
            ("case", "link", "MO-2026", "--to", OPEN, "--because", "related"),
            err=told(
                "refused: MO-2026: MO-2026 keeps forms of a year, none of which is known to belong to a case "
                "(the ledger)"
            ),
            code=1,
            given="a monitoring form was recorded",
            so=a_form,
        ),
    ),
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
    "What cannot be, and what the law gives no power to do": (
        Error(
            "a second receipt",
            (*RECEIVE, "--reference", "2026/17"),
            err=told(
                "refused: 2026/17: complaint-received has happened already: the case stands under formal "
                "investigation (the procedure)",
                "  what may be done now, and why the rest may not: caseledger case next 2026/17",
            ),
            code=1,
        ),
        Error(
            "Stage 2 refused before it was asked for",
            ("complaint", "refuse-stage-two", OPEN),
            err=told(
                "refused: CC-2026-0001: stage-two-refused cannot happen in local resolution: what is refused is a "
                "request; record that first ('caseledger complaint request-stage-two') (the procedure)",
                "  what may be done now, and why the rest may not: caseledger case next CC-2026-0001",
            ),
            code=1,
        ),
        Error(
            "an event out of order",
            ("complaint", "respond", OPEN, "--outcome", "upheld"),
            err=told(
                "refused: CC-2026-0001: stage-one-responded cannot happen in local resolution (the procedure)",
                "  what may be done now, and why the rest may not: caseledger case next CC-2026-0001",
            ),
            code=1,
        ),
        Error(
            "an event before the receipt",
            (
                "complaint",
                "acknowledge",
                OPEN,
                "--on",
                "2026-04-01",
                "--advocacy",
                "given",
                "--procedure",
                "given",
                "--assistance",
                "given",
                "--help-to-obtain-advocate",
                "given",
            ),
            err=told(
                "refused: CC-2026-0001: complaint-acknowledged cannot happen before the complaint was "
                "received (the procedure)",
                "  what may be done now, and why the rest may not: caseledger case next CC-2026-0001",
            ),
            code=1,
        ),
        Error(
            "nothing to reinstate",
            ("complaint", "reinstate", OPEN),
            err=told("refused: CC-2026-0001: nothing of this complaint has been withdrawn (the procedure)"),
            code=1,
        ),
        Error(
            "no power in law",
            ("complaint", "extend", OPEN, "--to", "2026-04-24", "--because", "busy"),
            err=told(
                "refused: CC-2026-0001: Stage 1 may be extended only where the representations are "
                "considered complex, not because 'busy' (SI 2006/1738 reg 14(5))",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
        ),
        Error(
            "an outcome for some points only",
            ("complaint", "respond", "2026/17", "--outcome", "1=upheld"),
            err=told(
                "refused: 2026/17: point 2 has no outcome: the outcome of each representation is recorded "
                "(SI 2006/1738 reg 13(2))",
                "  if it happened all the same, record it with --despite and the reason on standard input",
            ),
            code=1,
        ),
        Error(
            "despite, without a reason",
            ("complaint", "extend", OPEN, "--to", "2026-04-24", "--because", "busy", "--despite"),
            err=told("--despite needs a reason: give it on standard input"),
        ),
        Error(
            "despite what cannot be",
            ("complaint", "respond", OPEN, "--outcome", "upheld", "--despite"),
            err=told(
                "refused: CC-2026-0001: stage-one-responded cannot happen in local resolution (the procedure)",
                "  what may be done now, and why the rest may not: caseledger case next CC-2026-0001",
            ),
            code=1,
            stdin="It was sent.",
        ),
    ),
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
    "Corrections": (
        Error(
            "a correction of nothing",
            ("case", "correct", OPEN, "1"),
            err=told("say what was wrong: --on, --time or --set"),
        ),
        Error(
            "a correction without a reason",
            ("case", "correct", OPEN, "1", "--set", "form=oral"),
            err=told("a correction needs a reason: give it on standard input"),
        ),
        Error(
            "a correction of an event that does not stand",
            ("case", "correct", OPEN, "9", "--set", "form=oral"),
            err=told("event 9 of CC-2026-0001 does not stand; these do: 1, 2"),
            stdin="Misread.",
        ),
        Error(
            "a correction of a case that there is not",
            ("case", "correct", "CC-2026-9999", "1", "--set", "form=oral"),
            err=told("there is no case CC-2026-9999: check the reference"),
            code=1,
            stdin="Misread.",
        ),
        Error(
            "a correction to what there is not",
            ("case", "correct", OPEN, "1", "--set", "form=sung"),
            err=told("form: it must be 'oral' or 'written'"),
            stdin="Misread.",
        ),
        Error(
            "a correction of a field that there is not",
            ("case", "correct", OPEN, "1", "--set", "colour=red"),
            err=told("colour: there is no such field"),
            stdin="Misread.",
        ),
        Error(
            "a correction in free words",
            ("case", "correct", OPEN, "1", "--set", "basis=Ann Example"),
            err=usage(
                "case correct [OPTIONS] {CASE} {EVENT}",
                "Invalid value for '--set': 'basis=Ann Example' sets nothing: after FIELD= comes a code, a day, an "
                "opaque id, a reference, a number, true or false, or these as JSON; names and other words are no "
                "argument (caseledger record takes them from a file); write it like basis=parent, "
                "starts_on=2026-04-14, applied_by=RED-2, reasons_given=true, points=[1, 2], "
                'pages={"located": 10, "withheld": 10} or points=[{"number": 1, "theme": "communication"}]',
            ),
        ),
        Error(
            "a correction of what is personal",
            ("case", "correct", OPEN, "1", "--set", "private=secret"),
            err=told("'private=secret' sets nothing: what is personal is no argument (caseledger record, from a file)"),
            stdin="Misread.",
        ),
        Error(
            "a correction that the rest of the history forbids",
            ("case", "correct", OPEN, "1", "--on", "2026-04-10"),
            err=told(
                "refused: CC-2026-0001: then event 2 of 2026-04-09 would break a rule: "
                "complaint-acknowledged cannot happen before the complaint was received (the procedure)",
                "  what has been recorded: caseledger case timeline CC-2026-0001",
            ),
            code=1,
            stdin="Misread.",
        ),
        Error(
            "undoing without a reason",
            ("case", "undo", OPEN),
            err=told("undoing needs a reason: give it on standard input"),
        ),
        Error(
            "undoing with nothing left",
            ("case", "undo", OPEN),
            err=told("nothing of CC-2026-0001 stands that could be undone"),
            stdin="A mistake.",
            given="everything of the case has been struck out",
            so=all_undone,
        ),
        Error(
            "undoing one half of what was recorded together, after the other has gone on",
            ("case", "undo", MATTER),
            err=told(
                "refused: OM-2026-0001: CC-2026-0003 was recorded together with it, and has gone on: event 3, "
                "formal-investigation-begun of Tue 14 April 2026 (the ledger)",
                "  undo that first, if it was a mistake too: caseledger case undo CC-2026-0003",
            ),
            code=1,
            stdin="A mistake.",
            given="`OM-2026-0001` came back as `CC-2026-0003`, which is under formal investigation since",
            so=come_back_and_gone_on,
        ),
    ),
    "What is asked": (
        Error(
            "a clock that the case has not",
            ("case", "why", OPEN, "stage2.response"),
            err=told(
                "CC-2026-0001 has no clock stage2.response; its clocks: acknowledgement, late_gate of "
                "point 1, stage1.response"
            ),
        ),
        Error(
            "a clock of a point that there is not",
            ("case", "why", OPEN, "late_gate", "--point", "7"),
            err=told(
                "CC-2026-0001 has no clock late_gate of point 7; its clocks: acknowledgement, late_gate of "
                "point 1, stage1.response"
            ),
        ),
        Error(
            "what is no clock",
            ("case", "why", OPEN, "Stage One"),
            err=usage(
                "case why [OPTIONS] {CASE} {CLOCK}",
                "Invalid value for 'CLOCK': 'Stage One' is no clock; write it like stage1.response",
            ),
        ),
        Error(
            "a figure that there is not",
            ("report", "annual", "2025/26", "--cases", "complaints.lost"),
            err=told("there is no figure complaints.lost; the report's --json names them all"),
        ),
        Error(
            "small numbers of which there are none",
            ("report", "annual", "2025/26", "--suppress-below", "1"),
            err=told("--suppress-below is at least 2: there is no count between 0 and 1"),
        ),
        Error(
            "the cases behind what is published",
            ("report", "annual", "2025/26", "--suppress-below", "5", "--cases", "complaints.received"),
            err=told("--cases names cases, and --suppress-below is for what is published: give one of them"),
        ),
        Error(
            "a year that is none",
            ("report", "annual", "2023/25"),
            err=told("'2023/25' is no year: 2023/24 is from 1 April 2023 to 31 March 2024"),
        ),
        Error(
            "what is no period",
            ("report", "annual", "last-year"),
            err=usage(
                "report annual [OPTIONS] {PERIOD}",
                "Invalid value for 'PERIOD': 'last-year' is no period; write it like 2023/24 or 2023-04-01..2023-09-30",
            ),
        ),
        Error(
            "a period with a day that there is not",
            ("report", "annual", "2023-04-01..2023-09-31"),
            err=told("'2023-04-01..2023-09-31' is no period: write 2023/24, or 2023-04-01..2023-09-30"),
        ),
        Error(
            "a period that ends before it begins",
            ("report", "annual", "2023-09-30..2023-04-01"),
            err=told("'2023-09-30..2023-04-01' ends before it begins: write the earlier day first"),
        ),
        Error(
            "a period before which there is no year",
            ("report", "annual", "0001-01-01..0001-12-31"),
            err=told("'0001-01-01..0001-12-31' is no period: write 2023/24, or 2023-04-01..2023-09-30"),
        ),
        Error(
            "a position that there is not",
            ("worklist", "--known-at", "9999"),
            err=told("there is no event at position 9999; the last is 8"),
        ),
        Error(
            "an instant that there is not",
            ("worklist", "--known-at", "2026-04-14T25:00"),
            err=told("'2026-04-14T25:00' is no instant: write it as 2024-03-31T17:30:00+01:00"),
        ),
        Error(
            "what is no moment",
            ("worklist", "--known-at", "recently"),
            err=usage(
                "worklist [OPTIONS]",
                "Invalid value for '--known-at': 'recently' is no moment; write it like 2024-03-31, or "
                "2024-03-31T17:30:00+01:00",
            ),
        ),
        Error(
            "a procedure that there is not",
            ("workflow", "planning"),
            err=told(f"there is no procedure planning; there are: {', '.join(known.noun for known in PROCEDURES)}"),
        ),
        Error(
            "a command that there is not",
            ("complaint", "lose"),
            err=usage("complaint [OPTIONS] COMMAND [ARGS]...", "No such command 'lose'."),
        ),
        Error(
            "an option that there is not",
            ("worklist", "--zzz"),
            err=usage("worklist [OPTIONS]", "No such option: --zzz"),
        ),
    ),
    "Who records": (
        Error(
            "no officer",
            REQUEST,
            err=told("who records? Give your officer id with --officer or set CASELEDGER_OFFICER, for example CRT07"),
            given="CASELEDGER_OFFICER is not set",
            so=env(CASELEDGER_OFFICER=""),
        ),
        Error(
            "an officer by name",
            (*REQUEST, "--officer", "Ann Example"),
            err=told(
                "an officer is named by an opaque id of the pattern [A-Z]{2,4}[0-9]{2,6}, such as CRT07, "
                "not by name (the pattern is set with CASELEDGER_OFFICER_PATTERN)"
            ),
        ),
        Error(
            "a pattern of officers that is none",
            REQUEST,
            err=told("CASELEDGER_OFFICER_PATTERN is no regular expression: unterminated character set at position 0"),
            given="CASELEDGER_OFFICER_PATTERN is «[A-Z»",
            so=env(CASELEDGER_OFFICER_PATTERN="[A-Z"),
        ),
    ),
    "What is personal": (
        Error(
            "a private file that there is not",
            (*RECEIVE, "--private", "words.json"),
            err=told("words.json cannot be read: No such file or directory"),
        ),
        Error(
            "a private file that cannot be read",
            (*RECEIVE, "--private", "words.json"),
            err=told("words.json cannot be read: Permission denied"),
            given="words.json may be read by somebody else only",
            so=unreadable,
        ),
        Error(
            "a private file that is not JSON",
            (*RECEIVE, "--private", "words.json"),
            err=told("words.json is not JSON: Expecting value: line 1 column 1 (char 0)"),
            given="words.json holds «Nobody rang.»",
            so=file("words.json", "Nobody rang."),
        ),
        Error(
            "a private file that holds no object",
            (*RECEIVE, "--private", "words.json"),
            err=told("words.json holds no JSON object"),
            given="words.json holds «[]»",
            so=file("words.json", "[]"),
        ),
        Error(
            "a private field that there is not",
            (*RECEIVE, "--private", "-"),
            err=told("private.colour: there is no such field"),
            stdin='{"colour": "red"}',
        ),
        Error(
            "what is personal and a reason, both on standard input",
            ("complaint", "extend", OPEN, "--to", "2026-04-24", "--despite", "--private", "-"),
            err=told("with --private - and --despite, give the reason as 'reason' in the JSON"),
            stdin="{}",
        ),
    ),
    "The law, the policy and statistics": (
        Error(
            "a policy that there is not",
            ("policy", "adopt", "policy-2027.toml"),
            err=told("policy-2027.toml cannot be read: No such file or directory"),
        ),
        Error(
            "a policy that is not TOML",
            ("policy", "adopt", "new.toml"),
            err=told("new.toml is not TOML: Invalid value (at line 1, column 13)"),
            given="new.toml holds «authority = Northmere»",
            so=file("new.toml", "authority = Northmere"),
        ),
        Error(
            "a policy without its day",
            ("policy", "adopt", "new.toml"),
            err=told("new.toml: in_force_on: it is missing; authority: it is missing"),
            given="new.toml holds «themes = {}»",
            so=file("new.toml", "themes = {}"),
        ),
        Error(
            "a statistic that is no number",
            ("statistic", "record", "children_referred", "many", "--period", "2025/26", "--source", "return"),
            err=usage(
                "statistic record [OPTIONS] {NAME} {VALUE}",
                "Invalid value for 'VALUE': 'many' is no number; write it like 3003",
            ),
        ),
        Error(
            "a statistic from somewhere in free words",
            ("statistic", "record", "children_referred", "7", "--period", "2025/26", "--source", "Ann said so"),
            err=usage(
                "statistic record [OPTIONS] {NAME} {VALUE}",
                "Invalid value for '--source': 'Ann said so' is no source; write it like minutes-2023-24 "
                "or an address of the web",
            ),
        ),
        Error(
            "law that is not adopted",
            ("law", "check"),
            err=told("rows that are not adopted: 1; adopt them with 'caseledger law adopt'"),
            code=1,
            given="the ledger knows the law of 1 September 2022; it is 20 September",
            so=before_the_funeral,
        ),
    ),
    "Files of events": (
        Error(
            "a file of events that there is not",
            ("record", "events.jsonl"),
            err=told("events.jsonl cannot be read: No such file or directory"),
        ),
        Error(
            "a malformed line",
            ("record", "-"),
            err=told("line 1: it is not JSON", "1 bad line; nothing was recorded"),
            code=1,
            stdin="{",
        ),
        Error(
            "a huge line",
            ("record", "-"),
            err=told("line 1: it is longer than 1048576 bytes", "1 bad line; nothing was recorded"),
            code=1,
            stdin=line("advocate-requested", x="y" * 1024 * 1024),
        ),
        Error(
            "a line of an unknown kind",
            ("record", "-"),
            err=told(
                "line 1: there is no event 'complaint-lost' in this version of the program",
                "1 bad line; nothing was recorded",
            ),
            code=1,
            stdin=line("complaint-lost"),
        ),
        Error(
            "a line with fields missing",
            ("record", "-"),
            err=told("line 1: to: it is missing", "1 bad line; nothing was recorded"),
            code=1,
            stdin=line("stage-one-extended"),
        ),
        Error(
            "a line of an unknown case",
            ("record", "-"),
            err=told("line 1: there is no case 2026/99 (the ledger)", "1 bad line; nothing was recorded"),
            code=1,
            stdin=line("advocate-requested", case="2026/99"),
        ),
        Error(
            "a line in the future",
            ("record", "-"),
            err=told(
                "line 1: 2026-04-15 is in the future: an event is recorded once it has happened (the ledger)",
                "1 bad line; nothing was recorded",
            ),
            code=1,
            stdin=line("advocate-requested", on="2026-04-15"),
        ),
        Error(
            "a line out of order",
            ("record", "-"),
            err=told(
                "line 1: stage-one-responded cannot happen in local resolution (the procedure)",
                "1 bad line; nothing was recorded",
            ),
            code=1,
            stdin=line("stage-one-responded", outcomes=[{"point": 1, "outcome": "upheld"}]),
        ),
        Error(
            "a bad line among good ones",
            ("record", "-", "--keep-good", "--dry-run"),
            err=told("line 2: it is not JSON", "1 bad line"),
            code=1,
            stdin=line("advocate-requested") + "\n{",
        ),
    ),
    "The ledger and its keys": (
        Error(
            "no ledger",
            ("worklist",),
            err=told("there is no ledger at ledger.db: record something first, or say where it is with --database"),
            code=1,
            given="there is no ledger.db yet",
            so=without("ledger.db"),
            holds=False,
        ),
        Error(
            "a ledger gone, its keys still there",
            RECEIVE,
            err=told(
                "ledger.db is damaged (nothing is in it, but its key file ledger.db.keys is there): bring "
                "back the latest copy of it from your backups"
            ),
            code=1,
            given="ledger.db is gone, ledger.db.keys is not",
            so=without("ledger.db"),
            holds=False,
        ),
        Error(
            "a folder in place of a ledger",
            ("worklist", "--database", "."),
            err=told(". is a folder: name the ledger file in it, as ledger.db"),
        ),
        Error(
            "a file that is no ledger",
            ("worklist",),
            err=told("ledger.db is not a caseledger ledger: say where the ledger is with --database"),
            code=1,
            given="ledger.db holds a letter",
            so=ledger_holds(lambda _: b"Dear Sir or Madam, " * 99),
            holds=False,
        ),
        Error(
            "a file that is no ledger, to record in",
            REQUEST,
            err=told("ledger.db is not a caseledger ledger: say where the ledger is with --database"),
            code=1,
            given="ledger.db holds a letter",
            so=ledger_holds(lambda _: b"Dear Sir or Madam, " * 99),
            holds=False,
        ),
        Error(
            "a ledger cut short",
            ("worklist",),
            err=told(
                "ledger.db is damaged (database disk image is malformed): bring back the latest copy of it "
                "from your backups"
            ),
            code=1,
            given="the second half of ledger.db is missing",
            so=ledger_holds(lambda whole: whole[: len(whole) // 2]),
            holds=False,
        ),
        Error(
            "a ledger cut short, to record in",
            REQUEST,
            err=told(
                "ledger.db is damaged (database disk image is malformed): bring back the latest copy of it "
                "from your backups"
            ),
            code=1,
            given="the second half of ledger.db is missing",
            so=ledger_holds(lambda whole: whole[: len(whole) // 2]),
            holds=False,
        ),
        Error(
            "an event that somebody changed",
            ("case", "timeline", OPEN),
            err=told(
                "event 1 of CC-2026-0001 is damaged, and nothing can be worked out without it: bring back the latest "
                "copy of the ledger from your backups"
            ),
            code=1,
            given="what is stored of the receipt was changed",
            so=an_event_says("state = CAST('{}' AS BLOB)"),
        ),
        Error(
            "an event that a later version recorded",
            ("case", "timeline", OPEN),
            err=told(
                "event 1 of CC-2026-0001 was recorded by a later version of caseledger (complaint-received was written "
                "in version 9 of its format; this program reads up to 1: install a newer one)"
            ),
            code=1,
            given="a later version recorded the receipt",
            so=an_event_says("schema_version = 9"),
        ),
        Error(
            "a ledger of a later version",
            ("worklist",),
            err=told(
                "ledger.db was made by a later version of caseledger (format 9; this version reads up to "
                "1): install a newer one"
            ),
            code=1,
            given="ledger.db was made by a later version",
            so=of_a_later_version,
        ),
        Error(
            "a ledger of a later version, to record in",
            REQUEST,
            err=told(
                "ledger.db was made by a later version of caseledger (format 9; this version reads up to "
                "1): install a newer one"
            ),
            code=1,
            given="ledger.db was made by a later version",
            so=of_a_later_version,
        ),
        Error(
            "a ledger that is read-only",
            REQUEST,
            err=told("ledger.db is read-only: nothing can be recorded until the file and its folder can be written"),
            code=1,
            given="ledger.db and its folder are closed for writing",
            so=read_only,
        ),
        Error(
            "a ledger that is locked",
            REQUEST,
            err=told("ledger.db is locked by another program that is writing to it: try again when it has finished"),
            code=1,
            given="another program is writing to ledger.db, for longer than one waits",
            so=locked,
        ),
        Error(
            "a ledger that is locked, looked at while its caseload is behind",
            ("worklist",),
            err=told("ledger.db is locked by another program that is writing to it: try again when it has finished"),
            code=1,
            given="another program is writing to ledger.db, for longer than one waits",
            so=behind_and_locked,
        ),
        Error(
            "keys that are missing",
            REQUEST,
            err=told(
                "the key file ledger.db.keys is missing: bring it back from its own backup; until then the "
                "ledger can be read, but nothing recorded or revealed"
            ),
            code=1,
            given="ledger.db.keys is gone",
            so=without("ledger.db.keys"),
        ),
        Error(
            "keys that are missing, to reveal",
            ("case", "timeline", OPEN, "--reveal"),
            err=told(
                "the key file ledger.db.keys is missing: bring it back from its own backup; until then the "
                "ledger can be read, but nothing recorded or revealed"
            ),
            code=1,
            given="ledger.db.keys is gone",
            so=without("ledger.db.keys"),
        ),
        Error(
            "a wrapping key that is none",
            REQUEST,
            err=told("CASELEDGER_KEY: the wrapping key is not base64; give 32 bytes in base64, or leave it unset"),
            given="CASELEDGER_KEY is «secret»",
            so=env(CASELEDGER_KEY="secret"),
        ),
        Error(
            "another wrapping key",
            REQUEST,
            err=told("the key file ledger.db.keys does not fit: CASELEDGER_KEY is not the key it was made with"),
            code=1,
            given="CASELEDGER_KEY is another ledger's",
            so=env(CASELEDGER_KEY="A" * 43 + "="),
        ),
        Error(
            "a demonstration in a ledger that holds events",
            ("demo", "--database", "ledger.db"),
            err=told("ledger.db holds events already: the demonstration needs a file that is absent or empty"),
        ),
    ),
}
"""By what they are about."""


ERRORS: Final = tuple(error for errors in CATALOGUE.values() for error in errors)


@dataclass(frozen=True, slots=True)
class Met:
    """What came of meeting an error, and what the ledger file held just before and just after."""

    ran: Ran
    before: object
    after: object


def met(office: Office, error: Error) -> Met:
    """Meet ``error`` at ``office``."""
    with contextlib.chdir(office.folder), error.so(office):
        before = _held(office.ledger, error)
        ran = office(*error.argv, stdin=error.stdin)
        return Met(ran, before, _held(office.ledger, error))


def _held(ledger: Path, error: Error) -> object:
    """The events of the file; its bytes where it is no whole ledger, None where there is none."""
    if not ledger.exists():
        return None
    if not error.holds:
        return ledger.read_bytes()
    try:
        return _events(ledger, "mode=ro")
    except sqlite3.OperationalError:  # nobody may write beside it, so that nobody does
        return _events(ledger, "immutable=1")


def _events(ledger: Path, how: str) -> object:
    with contextlib.closing(sqlite3.connect(f"{ledger.as_uri()}?{how}", uri=True)) as opened:
        return opened.execute("SELECT * FROM stored_events ORDER BY rowid").fetchall()


def document() -> str:
    """The catalogue as a document."""
    return "\n".join(_document()) + "\n"


def _document() -> Iterator[str]:
    yield "# What can go wrong, and what caseledger says"
    yield ""
    yield "Each of these is met by a test (`tests/cli/test_errors.py`); this page is written from the same table, with"
    yield "`python -m tests.cli.errors`. Errors go to standard error. The exit code is 2 where the command line,"
    yield "a setting or a file given to it was wrong, and 1 otherwise: what was proposed was refused, there is a"
    yield "finding, or the ledger or its keys cannot be used. None of them changes what the ledger holds."
    yield ""
    yield "The examples are met on Tuesday 14 April 2026, on a ledger with two complaints: `CC-2026-0001`, received on"
    yield "7 April and acknowledged, and `2026/17`, of two points, under formal investigation."
    for about, errors in CATALOGUE.items():
        yield f"\n## {about}"
        for error in errors:
            yield from _entry(error)


def _entry(error: Error) -> Iterator[str]:
    yield f"\n### {error.name[0].upper()}{error.name[1:]}"
    if error.given:
        yield f"\nWhere {error.given}:"
    yield "\n```console"
    yield f"$ {_before(error.stdin)}caseledger {shlex.join(error.argv)}"
    yield error.err.rstrip("\n").expandtabs(4)
    yield "```"
    yield f"\nExit code {error.code}."


def _before(stdin: str) -> str:
    if not stdin:
        return ""
    shown = stdin if len(stdin) < 200 else f"{stdin[:70]} … {len(stdin)} characters …"
    return f"echo {shlex.quote(shown)} | "


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
