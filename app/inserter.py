"""The one path from a phrase to another program: fill, put on the clipboard, confirm, count the use, tell.

Until pasting is switched on it ends with the clipboard; nothing is ever sent for the agent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.book import Book
from app.clipboard import Clipboard
from app.i18n import tr
from app.messages import Messages
from phrasebook.actions import using
from phrasebook.actions.using import Blank
from phrasebook.database import Database
from phrasebook.errors import Unable
from phrasebook.model import Change, Phrase, PhraseId
from phrasebook.store import phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody wants to give to a buyer: a phrase, its wording, and where the wish came from."""

    phrase: Phrase
    source: str
    variant: int = 0
    buyer: str = ""

    @property
    def text(self) -> str:
        """The wording with its blanks."""
        return using.wordings(self.phrase)[self.variant]


class Inserter(QObject):
    """Copies phrases. ``asked`` carries (wish, blanks) where a blank has to be filled by the person first:
    answer with ``fill``. ``copied`` carries (wish, text) once another program can read the text.
    """

    asked = Signal(object, object)
    copied = Signal(object, str)
    refused = Signal(object)

    def __init__(self, book: Book, clipboard: Clipboard, messages: Messages) -> None:
        super().__init__()
        self._book = book
        self._clipboard = clipboard
        self._messages = messages

    def copy(self, wish: Wish) -> None:
        """Fill the wish from the profile and copy it; ask for what the profile does not know."""
        self._book.read(lambda database: using.blanks(database, wish.text), partial(self._with_blanks, wish))

    def copy_by_id(self, phrase: PhraseId, source: str, *, variant: int = 0) -> None:
        """Copy the phrase as it stands in the phrasebook now."""
        self._book.read(
            lambda database: phrases.get(database, phrase),
            lambda found: self.copy(Wish(phrase=found, source=source, variant=variant)),
        )

    def fill(self, wish: Wish, given: Mapping[str, str]) -> None:
        """Copy the wish with the values that the person gave; they are forgotten afterwards."""
        self._book.read(
            lambda database: using.text_for(database, wish.phrase, variant=wish.variant, given=given),
            partial(self.put, wish),
        )

    def put(self, wish: Wish, text: str) -> None:
        """Put a complete text on the clipboard; it counts as used once the clipboard is confirmed to hold it."""
        self._clipboard.put(text, partial(self._confirmed, wish, text))

    def copy_text(self, text: str) -> None:
        """Put a text that is no phrase on the clipboard, such as a table; it counts as no use."""
        self._clipboard.put(text, self._told)

    def _told(self, succeeded: bool) -> None:
        if succeeded:
            self._messages.notice(tr("Copied"), tone="good")
        else:
            self._messages.error(Unable("clipboard-refused"))

    def _with_blanks(self, wish: Wish, blanks: tuple[Blank, ...]) -> None:
        if all(blank.value for blank in blanks):
            self.fill(wish, {})
        else:
            self.asked.emit(wish, blanks)

    def _confirmed(self, wish: Wish, text: str, succeeded: bool) -> None:
        if not succeeded:
            self._messages.error(Unable("clipboard-refused"))
            self.refused.emit(wish)
            return
        self.copied.emit(wish, text)
        self._book.write(_counting(wish, len(text)))
        self._messages.notice(tr("Copied: {title}").replace("{title}", wish.phrase.content.title), text, tone="good")


def _counting(wish: Wish, characters: int) -> Callable[[Database], Change]:
    def count(database: Database) -> Change:
        return using.count_use(
            database,
            wish.phrase,
            source=wish.source,
            variant=wish.variant,
            characters=characters,
            buyer=wish.buyer,
        )

    return count
