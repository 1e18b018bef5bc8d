"""The options that several verbs share, and what is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from cli import kinds
from cli.problems import WrongUsage
from cli.together import Letter

if TYPE_CHECKING:
    from cli.recording import Moment
    from domain.events.complaint import ComplaintReceived, PointOutcome

Given = Literal["given", "not-relevant", "not-given"]
GivenOption = Annotated[Given, typer.Option(help="given, not-relevant or not-given.")]
ToAdvocate = Annotated[
    Given | None,
    typer.Option(help="Whether it went to the advocate. [default: not-relevant, where none was appointed]"),
]
Points = Annotated[list[int] | None, typer.Option("--point", help="A point's number; give it again for more.")]
NamedPoints = Annotated[list[int], typer.Option("--point", help="A point's number; give it again for more.")]
Form = Annotated[Literal["oral", "written"], typer.Option(help="How it was said: oral or written.")]
RequestedBy = Annotated[Literal["complainant", "advocate"], typer.Option(help="Who asked.")]
Outcomes = Annotated[
    list[str],
    typer.Option(
        "--outcome",
        parser=kinds.outcome,
        metavar="OUTCOME",
        help="'1=upheld', once for each point; or 'upheld' alone for every point that is open.",
    ),
]
Basis = Annotated[
    str,
    typer.Option(
        parser=kinds.code,
        metavar="BASIS",
        help="Who complains, in law: parent, child-looked-after, care-leaver, other-person …",
    ),
]
Through = Annotated[
    str,
    typer.Option(parser=kinds.code, metavar="THROUGH", help="Made through: self, advocate, representative, member."),
]
ChildDirectly = Annotated[bool, typer.Option("--child-directly", help="A child or young person made it.")]
InWriting = Annotated[
    bool,
    typer.Option(
        "--complaint-in-writing",
        help="What was received orally had since been put in writing: Stage 2 does not wait for a record (reg 17(5)).",
    ),
]
Ties = Annotated[
    list[str] | None,
    typer.Option(
        "--tie",
        parser=kinds.code,
        metavar="TIE",
        help="A tie to the authority: member, officer and spouse-or-civil-partner bar (reg 2); "
        "officer-of-another-authority, former-officer and unmarried-partner are shown; again for more.",
    ),
]
NoTie = Annotated[bool, typer.Option("--no-tie", help="It was asked about ties to the authority; there is none.")]


def outcomes(said: list[str], open_points: tuple[int, ...]) -> tuple[PointOutcome, ...]:
    """What was found of each point; of some point where none is open, for the ledger to say so."""
    from domain.events.complaint import PointOutcome

    found: list[PointOutcome] = []
    for one in said:
        point, equals, code = one.partition("=")
        if equals:
            found.append(PointOutcome(point=int(point), outcome=code))
        else:
            found += [PointOutcome(point=number, outcome=one) for number in open_points or (1,)]
    return tuple(found)


_DISCONTINUED: Final = ("discontinued", "proceedings_ended")


def point(text: str, moment: Moment, *also: str) -> dict[str, Any]:
    """What is said of a point in one argument, ``function=part-3,arose=2026-01-03``, by the names of its fields.

    Args:
        text: What was said.
        moment: The days.
        also: What it has beside the six.

    Raises:
        WrongUsage: something of it is nothing that a point has.
    """
    names = (*also, "function", "elsewhere", "nature", "theme", "team", "arose")
    said: dict[str, Any] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, equals, value = part.partition("=")
        if not equals or name not in names:
            raise WrongUsage(
                f"{part!r} is nothing that a point has: it has {', '.join(names[:-1])} and {names[-1]}, "
                "each written as name=value"
            )
        said[name] = value
    days = {name: moment.day(said.pop(name)) for name in ("arose", *_DISCONTINUED) if name in said}
    return {**said, **{f"{name}_on": day for name, day in days.items()}}


def continued_point(text: str, moment: Moment) -> dict[str, Any]:
    """The same of a point that comes from another complaint: its number there, and what is known of its end."""
    return point(text, moment, "was", *_DISCONTINUED)


def with_others(received: ComplaintReceived) -> Letter:
    """The complaint, and what its points for other procedures that this program carries open there.

    Raises:
        WrongUsage: none of its points is for one.
    """
    from domain.procedures.letters import opened_by

    others = opened_by(received.points, received.channel)
    if not others:
        raise WrongUsage(f"no point is for a procedure that caseledger carries: {_carried()}")
    return Letter((received, *others.values()), (None, *others))


def carried(to: str) -> None:
    """``to`` is a procedure that this program carries.

    Raises:
        WrongUsage: it is not.
    """
    from domain.procedures.letters import CARRIED

    if to not in CARRIED:
        raise WrongUsage(f"{to} is no procedure in which caseledger can open a case: {_carried()}")


def _carried() -> str:
    from domain.procedures.letters import CARRIED

    return " or ".join(CARRIED)


def ties(tie: list[str] | None, no_tie: bool) -> tuple[str, ...]:
    """The ties to the authority of someone who is to be independent.

    Raises:
        WrongUsage: it was not said whether there are any.
    """
    if bool(tie) == no_tie:
        raise WrongUsage("say which tie to the authority there is with --tie, or that there is none with --no-tie")
    return tuple(tie or ())


def to_the_advocate(said: Given | None, has_advocate: bool) -> Given:
    """Whether it went to the advocate; not relevant where none was appointed.

    Raises:
        WrongUsage: an advocate was appointed, and it was not said.
    """
    if said is None and has_advocate:
        raise WrongUsage("an advocate was appointed: say with --to-advocate whether it was given to the advocate too")
    return said or "not-relevant"
