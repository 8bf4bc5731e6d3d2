"""Zammad's text modules as a table; their content is HTML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from phrasebook.packs import markup, styles
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.tables import gathering, writing
from phrasebook.packs.tables.writing import Layout


def _content(phrase: Any, group: object, text: str) -> str:
    return markup.of_text(text)


_LAYOUT = Layout(
    columns=(
        ("id", writing.nothing),
        ("name", writing.title),
        ("keywords", writing.code),
        ("content", _content),
        ("note", writing.nothing),
        ("active", lambda phrase, group, text: "true"),
    ),
    style=styles.ZAMMAD,
)


def read(file: Path) -> Pack:
    """Read the table, whatever separates its cells."""
    return gathering.read(file, style=styles.ZAMMAD, prepare=lambda text: markup.text_of(text)[0])


def write(pack: Pack) -> bytes:
    """Return the table."""
    return writing.as_text(pack, _LAYOUT)


FORMAT = Format(
    name="zammad",
    title="Zammad",
    suffixes=(".csv",),
    read=read,
    write=write,
    basis=Basis.SOURCE,
    claims=lambda head: {"name", "keywords", "content"} <= head.headings,
    keeps=frozenset({"title", "code"}),
    style=styles.ZAMMAD,
    losses=lambda pack: writing.losses(pack, _LAYOUT),
)
