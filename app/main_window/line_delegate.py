"""Paints a phrase of the list on two lines: its title with star and dot, and the beginning of its text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.main_window import states
from app.main_window.table_model import LINE, STATE, TITLE, UNSAVED
from app.theme import SPACE, Theme, icon

ROW_HEIGHT: Final = 48
_STAR: Final = 12
_ELIDE: Final = Qt.TextElideMode.ElideRight
_Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """Paints with the tokens of the theme."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self._theme = theme
        self._star = QIcon()
        theme.changed.connect(self._draw_star)
        self._draw_star()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, /) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        text, ground.text = ground.text, ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        place = ground.rect.adjusted(SPACE, SPACE // 2, -SPACE, -SPACE // 2)
        painter.save()
        painter.setFont(ground.font)
        if index.column() == TITLE:
            self._paint_phrase(painter, place, index, text)
        else:
            self._paint_word(painter, place, index, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index, /) -> QSize:
        return QSize(super().sizeHint(option, index).width() + SPACE, ROW_HEIGHT)

    def _paint_phrase(self, painter: QPainter, place: QRect, index: _Index, title: str) -> None:
        tokens, line = self._theme.tokens, index.data(LINE)
        metrics = QFontMetrics(painter.font())
        upper = QRect(place.left(), place.top(), place.width(), place.height() // 2)
        lower = QRect(place.left(), place.top() + place.height() // 2, place.width(), place.height() // 2)
        left = upper.left()
        if index.data(UNSAVED):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.warning))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawEllipse(left, upper.center().y() - 3, 7, 7)
            left += 7 + SPACE // 2
        if line.favourite:
            self._star.paint(painter, left, upper.center().y() - _STAR // 2, _STAR, _STAR)
            left += _STAR + SPACE // 2
        upper.setLeft(left)
        code_width = metrics.horizontalAdvance(line.code) + SPACE if line.code else 0
        painter.setPen(QColor(tokens.muted if line.retired else tokens.text))
        room = max(upper.width() - code_width, upper.width() // 2)
        painter.drawText(upper, _LEFT, metrics.elidedText(title, _ELIDE, room))
        painter.setPen(QColor(tokens.muted))
        if code_width and upper.width() - metrics.horizontalAdvance(title) > code_width:
            painter.drawText(upper, _RIGHT, line.code)
        font = painter.font()
        font.setPixelSize(12)
        painter.setFont(font)
        beginning = " ".join(line.beginning.split())
        painter.drawText(lower, _LEFT, QFontMetrics(font).elidedText(beginning, _ELIDE, lower.width()))

    def _paint_word(self, painter: QPainter, place: QRect, index: _Index, word: str) -> None:
        tokens = self._theme.tokens
        tone = states.tone(index.data(LINE)) if index.column() == STATE else "muted"
        painter.setPen(QColor(getattr(tokens, tone)))
        shown = painter.fontMetrics().elidedText(word, _ELIDE, place.width())
        painter.drawText(place, _LEFT if index.column() == STATE else _RIGHT, shown)

    def _draw_star(self) -> None:
        self._star = icon("star", self._theme.tokens.mark, _STAR)


_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
