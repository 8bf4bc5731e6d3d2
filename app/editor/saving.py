"""The writes of the editor: an edit, or a new phrase, in one step with its approval where that is wanted."""

from __future__ import annotations

from collections.abc import Callable

from app.editor.unsaved import is_new
from phrasebook.actions import approving
from phrasebook.database import Database
from phrasebook.model import Change, Content, Origin, PhraseId
from phrasebook.store import agents, phrases


def save(
    phrase: PhraseId, content: Content, *, personal: bool, approve: bool
) -> Callable[[Database], tuple[PhraseId, Change]]:
    """Return the work that writes a content; its result is the phrase's id, which a new one gets by it, and the change."""

    def work(database: Database) -> tuple[PhraseId, Change]:
        agent = agents.current(database).id
        with database.transaction():
            if is_new(phrase):
                origin = Origin.PERSONAL if personal else Origin.SHOP
                made, change = phrases.add(database, content, agent=agent, origin=origin)
            else:
                made, change = phrase, phrases.edit(database, phrase, content, agent=agent)
            if approve:
                newer = approving.approve(database, [made], agent=agent)
                change = newer if newer.phrases else change
        return made, change

    return work


def set_hotkey(phrase: PhraseId, keys: str) -> Callable[[Database], Change]:
    """Return the work that gives a phrase a hotkey, or takes it away."""
    return lambda database: phrases.set_hotkey(database, phrase, keys, agent=agents.current(database).id)
