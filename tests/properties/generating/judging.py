"""A life told to ``CaseFile.judge`` alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from domain.events.authority import PolicyAdopted
from domain.events.envelope import Recorded
from domain.history import CaseFile, Judgement
from domain.law.book import Law
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.states import Complaint
from domain.workflow import CannotBe
from tests.properties.generating.law import law_on
from tests.properties.generating.telling import Adopted, Released, Step, Told, transactions


class Judged(NamedTuple):
    """What one proposal, or several corrections together, came to.

    Attributes:
        file: The case before.
        proposed: What was proposed.
        law: The law as it was then known.
        judgement: What ``CaseFile.judge`` said.
        taken: The case afterwards; None where it was refused.
    """

    file: CaseFile[Complaint]
    proposed: tuple[Recorded, ...]
    law: Law
    judgement: Judgement[Complaint]
    taken: CaseFile[Complaint] | None


def told_to_judge(life: Sequence[Step]) -> Iterator[Judged]:
    """The life told to ``CaseFile.judge`` and nothing else, in transactions as a ledger has them."""
    files: dict[str, CaseFile[Complaint]] = {}
    release, policies, position = 0, tuple[PolicyAdopted, ...](), 0
    for moment, steps in enumerate(transactions(life), start=1):
        held, refused = dict(files), False
        law = law_on(steps[0].known_on, release, policies)
        for group in _judged_together(steps):
            first = group[0]
            if isinstance(first, Released):
                release = first.release
            if isinstance(first, Adopted):
                policies = (*policies, first.event)
            if not isinstance(first, Told):
                continue
            file = held.get(first.reference) or CaseFile.empty(COMPLAINT, first.reference)
            if not file.recorded and (len(group) > 1 or COMPLAINT.in_order(COMPLAINT.nothing, first.event) is not None):
                refused = True
                continue
            told = [one for one in group if isinstance(one, Told)]
            proposed = tuple(
                Recorded(
                    position + number,
                    file.reference,
                    len(file.recorded) + number,
                    one.event_id,
                    one.on,
                    one.at,
                    moment,
                    "OFF-1",
                    None,
                    one.proposal.corrects,
                    (),
                    one.event,
                )
                for number, one in enumerate(told, start=1)
            )
            judgement = file.judge(proposed, law)
            cannot = any(isinstance(why, CannotBe) for why in judgement.refused)
            if cannot or (judgement.refused and not all(one.despite for one in told)):
                yield Judged(file, proposed, law, judgement, None)
                refused = True
                continue
            position += len(proposed)
            taken = tuple(one._replace(broken=judgement.broken.get(one.event_id, ())) for one in proposed)
            held[file.reference] = file.after(taken, judgement)
            yield Judged(file, proposed, law, judgement, held[file.reference])
        if not refused:
            files = held


def _judged_together(steps: Sequence[Step]) -> Iterator[list[Step]]:
    group: list[Step] = []
    for step in steps:
        before = group[-1] if group else None
        if (
            isinstance(step, Told)
            and isinstance(before, Told)
            and step.corrects is not None
            and before.corrects is not None
            and step.case == before.case
        ):
            group.append(step)
            continue
        if group:
            yield group
        group = [step]
    yield group
