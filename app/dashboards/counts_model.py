"""A table of counts that can be sorted by every column and copied as text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.i18n import mark, tr

_HEADS: Final = {
    "name": "",
    "uses": mark("Uses"),
    "copies": mark("Copies"),
    "characters": mark("Characters"),
    "last": mark("Last used"),
}
_COLUMNS: Final = tuple(_HEADS)
_NUMBERS: Final = frozenset({"uses", "copies", "characters"})
_ROOT: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class CountsModel(QAbstractTableModel):
    """Rows as ``statistics.counts`` returns them; ``first`` is the (English) word over the names."""

    def __init__(self, first: str) -> None:
        super().__init__()
        self._first = first
        self._rows: list[dict[str, Any]] = []
        self._column = _COLUMNS.index("uses")
        self._order = Qt.SortOrder.DescendingOrder

    def show(self, rows: Sequence[dict[str, Any]]) -> None:
        """Show these rows in the order that is chosen."""
        self.beginResetModel()
        self._rows = self._sorted(rows)
        self.endResetModel()

    def text(self) -> str:
        """Return the table as lines with tabs, heads first, as a spreadsheet takes it."""
        heads = [str(self.headerData(column, Qt.Orientation.Horizontal)) for column in range(len(_COLUMNS))]
        lines = [[_shown(row, name) for name in _COLUMNS] for row in self._rows]
        return "\n".join("\t".join(line) for line in [heads, *lines])

    def retranslate(self) -> None:
        """Word everything anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_COLUMNS) - 1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder, /) -> None:
        if column < 0:
            return
        self._column, self._order = column, order
        self.show(self._rows)

    def rowCount(self, parent: _Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[_COLUMNS[section]] or self._first)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        name = _COLUMNS[index.column()]
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row[name] or 0:,}" if name in _NUMBERS else _shown(row, name)
        if role == Qt.ItemDataRole.ToolTipRole and name == "name":
            return _shown(row, name)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def _sorted(self, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        name = _COLUMNS[self._column]
        return sorted(rows, key=lambda row: row[name], reverse=self._order is Qt.SortOrder.DescendingOrder)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if _COLUMNS[column] in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _shown(row: dict[str, Any], name: str) -> str:
    """Return a value on one line; of a moment the minute."""
    value = row[name]
    if name in _NUMBERS:
        return f"{value or 0}"
    return str(value or "").replace("T", " ")[:16] if name == "last" else " ".join(str(value).split())
