"""The page that lists the phrases with a hotkey of their own, where one can be changed or taken away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from app.book import Book
from app.i18n import mark, tr
from app.preferences.key_rules import KeyRules
from app.preferences.page import PHRASE_KEYS, Page
from app.theme import SPACE
from app.widgets.key_recorder import KeyRecorder
from phrasebook.database import Database
from phrasebook.model import Change, Phrase, State
from phrasebook.store import agents, phrases

_STATES = {State.DRAFT: mark("draft"), State.APPROVED: mark("not offered here"), State.RETIRED: mark("retired")}


class PhraseKeysPage(Page):
    """Changes are changes of the phrasebook: undo takes them back."""

    def __init__(self, book: Book, rules: KeyRules) -> None:
        super().__init__(PHRASE_KEYS, "zap")
        self._book = book
        self._phrases: list[Phrase] = []
        self._offered: set[str] = set()
        self._wanted = ""
        self._intro = QLabel()
        self._intro.setProperty("role", "muted")
        self._intro.setWordWrap(True)
        self._list = QTreeWidget()
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setColumnCount(2)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._chosen = QLabel()
        self._chosen.setTextFormat(Qt.TextFormat.PlainText)
        self._recorder = KeyRecorder(rules.refusal, rules.free)
        self._recorder.recorded.connect(self._recorded)
        self._recorder.recording_changed.connect(self.recording_changed)
        self._list.currentItemChanged.connect(self._show_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE)
        layout.addWidget(self._intro)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._chosen)
        layout.addWidget(self._recorder)
        self.retranslate()
        book.changed.connect(self._changed)
        self._read()

    def words(self) -> str:
        return " ".join([super().words(), *(f"{one.hotkey} {one.content.title}" for one in self._phrases)]).casefold()

    def keep(self, wanted: str) -> bool:
        self._wanted = "" if wanted in super().words() else wanted
        self._fill()
        return super().keep(wanted)

    def retranslate(self) -> None:
        self._intro.setText(
            tr(
                "These keys copy the phrase in any program, without a window. A phrase is given its first hotkey in the library."
            )
        )
        self._list.setHeaderLabels([tr("Hotkey"), tr("Phrase")])
        self._list.setAccessibleName(tr(self.title))
        self._fill()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Delete and self._list.hasFocus() and self._recorder.isEnabled():
            self._recorded("")
        else:
            super().keyPressEvent(event)

    def _changed(self, change: Change) -> None:
        if "phrase" in change.kinds:
            self._read()

    def _read(self) -> None:
        self._book.read(_with_keys, self._take, topic="phrase-keys-page")

    def _take(self, found: tuple[list[Phrase], set[str]]) -> None:
        self._phrases, self._offered = found
        self._fill()

    def _fill(self) -> None:
        before = self._current()
        self._list.clear()
        for phrase in self._phrases:
            if self._wanted and self._wanted not in f"{phrase.hotkey} {phrase.content.title}".casefold():
                continue
            title = phrase.content.title
            if phrase.id not in self._offered:
                title = tr("{title} ({state})").replace("{state}", tr(_STATES[phrase.state])).replace("{title}", title)
            item = QTreeWidgetItem([phrase.hotkey, title])
            item.setData(0, Qt.ItemDataRole.UserRole, phrase)
            item.setToolTip(1, phrase.content.body)
            self._list.addTopLevelItem(item)
            if before is not None and phrase.id == before.id:
                self._list.setCurrentItem(item)
        first = self._list.topLevelItem(0)
        if self._current() is None and first is not None:
            self._list.setCurrentItem(first)
        self._show_chosen()

    def _current(self) -> Phrase | None:
        items = self._list.selectedItems()
        phrase = items[0].data(0, Qt.ItemDataRole.UserRole) if items else None
        return phrase if isinstance(phrase, Phrase) else None

    def _show_chosen(self) -> None:
        phrase = self._current()
        self._recorder.setEnabled(phrase is not None)
        self._recorder.set_keys(phrase.hotkey if phrase is not None else "")
        if phrase is not None:
            self._chosen.setText(tr("Hotkey of “{title}”").replace("{title}", phrase.content.title))
            self._recorder.set_name(self._chosen.text())
        else:
            self._chosen.setText(tr("No phrase has a hotkey yet: open a phrase in the library and give it one."))

    def _recorded(self, keys: str) -> None:
        phrase = self._current()
        if phrase is not None:
            self._book.write(partial(_set_hotkey, phrase=phrase, keys=keys))


def _with_keys(database: Database) -> tuple[list[Phrase], set[str]]:
    found = sorted(phrases.with_hotkey(database, offered_only=False), key=lambda phrase: phrase.hotkey)
    return found, {phrase.id for phrase in phrases.with_hotkey(database)}


def _set_hotkey(database: Database, *, phrase: Phrase, keys: str) -> Change:
    return phrases.set_hotkey(database, phrase.id, keys, agent=agents.current(database).id)
