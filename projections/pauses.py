"""The last day of an access request that is paused, if the requester answered on the day: from its columns alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.law.book import Law
from domain.reckoning import Due, first_uncounted, if_answered


def if_answered_on(row: Mapping[str, Any], law: Law, on: date) -> str | None:
    """The law's last day, if the pause that is open ended ``on`` that day; None where it cannot be reckoned."""
    return _if_answered(row, law, on, safe=False)


def target_if_answered_on(row: Mapping[str, Any], law: Law, on: date) -> str | None:
    """The same of the target that is never later than the law."""
    return _if_answered(row, law, on, safe=True)


def _if_answered(row: Mapping[str, Any], law: Law, on: date, *, safe: bool) -> str | None:
    since, start, base, received = (
        date.fromisoformat(row[name]) for name in ("paused_since", "start_on", "base_on", "received_on")
    )
    version = law.row("access.response", received)
    limit = law.row("access.extension", received) if row["extended"] else version
    if version is None or limit is None:
        return None
    first = first_uncounted(since, start, inclusive=version.value["pause"] == "inclusive" and not safe)
    before = row["safe_excluded_before" if safe else "excluded_before"]
    last = if_answered(law, limit, base, before, first, on)
    return last.on.isoformat() if isinstance(last, Due) else None
