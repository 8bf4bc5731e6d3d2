"""Keeps a lead's own signing key: in the system's keyring where there is one, else in a file of the home locked with a passphrase."""

from __future__ import annotations

import base64
import json
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Protocol

from phrasebook.errors import BadInput, Unable
from phrasebook.packs import signatures

FILE_NAME: Final = "signing-key.json"
_SERVICE: Final = "kuaida"
_SHORTEST: Final = 8
_COST: Final = {"n": 2**15, "r": 8, "p": 1}

Ask = Callable[[bool], str]
"""Asks for the passphrase; true where a new one is being chosen."""


class Keyring(Protocol):
    """What we need of the system's keyring."""

    def get_password(self, service: str, username: str, /) -> str | None: ...

    def set_password(self, service: str, username: str, password: str, /) -> None: ...


def system_keyring() -> Keyring | None:
    """Return the system's keyring, None where there is no real one."""
    import keyring

    found = keyring.get_keyring()
    priority = getattr(found, "priority", 0)
    return found if isinstance(priority, (int, float)) and priority >= 1 else None


class KeyStore:
    """The signing key of one home; it is made on first use."""

    def __init__(self, home: Path, keyring: Keyring | None) -> None:
        self._file = home / FILE_NAME
        self._keyring = keyring

    def public(self) -> str | None:
        """Return the public key, None where there is no key yet; nothing has to be unlocked."""
        return None if (kept := self._kept()) is None else str(kept["key"])

    def locked(self) -> bool:
        """Return whether a passphrase is needed to sign."""
        kept = self._kept()
        return self._keyring is None if kept is None else kept.get("where") == "file"

    def private(self, ask: Ask) -> bytes:
        """Return the private key, making it first where there is none.

        Raises:
            BadInput: ``passphrase-wrong`` or ``passphrase-short``.
            Unable: ``keyring-unavailable`` where the key lies in a keyring that does not give it.
        """
        kept = self._kept()
        if kept is None:
            return self._make(ask)
        if kept.get("where") == "file":
            return _unlocked(kept, ask(False))
        from keyring.errors import KeyringError

        try:
            found = None if self._keyring is None else self._keyring.get_password(_SERVICE, str(kept["key"]))
        except KeyringError as error:
            raise _unavailable(error) from error
        if not found:
            raise Unable("keyring-unavailable", reason="no key")
        return base64.b64decode(found)

    def _make(self, ask: Ask) -> bytes:
        private = signatures.new_key()
        key = signatures.public(private)
        if self._keyring is None:
            self._keep({"key": key, "where": "file"} | _locked(private, ask(True)))
            return private
        from keyring.errors import KeyringError

        try:
            self._keyring.set_password(_SERVICE, key, base64.b64encode(private).decode("ascii"))
        except KeyringError as error:
            raise _unavailable(error) from error
        self._keep({"key": key, "where": "keyring"})
        return private

    def _kept(self) -> dict[str, Any] | None:
        try:
            kept = json.loads(self._file.read_text("utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise Unable("file-unreadable", path=str(self._file), reason=str(error)) from error
        if not isinstance(kept, dict) or not isinstance(kept.get("key"), str):
            raise Unable("file-unreadable", path=str(self._file), reason="key")
        return kept

    def _keep(self, values: dict[str, Any]) -> None:
        part = self._file.with_name(self._file.name + ".part")
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as stream:
                json.dump(values, stream, sort_keys=True)
            part.replace(self._file)
        except OSError as error:
            raise Unable("file-unwritable", path=str(self._file), reason=error.strerror or str(error)) from error


def _locked(private: bytes, passphrase: str) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(passphrase) < _SHORTEST:
        raise BadInput("passphrase-short", limit=_SHORTEST)
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    box = AESGCM(_derived(passphrase, salt, _COST)).encrypt(nonce, private, None)
    texts = {"salt": salt, "nonce": nonce, "box": box}
    return {"cost": _COST} | {name: base64.b64encode(data).decode("ascii") for name, data in texts.items()}


def _unlocked(kept: dict[str, Any], passphrase: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        salt, nonce, box = (base64.b64decode(kept[name]) for name in ("salt", "nonce", "box"))
        if kept.get("cost") != _COST:
            raise BadInput("passphrase-wrong")
        return AESGCM(_derived(passphrase, salt, _COST)).decrypt(nonce, box, None)
    except (InvalidTag, KeyError, ValueError, TypeError) as error:
        raise BadInput("passphrase-wrong") from error


def _derived(passphrase: str, salt: bytes, cost: dict[str, int]) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=salt, length=32, n=cost["n"], r=cost["r"], p=cost["p"]).derive(passphrase.encode("utf-8"))


def _unavailable(error: Exception) -> Unable:
    return Unable("keyring-unavailable", reason=(str(error) or type(error).__name__)[:120])
