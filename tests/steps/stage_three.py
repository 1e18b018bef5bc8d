"""Stage 3 and the Ombudsman, in the words of a case file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Literal

from domain.events.base import Event
from domain.events.complaint import (
    NoticeGiven,
    OmbudsmanReferred,
    PanelMemberAppointed,
    PanelMemberStoodDown,
    PanelMet,
    PanelPostponed,
    PanelReasonsGiven,
    PanelReported,
    PanelReportReceived,
    PanelRequestDecided,
    PointOutcome,
    PracticabilityJudged,
    StageThreeRequested,
    StageThreeResponded,
)
from tests.steps.words import LABELS, Readers, code_of, with_pattern

MEMBERS: Final = {
    "the chair": "PM-1",
    "a second member": "PM-2",
    "a third member": "PM-3",
    "a fourth member": "PM-4",
    "another chair": "PM-5",
    "the independent person of Stage 2": "IP-1",
}
"""Those who are appointed to a panel, whom a record knows by a number; a chair is appointed to chair."""

CLOCKS: Final[dict[str, str]] = {
    "the request for a panel": "stage3.request",
    "the panel's meeting": "stage3.panel",
    "the panel's report": "stage3.report",
    "the response to the panel": "stage3.response",
}
"""The time limits, by the words that a scenario has for them."""

ENDINGS: Final[dict[str, str]] = {"a decision to hold no panel": "declined"}
"""What ends them, likewise."""

COMPANIONS: Final = {
    "nobody": "nobody",
    "the advocate": "advocate",
    "another person": "another",
    "the advocate and another person": "both",
}

OWED: Final = {
    "the complainant": "complainant",
    "the advocate": "advocate",
    "the independent person": "independent-person",
    "others whom the panel named": "others",
}
"""To whom the panel's report goes, beside the authority."""

TIES: Final[dict[str, str]] = {label.partition(":")[0]: code for (of, label), code in LABELS.items() if of == "tie"}
"""The code of every tie to the authority, by what it is."""

LIMITS: Final = {"Stage 1": "stage1.response", "Stage 2": "stage2.response"}
"""Limits that were never relaxed."""


@with_pattern("|".join(MEMBERS))
def member(text: str) -> str:
    """Someone on the panel: ``the chair``."""
    return text


@with_pattern("|".join(CLOCKS))
def of_the_panel(text: str) -> str:
    """Something of Stage 3 that has a time limit: ``the panel's meeting``."""
    return text


@with_pattern("|".join(COMPANIONS))
def companions(text: str) -> Any:
    """Who came with the complainant."""
    return COMPANIONS[text]


@with_pattern("|".join(OWED))
def owed(text: str) -> str:
    """To whom the panel's report goes."""
    return OWED[text]


@with_pattern(r".+")
def discretion(text: str) -> str:
    """Why a panel is held, or not: ``there was a good reason for the delay``."""
    return code_of("discretion", text)


@with_pattern(r"[^,]+")
def panel_tie(text: str) -> str:
    """What ties a member to the authority: ``a former officer``."""
    return TIES[text] if text in TIES else code_of("tie", text)


TYPES: Final[Readers] = {
    "Companions": companions,
    "Discretion": discretion,
    "Member": member,
    "OfThePanel": of_the_panel,
    "Owed": owed,
    "PanelTie": panel_tie,
}


def asked(reasons: bool = True, form: Literal["oral", "written"] = "written", **said: Any) -> StageThreeRequested:
    """A letter of the complainant that gives its reasons, where nothing else is said."""
    return StageThreeRequested(form=form, reasons_given=reasons, **said)


def decided(accepted: bool, because: str) -> PanelRequestDecided:
    """A decision on a request that came late or without reasons."""
    return PanelRequestDecided(accepted=accepted, because=because)


def appointed(who: str, tie: str | None = None) -> PanelMemberAppointed:
    """A member's appointment, after asking what ties there are."""
    return PanelMemberAppointed(member=MEMBERS[who], ties=(tie,) if tie else (), chairs="chair" in who)


def met(**said: Any) -> PanelMet:
    """A meeting to which the complainant came alone, and at which the independent person was heard."""
    return PanelMet(**({"accompanied_by": "nobody", "independent_person": "heard"} | said))


