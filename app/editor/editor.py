"""Writes one phrase: keeps what is not saved, says that it is saved once it is, and follows what others change meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.book import Book
from app.editor import catalogue, events, saving
from app.editor.catalogue import Catalogue
from app.editor.empty_page import EmptyPage
from app.editor.faults import Faults
from app.editor.linting import Linting
from app.editor.page import EditorPage
from app.editor.unsaved import Edit, Unsaved, is_new, new_key
from app.editor.waivers import Waiving
from app.i18n import tr
from app.messages import Messages
from app.theme import Theme
from app.widgets.key_recorder import KeyRecorder
from phrasebook.actions.examining import Examiner
from phrasebook.database import Database
from phrasebook.errors import PhrasebookError
from phrasebook.lint import Finding
from phrasebook.model import UNSORTED, Change, Content, Phrase, PhraseId, ScenarioId
from phrasebook.store import journal, phrases, shipped

_CATALOGUE_KINDS = frozenset({"scenario", "agent"})


class PhraseEditor(QWidget):
    """``saved`` carries (the key under which the phrase was shown, its id) once it is on the disk; ``opened`` the key of an
    edit that came to view by itself; ``edited`` tells that there is or is no longer something to save; ``told`` carries
    (a sentence, what takes it back or None: undo).
    """

    saved = Signal(str, str)
    opened = Signal(str)
    edited = Signal()
    told = Signal(str, object)

    def __init__(self, book: Book, theme: Theme, messages: Messages, unsaved: Unsaved, recorder: KeyRecorder) -> None:
        super().__init__()
        self._book = book
        self._unsaved = unsaved
        self._catalogue = Catalogue()
        self._wanted: PhraseId | None = None
        self._shown: PhraseId | None = None
        self._phrase: Phrase | None = None
        self._just_saved = False
        self._saving: set[PhraseId] = set()
        self.page = EditorPage(theme, recorder)
        self._empty = EmptyPage()
        self._faults = Faults(book, messages, self.page)
        self._examiner = Examiner()
        self._linting = Linting(book, messages, self.page, self._examine)
        self.waiving = Waiving(book, self.page.findings, self._linting.look)
        self.page.form.insert_after("body", self.waiving.list)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.page.form.edited.connect(self._keep)
        self.page.state.dropped.connect(self.drop)
        self.page.state.personal_chosen.connect(self._keep)
        self.page.tabs.currentChanged.connect(self._read_history)
        recorder.recorded.connect(self._set_hotkey)
        book.changed.connect(self._follow)
        book.read(catalogue.read, self._take_catalogue, topic="editor.catalogue")

    @property
    def shown(self) -> PhraseId | None:
        """The phrase that is being edited."""
        return self._shown

    @property
    def has_edit(self) -> bool:
        """Whether what is shown has an edit that is not saved."""
        return self._shown is not None and self._unsaved.get(self._shown) is not None

    def open(self, phrase: PhraseId | None) -> None:
        """Show a phrase, with the unsaved edit that there may be; None shows that nothing is chosen."""
        if phrase == self._wanted:
            return
        self._wanted = phrase
        self._just_saved = False
        self._faults.forget()
        if phrase is None:
            self._shown = self._phrase = None
            self._pages.setCurrentWidget(self._empty)
            self.edited.emit()
        elif is_new(phrase):
            self._take(phrase, None)
        else:
            self._read(phrase)

    def start(
        self, scenario: ScenarioId = UNSORTED, *, title: str = "", body: str = "", cues: tuple[str, ...] = ()
    ) -> PhraseId:
        """Begin a new phrase and return the key under which it is kept until it is saved."""
        self._unsaved.drop_blank()
        made = new_key()
        self._unsaved.keep(made, Edit(Content(title=title, body=body, cues=cues, scenario=scenario), None))
        self.open(made)
        self.page.go_to("title")
        return made

    def save(self, *, approve: bool = False) -> None:
        """Save the edit of what is shown; it is said to be saved only once it is on the disk."""
        key, content = self._shown, self.page.form.content
        if key is None or key in self._saving:
            return
        self._saving.add(key)

        def failed(error: PhrasebookError) -> None:
            self._saving.discard(key)
            self._faults.refuse(error, go_there=True)

        self._book.write(
            saving.save(key, content, personal=self.page.state.personal, approve=approve),
            lambda result: self._saved(key, content, result[0], approved=approve),
            failed=failed,
        )

    def drop(self) -> None:
        """Go back to what is in the phrasebook; the edit can be brought back."""
        key = self._shown
        edit = None if key is None else self._unsaved.get(key)
        if key is None or edit is None:
            return
        self._faults.forget()
        if is_new(key):
            self.open(None)
            self._unsaved.drop(key)
        else:
            self._unsaved.drop(key)
            self._take(key, self._phrase)
        self.told.emit(tr("Dropped the edit"), lambda: self._bring_back(key, edit))

    def _bring_back(self, key: PhraseId, edit: Edit) -> None:
        self._unsaved.keep(key, edit)
        if self._shown == key:
            self._take(key, self._phrase)
        else:
            self.open(key)
        self.opened.emit(key)

    def _read(self, phrase: PhraseId) -> None:
        self._book.read(
            lambda database: _found(database, phrase),
            lambda found: self._take(phrase, found[0], differs=found[1]),
            topic="editor.phrase",
            failed=lambda _error: self._lose(phrase),
        )

    def _lose(self, phrase: PhraseId) -> None:
        """The phrase is not in the phrasebook any more: what one was writing lives on as a new one."""
        edit = self._unsaved.get(phrase)
        if edit is None:
            self.open(None)
            return
        made = new_key()
        self._unsaved.keep(made, Edit(edit.content, None))
        self._unsaved.drop(phrase)
        self.open(made)
        self.opened.emit(made)

    def _take(self, key: PhraseId, phrase: Phrase | None, *, differs: bool | None = None) -> None:
        if key != self._wanted:
            return
        if differs is not None or phrase is None:
            self.page.state.say_differs(bool(differs))
        self._shown, self._phrase = key, phrase
        edit = self._unsaved.get(key)
        content = _newest(phrase) if edit is None else edit.content
        self.page.show_phrase(phrase, content, self._catalogue, personal=edit is not None and edit.personal)
        self._pages.setCurrentWidget(self.page)
        self.waiving.show_phrase(None if phrase is None else phrase.id)
        self._linting.look()
        self._show_edit()
        self._read_history()

    def _examine(self, database: Database, content: Content) -> list[Finding]:
        return self._examiner.body(database, content, self._shown)

    def _take_catalogue(self, found: Catalogue) -> None:
        self._catalogue = found
        self.page.form.set_catalogue(found)
        self.page.state.show_phrase(self._phrase, found, personal=self.page.state.personal)

    def _keep(self, _value: object = None) -> None:
        """Keep the edit as it stands now, or forget it where it says what the phrasebook says."""
        if self._shown is None:
            return
        content, base = self.page.form.content, None if self._phrase is None else _newest(self._phrase)
        old = self._unsaved.get(self._shown)
        self._just_saved = False
        if content == base:
            self._unsaved.drop(self._shown)
        else:
            self._unsaved.keep(self._shown, Edit(content, base if old is None else old.base, self.page.state.personal))
        self._faults.look_soon(self._shown)
        self._linting.look_soon()
        self._show_edit()

    def _show_edit(self) -> None:
        edit = None if self._shown is None else self._unsaved.get(self._shown)
        meanwhile = edit is not None and self._phrase is not None and edit.base != _newest(self._phrase)
        self.page.state.show_edit(unsaved=edit is not None, saved=self._just_saved, meanwhile=meanwhile)
        self.edited.emit()

    def _saved(self, key: PhraseId, content: Content, phrase: PhraseId, *, approved: bool) -> None:
        self._saving.discard(key)
        self.saved.emit(key, phrase)
        if self._shown == key:
            self._faults.forget()
            self._wanted = self._shown = phrase
            self._just_saved = True
            if self.page.form.content != content:  # somebody went on writing
                self._unsaved.keep(phrase, Edit(self.page.form.content, content))
        if key != phrase or self._shown != key or self.page.form.content == content:
            self._unsaved.drop(key)
        self._show_edit()
        self.told.emit(tr("Saved and approved") if approved else tr("Saved"), None)

    def _set_hotkey(self, keys: str) -> None:
        if self._phrase is not None:
            self._book.write(saving.set_hotkey(self._phrase.id, keys), lambda change: self._tell_hotkey(keys, change))

    def _tell_hotkey(self, keys: str, change: Change) -> None:
        if len(change.phrases) > 1:
            self.told.emit(tr("Hotkey set; another phrase gave it up"), None)
        else:
            self.told.emit(tr("Hotkey set") if keys else tr("Hotkey removed"), None)

    def _read_history(self, _tab: int = 0) -> None:
        phrase = self._shown
        if phrase is None or not self.page.shows_history:
            return

        def read(database: Database) -> list[events.Event]:
            return [events.read(entry) for entry in journal.history(database, phrase)]

        def show(found: list[events.Event]) -> None:
            self.page.history.show_events(found, self._catalogue.agents)

        self._book.read(read, show, topic="editor.history")

    def _follow(self, change: Change) -> None:
        if change.kinds & _CATALOGUE_KINDS:
            self._book.read(catalogue.read, self._take_catalogue, topic="editor.catalogue")
        wanted = self._wanted
        unknown = "phrase" in change.kinds and not change.phrases  # as from another program
        if wanted is not None and not is_new(wanted) and (unknown or wanted in change.phrases):
            self._read(wanted)


def _found(database: Database, phrase: PhraseId) -> tuple[Phrase, bool]:
    """Return a phrase, and whether another text of it serves than the one that the program brought."""
    found = phrases.get(database, phrase)
    return found, shipped.differs(database, found)


def _newest(phrase: Phrase | None) -> Content:
    return Content(title="", body="") if phrase is None else phrase.pending or phrase.content
