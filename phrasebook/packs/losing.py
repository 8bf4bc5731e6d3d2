"""Says, row by row, what of a pack a format cannot hold."""

from __future__ import annotations

from typing import Any, Final

from phrasebook.model import UNSORTED, Phrase
from phrasebook.packs import blanks
from phrasebook.packs.form import Format, Loss, Pack

_CONTENT: Final = (
    "code", "variants", "buyer_types", "platforms", "policies", "cues", "tags", "citations", "caution", "expires",
)  # fmt: skip


def losses(one: Format, pack: Pack) -> tuple[Loss, ...]:
    """Return what writing the pack in this format loses; states and English titles of no more than one kind are not told."""
    found: list[Loss] = []
    for row, phrase in enumerate(pack.phrases, start=1):
        found += [Loss(row, name) for name in _fields(phrase, pack) if name not in one.keeps]
        if one.style is not None:
            found += [Loss(row, what) for what in blanks.theirs(phrase.content.body, one.style).losses]
    if one.losses is not None:
        found += one.losses(pack)
    return tuple(sorted(set(found), key=lambda loss: (loss.row, loss.what, loss.detail)))


def _fields(phrase: Phrase, pack: Pack) -> list[str]:
    content: Any = phrase.content
    found = [name for name in _CONTENT if getattr(content, name)]
    if phrase.pending is not None:
        found.append("draft")
    if content.title:
        found.append("title")
    if content.scenario != UNSORTED and pack.groups.get(phrase.id):
        found.append("group")
    return found
