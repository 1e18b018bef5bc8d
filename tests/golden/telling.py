"""One event of each kind, with every field set to something else than what it is when nothing is said."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from domain.events import authority as a
from domain.events import complaint as c
from domain.events import compliment as cm
from domain.events import corporate_complaint as co
from domain.events import data_protection_complaint as d
from domain.events import monitoring as m
from domain.events import representation as r
from domain.events.base import Correspondence, Event, Private
from domain.events.correction import StruckOut
from domain.events.link import CaseLinked
from domain.law.rows import Row
from tests.golden import access_requests, of_ombudsman
from tests.golden.later_stages import LATER_STAGES

ROW: Final = Row(
    id="complaint.stage1.response",
    family="limit",
    in_force_on=date(2006, 9, 1),
    announced_on=date(2006, 9, 1),
    citation="SI 2006/1738 reg 14(1)",
    link="https://www.legislation.gov.uk/uksi/2006/1738/regulation/14",
    binds="statute",
    says="Représentations are resolved within 10 working days «of the start date».",
    value={"number": 10, "unit": "working day"},
)

EVENTS: Final[tuple[Event, ...]] = (
    a.LawAdopted(program="0.1.0", rows=(a.LawRow.model_validate(ROW.plain()),)),
    a.PolicyAdopted(
        in_force_on=date(2026, 4, 1),
        authority="Anytown",
        acknowledgement_working_days=3,
        themes=(a.Named(code="quality-of-service", label="Quality of service"),),
        teams=(a.Named(code="team-1", label="Team 1"),),
        complaints_manager="OFF-1",
        complete_from=date(2006, 9, 1),
        demonstration=True,
        authority_moves_access_start=True,
    ),
    a.StatisticReported(
        name="complaints.per_referral",
        value=Decimal("2.50"),
        period_from=date(2023, 4, 1),
        period_to=date(2024, 3, 31),
        source="children-in-need-census",
    ),
    StruckOut(because="did-not-happen", private=Private(reason="Zoë’s was another case")),
    c.ComplaintReceived(
        form="oral",
        channel="phone",
        basis="child-looked-after",
        through="advocate",
        child_directly=True,
        reached_team_on=date(2026, 4, 2),
        points=(
            c.PointReceived(
                number=1,
                function="part-3",
                nature="delay",
                theme="quality-of-service",
                team="team-1",
                arose_on=date(2026, 1, 5),
            ),
            c.PointReceived(number=2, elsewhere="send"),
            c.PointReceived(number=3),
        ),
        private=c.ReceivedPrivate(
            reason="misread", complainant="Zoë Doe", contact="1 High Street", child="A.", words="She said “no”.\n"
        ),
    ),
    c.ComplaintAcknowledged(
        procedure="given", advocacy="not-relevant", assistance="not-given", help_to_obtain_advocate="given"
    ),
    c.SufficientInterestDecided(
        sufficient=False, childs_views="not-appropriate", complainant_notified=True, child_told="not-told"
    ),
    c.LateRepresentationDecided(
        accepted=True, not_reasonable_in_time=True, still_effective_and_fair=True, points=(1, 3)
    ),
    c.AdvocateRequested(),
    c.AdvocateAppointed(
        advocate="ADV-17",
        bars=("manages-the-service",),
        private=c.AdvocatePrivate(name="Jo Doe", contact="jo@example.org"),
    ),
    c.AdvocateDeclined(because="not-to-be-appointed"),
    c.LaterStartAgreed(starts_on=date(2026, 4, 20), asked_by="authority"),
    c.FormalInvestigationBegun(),
    c.StageOneExtended(to=date(2026, 5, 1), because="staff-on-leave"),
    c.StageOneResponded(
        outcomes=(
            c.PointOutcome(point=1, outcome="partially-upheld"),
            c.PointOutcome(point=3, outcome="no-finding"),
        ),
        private=c.ResponsePrivate(words="We are sorry."),
    ),
    c.AdrResolved(points=(1,), private=c.ResponsePrivate(words="A visit a week.")),
    c.ResolutionTermsSent(to_advocate="not-relevant"),
    c.ComplaintWithdrawn(withdrawn_by="advocate", form="written", points=(3,)),
    c.WithdrawalConfirmed(to_advocate="given"),
    c.ComplaintReinstated(points=(3,)),
    c.ComplaintCompleted(),
    *LATER_STAGES,
    r.RepresentationReceived(
        sort="members-enquiry",
        channel="via-member",
        team="team-1",
        theme="quality-of-service",
        private=Correspondence(reason="misread", contact="Cllr Doe", words="When will it open?"),
    ),
    r.RepresentationAnswered(),
    r.RepresentationClosed(),
    m.CharacteristicsRecorded(
        age_band="10-15", gender="female", disability="disabled", ethnicity="mixed", sexual_orientation="bisexual"
    ),
    *of_ombudsman.EVENTS,
    *access_requests.EVENTS,
    CaseLinked(to="CC-2026-0042", because="same-letter", point=2),
    cm.ComplimentReceived(
        giver="relative",
        channel="letter",
        team="team-1",
        theme="quality-of-service",
        private=Correspondence(reason="misread", contact="Zoë Doe", words="Thank you."),
    ),
    cm.ComplimentPassedOn(worker="WKR-17"),
    d.DataProtectionComplaintReceived(
        channel="web-form",
        represented=True,
        private=Correspondence(reason="misread", contact="Zoë Doe", words="You wrote to my old address."),
    ),
    d.DataProtectionComplaintAcknowledged(channel="email"),
    d.DataProtectionProgressTold(channel="phone"),
    d.DataProtectionOutcomeGiven(outcome="partly-upheld", private=Correspondence(words="The address is put right.")),
    d.DataProtectionComplaintWithdrawn(),
    d.DataProtectionComplaintCompleted(),
    co.CorporateComplaintReceived(
        channel="phone",
        team="team-1",
        theme="quality-of-service",
        private=Correspondence(reason="misread", contact="Zoë Doe", words="The form cannot be sent."),
    ),
    co.CorporateStageOneAcknowledged(),
    co.CorporateStageOneExtended(
        to=date(2026, 5, 8), because="complexity", reasons_explained=True, ombudsman_given=False
    ),
    co.CorporateStageOneResponded(outcome="partly-upheld", private=Correspondence(words="It is mended.")),
    co.CorporateStageTwoRequested(private=Correspondence(words="It is not.")),
    co.CorporateStageTwoAcknowledged(),
    co.CorporateStageTwoExtended(
        to=date(2026, 7, 8), because="staff-absence", reasons_explained=False, ombudsman_given=True
    ),
    co.CorporateStageTwoResponded(
        outcome="upheld", ombudsman_given=True, private=Correspondence(words="It is mended now.")
    ),
    co.CorporateComplaintWithdrawn(),
    co.CorporateOmbudsmanReferred(referred_by="authority"),
    co.CorporateComplaintCompleted(),
)
