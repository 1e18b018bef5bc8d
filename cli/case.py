"""One case: where it stands, what may be done, how its days are reckoned, and putting mistakes right."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from cli import kinds, options, settings, show
from cli.correcting import correct, link, undo
from cli.days import spoken
from cli.problems import NoSuchCase, WrongUsage
from cli.reading import caseload, day, known_at
from cli.sheet import plain, print_actions, print_clocks, print_sheet
from cli.verbs import command

if TYPE_CHECKING:
    import sqlite3

    from domain.history import CaseFile
    from domain.law.book import Law
    from domain.workflow import Clock
    from projections.casesheet import CaseSheet

app = typer.Typer(no_args_is_help=True, help="Look at one case, and put mistakes right.", rich_markup_mode=None)

AsAt = Annotated[str, typer.Option("--as-at", parser=kinds.day, metavar="DAY", help="The day on which to look at it.")]


@app.command("show")
def show_case(
    reference: options.Reference,
    as_at: AsAt = "today",
    known: options.KnownAt = None,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """Where the case stands: its stage, clocks, points or other parts, and findings."""
    sheet = _sheet(reference, as_at, known, database)
    if as_json:
        show.as_json(plain(sheet, "caseledger/case/1"))
        return
    print_sheet(sheet)


@app.command()
def due(
    reference: options.Reference,
    as_at: AsAt = "today",
    known: options.KnownAt = None,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """What is due on the case, and when."""
    sheet = _sheet(reference, as_at, known, database)
    if as_json:
        whole = plain(sheet, "caseledger/case-due/1")
        show.as_json({name: whole[name] for name in ("schema", "case", "as_at", "clocks", "stage1_expired_on")})
        return
    print_clocks(sheet.clocks)


def _sheet(reference: str, as_at: str, known: str | None, database: Path | None) -> CaseSheet:
    from projections.casesheet import case_sheet

    with caseload(database) as ledger:
        sheet = case_sheet(ledger, reference, day(as_at), known_at(ledger, known))
    if sheet is None:
        raise NoSuchCase(reference, then=known is not None or as_at != "today")
    return sheet


@app.command("next")
def next_(reference: options.Reference, as_json: options.AsJson = False, database: options.Database = None) -> None:
    """What may be done now, by when, and why the rest may not."""
    from domain.events.correction import StruckOut
    from domain.workflow import Happening

    file, law = _file(reference, None, database)
    today = settings.today()
    clocks = [clock for clock in file.procedure.clocks(file.case, law) if clock.state in _OPEN]
    rows: list[dict[str, Any]] = []
    for row in file.procedure.table:
        if row.event is StruckOut:
            continue
        event = file.procedure.favourable(row.event, file.case, law, today)
        refused = file.procedure.judge(file.case, Happening(event, today, law))
        rows.append(
            {
                "event": row.event.kind,
                "command": command(file.procedure.name, row.event.kind),
                "may": not refused,
                "last_day": last_day.isoformat() if (last_day := row.last_day(clocks)) else None,
                "why_not": [{"rule": why.name, "cite": why.cite, "says": why.says} for why in refused],
            }
        )
    if as_json:
        due = [{"clock": clock.name, "due_on": clock.due_on and clock.due_on.isoformat()} for clock in clocks]
        show.as_json({"schema": "caseledger/case-next/1", "case": reference, "due": due, "actions": rows})
        return
    for clock in clocks:
        when = spoken(clock.due_on) if clock.due_on else _no_last_day(clock)
        over = clock.name == "stage1.response" and clock.due_on is not None and clock.due_on < today
        right = "; the time has run out: the complainant may ask for Stage 2 (SI 2006/1738 reg 15(2))" if over else ""
        show.out(f"{clock.in_full}: {when}{right}")
    print_actions(rows, file.procedure.stage(file.case).label, today)


@app.command()
def why(
    reference: options.Reference,
    clock_name: Annotated[
        str, typer.Argument(metavar="CLOCK", parser=kinds.clock, help="stage1.response, late_gate, ombudsman.reply.1 …")
    ],
    point: Annotated[
        int | None, typer.Option(help="The point, for a clock that is on one, or the number of what else it is of.")
    ] = None,
    known: options.KnownAt = None,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """Prove a due date: the trigger, the limit with its citation, and every day, counted or not and why."""
    from projections.proof import proof

    file, law = _file(reference, known, database)
    clocks = list(file.procedure.clocks(file.case, law))
    found = [clock for clock in clocks if clock.name == clock_name and point in (None, clock.point)]
    if not found:
        asked = clock_name if point is None else f"{clock_name} of point {point}"
        names = ", ".join(sorted({clock.in_full for clock in clocks})) or "none"
        raise WrongUsage(f"{reference} has no clock {asked}; its clocks: {names}")
    shown = [proof(clock, law) for clock in found]
    if as_json:
        show.as_json({"schema": "caseledger/proof/1", "case": reference, "proofs": [one.plain() for one in shown]})
        return
    for one in shown:
        for line in one.lines():
            show.out(line)


_OPEN: Final = ("running", "waiting", "paused")


def _no_last_day(clock: Clock) -> str:
    if clock.paused_since is not None:
        return f"paused since {spoken(clock.paused_since)}"
    return f"not started, waiting for {clock.waiting_for.replace('-', ' ')}"


@app.command()
def timeline(
    reference: options.Reference,
    known: options.KnownAt = None,
    reveal: Annotated[bool, typer.Option("--reveal", help="Open what is personal; needs the key file.")] = False,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """Everything recorded of the case, in the order it happened, with corrections and broken rules."""
    from domain.ledger import reading
    from projections.timeline import timeline as made

    file, _ = _file(reference, known, database, reveal=reveal)
    entries = made(file.recorded, 2**62)
    if as_json:
        rows = [
            {
                "number": entry.recorded.number,
                "id": str(uuid.UUID(bytes=entry.recorded.event_id)),
                "event": entry.recorded.event.kind,
                "on": entry.recorded.occurred_on.isoformat(),
                "time": entry.recorded.occurred_time.isoformat("minutes") if entry.recorded.occurred_time else None,
                "recorded_at": reading.instant(entry.recorded.recorded_at).isoformat(),
                "by": entry.recorded.recorded_by,
                "stands": entry.stands,
                "corrects": entry.corrects,
                "superseded_by": entry.superseded_by,
                "despite": list(entry.recorded.broken),
                "fields": entry.recorded.event.model_dump(mode="json", exclude_none=True, exclude={"private"}),
                "private": _private(entry.recorded.event.private) if reveal else None,
            }
            for entry in entries
        ]
        show.as_json({"schema": "caseledger/timeline/1", "case": reference, "events": rows})
        return
    for entry in entries:
        event = entry.recorded
        when = spoken(event.occurred_on) + (f" {event.occurred_time:%H:%M}" if event.occurred_time else "")
        notes = [f"recorded {reading.instant(event.recorded_at):%Y-%m-%d %H:%M} by {event.recorded_by}"]
        if entry.corrects is not None:
            notes.append(f"corrects event {entry.corrects}")
        if entry.superseded_by is not None:
            notes.append(f"superseded by event {entry.superseded_by}")
        if event.broken:
            notes.append(f"despite {', '.join(event.broken)}")
        show.out(f"{event.number:>3} {'' if entry.stands else '~'}{when}: {event.event.kind} ({'; '.join(notes)})")
        fields = event.event.model_dump(mode="json", exclude_none=True, exclude={"private"})
        for name, value in fields.items():
            show.out(f"      {name}: {_plainly(value)}")
        if reveal and event.event.private is not None:
            for name, value in event.event.private.model_dump(exclude_none=True).items():
                show.out(f"      private {name}: {value}")


def _plainly(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(map(_plainly, value)) or "none"
    if isinstance(value, dict):
        return ", ".join(f"{name} {_plainly(part)}" for name, part in value.items())
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _private(private: Any) -> Any:
    return None if private is None else private.model_dump(exclude_none=True)


for right in (correct, undo, link):
    app.command()(right)


def _file(
    reference: str, known: str | None, database: Path | None, *, reveal: bool = False
) -> tuple[CaseFile[Any], Law]:
    """The case's file and the law as known at a moment, by reading only."""
    from contextlib import closing

    from domain.history import CaseFile
    from domain.ledger import reading
    from domain.ledger.errors import plain_errors
    from domain.procedures import procedure_of

    path = settings.database(database)
    with closing(reading.connect(path)) as ledger, plain_errors(path):
        moment = known_at(ledger, known)
        recorded = [event for event in _events(ledger, path, reference, reveal) if event.recorded_at <= moment]
        procedure = procedure_of(recorded[0].event.kind) if recorded else None
        if procedure is None:
            raise NoSuchCase(reference, then=known is not None)
        law = reading.adopted(ledger).law_at(moment)
    return CaseFile.of(procedure, recorded, law), law


def _events(ledger: sqlite3.Connection, path: Path, reference: str, reveal: bool) -> list[Any]:
    from domain.ledger import reading
    from domain.ledger.rows import recorded_from_row

    rows = reading.rows_of(ledger, reference)
    if not reveal:
        return [recorded_from_row(row) for row in rows]
    from domain.ledger.revealing import revealed

    return revealed(path, reading.ledger_id(ledger), rows, settings.wrapping_key())
