"""Putting mistakes right: a correction, an undoing, and a link that was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from cli import kinds, options, settings, show
from cli.days import spoken, time_of
from cli.problems import NoSuchCase, Refusals, WrongUsage
from cli.reading import day
from cli.recording import records

if TYPE_CHECKING:
    from domain.events.base import Event
    from domain.events.envelope import Recorded
    from domain.ledger.ledger import Ledger

Mistake = Literal["entered-in-error", "entered-twice", "wrong-case", "did-not-happen"]


def correct(
    reference: options.Reference,
    number: Annotated[int, typer.Argument(metavar="EVENT", help="The number of the event, as case timeline shows it.")],
    on: Annotated[
        str | None, typer.Option("--on", parser=kinds.day, metavar="DAY", help="The day on which it really happened.")
    ] = None,
    at: options.At = None,
    fields: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            parser=kinds.field,
            metavar="FIELD",
            help="A field as it should be, 'basis=parent', 'subject=P-7'; lists and objects as JSON; again for more.",
        ),
    ] = None,
    officer: options.Officer = None,
    despite: options.Despite = False,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """Put a mistake right by an event that replaces the wrong one; the reason is read from standard input."""
    from pydantic import ValidationError

    from cli.recording import because, in_words, open_ledger
    from cli.telling import record_and_tell
    from domain.events.envelope import Proposal

    by = settings.officer(officer)
    if not (on or at or fields):
        raise WrongUsage("say what was wrong: --on, --time or --set")
    with open_ledger(database) as ledger:
        versions = _standing(ledger, reference)
        wrong = next((version[-1] for version in versions if version[-1].number == number), None)
        if wrong is None:
            stand = ", ".join(str(version[-1].number) for version in versions)
            raise WrongUsage(f"event {number} of {reference} does not stand; these do: {stand}")
        reason = show.asked("Why is it corrected?")
        if not reason:
            raise WrongUsage("a correction needs a reason: give it on standard input")
        given = {**wrong.event.model_dump(mode="json", exclude_none=True), **_set(fields or [])}
        try:
            event = because(type(wrong.event).model_validate(given), reason)
        except ValidationError as error:
            raise WrongUsage(in_words(error)) from None
        proposal = Proposal(
            case=reference,
            event=event,
            on=day(on) if on else wrong.occurred_on,
            at=time_of(at) if at else wrong.occurred_time,
            by=by,
            corrects=wrong.corrects or wrong.event_id,
            despite=despite,
        )
        record_and_tell(ledger, [proposal], trial=dry_run, json_wanted=as_json)


def _set(fields: list[str]) -> dict[str, Any]:
    """The values by field; ``kinds.field`` has seen to it that what begins like JSON is JSON."""
    import json

    given: dict[str, Any] = {}
    for said in fields:
        name, _, value = said.partition("=")
        if name == "private":
            raise WrongUsage(f"{said!r} sets nothing: what is personal is no argument (caseledger record, from a file)")
        given[name] = json.loads(value) if value[:1] in ("[", "{") else value
    return given


def undo(
    reference: options.Reference,
    kind: Annotated[Mistake, typer.Option("--because", help="What kind of mistake it was.")] = "entered-in-error",
    officer: options.Officer = None,
    despite: options.Despite = False,
    dry_run: options.DryRun = False,
    as_json: options.AsJson = False,
    database: options.Database = None,
) -> None:
    """Strike out the case's last recording, in linked cases too; the reason is read from standard input."""
    from cli.recording import open_ledger
    from cli.telling import record_and_tell
    from domain.events.envelope import Proposal

    by = settings.officer(officer)
    with open_ledger(database) as ledger:
        versions = _not_undone(_standing(ledger, reference))
        if not versions:
            raise WrongUsage(f"nothing of {reference} stands that could be undone")
        last = max((version[-1] for version in versions), key=lambda event: event.number)
        reason = show.asked(f"Why is {last.event.kind} of {spoken(last.occurred_on)} undone?")
        if not reason:
            raise WrongUsage("undoing needs a reason: give it on standard input")
        together = _of_recording(versions, last.recorded_at)
        for other in ledger.recorded_together(reference, last.recorded_at):
            beside = _not_undone(_standing(ledger, other))
            _nothing_since(reference, other, beside, last.recorded_at)
            together += _of_recording(beside, last.recorded_at)
        proposals = [
            Proposal(
                case=version[0].case,
                event=because_of(version, kind, reason),
                on=version[-2].occurred_on if len(version) > 1 else settings.today(),
                at=version[-2].occurred_time if len(version) > 1 else None,
                by=by,
                corrects=version[0].event_id,
                despite=despite,
            )
            for version in together
        ]
        record_and_tell(ledger, proposals, trial=dry_run, json_wanted=as_json)


@records
def link(to: options.OlderCase, because: options.BelongsBecause, point: options.OlderPoint = None) -> Any:
    """Link the case to an older one, whatever either is: each keeps its own clocks, and both show the link."""
    from domain.events.link import CaseLinked

    return CaseLinked(to=to, because=because, point=point)


def because_of(version: list[Recorded], kind: Mistake, reason: str) -> Event:
    """What undoes the last version of a fact: the one before it again or, where it is the first, striking it out."""
    from cli.recording import because
    from domain.events.correction import StruckOut

    return because(version[-2].event if len(version) > 1 else StruckOut(because=kind), reason)


def _not_undone(versions: list[list[Recorded]]) -> list[list[Recorded]]:
    """The versions of each fact without those that a later one undid, and without the undoing: it stands as before."""
    found = []
    for version in versions:
        kept: list[Recorded] = []
        for each in version:
            if len(kept) > 1 and _said(each) == _said(kept[-2]):
                kept.pop()
            else:
                kept.append(each)
        found.append(kept)
    return found


def _said(event: Recorded) -> tuple[Any, ...]:
    """What was recorded, apart from the reason for which it corrects another."""
    fields = event.event.model_dump(exclude_none=True)
    private = {name: value for name, value in fields.pop("private", {}).items() if name != "reason"}
    return fields, private, event.occurred_on, event.occurred_time


def _of_recording(versions: list[list[Recorded]], moment: int) -> list[list[Recorded]]:
    """Those whose latest version was recorded at ``moment``, the last first."""
    found = [version for version in versions if version[-1].recorded_at == moment]
    return sorted(found, key=lambda version: -version[-1].number)


def _nothing_since(reference: str, other: str, versions: list[list[Recorded]], moment: int) -> None:
    """Nothing of the ``other`` case was recorded since that stands: what is undone together is undone whole."""
    since = [version[-1] for version in versions if version[-1].recorded_at > moment]
    if since:
        stands = ", ".join(f"event {it.number}, {it.event.kind} of {spoken(it.occurred_on)}" for it in since)
        raise Refusals(
            [f"refused: {reference}: {other} was recorded together with it, and has gone on: {stands} (the ledger)"],
            f"undo that first, if it was a mistake too: caseledger case undo {other}",
        )


def _standing(ledger: Ledger, reference: str) -> list[list[Recorded]]:
    """Each fact that stands, as all its versions, revealed."""
    from domain.events.correction import StruckOut

    facts: dict[bytes, list[Recorded]] = {}
    for event in ledger.revealed(reference):
        facts.setdefault(event.corrects or event.event_id, []).append(event)
    if not facts:
        raise NoSuchCase(reference)
    return [version for version in facts.values() if not isinstance(version[-1].event, StruckOut)]
