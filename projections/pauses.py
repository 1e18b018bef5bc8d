"""The last days of an access request that is paused, if the requester answered on the day: from its columns alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from domain.law.book import Law
from domain.law.rows import Row
from domain.reckoning import Due, first_uncounted, if_answered, months_later


def if_answered_on(row: Mapping[str, Any], law: Law, on: date) -> str | None:
    """The law's last day, if the pause that is open ended ``on`` that day; None where it cannot be reckoned."""
    version = _version(row, law)
    return _if_answered(row, law, on, version, _day(row, "base_on"))


def target_if_answered_on(row: Mapping[str, Any], law: Law, on: date) -> str | None:
    """The same of the target that is never later than the law."""
    version = _version(row, law)
    return _if_answered(row, law, on, version, _day(row, "base_on"), safe=True)


def other_reading_if_answered_on(row: Mapping[str, Any], law: Law, on: date) -> str | None:
    """The same by the other reading of an agent's authority."""
    version = _version(row, law)
    return _if_answered(row, law, on, version, _day(row, "other_base_on"), reading="other_")


def notice_if_answered_on(row: Mapping[str, Any], law: Law, on: date) -> str | None:
    """The same of the notice of an extension, which counts from the start of the time whatever the answer has."""
    version, limit = _version(row, law), law.row("access.extension-notice", _day(row, "received_on"))
    if version is None or limit is None:
        return None
    first_day = _day(row, "start_on") + timedelta(days=1 if version.value.get("day_after") else 0)
    return _if_answered(row, law, on, version, months_later(first_day, limit.value["number"]))


def _if_answered(
    row: Mapping[str, Any],
    law: Law,
    on: date,
    version: Row | None,
    base: date,
    *,
    reading: str = "",
    safe: bool = False,
) -> str | None:
    """The last day of what would end on ``base`` without any pause; each limit of a request rolls as its rule does."""
    if version is None:
        return None
    since, start = _day(row, f"{reading}paused_since"), _day(row, f"{reading}start_on")
    first = first_uncounted(since, start, inclusive=version.value["pause"] == "inclusive" and not safe)
    before = row["safe_excluded_before" if safe else f"{reading}excluded_before"]
    last = if_answered(law, version, base, before, first, on)
    return last.on.isoformat() if isinstance(last, Due) else None


def _version(row: Mapping[str, Any], law: Law) -> Row | None:
    return law.row("access.response", _day(row, "received_on"))


def _day(row: Mapping[str, Any], name: str) -> date:
    return date.fromisoformat(row[name])
