"""What several groups of errors give to the command, and the cases that they name."""

from __future__ import annotations

from typing import Final

OPEN: Final = "CC-2026-0001"
MATTER: Final = "OM-2026-0001"
RECEIVE: Final = ("complaint", "receive", "--form", "written", "--channel", "letter", "--basis", "parent")
REQUEST: Final = ("complaint", "request-advocate", OPEN)
NOT_READY: Final = ("--outcome", "not-ready", "--decided-at", "assessment")
