"""Refusals: what cannot be, and what the law gives no power to do."""

from __future__ import annotations

from typing import Final

from tests.cli.errors.commands import OPEN, RECEIVE
from tests.cli.errors.error import Error, Headings, told

HEADINGS: Final[Headings] = {
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
}
