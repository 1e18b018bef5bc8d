"""The rules that may stand in the way of an event of a matter at the Ombudsman, each named for its rule."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from domain.events import ombudsman as e
from domain.procedures.ombudsman.clocks import report_answered
from domain.procedures.ombudsman.questions import counts_as, fault_found, outstanding, remedies, told_of_fault
from domain.procedures.ombudsman.states import Asked, Matter
from domain.procedures.vocabulary import unknown_among
from domain.workflow import CannotBe, Happening, MayNot

OUR_RULE: Final = "the procedure"

# -- The approach -----------------------------------------------------------------------------------------------------


def before_this_law(it: Happening[e.ApproachNotified], _matter: Matter) -> MayNot | None:
    """The law of the Ombudsman that the program holds was in force when the approach came."""
    if it.law.row("ombudsman.taken-up", it.on) is not None:
        return None
    return MayNot(
        "before-this-law",
        "Local Government Act 1974 s.24A(6)-(7)",
        "the law of the Ombudsman is held from 1 April 2008, when it took its present form",
    )


def unknown_code(it: Happening[e.ApproachNotified], _matter: Matter) -> CannotBe | None:
    """Every code is one of a vocabulary in force on the day."""
    return unknown_among((("theme", it.event.theme), ("team", it.event.team)), it.law, it.on)


def noticed_afterwards(it: Happening[e.ApproachNotified], _matter: Matter) -> CannotBe | None:
    """Nobody goes to the Ombudsman about what he had no notice of yet."""
    if it.event.noticed_on is None or it.event.noticed_on <= it.on:
        return None
    return CannotBe("noticed-afterwards", OUR_RULE, f"the person had notice of it on {it.event.noticed_on}, afterwards")


# -- The dates that the Ombudsman sets --------------------------------------------------------------------------------


def enquiry_days(it: Happening[e.EnquiryReceived], _matter: Matter) -> CannotBe | None:
    """A letter is written, then received; the date that it sets is not before it."""
    return _days_of(it.event.letter_on, it.on, it.event.reply_by)


def draft_days(it: Happening[e.DraftDecisionReceived], _matter: Matter) -> CannotBe | None:
    """A letter is written, then received; the date that it sets is not before it."""
    return _days_of(it.event.letter_on, it.on, it.event.comments_by)


def remedy_days(it: Happening[e.RemedyAgreed], _matter: Matter) -> CannotBe | None:
    """The date that a letter sets is not before it."""
    return _days_of(it.event.letter_on, it.on, it.event.due_on)


def _days_of(letter_on: date, on: date, by: date) -> CannotBe | None:
    if letter_on > on:
        return CannotBe("letter-not-yet-written", OUR_RULE, f"the letter is of {letter_on}, later than {on}")
    if by < letter_on:
        return CannotBe(
            "date-before-the-letter", OUR_RULE, f"the letter of {letter_on} cannot set {by}, which was past"
        )
    return None


def nothing_to_reply_to(it: Happening[e.ReplySent], matter: Matter) -> CannotBe | None:
    """A reply answers an enquiry that awaits one."""
    return _none_waits(matter.enquiries, it.event.enquiry, "nothing-to-reply-to", "enquiry", "awaits a reply")


def nothing_to_comment_on(it: Happening[e.CommentsSent], matter: Matter) -> CannotBe | None:
    """Comments are on a draft that awaits them."""
    return _none_waits(matter.drafts, it.event.draft, "nothing-to-comment-on", "draft", "awaits comments")


def _none_waits(asked: Sequence[Asked], number: int | None, name: str, what: str, awaits: str) -> CannotBe | None:
    waiting = [each.number for each in asked if each.ended is None]
    if not waiting or (number is not None and number not in waiting):
        which = what if number is None else f"{what} {number}"
        return CannotBe(name, OUR_RULE, f"no {which} {awaits}")
    return None


def no_longer_time(it: Happening[e.LongerTimeAgreed], matter: Matter) -> CannotBe | None:
    """A later date is later than the one there is, of something still to be done."""
    event = it.event
    by = _report_by(it, matter) if event.of == "report" else _asked_by(it, matter)
    if by is None:
        which = event.of if event.number is None else f"{event.of} {event.number}"
        return CannotBe("nothing-to-lengthen", OUR_RULE, f"no {which} of this matter is still to come")
    if event.until <= by:
        return CannotBe("no-longer-time", OUR_RULE, f"{event.until} is no later than {by}, the date that stands")
    return None


def _asked_by(it: Happening[e.LongerTimeAgreed], matter: Matter) -> date | None:
    asked = matter._replace(remedies=remedies(matter, it.law)).asked(it.event.of, it.event.number)
    return None if asked is None or asked.ended is not None else asked.by


def _report_by(it: Happening[e.LongerTimeAgreed], matter: Matter) -> date | None:
    if matter.report is None or matter.report.answered is not None:
        return None
    return report_answered(matter.report, it.law).due_on


# -- The decision -----------------------------------------------------------------------------------------------------


def unknown_outcome(it: Happening[e.OmbudsmanDecided], _matter: Matter) -> CannotBe | None:
    """An outcome is one of the Ombudsman's vocabulary of that day."""
    said = (("ombudsman-outcome", it.event.outcome), ("upheld-how", it.event.upheld_how))
    return unknown_among(said, it.law, it.on)


