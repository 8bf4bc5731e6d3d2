from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets import key_events
from app.widgets.key_field import KeyField
from app.widgets.key_recorder import KeyRecorder

CTRL, ALT, SHIFT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)


@pytest.fixture
def recorder(qtbot: QtBot) -> KeyRecorder:
    taken = {"Ctrl+Alt+1": "Ctrl+Alt+1 is taken."}
    made = KeyRecorder(taken.get, lambda keys: ["Ctrl+Alt+2", "Ctrl+Alt+3"])
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def field(recorder: KeyRecorder) -> KeyField:
    return recorder.findChild(KeyField)


@pytest.fixture
def recorded(recorder: KeyRecorder) -> list[str]:
    heard: list[str] = []
    recorder.recorded.connect(heard.append)
    return heard


def visible_words(recorder: KeyRecorder) -> list[str]:
    return [label.text() for label in recorder.findChildren(QLabel) if label.isVisible()]


def offered(recorder: KeyRecorder) -> list[QPushButton]:
    buttons = recorder.findChildren(QPushButton)
    return [button for button in buttons if button.isVisible() and not isinstance(button, KeyField)]


def test_what_is_pressed_is_recorded(recorder: KeyRecorder, field: KeyField, recorded: list[str], qtbot: QtBot) -> None:
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClick(field, Qt.Key.Key_Q, ALT)
    assert recorded == ["Alt+Q"]
    assert recorder.keys == field.text() == "Alt+Q"
    assert not field.recording


def test_the_keyboard_starts_it_as_well(field: KeyField, recorded: list[str], qtbot: QtBot) -> None:
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.recording
    qtbot.keyClick(field, Qt.Key.Key_F9)
    qtbot.keyClick(field, Qt.Key.Key_Space)
    assert field.recording
    qtbot.keyClick(field, Qt.Key.Key_F8, CTRL)
    assert recorded == ["F9", "Ctrl+F8"]


def test_what_is_held_is_shown_live(field: KeyField, recorded: list[str]) -> None:
    down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    field.set_recording(True)
    shown = []
    for kind, key, held in (
        (down, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier),
        (down, Qt.Key.Key_Alt, CTRL),
        (up, Qt.Key.Key_Control, CTRL | ALT),
        (up, Qt.Key.Key_Alt, ALT),
    ):
        QApplication.sendEvent(field, QKeyEvent(kind, key, held))
        shown.append(field.text())
    assert shown == ["Ctrl+", "Ctrl+Alt+", "Alt+", "Press the keys…"]
    assert recorded == []


def test_a_taken_key_is_refused_and_a_free_one_is_one_click_away(
    recorder: KeyRecorder, field: KeyField, recorded: list[str], qtbot: QtBot
) -> None:
    recorder.set_keys("Alt+Q")
    field.set_recording(True)
    qtbot.keyClick(field, Qt.Key.Key_1, CTRL | ALT)
    assert (recorded, recorder.keys) == ([], "Alt+Q")
    assert "Ctrl+Alt+1 is taken." in visible_words(recorder)
    assert [button.text() for button in offered(recorder)] == ["Ctrl+Alt+2", "Ctrl+Alt+3"]
    qtbot.mouseClick(offered(recorder)[1], Qt.MouseButton.LeftButton)
    assert recorded == ["Ctrl+Alt+3"]
    assert offered(recorder) == []
    assert "Ctrl+Alt+1 is taken." not in visible_words(recorder)


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
@pytest.mark.parametrize("recording", [True, False])
def test_backspace_and_delete_take_it_away(
    recorder: KeyRecorder, field: KeyField, recorded: list[str], qtbot: QtBot, key: Qt.Key, recording: bool
) -> None:
    recorder.set_keys("Alt+Q")
    field.set_recording(recording)
    qtbot.keyClick(field, key)
    assert recorded == [""]
    assert recorder.keys == ""


def test_escape_leaves_it_as_it_was(recorder: KeyRecorder, field: KeyField, recorded: list[str], qtbot: QtBot) -> None:
    recorder.set_keys("Alt+Q")
    field.set_recording(True)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (recorded, field.recording, field.text()) == ([], False, "Alt+Q")


def test_no_command_takes_the_keys_while_recording(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    recorder = KeyRecorder(lambda keys: None, lambda keys: [])
    QVBoxLayout(window).addWidget(recorder)
    action = QAction(window)
    action.setShortcut(QKeySequence("Ctrl+N"))
    window.addAction(action)
    done: list[str] = []
    action.triggered.connect(lambda: done.append("command"))
    recorder.recorded.connect(done.append)
    with qtbot.waitActive(window):
        window.show()
    field = recorder.findChild(KeyField)
    field.setFocus()
    field.set_recording(True)
    qtbot.keyClick(field, Qt.Key.Key_N, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_N, CTRL)
    assert done == ["Ctrl+N", "command"]


def test_tab_goes_on_and_ends_recording(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    recorder, other = KeyRecorder(lambda keys: None, lambda keys: []), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(recorder)
    layout.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
    told: list[bool] = []
    recorder.recording_changed.connect(told.append)
    recorder.setFocus()
    field = recorder.findChild(KeyField)
    field.set_recording(True)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    assert told == [True, False]


def test_it_has_a_name_for_screen_readers(recorder: KeyRecorder, field: KeyField) -> None:
    recorder.set_name("Open the picker")
    assert field.accessibleName() == "Open the picker"


@pytest.mark.parametrize(
    ("key", "held", "written"),
    [
        (Qt.Key.Key_1, CTRL | ALT, "Ctrl+Alt+1"),
        (Qt.Key.Key_Exclam, CTRL | SHIFT, "Ctrl+Shift+1"),
        (Qt.Key.Key_Question, ALT | SHIFT, "Alt+Shift+/"),
        (Qt.Key.Key_PageUp, META | CTRL, "Meta+Ctrl+PgUp"),
        (Qt.Key.Key_Backtab, CTRL | SHIFT, "Ctrl+Shift+Tab"),
        (Qt.Key.Key_SysReq, ALT, "Alt+Print"),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "F5"),
        (Qt.Key.Key_unknown, CTRL, ""),
    ],
)
def test_combinations_are_written_the_portable_way(key: Qt.Key, held: Qt.KeyboardModifier, written: str) -> None:
    assert key_events.combination(QKeyEvent(QEvent.Type.KeyPress, key, held)) == written
