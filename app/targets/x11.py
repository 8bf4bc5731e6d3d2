"""Other programs' windows through the X server and the hints that window managers keep there (EWMH)."""

from __future__ import annotations

import os
import struct
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication

from app import xlib
from app.targets.target import Target
from app.xlib.connection import numbers

_CLIENT_MESSAGE: Final = 33
_TO_WINDOW_MANAGER: Final = 0x180000  # substructure redirect and notify
_FROM_THE_PERSON: Final = 2  # not an ordinary program that wants attention, but what the person asked for


class X11Targets:
    """The windows of an X session."""

    @staticmethod
    def available() -> bool:
        return xlib.of_qt() is not None

    def __init__(self) -> None:
        connection = xlib.of_qt()
        if connection is None:
            raise RuntimeError("Qt does not draw through X: ask available() first")
        self._connection = connection

    def active(self) -> Target | None:
        window = self._number(self._connection.root, "_NET_ACTIVE_WINDOW")
        return self._seen(window) if window else None

    def activate(self, target: Target) -> None:
        root = self._connection.root
        active = self._number(root, "_NET_ACTIVE_WINDOW")
        kind = self._connection.atom("_NET_ACTIVE_WINDOW")
        message = struct.pack("=BBHII5I", _CLIENT_MESSAGE, 32, 0, target.id, kind, _FROM_THE_PERSON, 0, active, 0, 0)
        self._connection.tell("send_event", 0, root, _TO_WINDOW_MANAGER, message)
        self._connection.flush()

    def is_alive(self, target: Target) -> bool:
        seen = self._seen(target.id)
        # The server gives the numbers of closed windows to new ones.
        return seen is not None and (seen.program, seen.pid) == (target.program, target.pid)

    def geometry(self, target: Target) -> QRect | None:
        ask, root = self._connection.ask, self._connection.root
        size = ask("get_geometry", target.id)
        place = ask("translate_coordinates", target.id, root, 0, 0)
        if size is None or place is None:
            return None
        x, y = struct.unpack_from("=hh", place, 12)
        width, height = struct.unpack_from("=HH", size, 16)
        frame = self._connection.read_property(target.id, "_NET_FRAME_EXTENTS")
        left, right, top, bottom = numbers(frame.value) if frame and len(frame.value) == 16 else (0, 0, 0, 0)
        return _in_qt(QRect(x - left, y - top, width + left + right, height + top + bottom))

    def own(self, target: Target) -> bool:
        return target.pid == os.getpid() or self._connection.made(target.id)

    def same_program(self, target: Target, window: int) -> bool:
        return self._connection.same_client(target.id, window)

    def _seen(self, window: int) -> Target | None:
        """The window with what its program says of it; None where it is gone."""
        if self._connection.ask("get_window_attributes", window) is None:
            return None
        title = self._text(window, "_NET_WM_NAME", "utf-8") or self._text(window, "WM_NAME", "latin-1")
        program = self._text(window, "WM_CLASS", "latin-1").rstrip("\0").rpartition("\0")[2]
        return Target(window, title, program, self._number(window, "_NET_WM_PID"))

    def _number(self, window: int, name: str) -> int:
        found = self._connection.read_property(window, name)
        return numbers(found.value)[0] if found and len(found.value) >= 4 else 0

    def _text(self, window: int, name: str, encoding: str) -> str:
        found = self._connection.read_property(window, name)
        return found.value.decode(encoding, "replace") if found else ""


def _in_qt(place: QRect) -> QRect:
    """From the server's pixels to Qt's, which are larger on scaled screens; a screen's corner is the same in both."""
    for screen in QGuiApplication.screens():
        ratio = screen.devicePixelRatio()
        corner = screen.geometry().topLeft()
        if QRect(corner, screen.size() * ratio).contains(place.center()):
            return QRect(corner + (place.topLeft() - corner) / ratio, place.size() / ratio)
    return QRect(QPoint(place.x(), place.y()), place.size())
