from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.phrases import SearchBox
from app.settings import LETTERS_FIRST, Settings
from app.theme import Theme


@pytest.fixture
def box(settings: Settings, theme: Theme, qtbot: QtBot) -> SearchBox:
    made = SearchBox(settings, theme)
    qtbot.addWidget(made)
    made.show()
    return made


def button(box: SearchBox, text: str) -> QToolButton:
    return next(one for one in box.findChildren(QToolButton) if text in (one.text(), one.accessibleName()))


def test_the_mode_is_shown_and_remembered(box: SearchBox, settings: Settings, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(box, "拼"), Qt.MouseButton.LeftButton)
    assert not box.letters_first
    assert settings.get(LETTERS_FIRST) is False
    assert button(box, "中").isVisible()


def test_another_box_follows(box: SearchBox, settings: Settings, theme: Theme, qtbot: QtBot) -> None:
    other = SearchBox(settings, theme)
    qtbot.addWidget(other)
    other.toggle_input_method()
    assert not box.letters_first


def test_the_cross_is_there_when_there_is_something_to_clear(box: SearchBox, qtbot: QtBot) -> None:
    assert not button(box, "Clear").isVisible()
    qtbot.keyClicks(box, "fh")
    assert button(box, "Clear").isVisible()
    qtbot.mouseClick(button(box, "Clear"), Qt.MouseButton.LeftButton)
    assert box.text() == ""


def test_its_owner_may_take_keys_first(box: SearchBox, qtbot: QtBot) -> None:
    seen: list[int] = []

    def keys(event: QKeyEvent) -> bool:
        seen.append(event.key())
        return event.key() == Qt.Key.Key_Tab

    box.take_keys(keys)
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    qtbot.keyClicks(box, "a")
    assert seen == [Qt.Key.Key_Tab, Qt.Key.Key_A]
    assert box.text() == "a"


def test_while_composing_keys_are_the_input_methods(box: SearchBox, qtbot: QtBot) -> None:
    seen: list[int] = []
    box.take_keys(lambda event: bool(seen.append(event.key())) or True)
    box.set_letters_first(False)
    QApplication.sendEvent(box, QInputMethodEvent("年", []))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_Tab):
        qtbot.keyClick(box, key)
    assert seen == []
