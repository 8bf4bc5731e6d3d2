from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import settings as table
from app.book import Book
from app.desktop import Desktop
from app.i18n import Translation
from app.messages import Messages
from app.settings import Settings
from app.theme import Theme


@pytest.fixture
def desktop(
    book: Book, home: Path, settings: Settings, messages: Messages, qapp: QApplication, qtbot: QtBot
) -> Iterator[Desktop]:
    """The whole desktop on a small phrasebook, furnished."""
    settings.put(table.FIRST_RUN_DONE, True)
    translation = Translation(qapp)
    made = Desktop(qapp, home, book, settings, translation, Theme(qapp), messages)
    with qtbot.waitSignal(made.furnished):
        made.start()
    yield made
    made.stop()
    translation.leave()


def shown(title: str) -> bool:
    return any(window.isVisible() and window.windowTitle() == title for window in QApplication.topLevelWidgets())


def test_it_starts_with_the_panel_and_every_command_has_a_meaning(desktop: Desktop, notices: object) -> None:
    assert shown("Kuaida panel")
    for command in ("panel.toggle", "panel.show", "library.open", "preferences.open"):
        desktop.run(command)
    assert shown("Library")
    assert shown("Preferences")
    assert "danger" not in notices.tones


def test_an_unknown_command_is_said(desktop: Desktop, notices: object) -> None:
    desktop.run("frobnicate")
    assert notices.tones[-1] == "danger"


def test_the_language_and_the_look_change_at_once(
    desktop: Desktop, settings: Settings, qapp: QApplication, qtbot: QtBot
) -> None:
    settings.put(table.LANGUAGE, "zh_CN")
    qtbot.waitUntil(lambda: shown("快答侧栏"))
    settings.put(table.THEME, "dark")
    assert qapp.palette().window().color().lightness() < 80
    settings.put(table.THEME, "light")
    settings.put(table.LANGUAGE, "en")
    qtbot.waitUntil(lambda: shown("Kuaida panel"))
