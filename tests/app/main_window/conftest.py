"""The library over the small phrasebook, worked as a person would: by its commands, its lists and its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from app.book import Book
from app.commands import Commands
from app.editor.form import Form
from app.inserter import Inserter
from app.main_window import Library
from app.main_window.workbench import Workbench
from app.messages import Messages
from app.phrases import Places
from app.settings import Settings
from app.theme import Theme
from phrasebook.model import PhraseId


class AnyKey:
    """Rules by which every hotkey can be had."""

    def refusal(self, keys: str) -> str | None:
        return None

    def free(self, keys: str) -> list[str]:
        return []


@pytest.fixture
def commands(qapp: object) -> Commands:
    """The table of commands; ``library`` binds its own."""
    return Commands()


@pytest.fixture
def make_library(
    book: Book,
    inserter: Inserter,
    commands: Commands,
    settings: Settings,
    theme: Theme,
    messages: Messages,
    home: Path,
    qtbot: QtBot,
) -> Callable[[Commands], Library]:
    """Make a library, as each start of the program does."""

    def make(table: Commands) -> Library:
        made = Library(book, inserter, table, settings, theme, messages, Places(book), AnyKey(), home)
        made.bind(table)
        return made

    return make


@pytest.fixture
def library(make_library: Callable[[Commands], Library], commands: Commands) -> Library:
    """The library, its window not made yet."""
    return make_library(commands)


@pytest.fixture
def bench(library: Library, qtbot: QtBot) -> Iterator[Workbench]:
    """The open library window with its phrases listed and the first of them in the editor."""
    library.open()
    qtbot.addWidget(library.bench.window)
    qtbot.waitUntil(lambda: len(library.bench.phrases.table.phrases) == 3)
    qtbot.waitUntil(lambda: library.bench.editor.shown is not None)
    yield library.bench
    library.bench.window.hide()


@pytest.fixture
def form(bench: Workbench) -> Form:
    """The fields of the editor."""
    return bench.editor.page.form


@pytest.fixture
def go(bench: Workbench, qtbot: QtBot) -> Callable[..., None]:
    """Choose phrases in the list and wait until they are shown."""

    def choose(*phrases: str) -> None:
        table = bench.phrases.table
        qtbot.waitUntil(lambda: set(phrases) <= set(table.phrases))
        flag = QItemSelectionModel.SelectionFlag
        table.selectionModel().clearSelection()
        for phrase in phrases:
            row = table.phrases.index(PhraseId(phrase))
            table.selectionModel().select(table.model().index(row, 0), flag.Select | flag.Rows)
        if len(phrases) == 1:
            qtbot.waitUntil(lambda: bench.editor.shown == phrases[0])

    return choose
