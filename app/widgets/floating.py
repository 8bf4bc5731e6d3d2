"""A window without a frame of the system: moved by its empty parts, resized by its edges, with a thin line around it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import SPACE, Theme

EDGE: Final = 6
_CURSORS: Final = {
    Qt.Edge.LeftEdge: Qt.CursorShape.SizeHorCursor,
    Qt.Edge.RightEdge: Qt.CursorShape.SizeHorCursor,
    Qt.Edge.TopEdge: Qt.CursorShape.SizeVerCursor,
    Qt.Edge.BottomEdge: Qt.CursorShape.SizeVerCursor,
    Qt.Edge.LeftEdge | Qt.Edge.TopEdge: Qt.CursorShape.SizeFDiagCursor,
    Qt.Edge.RightEdge | Qt.Edge.BottomEdge: Qt.CursorShape.SizeFDiagCursor,
    Qt.Edge.RightEdge | Qt.Edge.TopEdge: Qt.CursorShape.SizeBDiagCursor,
    Qt.Edge.LeftEdge | Qt.Edge.BottomEdge: Qt.CursorShape.SizeBDiagCursor,
}


class Floating(QWidget):
    """Stays on top and out of the task bar. What it shows is laid out in ``content``, which leaves the edges free."""

    def __init__(self, theme: Theme) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self._theme = theme
        theme.changed.connect(self.update)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.content = QWidget(self)
        self.content.setCursor(Qt.CursorShape.ArrowCursor)  # not the one of an edge that the mouse has left in a hurry
        around = QVBoxLayout(self)
        around.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        around.addWidget(self.content)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.window))
        painter.setPen(QColor(self._theme.tokens.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        handle = self.windowHandle()
        if event.button() != Qt.MouseButton.LeftButton or handle is None:
            return
        edges = self._edges(event.position().toPoint())
        if edges:
            handle.startSystemResize(edges)
        else:
            handle.startSystemMove()

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        self._show_cursor(self._edges(event.position().toPoint()))

    def leaveEvent(self, event: QEvent, /) -> None:
        self._show_cursor(Qt.Edge(0))

    def _show_cursor(self, edges: Qt.Edge) -> None:
        if edges in _CURSORS:
            self.setCursor(_CURSORS[edges])
        else:
            self.unsetCursor()

    def _edges(self, place: QPoint) -> Qt.Edge:
        edges = Qt.Edge(0)
        if place.x() < EDGE:
            edges |= Qt.Edge.LeftEdge
        if place.x() >= self.width() - EDGE:
            edges |= Qt.Edge.RightEdge
        if place.y() < EDGE:
            edges |= Qt.Edge.TopEdge
        if place.y() >= self.height() - EDGE:
            edges |= Qt.Edge.BottomEdge
        return edges
