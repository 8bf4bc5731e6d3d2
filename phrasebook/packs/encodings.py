"""Tells in which encoding a text was written: a mark at its start, UTF-16 without one, UTF-8, else GB18030."""

from __future__ import annotations

import codecs
from typing import Final

from phrasebook.errors import BadInput

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes, *, errors: str = "strict") -> str:
    """Return the text of ``data`` without a mark at its start.

    Raises:
        BadInput: ``text-encoding`` where it is in none of these encodings.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], (name,), errors)
    return _decoded(data, (*_without_mark(data), "utf-8", "gb18030"), errors)


def _without_mark(data: bytes) -> tuple[str, ...]:
    """Return UTF-16 where every other byte of the start is often zero: line ends, commas and digits are."""
    start = data[:4096]
    if len(start) < 4 or len(data) % 2 or not start.count(0):
        return ()
    low, high = start[1::2].count(0), start[0::2].count(0)
    if low > 4 * high:
        return ("utf-16-le",)
    return ("utf-16-be",) if high > 4 * low else ()


def _decoded(data: bytes, names: tuple[str, ...], errors: str) -> str:
    for name in names:
        try:
            return data.decode(name).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
    if errors == "strict":
        raise BadInput("text-encoding")
    return data.decode(names[-1], errors)
