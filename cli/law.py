"""The law, the authority's policy and its statistics: what the ledger has adopted."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from cli import kinds, options, settings, show
from cli.period import period_of
from cli.problems import Finding, WrongUsage
from cli.reading import known_at

if TYPE_CHECKING:
    from domain.law.rows import Row

law = typer.Typer(no_args_is_help=True, help="The law that the ledger applies, row by row.", rich_markup_mode=None)
policy = typer.Typer(no_args_is_help=True, help="The authority's own settings.", rich_markup_mode=None)
statistic = typer.Typer(
    no_args_is_help=True, help="Numbers that the ledger cannot count itself.", rich_markup_mode=None
)


@law.command("show")
def show_law(
    family: Annotated[
        Literal["limit", "rule", "code", "calendar"] | None, typer.Option(help="Only rows of this family.")
    ] = None,
    known: options.KnownAt = None,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """The rows adopted, each with its citation and the days between which it is in force."""
    from contextlib import closing

    from domain.ledger import reading
    from domain.ledger.errors import plain_errors

    path = settings.database(database)
    with closing(reading.connect(path)) as ledger, plain_errors(path):
        adopted = reading.adopted(ledger).law_at(known_at(ledger, known))
    rows = [row for row in adopted.rows if family in (None, row.family)]
    if as_json:
        show.as_json({"schema": "caseledger/law/1", "rows": [row.plain() for row in rows]})
        return
    show.table(
        [[row.id, _value(row), _in_force(row), row.binds, row.citation] for row in rows],
        ("row", "value", "in force", "binds as", "citation"),
    )


def _value(row: Row) -> str:
    if row.family == "limit":
        return f"{row.value['number']} {row.value['unit']}{'' if row.value['number'] == 1 else 's'}"
    return f"{len(row.value['days'])} days" if row.family == "calendar" else row.says


def _in_force(row: Row) -> str:
    from domain.law.rows import NEVER

    return f"from {row.in_force_on}" + ("" if row.ceases_on == NEVER else f" until {row.ceases_on}")


@law.command()
def check(as_json: options.AsJson = False, database: options.Database = None) -> None:
    """Compare what the ledger has adopted with what this release brings; differences are findings."""
    from contextlib import closing

    from domain.law.rows import released_rows
    from domain.ledger import reading
    from domain.ledger.adoption import not_yet_adopted
    from domain.ledger.errors import plain_errors

    path = settings.database(database)
    with closing(reading.connect(path)) as ledger, plain_errors(path):
        adopted = reading.adopted(ledger).law
    released = released_rows()
    missing = not_yet_adopted(adopted, released, settings.today())
    known = {(row.id, row.in_force_on, row.announced_on): row for row in adopted.rows}
    altered = [
        row
        for row in released
        if (kept := known.get((row.id, row.in_force_on, row.announced_on))) is not None
        and kept.digest() != row.digest()
    ]
    if as_json:
        show.as_json(
            {
                "schema": "caseledger/law-check/1",
                "adopted": len(adopted.rows),
                "not_adopted": [row.plain() for row in missing],
                "altered": [row.plain() for row in altered],
            }
        )
    else:
        show.out(f"{len(adopted.rows)} rows adopted")
        for row in missing:
            show.out(f"not adopted: {row.id}, in force from {row.in_force_on} ({row.citation})")
        for row in altered:
            show.out(f"altered: {row.id}, in force from {row.in_force_on} ({row.citation})")
    if altered:
        raise Finding(f"rows that differ from those adopted: {len(altered)}; a row is superseded, never edited")
    if missing:
        raise Finding(f"rows that are not adopted: {len(missing)}; adopt them with 'caseledger law adopt'")


@law.command()
def adopt(dry_run: options.DryRun = False, as_json: options.AsJson = False, database: options.Database = None) -> None:
    """Adopt at once the law that this release brings; the next recording would do it anyway."""
    from cli.recording import open_ledger

    with open_ledger(database) as ledger:
        count = ledger.adopt_released(trial=dry_run)
    if as_json:
        show.as_json({"schema": "caseledger/law-adopt/1", "adopted": count, "dry_run": dry_run})
    else:
        show.out(f"{count} rows {'would be ' if dry_run else ''}adopted")


@policy.callback()
def _policy() -> None:
    pass


@policy.command("adopt")
def adopt_policy(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A TOML file; docs/policy.md says what it holds.")],
    officer: options.Officer = None,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """Adopt the authority's policy from the day that the file names: acknowledgement days, themes, teams and so on."""
    from pydantic import ValidationError

    from cli.recording import in_words
    from domain.events.authority import PolicyAdopted

    by = settings.officer(officer)
    try:
        adopted = PolicyAdopted.model_validate(policy_fields(file))
    except ValidationError as error:
        raise WrongUsage(f"{file}: {in_words(error)}") from None
    _record(adopted, by, database, dry_run=dry_run, as_json=as_json)


def policy_fields(file: Path) -> dict[str, Any]:
    """The fields of a policy file: its tables of themes and teams as lists.

    Raises:
        WrongUsage: it cannot be read, or is no TOML.
    """
    try:
        fields = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise WrongUsage(f"{file} cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongUsage(f"{file} is not TOML: {error}") from None
    for name in ("themes", "teams"):
        if isinstance(fields.get(name), dict):
            fields[name] = [{"code": code, "label": label} for code, label in fields[name].items()]
    return fields


@statistic.callback()
def _statistic() -> None:
    pass


@statistic.command("record")
def record_statistic(
    name: Annotated[
        str, typer.Argument(parser=kinds.figure, metavar="NAME", help="children_referred, or a figure's id.")
    ],
    value: Annotated[str, typer.Argument(parser=kinds.number, metavar="VALUE", help="The number, as printed.")],
    period: Annotated[str, typer.Option(parser=kinds.period, metavar="PERIOD", help="2023/24, or two days.")],
    source: Annotated[
        str, typer.Option(parser=kinds.source, metavar="SOURCE", help="Where it was read: a word or a web address.")
    ],
    officer: options.Officer = None,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """Record a number for a period: children referred, or a figure of an earlier year as it was published."""
    from pydantic import ValidationError

    from cli.recording import in_words
    from domain.events.authority import StatisticReported

    asked = period_of(period)
    try:
        reported = StatisticReported.model_validate(
            {"name": name, "value": value, "period_from": asked.first, "period_to": asked.last, "source": source}
        )
    except ValidationError as error:
        raise WrongUsage(in_words(error)) from None
    _record(reported, settings.officer(officer), database, dry_run=dry_run, as_json=as_json)


def _record(event: Any, by: str, database: Path | None, *, dry_run: bool, as_json: bool) -> None:
    from cli.recording import open_ledger
    from cli.telling import record_and_tell
    from domain.events.envelope import AUTHORITY, Proposal

    with open_ledger(database) as ledger:
        proposal = Proposal(AUTHORITY, event, on=settings.today(), by=by)
        record_and_tell(ledger, [proposal], trial=dry_run, json_wanted=as_json)
