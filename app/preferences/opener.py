"""Opens the preferences, the first run and the sign-in; each is loaded and made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import settings as table
from app.book import Book
from app.commands import Commands
from app.hotkeys import Hotkeys
from app.messages import Messages
from app.preferences.key_rules import KeyRules
from app.preferences.page import AGENTS, SHOP, Page
from app.settings import Settings
from app.theme import Theme

if TYPE_CHECKING:
    from app.preferences.first_run import FirstRun
    from app.preferences.sign_in import SignIn
    from app.preferences.window import PreferencesWindow

_ICONS = {
    table.GENERAL: "settings",
    table.KEYS: "keyboard",
    table.INSERTING: "zap",
    table.SEARCH: "search",
    table.STATISTICS: "chart-column",
}


class Preferences(QObject):
    """While ``recording_changed`` says True, the program's hotkeys have to rest, or they would act instead of being recorded.

    ``rules`` says which hotkeys can be had; the library's recorder needs it as well.
    """

    recording_changed = Signal(bool)

    def __init__(self, book: Book, settings: Settings, messages: Messages, theme: Theme, hotkeys: Hotkeys) -> None:
        super().__init__()
        self._book = book
        self._settings = settings
        self._messages = messages
        self._theme = theme
        self.rules = KeyRules(hotkeys, book, settings, messages)
        self.window: PreferencesWindow | None = None
        self.first_run: FirstRun | None = None
        self.sign_in: SignIn | None = None

    def bind(self, commands: Commands) -> None:
        """Say what the commands of these windows do."""
        commands.bind("preferences.open", lambda: self.open())
        commands.bind("shop.edit", lambda: self.open(SHOP))
        commands.bind("agent.switch", self.switch_agent)

    def open(self, page: str = "") -> None:
        """Show the preferences, at a page where one is named by its title."""
        if self.window is None:
            from app.preferences.window import PreferencesWindow

            self.window = PreferencesWindow(self._pages(), self._theme)
            self.window.recording_changed.connect(self.recording_changed)
        if page:
            self.window.turn_to(page)
        _show(self.window)

    def open_agents(self) -> None:
        """Show the page of the agents."""
        self.open(AGENTS)

    def switch_agent(self) -> None:
        """Ask who answers now."""
        if self.sign_in is None or not self.sign_in.isVisible():
            from app.preferences.sign_in import SignIn

            self.sign_in = SignIn(self._book, self._messages)
        _show(self.sign_in)

    def begin(self) -> None:
        """Show the first run where it has not been done or skipped yet."""
        if self._settings.get(table.FIRST_RUN_DONE):
            return
        if self.first_run is None:
            from app.preferences.first_run import FirstRun

            self.first_run = FirstRun(self._book, self._settings, self._messages)
        _show(self.first_run)

    def close(self) -> None:
        """Close what is open, as at the end of the program; a first run that was not finished comes again."""
        if self.first_run is not None:
            self.first_run.hide()
        for window in (self.window, self.sign_in):
            if window is not None:
                window.close()

    def _pages(self) -> list[Page]:
        from app.preferences.agents_page import AgentsPage
        from app.preferences.phrase_keys_page import PhraseKeysPage
        from app.preferences.setting_page import SettingPage
        from app.preferences.shops_page import ShopsPage

        pages: list[Page] = []
        for name in dict.fromkeys(row.page for row in table.TABLE if row.text):
            rows = [row for row in table.TABLE if row.text and row.page == name]
            pages.append(SettingPage(name, _ICONS.get(name, "settings"), rows, self._settings, self.rules))
            if name == table.KEYS:
                pages.append(PhraseKeysPage(self._book, self.rules))
        pages.append(AgentsPage(self._book, self._messages, self._theme))
        pages.append(ShopsPage(self._book, self._messages, self._theme))
        return pages


def _show(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
