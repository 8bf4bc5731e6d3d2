from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app import recovery
from app.messages import Messages
from phrasebook import backups
from phrasebook import database as files
from phrasebook.actions import opening
from phrasebook.store import phrases


class Answering(Messages):
    """A mouth whose questions are answered with ``answer``."""

    def __init__(self, answer: bool) -> None:
        self.answer = answer
        self.language = "en"
        self.heard: list[str] = []

    def ask(self, parent: QWidget | None, title: str, text: str, accept: str) -> bool:
        self.heard.append(text)
        return self.answer

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        self.heard.append(text)


@pytest.fixture
def damaged(home: Path, qapp: QApplication) -> Path:
    """A home whose phrasebook is damaged and that has one good backup."""
    opened = opening.open_book(home)
    backups.make(opened, home)
    opened.close()
    (home / files.FILE_NAME).write_bytes(b"broken" * 2000)
    return home


def test_the_newest_backup_is_offered_and_the_damaged_file_kept(damaged: Path) -> None:
    messages = Answering(True)
    opened = recovery.open_or_recover(damaged, lambda: messages)
    assert opened is not None
    assert len(phrases.listing(opened)) > 1000
    opened.close()
    assert [file.read_bytes()[:6] for file in (damaged / "aside").glob("*.sqlite3")] == [b"broken"]
    assert "Bring back the backup" in messages.heard[0]


def test_without_consent_nothing_is_touched(damaged: Path) -> None:
    assert recovery.open_or_recover(damaged, lambda: Answering(False)) is None
    assert (damaged / files.FILE_NAME).read_bytes().startswith(b"broken")
    assert not (damaged / "aside").exists()


def test_without_any_backup_a_new_start_is_offered(damaged: Path) -> None:
    for copy in backups.listing(damaged):
        copy.unlink()
    messages = Answering(True)
    opened = recovery.open_or_recover(damaged, lambda: messages)
    assert opened is not None
    opened.close()
    assert "no good backup" in messages.heard[0]
    assert len(list((damaged / "aside").glob("*.sqlite3"))) == 1


def test_a_newer_file_is_only_told(home: Path, qapp: QApplication) -> None:
    opened = files.open_file(home / files.FILE_NAME)
    opened.execute("pragma user_version = 999")
    opened.close()
    messages = Answering(True)
    assert recovery.open_or_recover(home, lambda: messages) is None
    assert "newer Kuaida" in messages.heard[0]
