"""A chart's numbers as a table: to be read, copied, and saved for spreadsheets."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from app.theme import SPACE

_FEW: Final = 6  # more columns need all the width that there is
Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """Heads and rows; ``keys`` name what each row is about, where somebody can go there."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    keys: tuple[str, ...] = ()

    def text(self) -> str:
        """Return lines with tabs, heads first, as a spreadsheet takes them from the clipboard."""
        return "\n".join("\t".join(map(_plain, row)) for row in (self.heads, *self.rows))

    def csv(self) -> str:
        """Return the table as a CSV file with a mark by which spreadsheets know the encoding."""
        out = io.StringIO()
        csv.writer(out).writerows([_plain(one) for one in row] for row in (self.heads, *self.rows))
        return "\ufeff" + out.getvalue()


def fill(widget: QTableWidget, table: Table) -> None:
    """Show a table in a widget."""
    widget.clear()
    widget.setColumnCount(len(table.heads))
    widget.setRowCount(len(table.rows))
    widget.setHorizontalHeaderLabels(table.heads)
    for row, values in enumerate(table.rows):
        for column, value in enumerate(values):
            item = QTableWidgetItem(shown(value))
            if isinstance(value, int | float):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(shown(value))
            widget.setItem(row, column, item)
    header = widget.horizontalHeader()
    if len(table.heads) <= _FEW:
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(len(table.heads)):
        number = any(isinstance(row[column], int | float) for row in table.rows)
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        head = widget.horizontalHeaderItem(column)
        if head is not None:
            head.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)


def make_widget() -> QTableWidget:
    """Return an empty table that is only read."""
    widget = QTableWidget()
    widget.setShowGrid(False)
    widget.setWordWrap(False)
    widget.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    widget.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    widget.setTabKeyNavigation(False)
    widget.verticalHeader().hide()
    widget.verticalHeader().setDefaultSectionSize(SPACE * 4 - 4)
    header = widget.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return widget


def shown(value: Value) -> str:
    """Return a value as people read it."""
    if value is None:
        return "—"
    if isinstance(value, float):
        return f"{value:,.1f}"
    return f"{value:,}" if isinstance(value, int) else value


def _plain(value: Value) -> str:
    """Return a value for other programs: on one line, and never a formula."""
    text = "" if value is None else f"{value:.3f}" if isinstance(value, float) else " ".join(str(value).split())
    return f"'{text}" if isinstance(value, str) and text.startswith(("=", "+", "-", "@")) else text
