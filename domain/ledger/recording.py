"""What comes of proposals: what was recorded, or every reason why nothing was; and which belong together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from domain.events.correction import StruckOut
from domain.events.envelope import Proposal, Recorded
from domain.history import CaseFile
from domain.law.book import Law
from domain.workflow import Refused


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a proposal was not recorded.

    Attributes:
        index: Its place among the proposals, from 0.
        case: The case it was for.
        why: The rule.
    """

    index: int
    case: str
    why: Refused


@dataclass(slots=True)
class Recording:
    """What came of proposals: all recorded, or some refused and none recorded.

    Attributes:
        events: What was recorded (or would be, in a trial), in order, with the moment and the number each was given.
        known: How many of them had been recorded before, under the same id.
        refused: Every reason why not.
        adopted: How many rows of law were adopted with it.
        files: The case files after it, by reference.
        law: The law by which it was judged.
    """

    events: list[Recorded] = field(default_factory=list)
    known: int = 0
    refused: list[Refusal] = field(default_factory=list)
    adopted: int = 0
    files: dict[str, CaseFile[Any]] = field(default_factory=dict)
    law: Law = field(default_factory=Law)


class Abandoned(Exception):
    """Leaves a transaction without a trace."""


def together(proposals: Iterable[Proposal]) -> Iterator[tuple[int, list[Proposal]]]:
    """Proposals one by one, but corrections of one case that follow one another as a group, with the first's place."""
    group: list[Proposal] = []
    start = 0
    for index, proposal in enumerate(proposals):
        if group and not (_corrects(proposal) and _corrects(group[-1]) and proposal.case == group[-1].case):
            yield start, group
            group, start = [], index
        group.append(proposal)
    if group:
        yield start, group


def _corrects(proposal: Proposal) -> bool:
    return proposal.corrects is not None or isinstance(proposal.event, StruckOut)
