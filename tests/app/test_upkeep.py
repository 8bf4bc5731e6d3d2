from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import upkeep
from app.book import Book
from app.upkeep import Upkeep
from phrasebook import backups
from phrasebook.database import Database
from phrasebook.model import PhraseId
from phrasebook.store import agents, phrases


def test_a_backup_follows_a_change_and_not_its_absence(book: Book, store: Database, home: Path, qtbot: QtBot) -> None:
    kept = Upkeep(book, home)
    kept.look()
    agent = agents.current(store).id
    with qtbot.waitSignal(book.changed):
        book.write(lambda database: phrases.retire(database, [PhraseId("p1")], agent=agent))
    assert backups.listing(home) == []
    kept.look()
    qtbot.waitUntil(lambda: len(backups.listing(home)) == 1)


def test_on_a_new_day_the_offer_is_decided_anew(
    book: Book, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Upkeep(book, home)
    monkeypatch.setattr(upkeep, "_today", lambda: date(2999, 1, 1))
    with qtbot.waitSignal(book.changed) as told:
        kept.look()
    assert told.args[0].action == "new-day"
