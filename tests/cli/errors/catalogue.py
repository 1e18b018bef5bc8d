"""The catalogue: every error under its heading, in the order of the page."""

from __future__ import annotations

from typing import Final

from tests.cli.errors import (
    access_requests,
    corrections,
    days,
    law,
    ledger,
    lines,
    links,
    officers,
    ombudsman,
    other_complaints,
    personal,
    questions,
    references,
    refusals,
)
from tests.cli.errors.error import Headings

_GROUPS: Final = (
    days,
    references,
    other_complaints,
    links,
    access_requests,
    refusals,
    ombudsman,
    corrections,
    questions,
    officers,
    personal,
    law,
    lines,
    ledger,
)

CATALOGUE: Final[Headings] = {about: errors for group in _GROUPS for about, errors in group.HEADINGS.items()}
"""By what they are about."""

ERRORS: Final = tuple(error for errors in CATALOGUE.values() for error in errors)
