"""What to look at when a shift begins, as the handbook's own steps say it: to tick off, anew on each day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.book import Book
from app.handbook.article import PLAYBOOK, Place
from app.i18n import tr
from app.phrases.naming import shown_name
from app.theme import SPACE
from phrasebook import playbooks
from phrasebook.database import Database
from phrasebook.playbooks import Step

_STEPS: Final = (
    ("site-mail-reply", 1),
    ("busy-away", 4),
    ("parcel-watch", 1),
    ("unpaid-order-follow-up", 1),
    ("customer-file", 2),
)
_PLAYBOOK: Final = int(Qt.ItemDataRole.UserRole)


class ShiftPage(QWidget):
    """``wanted`` carries the page of the playbook of an item that was opened."""

    wanted = Signal(object)

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self._steps: Sequence[tuple[str, Step]] = ()
        self._ticked: set[str] = set()
        self._day = _today()
        self._title, self._hint = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.itemChanged.connect(self._note)
        self.list.itemActivated.connect(lambda item: self.wanted.emit(Place(PLAYBOOK, item.data(_PLAYBOOK))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        self.retranslate()

    def refresh(self) -> None:
        """Show the list; on another day nothing of it is ticked."""
        if self._day != _today():
            self._day = _today()
            self._ticked.clear()
        self._book.read(_read, self._take, topic="handbook.shift")

    def retranslate(self) -> None:
        """Word it anew."""
        self._title.setText(tr("Start of the shift"))
        self._hint.setText(tr("Tick what is done; Enter opens the playbook. Tomorrow the list is empty again."))
        self.list.setAccessibleName(self._title.text())
        self._fill()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take(self, steps: Sequence[tuple[str, Step]]) -> None:
        self._steps = steps
        self._fill()

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for playbook, step in self._steps:
            item = QListWidgetItem(" – ".join(filter(None, (shown_name(*step.goal), shown_name(*step.say)))))
            item.setData(_PLAYBOOK, playbook)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if playbook in self._ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)

    def _note(self, item: QListWidgetItem) -> None:
        ticked = item.checkState() == Qt.CheckState.Checked
        (self._ticked.add if ticked else self._ticked.discard)(str(item.data(_PLAYBOOK)))


def _read(database: Database) -> list[tuple[str, Step]]:
    everything = {one.id: one for one in playbooks.every(database)}
    return [(name, everything[name].step(number)) for name, number in _STEPS if name in everything]


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
