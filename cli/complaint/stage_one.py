"""The verbs from the receipt of a complaint to the end of Stage 1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from cli import kinds
from cli.complaint import options
from cli.complaint.options import Basis, ChildDirectly, GivenOption, InWriting, Outcomes, Points, Through, ToAdvocate
from cli.options import Channel
from cli.problems import WrongUsage
from cli.recording import Moment, opens, records

if TYPE_CHECKING:
    from domain.events.complaint import PointReceived


@opens
def receive(
    moment: Moment,
    form: Annotated[
        Literal["oral", "written"], typer.Option(help="How it was made: it later decides Stage 2's start.")
    ],
    channel: Channel,
    basis: Basis,
    through: Through = "self",
    child_directly: ChildDirectly = False,
    reached_team: Annotated[
        str | None,
        typer.Option(parser=kinds.day, metavar="DAY", help="The day it reached the complaints team, if later."),
    ] = None,
    point: Annotated[
        list[str] | None,
        typer.Option(
            parser=kinds.point,
            metavar="POINT",
            help="A point, as 'function=part-3,nature=delay,theme=communication,team=east,arose=2026-01-03'; "
            "'elsewhere=send' for one of another procedure; again for each point. [default: one, all undecided]",
        ),
    ] = None,
    opens_others: Annotated[
        bool,
        typer.Option(
            "--opens-others",
            help="Open a case, linked, for each point that is elsewhere=corporate or elsewhere=data-protection.",
        ),
    ] = False,
) -> Any:
    """Receive a complaint: made orally or in writing, by any channel (reg 6)."""
    from domain.events.complaint import ComplaintReceived

    received = ComplaintReceived(
        form=form,
        channel=channel,
        basis=basis,
        through=through,
        child_directly=child_directly,
        reached_team_on=moment.day(reached_team) if reached_team else None,
        points=tuple(_point(number, text, moment) for number, text in enumerate(point or [""], start=1)),
    )
    return options.with_others(received) if opens_others else received


def _point(number: int, text: str, moment: Moment) -> PointReceived:
    from domain.events.complaint import PointReceived

    return PointReceived.model_validate({"number": number, **options.point(text, moment)})


@records
def acknowledge(
    procedure: GivenOption,
    advocacy: GivenOption,
    assistance: GivenOption,
    help_to_obtain_advocate: GivenOption,
) -> Any:
    """Acknowledge in writing, with reg 11's four facts; one not given is a finding, never a refusal."""
    from domain.events.complaint import ComplaintAcknowledged

    return ComplaintAcknowledged(
        procedure=procedure,
        advocacy=advocacy,
        assistance=assistance,
        help_to_obtain_advocate=help_to_obtain_advocate,
    )


@records
def decide_interest(
    sufficient: Annotated[bool, typer.Option("--sufficient/--refused", help="What was decided.")],
    childs_views: Annotated[Literal["considered", "not-appropriate"], typer.Option(help="The child's views.")],
    complainant_notified: Annotated[
        bool, typer.Option("--notified/--not-notified", help="Whether the complainant was told.")
    ] = True,
    child_told: Annotated[
        Literal["told", "not-appropriate", "not-told"], typer.Option(help="Whether the child was told.")
    ] = "not-appropriate",
) -> Any:
    """Decide whether «such other person» has sufficient interest in the child's welfare (reg 12)."""
    from domain.events.complaint import SufficientInterestDecided

    return SufficientInterestDecided(
        sufficient=sufficient,
        childs_views=childs_views,
        complainant_notified=complainant_notified,
        child_told=child_told,
    )


@records
def decide_late(
    late_points: tuple[int, ...],
    accepted: Annotated[bool, typer.Option("--accepted/--declined", help="Whether it is considered.")],
    not_reasonable_in_time: Annotated[
        bool,
        typer.Option(
            "--not-reasonable-in-time/--reasonable-in-time",
            help="Limb (a): it would not be, or would be, reasonable to expect it within the year.",
        ),
    ],
    still_effective_and_fair: Annotated[
        bool,
        typer.Option(
            "--still-fair/--no-longer-fair",
            help="Limb (b): it can, or cannot, still be considered effectively and fairly.",
        ),
    ],
    point: Points = None,
) -> Any:
    """Decide on points made more than a year after their grounds arose (reg 9(2)); both limbs are concluded."""
    from domain.events.complaint import LateRepresentationDecided

    return LateRepresentationDecided(
        accepted=accepted,
        not_reasonable_in_time=not_reasonable_in_time,
        still_effective_and_fair=still_effective_and_fair,
        points=tuple(point) if point else late_points or (1,),
    )