def how_of_nothing_upheld(it: Happening[e.OmbudsmanDecided], _matter: Matter) -> CannotBe | None:
    """How it was upheld is said of what was."""
    if it.event.upheld_how is None or counts_as(it.event.outcome, it.law, it.on) == "upheld":
        return None
    return CannotBe(
        "how-of-nothing-upheld", OUR_RULE, f"the outcome is {it.event.outcome}: it was not upheld in any way"
    )


def not_of_the_assessment(it: Happening[e.OmbudsmanDecided], matter: Matter) -> CannotBe | None:
    """A decision at the assessment is none after an investigation, nor one that only an investigation leads to."""
    if it.event.at != "assessment":
        return None
    if matter.taken_up is not None:
        says = f"an investigation was taken up on {matter.taken_up.on}: the decision is of that"
        return CannotBe("taken-up-already", OUR_RULE, says)
    row = it.law.code("ombudsman-outcome", it.event.outcome, it.on)
    if row is not None and row.value.get("investigated"):
        says = f"{it.event.outcome} is the outcome of an investigation, not of an assessment"
        return CannotBe("not-of-the-assessment", OUR_RULE, says)
    return None


def not_by_early_remedy(it: Happening[e.OmbudsmanDecided], _matter: Matter) -> CannotBe | None:
    """What is upheld at the assessment is upheld by an early remedy: the other ways are found by an investigation."""
    how = it.event.upheld_how
    row = None if how is None else it.law.code("upheld-how", how, it.on)
    if row is None or row.value.get("at_assessment") or it.event.at != "assessment":
        return None
    if counts_as(it.event.outcome, it.law, it.on) != "upheld":
        return None
    says = f"{how} is found by an investigation: at the assessment a matter is upheld by an early remedy"
    return CannotBe("not-by-early-remedy", OUR_RULE, says)


def outcome_of_the_assessment(it: Happening[e.OmbudsmanDecided], matter: Matter) -> CannotBe | None:
    """What is left to the authority, or closed, was not investigated, in the words of any year.

    The Ombudsman investigates, and upholds or does not (its outcomes to 2023-24 and from 2024-25, lgo.org.uk). One that
    took an investigation up may give it up again: that is said by the taking up.
    """
    if it.event.at != "investigation" or matter.taken_up is not None:
        return None
    if counts_as(it.event.outcome, it.law, it.on) not in ("premature", "closed"):
        return None
    says = f"{it.event.outcome} is the outcome of an assessment, and no investigation was taken up"
    return CannotBe("outcome-of-the-assessment", OUR_RULE, says)


def of_the_assessment_alone(it: Happening[e.OmbudsmanDecided], _matter: Matter) -> CannotBe | None:
    """Upheld at the assessment is said of what was not investigated."""
    how = it.event.upheld_how
    row = None if how is None else it.law.code("upheld-how", how, it.on)
    if row is None or not row.value.get("at_assessment") or it.event.at == "assessment":
        return None
    return CannotBe("of-the-assessment-alone", OUR_RULE, f"{how} is said of what was not investigated")


# -- Remedies ---------------------------------------------------------------------------------------------------------


def remedy_of_nothing_upheld(it: Happening[e.RemedyAgreed], matter: Matter) -> CannotBe | None:
    """A remedy puts right what was upheld, or what will be: an early one is agreed before the decision (s.24A(7))."""
    decision = matter.decision
    if decision is None or counts_as(decision.outcome, it.law, decision.when.on) == "upheld":
        return None
    return CannotBe(
        "remedy-of-nothing-upheld", OUR_RULE, f"the decision is {decision.outcome}: there is nothing to remedy"
    )


def unknown_remedy(it: Happening[e.RemedyAgreed], _matter: Matter) -> CannotBe | None:
    """A remedy is one of the vocabulary; an amount, and what it is for, is that of a payment."""
    event = it.event
    unknown = unknown_among((("remedy", event.of), ("redress", event.redress)), it.law, it.on)
    if unknown is not None:
        return unknown
    row = it.law.code("remedy", event.of, it.on)
    if (event.pounds is None and event.redress is None) or (row is not None and row.value.get("payment")):
        return None
    return CannotBe("amount-of-no-payment", OUR_RULE, f"{event.of} is no payment: it has no amount")


