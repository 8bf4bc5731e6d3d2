"""Knows which keys are held down in a window, and waits until all are up: a held Enter repeats into whatever has the focus.

The X server repeats a held key as a release and a press of the same moment, and Qt does not always see that they belong together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

_SETTLE_MS: Final = 12  # a release without a press of the same moment by then is a release
_LOOK_MS: Final = 8
_ONCE: Final = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab))
_MODIFIERS: Final = frozenset(
    (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
    )
)
_COMMANDING: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_MOVING: Final = frozenset(
    (
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
    )
)


class HeldKeys(QObject):
    """Watches the keys that reach one window, and lets those that decide something through only once for each press."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._held: set[int] = set()
        self._released: dict[int, int] = {}  # when, as long as a repetition may follow
        self._waiting: Callable[[], None] | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look)
        window.winId()  # makes the native window, where there is none yet
        window.windowHandle().installEventFilter(self)

    @property
    def waiting(self) -> bool:
        """Is somebody waiting until all keys are up?"""
        return self._waiting is not None

    def when_up(self, then: Callable[[], None]) -> None:
        """Call ``then`` once no key is held: at once, or soon after the last release. A later call replaces it."""
        self._waiting = then
        self._look()

    def let_go(self) -> None:
        """The focus went elsewhere, and the releases with it: wait for the modifiers alone."""
        self._held.clear()
        self._released.clear()
        self._look()

    def forget(self) -> None:
        """Hold nothing and wait for nothing."""
        self._waiting = None
        self.let_go()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.key() not in _MODIFIERS:
            key = event.nativeScanCode() or event.key()
            if event.type() == QEvent.Type.KeyPress:
                return self._press(key, event)
            if event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._released[key] = event.timestamp()
                self._settling.start()
        return False

    def _press(self, key: int, event: QKeyEvent) -> bool:
        """Take note of a press; return whether it is a repetition that nobody wants."""
        released = self._released.pop(key, None)
        repeated = event.isAutoRepeat() or (key in self._held and released in (None, event.timestamp()))
        self._held.add(key)
        return repeated and _once(event)

    def _settle(self) -> None:
        """No repetition followed: these keys are up."""
        self._held.difference_update(self._released)
        self._released.clear()
        if self._waiting is not None:
            QGuiApplication.queryKeyboardModifiers()  # asks the server: what it sent before has arrived by now
            QTimer.singleShot(1, self, self._look)

    def _look(self) -> None:
        """Modifiers are asked for: where they belong to a hotkey, their releases come to nobody."""
        modifiers = QGuiApplication.queryKeyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._waiting is None or self._held:
            self._looking.stop()
        elif modifiers == Qt.KeyboardModifier.NoModifier:
            self._looking.stop()
            then, self._waiting = self._waiting, None
            then()
        elif not self._looking.isActive():
            self._looking.start()


def _once(event: QKeyEvent) -> bool:
    return event.key() in _ONCE or (bool(event.modifiers() & _COMMANDING) and event.key() not in _MOVING)
