"""One figure in large letters, with what it is above and what it is compared with below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.theme import SPACE

_FIGURE_PX = 22


class Card(QFrame):
    """``say`` shows another figure."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._caption, self._figure, self._remark = QLabel(), QLabel(), QLabel()
        self._caption.setProperty("role", "hint")
        self._remark.setProperty("role", "hint")
        for label in (self._caption, self._remark):
            label.setWordWrap(True)
        self._figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = QFont(self._figure.font())
        font.setPixelSize(_FIGURE_PX)
        font.setWeight(QFont.Weight.DemiBold)
        self._figure.setFont(font)
        self._figure.setStyleSheet(f"font-size: {_FIGURE_PX}px; font-weight: 600;")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE + 4, SPACE, SPACE + 4, SPACE)
        column.setSpacing(2)
        for label in (self._caption, self._figure, self._remark):
            column.addWidget(label)
        column.addStretch(1)

    @property
    def figure(self) -> str:
        """The figure that is shown."""
        return self._figure.text()

    def say(self, caption: str, figure: str, remark: str = "", *, explained: str = "") -> None:
        """Show a figure."""
        self._caption.setText(caption)
        self._figure.setText(figure)
        self._remark.setText(remark)
        self.setToolTip(explained)
        self.setAccessibleName(f"{caption}: {figure} {remark}".strip())


class CardRow(QWidget):
    """Cards of the same width beside each other."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.cards = tuple(Card() for _ in range(count))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for card in self.cards:
            row.addWidget(card, 1)
