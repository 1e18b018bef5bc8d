"""Errors in the law, the policy and statistics."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from typing import Final

from domain.ledger.keys import keys_path
from tests.cli.errors.error import Error, Headings, told, usage
from tests.cli.errors.situations import file
from tests.cli.office import Office


def before_the_funeral(office: Office) -> AbstractContextManager[object]:
    """A ledger of its own that has adopted the law of 1 September 2022; it is 20 September."""
    for path in (office.ledger, keys_path(office.ledger)):
        path.unlink()
    office.now = datetime(2022, 9, 1, 12, tzinfo=UTC)
    office.does("law", "adopt")
    office.now = datetime(2022, 9, 20, 12, tzinfo=UTC)
    return nullcontext()


HEADINGS: Final[Headings] = {
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
}
