"""One connection to an X server: ask, tell, atoms and properties, as Python values.

A connection is either Qt's own (``of_qt``), whose events only Qt may read, or a private one (``opened``).
"""

from __future__ import annotations

import ctypes
import struct
from dataclasses import dataclass
from typing import Final, NewType

from PySide6.QtGui import QGuiApplication, QNativeInterface

from app.xlib.library import Cookie, Library

Window = NewType("Window", int)

_REPLY_HEADER: Final = 32
_ERROR_SIZE: Final = 36
_EVENT_SIZE: Final = 32
_PROPERTY_LIMIT: Final = 1 << 20  # in 32-bit units


@dataclass(frozen=True, slots=True)
class Property:
    """The value of a window's property; ``kind`` is the atom of its type."""

    kind: int
    value: bytes


def numbers(value: bytes) -> tuple[int, ...]:
    """The 32-bit numbers that a property or an event holds."""
    return struct.unpack(f"={len(value) // 4}I", value[: len(value) // 4 * 4])


class Connection:
    """Requests to one X server by the names that ``library`` lists; a request that fails is None, never an exception."""

    def __init__(self, library: Library, pointer: int, *, private: bool) -> None:
        self._library = library
        self._private = private
        self._atoms: dict[str, int] = {}
        self.pointer = pointer
        self.root, self._id_base, self._id_mask = _setup(library.setup(pointer))

    def tell(self, name: str, *arguments: object) -> None:
        """Send a request and forget it, its error included."""
        self.forget(self._library.request[name](self.pointer, *arguments))

    def forget(self, cookie: Cookie) -> None:
        """Let go what the server answers to a request, its error included."""
        self._library.discard(self.pointer, cookie.sequence)

    def errors(self, name: str, calls: list[tuple[object, ...]]) -> list[int]:
        """Send a request several times in one round trip; the X error code of each, 0 where it was done."""
        cookies = [self._library.request[name](self.pointer, *arguments) for arguments in calls]
        found = []
        for cookie in cookies:
            error = self._library.check(self.pointer, cookie)
            found.append(self._library.taken(error, _ERROR_SIZE)[1] if error else 0)
        return found

    def ask(self, name: str, *arguments: object) -> bytes | None:
        """Send a question and wait for its reply, the 32-byte header included."""
        cookie = self._library.question[name](self.pointer, *arguments)
        error = ctypes.c_void_p()
        reply = self._library.wait_reply(self.pointer, cookie.sequence, ctypes.byref(error))
        if error.value:
            self._library.free(error)
        if not reply:
            return None
        (extra,) = struct.unpack("=I", ctypes.string_at(reply + 4, 4))
        return self._library.taken(reply, _REPLY_HEADER + 4 * extra)

    def atom(self, name: str) -> int:
        """The number that the server gave to ``name``."""
        if name not in self._atoms:
            encoded = name.encode("ascii")
            reply = self.ask("intern_atom", 0, len(encoded), encoded)
            if reply is None:
                return 0
            self._atoms[name] = struct.unpack_from("=I", reply, 8)[0]
        return self._atoms[name]

    def read_property(self, window: int, name: str, *, delete: bool = False) -> Property | None:
        """A property of a window; None where the window or the property is not there."""
        reply = self.ask("get_property", int(delete), window, self.atom(name), 0, 0, _PROPERTY_LIMIT)
        if reply is None:
            return None
        bits, kind, units = reply[1], *struct.unpack_from("=I4xI", reply, 8)
        return Property(kind, reply[_REPLY_HEADER : _REPLY_HEADER + units * bits // 8]) if kind else None

    def new_window(self, event_mask: int) -> Window:
        """An invisible window of this connection that hears the events in ``event_mask``."""
        window = Window(self._library.new_id(self.pointer))
        values = (ctypes.c_uint32 * 1)(event_mask)
        input_only, value_mask = 2, 0x800
        self.tell("create_window", 0, window, self.root, 0, 0, 1, 1, 0, input_only, 0, value_mask, values)
        return window

    def selection_owner(self, selection: str) -> Window:
        """The window that owns a selection such as CLIPBOARD, 0 where none does."""
        reply = self.ask("get_selection_owner", self.atom(selection))
        return Window(struct.unpack_from("=I", reply, 8)[0] if reply else 0)

    def made(self, window: int) -> bool:
        """Was the window made over this connection?"""
        return window != 0 and window & ~self._id_mask == self._id_base

    def same_client(self, window: int, other: int) -> bool:
        """Were both windows made over one connection, whichever that is?"""
        return (window ^ other) & ~self._id_mask == 0

    def has(self, extension: str) -> bool:
        """Does the server have an extension? A request of one that is missing would end the connection."""
        name = extension.encode("ascii")
        reply = self.ask("query_extension", len(name), name)
        return reply is not None and bool(reply[8])

    def flush(self) -> None:
        """Send what is still waiting to be sent."""
        self._library.flush(self.pointer)

    def next_event(self) -> bytes | None:
        """The next event of a private connection, None while there is none."""
        event = self._library.next_event(self.pointer)
        return self._library.taken(event, _EVENT_SIZE) if event else None

    @property
    def file_number(self) -> int:
        """What to wait on for events of a private connection."""
        return int(self._library.file_number(self.pointer))

    @property
    def lost(self) -> bool:
        """Has the server gone away?"""
        return bool(self._library.error(self.pointer))

    def close(self) -> None:
        """End a private connection; Qt's own is left to Qt."""
        if self._private:
            self._private = False
            self._library.disconnect(self.pointer)


def of_qt() -> Connection | None:
    """Qt's own connection, None where Qt does not draw through X."""
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication) or application.platformName() != "xcb":
        return None
    native = application.nativeInterface()
    if not isinstance(native, QNativeInterface.QX11Application):
        return None
    return Connection(Library(), native.connection(), private=False)


def opened(display: str | None = None) -> Connection | None:
    """A private connection to ``display`` (by default the one in the environment), None where there is no server."""
    library = Library()
    pointer = library.connect(display.encode() if display is not None else None, None)
    if library.error(pointer):
        library.disconnect(pointer)
        return None
    return Connection(library, pointer, private=True)


def _setup(address: int) -> tuple[Window, int, int]:
    """The root window, and the numbers that tell our windows from those of others."""
    base, mask, vendor, formats = struct.unpack("=II4xH3xB", ctypes.string_at(address + 12, 18))
    screens = address + 40 + (vendor + 3) // 4 * 4 + 8 * formats
    (root,) = struct.unpack("=I", ctypes.string_at(screens, 4))
    return Window(root), base, mask
