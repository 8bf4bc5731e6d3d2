"""春松客服 quick replies as its workbook."""

from __future__ import annotations

from pathlib import Path

from phrasebook.packs.blanks import PLAIN
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.tables import gathering, writing
from phrasebook.packs.tables.writing import Layout

_LAYOUT = Layout(
    columns=(
        ("标题", writing.title),
        ("内容", writing.body),
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
    name="cskefu",
    title="春松客服快捷回复",
    suffixes=(".xlsx", ".xls"),
    read=read,
    write=write,
    basis=Basis.REAL_FILE,
    claims=lambda head: head.heads_a_table(*(name for name, _ in _LAYOUT.columns)),
    keeps=frozenset({"title"}),
    style=PLAIN,
)
