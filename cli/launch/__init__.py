"""The ``caseledger`` command, and the only name that the wheel adds to the names that Python can import.

The wheel keeps the program's packages in ``_own`` beside this file; in an editable installation and in a checkout they
stand two folders up. Either way they come first on the path, so that nobody else's ``cli`` or ``domain`` is imported.
"""

import sys
from pathlib import Path


def main() -> None:
    """Put the program's own packages first on the path, and run it."""
    here = Path(__file__).parent
    own = here / "_own"
    sys.path.insert(0, str(own if own.is_dir() else here.parents[1]))
    from cli.main import main as run

    run()
