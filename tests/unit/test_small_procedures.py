"""The tables of the procedures that are one module each, tried whole: every event at every stage."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, get_args

import pytest

from domain.events import corporate_complaint as c
from domain.events import data_protection_complaint as d
from domain.events.base import Event
from domain.events.compliment import ComplimentEvent, ComplimentPassedOn, ComplimentReceived
from domain.events.representation import (
    RepresentationAnswered,
    RepresentationClosed,
    RepresentationEvent,
    RepresentationReceived,
)
from domain.law.rows import NEVER_TEXT
from domain.procedures import compliment, corporate_complaint, data_protection_complaint, procedure_of, representation
from domain.procedures.corporate_complaint.states import Stage
from domain.workflow import CannotBe, Facts
from tests.unit.trying import LAW, ON, Trial, after, happening

PRAISED: Final = ComplimentReceived(giver="parent", channel="letter", team="east", theme="opening")
OBJECTED: Final = d.DataProtectionComplaintReceived(channel="email")
TOLD: Final = d.DataProtectionOutcomeGiven(outcome="upheld")
GRUMBLED: Final = c.CorporateComplaintReceived(channel="email", team="east", theme="opening")
ACKNOWLEDGED: Final = c.CorporateStageOneAcknowledged()
ANSWERED: Final = c.CorporateStageOneResponded(outcome="not-upheld")
AGAIN: Final = (GRUMBLED, ACKNOWLEDGED, ANSWERED, c.CorporateStageTwoRequested())
FINAL: Final = c.CorporateStageTwoResponded(outcome="upheld", ombudsman_given=True)
ASKED: Final = RepresentationReceived(sort="enquiry", channel="letter", team="east", theme="opening")

TRIALS: Final[tuple[Trial[Any], ...]] = (
    Trial(
        representation.REPRESENTATION,
        get_args(RepresentationEvent),
        get_args(representation.Stage),
        {
            "nothing": (),
            "received": (ASKED,),
            "answered": (ASKED, RepresentationAnswered()),
            "closed": (ASKED, RepresentationClosed()),
        },
    ),
    Trial(
        compliment.COMPLIMENT,
        get_args(ComplimentEvent),
        get_args(compliment.Stage),
        {"nothing": (), "received": (PRAISED,), "passed-on": (PRAISED, ComplimentPassedOn())},
    ),
    Trial(
        data_protection_complaint.DATA_PROTECTION_COMPLAINT,
        get_args(d.DataProtectionComplaintEvent),
        get_args(data_protection_complaint.Stage),
        {
            "nothing": (),
            "received": (OBJECTED,),
            "acknowledged": (OBJECTED, d.DataProtectionComplaintAcknowledged(channel="email")),
            "outcome-given": (OBJECTED, d.DataProtectionProgressTold(channel="email"), TOLD),
            "withdrawn": (OBJECTED, d.DataProtectionComplaintWithdrawn()),
            "completed": (OBJECTED, TOLD, d.DataProtectionComplaintCompleted()),
        },
    ),
    Trial(
        corporate_complaint.CORPORATE_COMPLAINT,
        get_args(c.CorporateComplaintEvent),
        get_args(Stage),
        {
            "nothing": (),
            "stage-one": (GRUMBLED,),
            "stage-one-acknowledged": (GRUMBLED, ACKNOWLEDGED),
            "stage-one-answered": (GRUMBLED, ACKNOWLEDGED, ANSWERED),
            "stage-two": AGAIN,
            "stage-two-acknowledged": (*AGAIN, c.CorporateStageTwoAcknowledged()),
            "stage-two-answered": (*AGAIN, c.CorporateOmbudsmanReferred(), FINAL),
            "withdrawn": (GRUMBLED, c.CorporateComplaintWithdrawn()),
            "completed": (GRUMBLED, ACKNOWLEDGED, ANSWERED, c.CorporateComplaintCompleted()),
        },
    ),
)

EVERYWHERE: Final = [
    pytest.param(trial, code, event, id=f"{event.kind} at {code}")
    for trial in TRIALS
    for code in trial.paths
    for event in trial.events
]

of_each = pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.procedure.noun)


@of_each
def test_every_stage_is_come_to(trial: Trial[Any]) -> None:
    stage = trial.procedure.stage
    come_to = {code: stage(after(trial.procedure, *told)) for code, told in trial.paths.items()}
    assert {type(each) for each in come_to.values()} == set(trial.stages)
    assert {code: each.code for code, each in come_to.items()} == {code: code for code in trial.paths}
    assert len({each.code for each in trial.stages}) == len({each.label for each in trial.stages}) == len(trial.stages)


@pytest.mark.parametrize(("trial", "code", "event"), EVERYWHERE)
def test_every_event_happens_at_the_stages_of_its_row_and_at_no_other(
    trial: Trial[Any], code: str, event: type[Event]
) -> None:
    procedure = trial.procedure
    row, case = procedure.row(event), after(procedure, *trial.paths[code])
    assert row is not None
    proposed = procedure.favourable(event, case, LAW, ON)
    cannot = [why.name for why in procedure.judge(case, happening(proposed)) if isinstance(why, CannotBe)]
    if type(procedure.stage(case)) in row.at:
        assert cannot == []
        assert isinstance(procedure.stage(procedure.evolve(case, happening(proposed))), trial.stages)
    else:
        assert cannot == ["out-of-order"]


@of_each
def test_every_event_of_the_procedure_has_one_row(trial: Trial[Any]) -> None:
    assert sorted(row.event.kind for row in trial.procedure.table) == sorted(event.kind for event in trial.events)
    assert [event.kind for event in trial.events if procedure_of(event.kind) is not trial.procedure] == []


@of_each
def test_what_was_struck_out_or_cannot_be_is_counted_nowhere(trial: Trial[Any]) -> None:
    procedure = trial.procedure
    furthest = max(trial.paths.values(), key=len)
    struck_out = procedure.struck_out(furthest[0], date(2026, 6, 1))
    gone = named(trial, struck_out)
    assert (gone["stage"], gone["counted"], gone["received_on"]) == ("struck-out", 0, "2026-06-01")
    assert {value for name, value in gone.items() if name.endswith("_on")} == {"2026-06-01", NEVER_TEXT}
    last = procedure.facts(after(procedure, *furthest), LAW)
    assert named(trial, procedure.impossible(last)) == named(trial, last) | {"stage": "impossible", "counted": 0}
    assert len(struck_out.parts) == len(procedure.impossible(last).parts) == len(procedure.parts)


def named(trial: Trial[Any], facts: Facts) -> dict[str, str | int]:
    return dict(zip(trial.procedure.case_columns, facts.case, strict=True))


@of_each
def test_the_numbers_behind_are_those_of_the_milestones(trial: Trial[Any]) -> None:
    furthest = max(trial.paths.values(), key=len)
    shown = named(trial, trial.procedure.facts(after(trial.procedure, *furthest), LAW))
    behind = dict(each.split("=") for each in str(shown["behind"]).split())
    assert behind["received_on"] == "1"
    assert all(shown[milestone] == ON.isoformat() for milestone in behind)
