"""The events of a matter at the Local Government and Social Care Ombudsman.

A date that the Ombudsman set is kept with the date of the letter that set it; nothing reckons it.

NOTE - these classes are the storage format: a field is added with a default and an upcast, never renamed or removed.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from domain.events.base import Code, Day, Event, Private, Words
from domain.events.complaint.throughout import Pounds

OmbudsmanReference = Annotated[str, StringConstraints(pattern=r"^\d{2}-\d{3}-\d{3}$")]
"""The Ombudsman's own reference, which is public, ``24-008-148``."""

Number = Annotated[int, Field(ge=1, le=999)]
"""The number of an enquiry, a draft or a remedy within the case, from 1."""

Compliance = Literal["satisfied", "late", "not-complied"]


class ApproachPrivate(Private):
    """Who went to the Ombudsman, and in what words."""

    complainant: Words | None = None
    contact: Words | None = None
    words: Words | None = None


class LetterPrivate(Private):
    """What was written."""

    words: Words | None = None


class ApproachNotified(Event):
    """Somebody went to the Ombudsman about the authority.

    Its day is that of the Ombudsman's notice; of an approach that only the yearly list tells of, the day that it gives.

    Attributes:
        known_by: The Ombudsman's ``notice`` to the authority, or only its ``yearly-list``.
        ombudsman_reference: The Ombudsman's own reference.
        noticed_on: When the person first had notice of the matter (s.26B), where it is known.
    """

    kind: ClassVar[str] = "approach-notified"

    known_by: Literal["notice", "yearly-list"] = "notice"
    ombudsman_reference: OmbudsmanReference | None = None
    noticed_on: Day | None = None
    team: Code | None = None
    theme: Code | None = None
    private: ApproachPrivate | None = None


class EnquiryReceived(Event):
    """The Ombudsman asked, and set a date for the reply.

    Attributes:
        letter_on: The date of the letter.
        reply_by: The date that it set.
    """

    kind: ClassVar[str] = "ombudsman-enquiry-received"

    letter_on: Day
    reply_by: Day
    private: LetterPrivate | None = None


class ReplySent(Event):
    """The authority replied to the Ombudsman.

    Attributes:
        enquiry: The number of the enquiry; none named means every one that awaits its reply.
    """

    kind: ClassVar[str] = "ombudsman-reply-sent"

    enquiry: Number | None = None
    private: LetterPrivate | None = None


class InvestigationTakenUp(Event):
    """The Ombudsman decided to investigate."""

    kind: ClassVar[str] = "ombudsman-investigation-taken-up"


class DraftDecisionReceived(Event):
    """The Ombudsman sent a draft of its decision, and set a date for comments.

    Attributes:
        letter_on: The date of the letter.
        comments_by: The date that it set.
    """

    kind: ClassVar[str] = "ombudsman-draft-received"

    letter_on: Day
    comments_by: Day
    private: LetterPrivate | None = None


class CommentsSent(Event):
    """The authority commented on a draft, or said that it has no comment.

    Attributes:
        draft: The number of the draft; none named means every one that awaits comments.
    """

    kind: ClassVar[str] = "ombudsman-comments-sent"

    draft: Number | None = None
    private: LetterPrivate | None = None


class OmbudsmanDecided(Event):
    """The Ombudsman decided; its day is the decision's.

    Attributes:
        outcome: Of the vocabulary ``ombudsman-outcome`` in force on that day.
        at: Whether it was decided at the ``assessment`` or after an ``investigation``.
        upheld_how: Of the vocabulary ``upheld-how``, where it was upheld and that is known.
    """

    kind: ClassVar[str] = "ombudsman-decided"

    outcome: Code
    at: Literal["assessment", "investigation"]
    upheld_how: Code | None = None
    private: LetterPrivate | None = None


class DecisionReopened(Event):
    """The Ombudsman took its decision back, after a review or otherwise: the matter awaits another."""

    kind: ClassVar[str] = "ombudsman-decision-reopened"


