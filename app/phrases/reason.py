"""Says in one small word why a phrase was found."""

from __future__ import annotations

from typing import Final

from app.i18n import mark, tr
from phrasebook.model import Match

_KINDS: Final = {
    "pinyin": mark("Pinyin"),
    "initials": mark("Initials"),
    "sound": mark("Sounds alike"),
    "typo": mark("Nearly"),
}
_FIELDS: Final = {
    "code": mark("Code"),
    "title": mark("Title"),
    "cue": mark("Question"),
    "body": mark("Text"),
    "recent": mark("Often used"),
    "suggestion": mark("Suggested"),
}


def reason(match: Match) -> str:
    """Return the word for how a phrase was found; empty where it was only listed."""
    listed = match.field == "title" and match.kind == "text" and not (match.spans or match.text)
    word = "" if listed else _KINDS.get(match.kind) or _FIELDS.get(match.field)
    return tr(word) if word else ""
