from __future__ import annotations

import json
import stat
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from phrasebook.actions import keys
from phrasebook.actions.keys import KeyStore
from phrasebook.errors import BadInput, Unable
from phrasebook.packs import signatures


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked("locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked("locked")
        self.kept[service, username] = password


def never(new: bool) -> str:
    raise AssertionError("asked for a passphrase")


def test_a_key_is_made_once_and_kept_in_the_keyring(home: Path) -> None:
    ring = Ring()
    store = KeyStore(home, ring)
    assert store.public() is None
    private = store.private(never)
    assert store.public() == signatures.public(private)
    assert KeyStore(home, ring).private(never) == private
    assert len(ring.kept) == 1
    text = (home / keys.FILE_NAME).read_text()
    assert private.hex() not in text
    assert json.loads(text)["where"] == "keyring"


def test_without_a_keyring_the_file_is_locked_with_a_passphrase(home: Path) -> None:
    store = KeyStore(home, None)
    assert store.locked()
    private = store.private(lambda new: "很长的口令一二三")
    assert KeyStore(home, None).private(lambda new: "很长的口令一二三") == private
    assert stat.S_IMODE((home / keys.FILE_NAME).stat().st_mode) == 0o600
    with pytest.raises(BadInput, match="passphrase-wrong"):
        KeyStore(home, None).private(lambda new: "别的口令一二三四")


def test_a_short_passphrase_makes_no_key(home: Path) -> None:
    with pytest.raises(BadInput, match="passphrase-short"):
        KeyStore(home, None).private(lambda new: "短")
    assert KeyStore(home, None).public() is None


def test_a_keyring_that_gives_nothing_is_said_so(home: Path) -> None:
    ring = Ring()
    ring.locked = True
    with pytest.raises(Unable, match="keyring-unavailable"):
        KeyStore(home, ring).private(never)
    ring.locked = False
    KeyStore(home, ring).private(never)
    ring.locked = True
    with pytest.raises(Unable, match="keyring-unavailable"):
        KeyStore(home, ring).private(never)
    with pytest.raises(Unable, match="keyring-unavailable"):
        KeyStore(home, None).private(never)


@pytest.mark.parametrize("text", ["{", "[]", '{"key": 1}'])
def test_a_damaged_key_file_is_said_so(home: Path, text: str) -> None:
    home.mkdir(parents=True)
    (home / keys.FILE_NAME).write_text(text)
    with pytest.raises(Unable, match="file-unreadable"):
        KeyStore(home, None).public()


def test_a_keyring_without_a_real_back_end_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for backend in (fail.Keyring(), null.Keyring()):
        monkeypatch.setattr(keyring, "get_keyring", lambda backend=backend: backend)
        assert keys.system_keyring() is None
    ring = Ring()
    ring.priority = 5
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    assert keys.system_keyring() is ring
