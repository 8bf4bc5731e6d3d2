"""An X client that presses keys and watches what follows; it answers each line with the seconds that it measured.

window TITLE             until a window with this title is in the window manager's list
idle SECONDS             waits
clipboard KEYS TEXT N    N presses, each until this client reads TEXT from the clipboard; it owns the clipboard before each
picker KEYS TITLE N      N presses, each until the window is active and shows more than its ground; Escape closes it again
Fields are separated by tabs; -1 stands for what did not happen within two seconds.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import struct
import sys
import time
from collections.abc import Callable, Iterator

from app import xlib
from app.xlib.selection import SelectionReader

PATIENCE = 2.0


class Server:
    """Keys, window titles and pixels over one connection, the clipboard over another."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        connection = xlib.opened()
        assert connection is not None
        self._connection = connection
        self._reader = SelectionReader(connection)

    def press(self, keys: str) -> None:
        """Press and release a combination."""
        codes = [self._code(name) for name in keys.split("+")]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, ctypes.c_ulong(0))
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def own_clipboard(self) -> None:
        """Take the clipboard away from whoever has it."""
        self._x.XSetSelectionOwner(
            self._display, ctypes.c_ulong(self._connection.atom("CLIPBOARD")), ctypes.c_ulong(0), ctypes.c_ulong(0)
        )
        self._x.XSync(self._display, 0)

    def clipboard(self) -> str | None:
        """Read the clipboard."""
        return self._reader.text("CLIPBOARD", 100)

    def windows(self) -> Iterator[str]:
        """Yield the titles of the windows that the window manager lists."""
        listed = self._connection.read_property(self._connection.root, "_NET_CLIENT_LIST")
        for (window,) in struct.iter_unpack("=I", listed.value if listed else b""):
            yield self._title(window)

    def active(self) -> int:
        """Return the active window."""
        found = self._connection.read_property(self._connection.root, "_NET_ACTIVE_WINDOW")
        return int(struct.unpack_from("=I", found.value)[0]) if found and found.value else 0

    def is_painted(self, title: str) -> bool:
        """Return whether the active window has the title and shows more than one colour."""
        window = self.active()
        if not window or self._title(window) != title:
            return False
        image = self._x.XGetImage(self._display, ctypes.c_ulong(window), 8, 8, 200, 120, ctypes.c_ulong(0xFFFFFFFF), 2)
        if not image:
            return False
        data = ctypes.cast(image + 16, ctypes.POINTER(ctypes.c_void_p))[0]
        pixels = ctypes.string_at(data, 200 * 120 * 4)
        self._x.XDestroyImage(ctypes.c_void_p(image))
        return len(set(struct.iter_unpack("=I", pixels))) > 20

    def _title(self, window: int) -> str:
        found = self._connection.read_property(window, "_NET_WM_NAME")
        return found.value.decode("utf-8", "replace") if found else ""

    def _code(self, name: str) -> int:
        names = {"ctrl": "Control_L", "alt": "Alt_L", "shift": "Shift_L"}
        symbol = self._x.XStringToKeysym(names.get(name, name).encode())
        return int(self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol)))


def until(condition: Callable[[], bool], patience: float = PATIENCE) -> float:
    """Return the seconds until the condition held, -1 where it did not in time."""
    began = time.perf_counter()
    while not condition():
        if time.perf_counter() - began > patience:
            return -1.0
        time.sleep(0.0005)
    return time.perf_counter() - began


def measured(server: Server, words: list[str]) -> list[float]:
    """Do what a line asks for."""
    if words[0] == "idle":
        time.sleep(float(words[1]))
        return [float(words[1])]
    if words[0] == "window":
        return [until(lambda: words[1] in server.windows(), 30)]
    times = []
    for _ in range(int(words[3])):
        if words[0] == "clipboard":
            server.own_clipboard()
            time.sleep(0.05)
            server.press(words[1])
            times.append(until(lambda: server.clipboard() == words[2]))
        else:
            server.press(words[1])
            times.append(until(lambda: server.is_painted(words[2])))
            time.sleep(0.15)
            server.press("Escape")
            until(lambda: words[2] not in server.windows())
            time.sleep(0.1)
    return times


def main() -> None:
    """Answer lines until there are no more."""
    server = Server()
    for line in sys.stdin:
        print(*measured(server, line.rstrip("\n").split("\t")), flush=True)


if __name__ == "__main__":
    main()
