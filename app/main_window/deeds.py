"""What is done to phrases from the library: each is one write, told in one sentence once it is on the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.book import Book
from app.i18n import mark, tr
from app.messages import Messages
from phrasebook import backups
from phrasebook.actions import approving
from phrasebook.actions.approving import Held
from phrasebook.database import Database
from phrasebook.model import AgentId, Change, PhraseId, ScenarioId
from phrasebook.store import agents, habits, journal, phrases

_WHAT: Final = {
    "phrase.add": mark("adding a phrase"),
    "phrase.edit": mark("an edit"),
    "phrase.move": mark("moving phrases"),
    "phrase.approve": mark("an approval"),
    "phrase.discard": mark("dropping an edit"),
    "phrase.retire": mark("retiring"),
    "phrase.revive": mark("bringing back"),
    "phrase.hotkey": mark("a hotkey"),
    "pack.import": mark("an import"),
    "scenario.add": mark("adding a scenario"),
    "shop.save": mark("a change of the shop profile"),
}
_MOST_NAMED: Final = 3


class Deeds(QObject):
    """``told`` carries (a sentence, whether it can be taken back: undo, redo or empty)."""

    told = Signal(str, str)

    def __init__(self, book: Book, messages: Messages, home: Path) -> None:
        super().__init__()
        self._book = book
        self._messages = messages
        self._home = home

    def approve(self, wanted: Sequence[PhraseId]) -> None:
        """Let drafts and pending edits serve."""

        def told(done: tuple[list[Held], Change]) -> None:
            held, change = done
            if held and len(wanted) == 1:
                self._messages.error(held[0].error)
                return
            count = len(change.phrases)
            sentence = tr("Approved %n phrases", n=count) if count else tr("Nothing had to be changed")
            if held:
                titles = ", ".join(one.title for one in held[:_MOST_NAMED])
                sentence = tr("{done}; %n break rules and wait: {titles}", n=len(held)).replace("{done}", sentence)
                sentence = sentence.replace("{titles}", titles)
            self.told.emit(sentence, "undo" if count else "")

        self._book.write(
            lambda database: approving.approve_sound(database, wanted, agent=agents.current(database).id), told
        )

    def discard(self, phrase: PhraseId) -> None:
        """Drop the edit that waits for approval."""
        self._write(
            lambda database, agent: phrases.discard_draft(database, phrase, agent=agent),
            lambda n: tr("Dropped the edit that waited"),
        )

    def retire(self, wanted: Sequence[PhraseId], reason: str = "") -> None:
        """Take phrases out of use; a reason is kept in their history."""
        self._write(
            lambda database, agent: phrases.retire(database, wanted, agent=agent, reason=reason),
            lambda n: tr("Retired %n phrases", n=n),
        )

    def revive(self, wanted: Sequence[PhraseId]) -> None:
        """Bring retired phrases back."""
        self._write(
            lambda database, agent: phrases.revive(database, wanted, agent=agent),
            lambda n: tr("Brought back %n phrases", n=n),
        )

    def move(self, wanted: Sequence[PhraseId], scenario: ScenarioId, name: str) -> None:
        """Put phrases into another scenario."""
        self._write(
            lambda database, agent: phrases.move(database, wanted, scenario, agent=agent),
            lambda n: tr("Moved %n phrases to {scenario}; approved ones wait", n=n).replace("{scenario}", name),
        )

    def favour(self, wanted: Sequence[PhraseId], favourite: bool) -> None:
        """Make phrases one's favourites, or no longer."""

        def work(database: Database) -> Change:
            agent = agents.current(database).id
            with database.transaction():
                for phrase in wanted:
                    habits.set_favourite(database, agent, phrase, favourite)
            return Change(number=0, action="favourite", phrases=frozenset(wanted), kinds=frozenset({"favourite"}))

        sentence = tr("Added to the favourites") if favourite else tr("Removed from the favourites")
        self._book.write(work, lambda _change: self.told.emit(sentence, ""))

    def undo(self) -> None:
        """Take back the newest change."""
        self._book.write(_step(journal.undo), lambda change: self._tell_step(tr("Undone: {what}"), change, "redo"))

    def redo(self) -> None:
        """Bring back what undo took away."""
        self._book.write(_step(journal.redo), lambda change: self._tell_step(tr("Redone: {what}"), change, "undo"))

    def back_up(self) -> None:
        """Write a verified copy of the phrasebook."""

        def told(copy: Path) -> None:
            self.told.emit(tr("Backed up to {file}").replace("{file}", str(copy)), "")

        self._book.write(lambda database: backups.make(database, self._home), told)

    def _write(self, work: Callable[[Database, AgentId], Change], sentence: Callable[[int], str]) -> None:
        def told(change: Change) -> None:
            count = len(change.phrases)
            self.told.emit(sentence(count) if count else tr("Nothing had to be changed"), "undo" if count else "")

        self._book.write(lambda database: work(database, agents.current(database).id), told)

    def _tell_step(self, sentence: str, change: Change, back: str) -> None:
        what = tr(_WHAT.get(change.action, change.action))
        self.told.emit(sentence.replace("{what}", what), back)


def _step(step: Callable[[Database, AgentId], Change]) -> Callable[[Database], Change]:
    return lambda database: step(database, agents.current(database).id)
