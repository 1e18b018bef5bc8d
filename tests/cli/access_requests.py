"""Access requests told by the group, so many of each life: enough to be counted by hand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from tests.cli.office import Office

REASONS: Final = {"reasons_given": True, "regulator_told": True, "court_told": True, "controller_told": True}


class Group(NamedTuple):
    """So many requests, all of one life.

    Attributes:
        events: The day, the kind and the fields of each event after the receipt.
        one_letter: Whether one letter asked for all of them.
    """

    many: int
    received: str
    events: tuple[tuple[str, str, dict[str, Any]], ...] = ()
    one_letter: bool = False

    def lines(self, number: int) -> Iterator[dict[str, Any]]:
        """The lines of a file that record them; their references are ``2026/`` and the group's number and their own."""
        for one in range(1, self.many + 1):
            case = reference(number, one)
            yield of(case, self.received, "access-request-received", subject=f"P-{number}{one:02}", channel="letter")
            if self.one_letter and one > 1:
                yield of(case, self.received, "case-linked", to=reference(number, 1), because="same-letter")
            for on, kind, fields in self.events:
                yield of(case, on, kind, **fields)


def reference(group: int, one: int = 1) -> str:
    """``2026/1203``: the third of the twelfth group."""
    return f"2026/{group:02}{one:02}"


def of(case: str, on: str, kind: str, **fields: Any) -> dict[str, Any]:
    """A line of a file: an event of a case."""
    return {"event": kind, "case": case, "on": on, **fields}


def disclosed(on: str, extent: str, **pages: int) -> tuple[str, str, dict[str, Any]]:
    """The answer, its pages by what became of them."""
    located = {"located": sum(pages.values())}
    return on, "information-disclosed", {"extent": extent, "pages": located | pages}


def taken_out(on: str, number: int, exemption: str, pages: tuple[int, int], times: int, **more: Any) -> Any:
    """A line of the redaction log."""
    first, last = pages
    fields = {"redaction": number, "document": "DOC-1", "page_from": first, "page_to": last, "count": times}
    return on, "redaction-applied", {**fields, "exemption": exemption, "applied_by": "OFF-1", **more}


def reviewed(on: str, number: int, decision: str) -> tuple[str, str, dict[str, Any]]:
    """What the review made of that line."""
    return on, "redaction-reviewed", {"redaction": number, "reviewed_by": "OFF-2", "decision": decision}


def records(office: Office, lines: Iterator[dict[str, Any]] | list[dict[str, Any]]) -> None:
    """Record the lines from standard input."""
    office.does("record", "-", stdin="\n".join(map(json.dumps, lines)))
