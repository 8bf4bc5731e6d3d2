from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import settings as table
from app.book import Book
from app.i18n import Translation, tr
from app.preferences import Preferences
from app.preferences.window import PreferencesWindow
from app.settings import Settings
from phrasebook.store import settings as kept

if TYPE_CHECKING:
    from .conftest import Asker, Finder


@pytest.fixture
def window(preferences: Preferences, qtbot: QtBot) -> PreferencesWindow:
    preferences.open()
    assert preferences.window is not None
    return preferences.window


def pages(window: PreferencesWindow) -> list[str]:
    listed = window.findChild(QListWidget)
    return [listed.item(row).text() for row in range(listed.count()) if not listed.item(row).isHidden()]


def test_every_setting_that_has_words_has_a_row_and_a_page(window: PreferencesWindow) -> None:
    shown = [widget.text() for kind in (QLabel, QCheckBox) for widget in window.findChildren(kind)]
    for row in table.TABLE:
        if row.text:
            assert row.text in shown
            assert row.help in shown
            assert row.page in pages(window)


def test_a_choice_holds_at_once_and_after_reopening_the_book(
    preferences: Preferences,
    window: PreferencesWindow,
    settings: Settings,
    named: Finder,
    ask: Asker,
    handbook_book: Book,
) -> None:
    def keep(key: str, value: str) -> None:
        handbook_book.write(lambda database: kept.put(database, key, value))

    settings.open({}, keep)
    combo = named(window, QComboBox, "Colours")
    combo.setCurrentIndex(combo.findText("Dark"))
    combo.activated.emit(combo.currentIndex())
    named(window, QSpinBox, "Notices stay for (seconds)").setValue(7)
    named(window, QCheckBox, "Show the panel at start").click()
    assert (settings.get(table.THEME), settings.get(table.NOTICE_SECONDS)) == ("dark", 7)
    again = Settings(ask(kept.everything), lambda key, value: None)
    assert again.get(table.THEME) == "dark"
    assert again.get(table.NOTICE_SECONDS) == 7
    assert again.get(table.PANEL_AT_START) is False


def test_what_is_changed_elsewhere_is_shown(window: PreferencesWindow, settings: Settings, named: Finder) -> None:
    settings.put(table.NOTICE_SECONDS, 9)
    settings.put(table.PICKER_KEY, "Ctrl+Alt+Q")
    assert named(window, QSpinBox, "Notices stay for (seconds)").value() == 9
    window.turn_to(table.KEYS)
    assert named(window, QPushButton, "Open the picker").text() == "Ctrl+Alt+Q"


def test_the_search_keeps_what_has_to_do_with_it(window: PreferencesWindow, named: Finder, qtbot: QtBot) -> None:
    search = named(window, QLineEdit, "Search the preferences")
    everything = pages(window)
    qtbot.keyClicks(search, "dark")
    assert pages(window) == ["General"]
    assert named(window, QComboBox, "Colours").isVisible()
    assert not any(box.isVisible() for box in window.findChildren(QSpinBox))
    search.clear()
    qtbot.keyClicks(search, "qqqq")
    assert pages(window) == []
    assert any(label.isVisible() and label.text().startswith("Nothing") for label in window.findChildren(QLabel))
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert pages(window) == everything


def test_a_hotkey_is_recorded_and_the_others_rest_meanwhile(
    preferences: Preferences, window: PreferencesWindow, settings: Settings, named: Finder, qtbot: QtBot
) -> None:
    resting: list[bool] = []
    preferences.recording_changed.connect(resting.append)
    window.turn_to(table.KEYS)
    field = named(window, QPushButton, "Open the picker")
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert resting == [True]
    qtbot.keyClick(field, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert resting == [True, False]
    assert settings.get(table.PICKER_KEY) == "Ctrl+Alt+W"


def test_everything_speaks_another_language_at_once(
    window: PreferencesWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: len(window.findChildren(QComboBox)) > 10)
    translation = Translation(qapp)
    translation.use("zh_CN")
    try:
        qtbot.waitUntil(lambda: pages(window)[0] == "常规")
        for kind in (QLabel, QPushButton, QCheckBox, QToolButton):
            for widget in window.findChildren(kind):
                assert tr(widget.text()) == widget.text(), widget.text()
        for widget in window.findChildren(QLineEdit):
            assert tr(widget.placeholderText()) == widget.placeholderText()
    finally:
        translation.use("en")
    qtbot.waitUntil(lambda: pages(window)[0] == "General")


def test_every_control_has_a_name_for_screen_readers(window: PreferencesWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(window.findChildren(QComboBox)) > 10)
    for kind in (QLineEdit, QComboBox, QSpinBox, QCheckBox, QPushButton, QToolButton, QListWidget, QTreeWidget):
        for widget in window.findChildren(kind):
            inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QSpinBox | QLineEdit)
            assert inner or named_aloud(widget), f"{kind.__name__} in {widget.parent()}"


def named_aloud(widget: QWidget) -> bool:
    return bool(widget.accessibleName() or widget.property("text"))
