from __future__ import annotations

from app import settings as table
from app.commands import Commands
from app.preferences import Preferences
from app.settings import Settings


def test_its_commands_open_its_windows(preferences: Preferences) -> None:
    commands = Commands()
    preferences.bind(commands)
    commands.run("shop.edit")
    assert preferences.window is not None
    assert preferences.window.isVisible()
    assert preferences.window.page_title == "Shop"
    commands.run("preferences.open")
    assert preferences.window.page_title == "Shop"
    preferences.open_agents()
    assert preferences.window.page_title == "Agents"
    commands.run("agent.switch")
    assert preferences.sign_in is not None
    assert preferences.sign_in.isVisible()


def test_the_first_run_comes_once(preferences: Preferences, settings: Settings) -> None:
    preferences.begin()
    assert preferences.first_run is not None
    preferences.first_run.reject()
    assert settings.get(table.FIRST_RUN_DONE)
    preferences.begin()
    assert not preferences.first_run.isVisible()
