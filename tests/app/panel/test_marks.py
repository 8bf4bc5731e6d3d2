from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.book import Book
from app.panel.marks import Marks


@pytest.fixture
def marks(handbook_book: Book, qtbot: QtBot) -> Marks:
    made = Marks(handbook_book)
    qtbot.addWidget(made)
    made.resize(330, 100)
    qtbot.waitUntil(lambda: len(buttons(made)) == 6)
    made.show()
    return made


def buttons(marks: Marks) -> list[QToolButton]:
    return marks.findChildren(QToolButton)


def strategy(marks: Marks) -> str:
    label = marks.findChild(QLabel)
    return label.text() if label.isVisible() else ""


def test_there_are_six_and_none_is_set(marks: Marks) -> None:
    assert [one.text() for one in buttons(marks)] == [
        "New", "Returning", "Bargaining", "In a hurry", "Angry", "Expert",
    ]  # fmt: skip
    assert buttons(marks)[4].accessibleName() == "Buyer: Angry"
    assert marks.types == ()
    assert strategy(marks) == ""


def test_one_is_set_at_a_time_and_shows_its_strategy(marks: Marks, qtbot: QtBot) -> None:
    qtbot.mouseClick(buttons(marks)[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(marks.changed) as changed:
        qtbot.mouseClick(buttons(marks)[4], Qt.MouseButton.LeftButton)
    assert changed.args[0][0] == "state-angry"
    assert [one.isChecked() for one in buttons(marks)].count(True) == 1
    assert strategy(marks).startswith("Calm feelings first")


def test_another_click_unsets_it(marks: Marks, qtbot: QtBot) -> None:
    qtbot.mouseClick(buttons(marks)[4], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(marks.changed) as changed:
        qtbot.mouseClick(buttons(marks)[4], Qt.MouseButton.LeftButton)
    assert changed.args == [()]
    assert strategy(marks) == ""


def test_it_can_be_unset_from_outside(marks: Marks, qtbot: QtBot) -> None:
    qtbot.mouseClick(buttons(marks)[2], Qt.MouseButton.LeftButton)
    marks.unset()
    assert marks.types == ()


def test_they_can_be_set_by_key(marks: Marks, qtbot: QtBot) -> None:
    assert buttons(marks)[1].focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(buttons(marks)[1], Qt.Key.Key_Space)
    assert marks.types[0] == "relation-returning"
