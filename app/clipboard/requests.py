"""Sees which window asks this program for what it put on the clipboard."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

_SELECTION_REQUEST: Final = 30
_EVENT_SIZE: Final = 32


@dataclass(frozen=True, slots=True)
class Request:
    """Somebody asks for what we offer: ``window`` 0 where the system does not tell who; ``fetched`` the text itself."""

    window: int
    fetched: bool


class RequestWatch(QAbstractNativeEventFilter):
    """Listens on Qt's X connection and takes nothing away; ``asked`` is told the window of each request."""

    def __init__(self, selections: Mapping[int, str], asked: Callable[[int], None]) -> None:
        super().__init__()
        self._selections = selections
        self._asked = asked
        self.answering = 0  # the window whose request Qt answers right now
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def remove(self) -> None:
        """Listen no longer."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int, /) -> object:
        address = int(message)
        self.answering = 0
        if ctypes.c_uint8.from_address(address).value & 0x7F == _SELECTION_REQUEST:
            window, selection = struct.unpack_from("=2I", ctypes.string_at(address, _EVENT_SIZE), 12)
            if selection in self._selections:
                self.answering = window
                self._asked(window)
        return False, 0
