"""Beeftext's JSON files, version 10 and the older keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from phrasebook.packs import blanks, styles, values
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack

_MOMENT: Final = "2026-01-01T00:00:00.000"


def read(file: Path) -> Pack:
    """Read the combos."""
    document = values.json_file(file)
    found = document.get("combos") if isinstance(document, dict) else None
    groups = {
        values.text(one, "uuid"): values.text(one, "name")
        for one in values.objects(document.get("groups") if isinstance(document, dict) else None)
    }
    gathering = Gathering(styles.BEEFTEXT)
    for row, one in enumerate(found if isinstance(found, list) else (), start=1):
        if not isinstance(one, dict):
            gathering.skip(row, "no-text")
            continue
        if one.get("useHtml") is True:
            gathering.lose(row, "rich-text")
        if one.get("enabled") is False:
            gathering.lose(row, "disabled")
        if values.text(one, "description"):
            gathering.lose(row, "note", values.text(one, "description"))
        gathering.add(
            row,
            values.text(one, "snippet") or values.text(one, "substitutionText"),
            title=values.text(one, "name"),
            code=values.text(one, "keyword") or values.text(one, "comboText"),
            group=(groups.get(values.text(one, "group"), ""),),
            key=values.text(one, "uuid"),
        )
    return gathering.pack()


def write(pack: Pack) -> bytes:
    """Return a file of version 10."""
    names = dict.fromkeys(pack.groups.get(phrase.id, ("快答",))[-1] for phrase in pack.phrases)
    ids = {name: "{" + values.stable_uuid("group", name) + "}" for name in names}
    combos: list[dict[str, Any]] = [
        {
            "uuid": "{" + values.stable_uuid(phrase.id) + "}",
            "name": phrase.content.title,
            "keyword": phrase.content.code,
            "snippet": blanks.theirs(phrase.content.body, styles.BEEFTEXT).text,
            "description": "",
            "matchingMode": 0,
            "caseSensitivity": 0,
            "creationDateTime": _MOMENT,
            "modificationDateTime": _MOMENT,
            "enabled": True,
            "group": ids[pack.groups.get(phrase.id, ("快答",))[-1]],
        }
        for phrase in pack.phrases
    ]
    groups = [
        {
            "uuid": made,
            "name": name,
            "description": "",
            "creationDateTime": _MOMENT,
            "modificationDateTime": _MOMENT,
            "enabled": True,
        }
        for name, made in ids.items()
    ]
    return values.dumped({"combos": combos, "groups": groups, "fileFormatVersion": 10})


FORMAT = Format(
    name="beeftext",
    title="Beeftext",
    suffixes=(".json", ".btbackup"),
    read=read,
    write=write,
    basis=Basis.REAL_FILE,
    claims=lambda head: "combos" in head.names,
    keeps=frozenset({"title", "code", "group"}),
    style=styles.BEEFTEXT,
)
