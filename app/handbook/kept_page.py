"""A page that the shop keeps itself: what one writes is kept by itself, for the shop that is chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.book import Book
from app.handbook.contents import KEPT_NAMES
from app.i18n import mark, tr
from app.messages import Messages
from app.phrases.naming import shown_name
from app.theme import SPACE
from phrasebook.errors import PhrasebookError
from phrasebook.store import kept_pages

_WAIT_MS: Final = 600
_HINTS: Final = {
    "couriers": mark("Which couriers go where, how long they take, whom to ring. Write it here; it is yours to keep fresh."),
    "links": mark("Links that are often asked for: size tables, instructions, the rules of the platform."),
    "fees": mark("What postage costs where, from which amount it is free, what remote places cost more."),
    "postcodes": mark("Postcodes, regions that are not delivered to, places that take longer."),
}  # fmt: skip


class KeptPage(QWidget):
    """Shows one page at a time; ``turn_to`` another one, ``flush`` before the window goes away."""

    def __init__(self, book: Book, messages: Messages) -> None:
        super().__init__()
        self._book = book
        self._messages = messages
        self._page = ""
        self._kept = ""
        self._title, self._hint, self._state = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._state.setProperty("role", "hint")
        self.box = QPlainTextEdit()
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.flush)
        self.box.textChanged.connect(self._timer.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE)
        column.setSpacing(SPACE)
        for part in (self._title, self._hint, self.box, self._state):
            column.addWidget(part, 1 if part is self.box else 0)

    def turn_to(self, page: str) -> None:
        """Show a page; what stands in the one before is kept."""
        self.flush()
        self._page = page
        self._state.clear()
        self.retranslate()
        self._book.read(lambda database: kept_pages.get(database, page), self._show, topic="handbook.kept")

    def flush(self) -> None:
        """Keep what is written, where it is not yet."""
        self._timer.stop()
        page, text = self._page, self.box.toPlainText().strip()
        if not page or text == self._kept:
            return
        self._book.write(
            lambda database: kept_pages.put(database, page, text),
            lambda _none: self._saved(page, text),
            failed=self._refused,
        )
        self._kept = text

    def retranslate(self) -> None:
        """Word it anew."""
        if self._page:
            self._title.setText(shown_name(*KEPT_NAMES[self._page]))
            self._hint.setText(tr(_HINTS[self._page]))
            self.box.setAccessibleName(self._title.text())

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, text: str) -> None:
        self._kept = text
        self.box.setPlainText(text)
        self._timer.stop()

    def _saved(self, page: str, text: str) -> None:
        if (page, text) == (self._page, self._kept):
            self._state.setText("✓ " + tr("Saved"))

    def _refused(self, error: PhrasebookError) -> None:
        self._kept = ""
        self._state.setText(self._messages.sentence(error))
