"""Knows which keys are held down in a window, and waits until all are up: a held Enter repeats into whatever has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget


class HeldKeys(QObject):
    """Watches the keys that reach one window, whichever of its widgets has the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._held: set[int] = set()
        self._waiting: Callable[[], None] | None = None
        window.winId()  # makes the native window, where there is none yet
        window.windowHandle().installEventFilter(self)

    @property
    def waiting(self) -> bool:
        """Is somebody waiting until all keys are up?"""
        return self._waiting is not None

    def when_up(self, then: Callable[[], None]) -> None:
        """Call ``then`` as soon as no key is held: now, or after the last release was dealt with. A later call replaces it."""
        self._waiting = then
        self._look()

    def forget(self) -> None:
        """Hold nothing and wait for nothing: the focus went elsewhere, and the releases with it."""
        self._held.clear()
        self._waiting = None

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            key = event.nativeScanCode() or event.key()
            if event.type() == QEvent.Type.KeyPress:
                self._held.add(key)
            elif event.type() == QEvent.Type.KeyRelease:
                self._held.discard(key)
                if self._waiting is not None:
                    QTimer.singleShot(0, self, self._look)
        return False

    def _look(self) -> None:
        modifiers = QGuiApplication.queryKeyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._waiting is not None and not self._held and modifiers == Qt.KeyboardModifier.NoModifier:
            then, self._waiting = self._waiting, None
            then()
