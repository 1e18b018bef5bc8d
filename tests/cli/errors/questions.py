"""Errors in what is asked: of which clock, figure, period or moment, and by which command."""

from __future__ import annotations

from typing import Final

from domain.procedures import PROCEDURES
from tests.cli.errors.commands import OPEN
from tests.cli.errors.error import Error, Headings, told, usage

HEADINGS: Final[Headings] = {
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
}
