"""Errors in complaints about data protection and in corporate ones."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from typing import Final

from tests.cli.errors.error import Error, Headings, told
from tests.cli.office import Office


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


HEADINGS: Final[Headings] = {
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
}