class RemedyAgreed(Event):
    """The authority agreed to something that puts right what the Ombudsman upheld.

    Attributes:
        remedy: Its number within the case.
        of: What it is, of the vocabulary ``remedy``.
        redress: What financial redress is for, of the vocabulary ``redress``, where it is known.
        pounds: How much, where it is a payment.
        letter_on: The date of the letter that set the date.
        due_on: The date that the Ombudsman set.
    """

    kind: ClassVar[str] = "ombudsman-remedy-agreed"

    remedy: Number
    of: Code
    redress: Code | None = None
    pounds: Pounds | None = None
    letter_on: Day
    due_on: Day
    private: LetterPrivate | None = None


class RemedyEvidenced(Event):
    """The authority sent the Ombudsman the evidence that a remedy was carried out."""

    kind: ClassVar[str] = "ombudsman-remedy-evidenced"

    remedy: Number
    private: LetterPrivate | None = None


class ComplianceClosed(Event):
    """The Ombudsman closed its file on whether a remedy was carried out.

    Attributes:
        remedy: The number of the remedy; none named means every one that it has not closed yet.
    """

    kind: ClassVar[str] = "ombudsman-compliance-closed"

    remedy: Number | None = None
    compliance: Compliance


class LongerTimeAgreed(Event):
    """The Ombudsman agreed to a later date.

    Attributes:
        of: Whether for the ``reply`` to an enquiry, the ``comments`` on a draft, a ``remedy`` or the answer to a public
            ``report``.
        number: The number of the enquiry, the draft or the remedy; none named means the latest.
        until: The later date.
        in_writing: Whether in writing: for a report nothing else has effect (s.31(2)).
    """

    kind: ClassVar[str] = "ombudsman-longer-time-agreed"

    of: Literal["reply", "comments", "remedy", "report"]
    number: Number | None = None
    until: Day
    in_writing: bool = True


class PublicReportReceived(Event):
    """The authority received a public report of the Ombudsman's (s.30)."""

    kind: ClassVar[str] = "public-report-received"

    private: LetterPrivate | None = None


class PublicNoticeGiven(Event):
    """Public notice was given that copies of the report are open to the public (s.30(4)-(5)).

    Attributes:
        copies_open_from: The day from which they are.
    """

    kind: ClassVar[str] = "public-notice-given"

    copies_open_from: Day


class ReportLaid(Event):
    """The report was laid before the authority, which considered it (s.31(2))."""

    kind: ClassVar[str] = "public-report-laid"


class ReportAnswered(Event):
    """The Ombudsman was told what the authority has done about the report, or proposes to do (s.31(2)).

    Attributes:
        action: Whether the action was ``taken``, or is ``proposed``.
    """

    kind: ClassVar[str] = "public-report-answered"

    action: Literal["taken", "proposed"]
    private: LetterPrivate | None = None


class FurtherReportReceived(Event):
    """The Ombudsman was not satisfied, and made a further report (s.31(2A)-(2H))."""

    kind: ClassVar[str] = "further-report-received"


class StatementPublished(Event):
    """The statement that the Ombudsman asked for was published in newspapers (s.31(2A)-(2H))."""

    kind: ClassVar[str] = "ombudsman-statement-published"


class MonitoringOfficerTold(Event):
    """The Monitoring Officer, who reports on it to the authority, was told of the fault that was found."""

    kind: ClassVar[str] = "monitoring-officer-told"


class OmbudsmanCaseClosed(Event):
    """The authority closed its own file."""

    kind: ClassVar[str] = "ombudsman-case-closed"


OmbudsmanEvent = (
    ApproachNotified
    | EnquiryReceived
    | ReplySent
    | InvestigationTakenUp
    | DraftDecisionReceived
    | CommentsSent
    | OmbudsmanDecided
    | DecisionReopened
    | RemedyAgreed
    | RemedyEvidenced
    | ComplianceClosed
    | LongerTimeAgreed
    | PublicReportReceived
    | PublicNoticeGiven
    | ReportLaid
    | ReportAnswered
    | FurtherReportReceived
    | StatementPublished
    | MonitoringOfficerTold
    | OmbudsmanCaseClosed
)
