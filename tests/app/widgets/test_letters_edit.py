from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.widgets.letters_edit import LettersEdit

SHIFT = Qt.Key.Key_Shift
PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def box(qtbot: QtBot) -> LettersEdit:
    made = LettersEdit()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def key(
    box: LettersEdit,
    kind: QEvent.Type,
    code: Qt.Key,
    *,
    at: int = 0,
    held: Qt.KeyboardModifier = NONE,
    text: str = "",
    repeat: bool = False,
) -> QKeyEvent:
    event = QKeyEvent(kind, code, held, text, repeat)
    event.setTimestamp(at)
    event.ignore()
    QApplication.sendEvent(box, event)
    return event


def tap(box: LettersEdit, *, milliseconds: int = 80) -> None:
    key(box, PRESS, SHIFT, at=1000)
    key(box, RELEASE, SHIFT, at=1000 + milliseconds, held=Qt.KeyboardModifier.ShiftModifier)


def compose(box: LettersEdit, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(box, event)


def enabled(box: LettersEdit) -> bool:
    return bool(box.inputMethodQuery(Qt.InputMethodQuery.ImEnabled))


def test_letters_first_holds_the_input_method_off(box: LettersEdit) -> None:
    assert box.letters_first
    assert not enabled(box)
    assert box.inputMethodQuery(Qt.InputMethodQuery.ImCursorPosition) == 0, "other questions are answered"
    box.toggle_input_method()
    assert enabled(box)


def test_a_lone_tap_of_shift_toggles_and_tells(box: LettersEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.mode_changed) as told:
        tap(box)
    assert told.args == [False]
    tap(box)
    assert box.letters_first


def test_a_long_shift_is_no_tap(box: LettersEdit) -> None:
    tap(box, milliseconds=350)
    assert box.letters_first


@pytest.mark.parametrize("kind", [PRESS, QEvent.Type.ShortcutOverride])
def test_shift_with_another_key_is_no_tap(box: LettersEdit, kind: QEvent.Type) -> None:
    key(box, PRESS, SHIFT, at=1000)
    key(box, kind, Qt.Key.Key_A, at=1010, held=Qt.KeyboardModifier.ShiftModifier, text="A")
    key(box, RELEASE, SHIFT, at=1020)
    assert box.letters_first


def test_shift_with_a_click_is_no_tap(box: LettersEdit, qtbot: QtBot) -> None:
    key(box, PRESS, SHIFT, at=1000)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    key(box, RELEASE, SHIFT, at=1020)
    assert box.letters_first


def test_shift_after_another_modifier_is_no_tap(box: LettersEdit) -> None:
    key(box, PRESS, SHIFT, at=1000, held=Qt.KeyboardModifier.ControlModifier)
    key(box, RELEASE, SHIFT, at=1020)
    assert box.letters_first


def test_the_input_method_does_not_see_the_end_of_a_tap(box: LettersEdit) -> None:
    box.set_letters_first(False)
    key(box, PRESS, SHIFT, at=1000)
    assert not enabled(box), "it would switch itself"
    key(box, RELEASE, SHIFT, at=2000)
    assert enabled(box)
    assert not box.letters_first


def test_an_input_method_that_is_switched_to_letters_gets_the_tap(box: LettersEdit) -> None:
    box.set_letters_first(False)
    key(box, PRESS, Qt.Key.Key_A, text="a")
    key(box, PRESS, SHIFT, at=1000)
    assert enabled(box)


def test_losing_the_focus_forgets_shift(box: LettersEdit) -> None:
    box.set_letters_first(False)
    key(box, PRESS, SHIFT, at=1000)
    box.clearFocus()
    assert enabled(box)
    key(box, RELEASE, SHIFT, at=1020)
    assert not box.letters_first


def test_what_is_being_composed_is_no_text(box: LettersEdit) -> None:
    texts: list[str] = []
    box.textChanged.connect(texts.append)
    box.set_letters_first(False)
    compose(box, "退宽")
    assert box.composing
    assert box.text() == ""
    assert texts == []
    compose(box, "", commit="退款")
    assert not box.composing
    assert box.text() == "退款"
    assert texts == ["退款"]


@pytest.mark.parametrize(
    "code", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_2, Qt.Key.Key_Down, Qt.Key.Key_Escape]
)
def test_while_composing_these_keys_do_nothing_here(box: LettersEdit, code: Qt.Key) -> None:
    entered: list[bool] = []
    box.returnPressed.connect(lambda: entered.append(True))
    box.set_letters_first(False)
    compose(box, "你好")
    assert key(box, QEvent.Type.ShortcutOverride, code).isAccepted(), "no shortcut of the window either"
    assert key(box, PRESS, code, text="2" if code == Qt.Key.Key_2 else "").isAccepted()
    assert entered == []
    assert box.text() == ""
    assert box.hasFocus()


def test_handing_over_while_composing_keeps_what_is_shown(box: LettersEdit) -> None:
    box.set_letters_first(False)
    compose(box, "你好")
    box.toggle_input_method()
    assert not box.composing
    assert box.text() == "你好"
