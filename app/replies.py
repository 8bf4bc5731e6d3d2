"""From the buyer's message to the picker with replies for it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from app.book import Book
from app.incoming import Incoming, Message
from app.picker import Picker
from app.suggester import Suggested, Suggester
from app.targets import Targets
from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.model import Hit, Match, State
from phrasebook.store import phrases


class Replies(QObject):
    """Takes the message, opens the picker at once, and puts the replies on top when they are found."""

    def __init__(self, book: Book, incoming: Incoming, suggester: Suggester, targets: Targets, picker: Picker) -> None:
        super().__init__()
        self._book = book
        self._incoming = incoming
        self._suggester = suggester
        self._targets = targets
        self._picker = picker

    def take(self) -> None:
        """Do it; with nothing new the picker opens without suggestions."""
        target = self._targets.active()
        message = self._incoming.take()
        if message is None:
            self._picker.open_over(target)
        else:
            self._picker.open_for(message, target)
            self._suggester.ask(message.text, partial(self._found, message))

    def stop(self) -> None:
        """End the worker."""
        self._suggester.stop()

    def _found(self, message: Message, suggested: Sequence[Suggested]) -> None:
        if suggested:
            self._book.read(
                partial(_hits, suggested=suggested), lambda hits: self._picker.suggest(message, hits), topic="replies"
            )


def _hits(database: Database, suggested: Sequence[Suggested]) -> list[Hit]:
    """The phrases as they stand now; what was retired meanwhile is left out."""
    found = []
    for one in suggested:
        try:
            phrase = phrases.get(database, one.phrase)
        except NotFound:
            continue
        if phrase.state is State.APPROVED:
            found.append(Hit(phrase=phrase, match=Match(field="suggestion", kind="text")))
    return found
