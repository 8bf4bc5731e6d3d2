"""TextExpander's property lists: a group with its snippets, the older keys and the newer backups."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any, Final

from phrasebook.packs import blanks, styles, values
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.limits import get_bytes

_LISTS: Final = ("snippetsTE3", "snippetsTE2", "snippetPlists", "snippets")
_KINDS: Final = {1: "rich-text", 2: "script", 3: "script", 4: "script"}


def read(file: Path) -> Pack:
    """Read the snippets of plain text; scripts are left out."""
    document = values.from_plist(get_bytes(file))
    document = document if isinstance(document, dict) else {}
    info = document.get("groupInfo")
    group = values.text(info, "groupName") or values.text(document, "name")
    found: list[Any] = next((document[name] for name in _LISTS if isinstance(document.get(name), list)), [])
    gathering = Gathering(styles.TEXTEXPANDER)
    for row, one in enumerate(found, start=1):
        kind = (
            _KINDS.get(one.get("snippetType", 0))
            if isinstance(one, dict) and isinstance(one.get("snippetType", 0), int)
            else None
        )
        if not isinstance(one, dict) or kind == "script":
            gathering.skip(row, "script" if kind else "no-text")
            continue
        if kind:
            gathering.lose(row, kind)
        gathering.add(
            row,
            values.text(one, "plainText"),
            title=values.text(one, "label"),
            code=values.text(one, "abbreviation"),
            group=(group,),
            key=values.text(one, "uuidString"),
        )
    return gathering.pack()


def write(pack: Pack) -> bytes:
    """Return a property list of one group."""
    snippets: list[dict[str, Any]] = [
        {
            "abbreviation": phrase.content.code,
            "abbreviationMode": 0,
            "flags": 0,
            "label": phrase.content.title,
            "plainText": blanks.theirs(phrase.content.body, styles.TEXTEXPANDER).text,
            "snippetType": 0,
            "useCount": 0,
            "uuidString": values.stable_uuid(phrase.id).upper(),
        }
        for phrase in pack.phrases
    ]
    name = pack.identity.name if pack.identity and pack.identity.name else "快答"
    return plistlib.dumps({"groupInfo": {"expandAfterMode": 0, "groupName": name}, "snippetsTE3": snippets})


FORMAT = Format(
    name="textexpander",
    title="TextExpander",
    suffixes=(".textexpander", ".textexpanderbackup"),
    read=read,
    write=write,
    basis=Basis.SOURCE,
    keeps=frozenset({"title", "code"}),
    style=styles.TEXTEXPANDER,
)
