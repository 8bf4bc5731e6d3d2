"""A number over the days as a line, with the span before as a thin one behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.dashboards.chart import Chart, Spot, ceiling, metrics, write
from app.dashboards.tables import Table
from app.i18n import tr
from app.theme import SPACE, Theme, Tokens

_HEIGHT: Final = 180
_STEPS: Final = 4


class Lines(Chart):
    """Both series have a number for each day of their span; the one before may be empty."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._head = ""
        self._table: Table | None = None
        self._days: tuple[tuple[date, int], ...] = ()
        self._before: tuple[tuple[date, int], ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_days(
        self,
        head: str,
        days: Sequence[tuple[date, int]],
        before: Sequence[tuple[date, int]] = (),
        *,
        table: Table | None = None,
    ) -> None:
        """Show these days; ``table`` where the table tells more than the line."""
        self._head, self._days, self._before, self._table = head, tuple(days), tuple(before), table
        self._refresh()

    @property
    def table(self) -> Table:
        if self._table is not None:
            return self._table
        if not self._before:
            return Table((tr("Day"), self._head), tuple((day.isoformat(), n) for day, n in self._days))
        rows = []
        for place, (day, number) in enumerate(self._days):
            then, count = self._before[place] if place < len(self._before) else (None, None)
            rows.append((day.isoformat(), number, "" if then is None else then.isoformat(), count))
        return Table((tr("Day"), self._head, tr("Day before"), tr("Before")), tuple(rows))

    def sizeHint(self) -> QSize:
        return QSize(480, _HEIGHT)

    def draw(self, painter: QPainter, area: QRectF, tokens: Tokens) -> list[Spot]:
        if not self._days:
            write(painter, area, tr("Nothing yet"), tokens.muted, Qt.AlignmentFlag.AlignCenter)
            return []
        measure = metrics(painter)
        top = ceiling(max(number for _, number in (*self._days, *self._before)))
        left = measure.horizontalAdvance(f"{top:,}") + SPACE
        plot = area.adjusted(left, SPACE, -SPACE * 2, -measure.height() - SPACE)
        self._axes(painter, area, plot, top, tokens)
        self._line(
            painter, plot, [n for _, n in self._before], top, QPen(QColor(tokens.mark), 1.5, Qt.PenStyle.DashLine)
        )
        points = self._line(painter, plot, [n for _, n in self._days], top, QPen(QColor(tokens.accent), 2))
        if len(points) <= 62:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            for point in points:
                painter.drawEllipse(point, 2.5, 2.5)
        step = plot.width() / max(1, len(points))
        return [
            Spot(QRectF(point.x() - step / 2, plot.top(), step, plot.height()), self._told(place))
            for place, point in enumerate(points)
        ]

    def _axes(self, painter: QPainter, area: QRectF, plot: QRectF, top: int, tokens: Tokens) -> None:
        height = metrics(painter).height()
        for step in range(_STEPS + 1):
            y = plot.bottom() - plot.height() * step / _STEPS
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            beside = QRectF(area.left(), y - height / 2, plot.left() - area.left() - SPACE / 2, height)
            write(painter, beside, f"{top * step // _STEPS:,}", tokens.muted, Qt.AlignmentFlag.AlignRight)
        width = metrics(painter).horizontalAdvance("00-00") + SPACE * 2
        every = max(1, -(-len(self._days) * width // max(1.0, plot.width())))
        for place, (day, _) in enumerate(self._days):
            if place % int(every) == 0:
                x = self._x(plot, place, len(self._days))
                below = QRectF(x - width / 2, plot.bottom() + 4, width, height)
                write(painter, below, f"{day.month}-{day.day:02}", tokens.muted, Qt.AlignmentFlag.AlignHCenter)

    def _line(self, painter: QPainter, plot: QRectF, numbers: list[int], top: int, pen: QPen) -> list[QPointF]:
        points = [
            QPointF(self._x(plot, place, len(numbers)), plot.bottom() - plot.height() * number / top)
            for place, number in enumerate(numbers)
        ]
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(points) > 1:
            painter.drawPolyline(QPolygonF(points))
        return points

    @staticmethod
    def _x(plot: QRectF, place: int, count: int) -> float:
        return plot.center().x() if count < 2 else plot.left() + plot.width() * place / (count - 1)

    def _told(self, place: int) -> str:
        day, number = self._days[place]
        text = f"{day.isoformat()}: {number:,}"
        if place < len(self._before):
            then, count = self._before[place]
            text += f"\n{then.isoformat()}: {count:,}"
        return text
