"""Opening what is personal, with the key file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from domain.events.envelope import Recorded
from domain.ledger.keys import Keyring, keys_path
from domain.ledger.rows import bound_to, recorded_from_row


def revealed(ledger: Path, ledger_id: str, rows: Sequence[Sequence[Any]], wrapping_key: bytes | None) -> list[Recorded]:
    """The events of ``rows`` with what is private, as far as its keys have not been destroyed.

    Raises:
        KeysMissing: the key file is not there.
        WrongKeys: it does not fit.
    """
    keyring = Keyring(keys_path(ledger), ledger_id, wrapping_key, create=False)
    try:
        return [_revealed(keyring, row) for row in rows]
    finally:
        keyring.close()


def _revealed(keyring: Keyring, row: Sequence[Any]) -> Recorded:
    case, number, kind, slot, sealed = row[1], row[2], row[3], row[6], row[7]
    private = None if sealed is None else keyring.unseal(case, slot, bound_to(case, number, kind), sealed)
    return recorded_from_row(row, private)
