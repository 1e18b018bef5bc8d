"""The event of monitoring: what a complainant said of themselves on a form that names nobody.

NOTE - these classes are the storage format: a field is added with a default and an upcast, never renamed or removed.
"""

from __future__ import annotations

from typing import ClassVar

from domain.events.base import Code, Event


class CharacteristicsRecorded(Event):
    """A monitoring form came back; the ledger keeps it for its financial year, without case, officer or day."""

    kind: ClassVar[str] = "characteristics-recorded"

    age_band: Code = "not-stated"
    gender: Code = "not-stated"
    disability: Code = "not-stated"
    ethnicity: Code = "not-stated"
    sexual_orientation: Code = "not-stated"
