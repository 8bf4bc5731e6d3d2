"""Keeps the phrasebook healthy in the background: backups after changes, and a fresh look at expiry dates on a new day."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.book import Book
from phrasebook import backups
from phrasebook.database import Database
from phrasebook.model import Change
from phrasebook.statistics import keeping, uses
from phrasebook.store import shops

_LOOK_MS: Final = 60_000


class Upkeep(QObject):
    """Looks once a minute whether something is due."""

    def __init__(self, book: Book, home: Path) -> None:
        super().__init__()
        self._book = book
        self._home = home
        self._changed = False
        self._day = _today()
        self._swept: date | None = None
        book.changed.connect(self._note)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Back up when that is due, and decide anew on a new day which phrases are offered."""
        if backups.due(self._home, changed=self._changed):
            self._changed = False
            self._book.write(lambda database: backups.make(database, self._home))
        if _today() != self._swept:
            self._swept = _today()
            self._book.write(_forget_old)
            self._book.write(_take_stock)
        if _today() != self._day:
            self._day = _today()
            self._book.write(_refresh)

    def _note(self, change: Change) -> None:
        self._changed = True


def _refresh(database: Database) -> Change:
    shops.refresh_shown(database)
    return Change(number=0, action="new-day", kinds=frozenset({"phrase"}))


def _take_stock(database: Database) -> None:
    from phrasebook.actions import linting  # brings in the rules, which a start does not need

    if uses.is_on(database):
        linting.take_stock(database)


def _forget_old(database: Database) -> int:
    return keeping.forget_old(database, today=_today())


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
