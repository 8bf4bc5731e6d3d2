"""A chart: painted with the colours of the look in force, at any scale, the same on the screen and in a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPicture,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.dashboards.tables import Table
from app.theme import Theme, Tokens

_FONT_PX: Final = 12


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a chart that can be pointed at: what it is about, and what is said there."""

    place: QRectF
    text: str
    key: str = ""


class Chart(QWidget):
    """``draw`` paints into any painter; ``table`` holds the same numbers. ``chosen`` carries the key of what was clicked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    @property
    def table(self) -> Table:
        """The numbers."""
        raise NotImplementedError

    def draw(self, painter: QPainter, area: QRectF, tokens: Tokens) -> list[Spot]:
        """Paint into ``area`` and return what can be pointed at, in reading order."""
        raise NotImplementedError

    def render_to(self, painter: QPainter, size: QSize) -> None:
        """Paint the chart on a ground, as for a file."""
        tokens = self._theme.tokens
        area = QRectF(0, 0, size.width(), size.height())
        painter.fillRect(area, QColor(tokens.surface))
        self._prepare(painter)
        self.draw(painter, area, tokens)

    def spots(self) -> list[Spot]:
        """Return what can be pointed at as the chart stands now."""
        picture = QPicture()
        recorder = QPainter(picture)
        self._prepare(recorder)
        found = self.draw(recorder, QRectF(self.rect()), self._theme.tokens)
        recorder.end()
        return found

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        self._prepare(painter)
        spots = self.draw(painter, QRectF(self.rect()), self._theme.tokens)
        if self.hasFocus() and 0 <= self._current < len(spots):
            painter.setPen(QColor(self._theme.tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(spots[self._current].place.adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self._at(event.pos().toPointF())
            if spot is not None and spot.text:
                QToolTip.showText(event.globalPos(), spot.text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        spot = self._at(event.position())
        pointing = spot is not None and bool(spot.key)
        self.setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        spot = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None and spot.key:
            self.chosen.emit(spot.key)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        spots = self.spots()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}.get(
            Qt.Key(event.key()), 0
        )
        if step and spots:
            self._current = min(max(self._current + step, 0), len(spots) - 1)
            self.setAccessibleDescription(spots[self._current].text)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < len(spots):
            if spots[self._current].key:
                self.chosen.emit(spots[self._current].key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        self._current = max(0, self._current)
        self.update()

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        self.update()

    def _refresh(self) -> None:
        """Take new numbers."""
        self._current = -1
        self.setAccessibleDescription("; ".join(" ".join(map(str, row)) for row in self.table.rows[:12]))
        self.updateGeometry()
        self.update()

    def _prepare(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPixelSize(_FONT_PX)
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _at(self, point: QPointF) -> Spot | None:
        return next((spot for spot in self.spots() if spot.place.contains(point)), None)


def metrics(painter: QPainter) -> QFontMetricsF:
    """Return the measures of the painter's letters."""
    return QFontMetricsF(painter.font())


def write(painter: QPainter, place: QRectF, text: str, colour: str, side: Qt.AlignmentFlag) -> None:
    """Write a text on one line, shortened where it does not fit."""
    painter.setPen(QColor(colour))
    fitted = metrics(painter).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, fitted)


def ceiling(most: float) -> int:
    """Return the end of an axis: at or above ``most``, and still whole when it is divided by four."""
    for top in (4, 8):
        if most <= top:
            return top
    power = 1
    while True:
        power *= 10
        for step in (12, 16, 20, 24, 32, 40, 60, 80, 100):
            if step * power // 10 >= most:
                return step * power // 10


def ink_on(ground: QColor, *inks: str) -> str:
    """Return the ink that is read best on a ground."""
    return max(inks, key=lambda ink: _contrast(ground, QColor(ink)))


def _contrast(one: QColor, other: QColor) -> float:
    lights = sorted(_light(colour) + 0.05 for colour in (one, other))
    return lights[1] / lights[0]


def _light(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
