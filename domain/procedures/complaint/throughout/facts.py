"""Learning actions and costs, as the caseload's columns."""

from __future__ import annotations

from typing import NamedTuple

from domain.procedures.complaint.states import Complaint
from domain.workflow import day, events_behind


class ActionFacts(NamedTuple):
    """The columns of a learning action.

    Attributes:
        state: ``open``, ``done`` or ``not-done``.
    """

    action: int
    owner: str
    agreed_on: str
    due_on: str
    state: str
    action_ended_on: str
    not_done_because: str
    behind: str


class CostFacts(NamedTuple):
    """The columns of a cost; ``cost`` is its number within the complaint."""

    cost: int
    cost_of: str
    pence: int
    paid_on: str
    behind: str


def action_facts(case: Complaint) -> tuple[ActionFacts, ...]:
    """A row for each learning action."""
    return tuple(
        ActionFacts(
            action=each.number,
            owner=each.owner,
            agreed_on=day(each.agreed.on),
            due_on=day(each.due_on),
            state="open" if each.ended is None else "not-done" if each.not_done_because else "done",
            action_ended_on=day(each.ended.on if each.ended else None),
            not_done_because=each.not_done_because,
            behind=events_behind("action", agreed_on=each.agreed, action_ended_on=each.ended),
        )
        for each in case.learning
    )


def cost_facts(case: Complaint) -> tuple[CostFacts, ...]:
    """A row for each cost."""
    return tuple(
        CostFacts(number, cost.of, cost.pence, day(cost.when.on), events_behind("cost", paid_on=cost.when))
        for number, cost in enumerate(case.costs, start=1)
    )
