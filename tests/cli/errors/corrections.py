"""Errors in corrections."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Final

from tests.cli.errors.commands import MATTER, NOT_READY, OPEN
from tests.cli.errors.error import Error, Headings, told, usage
from tests.cli.office import Office


def all_undone(office: Office) -> AbstractContextManager[object]:
    for _ in range(2):
        office.does("case", "undo", "CC-2026-0001", stdin="A mistake.")
    return nullcontext()


def come_back_and_gone_on(office: Office) -> AbstractContextManager[object]:
    """A premature matter came back as a complaint, which is investigated by now."""
    office.does("ombudsman", "notify", "--on", "2026-04-07")
    complaint = ("--opens-complaint", "--channel", "email", "--basis", "parent", "--function", "part-3")
    office.does("ombudsman", "decide", MATTER, *NOT_READY, *complaint, "--on", "2026-04-13")
    office.does("complaint", "investigate", "CC-2026-0003")
    return nullcontext()


HEADINGS: Final[Headings] = {
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
}
