"""The line at the foot of the panel: who is signed in, and whose shop it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.book import Book
from app.i18n import tr
from app.widgets.elided_label import ElidedLabel
from phrasebook.database import Database
from phrasebook.model import Change
from phrasebook.store import agents, shops

_KINDS = frozenset({"agent", "shop", "setting"})


class Status(ElidedLabel):
    """Follows the phrasebook."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "hint")
        self._book = book
        self._agent, self._shop = "", ""
        book.changed.connect(self._follow)
        self._ask()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Word it anew."""
        if self._agent:
            self.say(f"{self._agent} · {self._shop or tr('No shop profile yet')}")

    def _follow(self, change: Change) -> None:
        if change.kinds & _KINDS:
            self._ask()

    def _ask(self) -> None:
        self._book.read(_read, self._take, topic="panel.status")

    def _take(self, names: tuple[str, str]) -> None:
        self._agent, self._shop = names
        self.retranslate()


def _read(database: Database) -> tuple[str, str]:
    shop = shops.current(database)
    return agents.current(database).name, shop.name if shop else ""
