"""Which hotkeys can be had: sound as a combination, not used by Kuaida itself, and not held by another program."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.book import Book
from app.hotkeys import Combo, Hotkeys, parse
from app.i18n import tr
from app.messages import Messages
from app.settings import MESSAGE_KEY, PICKER_KEY, Settings
from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.model import Change
from phrasebook.store import phrases


class KeyRules(QObject):
    """Answers a key recorder at once; it knows the hotkeys of all phrases from the last change of the phrasebook."""

    def __init__(self, hotkeys: Hotkeys, book: Book, settings: Settings, messages: Messages) -> None:
        super().__init__()
        self._hotkeys = hotkeys
        self._book = book
        self._settings = settings
        self._messages = messages
        self._titles: dict[str, str] = {}
        book.changed.connect(self._changed)
        self._read()

    def refusal(self, keys: str) -> str | None:
        """Return why a combination cannot be had, None where it can."""
        try:
            combo = parse(keys)
        except BadInput as error:
            return self._messages.sentence(error)
        if combo.text in (self._settings.get(PICKER_KEY), self._settings.get(MESSAGE_KEY)):
            return tr("{keys} opens the picker.").replace("{keys}", combo.text)
        if combo.text in self._titles:
            sentence = tr("{keys} copies “{title}”. Take it away there first.")
            return sentence.replace("{keys}", combo.text).replace("{title}", self._titles[combo.text])
        if not self._hotkeys.is_free(combo):
            return tr("{keys} is held by another program").replace("{keys}", combo.text)
        return None

    def free(self, keys: str) -> list[str]:
        """Return combinations like this one that can be had."""
        try:
            combo = parse(keys)
        except BadInput:
            return []
        used = {self._settings.get(PICKER_KEY), self._settings.get(MESSAGE_KEY), *self._titles}
        found: list[Combo] = self._hotkeys.free_alternatives(combo, 3 + len(used))
        return [one.text for one in found if one.text not in used][:3]

    def _changed(self, change: Change) -> None:
        if "phrase" in change.kinds:
            self._read()

    def _read(self) -> None:
        def take(titles: dict[str, str]) -> None:
            self._titles = titles

        self._book.read(_titles, take, topic="key-rules")


def _titles(database: Database) -> dict[str, str]:
    return {phrase.hotkey: phrase.content.title for phrase in phrases.with_hotkey(database, offered_only=False)}
