"""Zendesk's macros as its interface gives them; the comment is read, other actions are told."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from phrasebook.packs import markup, styles, values
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack

_COMMENTS: Final = frozenset(("comment_value", "comment_value_html"))
_LEVEL: Final = "::"


def read(file: Path) -> Pack:
    """Read the macros; ``::`` in a title parts its groups."""
    document = values.json_file(file)
    if isinstance(document, dict):
        document = document.get("macros", [document.get("macro", document)])
    gathering = Gathering(styles.LIQUID)
    for row, one in enumerate(document if isinstance(document, list) else (), start=1):
        actions = list(values.objects(one.get("actions") if isinstance(one, dict) else None))
        comments = [action for action in actions if action.get("field") in _COMMENTS]
        if len(actions) > len(comments):
            gathering.lose(row, "actions")
        if isinstance(one, dict) and one.get("active") is False:
            gathering.lose(row, "disabled")
        texts = [_text(action) for action in comments]
        if any(rich for _, rich in texts):
            gathering.lose(row, "rich-text")
        *group, title = values.text(one, "title").split(_LEVEL)
        gathering.add(row, "\n".join(text for text, _ in texts), title=title, group=group, key=values.text(one, "id"))
    return gathering.pack()


def _text(action: dict[str, Any]) -> tuple[str, bool]:
    found = action.get("value")
    if isinstance(found, list):
        found = found[-1] if found else ""
    text = found if isinstance(found, str) else ""
    return markup.text_of(text) if action.get("field") == "comment_value_html" else (text, False)


FORMAT = Format(
    name="zendesk",
    title="Zendesk",
    suffixes=(".json",),
    read=read,
    write=None,
    basis=Basis.SOURCE,
    claims=lambda head: bool(head.names & {"macros", "macro"}),
    style=styles.LIQUID,
)
