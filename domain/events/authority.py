"""The events of the stream ``authority``: what of the law was adopted, the authority's own policy, reported numbers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Final, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from domain.events.base import Code, Day, Event, Frozen, OpaqueId

CHILDREN_REFERRED: Final = "children_referred"

Source = Annotated[str, StringConstraints(pattern=r"^(https?://[^\s<>\"']+|[a-z0-9]+(-[a-z0-9]+)*)$", max_length=400)]
"""Where a number was read: an address of the web, or a word that the authority knows, ``minutes-2023-24``."""

Line = Annotated[str, StringConstraints(min_length=1, max_length=400)]


class LawRow(Frozen):
    """A row of law as ``domain.law.rows.Row.plain`` gives it."""

    id: Line
    family: Literal["limit", "rule", "code", "calendar"]
    in_force_on: date
    ceases_on: date
    announced_on: date
    citation: Line
    link: str
    binds: Literal["statute", "guidance", "reading", "local policy"]
    says: str
    value: dict[str, Any]
    note: str


class LawAdopted(Event):
    """Rows that a release of the program brought became the law that this ledger applies.

    Attributes:
        program: The version of the program that brought them.
    """

    kind: ClassVar[str] = "law-adopted"

    program: Line
    rows: Annotated[tuple[LawRow, ...], Field(min_length=1)]


class Named(Frozen):
    """A code of the authority's own, and the words printed for it."""

    code: Code
    label: Line


class PolicyAdopted(Event):
    """The authority's own settings, whole, from a day on; a later adoption for the same day supersedes.

    Attributes:
        acknowledgement_working_days: The local time limit for the acknowledgement; without one there is no clock.
        complaints_manager: The officer designated under reg 10(a), as an opaque id.
        complete_from: The day from which the ledger holds every case; an earlier year is not comparable.
        demonstration: The name of the event set, where the cases are made up: then only a figure that a source
            published is shown for an earlier year.
        authority_moves_access_start: Whether evidence of an agent's authority moves the start of an access request.
    """

    kind: ClassVar[str] = "policy-adopted"
    upcasts = (lambda fields: fields,)  # the second version added authority_moves_access_start, which was not

    in_force_on: Day
    authority: Line
    acknowledgement_working_days: Annotated[int, Field(ge=1, le=60)] | None = None
    themes: tuple[Named, ...] = ()
    teams: tuple[Named, ...] = ()
    complaints_manager: OpaqueId | None = None
    complete_from: Day | None = None
    demonstration: bool = False
    authority_moves_access_start: bool = False


class StatisticReported(Event):
    """A number that the ledger cannot count itself, or a figure as it was printed, for a period.

    Attributes:
        name: ``children_referred``, or the id of a figure as published, ``complaints.received``.
        period_from: First day of the period.
        period_to: Last day of the period, itself included.
    """

    kind: ClassVar[str] = "statistic-reported"

    name: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+(\.[a-z0-9_-]+)*$", max_length=120)]
    value: Decimal
    period_from: Day
    period_to: Day
    source: Source

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.period_to < self.period_from:
            raise ValueError("a period ends on or after the day that it begins")
        if self.name == CHILDREN_REFERRED and self.value != int(self.value):
            raise ValueError("children are referred in whole numbers")
        return self


AuthorityEvent = LawAdopted | PolicyAdopted | StatisticReported
