"""From a command to a recording: the event it builds, its day, and who records it."""

from __future__ import annotations

import functools
import inspect
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_type_hints

from cli import options, settings, show
from cli.days import day_of, spoken, time_of
from cli.known import KNOWN, known
from cli.linking import link_of
from cli.private import with_private
from cli.problems import WrongUsage
from cli.telling import record_and_tell, tell
from cli.together import Letter, Together, what_follows

if TYPE_CHECKING:
    from domain.events.base import Event
    from domain.events.envelope import EventId
    from domain.ledger.ledger import Ledger


class Moment:
    """The days of one command: today, and the day on which the event happened."""

    def __init__(self, on: str) -> None:
        self.today = settings.today()
        self.on = self.day(on)

    def day(self, text: str) -> date:
        """A day that is not in the future unless its year says so; echoed where it was given in words."""
        return self._echoed(text, day_of(text, self.today))

    def day_ahead(self, text: str) -> date:
        """A day that is, without a year, the next to come after the event."""
        return self._echoed(text, day_of(text, self.on, ahead=True))

    def _echoed(self, text: str, day: date) -> date:
        if text != day.isoformat() and text != "today":
            show.say(f"{text}: {spoken(day)}")
        return day


def records(build: Callable[..., Event | Together]) -> Callable[..., None]:
    """A command that records on a case the event that ``build`` makes from the command's own options.

    ``build`` takes the days as ``moment`` and what is in ``cli.known`` by its name, if it asks for them.
    """
    return _command(build, opening=False)


def opens(build: Callable[..., Event | Sequence[Event] | Together | Letter]) -> Callable[..., None]:
    """As ``records``, for the event that opens a case, or for those of one letter that open several, linked."""
    return _command(build, opening=True)


def _command(
    build: Callable[..., Event | Sequence[Event] | Together | Letter], *, opening: bool
) -> Callable[..., None]:
    own = inspect.signature(build)
    hints = get_type_hints(build, include_extras=True)
    asked = own.parameters.keys() & KNOWN

    def parameter(name: str, annotation: Any, default: Any = inspect.Parameter.empty) -> inspect.Parameter:
        return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=default)

    parameters = [
        parameter("reference", options.GivenReference, None) if opening else parameter("reference", options.Reference),
        *(
            given.replace(annotation=hints[name], kind=inspect.Parameter.KEYWORD_ONLY)
            for name, given in own.parameters.items()
            if name not in asked and name != "moment"
        ),
        parameter("on", options.On, "today"),
        parameter("at", options.At, None),
        *(
            (
                parameter("linked_to", options.LinkedTo, None),
                parameter("link_because", options.LinkBecause, None),
                parameter("link_point", options.LinkPoint, None),
            )
            if opening
            else ()
        ),
        parameter("officer", options.Officer, None),
        parameter("despite", options.Despite, False),
        parameter("private", options.PrivateFile, None),
        parameter("id", options.Id, None),
        parameter("dry_run", options.DryRun, False),
        parameter("as_json", options.AsJson, False),
        parameter("database", options.Database, None),
    ]

    @functools.wraps(build)
    def command(
        *,
        reference: str | None,
        on: str,
        at: str | None,
        officer: str | None,
        despite: bool,
        private: Path | None,
        id: str | None,
        dry_run: bool,
        as_json: bool,
        database: Path | None,
        linked_to: str | None = None,
        link_because: options.LinkReason | None = None,
        link_point: int | None = None,
        **given: Any,
    ) -> None:
        from pydantic import ValidationError

        from domain.events.envelope import Proposal

        by = settings.officer(officer)
        moment = Moment(on)
        with open_ledger(database) as ledger:
            if "moment" in own.parameters:
                given["moment"] = moment
            if asked:
                given |= known(ledger, reference, asked, moment.on)
            try:
                built = build(**given)
                letter = built if isinstance(built, Letter) else None
                opened: Sequence[Event | Together]
                if isinstance(built, Letter):
                    opened = built.events
                else:
                    opened = built if isinstance(built, Sequence) else (built,)
                follows = opened[0].follows if isinstance(opened[0], Together) else what_follows
                plain = [one.event if isinstance(one, Together) else one for one in opened]
                apart = plain[1:] if letter else []
                events = [*with_private(plain[: len(plain) - len(apart)], private, despite=despite), *apart]
            except ValidationError as error:
                raise WrongUsage(in_words(error)) from None
            if reference is not None and len(events) > 1 and letter is None:
                raise WrongUsage("a reference of your own is for one case; several of one letter have theirs allotted")
            if linked_to is not None and len(events) > 1:
                raise WrongUsage("several cases of one letter are linked to each other: link the first by case link")
            first = Proposal(
                case=reference,
                event=events[0],
                on=moment.on,
                at=time_of(at) if at else None,
                by=by,
                event_id=event_id(id),
                despite=despite,
            )
            if len(events) > 1:
                proposals = [first]
                for n, it in enumerate(events[1:], start=1):
                    also = replace(first, case=None, event=it, event_id=_nth(first.event_id, n))
                    proposals.append(replace(also, despite=False) if letter else also)
                recording = ledger.record_letter(proposals, letter.points if letter else (), trial=dry_run)
                tell(recording, proposals, trial=dry_run, json_wanted=as_json)
                return
            proposals = [*follows(first, ledger), *link_of(first, linked_to, link_because, link_point)]
            record_and_tell(ledger, proposals, trial=dry_run, json_wanted=as_json)

    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # typer reads it
    command.__annotations__ = {given.name: given.annotation for given in parameters}
    return command


