"""What an officer records of a subject access request: a verb for each event, a module a region."""

from __future__ import annotations

from cli.access_request.verbs import PARTS, VERBS
from cli.noun import noun

__all__ = ["VERBS", "app"]

app = noun("cli.access_request", PARTS, "Record what happens to a subject access request.")
