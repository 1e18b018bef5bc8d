"""One of each event of a matter at the Ombudsman, as ``test_stored_lines`` asks for them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from domain.events import ombudsman as o
from domain.events.base import Event

LETTER: Final = o.LetterPrivate(words="Zoë’s file")

EVENTS: Final[tuple[Event, ...]] = (
    o.ApproachNotified(
        known_by="yearly-list",
        ombudsman_reference="24-008-148",
        noticed_on=date(2025, 7, 7),
        team="team-1",
        theme="quality-of-service",
        private=o.ApproachPrivate(
            reason="misread", complainant="Zoë Doe", contact="1 High Street", words="Nobody came."
        ),
    ),
    o.EnquiryReceived(letter_on=date(2026, 4, 1), reply_by=date(2026, 4, 24), private=LETTER),
    o.ReplySent(enquiry=1, private=LETTER),
    o.InvestigationTakenUp(),
    o.DraftDecisionReceived(letter_on=date(2026, 5, 1), comments_by=date(2026, 5, 15), private=LETTER),
    o.CommentsSent(draft=2, private=LETTER),
    o.OmbudsmanDecided(outcome="upheld", at="investigation", upheld_how="fault-and-injustice", private=LETTER),
    o.DecisionReopened(),
    o.RemedyAgreed(
        remedy=1,
        of="financial-redress",
        redress="distress",
        pounds=Decimal("350.50"),
        letter_on=date(2026, 6, 1),
        due_on=date(2026, 6, 29),
        private=LETTER,
    ),
    o.RemedyEvidenced(remedy=1, private=LETTER),
    o.ComplianceClosed(remedy=1, compliance="not-complied"),
    o.LongerTimeAgreed(of="report", number=1, until=date(2026, 10, 30), in_writing=False),
    o.PublicReportReceived(private=LETTER),
    o.PublicNoticeGiven(copies_open_from=date(2026, 7, 20)),
    o.ReportLaid(),
    o.ReportAnswered(action="proposed", private=LETTER),
    o.FurtherReportReceived(),
    o.StatementPublished(),
    o.MonitoringOfficerTold(),
    o.OmbudsmanCaseClosed(),
)
