"""What is told of a complaint and of the law, step by step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from domain.events.authority import PolicyAdopted
from domain.events.base import Event
from domain.events.envelope import EventId, Proposal


@dataclass(frozen=True, slots=True)
class Told:
    """An event, as an officer tells it.

    Attributes:
        index: Its place among all that is told; gives it its id.
        known_on: The day on which it is told.
        corrects: The index of what it corrects or strikes out.
        joined: Whether it is told in one breath with what was told before.
    """

    index: int
    case: int
    event: Event
    on: date
    known_on: date
    at: time | None = None
    despite: bool = False
    corrects: int | None = None
    joined: bool = False

    @property
    def reference(self) -> str:
        """The case's reference."""
        return f"REF-{1000 + self.case}"

    @property
    def event_id(self) -> EventId:
        """Its id."""
        return id_of(self.index)

    @property
    def proposal(self) -> Proposal:
        """As the ledger takes it."""
        return Proposal(
            self.reference,
            self.event,
            self.on,
            "OFF-1",
            at=self.at,
            event_id=self.event_id,
            corrects=None if self.corrects is None else id_of(self.corrects),
            despite=self.despite,
        )


@dataclass(frozen=True, slots=True)
class Adopted:
    """A policy that the authority adopts."""

    event: PolicyAdopted
    known_on: date


@dataclass(frozen=True, slots=True)
class Released:
    """A release of the program that is put in place; its law is adopted at once, or by the next recording."""

    release: int
    at_once: bool
    known_on: date


Step = Told | Adopted | Released


def id_of(index: int) -> EventId:
    """The id of what is told in that place."""
    return (index + 1).to_bytes(16, "big")


def private(event: Event) -> Event:
    """The event with a reason, and with whatever else is private in its kind."""
    annotation: Any = type(event).model_fields["private"].annotation
    models = [model for model in annotation.__args__ if hasattr(model, "model_fields")]
    kept = {name: "made up for a test" for model in models for name in model.model_fields}
    return type(event).model_validate({**event.model_dump(), "private": kept})


def transactions(life: Sequence[Step]) -> Iterator[list[Step]]:
    """The steps as they are recorded: what is joined to the one before it, on the same day, goes with it."""
    group: list[Step] = []
    for step in life:
        before = group[-1] if group else None
        if isinstance(step, Told) and step.joined and isinstance(before, Told) and before.known_on == step.known_on:
            group.append(step)
            continue
        if group:
            yield group
        group = [step]
    if group:
        yield group
