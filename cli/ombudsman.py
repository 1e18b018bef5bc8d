"""What an officer records of a matter at the Ombudsman: a verb for each event."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from cli import kinds
from cli.premature import going_back_to, opening_a_complaint
from cli.problems import WrongUsage
from cli.recording import Moment, opens, records
from cli.together import Together

if TYPE_CHECKING:
    from domain.events.envelope import Proposal
    from domain.events.ombudsman import RemedyAgreed
    from domain.ledger.ledger import Ledger

app = typer.Typer(no_args_is_help=True, help="Record what happens to a matter at the Ombudsman.", rich_markup_mode=None)

VERBS = {
    "approach-notified": "notify",
    "ombudsman-enquiry-received": "receive-enquiry",
    "ombudsman-reply-sent": "reply",
    "ombudsman-investigation-taken-up": "take-up",
    "ombudsman-draft-received": "receive-draft",
    "ombudsman-comments-sent": "comment",
    "ombudsman-decided": "decide",
    "ombudsman-decision-reopened": "reopen",
    "ombudsman-remedy-agreed": "agree-remedy",
    "ombudsman-remedy-evidenced": "evidence-remedy",
    "ombudsman-compliance-closed": "close-compliance",
    "ombudsman-longer-time-agreed": "agree-longer",
    "public-report-received": "receive-report",
    "public-notice-given": "give-notice",
    "public-report-laid": "lay-report",
    "public-report-answered": "answer-report",
    "further-report-received": "receive-further-report",
    "ombudsman-statement-published": "publish-statement",
    "monitoring-officer-told": "tell-monitoring-officer",
    "ombudsman-case-closed": "close",
}
"""The verb of each event's kind."""

Letter = Annotated[
    str, typer.Option("--letter", parser=kinds.day, metavar="DAY", help="The date of the Ombudsman's letter.")
]
By = Annotated[str, typer.Option("--by", parser=kinds.day, metavar="DAY", help="The date that the letter sets.")]


@app.command()
@opens
def notify(
    moment: Moment,
    known_by: Annotated[
        Literal["notice", "yearly-list"],
        typer.Option(help="The Ombudsman's notice, or only its yearly list: then --on is the day that the list gives."),
    ] = "notice",
    ombudsman_reference: Annotated[
        str | None,
        typer.Option(parser=kinds.ombudsman_reference, metavar="REFERENCE", help="The Ombudsman's own, 24-008-148."),
    ] = None,
    noticed: Annotated[
        str | None,
        typer.Option(
            parser=kinds.day, metavar="DAY", help="The day on which the person first had notice of it (s.26B)."
        ),
    ] = None,
    team: Annotated[
        str | None, typer.Option(parser=kinds.code, metavar="TEAM", help="The team that it is about, by the policy.")
    ] = None,
    theme: Annotated[
        str | None, typer.Option(parser=kinds.code, metavar="THEME", help="What it is about, by the policy's themes.")
    ] = None,
) -> Any:
    """Open a matter: somebody went to the Ombudsman, with or without a complaint of ours behind it."""
    from domain.events.ombudsman import ApproachNotified

    return ApproachNotified(
        known_by=known_by,
        ombudsman_reference=ombudsman_reference,
        noticed_on=moment.day(noticed) if noticed else None,
        team=team,
        theme=theme,
    )


@app.command()
@records
def receive_enquiry(moment: Moment, letter: Letter, by: By) -> Any:
    """Receive an enquiry, with the date that the Ombudsman set for the reply."""
    from domain.events.ombudsman import EnquiryReceived

    return EnquiryReceived(letter_on=moment.day(letter), reply_by=moment.day_ahead(by))


@app.command()
@records
def reply(
    enquiry: Annotated[
        int | None, typer.Option(help="The number of the enquiry. [default: every one that awaits a reply]")
    ] = None,
) -> Any:
    """Note that the reply to an enquiry was sent."""
    from domain.events.ombudsman import ReplySent

    return ReplySent(enquiry=enquiry)


@app.command()
@records
def take_up() -> Any:
    """Note that the Ombudsman took up an investigation: committees count those taken up, decided or not."""
    from domain.events.ombudsman import InvestigationTakenUp

    return InvestigationTakenUp()


@app.command()
@records
def receive_draft(moment: Moment, letter: Letter, by: By) -> Any:
    """Receive a draft decision, with the date that the Ombudsman set for comments."""
    from domain.events.ombudsman import DraftDecisionReceived

    return DraftDecisionReceived(letter_on=moment.day(letter), comments_by=moment.day_ahead(by))


