from __future__ import annotations

import ctypes
import struct
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.hotkeys.listener import Listener

ROOT, OURS, KEYBOARD = 100, 200, 85
PRESS, RELEASE = 2, 3


class Heard:
    def __init__(self) -> None:
        self.events: list[tuple[object, ...]] = []

    def key_pressed(self, keycode: int, state: int, when_ms: int) -> None:
        self.events.append(("pressed", keycode, state, when_ms))

    def key_released(self) -> None:
        self.events.append(("released",))

    def time_told(self, window: int, when_ms: int) -> None:
        self.events.append(("time", window, when_ms))

    def layout_switched(self, layout: int) -> None:
        self.events.append(("layout", layout))

    def keyboard_replaced(self) -> None:
        self.events.append(("keyboard",))


class Server:
    def __init__(self) -> None:
        self.heard = Heard()
        self.listener = Listener(self.heard, root=ROOT, first_keyboard_event=KEYBOARD)

    def send(self, event: bytes) -> None:
        memory = ctypes.create_string_buffer(event.ljust(32, b"\0"), 32)
        address = ctypes.addressof(memory)
        assert self.listener.nativeEventFilter(b"xcb_generic_event_t", address) == (False, 0), "Qt sees it too"

    def key(self, code: int, keycode: int, when_ms: int, window: int = ROOT, state: int = 8) -> None:
        self.send(struct.pack("=BBHIIIIhhhhHBx", code, keycode, 0, when_ms, ROOT, window, 0, 0, 0, 0, 0, state, 1))


@pytest.fixture
def server(qapp: QApplication) -> Iterator[Server]:
    made = Server()
    yield made
    made.listener.remove()


def test_a_press_is_told_with_its_time(server: Server) -> None:
    server.key(PRESS, 24, 4_294_967_295)
    assert server.heard.events == [("pressed", 24, 8, 4_294_967_295)]


def test_repeats_of_a_held_key_are_not_presses(server: Server) -> None:
    server.key(PRESS, 24, 1000)
    for moment in range(1600, 3000, 40):
        server.key(RELEASE, 24, moment)
        server.key(PRESS, 24, moment)
    server.key(RELEASE, 24, 3000)
    server.key(PRESS, 24, 3001)
    pressed = [event for event in server.heard.events if event[0] == "pressed"]
    assert [event[3] for event in pressed] == [1000, 3001]


def test_keys_in_our_own_windows_are_not_hotkeys(server: Server) -> None:
    server.key(PRESS, 24, 1000, window=OURS)
    server.key(RELEASE, 24, 1100, window=OURS)
    assert server.heard.events == [("released",)]


def test_events_that_were_sent_by_a_program_count_alike(server: Server) -> None:
    server.key(PRESS | 0x80, 24, 1000)
    assert server.heard.events == [("pressed", 24, 8, 1000)]


@pytest.mark.parametrize(
    ("event", "told"),
    [
        (bytes([34]), [("keyboard",)]),
        (bytes([KEYBOARD, 0]), [("keyboard",)]),
        (bytes([KEYBOARD, 1]), [("keyboard",)]),
        (bytes([KEYBOARD, 2, *[0] * 11, 3]), [("layout", 3)]),
        (bytes([KEYBOARD, 9]), []),
        (struct.pack("=B3xIII", 28, 7, 1, 99), [("time", 7, 99)]),
        (bytes([12]), []),
    ],
)
def test_other_events(server: Server, event: bytes, told: list[tuple[object, ...]]) -> None:
    server.send(event)
    assert server.heard.events == told
