"""Key events that the server takes for those of a keyboard (the XTEST extension), over an existing connection."""

from __future__ import annotations

import ctypes
from ctypes import c_int16, c_uint8, c_uint32, c_void_p
from typing import Final

from app.xlib.connection import Connection
from app.xlib.library import Cookie, declared

_PRESS: Final = 2
_RELEASE: Final = 3


def available(connection: Connection) -> bool:
    """Are the library and the server's extension there?"""
    try:
        _library()
    except OSError:
        return False
    return connection.has("XTEST")


class FakeKeys:
    """Presses and releases keys by their place; nothing is sent before ``flush``, then all of it in order."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._fake_input = declared(
            _library().xcb_test_fake_input_checked,
            Cookie,
            *(c_void_p, c_uint8, c_uint8, c_uint32, c_uint32, c_int16, c_int16, c_uint8),
        )

    def press(self, keycode: int) -> None:
        """The key goes down."""
        self._send(_PRESS, keycode)

    def release(self, keycode: int) -> None:
        """The key goes up."""
        self._send(_RELEASE, keycode)

    def flush(self) -> None:
        """Send it now."""
        self._connection.flush()

    def _send(self, kind: int, keycode: int) -> None:
        no_delay, no_window = 0, 0
        cookie = self._fake_input(self._connection.pointer, kind, keycode, no_delay, no_window, 0, 0, 0)
        self._connection.forget(cookie)


def _library() -> ctypes.CDLL:
    return ctypes.CDLL("libxcb-xtest.so.0")
