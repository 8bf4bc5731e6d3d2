"""The tree at the left: what there is to look at, with counts."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from app.i18n import tr
from app.main_window.shelves import ALL, Kind, Shelf
from app.main_window.tree_model import TreeModel
from app.phrases.places import Places
from app.theme import Theme


class Tree(QTreeView):
    """``chosen`` carries the shelf that somebody went to, ``entered`` that they want to go on into it; ``dropped`` carries
    (ids of phrases, the scenario to which they shall go).
    """

    chosen = Signal(object)
    entered = Signal()
    dropped = Signal(object, str)

    def __init__(self, places: Places, theme: Theme) -> None:
        super().__init__()
        self.tree_model = TreeModel(places, theme)
        self._shelf = ALL
        self._filling = False
        self.setModel(self.tree_model)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(True)
        self.setIndentation(16)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.selectionModel().currentChanged.connect(self._went)
        self.tree_model.dropped.connect(self.dropped)
        places.changed.connect(self.fill)
        self.fill()
        self.retranslate()

    @property
    def shelf(self) -> Shelf:
        """The shelf that is looked at."""
        return self._shelf

    def fill(self) -> None:
        """Make the tree anew; what was open and chosen stays so."""
        opened = [shelf for shelf in self._shelves() if self.isExpanded(self.tree_model.place(shelf))]
        self._filling = True
        self.tree_model.fill()
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(32)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for shelf in opened:
            self.setExpanded(self.tree_model.place(shelf), True)
        place = self.tree_model.place(self._shelf)
        if place.isValid():
            self.setCurrentIndex(place)
        self._filling = False
        if not place.isValid():
            self.go(ALL)

    def count(self, counts: Counter[Shelf]) -> None:
        """Show how many phrases lie on each shelf."""
        self.tree_model.count(counts)

    def counted(self, shelf: Shelf) -> str:
        """Return the number that stands beside a shelf."""
        return self.tree_model.number(shelf)

    def go(self, shelf: Shelf) -> None:
        """Go to a shelf."""
        self.setCurrentIndex(self.tree_model.place(shelf))

    def name(self, shelf: Shelf) -> str:
        """Return the name of a shelf as it stands in the tree."""
        return self.tree_model.name(shelf)

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setAccessibleName(tr("Scenarios"))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.fill()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _went(self, current: QModelIndex) -> None:
        shelf = self.tree_model.shelf(current)
        if not self._filling and shelf is not None and shelf != self._shelf:
            self._shelf = shelf
            self.chosen.emit(shelf)

    def _shelves(self) -> list[Shelf]:
        rows = (self.tree_model.index(row, 0) for row in range(self.tree_model.rowCount()))
        found = (self.tree_model.shelf(row) for row in rows)
        return [shelf for shelf in found if shelf is not None and shelf.kind is Kind.CATEGORY]
