"""The list of phrases as a table: what it says, its state, how often it is used; sorted here, at the speed of plain keys."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCollator, QLocale, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from app.i18n import mark, tr
from app.main_window import dragging, states
from phrasebook.model import PhraseId
from phrasebook.store.overview import Line

LINE: Final = int(Qt.ItemDataRole.UserRole)
UNSAVED: Final = LINE + 1
TITLE, STATE, USES = range(3)
_HEADS: Final = (mark("Phrase"), mark("State"), mark("Uses"))
_ROOT: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """Shows lines in the order in which they come, or sorted by a column."""

    def __init__(self) -> None:
        super().__init__()
        self._given: Sequence[Line] = ()
        self._lines: list[Line] = []
        self._unsaved: frozenset[PhraseId] = frozenset()
        self._column = -1
        self._order = Qt.SortOrder.AscendingOrder

    @property
    def ids(self) -> list[PhraseId]:
        """The phrases from the first row to the last."""
        return [line.id for line in self._lines]

    def line(self, row: int) -> Line:
        """Return what stands in a row."""
        return self._lines[row]

    def show(self, lines: Sequence[Line], unsaved: Collection[PhraseId]) -> bool:
        """Show these lines; return whether they are other phrases, or in another order, than before."""
        old = self.ids
        self._given = lines
        self._unsaved = frozenset(unsaved)
        wanted = self._sorted()
        if [line.id for line in wanted] == old:
            self._lines = wanted
            if wanted:
                self.dataChanged.emit(self.index(0, 0), self.index(len(wanted) - 1, USES))
            return False
        self.beginResetModel()
        self._lines = wanted
        self.endResetModel()
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder, /) -> None:
        self._column, self._order = column, order
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        phrases = [self._lines[index.row()].id for index in before]
        self._lines = self._sorted()
        rows = {line.id: row for row, line in enumerate(self._lines)}
        after = [self.index(rows[phrase], old.column()) for phrase, old in zip(phrases, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: _Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == USES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (line.title or tr("New phrase"), states.word(line), f"{line.uses:,}")[column]
        if role == LINE:
            return line
        if role == UNSAVED:
            return line.id in self._unsaved
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line) if column == TITLE else None
        if role == Qt.ItemDataRole.ToolTipRole and column == TITLE:
            return line.beginning
        if role == Qt.ItemDataRole.TextAlignmentRole and column == USES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: _Index, /) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [dragging.MIME]

    def mimeData(self, indexes: Iterable[_Index], /) -> QMimeData:
        return dragging.pack(self._lines[row].id for row in sorted({index.row() for index in indexes}))

    def retranslate(self) -> None:
        """Word everything anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_HEADS) - 1)
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, USES))

    def _spoken(self, line: Line) -> str:
        parts = [line.title or tr("New phrase"), states.word(line), line.beginning]
        if line.id in self._unsaved:
            parts.insert(1, tr("Not saved"))
        if line.favourite:
            parts.insert(1, tr("Favourite"))
        return ", ".join(parts)

    def _sorted(self) -> list[Line]:
        keys: dict[int, Callable[[Line], Any]] = {
            TITLE: _collated(),
            STATE: states.order,
            USES: lambda line: line.uses,
        }
        if self._column not in keys:
            return list(self._given)
        return sorted(self._given, key=keys[self._column], reverse=self._order is Qt.SortOrder.DescendingOrder)


def _collated() -> Callable[[Line], Any]:
    """Return keys by which Chinese titles stand in the order of their pinyin."""
    collator = QCollator(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    collator.setNumericMode(True)
    return lambda line: collator.sortKey(line.title)
