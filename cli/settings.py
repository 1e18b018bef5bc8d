"""The one place that reads the environment and the clock of the machine."""

from __future__ import annotations

import os
import re
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from cli.problems import WrongUsage

DATABASE: Final = "CASELEDGER_DATABASE"
OFFICER: Final = "CASELEDGER_OFFICER"
OFFICER_PATTERN: Final = "CASELEDGER_OFFICER_PATTERN"
KEY: Final = "CASELEDGER_KEY"

DEFAULT_OFFICER_PATTERN: Final = r"[A-Z]{2,4}[0-9]{2,6}"
"""Initials of a team and a number, ``CRT07``: an id that says who only to the authority."""


def database(given: Path | None) -> Path:
    """Where the ledger is: as given, else by the environment, else in the platform's data folder."""
    return said_database(given) or data_folder() / "ledger.db"


def said_database(given: Path | None) -> Path | None:
    """Where the ledger was said to be, by option or environment; None when nowhere.

    Raises:
        WrongUsage: it is a folder.
    """
    from_environment = os.environ.get(DATABASE)
    said = given or (Path(from_environment) if from_environment else None)
    if said is not None and said.is_dir():
        raise WrongUsage(f"{said} is a folder: name the ledger file in it, as {said / 'ledger.db'}")
    return said


def data_folder() -> Path:
    """The folder in which this platform keeps a program's data."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local")) / "caseledger"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "caseledger"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "caseledger"


def officer(given: str | None) -> str:
    """Who records.

    Raises:
        WrongUsage: nobody is named, or not by an id of the pattern, or the pattern is none.
    """
    name = given or os.environ.get(OFFICER)
    if not name:
        raise WrongUsage(f"who records? Give your officer id with --officer or set {OFFICER}, for example CRT07")
    pattern = os.environ.get(OFFICER_PATTERN) or DEFAULT_OFFICER_PATTERN
    try:
        opaque = re.fullmatch(pattern, name)
    except re.error as error:
        raise WrongUsage(f"{OFFICER_PATTERN} is no regular expression: {error}") from None
    if not opaque:
        raise WrongUsage(
            f"an officer is named by an opaque id of the pattern {pattern}, such as CRT07, not by name "
            f"(the pattern is set with {OFFICER_PATTERN})"
        )
    return name


def wrapping_key() -> bytes | None:
    """The key that wraps the case keys, where the environment gives one.

    Raises:
        WrongUsage: it is not a 256-bit key in base64.
    """
    said = os.environ.get(KEY)
    if not said:
        return None
    from domain.ledger.keys import wrapping_key_from_text

    try:
        return wrapping_key_from_text(said)
    except ValueError as error:
        raise WrongUsage(f"{KEY}: {error}; give 32 bytes in base64, or leave it unset") from None


def now() -> datetime:
    """What time it is."""
    return datetime.now(UTC)


def today() -> date:
    """What day it is in London."""
    from domain.ledger.reading import LONDON

    return now().astimezone(LONDON).date()


def version() -> str:
    """The version of the program."""
    from importlib import metadata

    try:
        return metadata.version("caseledger")
    except metadata.PackageNotFoundError:
        return "development"
