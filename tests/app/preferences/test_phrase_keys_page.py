from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from app.book import Book
from app.messages import Messages
from app.preferences.key_rules import KeyRules
from app.preferences.phrase_keys_page import PhraseKeysPage
from app.settings import Settings
from app.widgets.key_field import KeyField
from phrasebook.model import AgentId, PhraseId
from phrasebook.store import phrases

if TYPE_CHECKING:
    from .conftest import Asker


@pytest.fixture
def page(handbook_book: Book, hotkeys, settings: Settings, messages: Messages, qtbot: QtBot) -> PhraseKeysPage:
    made = PhraseKeysPage(handbook_book, KeyRules(hotkeys, handbook_book, settings, messages))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(rows(made)))
    return made


def rows(page: PhraseKeysPage) -> list[tuple[str, str]]:
    tree = page.findChild(QTreeWidget)
    return [(item.text(0), item.text(1)) for item in map(tree.topLevelItem, range(tree.topLevelItemCount()))]


def test_it_lists_the_phrases_with_a_hotkey(page: PhraseKeysPage) -> None:
    assert [keys for keys, _ in rows(page)] == [f"Ctrl+Alt+{number}" for number in range(1, 10)]
    assert all(title for _, title in rows(page))


def test_a_hotkey_is_changed_and_kept(page: PhraseKeysPage, ask: Asker, qtbot: QtBot) -> None:
    title = rows(page)[0][1]
    field = page.findChild(KeyField)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: ("Ctrl+Alt+K", title) in rows(page))
    assert len(rows(page)) == 9
    assert [one.content.title for one in ask(phrases.with_hotkey) if one.hotkey == "Ctrl+Alt+K"] == [title]
    assert field.text() == "Ctrl+Alt+K"


def test_another_phrases_hotkey_is_refused(page: PhraseKeysPage, qtbot: QtBot) -> None:
    before, title = rows(page), rows(page)[1][1]
    field = page.findChild(KeyField)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClick(field, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert any(title in label.text() for label in page.findChildren(QLabel) if "Take it away" in label.text())
    assert rows(page) == before


def test_delete_takes_it_away(page: PhraseKeysPage, qtbot: QtBot) -> None:
    tree = page.findChild(QTreeWidget)
    tree.setCurrentItem(tree.topLevelItem(2))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(rows(page)) == 8)
    assert "Ctrl+Alt+3" not in [keys for keys, _ in rows(page)]


def test_a_retired_phrase_keeps_its_place_and_says_so(page: PhraseKeysPage, handbook_book: Book, qtbot: QtBot) -> None:
    def retire(database):
        first = next(one for one in phrases.with_hotkey(database) if one.hotkey == "Ctrl+Alt+1")
        return phrases.retire(database, [PhraseId(first.id)], agent=AgentId("x"))

    handbook_book.write(retire)
    qtbot.waitUntil(lambda: "retired" in rows(page)[0][1])
    assert len(rows(page)) == 9


def test_the_search_finds_a_phrase_by_its_key_or_title(page: PhraseKeysPage) -> None:
    title = rows(page)[3][1]
    assert page.keep(title.casefold())
    assert rows(page) == [("Ctrl+Alt+4", title)]
    assert page.keep("ctrl+alt+9")
    assert len(rows(page)) == 1
    assert not page.keep("qqqq")
    assert page.keep("")
    assert len(rows(page)) == 9