@app.command()
@records
def comment(
    draft: Annotated[
        int | None, typer.Option(help="The number of the draft. [default: every one that awaits comments]")
    ] = None,
) -> Any:
    """Note that comments on a draft were sent, or that there are none."""
    from domain.events.ombudsman import CommentsSent

    return CommentsSent(draft=draft)


@app.command()
@records
def decide(
    moment: Moment,
    outcome: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="OUTCOME",
            help="In the words of the Ombudsman's year: from 2024-25 not-for-us, not-ready, assessed-and-closed, "
            "upheld, not-upheld; before, referred-back, closed-after-initial-enquiries …",
        ),
    ],
    decided_at: Annotated[Literal["assessment", "investigation"], typer.Option(help="assessment or investigation.")],
    upheld_how: Annotated[
        str | None,
        typer.Option(
            parser=kinds.code,
            metavar="HOW",
            help="fault-and-injustice, fault-no-injustice, fault-already-remedied or at-assessment-by-early-remedy.",
        ),
    ] = None,
    opens_complaint: Annotated[
        bool,
        typer.Option("--opens-complaint", help="Premature, it comes back: open a complaint with it, and link them."),
    ] = False,
    form: Annotated[
        Literal["oral", "written"], typer.Option(help="Of the complaint: how it was made to the Ombudsman.")
    ] = "written",
    channel: Annotated[
        str | None,
        typer.Option(parser=kinds.code, metavar="CHANNEL", help="Of the complaint: letter, email, phone, web-form …"),
    ] = None,
    basis: Annotated[
        str | None,
        typer.Option(parser=kinds.code, metavar="BASIS", help="Of the complaint: who complains, in law: parent …"),
    ] = None,
    function: Annotated[
        str | None,
        typer.Option(
            parser=kinds.code, metavar="FUNCTION", help="Of the complaint: the function complained of: part-3 …"
        ),
    ] = None,
    theme: Annotated[
        str | None,
        typer.Option(parser=kinds.code, metavar="THEME", help="Of the complaint: its theme, by the policy's themes."),
    ] = None,
    received: Annotated[
        str | None,
        typer.Option(
            parser=kinds.day, metavar="DAY", help="The day on which it came back. [default: that of the decision]"
        ),
    ] = None,
    returns_to: Annotated[
        str | None,
        typer.Option(parser=kinds.reference, metavar="CASE", help="Premature, it comes back to this complaint."),
    ] = None,
    again: Annotated[
        Literal["stage-two", "reinstated"] | None,
        typer.Option(help="With --returns-to: how that complaint is taken up again, as its procedure allows."),
    ] = None,
) -> Any:
    """Note the Ombudsman's decision; one that came too early can come back as a complaint in the same recording."""
    from domain.events.ombudsman import OmbudsmanDecided

    decided = OmbudsmanDecided(outcome=outcome, at=decided_at, upheld_how=upheld_how)
    if opens_complaint and returns_to:
        raise WrongUsage("it comes back once: give --opens-complaint or --returns-to")
    if opens_complaint:
        if channel is None or basis is None:
            raise WrongUsage("--opens-complaint needs --channel and --basis")
        fields = {"form": form, "channel": channel, "basis": basis}
        return opening_a_complaint(decided, fields, {"function": function, "theme": theme}, received, moment)
    if not returns_to and (again or received or channel or basis or function or theme):
        raise WrongUsage("what is said of a complaint goes with --opens-complaint or --returns-to")
    return going_back_to(decided, returns_to, again) if returns_to else decided


@app.command()
@records
def reopen() -> Any:
    """Note that the Ombudsman took its decision back: the matter awaits another."""
    from domain.events.ombudsman import DecisionReopened

    return DecisionReopened()


@app.command()
@records
def agree_remedy(
    moment: Moment,
    of: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="REMEDY",
            help="apology, records, financial-redress, new-decision, reassessment, services-to-person, "
            "services-to-others, procedure-change, training.",
        ),
    ],
    letter: Letter,
    by: By,
    pounds: Annotated[
        str | None, typer.Option(parser=kinds.number, metavar="POUNDS", help="How much, of financial redress.")
    ] = None,
    redress: Annotated[
        str | None,
        typer.Option(
            parser=kinds.code,
            metavar="FOR",
            help="What financial redress is for: quantifiable-loss, loss-of-service, distress.",
        ),
    ] = None,
) -> Any:
    """Note a remedy that was agreed, with the date that the Ombudsman set for it."""
    from domain.events.ombudsman import RemedyAgreed

    fields = {"remedy": 1, "of": of, "redress": redress, "pounds": pounds}
    agreed = RemedyAgreed.model_validate({**fields, "letter_on": moment.day(letter), "due_on": moment.day_ahead(by)})
    return Together(agreed, _numbered)


