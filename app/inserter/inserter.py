"""Fills a phrase, copies or pastes it, counts the use and tells what became of it, one wish after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import settings as table
from app.book import Book
from app.clipboard import Clipboard
from app.i18n import tr
from app.inserter.ending import WHY, Ending
from app.inserter.wish import Wish
from app.messages import Messages
from app.settings import Settings
from app.targets import Target
from phrasebook.actions import using
from phrasebook.actions.using import Blank
from phrasebook.database import Database
from phrasebook.errors import Unable
from phrasebook.model import Change, Phrase, PhraseId
from phrasebook.store import phrases

if TYPE_CHECKING:
    from app.inserter.pasting import Pasting


class Inserter(QObject):
    """``asked`` carries (wish, blanks) where a blank has to be filled by the person first: answer with ``fill``.

    ``copied`` carries (wish, text) once another program can read the text, ``pasted`` the same once it has taken it.
    ``refused`` carries a wish whose text did not even reach the clipboard.
    """

    asked = Signal(object, object)
    copied = Signal(object, str)
    pasted = Signal(object, str)
    refused = Signal(object)

    def __init__(
        self,
        book: Book,
        clipboard: Clipboard,
        messages: Messages,
        settings: Settings,
    ) -> None:
        super().__init__()
        self._book = book
        self._clipboard = clipboard
        self._messages = messages
        self._settings = settings
        self._pasting: Pasting | None = None
        self._queue: deque[Callable[[], None]] = deque()  # what must not disturb the paste that is under way

    def paste_with(self, pasting: Pasting) -> None:
        """From now on texts can be pasted, where the settings say so; until then they are copied."""
        self._pasting = pasting

    @property
    def pastes(self) -> bool:
        """Are phrases pasted, and not only copied?"""
        able = self._pasting is not None and self._pasting.available
        return able and self._settings.get(table.INSERT_MODE) == table.PASTE

    def insert(self, wish: Wish, target: Target | None, text: str | None = None) -> Wish:
        """Paste the wish into ``target`` where that is switched on, else copy it; return it as the signals will carry it.

        ``text`` where it is known already: then everything begins at once.
        """
        aimed = replace(wish, target=target if self.pastes and not wish.only_copy else None)
        if text is None:
            self._begin(aimed)
        else:
            self.put(aimed, text)
        return aimed

    def copy(self, wish: Wish) -> Wish:
        """Fill the wish from the profile and copy it; ask for what the profile does not know."""
        plain = wish if wish.target is None else replace(wish, target=None)
        self._begin(plain)
        return plain

    def copy_by_id(self, phrase: PhraseId, source: str, *, variant: int = 0) -> None:
        """Copy the phrase as it stands in the phrasebook now."""

        def found(phrase: Phrase) -> None:
            self.copy(Wish(phrase=phrase, source=source, variant=variant))

        self._book.read(lambda database: phrases.get(database, phrase), found)

    def fill(self, wish: Wish, given: Mapping[str, str]) -> None:
        """Go on with the values that the person gave; they are forgotten afterwards."""
        self._book.read(
            lambda database: using.text_for(database, wish.phrase, variant=wish.variant, given=given),
            partial(self.put, wish),
        )

    def put(self, wish: Wish, text: str) -> None:
        """Copy a complete text, or paste it where the wish has a target, as soon as nothing else is under way."""
        self._next(partial(self._put, wish, text))

    def copy_text(self, text: str) -> None:
        """Put a text that is no phrase on the clipboard, such as a table; it counts as no use."""
        self._next(lambda: self._clipboard.put(text, self._told))

    def _begin(self, wish: Wish) -> None:
        self._book.read(lambda database: using.blanks(database, wish.text), partial(self._with_blanks, wish))

    def _with_blanks(self, wish: Wish, blanks: tuple[Blank, ...]) -> None:
        if all(blank.value for blank in blanks):
            self.fill(wish, {})
        else:
            self.asked.emit(wish, blanks)

    def _next(self, act: Callable[[], None]) -> None:
        """A text that is written before the target has fetched the one before would be pasted in its place."""
        if self._pasting is not None and self._pasting.busy:
            self._queue.append(act)
        else:
            act()

    def _put(self, wish: Wish, text: str) -> None:
        pasting, target = self._pasting, wish.target
        if target is None or pasting is None:
            self._clipboard.put(text, partial(self._copied, wish, text, None))
            return
        obstacle = pasting.obstacle(target, text)
        if obstacle is not None:
            self._clipboard.put(text, partial(self._copied, wish, text, obstacle))
            return
        pasting.deliver(
            target,
            text,
            private=self._settings.get(table.INSERT_UNRECORDED),
            readable=lambda: self.copied.emit(wish, text),
            ended=partial(self._delivered, wish, text),
        )

    def _delivered(self, wish: Wish, text: str, ending: Ending) -> None:
        if ending is Ending.PASTED:
            self._book.write(_counting(wish, len(text), "paste"))
            self.pasted.emit(wish, text)
        elif ending is Ending.UNWRITTEN:
            self._unwritten(wish)
        else:
            self._book.write(_counting(wish, len(text), "copy"))
            self._say_not_pasted(wish, ending)
        while self._queue and not (self._pasting is not None and self._pasting.busy):
            self._queue.popleft()()

    def _copied(self, wish: Wish, text: str, obstacle: Ending | None, succeeded: bool) -> None:
        if not succeeded:
            self._unwritten(wish)
            return
        self.copied.emit(wish, text)
        self._book.write(_counting(wish, len(text), "copy"))
        if obstacle is None:
            title = wish.phrase.content.title
            self._messages.notice(tr("Copied: {title}").replace("{title}", title), text, tone="good")
        else:
            self._say_not_pasted(wish, obstacle)

    def _say_not_pasted(self, wish: Wish, ending: Ending) -> None:
        words = tr("Copied, not pasted: {title}").replace("{title}", wish.phrase.content.title)
        self._messages.notice(words, f"{tr(WHY[ending])} {tr('Paste it there yourself.')}", tone="warning")

    def _unwritten(self, wish: Wish) -> None:
        self._messages.error(Unable("clipboard-refused"))
        self.refused.emit(wish)

    def _told(self, succeeded: bool) -> None:
        if succeeded:
            self._messages.notice(tr("Copied"), tone="good")
        else:
            self._messages.error(Unable("clipboard-refused"))


def _counting(wish: Wish, characters: int, action: str) -> Callable[[Database], Change]:
    def count(database: Database) -> Change:
        return using.count_use(
            database,
            wish.phrase,
            source=wish.source,
            action=action,
            variant=wish.variant,
            characters=characters,
            buyer=wish.buyer,
            step=wish.step,
            rank=wish.rank,
            waited=wish.waited,
            searched=wish.searched,
            keys=wish.keys,
        )

    return count
