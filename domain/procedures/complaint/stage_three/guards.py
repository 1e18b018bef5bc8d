"""The rules that stand in the way of an event at Stage 3, each named for its rule and citing it."""

from __future__ import annotations

from domain.events.complaint import (
    PanelMemberAppointed,
    PanelMemberStoodDown,
    PanelMet,
    PanelPostponed,
    PanelReported,
    PanelReportReceived,
    PanelRequestDecided,
    PracticabilityJudged,
    StageThreeRequested,
    StageThreeResponded,
)
from domain.procedures.complaint.moving import declined
from domain.procedures.complaint.points import OUR_RULE, in_words, none_but
from domain.procedures.complaint.stage_three.clocks import clocks, in_accordance
from domain.procedures.complaint.stage_three.panel import THREE, answered_without_panel, chairing, is_panel, sitting
from domain.procedures.complaint.stage_three.practicable import AMENDED
from domain.procedures.complaint.stages import StageThree
from domain.procedures.complaint.states import Complaint
from domain.procedures.complaint.ties import bars
from domain.procedures.vocabulary import unknown_among
from domain.workflow import CannotBe, Happening, MayNot


def nothing_for_stage_three(it: Happening[StageThreeRequested], case: Complaint) -> CannotBe | None:
    """A panel is asked for points that Stage 2 answered."""
    eligible = [point.number for point in case.points if point.may_go_to_stage_three]
    if not eligible:
        return CannotBe(
            "nothing-for-stage-three", OUR_RULE, "no point of this complaint has been answered at Stage 2 alone"
        )
    return none_but(it.event.points, eligible, "may not go to a panel: not answered at Stage 2, or there already")


def unknown_discretion(it: Happening[PanelRequestDecided], _case: Complaint) -> CannotBe | None:
    """A reason is one of the vocabulary."""
    return unknown_among((("discretion", it.event.because),), it.law, it.on)


def no_panel_request(it: Happening[PanelRequestDecided], case: Complaint) -> CannotBe | None:
    """A request is decided on; afterwards only that there will be a panel after all."""
    if isinstance(case.stage, StageThree):
        return None
    review = case.review
    if it.event.accepted and review and (declined(case, review) or answered_without_panel(case, review)):
        return None
    return CannotBe("no-panel-request", OUR_RULE, "no request for a panel awaits a decision")


def panel_refused(it: Happening[PanelRequestDecided], case: Complaint) -> MayNot | None:
    """A request goes to a panel where it is not known to be late and has its reasons, or where that was decided."""
    if it.event.accepted or case.review is None:
        return None
    says = ""
    if in_accordance(case, it.law):
        says = "a request in time and with reasons goes to a panel: the Regulations give no power to refuse"
    elif case.review.accepted:
        says = "it was decided that the request goes to a panel: the Regulations give no power to refuse it afterwards"
    elif case.review.met_stands:
        says = "the panel has met on the request: the Regulations give no power to refuse it afterwards"
    return MayNot("panel-refused", "SI 2006/1738 reg 19(1)", says) if says else None


def unknown_tie(it: Happening[PanelMemberAppointed], _case: Complaint) -> CannotBe | None:
    """A tie is one of the vocabulary."""
    return unknown_among((("tie", tie) for tie in it.event.ties), it.law, it.on)


def member_already_appointed(it: Happening[PanelMemberAppointed], case: Complaint) -> CannotBe | None:
    """A person sits once on a panel."""
    if it.event.member not in [member.appointed.person for member in case.reviews[-1].members]:
        return None
    return CannotBe("member-already-appointed", OUR_RULE, f"{it.event.member} is a member of this panel already")


def not_independent(it: Happening[PanelMemberAppointed], _case: Complaint) -> MayNot | None:
    """Each of the three is independent, by the same words as the independent person of Stage 2."""
    return bars(it.event.ties, it.law, it.on)


def sat_at_stage_two(it: Happening[PanelMemberAppointed], case: Complaint) -> MayNot | None:
    """The independent person of Stage 2 may not sit."""
    if it.event.member not in [person.person for stage in case.investigations for person in stage.persons]:
        return None
    return MayNot(
        "sat-at-stage-two",
        "SI 2006/1738 reg 19(3)",
        f"{it.event.member} was the independent person of Stage 2 and may not sit on the panel",
    )


def panel_full(_it: Happening[PanelMemberAppointed], case: Complaint) -> MayNot | None:
    """A panel is three."""
    if len(sitting(case, case.reviews[-1])) < THREE:
        return None
    return MayNot("panel-full", "SI 2006/1738 reg 19(2)", "the panel has its three members")


def no_such_member(it: Happening[PanelMemberStoodDown], case: Complaint) -> CannotBe | None:
    """Who stands down had been appointed."""
    if it.event.member in [member.appointed.person for member in case.reviews[-1].members]:
        return None
    return CannotBe("no-such-member", OUR_RULE, f"{it.event.member} is no member of this panel")


def put_off_to_an_earlier_day(it: Happening[PanelPostponed], _case: Complaint) -> CannotBe | None:
    """A meeting is put off to a day that is still to come."""
    if it.event.to >= it.on:
        return None
    return CannotBe(
        "put-off-to-an-earlier-day",
        OUR_RULE,
        f"the new day, {it.event.to.isoformat()}, is before the day on which the meeting was put off",
    )


def panel_already_met(
    _it: Happening[PanelMet] | Happening[PanelMemberAppointed] | Happening[PanelMemberStoodDown], case: Complaint
) -> CannotBe | None:
    """A panel's time limit is met by its first meeting that has effect; who sat there is settled with it."""
    if not case.reviews[-1].met_stands:
        return None
    return CannotBe("panel-already-met", OUR_RULE, "the panel has met already")


