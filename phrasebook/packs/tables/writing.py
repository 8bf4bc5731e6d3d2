"""Writes phrases as a table in a program's own layout: its headings, encoding and way of protecting cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from phrasebook.model import Phrase
from phrasebook.packs import blanks
from phrasebook.packs.blanks import PLAIN, Style
from phrasebook.packs.form import Loss, Pack
from phrasebook.packs.tables import cells, workbooks

NO_GROUP: Final = "未分组"

Field = Callable[[Phrase, Sequence[str], str], str]
"""Makes a cell of a phrase, its groups, and its text in the program's way of writing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a program lays a table out.

    ``before`` are lines above the headings. ``numbers`` guards codes such as 007 from spreadsheets. ``entities`` tells that those
    who read it take ``&#13;`` for a line end.
    """

    columns: tuple[tuple[str, Field], ...]
    encoding: str = "utf-8"
    mark: bool = False
    guard: str = cells.APOSTROPHE
    separator: str = ","
    line_end: str = "\r\n"
    quote_all: bool = False
    headed: bool = True
    style: Style = PLAIN
    before: tuple[str, ...] = ()
    sheet: str = "Sheet1"
    escape: Callable[[str], str] = lambda text: text
    entities: bool = False
    numbers: bool = False


def body(phrase: Phrase, group: Sequence[str], text: str) -> str:
    """Return the text."""
    return text


def title(phrase: Phrase, group: Sequence[str], text: str) -> str:
    """Return the title."""
    return phrase.content.title


def code(phrase: Phrase, group: Sequence[str], text: str) -> str:
    """Return the code."""
    return phrase.content.code


def tags(phrase: Phrase, group: Sequence[str], text: str) -> str:
    """Return the tags."""
    return ",".join(phrase.content.tags)


def nothing(phrase: Phrase, group: Sequence[str], text: str) -> str:
    """Return an empty cell."""
    return ""


def level(number: int) -> Field:
    """Return a field for one level of the groups, the outermost being 0."""
    return lambda phrase, group, text: group[number] if len(group) > number else ""


def required(field: Field) -> Field:
    """Return a field that is never empty, for a column that the other program insists on."""
    return lambda phrase, group, text: field(phrase, group, text) or NO_GROUP


def innermost(phrase: Phrase, group: Sequence[str], text: str) -> str:
    """Return the innermost group."""
    return group[-1] if group else ""


def as_text(pack: Pack, layout: Layout) -> bytes:
    """Return the table as separated text."""
    out = io.StringIO(newline="")
    writer = csv.writer(
        out,
        delimiter=layout.separator,
        lineterminator=layout.line_end,
        quoting=csv.QUOTE_ALL if layout.quote_all else csv.QUOTE_MINIMAL,
    )
    for line in layout.before:
        out.write(line + layout.line_end)
    rows = iter(_rows(pack, layout))
    if layout.headed:
        writer.writerow(next(rows))
    else:
        next(rows)
    for row in rows:
        writer.writerow([layout.escape(cells.guard(cell, layout.guard, numbers=layout.numbers)) for cell in row])
    data = out.getvalue().encode(layout.encoding, "replace")
    return b"\xef\xbb\xbf" + data if layout.mark else data


def as_workbook(pack: Pack, layout: Layout) -> bytes:
    """Return the table as an XLSX workbook."""
    widths = [max(12, min(60, len(name) * 3)) for name, _ in layout.columns]
    return workbooks.write_xlsx(layout.sheet, _rows(pack, layout), widths)


def losses(pack: Pack, layout: Layout) -> list[Loss]:
    """Return the rows with a mark that keeps a spreadsheet from running them, and those that look like entities."""
    found = []
    for number, row in enumerate(_rows(pack, layout)):
        if number and any(cells.runs(cell) for cell in row):
            found.append(Loss(number, "formula"))
        if number and layout.entities and any(cells.decode_entities(cell) != cell for cell in row):
            found.append(Loss(number, "syntax"))
    return found


def _rows(pack: Pack, layout: Layout) -> Iterable[list[str]]:
    yield [name for name, _ in layout.columns]
    for phrase in pack.phrases:
        group = pack.groups.get(phrase.id, ())
        text = blanks.theirs(phrase.content.body, layout.style).text
        yield [field(phrase, group, text).replace("\r\n", "\n").replace("\r", "\n") for _, field in layout.columns]
