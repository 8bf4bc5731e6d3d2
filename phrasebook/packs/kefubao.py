"""客服宝 phrases as a table; the layout is inferred from three programs that read it."""

from __future__ import annotations

from pathlib import Path

from phrasebook.packs.blanks import PLAIN
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.tables import gathering, writing
from phrasebook.packs.tables.writing import Layout

_LAYOUT = Layout(
    columns=(
        ("一级分类（必填）", writing.required(writing.level(0))),
        ("二级分类（选填）", lambda phrase, group, text: " / ".join(group[1:])),
        ("话术标题（选填）", writing.title),
        ("话术内容（必填）", writing.body),
    ),
    mark=True,
)


def read(file: Path) -> Pack:
    """Read the table."""
    return gathering.read(file)


def write(pack: Pack) -> bytes:
    """Return the table."""
    return writing.as_text(pack, _LAYOUT)


FORMAT = Format(
    name="kefubao",
    title="客服宝话术",
    suffixes=(".csv", ".xls", ".xlsx"),
    read=read,
    write=write,
    basis=Basis.INFERRED,
    claims=lambda head: head.heads_a_table(*(name for name, _ in _LAYOUT.columns)) and "必填" in "".join(head.rows[0]),
    keeps=frozenset({"title", "group"}),
    losses=lambda pack: writing.losses(pack, _LAYOUT),
    style=PLAIN,
)
