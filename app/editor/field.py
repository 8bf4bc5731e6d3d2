"""One field of the form: its word at the left, its control, and beside it the sentence why a value was refused."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.i18n import tr
from app.theme import HIT, SPACE

LABEL_WIDTH: Final = 96


class Field(QWidget):
    """``word`` and ``hint`` are English source texts; the hint is the tool tip of both parts."""

    def __init__(self, word: str, control: QWidget, *, hint: str = "", inner: QWidget | None = None) -> None:
        super().__init__()
        self._inner = inner or control  # what has the focus, and so has to be named for a screen reader
        self._word = word
        self._hint = hint
        self.control = control
        self._label = QLabel()
        self._label.setProperty("role", "muted")
        self._label.setBuddy(control)
        self._label.setFixedWidth(LABEL_WIDTH)
        self._label.setMinimumHeight(HIT)
        self._label.setWordWrap(True)
        self._error = QLabel()
        self._error.setProperty("role", "danger")
        self._error.setWordWrap(True)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(control, 0, 1)
        grid.addWidget(self._error, 1, 1)
        grid.setColumnStretch(1, 1)
        self.retranslate()

    @property
    def word(self) -> str:
        """The field's word in the language of the windows."""
        return tr(self._word)

    @property
    def error(self) -> str:
        """The sentence that stands beside the field, empty where all is well."""
        return self._error.text()

    def refuse(self, sentence: str) -> None:
        """Show why the value was refused; an empty sentence takes it away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._inner.setAccessibleDescription(sentence or (tr(self._hint) if self._hint else ""))

    def retranslate(self) -> None:
        """Word everything anew."""
        self._label.setText(self.word)
        self._inner.setAccessibleName(self.word)
        for part in (self._label, self.control):
            part.setToolTip(tr(self._hint) if self._hint else "")

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
