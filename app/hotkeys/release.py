"""Waits, without blocking, until the keys of a hotkey are up, so that they do not mix with keys that we send."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.xlib import Connection, keyboard

_EVERY_MS: Final = 4


class ReleaseWait(QObject):
    """Asks the server every few milliseconds while somebody waits."""

    def __init__(self, connection: Connection, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._waiting: list[tuple[int | None, int, float, Callable[[bool], None]]] = []
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def wait(self, keycode: int | None, modifiers: int, then: Callable[[bool], None], limit_ms: int) -> None:
        """Call ``then(True)`` once the key and the modifiers are up, ``then(False)`` if that takes longer than the limit."""
        self._waiting.append((keycode, modifiers, time.monotonic() + limit_ms / 1000, then))
        QTimer.singleShot(0, self, self._look)
        self._timer.start()

    def stop(self) -> None:
        """Forget whoever waits."""
        self._waiting.clear()
        self._timer.stop()

    def _look(self) -> None:
        down = keyboard.modifiers_down(self._connection)
        now = time.monotonic()
        waiting, self._waiting = self._waiting, []
        finished = []
        for keycode, modifiers, deadline, then in waiting:
            up = not down & modifiers and not (keycode is not None and keyboard.is_down(self._connection, keycode))
            if up or now >= deadline:
                finished.append((then, up))
            else:
                self._waiting.append((keycode, modifiers, deadline, then))
        if not self._waiting:
            self._timer.stop()
        for then, up in finished:
            then(up)
