from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from app.phrases.blank_field import BlankField
from phrasebook.model import Scope, Variable

Key = Qt.Key


def field(qtbot: QtBot, **more: object) -> BlankField:
    made = BlankField(Variable(name="空", name_en="Blank", scope=Scope.REPLY, **more))
    qtbot.addWidget(made)
    made.show()
    return made


def type_in(made: BlankField, text: str) -> str:
    made.findChild(QLineEdit).setText(text)
    return made.value


def test_a_text_is_taken_without_the_spaces_around_it(qtbot: QtBot) -> None:
    made = field(qtbot, example="条纹四件套")
    assert made.findChild(QLineEdit).placeholderText() == "Such as 条纹四件套"
    assert made.value == ""
    with qtbot.waitSignal(made.changed):
        assert type_in(made, "  a b ") == "a b"


@pytest.mark.parametrize(("typed", "value"), [("129", "129元"), ("9.90", "9.90元"), ("129元", "129元"), ("3-5", "3-5")])
def test_a_bare_amount_gets_its_unit(qtbot: QtBot, typed: str, value: str) -> None:
    assert type_in(field(qtbot, type="money"), typed) == value


def step(qtbot: QtBot, made: BlankField, key: Qt.Key) -> str:
    qtbot.keyClick(made.findChild(QLineEdit), key)
    return made.value


def test_a_number_is_stepped(qtbot: QtBot) -> None:
    made = field(qtbot, type="number")
    assert step(qtbot, made, Key.Key_Up) == "1"
    assert step(qtbot, made, Key.Key_Up) == "2"
    assert step(qtbot, made, Key.Key_Down) == "1"


def test_a_date_is_stepped_from_today(qtbot: QtBot) -> None:
    made = field(qtbot, type="date")
    assert abs((date.fromisoformat(step(qtbot, made, Key.Key_Up)) - datetime.now(UTC).date()).days) <= 1
    type_in(made, "2026-02-28")
    assert step(qtbot, made, Key.Key_Up) == "2026-03-01"
    assert step(qtbot, made, Key.Key_Down) == "2026-02-28"


@pytest.mark.parametrize(
    ("typed", "key", "value"),
    [
        ("14:00", Key.Key_Up, "14:05"),
        ("14:03", Key.Key_Up, "14:05"),
        ("14:03", Key.Key_Down, "14:00"),
        ("0:00", Key.Key_Down, "23:55"),
        ("23:58", Key.Key_Up, "00:00"),
    ],
)
def test_a_time_is_stepped_to_the_next_five_minutes(qtbot: QtBot, typed: str, key: Qt.Key, value: str) -> None:
    made = field(qtbot, type="time")
    type_in(made, typed)
    assert step(qtbot, made, key) == value


def test_a_time_starts_now(qtbot: QtBot) -> None:
    assert re.fullmatch(r"\d\d:\d\d", step(qtbot, field(qtbot, type="time"), Key.Key_Up))


def test_few_choices_are_buttons(qtbot: QtBot) -> None:
    made = field(qtbot, type="choice", choices=("早上", "中午", "晚上"))
    buttons = made.findChildren(QToolButton)
    assert made.value == ""
    with qtbot.waitSignal(made.changed):
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert made.value == "中午"
    assert buttons[1].accessibleName() == "Blank: 中午"
    qtbot.keyClick(buttons[1], Key.Key_Right)
    assert made.value == "晚上"


def test_many_choices_are_a_list_that_starts_empty(qtbot: QtBot) -> None:
    made = field(qtbot, type="choice", choices=tuple("一二三四五六七"))
    assert made.value == ""
    made.findChild(QComboBox).setCurrentText("五")
    assert made.value == "五"
