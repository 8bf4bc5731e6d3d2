"""Reads another program's clipboard over a private connection, and gives up in time if that program hangs.

Qt itself waits five seconds for each format of a hung owner, and would freeze our windows meanwhile.
"""

from __future__ import annotations

import select
import struct
import time
from collections.abc import Sequence
from typing import Final

from app.xlib.connection import Connection, numbers

_SELECTION_NOTIFY: Final = 31
_PROPERTY_NOTIFY: Final = 28
_PROPERTY_CHANGES: Final = 1 << 22
_PROPERTY: Final = "KUAIDA_TEXT"
_KINDS: Final = {"UTF8_STRING": "utf-8", "STRING": "latin-1"}
_MOST_BYTES: Final = 64 << 20
_MOST_ABANDONED: Final = 8


class _TooLateError(Exception):
    """The owner did not answer in time."""


class SelectionReader:
    """Asks the owner of a selection for its text."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._window = connection.new_window(_PROPERTY_CHANGES)
        self._abandoned: list[int] = []

    def text(self, selection: str, limit_ms: int) -> str | None:
        """The text of ``selection``; None where there is none, or its owner is silent for ``limit_ms`` in all."""
        deadline = time.monotonic() + limit_ms / 1000
        try:
            offered = self._converted(selection, "TARGETS", deadline)
            for kind, encoding in _KINDS.items():
                # Some owners hand out whatever they have under any name, a picture for text.
                if offered is None or self._connection.atom(kind) in numbers(offered):
                    value = self._converted(selection, kind, deadline)
                    if value is not None:
                        return value.decode(encoding, "replace").rstrip("\0")
        except _TooLateError:
            self._abandon()
        return None

    def contents(self, selection: str, names: Sequence[str], answer_ms: int, limit_ms: int) -> dict[str, bytes] | None:
        """Those formats of ``names`` that the owner offers, with their bytes.

        None where it does not say within ``answer_ms`` what it offers, or has not handed out all after ``limit_ms``.
        """
        start = time.monotonic()
        found = {}
        try:
            offered = self._converted(selection, "TARGETS", start + answer_ms / 1000)
            atoms = numbers(offered) if offered is not None else tuple(map(self._connection.atom, _KINDS))
            for name in names:
                if self._connection.atom(name) in atoms:
                    value = self._converted(selection, name, start + limit_ms / 1000)
                    if value is not None:
                        found[name] = value
        except _TooLateError:
            self._abandon()
            return None
        return found

    def _converted(self, selection: str, kind: str, deadline: float) -> bytes | None:
        connection = self._connection
        target = connection.atom(kind)
        atoms = (connection.atom(selection), target, connection.atom(_PROPERTY))
        connection.tell("convert_selection", self._window, *atoms, 0)
        while True:
            event = self._event(_SELECTION_NOTIFY, deadline)
            requestor, _, answered, property_ = struct.unpack_from("=4I", event, 8)
            if requestor == self._window and answered == target:
                break
        value = connection.read_property(self._window, _PROPERTY, delete=True) if property_ else None
        if value is not None and value.kind == connection.atom("INCR"):
            return self._in_parts(deadline)
        return value.value if value is not None else None

    def _in_parts(self, deadline: float) -> bytes:
        """A long text arrives piece by piece; an empty piece ends it."""
        pieces: list[bytes] = []
        while sum(map(len, pieces)) <= _MOST_BYTES:
            event = self._event(_PROPERTY_NOTIFY, deadline)
            window, _, _, deleted = struct.unpack_from("=3IB", event, 4)
            if window != self._window or deleted:
                continue
            piece = self._connection.read_property(self._window, _PROPERTY, delete=True)
            if piece is None:
                continue
            if not piece.value:
                return b"".join(pieces)
            pieces.append(piece.value)
        raise _TooLateError

    def _event(self, kind: int, deadline: float) -> bytes:
        """The next event of that kind; others are let go."""
        connection = self._connection
        connection.flush()
        while True:
            event = connection.next_event()
            if event is not None:
                if event[0] & 0x7F == kind:
                    return event
                continue
            left = deadline - time.monotonic()
            if left <= 0 or connection.lost:
                raise _TooLateError
            select.select([connection.file_number], [], [], left)

    def _abandon(self) -> None:
        """Leave the window to the late answer (destroying it would crash some owners, xclip for one) and take a new one."""
        self._abandoned.append(self._window)
        self._window = self._connection.new_window(_PROPERTY_CHANGES)
        if len(self._abandoned) > _MOST_ABANDONED:
            self._connection.tell("destroy_window", self._abandoned.pop(0))
