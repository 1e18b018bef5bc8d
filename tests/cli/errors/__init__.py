"""The catalogue of errors: each has a name, a way to meet it, its exit code and its exact words.

One test meets them all, and holds that none changes what the ledger knows. ``docs/errors.md`` is written from this
table: ``python -m tests.cli.errors``. A module has a heading or two of it, with what must be so for its errors alone.
"""

from tests.cli.errors.catalogue import CATALOGUE, ERRORS
from tests.cli.errors.error import Error
from tests.cli.errors.meeting import met
from tests.cli.errors.page import DOCUMENT, document

__all__ = ["CATALOGUE", "DOCUMENT", "ERRORS", "Error", "document", "met"]
