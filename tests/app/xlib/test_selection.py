from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator

import pytest

from app.xlib import Property
from app.xlib.selection import SelectionReader

ATOMS = {
    name: number for number, name in enumerate(("CLIPBOARD", "TARGETS", "UTF8_STRING", "STRING", "INCR", "PNG"), 1)
}
Answer = Callable[["Server", int, str], None]


def atom(name: str) -> int:
    return ATOMS.setdefault(name, len(ATOMS) + 1)


class Server:
    """A connection to a server with one clipboard owner, whose behaviour is ``answer``."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.asked: list[str] = []
        self.events: list[bytes] = []
        self.properties: list[Property] = []
        self.windows = 0
        self.lost = False
        self.file_number, self._other = os.pipe()

    def atom(self, name: str) -> int:
        return atom(name)

    def new_window(self, event_mask: int) -> int:
        self.windows += 1
        return 1000 + self.windows

    def tell(self, name: str, *arguments: int) -> None:
        if name == "convert_selection":
            kind = next(known for known, number in ATOMS.items() if number == arguments[2])
            self.asked.append(kind)
            self.answer(self, arguments[0], kind)

    def flush(self) -> None:
        pass

    def next_event(self) -> bytes | None:
        return self.events.pop(0) if self.events else None

    def read_property(self, window: int, name: str, *, delete: bool) -> Property | None:
        return self.properties.pop(0) if self.properties else None

    def notify(self, window: int, kind: str, value: bytes | None, *, of_kind: str = "") -> None:
        done = atom("KUAIDA_TEXT") if value is not None else 0
        if value is not None:
            self.properties.append(Property(atom(of_kind or kind), value))
        self.events.append(
            struct.pack("=B3xIIIII", 31, 0, window, atom("CLIPBOARD"), atom(kind), done).ljust(32, b"\0")
        )

    def piece(self, window: int, value: bytes) -> None:
        self.properties.append(Property(atom("UTF8_STRING"), value))
        self.events.append(struct.pack("=B3xIIIB", 28, window, atom("KUAIDA_TEXT"), 0, 0).ljust(32, b"\0"))

    def close(self) -> None:
        os.close(self.file_number)
        os.close(self._other)


@pytest.fixture
def ask() -> Iterator[Callable[[Answer], tuple[str | None, Server]]]:
    servers: list[Server] = []

    def asked(answer: Answer) -> tuple[str | None, Server]:
        servers.append(Server(answer))
        return SelectionReader(servers[-1]).text("CLIPBOARD", 30), servers[-1]

    yield asked
    for server in servers:
        server.close()


def offers(*kinds: str) -> bytes:
    return struct.pack(f"={len(kinds)}I", *map(atom, kinds))


def test_text_is_asked_for_by_its_best_kind(ask: Callable[[Answer], tuple[str | None, Server]]) -> None:
    def owner(server: Server, window: int, kind: str) -> None:
        server.notify(window, kind, offers("STRING", "UTF8_STRING") if kind == "TARGETS" else "您好".encode())

    text, server = ask(owner)
    assert text == "您好"
    assert server.asked == ["TARGETS", "UTF8_STRING"]


def test_latin_text_of_an_old_program(ask: Callable[[Answer], tuple[str | None, Server]]) -> None:
    def owner(server: Server, window: int, kind: str) -> None:
        server.notify(window, kind, offers("STRING") if kind == "TARGETS" else b"caf\xe9\0")

    assert ask(owner)[0] == "café"


def test_an_owner_that_does_not_tell_its_kinds(ask: Callable[[Answer], tuple[str | None, Server]]) -> None:
    def owner(server: Server, window: int, kind: str) -> None:
        server.notify(window, kind, b"plain" if kind == "STRING" else None)

    text, server = ask(owner)
    assert text == "plain"
    assert server.asked == ["TARGETS", "UTF8_STRING", "STRING"]


def test_an_owner_of_a_picture_is_not_asked_for_text(ask: Callable[[Answer], tuple[str | None, Server]]) -> None:
    def owner(server: Server, window: int, kind: str) -> None:
        server.notify(window, kind, offers("PNG") if kind == "TARGETS" else b"\x89PNG")

    text, server = ask(owner)
    assert text is None
    assert server.asked == ["TARGETS"]


def test_a_silent_owner_is_given_up_and_its_late_answer_is_not_taken(
    ask: Callable[[Answer], tuple[str | None, Server]],
) -> None:
    text, server = ask(lambda server, window, kind: None)
    assert text is None
    assert server.windows == 2, "the late answer has a window of its own"

    def late_and_then_right(server: Server, window: int, kind: str) -> None:
        server.notify(1001, kind, None)
        server.notify(window, kind, offers("UTF8_STRING") if kind == "TARGETS" else b"right")

    server.answer = late_and_then_right
    reader = SelectionReader(server)
    assert reader.text("CLIPBOARD", 30) == "right"


def test_a_long_text_in_pieces(ask: Callable[[Answer], tuple[str | None, Server]]) -> None:
    def owner(server: Server, window: int, kind: str) -> None:
        if kind == "TARGETS":
            server.notify(window, kind, offers("UTF8_STRING"))
            return
        server.notify(window, kind, b"\0\0\0\1", of_kind="INCR")
        for piece in ("好" * 1000, "的", ""):
            server.piece(window, piece.encode())

    assert ask(owner)[0] == "好" * 1000 + "的"


def test_a_text_without_end_is_given_up(ask: Callable[[Answer], tuple[str | None, Server]]) -> None:
    def owner(server: Server, window: int, kind: str) -> None:
        if kind == "TARGETS":
            server.notify(window, kind, offers("UTF8_STRING"))
            return
        server.notify(window, kind, b"\0\0\0\1", of_kind="INCR")
        for _ in range(10):
            server.piece(window, b"x" * (1 << 20))

    assert ask(owner)[0] is None


def test_a_server_that_went_away(ask: Callable[[Answer], tuple[str | None, Server]]) -> None:
    def owner(server: Server, window: int, kind: str) -> None:
        server.lost = True

    assert ask(owner)[0] is None