def remedy_out_of_order(it: Happening[e.RemedyAgreed], matter: Matter) -> CannotBe | None:
    """Remedies are numbered in the order in which they were agreed."""
    following = len(matter.remedies) + 1
    if it.event.remedy == following:
        return None
    return CannotBe("remedy-out-of-order", OUR_RULE, f"the next remedy of this matter is number {following}")


def no_such_remedy(it: Happening[Any], matter: Matter) -> CannotBe | None:
    """Evidence, and the end of a file on compliance, are of a remedy that was agreed and is still to come."""
    number = it.event.remedy
    if number is None:
        if outstanding(matter, it.law):
            return None
        return CannotBe("no-such-remedy", OUR_RULE, "no remedy of this matter awaits the end of the file on it")
    if matter.remedy(number) is None:
        return CannotBe("no-such-remedy", OUR_RULE, f"this matter has no remedy {number}")
    return None


def compliance_closed_already(it: Happening[e.ComplianceClosed], matter: Matter) -> CannotBe | None:
    """The file on a remedy is closed once."""
    remedy = None if it.event.remedy is None else matter.remedy(it.event.remedy)
    if remedy is None or not remedy.compliance:
        return None
    return CannotBe(
        "compliance-closed-already", OUR_RULE, f"the file on remedy {it.event.remedy} is closed: {remedy.compliance}"
    )


# -- The public report ------------------------------------------------------------------------------------------------


def report_received_already(_it: Happening[e.PublicReportReceived], matter: Matter) -> CannotBe | None:
    """A matter has one public report; what follows from it is a further one."""
    if matter.report is None:
        return None
    return CannotBe(
        "report-received-already", OUR_RULE, "the public report has been received: a later one is a further"
    )


def no_public_report(_it: Happening[Any], matter: Matter) -> CannotBe | None:
    """What is done about a public report follows its receipt."""
    if matter.report is not None:
        return None
    return CannotBe("no-public-report", OUR_RULE, "no public report has been received")


def report_not_laid(_it: Happening[e.ReportAnswered], matter: Matter) -> MayNot | None:
    """The authority considers the report before it tells what it does about it."""
    if matter.report is None or matter.report.laid is not None:
        return None
    return MayNot(
        "report-not-laid",
        "Local Government Act 1974 s.31(2)",
        "the report is laid before the authority, which considers it, before the Ombudsman is told of the action",
    )


def no_further_report(_it: Happening[e.StatementPublished], matter: Matter) -> CannotBe | None:
    """A statement follows a further report."""
    if matter.report is not None and matter.report.further is not None:
        return None
    return CannotBe("no-further-report", OUR_RULE, "no further report has been received")


# -- The end ----------------------------------------------------------------------------------------------------------


def remedy_outstanding(it: Happening[e.OmbudsmanCaseClosed], matter: Matter) -> CannotBe | None:
    """Remedies are followed until the Ombudsman closes its file on them."""
    numbers = outstanding(matter, it.law)
    if not numbers:
        return None
    which = f"remed{'y' if len(numbers) == 1 else 'ies'} {', '.join(map(str, numbers))}"
    return CannotBe("remedy-outstanding", OUR_RULE, f"the Ombudsman has not closed its file on {which}")


def notice_not_given(_it: Happening[e.OmbudsmanCaseClosed], matter: Matter) -> MayNot | None:
    """Public notice is given of a report."""
    if matter.report is None or matter.report.notice is not None:
        return None
    return MayNot(
        "notice-not-given", "Local Government Act 1974 s.30(4)-(5)", "public notice of the report has not been given"
    )


def report_not_answered(_it: Happening[e.OmbudsmanCaseClosed], matter: Matter) -> MayNot | None:
    """The Ombudsman is told what is done about a report."""
    if matter.report is None or matter.report.answered is not None:
        return None
    return MayNot(
        "report-not-answered",
        "Local Government Act 1974 s.31(2)",
        "the Ombudsman has not been told of the action that is taken or proposed",
    )


def monitoring_officer_not_told(it: Happening[e.OmbudsmanCaseClosed], matter: Matter) -> MayNot | None:
    """The Monitoring Officer reports on fault that was found, and so is told of it: not before it was found."""
    if fault_found(matter, it.law) is None or told_of_fault(matter, it.law) is not None:
        return None
    return MayNot(
        "monitoring-officer-not-told",
        "Local Government and Housing Act 1989 s.5(2)(aa)",
        "the Monitoring Officer, who reports on it to the authority, has not been told of the fault that was found",
    )
