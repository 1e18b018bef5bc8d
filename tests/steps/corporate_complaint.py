"""What happens to a corporate complaint, in a case file's words, and what is found of it."""

from __future__ import annotations

from collections.abc import Callable

from pytest_bdd import then

from domain.events.base import Event
from domain.events.corporate_complaint import (
    CorporateComplaintCompleted,
    CorporateComplaintReceived,
    CorporateComplaintWithdrawn,
    CorporateOmbudsmanReferred,
    CorporateStageOneAcknowledged,
    CorporateStageOneExtended,
    CorporateStageOneResponded,
    CorporateStageTwoAcknowledged,
    CorporateStageTwoExtended,
    CorporateStageTwoRequested,
    CorporateStageTwoResponded,
    Extended,
)
from tests.steps.desk import Desk
from tests.steps.findings import CLOCKS, ENDINGS
from tests.steps.phrases import TYPES, also, phrase
from tests.steps.words import code_of, with_pattern

for number in (1, 2):
    for name in ("acknowledgement", "response"):
        CLOCKS[f"the corporate Stage {number} {name}"] = f"corporate.stage{number}.{name}"
ENDINGS["a request for Stage 2"] = "stage-two"


@with_pattern(r"[^,]+")
def reason(text: str) -> str:
    """Why a response takes longer: ``the complaint is complex``."""
    return code_of("corporate-extension", text)


TYPES["Reason"] = reason


def put_off(event: type[Extended], **otherwise: object) -> Callable[..., Event]:
    """An extension that is told as the Code asks, but for what is said ``otherwise``."""

    def made(**said: object) -> Extended:
        return event.model_validate({"reasons_explained": True, "ombudsman_given": True, **otherwise, **said})

    return made


for words, event in (
    ("the Stage 1 response", CorporateStageOneExtended),
    ("the final response", CorporateStageTwoExtended),
):
    long = f"{words} is put off to {{to:Day}}"
    also(
        {
            f"{long} because {{because:Reason}}": put_off(event),
            f"{long} because {{because:Reason}}, which nobody explains": put_off(event, reasons_explained=False),
            f"{long} because {{because:Reason}}, without the Ombudsman's details": put_off(
                event, ombudsman_given=False
            ),
            f"{long} without a reason": put_off(event, reasons_explained=False),
        }
    )

also(
    {
        "a corporate complaint comes by {channel:Channel}": CorporateComplaintReceived,
        "a corporate complaint on {theme:Code} comes for {team:Code}": (
            lambda theme, team: CorporateComplaintReceived(channel="email", theme=theme, team=team)
        ),
        "Stage 1 is acknowledged and logged": CorporateStageOneAcknowledged,
        "the Stage 1 response finds it {outcome:Code}": CorporateStageOneResponded,
        "the complainant asks for Stage 2 of the corporate complaint": CorporateStageTwoRequested,
        "Stage 2 is acknowledged and logged": CorporateStageTwoAcknowledged,
        "the final response finds it {outcome:Code}": (
            lambda outcome: CorporateStageTwoResponded(outcome=outcome, ombudsman_given=True)
        ),
        "the final response finds it {outcome:Code}, without the Ombudsman's details": (
            lambda outcome: CorporateStageTwoResponded(outcome=outcome, ombudsman_given=False)
        ),
        "the corporate complaint is withdrawn": CorporateComplaintWithdrawn,
        "the corporate complaint goes to the Ombudsman": CorporateOmbudsmanReferred,
        "the file of the corporate complaint is closed": CorporateComplaintCompleted,
    }
)


def found(desk: Desk) -> set[str]:
    """What the proofs of the case's clocks say that the Code asks for and was left out."""
    clocks = desk.file.procedure.clocks(desk.file.case, desk.law)
    said = {remark.text for clock in clocks for remark in clock.remarks}
    return {text.removeprefix("finding: ") for text in said if text.startswith("finding: ")}


@then(phrase("it is a finding that {says}"))
def it_is_a_finding(desk: Desk, says: str) -> None:
    assert desk.just_recorded().broken == (), "a finding is no refusal"
    assert says in found(desk)


@then("nothing is found")
def nothing_is_found(desk: Desk) -> None:
    assert found(desk) == set()


@then(phrase("it leaves {words} as it was, for {why}"))
def it_moves_nothing(desk: Desk, words: str, why: str) -> None:
    desk.just_recorded()
    before, after = desk.clock_before(CLOCKS[words]), desk.clock(CLOCKS[words])
    assert before is not None
    assert after is not None
    assert (before.state, before.starts_on, before.due_on) == (after.state, after.starts_on, after.due_on)
    assert any(f"no effect: {why}" in remark.text for remark in after.remarks if remark not in before.remarks)


@then(phrase("the time for {words} awaits {what:Code}"))
def it_waits(desk: Desk, words: str, what: str) -> None:
    clock = desk.clock(CLOCKS[words])
    assert clock is not None
    assert (clock.state, clock.waiting_for) == ("waiting", what.removeprefix("the-"))
