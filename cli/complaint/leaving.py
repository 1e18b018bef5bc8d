"""The verbs of points that leave a complaint and come back: withdrawn, routed, not considered, parted from the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from cli import kinds
from cli.complaint import options
from cli.complaint.options import Basis, ChildDirectly, NamedPoints, Points, Through, ToAdvocate
from cli.options import Channel
from cli.recording import Moment, opens, records
from cli.together import Together, what_follows

if TYPE_CHECKING:
    from domain.events.envelope import Proposal
    from domain.ledger.ledger import Ledger

ByItself = Annotated[
    Literal[
        "resubmitted", "prejudice-ceased", "routed-back", "reinstated", "stage-two-requested", "stage-three-requested"
    ],
    typer.Option(
        help="They are considered again (reg 8), come back from another procedure or from a withdrawal, or go to "
        "Stage 2 or 3 by themselves."
    ),
]


@records
def withdraw(
    form: Annotated[Literal["oral", "written"], typer.Option(help="How it was withdrawn.")],
    by: Annotated[Literal["complainant", "advocate"], typer.Option(help="Who withdrew.")] = "complainant",
    point: Points = None,
) -> Any:
    """Withdraw at the complainant's wish (reg 7(1)); without --point, all that is open."""
    from domain.events.complaint import ComplaintWithdrawn

    return ComplaintWithdrawn(withdrawn_by=by, form=form, points=tuple(point or ()))


@records
def confirm_withdrawal(has_advocate: bool, to_advocate: ToAdvocate = None) -> Any:
    """Write to confirm a withdrawal to the complainant, and to the advocate if there is one (reg 7(2))."""
    from domain.events.complaint import WithdrawalConfirmed

    return WithdrawalConfirmed(to_advocate=options.to_the_advocate(to_advocate, has_advocate))


@records
def reinstate(point: Points = None) -> Any:
    """Take up again what had been withdrawn; its time limit runs from the same start."""
    from domain.events.complaint import ComplaintReinstated

    return ComplaintReinstated(points=tuple(point or ()))


@records
def route(
    covered: tuple[str, ...],
    point: NamedPoints,
    to: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="CODE",
            help="The procedure they belong to: section-47, send, corporate …; or, to come back to this one, the "
            "function complained of: part-3, leaving-care …",
        ),
    ],
    because: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="REASON",
            help="function-not-covered, function-covered, clarified-by-complainant, found-on-inquiry, routed-in-error.",
        ),
    ],
    told: Annotated[bool, typer.Option("--told/--not-told", help="Whether the complainant was told, and why.")] = True,
    opens_case: Annotated[
        bool,
        typer.Option(
            "--opens-case",
            help="Open a case, linked, for each point: corporate or data-protection. It came when the complaint did.",
        ),
    ] = False,
) -> Any:
    """Route points to the procedure they belong to, or back to this one, by the function complained of (regs 3-5)."""
    from domain.events.complaint import PointRouted

    comes_back = to in covered
    if opens_case:
        options.carried(to)
    routed = PointRouted(
        points=tuple(point),
        elsewhere=None if comes_back else to,
        function=to if comes_back else None,
        because=because,
        complainant_told=told,
    )
    return Together(routed, _opening_elsewhere) if opens_case else routed


def _opening_elsewhere(proposal: Proposal, ledger: Ledger) -> list[Proposal]:
    """The routing, and what its points open in the procedure to which they go."""
    from domain.procedures.complaint import COMPLAINT
    from domain.procedures.complaint.consequences import opening_elsewhere

    file = ledger.case(proposal.case or "")
    if file is None or file.procedure is not COMPLAINT:
        return [proposal]
    return [*what_follows(proposal, ledger), *opening_elsewhere(proposal, file)]


@records
def part_points(
    point: NamedPoints,
    because: ByItself,
    routing_reason: Annotated[
        str | None,
        typer.Option(
            parser=kinds.code, metavar="REASON", help="Why they come back from another procedure, as of 'route'."
        ),
    ] = None,
    told: Annotated[bool, typer.Option("--told/--not-told", help="Whether the complainant was told, and why.")] = True,
) -> Any:
    """Note that points go on as a complaint of their own; 'route' and 'resume' do so where the others moved on."""
    from domain.events.complaint import PointsParted

    return PointsParted(points=tuple(point), because=because, routing_reason=routing_reason, complainant_told=told)


