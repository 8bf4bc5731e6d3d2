"""企业微信 phrases as the workbook of easyink."""

from __future__ import annotations

from pathlib import Path

from phrasebook.packs.blanks import PLAIN
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.tables import gathering, writing
from phrasebook.packs.tables.writing import Layout

_LAYOUT = Layout(
    columns=(
        ("*分组名(12个字以内)", writing.required(writing.innermost)),
        ("话术标题(64字以内)", writing.title),
        ("*话术内容(1500字以内)", writing.body),
    ),
    sheet="Sheet1",
)


def read(file: Path) -> Pack:
    """Read the table."""
    return gathering.read(file)


def write(pack: Pack) -> bytes:
    """Return the table."""
    return writing.as_workbook(pack, _LAYOUT)


FORMAT = Format(
    name="easyink",
    title="企微话术（easyink）",
    suffixes=(".xlsx", ".xls"),
    read=read,
    write=write,
    basis=Basis.SOURCE,
    claims=lambda head: head.heads_a_table(*(name for name, _ in _LAYOUT.columns)),
    keeps=frozenset({"title", "group"}),
    style=PLAIN,
)
