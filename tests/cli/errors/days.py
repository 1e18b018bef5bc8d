"""Errors in days and times."""

from __future__ import annotations

from typing import Final

from tests.cli.errors.commands import RECEIVE
from tests.cli.errors.error import Error, Headings, told, usage

HEADINGS: Final[Headings] = {
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
}
