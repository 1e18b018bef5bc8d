"""The event that links a case to an older one, whatever procedures they follow."""

from __future__ import annotations

from typing import ClassVar, Literal

from domain.events.base import CaseReference, Event, PointNumber


class CaseLinked(Event):
    """This case belongs with an older one.

    Attributes:
        to: The older case; a link stands in the newer one alone.
        because: They came in the ``same-letter``; this one came ``from-the-ombudsman`` or went ``to-the-ombudsman``; it
            is about how the other one was handled (``about``), or they are ``related`` otherwise.
        point: The point of the older case that this one is about, where it is one.
    """

    kind: ClassVar[str] = "case-linked"
    upcasts = (lambda fields: fields,)  # the second version added point, which was not
    refers_to: ClassVar[str | None] = "to"

    to: CaseReference
    because: Literal["same-letter", "from-the-ombudsman", "to-the-ombudsman", "about", "related"]
    point: PointNumber | None = None
