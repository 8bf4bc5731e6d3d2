"""The tree of categories and scenarios with how many phrases each offers; the handbook's guide is the tooltip."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from app.i18n import tr
from app.panel import guide
from app.phrases import Places
from app.phrases.naming import shown_name
from app.theme import Theme, icon
from app.widgets import tooltip
from phrasebook.model import Category, Scenario

_ID: Final = Qt.ItemDataRole.UserRole
_COUNT: Final = Qt.ItemDataRole.UserRole + 1
_SIGNS: Final = {"blocked": "ban", "caution": "triangle-alert"}


class ScenarioTree(QTreeView):
    """``chosen`` carries the id of a scenario, or None for all of them."""

    chosen = Signal(object)

    def __init__(self, places: Places, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._theme = theme
        self._items = QStandardItemModel(self)
        self._by_id: dict[str, QStandardItem] = {}
        self._filling = False
        self.setModel(self._items)
        self.setItemDelegate(_CountDelegate(theme, self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self._clicked)
        self.selectionModel().currentChanged.connect(self._moved)
        places.changed.connect(self._fill)
        places.recounted.connect(self._recount)
        theme.changed.connect(self._fill)
        self.retranslate()

    @property
    def scenario(self) -> str | None:
        """The chosen scenario."""
        found = self.currentIndex().data(_ID)
        return str(found) if found else None

    def choose_all(self) -> None:
        """Choose no scenario."""
        self.setCurrentIndex(self._items.index(0, 0))

    def retranslate(self) -> None:
        """Word it anew."""
        self.setAccessibleName(tr("Scenarios"))
        self._fill()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        """Make the tree anew, with the same scenario chosen and the same categories open."""
        chosen, open_ones = self.scenario, self._open_categories()
        self._filling = True
        self._items.clear()
        self._by_id = {}
        self._items.appendRow(_item("", tr("All scenarios"), ""))
        for category in self._places.categories:
            self._items.appendRow(self._category(category))
        self._recount()
        for row in range(self._items.rowCount()):
            index = self._items.index(row, 0)
            self.setExpanded(index, index.data() in open_ones)
        kept = self._by_id.get(chosen or "")
        self.setCurrentIndex(kept.index() if kept else self._items.index(0, 0))
        self._filling = False
        if chosen and not kept:
            self.chosen.emit(None)

    def _category(self, category: Category) -> QStandardItem:
        head = _item("", shown_name(category.name, category.name_en), "")
        head.setSelectable(False)
        for scenario in self._places.scenarios(category.id):
            head.appendRow(self._scenario(scenario))
        return head

    def _scenario(self, scenario: Scenario) -> QStandardItem:
        made = _item(scenario.id, shown_name(scenario.name, scenario.name_en), guide.whole(scenario))
        if scenario.status in _SIGNS:
            made.setIcon(icon(_SIGNS[scenario.status], self._theme.tokens.warning, 14))
        self._by_id[scenario.id] = made
        return made

    def _recount(self) -> None:
        for scenario, item in self._by_id.items():
            item.setData(self._places.count(scenario), _COUNT)
        for row in range(self._items.rowCount()):
            head = self._items.item(row)
            counts = [int(head.child(below).data(_COUNT)) for below in range(head.rowCount())]
            head.setData(sum(counts) if counts else self._places.total, _COUNT)

    def _open_categories(self) -> set[str]:
        indexes = (self._items.index(row, 0) for row in range(self._items.rowCount()))
        return {str(index.data()) for index in indexes if self.isExpanded(index)}

    def _clicked(self, index: QModelIndex) -> None:
        if self._items.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))

    def _moved(self, index: QModelIndex) -> None:
        if not self._filling and not self._items.hasChildren(index):
            self.chosen.emit(index.data(_ID) or None)


class _CountDelegate(QStyledItemDelegate):
    """Paints the number at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        whole = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(self._theme.tokens.accent_soft))
        count = str(index.data(_COUNT))
        room = option.fontMetrics.horizontalAdvance(count) + 12
        option.rect = whole.adjusted(0, 0, -room, 0)
        super().paint(painter, option, index)
        painter.setPen(QColor(self._theme.tokens.muted))
        painter.drawText(
            whole.adjusted(0, 0, -6, 0), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count
        )


def _item(scenario: str, text: str, explained: str) -> QStandardItem:
    made = QStandardItem(text)
    made.setData(scenario, _ID)
    made.setToolTip(tooltip.plain(explained))
    return made
