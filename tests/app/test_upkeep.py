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
from phrasebook.store import agents, phrases, settings


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


def test_once_a_day_old_events_go_and_the_rules_are_counted(
    book: Book, home: Path, store: Database, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.put(store, "statistics.clock", "2026-01-01")
    kept = Upkeep(book, home)
    for day, clock in ((date(2026, 1, 20), "2026-01-20"), (date(2026, 1, 21), "2026-01-21")):
        monkeypatch.setattr(upkeep, "_today", lambda day=day: day)
        kept.look()
        qtbot.waitUntil(lambda clock=clock: settings.get(store, "statistics.clock") == clock)
