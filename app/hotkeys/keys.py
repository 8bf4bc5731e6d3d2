"""Key combinations for global hotkeys: read, checked and written in Qt's portable form, such as ``Ctrl+Alt+1``.

A combination that would take a key of ordinary typing cannot be made at all.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from string import ascii_uppercase, digits
from typing import Final

from phrasebook.errors import BadInput


class Modifier(StrEnum):
    """A key that is held; in Qt's order and words (Meta is the Windows key)."""

    META = "Meta"
    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"


FUNCTION_KEYS: Final = tuple(f"F{number}" for number in range(1, 25))
_CHARACTERS: Final = (*ascii_uppercase, *digits, *"`-=[]\\;',./")
_NAMED: Final = (
    *("Space", "Tab", "Return", "Enter", "Backspace", "Ins", "Del", "Home", "End", "PgUp", "PgDown"),
    *("Left", "Right", "Up", "Down", "Print", "Pause", "Esc", "Menu"),
)
KEYS: Final = frozenset((*_CHARACTERS, *_NAMED, *FUNCTION_KEYS))

_MODIFIER_NAMES: Final = {
    **{modifier.lower(): modifier for modifier in Modifier},
    "control": Modifier.CTRL,
    "option": Modifier.ALT,
    "super": Modifier.META,
    "win": Modifier.META,
    "windows": Modifier.META,
}
_KEY_NAMES: Final = {
    **{key.lower(): key for key in KEYS},
    "delete": "Del",
    "escape": "Esc",
    "insert": "Ins",
    "pagedown": "PgDown",
    "pageup": "PgUp",
    "pgdn": "PgDown",
}

# What a program cannot have (the system answers it), or must not: our own copy and paste go through Ctrl+C and Ctrl+V.
_RESERVED: Final = frozenset(
    (
        *("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y", "Ctrl+Ins", "Ctrl+Shift+C", "Ctrl+Shift+V"),
        *("Alt+Tab", "Alt+Shift+Tab", "Alt+F4", "Ctrl+Alt+Del", "Ctrl+Alt+Backspace", "Ctrl+Shift+Esc", "Meta+L"),
        *(f"Ctrl+Alt+F{number}" for number in range(1, 13)),
    )
)


@dataclass(frozen=True, slots=True)
class Combo:
    """Modifiers and one key; refused with ``BadInput`` where it cannot be a global hotkey."""

    modifiers: frozenset[Modifier]
    key: str

    def __post_init__(self) -> None:
        if self.key not in KEYS:
            raise BadInput("hotkey-unknown", keys=self.text, name=self.key)
        if not self.modifiers - {Modifier.SHIFT} and self.key not in FUNCTION_KEYS:
            raise BadInput("hotkey-no-modifier", keys=self.text)
        if self.text in _RESERVED:
            raise BadInput("hotkey-reserved", keys=self.text)

    @property
    def text(self) -> str:
        """The one way to write it."""
        return "+".join((*(modifier for modifier in Modifier if modifier in self.modifiers), self.key))

    def __str__(self) -> str:
        return self.text


def parse(text: str) -> Combo:
    """Read a combination as people write it: any order, case and width, with the common other names."""
    *held, key = [part.strip() for part in unicodedata.normalize("NFKC", text).split("+")]
    modifiers = [_modifier(part, text) for part in held]
    if not key or key.lower() in _MODIFIER_NAMES:
        raise BadInput("hotkey-unknown", keys=text, name=key)
    return Combo(frozenset(modifiers), _KEY_NAMES.get(key.lower(), key))


def neighbours(combo: Combo) -> Iterator[Combo]:
    """Other combinations, the most alike first: the same key held differently, then other keys held alike."""
    ctrl, alt, shift, meta = Modifier.CTRL, Modifier.ALT, Modifier.SHIFT, Modifier.META
    holds = ({ctrl, alt}, {ctrl, shift}, {alt, shift}, {ctrl, alt, shift}, {meta, alt}, {meta, shift}, {alt})
    keys = next((row for row in (FUNCTION_KEYS[:12], digits, ascii_uppercase) if combo.key in row), ascii_uppercase)
    candidates = [(frozenset(hold), combo.key) for hold in holds]
    candidates += [(combo.modifiers, key) for key in keys]
    candidates += [(frozenset(hold), key) for hold in holds[:4] for key in keys]
    seen = {combo}
    for modifiers, key in candidates:
        try:
            candidate = Combo(modifiers, key)
        except BadInput:
            continue
        if candidate not in seen:
            seen.add(candidate)
            yield candidate


def _modifier(name: str, text: str) -> Modifier:
    if name.lower() not in _MODIFIER_NAMES:
        raise BadInput("hotkey-unknown", keys=text, name=name)
    return _MODIFIER_NAMES[name.lower()]