def panel_not_three(_it: Happening[PanelMet], case: Complaint) -> MayNot | None:
    """A panel is three independent persons, one of whom chairs."""
    if is_panel(case, case.reviews[-1]):
        return None
    members = sitting(case, case.reviews[-1])
    return MayNot(
        "panel-not-three",
        "SI 2006/1738 reg 19(2)",
        f"the panel is three independent persons, one of whom chairs: {len(members)} have been appointed, "
        f"{len(chairing(members))} to chair",
    )


def panel_request_undecided(it: Happening[PanelMet], case: Complaint) -> MayNot | None:
    """A late request, or one without reasons, goes to a panel by a recorded decision; late as was known by then."""
    if case.reviews[-1].accepted or in_accordance(case, it.law, known_by=it.number):
        return None
    return MayNot(
        "panel-request-undecided",
        "SI 2006/1738 reg 18(2)",
        "the request came late or without reasons: decide first whether it goes to a panel "
        "('caseledger complaint decide-panel-request')",
    )


def companion_refused(it: Happening[PanelMet], _case: Complaint) -> MayNot | None:
    """The complainant may bring the advocate and another person."""
    if not it.event.companion_refused:
        return None
    return MayNot(
        "companion-refused",
        "SI 2006/1738 reg 19(6)",
        "the complainant may be accompanied throughout by the advocate and another person",
    )


def submissions_refused(it: Happening[PanelMet], _case: Complaint) -> MayNot | None:
    """The independent person of Stage 2 may make submissions."""
    if it.event.independent_person != "refused":
        return None
    return MayNot(
        "submissions-refused",
        "SI 2006/1738 reg 19(5)",
        "the independent person of Stage 2 may make submissions to the panel",
    )


def panel_not_met(_it: Happening[PanelReported], case: Complaint) -> CannotBe | None:
    """A panel reports after it met."""
    if case.reviews[-1].met is not None:
        return None
    return CannotBe("panel-not-met", OUR_RULE, "the panel has not met")


def no_valid_meeting(
    _it: Happening[PanelReported] | Happening[PanelReportReceived] | Happening[StageThreeResponded], case: Complaint
) -> MayNot | None:
    """What a panel reports, and what is answered to it, comes of a meeting of three independent persons."""
    review = case.reviews[-1]
    if review.met is None or review.met_stands:
        return None
    return MayNot(
        "no-valid-meeting",
        "SI 2006/1738 reg 19(2)",
        f"what met on {review.met.on.isoformat()} was no panel of three independent persons, one of whom chairs: "
        "the panel is still to meet",
    )


def unknown_finding(it: Happening[PanelReported] | Happening[StageThreeResponded], _case: Complaint) -> CannotBe | None:
    """An outcome is one of the vocabulary."""
    found = it.event.findings if isinstance(it.event, PanelReported) else it.event.outcomes
    return unknown_among((("outcome", of.outcome) for of in found), it.law, it.on)


def found_point_not_open(
    it: Happening[PanelReported] | Happening[StageThreeResponded], case: Complaint
) -> CannotBe | None:
    """What is found is of a point that is open at Stage 3."""
    found = it.event.findings if isinstance(it.event, PanelReported) else it.event.outcomes
    return none_but([of.point for of in found], case.open_points, "is not open")


def report_not_sent(_it: Happening[PanelReportReceived], case: Complaint) -> CannotBe | None:
    """Recommendations are received after they were sent."""
    if case.reviews[-1].reported is not None:
        return None
    return CannotBe("report-not-sent", OUR_RULE, "the panel has not reported")


def panel_not_reported(_it: Happening[StageThreeResponded], case: Complaint) -> MayNot | None:
    """The authority responds to the recommendations that it received."""
    if case.reviews[-1].report_received is not None:
        return None
    return MayNot(
        "panel-not-reported", "SI 2006/1738 reg 20(3)", "the authority has not received the panel's recommendations"
    )


def point_unanswered(it: Happening[StageThreeResponded], case: Complaint) -> MayNot | None:
    """A response gives each point its outcome."""
    unanswered = sorted(set(case.open_points) - {found.point for found in it.event.outcomes})
    if not unanswered:
        return None
    return MayNot(
        "point-unanswered",
        "SI 2006/1738 reg 13(2)",
        f"{in_words(unanswered)} has no outcome: the outcome of each representation is recorded",
    )


def without_independent_person(it: Happening[StageThreeResponded], _case: Complaint) -> MayNot | None:
    """The response is determined together with the independent person of Stage 2."""
    if it.event.with_independent_person:
        return None
    return MayNot(
        "without-independent-person",
        "SI 2006/1738 reg 20(3)",
        "the response is determined together with the independent person of Stage 2",
    )


def no_review(_it: Happening[PracticabilityJudged], case: Complaint) -> CannotBe | None:
    """What was practicable is judged of a time limit of Stage 3."""
    if case.reviews:
        return None
    return CannotBe("no-review", OUR_RULE, "no panel has been asked for")


def not_relaxed(it: Happening[PracticabilityJudged], case: Complaint) -> MayNot | None:
    """Only what SI 2020/445 relaxed is met by what was reasonably practicable."""
    limbs = {clock.limb for clock in clocks(case, it.law) if clock.name == it.event.limit}
    while_in_force = "while-in-force" in limbs
    if limbs - {"", "while-in-force"} or (while_in_force and it.law.row(AMENDED, it.on) is not None):
        return None
    why = (
        "SI 2020/445 has ceased to have effect on it" if while_in_force else f"{it.event.limit} has its day limit alone"
    )
    return MayNot("not-relaxed", "SI 2020/445 reg 6", f"{why}: what was reasonably practicable does not matter")
