"""Errors in who records."""

from __future__ import annotations

from typing import Final

from tests.cli.errors.commands import REQUEST
from tests.cli.errors.error import Error, Headings, told
from tests.cli.errors.situations import env

HEADINGS: Final[Headings] = {
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
}
