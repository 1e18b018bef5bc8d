"""What every event is: a frozen sentence in the past, under a kind of ours, with whatever is personal sealed apart."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Annotated, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""A word of a vocabulary, ``quality-of-service``; which words exist is for the law and the policy to say."""

OpaqueId = Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,4}-?\d{1,10}$")]
"""A person as a number that means something only to the authority, ``ADV-17``: never a name or initials alone."""

CaseReference = Annotated[
    str, StringConstraints(pattern=r"^([A-Z]{2}-\d{4}-\d{4,}|(REF-)?\d{2,12}([-/]\d{1,12}){0,3})$")
]
"""The reference of another case."""

Day = Annotated[date, Field(ge=date(1900, 1, 1), lt=date(3000, 1, 1))]
"""A day that people could mean; far from the sentinel on which what has not happened stands."""

PointNumber = Annotated[int, Field(ge=1, le=999)]
Words = Annotated[str, StringConstraints(min_length=1, max_length=50_000)]


class Frozen(BaseModel):
    """A value that cannot be changed, takes no unknown field, and never repeats its input in an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Private(Frozen):
    """What is personal in an event: sealed whole, read by no guard, clock, figure or reference.

    Attributes:
        reason: Why a mistake is corrected, or why a thing is recorded that the law gives no power to do.
    """

    reason: Words | None = None


class Correspondence(Private):
    """Who wrote or spoke, and in what words."""

    contact: Words | None = None
    words: Words | None = None


class Event(Frozen):
    """Something that happened to a case. Who recorded it, when and where it stands are the envelope's business.

    Attributes:
        kind: Its name in the ledger; outlives every module name.
        upcasts: What lifts the stored fields of each earlier schema version to the next, oldest first.
        person: The field that holds the opaque id of the person whom ``private`` is about; without one, it is about
            the case.
    """

    kind: ClassVar[str]
    upcasts: ClassVar[tuple[Callable[[dict[str, Any]], dict[str, Any]], ...]] = ()
    person: ClassVar[str | None] = None
    refers_to: ClassVar[str | None] = None

    private: Private | None = None

    @classmethod
    def schema_version(cls) -> int:
        """The version of the stored fields that this release writes: one more than there are upcasts."""
        return len(cls.upcasts) + 1

    def state(self) -> bytes:
        """The stored fields as JSON, without what is private."""
        return self.__pydantic_serializer__.to_json(self, exclude={"private"}, exclude_none=True)

    @classmethod
    def from_state(cls, state: bytes, version: int, private: bytes | None = None) -> Self:
        """The event that ``state`` keeps, at whatever schema version it was written.

        Raises:
            LaterVersion: a newer release wrote it.
            pydantic.ValidationError: the state is not one that this kind can have.
        """
        current = cls.schema_version()
        if version == current and private is None:
            return cls.model_validate_json(state)
        if version > current:
            raise LaterVersion(cls.kind, version, current)
        fields: dict[str, Any] = json.loads(state)
        for upcast in cls.upcasts[version - 1 :]:
            fields = upcast(fields)
        if private is not None:
            fields["private"] = json.loads(private)
        return cls.model_validate_json(json.dumps(fields))


class LaterVersion(Exception):
    """An event was written by a newer release than this one."""

    def __init__(self, kind: str, found: int, known: int) -> None:
        super().__init__(
            f"{kind} was written in version {found} of its format; this program reads up to {known}: "
            "install a newer one"
        )


Kinds = Mapping[str, type[Event]]
