"""One line of plain text that ends with an ellipsis where the room is too narrow; the whole text is then its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.widgets import tooltip


class ElidedLabel(QLabel):
    """A label that never makes its window wider than it has to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_tooltip = ""
        self.setTextFormat(Qt.TextFormat.PlainText)

    def say(self, text: str, explained: str = "") -> None:
        """Show ``text``; ``explained``, or else the text where it is cut, comes up when the mouse rests on it."""
        self._own_tooltip = explained
        self.setText(text)
        self.setAccessibleName(text)
        self._choose_tooltip()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._choose_tooltip()

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self._cut())
        painter.end()

    def _cut(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def _choose_tooltip(self) -> None:
        cut = self._cut() != self.text()
        self.setToolTip(tooltip.plain(self._own_tooltip or (self.text() if cut else "")))
