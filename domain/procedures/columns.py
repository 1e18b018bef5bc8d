"""The columns that procedures have alike: milestones, clocks, and those of a case that is counted nowhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from domain.events.base import Event
from domain.workflow import Clock, Facts, Milestone, day


def milestone_columns(milestones: Mapping[str, Milestone | None]) -> dict[str, str]:
    """The day of each milestone, and ``behind``: the number of the event behind each, ``received_on=1``."""
    happened = {name: when for name, when in milestones.items() if when is not None}
    return {
        **{name: day(when.on if when is not None else None) for name, when in milestones.items()},
        "behind": " ".join(f"{name}={when.number}" for name, when in happened.items()),
    }


def clock_columns(name: str, clock: Clock | None) -> dict[str, str]:
    """Where a clock stands, in columns that begin with ``name``; its state is ``none`` where there is no such clock."""
    return {
        f"{name}_state": clock.state if clock is not None else "none",
        f"{name}_start_on": day(clock.starts_on if clock is not None else None),
        f"{name}_due_on": day(clock.due_on if clock is not None else None),
        f"{name}_stop_on": day(clock.stopped_on if clock is not None else None),
        f"{name}_ended_by": clock.stopped_by if clock is not None else "",
    }


def impossible(names: Sequence[str]) -> Callable[[Facts], Facts]:
    """What makes the facts of a case that cannot be: those of its last possible day, counted nowhere.

    Args:
        names: The case's own columns, ``stage`` and ``counted`` among them.
    """

    def made(last: Facts) -> Facts:
        return _changed(names, last, stage="impossible", counted=0)

    return made


def struck_out(names: Sequence[str], nothing: Facts) -> Callable[[Event, date], Facts]:
    """What makes the facts of a case whose receipt was struck out, by the day it had stood on.

    Args:
        names: The case's own columns, ``stage``, ``counted`` and ``received_on`` among them.
        nothing: The facts of a case before anything has happened.
    """

    def made(_opened_by: Event, received_on: date) -> Facts:
        return _changed(names, nothing, stage="struck-out", counted=0, received_on=day(received_on))

    return made


def _changed(names: Sequence[str], facts: Facts, **changed: str | int) -> Facts:
    values = dict(zip(names, facts.case, strict=True)) | changed
    return Facts(tuple(values.values()), facts.parts)
