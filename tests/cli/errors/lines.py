"""Errors in files of events."""

from __future__ import annotations

import json
from typing import Final

from tests.cli.errors.commands import OPEN
from tests.cli.errors.error import Error, Headings, told


def line(event: str, **fields: object) -> str:
    return json.dumps({"event": event, "case": OPEN, "on": "2026-04-14", **fields})


HEADINGS: Final[Headings] = {
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
}