@records
def request_advocate() -> Any:
    """Note that the complainant asked for an advocate; by the day of receipt, it moves the start (reg 14(3)(b))."""
    from domain.events.complaint import AdvocateRequested

    return AdvocateRequested()


@records
def appoint_advocate(
    advocate: Annotated[str, typer.Option(parser=kinds.person, metavar="ID", help="The advocate's opaque id, ADV-17.")],
    bar: Annotated[
        list[str] | None,
        typer.Option(
            parser=kinds.code,
            metavar="BAR",
            help="A bar of SI 2004/719 reg 3 that applies: subject-of-representations, manages-the-subject, "
            "manages-the-service, controls-resources, considers-for-authority.",
        ),
    ] = None,
    no_bar: Annotated[bool, typer.Option("--no-bar", help="The five bars were asked about; none applies.")] = False,
) -> Any:
    """Appoint an advocate, after asking about the five bars of SI 2004/719 reg 3."""
    from domain.events.complaint import AdvocateAppointed

    if bool(bar) == no_bar:
        raise WrongUsage("say which bar applies with --bar, or that none does with --no-bar")
    return AdvocateAppointed(advocate=advocate, bars=tuple(bar or ()))


@records
def decline_advocate(
    because: Annotated[
        Literal["declined-by-complainant", "not-to-be-appointed"], typer.Option(help="Why there will be none.")
    ],
) -> Any:
    """Note that there will be no advocate: the start stays with the receipt."""
    from domain.events.complaint import AdvocateDeclined

    return AdvocateDeclined(because=because)


@records
def agree_start(
    moment: Moment,
    starts: Annotated[str, typer.Option(parser=kinds.day, metavar="DAY", help="The day on which Stage 1 is to start.")],
    asked_by: Annotated[Literal["complainant", "authority"], typer.Option(help="Who asked.")] = "complainant",
) -> Any:
    """Agree a later start of Stage 1, at the complainant's request (reg 14(4))."""
    from domain.events.complaint import LaterStartAgreed

    return LaterStartAgreed(starts_on=moment.day_ahead(starts), asked_by=asked_by)


@records
def investigate() -> Any:
    """Begin the formal Stage 1 investigation."""
    from domain.events.complaint import FormalInvestigationBegun

    return FormalInvestigationBegun()


@records
def extend(
    moment: Moment,
    to: Annotated[
        str,
        typer.Option(
            parser=kinds.day,
            metavar="DAY",
            help="The day to which it is extended; beyond 20 working days it has no effect.",
        ),
    ],
    because: Annotated[
        str, typer.Option(parser=kinds.code, metavar="GROUND", help="The ground: complex is the only one in law.")
    ] = "complex",
) -> Any:
    """Extend Stage 1 for complexity to a named day (reg 14(5)); it must be decided within the 10 working days."""
    from domain.events.complaint import StageOneExtended

    return StageOneExtended(to=moment.day_ahead(to), because=because)


@records
def respond(
    open_points: tuple[int, ...],
    outcome: Outcomes,
) -> Any:
    """Send the Stage 1 response: for each point upheld, partially-upheld, not-upheld or no-finding."""
    from domain.events.complaint import StageOneResponded

    return StageOneResponded(outcomes=options.outcomes(outcome, open_points))


@records
def resolve(point: Points = None) -> Any:
    """Resolve by agreement, with the team (alternative dispute resolution); without --point, all that is open."""
    from domain.events.complaint import AdrResolved

    return AdrResolved(points=tuple(point or ()))


@records
def send_terms(has_advocate: bool, to_advocate: ToAdvocate = None) -> Any:
    """Send the written terms of a resolution to the complainant, and to the advocate if there is one (reg 15(1))."""
    from domain.events.complaint import ResolutionTermsSent

    return ResolutionTermsSent(to_advocate=options.to_the_advocate(to_advocate, has_advocate))


@records
def skip_stage_one(
    agreed_by: Annotated[
        Literal["both", "complainant", "authority"], typer.Option(help="Who agreed; the law asks for both.")
    ] = "both",
    complaint_in_writing: InWriting = False,
) -> Any:
    """Leave Stage 1 out, by agreement of the complainant and the authority (reg 14(1))."""
    from domain.events.complaint import StageOneSkipped

    return StageOneSkipped(agreed_by=agreed_by, complaint_in_writing=complaint_in_writing)
