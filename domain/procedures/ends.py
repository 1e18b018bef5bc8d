"""The two ends that complaints outside the statutory procedure have alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The complainant withdrew it."""

    code: ClassVar[str] = "withdrawn"
    label: ClassVar[str] = "after it was withdrawn"


@dataclass(frozen=True, slots=True)
class Completed:
    """Its file is closed."""

    code: ClassVar[str] = "completed"
    label: ClassVar[str] = "after it was completed"
