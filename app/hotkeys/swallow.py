"""Keeps a hotkey's key for us while it is held on, although other programs were told that it is up.

A real keyboard goes on repeating it: without this, Ctrl+Alt+1 that is held too long would write 1111 into the chat.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.xlib import Connection, keyboard

_ANY_MODIFIER: Final = 0x8000
_ASYNCHRONOUS: Final = 1
_LOOK_MS: Final = 50
_REPEATS_WITHIN_MS: Final = 700  # a key that is held repeats by then


class Swallow(QObject):
    """``ended`` is called with the key once it is up: all grabs of it are gone then."""

    def __init__(self, connection: Connection, parent: QObject, ended: Callable[[int], None]) -> None:
        super().__init__(parent)
        self._connection = connection
        self._ended = ended
        self._key = 0
        self._last_down = 0.0
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look)

    def begin(self, keycode: int) -> bool:
        """Take the key with whatever modifiers; False where another program holds it with some."""
        self.end()
        call = (0, self._connection.root, _ANY_MODIFIER, keycode, _ASYNCHRONOUS, _ASYNCHRONOUS)
        if any(self._connection.errors("grab_key", [call])):
            return False
        self._key, self._last_down = keycode, time.monotonic()
        self._looking.start()
        return True

    def end(self) -> None:
        """Give it back."""
        if self._looking.isActive():
            self._looking.stop()
            self._connection.tell("ungrab_key", self._key, self._connection.root, _ANY_MODIFIER)
            self._connection.flush()
            self._ended(self._key)

    def _look(self) -> None:
        now = time.monotonic()
        if keyboard.is_down(self._connection, self._key):
            self._last_down = now
        elif (now - self._last_down) * 1000 >= _REPEATS_WITHIN_MS:
            self.end()
