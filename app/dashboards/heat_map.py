"""The uses by hour of the day and day of the week: the stronger the colour, the more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from app.dashboards.chart import Chart, Spot, ink_on, metrics, write
from app.dashboards.tables import Table
from app.i18n import mark, tr
from app.theme import SPACE, Theme, Tokens

WEEKDAYS: Final = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))
_ROW: Final = 22
_HOURS: Final = 24


class HeatMap(Chart):
    """Seven rows of 24 fields."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._grid: tuple[tuple[int, ...], ...] = ((0,) * _HOURS,) * len(WEEKDAYS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_grid(self, grid: Sequence[Sequence[int]]) -> None:
        """Show uses by weekday and hour."""
        self._grid = tuple(tuple(row) for row in grid)
        self._refresh()

    @property
    def table(self) -> Table:
        heads = ("", *(f"{hour:02}" for hour in range(_HOURS)))
        return Table(heads, tuple((tr(name), *row) for name, row in zip(WEEKDAYS, self._grid, strict=True)))

    def sizeHint(self) -> QSize:
        return QSize(480, _ROW * len(WEEKDAYS) + 20)

    def draw(self, painter: QPainter, area: QRectF, tokens: Tokens) -> list[Spot]:
        measure = metrics(painter)
        names = max(measure.horizontalAdvance(tr(name)) for name in WEEKDAYS) + SPACE
        width = (area.width() - names) / _HOURS
        most = max(map(max, self._grid)) or 1
        spots = []
        for day, row in enumerate(self._grid):
            top = area.top() + day * _ROW
            write(
                painter,
                QRectF(area.left(), top, names, _ROW),
                tr(WEEKDAYS[day]),
                tokens.muted,
                Qt.AlignmentFlag.AlignLeft,
            )
            for hour, number in enumerate(row):
                field = QRectF(area.left() + names + hour * width, top, width, _ROW).adjusted(1, 1, -1, -1)
                ground = _between(tokens.hover, tokens.accent, (number / most) ** 0.7)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(field, 2, 2)
                if number and measure.horizontalAdvance(f"{number}") + 2 <= field.width():
                    ink = ink_on(ground, tokens.on_accent, tokens.text)
                    write(painter, field, f"{number}", ink, Qt.AlignmentFlag.AlignHCenter)
                spots.append(Spot(field, f"{tr(WEEKDAYS[day])} {hour:02}:00: {number:,}"))
        foot = area.top() + len(WEEKDAYS) * _ROW + 2
        for hour in range(0, _HOURS, 2):
            place = QRectF(area.left() + names + hour * width - width / 2, foot, width * 2, 16)
            write(painter, place, f"{hour}", tokens.muted, Qt.AlignmentFlag.AlignHCenter)
        return spots


def _between(low: str, high: str, share: float) -> QColor:
    one, other = QColor(low), QColor(high)
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
