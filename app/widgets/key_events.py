"""Writes what is held on the keyboard in the portable form of settings, such as ``Ctrl+Alt+1``."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_MODIFIERS: Final = (
    ("Meta", Qt.KeyboardModifier.MetaModifier, (Qt.Key.Key_Meta, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R)),
    ("Ctrl", Qt.KeyboardModifier.ControlModifier, (Qt.Key.Key_Control,)),
    ("Alt", Qt.KeyboardModifier.AltModifier, (Qt.Key.Key_Alt,)),
    ("Shift", Qt.KeyboardModifier.ShiftModifier, (Qt.Key.Key_Shift,)),
)
_MODIFIER_KEYS: Final = frozenset((Qt.Key.Key_AltGr, *(key for _, _, keys in _MODIFIERS for key in keys)))
# With Shift held, the system names the upper sign of a key; a combination names the key by its lower one.
_LOWER: Final = dict(zip('~!@#$%^&*()_+{}|:"<>?', "`1234567890-=[]\\;',./", strict=True))
_OTHER_NAMES: Final = {Qt.Key.Key_SysReq: "Print", Qt.Key.Key_Backtab: "Tab"}


def is_modifier(event: QKeyEvent) -> bool:
    """Return whether the key of the event is one that is held together with others."""
    return Qt.Key(event.key()) in _MODIFIER_KEYS


def held(event: QKeyEvent) -> tuple[str, ...]:
    """Return the modifiers that are down after the event, in the order in which they are written."""
    down = event.type() != QKeyEvent.Type.KeyRelease
    key = Qt.Key(event.key())
    return tuple(name for name, flag, keys in _MODIFIERS if (down if key in keys else bool(event.modifiers() & flag)))


def combination(event: QKeyEvent) -> str:
    """Return the whole combination of a key press; empty where its key has no name."""
    key = Qt.Key(event.key())
    name = _OTHER_NAMES.get(key) or QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        name = _LOWER.get(name, name)
    return "+".join((*held(event), name)) if name and key != Qt.Key.Key_unknown else ""
