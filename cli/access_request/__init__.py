"""What an officer records of a subject access request: a verb for each event, a module a region."""

from __future__ import annotations

from cli.access_request.verbs import PARTS, VERBS
from cli.noun import noun

__all__ = ["READS", "VERBS", "app"]

READS = {"backlog": "cli.backlog"}
"""The verbs that record nothing, each with its module."""

app = noun("cli.access_request", PARTS, "Record subject access requests, and see their backlog.", READS)
