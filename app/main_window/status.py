"""The line at the bottom: what was just done and how to take it back, and how many phrases there are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStatusBar, QWidget

from app.i18n import tr
from app.theme import SPACE
from app.widgets.elided_label import ElidedLabel


class Status(QStatusBar):
    """The button beside the sentence runs what the sentence came with."""

    def __init__(self) -> None:
        super().__init__()
        self._back: Callable[[], None] | None = None
        self._is_redo = False
        self._sentence = ElidedLabel()
        self.button = QPushButton()
        self.button.setFlat(True)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._take_back)
        self.button.hide()
        self._counts = QLabel()
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(SPACE, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._sentence)
        row.addWidget(self.button)
        row.addStretch(1)
        self.addWidget(left, 1)
        self._counts.setContentsMargins(SPACE, 0, SPACE, 0)
        self.addPermanentWidget(self._counts)
        self.setSizeGripEnabled(False)
        self.retranslate()

    @property
    def sentence(self) -> str:
        """What was said last."""
        return self._sentence.text()

    @property
    def counts(self) -> str:
        """What is said of the numbers."""
        return self._counts.text()

    def say(self, sentence: str, back: Callable[[], None] | None = None, *, redo: bool = False) -> None:
        """Say what was done; ``back`` takes it back, or, with ``redo``, brings it back."""
        self._sentence.say(sentence)
        self._back = back
        self._is_redo = redo
        self.button.setVisible(back is not None)
        self.clearMessage()
        self.retranslate()

    def count(self, phrases: int, waiting: int, chosen: int) -> None:
        """Say how many phrases there are."""
        parts = [tr("%n phrases", n=phrases), tr("%n waiting", n=waiting)]
        if chosen > 1:
            parts.append(tr("%n chosen", n=chosen))
        self._counts.setText(" · ".join(parts))

    def retranslate(self) -> None:
        """Word the button anew; sentences stay as they were said."""
        self.button.setText(tr("Redo") if self._is_redo else tr("Undo"))
        self.setAccessibleName(tr("Status"))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take_back(self) -> None:
        back, self._back = self._back, None
        self.button.hide()
        if back is not None:
            back()
