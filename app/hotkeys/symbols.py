"""What the X window system calls the keys of a combination."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.hotkeys.keys import KEYS

SYMBOLS: Final[Mapping[str, str]] = {
    **{key: key.lower() if len(key) == 1 else key for key in KEYS},
    "`": "grave",
    "-": "minus",
    "=": "equal",
    "[": "bracketleft",
    "]": "bracketright",
    "\\": "backslash",
    ";": "semicolon",
    "'": "apostrophe",
    ",": "comma",
    ".": "period",
    "/": "slash",
    "Space": "space",
    "Enter": "KP_Enter",
    "Backspace": "BackSpace",
    "Ins": "Insert",
    "Del": "Delete",
    "PgUp": "Prior",
    "PgDown": "Next",
    "Esc": "Escape",
}
