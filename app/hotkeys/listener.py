"""Sees every event on Qt's X connection, takes none away, and tells its hearer of the few that matter to hotkeys."""

from __future__ import annotations

import ctypes
import struct
from typing import Final, Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

_KEY_PRESS: Final = 2
_KEY_RELEASE: Final = 3
_PROPERTY_NOTIFY: Final = 28
_MAPPING_NOTIFY: Final = 34
_NEW_KEYBOARD: Final = 0
_NEW_MAP: Final = 1
_NEW_STATE: Final = 2
_EVENT_SIZE: Final = 32


class Hearer(Protocol):
    """Who is told."""

    def key_pressed(self, keycode: int, state: int, when_ms: int) -> None: ...
    def key_released(self) -> None: ...
    def time_told(self, window: int, when_ms: int) -> None: ...
    def layout_switched(self, layout: int) -> None: ...
    def keyboard_replaced(self) -> None: ...


class Listener(QAbstractNativeEventFilter):
    """A key that is held down counts as one press: the server repeats it as a release and a press of the same moment."""

    def __init__(self, hearer: Hearer, *, root: int, first_keyboard_event: int) -> None:
        super().__init__()
        self._hearer = hearer
        self._root = root
        self._keyboard_event = first_keyboard_event
        self._released: dict[int, int] = {}
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def remove(self) -> None:
        """Hear nothing more."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int, /) -> object:
        address = int(message)
        code = ctypes.c_uint8.from_address(address).value & 0x7F
        if code in (_KEY_PRESS, _KEY_RELEASE):
            self._key(code, ctypes.string_at(address, _EVENT_SIZE))
        elif code == self._keyboard_event:
            self._keyboard(ctypes.string_at(address, _EVENT_SIZE))
        elif code == _MAPPING_NOTIFY:
            self._hearer.keyboard_replaced()
        elif code == _PROPERTY_NOTIFY:
            window, _, when_ms = struct.unpack_from("=3I", ctypes.string_at(address, _EVENT_SIZE), 4)
            self._hearer.time_told(window, when_ms)
        return False, 0

    def _key(self, code: int, event: bytes) -> None:
        keycode, when_ms, _, window, state = struct.unpack_from("=xBxx3I12xH", event)
        if code == _KEY_RELEASE:
            self._hearer.key_released()
        if window != self._root:
            return  # not grabbed: an ordinary key in one of our windows
        if code == _KEY_RELEASE:
            self._released[keycode] = when_ms
        elif self._released.get(keycode) != when_ms:
            self._hearer.key_pressed(keycode, state, when_ms)

    def _keyboard(self, event: bytes) -> None:
        if event[1] == _NEW_STATE:
            self._hearer.layout_switched(event[13])
        elif event[1] in (_NEW_KEYBOARD, _NEW_MAP):
            self._hearer.keyboard_replaced()
