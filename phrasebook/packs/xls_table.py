"""Older Excel workbooks (.xls): read by their headings, never written."""

from __future__ import annotations

from phrasebook.packs import csv_table
from phrasebook.packs.blanks import RAW
from phrasebook.packs.form import Basis, Format

FORMAT = Format(
    name="xls",
    title="Excel 97 表格",
    suffixes=(".xls",),
    read=csv_table.read,
    write=None,
    basis=Basis.OWN,
    keeps=csv_table.KEEPS,
    style=RAW,
)
