"""Raycast's snippets as a JSON list."""

from __future__ import annotations

from pathlib import Path

from phrasebook.packs import blanks, styles, values
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.limits import broken


def read(file: Path) -> Pack:
    """Read the snippets."""
    found = values.json_file(file)
    if not isinstance(found, list):
        raise broken("list")
    gathering = Gathering(styles.RAYCAST)
    for row, one in enumerate(found, start=1):
        gathering.add(row, values.text(one, "text"), title=values.text(one, "name"), code=values.text(one, "keyword"))
    return gathering.pack()


def write(pack: Pack) -> bytes:
    """Return the list."""
    return values.dumped(
        [
            {
                "name": phrase.content.title,
                "text": blanks.theirs(phrase.content.body, styles.RAYCAST).text,
                **({"keyword": phrase.content.code} if phrase.content.code else {}),
            }
            for phrase in pack.phrases
        ]
    )


FORMAT = Format(
    name="raycast",
    title="Raycast",
    suffixes=(".json",),
    read=read,
    write=write,
    basis=Basis.REAL_FILE,
    claims=lambda head: isinstance(head.json, list) and {"name", "text"} <= head.names,
    keeps=frozenset({"title", "code"}),
    style=styles.RAYCAST,
)
