"""Reads a table as rows of texts, whatever it is: separated text in any encoding, XLSX, or the older XLS."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import islice
from typing import Final

from phrasebook.packs import encodings
from phrasebook.packs.limits import MAX_COLUMNS, MAX_PHRASES, broken, too_many
from phrasebook.packs.tables import cells, workbooks
from phrasebook.packs.tables.workbooks import Numbered

_SEPARATORS: Final = (",", "\t", ";", "|")
_HEAD_ROWS: Final = 8
_MOST: Final = MAX_PHRASES + _HEAD_ROWS


def sheets(data: bytes, *, separator: str = "", most: int = _MOST) -> Iterator[tuple[str, list[Numbered]]]:
    """Yield the name of each sheet and its rows that hold something, numbered; a text file is one sheet.

    Raises:
        BadInput: ``pack-broken``, ``pack-too-large``, ``text-encoding``.
    """
    if workbooks.is_xlsx(data):
        found = workbooks.xlsx(data, most + 1)
    elif workbooks.is_xls(data):
        found = workbooks.xls(data, most + 1)
    else:
        found = iter([("", list(islice(_text_rows(encodings.decode(data), separator), most + 1)))])
    for name, rows in found:
        if len(rows) > _MOST:
            raise too_many()
        yield name, rows


def first_rows(data: bytes, start: int) -> list[list[str]]:
    """Return the first rows of the first sheet; of a text file only the first ``start`` bytes are looked at."""
    if not (workbooks.is_xlsx(data) or workbooks.is_xls(data)):
        text = encodings.decode(data[:start], errors="replace")
        return [row for _, row in islice(_text_rows(text, ""), _HEAD_ROWS)]
    for _, rows in sheets(data, most=_HEAD_ROWS):
        return [row for _, row in rows]
    return []


def _text_rows(text: str, separator: str) -> Iterator[Numbered]:
    """Yield the rows of separated text; quotes may hold line ends, an open quote at the end is forgiven."""
    reader = csv.reader(_lines(text), delimiter=separator or _separator(text))
    try:
        for number, row in enumerate(reader, start=1):
            if any(row):
                yield number, [cells.unguard(cell) for cell in row[:MAX_COLUMNS]]
    except csv.Error as error:
        raise broken(error) from error


def _lines(text: str) -> Iterator[str]:
    """Yield lines with their ends; only ``\\n``, ``\\r\\n`` and ``\\r`` end one, unlike ``str.splitlines``."""
    start = 0
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def _separator(text: str) -> str:
    """Return what separates the cells of the first line, a comma where it has nothing of the kind."""
    line = text.lstrip("\n\r").partition("\n")[0]
    plain = "".join(line.split('"')[::2])
    return max(_SEPARATORS, key=lambda one: (plain.count(one), -_SEPARATORS.index(one)))
