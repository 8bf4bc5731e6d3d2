"""The window of the preferences: pages on the left, a search box above them, and everything holds at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.i18n import tr
from app.preferences.page import Page
from app.theme import SPACE, Theme, icon
from app.theme.tokens import HIT


class PreferencesWindow(QDialog):
    """``recording_changed`` while a hotkey is being recorded on one of the pages."""

    recording_changed = Signal(bool)

    def __init__(self, pages: Sequence[Page], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        self._theme = theme
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumHeight(HIT)
        self._search.textChanged.connect(self._filter)
        self._list = QListWidget()
        self._list.setIconSize(QSize(16, 16))
        self._stack = QStackedWidget()
        self._nothing = QLabel()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("role", "muted")
        for page in self._pages:
            self._list.addItem(QListWidgetItem())
            self._stack.addWidget(_scrolling(page))
            page.recording_changed.connect(self.recording_changed)
        self._stack.addWidget(self._nothing)
        self._list.currentRowChanged.connect(self._turn)
        self._lay_out()
        theme.changed.connect(self._draw)
        self._draw()
        self.retranslate()
        self._list.setCurrentRow(0)

    @property
    def page_title(self) -> str:
        """The title of the page that is shown, as an English source text."""
        row = self._list.currentRow()
        return self._pages[row].title if row >= 0 else ""

    def turn_to(self, title: str) -> None:
        """Show the page with this title (its English source text)."""
        self._search.clear()
        for row, page in enumerate(self._pages):
            if page.title == title:
                self._list.setCurrentRow(row)

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setWindowTitle(tr("Preferences"))
        self._search.setPlaceholderText(tr("Search the preferences"))
        self._search.setAccessibleName(tr("Search the preferences"))
        self._list.setAccessibleName(tr("Pages"))
        self._nothing.setText(tr("Nothing here has to do with that."))
        for row, page in enumerate(self._pages):
            self._list.item(row).setText(tr(page.title))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent, /) -> None:
        self._finish()
        super().closeEvent(event)

    def done(self, result: int, /) -> None:
        self._finish()
        super().done(result)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE)
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        column = QWidget()
        column.setLayout(left)
        left.setContentsMargins(SPACE * 2, SPACE * 2, 0, SPACE * 2)
        column.setFixedWidth(208)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(column)
        layout.addWidget(self._stack, 1)
        self.resize(800, 600)

    def _turn(self, row: int) -> None:
        self._finish()
        self._stack.setCurrentIndex(row if row >= 0 else len(self._pages))

    def _filter(self, text: str) -> None:
        """Show the pages and rows that have to do with the text."""
        wanted = text.strip().casefold()
        kept = [page.keep(wanted) for page in self._pages]
        for row, keep in enumerate(kept):
            self._list.item(row).setHidden(not keep)
        row = self._list.currentRow()
        if row < 0 or not kept[row]:
            self._list.setCurrentRow(kept.index(True) if True in kept else -1)

    def _finish(self) -> None:
        for page in self._pages:
            page.finish()

    def _draw(self) -> None:
        for row, page in enumerate(self._pages):
            self._list.item(row).setIcon(icon(page.icon_name, self._theme.tokens.muted))


def _scrolling(page: Page) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(page)
    return area
