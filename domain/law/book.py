"""The law as a ledger had adopted it at one moment: what was in force on a day, and which days are holidays."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from domain.law.rows import Row


@dataclass(frozen=True)
class Policy:
    """The authority's own settings from a day on.

    Attributes:
        acknowledgement_working_days: The local limit; None when the authority has none.
        themes: Its themes, code to label; ``teams`` likewise.
        complete_from: The day from which the ledger holds every case; None when nobody has said.
        demonstration: Whether the cases of this ledger are made up.
        authority_moves_access_start: Whether the evidence of an agent's authority moves the start of an access request:
            guidance says so, the law does not.
    """

    in_force_on: date
    authority: str
    acknowledgement_working_days: int | None = None
    themes: Mapping[str, str] = field(default_factory=dict)
    teams: Mapping[str, str] = field(default_factory=dict)
    complaints_manager: str | None = None
    complete_from: date | None = None
    demonstration: bool = False
    authority_moves_access_start: bool = False

    @cached_property
    def acknowledgement(self) -> Row | None:
        """The time limit for the acknowledgement, as a row of local policy; None when the authority has none."""
        if self.acknowledgement_working_days is None:
            return None
        return Row(
            id="acknowledgement",
            family="limit",
            in_force_on=self.in_force_on,
            announced_on=self.in_force_on,
            citation=f"policy of {self.authority}",
            link="",
            binds="local policy",
            says=f"A complaint is acknowledged within {self.acknowledgement_working_days} working days.",
            value={"number": self.acknowledgement_working_days, "unit": "working day"},
        )


@dataclass(frozen=True, slots=True)
class Statistic:
    """A reported number, and where it was read."""

    name: str
    value: str
    period_from: date
    period_to: date
    source: str


@dataclass(frozen=True, slots=True)
class Span:
    """The days from ``first`` up to, but without, ``until``."""

    first: date
    until: date


class Law:
    """The rows and policies adopted up to a moment. Of two rows for one id, the later announced prevails."""

    def __init__(self, rows: Iterable[Row] = (), policies: Iterable[Policy] = ()) -> None:
        self.rows = tuple(rows)
        self.policies = tuple(sorted(policies, key=lambda policy: policy.in_force_on))
        self._policy_starts = [policy.in_force_on for policy in self.policies]

    @cached_property
    def _by_id(self) -> dict[str, list[Row]]:
        """The versions of each row by their announcement; many a law is passed over before one is asked."""
        found: dict[str, list[Row]] = {}
        for row in sorted(self.rows, key=lambda row: row.announced_on):
            found.setdefault(row.id, []).append(row)
        return found

    @cached_property
    def _vocabularies(self) -> dict[str, dict[str, list[Row]]]:
        """The entries of each vocabulary by their code, both in the order of adoption."""
        found: dict[str, dict[str, list[Row]]] = {}
        for row in self.rows:
            if row.family == "code":
                found.setdefault(row.value["vocabulary"], {}).setdefault(row.value["code"], []).append(row)
        return found

    def _entries(self, vocabulary: str) -> Mapping[str, Sequence[Row]]:
        return self._vocabularies.get(vocabulary, {})

    def row(self, id: str, on: date) -> Row | None:
        """The row of ``id`` in force on ``on``; None when no law of that name is."""
        return _prevailing(self._by_id.get(id), on)

    def code(self, vocabulary: str, code: str, on: date) -> Row | None:
        """The entry of ``vocabulary``; None when it has no such code on ``on``."""
        return _prevailing(self._entries(vocabulary).get(code), on)

    def codes(self, vocabulary: str, on: date) -> list[str]:
        """The codes of ``vocabulary`` in force on ``on``, in the order of adoption."""
        return [code for code, rows in self._entries(vocabulary).items() if any(row.covers(on) for row in rows)]

    def in_use(self, vocabulary: str, code: str) -> list[Span]:
        """The days on which ``vocabulary``, or the authority's policy, has ``code``; none where it never has."""
        if vocabulary not in ("theme", "team"):
            return [Span(row.in_force_on, row.ceases_on) for row in self._entries(vocabulary).get(code, ())]
        until = [*self._policy_starts[1:], date.max]
        spans = zip(self.policies, until, strict=False)
        listed = ((policy, end) for policy, end in spans if code in getattr(policy, f"{vocabulary}s"))
        return [Span(policy.in_force_on, end) for policy, end in listed]

    def policy(self, on: date) -> Policy | None:
        """The authority's policy in force on ``on``; None when none was adopted for that day."""
        found = bisect_right(self._policy_starts, on)
        return self.policies[found - 1] if found else None

    @cached_property
    def calendar_years(self) -> dict[int, Row]:
        """The prevailing calendar row of each year, from the first year on, up to the first that is missing."""
        years: dict[int, Row] = {}
        for _, versions in sorted(self._by_id.items()):
            if versions[-1].family == "calendar":
                year = versions[-1].in_force_on.year
                if years and year != max(years) + 1:
                    break
                years[year] = versions[-1]
        return years

    @cached_property
    def holidays(self) -> dict[date, str]:
        """The bank holidays that fall on weekdays, by day, with their names."""
        return {
            date.fromisoformat(day): name for row in self.calendar_years.values() for day, name in row.value["days"]
        }

    @cached_property
    def calendar_span(self) -> Span | None:
        """The days that the calendar covers; None when no calendar was adopted."""
        if not self.calendar_years:
            return None
        return Span(date(min(self.calendar_years), 1, 1), date(max(self.calendar_years) + 1, 1, 1))

    def differs_from(self, earlier: Law, of: tuple[str, ...]) -> list[Span]:
        """The days whose reckoning may differ under this law from that under ``earlier``.

        Args:
            earlier: The law before.
            of: What the ids of the rows begin with that the reckoning asks for, beside the calendar and the policies.
        """
        added = (row for row in self.rows[len(earlier.rows) :] if row.family != "calendar" and row.id.startswith(of))
        spans = [*{Span(row.in_force_on, row.ceases_on): None for row in added}]
        spans += [Span(policy.in_force_on, date.max) for policy in self.policies if policy not in earlier.policies]
        changed = set(self.holidays.items()) ^ set(earlier.holidays.items())
        spans += [Span(day, day + timedelta(days=1)) for day, _ in changed]
        if earlier.calendar_span != self.calendar_span and self.calendar_span is not None:
            spans.append(Span(earlier.calendar_span.until if earlier.calendar_span else date.min, date.max))
        return spans


