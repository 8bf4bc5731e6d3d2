"""The back end against a server that writes down what it is told; the real one is in tests/journeys."""

from __future__ import annotations

import pytest

from app import xlib
from app.paste import Chord
from app.paste.x11 import X11PasteKeys
from app.xlib import fake_keys, keyboard
from app.xlib.keyboard import Keyboard, Place

CODES = {"Control_L": 37, "Shift_L": 50, "v": 55, "Insert": 118}


class Server:
    """Takes presses and releases; ``breaks_at`` is the press at which the connection breaks."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self.breaks_at = -1

    def press(self, code: int) -> None:
        if len(self.events) == self.breaks_at:
            raise OSError("gone")
        self.events.append(f"+{code}")

    def release(self, code: int) -> None:
        self.events.append(f"-{code}")

    def flush(self) -> None:
        self.events.append("flush")


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def held() -> dict[str, object]:
    return {"mask": 0, "keys": frozenset()}


@pytest.fixture
def keys(server: Server, held: dict[str, object], monkeypatch: pytest.MonkeyPatch) -> X11PasteKeys:
    places = {number: (Place(0, 0, code),) for number, code in enumerate(CODES.values(), start=1)}
    names = {name: number for number, name in enumerate(CODES, start=1)}
    board = Keyboard(places=places, names=names, layout=0, alt=8, meta=64, num_lock=16)
    monkeypatch.setattr(xlib, "of_qt", lambda: object())
    monkeypatch.setattr(fake_keys, "FakeKeys", lambda connection: server)
    monkeypatch.setattr(keyboard, "read", lambda connection, names: board)
    monkeypatch.setattr(keyboard, "modifiers_down", lambda connection: held["mask"])
    monkeypatch.setattr(keyboard, "keys_down", lambda connection: held["keys"])
    return X11PasteKeys()


@pytest.mark.parametrize(
    ("chord", "events"),
    [
        (Chord.CTRL_V, ["+37", "+55", "-55", "-37"]),
        (Chord.CTRL_SHIFT_V, ["+37", "+50", "+55", "-55", "-50", "-37"]),
        (Chord.SHIFT_INSERT, ["+50", "+118", "-118", "-50"]),
    ],
)
def test_keys_go_down_in_order_and_up_in_reverse(
    keys: X11PasteKeys, server: Server, chord: Chord, events: list[str]
) -> None:
    assert keys.send(chord)
    assert server.events == [*events, "flush"]


@pytest.mark.parametrize("mask", [1, 4, 8, 64])
def test_nothing_is_sent_while_a_modifier_is_held(
    keys: X11PasteKeys, server: Server, held: dict[str, object], mask: int
) -> None:
    held["mask"] = mask
    assert not keys.send(Chord.CTRL_V)
    assert server.events == []


def test_lock_keys_do_not_matter(keys: X11PasteKeys, held: dict[str, object]) -> None:
    held["mask"] = 2 | 16
    assert keys.send(Chord.CTRL_V)


@pytest.mark.parametrize("breaks_at", [0, 1])
def test_whatever_happens_every_key_is_released(keys: X11PasteKeys, server: Server, breaks_at: int) -> None:
    server.breaks_at = breaks_at
    with pytest.raises(OSError, match="gone"):
        keys.send(Chord.CTRL_V)
    assert server.events[-3:] == ["-55", "-37", "flush"]


def test_held_keys_are_released_artificially_once_the_keyboard_is_let_go(
    keys: X11PasteKeys, server: Server, held: dict[str, object]
) -> None:
    held["keys"], held["mask"] = frozenset({10}), 4

    def let_go() -> bool:
        server.events.append("let go")
        return True

    assert keys.send_artificially(Chord.CTRL_V, let_go)
    assert server.events == ["let go", "-10", "+37", "+55", "-55", "-37", "flush"]


def test_without_the_keyboard_nothing_is_sent(keys: X11PasteKeys, server: Server) -> None:
    assert not keys.send_artificially(Chord.CTRL_V, lambda: False)
    assert server.events == []
