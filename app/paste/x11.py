"""Paste keys through the X server's XTEST extension, over Qt's own connection."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app import xlib
from app.paste.chord import Chord
from app.xlib import fake_keys, keyboard
from app.xlib.keyboard import Keyboard

# The symbols in the order in which they go down.
SYMBOLS: Final = {
    Chord.CTRL_V: ("Control_L", "v"),
    Chord.CTRL_SHIFT_V: ("Control_L", "Shift_L", "v"),
    Chord.SHIFT_INSERT: ("Shift_L", "Insert"),
}
_NAMES: Final = frozenset(name for names in SYMBOLS.values() for name in names)


class X11PasteKeys:
    """Keys for whichever window of an X session has the focus."""

    @staticmethod
    def available() -> bool:
        connection = xlib.of_qt()
        return connection is not None and fake_keys.available(connection)

    def __init__(self) -> None:
        connection = xlib.of_qt()
        if connection is None:
            raise RuntimeError("Qt does not draw through X: ask available() first")
        self._connection = connection
        self._keys = fake_keys.FakeKeys(connection)

    def send(self, chord: Chord) -> bool:
        read = self._read()
        codes = _codes(read, chord)
        held = keyboard.modifiers_down(self._connection) & (keyboard.SHIFT | keyboard.CONTROL | read.alt | read.meta)
        if held or not codes:
            return False
        self._press(codes)
        return True

    def send_artificially(self, chord: Chord, let_go: Callable[[], bool]) -> bool:
        codes = _codes(self._read(), chord)
        down = keyboard.keys_down(self._connection)
        # From here on without a question to the server: a key that repeats in between would take the keyboard again.
        if not codes or not let_go():
            return False
        for code in down:
            self._keys.release(code)
        self._press(codes)
        return True

    def _read(self) -> Keyboard:
        """Anew each time: the layout may have changed."""
        nothing = Keyboard(places={}, names={}, layout=0, alt=0x08, meta=0x40, num_lock=0x10)
        return keyboard.read(self._connection, _NAMES) or nothing

    def _press(self, codes: list[int]) -> None:
        try:
            for code in codes:
                self._keys.press(code)
        finally:
            for code in reversed(codes):
                self._keys.release(code)
            self._keys.flush()


def _codes(read: Keyboard, chord: Chord) -> list[int]:
    """The keys of a chord; none where one of them is not on the keyboard."""
    codes = [read.keycodes(name)[:1] for name in SYMBOLS[chord]]
    return [code for (code,) in codes] if all(codes) else []
