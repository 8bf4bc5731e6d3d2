"""A card with a chart, its title, its table at the press of a button, and a menu that brings both out of the program."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
)

from app.dashboards import saving, tables
from app.dashboards.chart import Chart
from app.dashboards.tables import Table
from app.i18n import tr
from app.theme import SPACE, Theme, icon
from phrasebook.errors import PhrasebookError

_TABLE_ROWS: Final = 8


class ChartBox(QFrame):
    """Without a chart it is a table alone. ``chosen`` carries the key of a bar or row; ``copied`` a text; ``failed`` an error."""

    chosen = Signal(str)
    copied = Signal(str)
    failed = Signal(object)

    def __init__(self, title: str, theme: Theme, chart: Chart | None = None, *, explained: str = "") -> None:
        super().__init__()
        self._title, self._explained, self._theme = title, explained, theme
        self.chart = chart
        self._table = Table((), ())
        self.setProperty("role", "card")
        self._head, self._note = QLabel(), QLabel()
        self._head.setProperty("role", "strong")
        self._note.setProperty("role", "hint")
        self._note.setWordWrap(True)
        self.rows: QTableWidget = tables.make_widget()
        self.switch = _button(checkable=True)
        self.more = _button(checkable=False)
        self.menu = QMenu(self)
        self._stack = QStackedWidget()
        if chart is not None:
            self._stack.addWidget(chart)
            chart.chosen.connect(self.chosen)
        self._stack.addWidget(self.rows)
        self._lay_out()
        self.switch.setVisible(chart is not None)
        self.switch.toggled.connect(self._turn)
        self.more.clicked.connect(lambda: self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        self.rows.activated.connect(self._activated)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()
        self.retranslate()

    def refresh(self, table: Table | None = None, *, note: str = "") -> None:
        """Show what the chart holds now, or where there is none this table; ``note`` stands below the title."""
        self._table = self.chart.table if self.chart is not None else table or Table((), ())
        nothing = tr("Nothing yet") if self.chart is None and not self._table.rows else ""
        said = nothing or note or (tr(self._explained) if self._explained else "")
        self._note.setText(said)
        self._note.setVisible(bool(said))
        self._stack.setVisible(not nothing)
        tables.fill(self.rows, self._table)
        self._turn(self.switch.isChecked())

    @property
    def table(self) -> Table:
        """The numbers that are shown."""
        return self._table

    def save(self, file: Path) -> None:
        """Write the picture or the table to a file, as its ending says."""
        try:
            saving.save(file, self.chart, self._table)
        except PhrasebookError as error:
            self.failed.emit(error)

    def retranslate(self) -> None:
        """Word everything anew."""
        title = tr(self._title)
        self._head.setText(title)
        self.rows.setAccessibleName(title)
        if self.chart is not None:
            self.chart.setAccessibleName(title)
        self.switch.setToolTip(tr("Show as table"))
        self.switch.setAccessibleName(tr("Show as table"))
        self.more.setToolTip(tr("Copy or save"))
        self.more.setAccessibleName(tr("Copy or save"))
        self._word_menu()

    def _word_menu(self) -> None:
        self.menu.clear()
        chart = self.chart
        if chart is not None:
            self.menu.addAction(tr("Copy as picture"), lambda: saving.copy_picture(chart))
        self.menu.addAction(tr("Copy as text"), lambda: self.copied.emit(self._table.text()))
        self.menu.addAction(tr("Save as…"), self._ask_where)

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._head, 1)
        head.addWidget(self.switch)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE + 4, SPACE, SPACE, SPACE + 4)
        column.setSpacing(SPACE // 2)
        column.addLayout(head)
        column.addWidget(self._note)
        column.addWidget(self._stack)
        column.addStretch(1)

    def _turn(self, as_table: bool) -> None:
        shows_table = as_table or self.chart is None
        self._stack.setCurrentWidget(self.rows if shows_table else self.chart or self.rows)
        if shows_table:
            count = min(max(len(self._table.rows), 1), _TABLE_ROWS) + 1
            self._stack.setFixedHeight(count * (SPACE * 4 - 4) + SPACE * 2)
        elif self.chart is not None:
            self._stack.setFixedHeight(self.chart.sizeHint().height())

    def _activated(self, place: QModelIndex) -> None:
        if place.row() < len(self._table.keys) and self._table.keys[place.row()]:
            self.chosen.emit(self._table.keys[place.row()])

    def _ask_where(self) -> None:
        kinds = saving.FORMATS if self.chart is not None else {"csv": saving.FORMATS["csv"]}
        first = next(iter(kinds))
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save as…"), f"{tr(self._title)}.{first}", ";;".join(kinds.values())
        )
        if name:
            self.save(Path(name))

    def _draw_icons(self) -> None:
        colour = self._theme.tokens.muted
        self.switch.setIcon(icon("list-tree", colour))
        self.more.setIcon(icon("ellipsis-vertical", colour))


def _button(*, checkable: bool) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "icon")
    button.setCheckable(checkable)
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
