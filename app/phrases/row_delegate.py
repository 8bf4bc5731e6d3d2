"""Paints the result rows: title with the match, code, scenario, reason, star, state, body, and the keys 1 to 9."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.phrases.results_model import Role
from app.phrases.row_layout import NUMBER, PADDING, SIDE, STAR, RowLayout, RowStyle
from app.theme import Theme, icon
from phrasebook.model import Hit

_NUMBERED: Final = 9
_BAR: Final = 3


class RowDelegate(QStyledItemDelegate):
    """Keeps the layouts of the rows until ``forget``."""

    def __init__(self, theme: Theme, *, lines: int, numbered: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self._numbered = numbered
        self.armed = False  # the digits pick, and say so
        self._style: RowStyle | None = None
        self._layouts: dict[int, RowLayout] = {}
        self._star = QIcon()

    def forget(self) -> None:
        """The rows, the colours or the words are others."""
        self._style = None
        self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        return QSize(200, self._styled(option.rect.width(), option.font).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        place = QRect(option.rect)
        style = self._styled(place.width(), option.font)
        hit: Hit = index.data(Role.HIT)
        row = index.row()
        self._ground(painter, place, option.state)
        layout = self._layouts.get(row)
        if layout is None:
            layout = self._layouts[row] = RowLayout(hit, index.data(Role.PLACE), style)
        layout.draw(painter, place.x(), place.y())
        if layout.star_x is not None:
            self._star.paint(painter, place.x() + layout.star_x, place.y() + PADDING + 2, STAR, STAR)
        if self._numbered and row < _NUMBERED:
            self._number(painter, place, str(row + 1), style)

    def _ground(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(tokens.accent_soft))
            painter.fillRect(place.x(), place.y(), _BAR, place.height(), QColor(tokens.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, QColor(tokens.hover))
        painter.fillRect(place.x(), place.bottom(), place.width(), 1, QColor(tokens.hover))

    def _number(self, painter: QPainter, place: QRect, number: str, style: RowStyle) -> None:
        tokens = self._theme.tokens
        painter.setFont(style.title_font if self.armed else style.small_font)
        painter.setPen(QColor(tokens.accent if self.armed else tokens.muted))
        height = style.title.lineSpacing()
        column = QRect(place.x() + SIDE, place.y() + PADDING, NUMBER, height)
        painter.drawText(column, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, number)

    def _styled(self, width: int, font: QFont) -> RowStyle:
        if self._style is None or self._style.width != width or self._style.font != font:
            self._layouts.clear()
            tokens = self._theme.tokens
            self._style = RowStyle(
                width=width, lines=self._lines, numbered=self._numbered, font=QFont(font), tokens=tokens
            )
            self._star = icon("star-filled", tokens.warning, STAR)
        return self._style
