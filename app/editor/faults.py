"""Says beside the field what the store would refuse: after a save, and shortly after one has stopped writing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.book import Book
from app.editor.form import WORDS, field_of
from app.editor.page import EditorPage
from app.editor.unsaved import is_new
from app.i18n import tr
from app.messages import Messages
from phrasebook.errors import PhrasebookError
from phrasebook.model import PhraseId
from phrasebook.store import checks

_WAIT_MS = 150


class Faults(QObject):
    """``look_soon`` after each edit, ``refuse`` when a save has failed."""

    def __init__(self, book: Book, messages: Messages, page: EditorPage) -> None:
        super().__init__(page)
        self._book = book
        self._messages = messages
        self._page = page
        self._phrase: PhraseId | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._look)

    def look_soon(self, phrase: PhraseId) -> None:
        """Check what stands in the form as a save of ``phrase`` would, once one has stopped writing."""
        self._phrase = phrase
        self._timer.start()

    def forget(self) -> None:
        """Check nothing more: another phrase is shown now, or this one is saved."""
        self._phrase = None
        self._timer.stop()
        self._page.form.clear_refusals()

    def refuse(self, error: PhrasebookError, *, go_there: bool) -> None:
        """Say an error beside the field that it is about, one of no field as a notice."""
        field = field_of(error)
        if not field:
            self._messages.error(error)
            return
        self._page.form.clear_refusals()
        data = {**error.data, "field": tr(WORDS[field])} if "field" in error.data else error.data
        self._page.form.refuse(field, self._messages.sentence(type(error)(error.code, **data)))
        if go_there:
            self._page.go_to(field)

    def _look(self) -> None:
        phrase, content = self._phrase, self._page.form.content
        if phrase is None:
            return
        known = None if is_new(phrase) else phrase
        self._book.read(
            lambda database: checks.content(database, content, phrase=known),
            lambda _nothing: self._found(phrase, None),
            topic="editor.check",
            failed=lambda error: self._found(phrase, error),
        )

    def _found(self, phrase: PhraseId, error: PhrasebookError | None) -> None:
        if phrase != self._phrase:
            return
        if error is None:
            self._page.form.clear_refusals()
        elif error.code != "text-empty" or self._page.form.fields[field_of(error)].error:
            # nobody needs to be told that what one is about to write is still empty
            self.refuse(error, go_there=False)
