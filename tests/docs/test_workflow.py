"""The diagram of a procedure shows every stage, and no move that its table does not permit."""

from __future__ import annotations

from typer.testing import CliRunner

from cli.main import app
from domain.procedures import procedure_named
from domain.procedures.complaint.stages import AFTER_RECEIPT
from projections.workflow_table import moves, rows
from tests.docs.transcripts import ROOT, fenced

COMPLAINT = procedure_named("complaint")
MOVES = moves(COMPLAINT)


def test_every_stage_after_the_receipt_is_reached() -> None:
    assert {move.after for move in MOVES} == {stage.code for stage in AFTER_RECEIPT}


def test_every_move_begins_where_the_table_permits_its_event() -> None:
    permitted = {row.event: row.at for row in rows(COMPLAINT)}
    assert all(move.before in permitted[move.event] for move in MOVES)


def test_what_was_withdrawn_is_taken_up_again_where_it_stood() -> None:
    assert [(move.before, move.after) for move in MOVES if move.event == "complaint-reinstated"] == [
        ("withdrawn", "local-resolution"),
        ("withdrawn", "formal-investigation"),
        ("withdrawn", "stage-two"),
        ("withdrawn", "stage-three"),
        ("not-accepted", "stage-two"),
        ("not-accepted", "stage-three"),
        ("completed", "local-resolution"),
        ("completed", "stage-two"),
        ("completed", "stage-three"),
    ]


def test_the_page_shows_the_diagram_that_the_command_prints() -> None:
    page = (ROOT / "docs" / "workflow-complaint.md").read_text(encoding="utf-8")
    assert fenced(page, "mermaid") == CliRunner().invoke(app, ["workflow", "complaint", "--mermaid"]).stdout
