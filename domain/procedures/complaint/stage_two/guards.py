"""The rules that stand in the way of an event at Stage 2, each named for its rule and citing it."""

from __future__ import annotations

from typing import TypeVar

from domain.events.base import Event
from domain.events.complaint import (
    IndependentPersonAppointed,
    IndependentPersonReported,
    InvestigatingOfficerAppointed,
    InvestigatorReported,
    RecordPrepared,
    StageTwoAdjudicated,
    StageTwoRefused,
    StageTwoRequested,
    StageTwoResponded,
    StageTwoResponseReceived,
)
from domain.procedures.complaint.points import OUR_RULE, in_words, none_but
from domain.procedures.complaint.stage_one.clocks import time_has_run_out
from domain.procedures.complaint.stages import OPEN
from domain.procedures.complaint.states import Complaint
from domain.procedures.complaint.ties import bars
from domain.procedures.vocabulary import unknown_among
from domain.workflow import CannotBe, Happening, MayNot

E = TypeVar("E", bound=Event)


def nothing_for_stage_two(it: Happening[StageTwoRequested], case: Complaint) -> CannotBe | None:
    """Stage 2 is asked for points that were not withdrawn, left out or taken there before.

    Where sufficient interest was refused, no further action is taken on any, the file closed or not (reg 12).
    """
    eligible = [point.number for point in case.points if point.may_go_to_stage_two and not case.refused]
    if not eligible:
        return CannotBe("nothing-for-stage-two", OUR_RULE, "no point of this complaint is left that may go to Stage 2")
    return none_but(it.event.points, eligible, "may not go to Stage 2: withdrawn, left out, or there already")


def stage_one_not_over(it: Happening[StageTwoRequested], case: Complaint) -> MayNot | None:
    """Before an answer, Stage 2 may be asked for once the time of Stage 1 has run out."""
    if not isinstance(case.stage, OPEN) or time_has_run_out(case, it.law, it.on):
        return None
    return MayNot(
        "stage-one-not-over",
        "SI 2006/1738 reg 15(2)",
        "Stage 1 has neither been answered nor run out of time: both sides may agree to leave it out "
        "('caseledger complaint skip-stage-one')",
    )


def stage_two_refused(_it: Happening[StageTwoRefused], _case: Complaint) -> MayNot:
    """Nothing gives the authority power to refuse Stage 2."""
    return MayNot(
        "stage-two-refused",
        "SI 2006/1738 reg 17(1)",
        "the authority must consider the representations at Stage 2: the Regulations give no power to refuse",
    )


def record_of_written(_it: Happening[RecordPrepared], case: Complaint) -> MayNot | None:
    """A written record is made of representations that were made orally."""
    if case.receipt is not None and case.receipt.form == "oral":
        return None
    return MayNot(
        "record-of-written",
        "SI 2006/1738 reg 16",
        "the complaint was made in writing: a record is prepared of representations made orally",
    )


def version_out_of_order(it: Happening[RecordPrepared], case: Complaint) -> CannotBe | None:
    """Versions are numbered 1, 2, 3 and so on; none follows the final one."""
    if any(record.final for record in case.records):
        return CannotBe("version-out-of-order", OUR_RULE, "the final record has been produced: no version follows it")
    following = len(case.records) + 1
    if it.event.version == following:
        return None
    return CannotBe("version-out-of-order", OUR_RULE, f"the next version of the record is number {following}")


def comments_not_invited(it: Happening[RecordPrepared], case: Complaint) -> MayNot | None:
    """The complainant's comments are invited before the record is final."""
    event = it.event
    if not event.final or event.comments == "invited" or any(record.invited for record in case.records):
        return None
    return MayNot(
        "comments-not-invited",
        "SI 2006/1738 reg 16",
        "the complainant has not been invited to comment on the record",
    )


def unknown_tie(it: Happening[IndependentPersonAppointed], _case: Complaint) -> CannotBe | None:
    """A tie is one of the vocabulary."""
    return unknown_among((("tie", tie) for tie in it.event.ties), it.law, it.on)


def not_independent(it: Happening[IndependentPersonAppointed], _case: Complaint) -> MayNot | None:
    """The independent person is neither a member nor an officer of the authority, nor married to one."""
    return bars(it.event.ties, it.law, it.on)


