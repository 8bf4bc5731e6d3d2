"""Gorgias' macros as its interface gives them; the text of the reply is read, other actions are told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from phrasebook.packs import markup, styles, values
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack


def read(file: Path) -> Pack:
    """Read the macros."""
    document = values.json_file(file)
    if isinstance(document, dict):
        document = document.get("data", document.get("macros", [document]))
    gathering = Gathering(styles.LIQUID)
    for row, one in enumerate(document if isinstance(document, list) else (), start=1):
        actions = list(values.objects(one.get("actions") if isinstance(one, dict) else None))
        texts = [text for text in map(_text, actions) if text[0]]
        if len(actions) > len(texts):
            gathering.lose(row, "actions")
        if any(rich for _, rich in texts):
            gathering.lose(row, "rich-text")
        intent = values.text(one, "intent")
        gathering.add(
            row,
            "\n".join(text for text, _ in texts),
            title=values.text(one, "name"),
            group=(intent,),
            key=values.text(one, "id"),
        )
    return gathering.pack()


def _text(action: dict[str, Any]) -> tuple[str, bool]:
    arguments = action.get("arguments")
    plain = values.text(arguments, "body_text") or values.text(arguments, "text")
    if plain:
        return plain, False
    return markup.text_of(values.text(arguments, "body_html"))


FORMAT = Format(
    name="gorgias",
    title="Gorgias",
    suffixes=(".json",),
    read=read,
    write=None,
    basis=Basis.SOURCE,
    claims=lambda head: _looks_like_it(head.json),
    style=styles.LIQUID,
)


def _looks_like_it(document: Any) -> bool:
    found = document.get("data") if isinstance(document, dict) else document
    one = next(values.objects(found), {})
    return isinstance(one.get("actions"), list) and "name" in one and "title" not in one
