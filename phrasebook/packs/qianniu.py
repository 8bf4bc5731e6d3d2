"""千牛 quick phrases as a table in GB18030; the layout is inferred from two programs that read it."""

from __future__ import annotations

from pathlib import Path

from phrasebook.packs.blanks import PLAIN
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.tables import cells, gathering, writing
from phrasebook.packs.tables.writing import Layout

_LAYOUT = Layout(
    columns=(("快捷短语编码", writing.code), ("快捷短语", writing.body), ("快捷短语分组", writing.innermost)),
    encoding="gb18030",
    numbers=True,
    entities=True,
    guard=cells.TAB,  # those that read this file take a tab at the start of a cell off
)


def read(file: Path) -> Pack:
    """Read the table; the column of groups may be missing."""
    return gathering.read(file, prepare=cells.decode_entities)


def write(pack: Pack) -> bytes:
    """Return the table."""
    return writing.as_text(pack, _LAYOUT)


FORMAT = Format(
    name="qianniu",
    title="千牛快捷短语",
    suffixes=(".csv", ".xls", ".xlsx"),
    read=read,
    write=write,
    basis=Basis.INFERRED,
    claims=lambda head: {"快捷短语编码", "快捷短语"} <= head.headings,
    keeps=frozenset({"code", "group"}),
    losses=lambda pack: writing.losses(pack, _LAYOUT),
    style=PLAIN,
)
