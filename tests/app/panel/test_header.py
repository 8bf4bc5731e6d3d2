from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.commands import Commands
from app.panel.header import Header
from app.theme import Theme


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def header(theme: Theme, ran: list[str], qtbot: QtBot) -> Header:
    commands = Commands()
    for name in ("library.open", "preferences.open", "panel.toggle"):
        commands.bind(name, lambda name=name: ran.append(name))
    made = Header(commands, theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_its_buttons_do_the_commands_and_say_so(header: Header, ran: list[str], qtbot: QtBot) -> None:
    buttons = header.findChildren(QToolButton)
    for button in buttons[1:]:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert button.toolTip()
        assert not button.icon().isNull()
    assert ran == ["library.open", "preferences.open", "panel.toggle"]


def test_the_tree_is_shown_and_hidden(header: Header, qtbot: QtBot) -> None:
    button = header.findChildren(QToolButton)[0]
    header.show_tree(True)
    with qtbot.waitSignal(header.tree_wanted) as wanted:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.args == [False]
    assert button.accessibleName() == "Show or hide the scenarios"