def _numbered(proposal: Proposal, ledger: Ledger) -> list[Proposal]:
    """The remedy with the next number of its matter."""
    from domain.procedures.ombudsman import OMBUDSMAN

    file = ledger.case(proposal.case or "")
    agreed: RemedyAgreed = proposal.event  # type: ignore[assignment]  # agree_remedy made it
    if file is None or file.procedure is not OMBUDSMAN:
        return [proposal]
    return [replace(proposal, event=agreed.model_copy(update={"remedy": len(file.case.remedies) + 1}))]


@app.command()
@records
def evidence_remedy(remedy: Annotated[int, typer.Option(help="The number of the remedy.")]) -> Any:
    """Note that the evidence of a remedy was sent to the Ombudsman."""
    from domain.events.ombudsman import RemedyEvidenced

    return RemedyEvidenced(remedy=remedy)


@app.command()
@records
def close_compliance(
    compliance: Annotated[
        Literal["satisfied", "late", "not-complied"], typer.Option(help="satisfied, late or not-complied.")
    ],
    remedy: Annotated[
        int | None, typer.Option(help="The number of the remedy. [default: every one whose file is open]")
    ] = None,
) -> Any:
    """Note that the Ombudsman closed its file on whether remedies were carried out."""
    from domain.events.ombudsman import ComplianceClosed

    return ComplianceClosed(remedy=remedy, compliance=compliance)


@app.command()
@records
def agree_longer(
    moment: Moment,
    of: Annotated[
        Literal["reply", "comments", "remedy", "report"], typer.Option(help="reply, comments, remedy or report.")
    ],
    until: Annotated[str, typer.Option(parser=kinds.day, metavar="DAY", help="The later date.")],
    number: Annotated[
        int | None, typer.Option(help="The number of the enquiry, the draft or the remedy. [default: the latest]")
    ] = None,
    in_writing: Annotated[
        bool, typer.Option("--in-writing/--not-in-writing", help="For a report, only in writing (s.31(2)).")
    ] = True,
) -> Any:
    """Note that the Ombudsman agreed to a later date."""
    from domain.events.ombudsman import LongerTimeAgreed

    return LongerTimeAgreed(of=of, number=number, until=moment.day_ahead(until), in_writing=in_writing)


@app.command()
@records
def receive_report() -> Any:
    """Receive a public report: notice within two weeks, an answer within three months beginning with that day."""
    from domain.events.ombudsman import PublicReportReceived

    return PublicReportReceived()


@app.command()
@records
def give_notice(
    moment: Moment,
    copies_from: Annotated[
        str, typer.Option(parser=kinds.day, metavar="DAY", help="The day from which copies are open, for three weeks.")
    ],
) -> Any:
    """Note the public notice of a report (s.30(4)-(5))."""
    from domain.events.ombudsman import PublicNoticeGiven

    return PublicNoticeGiven(copies_open_from=moment.day_ahead(copies_from))


@app.command()
@records
def lay_report() -> Any:
    """Note that the report was laid before the authority, which considered it (s.31(2))."""
    from domain.events.ombudsman import ReportLaid

    return ReportLaid()


@app.command()
@records
def answer_report(
    action: Annotated[Literal["taken", "proposed"], typer.Option(help="Whether it was taken, or is proposed.")],
) -> Any:
    """Note that the Ombudsman was told of the action on a report (s.31(2))."""
    from domain.events.ombudsman import ReportAnswered

    return ReportAnswered(action=action)


@app.command()
@records
def receive_further_report() -> Any:
    """Receive a further report: the Ombudsman was not satisfied (s.31(2A)-(2H))."""
    from domain.events.ombudsman import FurtherReportReceived

    return FurtherReportReceived()


@app.command()
@records
def publish_statement() -> Any:
    """Note that the statement asked for was published in newspapers (s.31(2A)-(2H))."""
    from domain.events.ombudsman import StatementPublished

    return StatementPublished()


@app.command()
@records
def tell_monitoring_officer() -> Any:
    """Note that the Monitoring Officer was told of the fault that was found."""
    from domain.events.ombudsman import MonitoringOfficerTold

    return MonitoringOfficerTold()


@app.command()
@records
def close() -> Any:
    """Close the file, once nothing is outstanding."""
    from domain.events.ombudsman import OmbudsmanCaseClosed

    return OmbudsmanCaseClosed()
