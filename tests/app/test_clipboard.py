from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clipboard import Clipboard, is_plain


@pytest.fixture
def clipboard(qapp: QApplication) -> Clipboard:
    return Clipboard()


def test_a_text_is_put_confirmed_told_and_read(clipboard: Clipboard, qtbot: QtBot) -> None:
    answers: list[bool] = []
    with qtbot.waitSignal(clipboard.changed):
        clipboard.put("亲，\r\n👩‍👩‍👧", answers.append)
    assert answers == [True]
    assert clipboard.text() == "亲，\r\n👩‍👩‍👧"
    assert clipboard.is_ours()


@pytest.mark.parametrize("text", ["half \ud83d of a character", "stops\0here"])
def test_what_would_not_arrive_whole_is_not_put(clipboard: Clipboard, text: str) -> None:
    answers: list[bool] = []
    clipboard.put("before", answers.append)
    clipboard.put(text, answers.append)
    assert answers == [True, False]
    assert clipboard.text() == "before"


def test_what_is_no_text_is_none(clipboard: Clipboard) -> None:
    data = QMimeData()
    data.setData("image/png", b"\x89PNG")
    QGuiApplication.clipboard().setMimeData(data)
    assert clipboard.text() is None


class Refusing(Clipboard):
    """Whatever is written, somebody else takes the clipboard, so many times."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times
        self.tries: list[str] = []

    def is_ours(self) -> bool:
        self.tries.append(QGuiApplication.clipboard().text())
        return len(self.tries) > self.times


def test_it_tries_again_without_blocking(qapp: QApplication, qtbot: QtBot) -> None:
    clipboard = Refusing(times=3)
    answers: list[bool] = []
    clipboard.put("phrase", answers.append)
    assert answers == []
    qtbot.waitUntil(lambda: answers == [True])
    assert len(clipboard.tries) == 4


def test_it_gives_up_and_says_so(qapp: QApplication, qtbot: QtBot) -> None:
    clipboard = Refusing(times=1000)
    answers: list[bool] = []
    clipboard.put("phrase", answers.append)
    qtbot.waitUntil(lambda: answers == [False])
    assert len(clipboard.tries) == 7


def test_a_later_put_overtakes_an_earlier_one(qapp: QApplication, qtbot: QtBot) -> None:
    clipboard = Refusing(times=2)
    answers: list[tuple[str, bool]] = []
    clipboard.put("first", lambda done: answers.append(("first", done)))
    clipboard.put("second", lambda done: answers.append(("second", done)))
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert set(answers) == {("first", False), ("second", True)}
    assert clipboard.tries == ["first", "second", "second"]
    assert clipboard.text() == "second"


@given(st.text())
def test_plain_is_what_can_be_encoded_and_has_no_nul(text: str) -> None:
    assert is_plain(text) == ("\0" not in text)
