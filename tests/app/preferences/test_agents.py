from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.book import Book
from app.messages import Messages
from app.preferences.agents_page import AgentsPage
from app.preferences.sign_in import SignIn
from app.theme import Theme
from phrasebook.actions import using
from phrasebook.store import agents

if TYPE_CHECKING:
    from .conftest import Asker, Finder


@pytest.fixture
def page(handbook_book: Book, messages: Messages, theme: Theme, qtbot: QtBot) -> AgentsPage:
    made = AgentsPage(handbook_book, messages, theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: names(made) == ["我"])
    return made


@pytest.fixture
def dialog(handbook_book: Book, messages: Messages, ask: Asker, qtbot: QtBot) -> SignIn:
    ask(lambda database: agents.add(database, "小满"))
    made = SignIn(handbook_book, messages)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: len(names(made)) == 2)
    return made


def names(page: AgentsPage | SignIn) -> list[str]:
    listed = page.findChild(QListWidget)
    return [listed.item(row).text() for row in range(listed.count())]


def add(page: AgentsPage, named: Finder, qtbot: QtBot, name: str) -> None:
    edit = named(page, QLineEdit, "Name of a new agent")
    edit.setText(name)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_an_agent_is_added_renamed_and_signed_in(page: AgentsPage, named: Finder, ask: Asker, qtbot: QtBot) -> None:
    add(page, named, qtbot, "小满")
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    assert ask(agents.current).name == "我"
    listed = page.findChild(QListWidget)
    listed.setCurrentRow(names(page).index("小满"))
    edit = named(page, QLineEdit, "Name")
    edit.setText("小满满")
    edit.editingFinished.emit()
    qtbot.waitUntil(lambda: "小满满" in names(page))
    qtbot.mouseClick(named(page, QPushButton, "Sign in as this agent"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ask(agents.current).name == "小满满")
    qtbot.waitUntil(lambda: not named(page, QPushButton, "Signed in").isEnabled())


def test_the_name_for_buyers_fills_its_variable(page: AgentsPage, named: Finder, ask: Asker) -> None:
    edit = named(page, QLineEdit, "Agent's name")
    edit.setText("小满")
    edit.editingFinished.emit()
    assert ask(using.known_values)[using.AGENT_NAME] == "小满"
    assert ask(agents.current).name == "我"


def test_a_name_that_is_taken_is_refused_in_one_sentence(page: AgentsPage, named: Finder, qtbot: QtBot) -> None:
    add(page, named, qtbot, "我")
    qtbot.waitUntil(lambda: any("already an agent" in label.text() for label in page.findChildren(QLabel)))
    assert names(page) == ["我"]


def test_enter_signs_in_the_other_one(dialog: SignIn, named: Finder, ask: Asker, qtbot: QtBot) -> None:
    qtbot.keyClick(named(dialog, QLineEdit, "Name"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert ask(agents.current).name == "小满"


def test_a_typed_name_is_chosen_by_what_it_begins_with(dialog: SignIn, named: Finder, ask: Asker, qtbot: QtBot) -> None:
    edit = named(dialog, QLineEdit, "Name")
    edit.setText("小")
    edit.textEdited.emit("小")
    assert names(dialog) == ["小满", "Add “小”"]
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert ask(agents.current).name == "小满"


def test_a_new_name_is_added(dialog: SignIn, named: Finder, ask: Asker, qtbot: QtBot) -> None:
    edit = named(dialog, QLineEdit, "Name")
    edit.setText("小")
    edit.textEdited.emit("小")
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert ask(agents.current).name == "小"
    assert [one.name for one in ask(agents.everyone)] == sorted(["我", "小满", "小"])


def test_escape_leaves_everything_as_it_is(dialog: SignIn, ask: Asker, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert ask(agents.current).name == "我"
