"""A button that shows a hotkey and, once pressed, takes the next combination from the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.i18n import tr
from app.widgets import key_events

_CLEARING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class KeyField(QPushButton):
    """Emits ``pressed_keys`` with a combination, or with an empty text where it shall be taken away."""

    pressed_keys = Signal(str)
    recording_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self._held = ""
        self._recording = False
        self.setAutoDefault(False)
        self.setMinimumWidth(176)
        self.clicked.connect(self._clicked)
        self.retranslate()

    @property
    def recording(self) -> bool:
        """Is the next combination taken?"""
        return self._recording

    def set_keys(self, keys: str) -> None:
        """Show this combination."""
        self._keys = keys
        self.retranslate()

    def set_recording(self, recording: bool) -> None:
        """Take the next combination, or leave it."""
        if recording == self._recording:
            return
        self._recording = recording
        self._held = ""
        self.setProperty("recording", recording)
        self.style().unpolish(self)
        self.style().polish(self)
        self.retranslate()
        self.recording_changed.emit(recording)

    def retranslate(self) -> None:
        """Show what is held, what is asked for, or the combination as it is."""
        if self._recording:
            self.setText(self._held or tr("Press the keys…"))
        else:
            self.setText(self._keys or tr("No hotkey"))
        self.setToolTip(tr("Click, then press the keys together. Backspace takes the hotkey away, Esc leaves it."))

    def event(self, event: QEvent, /) -> bool:
        if self._recording and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # no command of the window may take the keys
                return True
            if event.type() == QEvent.Type.KeyPress and not _leads_on(event):
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if not self._recording:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.click()
            elif event.key() in _CLEARING and self._keys:
                self.pressed_keys.emit("")
            else:
                super().keyPressEvent(event)
            return
        event.accept()
        if event.isAutoRepeat():
            return
        held = key_events.held(event)
        if key_events.is_modifier(event):
            self._show_held(held)
        elif event.key() == Qt.Key.Key_Escape and not held:
            self.set_recording(False)
        elif event.key() in _CLEARING and not held:
            self._finish("")
        elif keys := key_events.combination(event):
            self._finish(keys)

    def keyReleaseEvent(self, event: QKeyEvent, /) -> None:
        if self._recording:
            event.accept()
            self._show_held(key_events.held(event))
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        self.set_recording(False)
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent, /) -> None:
        self.set_recording(False)
        super().hideEvent(event)

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _clicked(self) -> None:
        self.set_recording(not self._recording)

    def _show_held(self, held: tuple[str, ...]) -> None:
        self._held = "".join(f"{name}+" for name in held)
        self.retranslate()

    def _finish(self, keys: str) -> None:
        self.set_recording(False)
        self.pressed_keys.emit(keys)


def _leads_on(event: QKeyEvent) -> bool:
    """Tab alone goes to the next control, even while recording."""
    return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and set(key_events.held(event)) <= {"Shift"}
