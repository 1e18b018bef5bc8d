"""The command of every event of a case: each procedure's own module names its verbs."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module


def verbs(procedure: str) -> Mapping[str, str]:
    """The verb of each event's kind, of the procedure of that name."""
    found: Mapping[str, str] = import_module(f"cli.{procedure}").VERBS
    return found


def command(procedure: str, kind: str) -> str:
    """What is typed to record an event of ``kind``: ``complaint receive``, ``access-request disclose``."""
    return f"{procedure.replace('_', '-')} {verbs(procedure)[kind]}"
