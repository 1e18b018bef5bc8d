"""Writes the page of errors from their catalogue."""

from __future__ import annotations

from tests.cli.errors.page import DOCUMENT, document

DOCUMENT.write_text(document(), encoding="utf-8")
