"""Text Blaze's folders of snippets as JSON; the layout is inferred from a program that reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from phrasebook.packs import blanks, styles, values
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack


def read(file: Path) -> Pack:
    """Read the snippets of all folders."""
    document = values.json_file(file)
    gathering = Gathering(styles.TEXT_BLAZE)
    row = 0
    for folder in values.objects(document.get("folders") if isinstance(document, dict) else None):
        for one in values.objects(folder.get("snippets")):
            row += 1
            if values.text(one, "html"):
                gathering.lose(row, "rich-text")
            gathering.add(
                row,
                values.text(one, "text"),
                title=values.text(one, "name"),
                code=values.text(one, "shortcut"),
                group=(values.text(folder, "name"),),
            )
    return gathering.pack()


def write(pack: Pack) -> bytes:
    """Return the folders."""
    folders: dict[str, list[dict[str, Any]]] = {}
    for phrase in pack.phrases:
        name = (pack.groups.get(phrase.id) or ("快答",))[-1]
        folders.setdefault(name, []).append(
            {
                "name": phrase.content.title,
                "shortcut": "/" + phrase.content.code if phrase.content.code else "",
                "text": blanks.theirs(phrase.content.body, styles.TEXT_BLAZE).text,
            }
        )
    return values.dumped({"folders": [{"name": name, "snippets": found} for name, found in folders.items()]})


FORMAT = Format(
    name="textblaze",
    title="Text Blaze",
    suffixes=(".json",),
    read=read,
    write=write,
    basis=Basis.INFERRED,
    claims=lambda head: "folders" in head.names,
    keeps=frozenset({"title", "code", "group"}),
    style=styles.TEXT_BLAZE,
)
