"""闪语 phrases as a table in UTF-8 with a mark."""

from __future__ import annotations

from pathlib import Path

from phrasebook.packs.blanks import PLAIN
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.tables import gathering, writing
from phrasebook.packs.tables.writing import Layout

_LAYOUT = Layout(
    columns=(
        ("一级分类", writing.required(writing.level(0))),
        ("二级分类", lambda phrase, group, text: " / ".join(group[1:])),
        ("话术标题", writing.title),
        ("话术内容", writing.body),
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
    name="quickphrase-csv",
    title="闪语表格",
    suffixes=(".csv",),
    read=read,
    write=write,
    basis=Basis.SOURCE,
    claims=lambda head: head.heads_a_table(*(name for name, _ in _LAYOUT.columns)),
    keeps=frozenset({"title", "group"}),
    losses=lambda pack: writing.losses(pack, _LAYOUT),
    style=PLAIN,
)
