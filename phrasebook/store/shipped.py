"""Knows the text that the program brought for a phrase, by its hash."""

from __future__ import annotations

from phrasebook.database import Database
from phrasebook.model import Phrase
from phrasebook.store import rows


def differs(database: Database, phrase: Phrase) -> bool:
    """Return whether the serving text is another one than the newest that the program brought; False where it brought none."""
    brought = database.value("select hash from shipped where phrase = ?", (phrase.id,))
    return brought is not None and brought != rows.content_hash(phrase.content)