def reported(findings: tuple[PointOutcome, ...], *without: str, recommendations: int = 2) -> PanelReported:
    """A report sent to all to whom it is owed but those named; there are no advocate and no others but where named."""
    return PanelReported.model_validate(
        {
            "findings": findings,
            "recommendations": recommendations,
            "to_complainant": "complainant" not in without,
            "to_advocate": "not-given" if "advocate" in without else "not-relevant",
            "to_independent_person": "independent-person" not in without,
            "to_others": "not-given" if "others" in without else "not-relevant",
        }
    )


def left_out(findings: tuple[PointOutcome, ...], **without: str) -> PanelReported:
    """A report that did not go to all to whom it is owed."""
    return reported(findings, *without.values())


def answered(outcomes: tuple[PointOutcome, ...], together: bool = True, ombudsman: bool = True) -> StageThreeResponded:
    """A response as regulation 20(3) asks for it, where nothing else is said."""
    return StageThreeResponded(outcomes=outcomes, with_independent_person=together, ombudsman_explained=ombudsman)


def judged(what: str, practicable: bool) -> PracticabilityJudged:
    """A judgement of whether a thing came as soon as was reasonably practicable; of Stages 1 and 2 there is none."""
    limit = (CLOCKS | LIMITS)[what]
    return PracticabilityJudged.model_validate({"limit": limit, "as_soon_as_practicable": practicable})


def referred(by: Literal["complainant", "authority"], agreed: bool = False) -> OmbudsmanReferred:
    """The complaint goes to the Ombudsman."""
    return OmbudsmanReferred(referred_by=by, agreed=agreed)


PHRASES: Final[dict[str, Callable[..., Event]]] = {
    "a panel is asked for": asked,
    "a panel is asked for on {points:Points}": asked,
    "a panel is asked for {form:Form} by the {requested_by:Code}": asked,
    "a panel is asked for without reasons": lambda: asked(reasons=False),
    "the reasons for dissatisfaction are given": PanelReasonsGiven,
    "it is decided to hold a panel: {because:Discretion}": lambda because: decided(True, because),
    "it is decided to hold no panel: {because:Discretion}": lambda because: decided(False, because),
    "{who:Member} of the panel is appointed": appointed,
    "{who:Member} of the panel is appointed who is {tie:PanelTie}": appointed,
    "the independent person of Stage 2 is appointed to the panel": (
        lambda: appointed("the independent person of Stage 2")
    ),
    "{who:Member} of the panel stands down": lambda who: PanelMemberStoodDown(member=MEMBERS[who]),
    "the meeting is put off to {to:Day}, as the {asked_by:Code} asks": PanelPostponed,
    "the panel meets": met,
    "the panel meets, the complainant accompanied by {accompanied_by:Companions}": met,
    "the panel meets, the independent person not wishing to be heard": lambda: met(independent_person="did-not-wish"),
    "the panel meets, the independent person having been refused a hearing": lambda: met(independent_person="refused"),
    "the panel meets, someone whom the complainant brought having been refused": lambda: met(companion_refused=True),
    "the panel reports {findings:Outcomes}": reported,
    "the panel reports {findings:Outcomes}, without a recommendation": lambda findings: reported(
        findings, recommendations=0
    ),
    "the panel reports {findings:Outcomes}, and {left_out:Owed} does not get the report": left_out,
    "the panel reports {findings:Outcomes}, and {left_out:Owed} do not get the report": left_out,
    "the panel reports {findings:Outcomes}, and neither {one:Owed} nor {other:Owed} gets it": left_out,
    "the panel's report is sent to {to:Owed}": lambda to: NoticeGiven(notice=f"{to}-of-panel-report"),
    "the recommendations reach the authority": PanelReportReceived,
    "the response to the panel finds {outcomes:Outcomes}": answered,
    "the response to the panel finds {outcomes:Outcomes}, without the independent person": (
        lambda outcomes: answered(outcomes, together=False)
    ),
    "the response to the panel finds {outcomes:Outcomes}, and says nothing of the Ombudsman": (
        lambda outcomes: answered(outcomes, ombudsman=False)
    ),
    "the complainant is told how to go to the Ombudsman": lambda: NoticeGiven(notice="complainant-of-ombudsman"),
    "{what:OfThePanel} is judged to have come as soon as was practicable": lambda what: judged(what, True),
    "{what:OfThePanel} is judged to have come later than was practicable": lambda what: judged(what, False),
    "the complainant goes to the Ombudsman": lambda: referred("complainant"),
    "the authority refers the complaint to the Ombudsman": lambda: referred("authority"),
    "the authority refers the complaint to the Ombudsman, as the complainant agrees": (
        lambda: referred("authority", agreed=True)
    ),
}
