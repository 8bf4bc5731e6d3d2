"""Takes the workbook out of an older Office file, whose inside is a small file system; every chain in it is bounded.

xlrd does this too, but follows a chain of short sectors that leads back into itself for ever, into all memory.
"""

from __future__ import annotations

import struct
from array import array
from typing import Final

from phrasebook.packs.limits import broken

_END: Final = -2
_ENTRY: Final = 128
_NAMES: Final = ("Workbook", "Book")
_HEAD: Final = 512


def workbook(data: bytes) -> bytes:
    """Return the stream of the workbook.

    Raises:
        BadInput: ``pack-broken``.
    """
    if len(data) < _HEAD:
        raise broken("too short")
    size_power, short_power = struct.unpack_from("<HH", data, 30)
    if size_power not in (9, 12) or short_power != 6:
        raise broken("sector size")
    sectors = _Sectors(
        memoryview(data)[1 << size_power :] if size_power == 12 else memoryview(data)[_HEAD:], 1 << size_power
    )
    (_, first_entry, _, shortest, first_short, _, first_more, _) = struct.unpack_from("<iiIIiiiI", data, 44)
    sectors.table = _table(data, sectors, first_more)
    entries = sectors.chain(first_entry)
    root, found = None, None
    for place in range(0, len(entries) - _ENTRY + 1, _ENTRY):
        length = struct.unpack_from("<H", entries, place + 64)[0]
        name = entries[place : place + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        start, size = struct.unpack_from("<iI", entries, place + 116)
        if place == 0:
            root = start, size
        elif name in _NAMES and found is None:
            found = start, size
    if root is None or found is None:
        raise broken("Workbook")
    start, size = found
    if size >= shortest:
        return sectors.chain(start)[:size]
    shorts = _Sectors(memoryview(sectors.chain(root[0])), 1 << short_power)
    shorts.table = _numbers(sectors.chain(first_short))
    return shorts.chain(start)[:size]


class _Sectors:
    """Pieces of equal size, chained by a table that gives each its next."""

    def __init__(self, data: memoryview, size: int) -> None:
        self._data = data
        self._size = size
        self.count = -(-len(data) // size)
        self.table = array("i")

    def one(self, number: int) -> bytes:
        """Return one piece."""
        if not 0 <= number < self.count:
            raise broken("sector")
        return bytes(self._data[number * self._size : (number + 1) * self._size])

    def chain(self, start: int) -> bytes:
        """Return the pieces from ``start`` on; no piece comes twice."""
        parts: list[bytes] = []
        number = start
        while number >= 0:
            if len(parts) >= self.count or number >= len(self.table):
                raise broken("chain")
            parts.append(self.one(number))
            number = self.table[number]
        if number != _END:
            raise broken("chain")
        return b"".join(parts)


def _table(data: bytes, sectors: _Sectors, first_more: int) -> array[int]:
    """Return the table of chains: 109 of its sectors are named in the header, the others in a chain of their own."""
    places = list(_numbers(data[76:_HEAD]))
    number, seen = first_more, 0
    while number >= 0:
        more = _numbers(sectors.one(number))
        seen += 1
        if seen > sectors.count or not more:
            raise broken("table")
        places += more[:-1]
        number = more[-1]
    kept = [place for place in places if place >= 0]
    if len(kept) > sectors.count:
        raise broken("table")
    return _numbers(b"".join(sectors.one(place) for place in kept))


def _numbers(data: bytes) -> array[int]:
    found = array("i")
    found.frombytes(data[: len(data) // 4 * 4])
    if struct.pack("=i", 1) != struct.pack("<i", 1):
        found.byteswap()
    return found
