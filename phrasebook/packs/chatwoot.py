"""Chatwoot's canned responses as its interface gives them: a JSON list of short codes and texts."""

from __future__ import annotations

from pathlib import Path

from phrasebook.packs import blanks, styles, values
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack


def read(file: Path) -> Pack:
    """Read the responses."""
    document = values.json_file(file)
    if isinstance(document, dict):
        document = document.get("payload", document.get("data"))
    gathering = Gathering(styles.LIQUID)
    for row, one in enumerate(document if isinstance(document, list) else (), start=1):
        code = values.text(one, "short_code")
        gathering.add(row, values.text(one, "content"), title=code, code=code)
    return gathering.pack()


def write(pack: Pack) -> bytes:
    """Return the list; a short code stands for one response, so phrases without a code get one of their id."""
    return values.dumped(
        [
            {
                "short_code": phrase.content.code or phrase.id,
                "content": blanks.theirs(phrase.content.body, styles.LIQUID).text,
            }
            for phrase in pack.phrases
        ]
    )


FORMAT = Format(
    name="chatwoot",
    title="Chatwoot",
    suffixes=(".json",),
    read=read,
    write=write,
    basis=Basis.SOURCE,
    claims=lambda head: {"short_code", "content"} <= head.names,
    keeps=frozenset({"code"}),
    style=styles.LIQUID,
)
