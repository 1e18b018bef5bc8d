"""What a committee is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cli import kinds, options, settings, show
from cli.days import spoken
from cli.period import period_of
from cli.problems import WrongUsage
from cli.reading import caseload, day, known_at

if TYPE_CHECKING:
    from projections.annual import AnnualView
    from projections.measures.figures import Figure

app = typer.Typer(no_args_is_help=True, help="Figures for a period, each with its basis.", rich_markup_mode=None)


@app.callback()
def _report() -> None:
    pass


@app.command()
def annual(
    period: Annotated[
        str,
        typer.Argument(metavar="PERIOD", parser=kinds.period, help="2023/24, or 2023-04-01..2023-09-30."),
    ],
    as_at: Annotated[
        str | None,
        typer.Option(
            "--as-at",
            parser=kinds.day,
            metavar="DAY",
            help="As it was on that day. [default: the day of --known-at; for stocks the period's end]",
        ),
    ] = None,
    known: options.KnownAt = None,
    cases: Annotated[
        str | None,
        typer.Option(
            "--cases", parser=kinds.figure, metavar="FIGURE", help="Instead, the cases and events behind one figure."
        ),
    ] = None,
    suppress_below: Annotated[
        int | None,
        typer.Option(
            metavar="N", help="For publication: of figures that say who people are, print counts from 1 to N-1 as «<N»."
        ),
    ] = None,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """The annual view of a period, with the year before replayed."""
    from projections.annual import annual_view, cases_of

    if suppress_below is not None and suppress_below < 2:
        raise WrongUsage("--suppress-below is at least 2: there is no count between 0 and 1")
    if suppress_below is not None and cases is not None:
        raise WrongUsage("--cases names cases, and --suppress-below is for what is published: give one of them")
    asked = period_of(period)
    with caseload(database) as ledger:
        moment, on = known_at(ledger, known), day(as_at) if as_at else None
        if on is not None and on > settings.today():
            raise WrongUsage(f"--as-at {on} is in the future: nobody knows yet what will be so")
        if cases is not None:
            try:
                found = cases_of(ledger, asked, on, moment, cases)
            except KeyError:
                raise WrongUsage(f"there is no figure {cases}; the report's --json names them all") from None
            _print_cases(cases, found, as_json=as_json)
            return
        view = annual_view(ledger, asked, on, moment)
    if suppress_below is not None:
        view = view.suppressing(suppress_below)
    if as_json:
        show.as_json(view.plain())
    else:
        print_view(view)


def _print_cases(figure: str, found: list[tuple[str, str]], *, as_json: bool) -> None:
    if as_json:
        rows = [
            {"case": case, "events": {name: int(n) for name, n in (pair.split("=") for pair in behind.split())}}
            for case, behind in found
        ]
        show.as_json({"schema": "caseledger/cases-behind/1", "figure": figure, "cases": rows})
        return
    show.table([[case, behind] for case, behind in found], ("case", "events behind it, by number"))


def print_view(view: AnnualView) -> None:
    """The annual view as text, every figure with its basis."""
    from domain.ledger import reading

    show.out(f"{view.authority or 'No policy adopted'}: complaints about children's social care, {view.period.name}")
    known = reading.instant(view.known_at)
    show.out(
        f"{spoken(view.period.first)} to {spoken(view.period.last)}, "
        f"as known at {known:%H:%M} on {spoken(known.date())}"
    )
    if view.demonstration:
        show.out("A demonstration: the cases are made up.")
    if view.complaints_manager:
        show.out(f"Complaints manager (reg 10(a)): {view.complaints_manager}")
    bases = list(dict.fromkeys((figure.basis, figure.as_at) for figure in view.figures))
    rows = [
        [
            figure.label,
            value_text(figure),
            prior_text(figure),
            change_text(figure),
            str(bases.index((figure.basis, figure.as_at)) + 1),
        ]
        for figure in view.figures
    ]
    show.out()
    show.table(rows, ("figure", view.period.name, view.period.before().name, "change", "basis"), right=(1, 2, 3, 4))
    show.out()
    if view.suppressed_below is not None:
        show.out(
            f"<{view.suppressed_below} stands for a count of at least 1, so that nobody can be known by it; * for one "
            "that would give it away"
        )
    show.out("Basis")
    for number, (basis, as_at) in enumerate(bases, start=1):
        show.out(f"{number:>3} {basis}; as at {as_at}")


def value_text(figure: Figure) -> str:
    """A figure as text; a share with its two numbers."""
    if figure.shown_as:
        return figure.shown_as
    if figure.value is None:
        return "-"
    if not figure.is_share:
        return str(figure.value)
    return f"{figure.value}% ({figure.numerator} of {figure.denominator})"


def prior_text(figure: Figure) -> str:
    """The year before as text, or why there is none."""
    if figure.prior_note:
        return figure.prior_note
    if figure.prior_shown_as:
        return figure.prior_shown_as
    if figure.prior is None:
        return "-"
    return f"{figure.prior}%" if figure.is_share else str(figure.prior)


def change_text(figure: Figure) -> str:
    """The change as text: signed, with its percentage; for a share in points."""
    if figure.change is None:
        return ""
    sign = "" if str(figure.change).startswith("-") or str(figure.change) in ("0", "0.0") else "+"
    if figure.is_share:
        return f"{sign}{figure.change} points"
    percent = f" ({sign}{figure.change_percent}%)" if figure.change_percent is not None else ""
    return f"{sign}{figure.change}{percent}"