def _prevailing(versions: Sequence[Row] | None, on: date) -> Row | None:
    """Of rows by their announcement, the last that covers ``on``."""
    for row in reversed(versions or ()):
        if row.in_force_on <= on < row.ceases_on:
            return row
    return None


def policy_from_plain(kept: Mapping[str, Any]) -> Policy:
    """The policy that a ``policy-adopted`` event keeps, from its stored fields."""
    complete_from = kept.get("complete_from")
    return Policy(
        in_force_on=date.fromisoformat(kept["in_force_on"]),
        authority=kept["authority"],
        acknowledgement_working_days=kept.get("acknowledgement_working_days"),
        themes={named["code"]: named["label"] for named in kept.get("themes", ())},
        teams={named["code"]: named["label"] for named in kept.get("teams", ())},
        complaints_manager=kept.get("complaints_manager"),
        complete_from=date.fromisoformat(complete_from) if complete_from else None,
        demonstration=kept.get("demonstration", False),
        authority_moves_access_start=kept.get("authority_moves_access_start", False),
    )


def statistic_from_plain(kept: Mapping[str, Any]) -> Statistic:
    """The statistic that a ``statistic-reported`` event keeps, from its stored fields."""
    return Statistic(
        name=kept["name"],
        value=str(kept["value"]),
        period_from=date.fromisoformat(kept["period_from"]),
        period_to=date.fromisoformat(kept["period_to"]),
        source=kept["source"],
    )
