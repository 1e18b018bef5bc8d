"""The verbs of Stage 2: consideration with an independent person."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import typer

from cli import kinds
from cli.complaint import options
from cli.complaint.options import Form, InWriting, NoTie, Outcomes, Points, RequestedBy, Ties, ToAdvocate
from cli.problems import WrongUsage
from cli.recording import Moment, records


@records
def request_stage_two(
    form: Form,
    by: RequestedBy = "complainant",
    point: Points = None,
    complaint_in_writing: InWriting = False,
) -> Any:
    """Request Stage 2, in any form and without reasons (reg 15(2)); without --point, for all that may go there.

    Points that others went there before, on an earlier day, go as a linked complaint with a time of its own.
    """
    from domain.events.complaint import StageTwoRequested

    return StageTwoRequested(
        form=form, requested_by=by, points=tuple(point or ()), complaint_in_writing=complaint_in_writing
    )


@records
def refuse_stage_two() -> Any:
    """Note that Stage 2 was refused; the law gives no power to (reg 17(1)): only with --despite, a finding for ever."""
    from domain.events.complaint import StageTwoRefused

    return StageTwoRefused()


@records
def prepare_record(
    next_version: int,
    comments: Annotated[
        Literal["invited", "not-invited"], typer.Option(help="Whether the complainant's comments on it were invited.")
    ],
    final: Annotated[
        bool, typer.Option("--final", help="The authority produced it as the final one: Stage 2 starts (reg 17(5)).")
    ] = False,
    version: Annotated[int | None, typer.Option(help="Which version it is. [default: the next]")] = None,
) -> Any:
    """Prepare a version of the written record of a complaint made orally (reg 16)."""
    from domain.events.complaint import RecordPrepared

    return RecordPrepared(version=next_version if version is None else version, comments=comments, final=final)


@records
def agree_statement() -> Any:
    """Note that the complainant agreed the statement of complaint: only guidance counts from here."""
    from domain.events.complaint import StatementAgreed

    return StatementAgreed()


@records
def appoint_independent_person(
    independent_person: Annotated[
        str, typer.Option(parser=kinds.person, metavar="ID", help="The independent person's opaque id, IP-4.")
    ],
    tie: Ties = None,
    no_tie: NoTie = False,
) -> Any:
    """Appoint the independent person (reg 17(2)), after asking what ties there are to the authority (reg 2)."""
    from domain.events.complaint import IndependentPersonAppointed

    return IndependentPersonAppointed(independent_person=independent_person, ties=options.ties(tie, no_tie))


@records
def appoint_investigator(
    investigator: Annotated[
        str, typer.Option(parser=kinds.person, metavar="ID", help="The investigating officer's opaque id, IO-9.")
    ],
    in_the_line: Annotated[
        bool,
        typer.Option("--in-the-line", help="The officer manages, or is managed with, those complained of."),
    ] = False,
) -> Any:
    """Appoint the investigating officer, as guidance advises, out of the line of those complained of."""
    from domain.events.complaint import InvestigatingOfficerAppointed

    return InvestigatingOfficerAppointed(officer=investigator, in_the_line=in_the_line)


@records
def report_investigation(open_points: tuple[int, ...], outcome: Outcomes) -> Any:
    """Note the investigating officer's report, with a finding on each point."""
    from domain.events.complaint import InvestigatorReported

    return InvestigatorReported(findings=options.outcomes(outcome, open_points))


@records
def report_independent_person(open_points: tuple[int, ...], outcome: Outcomes) -> Any:
    """Note the independent person's report, with a view of each point (reg 17(3))."""
    from domain.events.complaint import IndependentPersonReported

    return IndependentPersonReported(views=options.outcomes(outcome, open_points))


@records
def adjudicate(
    open_points: tuple[int, ...],
    outcome: Outcomes,
    departs: Annotated[
        list[str] | None,
        typer.Option(
            parser=kinds.departure,
            metavar="DEPARTURE",
            help="Why a decision departs from the investigator's finding, '1=new-evidence': evidence-does-not-support, "
            "new-evidence, law-or-policy-misread, outside-the-point, other-recorded.",
        ),
    ] = None,
) -> Any:
    """Decide on each point, having regard to the findings; a departure needs its reason (s.26(7))."""
    from domain.events.complaint import PointDecision, StageTwoAdjudicated

    why = {int(number): because for number, _, because in (one.partition("=") for one in departs or ())}
    decided = options.outcomes(outcome, open_points)
    undecided = sorted(why.keys() - {found.point for found in decided})
    if undecided:
        raise WrongUsage(
            f"--departs is about point {undecided[0]}, on which nothing is decided: give its --outcome too"
        )
    return StageTwoAdjudicated(
        decisions=tuple(
            PointDecision(point=found.point, outcome=found.outcome, departs_because=why.get(found.point))
            for found in decided
        )
    )


@records
def notify_delay(
    moment: Moment,
    by: Annotated[
        str,
        typer.Option(
            parser=kinds.day,
            metavar="DAY",
            help="The date told, by which the response will have been sent; beyond 65 working days it has no effect.",
        ),
    ],
    in_writing: Annotated[bool, typer.Option("--in-writing/--orally", help="How the complainant was told.")] = True,
    reason_given: Annotated[bool, typer.Option("--reason/--no-reason", help="Whether the reason was told.")] = True,
) -> Any:
    """Tell the complainant, before the 25 working days pass, why Stage 2 takes longer and until when (reg 17(6))."""
    from domain.events.complaint import DelayNotified

    return DelayNotified(by_when=moment.day_ahead(by), in_writing=in_writing, reason_given=reason_given)


@records
def respond_stage_two(
    has_advocate: bool,
    panel_explained: Annotated[
        bool,
        typer.Option(
            "--panel-explained/--panel-not-explained",
            help="Whether it tells of the right to a panel, and how to ask for one (reg 17(8)).",
        ),
    ],
    to_advocate: ToAdvocate = None,
    independent_person: Annotated[
        Literal["took-part", "no-discussions", "left-out"],
        typer.Option(help="Whether the independent person took part in the discussions on it (reg 17(7))."),
    ] = "took-part",
) -> Any:
    """Send the notice of the Stage 2 response to the complainant and the advocate (reg 17(3))."""
    from domain.events.complaint import StageTwoResponded

    return StageTwoResponded(
        to_advocate=options.to_the_advocate(to_advocate, has_advocate),
        panel_explained=panel_explained,
        independent_person=independent_person,
    )


@records
def response_received(
    known: Annotated[
        Literal["told", "presumed", "unknown"],
        typer.Option(help="How it is known: the complainant told, or presumed by the authority's policy, or unknown."),
    ],
) -> Any:
    """Note that the complainant has the Stage 2 response: the 20 working days for a panel start (reg 18(2))."""
    from domain.events.complaint import StageTwoResponseReceived

    return StageTwoResponseReceived(known=known)
