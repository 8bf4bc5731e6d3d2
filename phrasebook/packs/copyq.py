"""CopyQ's exported tabs (version 4): the text items with their notes and tags, read from Qt's binary data stream."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any, Final

from phrasebook.errors import BadInput
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.limits import MAX_PHRASES, broken, get_bytes, too_many

_HEADER: Final = b"CopyQ v4"
_NOTHING: Final = 0xFFFFFFFF
_MIME: Final = {
    "1": "application/x-copyq-owner-window-title", "2": "application/x-copyq-item-notes", "3": "application/x-copyq-",
    "4": "text/plain", "5": "text/html", "6": "text/uri-list", "7": "image/", "8": "text/", "9": "application/", "0": "",
}  # fmt: skip
_TAGS, _NOTES = "application/x-copyq-tags", "application/x-copyq-item-notes"
_TEXTS: Final = ("text/plain", "text/plain;charset=utf-8")
_WANTED: Final = frozenset((*_TEXTS, _TAGS, _NOTES))
_LONGEST: Final = 100_000
_DEPTH: Final = 8


class _Stream:
    """Qt's data stream, version Qt_4_7: big-endian, no value larger than what is left."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0

    def left(self) -> int:
        return len(self._data) - self._place

    def raw(self, length: int) -> bytes:
        if not 0 <= length <= self.left():
            raise broken("length")
        self._place += length
        return self._data[self._place - length : self._place]

    def number(self, form: str) -> int:
        found: int = struct.unpack(form, self.raw(struct.calcsize(form)))[0]
        return found

    def byte_array(self) -> bytes:
        length = self.number(">I")
        return b"" if length == _NOTHING else self.raw(length)

    def string(self) -> str:
        return self.byte_array().decode("utf-16-be", "replace")

    def variant(self, depth: int = 0) -> Any:
        kind, _ = self.number(">I"), self.number(">b")
        if depth > _DEPTH:
            raise broken("depth")
        simple = {1: ">?", 2: ">i", 3: ">I", 4: ">q", 5: ">Q", 6: ">d"}
        if kind in simple:
            return self.number(simple[kind])
        if kind == 8:
            return self.map(depth + 1)
        if kind == 9:
            return [self.variant(depth + 1) for _ in range(self._count())]
        if kind == 10:
            return self.string()
        if kind == 11:
            return [self.string() for _ in range(self._count())]
        if kind == 12:
            return self.byte_array()
        if kind == 0:
            return self.string()
        raise broken(f"type {kind}")

    def map(self, depth: int = 0) -> dict[str, Any]:
        return {self.string(): self.variant(depth) for _ in range(self._count())}

    def _count(self) -> int:
        count = self.number(">I")
        if count > self.left():
            raise broken("count")
        return count


def read(file: Path) -> Pack:
    """Read the text items of all tabs.

    Raises:
        BadInput: ``pack-encrypted`` for an export with a password, ``pack-broken`` for anything else.
    """
    stream = _Stream(get_bytes(file))
    header = stream.byte_array() if stream.left() > 12 else b""
    if header.startswith((b"CopyQ_encrypted", b"CopyQ v5")):
        raise BadInput("pack-encrypted")
    if header != _HEADER:
        raise broken("CopyQ v4")
    tabs = stream.map().get("tabs")
    gathering = Gathering()
    row = 0
    for _ in tabs if isinstance(tabs, list) else ():
        tab = stream.map()
        name, data = tab.get("name"), tab.get("data")
        if isinstance(name, str) and isinstance(data, bytes):
            row = _items(gathering, row, name.strip("&"), _Stream(data))
    return gathering.pack()


def _items(gathering: Gathering, row: int, tab: str, stream: _Stream) -> int:
    count = stream.number(">i")
    if not 0 <= count <= MAX_PHRASES:
        raise too_many()
    for _ in range(count):
        row += 1
        item: dict[str, bytes | None] = {}
        first = stream.number(">i")
        for _ in range(stream.number(">i") if first == -2 else first):
            mime = stream.string()
            mime = _MIME.get(mime[:1], "") + mime[1:] if first == -2 else mime
            packed = stream.number(">?") if first == -2 else False
            value = stream.byte_array()
            wanted = mime in _WANTED
            item[mime] = (_unpacked(value) if packed else value) if wanted else b""
        _item(gathering, row, tab, item)
    return row


def _item(gathering: Gathering, row: int, tab: str, item: dict[str, bytes | None]) -> None:
    text = next((item[mime] for mime in _TEXTS if mime in item), b"")
    if text is None:
        gathering.skip(row, "text-too-long")
        return
    if not any(mime in item for mime in _TEXTS):
        gathering.skip(row, "secret" if any("encrypted" in mime for mime in item) else "no-text")
        return
    if "text/html" in item:
        gathering.lose(row, "rich-text")
    if any(mime.startswith("image/") for mime in item):
        gathering.lose(row, "image")
    tags = (item.get(_TAGS) or b"").decode("utf-8", "replace")
    note = (item.get(_NOTES) or b"").decode("utf-8", "replace")
    gathering.add(row, text.decode("utf-8", "replace"), title=note, group=tab.split("/"), tags=tags.split(","))


def _unpacked(data: bytes) -> bytes | None:
    """Undo Qt's qCompress (four bytes of length, then a zlib stream); None for more than a phrase can be."""
    try:
        one = zlib.decompressobj()
        found = one.decompress(data[4:], _LONGEST)
    except zlib.error as error:
        raise broken(error) from error
    if one.unconsumed_tail:
        return None
    if not one.eof:
        raise broken("qCompress")
    return found


FORMAT = Format(
    name="copyq",
    title="CopyQ",
    suffixes=(".cpq",),
    read=read,
    write=None,
    basis=Basis.REAL_FILE,
    keeps=frozenset({"title", "group", "tags"}),
)
