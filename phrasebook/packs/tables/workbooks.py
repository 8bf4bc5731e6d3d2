"""Reads the sheets of XLSX and XLS workbooks row by row, and writes XLSX; nothing in a workbook is ever calculated or followed."""

from __future__ import annotations

import io
import os
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final

from phrasebook.packs import archives
from phrasebook.packs.limits import MAX_COLUMNS, MAX_UNPACKED, broken
from phrasebook.packs.tables import compound

_XLSX, _XLS = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MEMBERS, _SHEETS, _ROWS = 500, 50, 1_048_576
_CELL: Final = 32_767
Numbered = tuple[int, list[str]]

_FAULTS: Final = (
    ValueError, KeyError, TypeError, IndexError, AttributeError, AssertionError, EOFError, OSError, OverflowError,
    RecursionError, NotImplementedError, RuntimeError, SyntaxError, struct.error, zlib.error, zipfile.BadZipFile,
    UnicodeError, LookupError, ArithmeticError, ImportError,
)  # fmt: skip


def is_xlsx(data: bytes) -> bool:
    """Return whether the bytes are those of an XLSX workbook, or of another zip."""
    return data.startswith(_XLSX)


def is_xls(data: bytes) -> bool:
    """Return whether the bytes are those of an older workbook."""
    return data.startswith(_XLS)


def xlsx(data: bytes, most: int) -> Iterator[tuple[str, list[Numbered]]]:
    """Yield the name and the rows of each sheet, at most ``most`` of them."""
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    # unpacking it once, bounded, refuses a bomb before the library meets it
    members = archives.unpack(data, lambda name: MAX_UNPACKED // 2)
    if len(members) > _MEMBERS:
        raise broken("members")
    if any(b"<!DOCTYPE" in content[:4096] for content in members.values()):
        raise broken("DOCTYPE")
    del members
    with warnings.catch_warnings():  # it warns of styles and dates that nobody asked for
        warnings.simplefilter("ignore")
        try:
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            found = [(str(name), _filled(_xlsx_rows(book, name), most)) for name in book.sheetnames[:_SHEETS]]
            book.close()
        except (*_FAULTS, InvalidFileException) as error:
            raise broken(error) from error
    yield from found


def xls(data: bytes, most: int) -> Iterator[tuple[str, list[Numbered]]]:
    """Yield the name and the rows of each sheet of an older workbook."""
    import xlrd

    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        try:
            stream = compound.workbook(data)
            book = xlrd.open_workbook(file_contents=stream, logfile=nowhere, ragged_rows=True, on_demand=True)
            for name in book.sheet_names()[:_SHEETS]:
                yield str(name), _filled(_xls_rows(book, name), most)
                book.unload_sheet(name)
        except (*_FAULTS, xlrd.XLRDError, xlrd.compdoc.CompDocError) as error:
            raise broken(error) from error


def write_xlsx(sheet: str, rows: Iterable[Sequence[str]], widths: Sequence[int] = ()) -> bytes:
    """Return a workbook of one sheet of texts; the same rows give the same bytes."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet(sheet)
    for number, width in enumerate(widths, start=1):
        page.column_dimensions[get_column_letter(number)].width = width
    page.freeze_panes = "A2"
    for number, row in enumerate(rows):
        line = []
        for text in row:
            cell = WriteOnlyCell(page, value="")
            cell.value = text[:_CELL]
            cell.data_type = "s"  # never a formula, whatever it begins with
            cell.quotePrefix = bool(text) and text[0] in "=+-@'"
            cell.number_format = "@"
            if number == 0:
                cell.font = Font(bold=True)
            elif "\n" in text:
                cell.alignment = Alignment(wrap_text=True, vertical="top")
            line.append(cell)
        page.append(line)
    data = io.BytesIO()
    book.save(data)
    return _timeless(data.getvalue())


def _timeless(data: bytes) -> bytes:
    """Take the moment of writing out of a workbook: the dates of its members and those in its properties."""
    import re

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    name = "docProps/core.xml"
    if name in members:
        members[name] = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-01T00:00:00Z", members[name])
    return archives.pack(members)


def _filled(rows: Iterator[list[str]], most: int) -> list[Numbered]:
    """Return the rows that hold something, with their numbers."""
    return list(islice(((number, row) for number, row in enumerate(rows, start=1) if row), most))


def _xlsx_rows(book: Any, name: str) -> Iterator[list[str]]:
    sheet = book[name]
    if not hasattr(sheet, "iter_rows"):
        return
    for row in sheet.iter_rows(max_row=_ROWS, max_col=MAX_COLUMNS, values_only=True):
        yield [] if row.count(None) == len(row) else _texts(row)  # a sheet may have a million empty rows


def _xls_rows(book: Any, name: str) -> Iterator[list[str]]:
    sheet = book.sheet_by_name(name)
    for number in range(sheet.nrows):
        yield _texts(_xls_value(cell) for cell in sheet.row(number)[:MAX_COLUMNS])


def _xls_value(cell: Any) -> object:
    if cell.ctype == 4:
        return bool(cell.value)
    return "" if cell.ctype in (0, 5, 6) else cell.value


def _texts(values: Iterable[object]) -> list[str]:
    found = [_text(value) for value in values]
    while found and not found[-1]:
        found.pop()
    return found


def _text(value: object) -> str:
    """Return a cell as somebody sees it: whole numbers without a point, so that codes stay what they are."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value).replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")[:_CELL]
