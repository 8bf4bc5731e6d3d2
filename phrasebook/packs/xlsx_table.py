"""Our own table as an Excel workbook: every field of a phrase in a column."""

from __future__ import annotations

from phrasebook.packs import csv_table
from phrasebook.packs.blanks import RAW
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.tables import writing


def write(pack: Pack) -> bytes:
    """Return a workbook whose cells are texts, never formulas."""
    return writing.as_workbook(pack, csv_table.layout(pack))


FORMAT = Format(
    name="xlsx",
    title="Excel 表格",
    suffixes=(".xlsx",),
    read=csv_table.read,
    write=write,
    basis=Basis.OWN,
    keeps=csv_table.KEEPS,
    style=RAW,
)
