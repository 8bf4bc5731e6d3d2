from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.held_keys import HeldKeys

Key = Qt.Key
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Box(QLineEdit):
    """Remembers the key presses that reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.pressed.append(event.key())
        super().keyPressEvent(event)


@pytest.fixture
def box(qtbot: QtBot) -> Box:
    made = Box()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def held(box: Box) -> Iterator[HeldKeys]:
    made = HeldKeys(box)
    release(box, Key.Key_A, 0)  # and so no modifier is held
    yield made
    release(box, Key.Key_A, 0)


def send(
    window: QWidget,
    kind: QEvent.Type,
    key: Qt.Key,
    when: int,
    modifiers: Qt.KeyboardModifier = NONE,
    *,
    again: bool = False,
) -> None:
    event = QKeyEvent(kind, key, modifiers, "", again)
    event.setTimestamp(when)
    QCoreApplication.sendEvent(window.windowHandle(), event)


def press(window: QWidget, key: Qt.Key, when: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    send(window, QEvent.Type.KeyPress, key, when, modifiers)


def release(window: QWidget, key: Qt.Key, when: int) -> None:
    send(window, QEvent.Type.KeyRelease, key, when)


def test_without_keys_there_is_nothing_to_wait_for(held: HeldKeys) -> None:
    called: list[bool] = []
    held.when_up(lambda: called.append(True))
    assert called == [True]
    assert not held.waiting


def test_a_held_key_is_waited_for(held: HeldKeys, box: Box, qtbot: QtBot) -> None:
    called: list[bool] = []
    press(box, Key.Key_Return, 10)
    held.when_up(lambda: called.append(True))
    assert held.waiting
    assert not called
    release(box, Key.Key_Return, 90)
    assert not called
    qtbot.waitUntil(lambda: called == [True])


def test_a_repetition_as_the_server_makes_it_is_no_release(held: HeldKeys, box: Box, qtbot: QtBot) -> None:
    called: list[bool] = []
    press(box, Key.Key_Return, 10)
    held.when_up(lambda: called.append(True))
    for when in (670, 710, 750):
        release(box, Key.Key_Return, when)
        press(box, Key.Key_Return, when)
    qtbot.wait(40)
    assert not called
    release(box, Key.Key_Return, 800)
    qtbot.waitUntil(lambda: called == [True])


def test_keys_that_decide_come_through_once_for_each_press(held: HeldKeys, box: Box) -> None:
    press(box, Key.Key_Escape, 10)
    release(box, Key.Key_Escape, 670)
    press(box, Key.Key_Escape, 670)
    send(box, QEvent.Type.KeyPress, Key.Key_Escape, 710, again=True)
    release(box, Key.Key_Escape, 750)
    press(box, Key.Key_Escape, 900)
    assert box.pressed == [Key.Key_Escape, Key.Key_Escape]


def test_commands_do_not_repeat_but_writing_and_moving_do(held: HeldKeys, box: Box) -> None:
    for key, modifiers in ((Key.Key_D, CTRL), (Key.Key_A, NONE), (Key.Key_Down, NONE), (Key.Key_Left, CTRL)):
        press(box, key, 10, modifiers)
        release(box, key, 670)
        press(box, key, 670, modifiers)
        release(box, key, 700)
    assert box.pressed == [Key.Key_D, Key.Key_A, Key.Key_A, Key.Key_Down, Key.Key_Down, Key.Key_Left, Key.Key_Left]


def test_all_keys_have_to_be_up(held: HeldKeys, box: Box, qtbot: QtBot) -> None:
    called: list[bool] = []
    press(box, Key.Key_1, 10)
    press(box, Key.Key_2, 20)
    held.when_up(lambda: called.append(True))
    release(box, Key.Key_1, 30)
    qtbot.wait(40)
    assert not called
    release(box, Key.Key_2, 90)
    qtbot.waitUntil(lambda: called == [True])


def test_when_the_focus_is_gone_nothing_is_waited_for(held: HeldKeys, box: Box) -> None:
    called: list[bool] = []
    press(box, Key.Key_Return, 10)
    held.when_up(lambda: called.append(True))
    held.forget()
    assert not held.waiting
    held.when_up(lambda: called.append(True))
    assert called == [True]


def test_modifiers_are_waited_for_though_their_releases_come_to_nobody(
    held: HeldKeys, box: Box, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    down = [Qt.KeyboardModifier.AltModifier]
    monkeypatch.setattr(QGuiApplication, "queryKeyboardModifiers", lambda: down[0])
    called: list[bool] = []
    press(box, Key.Key_Alt, 10, Qt.KeyboardModifier.AltModifier)
    held.when_up(lambda: called.append(True))
    assert not called
    down[0] = NONE
    qtbot.waitUntil(lambda: called == [True])


def test_who_loses_the_focus_waits_for_the_modifiers_alone(held: HeldKeys, box: Box) -> None:
    called: list[bool] = []
    press(box, Key.Key_Return, 10)
    held.when_up(lambda: called.append(True))
    held.let_go()
    assert called == [True]