@opens
def continue_points(
    moment: Moment,
    continues: Annotated[
        str,
        typer.Option(parser=kinds.reference, metavar="CASE", help="The complaint that the points come from."),
    ],
    because: ByItself,
    received: Annotated[
        str, typer.Option(parser=kinds.day, metavar="DAY", help="The day the representations were first received.")
    ],
    form: Annotated[Literal["oral", "written"], typer.Option(help="How that complaint was made.")],
    channel: Channel,
    basis: Basis,
    point: Annotated[
        list[str],
        typer.Option(
            parser=kinds.continued_point,
            metavar="POINT",
            help="A point by its number there and what is said of it, 'was=2,function=part-3,nature=delay', with "
            "'discontinued=2026-01-03' if it was, and 'proceedings_ended=2026-05-01' if those are known to have; again "
            "for each point.",
        ),
    ],
    through: Through = "self",
    child_directly: ChildDirectly = False,
    sufficient_interest: Annotated[
        str | None,
        typer.Option(parser=kinds.day, metavar="DAY", help="The day sufficient interest was decided, if it was."),
    ] = None,
) -> Any:
    """Open a complaint with points that come from another: received once, and counted there."""
    from domain.events.complaint import ComplaintContinued, PointContinued

    points = [
        PointContinued.model_validate({"number": number, **options.continued_point(text, moment)})
        for number, text in enumerate(point, start=1)
    ]
    return ComplaintContinued(
        continues=continues,
        because=because,
        received_on=moment.day(received),
        form=form,
        channel=channel,
        basis=basis,
        through=through,
        child_directly=child_directly,
        sufficient_interest_on=moment.day(sufficient_interest) if sufficient_interest else None,
        points=tuple(points),
    )


@records
def discontinue(
    moment: Moment,
    ground: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="GROUND",
            help="Which proceedings: court-or-tribunal, disciplinary, criminal-investigation, criminal-proceedings.",
        ),
    ],
    known_by: Annotated[
        Literal["complainant-in-writing", "complainant-orally", "notification", "authority"],
        typer.Option(help="How the authority knows of them."),
    ],
    proceedings_by: Annotated[
        Literal["complainant", "authority", "other"], typer.Option(help="Who takes or would take them.")
    ],
    notice_given: Annotated[
        bool,
        typer.Option(
            "--notice/--no-notice", help="Whether the complainant was told in writing, with the reasons (reg 8(3))."
        ),
    ],
    review: Annotated[
        str, typer.Option(parser=kinds.day, metavar="DAY", help="The day to ask again whether the prejudice lasts.")
    ],
    prejudice: Annotated[
        str | None,
        typer.Option(
            parser=kinds.code,
            metavar="PREJUDICE",
            help="Why it would prejudice them: same-facts-in-issue, witnesses-in-common, evidence-at-risk, "
            "fair-hearing-at-risk, other-recorded.",
        ),
    ] = None,
    point: Points = None,
) -> Any:
    """End consideration that would prejudice other proceedings (reg 8(1)): no pause; without --point, of all open."""
    from domain.events.complaint import ConsiderationDiscontinued

    return ConsiderationDiscontinued(
        points=tuple(point or ()),
        ground=ground,
        known_by=known_by,
        proceedings_by=proceedings_by,
        prejudice=prejudice,
        notice_given=notice_given,
        review_on=moment.day_ahead(review),
    )


@records
def review_discontinuance(
    moment: Moment,
    still_prejudices: Annotated[bool, typer.Option("--still-prejudices/--prejudice-ceased", help="What was found.")],
    next_review: Annotated[
        str | None, typer.Option(parser=kinds.day, metavar="DAY", help="The day to ask again, while it lasts.")
    ] = None,
    point: Points = None,
) -> Any:
    """Ask again whether considering the discontinued points would still prejudice the proceedings (reg 8(1))."""
    from domain.events.complaint import DiscontinuanceReviewed

    return DiscontinuanceReviewed(
        points=tuple(point or ()),
        still_prejudices=still_prejudices,
        next_review_on=moment.day_ahead(next_review) if next_review else None,
    )


@records
def end_proceedings(
    how: Annotated[Literal["discontinued", "completed"], typer.Option(help="How they ended.")],
    point: Points = None,
) -> Any:
    """Say that the other proceedings have ended: the year to resubmit runs from that day (reg 8(5))."""
    from domain.events.complaint import ConcurrentConsiderationEnded

    return ConcurrentConsiderationEnded(points=tuple(point or ()), how=how)


@records
def resume(
    because: Annotated[
        Literal["resubmitted", "prejudice-ceased"],
        typer.Option(help="The complainant resubmitted them, or the authority found that the prejudice has ceased."),
    ],
    told: Annotated[
        bool, typer.Option("--told/--not-told", help="Whether the complainant was told that it starts afresh.")
    ] = True,
    point: Points = None,
) -> Any:
    """Consider discontinued points again, with a fresh Stage 1 (reg 8(4) and (5)); without --point, all of them."""
    from domain.events.complaint import ConsiderationResumed

    return ConsiderationResumed(points=tuple(point or ()), because=because, complainant_told=told)
