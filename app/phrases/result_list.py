"""The list of found phrases: a click picks, resting the mouse on a row previews it, and an empty list says what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from app.i18n import tr
from app.phrases.results_model import ResultsModel
from app.phrases.row_delegate import RowDelegate
from app.theme import SPACE, Theme

_REST_MS: Final = 120  # a mouse that only crosses a row does not rest on it


class ResultList(QListView):
    """``picked`` and ``rested_on`` carry a row; ``moved_to`` the row that became the current one, -1 for none.

    ``picked_firmly`` is a double click or one with Shift, where ``tells_double_clicks`` says that these differ.
    """

    picked = Signal(int)
    picked_firmly = Signal(int)
    rested_on = Signal(int)
    moved_to = Signal(int)

    def __init__(
        self, model: ResultsModel, theme: Theme, *, lines: int, numbered: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._results = model
        self._theme = theme
        self._empty = ""
        self._pressed: int | None = None
        self._rows = RowDelegate(theme, lines=lines, numbered=numbered, parent=self)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys come from the search box
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self._rest)
        self._rest_row = -1
        self.tells_double_clicks: Callable[[], bool] = lambda: False
        self._clicked_row = -1
        self._second_click = QTimer(self, singleShot=True)
        self._second_click.timeout.connect(lambda: self.picked.emit(self._clicked_row))
        self.entered.connect(self._enter)
        self.selectionModel().currentRowChanged.connect(lambda current: self.moved_to.emit(current.row()))
        model.modelReset.connect(self._forget)
        model.dataChanged.connect(self._forget)
        theme.changed.connect(self._forget)
        self._name()

    def retranslate(self) -> None:
        """Word it anew."""
        self._name()
        self._forget()

    def say_when_empty(self, text: str) -> None:
        """What an empty list says."""
        self._empty = text
        self.viewport().update()

    def arm_numbers(self, armed: bool) -> None:
        """Show that a digit picks now, or no longer."""
        if self._rows.armed != armed:
            self._rows.armed = armed
            self.viewport().update()

    @property
    def row(self) -> int:
        """The current row, -1 for none."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Make a row the current one, as far as there are rows."""
        row = max(0, min(row, self._results.rowCount() - 1))
        self.setCurrentIndex(self._results.index(row))

    def page(self) -> int:
        """How many rows a page has."""
        return max(1, self.viewport().height() // max(1, self.sizeHintForRow(0)) - 1)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        self._pressed = row if event.button() == Qt.MouseButton.LeftButton and row >= 0 else None
        self._resting.stop()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        row, self._pressed = self._pressed, None
        if row is None or row != self.indexAt(event.position().toPoint()).row():
            return
        if not self.tells_double_clicks():
            self.picked.emit(row)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.picked_firmly.emit(row)
        else:
            self._clicked_row = row
            self._second_click.start(QApplication.doubleClickInterval())

    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        """The second click of a quick pair is the same pick, or a firm one of the row that was clicked first."""
        if self._second_click.isActive():
            self._second_click.stop()
            self.picked_firmly.emit(self._clicked_row)
        event.accept()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def leaveEvent(self, event: QEvent, /) -> None:
        self._resting.stop()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if self._results.rowCount() or not self._empty:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self._theme.tokens.muted))
        room: QRect = self.viewport().rect().adjusted(2 * SPACE, 3 * SPACE, -2 * SPACE, -SPACE)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap), self._empty)
        painter.end()

    def _name(self) -> None:
        self.setAccessibleName(tr("Found phrases"))

    def _enter(self, index: QModelIndex) -> None:
        self._rest_row = index.row()
        self._resting.start()

    def _rest(self) -> None:
        self.rested_on.emit(self._rest_row)

    def _forget(self) -> None:
        self._second_click.stop()
        self._rows.forget()
        self.viewport().update()
