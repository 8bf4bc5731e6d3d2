"""Fills an empty phrasebook with the bundled content, and merges the content of a new program version into an edited one.

What the shop has edited stays as it is: the new text then waits beside it as a draft. What the shop has retired stays retired.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from phrasebook import resources
from phrasebook.database import Database
from phrasebook.handbook import files
from phrasebook.model import Phrase, State
from phrasebook.store import agents, phrase_rows, phrases, places, reference, rows, settings, shops

_VERSION = "handbook-version"


def is_current(database: Database, folder: Path | None = None) -> bool:
    """Return whether the phrasebook already holds this program's content."""
    return settings.get(database, _VERSION) == files.version(folder or resources.path("handbook"))


def fill(database: Database, folder: Path | None = None) -> None:
    """Bring the bundled content in, all of it or nothing; a phrasebook that has it already is left alone."""
    folder = folder or resources.path("handbook")
    if is_current(database, folder):
        return
    book = files.read(folder)
    with database.transaction():
        first = not settings.get(database, _VERSION)
        for category in book.categories:
            places.put_category(database, category)
        places.put_scenarios(database, book.scenarios)
        for kind, items in book.reference.items():
            reference.put(database, kind, items)
        shipped = dict(database.execute("select phrase, hash from shipped").fetchall())
        taken = {} if first else {one.id: one for one in phrases.listing(database)}
        for phrase in book.phrases:
            _merge(database, phrase, taken.get(phrase.id), shipped.get(phrase.id))
        if first:
            agents.put_first(database, "我")
        settings.put(database, _VERSION, files.version(folder))
        shops.refresh_shown(database)


def _merge(database: Database, new: Phrase, old: Phrase | None, shipped: str | None) -> None:
    """Put one bundled phrase in: ``shipped`` is the hash of the content that an earlier version brought."""
    wanted = rows.content_hash(new.content)
    if shipped == wanted:
        return
    database.execute("insert or replace into shipped(phrase, hash) values (?, ?)", (new.id, wanted))
    if shipped is not None and old is None:
        return  # erased by the shop for good: it does not come back
    if old is None:
        phrase_rows.put(database, new)
    elif old.state is State.APPROVED and rows.content_hash(old.content) == shipped and old.pending is None:
        phrase_rows.put(database, replace(old, content=new.content, revision=old.revision + 1))
    elif old.pending is None and old.state is not State.RETIRED:
        phrase_rows.put(database, replace(old, pending=new.content))
