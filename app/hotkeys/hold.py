"""Keeps it from the other program that Alt goes up after a hotkey: seeing Alt go down and up alone, many open their menu.

For that moment, and not much longer than the limit, all keys come to this program; its own windows get theirs as usual.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.xlib import Connection, keyboard

_LIMIT_MS: Final = 1500
_ASYNCHRONOUS: Final = 1


class ModifierHold(QObject):
    """Begins while the hotkey's own key is down, so that no event slips through, and ends with the last modifier."""

    def __init__(self, connection: Connection, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._holding = False
        self._to_own_windows = False
        self._key = 0
        self._modifiers = 0
        self._limit = QTimer(self, interval=_LIMIT_MS, singleShot=True)
        self._limit.timeout.connect(self._too_long)

    def begin(self, keycode: int, modifiers: int) -> None:
        """The hotkey with this key went down."""
        self._key, self._modifiers = keycode, modifiers
        self._holding = True
        self._to_own_windows = False
        self._grab()
        self._limit.start()
        self.look()  # all may be up again already, and then nothing more would come

    def look(self) -> None:
        """Some key went up: was it the last one?"""
        if not self._holding or keyboard.is_down(self._connection, self._key):
            return
        if not keyboard.modifiers_down(self._connection) & self._modifiers:
            self.end()
        elif not self._to_own_windows:
            # Now that the hotkey's key no longer repeats, our own windows may have what is pressed next.
            self._to_own_windows = True
            self._grab()

    def end(self) -> None:
        """Let the other programs have the keys again."""
        if self._holding:
            self._holding = False
            self._limit.stop()
            self._connection.tell("ungrab_keyboard", 0)
            self._connection.flush()

    def _too_long(self) -> None:
        if keyboard.is_down(self._connection, self._key):
            self._limit.start()  # its repeats would be typed into the other program
        else:
            self.end()

    def _grab(self) -> None:
        root = self._connection.root
        self._connection.ask("grab_keyboard", int(self._to_own_windows), root, 0, _ASYNCHRONOUS, _ASYNCHRONOUS)
