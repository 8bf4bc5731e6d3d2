from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import hotkeys
from app.hotkeys import Outcome, parse
from app.hotkeys.null import NullHotkeys


def test_without_x_there_are_none_and_nothing_fails(qapp: QApplication, qtbot: QtBot) -> None:
    chosen = hotkeys.choose()
    assert isinstance(chosen, NullHotkeys)
    assert chosen.bind({"pick": parse("Ctrl+Alt+1")}) == {"pick": Outcome.IMPOSSIBLE} == chosen.retry()
    assert chosen.free_alternatives(parse("Ctrl+Alt+1"), 3) == []
    assert chosen.is_free(parse("Ctrl+Alt+1")), "nobody is known to hold it"
    up: list[bool] = []
    chosen.wait_released(up.append)
    assert up == [], "never before it returns"
    qtbot.waitUntil(lambda: up == [True])
    chosen.release_all()
    assert chosen.retry() == {}


def test_the_last_back_end_is_always_available() -> None:
    assert hotkeys.BACK_ENDS[-1].available()
