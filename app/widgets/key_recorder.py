"""Records a global hotkey by pressing it, says why one cannot be had, and offers free ones instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.i18n import tr
from app.theme import SPACE
from app.theme.tokens import HIT
from app.widgets.key_field import KeyField

_ALTERNATIVES: Final = 3


class KeyRecorder(QWidget):
    """``validate`` returns a sentence where a combination cannot be had, ``free`` others that can.

    ``recorded`` carries the new combination, empty where it was taken away. While ``recording_changed`` says True the
    program's own hotkeys have to rest, or they would act instead of being recorded.
    """

    recorded = Signal(str)
    recording_changed = Signal(bool)

    def __init__(
        self, validate: Callable[[str], str | None], free: Callable[[str], list[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._validate = validate
        self._free = free
        self._keys = ""
        self._name = ""
        self._offered: list[QPushButton] = []
        self._field = KeyField()
        self._remove = QToolButton()
        self._refusal = QLabel()
        self._refusal.setProperty("role", "warning")
        self._refusal.setWordWrap(True)
        self._offers_label = QLabel()
        self._offers_label.setProperty("role", "muted")
        self._offers = QWidget()
        self._lay_out()
        self.setFocusProxy(self._field)
        self._field.pressed_keys.connect(self._pressed)
        self._field.recording_changed.connect(self._recording_changed)
        self._remove.clicked.connect(lambda: self._pressed(""))
        self.set_keys("")
        self.retranslate()

    @property
    def keys(self) -> str:
        """The combination that holds."""
        return self._keys

    def set_keys(self, keys: str) -> None:
        """Show a combination without recording it."""
        self._keys = keys
        self._field.set_keys(keys)
        self._remove.setEnabled(bool(keys))
        self._refuse("", [])

    def set_name(self, name: str) -> None:
        """Say to a screen reader what the hotkey is for."""
        self._name = name
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew."""
        self._remove.setText("×")
        self._remove.setAccessibleName(tr("Remove the hotkey"))
        self._remove.setToolTip(tr("Remove the hotkey"))
        self._offers_label.setText(tr("Free:"))
        self._field.setAccessibleName(self._name or tr("Hotkey"))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._remove.setFixedSize(HIT, HIT)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE // 2)
        line.addWidget(self._field)
        line.addWidget(self._remove)
        line.addStretch(1)
        offers = QHBoxLayout(self._offers)
        offers.setContentsMargins(0, 0, 0, 0)
        offers.setSpacing(SPACE // 2)
        offers.addWidget(self._offers_label)
        offers.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE // 2)
        whole.addLayout(line)
        whole.addWidget(self._refusal)
        whole.addWidget(self._offers)

    def _recording_changed(self, recording: bool) -> None:
        if recording:
            self._refuse("", [])
        self.recording_changed.emit(recording)

    def _pressed(self, keys: str) -> None:
        if keys == self._keys:
            return
        refusal = self._validate(keys) if keys else None
        if refusal is not None:
            self._refuse(refusal, self._free(keys)[:_ALTERNATIVES])
            return
        self.set_keys(keys)
        self.recorded.emit(keys)

    def _refuse(self, sentence: str, alternatives: list[str]) -> None:
        """Say why, and offer others; the combination stays what it was."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        for button in self._offered:
            button.hide()
            button.deleteLater()
        self._offered = [self._offer(keys) for keys in alternatives]
        self._offers.setVisible(bool(alternatives))

    def _offer(self, keys: str) -> QPushButton:
        button = QPushButton(keys)
        button.setAutoDefault(False)
        button.setAccessibleName(tr("Use {keys}").replace("{keys}", keys))
        button.clicked.connect(lambda: self._pressed(keys))
        layout = self._offers.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(layout.count() - 1, button)
        return button
