"""What happens to a matter at the Ombudsman, in a case file's words, and what is so of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from pytest_bdd import given, then, when

from domain.events import ombudsman as o
from domain.events.envelope import Proposal
from domain.events.link import CaseLinked
from domain.history import CaseFile
from domain.law.rows import NEVER_TEXT
from domain.procedures.complaint import COMPLAINT
from domain.procedures.ombudsman import OMBUDSMAN
from domain.procedures.ombudsman.consequences import Again, going_back, opening
from domain.procedures.ombudsman.facts import OmbudsmanFacts, RemedyFacts
from tests.steps.desk import OFFICER, Desk
from tests.steps.findings import CLOCKS, ENDINGS, running
from tests.steps.phrases import TYPES, also, phrase, received
from tests.steps.words import code_of, with_pattern

CLOCKS.update(
    {
        "the approach": "ombudsman.approach",
        "the reply": "ombudsman.reply.1",
        "the second reply": "ombudsman.reply.2",
        "the comments": "ombudsman.comments.1",
        "the remedy": "ombudsman.remedy.1",
        "the second remedy": "ombudsman.remedy.2",
        "the public notice": "ombudsman.public-notice",
        "the answer to the report": "ombudsman.report-answered",
    }
)

ENDINGS.update(
    {
        "the approach itself": "approached",
        "the reply": "reply",
        "comments": "comments",
        "the decision": "decided",
        "evidence": "evidenced",
        "the end of the Ombudsman's file": "compliance-closed",
        "the notice": "notice-given",
        "word of the action": "report-answered",
    }
)


@with_pattern(r"[a-z -]+")
def outcome(text: str) -> str:
    """``closed after initial enquiries``."""
    return code_of("ombudsman-outcome", text)


@with_pattern(r"[a-z, -]+")
def how(text: str) -> str:
    """How it was upheld: ``fault, no injustice``."""
    return code_of("upheld-how", text)


@with_pattern(r"[a-z, ]+?")
def remedy(text: str) -> str:
    """``an apology``."""
    return code_of("remedy", text)


@with_pattern(r"[a-z, ]+?")
def redress(text: str) -> str:
    """What money is for: ``distress, time and trouble``."""
    return code_of("redress", text)


@with_pattern(r"reply|comments|remedy|report")
def awaited(text: str) -> str:
    """What more time is given for."""
    return text


TYPES.update({"Outcome": outcome, "How": how, "Remedy": remedy, "Redress": redress, "Awaited": awaited})


def decided(outcome: str, at: Any, how: str | None = None) -> o.OmbudsmanDecided:
    return o.OmbudsmanDecided(outcome=outcome, at=at, upheld_how=how)


also(
    {
        "the Ombudsman tells of an approach": o.ApproachNotified,
        "the Ombudsman tells of an approach about what was noticed on {noticed_on:Day}": o.ApproachNotified,
        "the Ombudsman tells of an approach about {theme:Code} for {team:Code}": o.ApproachNotified,
        "the Ombudsman's yearly list tells of an approach": lambda: o.ApproachNotified(known_by="yearly-list"),
        "the Ombudsman asks by a letter of {letter_on:Day} for a reply by {reply_by:Day}": o.EnquiryReceived,
        "the reply is sent": o.ReplySent,
        "the reply to enquiry {enquiry:d} is sent": o.ReplySent,
        "the Ombudsman takes up an investigation": o.InvestigationTakenUp,
        "a draft comes by a letter of {letter_on:Day}, for comments by {comments_by:Day}": o.DraftDecisionReceived,
        "comments are sent": o.CommentsSent,
        "comments on draft {draft:d} are sent": o.CommentsSent,
        "the Ombudsman decides at the assessment: {outcome:Outcome}": lambda outcome: decided(outcome, "assessment"),
        "the Ombudsman decides after an investigation: {outcome:Outcome}": (
            lambda outcome: decided(outcome, "investigation")
        ),
        "the Ombudsman decides after an investigation: {outcome:Outcome}; {how:How}": (
            lambda outcome, how: decided(outcome, "investigation", how)
        ),
        "the Ombudsman decides at the assessment: {outcome:Outcome}; {how:How}": (
            lambda outcome, how: decided(outcome, "assessment", how)
        ),
        "the Ombudsman takes its decision back": o.DecisionReopened,
        "remedy {remedy:d} is agreed by a letter of {letter_on:Day}: {of:Remedy}, due {due_on:Day}": o.RemedyAgreed,
        "remedy {remedy:d} is agreed by a letter of {letter_on:Day}: {of:Remedy} of {pounds:d} pounds, "
        "due {due_on:Day}": o.RemedyAgreed,
        "remedy {remedy:d} is agreed by a letter of {letter_on:Day}: {of:Remedy} of {pounds:d} pounds for "
        "{redress:Redress}, due {due_on:Day}": o.RemedyAgreed,
        "the evidence of remedy {remedy:d} is sent": o.RemedyEvidenced,
        "the Ombudsman closes its file on remedy {remedy:d}: {compliance:Code}": o.ComplianceClosed,
        "the Ombudsman closes its file on the remedies: {compliance:Code}": o.ComplianceClosed,
        "the Ombudsman agrees in writing to {until:Day} for the {of:Awaited}": o.LongerTimeAgreed,
        "the Ombudsman agrees by telephone to {until:Day} for the {of:Awaited}": (
            lambda until, of: o.LongerTimeAgreed(of=of, until=until, in_writing=False)
        ),
        "a public report is received": o.PublicReportReceived,
        "public notice is given, copies being open from {copies_open_from:Day}": o.PublicNoticeGiven,
        "the report is laid before the authority": o.ReportLaid,
        "the Ombudsman is told of the action that is {action:Code}": o.ReportAnswered,
        "a further report is received": o.FurtherReportReceived,
        "the statement is published in newspapers": o.StatementPublished,
        "the Monitoring Officer is told": o.MonitoringOfficerTold,
        "the file is closed": o.OmbudsmanCaseClosed,
    }
)


# -- Given and When ----------------------------------------------------------------------------------------------------


@given(phrase("somebody goes to the Ombudsman about it on {on:Day}"))
def goes_to_the_ombudsman(desk: Desk, on: date) -> None:
    complaint = desk.file.reference
    desk.propose([Proposal(None, o.ApproachNotified(), on, OFFICER)])
    desk.propose([Proposal(desk.file.reference, CaseLinked(to=complaint, because="to-the-ombudsman"), on, OFFICER)])


def complaint_behind(desk: Desk) -> CaseFile[Any]:
    """The complaint that the matter is about, or that was just taken up again."""
    if desk.file.procedure is COMPLAINT:
        return desk.file
    (behind,) = (fact.latest.event.to for fact in desk.file.facts if isinstance(fact.latest.event, CaseLinked))
    found = desk.ledger.case(behind)
    assert found is not None
    return found


@when(phrase("the Ombudsman decides on {on:Day} that it is {outcome:Outcome}, and it comes back as a complaint"))
def comes_back_as_a_complaint(desk: Desk, on: date, outcome: str) -> None:
    decision = Proposal(desk.file.reference, decided(outcome, "assessment"), on, OFFICER)
    desk.propose(opening(decision, received(), on))


@when(phrase("the Ombudsman decides on {on:Day} that it is {outcome:Outcome}, and the complaint {goes_on}"))
def comes_back_to_the_complaint(desk: Desk, on: date, outcome: str, goes_on: str) -> None:
    again: dict[str, Again | None] = {
        "is only linked": None,
        "goes to Stage 2": "stage-two",
        "is reinstated": "reinstated",
    }
    matter, complaint = desk.file, complaint_behind(desk)
    decision = Proposal(matter.reference, decided(outcome, "assessment"), on, OFFICER)
    desk.propose(going_back(decision, matter, complaint, again[goes_on]))


# -- Then --------------------------------------------------------------------------------------------------------------


def facts(desk: Desk) -> OmbudsmanFacts:
    return OmbudsmanFacts(*OMBUDSMAN.facts(desk.file.case, desk.law).case)  # type: ignore[arg-type]


@then(phrase("the matter stands {stage}"))
def the_matter_stands(desk: Desk, stage: str) -> None:
    assert desk.file.case.stage.label == stage


@then(phrase("the decision counts as {group:Code}"))
def it_counts_as(desk: Desk, group: str) -> None:
    assert facts(desk).counts_as == group


@then(phrase("the approach counts as {fate:Code}"))
def the_approach_counts_as(desk: Desk, fate: str) -> None:
    assert facts(desk).fate == fate


@then(phrase("how it was upheld counts as {how:Code}"))
def how_it_was_upheld(desk: Desk, how: str) -> None:
    assert facts(desk).upheld_how == how


@then("no decision stands")
def no_decision(desk: Desk) -> None:
    assert (facts(desk).outcome, facts(desk).counts_as) == ("", "")


@then(phrase("no law reckons {words}: the Ombudsman set it"))
def set_by_the_ombudsman(desk: Desk, words: str) -> None:
    clock = running(desk, words)
    assert (clock.limit, clock.set_by) == (None, "the Ombudsman")


@then(phrase("{words} came {days:d} days after its date"))
@then(phrase("{words} came {days:d} day after its date"))
def it_came_late_by(desk: Desk, words: str, days: int) -> None:
    clock = running(desk, words)
    assert clock.stopped_on is not None
    assert clock.due_on is not None
    assert (clock.stopped_on - clock.due_on).days == days


@then(phrase("copies of the report are open from {first:Day} to {last:Day}"))
def copies_are_open(desk: Desk, first: date, last: date) -> None:
    assert (facts(desk).copies_open_on, facts(desk).copies_close_on) == (first.isoformat(), last.isoformat())


@then(phrase("the Monitoring Officer {is_owed} word of it"))
def the_monitoring_officer(desk: Desk, is_owed: str) -> None:
    found = {"is owed": "owed", "has had": "told", "is not owed": ""}[is_owed]
    assert facts(desk).monitoring_officer == found


@then(phrase("remedy {number:d} is {of:Remedy}, of {pence:d} pence, and {compliance:Code}"))
def a_remedy_is_kept(desk: Desk, number: int, of: str, pence: int, compliance: str) -> None:
    found = remedy_facts(desk, number)
    said = found.compliance or ("evidenced" if found.ended_by else "awaited")
    assert (found.remedy_of, found.pence, said) == (of, pence, compliance)


def remedy_facts(desk: Desk, number: int) -> RemedyFacts:
    *_, remedies = OMBUDSMAN.facts(desk.file.case, desk.law).parts
    return RemedyFacts(*remedies[number - 1])  # type: ignore[arg-type]  # the row was made as RemedyFacts


@then(phrase("remedy {number:d} counts from {day:Day}"))
def a_remedy_counts_from(desk: Desk, number: int, day: date) -> None:
    assert remedy_facts(desk, number).counts_on == day.isoformat()


@then(phrase("remedy {number:d} counts in no year"))
def a_remedy_does_not_count(desk: Desk, number: int) -> None:
    assert remedy_facts(desk, number).counts_on == NEVER_TEXT


@then("a complaint is opened, linked to the matter that came back")
def a_complaint_is_opened(desk: Desk) -> None:
    opened = desk.file
    assert opened.procedure is COMPLAINT
    matter = desk.last.events[0]
    links = [event.event for event in desk.last.events if isinstance(event.event, CaseLinked)]
    assert links == [CaseLinked(to=matter.case, because="from-the-ombudsman")]
    assert {event.recorded_at for event in desk.last.events} == {matter.recorded_at}
    assert opened.recorded[-1].event == links[0]


@then(phrase("the complaint it is about stands {stage}"))
def the_complaint_stands(desk: Desk, stage: str) -> None:
    assert complaint_behind(desk).case.stage.label == stage
