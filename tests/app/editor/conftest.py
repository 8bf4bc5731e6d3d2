"""An editor over the small phrasebook, and its parts alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.book import Book
from app.editor import PhraseEditor, Unsaved
from app.editor.form import Form
from app.messages import Messages
from app.settings import Settings
from app.theme import Theme
from app.widgets.key_recorder import KeyRecorder
from phrasebook.model import PhraseId


@pytest.fixture
def recorder(qapp: object) -> KeyRecorder:
    """A recorder that grants every hotkey."""
    return KeyRecorder(lambda keys: None, lambda keys: [])


@pytest.fixture
def unsaved(settings: Settings, qapp: object) -> Unsaved:
    """No unsaved edits yet."""
    return Unsaved(settings)


@pytest.fixture
def editor(
    book: Book, theme: Theme, messages: Messages, unsaved: Unsaved, recorder: KeyRecorder, qtbot: QtBot
) -> Iterator[PhraseEditor]:
    """The editor, shown, with nothing in it; it knows the scenarios."""
    made = PhraseEditor(book, theme, messages, unsaved, recorder)
    qtbot.addWidget(made)
    made.resize(600, 800)
    made.show()
    qtbot.waitUntil(lambda: made.page.form.scenario.count() > 1)
    yield made
    made.hide()


@pytest.fixture
def form(editor: PhraseEditor) -> Form:
    """Its fields."""
    return editor.page.form


@pytest.fixture
def show(editor: PhraseEditor, qtbot: QtBot) -> Callable[[str], None]:
    """Open a phrase and wait until it is there."""

    def open_phrase(phrase: str) -> None:
        editor.open(PhraseId(phrase))
        qtbot.waitUntil(lambda: editor.shown == phrase)

    return open_phrase
