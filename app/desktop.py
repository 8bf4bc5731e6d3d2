"""The desktop at work: the windows and services of one run, joined by commands and signals."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app import settings as table
from app import targets
from app.book import Book
from app.clipboard import Clipboard
from app.collector import Collector
from app.commands import Commands
from app.i18n import Translation
from app.inserter import Inserter, Wish
from app.messages import Messages
from app.panel import Panel
from app.phrases import Places
from app.settings import Settings
from app.theme import Theme
from phrasebook.actions.using import Blank
from phrasebook.database import Database
from phrasebook.errors import PhrasebookError
from phrasebook.model import Agent, Change
from phrasebook.store import agents


class Desktop(QObject):
    """Everything that one run of the program needs, made once: the panel first, the rest when it is on the screen."""

    furnished = Signal()

    def __init__(
        self,
        application: QApplication,
        home: Path,
        book: Book,
        settings: Settings,
        translation: Translation,
        theme: Theme,
        messages: Messages,
    ) -> None:
        super().__init__()
        self._application = application
        self._collector = Collector(self)
        self._home = home
        self._book = book
        self._settings = settings
        self._translation = translation
        self._theme = theme
        self._messages = messages
        self._targets = targets.choose()
        self._clipboard = Clipboard()
        self._inserter = Inserter(book, self._clipboard, messages, settings)
        self._commands = Commands()
        self._places = Places(book)
        self._panel = Panel(book, self._commands, self._inserter, settings, theme, self._targets, self._places)

    def start(self) -> None:
        """Show the panel, then make the rest."""
        if self._settings.get(table.PANEL_AT_START):
            self._panel.show()
        QTimer.singleShot(0, self._furnish)

    def run(self, command: str) -> None:
        """Do what another start or ``kuaida run`` asks for."""
        try:
            self._commands.run(command)
        except PhrasebookError as error:
            self._messages.error(error)

    def stop(self) -> None:
        """Finish what was acknowledged, and give the keys back."""
        self._keys.stop()
        self._replies.stop()
        self._tray.hide()
        self._preferences.close()
        self._handbook.close()
        self._playbooks.close()
        self._book.close()
        self._clipboard.close()

    def _furnish(self) -> None:
        # What follows is not even read before the panel is on the screen.
        from app import hotkeys, paste
        from app.direct_keys import DirectKeys
        from app.handbook import Handbook
        from app.incoming import Incoming
        from app.inserter.delivery import Outside
        from app.inserter.pasting import Pasting
        from app.main_window import Library
        from app.picker import Picker
        from app.playbooks import Playbooks
        from app.preferences import Preferences
        from app.replies import Replies
        from app.suggester import Suggester
        from app.tray import Tray
        from app.upkeep import Upkeep

        book, settings, messages, theme = self._book, self._settings, self._messages, self._theme
        system_keys = hotkeys.choose()
        outside = Outside(self._clipboard, system_keys, self._targets, paste.choose())
        self._inserter.paste_with(Pasting(outside, paste.Programs.shipped))
        self._picker = Picker(book, self._inserter, settings, theme, self._targets, self._places)
        self._replies = Replies(book, Incoming(self._clipboard), Suggester(self._home), self._targets, self._picker)
        self._keys = DirectKeys(
            *(system_keys, book, self._inserter, messages, settings, self._targets),
            *(self._open_picker, self._replies.take),
        )
        self._keys.start()
        self._picker.warm()
        self._preferences = Preferences(book, settings, messages, theme, system_keys)
        rules = self._preferences.rules
        self._library = Library(
            book, self._inserter, self._commands, settings, theme, messages, self._places, rules, self._home
        )
        self._handbook = Handbook(book, theme, messages)
        self._playbooks = Playbooks(book, self._inserter, theme, self._places)
        self._tray = Tray(self._commands, theme)
        self._upkeep = Upkeep(book, self._home)
        self._bind()
        self._join()
        self._tray.show()
        self._preferences.begin()
        self._read_agent()
        self.furnished.emit()

    def _bind(self) -> None:
        self._library.bind(self._commands)
        self._preferences.bind(self._commands)
        self._handbook.bind(self._commands)
        self._commands.bind("playbook.open", self._open_playbook)
        self._commands.bind("picker.open", self._open_picker)
        self._commands.bind("message.take", self._replies.take)
        self._commands.bind("panel.toggle", self._panel.toggle)
        self._commands.bind("panel.show", self._show_panel)
        self._commands.bind("quit", self._quit)
        unbound = self._commands.unbound()
        if unbound:
            raise RuntimeError(f"commands without a meaning: {unbound}")

    def _join(self) -> None:
        self._inserter.asked.connect(self._ask)
        self._keys.problems_changed.connect(self._tray.show_hotkey_problems)
        self._preferences.recording_changed.connect(self._keys.rest)
        self._library.recording_changed.connect(self._keys.rest)
        self._library.section_wanted.connect(self._handbook.open_section)
        self._handbook.phrase_wanted.connect(self._library.show_phrase)
        self._handbook.scenario_wanted.connect(self._library.show_scenario)
        self._handbook.playbook_wanted.connect(self._playbooks.open)
        self._playbooks.page_wanted.connect(self._handbook.open_playbook)
        self._panel.playbook_wanted.connect(self._playbooks.open)
        self._settings.changed.connect(self._setting_changed)
        self._book.changed.connect(self._book_changed)

    def _open_picker(self) -> None:
        self._picker.open_over(self._targets.active())

    def _open_playbook(self) -> None:
        """Begin the playbook of the scenario that is looked at in the library; else go on where one was."""
        self._playbooks.open(self._places.playbook(self._library.scenario))

    def _show_panel(self) -> None:
        self._panel.show()
        self._panel.raise_()

    def _ask(self, wish: Wish, blanks: tuple[Blank, ...]) -> None:
        """The picker asks for the blanks of a wish that came without a window of its own."""
        if wish.source not in ("picker", "panel", "suggestion"):
            self._picker.ask(wish, blanks, self._targets.active())

    def _quit(self) -> None:
        if self._library.may_close():
            self._application.exit(0)  # not quit(): that asks windows to close, and the panel only hides

    def _setting_changed(self, key: str) -> None:
        if key == table.THEME.key:
            self._theme.use(self._settings.get(table.THEME))
        elif key == table.LANGUAGE.key:
            self._translation.use(self._settings.get(table.LANGUAGE))
            self._messages.language = self._translation.language
            self._commands.retranslate()

    def _book_changed(self, change: Change) -> None:
        if change.kinds & {"agent", "setting"}:
            self._read_agent()

    def _read_agent(self) -> None:
        def read(database: Database) -> Agent:
            return agents.current(database)

        self._book.read(read, lambda agent: self._tray.show_agent(agent.name), topic="agent")
