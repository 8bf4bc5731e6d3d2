"""Speech Repo phrases as its workbook 话术列表."""

from __future__ import annotations

from pathlib import Path

from phrasebook.packs.blanks import PLAIN
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.tables import gathering, writing
from phrasebook.packs.tables.writing import Layout

_LAYOUT = Layout(
    columns=(
        ("内容", writing.body),
        ("类型", writing.innermost),
        ("标签", writing.tags),
    ),
    sheet="话术列表",
)


def read(file: Path) -> Pack:
    """Read the table."""
    return gathering.read(file)


def write(pack: Pack) -> bytes:
    """Return the table."""
    return writing.as_workbook(pack, _LAYOUT)


FORMAT = Format(
    name="speech-repo",
    title="Speech Repo 话术列表",
    suffixes=(".xlsx", ".xls"),
    read=read,
    write=write,
    basis=Basis.SOURCE,
    claims=lambda head: head.heads_a_table(*(name for name, _ in _LAYOUT.columns)),
    keeps=frozenset({"group", "tags"}),
    style=PLAIN,
)
