"""The verbs of what else may happen at any stage: notices, learning, costs, the end."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import typer

from cli import kinds
from cli.recording import Moment, records

Action = Annotated[int, typer.Option(help="The number of the action.")]


@records
def notify_decision(
    complainant: Annotated[Literal["told", "not-told"], typer.Option(help="The complainant.")],
    child: Annotated[
        Literal["told", "is-the-complainant", "not-of-sufficient-understanding", "not-practicable", "not-told"],
        typer.Option(help="The child, if of sufficient understanding."),
    ],
    others: Annotated[
        Literal["told", "none-affected", "not-practicable", "not-told"],
        typer.Option(help="Others who are likely to be affected."),
    ],
) -> Any:
    """Give the written notice of decision, reasons and action to all whom it is owed (Children Act 1989 s.26(7)(b))."""
    from domain.events.complaint import DecisionNotified

    return DecisionNotified(complainant=complainant, child=child, others=others)


@records
def give_notice(
    notice: Annotated[
        str,
        typer.Option(
            parser=kinds.code, metavar="NOTICE", help="Which, as in advocate-of-terms or complainant-of-routing."
        ),
    ],
) -> Any:
    """Give after all a notice that had been owed and left out, as 'case show' finds it."""
    from domain.events.complaint import NoticeGiven

    return NoticeGiven(notice=notice)


@records
def agree_action(
    moment: Moment,
    next_action: int,
    owner: Annotated[str, typer.Option(parser=kinds.person, metavar="ID", help="The opaque id of who is to do it.")],
    due: Annotated[str, typer.Option(parser=kinds.day, metavar="DAY", help="The day by which it is to be done.")],
    action: Annotated[int | None, typer.Option(help="Its number within the complaint. [default: the next]")] = None,
) -> Any:
    """Agree what is to be improved because of the complaint: a learning action, as guidance advises."""
    from domain.events.complaint import LearningActionAgreed

    return LearningActionAgreed(
        action=next_action if action is None else action, owner=owner, due_on=moment.day_ahead(due)
    )


@records
def action_done(action: Action) -> Any:
    """Note that a learning action was carried out."""
    from domain.events.complaint import LearningActionDone

    return LearningActionDone(action=action)


@records
def action_not_done(
    action: Action,
    because: Annotated[
        str,
        typer.Option(
            parser=kinds.code,
            metavar="REASON",
            help="no-longer-needed, done-otherwise, not-affordable, not-agreed or other-recorded.",
        ),
    ],
) -> Any:
    """Note that a learning action will not be carried out, and why."""
    from domain.events.complaint import LearningActionNotDone

    return LearningActionNotDone(action=action, because=because)


@records
def record_cost(
    of: Annotated[
        str,
        typer.Option(
            parser=kinds.code, metavar="COST", help="investigating-officer, independent-person, panel or other."
        ),
    ],
    pounds: Annotated[str, typer.Option(parser=kinds.pounds, metavar="POUNDS", help="How much, 1234.50.")],
    paid_to: Annotated[
        str | None,
        typer.Option(parser=kinds.person, metavar="ID", help="The opaque id of who was paid, if it was one person."),
    ] = None,
) -> Any:
    """Record what the procedure cost: an investigating officer, an independent person, a panel."""
    from decimal import Decimal

    from domain.events.complaint import CostRecorded

    return CostRecorded(of=of, pounds=Decimal(pounds), paid_to=paid_to)


@records
def refer_ombudsman(
    by: Annotated[Literal["complainant", "authority"], typer.Option(help="Who referred it.")],
    agreed: Annotated[
        bool, typer.Option("--agreed", help="Both agreed to refer it early, after a sound Stage 2.")
    ] = False,
) -> Any:
    """Refer the complaint to the Ombudsman: after Stage 3, early by agreement, or by the complainant at any time."""
    from domain.events.complaint import OmbudsmanReferred

    return OmbudsmanReferred(referred_by=by, agreed=agreed)


@records
def complete() -> Any:
    """Close the file, once nothing statutory is outstanding; no right is closed by it."""
    from domain.events.complaint import ComplaintCompleted

    return ComplaintCompleted()
