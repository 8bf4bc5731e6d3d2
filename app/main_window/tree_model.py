"""The tree of shelves with their counts; phrases can be dropped on its scenarios."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel

from app.i18n import mark, tr
from app.main_window import dragging
from app.main_window.shelves import (
    ALL,
    FAVOURITES,
    NOT_OFFERED,
    PERSONAL,
    RETIRED,
    STATISTICS,
    UNSORTED_SHELF,
    WAITING,
    Kind,
    Shelf,
)
from app.phrases.naming import shown_name
from app.phrases.places import Places
from app.theme import Theme, icon

SHELF: Final = int(Qt.ItemDataRole.UserRole)
_TOP: Final = (
    (ALL, mark("All phrases"), "library"),
    (FAVOURITES, mark("Favourites"), "star"),
    (WAITING, mark("Waiting for approval"), "clock"),
    (PERSONAL, mark("Personal"), "user"),
    (NOT_OFFERED, mark("Not offered now"), "eye"),
    (RETIRED, mark("Retired"), "archive"),
    (STATISTICS, mark("Statistics"), "chart-column"),
)


class TreeModel(QStandardItemModel):
    """``dropped`` carries (ids of phrases, the scenario on which they were dropped)."""

    dropped = Signal(object, str)

    def __init__(self, places: Places, theme: Theme) -> None:
        super().__init__(0, 2)
        self._places = places
        self._theme = theme
        self._items: dict[Shelf, tuple[QStandardItem, QStandardItem]] = {}
        self._counts: Counter[Shelf] = Counter()
        theme.changed.connect(self._paint)

    def fill(self) -> None:
        """Make the tree anew from the categories and scenarios."""
        self.clear()
        self.setColumnCount(2)
        self._items = {}
        for shelf, word, _ in _TOP:
            self._add(self.invisibleRootItem(), shelf, tr(word))
        for category in self._places.categories:
            name = shown_name(category.name, category.name_en)
            parent = self._add(self.invisibleRootItem(), Shelf(Kind.CATEGORY, category.id), name)
            for one in self._places.scenarios(category.id):
                self._add(parent, Shelf(Kind.SCENARIO, one.id), shown_name(one.name, one.name_en))
        for one in self._places.scenarios(""):
            self._add(self.invisibleRootItem(), Shelf(Kind.SCENARIO, one.id), shown_name(one.name, one.name_en))
        self._add(self.invisibleRootItem(), UNSORTED_SHELF, tr("Unsorted"))
        self._paint()
        self.count(self._counts)

    def count(self, counts: Counter[Shelf]) -> None:
        """Show how many phrases lie on each shelf."""
        self._counts = counts
        for shelf, (name, number) in self._items.items():
            text = "" if shelf == STATISTICS else f"{counts[shelf]:,}"
            if number.text() != text:
                number.setText(text)
                name.setAccessibleText(f"{name.text()} {text}".strip())

    def number(self, shelf: Shelf) -> str:
        """Return the number that stands beside a shelf."""
        return self._items[shelf][1].text()

    def place(self, shelf: Shelf) -> QModelIndex:
        """Return where a shelf stands."""
        found = self._items.get(shelf)
        return QModelIndex() if found is None else found[0].index()

    def shelf(self, index: QModelIndex | QPersistentModelIndex) -> Shelf | None:
        """Return the shelf of a row."""
        shelf = index.sibling(index.row(), 0).data(SHELF)
        return shelf if isinstance(shelf, Shelf) else None

    def name(self, shelf: Shelf) -> str:
        """Return the name of a shelf as it stands in the tree."""
        return self._items[shelf][0].text() if shelf in self._items else shelf.id

    def mimeTypes(self) -> list[str]:
        return [dragging.MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def canDropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
        /,
    ) -> bool:
        shelf = self.shelf(parent)
        return data.hasFormat(dragging.MIME) and shelf is not None and shelf.kind is Kind.SCENARIO

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
        /,
    ) -> bool:
        shelf = self.shelf(parent)
        if shelf is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(dragging.unpack(data), shelf.id)
        return True

    def _add(self, parent: QStandardItem, shelf: Shelf, text: str) -> QStandardItem:
        name, number = QStandardItem(text), QStandardItem()
        name.setData(shelf, SHELF)
        name.setToolTip(text)
        number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for item in (name, number):
            item.setEditable(False)
            item.setDragEnabled(False)
            item.setDropEnabled(shelf.kind is Kind.SCENARIO)
        parent.appendRow([name, number])
        self._items[shelf] = (name, number)
        return name

    def _paint(self) -> None:
        muted = self._theme.tokens.muted
        for shelf, _, picture in _TOP:
            if shelf in self._items:
                self._items[shelf][0].setIcon(icon(picture, muted))
        for _, number in self._items.values():
            number.setForeground(QColor(muted))
