"""How often phrases are used, and by whom, over a span of days: two tables to sort and to copy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.book import Book
from app.dashboards.counts_model import CountsModel
from app.i18n import mark, tr
from app.theme import SPACE
from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import Change

_SPANS: Final = ((1, mark("Today")), (7, mark("Last 7 days")), (30, mark("Last 30 days")), (0, mark("All time")))
_KINDS: Final = frozenset({"use", "phrase", "agent"})
_Counts = tuple[list[dict[str, Any]], list[dict[str, Any]]]


class StatisticsPage(QWidget):
    """Counts anew while it is on the screen; ``copy`` takes a text to the clipboard."""

    def __init__(self, book: Book, copy: Callable[[str], None]) -> None:
        super().__init__()
        self._book = book
        self._copy = copy
        self._stale = True
        self.span = QComboBox()
        self._head = QLabel()
        self._head.setProperty("role", "title")
        self.copy_button = QPushButton()
        self.copy_button.setAutoDefault(False)
        self.by_phrase = CountsModel(mark("Phrase"))
        self.by_agent = CountsModel(mark("Agent"))
        self._phrase_table = _table(self.by_phrase)
        self._agent_table = _table(self.by_agent)
        self._tables = QSplitter(Qt.Orientation.Vertical)
        self._tables.setChildrenCollapsible(False)
        self._tables.setHandleWidth(SPACE)
        self._tables.addWidget(self._agent_table)
        self._tables.addWidget(self._phrase_table)
        self._tables.setSizes((160, 480))
        self._tables.setStretchFactor(1, 1)
        self.empty = QLabel()
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._tables)
        self._pages.addWidget(self.empty)
        bar = QHBoxLayout()
        bar.setSpacing(SPACE)
        bar.addWidget(self._head)
        bar.addStretch(1)
        bar.addWidget(self.span)
        bar.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(bar)
        layout.addWidget(self._pages, 1)
        self.retranslate()
        self.span.setCurrentIndex(1)
        self.span.currentIndexChanged.connect(self._read)
        self.copy_button.clicked.connect(self.copy_tables)
        book.changed.connect(self._follow)

    def refresh(self) -> None:
        """Count anew."""
        self._read()

    def copy_tables(self) -> None:
        """Copy both tables as text."""
        self._copy(f"{self.by_agent.text()}\n\n{self.by_phrase.text()}")

    def retranslate(self) -> None:
        """Word everything anew."""
        self._head.setText(tr("Statistics"))
        self.copy_button.setText(tr("Copy as text"))
        self.empty.setText(
            tr("Nothing was used in this time. Phrases are counted when they are copied from the picker or the panel.")
        )
        self._agent_table.setAccessibleName(tr("Uses by agent"))
        self._phrase_table.setAccessibleName(tr("Uses by phrase"))
        chosen = self.span.currentIndex()
        self.span.blockSignals(True)
        self.span.clear()
        self.span.addItems([tr(word) for _, word in _SPANS])
        self.span.setCurrentIndex(chosen)
        self.span.blockSignals(False)
        self.span.setAccessibleName(tr("Time"))
        self.by_phrase.retranslate()
        self.by_agent.retranslate()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _follow(self, change: Change) -> None:
        if change.kinds & _KINDS:
            self._stale = True
            if self.isVisible():
                self._read()

    def _read(self, _chosen: int = 0) -> None:
        self._stale = False
        days = _SPANS[self.span.currentIndex()][0]
        today = datetime.now(UTC).astimezone().date()
        first = (today - timedelta(days=days - 1)).isoformat() if days else None

        def count(database: Database) -> _Counts:
            return (
                statistics.counts(database, by="agent", first=first),
                statistics.counts(database, by="phrase", first=first),
            )

        self._book.read(count, self._show, topic="statistics")

    def _show(self, found: _Counts) -> None:
        self.by_agent.show(found[0])
        self.by_phrase.show(found[1])
        self._pages.setCurrentIndex(0 if found[1] else 1)
        self.copy_button.setEnabled(bool(found[1]))


def _table(model: CountsModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(SPACE * 4)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    table.setSortingEnabled(True)
    return table
