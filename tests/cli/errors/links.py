"""Errors in links between cases."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Final

from tests.cli.errors.commands import OPEN
from tests.cli.errors.error import Error, Headings, told
from tests.cli.office import Office

ENQUIRY: Final = ("representation", "receive", "--sort", "enquiry", "--channel", "email")


def linked(office: Office) -> AbstractContextManager[object]:
    office.does("case", "link", "CC-2026-0001", "--to", "2026/17", "--because", "related")
    return nullcontext()


def a_form(office: Office) -> AbstractContextManager[object]:
    """A monitoring form of this year."""
    office.does("monitoring", "record", "--gender", "female")
    return nullcontext()


HEADINGS: Final[Headings] = {
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
}
