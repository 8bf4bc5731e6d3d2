"""The 快捷编码 table of 飞牛 and its like: line ends and commas inside a cell are written ``&#13;`` and ``&#44;``."""

from __future__ import annotations

from pathlib import Path

from phrasebook.packs.blanks import PLAIN
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.tables import cells, gathering, writing
from phrasebook.packs.tables.writing import Layout


def _escape(text: str) -> str:
    return text.replace("\n", "&#13;").replace(",", "&#44;")


_LAYOUT = Layout(
    columns=(("快捷编码", writing.code), ("快捷短语", writing.body), ("快捷短语分组", writing.innermost)),
    encoding="gb18030",
    entities=True,
    escape=_escape,
)


def read(file: Path) -> Pack:
    """Read the table; a row with only a group is told, not taken."""
    return gathering.read(file, prepare=cells.decode_entities)


def write(pack: Pack) -> bytes:
    """Return the table."""
    return writing.as_text(pack, _LAYOUT)


FORMAT = Format(
    name="kuaijiebianma",
    title="快捷编码表（飞牛等）",
    suffixes=(".csv", ".xls", ".xlsx"),
    read=read,
    write=write,
    basis=Basis.SOURCE,
    claims=lambda head: {"快捷编码", "快捷短语"} <= head.headings,
    keeps=frozenset({"code", "group"}),
    losses=lambda pack: writing.losses(pack, _LAYOUT),
    style=PLAIN,
)
