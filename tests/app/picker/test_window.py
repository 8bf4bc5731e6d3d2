from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.book import Book
from app.inserter import Inserter, Wish
from app.phrases import BlankForm, Places, ResultList, SearchBox
from app.picker import Picker
from app.settings import PICKER_SIZE, Settings
from app.theme import Theme
from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import PhraseId
from phrasebook.store import phrases

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def picker(
    book: Book, inserter: Inserter, settings: Settings, theme: Theme, targets: object, places: Places, qtbot: QtBot
) -> Picker:
    made = Picker(book, inserter, settings, theme, targets, places)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: rows(made) == 3)
    return made


def rows(picker: Picker) -> int:
    return picker.findChild(ResultList).model().rowCount()


def open_it(picker: Picker, targets: object, qtbot: QtBot) -> None:
    with qtbot.waitActive(picker):
        picker.open_over(targets.front)


def press(picker: Picker, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    QTest.keyPress(picker.windowHandle(), key, held)


def release(picker: Picker, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    QTest.keyRelease(picker.windowHandle(), key, held)


def click(picker: Picker, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    press(picker, key, held)
    release(picker, key, held)


def write(picker: Picker, text: str) -> None:
    for letter in text:
        click(picker, Key(ord(letter.upper())))


def focused_field() -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


def test_it_opens_with_the_answer_to_the_empty_search_ready(picker: Picker, targets: object, qtbot: QtBot) -> None:
    picker.warm()
    open_it(picker, targets, qtbot)
    assert rows(picker) == 3
    assert QApplication.focusWidget() is picker.findChild(SearchBox)


def test_typed_initials_and_enter_copy_and_the_chat_gets_the_keyboard_back(
    picker: Picker, targets: object, clipboard: object, store: Database, qtbot: QtBot
) -> None:
    open_it(picker, targets, qtbot)
    write(picker, "qsd")
    click(picker, Key.Key_Return)
    qtbot.waitUntil(lambda: not picker.isVisible())
    assert clipboard.held == "请稍等，马上为您查。"
    assert targets.activated == [targets.front]
    qtbot.waitUntil(lambda: [one["key"] for one in statistics.counts(store)] == ["p1"])


def test_a_held_enter_keeps_the_window_until_it_is_up(
    picker: Picker, targets: object, inserter: Inserter, clipboard: object, qtbot: QtBot
) -> None:
    open_it(picker, targets, qtbot)
    write(picker, "qsd")
    with qtbot.waitSignal(inserter.copied):
        press(picker, Key.Key_Return)
    qtbot.wait(50)
    assert picker.isVisible()
    assert targets.activated == []
    release(picker, Key.Key_Return)
    qtbot.waitUntil(lambda: not picker.isVisible())
    assert targets.activated == [targets.front]


def test_esc_leaves_when_it_is_up(picker: Picker, targets: object, clipboard: object, qtbot: QtBot) -> None:
    open_it(picker, targets, qtbot)
    press(picker, Key.Key_Escape)
    qtbot.wait(30)
    assert picker.isVisible()
    release(picker, Key.Key_Escape)
    qtbot.waitUntil(lambda: not picker.isVisible())
    assert targets.activated == [targets.front]
    assert clipboard.held is None


def test_the_hotkey_closes_what_it_opened(picker: Picker, targets: object, qtbot: QtBot) -> None:
    open_it(picker, targets, qtbot)
    picker.open_over(targets.front)
    assert not picker.isVisible()


def test_it_forgets_what_was_typed(picker: Picker, targets: object, qtbot: QtBot) -> None:
    open_it(picker, targets, qtbot)
    write(picker, "qsd")
    qtbot.waitUntil(lambda: rows(picker) == 1)
    click(picker, Key.Key_Escape)
    qtbot.waitUntil(lambda: not picker.isVisible())
    qtbot.waitUntil(lambda: rows(picker) == 3)
    assert picker.findChild(SearchBox).text() == ""


def test_losing_the_focus_closes_it_and_gives_nothing_back(picker: Picker, targets: object, qtbot: QtBot) -> None:
    open_it(picker, targets, qtbot)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not picker.isVisible())
    assert targets.activated == []


def test_blanks_are_asked_for_inside_the_picker(
    picker: Picker, targets: object, clipboard: object, qtbot: QtBot
) -> None:
    open_it(picker, targets, qtbot)
    write(picker, "jssp")
    click(picker, Key.Key_Return)
    qtbot.waitUntil(lambda: picker.findChild(BlankForm).asking)
    assert clipboard.held is None
    focused_field().setText("四件套")
    qtbot.wait(20)  # the same key again is another press
    click(picker, Key.Key_Return)
    qtbot.waitUntil(lambda: not picker.isVisible())
    assert clipboard.held == "四件套有现货。"


def test_esc_in_the_form_goes_back_to_the_results(
    picker: Picker, targets: object, clipboard: object, qtbot: QtBot
) -> None:
    open_it(picker, targets, qtbot)
    write(picker, "jssp")
    click(picker, Key.Key_Return)
    qtbot.waitUntil(lambda: picker.findChild(BlankForm).asking)
    click(picker, Key.Key_Escape)
    assert picker.isVisible()
    assert QApplication.focusWidget() is picker.findChild(SearchBox)
    assert picker.findChild(SearchBox).text() == "jssp"
    write(picker, "x")
    assert picker.findChild(SearchBox).text() == "jsspx"


def test_a_form_waits_while_a_value_is_fetched_elsewhere(
    picker: Picker, targets: object, clipboard: object, qtbot: QtBot
) -> None:
    open_it(picker, targets, qtbot)
    write(picker, "jssp")
    click(picker, Key.Key_Return)
    qtbot.waitUntil(lambda: picker.findChild(BlankForm).asking)
    focused_field().setText("四件")
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert picker.isVisible()
    open_it(picker, targets, qtbot)
    assert focused_field().text() == "四件"


def test_it_asks_for_the_blanks_of_a_direct_hotkey(
    picker: Picker, inserter: Inserter, targets: object, clipboard: object, store: Database, qtbot: QtBot
) -> None:
    wish = Wish(phrase=phrases.get(store, PhraseId("p2")), source="hotkey")
    with qtbot.waitSignal(inserter.asked) as asked:
        inserter.copy(wish)
    assert not picker.isVisible()
    with qtbot.waitActive(picker):
        picker.ask(*asked.args, targets.front)
    focused_field().setText("四件套")
    click(picker, Key.Key_Return)
    qtbot.waitUntil(lambda: not picker.isVisible())
    assert clipboard.held == "四件套有现货。"
    assert targets.activated == [targets.front]


def test_what_others_copy_leaves_it_open(
    picker: Picker, inserter: Inserter, targets: object, store: Database, qtbot: QtBot
) -> None:
    open_it(picker, targets, qtbot)
    with qtbot.waitSignal(inserter.copied):
        inserter.copy(Wish(phrase=phrases.get(store, PhraseId("p1")), source="panel"))
    assert picker.isVisible()


def test_a_refused_clipboard_leaves_it_open_and_usable(
    picker: Picker, inserter: Inserter, targets: object, clipboard: object, qtbot: QtBot
) -> None:
    clipboard.works = False
    open_it(picker, targets, qtbot)
    with qtbot.waitSignal(inserter.refused):
        click(picker, Key.Key_Return)
    assert picker.isVisible()
    write(picker, "q")
    assert picker.findChild(SearchBox).text() == "q"


def test_its_size_is_remembered(picker: Picker, targets: object, settings: Settings, qtbot: QtBot) -> None:
    open_it(picker, targets, qtbot)
    picker.resize(700, 400)
    click(picker, Key.Key_Escape)
    qtbot.waitUntil(lambda: not picker.isVisible())
    assert settings.get(PICKER_SIZE) == "700,400"


def test_closing_it_by_the_window_manager_only_hides_it(picker: Picker, targets: object, qtbot: QtBot) -> None:
    open_it(picker, targets, qtbot)
    picker.close()
    assert not picker.isVisible()
    open_it(picker, targets, qtbot)
    assert picker.isVisible()


def test_it_words_itself_anew(picker: Picker) -> None:
    picker.setWindowTitle("")
    QApplication.sendEvent(picker, QEvent(QEvent.Type.LanguageChange))
    assert picker.windowTitle() == "Kuaida: pick a phrase"
