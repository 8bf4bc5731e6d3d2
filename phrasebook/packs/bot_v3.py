"""The 千牛 plug-in 66OAO/Bot's own table: two lines above the headings, groups nested by ``=>``, images in a folder beside it."""

from __future__ import annotations

from pathlib import Path

from phrasebook.packs.blanks import PLAIN
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.tables import cells, gathering, writing
from phrasebook.packs.tables.writing import Layout

_FIRST = "最初3行的内容请勿改动(V3)！！！"
_NESTED = "=>"
_LAYOUT = Layout(
    columns=(
        ("分组", lambda phrase, group, text: _NESTED.join(group)),
        ("快捷编码", writing.code),
        ("标题", writing.title),
        ("内容", writing.body),
        ("图片名", writing.nothing),
        ("程序数据（手工新增词条时，本字段留空即可）", writing.nothing),
    ),
    encoding="gb18030",
    numbers=True,
    guard=cells.TAB,
    before=(_FIRST, "kuaida"),
)


def read(file: Path) -> Pack:
    """Read the table; images are told, for they lie outside the file."""
    return gathering.read(file, split_group=_NESTED)


def write(pack: Pack) -> bytes:
    """Return the table."""
    return writing.as_text(pack, _LAYOUT)


FORMAT = Format(
    name="bot-v3",
    title="66OAO/Bot 千牛插件",
    suffixes=(".csv",),
    read=read,
    write=write,
    basis=Basis.SOURCE,
    claims=lambda head: head.text.startswith("最初3行的内容请勿改动"),
    keeps=frozenset({"title", "code", "group"}),
    losses=lambda pack: writing.losses(pack, _LAYOUT),
    style=PLAIN,
)
