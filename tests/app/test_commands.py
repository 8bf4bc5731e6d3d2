from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.commands import TABLE, Commands
from phrasebook import resources
from phrasebook.errors import NotFound


def test_every_command_has_words_an_own_id_and_an_icon_that_is_there() -> None:
    assert len({row.id for row in TABLE}) == len(TABLE)
    for row in TABLE:
        assert row.text
        assert row.help.endswith(".")
        assert row.places
        assert not row.icon or resources.path("icons", f"{row.icon}.svg").is_file()


def test_no_two_commands_share_a_key() -> None:
    shared = [keys for keys, count in Counter(row.keys for row in TABLE if row.keys).items() if count > 1]
    assert shared == []


def test_a_command_does_what_it_was_bound_to(qtbot: QtBot) -> None:
    commands, ran, parent = Commands(), [], QObject()
    commands.bind("undo", lambda: ran.append("undo"))
    commands.run("undo")
    action = commands.action("undo", parent)
    action.trigger()
    commands.enable("undo", False)
    assert ran == ["undo", "undo"]
    assert not action.isEnabled()
    assert "undo" not in commands.unbound()
    with pytest.raises(KeyError):
        commands.bind("undo", lambda: None)
    with pytest.raises(NotFound, match="unknown-command"):
        commands.run("redo")


def test_an_action_that_is_gone_is_forgotten(qtbot: QtBot) -> None:
    commands, parent = Commands(), QObject()
    commands.bind("undo", lambda: None)
    action = commands.action("undo", parent)
    with qtbot.waitSignal(action.destroyed):
        action.deleteLater()
    commands.enable("undo", False)
    commands.retranslate()
