"""Lying bars with a name and a number each; a thin mark shows the span before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from app.dashboards.chart import Chart, Spot, metrics, write
from app.dashboards.tables import Table
from app.i18n import tr
from app.theme import SPACE, Theme, Tokens

ROW: Final = 26
_BAR: Final = 14


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; ``before`` is the number in the span before, ``remark`` stands behind the number."""

    name: str
    value: int
    key: str = ""
    before: int | None = None
    remark: str = ""


class Bars(Chart):
    """Shows the first ``most`` bars; the table has all of them."""

    def __init__(self, theme: Theme, *, most: int = 10) -> None:
        super().__init__(theme)
        self._most = most
        self._bars: tuple[Bar, ...] = ()
        self._head = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_bars(self, head: str, bars: Sequence[Bar]) -> None:
        """Show these bars; ``head`` says what they are, over the names in the table."""
        self._head, self._bars = head, tuple(bars)
        self._refresh()

    @property
    def table(self) -> Table:
        compared = any(bar.before is not None for bar in self._bars)
        remarked = any(bar.remark for bar in self._bars)
        heads = (self._head, tr("Uses"), *((tr("Before"),) if compared else ()), *((tr("Remark"),) if remarked else ()))
        rows = tuple(
            (bar.name, bar.value, *((bar.before,) if compared else ()), *((bar.remark,) if remarked else ()))
            for bar in self._bars
        )
        return Table(heads, rows, tuple(bar.key for bar in self._bars))

    def sizeHint(self) -> QSize:
        return QSize(320, ROW * max(1, min(len(self._bars), self._most)))

    def draw(self, painter: QPainter, area: QRectF, tokens: Tokens) -> list[Spot]:
        bars = self._bars[: self._most]
        if not bars:
            write(painter, area, tr("Nothing yet"), tokens.muted, Qt.AlignmentFlag.AlignCenter)
            return []
        measure = metrics(painter)
        names = min(area.width() * 0.38, max(measure.horizontalAdvance(bar.name) for bar in bars) + SPACE)
        behind = max(measure.horizontalAdvance(_beside(bar)) for bar in bars) + SPACE
        room = max(16.0, area.width() - names - behind - SPACE)
        most = max(max(bar.value, bar.before or 0) for bar in bars) or 1
        spots = []
        for number, bar in enumerate(bars):
            line = QRectF(area.left(), area.top() + number * ROW, area.width(), ROW)
            write(
                painter, QRectF(line.left(), line.top(), names, ROW), bar.name, tokens.text, Qt.AlignmentFlag.AlignLeft
            )
            left, top = line.left() + names + SPACE / 2, line.top() + (ROW - _BAR) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            width = room * bar.value / most
            painter.drawRoundedRect(QRectF(left, top, max(2.0, width), _BAR), 2, 2)
            if bar.before is not None:
                painter.setBrush(QColor(tokens.mark))
                painter.drawRect(QRectF(left + room * bar.before / most - 1, top - 3, 2, _BAR + 6))
            beside = QRectF(line.right() - behind, line.top(), behind, ROW)
            write(painter, beside, _beside(bar), tokens.muted, Qt.AlignmentFlag.AlignRight)
            spots.append(Spot(line, _told(bar), bar.key))
        return spots


def _beside(bar: Bar) -> str:
    return f"{bar.value:,}  {bar.remark}".rstrip()


def _told(bar: Bar) -> str:
    before = "" if bar.before is None else "\n" + tr("Before: {count}").replace("{count}", f"{bar.before:,}")
    return f"{bar.name}: {_beside(bar)}{before}"
