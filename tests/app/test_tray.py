from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.commands import Commands
from app.theme import Theme
from app.tray import Tray

DONE = ("picker.open", "panel.toggle", "library.open", "preferences.open", "quit")


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def tray(theme: Theme, done: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tray]:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    commands = Commands()
    for name in DONE:
        commands.bind(name, lambda name=name: done.append(name))
    made = Tray(commands, theme)
    yield made
    made.hide()


def offered(tray: Tray) -> list[str]:
    return [action.text() for action in tray.menu.actions() if not action.isSeparator()]


def test_the_menu_is_made_from_the_table(tray: Tray) -> None:
    assert offered(tray) == [row.text for row in Commands().at("tray")]


def test_what_is_chosen_is_done(tray: Tray, done: list[str]) -> None:
    next(action for action in tray.menu.actions() if action.text() == "Open the library").trigger()
    assert done == ["library.open"]


def test_without_a_tray_nothing_breaks(tray: Tray) -> None:
    tray.show()
    tray.show_agent("小满")
    tray.show_hotkey_problems(["Alt+Q is held by another program"])
    assert not tray.visible


def test_the_tooltip_tells_who_is_signed_in_and_that_hotkeys_work(tray: Tray) -> None:
    tray.show()
    tray.show_agent("小满")
    assert tray.tooltip.splitlines() == ["Kuaida", "Agent: 小满", "Hotkeys work"]


def test_a_lost_hotkey_is_told_and_leads_to_the_preferences(tray: Tray, done: list[str]) -> None:
    plain = offered(tray)
    tray.show_hotkey_problems(["Alt+Q is held by another program"])
    assert "Alt+Q is held by another program" in tray.tooltip
    assert offered(tray) == ["Alt+Q is held by another program", *plain]
    tray.menu.actions()[0].trigger()
    assert done == ["preferences.open"]
    tray.show_hotkey_problems([])
    assert offered(tray) == plain
    assert "Hotkeys work" in tray.tooltip


def test_a_click_toggles_the_panel_and_a_double_click_opens_the_library(
    tray: Tray, done: list[str], qtbot: QtBot
) -> None:
    icon = tray.findChild(QSystemTrayIcon)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    qtbot.waitUntil(lambda: done == ["panel.toggle"])
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.DoubleClick)
    qtbot.waitUntil(lambda: done == ["panel.toggle", "library.open"])
