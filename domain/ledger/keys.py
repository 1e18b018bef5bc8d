"""The key file: a key for each case and each person within it, wrapped; destroyed, what it sealed is gone for ever."""

from __future__ import annotations

import base64
import binascii
import os
import sqlite3
from collections import OrderedDict
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from domain.ledger.errors import KeysMissing, NotALedger, WrongKeys, plain_errors

CREATE: Final = """
CREATE TABLE key_meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
CREATE TABLE keys (
    case_reference TEXT NOT NULL,
    slot INTEGER NOT NULL,
    person TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (case_reference, slot),
    UNIQUE (case_reference, person)
) STRICT;
"""

OPEN_KEYS: Final = 20_000
"""How many unwrapped keys are held at once."""


def keys_path(ledger: Path) -> Path:
    """Where the keys of the ledger at ``ledger`` are."""
    return ledger.with_name(ledger.name + ".keys")


def wrapping_key_from_text(text: str) -> bytes:
    """The 256-bit key that ``text`` gives in base64.

    Raises:
        ValueError: it is not base64, or not 32 bytes.
    """
    try:
        key = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("the wrapping key is not base64") from error
    if len(key) != 32:
        raise ValueError(f"the wrapping key has {len(key)} bytes; it needs 32")
    return key


class Keyring:
    """The keys of one ledger. New ones are held back until ``keep`` writes them: before the ledger is written.

    Args:
        path: The key file; made if ``create``.
        ledger_id: Whose keys they are.
        wrapping_key: The key that wraps them; without it, the file's own.
        create: Whether to make the file where there is none.

    Raises:
        KeysMissing: there is no file, or nothing in it, and ``create`` is False.
        WrongKeys: the file is another ledger's, or the wrapping key another one.
    """

    def __init__(self, path: Path, ledger_id: str, wrapping_key: bytes | None, *, create: bool) -> None:
        self.path = path
        if not path.exists() or not path.stat().st_size:
            if not create:
                raise KeysMissing(path)
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        self._file = sqlite3.connect(path, isolation_level=None, timeout=10, check_same_thread=False)
        try:
            with plain_errors(path):
                self._file.execute("PRAGMA journal_mode = WAL")
                self._file.execute("PRAGMA secure_delete = ON")
                self._file.execute("PRAGMA synchronous = FULL")
                self._wrapping_key = self._prepare(ledger_id, wrapping_key, create)
        except NotALedger:
            raise WrongKeys(path, "it is no key file: bring it back from its own backup") from None
        self._ciphers: OrderedDict[tuple[str, int], AESGCM] = OrderedDict()
        self._fresh: dict[tuple[str, int], tuple[str, bytes]] = {}

    def _prepare(self, ledger_id: str, wrapping_key: bytes | None, create: bool) -> bytes:
        self._file.execute("BEGIN IMMEDIATE")
        try:
            if not self._file.execute("SELECT 1 FROM sqlite_master WHERE name = 'keys'").fetchone():
                if not create:
                    raise KeysMissing(self.path)
                for statement in filter(str.strip, CREATE.split(";")):
                    self._file.execute(statement)
                own = wrapping_key or os.urandom(32)
                kept: list[tuple[str, bytes]] = [
                    ("ledger", ledger_id.encode()),
                    ("check", aes_key_wrap(own, bytes(16))),
                ]
                if wrapping_key is None:
                    kept.append(("wrapping", own))
                self._file.executemany("INSERT INTO key_meta VALUES (?, ?)", kept)
            meta = dict(self._file.execute("SELECT name, value FROM key_meta"))
            self._file.execute("COMMIT")
        except BaseException:
            self._file.execute("ROLLBACK")
            raise
        if meta["ledger"] != ledger_id.encode():
            raise WrongKeys(self.path, "it belongs to another ledger")
        key = wrapping_key or meta.get("wrapping")
        if key is None:
            raise WrongKeys(self.path, "it holds no wrapping key: set CASELEDGER_KEY to the one it was made with")
        try:
            aes_key_unwrap(key, meta["check"])
        except InvalidUnwrap:
            raise WrongKeys(self.path, "CASELEDGER_KEY is not the key it was made with") from None
        return bytes(key)

    def slot(self, case: str, person: str | None) -> int:
        """The slot of ``person`` within ``case``, allotted if new; 0 is the case itself."""
        if person is None:
            return 0
        for (of, slot), (fresh, _) in self._fresh.items():
            if of == case and fresh == person:
                return slot
        found = self._file.execute("SELECT slot FROM keys WHERE case_reference = ? AND person = ?", (case, person))
        row = found.fetchone()
        if row:
            return int(row[0])
        (highest,) = self._file.execute(
            "SELECT coalesce(max(slot), 0) FROM keys WHERE case_reference = ?", (case,)
        ).fetchone()
        return int(max([highest, *(slot for of, slot in self._fresh if of == case)])) + 1

    def seal(self, case: str, slot: int, person: str | None, about: bytes, text: bytes) -> bytes:
        """``text`` sealed under the key of (case, slot), made if there is none, and bound to ``about``."""
        cipher = self._cipher(case, slot) or self._make(case, slot, person)
        nonce = os.urandom(12)
        return nonce + cipher.encrypt(nonce, text, about)

    def unseal(self, case: str, slot: int, about: bytes, sealed: bytes) -> bytes | None:
        """What ``seal`` was given; None when its key has been destroyed.

        Raises:
            WrongKeys: the sealed bytes were altered, or moved from another event.
        """
        cipher = self._cipher(case, slot)
        if cipher is None:
            return None
        try:
            return cipher.decrypt(sealed[:12], sealed[12:], about)
        except InvalidTag:
            raise WrongKeys(self.path, f"a sealed field of {case} was not sealed with this key") from None

    def keep(self) -> None:
        """Write the keys made since the last ``keep``."""
        if not self._fresh:
            return
        with plain_errors(self.path):
            self._file.execute("BEGIN IMMEDIATE")
            self._file.executemany(
                "INSERT OR IGNORE INTO keys VALUES (?, ?, ?, ?)",
                [(case, slot, person, wrapped) for (case, slot), (person, wrapped) in self._fresh.items()],
            )
            self._file.execute("COMMIT")
        self._fresh.clear()

    def forget_unkept(self) -> None:
        """Drop the keys made since the last ``keep``: what they sealed was not recorded."""
        for key in self._fresh:
            self._ciphers.pop(key, None)
        self._fresh.clear()

    def close(self) -> None:
        """Close the key file."""
        self._file.close()

    def _cipher(self, case: str, slot: int) -> AESGCM | None:
        cipher = self._ciphers.get((case, slot))
        if cipher is None:
            query = "SELECT wrapped FROM keys WHERE case_reference = ? AND slot = ?"
            row = self._file.execute(query, (case, slot)).fetchone()
            if row is None:
                return None
            try:
                cipher = AESGCM(aes_key_unwrap(self._wrapping_key, row[0]))
            except InvalidUnwrap:
                raise WrongKeys(self.path, f"its key for {case} is damaged") from None
            self._hold(case, slot, cipher)
        return cipher

    def _make(self, case: str, slot: int, person: str | None) -> AESGCM:
        key = os.urandom(32)
        self._fresh[case, slot] = (person or "", aes_key_wrap(self._wrapping_key, key))
        cipher = AESGCM(key)
        self._hold(case, slot, cipher)
        return cipher

    def _hold(self, case: str, slot: int, cipher: AESGCM) -> None:
        self._ciphers[case, slot] = cipher
        if len(self._ciphers) > OPEN_KEYS:
            self._ciphers.popitem(last=False)
