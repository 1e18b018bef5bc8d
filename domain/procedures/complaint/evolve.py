"""The complaint after an event that is believed: no law, no calendar, no clock."""

from __future__ import annotations

from typing import assert_never

from domain.events.complaint import ComplaintEvent, StageOneEvent, StageThreeEvent, StageTwoEvent, ThroughoutEvent
from domain.procedures.complaint.stage_one import evolve as stage_one
from domain.procedures.complaint.stage_three import evolve as stage_three
from domain.procedures.complaint.stage_two import evolve as stage_two
from domain.procedures.complaint.states import Complaint
from domain.procedures.complaint.throughout import evolve as throughout
from domain.workflow import Happening


def evolve(case: Complaint, it: Happening[ComplaintEvent]) -> Complaint:
    """The case after ``it``."""
    event = it.event
    if isinstance(event, StageOneEvent):
        return stage_one.evolve(case, event, it)
    if isinstance(event, ThroughoutEvent):
        return throughout.evolve(case, event, it)
    if isinstance(event, StageTwoEvent):
        return stage_two.evolve(case, event, it)
    if isinstance(event, StageThreeEvent):
        return stage_three.evolve(case, event, it)
    assert_never(event)
