"""A column of labelled fields that are saved as they are finished, without a button."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.theme import SPACE
from app.theme.tokens import HIT
from app.widgets.calm_wheel import CalmWheel

_LABEL_WIDTH: Final = 152


class Form(QWidget):
    """``edited`` when a field was finished; a form words its fields in ``retranslate``."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE // 4)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QWidget, QLabel]] = []

    def add(self, field: QWidget) -> None:
        """Put one more field below the others."""
        CalmWheel(field)
        label, hint = QLabel(), QLabel()
        field.setMinimumHeight(HIT)
        label.setMinimumHeight(HIT)
        label.setBuddy(field)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        hint.setContentsMargins(0, 0, 0, SPACE // 2)
        label.setWordWrap(True)
        row = len(self._rows) * 2
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self._grid.addWidget(hint, row + 1, 1)
        self._rows.append((label, field, hint))
        self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(row + 2, 1)  # what is left of the height stays below the last field
        if not self.focusProxy():
            self.setFocusProxy(field)

    def word(self, number: int, name: str, hint: str = "") -> None:
        """Name a field, for eyes and for screen readers; a hint stands below it."""
        label, field, below = self._rows[number]
        label.setText(name)
        below.setText(hint)
        below.setVisible(bool(hint))
        field.setAccessibleName(name)
        field.setAccessibleDescription(hint)
        self._grid.setRowMinimumHeight(number * 2 + 1, 0 if hint else SPACE // 2)

    def retranslate(self) -> None:
        """Word everything anew."""

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
