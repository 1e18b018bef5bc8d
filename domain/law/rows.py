"""One row of law: a value, the days between which it is in force, its source, and how it binds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

NEVER: Final = date.max
"""The day on which something open ends: the sentinel of every half-open interval of days."""

NEVER_TEXT: Final = NEVER.isoformat()
"""``NEVER`` as the caseload keeps it."""

FILES: Final = (
    "calendar.toml",
    "complaint.toml",
    "vocabularies.toml",
    "complaint-throughout.toml",
    "complaint-stage-two.toml",
    "complaint-stage-three.toml",
    "complaint-vocabularies.toml",
    "access-request.toml",
    "access-vocabularies.toml",
    "ombudsman.toml",
    "compliment.toml",
    "data-protection-complaint.toml",
    "corporate-complaint.toml",
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row as this release ships it and as a ledger keeps it once adopted; superseded by a later row, never edited.

    Attributes:
        id: What the row is of, ``complaint.stage1.response``; several rows may carry one id.
        family: ``limit`` (a number and its unit), ``rule`` (a duty or a bar without a number), ``code`` (an entry of a
            vocabulary) or ``calendar`` (the bank holidays of one year).
        in_force_on: The first day to which it applies.
        ceases_on: The day on which it ceases to have effect, itself no longer covered; ``NEVER`` while in force.
        announced_on: The day from which it could be known; of two rows in force, the later announced prevails.
        citation: The provision, as a lawyer would write it.
        link: Where the provision can be read.
        binds: ``statute``, ``guidance``, ``reading`` (our view of words that could be read otherwise) or
            ``local policy``.
        says: The duty in plain words.
        value: What the family needs: ``number`` and ``unit``; ``vocabulary``, ``code`` and ``label``; or ``days``.
        note: A doubt, or what was not verified.
    """

    id: str
    family: str
    in_force_on: date
    announced_on: date
    citation: str
    link: str
    binds: str
    says: str
    ceases_on: date = NEVER
    value: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""

    def covers(self, day: date) -> bool:
        """Whether the row is in force on ``day``."""
        return self.in_force_on <= day < self.ceases_on

    def plain(self) -> dict[str, Any]:
        """The row as JSON values, days as text: the form in which a ledger keeps it."""
        return {
            "id": self.id,
            "family": self.family,
            "in_force_on": self.in_force_on.isoformat(),
            "ceases_on": self.ceases_on.isoformat(),
            "announced_on": self.announced_on.isoformat(),
            "citation": self.citation,
            "link": self.link,
            "binds": self.binds,
            "says": self.says,
            "value": dict(self.value),
            "note": self.note,
        }

    def digest(self) -> str:
        """SHA-256 of the row in its kept form, in hexadecimal: the same row gives the same digest for ever."""
        import hashlib
        import json

        return hashlib.sha256(json.dumps(self.plain(), sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def row_from_plain(kept: Mapping[str, Any]) -> Row:
    """The row that ``Row.plain`` wrote."""
    return Row(
        id=kept["id"],
        family=kept["family"],
        in_force_on=date.fromisoformat(kept["in_force_on"]),
        ceases_on=date.fromisoformat(kept["ceases_on"]),
        announced_on=date.fromisoformat(kept["announced_on"]),
        citation=kept["citation"],
        link=kept["link"],
        binds=kept["binds"],
        says=kept["says"],
        value=kept["value"],
        note=kept["note"],
    )


def released_rows() -> tuple[Row, ...]:
    """Every row that this release ships, in the order of the files."""
    return tuple(row for name in FILES for row in _rows_of_file(name))


def _rows_of_file(name: str) -> Iterator[Row]:
    import tomllib
    from importlib import resources

    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    contents = tomllib.loads(text)
    common = contents.get("common", {})
    for entry in contents["row"]:
        yield Row(**(common | entry))
