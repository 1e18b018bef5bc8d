"""What is personal in an event: from a file or standard input, never from an argument."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cli import show
from cli.problems import WrongUsage

if TYPE_CHECKING:
    from domain.events.base import Event


def with_private(events: Sequence[Event], file: Path | None, *, despite: bool) -> list[Event]:
    """``events`` with what is personal, and the reason why they are recorded despite a rule.

    Args:
        events: One, or those of one letter.
        file: A JSON file or, by ``-``, standard input: an object, for all of them, or a list with an object for each.
        despite: Whether there is to be a reason; without one in the file it is asked for.

    Raises:
        WrongUsage: the file cannot be read, or there is no reason.
    """
    said = _said(file) if file is not None else {}
    if not isinstance(said, list):
        said = [said] * len(events)
    if len(said) != len(events) or not all(isinstance(fields, dict) for fields in said):
        an_object = "no JSON object" if len(events) == 1 else f"neither a JSON object nor a list of {len(events)}"
        raise WrongUsage(f"{_named(file)} holds {an_object}")
    if despite and not all("reason" in fields for fields in said):
        if str(file) == "-":
            raise WrongUsage("with --private - and --despite, give the reason as 'reason' in the JSON")
        reason = show.asked("Why is it recorded although the law gives no power to do it?")
        if not reason:
            raise WrongUsage("--despite needs a reason: give it on standard input")
        said = [{"reason": reason, **fields} for fields in said]
    return [_with(event, fields) for event, fields in zip(events, said, strict=True)]


def _said(file: Path) -> Any:
    try:
        text = show.asked("What is personal, as JSON:") if str(file) == "-" else file.read_text(encoding="utf-8")
        return json.loads(text)
    except OSError as error:
        raise WrongUsage(f"{file} cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise WrongUsage(f"{_named(file)} is not JSON: {error}") from None


def _with(event: Event, fields: dict[str, Any]) -> Event:
    return type(event).model_validate({**event.model_dump(), "private": fields}) if fields else event


def _named(file: Path | None) -> str:
    return "standard input" if str(file) == "-" else str(file)
