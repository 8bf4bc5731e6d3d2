"""Reads the journal's entries of a phrase as events: who did what when, and the contents before and after."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.i18n import mark
from phrasebook.model import Content, Phrase
from phrasebook.store import rows

ACTIONS: Final = {
    "phrase.add": mark("Added"),
    "phrase.edit": mark("Edited"),
    "phrase.move": mark("Moved"),
    "phrase.approve": mark("Approved"),
    "phrase.discard": mark("Edit dropped"),
    "phrase.retire": mark("Retired"),
    "phrase.revive": mark("Brought back"),
    "phrase.hotkey": mark("Hotkey changed"),
    "pack.import": mark("Imported"),
}
ROLES: Final = {"undo": mark("Undone: {action}"), "redo": mark("Redone: {action}")}


@dataclass(frozen=True, slots=True)
class Event:
    """One entry. ``before`` and ``after`` are the newest contents around it: the pending edit where there was one."""

    at: str
    agent: str
    action: str
    role: str
    before: Content | None
    after: Content | None
    reason: str = ""


def read(entry: Mapping[str, Any]) -> Event:
    """Return the event of an entry of ``journal.history``."""
    before, after = _phrase(entry["before"]), _phrase(entry["after"])
    old, new = _newest(before), _newest(after)
    if entry["action"] == "phrase.approve" and before is not None and after is not None:
        old, new = before.content, after.content  # what served before, and what serves now
    return Event(entry["at"], entry["agent"], entry["action"], entry["role"], old, new, entry["reason"])


def _newest(phrase: Phrase | None) -> Content | None:
    return None if phrase is None else phrase.pending or phrase.content


def _phrase(image: str | Mapping[str, Any] | None) -> Phrase | None:
    if image is None:
        return None
    values = json.loads(image) if isinstance(image, str) else image
    return rows.from_row(values)
