"""The place of the statistics in the library window; everything in it is read and made when somebody first looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.book import Book
from app.messages import Messages
from app.phrases import Places
from app.theme import Theme

if TYPE_CHECKING:
    from app.dashboards.tabs import Tabs


class StatisticsPage(QWidget):
    """``copy`` takes a text to the clipboard. ``asked`` carries ("phrase" or "scenario", id): somebody wants to go there."""

    asked = Signal(str, str)

    def __init__(
        self, book: Book, theme: Theme, messages: Messages, places: Places, copy: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._book, self._theme, self._messages, self._places, self._copy = book, theme, messages, places, copy
        self.tabs: Tabs | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if self.tabs is None:
            from app.dashboards.tabs import Tabs

            self.tabs = Tabs(self._book, self._theme, self._messages, self._places, self._copy)
            self.tabs.asked.connect(self.asked)
            self._column.addWidget(self.tabs)
        self.tabs.look()
