"""What an officer records of a complaint: a verb for each event, a module a stage, loaded when a verb of it is used."""

from __future__ import annotations

from cli.complaint.verbs import PARTS, VERBS
from cli.noun import noun

__all__ = ["VERBS", "app"]

app = noun("cli.complaint", PARTS, "Record what happens to a statutory complaint.")
