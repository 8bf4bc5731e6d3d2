"""The keyboard as the X server has it now: which keys carry which symbols in which layout, and what is held down."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Iterator, Mapping
from ctypes import POINTER, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from dataclasses import dataclass
from typing import Final

from app.xlib.connection import Connection
from app.xlib.library import declared

SHIFT: Final = 1
CAPS_LOCK: Final = 2
CONTROL: Final = 4

_FIRST_KEY: Final = 8
_LAST_KEY: Final = 255
_EFFECTIVE_LAYOUT: Final = 1 << 7
_NO_DEFAULT_FOLDERS: Final = 1 | 2  # the context reads nothing from disk

# Where letters and digits are on every keyboard, for layouts (Russian alone …) that have no Latin letters at all.
_POSITIONS: Final = {
    name: first + place
    for first, row in ((10, "1234567890"), (24, "qwertyuiop"), (38, "asdfghjkl"), (52, "zxcvbnm"))
    for place, name in enumerate(row)
}


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a symbol is: in which layout (group), at which level (0 plain, 1 with Shift …), on which key."""

    layout: int
    level: int
    keycode: int


@dataclass(frozen=True, slots=True)
class Keyboard:
    """One reading of the keyboard; ``layout`` is the one that was switched on."""

    places: Mapping[int, tuple[Place, ...]]
    names: Mapping[str, int]
    layout: int
    alt: int
    meta: int
    num_lock: int

    def keycodes(self, name: str) -> tuple[int, ...]:
        """The keys that a person of this layout would press for the symbol ``name``, none where there are none.

        The layout that is switched on goes first, then the others in their order; within one the plainest level.
        """
        places = self.places.get(self.names.get(name, 0), ())
        if not places:
            return (_POSITIONS[name],) if name in _POSITIONS else ()
        _, layout, level = min((place.layout != self.layout, place.layout, place.level) for place in places)
        return tuple(place.keycode for place in places if (place.layout, place.level) == (layout, level))


class XkbCommon:
    """libxkbcommon with the functions that we call (Qt's own X11 plug-in needs the same two libraries)."""

    def __init__(self) -> None:
        xkb = ctypes.CDLL("libxkbcommon.so.0")
        x11 = ctypes.CDLL("libxkbcommon-x11.so.0")
        self.context = declared(xkb.xkb_context_new, c_void_p, c_int)
        self.drop_context = declared(xkb.xkb_context_unref, None, c_void_p)
        self.drop_keymap = declared(xkb.xkb_keymap_unref, None, c_void_p)
        self.drop_state = declared(xkb.xkb_state_unref, None, c_void_p)
        self.symbol = declared(xkb.xkb_keysym_from_name, c_uint32, c_char_p, c_int)
        self.layouts = declared(xkb.xkb_keymap_num_layouts_for_key, c_uint32, c_void_p, c_uint32)
        self.levels = declared(xkb.xkb_keymap_num_levels_for_key, c_uint32, c_void_p, c_uint32, c_uint32)
        self.symbols = declared(
            xkb.xkb_keymap_key_get_syms_by_level,
            c_int,
            *(c_void_p, c_uint32, c_uint32, c_uint32, POINTER(POINTER(c_uint32))),
        )
        self.current = declared(xkb.xkb_state_serialize_layout, c_uint32, c_void_p, c_int)
        self.extension = declared(
            x11.xkb_x11_setup_xkb_extension,
            c_int,
            *(c_void_p, c_uint16, c_uint16, c_int, c_void_p, c_void_p, POINTER(c_uint8), c_void_p),
        )
        self.device = declared(x11.xkb_x11_get_core_keyboard_device_id, c_int, c_void_p)
        self.keymap = declared(x11.xkb_x11_keymap_new_from_device, c_void_p, c_void_p, c_void_p, c_int, c_int)
        self.state = declared(x11.xkb_x11_state_new_from_device, c_void_p, c_void_p, c_void_p, c_int)


def read(connection: Connection, names: frozenset[str]) -> Keyboard | None:
    """The keyboard of the server; ``names`` are the symbols that will be asked for. None where it cannot be read."""
    xkb = XkbCommon()
    context = xkb.context(_NO_DEFAULT_FOLDERS)
    device = xkb.device(connection.pointer)
    keymap = xkb.keymap(context, connection.pointer, device, 0) if device >= 0 else None
    try:
        if not keymap:
            return None
        state = xkb.state(keymap, connection.pointer, device)
        layout = xkb.current(state, _EFFECTIVE_LAYOUT) if state else 0
        xkb.drop_state(state)
        places: dict[int, list[Place]] = {}
        for symbol, place in _symbols(xkb, keymap):
            places.setdefault(symbol, []).append(place)
    finally:
        xkb.drop_keymap(keymap)
        xkb.drop_context(context)
    numbers = {name: xkb.symbol(name.encode("ascii"), 0) for name in names | {"Alt_L", "Super_L", "Num_Lock"}}
    masks = _modifiers(connection)

    def mask(name: str, default: int) -> int:
        return next((masks[p.keycode] for p in sorted(places.get(numbers[name], ())) if p.keycode in masks), default)

    return Keyboard(
        places={symbol: tuple(sorted(where)) for symbol, where in places.items()},
        names=numbers,
        layout=layout,
        alt=mask("Alt_L", 0x08),
        meta=mask("Super_L", 0x40),
        num_lock=mask("Num_Lock", 0x10),
    )


def first_event(connection: Connection) -> int:
    """The number of the events that tell of changed keyboards and layouts, -1 where the server has none."""
    base = c_uint8()
    done = XkbCommon().extension(connection.pointer, 1, 0, 0, None, None, ctypes.byref(base), None)
    return base.value if done else -1


def modifiers_down(connection: Connection) -> int:
    """The modifiers that are in force now, as a mask."""
    reply = connection.ask("query_pointer", connection.root)
    return struct.unpack_from("=H", reply, 24)[0] if reply else 0


def is_down(connection: Connection, keycode: int) -> bool:
    """Is the key physically down now?"""
    return keycode in keys_down(connection)


def keys_down(connection: Connection) -> frozenset[int]:
    """All keys that are down now."""
    reply = connection.ask("query_keymap")
    if reply is None:
        return frozenset()
    return frozenset(code for code in range(_FIRST_KEY, _LAST_KEY + 1) if reply[8 + code // 8] >> code % 8 & 1)


def _symbols(xkb: XkbCommon, keymap: int) -> Iterator[tuple[int, Place]]:
    found = POINTER(c_uint32)()
    for keycode in range(_FIRST_KEY, _LAST_KEY + 1):
        for layout in range(xkb.layouts(keymap, keycode)):
            for level in range(xkb.levels(keymap, keycode, layout)):
                if xkb.symbols(keymap, keycode, layout, level, ctypes.byref(found)) == 1:
                    yield found[0], Place(layout, level, keycode)


def _modifiers(connection: Connection) -> dict[int, int]:
    """The mask bit of each modifier key."""
    reply = connection.ask("get_modifier_mapping")
    if reply is None:
        return {}
    per_modifier = reply[1]
    keycodes = reply[32 : 32 + 8 * per_modifier]
    return {keycode: 1 << place // per_modifier for place, keycode in enumerate(keycodes) if keycode}
