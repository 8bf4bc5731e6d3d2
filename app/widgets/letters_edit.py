"""A search box that takes letters as letters while a Chinese input method is on, and hands over to it at a tap of Shift.

``WA_InputMethodEnabled`` does not hold an input method off; answering that none is wanted does (feasibility §12).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_TAP_MS: Final = 350
_ENABLED: Final = Qt.InputMethodQuery.ImEnabled
_KEYS: Final = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
_OF_THE_INPUT_METHOD: Final = frozenset(
    (
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape),
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)),
    )
)


class LettersEdit(QLineEdit):
    """A line edit in one of two modes: letters first, or the input method as everywhere else."""

    mode_changed = Signal(bool)  # letters first

    def __init__(self, parent: QWidget | None = None, *, letters_first: bool = True) -> None:
        super().__init__(parent)
        self._letters_first = letters_first
        self._preedit = ""
        self._shift_down: int | None = None  # when Shift went down, while nothing else was pressed since

    @property
    def letters_first(self) -> bool:
        """Is the input method held off?"""
        return self._letters_first

    def set_letters_first(self, letters_first: bool) -> None:
        """Hold the input method off, or hand over to it; what was being composed is kept as it stands."""
        if letters_first == self._letters_first:
            return
        if self.composing:
            QGuiApplication.inputMethod().commit()
        self._letters_first = letters_first
        QGuiApplication.inputMethod().update(_ENABLED)
        self.mode_changed.emit(letters_first)

    def toggle_input_method(self) -> None:
        """Hand over to the input method, or take over from it."""
        self.set_letters_first(not self._letters_first)

    @property
    def composing(self) -> bool:
        """Is the input method still working on something that is not in the text yet?"""
        return bool(self._preedit)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None, /) -> object:
        # Held off while Shift is down, too: else an input method would take the tap for its own switch.
        if query == _ENABLED and (self._letters_first or self._shift_down is not None):
            return False
        return super().inputMethodQuery(query) if argument is None else super().inputMethodQuery(query, argument)

    def inputMethodEvent(self, event: QInputMethodEvent, /) -> None:
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        self._forget_shift()
        self._preedit = ""
        super().focusOutEvent(event)

    def event(self, event: QEvent, /) -> bool:
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            if self._belongs_to_input_method(event):
                event.accept()
                return True
            self._watch_shift(event)
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._forget_shift()
        return super().event(event)

    def _belongs_to_input_method(self, event: QKeyEvent) -> bool:
        """While composing, a key that chooses or confirms must not act on our window, even if the input method let it through."""
        if not self.composing or event.key() not in _OF_THE_INPUT_METHOD:
            return False
        if event.key() == Qt.Key.Key_Escape and event.type() == QEvent.Type.KeyPress:
            QGuiApplication.inputMethod().reset()
        return True

    def _watch_shift(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Shift:
            if event.type() != QEvent.Type.KeyRelease:
                self._forget_shift()
        elif event.type() == QEvent.Type.KeyPress:
            alone = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
            if alone and not event.isAutoRepeat() and not self.composing:
                self._shift_down = event.timestamp()
                QGuiApplication.inputMethod().update(_ENABLED)
        elif event.type() == QEvent.Type.KeyRelease and self._shift_down is not None and not event.isAutoRepeat():
            tapped = event.timestamp() - self._shift_down < _TAP_MS
            self._forget_shift()
            if tapped:
                self.toggle_input_method()

    def _forget_shift(self) -> None:
        if self._shift_down is not None:
            self._shift_down = None
            QGuiApplication.inputMethod().update(_ENABLED)
