"""Recording from a file of JSON Lines: an event a line, in the order of the file, all of them or none."""

from __future__ import annotations

import hashlib
import json
import sys
import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, NamedTuple

import typer
from pydantic import ValidationError

from cli import options, settings, show
from cli.days import time_of
from cli.problems import Refusals, WrongUsage
from cli.progress import progress
from cli.recording import in_words, open_ledger
from domain.events.authority import LawAdopted, PolicyAdopted, StatisticReported
from domain.events.envelope import AUTHORITY, Proposal
from domain.events.registry import UnknownKind, event_class

if TYPE_CHECKING:
    from domain.ledger.ledger import Ledger
    from domain.ledger.recording import Refusal

OURS: Final = ("event", "case", "on", "id", "time", "by", "private", "corrects", "despite")
"""The names on a line that belong to the envelope; no event has a field of such a name."""

LONGEST: Final = 1024 * 1024
"""The bytes of the longest line that is read."""

SHOWN: Final = 100
"""How many bad lines are told one by one."""


class BadLine(Exception):
    """A line that cannot be understood."""


class Line(NamedTuple):
    """A line of the file, by its number from 1."""

    number: int
    proposal: Proposal


def record(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="The file, an event a line (docs/record.md); - for standard input.")
    ],
    keep_good: Annotated[
        bool, typer.Option("--keep-good", help="Record the good lines although others are bad. [default: all or none]")
    ] = False,
    officer: options.Officer = None,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """Record the events of a file; the same file recorded twice adds nothing."""
    by = settings.officer(officer)
    contents = _contents(file)
    with open_ledger(database) as ledger:
        told = _record(ledger, contents, by, keep_good=keep_good, trial=dry_run)
    if as_json:
        show.as_json({"schema": "caseledger/record/1", "dry_run": dry_run, **told})
    elif not told["bad"] or keep_good:
        verb = "would be recorded" if dry_run else "recorded"
        count = f"{told['recorded']} event{'' if told['recorded'] == 1 else 's'}"
        show.out(f"{count} {verb}, {told['recorded_before']} recorded before")
    if told["bad"]:
        nothing = "" if keep_good else "; nothing was recorded"
        lines = [f"line {bad['line']}: {bad['why']}" for bad in told["bad"][:SHOWN]]
        more = len(told["bad"]) - len(lines)
        count = f"{len(told['bad'])} bad line{'' if len(told['bad']) == 1 else 's'}"
        raise Refusals([*lines, count + (f" ({more} not shown)" if more else "") + nothing])


def _contents(file: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise WrongUsage(f"{file} cannot be read: {error.strerror}") from None


def _record(ledger: Ledger, contents: bytes, by: str, *, keep_good: bool, trial: bool) -> dict[str, Any]:
    from domain.ledger.recording import Abandoned, Recording, together

    bad: list[dict[str, Any]] = []
    recording = Recording()
    recorded = 0
    total = contents.count(b"\n")
    try:
        with progress("Recording", total) as taken, ledger.batch() as batch:
            lines = _proposals(contents, ledger.id, by, bad)
            numbers: list[int] = []

            def proposals() -> Iterator[Proposal]:
                for line in lines:
                    numbers.append(line.number)
                    yield line.proposal

            for index, group in together(proposals()):
                batch.add(group, index, recording)
                if recording.refused:
                    bad += _refused(recording.refused, numbers[index : index + len(group)], index)
                    recording.refused.clear()
                recorded += len(recording.events)
                recording.events.clear()
                recording.files.clear()
                if taken is not None:
                    taken(len(group))
            if trial or (bad and not keep_good):
                raise Abandoned
    except Abandoned:
        pass
    bad.sort(key=lambda one: int(one["line"]))
    recorded -= recording.known
    if bad and not keep_good:
        recorded = 0
    return {"recorded": recorded, "recorded_before": recording.known, "bad": bad}


def _refused(refused: Sequence[Refusal], group: Sequence[int], index: int) -> Iterator[dict[str, Any]]:
    """The lines of a group, the first of which was proposal ``index``: why they were refused, or with which other."""
    for refusal in refused:
        yield {"line": group[refusal.index - index], "why": f"{refusal.why.says} ({refusal.why.cite})"}
    first = group[refused[0].index - index]
    named = {refusal.index - index for refusal in refused}
    for place, line in enumerate(group):
        if place not in named:
            yield {
                "line": line,
                "why": f"it was refused together with line {first}: corrections of one case go together",
            }


def _proposals(contents: bytes, ledger_id: str, by: str, bad: list[dict[str, Any]]) -> Iterator[Line]:
    """The proposals of the lines; those that cannot be understood go to ``bad``."""
    namespace = uuid.uuid5(uuid.UUID(ledger_id), hashlib.sha256(contents).hexdigest())
    for number, text in enumerate(contents.split(b"\n"), start=1):
        if not text.strip():
            continue
        try:
            yield Line(number, _proposal(text, by, partial(uuid.uuid5, namespace, str(number))))
        except (BadLine, WrongUsage) as error:
            bad.append({"line": number, "why": str(error)})


def _proposal(text: bytes, by: str, derived: Callable[[], uuid.UUID]) -> Proposal:
    if len(text) > LONGEST:
        raise BadLine(f"it is longer than {LONGEST} bytes")
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        raise BadLine("it is not JSON") from None
    if not isinstance(given, dict) or not isinstance(given.get("event"), str):
        raise BadLine("it is no JSON object with the event's kind under 'event'")
    ours = {name: given.pop(name) for name in OURS if name in given}
    try:
        kind = event_class(ours["event"])
    except UnknownKind as error:
        raise BadLine(str(error)) from None
    if kind is LawAdopted:
        raise BadLine("law is adopted from a release, with 'caseledger law adopt', not from a file")
    if "private" in ours:
        given["private"] = ours["private"]
    try:
        event = kind.model_validate(given)
    except ValidationError as error:
        raise BadLine(in_words(error)) from None
    own = kind in (PolicyAdopted, StatisticReported)
    return Proposal(
        case=AUTHORITY if own else _text(ours, "case"),
        event=event,
        on=_day(ours),
        at=time_of(at) if (at := _text(ours, "time")) else None,
        by=settings.officer(_text(ours, "by")) if "by" in ours else by,
        event_id=_id(ours, "id") or derived().bytes,
        corrects=_id(ours, "corrects"),
        despite=_flag(ours, "despite"),
    )


def _text(ours: dict[str, Any], name: str) -> str | None:
    value = ours.get(name)
    if value is None or (isinstance(value, str) and value.isprintable()):
        return value
    raise BadLine(f"{name} is no text")


def _flag(ours: dict[str, Any], name: str) -> bool:
    value = ours.get(name, False)
    if not isinstance(value, bool):
        raise BadLine(f"{name} must be true or false")
    return value


def _day(ours: dict[str, Any]) -> date:
    said = _text(ours, "on")
    if said is None:
        raise BadLine("the day is missing: give it under 'on', as 2026-04-14")
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise BadLine(f"{said!r} is no day: write it as 2026-04-14") from None


def _id(ours: dict[str, Any], name: str) -> bytes | None:
    said = _text(ours, name)
    if said is None:
        return None
    try:
        return uuid.UUID(said).bytes
    except ValueError:
        raise BadLine(f"{name} is no UUID") from None