def _nth(given: EventId | None, place: int) -> EventId | None:
    """The id of the event in that place, where one was given to the first."""
    return given if given is None or not place else uuid.uuid5(uuid.UUID(bytes=given), str(place)).bytes


def open_ledger(database: Path | None) -> Ledger:
    """The ledger that the settings name, open for recording."""
    from domain.ledger.ledger import Ledger

    return Ledger(
        settings.database(database),
        settings.now,
        wrapping_key=settings.wrapping_key(),
        program=settings.version(),
    )


def event_id(text: str | None) -> bytes | None:
    """The id that ``text`` names.

    Raises:
        WrongUsage: it is no UUID.
    """
    if text is None:
        return None
    try:
        return uuid.UUID(text).bytes
    except ValueError:
        raise WrongUsage(f"{text!r} is no UUID, as 7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a is") from None


def because(event: Event, reason: str) -> Event:
    """``event`` with the reason for which it corrects another."""
    given = event.model_dump(exclude_none=True)
    return type(event).model_validate({**given, "private": {**given.get("private", {}), "reason": reason}})


WORDS: Final = {
    "missing": "it is missing",
    "extra_forbidden": "there is no such field",
    "literal_error": "it must be {expected}",
    "string_pattern_mismatch": "it is not of the form {pattern}",
    "string_too_short": "it is empty",
    "string_type": "it is no text",
    "bool_parsing": "it must be true or false",
    "bool_type": "it must be true or false",
    "int_parsing": "it is no whole number",
    "int_type": "it is no whole number",
    "decimal_parsing": "it is no number",
    "finite_number": "it is no number",
    "string_unicode": "it is no text",
    "too_short": "it needs at least {min_length}",
    "greater_than_equal": "it must be at least {ge}",
    "less_than_equal": "it must be at most {le}",
    "tuple_type": "it is no list",
    "model_type": "it is no object with fields",
    "date_type": "it is no day: write it as 2026-04-14",
    "date_parsing": "it is no day: write it as 2026-04-14",
    "date_from_datetime_parsing": "it is no day: write it as 2026-04-14",
    "date_from_datetime_inexact": "it is no day: write it as 2026-04-14",
}
"""What pydantic finds wrong, by its own name for it, in our words; what is not here is said in pydantic's."""


def in_words(error: Any) -> str:
    """What pydantic found wrong with an event, one thing after another, without repeating what was given."""
    said = []
    for wrong in error.errors(include_url=False, include_input=False):
        where = ".".join(str(part) for part in wrong["loc"])
        ours = WORDS.get(wrong["type"])
        words = ours.format(**wrong.get("ctx", {})) if ours else wrong["msg"].removeprefix("Value error, ")
        said.append(f"{where}: {words}" if where else words)
    return "; ".join(said)