def officer_in_the_line(it: Happening[InvestigatingOfficerAppointed], _case: Complaint) -> MayNot | None:
    """The investigating officer is not in the line of management of those complained of."""
    if not it.event.in_the_line:
        return None
    return MayNot(
        "officer-in-the-line",
        "Getting the Best from Complaints (DfES 2006)",
        "the investigating officer is in the line of management of those complained of",
    )


def unknown_finding(
    it: Happening[InvestigatorReported] | Happening[IndependentPersonReported] | Happening[StageTwoAdjudicated],
    _case: Complaint,
) -> CannotBe | None:
    """Outcomes, and reasons for departing, are those of their vocabularies."""
    match it.event:
        case InvestigatorReported(findings=found) | IndependentPersonReported(views=found):
            return unknown_among((("outcome", of.outcome) for of in found), it.law, it.on)
        case StageTwoAdjudicated(decisions=decisions):
            codes = [pair for of in decisions for pair in (("outcome", of.outcome), ("departure", of.departs_because))]
            return unknown_among(codes, it.law, it.on)


def found_point_not_open(
    it: Happening[InvestigatorReported] | Happening[IndependentPersonReported] | Happening[StageTwoAdjudicated],
    case: Complaint,
) -> CannotBe | None:
    """What is found or decided is of a point that is open at Stage 2."""
    match it.event:
        case InvestigatorReported(findings=found) | IndependentPersonReported(views=found):
            named = [of.point for of in found]
        case StageTwoAdjudicated(decisions=decisions):
            named = [of.point for of in decisions]
    return none_but(named, case.open_points, "is not open")


def no_investigating_officer(_it: Happening[InvestigatorReported], case: Complaint) -> CannotBe | None:
    """An investigating officer reports after being appointed."""
    if case.investigation is not None and case.investigation.officer is not None:
        return None
    return CannotBe("no-investigating-officer", OUR_RULE, "no investigating officer has been appointed")


def no_independent_person(
    _it: Happening[IndependentPersonReported] | Happening[StageTwoResponded], case: Complaint
) -> MayNot | None:
    """Stage 2 is considered with an independent person; without one there is no response."""
    if case.investigation is not None and case.investigation.independent_person is not None:
        return None
    return MayNot(
        "no-independent-person",
        "SI 2006/1738 reg 17(2)",
        "no independent person has been appointed, or none who is independent",
    )


def departure_without_reason(
    it: Happening[StageTwoAdjudicated] | Happening[StageTwoResponded], case: Complaint
) -> MayNot | None:
    """A decision that departs from the finding gives its reason, whichever of the two was recorded first."""
    match it.event:
        case StageTwoAdjudicated(decisions=decisions):
            decided = {of.point: of.outcome for of in decisions if of.departs_because is None}
        case StageTwoResponded():
            decided = {
                point.number: point.second.decision
                for point in case.points
                if point.open and point.second is not None and not point.second.departs_because
                if point.second.decision and not point.second.departure_noted
            }
    departing = [
        number
        for number, outcome in decided.items()
        if (point := case.point(number)) is not None
        and point.second is not None
        and point.second.finding not in ("", outcome)
    ]
    if not departing:
        return None
    return MayNot(
        "departure-without-reason",
        "Children Act 1989 s.26(7)",
        f"the decision on {in_words(departing)} departs from the investigator's finding without a reason: adjudicate "
        "with one ('caseledger complaint adjudicate --departs')",
    )


def point_unadjudicated(_it: Happening[StageTwoResponded], case: Complaint) -> MayNot | None:
    """A response follows a decision on each point."""
    undecided = [p.number for p in case.points if p.open and p.second is not None and not p.second.decision]
    if not undecided:
        return None
    return MayNot(
        "point-unadjudicated",
        "SI 2006/1738 reg 17(3)",
        f"{in_words(undecided)} has not been adjudicated: the response gives the decision on each",
    )


def independent_person_left_out(it: Happening[StageTwoResponded], _case: Complaint) -> MayNot | None:
    """The independent person takes part in any discussions about action."""
    if it.event.independent_person != "left-out":
        return None
    return MayNot(
        "independent-person-left-out",
        "SI 2006/1738 reg 17(7)",
        "the independent person was left out of the discussions on the response",
    )


def response_not_sent(_it: Happening[StageTwoResponseReceived], case: Complaint) -> CannotBe | None:
    """A response is received after it was sent."""
    if case.last_answered is not None:
        return None
    return CannotBe("response-not-sent", OUR_RULE, "the Stage 2 response has not been sent")
