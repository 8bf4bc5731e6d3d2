"""Alfred's collections of snippets: a zip with a JSON file each."""

from __future__ import annotations

from pathlib import Path

from phrasebook.packs import archives, blanks, folders, styles, values
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.limits import MAX_FILE, get_bytes


def read(file: Path) -> Pack:
    """Read the snippets; the prefix and suffix of the collection belong to the typed word, not to the code."""
    found = archives.unpack(get_bytes(file), lambda name: MAX_FILE, directory=16_000_000)
    gathering = Gathering(styles.ALFRED)
    names = sorted(name for name in found if name.endswith(".json"))
    for row, name in enumerate(names, start=1):
        document = values.json_or_nothing(found[name])
        snippet = document.get("alfredsnippet") if isinstance(document, dict) else None
        if not isinstance(snippet, dict):
            gathering.skip(row, "no-text")
            continue
        gathering.add(
            row,
            values.text(snippet, "snippet"),
            title=values.text(snippet, "name"),
            code=values.text(snippet, "keyword"),
            group=(file.stem,) if file.suffix.lower() == ".alfredsnippets" else (),
            key=values.text(snippet, "uid"),
        )
    return gathering.pack()


def write(pack: Pack) -> bytes:
    """Return a collection."""
    members = {}
    taken: set[str] = set()
    for phrase in pack.phrases:
        uid = values.stable_uuid(phrase.id).upper()
        name = folders.file_name(phrase.content.title, taken)
        snippet = {
            "snippet": blanks.theirs(phrase.content.body, styles.ALFRED).text,
            "uid": uid,
            "name": phrase.content.title,
            "keyword": phrase.content.code,
        }
        members[f"{name} [{uid}].json"] = values.dumped({"alfredsnippet": snippet})
    return archives.pack(members)


FORMAT = Format(
    name="alfred",
    title="Alfred",
    suffixes=(".alfredsnippets",),
    read=read,
    write=write,
    basis=Basis.SOURCE,
    keeps=frozenset({"title", "code"}),
    style=styles.ALFRED,
)
