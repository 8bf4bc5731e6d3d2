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
        self._committed = ""
        self._shift_down: int | None = None  # when Shift went down, while nothing else was pressed since
        self._held_off = False  # the input method, until Shift is up: it would take the tap for a switch of its own
        self._let_through = False  # the last letter came as it is, so the input method is switched to letters itself

    @property
    def letters_first(self) -> bool:
        """Is the input method held off?"""
        return self._letters_first

    def set_letters_first(self, letters_first: bool) -> None:
        """Hold the input method off, or hand over to it; what was being composed is kept as it stands."""
        if letters_first == self._letters_first:
            return
        self._commit()
        self._letters_first = letters_first
        self._let_through = False
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
        if query == _ENABLED and (self._letters_first or self._held_off):
            return False
        return super().inputMethodQuery(query) if argument is None else super().inputMethodQuery(query, argument)

    def inputMethodEvent(self, event: QInputMethodEvent, /) -> None:
        self._preedit = event.preeditString()
        self._committed = event.commitString()
        # Letters that it gives out as they are were ended by its own switch, Shift.
        self._let_through = not self._preedit and self._committed.isascii() and self._committed.isalpha()
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
            self._shift_down = None
        return super().event(event)

    def _belongs_to_input_method(self, event: QKeyEvent) -> bool:
        """While composing, a key that chooses or confirms must not act on our window, even if the input method let it through."""
        if not self.composing or event.key() not in _OF_THE_INPUT_METHOD:
            return False
        if event.key() == Qt.Key.Key_Escape and event.type() == QEvent.Type.KeyPress:
            QGuiApplication.inputMethod().reset()
        return True

    def _watch_shift(self, event: QKeyEvent) -> None:
        pressed, released = event.type() == QEvent.Type.KeyPress, event.type() == QEvent.Type.KeyRelease
        if event.key() != Qt.Key.Key_Shift:
            if not released:
                self._shift_down = None
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._hold_off(False)
            if pressed and event.text().isalpha() and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self._let_through = True
        elif event.isAutoRepeat():
            return
        elif pressed and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            # While composing the tap is the input method's, and where it is switched to letters it needs it to switch back.
            if not self.composing:
                self._shift_down = event.timestamp()
                self._hold_off(not self._letters_first and not self._let_through)
        elif released:
            tapped = self._shift_down is not None and event.timestamp() - self._shift_down < _TAP_MS
            self._forget_shift()
            if tapped:
                self.toggle_input_method()

    def _forget_shift(self) -> None:
        self._shift_down = None
        self._hold_off(False)

    def _hold_off(self, held_off: bool) -> None:
        if held_off != self._held_off:
            self._held_off = held_off
            QGuiApplication.inputMethod().update(_ENABLED)

    def _commit(self) -> None:
        """Take what is being composed into the text. WORKAROUND: Qt's ibus plug-in throws it away instead (6.11.3)."""
        composed, self._committed = self._preedit, ""
        if composed:
            QGuiApplication.inputMethod().commit()
            if not self._committed:
                event = QInputMethodEvent("", [])
                event.setCommitString(composed)
                self.inputMethodEvent(event)
