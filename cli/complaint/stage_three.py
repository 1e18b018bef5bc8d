"""The verbs of Stage 3: the review panel."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import typer

from cli import kinds
from cli.complaint import options
from cli.complaint.options import Form, Given, NoTie, Outcomes, Points, RequestedBy, Ties, ToAdvocate
from cli.recording import Moment, records

Member = Annotated[str, typer.Option(parser=kinds.person, metavar="ID", help="The member's opaque id, PM-3.")]


@records
def request_panel(
    form: Form,
    reasons_given: Annotated[
        bool, typer.Option("--reasons/--no-reasons", help="Whether it says why the complainant is dissatisfied.")
    ],
    by: RequestedBy = "complainant",
    point: Points = None,
) -> Any:
    """Request a review panel, with reasons (reg 18(2)); without --point, for all that Stage 2 answered."""
    from domain.events.complaint import StageThreeRequested

    return StageThreeRequested(form=form, reasons_given=reasons_given, requested_by=by, points=tuple(point or ()))


@records
def give_panel_reasons() -> Any:
    """Note the reasons for dissatisfaction, where the request had left them out (reg 18(2))."""
    from domain.events.complaint import PanelReasonsGiven

    return PanelReasonsGiven()


@records
def decide_panel_request(
    accepted: Annotated[bool, typer.Option("--accepted/--declined", help="Whether a panel is held.")],
    because: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="DISCRETION",
            help="good-reason-for-delay, not-told-of-the-limit, receipt-in-doubt, serious-matter, reasons-are-clear, "
            "no-good-reason or other-recorded.",
        ),
    ],
) -> Any:
    """Decide by discretion on a request that came late or without reasons; any other goes to a panel (reg 19(1))."""
    from domain.events.complaint import PanelRequestDecided

    return PanelRequestDecided(accepted=accepted, because=because)


@records
def appoint_panel_member(
    member: Member,
    tie: Ties = None,
    no_tie: NoTie = False,
    chairs: Annotated[bool, typer.Option("--chairs", help="The member chairs the panel.")] = False,
) -> Any:
    """Appoint one of the three members, after asking what ties there are to the authority (regs 2 and 19(2))."""
    from domain.events.complaint import PanelMemberAppointed

    return PanelMemberAppointed(member=member, ties=options.ties(tie, no_tie), chairs=chairs)


@records
def stand_down_panel_member(member: Member) -> Any:
    """Note that a member will not sit on the panel."""
    from domain.events.complaint import PanelMemberStoodDown

    return PanelMemberStoodDown(member=member)


@records
def postpone_panel(
    moment: Moment,
    to: Annotated[
        str, typer.Option(parser=kinds.day, metavar="DAY", help="The day to which it was put off; no limit moves.")
    ],
    asked_by: Annotated[
        Literal["complainant", "advocate", "authority", "panel"], typer.Option(help="Who asked for it.")
    ],
) -> Any:
    """Note that the meeting was put off; there is no power to extend its time limit (reg 19(4))."""
    from domain.events.complaint import PanelPostponed

    return PanelPostponed(to=moment.day_ahead(to), asked_by=asked_by)


@records
def panel_met(
    accompanied_by: Annotated[
        Literal["nobody", "advocate", "another", "both"], typer.Option(help="Who came with the complainant.")
    ],
    independent_person: Annotated[
        Literal["heard", "did-not-wish", "refused"],
        typer.Option(help="Whether the Stage 2 independent person, who may make submissions, was heard (reg 19(5))."),
    ],
    companion_refused: Annotated[
        bool,
        typer.Option("--companion-refused", help="One whom the complainant had a right to bring was refused."),
    ] = False,
) -> Any:
    """Note that the panel met; the complainant may bring the advocate and another person (reg 19(6))."""
    from domain.events.complaint import PanelMet

    return PanelMet(
        accompanied_by=accompanied_by, companion_refused=companion_refused, independent_person=independent_person
    )


@records
def panel_reported(
    open_points: tuple[int, ...],
    has_advocate: bool,
    outcome: Outcomes,
    recommendations: Annotated[int, typer.Option(help="How many recommendations it makes.")],
    to_complainant: Annotated[
        bool, typer.Option("--to-complainant/--not-to-complainant", help="Whether it went to the complainant.")
    ],
    to_independent_person: Annotated[
        bool,
        typer.Option(
            "--to-independent-person/--not-to-independent-person",
            help="Whether it went to the Stage 2 independent person.",
        ),
    ],
    to_advocate: ToAdvocate = None,
    to_others: Annotated[Given, typer.Option(help="Whether it went to others whom the panel named.")] = "not-relevant",
) -> Any:
    """Note the panel's report, a summary and recommendations, and to whom it was sent (reg 20(1) and (2))."""
    from domain.events.complaint import PanelReported

    return PanelReported(
        findings=options.outcomes(outcome, open_points),
        recommendations=recommendations,
        to_complainant=to_complainant,
        to_advocate=options.to_the_advocate(to_advocate, has_advocate),
        to_independent_person=to_independent_person,
        to_others=to_others,
    )


@records
def panel_report_received() -> Any:
    """Note that the authority received the recommendations: its 15 working days start (reg 20(3))."""
    from domain.events.complaint import PanelReportReceived

    return PanelReportReceived()


@records
def respond_stage_three(
    open_points: tuple[int, ...],
    outcome: Outcomes,
    with_independent_person: Annotated[
        bool,
        typer.Option(
            "--with-independent-person/--without-independent-person",
            help="Whether it was determined together with the Stage 2 independent person.",
        ),
    ],
    ombudsman_explained: Annotated[
        bool,
        typer.Option(
            "--ombudsman-explained/--ombudsman-not-explained", help="Whether it tells how to go to the Ombudsman."
        ),
    ],
) -> Any:
    """Send the response to the panel's recommendations, with the final outcome of each point (reg 20(3))."""
    from domain.events.complaint import StageThreeResponded

    return StageThreeResponded(
        outcomes=options.outcomes(outcome, open_points),
        with_independent_person=with_independent_person,
        ombudsman_explained=ombudsman_explained,
    )


@records
def judge_practicable(
    limit: Annotated[
        Literal["stage3.request", "stage3.panel", "stage3.report", "stage3.response"],
        typer.Option(help="Which time limit."),
    ],
    practicable: Annotated[
        bool,
        typer.Option(
            "--practicable/--not-practicable", help="Whether it was done as soon as was reasonably practicable."
        ),
    ],
) -> Any:
    """Judge whether what came after a day limit was done as soon as reasonably practicable (SI 2020/445 reg 6)."""
    from domain.events.complaint import PracticabilityJudged

    return PracticabilityJudged(limit=limit, as_soon_as_practicable=practicable)
