"""TextExpander's table: abbreviation, text and label without headings; the group is the file's name up to its first dot."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from phrasebook.packs import styles
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.head import Head
from phrasebook.packs.tables import columns, gathering, writing
from phrasebook.packs.tables.writing import Layout

_LAYOUT = Layout(
    columns=(("abbreviation", writing.code), ("content", writing.body), ("label", writing.title)),
    headed=False,
    quote_all=True,
    style=styles.TEXTEXPANDER,
)


def read(file: Path) -> Pack:
    """Read the table; the label may be missing."""
    pack = gathering.read(file, style=styles.TEXTEXPANDER, separator=",", fields=("code", "body", "title"))
    group = file.name.partition(".")[0].strip()
    return replace(pack, groups={phrase.id: (group,) for phrase in pack.phrases} if group else {})


def write(pack: Pack) -> bytes:
    """Return the table."""
    return writing.as_text(pack, _LAYOUT)


def _claims(head: Head) -> bool:
    """Tell by two or three cells in every row, none of them a heading that we know."""
    rows = head.rows
    return bool(rows) and all(len(row) in (2, 3) for row in rows) and not columns.find(rows[0])


FORMAT = Format(
    name="textexpander-csv",
    title="TextExpander 表格",
    suffixes=(".csv",),
    read=read,
    write=write,
    basis=Basis.REAL_FILE,
    claims=_claims,
    keeps=frozenset({"title", "code"}),
    style=styles.TEXTEXPANDER,
    losses=lambda pack: writing.losses(pack, _LAYOUT),
)
