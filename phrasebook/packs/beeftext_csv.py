"""Beeftext's table: three columns without headings, keyword, text and name."""

from __future__ import annotations

from pathlib import Path

from phrasebook.packs import styles
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.tables import gathering, writing
from phrasebook.packs.tables.writing import Layout

_LAYOUT = Layout(
    columns=(("keyword", writing.code), ("snippet", writing.body), ("name", writing.title)),
    headed=False,
    quote_all=True,
    style=styles.BEEFTEXT,
)


def read(file: Path) -> Pack:
    """Read the table."""
    return gathering.read(file, style=styles.BEEFTEXT, separator=",", fields=("code", "body", "title"))


def write(pack: Pack) -> bytes:
    """Return the table."""
    return writing.as_text(pack, _LAYOUT)


FORMAT = Format(
    name="beeftext-csv",
    title="Beeftext 表格",
    suffixes=(".csv",),
    read=read,
    write=write,
    basis=Basis.SOURCE,
    claims=lambda head: bool(head.rows) and "#{" in head.text and all(len(row) == 3 for row in head.rows),
    keeps=frozenset({"title", "code"}),
    style=styles.BEEFTEXT,
    losses=lambda pack: writing.losses(pack, _LAYOUT),
)
