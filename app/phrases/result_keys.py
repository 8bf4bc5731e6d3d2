"""What a key means while somebody searches and picks."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Do(Enum):
    """One thing that a key does."""

    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    FIRST = auto()
    LAST = auto()
    PICK = auto()
    COPY = auto()
    NUMBER = auto()
    ARM = auto()
    NEXT_WORDING = auto()
    PREVIOUS_WORDING = auto()
    FAVOURITE = auto()
    LEAVE = auto()


_KEYS: Final = Qt.Key
_NONE: Final = Qt.KeyboardModifier.NoModifier
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_TABLE: Final = {
    (_NONE, _KEYS.Key_Up): Do.UP,
    (_NONE, _KEYS.Key_Down): Do.DOWN,
    (_NONE, _KEYS.Key_PageUp): Do.PAGE_UP,
    (_NONE, _KEYS.Key_PageDown): Do.PAGE_DOWN,
    (_CTRL, _KEYS.Key_Home): Do.FIRST,
    (_CTRL, _KEYS.Key_End): Do.LAST,
    (_NONE, _KEYS.Key_Return): Do.PICK,
    (_NONE, _KEYS.Key_Enter): Do.PICK,
    (_CTRL, _KEYS.Key_Return): Do.PICK,
    (_CTRL, _KEYS.Key_Enter): Do.PICK,
    (_NONE, _KEYS.Key_Tab): Do.ARM,
    (_ALT, _KEYS.Key_Right): Do.NEXT_WORDING,
    (_ALT, _KEYS.Key_Left): Do.PREVIOUS_WORDING,
    (_CTRL, _KEYS.Key_D): Do.FAVOURITE,
    (_NONE, _KEYS.Key_Escape): Do.LEAVE,
}
_REPEAT: Final = frozenset({Do.UP, Do.DOWN, Do.PAGE_UP, Do.PAGE_DOWN, Do.NEXT_WORDING, Do.PREVIOUS_WORDING})


def meaning(event: QKeyEvent, *, empty: bool, selected: bool, armed: bool) -> tuple[Do | None, int]:
    """Return what the key does, and the number that it picks: (None, 0) where it is for the search box.

    Args:
        event: the key press.
        empty: whether nothing is written in the search box.
        selected: whether a part of what is written there is selected.
        armed: whether a digit picks.
    """
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    number = key - Qt.Key.Key_0
    if 1 <= number <= 9 and (held == _ALT or (armed and held == _NONE)):
        return Do.NUMBER, number
    if held == _CTRL and key == Qt.Key.Key_C and not selected:
        return Do.COPY, 0
    if empty and held == _NONE and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        return (Do.NEXT_WORDING if key == Qt.Key.Key_Right else Do.PREVIOUS_WORDING), 0
    return _TABLE.get((held, key)), 0


def repeats(do: Do) -> bool:
    """Does it happen again and again while its key is held?"""
    return do in _REPEAT
